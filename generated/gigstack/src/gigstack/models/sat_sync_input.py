# Generated from the API description. Do not edit: change the description and generate again.
"""SatSyncInput."""

from __future__ import annotations

from .._model import Model


class SatSyncInput(Model):
    """No field is documented; the body is an empty object.

    Source: vendor CLI (vendor-client).
    """
