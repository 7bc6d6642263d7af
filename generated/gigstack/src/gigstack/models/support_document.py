# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocument."""

from __future__ import annotations

from pydantic import Field

from .._model import Milliseconds, Model
from .support_document_audit import SupportDocumentAudit
from .support_document_extraction import SupportDocumentExtraction
from .support_document_link import SupportDocumentLink
from .support_document_status import SupportDocumentStatus
from .support_document_type import SupportDocumentType


class SupportDocument(Model):
    """A supporting file, and what is known about it. The documentation shows it for payments; clients and
    invoices are taken to have the same, as the vendor's client treats all three alike.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the document."""

    document_type: SupportDocumentType | None = None
    """What the file is."""

    name: str | None = None
    """Name to show."""

    description: str | None = None
    """What it is about."""

    file_url: str | None = Field(default=None, repr=False)
    """Private link of the file."""

    file_name: str | None = None
    """Name of the file."""

    file_size: int | None = None
    """Size in bytes."""

    mime_type: str | None = None
    """Media type of the file, such as application/pdf."""

    compliance_status: SupportDocumentStatus | None = None
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

    ai_extraction: SupportDocumentExtraction | None = None
    """What a machine read in it. The upload does not start this."""

    audits: list[SupportDocumentAudit | None] | None = None
    """Checks of the document against other records."""

    linked_entities: list[SupportDocumentLink | None] | None = None
    """Records that it is linked to."""

    created_at: Milliseconds | None = None
    """When it was stored. Unix time in milliseconds on the wire."""

    created_by: str | None = None
    """Id of the user who stored it."""

    updated_at: Milliseconds | None = None
    """When it was last changed. Unix time in milliseconds on the wire."""
