# Generated from the API description. Do not edit: change the description and generate again.
"""SupportDocumentInput."""

from __future__ import annotations

from .._model import Model, named
from .support_document_type import SupportDocumentType


class SupportDocumentInput(Model):
    """A supporting file to store.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    file: str
    """The file, as PDF, PNG, JPEG or WebP. It must not be empty; the vendor's client takes at most 10 MiB."""

    document_type: SupportDocumentType = named("documentType")
    """What the file is. Sent in camelCase, and read as `document_type`."""

    name: str | None = None
    """Name to show; without it the name of the file."""

    description: str | None = None
    """What it is about."""
