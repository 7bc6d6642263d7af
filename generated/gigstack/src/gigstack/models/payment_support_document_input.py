# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentSupportDocumentInput."""

from __future__ import annotations

from .._model import Model, named
from .payment_support_document_type import PaymentSupportDocumentType


class PaymentSupportDocumentInput(Model):
    """A file to store beside a payment.

    Source: https://docs.gigstack.io/upload-support-document-28014935e0, vendor CLI (page).
    """

    file: str
    """The file. The vendor's CLI lets PDF, PNG, JPEG and WEBP pass, from 1 byte to 10 MiB."""

    document_type: PaymentSupportDocumentType = named("documentType")
    """What the file is."""

    name: str | None = None
    """Name to show. The vendor's CLI sends the name of the file unless told otherwise."""

    description: str | None = None
    """What it is about."""
