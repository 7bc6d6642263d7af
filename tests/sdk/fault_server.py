"""A real HTTP server on this machine that misbehaves on order, and keeps a ledger of what reached it.

A behaviour is a coroutine that serves one exchange. It decides itself whether it reads the request, whether it does what the
request asks for (an effect), and what it sends back. The server speaks raw bytes: a library would refuse to send most of this.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import io
import json
import socket
import struct
import threading
import time
import zipfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


def make_zip(content: bytes) -> bytes:
    """A ZIP of one file, not compressed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("cfdi.xml", content)
    return packed.getvalue()


ZIP = make_zip(bytes(range(256)) * 40)
SAFE = ("GET", "HEAD")


@dataclass(frozen=True)
class Received:
    """A request that was read whole. `call` is what the caller numbered it with, None where it did not."""

    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: Any = field(repr=False)

    @property
    def key(self) -> str | None:
        key = self.body.get("idempotency_key") if isinstance(self.body, dict) else None
        return str(key) if key else None

    @property
    def call(self) -> Any:
        metadata = self.body.get("metadata") if isinstance(self.body, dict) else None
        return metadata.get("call") if isinstance(metadata, dict) else None


@dataclass
class Ledger:
    """`effects` are the changes that were made, by idempotency key, or by a number of their own where there was none."""

    requests: list[Received] = field(default_factory=list)
    effects: dict[str, Received] = field(default_factory=dict)
    connections: int = 0
    open: int = 0
    most_open: int = 0

    def carry_out(self, received: Received) -> None:
        """A repeated key is the same change, as an API with idempotency keys promises."""
        if received.method not in SAFE:
            self.effects.setdefault(received.key or f"without a key, {len(self.effects) + 1}", received)


class Exchange:
    """One request and its answer, on a connection that may serve more."""

    def __init__(self, server: FaultServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, first: bytes) -> None:
        self.server = server
        self._reader = reader
        self._writer = writer
        self._first = first

    async def receive(self, *, carry_out: bool = True) -> Received:
        """Read the request whole, and do what it asks for."""
        head = self._first + await self._reader.readuntil(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").strip().split("\r\n")
        headers = {name.lower(): value for name, _, value in (text.partition(": ") for text in fields)}
        body = await self._reader.readexactly(int(headers.get("content-length", 0)))
        method, path, _ = line.split(" ")
        received = Received(method, path, headers, json.loads(body) if body else None)
        self.server.ledger.requests.append(received)
        if carry_out:
            self.server.ledger.carry_out(received)
        return received

    async def send(self, content: bytes) -> None:
        self._writer.write(content)
        await self._writer.drain()

    async def wait_until_gone(self) -> None:
        """Until the other side gives up, or the server ends."""
        while await self._reader.read(1024):
            pass

    def close(self) -> None:
        """Say goodbye: what was sent arrives, and then the end."""
        self._writer.close()

    def reset(self) -> None:
        """Break off: the other side gets a reset."""
        linger_not = struct.pack("ii", 1, 0)
        self._writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not)
        self._writer.transport.abort()


Behaviour = Callable[[Exchange], Awaitable[None]]


class FaultServer:
    """Serves in a thread of its own. The first behaviour is for the first request, and so on; the last is for all that follow."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self.ledger = Ledger()
        self._behaviours: Iterator[Behaviour] = _last_repeated(behaviours)
        self._tasks: set[asyncio.Task[None]] = set()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="fault server", daemon=True)
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the server did not start")

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1024)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.ledger.connections += 1
        self.ledger.open += 1
        self.ledger.most_open = max(self.ledger.most_open, self.ledger.open)
        try:
            # A client that gives up is part of the play.
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                while not writer.is_closing() and (first := await reader.read(1)):
                    await next(self._behaviours)(Exchange(self, reader, writer, first))
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                await writer.wait_closed()
            self.ledger.open -= 1
            self._tasks.discard(task)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        if self._thread.is_alive():
            raise RuntimeError("the server did not end")

    def __enter__(self) -> FaultServer:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def _last_repeated(behaviours: tuple[Behaviour, ...]) -> Iterator[Behaviour]:
    yield from behaviours
    while True:
        yield behaviours[-1]


def until(true: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for something that has to become true soon, and does so in another thread."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not become true in time"
        time.sleep(0.005)


@contextlib.contextmanager
def nobody_listens() -> Iterator[str]:
    """The address of a port that is taken and not listened to: a connection to it is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


# Answers


def good(received: Received) -> tuple[str, bytes]:
    """Media type and body of what a server in order would answer."""
    if received.path.startswith("/invoices/download/package/"):
        return "application/zip", ZIP
    data = {"uuid": f"of call {received.call}", "success": True}
    return "application/json", json.dumps({"message": "ok", "data": data}).encode()


def head(status: str, body: bytes | None, **headers: str) -> bytes:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    if body is not None:
        fields = {"Content-Length": str(len(body)), **fields}
    return "".join([f"HTTP/1.1 {status}\r\n", *(f"{name}: {value}\r\n" for name, value in fields.items()), "\r\n"]).encode()


async def answers(exchange: Exchange) -> None:
    """As it should be."""
    media_type, body = good(await exchange.receive())
    await exchange.send(head("200 OK", body, Content_Type=media_type) + body)


def status(line: str, body: bytes = b'{"message": "not now"}', *, carry_out: bool = False, **headers: str) -> Behaviour:
    """An answer with this status, and nothing done unless it says so."""

    async def behave(exchange: Exchange) -> None:
        await exchange.receive(carry_out=carry_out)
        await exchange.send(head(line, body, **{"Content_Type": "application/json", **headers}) + body)

    return behave


def succeeds_with(body: bytes, **headers: str) -> Behaviour:
    """The request is carried out, and this is the answer."""
    return status("200 OK", body, carry_out=True, **headers)


async def resets_unread(exchange: Exchange) -> None:
    exchange.reset()


def resets_after_reading(*, carry_out: bool = True) -> Behaviour:
    async def behave(exchange: Exchange) -> None:
        await exchange.receive(carry_out=carry_out)
        exchange.reset()

    return behave


async def closes_after_reading(exchange: Exchange) -> None:
    await exchange.receive()
    exchange.close()


async def resets_in_body(exchange: Exchange) -> None:
    media_type, body = good(await exchange.receive())
    await exchange.send(head("200 OK", body, Content_Type=media_type) + body[: len(body) // 2])
    await asyncio.sleep(0.02)
    exchange.reset()


async def promises_more_than_it_sends(exchange: Exchange) -> None:
    media_type, body = good(await exchange.receive())
    await exchange.send(head("200 OK", body, Content_Type=media_type) + body[: len(body) // 2])
    exchange.close()


async def sends_half_and_says_so(exchange: Exchange) -> None:
    media_type, body = good(await exchange.receive())
    half = body[: len(body) // 2]
    await exchange.send(head("200 OK", half, Content_Type=media_type) + half)


async def answers_and_closes_idle(exchange: Exchange) -> None:
    """The connection is announced as one to keep, and closed as soon as the answer is out."""
    await answers(exchange)
    exchange.close()


def hangs(*, after: str) -> Behaviour:
    """Nothing more comes, after the request or after the headers, until the other side gives up or the server ends."""

    async def behave(exchange: Exchange) -> None:
        media_type, body = good(await exchange.receive())
        if after == "headers":
            await exchange.send(head("200 OK", body, Content_Type=media_type))
        await exchange.wait_until_gone()

    return behave


def drips(*, part: str, seconds: float) -> Behaviour:
    """Headers or body come byte by byte: every wait is short, and all of them together are long."""

    async def behave(exchange: Exchange) -> None:
        media_type, body = good(await exchange.receive())
        begin = head("200 OK", body, Content_Type=media_type)
        slow = begin + body if part == "headers" else body
        await exchange.send(b"" if part == "headers" else begin)
        for byte in slow:
            await exchange.send(bytes([byte]))
            await asyncio.sleep(seconds)

    return behave


def chunked(*chunks: bytes, end: bytes) -> Behaviour:
    """The body in chunks, and after them this instead of the end. A file, where the call is for one."""

    async def behave(exchange: Exchange) -> None:
        media_type, _ = good(await exchange.receive())
        await exchange.send(head("200 OK", None, Content_Type=media_type, Transfer_Encoding="chunked"))
        await exchange.send(b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + end)
        exchange.close()

    return behave


def sends_raw(content: bytes) -> Behaviour:
    """Bytes that are no HTTP, after the request was carried out."""

    async def behave(exchange: Exchange) -> None:
        await exchange.receive()
        await exchange.send(content)
        exchange.close()

    return behave


def large(mebibytes: int) -> Behaviour:
    """JSON of this size, that is right."""
    piece = b"x" * 2**20

    async def behave(exchange: Exchange) -> None:
        received = await exchange.receive()
        begin, end = b'{"data": {"uuid": "of call %b", "notes": "' % str(received.call).encode(), b'"}}'
        length = str(len(begin) + mebibytes * len(piece) + len(end))
        await exchange.send(head("200 OK", None, Content_Type="application/json", Content_Length=length) + begin)
        for _ in range(mebibytes):
            await exchange.send(piece)
        await exchange.send(end)

    return behave


def bomb(mebibytes: int, layers: int = 1) -> bytes:
    """Few bytes that become many when they are unpacked."""
    packed = gzip.compress(bytes(mebibytes * 2**20), 9)
    for _ in range(layers - 1):
        packed = gzip.compress(packed, 9)
    return packed
