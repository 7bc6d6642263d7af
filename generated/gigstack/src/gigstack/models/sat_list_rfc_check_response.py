# Generated from the API description. Do not edit: change the description and generate again.
"""SatListRfcCheckResponse."""

from __future__ import annotations

from .._model import Model
from .sat_list_rfc_check import SatListRfcCheck


class SatListRfcCheckResponse(Model):
    """Envelope of a check. No source shows it; it follows the API's habit.

    Inferred, not documented; from: documentation: SatListRfcCheck, its name only.
    """

    message: str | None = None
    """What was done."""

    data: SatListRfcCheck | None = None
    """Whether an RFC is on any tracked list, with every entry that matches. No source shows its fields, so
    look at a real answer before deciding anything by it: a missing key does not mean that the RFC is on no
    list.
    """
