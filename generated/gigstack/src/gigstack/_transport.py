# Generated from the API description. Do not edit: change the description and generate again.
"""The only module that knows httpx: every request of this package goes through `Transport` or `AsyncTransport`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Union

from ._errors import ConnectFailedError, DownloadError, TransportError, TransportTimeoutError

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._request import Request


class Stream:
    """The body of an answer that is still arriving."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request

    def chunks(self) -> Iterator[bytes]:
        import httpx

        try:
            yield from self._response.iter_bytes()
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise DownloadError(_broken_off(error, self._request)) from error

    def close(self) -> None:
        self._response.close()


class AsyncStream:
    """The body of an answer that is still arriving."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request

    async def chunks(self) -> AsyncIterator[bytes]:
        import httpx

        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise DownloadError(_broken_off(error, self._request)) from error

    async def close(self) -> None:
        await self._response.aclose()


@dataclass(frozen=True)
class Reply:
    """An answer: its whole `body`, or the open `stream` of one that was asked for as a download."""

    status: int
    headers: dict[str, str]
    body: bytes = b""
    stream: Union[Stream, AsyncStream, None] = None


class Transport:
    """Sends requests. Connects, and loads TLS certificates, when it sends the first one."""

    def __init__(self) -> None:
        self._client: httpx.Client | None = None

    def __getstate__(self) -> dict[str, Any]:
        """A copy, and a client in another process, opens connections of its own."""
        return {"_client": None}

    def send(self, request: Request) -> Reply:
        """Raises `TransportError` when no answer arrives."""
        import httpx

        if self._client is None:
            self._client = httpx.Client(verify=_tls(), follow_redirects=False, timeout=None)
        try:
            response = self._client.send(self._client.build_request(**_arguments(request)), stream=True)
            if request.stream and response.is_success:
                return Reply(response.status_code, _headers(response), stream=Stream(response, request))
            try:
                return Reply(response.status_code, _headers(response), response.read())
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise _translated(error, request) from error

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None


class AsyncTransport:
    """Sends requests. Connects, and loads TLS certificates, when it sends the first one."""

    def __init__(self) -> None:
        self._client: httpx.AsyncClient | None = None

    def __getstate__(self) -> dict[str, Any]:
        """A copy, and a client in another process, opens connections of its own."""
        return {"_client": None}

    async def send(self, request: Request) -> Reply:
        """Raises `TransportError` when no answer arrives."""
        import httpx

        if self._client is None:
            self._client = httpx.AsyncClient(verify=_tls(), follow_redirects=False, timeout=None)
        try:
            response = await self._client.send(self._client.build_request(**_arguments(request)), stream=True)
            if request.stream and response.is_success:
                return Reply(response.status_code, _headers(response), stream=AsyncStream(response, request))
            try:
                return Reply(response.status_code, _headers(response), await response.aread())
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise _translated(error, request) from error

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """One TLS context for all clients: to load the certificates costs more than a request."""
    import httpx

    return httpx.create_ssl_context()


def _arguments(request: Request) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "headers": dict(request.headers),
        "timeout": request.timeout,
    }
    if request.uploads:
        arguments["data"] = {
            name: [value for key, value in request.form if key == name] for name, _ in request.form
        }
        arguments["files"] = [
            (name, (upload.filename, upload.content, upload.media_type)) for name, upload in request.uploads
        ]
    elif request.content is not None:
        arguments["content"] = request.content
    return arguments


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _broken_off(error: Exception, request: Request) -> str:
    return f"{request.method} {request.path}: the download broke off ({type(error).__name__})"


def _translated(error: Exception, request: Request) -> TransportError:
    import httpx

    if isinstance(
        error,
        (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.PoolTimeout,
            httpx.InvalidURL,
            httpx.UnsupportedProtocol,
        ),
    ):
        return ConnectFailedError(
            f"no connection ({type(error).__name__}); nothing was sent", request.method, request.path
        )
    if isinstance(error, httpx.TimeoutException):
        text = f"no answer within {request.timeout} s ({type(error).__name__})"
        return TransportTimeoutError(text, request.method, request.path)
    return TransportError(f"the connection broke ({type(error).__name__})", request.method, request.path)
