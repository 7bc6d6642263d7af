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
    from .invoice_draft_client_input import InvoiceDraftClientInputDict as InvoiceDraftClientInputDict
    from .invoice_item_input import InvoiceItemInputDict as InvoiceItemInputDict
    from .invoice_tax_input import InvoiceTaxInputDict as InvoiceTaxInputDict
    from .payment_client_update_input import PaymentClientUpdateInputDict as PaymentClientUpdateInputDict
    from .payment_invoice_config_input import PaymentInvoiceConfigInputDict as PaymentInvoiceConfigInputDict
    from .payment_item_input import PaymentItemInputDict as PaymentItemInputDict
    from .payment_item_update_input import PaymentItemUpdateInputDict as PaymentItemUpdateInputDict
    from .receipt_fiscal_input import ReceiptFiscalInputDict as ReceiptFiscalInputDict
    from .receipt_invoice_config_input import ReceiptInvoiceConfigInputDict as ReceiptInvoiceConfigInputDict
    from .record_search_input import RecordSearchInputDict as RecordSearchInputDict
    from .related_document_input import RelatedDocumentInputDict as RelatedDocumentInputDict
    from .retention_platform_service_input import (
        RetentionPlatformServiceInputDict as RetentionPlatformServiceInputDict,
    )
    from .retention_platform_services_input import (
        RetentionPlatformServicesInputDict as RetentionPlatformServicesInputDict,
    )
    from .retention_tax_input import RetentionTaxInputDict as RetentionTaxInputDict
    from .team_address_input import TeamAddressInputDict as TeamAddressInputDict
    from .team_address_update_input import TeamAddressUpdateInputDict as TeamAddressUpdateInputDict
    from .team_brand_input import TeamBrandInputDict as TeamBrandInputDict
    from .team_brand_update_input import TeamBrandUpdateInputDict as TeamBrandUpdateInputDict
    from .team_complement_input import TeamComplementInputDict as TeamComplementInputDict
    from .team_default_series_input import TeamDefaultSeriesInputDict as TeamDefaultSeriesInputDict
    from .team_email_languages_input import TeamEmailLanguagesInputDict as TeamEmailLanguagesInputDict
    from .team_email_template_input import TeamEmailTemplateInputDict as TeamEmailTemplateInputDict
    from .team_email_templates_input import TeamEmailTemplatesInputDict as TeamEmailTemplatesInputDict
    from .team_emails_input import TeamEmailsInputDict as TeamEmailsInputDict
    from .team_initial_member_input import TeamInitialMemberInputDict as TeamInitialMemberInputDict
    from .team_payment_reminders_input import TeamPaymentRemindersInputDict as TeamPaymentRemindersInputDict
    from .team_product_code_input import TeamProductCodeInputDict as TeamProductCodeInputDict
    from .team_refunds_input import TeamRefundsInputDict as TeamRefundsInputDict
    from .team_reinvoice_input import TeamReinvoiceInputDict as TeamReinvoiceInputDict
    from .team_series_choice_input import TeamSeriesChoiceInputDict as TeamSeriesChoiceInputDict
    from .team_tax_default_input import TeamTaxDefaultInputDict as TeamTaxDefaultInputDict
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
    "InvoiceDraftClientInputDict": ".invoice_draft_client_input",
    "InvoiceItemInputDict": ".invoice_item_input",
    "InvoiceTaxInputDict": ".invoice_tax_input",
    "PaymentClientUpdateInputDict": ".payment_client_update_input",
    "PaymentInvoiceConfigInputDict": ".payment_invoice_config_input",
    "PaymentItemInputDict": ".payment_item_input",
    "PaymentItemUpdateInputDict": ".payment_item_update_input",
    "ReceiptFiscalInputDict": ".receipt_fiscal_input",
    "ReceiptInvoiceConfigInputDict": ".receipt_invoice_config_input",
    "RecordSearchInputDict": ".record_search_input",
    "RelatedDocumentInputDict": ".related_document_input",
    "RetentionPlatformServiceInputDict": ".retention_platform_service_input",
    "RetentionPlatformServicesInputDict": ".retention_platform_services_input",
    "RetentionTaxInputDict": ".retention_tax_input",
    "TeamAddressInputDict": ".team_address_input",
    "TeamAddressUpdateInputDict": ".team_address_update_input",
    "TeamBrandInputDict": ".team_brand_input",
    "TeamBrandUpdateInputDict": ".team_brand_update_input",
    "TeamComplementInputDict": ".team_complement_input",
    "TeamDefaultSeriesInputDict": ".team_default_series_input",
    "TeamEmailLanguagesInputDict": ".team_email_languages_input",
    "TeamEmailTemplateInputDict": ".team_email_template_input",
    "TeamEmailTemplatesInputDict": ".team_email_templates_input",
    "TeamEmailsInputDict": ".team_emails_input",
    "TeamInitialMemberInputDict": ".team_initial_member_input",
    "TeamPaymentRemindersInputDict": ".team_payment_reminders_input",
    "TeamProductCodeInputDict": ".team_product_code_input",
    "TeamRefundsInputDict": ".team_refunds_input",
    "TeamReinvoiceInputDict": ".team_reinvoice_input",
    "TeamSeriesChoiceInputDict": ".team_series_choice_input",
    "TeamTaxDefaultInputDict": ".team_tax_default_input",
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
