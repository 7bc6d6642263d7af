# Generated from the API description. Do not edit: change the description and generate again.
"""The only module that knows httpx: every request of this package goes through `Transport` or `AsyncTransport`."""

from __future__ import annotations

import os
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Union

from ._errors import (
    ConnectFailedError,
    DownloadError,
    InvalidRequestError,
    ResponseError,
    TransportError,
    TransportTimeoutError,
)
from ._uploads import Reader, Upload, async_chunks, chunks

if TYPE_CHECKING:
    import ssl

    import httpx
    from typing_extensions import TypeAlias

    from ._request import Request

    HttpClient: TypeAlias = httpx.Client
    AsyncHttpClient: TypeAlias = httpx.AsyncClient


LARGEST_ANSWER = 256 * 2**20
"""How many bytes of an answer are read into memory, counted after decompression."""
_PIECE = 2**20
_PACKINGS = ("identity", "gzip", "x-gzip")


class _Unpacker:
    """Undoes the gzip of a body, a piece at a time: few packed bytes can become many, and httpx would make all of them at once."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._packing = response.headers.get("content-encoding", "").strip().lower() or "identity"
        self._state: Any = None
        if response.is_success and self._packing not in _PACKINGS:
            raise ResponseError(
                f"{request.name}: the answer is packed as {self._packing!r}, and only gzip was asked for{_warning(request)}"
            )

    def pieces(self, content: bytes) -> Iterator[bytes]:
        """Raises `httpx.DecodingError` for what is no gzip. Gives nothing of an error that is packed otherwise: its status says enough."""
        if self._packing == "identity":
            yield content
        if not self._packing.endswith("gzip"):
            return
        import httpx

        while content:
            if self._state is None or self._state.eof:
                self._state = zlib.decompressobj(zlib.MAX_WBITS | 16)
            try:
                piece = self._state.decompress(content, _PIECE)
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from error
            content = self._state.unused_data if self._state.eof else self._state.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        """Raises `httpx.DecodingError` for gzip that has no end."""
        if self._state is not None and not self._state.eof:
            import httpx

            raise httpx.DecodingError("the gzip has no end")


class Stream:
    """The body of an answer that is still arriving."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request
        self._was_read = response.is_stream_consumed  # by a hook or a transport of the caller's

    def chunks(self) -> Iterator[bytes]:
        """Raises `DownloadError` when the connection breaks, or the deadline of the call passes."""
        import httpx

        try:
            if self._was_read:
                yield self._response.content
                return
            unpacker = _Unpacker(self._response, self._request)
            for content in self._response.iter_raw():
                for piece in unpacker.pieces(content):
                    _in_time(self._request)
                    yield piece
            unpacker.finish()
        except (httpx.HTTPError, httpx.StreamError, TimeoutError) as error:
            raise DownloadError(_broken_off(error, self._request, self._response)) from error

    def read(self) -> bytes:
        """The whole body, up to `LARGEST_ANSWER`. Closes the stream."""
        parts: list[bytes] = []
        size = 0
        try:
            for chunk in self.chunks():
                parts.append(chunk)
                size += len(chunk)
                if size > LARGEST_ANSWER:
                    limit = f"{LARGEST_ANSWER // 2**20} MiB"
                    raise ResponseError(
                        f"{self._request.name}: the answer is larger than {limit}{_warning(self._request)}"
                    )
        finally:
            self.close()
        return b"".join(parts)

    @property
    def closed(self) -> bool:
        return self._response.is_closed

    @property
    def arrived(self) -> int | None:
        """How many bytes came over the line, before decompression. None where there was no line, as in a test's transport."""
        return self._response.num_bytes_downloaded or (None if self._was_read else 0)

    def close(self) -> None:
        self._response.close()


class AsyncStream:
    """The body of an answer that is still arriving."""

    def __init__(self, response: httpx.Response, request: Request) -> None:
        self._response = response
        self._request = request
        self._was_read = response.is_stream_consumed  # by a hook or a transport of the caller's

    async def chunks(self) -> AsyncIterator[bytes]:
        """Raises `DownloadError` when the connection breaks, or the deadline of the call passes."""
        import httpx

        try:
            if self._was_read:
                yield self._response.content
                return
            unpacker = _Unpacker(self._response, self._request)
            async for content in self._response.aiter_raw():
                for piece in unpacker.pieces(content):
                    _in_time(self._request)
                    yield piece
            unpacker.finish()
        except (httpx.HTTPError, httpx.StreamError, TimeoutError) as error:
            raise DownloadError(_broken_off(error, self._request, self._response)) from error

    async def read(self) -> bytes:
        """The whole body, up to `LARGEST_ANSWER`. Closes the stream."""
        parts: list[bytes] = []
        size = 0
        try:
            async for chunk in self.chunks():
                parts.append(chunk)
                size += len(chunk)
                if size > LARGEST_ANSWER:
                    limit = f"{LARGEST_ANSWER // 2**20} MiB"
                    raise ResponseError(
                        f"{self._request.name}: the answer is larger than {limit}{_warning(self._request)}"
                    )
        finally:
            await self.close()
        return b"".join(parts)

    @property
    def closed(self) -> bool:
        return self._response.is_closed

    @property
    def arrived(self) -> int | None:
        """How many bytes came over the line, before decompression. None where there was no line, as in a test's transport."""
        return self._response.num_bytes_downloaded or (None if self._was_read else 0)

    async def close(self) -> None:
        await self._response.aclose()


@dataclass(frozen=True)
class Reply:
    """An answer: its whole `body`, or the open `stream` of one that was asked for as a download.

    `elapsed` is in seconds. `uncertain` is True when an earlier attempt, or this one, may or may not have been carried out.
    """

    status: int
    headers: dict[str, str]
    body: bytes = b""
    stream: Union[Stream, AsyncStream, None] = None
    elapsed: float = 0.0
    attempts: int = 1
    uncertain: bool = False


class Transport:
    """Sends requests, with a client of its own or with one that the caller made and keeps.

    Its own connects, and loads TLS certificates, when the first request is sent. A copy, a forked process and a client
    that was closed open connections of their own.
    """

    def __init__(self, client: HttpClient | None = None) -> None:
        self._given = client
        self._own: HttpClient | None = None
        self._owner: object = None
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        if self._given is not None:
            raise TypeError("a client with an http_client of its own cannot be pickled or copied")
        return {}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__()  # type: ignore[misc]  # a copy begins like a new one

    def send(self, request: Request) -> Reply:
        """Raises `TransportError` when no answer arrives, `InvalidRequestError` when the request cannot be sent."""
        import httpx

        started = time.monotonic()
        client = self._client()
        try:
            with ExitStack() as files:
                sent = client.build_request(**_arguments(request, files, chunks))
                response = client.send(sent, stream=True, auth=None, follow_redirects=False)
            stream = Stream(response, request)
            if request.stream and response.is_success:
                return Reply(
                    response.status_code,
                    _headers(response),
                    stream=stream,
                    elapsed=time.monotonic() - started,
                )
            body = stream.read()
            return Reply(response.status_code, _headers(response), body, elapsed=time.monotonic() - started)
        except DownloadError as error:
            raise _translated(error.__cause__ or error, request) from error.__cause__
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError) as error:
            raise _translated(error, request) from error

    def _client(self) -> HttpClient:
        if self._given is not None:
            return self._given
        owner = _owner()
        if self._own is None or self._owner != owner:
            if self._owner is not None and self._owner != owner:
                # In a forked process another thread may have held the lock for ever.
                self._lock = threading.Lock()
            with self._lock:
                if self._own is None or self._owner != owner:
                    import httpx

                    self._own = httpx.Client(verify=_tls(), timeout=None)
                    self._owner = owner
        return self._own

    def close(self) -> None:
        """Close the connections of its own client. One that the caller made stays open."""
        if self._own is not None:
            own, self._own = self._own, None
            own.close()


class AsyncTransport:
    """Sends requests, with a client of its own or with one that the caller made and keeps.

    Its own connects, and loads TLS certificates, when the first request is sent. A copy, a forked process, another event loop and a client
    that was closed open connections of their own.
    """

    def __init__(self, client: AsyncHttpClient | None = None) -> None:
        self._given = client
        self._own: AsyncHttpClient | None = None
        self._owner: object = None
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        if self._given is not None:
            raise TypeError("a client with an http_client of its own cannot be pickled or copied")
        return {}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__()  # type: ignore[misc]  # a copy begins like a new one

    async def send(self, request: Request) -> Reply:
        """Raises `TransportError` when no answer arrives, `InvalidRequestError` when the request cannot be sent."""
        import httpx

        started = time.monotonic()
        client = self._client()
        try:
            with ExitStack() as files, _until(request):
                sent = client.build_request(**_arguments(request, files, async_chunks))
                response = await client.send(sent, stream=True, auth=None, follow_redirects=False)
            stream = AsyncStream(response, request)
            if request.stream and response.is_success:
                return Reply(
                    response.status_code,
                    _headers(response),
                    stream=stream,
                    elapsed=time.monotonic() - started,
                )
            with _until(request):
                body = await stream.read()
            return Reply(response.status_code, _headers(response), body, elapsed=time.monotonic() - started)
        except DownloadError as error:
            raise _translated(error.__cause__ or error, request) from error.__cause__
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError) as error:
            raise _translated(error, request) from error

    def _client(self) -> AsyncHttpClient:
        if self._given is not None:
            return self._given
        owner = _owner(), _running_loop()
        if self._own is None or self._owner != owner:
            if self._owner is not None and self._owner != owner:
                # In a forked process another thread may have held the lock for ever.
                self._lock = threading.Lock()
            with self._lock:
                if self._own is None or self._owner != owner:
                    import httpx

                    self._own = httpx.AsyncClient(verify=_tls(), timeout=None)
                    self._owner = owner
        return self._own

    async def close(self) -> None:
        """Close the connections of its own client. One that the caller made stays open."""
        if self._own is not None:
            own, self._own = self._own, None
            await own.aclose()


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """One TLS context for all clients: to load the certificates costs more than a request."""
    import httpx

    return httpx.create_ssl_context()


def _owner() -> int:
    return os.getpid()


def _running_loop() -> object:
    import anyio.lowlevel

    return anyio.lowlevel.current_token()


def _arguments(request: Request, files: ExitStack, chunks: Callable[[Reader], object]) -> dict[str, Any]:
    """What httpx wants to know. What is opened for it is closed with `files`."""
    import httpx

    def opened(upload: Upload) -> Reader:
        reader = Reader(upload)
        files.callback(reader.close)
        return reader

    headers = httpx.Headers({"Accept-Encoding": "gzip"})
    headers.update(request.headers)
    arguments: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "headers": headers,
        "timeout": _timeout(request),
    }
    if request.uploads:
        arguments["data"] = {
            name: [value for key, value in request.form if key == name] for name, _ in request.form
        }
        arguments["files"] = [
            (name, (upload.filename, opened(upload), upload.media_type)) for name, upload in request.uploads
        ]
    elif isinstance(request.content, Upload):
        arguments["headers"]["Content-Length"] = str(request.content.size)
        arguments["content"] = chunks(opened(request.content))
    elif request.content is not None:
        arguments["content"] = request.content
    return arguments


def _timeout(request: Request) -> float | None:
    """Seconds for each part of the exchange: what was asked for, and never more than is left before the deadline."""
    if request.expires is None:
        return request.timeout
    left = max(request.expires - time.monotonic(), 0.001)
    return left if request.timeout is None else min(request.timeout, left)


def _until(request: Request) -> AbstractContextManager[object]:
    """Ends what is waited for inside with `TimeoutError` at the deadline."""
    if request.expires is None:
        return nullcontext()
    import anyio

    return anyio.fail_after(max(request.expires - time.monotonic(), 0))


def _in_time(request: Request) -> None:
    if request.expires is not None and time.monotonic() > request.expires:
        raise TimeoutError


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _warning(request: Request) -> str:
    return f"; {request.instead}" if request.changes else ""


def _broken_off(error: Exception, request: Request, response: httpx.Response) -> str:
    reason = "its deadline passed" if isinstance(error, TimeoutError) else type(error).__name__
    announced = response.headers.get("content-length", "")
    total = f" of {announced}" if announced.isdigit() else ""
    return f"{request.name}: the download broke off after {response.num_bytes_downloaded}{total} bytes ({reason})"


def _translated(error: BaseException, request: Request) -> TransportError | InvalidRequestError:
    import httpx

    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        return InvalidRequestError(
            f"{request.name} cannot be sent: {type(error).__name__}; look at its headers and the base URL"
        )
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)):
        return ConnectFailedError(
            f"no connection ({type(error).__name__}); nothing was sent", request.method, request.path
        )
    if isinstance(error, TimeoutError):
        return TransportTimeoutError("no whole answer before the deadline", request.method, request.path)
    if isinstance(error, httpx.TimeoutException):
        text = f"no answer within {request.timeout:g} s ({type(error).__name__})"
        return TransportTimeoutError(text, request.method, request.path)
    if isinstance(error, httpx.DecodingError):
        return TransportError(f"the answer is damaged: {error}", request.method, request.path)
    return TransportError(f"the connection broke ({type(error).__name__})", request.method, request.path)
