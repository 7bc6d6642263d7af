# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocument."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .payment_support_document_audit import PaymentSupportDocumentAudit
from .payment_support_document_extraction import PaymentSupportDocumentExtraction
from .payment_support_document_link import PaymentSupportDocumentLink
from .payment_support_document_status import PaymentSupportDocumentStatus
from .payment_support_document_type import PaymentSupportDocumentType


class PaymentSupportDocument(Model):
    """A file that supports a payment.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the document."""

    document_type: PaymentSupportDocumentType | None = None
    """What the file is."""

    name: str | None = None
    """Name to show."""

    description: str | None = None
    """What it is about."""

    file_url: str | None = None
    """Private link of the file; keep it secret."""

    file_name: str | None = None
    """Name of the file."""

    file_size: int | None = None
    """Size in bytes."""

    mime_type: str | None = None
    """Kind of file, such as application/pdf."""

    compliance_status: PaymentSupportDocumentStatus | None = None
    """How far its check has come."""

    compliance_notes: str | None = None
    """Notes of the check."""

    valid_from: Milliseconds | None = None
    """From when it is valid. The unit is inferred. Unix time in milliseconds on the wire."""

    valid_until: Milliseconds | None = None
    """Until when it is valid. The unit is inferred. Unix time in milliseconds on the wire."""

    ai_extraction: PaymentSupportDocumentExtraction | None = None
    """What a machine read in it. An upload alone does not start this."""

    audits: list[PaymentSupportDocumentAudit | None] | None = None
    """Checks against other records."""

    linked_entities: list[PaymentSupportDocumentLink | None] | None = None
    """Records that it is linked to."""

    created_at: Milliseconds | None = None
    """When it was stored. Unix time in milliseconds on the wire."""

    created_by: str | None = None
    """Id of the user who stored it."""

    updated_at: Milliseconds | None = None
    """When it was last changed. Unix time in milliseconds on the wire."""
