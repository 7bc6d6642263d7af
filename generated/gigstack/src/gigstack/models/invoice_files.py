# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceFiles."""

from __future__ import annotations

from pydantic import Field

from .._model import Model


class InvoiceFiles(Model):
    """Links of the files. They open without the API key, so keep them secret; how long they live is not
    documented. Null or missing when there is no file, or when only the other one was asked for.

    Source: seed 003, https://docs.gigstack.io/apipublicincomeinvoice-8840504d0, vendor CLI (seed).
    """

    pdf: str | None = Field(default=None, repr=False)
    """Link of the PDF."""

    xml: str | None = Field(default=None, repr=False)
    """Link of the XML."""
