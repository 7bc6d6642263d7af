# Generated from the API description. Do not edit: change the description and generate again.
"""SatFetchedInvoice."""

from __future__ import annotations

from .._model import Model


class SatFetchedInvoice(Model):
    """The invoice that was fetched. Its contents are not documented; expect the XML, as text or base64, under
    a key that is not known.

    Inferred, not documented; from: seed 001, vendor CLI.
    """
