# Generated from the API description. Do not edit: change the description and generate again.
"""RelatedDocumentInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..models import (
        DocumentRelationship,
    )


class RelatedDocumentInputDict(TypedDict):
    """Earlier documents, and how the new one relates to them.

    Source: seed 003 (seed).
    """

    relationship: DocumentRelationship
    """How the documents relate."""

    documents: Sequence[str]
    """Fiscal folios (uuid) of the earlier documents."""
