# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentClientUpdateInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AddressInput,
        CfdiUse,
        TaxSystem,
    )
    from .address_input import AddressInputDict


class PaymentClientUpdateInputDict(TypedDict):
    """Client data to change, in the payment and in the client's own record. What is left out stays. The id
    cannot change, and the SAT does not check the data again.

    Source: https://docs.gigstack.io/update-payment-34569173e0 (page).
    """

    name: NotRequired[str]
    """Name for everyday use."""

    company: NotRequired[str]
    """Company."""

    legal_name: NotRequired[str]
    """Name exactly as registered with the SAT."""

    tax_id: NotRequired[str]
    """RFC."""

    tax_system: NotRequired[TaxSystem]
    """Tax regime."""

    use: NotRequired[CfdiUse]
    """The client's usual CFDI use."""

    email: NotRequired[str]
    """Mail address."""

    phone: NotRequired[str]
    """Phone."""

    bcc: NotRequired[Sequence[str]]
    """Addresses that get a blind copy."""

    metadata: NotRequired[Mapping[str, Any]]
    """Keys and values of your own."""

    address: NotRequired[AddressInputDict | AddressInput]
    """Tax address."""
