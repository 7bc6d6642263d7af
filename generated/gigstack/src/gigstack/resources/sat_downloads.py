# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadsResource: the operations of sat.downloads."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, DayInput, FileInput, NotGiven
from ..operations import sat_downloads as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._files import Download
    from .._options import CallOptions
    from ..models import (
        InvoiceType,
        SatActivation,
        SatActivationState,
        SatDeactivationResponse,
        SatDebugReport,
        SatDownloadRequest,
        SatDownloadState,
        SatDownloadTicket,
        SatFetchedInvoiceResponse,
        SatFiel,
        SatInvoiceStatusFilter,
        SatRegistration,
        SatRequestType,
        SatRfcSide,
        SatSchedule,
        SatSetup,
        SatSyncResponse,
    )


class SatDownloadsResource:
    """Bulk download from the SAT (Descarga Masiva): switch it on, hand over the FIEL, schedule daily downloads
    or ask for a month, and follow the requests.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> SatDownloadsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return SatDownloadsResourceWithRawResponse(SatDownloadsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> SatDownloadsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return SatDownloadsResourceWithStreamingResponse(SatDownloadsResource(self._engine.streaming()))

    def get_activation_status(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatActivationState:
        """Check whether bulk download is active.

        Tells whether bulk download is switched on for the team, and what is missing when it is not. The
        first call of any set-up; it changes nothing.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            State of the activation, and the prices.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Free.

        Source: seed 001, https://docs.gigstack.io/check-activation-status-32396697e0, vendor CLI (seed).
        """
        return self._engine.call(table.GET_ACTIVATION_STATUS, locals())

    def activate(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatActivation:
        """Switch bulk download on.

        Switches bulk download on and sets up its billing. Read the activation status first: with
        `needs_upgrade` this cannot succeed, and with `needs_activation` or `needs_addon` show the prices
        and ask for consent before calling.

        After a timeout read the activation status, and call again only when it is not active.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Switched on.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: Changes the subscription. By the newest source it only adds the fee per XML; older ones name a
        monthly fee when the plan does not include the feature.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.ACTIVATE, locals())

    def deactivate(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatDeactivationResponse:
        """Switch bulk download off.

        Switches bulk download and its billing off; the daily download stops at once. A team for which it is
        off already gets a success too.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Switched off, or it was off before.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Takes a monthly fee off the subscription, prorated. XML files downloaded in the current period
        are still billed at its end.

        Source: seed 001, https://docs.gigstack.io/deactivate-descarga-masiva-sat-32396699e0, vendor CLI
        (page).
        """
        return self._engine.call(table.DEACTIVATE, locals())

    def upload_fiel(
        self,
        *,
        cert: FileInput,
        key: FileInput,
        password: str,
        sync_start_date: DayInput | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatFiel:
        """Hand over the FIEL.

        Checks and stores the FIEL (e.firma) of the team's RFC. With `sync_start_date` and `phone` the RFC
        is registered in the same call. When the answer says `registered: false`, the FIEL is stored and
        only the registration failed, usually for a passing fault of the SAT: register later.

        The three secrets together are the company's legal identity: read them from files, and keep them out
        of logs. Never repeat a password that was refused. After a timeout read the schedule:
        `fiel_uploaded` and `registered` tell what happened.

        Args:
            cert: The certificate file (.cer) exactly as the SAT gave it.
            key: The encrypted private key file (.key) exactly as the SAT gave it.
            password: Password of the key file. It is sent as it is, spaces included.
            sync_start_date: First day of the history to synchronise, at most 71 months back: not before the
                first day of the month that lies 71 months before this one. Recommended. Without it and
                `phone` the RFC is not registered. Newer servers may ignore it and take the longest history
                by themselves.
            phone: Contact phone in international form, with +52. Recommended; needed for the registration,
                as `sync_start_date` is.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The FIEL is stored, and the registration was tried.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: No fee of its own is documented. It may start a synchronisation of up to 71 months, and
        whether those XML files are billed is not stated.

        Source: seed 001, https://docs.gigstack.io/upload-fiel-credentials-32396700e0, vendor CLI (seed).
        """
        return self._engine.call(table.UPLOAD_FIEL, locals())

    def register(
        self,
        *,
        sync_start_date: DayInput,
        phone: str,
        legal_name: str | NotGiven = NOT_GIVEN,
        max_monthly_invoices: int | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatRegistration:
        """Register the RFC with the SAT provider.

        Registers the RFC with the FIEL that is stored. Only needed when the upload of the FIEL answered
        `registered: false`, or went without a date and a phone. Read the schedule before calling again;
        `registered` tells whether there is anything left to do.

        Args:
            sync_start_date: First day of the history to synchronise, at most 71 months back. Required even
                though newer servers choose it themselves.
            phone: Contact phone in international form.
            legal_name: Registered name (razón social).
            max_monthly_invoices: Most invoices to take in per month.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Registered. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: No fee of its own is documented. It starts a synchronisation of up to 71 months, and whether
        those XML files are billed is not stated.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.REGISTER, locals())

    def get_schedule(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatSetup:
        """Read the schedule and the state of the set-up.

        The daily download, and how far the set-up has come: whether the FIEL is stored, the RFC registered
        and the history synchronised.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Schedule and set-up.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Free.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.GET_SCHEDULE, locals())

    def save_schedule(
        self,
        *,
        enabled: bool,
        time: str,
        download_types: Sequence[SatRfcSide],
        days_back: int,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatSchedule:
        """Save the schedule.

        Creates or replaces the daily download. The FIEL must be stored and the RFC registered. It runs once
        a day at the given time and looks back over the given number of days. To switch it off, send all
        four fields with `enabled` false.

        Args:
            enabled: Whether the download runs.
            time: Time of day as HH:mm, 24 hours, in the zone America/Mexico_City. Pattern:
                ^([01][0-9]|2[0-3]):[0-5][0-9]$
            download_types: Which side or sides to download. Fewest items: 1.
            days_back: How many days back each run looks. More than one reads days again that were read
                before. From 1 to 90.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The schedule as stored.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: Free in itself, but every XML that the daily runs download is billed. Whether one downloaded
        before is billed again is not stated.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.SAVE_SCHEDULE, locals())

    def list(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SatDownloadRequest]:
        """List the latest download requests.

        The last 20 requests, newest first, those of the schedule and those made by hand. Before it answers,
        the server asks the SAT about every request that is still open, so one call brings all of them up to
        date. This is the call to poll with; about twice a minute is enough, and it may be slow. There is no
        paging and no filter, and no event tells that a request is over.

        `completed` means that the list of invoices is there. Each XML may still be on its way: compare
        `processedCount` with `invoiceCount`, and look at `has_xml` of the mirrored invoice. A period
        without invoices may end as `completed` with a count of 0, or as `failed` with a `statusMessage`
        that says so; take both as an empty result.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The latest requests.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Free.

        Source: seed 000, seed 001, https://docs.gigstack.io/get-download-request-history-32396704e0, vendor
        CLI (seed).
        """
        return self._engine.call(table.LIST, locals())

    def create(
        self,
        *,
        start_date: DayInput,
        end_date: DayInput,
        rfc_type: SatRfcSide | NotGiven = NOT_GIVEN,
        request_type: SatRequestType | NotGiven = NOT_GIVEN,
        invoice_type: InvoiceType | NotGiven = NOT_GIVEN,
        invoice_status: SatInvoiceStatusFilter | NotGiven = NOT_GIVEN,
        third_party_rfc: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatDownloadTicket:
        """Ask for the invoices of a period.

        Asks the SAT for the invoices of one side over at most one month. For longer spans make one request
        per calendar month, and for both sides one each. The work is done later, usually within minutes or
        hours: follow it in the history.

        Bulk download must be active, the FIEL stored and the RFC registered before; `get_schedule` tells.
        The dates are days, and `start_date` is not after `end_date`.

        An equal request that is still running is answered with `duplicate: true` and counts as a success.
        After a timeout read the history and look for the same side and dates before asking again. Once a
        request is final, the same one again is a new one and is billed.

        The SAT has limits of its own behind this: 200,000 XML files or 1,000,000 rows of metadata for one
        request, and two requests in all for XML files with the very same conditions. Keep the ids.

        Args:
            start_date: First day.
            end_date: Last day, not before the first and at most one month after it. The first to the last
                day of a calendar month is always within the limit; give the same day twice for a single
                day.
            rfc_type: Side of the RFC. Each side needs a request of its own. The server's default is
                "received".
            request_type: XML files or only the list. The server's default is "cfdi".
            invoice_type: Only this kind of CFDI; without it, every kind.
            invoice_status: Only invoices in this state. The SAT itself has refused received XML other than
                active ones since 2025-05-30; if such a request fails, ask for active ones and read the
                cancelled ones as metadata. Not confirmed for gigstack. The server's default is "all".
            third_party_rfc: Only invoices with this counterparty (RFC).
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Taken in, or an equal request was running.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: Each XML obtained costs 0.20 MXN; metadata is presumably free.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        request_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatDownloadState:
        """Read the state of one download request.

        State of one request as the SAT reports it now. Needed for requests that are no longer among the 20
        of the history, which brings all open requests up to date in one call and also tells why one failed.

        The SAT usually takes minutes or hours, seldom more than a day. No limit on how often to ask is
        published; start with half a minute and wait longer each time. A state that is not known is not
        final.

        Args:
            request_id: Id of the request, from its creation or from the history.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            State of the request. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: Free.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.GET, locals())

    def wait(
        self,
        request_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        within: float | None = 259200,
        first_interval: float = 30,
        longest_interval: float = 300,
        on_progress: Callable[[SatDownloadState], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> SatDownloadState:
        """Wait until `get` shows that it is over: `completed`.

        Looks at once, and then less and less often, each time with `get`. A state that is not known is not
        final. A look that fails for a reason that passes (no answer, 5xx, too many requests) is followed by
        another, unless it is the first.

        Nothing is lost when the wait ends early: wait again with the same arguments, from any program, and
        it goes on.

        Args:
            request_id: Id of the request, from its creation or from the history.
            within: seconds for the whole wait, with one last look at their end. None waits as long as it
                takes.
            first_interval: seconds between the first look and the second. Each interval is half as long
                again, up to a fifth shorter by chance, and never shorter than the API asks for, up to a
                day.
            longest_interval: seconds that an interval grows to.
            on_progress: called with what each look brings, the last one too. What it raises ends the wait.
            options: see `CallOptions`. They are for each look, as are all other arguments.

        Returns:
            What the last look brought.

        Raises: WaitFailedError (it ended as `failed` or `expired`), WaitTimeoutError, and all that `get`
        raises.
        """
        return self._engine.wait(table.GET, locals())

    def package(
        self,
        package_id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Download a package of XML files.

        The ZIP file with the XML files of a completed request. The documentation speaks of a ZIP; the
        vendor's newer client reads JSON with the ZIP as base64. Both are described, and the content type
        that comes decides.

        Keep the first copy, and fetch again only when the transfer broke: a package lapses after a while,
        and the SAT limits how often it can be fetched.

        Args:
            package_id: Id of one package; a request can have several.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The file, not read yet: use save(path), iter_bytes() or read().

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented; XML files seem to be billed by the request that asked for them.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.download(table.PACKAGE, locals())

    def fetch_invoice(
        self,
        uuid: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatFetchedInvoiceResponse:
        """Fetch one invoice from the SAT.

        Fetches the XML of one invoice by its folio, without a request for a period. Although it is a GET,
        it acts and may be billed, so it is not repeated by itself. After a timeout the outcome is unknown:
        read the mirrored invoice first.

        Args:
            uuid: Fiscal folio of the invoice. Pass it on exactly as it was read; the SAT's records have it
                in upper case.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The invoice. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ValidationFailedError (422),
        ServerError (500), UpstreamError (502).

        Cost: May cost one XML (0.20 MXN), although it is a GET.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.FETCH_INVOICE, locals())

    def debug(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatDebugReport:
        """Inspect the set-up.

        A dump for troubleshooting: FIEL, registration, schedule, and whether the SAT can be reached. For
        people to read; its keys are not documented, and it may hold personal data, so do not log it whole.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The dump. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: Free.

        Source: seed 001, vendor CLI (seed).
        """
        return self._engine.call(table.DEBUG, locals())

    def enable_sync(
        self,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SatSyncResponse:
        """Enable the synchronisation.

        Turns the synchronisation on with the FIEL already stored. The upload of the FIEL and the schedule
        do this as a rule; this is the switch below them. Read the schedule before calling again.

        Args:
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Enabled. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), APIError (4xx), ServerError (500).

        Cost: No fee of its own is documented. It starts a synchronisation of up to 71 months, and whether
        those XML files are billed is not stated.

        Source: seed 000, seed 001, vendor CLI (vendor-client).
        """
        return self._engine.call(table.ENABLE_SYNC, locals())


class SatDownloadsResourceWithRawResponse:
    """The methods of `SatDownloadsResource`, with the same arguments."""

    def __init__(self, resource: SatDownloadsResource) -> None:
        self.get_activation_status = raw(resource.get_activation_status)
        self.activate = raw(resource.activate)
        self.deactivate = raw(resource.deactivate)
        self.upload_fiel = raw(resource.upload_fiel)
        self.register = raw(resource.register)
        self.get_schedule = raw(resource.get_schedule)
        self.save_schedule = raw(resource.save_schedule)
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.package = raw(resource.package)
        self.fetch_invoice = raw(resource.fetch_invoice)
        self.debug = raw(resource.debug)
        self.enable_sync = raw(resource.enable_sync)


class SatDownloadsResourceWithStreamingResponse:
    """The methods of `SatDownloadsResource`, with the same arguments."""

    def __init__(self, resource: SatDownloadsResource) -> None:
        self.get_activation_status = streamed(resource.get_activation_status)
        self.activate = streamed(resource.activate)
        self.deactivate = streamed(resource.deactivate)
        self.upload_fiel = streamed(resource.upload_fiel)
        self.register = streamed(resource.register)
        self.get_schedule = streamed(resource.get_schedule)
        self.save_schedule = streamed(resource.save_schedule)
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.package = streamed(resource.package)
        self.fetch_invoice = streamed(resource.fetch_invoice)
        self.debug = streamed(resource.debug)
        self.enable_sync = streamed(resource.enable_sync)
