# Generated from the API description. Do not edit: change the description and generate again.
"""Carries out operations: builds the request, drives the attempts, interprets the answer. Only waiting differs by mode."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from . import _json
from ._errors import DownloadError, InvalidRequestError, TransportError
from ._log import log_outcome, log_wait
from ._operation import Operation
from ._request import Request, build
from ._response import checked, in_confidence, interpret, json_of, retry_after
from ._retry import Outcome, RetryBudget, attempts
from ._settings import Settings
from ._transport import AsyncStream, AsyncTransport, Reply, Stream, Transport
from ._uploads import async_sendable, sendable

if TYPE_CHECKING:
    from ._files import AsyncDownload, Download
    from ._pages import AsyncPage, AsyncPages, Page
    from ._wait import Look

T = TypeVar("T")


def is_file(reply: Reply) -> bool:
    """Whether the answer says that it is a file, and no JSON that holds one."""
    return "json" not in _media_type(reply)


def _media_type(reply: Reply) -> str:
    return reply.headers.get("content-type", "").split(";")[0].strip().lower()


def _file_in(operation: Operation[Any], request: Request, reply: Reply) -> bytes:
    """The file that a JSON answer holds as base64 text. Some servers label a file as JSON; the bytes say what it is."""
    from ._files import decoded

    if not reply.body.strip():
        raise DownloadError(f"{request.name}: the file is empty")
    if not reply.body.lstrip().startswith((b"{", b"[")):
        return reply.body
    return decoded(_json.at(json_of(request, reply), operation.base64))


class Engine:
    """One transport and one set of settings. Engines made by `having` share the transport and the budget of retries."""

    def __init__(self, settings: Settings, transport: Transport, budget: RetryBudget | None = None) -> None:
        self.settings = settings
        self.transport = transport
        self.budget = budget or RetryBudget()

    def having(self, **changes: Any) -> Engine:
        return Engine(self.settings.having(**changes), self.transport, self.budget)

    def raw(self) -> Engine:
        """The same, but each call gives its answer as it came."""
        from ._raw import RawEngine

        return RawEngine(self)

    def streaming(self) -> Engine:
        """The same, but each call gives a context manager for an answer that is still arriving."""
        from ._raw import StreamingEngine

        return StreamingEngine(self)

    def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Arguments are the method's local variables; `self` among them is left out."""
        request = build(operation, arguments, self.settings)
        return self.value(operation, arguments, request, self.send(request))

    def pages(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Page[T]:
        """The first page of a list."""
        return self.page(operation, arguments)

    def page(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Page[T]:
        """The page that the arguments ask for."""
        request = build(operation, arguments, self.settings)
        return self.listing(operation, arguments, request, self.send(request))

    def wait(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """What the operation shows when it shows a final state; it is called until then."""
        from ._wait import wait

        return wait(self, operation, arguments)

    def look(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Look[T]:
        """One call of an operation that is being waited for."""
        from ._wait import Look

        request = build(operation, arguments, self.settings)
        reply = self.send(request)
        value = self.value(operation, arguments, request, reply)
        return Look(value, json_of(request, reply), retry_after(reply))

    def download(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Download:
        """A file, sent as it is or as base64 text in a JSON answer."""
        request = build(operation, arguments, self.settings, stream=True)
        reply = self.send(request)
        if isinstance(reply.stream, Stream) and not is_file(reply):
            reply = replace(reply, body=reply.stream.read(), stream=None)
        try:
            return self.file(operation, arguments, request, reply)
        except BaseException:
            if isinstance(reply.stream, Stream):
                reply.stream.close()
            raise

    # What a reply means. The reply is whole, but for a file, which may still be arriving.

    def value(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> T:
        value: T = interpret(operation, request, reply, self.settings)
        return value

    def listing(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> Page[T]:
        from ._pages import Page

        body = json_of(request, reply)
        with in_confidence(request):
            return Page(self, operation, arguments, body)

    def file(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> Download:
        from ._files import Download

        if reply.stream is None:
            checked(request, reply)
        media_type = _media_type(reply)
        if media_type == "text/html" and media_type not in operation.accept:
            raise DownloadError(f"{request.name}: the answer is a web page, not a file")
        if isinstance(reply.stream, Stream):
            return Download(reply.stream, reply.headers, media_type)
        if is_file(reply):
            return Download(reply.body, reply.headers, media_type)
        return Download(_file_in(operation, request, reply), reply.headers, "application/octet-stream")

    def send(self, request: Request) -> Reply:
        """The last answer. Raises `TransportError` where none came."""
        with ExitStack() as until_sent:
            return self._attempts(sendable(request, until_sent))

    def _attempts(self, request: Request) -> Reply:
        steps = attempts(request, self.budget)
        outcome: Outcome = None
        attempt = 0
        try:
            while True:
                step = steps.send(outcome)
                if isinstance(step, Request):
                    attempt += 1
                    outcome = self._outcome(step, attempt)
                else:
                    log_wait(request, step, attempt + 1)
                    time.sleep(step)
                    outcome = None
        except StopIteration as finished:
            reply: Reply = finished.value
            return reply

    def _outcome(self, request: Request, attempt: int) -> Outcome:
        started = time.monotonic()
        outcome: Reply | TransportError | InvalidRequestError
        try:
            outcome = self.transport.send(request)
        except (TransportError, InvalidRequestError) as error:
            outcome = error
        log_outcome(request, outcome, attempt, time.monotonic() - started)
        return outcome


class AsyncEngine:
    """One transport and one set of settings. Engines made by `having` share the transport and the budget of retries."""

    def __init__(
        self, settings: Settings, transport: AsyncTransport, budget: RetryBudget | None = None
    ) -> None:
        self.settings = settings
        self.transport = transport
        self.budget = budget or RetryBudget()

    def having(self, **changes: Any) -> AsyncEngine:
        return AsyncEngine(self.settings.having(**changes), self.transport, self.budget)

    def raw(self) -> AsyncEngine:
        """The same, but each call gives its answer as it came."""
        from ._raw import AsyncRawEngine

        return AsyncRawEngine(self)

    def streaming(self) -> AsyncEngine:
        """The same, but each call gives a context manager for an answer that is still arriving."""
        from ._raw import AsyncStreamingEngine

        return AsyncStreamingEngine(self)

    async def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Arguments are the method's local variables; `self` among them is left out."""
        request = build(operation, arguments, self.settings)
        return self.value(operation, arguments, request, await self.send(request))

    def pages(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncPages[T]:
        """All pages of a list; nothing is sent before they are awaited or iterated over."""
        from ._pages import AsyncPages

        return AsyncPages(self, operation, arguments)

    async def page(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncPage[T]:
        """The page that the arguments ask for."""
        request = build(operation, arguments, self.settings)
        return self.listing(operation, arguments, request, await self.send(request))

    async def wait(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """What the operation shows when it shows a final state; it is called until then."""
        from ._wait import async_wait

        return await async_wait(self, operation, arguments)

    async def look(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Look[T]:
        """One call of an operation that is being waited for."""
        from ._wait import Look

        request = build(operation, arguments, self.settings)
        reply = await self.send(request)
        value = self.value(operation, arguments, request, reply)
        return Look(value, json_of(request, reply), retry_after(reply))

    async def download(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncDownload:
        """A file, sent as it is or as base64 text in a JSON answer."""
        request = build(operation, arguments, self.settings, stream=True)
        reply = await self.send(request)
        if isinstance(reply.stream, AsyncStream) and not is_file(reply):
            reply = replace(reply, body=await reply.stream.read(), stream=None)
        try:
            return self.file(operation, arguments, request, reply)
        except BaseException:
            if isinstance(reply.stream, AsyncStream):
                await reply.stream.close()
            raise

    # What a reply means. The reply is whole, but for a file, which may still be arriving.

    def value(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> T:
        value: T = interpret(operation, request, reply, self.settings)
        return value

    def listing(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> AsyncPage[T]:
        from ._pages import AsyncPage

        body = json_of(request, reply)
        with in_confidence(request):
            return AsyncPage(self, operation, arguments, body)

    def file(
        self, operation: Operation[T], arguments: Mapping[str, Any], request: Request, reply: Reply
    ) -> AsyncDownload:
        from ._files import AsyncDownload

        if reply.stream is None:
            checked(request, reply)
        media_type = _media_type(reply)
        if media_type == "text/html" and media_type not in operation.accept:
            raise DownloadError(f"{request.name}: the answer is a web page, not a file")
        if isinstance(reply.stream, AsyncStream):
            return AsyncDownload(reply.stream, reply.headers, media_type)
        if is_file(reply):
            return AsyncDownload(reply.body, reply.headers, media_type)
        return AsyncDownload(_file_in(operation, request, reply), reply.headers, "application/octet-stream")

    async def send(self, request: Request) -> Reply:
        """The last answer. Raises `TransportError` where none came."""
        with ExitStack() as until_sent:
            return await self._attempts(await async_sendable(request, until_sent))

    async def _attempts(self, request: Request) -> Reply:
        steps = attempts(request, self.budget)
        outcome: Outcome = None
        attempt = 0
        try:
            while True:
                step = steps.send(outcome)
                if isinstance(step, Request):
                    attempt += 1
                    outcome = await self._outcome(step, attempt)
                else:
                    log_wait(request, step, attempt + 1)
                    import anyio

                    await anyio.sleep(step)
                    outcome = None
        except StopIteration as finished:
            reply: Reply = finished.value
            return reply

    async def _outcome(self, request: Request, attempt: int) -> Outcome:
        started = time.monotonic()
        outcome: Reply | TransportError | InvalidRequestError
        try:
            outcome = await self.transport.send(request)
        except (TransportError, InvalidRequestError) as error:
            outcome = error
        log_outcome(request, outcome, attempt, time.monotonic() - started)
        return outcome
