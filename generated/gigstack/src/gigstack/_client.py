# Generated from the API description. Do not edit: change the description and generate again.
"""The two clients. Resources are imported when they are first used."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from ._engine import AsyncEngine, Engine
from ._log import switch_on_from_environment
from ._settings import make_settings
from ._transport import AsyncTransport, Transport
from ._types import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ._options import CallOptions
    from ._raw import RawResponse
    from ._transport import AsyncHttpClient, HttpClient
    from .async_resources.auth import AsyncAuthResource
    from .async_resources.clients import AsyncClientsResource
    from .async_resources.invoices import AsyncInvoicesResource
    from .async_resources.payments import AsyncPaymentsResource
    from .async_resources.receipts import AsyncReceiptsResource
    from .async_resources.retentions import AsyncRetentionsResource
    from .async_resources.sat import AsyncSatResource
    from .async_resources.services import AsyncServicesResource
    from .async_resources.teams import AsyncTeamsResource
    from .async_resources.users import AsyncUsersResource
    from .async_resources.webhooks import AsyncWebhooksResource
    from .resources.auth import AuthResource
    from .resources.clients import ClientsResource
    from .resources.invoices import InvoicesResource
    from .resources.payments import PaymentsResource
    from .resources.receipts import ReceiptsResource
    from .resources.retentions import RetentionsResource
    from .resources.sat import SatResource
    from .resources.services import ServicesResource
    from .resources.teams import TeamsResource
    from .resources.users import UsersResource
    from .resources.webhooks import WebhooksResource


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if not isinstance(value, NotGiven)}


class Gigstack:
    """Client of gigstack API.

    Making one sends nothing and loads nothing; connections and TLS certificates come with the first request.

    Args:
        api_key: the key; otherwise taken from `GIGSTACK_API_KEY`.
        base_url: where the API is, by HTTPS except on this machine; otherwise `GIGSTACK_BASE_URL`, else
            https://api.gigstack.io/v2.
        team: Id of another team to act for (gigstack Connect). For every call that takes it; a call's own
            argument wins.
        timeout: seconds to wait for the connection and for each part of an answer; None waits for ever.
        max_retries: how often a call that may be repeated is tried again after a failure that passes.
        deadline: seconds for a whole call with all its attempts and the waits between them; None sets no bound.
        strict: raise `ResponseValidationError` for an answer that does not fit its model, instead of a warning.
        extra_headers: headers to add to every request.
        require: refuse a key that does not say that it is a test key, or a live key, before anything is sent. It also holds for
            a key that `with_options` is given.
        http_client: an `httpx.Client` of yours, for proxies, certificates, transports or event hooks. It stays yours to
            close. Timeouts and headers of this client go with each request, and no redirect is followed.

    Raises:
        ConfigurationError: no key, or a base URL that is not safe to send it to.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        team: str | NotGiven = NOT_GIVEN,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        deadline: float | None = None,
        strict: bool = False,
        extra_headers: Mapping[str, str] | None = None,
        require: Literal["test", "live"] | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        settings = make_settings(
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict,
            require=require,
            extra_headers=dict(extra_headers or {}),
            options=_given(team=team),
        )
        switch_on_from_environment()
        self._engine = Engine(settings, Transport(http_client))

    @cached_property
    def auth(self) -> AuthResource:
        """Signup without the web app, for partners, and a probe of that service. No key of a team is needed."""
        from .resources.auth import AuthResource

        return AuthResource(self._engine)

    @cached_property
    def clients(self) -> ClientsResource:
        """The people and companies that a team bills, with the tax data that stamping needs."""
        from .resources.clients import ClientsResource

        return ClientsResource(self._engine)

    @cached_property
    def invoices(self) -> InvoicesResource:
        """Stamped documents of any kind: their files and their cancellation. Income invoices, credit notes and
        the invoices mirrored from the SAT each have their own part.
        """
        from .resources.invoices import InvoicesResource

        return InvoicesResource(self._engine)

    @cached_property
    def payments(self) -> PaymentsResource:
        """Money that clients are asked for or have paid. When a payment succeeds, its automation may stamp
        invoices or leave a receipt.
        """
        from .resources.payments import PaymentsResource

        return PaymentsResource(self._engine)

    @cached_property
    def receipts(self) -> ReceiptsResource:
        """Receipts: sales documents without tax effect, for money already collected, that wait to become an
        invoice.
        """
        from .resources.receipts import ReceiptsResource

        return ReceiptsResource(self._engine)

    @cached_property
    def retentions(self) -> RetentionsResource:
        """Stamped documents that certify taxes withheld (CFDI de Retenciones 2.0)."""
        from .resources.retentions import RetentionsResource

        return RetentionsResource(self._engine)

    @cached_property
    def sat(self) -> SatResource:
        """downloads, lists."""
        from .resources.sat import SatResource

        return SatResource(self._engine)

    @cached_property
    def services(self) -> ServicesResource:
        """The catalogue of what the team sells, goods or services, with prices, SAT keys and taxes."""
        from .resources.services import ServicesResource

        return ServicesResource(self._engine)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams: the fiscal entities (one RFC each) of a billing account, and their set-up at the SAT."""
        from .resources.teams import TeamsResource

        return TeamsResource(self._engine)

    @cached_property
    def users(self) -> UsersResource:
        """People who can sign in: their profiles, password resets and login links."""
        from .resources.users import UsersResource

        return UsersResource(self._engine)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Endpoints of yours that gigstack sends events to."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self._engine)

    @property
    def livemode(self) -> bool | None:
        """Whether the key is for live data, as the key itself says; None where it does not say."""
        return self._engine.settings.livemode

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._engine.settings.base_url

    def with_options(
        self,
        *,
        api_key: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        timeout: float | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
    ) -> Self:
        """The same client with other options. Both share their connections; closing one closes both."""
        changes = _given(
            api_key=api_key,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict,
            extra_headers=extra_headers,
        )
        options = _given(team=team)
        twin = object.__new__(type(self))
        twin._engine = self._engine.having(**changes, options=options)
        return twin

    def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = NOT_GIVEN,
        content: bytes | NotGiven = NOT_GIVEN,
        retry: Literal["safe", "idempotent", "never"] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawResponse[Any]:
        """Call what this version does not know yet, with the same credentials, attempts and errors as any method.

        Args:
            method: the HTTP method.
            path: the path below the base URL, such as `/things/1`; query parameters go into `extra_query`.
            json: the body, as JSON.
            content: the body, as bytes; `extra_headers` can say of what type.
            retry: whether it may be sent again after a failure: `safe` only reads, `idempotent` gives the same result when
                repeated. Without it a GET or HEAD is `safe`, and all else `never`.
            options: see `CallOptions`.

        Returns:
            The answer; `.parse()` gives its JSON.

        Raises: InvalidRequestError, TransportError, APIError.
        """
        from ._custom import custom_operation

        operation = custom_operation(method, path, retry, json=json, content=content)
        response: RawResponse[Any] = self._engine.raw().call(operation, locals())
        return response

    def close(self) -> None:
        """Close all connections but those of an `http_client` of yours. The client opens new ones if it is used again."""
        self._engine.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Gigstack of {self.base_url}>"


class AsyncGigstack:
    """Asynchronous client of gigstack API.

    Making one sends nothing and loads nothing; connections and TLS certificates come with the first request.

    Args:
        api_key: the key; otherwise taken from `GIGSTACK_API_KEY`.
        base_url: where the API is, by HTTPS except on this machine; otherwise `GIGSTACK_BASE_URL`, else
            https://api.gigstack.io/v2.
        team: Id of another team to act for (gigstack Connect). For every call that takes it; a call's own
            argument wins.
        timeout: seconds to wait for the connection and for each part of an answer; None waits for ever.
        max_retries: how often a call that may be repeated is tried again after a failure that passes.
        deadline: seconds for a whole call with all its attempts and the waits between them; None sets no bound.
        strict: raise `ResponseValidationError` for an answer that does not fit its model, instead of a warning.
        extra_headers: headers to add to every request.
        require: refuse a key that does not say that it is a test key, or a live key, before anything is sent. It also holds for
            a key that `with_options` is given.
        http_client: an `httpx.AsyncClient` of yours, for proxies, certificates, transports or event hooks. It stays yours to
            close. Timeouts and headers of this client go with each request, and no redirect is followed.

    Raises:
        ConfigurationError: no key, or a base URL that is not safe to send it to.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        team: str | NotGiven = NOT_GIVEN,
        timeout: float | None = 30.0,
        max_retries: int = 2,
        deadline: float | None = None,
        strict: bool = False,
        extra_headers: Mapping[str, str] | None = None,
        require: Literal["test", "live"] | None = None,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        settings = make_settings(
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict,
            require=require,
            extra_headers=dict(extra_headers or {}),
            options=_given(team=team),
        )
        switch_on_from_environment()
        self._engine = AsyncEngine(settings, AsyncTransport(http_client))

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """Signup without the web app, for partners, and a probe of that service. No key of a team is needed."""
        from .async_resources.auth import AsyncAuthResource

        return AsyncAuthResource(self._engine)

    @cached_property
    def clients(self) -> AsyncClientsResource:
        """The people and companies that a team bills, with the tax data that stamping needs."""
        from .async_resources.clients import AsyncClientsResource

        return AsyncClientsResource(self._engine)

    @cached_property
    def invoices(self) -> AsyncInvoicesResource:
        """Stamped documents of any kind: their files and their cancellation. Income invoices, credit notes and
        the invoices mirrored from the SAT each have their own part.
        """
        from .async_resources.invoices import AsyncInvoicesResource

        return AsyncInvoicesResource(self._engine)

    @cached_property
    def payments(self) -> AsyncPaymentsResource:
        """Money that clients are asked for or have paid. When a payment succeeds, its automation may stamp
        invoices or leave a receipt.
        """
        from .async_resources.payments import AsyncPaymentsResource

        return AsyncPaymentsResource(self._engine)

    @cached_property
    def receipts(self) -> AsyncReceiptsResource:
        """Receipts: sales documents without tax effect, for money already collected, that wait to become an
        invoice.
        """
        from .async_resources.receipts import AsyncReceiptsResource

        return AsyncReceiptsResource(self._engine)

    @cached_property
    def retentions(self) -> AsyncRetentionsResource:
        """Stamped documents that certify taxes withheld (CFDI de Retenciones 2.0)."""
        from .async_resources.retentions import AsyncRetentionsResource

        return AsyncRetentionsResource(self._engine)

    @cached_property
    def sat(self) -> AsyncSatResource:
        """downloads, lists."""
        from .async_resources.sat import AsyncSatResource

        return AsyncSatResource(self._engine)

    @cached_property
    def services(self) -> AsyncServicesResource:
        """The catalogue of what the team sells, goods or services, with prices, SAT keys and taxes."""
        from .async_resources.services import AsyncServicesResource

        return AsyncServicesResource(self._engine)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        """Teams: the fiscal entities (one RFC each) of a billing account, and their set-up at the SAT."""
        from .async_resources.teams import AsyncTeamsResource

        return AsyncTeamsResource(self._engine)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """People who can sign in: their profiles, password resets and login links."""
        from .async_resources.users import AsyncUsersResource

        return AsyncUsersResource(self._engine)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Endpoints of yours that gigstack sends events to."""
        from .async_resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._engine)

    @property
    def livemode(self) -> bool | None:
        """Whether the key is for live data, as the key itself says; None where it does not say."""
        return self._engine.settings.livemode

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._engine.settings.base_url

    def with_options(
        self,
        *,
        api_key: str | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        timeout: float | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
        extra_headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
    ) -> Self:
        """The same client with other options. Both share their connections; closing one closes both."""
        changes = _given(
            api_key=api_key,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            strict=strict,
            extra_headers=extra_headers,
        )
        options = _given(team=team)
        twin = object.__new__(type(self))
        twin._engine = self._engine.having(**changes, options=options)
        return twin

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = NOT_GIVEN,
        content: bytes | NotGiven = NOT_GIVEN,
        retry: Literal["safe", "idempotent", "never"] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawResponse[Any]:
        """Call what this version does not know yet, with the same credentials, attempts and errors as any method.

        Args:
            method: the HTTP method.
            path: the path below the base URL, such as `/things/1`; query parameters go into `extra_query`.
            json: the body, as JSON.
            content: the body, as bytes; `extra_headers` can say of what type.
            retry: whether it may be sent again after a failure: `safe` only reads, `idempotent` gives the same result when
                repeated. Without it a GET or HEAD is `safe`, and all else `never`.
            options: see `CallOptions`.

        Returns:
            The answer; `.parse()` gives its JSON.

        Raises: InvalidRequestError, TransportError, APIError.
        """
        from ._custom import custom_operation

        operation = custom_operation(method, path, retry, json=json, content=content)
        response: RawResponse[Any] = await self._engine.raw().call(operation, locals())
        return response

    async def close(self) -> None:
        """Close all connections but those of an `http_client` of yours. The client opens new ones if it is used again."""
        await self._engine.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncGigstack of {self.base_url}>"
