"""What interrupts a call leaves nothing open, and comes out as what it is; what an answer unpacks to has a bound."""

from __future__ import annotations

import asyncio
import gzip
import os
import signal
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import gigstack
import pytest
from fault_cases import CALLS
from fault_server import ZIP, Behaviour, FaultServer, answers, bomb, drips, hangs, head, status, succeeds_with, until
from gigstack import _transport

HANGING = {"before the headers": hangs(after="request"), "in the body": hangs(after="headers")}


async def until_async(true: Callable[[], object]) -> None:
    await asyncio.get_running_loop().run_in_executor(None, until, true)


@pytest.fixture
def start() -> Iterator[Callable[..., FaultServer]]:
    servers: list[FaultServer] = []

    def begin(*behaviours: Behaviour) -> FaultServer:
        servers.append(FaultServer(*behaviours))
        return servers[-1]

    yield begin
    for server in servers:
        server.close()


# Cancelled


async def _started(gig: Any, server: FaultServer, call: str) -> asyncio.Task[Any]:
    async def whole() -> Any:
        value = await CALLS[call](gig)
        return await value.read() if call == "file" else value

    task = asyncio.create_task(whole())
    await until_async(lambda: server.ledger.requests)
    return task


@pytest.mark.parametrize("where", list(HANGING))
@pytest.mark.parametrize("call", list(CALLS))
async def test_cancelled_call_leaves_no_socket_and_no_task(start: Any, call: str, where: str) -> None:
    server = start(HANGING[where], answers)
    async with gigstack.AsyncGigstack("k", base_url=server.url) as gig:
        task = await _started(gig, server, call)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until_async(lambda: server.ledger.open == 0)
        assert len(server.ledger.requests) == 1
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert (await gig.invoices.income.get("u1")).uuid


async def test_timeout_of_the_caller_comes_out_as_it_is(start: Any) -> None:
    server = start(hangs(after="request"))
    async with gigstack.AsyncGigstack("k", base_url=server.url, deadline=20) as gig:
        with pytest.raises(asyncio.TimeoutError) as caught:
            await asyncio.wait_for(gig.invoices.income.get("u1"), 0.2)
        assert not isinstance(caught.value, gigstack.GigstackError)
        await until_async(lambda: server.ledger.open == 0)


async def test_cancelled_wait_between_attempts_ends_at_once(start: Any) -> None:
    server = start(status("429 Slow", Retry_After="30"))
    async with gigstack.AsyncGigstack("k", base_url=server.url) as gig:
        task = await _started(gig, server, "create")
        await asyncio.sleep(0.05)
        task.cancel()
        started = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - started < 10
        assert len(server.ledger.requests) == 1


# Interrupted


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timer that sends a signal")
@pytest.mark.parametrize("where", list(HANGING))
@pytest.mark.parametrize("call", list(CALLS))
def test_keyboard_interrupt_leaves_no_socket_and_sends_nothing_again(start: Any, call: str, where: str) -> None:
    server = start(HANGING[where], answers)
    before = signal.signal(signal.SIGALRM, signal.default_int_handler)
    try:
        with gigstack.Gigstack("k", base_url=server.url) as gig:
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            with pytest.raises(KeyboardInterrupt):
                value: Any = CALLS[call](gig)
                value.read()
            until(lambda: server.ledger.open == 0)
            assert len(server.ledger.requests) == 1
            assert gig.invoices.income.get("u1").uuid
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


# Closed while in use


def test_client_that_is_closed_in_the_middle_of_a_call_ends_it_within_the_timeout(start: Any) -> None:
    server = start(hangs(after="request"))
    gig = gigstack.Gigstack("k", base_url=server.url, timeout=1)
    ended: list[BaseException] = []

    def call() -> None:
        try:
            gig.invoices.cancel("u1", motive="02")
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    until(lambda: server.ledger.requests)
    gig.close()
    thread.join(10)
    assert [type(error) for error in ended] == [gigstack.OutcomeUnknownError]
    until(lambda: server.ledger.open == 0)


async def test_client_that_is_closed_in_the_middle_of_a_call_ends_it(start: Any) -> None:
    server = start(hangs(after="request"))
    gig = gigstack.AsyncGigstack("k", base_url=server.url, timeout=1)
    task = await _started(gig, server, "once")
    await gig.close()
    with pytest.raises(gigstack.OutcomeUnknownError):
        await task
    await until_async(lambda: server.ledger.open == 0)


# Too late


def test_deadline_with_headers_that_drip(mode: Any, start: Any) -> None:
    """What the page says: only the async client can stop in the middle of headers."""
    server = start(drips(part="headers", seconds=0.02))
    gig = mode.client(base_url=server.url, timeout=5, deadline=0.3)
    started = time.monotonic()
    with pytest.raises(gigstack.TransportTimeoutError, match="before the deadline"):
        mode.run(gig.invoices.income.get("u1"))
    dripped = 0.02 * 60  # the headers alone are longer
    assert (time.monotonic() - started < dripped) == (type(mode).__name__ == "Async")


def test_deadline_with_a_body_that_does_not_come(mode: Any, start: Any) -> None:
    """The sync client's waits are as long as what was left when it sent the request, so two of them can be twice the deadline."""

    async def late_headers(exchange: Any) -> None:
        await exchange.receive()
        await asyncio.sleep(0.9)
        await exchange.send(head("200 OK", b"{}"))
        await exchange.wait_until_gone()

    gig = mode.client(base_url=start(late_headers).url, timeout=30, deadline=1)
    started = time.monotonic()
    with pytest.raises(gigstack.OutcomeUnknownError):
        mode.run(CALLS["once"](gig))
    seconds = time.monotonic() - started
    assert seconds < (1.6 if type(mode).__name__ == "Async" else 3)


# Too much


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(_transport, "LARGEST_ANSWER", 4 * 2**20)
    return 4 * 2**20


def _peak(call: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_gzip_that_unpacks_to_too_much_is_not_kept(mode: Any, start: Any, small: int) -> None:
    server = start(succeeds_with(bomb(64), Content_Encoding="gzip"))
    gig = mode.client(base_url=server.url)
    mode.run(mode.client(base_url=start(answers).url).invoices.income.get("u1"))  # what is imported once is not counted

    def call() -> None:
        with pytest.raises(gigstack.ResponseError, match="larger than 4 MiB"):
            mode.run(gig.invoices.income.get("u1"))

    assert _peak(call) < 3 * small
    until(lambda: server.ledger.open == 0)


def test_download_of_much_gzip_comes_in_small_pieces(mode: Any, start: Any, small: int) -> None:
    packed = bomb(64)
    server = start(succeeds_with(packed, Content_Encoding="gzip", Content_Type="application/pdf"))
    download = mode.run(mode.client(base_url=server.url).sat.downloads.package("p1"))
    sizes: list[int] = [len(piece) for piece in mode.all(download.iter_bytes())]
    assert (sum(sizes), max(sizes)) == (64 * 2**20, 2**20)


@pytest.mark.parametrize("packing", ["gzip, gzip", "br", "zstd", "deflate", "compress"])
def test_other_packings_are_not_asked_for_and_not_read(mode: Any, start: Any, packing: str) -> None:
    server = start(succeeds_with(b"{}", Content_Encoding=packing))
    with pytest.raises(gigstack.ResponseError, match=f"packed as '{packing}'.*do not repeat a write"):
        mode.run(CALLS["create"](mode.client(base_url=server.url)))
    assert [received.headers["accept-encoding"] for received in server.ledger.requests] == ["gzip"]


@pytest.mark.parametrize("packing", ["gzip", "x-gzip", "GZIP", "identity", ""])
def test_gzip_is_read(mode: Any, start: Any, packing: str) -> None:
    content = gzip.compress(ZIP[:5000]) + gzip.compress(ZIP[5000:]) if "gzip" in packing.lower() else ZIP
    server = start(succeeds_with(content, Content_Encoding=packing, Content_Type="application/pdf"))
    assert mode.run(mode.run(CALLS["file"](mode.client(base_url=server.url))).read()) == ZIP


@pytest.mark.parametrize("damage", [lambda packed: packed[:-1], lambda packed: packed + b"more", lambda packed: b"no gzip"])
def test_damaged_gzip_is_no_file(mode: Any, start: Any, damage: Callable[[bytes], bytes], tmp_path: Any) -> None:
    content = damage(gzip.compress(os.urandom(2000)))
    server = start(succeeds_with(content, Content_Encoding="gzip", Content_Type="application/pdf"))
    with pytest.raises(gigstack.DownloadError, match="broke off"):
        mode.run(mode.run(CALLS["file"](mode.client(base_url=server.url))).save(tmp_path / "cfdi.zip"))
    assert list(tmp_path.iterdir()) == []


def test_damaged_gzip_of_a_read_is_tried_again(mode: Any, start: Any, waits: list[float]) -> None:
    server = start(succeeds_with(b"no gzip", Content_Encoding="gzip"), answers)
    assert mode.run(mode.client(base_url=server.url).invoices.income.get("u1")).uuid
    assert len(server.ledger.requests) == 2
