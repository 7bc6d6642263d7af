"""What holds for any input: pages, waits, amounts and path parameters. Needs hypothesis, which the test group installs."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import gigstack
import httpx
import pytest
import respx
from gigstack import _retry, _wait, models
from gigstack._operation import Operation, Waiting
from gigstack._request import build
from gigstack._settings import Settings
from gigstack._transport import Reply
from gigstack.operations.invoices_income import GET

pytest.importorskip("hypothesis", reason="HYPOTHESIS IS NOT INSTALLED: no property was tried")

from hypothesis import example, given, settings
from hypothesis import strategies as st

settings.register_profile("sdk", database=None, deadline=None)
settings.load_profile("sdk")

SETTINGS = Settings(base_url="https://api.example", api_key=None, timeout=None, max_retries=0, strict=False)


# Pages: any list, cut anywhere


@st.composite
def cut_lists(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    uuids = draw(st.lists(st.text(min_size=1), max_size=20))
    cuts = sorted(draw(st.lists(st.integers(0, len(uuids)), max_size=6)))
    return uuids, [uuids[start:end] for start, end in zip([0, *cuts], [*cuts, len(uuids)], strict=True)]


def _answers(pages: list[list[str]], argument: str) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get(argument, "0"))
        more = number + 1 < len(pages)
        data: list[Any] = [{"uuid": uuid} for uuid in pages[number]]
        return httpx.Response(200, json={"data": data, "has_more": more, "next": str(number + 1) if more else None})

    return answer


@given(cut_lists())
def test_any_list_cut_into_any_pages_comes_back_whole(cut: tuple[list[str], list[list[str]]]) -> None:
    uuids, pages = cut
    with respx.mock as api, gigstack.Gigstack("k") as gig:
        api.get("https://api.gigstack.io/v2/invoices/income").mock(side_effect=_answers(pages, "next"))
        assert [invoice.uuid for invoice in gig.invoices.income.list()] == uuids
        assert api.calls.call_count == len(pages)


@given(cut_lists())
def test_any_list_cut_into_any_pages_comes_back_whole_async(cut: tuple[list[str], list[list[str]]]) -> None:
    uuids, pages = cut

    async def collect() -> list[str | None]:
        async with gigstack.AsyncGigstack("k") as gig:
            return [invoice.uuid async for invoice in gig.invoices.sat.list()]

    with respx.mock as api:
        api.get("https://api.gigstack.io/v2/invoices/sat").mock(side_effect=_answers(pages, "starting_after"))
        assert asyncio.run(collect()) == uuids


@st.composite
def strange_lists(draw: st.DrawFn) -> list[tuple[int, str | None]]:
    """Pages by number: how many items, and the cursor that the page gives. It may lead back, or be missing; `end` is the end."""
    count = draw(st.integers(1, 6))
    cursors = st.one_of(st.none(), st.just("end"), st.integers(1, count - 1).map(str) if count > 1 else st.none())
    return [(draw(st.integers(0, 3)), draw(cursors)) for _ in range(count)]


def _model(pages: list[tuple[int, str | None]], limit: int | None) -> tuple[list[str], int, bool]:
    """What a walk must bring: the items, the number of requests, and whether it ends with a `PageError`."""
    items: list[str] = []
    number, seen = 0, set[int]()
    while True:
        seen.add(number)
        size, cursor = pages[number]
        items += [f"{number}.{index}" for index in range(size)]
        if limit is not None and len(items) >= limit:
            return items[:limit], len(seen), False
        if cursor == "end":
            return items, len(seen), False
        if cursor is None or int(cursor) in seen:
            return items, len(seen), True
        number = int(cursor)


@given(strange_lists(), st.one_of(st.none(), st.integers(1, 20)), st.booleans())
def test_any_list_brings_every_item_once_or_ends_with_an_error(
    pages: list[tuple[int, str | None]], limit: int | None, ahead: bool
) -> None:
    expected, requests, ends_badly = _model(pages, limit)

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("starting_after", "0"))
        size, cursor = pages[number]
        data: list[Any] = [{"uuid": f"{number}.{index}"} for index in range(size)]
        more = cursor != "end"
        return httpx.Response(200, json={"data": data, "has_more": more, **({"next": cursor} if more and cursor else {})})

    def walked() -> tuple[list[str | None], bool]:
        found: list[str | None] = []
        with gigstack.Gigstack("k") as gig:
            listed = gig.invoices.sat.list()
            listed = listed.prefetch() if ahead else listed
            try:
                for invoice in listed if limit is None else listed.take(limit):
                    found.append(invoice.uuid)  # noqa: PERF401  # what came before an error counts
            except gigstack.PageError:
                return found, True
        return found, False

    async def walked_async() -> tuple[list[str | None], bool]:
        found: list[str | None] = []
        async with gigstack.AsyncGigstack("k") as gig:
            listed = gig.invoices.sat.list()
            listed = listed.prefetch() if ahead else listed
            try:
                async for invoice in listed if limit is None else listed.take(limit):
                    found.append(invoice.uuid)  # noqa: PERF401  # what came before an error counts
            except gigstack.PageError:
                return found, True
        return found, False

    for walk in (walked, lambda: asyncio.run(walked_async())):
        with respx.mock as api:
            api.get("https://api.gigstack.io/v2/invoices/sat").mock(side_effect=answer)
            assert walk() == (expected, ends_badly)
            assert api.calls.call_count == requests


@given(st.integers(0, 12), st.integers(1, 5), st.booleans(), st.booleans(), st.booleans())
def test_any_search_is_walked_by_numbers_with_no_request_too_many(
    count: int, size: int, says_more: bool, counts: bool, ahead: bool
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", "1"))
        hits: list[Any] = [{"id": str(n)} for n in range(count)][(number - 1) * size : number * size]
        more = {"has_more": number * size < count} if says_more else {}
        return httpx.Response(200, json={"data": hits, **more, **({"found": count, "per_page": size} if counts else {})})

    with respx.mock as api, gigstack.Gigstack("k") as gig:
        api.get("https://api.gigstack.io/v2/clients/search").mock(side_effect=answer)
        found = gig.clients.search(q="x")
        assert [client.id for client in (found.prefetch() if ahead else found)] == [str(n) for n in range(count)]
        full = -(-count // size)
        assert api.calls.call_count == (max(1, full) if says_more or counts else full + 1)


# Waits


@given(st.integers(0, 1000))
def test_backoff_is_within_its_bounds(attempt: int) -> None:
    assert 0 <= _retry._backoff(attempt) <= min(30.0, 0.5 * 2 ** min(attempt, 10))


@given(st.one_of(st.none(), st.text(), st.floats().map(str), st.integers().map(str)), st.integers(1, 2000))
@example("nan", 1)
@example("Wed, 21 Oct 2015 07:28:00 -0000", 1)
@example("Mon, 01 Jan 0001 00:00:00 +2359", 1)
def test_wait_is_bounded_whatever_the_api_asks_for(retry_after: str | None, attempt: int) -> None:
    headers = {} if retry_after is None else {"retry-after": retry_after}
    assert 0 <= _retry._wait(Reply(429, headers), attempt) <= 30.0


# Money


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_amount_survives_the_way_out_and_back(number: Decimal) -> None:
    total = models.Invoice.from_json(models.Invoice(total=number).to_json()).total
    assert total is not None and total == number
    assert total.as_tuple().digits == number.as_tuple().digits or number == 0


@given(st.decimals(allow_nan=False, allow_infinity=False).map(str))
def test_any_number_of_an_answer_goes_back_as_the_same_number(digits: str) -> None:
    sent = models.Invoice.from_json(f'{{"total": {digits}}}').to_json()
    assert json.loads(sent, parse_float=Decimal, parse_int=Decimal) == {"total": Decimal(digits)}


# Time


@given(st.integers(-(10**10), 10**10), st.sampled_from(["created_at", "date"]))
def test_any_moment_goes_back_as_the_number_that_it_was(number: int, field: str) -> None:
    invoice = models.Invoice.from_json(f'{{"{field}": {number}}}')
    assert invoice.to_json() == f'{{"{field}":{number}}}'
    assert getattr(invoice, field).tzinfo is not None


# Path parameters


@given(st.text())
def test_any_id_is_refused_or_stays_one_segment(text: str) -> None:
    try:
        request = build(GET, {"uuid": text}, SETTINGS)
    except gigstack.InvalidRequestError:
        assert text.strip() in ("", ".", "..")
        return
    prefix, segment = (
        request.url[: len("https://api.example/invoices/income/")],
        request.url[len("https://api.example/invoices/income/") :],
    )
    assert prefix == "https://api.example/invoices/income/"
    assert not set(segment) & set("/?#\\ ") and unquote(segment) == text
    assert httpx.URL(request.url).raw_path.decode() == f"/invoices/income/{segment}"


# Waiting until something is over

SLOW: Operation[Any] = Operation("GET", "/jobs/{id}", wait=Waiting(("state",), ("done",), ("failed",)))
LOOKS = st.one_of(
    st.sampled_from(["new", "running", "done", "failed", None]).map(lambda state: _wait.Look(state, {"state": state})),
    st.floats(0, 1e6).map(lambda asked: _wait.Look("asks", {"state": "running"}, asked)),
    st.just(gigstack.TransportError("away")),
    st.floats(0, 1e6).map(lambda asked: gigstack.RateLimitError("slow down", status_code=429, retry_after=asked)),
)


@given(st.floats(0.01, 1e6), st.floats(0.01, 1e6), st.integers(0, 10_000))
def test_interval_of_a_wait_is_within_its_bounds(first: float, longest: float, count: int) -> None:
    bound = min(longest, first * 1.5 ** min(count, 100))
    assert 0.8 * bound * 0.999 <= _wait.Pace(None, first, longest).interval(count) <= bound


@given(st.lists(LOOKS, max_size=30), st.floats(0, 1e5), st.floats(0.1, 1e4), st.floats(0.1, 1e4))
def test_any_wait_ends_in_time_and_looks_no_sooner_than_it_was_asked_to(
    looks: list[Any], within: float, first: float, longest: float
) -> None:
    now = 0.0

    class Clock:
        monotonic = staticmethod(lambda: now)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(_wait, "time", Clock)
        taken = _wait.steps(SLOW, _wait.Pace(within, first, longest))
        outcome, last = None, None
        ended: Any = None
        for look in [*looks, _wait.Look("done", {"state": "done"})]:
            try:
                assert taken.send(outcome) is None, "a look follows"
                outcome, last = look, look
                wait = taken.send(outcome)
            except (gigstack.GigstackError, StopIteration) as error:
                ended = error
                break
            assert wait is not None
            asked = getattr(look, "asked", None) or getattr(look, "retry_after", None) or 0.0
            assert wait >= min(asked, 86400.0)
            now += wait
            assert now <= within * (1 + 1e-9)
            outcome = None
    if isinstance(ended, StopIteration):
        assert last.body == {"state": "done"} and ended.value == last.result
    elif isinstance(ended, gigstack.WaitFailedError):
        assert last.body == {"state": "failed"}
    elif isinstance(ended, gigstack.WaitTimeoutError):
        assert not isinstance(last, _wait.Look) or last.body["state"] not in ("done", "failed")
    else:
        assert ended is looks[0], "only the first look may end a wait with its own error"
