# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionInput."""

from __future__ import annotations

from .._model import Amount, Model
from .invoice_client_input import InvoiceClientInput
from .retention_key import RetentionKey
from .retention_platform_services_input import RetentionPlatformServicesInput
from .retention_tax_input import RetentionTaxInput


class RetentionInput(Model):
    """A retention to stamp. The documentation's list of fields was not seen to its end, so there may be more.
    The server adds up what was withheld and what is taxable.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    retention_key: RetentionKey
    """What the tax was withheld for."""

    client: InvoiceClientInput
    """Whose tax was withheld; by id, by search, or by its data."""

    period_start: int
    """First month. From 1 to 12."""

    period_end: int
    """Last month. From 1 to 12."""

    period_year: int
    """Fiscal year."""

    total_operation: Amount
    """Amount of the whole operation."""

    total_exempt: Amount | None = None
    """Exempt part of it. Presumably 0 when it is left out."""

    taxes: list[RetentionTaxInput]
    """The taxes that were withheld."""

    platform_services: RetentionPlatformServicesInput | None = None
    """Complement of technology platforms, for retention key 26."""
