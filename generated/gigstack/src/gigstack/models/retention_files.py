# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionFiles."""

from __future__ import annotations

from .._model import Model


class RetentionFiles(Model):
    """Files of a retention. No source shows whether these are links, as for invoices, or the files themselves
    as base64.

    Inferred, not documented; from: documentation summary, analogy to the files of invoices.
    """

    pdf: str | None = None
    """The PDF."""

    xml: str | None = None
    """The XML."""
