# Generated from the API description. Do not edit: change the description and generate again.
"""Inputs as dictionaries: for each object that a method takes, the keys and values that it may hold."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .address_input import AddressInputDict as AddressInputDict
    from .client_defaults_input import ClientDefaultsInputDict as ClientDefaultsInputDict
    from .client_search_input import ClientSearchInputDict as ClientSearchInputDict
    from .date_range_filter import DateRangeFilterDict as DateRangeFilterDict
    from .fiscal_party_input import FiscalPartyInputDict as FiscalPartyInputDict
    from .global_invoice_input import GlobalInvoiceInputDict as GlobalInvoiceInputDict
    from .invoice_client_input import InvoiceClientInputDict as InvoiceClientInputDict
    from .invoice_complement_input import InvoiceComplementInputDict as InvoiceComplementInputDict
    from .invoice_item_input import InvoiceItemInputDict as InvoiceItemInputDict
    from .invoice_tax_input import InvoiceTaxInputDict as InvoiceTaxInputDict
    from .payment_client_update_input import PaymentClientUpdateInputDict as PaymentClientUpdateInputDict
    from .payment_invoice_config_input import PaymentInvoiceConfigInputDict as PaymentInvoiceConfigInputDict
    from .payment_item_input import PaymentItemInputDict as PaymentItemInputDict
    from .payment_item_update_input import PaymentItemUpdateInputDict as PaymentItemUpdateInputDict
    from .record_search_input import RecordSearchInputDict as RecordSearchInputDict
    from .related_document_input import RelatedDocumentInputDict as RelatedDocumentInputDict
    from .user_address_input import UserAddressInputDict as UserAddressInputDict
    from .webhook_security_input import WebhookSecurityInputDict as WebhookSecurityInputDict
    from .webhook_signing_input import WebhookSigningInputDict as WebhookSigningInputDict

_MODULE_OF: dict[str, str] = {
    "AddressInputDict": ".address_input",
    "ClientDefaultsInputDict": ".client_defaults_input",
    "ClientSearchInputDict": ".client_search_input",
    "DateRangeFilterDict": ".date_range_filter",
    "FiscalPartyInputDict": ".fiscal_party_input",
    "GlobalInvoiceInputDict": ".global_invoice_input",
    "InvoiceClientInputDict": ".invoice_client_input",
    "InvoiceComplementInputDict": ".invoice_complement_input",
    "InvoiceItemInputDict": ".invoice_item_input",
    "InvoiceTaxInputDict": ".invoice_tax_input",
    "PaymentClientUpdateInputDict": ".payment_client_update_input",
    "PaymentInvoiceConfigInputDict": ".payment_invoice_config_input",
    "PaymentItemInputDict": ".payment_item_input",
    "PaymentItemUpdateInputDict": ".payment_item_update_input",
    "RecordSearchInputDict": ".record_search_input",
    "RelatedDocumentInputDict": ".related_document_input",
    "UserAddressInputDict": ".user_address_input",
    "WebhookSecurityInputDict": ".webhook_security_input",
    "WebhookSigningInputDict": ".webhook_signing_input",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})
