# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPlatformServiceInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._types import AmountInput, DayInput


class RetentionPlatformServiceInputDict(TypedDict):
    """A service sold through a technology platform.

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    payment_form: NotRequired[str]
    """How it was paid, as a code of the complement's own list (c_FormaPagoServ) and not of the payment forms
    of invoices.
    """

    service_type: NotRequired[str]
    """Kind of service, as a code of the SAT (c_TipoDeServ); 01 in the sample."""

    service_date: NotRequired[DayInput]
    """Day of the service."""

    price_without_tax: NotRequired[AmountInput]
    """Price before taxes."""

    tax_rate: NotRequired[AmountInput]
    """Rate of the tax as a fraction: 0.16 is 16 %."""

    commission: NotRequired[AmountInput]
    """What the platform keeps."""
