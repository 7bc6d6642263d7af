# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentClientUpdateInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .address_input import AddressInput
from .cfdi_use import CfdiUse
from .tax_system import TaxSystem


class PaymentClientUpdateInput(Model):
    """Client data to change, in the payment and in the client's own record. What is left out stays. The id
    cannot change, and the SAT does not check the data again.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    name: str | None = None
    """Name for everyday use."""

    company: str | None = None
    """Company."""

    legal_name: str | None = None
    """Name exactly as registered with the SAT."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    use: CfdiUse | None = None
    """The client's usual CFDI use."""

    email: str | None = None
    """Mail address."""

    phone: str | None = None
    """Phone."""

    bcc: list[str] | None = None
    """Addresses that get a blind copy."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own."""

    address: AddressInput | None = None
    """Tax address."""
