# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPlatformServiceInput."""

from __future__ import annotations

from .._model import Amount, Day, Model


class RetentionPlatformServiceInput(Model):
    """A service sold through a technology platform.

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    payment_form: str | None = None
    """How it was paid, as a code of the complement's own list (c_FormaPagoServ) and not of the payment forms
    of invoices.
    """

    service_type: str | None = None
    """Kind of service, as a code of the SAT (c_TipoDeServ); 01 in the sample."""

    service_date: Day | None = None
    """Day of the service."""

    price_without_tax: Amount | None = None
    """Price before taxes."""

    tax_rate: Amount | None = None
    """Rate of the tax as a fraction: 0.16 is 16 %."""

    commission: Amount | None = None
    """What the platform keeps."""
