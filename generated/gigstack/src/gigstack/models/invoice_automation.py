# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceAutomation."""

from __future__ import annotations

from .._model import Model, named


class InvoiceAutomation(Model):
    """An automation that a document took part in. The values are not documented.

    Source: vendor CLI (vendor-client).
    """

    type: str | None = None
    """Kind."""

    from_: str | None = named("from", None)
    """What started it."""

    ref: str | None = None
    """What it refers to."""

    action: str | None = None
    """What it did."""
