# Generated from the API description. Do not edit: change the description and generate again.
"""Carries out operations: builds the request, drives the attempts, interprets the answer. Only waiting differs by mode."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from . import _json
from ._errors import DownloadError, TransportError
from ._operation import Operation
from ._request import Request, build
from ._response import interpret, json_of
from ._retry import Outcome, attempts
from ._settings import Settings
from ._transport import AsyncStream, AsyncTransport, Reply, Stream, Transport

if TYPE_CHECKING:
    from ._files import AsyncDownload, Download
    from ._pages import AsyncPage, AsyncPages, Page

T = TypeVar("T")


class Engine:
    """One transport and one set of settings. Engines made by `having` share the transport."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self.settings = settings
        self.transport = transport

    def having(self, **changes: Any) -> Engine:
        return Engine(replace(self.settings, **changes), self.transport)

    def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Arguments are the method's local variables; `self` among them is left out."""
        request = build(operation, arguments, self.settings)
        value: T = interpret(operation, request, self._send(request), self.settings)
        return value

    def pages(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Page[T]:
        """The first page of a list."""
        return self.page(operation, arguments)

    def page(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Page[T]:
        """The page that the arguments ask for."""
        from ._pages import Page

        request = build(operation, arguments, self.settings)
        body = json_of(request, self._send(request))
        return Page(self, operation, arguments, body)

    def download(self, operation: Operation[T], arguments: Mapping[str, Any]) -> Download:
        """A file, sent as it is or as base64 text in a JSON answer."""
        from ._files import Download, decoded

        request = build(operation, arguments, self.settings, stream=True)
        reply = self._send(request)
        media_type = reply.headers.get("content-type", "").split(";")[0].strip()
        if isinstance(reply.stream, Stream) and "json" not in media_type:
            if media_type == "text/html" and media_type not in operation.accept:
                reply.stream.close()
                raise DownloadError(f"{request.method} {request.path}: the answer is a web page, not a file")
            return Download(reply.stream, reply.headers, media_type)
        if isinstance(reply.stream, Stream):
            try:
                body = b"".join(reply.stream.chunks())
            finally:
                reply.stream.close()
            reply = replace(reply, body=body, stream=None)
            if not body.lstrip().startswith((b"{", b"[")):
                # Some servers label a file as JSON; the bytes say what it is.
                return Download(body, reply.headers, "application/octet-stream")
        content = decoded(_json.at(json_of(request, reply), operation.base64))
        return Download(content, reply.headers, "application/octet-stream")

    def _send(self, request: Request) -> Reply:
        steps = attempts(request, self.settings)
        outcome: Outcome = None
        try:
            while True:
                step = steps.send(outcome)
                if isinstance(step, Request):
                    outcome = self._outcome(step)
                else:
                    time.sleep(step)
                    outcome = None
        except StopIteration as finished:
            reply: Reply = finished.value
            return reply

    def _outcome(self, request: Request) -> Outcome:
        try:
            return self.transport.send(request)
        except TransportError as error:
            return error


class AsyncEngine:
    """One transport and one set of settings. Engines made by `having` share the transport."""

    def __init__(self, settings: Settings, transport: AsyncTransport) -> None:
        self.settings = settings
        self.transport = transport

    def having(self, **changes: Any) -> AsyncEngine:
        return AsyncEngine(replace(self.settings, **changes), self.transport)

    async def call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        """Arguments are the method's local variables; `self` among them is left out."""
        request = build(operation, arguments, self.settings)
        value: T = interpret(operation, request, await self._send(request), self.settings)
        return value

    def pages(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncPages[T]:
        """All pages of a list; nothing is sent before they are awaited or iterated over."""
        from ._pages import AsyncPages

        return AsyncPages(self, operation, arguments)

    async def page(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncPage[T]:
        """The page that the arguments ask for."""
        from ._pages import AsyncPage

        request = build(operation, arguments, self.settings)
        body = json_of(request, await self._send(request))
        return AsyncPage(self, operation, arguments, body)

    async def download(self, operation: Operation[T], arguments: Mapping[str, Any]) -> AsyncDownload:
        """A file, sent as it is or as base64 text in a JSON answer."""
        from ._files import AsyncDownload, decoded

        request = build(operation, arguments, self.settings, stream=True)
        reply = await self._send(request)
        media_type = reply.headers.get("content-type", "").split(";")[0].strip()
        if isinstance(reply.stream, AsyncStream) and "json" not in media_type:
            if media_type == "text/html" and media_type not in operation.accept:
                await reply.stream.close()
                raise DownloadError(f"{request.method} {request.path}: the answer is a web page, not a file")
            return AsyncDownload(reply.stream, reply.headers, media_type)
        if isinstance(reply.stream, AsyncStream):
            try:
                body = b"".join([chunk async for chunk in reply.stream.chunks()])
            finally:
                await reply.stream.close()
            reply = replace(reply, body=body, stream=None)
            if not body.lstrip().startswith((b"{", b"[")):
                # Some servers label a file as JSON; the bytes say what it is.
                return AsyncDownload(body, reply.headers, "application/octet-stream")
        content = decoded(_json.at(json_of(request, reply), operation.base64))
        return AsyncDownload(content, reply.headers, "application/octet-stream")

    async def _send(self, request: Request) -> Reply:
        steps = attempts(request, self.settings)
        outcome: Outcome = None
        try:
            while True:
                step = steps.send(outcome)
                if isinstance(step, Request):
                    outcome = await self._outcome(step)
                else:
                    import asyncio

                    await asyncio.sleep(step)
                    outcome = None
        except StopIteration as finished:
            reply: Reply = finished.value
            return reply

    async def _outcome(self, request: Request) -> Outcome:
        try:
            return await self.transport.send(request)
        except TransportError as error:
            return error
