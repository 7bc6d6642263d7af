# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSupportDocument."""

from __future__ import annotations

from pydantic import Field

from .._model import Milliseconds, Model
from .client_support_document_audit import ClientSupportDocumentAudit
from .client_support_document_extraction import ClientSupportDocumentExtraction
from .client_support_document_link import ClientSupportDocumentLink
from .client_support_document_status import ClientSupportDocumentStatus
from .client_support_document_type import ClientSupportDocumentType


class ClientSupportDocument(Model):
    """A supporting file, and what is known about it. Its times are in milliseconds, unlike those of the
    client.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    id: str | None = None
    """Id of the document."""

    document_type: ClientSupportDocumentType | None = None
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

    compliance_status: ClientSupportDocumentStatus | None = None
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

    ai_extraction: ClientSupportDocumentExtraction | None = None
    """What an analysis by machine read from it. The upload does not start one."""

    audits: list[ClientSupportDocumentAudit] | None = None
    """Checks of the document against other records."""

    created_at: Milliseconds | None = None
    """When it was stored. Unix time in milliseconds on the wire."""

    created_by: str | None = None
    """Id of the user who stored it."""

    updated_at: Milliseconds | None = None
    """When it was last changed. Unix time in milliseconds on the wire."""

    linked_entities: list[ClientSupportDocumentLink] | None = None
    """Records that it belongs to."""
