# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentInput."""

from __future__ import annotations

from .._model import Model, named
from .invoice_support_document_type import InvoiceSupportDocumentType


class InvoiceSupportDocumentInput(Model):
    """A supporting file of an invoice.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    file: str
    """The file, as PDF, PNG, JPEG or WebP. It must not be empty; the vendor's client takes at most 10 MiB."""

    document_type: InvoiceSupportDocumentType = named("documentType")
    """What it is."""

    name: str | None = None
    """Name to show; without it the name of the file."""

    description: str | None = None
    """More about it."""
