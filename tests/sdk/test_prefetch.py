"""Lists whose next page is fetched while the caller works on this one: order, errors, and that nothing is left running."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import _pages

BODIES: dict[str | None, dict[str, Any]] = {
    None: {"data": [{"uuid": "u1"}, {"uuid": "u2"}], "has_more": True, "next": "c1"},
    "c1": {"data": [{"uuid": "u3"}], "has_more": True, "next": "c2"},
    "c2": {"data": [{"uuid": "u4"}], "has_more": False},
}
REFUSED = {"message": "Forbidden", "error": "forbidden"}


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    yield
    assert [thread.name for thread in threading.enumerate() if thread.name == "next page"] == []


@pytest.fixture
def answered(api: respx.MockRouter) -> Callable[..., None]:
    """Answers the list; a cursor of `refused` is refused."""

    def start(refused: str | None = "", bodies: Any = BODIES) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            cursor = request.url.params.get("next")
            return httpx.Response(403, json=REFUSED) if cursor == refused else httpx.Response(200, json=bodies[cursor])

        api.get("/invoices/income").mock(side_effect=answer)

    return start


def test_items_come_in_order_and_each_page_is_fetched_once(mode: Any, gig: Any, api: respx.MockRouter, answered: Any) -> None:
    answered()
    assert [invoice.uuid for invoice in mode.all(gig.invoices.income.list().prefetch())] == ["u1", "u2", "u3", "u4"]
    assert [call.request.url.params.get("next") for call in api.calls] == [None, "c1", "c2"]


def test_ring_of_cursors_ends_with_a_page_error(mode: Any, gig: Any, api: respx.MockRouter, answered: Any) -> None:
    following = {None: "a", "a": "b", "b": "a"}
    answered(bodies={cursor: {"data": [], "has_more": True, "next": then} for cursor, then in following.items()})
    with pytest.raises(gigstack.PageError, match="the cursor 'a' again"):
        mode.all(gig.invoices.income.list().prefetch())
    assert api.calls.call_count == 3


def test_page_of_a_walk_fetches_ahead_too(mode: Any, gig: Any, answered: Any) -> None:
    answered()
    pages = mode.all(gig.invoices.income.list().prefetch().pages())
    assert [[invoice.uuid for invoice in page.items] for page in pages] == [["u1", "u2"], ["u3"], ["u4"]]
    assert [page._ahead for page in pages] == [True, True, True]


def test_list_does_not_fetch_ahead_by_itself(mode: Any, gig: Any, answered: Any) -> None:
    answered()
    assert mode.run(gig.invoices.income.list())._ahead is False


# With a thread


@pytest.fixture
def sync() -> Iterator[gigstack.Gigstack]:
    with gigstack.Gigstack("k", max_retries=0) as gig:
        yield gig


def _held(api: respx.MockRouter) -> tuple[threading.Event, threading.Event]:
    """Lists whose second page waits for `go`; `asked` is set when it is asked for."""
    asked, go = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("next")
        if cursor == "c1":
            asked.set()
            assert go.wait(10)
        return httpx.Response(200, json=BODIES[cursor])

    api.get("/invoices/income").mock(side_effect=answer)
    return asked, go


def test_next_page_is_on_its_way_while_the_caller_works(sync: gigstack.Gigstack, api: respx.MockRouter) -> None:
    asked, go = _held(api)
    walk = iter(sync.invoices.income.list().prefetch())
    assert next(walk).uuid == "u1"
    assert asked.wait(10)
    assert next(walk).uuid == "u2"
    go.set()
    assert [invoice.uuid for invoice in walk] == ["u3", "u4"]


def test_only_one_page_is_fetched_ahead(sync: gigstack.Gigstack, api: respx.MockRouter) -> None:
    asked, go = _held(api)
    go.set()
    walk = iter(sync.invoices.income.list().prefetch())
    next(walk)
    assert asked.wait(10)
    for thread in threading.enumerate():
        if thread.name == "next page":
            thread.join(10)
    assert api.calls.call_count == 2
    walk.close()  # type: ignore[attr-defined]


def test_error_of_the_next_page_comes_after_the_items_before_it(sync: gigstack.Gigstack, answered: Any) -> None:
    answered(refused="c1")
    walk = iter(sync.invoices.income.list().prefetch())
    assert [next(walk).uuid, next(walk).uuid] == ["u1", "u2"]
    with pytest.raises(gigstack.PermissionDeniedError):
        next(walk)


@pytest.mark.parametrize("refused", ["", "c1"], ids=["a page", "an error"])
@pytest.mark.parametrize("way", ["break", "raise", "garbage", "close"])
def test_walk_that_ends_early_leaves_no_thread(
    sync: gigstack.Gigstack, api: respx.MockRouter, answered: Any, way: str, refused: str
) -> None:
    """Whatever came is forgotten, and so is an error; the fixture looks for threads."""
    answered(refused=refused)
    if way == "break":
        for _ in sync.invoices.income.list().prefetch():
            break
    elif way == "raise":
        with pytest.raises(ZeroDivisionError):
            for _ in sync.invoices.income.list().prefetch():
                raise ZeroDivisionError
    else:
        walk = iter(sync.invoices.income.list().prefetch())
        next(walk)
        if way == "close":
            walk.close()  # type: ignore[attr-defined]
        del walk
        gc.collect()
    assert api.calls.call_count == 2


def test_walk_that_ends_early_waits_for_the_request_under_way(sync: gigstack.Gigstack, api: respx.MockRouter) -> None:
    asked, go = _held(api)
    threading.Timer(0.05, go.set).start()
    for _ in sync.invoices.income.list().prefetch():
        assert asked.wait(10)
        break
    assert go.is_set()


def test_garbage_that_is_collected_in_the_thread_itself_does_not_wait_for_itself() -> None:
    holder: list[Any] = []
    ready = threading.Event()

    def fetch() -> None:
        assert ready.wait(10)
        holder[0].drop()

    holder.append(_pages._Coming(fetch))
    ready.set()
    holder[0].value()


def test_two_threads_walk_over_one_list(sync: gigstack.Gigstack, answered: Any) -> None:
    answered()
    page = sync.invoices.income.list().prefetch()
    found: list[list[str | None]] = []
    threads = [threading.Thread(target=lambda: found.append([invoice.uuid for invoice in page])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == [["u1", "u2", "u3", "u4"]] * 4


# With a task


def _others() -> set[Any]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def _settled() -> None:
    """Give the loop the turns that it needs to close what was left."""
    for _ in range(10):
        await asyncio.sleep(0)


async def _held_in_tasks(api: respx.MockRouter) -> tuple[asyncio.Event, asyncio.Event]:
    asked, go = asyncio.Event(), asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("next")
        if cursor == "c1":
            asked.set()
            await go.wait()
        return httpx.Response(200, json=BODIES[cursor])

    api.get("/invoices/income").mock(side_effect=answer)
    return asked, go


async def test_async_next_page_is_on_its_way_while_the_caller_works(api: respx.MockRouter) -> None:
    asked, go = await _held_in_tasks(api)
    async with gigstack.AsyncGigstack("k") as gig:
        seen = []
        async for invoice in gig.invoices.income.list().prefetch():
            seen.append(invoice.uuid)
            if invoice.uuid == "u1":
                await asyncio.wait_for(asked.wait(), 10)
                go.set()
        assert seen == ["u1", "u2", "u3", "u4"]
        assert _others() == set()


async def test_async_error_of_the_next_page_comes_after_the_items_before_it(answered: Any) -> None:
    answered(refused="c1")
    async with gigstack.AsyncGigstack("k", max_retries=0) as gig:
        seen = []
        with pytest.raises(gigstack.PermissionDeniedError):
            async for invoice in gig.invoices.income.list().prefetch():
                await asyncio.sleep(0.01)
                seen.append(invoice.uuid)
        assert seen == ["u1", "u2"]


@pytest.mark.parametrize("refused", ["", "c1"], ids=["a page", "an error"])
@pytest.mark.parametrize("way", ["break", "raise", "garbage", "close"])
async def test_async_walk_that_ends_early_leaves_no_task(answered: Any, way: str, refused: str) -> None:
    """Nothing is reported to the loop as never awaited or never retrieved either."""
    answered(refused=refused)
    complaints: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: complaints.append(context))
    async with gigstack.AsyncGigstack("k", max_retries=0) as gig:
        if way == "break":
            async for _ in gig.invoices.income.list().prefetch():
                await asyncio.sleep(0.02)
                break
        elif way == "raise":
            with pytest.raises(ZeroDivisionError):
                async for _ in gig.invoices.income.list().prefetch():
                    raise ZeroDivisionError
        else:
            walk = aiter(gig.invoices.income.list().prefetch())
            await anext(walk)
            if way == "close":
                await walk.aclose()  # type: ignore[attr-defined]
                assert _others() == set()
            del walk
        gc.collect()
        await _settled()
        assert _others() == set()
    gc.collect()
    assert complaints == []


async def test_async_walk_that_ends_early_stops_the_request_under_way(api: respx.MockRouter) -> None:
    asked, _ = await _held_in_tasks(api)
    async with gigstack.AsyncGigstack("k") as gig:
        walk = aiter(gig.invoices.income.list().prefetch())
        await anext(walk)
        await asyncio.wait_for(asked.wait(), 10)
        await asyncio.wait_for(walk.aclose(), 10)  # type: ignore[attr-defined]
        assert _others() == set()


async def test_async_caller_that_is_cancelled_takes_the_next_page_with_it(api: respx.MockRouter) -> None:
    asked, _ = await _held_in_tasks(api)
    async with gigstack.AsyncGigstack("k") as gig:

        async def work() -> list[Any]:
            return [invoice async for invoice in gig.invoices.income.list().prefetch()]

        task = asyncio.create_task(work())
        await asyncio.wait_for(asked.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await _settled()
        assert _others() == set()


def test_async_page_is_fetched_in_turn_where_there_is_no_asyncio() -> None:
    """Under another loop there are no tasks of asyncio: the next page waits until it is asked for."""
    fetched: list[str] = []

    async def fetch() -> str:
        fetched.append("page")
        return "page"

    async def walk() -> tuple[list[str], str]:
        coming: Any = _pages._AsyncComing(fetch)
        before = list(fetched)
        page = await coming.value()
        await coming.drop()
        return before, page

    with pytest.raises(StopIteration) as finished:
        walk().send(None)
    assert finished.value.value == ([], "page")
