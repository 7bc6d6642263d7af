# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceSupportDocumentLink."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .invoice_support_document_entity import InvoiceSupportDocumentEntity


class InvoiceSupportDocumentLink(Model):
    """A record that a document is tied to.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    entity_type: InvoiceSupportDocumentEntity | None = None
    """Kind of the record."""

    entity_id: str | None = None
    """Id of the record."""

    linked_at: Milliseconds | None = None
    """When they were tied. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """
