# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsSettingsResource: the operations of teams.settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import teams_settings as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from ..models import (
        CfdiUse,
        Currency,
        TeamComplementInput,
        TeamDefaultSeriesInput,
        TeamEmailsInput,
        TeamEmailTemplatesInput,
        TeamPaymentRemindersInput,
        TeamPdfLanguage,
        TeamPeriodicity,
        TeamProductCodeInput,
        TeamRefundsInput,
        TeamReinvoiceInput,
        TeamSettingsResult,
        TeamTaxDefaultInput,
        UnitKey,
    )
    from ..params import (
        TeamComplementInputDict,
        TeamDefaultSeriesInputDict,
        TeamEmailsInputDict,
        TeamEmailTemplatesInputDict,
        TeamPaymentRemindersInputDict,
        TeamProductCodeInputDict,
        TeamRefundsInputDict,
        TeamReinvoiceInputDict,
        TeamTaxDefaultInputDict,
    )


class TeamsSettingsResource:
    """Defaults of a team for invoices, taxes, series, mails, reminders and refunds."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> TeamsSettingsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return TeamsSettingsResourceWithRawResponse(TeamsSettingsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> TeamsSettingsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return TeamsSettingsResourceWithStreamingResponse(TeamsSettingsResource(self._engine.streaming()))

    def update(
        self,
        team_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        avoid_legal_name_replacer: bool | None | NotGiven = NOT_GIVEN,
        enforce_client_country_taxes: bool | None | NotGiven = NOT_GIVEN,
        global_invoice_disabled: bool | None | NotGiven = NOT_GIVEN,
        automate_complement_for_ppd_invoices: bool | None | NotGiven = NOT_GIVEN,
        automate_partial_payment_complements: bool | None | NotGiven = NOT_GIVEN,
        use_foreign_public_in_usd: bool | None | NotGiven = NOT_GIVEN,
        avoid_receipts: bool | None | NotGiven = NOT_GIVEN,
        cancel_receipts_on_refunds: bool | None | NotGiven = NOT_GIVEN,
        invoice_per_receipt: bool | None | NotGiven = NOT_GIVEN,
        allow_notes_on_self_invoice: bool | None | NotGiven = NOT_GIVEN,
        allow_product_code_on_self_invoice: bool | None | NotGiven = NOT_GIVEN,
        send_invoice_english_pdf: bool | None | NotGiven = NOT_GIVEN,
        default_description: str | None | NotGiven = NOT_GIVEN,
        override_item_description: str | None | NotGiven = NOT_GIVEN,
        invoice_pdf_notes: str | None | NotGiven = NOT_GIVEN,
        product_key: str | None | NotGiven = NOT_GIVEN,
        unit_key: UnitKey | None | NotGiven = NOT_GIVEN,
        unit_name: str | None | NotGiven = NOT_GIVEN,
        use: CfdiUse | None | NotGiven = NOT_GIVEN,
        sku: str | None | NotGiven = NOT_GIVEN,
        addenda: str | None | NotGiven = NOT_GIVEN,
        custom_payment_description: str | None | NotGiven = NOT_GIVEN,
        customer_portal_id: str | None | NotGiven = NOT_GIVEN,
        force_series: str | None | NotGiven = NOT_GIVEN,
        avoid_automations_on_currencies: Sequence[Currency] | None | NotGiven = NOT_GIVEN,
        uses_on_self_invoice_portal: Sequence[CfdiUse] | None | NotGiven = NOT_GIVEN,
        concepts_catalog: Sequence[str] | None | NotGiven = NOT_GIVEN,
        taxes: Sequence[TeamTaxDefaultInputDict | TeamTaxDefaultInput] | None | NotGiven = NOT_GIVEN,
        taxes_usd: Sequence[TeamTaxDefaultInputDict | TeamTaxDefaultInput] | None | NotGiven = NOT_GIVEN,
        withholding_taxes: (
            Sequence[TeamTaxDefaultInputDict | TeamTaxDefaultInput] | None | NotGiven
        ) = NOT_GIVEN,
        local_taxes: Sequence[Mapping[str, Any]] | None | NotGiven = NOT_GIVEN,
        complements: Sequence[TeamComplementInputDict | TeamComplementInput] | None | NotGiven = NOT_GIVEN,
        allowed_product_codes: (
            Sequence[TeamProductCodeInputDict | TeamProductCodeInput] | None | NotGiven
        ) = NOT_GIVEN,
        periodicity: TeamPeriodicity | None | NotGiven = NOT_GIVEN,
        pdf_language: TeamPdfLanguage | None | NotGiven = NOT_GIVEN,
        global_invoicing_monthly_cuts: int | None | NotGiven = NOT_GIVEN,
        eom_ppd_threshold_days: int | None | NotGiven = NOT_GIVEN,
        limit_days_to_pay: int | None | NotGiven = NOT_GIVEN,
        payment_reminders: (
            TeamPaymentRemindersInputDict | TeamPaymentRemindersInput | None | NotGiven
        ) = NOT_GIVEN,
        reinvoice: TeamReinvoiceInputDict | TeamReinvoiceInput | None | NotGiven = NOT_GIVEN,
        refunds: TeamRefundsInputDict | TeamRefundsInput | None | NotGiven = NOT_GIVEN,
        emails: TeamEmailsInputDict | TeamEmailsInput | None | NotGiven = NOT_GIVEN,
        email_templates: TeamEmailTemplatesInputDict | TeamEmailTemplatesInput | None | NotGiven = NOT_GIVEN,
        default_series: TeamDefaultSeriesInputDict | TeamDefaultSeriesInput | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamSettingsResult:
        """Update the settings of a team.

        Changes defaults of invoices, taxes, series, mails, reminders and refunds. Although it is a PUT,
        what is left out stays: null empties a setting (of a group, every one in it), an empty group changes
        nothing, a list takes the place of the old list, and an empty text empties the text.

        The settings themselves are read with the team.

        Args:
            team_id: Id of the team. A `team` that is given beside it should be the same.
            team: Id of another team to act for (gigstack Connect).
            avoid_legal_name_replacer: Leave clients' registered names as they are written.
            enforce_client_country_taxes: Apply the taxes of the client's country.
            global_invoice_disabled: Make no global invoice at the end of the month.
            automate_complement_for_ppd_invoices: Stamp payment complements of PPD invoices automatically.
            automate_partial_payment_complements: Stamp complements of partial payments automatically.
            use_foreign_public_in_usd: Use the foreign general public for documents in USD.
            avoid_receipts: Make no receipts.
            cancel_receipts_on_refunds: Cancel the receipt when its payment is refunded.
            invoice_per_receipt: Make one invoice for each receipt.
            allow_notes_on_self_invoice: Let self-invoicing customers add notes.
            allow_product_code_on_self_invoice: Let self-invoicing customers choose the product code.
            send_invoice_english_pdf: Send the PDF of invoices in English.
            default_description: Description of a line that has none.
            override_item_description: Description that takes the place of that of every line.
            invoice_pdf_notes: Notes printed on the PDF.
            product_key: Product code (SAT c_ClaveProdServ) of a line that has none.
            unit_key: Unit of a line that has none.
            unit_name: Name of the unit of a line that has none.
            use: What invoices are for, when neither they nor the client say.
            sku: Own code of a line that has none.
            addenda: Addenda of documents.
            custom_payment_description: Description that payments get.
            customer_portal_id: Id of the customer portal.
            force_series: Series that every document takes.
            avoid_automations_on_currencies: Currencies in which nothing is done automatically.
            uses_on_self_invoice_portal: Uses that the self-invoicing portal offers.
            concepts_catalog: Catalogue of concepts; what the texts are is not documented.
            taxes: Taxes of a line that has none.
            taxes_usd: The same for documents in USD.
            withholding_taxes: Taxes that the customer withholds.
            local_taxes: Local taxes; their keys are not documented.
            complements: Complements of documents.
            allowed_product_codes: Product codes to choose from.
            periodicity: Period of global invoices.
            pdf_language: Language of the PDF files.
            global_invoicing_monthly_cuts: How many global invoices a month has. From 2 to 5.
            eom_ppd_threshold_days: Threshold in days for PPD invoices at month end. From 0 to 31.
            limit_days_to_pay: Days that a customer has to pay. At least 0.
            payment_reminders: Reminders of payments. Null clears the whole group, and {} leaves it alone.
            reinvoice: Replacing invoices. Null clears the whole group, and {} leaves it alone.
            refunds: Refunds. Null clears the whole group, and {} leaves it alone.
            emails: Mails. Null clears the whole group, and {} leaves it alone.
            email_templates: Templates of mails. Null clears the whole group, and {} leaves it alone.
            default_series: Series of each kind of document. Null clears the whole group, and {} leaves it
                alone.

        Returns:
            Changed. Whether the settings or the whole team come back is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.UPDATE, locals())


class TeamsSettingsResourceWithRawResponse:
    """The methods of `TeamsSettingsResource`, with the same arguments."""

    def __init__(self, resource: TeamsSettingsResource) -> None:
        self.update = raw(resource.update)


class TeamsSettingsResourceWithStreamingResponse:
    """The methods of `TeamsSettingsResource`, with the same arguments."""

    def __init__(self, resource: TeamsSettingsResource) -> None:
        self.update = streamed(resource.update)
