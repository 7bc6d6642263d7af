# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentLink."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .payment_support_document_entity import PaymentSupportDocumentEntity


class PaymentSupportDocumentLink(Model):
    """A record that a supporting document is linked to.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    entity_type: PaymentSupportDocumentEntity | None = None
    """Kind of record."""

    entity_id: str | None = None
    """Id of the record."""

    linked_at: Milliseconds | None = None
    """When it was linked. The unit is inferred. Unix time in milliseconds on the wire."""
