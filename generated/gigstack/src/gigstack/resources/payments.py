# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentsResource: the operations of payments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, AmountInput, InstantInput, NotGiven
from ..operations import payments as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        AutomationType,
        Currency,
        DateRangeFilter,
        InvoiceClientInput,
        OrderBy,
        OrderDirection,
        Payment,
        PaymentAllowedMethodId,
        PaymentCancelResponse,
        PaymentClientUpdateInput,
        PaymentForm,
        PaymentInvoiceConfigInput,
        PaymentItemInput,
        PaymentItemUpdateInput,
        PaymentStatus,
        PaymentUpdateResponse,
    )
    from ..params import (
        DateRangeFilterDict,
        InvoiceClientInputDict,
        PaymentClientUpdateInputDict,
        PaymentInvoiceConfigInputDict,
        PaymentItemInputDict,
        PaymentItemUpdateInputDict,
    )
    from .payments_support_documents import PaymentsSupportDocumentsResource


class PaymentsResource:
    """Money that clients are asked for or have paid. When a payment succeeds, its automation may stamp
    invoices or leave a receipt.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @cached_property
    def support_documents(self) -> PaymentsSupportDocumentsResource:
        """Files that support a payment, such as contracts and proofs of delivery."""
        from .payments_support_documents import PaymentsSupportDocumentsResource

        return PaymentsSupportDocumentsResource(self._engine)

    @property
    def with_raw_response(self) -> PaymentsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return PaymentsResourceWithRawResponse(PaymentsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> PaymentsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return PaymentsResourceWithStreamingResponse(PaymentsResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created: DateRangeFilterDict | DateRangeFilter | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        status: PaymentStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Payment]:
        """List payments.

        Pages through the team's payments, newest first. With a metadata filter the list pages by `page`.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: What to sort by.
            sort: Direction of the sort.
            created: Only records created in this span. Travels as `created[gte]` and `created[lte]`, in
                seconds.
            metadata: Only records whose metadata has these values; several keys narrow the result together.
                Each key travels as `metadata.key=value`; the documentation knows `metadata_key=value` too.
                With this filter the list pages by `page`, not by `next`.
            page: Number of the page, from 1. It takes the place of `next` when a metadata filter is set;
                lists without one page by cursor. At least 1. The server's default is 1.
            status: Only payments in this state. One vendor client filters by requires_payment_method,
                succeeded and canceled, the newer one by pending, succeeded, failed, cancelled and refunded.
            client_id: Only payments of this client.
            email: Only payments of the client with this mail address.
            tax_id: Only payments of the client with this RFC.
            currency: Only payments in this currency.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    def search(
        self,
        *,
        query: str,
        fields: str | NotGiven = NOT_GIVEN,
        status: PaymentStatus | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Payment]:
        """Search payments.

        Finds payments by a text, and forgives typing errors. It gives one page: to go on, ask for the next
        `page` until one comes back empty.

        Args:
            query: Text to look for.
            fields: Fields to look in, separated by commas. Their names are not documented.
            status: Only payments in this state.
            client_id: Only payments of this client.
            currency: Only payments in this currency.
            limit: How many payments a page holds. At least 1.
            page: Number of the page, from 1. At least 1. The server's default is 1.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI (vendor-client).
        """
        return self._engine.pages(table.SEARCH, locals())

    def request(
        self,
        *,
        client: InvoiceClientInputDict | InvoiceClientInput,
        items: Sequence[PaymentItemInputDict | PaymentItemInput],
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        allowed_payment_methods: Sequence[PaymentAllowedMethodId] | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        invoice_config: PaymentInvoiceConfigInputDict | PaymentInvoiceConfigInput | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        ignore_emails: bool | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Payment:
        """Ask a client to pay.

        Makes a payment that waits for the client and gives the link to pay it in `short_url`. With
        `send_email` the client gets a mail. The automation runs later, when the payment succeeds.

        Card, oxxo and stripe-spei work only for a team with Stripe connected. Amounts are in currency
        units.

        Send an `idempotency_key`, the same on every attempt. Without one, after a timeout look for the
        payment before calling again.

        Args:
            client: Who is to pay.
            items: What is to be paid. Fewest items: 1.
            automation_type: What to stamp once the payment succeeds: pue_invoice,
                ppd_invoice_and_complement or none. The vendor's clients always send it; whether it may be
                left out is not known.
            allowed_payment_methods: Ways to pay that the link offers. The vendor's CLI sends card and bank
                unless told otherwise.
            currency: Currency of the amounts.
            exchange_rate: Pesos for one unit of the currency.
            invoice_config: Numbering of the invoice. Inferred; clients send it when they register a
                payment.
            send_email: Mail the request to the client.
            emails: Further addresses to mail it to.
            ignore_emails: Seen in one vendor test that sends the same body to several operations. Its
                effect is not documented.
            idempotency_key: A text of your own, the same on every attempt to make this payment, so that a
                repeated call does not make a second one.
            metadata: Keys and values of your own. Lists can be filtered by them.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The payment, waiting for the client. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge for the request is documented. What the automation stamps later counts as any other
        stamp.

        Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.REQUEST, locals())

    def register(
        self,
        *,
        client: InvoiceClientInputDict | InvoiceClientInput,
        items: Sequence[PaymentItemInputDict | PaymentItemInput],
        payment_form: PaymentForm,
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        currency: Currency | NotGiven = NOT_GIVEN,
        exchange_rate: AmountInput | NotGiven = NOT_GIVEN,
        invoice_config: PaymentInvoiceConfigInputDict | PaymentInvoiceConfigInput | NotGiven = NOT_GIVEN,
        ppd_invoice_id: str | None | NotGiven = NOT_GIVEN,
        send_email: bool | NotGiven = NOT_GIVEN,
        emails: Sequence[str] | NotGiven = NOT_GIVEN,
        ignore_emails: bool | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Payment:
        """Register a payment received elsewhere.

        Records money that came in outside gigstack. The payment succeeds at once, and its automation runs:
        pue_invoice and ppd_invoice_and_complement stamp tax documents, and a client without an RFC gets a
        receipt to invoice by itself instead. `invoices` may still be empty in the answer; read the payment
        later.

        Send an `idempotency_key`, the same on every attempt. Without one, after a timeout look for the
        payment before calling again, or the documents may be stamped twice. Amounts are in currency units.

        Args:
            client: Who paid.
            items: What was paid. Fewest items: 1.
            payment_form: How the money came.
            automation_type: What to stamp at once: pue_invoice, ppd_invoice_and_complement or none. The
                vendor's clients always send it, and what happens without it is not known, so say none where
                nothing is to be stamped.
            currency: Currency of the amounts.
            exchange_rate: Pesos for one unit of the currency. 1 for MXN.
            invoice_config: Numbering of the invoice.
            ppd_invoice_id: By its name the PPD invoice that this payment settles. Seen in one vendor test
                only.
            send_email: Mail the result to the client.
            emails: Further addresses to mail it to. Inferred from payment requests.
            ignore_emails: Seen in one vendor test that sends the same body to several operations. Its
                effect is not documented.
            idempotency_key: A text of your own, the same on every attempt to register this payment, so that
                a repeated call does not make a second one.
            metadata: Keys and values of your own. Lists can be filtered by them.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The payment as registered. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge for the record is documented. What the automation stamps counts as any other stamp,
        and has full tax effect with a live key.

        Source: https://docs.gigstack.io/register-payment-20352682e0,
        https://apidocs.gigstack.pro/register-payment-20352682e0,
        https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.call(table.REGISTER, locals())

    def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Payment:
        """Read a payment.

        One payment. Read it after an uncertain answer of any write, and to see which invoices or receipts
        its automation made.

        Args:
            id: Id of the payment.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The payment.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/payment-8789491d0, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.GET, locals())

    def update(
        self,
        id: str,
        *,
        items: Sequence[PaymentItemUpdateInputDict | PaymentItemUpdateInput] | NotGiven = NOT_GIVEN,
        automation_type: AutomationType | NotGiven = NOT_GIVEN,
        client: PaymentClientUpdateInputDict | PaymentClientUpdateInput | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> PaymentUpdateResponse:
        """Update a payment.

        Changes the text of lines, adds an automation to a payment that has none, or corrects data of the
        client, here and in the client's own record. At least one of the three must be given, and nothing
        else can be changed. It works in every state; totals stay, and documents stamped before are not
        touched.

        Adding an automation other than none to a payment that has succeeded stamps tax documents. Meanwhile
        `status` may read `succeeded_`. After a timeout read the payment before calling again.

        Args:
            id: Id of the payment.
            items: New texts of lines.
            automation_type: Automation to add: pue_invoice, ppd_invoice_and_complement or none. Only for a
                payment that has none yet, or the call is refused; on a collected one it stamps.
            client: Client data to change.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Changed. The answer does not show the payment; read it.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge for the change is documented. What an added automation stamps counts as any other
        stamp.

        Source: https://docs.gigstack.io/update-payment-34569173e0, vendor CLI (page).
        """
        return self._engine.call(table.UPDATE, locals())

    def cancel(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> PaymentCancelResponse:
        """Cancel a payment.

        Cancels a payment that was not collected; to give money back, refund it. After a timeout read the
        payment before calling again.

        Args:
            id: Id of the payment.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Cancelled. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.CANCEL, locals())

    def mark_as_paid(
        self,
        id: str,
        *,
        payment_form: PaymentForm,
        date: InstantInput | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Payment:
        """Mark a payment as paid.

        Closes a requested payment as collected. Its automation runs, so tax documents may be stamped, and
        there is no way back. After a timeout read the payment before calling again.

        Args:
            id: Id of the payment.
            payment_form: How the money came.
            date: When the money came; without it, now. Unix time in seconds on the wire.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The payment. That the answer holds it is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented. What the automation stamps counts as any other stamp, and has full
        tax effect with a live key.

        Source: vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.MARK_AS_PAID, locals())

    def refund(
        self,
        id: str,
        *,
        reason: str,
        amount: AmountInput,
        external_processor_refund: bool | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Payment:
        """Refund a payment.

        Gives back all or part of a payment. With `external_processor_refund` real money moves at the
        processor. No idempotency key is known for it: after a timeout read the payment and look at
        `refunds` before calling again.

        Args:
            id: Id of the payment.
            reason: Why; the vendor's example is duplicate. An older vendor client leaves it optional.
            amount: How much to give back, in currency units with two decimals.
            external_processor_refund: Also give the money back at the payment processor, for example
                Stripe. Say it either way: the vendor's clients differ in what they send without a choice.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The payment with its refunds. That the answer holds it is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented. Money goes back to the client.

        Source: https://docs.gigstack.io/payments-api-guide-1385930m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.REFUND, locals())


class PaymentsResourceWithRawResponse:
    """The methods of `PaymentsResource`, with the same arguments."""

    def __init__(self, resource: PaymentsResource) -> None:
        self.list = raw(resource.list)
        self.search = raw(resource.search)
        self.request = raw(resource.request)
        self.register = raw(resource.register)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.cancel = raw(resource.cancel)
        self.mark_as_paid = raw(resource.mark_as_paid)
        self.refund = raw(resource.refund)


class PaymentsResourceWithStreamingResponse:
    """The methods of `PaymentsResource`, with the same arguments."""

    def __init__(self, resource: PaymentsResource) -> None:
        self.list = streamed(resource.list)
        self.search = streamed(resource.search)
        self.request = streamed(resource.request)
        self.register = streamed(resource.register)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.cancel = streamed(resource.cancel)
        self.mark_as_paid = streamed(resource.mark_as_paid)
        self.refund = streamed(resource.refund)
