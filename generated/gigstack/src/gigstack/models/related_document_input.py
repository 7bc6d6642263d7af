# Generated from the API description. Do not edit: change the description and generate again.
"""RelatedDocumentInput."""

from __future__ import annotations

from .._model import Model
from .document_relationship import DocumentRelationship


class RelatedDocumentInput(Model):
    """Earlier documents, and how the new one relates to them.

    Source: seed 003 (seed).
    """

    relationship: DocumentRelationship
    """How the documents relate."""

    documents: list[str]
    """Fiscal folios (uuid) of the earlier documents."""
