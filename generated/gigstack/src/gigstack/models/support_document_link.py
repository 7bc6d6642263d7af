# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentLink."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .support_document_entity_type import SupportDocumentEntityType


class SupportDocumentLink(Model):
    """A record that a supporting document is linked to.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0 (page).
    """

    entity_type: SupportDocumentEntityType | None = None
    """Kind of the record."""

    entity_id: str | None = None
    """Id of the record."""

    linked_at: Milliseconds | None = None
    """When they were linked. No source states the unit; milliseconds are likely. Unix time in milliseconds on
    the wire.
    """
