# Generated from the API description. Do not edit: change the description and generate again.
"""Answers as they came: what `with_raw_response`, `with_streaming_response` and `request` of a client give."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from . import _json
from ._engine import AsyncEngine, Engine, is_file
from ._operation import Operation
from ._request import Request, build
from ._response import checked, request_id
from ._transport import AsyncStream, Reply, Stream

if TYPE_CHECKING:
    from ._pages import AsyncPage, AsyncPages

P = ParamSpec("P")
T = TypeVar("T")

Finish = Callable[[Request, Reply], Any]
"""From a whole reply to what the method would have returned."""


class _Head:
    """What is known of an answer before its body is read.

    Attributes:
        status_code: HTTP status, always one of success: an error is raised, as by the method itself.
        headers: the headers of the answer, with names in small letters.
        elapsed: from the sending of the last attempt to the answer.
        attempts: how often the request was sent.
        request_id: what support can find the request by, None where the API names nothing.
        idempotency_key: the key that the request was sent with, None where it had none.
    """

    def __init__(self, request: Request, reply: Reply) -> None:
        self._request = request
        self._reply = reply
        self.status_code = reply.status
        self.headers = reply.headers
        self.elapsed = timedelta(seconds=reply.elapsed)
        self.attempts = reply.attempts
        self.request_id = request_id(reply)
        self.idempotency_key = request.idempotency_key

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self._request.name}>"

    def __reduce__(self) -> Any:
        raise TypeError(
            f"a {type(self).__name__} cannot be copied or pickled: it holds the request with its credentials"
        )


class RawResponse(_Head, Generic[T]):
    """A whole answer, not parsed yet. `content` is its body."""

    def __init__(self, request: Request, reply: Reply, finish: Finish) -> None:
        super().__init__(request, reply)
        self._finish = finish
        self.content = reply.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON, with `Decimal` for numbers that are not whole. Raises `ValueError` where it is none."""
        return _json.decode(self.content)

    def parse(self) -> T:
        """What the method itself would have returned. Raises as it does."""
        result: T = self._finish(self._request, self._reply)
        return result


class StreamedResponse(_Head, Generic[T]):
    """An answer that is still arriving. Read it once, in one of these ways; the end of the `with` block closes it."""

    def __init__(self, request: Request, reply: Reply, finish: Finish) -> None:
        super().__init__(request, reply)
        self._finish = finish

    def iter_bytes(self) -> Iterator[bytes]:
        """The body, as it arrives. Raises `DownloadError` when it breaks off."""
        if not isinstance(self._reply.stream, Stream):
            yield self._reply.body
            return
        for chunk in self._reply.stream.chunks():
            yield chunk

    def read(self) -> bytes:
        """The whole body. It can be asked for again."""
        if isinstance(self._reply.stream, Stream):
            self._reply = replace(self._reply, body=self._reply.stream.read(), stream=None)
        return self._reply.body

    def json(self) -> Any:
        """The body as JSON, with `Decimal` for numbers that are not whole. Raises `ValueError` where it is none."""
        return _json.decode(self.read())

    def parse(self) -> T:
        """What the method itself would have returned. Raises as it does."""
        if not is_file(self._reply):
            self.read()
        result: T = self._finish(self._request, self._reply)
        return result

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        if isinstance(self._reply.stream, Stream):
            self._reply.stream.close()


class RawEngine(Engine):
    """An engine whose calls give a `RawResponse`."""

    def __init__(self, plain: Engine) -> None:
        super().__init__(plain.settings, plain.transport, plain.budget)
        self._plain = plain

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return self._answer(operation, arguments, self._plain.value)

    def pages(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return self._answer(operation, arguments, self._plain.listing)

    def download(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return self._answer(operation, arguments, self._plain.file)

    def _answer(
        self, operation: Operation[Any], arguments: Mapping[str, Any], meaning: Any
    ) -> RawResponse[Any]:
        request = build(operation, arguments, self.settings)
        reply = self.send(request)
        checked(request, reply)
        return RawResponse(
            request, reply, lambda request, reply: meaning(operation, arguments, request, reply)
        )


class StreamingEngine(Engine):
    """An engine whose calls give a context manager of `StreamedResponse`."""

    def __init__(self, plain: Engine) -> None:
        super().__init__(plain.settings, plain.transport, plain.budget)
        self._plain = plain

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return Opening(self, operation, arguments, self._plain.value)

    def pages(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return Opening(self, operation, arguments, self._plain.listing)

    def download(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return Opening(self, operation, arguments, self._plain.file)


class Opening(AbstractContextManager["StreamedResponse[Any]"]):
    """Sends the request when the `with` block begins, and closes the answer when it ends."""

    def __init__(
        self, engine: Engine, operation: Operation[Any], arguments: Mapping[str, Any], meaning: Any
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self._meaning = meaning

    def __enter__(self) -> StreamedResponse[Any]:
        request = build(self._operation, self._arguments, self._engine.settings, stream=True)
        reply = self._engine.send(request)
        if not isinstance(reply.stream, Stream):
            checked(request, reply)
        meaning, operation, arguments = self._meaning, self._operation, self._arguments
        self._response = StreamedResponse[Any](
            request, reply, lambda request, reply: meaning(operation, arguments, request, reply)
        )
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._response.close()


class AsyncStreamedResponse(_Head, Generic[T]):
    """An answer that is still arriving. Read it once, in one of these ways; the end of the `with` block closes it."""

    def __init__(self, request: Request, reply: Reply, finish: Finish) -> None:
        super().__init__(request, reply)
        self._finish = finish

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body, as it arrives. Raises `DownloadError` when it breaks off."""
        if not isinstance(self._reply.stream, AsyncStream):
            yield self._reply.body
            return
        async for chunk in self._reply.stream.chunks():
            yield chunk

    async def read(self) -> bytes:
        """The whole body. It can be asked for again."""
        if isinstance(self._reply.stream, AsyncStream):
            self._reply = replace(self._reply, body=await self._reply.stream.read(), stream=None)
        return self._reply.body

    async def json(self) -> Any:
        """The body as JSON, with `Decimal` for numbers that are not whole. Raises `ValueError` where it is none."""
        return _json.decode(await self.read())

    async def parse(self) -> T:
        """What the method itself would have returned. Raises as it does."""
        if not is_file(self._reply):
            await self.read()
        result: T = self._finish(self._request, self._reply)
        return result

    async def close(self) -> None:
        """Give the connection back without reading the rest."""
        if isinstance(self._reply.stream, AsyncStream):
            await self._reply.stream.close()


class AsyncRawEngine(AsyncEngine):
    """An engine whose calls give a `RawResponse`."""

    def __init__(self, plain: AsyncEngine) -> None:
        super().__init__(plain.settings, plain.transport, plain.budget)
        self._plain = plain

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return await self._answer(operation, arguments, self._plain.value)

    def pages(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return self._answer(operation, arguments, self._plain.listing)

    async def download(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return await self._answer(operation, arguments, self._plain.file)

    async def _answer(
        self, operation: Operation[Any], arguments: Mapping[str, Any], meaning: Any
    ) -> RawResponse[Any]:
        request = build(operation, arguments, self.settings)
        reply = await self.send(request)
        checked(request, reply)
        return RawResponse(
            request, reply, lambda request, reply: meaning(operation, arguments, request, reply)
        )


class AsyncStreamingEngine(AsyncEngine):
    """An engine whose calls give a context manager of `AsyncStreamedResponse`."""

    def __init__(self, plain: AsyncEngine) -> None:
        super().__init__(plain.settings, plain.transport, plain.budget)
        self._plain = plain

    async def call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return AsyncOpening(self, operation, arguments, self._plain.value)

    def pages(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return AsyncOpening(self, operation, arguments, self._plain.listing)

    async def download(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Any:
        return AsyncOpening(self, operation, arguments, self._plain.file)


class AsyncOpening(AbstractAsyncContextManager["AsyncStreamedResponse[Any]"]):
    """Sends the request when the `with` block begins, and closes the answer when it ends."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation[Any], arguments: Mapping[str, Any], meaning: Any
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self._meaning = meaning

    async def __aenter__(self) -> AsyncStreamedResponse[Any]:
        request = build(self._operation, self._arguments, self._engine.settings, stream=True)
        reply = await self._engine.send(request)
        if not isinstance(reply.stream, AsyncStream):
            checked(request, reply)
        meaning, operation, arguments = self._meaning, self._operation, self._arguments
        self._response = AsyncStreamedResponse[Any](
            request, reply, lambda request, reply: meaning(operation, arguments, request, reply)
        )
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._response.close()


# How methods look on these engines. Only their types differ from the methods of the resource.


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def async_raw_pages(method: Callable[P, AsyncPages[T]]) -> Callable[P, Awaitable[RawResponse[AsyncPage[T]]]]:
    return cast("Callable[P, Awaitable[RawResponse[AsyncPage[T]]]]", method)


def streamed(method: Callable[P, T]) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    return cast("Callable[P, AbstractContextManager[StreamedResponse[T]]]", method)


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """The method's coroutine gives the context manager; callers want it at once."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> _Later:
        return _Later(method(*args, **kwargs))

    return call


def async_streamed_pages(
    method: Callable[P, AsyncPages[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[T]]]]:
    return cast("Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[T]]]]", method)


class _Later(AbstractAsyncContextManager[AsyncStreamedResponse[Any]]):
    """The context manager that a coroutine gives."""

    def __init__(self, coroutine: Awaitable[Any]) -> None:
        self._coroutine = coroutine

    async def __aenter__(self) -> AsyncStreamedResponse[Any]:
        self._opening = await self._coroutine
        response: AsyncStreamedResponse[Any] = await self._opening.__aenter__()
        return response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._opening.__aexit__(kind, error, trace)
