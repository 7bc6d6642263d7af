# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocument."""

from __future__ import annotations

from pydantic import Field

from .._model import Milliseconds, Model
from .invoice_support_document_audit import InvoiceSupportDocumentAudit
from .invoice_support_document_extraction import InvoiceSupportDocumentExtraction
from .invoice_support_document_link import InvoiceSupportDocumentLink
from .invoice_support_document_status import InvoiceSupportDocumentStatus
from .invoice_support_document_type import InvoiceSupportDocumentType


class InvoiceSupportDocument(Model):
    """A supporting file, and what is known about it. Its times are in milliseconds, unlike those of the
    invoice.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the document."""

    document_type: InvoiceSupportDocumentType | None = None
    """What it is."""

    name: str | None = None
    """Name to show."""

    description: str | None = None
    """More about it."""

    file_url: str | None = Field(default=None, repr=False)
    """Private link of the file."""

    file_name: str | None = None
    """Name of the file."""

    file_size: int | None = None
    """Size in bytes."""

    mime_type: str | None = None
    """Media type of the file."""

    compliance_status: InvoiceSupportDocumentStatus | None = None
    """How it stands in its review."""

    compliance_notes: str | None = None
    """Notes of the review."""

    valid_from: Milliseconds | None = None
    """Start of its validity. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """

    valid_until: Milliseconds | None = None
    """End of its validity. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """

    ai_extraction: InvoiceSupportDocumentExtraction | None = None
    """What an analysis by machine read from it. The upload does not start one."""

    audits: list[InvoiceSupportDocumentAudit] | None = None
    """Checks of the document against other records."""

    created_at: Milliseconds | None = None
    """When it was stored. Unix time in milliseconds on the wire."""

    created_by: str | None = None
    """Id of the user who stored it."""

    updated_at: Milliseconds | None = None
    """When it was last changed. Unix time in milliseconds on the wire."""

    linked_entities: list[InvoiceSupportDocumentLink] | None = None
    """Records that it is tied to."""
