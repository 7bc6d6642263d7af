# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSupportDocumentLink."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .client_support_document_entity import ClientSupportDocumentEntity


class ClientSupportDocumentLink(Model):
    """A record that a document belongs to.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    entity_type: ClientSupportDocumentEntity | None = None
    """Kind of the record."""

    entity_id: str | None = None
    """Id of the record."""

    linked_at: Milliseconds | None = None
    """When they were linked. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """
