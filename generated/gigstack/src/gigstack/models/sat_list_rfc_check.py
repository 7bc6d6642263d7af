# Generated from the API description. Do not edit: change the description and generate again.
"""SatListRfcCheck."""

from __future__ import annotations

from .._model import Model


class SatListRfcCheck(Model):
    """Whether an RFC is on any tracked list, with every entry that matches. No source shows its fields, so
    look at a real answer before deciding anything by it: a missing key does not mean that the RFC is on no
    list.

    Inferred, not documented; from: documentation: SatListRfcCheck, its name only.
    """
