# Generated from the API description. Do not edit: change the description and generate again.
"""SatPricing."""

from __future__ import annotations

from .._model import Model, named


class SatPricing(Model):
    """Prices as texts for display. Print these instead of a number of your own.

    Source: seed 001 (seed).
    """

    per_download: str | None = named("perDownload", None)
    """Price of one XML."""

    addon_monthly: str | None = named("addonMonthly", None)
    """Monthly fee; null when there is none. Newer sources say that it was withdrawn."""
