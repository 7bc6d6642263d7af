# Generated from the API description. Do not edit: change the description and generate again.
"""SatScheduleInput."""

from __future__ import annotations

from .._model import Model
from .sat_rfc_side import SatRfcSide


class SatScheduleInput(Model):
    """The daily download. It is replaced as a whole, so all four fields are needed even to switch it off.

    Source: seed 001, vendor CLI (seed).
    """

    enabled: bool
    """Whether the download runs."""

    time: str
    """Time of day as HH:mm, 24 hours, in the zone America/Mexico_City. Pattern:
    ^([01][0-9]|2[0-3]):[0-5][0-9]$
    """

    download_types: list[SatRfcSide | str]
    """Which side or sides to download. Fewest items: 1."""

    days_back: int
    """How many days back each run looks. More than one reads days again that were read before. From 1 to 90."""
