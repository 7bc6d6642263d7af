# Generated from the API description. Do not edit: change the description and generate again.
"""RelatedDocument."""

from __future__ import annotations

from .._model import Model
from .document_relationship import DocumentRelationship


class RelatedDocument(Model):
    """Earlier documents, and how this one relates to them.

    Source: seed 003, vendor CLI (vendor-client).
    """

    relationship: DocumentRelationship | None = None
    """How the documents relate."""

    documents: list[str | None] | None = None
    """Fiscal folios of the earlier documents."""
