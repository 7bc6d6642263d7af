# Generated from the API description. Do not edit: change the description and generate again.
"""TeamSettingsInput."""

from __future__ import annotations

from typing import Any

from .._model import Model
from .cfdi_use import CfdiUse
from .currency import Currency
from .team_complement_input import TeamComplementInput
from .team_default_series_input import TeamDefaultSeriesInput
from .team_email_templates_input import TeamEmailTemplatesInput
from .team_emails_input import TeamEmailsInput
from .team_payment_reminders_input import TeamPaymentRemindersInput
from .team_pdf_language import TeamPdfLanguage
from .team_periodicity import TeamPeriodicity
from .team_product_code_input import TeamProductCodeInput
from .team_refunds_input import TeamRefundsInput
from .team_reinvoice_input import TeamReinvoiceInput
from .team_tax_default_input import TeamTaxDefaultInput
from .unit_key import UnitKey


class TeamSettingsInput(Model):
    """Settings to change. What is left out stays as it is; null empties it, `""` empties a text, and a list
    takes the place of the old list. Most meanings are read from the names, as only names and types are
    documented.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    avoid_legal_name_replacer: bool | None = None
    """Leave clients' registered names as they are written."""

    enforce_client_country_taxes: bool | None = None
    """Apply the taxes of the client's country."""

    global_invoice_disabled: bool | None = None
    """Make no global invoice at the end of the month."""

    automate_complement_for_ppd_invoices: bool | None = None
    """Stamp payment complements of PPD invoices automatically."""

    automate_partial_payment_complements: bool | None = None
    """Stamp complements of partial payments automatically."""

    use_foreign_public_in_usd: bool | None = None
    """Use the foreign general public for documents in USD."""

    avoid_receipts: bool | None = None
    """Make no receipts."""

    cancel_receipts_on_refunds: bool | None = None
    """Cancel the receipt when its payment is refunded."""

    invoice_per_receipt: bool | None = None
    """Make one invoice for each receipt."""

    allow_notes_on_self_invoice: bool | None = None
    """Let self-invoicing customers add notes."""

    allow_product_code_on_self_invoice: bool | None = None
    """Let self-invoicing customers choose the product code."""

    send_invoice_english_pdf: bool | None = None
    """Send the PDF of invoices in English."""

    default_description: str | None = None
    """Description of a line that has none."""

    override_item_description: str | None = None
    """Description that takes the place of that of every line."""

    invoice_pdf_notes: str | None = None
    """Notes printed on the PDF."""

    product_key: str | None = None
    """Product code (SAT c_ClaveProdServ) of a line that has none."""

    unit_key: UnitKey | None = None
    """Unit of a line that has none."""

    unit_name: str | None = None
    """Name of the unit of a line that has none."""

    use: CfdiUse | None = None
    """What invoices are for, when neither they nor the client say."""

    sku: str | None = None
    """Own code of a line that has none."""

    addenda: str | None = None
    """Addenda of documents."""

    custom_payment_description: str | None = None
    """Description that payments get."""

    customer_portal_id: str | None = None
    """Id of the customer portal."""

    force_series: str | None = None
    """Series that every document takes."""

    avoid_automations_on_currencies: list[Currency] | None = None
    """Currencies in which nothing is done automatically."""

    uses_on_self_invoice_portal: list[CfdiUse] | None = None
    """Uses that the self-invoicing portal offers."""

    concepts_catalog: list[str] | None = None
    """Catalogue of concepts; what the texts are is not documented."""

    taxes: list[TeamTaxDefaultInput] | None = None
    """Taxes of a line that has none."""

    taxes_usd: list[TeamTaxDefaultInput] | None = None
    """The same for documents in USD."""

    withholding_taxes: list[TeamTaxDefaultInput] | None = None
    """Taxes that the customer withholds."""

    local_taxes: list[dict[str, Any]] | None = None
    """Local taxes; their keys are not documented."""

    complements: list[TeamComplementInput] | None = None
    """Complements of documents."""

    allowed_product_codes: list[TeamProductCodeInput] | None = None
    """Product codes to choose from."""

    periodicity: TeamPeriodicity | None = None
    """Period of global invoices."""

    pdf_language: TeamPdfLanguage | None = None
    """Language of the PDF files."""

    global_invoicing_monthly_cuts: int | None = None
    """How many global invoices a month has. From 2 to 5."""

    eom_ppd_threshold_days: int | None = None
    """Threshold in days for PPD invoices at month end. From 0 to 31."""

    limit_days_to_pay: int | None = None
    """Days that a customer has to pay. At least 0."""

    payment_reminders: TeamPaymentRemindersInput | None = None
    """Reminders of payments. Null clears the whole group, and {} leaves it alone."""

    reinvoice: TeamReinvoiceInput | None = None
    """Replacing invoices. Null clears the whole group, and {} leaves it alone."""

    refunds: TeamRefundsInput | None = None
    """Refunds. Null clears the whole group, and {} leaves it alone."""

    emails: TeamEmailsInput | None = None
    """Mails. Null clears the whole group, and {} leaves it alone."""

    email_templates: TeamEmailTemplatesInput | None = None
    """Templates of mails. Null clears the whole group, and {} leaves it alone."""

    default_series: TeamDefaultSeriesInput | None = None
    """Series of each kind of document. Null clears the whole group, and {} leaves it alone."""
