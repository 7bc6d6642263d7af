"""What holds for any input: pages, faults, waits, amounts, path parameters. Needs hypothesis, which the test group installs."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import anyio
import gigstack
import httpx
import pytest
import respx
from gigstack import _engine, _retry, _transport, _wait, models
from gigstack._operation import Operation, Waiting
from gigstack._request import Request, build
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
        found = gig.clients.search(query="x")
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


# Faults: whatever fails, and however often

FAULTS: list[Any] = [
    httpx.ConnectError("refused"),
    httpx.ReadError("broke"),
    httpx.ReadTimeout("slow"),
    httpx.RemoteProtocolError("gone"),
    *(httpx.Response(status) for status in (408, 429, 500, 502, 503, 504)),
    *(httpx.Response(status) for status in (400, 401, 404, 409, 422)),
]
PASSING = [fault for fault in FAULTS if not isinstance(fault, httpx.Response) or fault.status_code in _retry._PASSING]


class NoTime:
    """Time that does not pass while the engine waits."""

    monotonic = staticmethod(time.monotonic)
    sleep = staticmethod(lambda seconds: None)


@st.composite
def faulty_lists(draw: st.DrawFn) -> tuple[list[str], list[list[str]], list[str], list[list[Any]]]:
    """A list cut into pages, a cursor to each page, and what fails before each page is sent."""
    uuids, pages = draw(cut_lists())
    cursors = draw(st.lists(st.text(min_size=1), min_size=len(pages), max_size=len(pages), unique=True))
    failures = draw(
        st.lists(st.lists(st.sampled_from(FAULTS), max_size=3), min_size=len(pages), max_size=len(pages)),
    )
    return uuids, pages, cursors, failures


class Pages:
    """A server of pages, each of which fails as often as it is told before it is sent."""

    def __init__(self, pages: list[list[str]], cursors: list[str], failures: list[list[Any]]) -> None:
        self.pages, self.cursors, self.left = pages, cursors, [list(faults) for faults in failures]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        cursor = request.url.params.get("next")
        number = 0 if cursor is None else self.cursors.index(cursor)
        if self.left[number]:
            fault = self.left[number].pop(0)
            if isinstance(fault, Exception):
                raise fault
            return httpx.Response(fault.status_code)
        more = number + 1 < len(self.pages)
        data = [{"uuid": uuid} for uuid in self.pages[number]]
        following = self.cursors[number + 1] if more else None
        return httpx.Response(200, json={"data": data, "has_more": more, "next": following})


def _reached(pages: list[list[str]], failures: list[list[Any]], retries: int) -> tuple[list[str], bool]:
    """The items that arrive before a page fails for good, and whether one does."""
    reached: list[str] = []
    for page, faults in zip(pages, failures, strict=True):
        if len(faults) > retries or any(fault not in PASSING for fault in faults):
            return reached, True
        reached += page
    return reached, False


@given(faulty_lists(), st.integers(0, 3))
def test_walk_over_faulty_pages_gives_every_item_once_and_in_order_or_a_precise_error(faulty: Any, retries: int) -> None:
    uuids, pages, cursors, failures = faulty
    expected, breaks = _reached(pages, failures, retries)
    came: list[str | None] = []
    with pytest.MonkeyPatch.context() as patch, respx.mock as api, gigstack.Gigstack("k", max_retries=retries) as gig:
        patch.setattr(_engine, "time", NoTime)
        api.get("https://api.gigstack.io/v2/invoices/income").mock(side_effect=Pages(pages, cursors, failures))
        try:
            for invoice in gig.invoices.income.list():
                came.append(invoice.uuid)  # noqa: PERF401  # what came before a failure counts
        except (gigstack.APIError, gigstack.TransportError) as error:
            assert breaks and 1 <= error.attempts <= retries + 1
            assert error.path == "/invoices/income"
        else:
            assert not breaks and came == uuids
    assert came == expected


@given(faulty_lists(), st.integers(0, 3))
def test_walk_over_faulty_pages_is_the_same_async(faulty: Any, retries: int) -> None:
    uuids, pages, cursors, failures = faulty
    expected, breaks = _reached(pages, failures, retries)
    came: list[str | None] = []

    async def walk() -> None:
        async with gigstack.AsyncGigstack("k", max_retries=retries) as gig:
            async for invoice in gig.invoices.income.list():
                came.append(invoice.uuid)  # noqa: PERF401  # what came before a failure counts

    async def no_time(seconds: float) -> None:
        assert 0 <= seconds <= 30

    with pytest.MonkeyPatch.context() as patch, respx.mock as api:
        patch.setattr(anyio, "sleep", no_time)
        api.get("https://api.gigstack.io/v2/invoices/income").mock(side_effect=Pages(pages, cursors, failures))
        if breaks:
            with pytest.raises((gigstack.APIError, gigstack.TransportError)):
                asyncio.run(walk())
        else:
            asyncio.run(walk())
    assert came == expected


# Attempts and their budget

TRANSPORT_ERRORS = [gigstack.ConnectFailedError, gigstack.TransportTimeoutError, gigstack.TransportError]
OUTCOMES = st.one_of(
    st.sampled_from(TRANSPORT_ERRORS).map(lambda kind: kind("broke", "POST", "/things")),
    st.sampled_from([200, 204, 400, 404, 408, 409, 429, 500, 502, 503, 504]).map(lambda status: Reply(status, {})),
)


@given(st.lists(OUTCOMES, min_size=12, max_size=12), st.integers(0, 10), st.booleans(), st.booleans(), st.integers(0, 12))
def test_attempts_of_one_call(outcomes: list[Any], retries: int, repeatable: bool, changes: bool, tokens: int) -> None:
    """What was sent and may not be repeated is never sent again; no change that was sent ends as if nothing had happened."""
    request = Request(
        "POST", "/things", "https://api.example/things", {}, None, max_retries=retries, repeatable=repeatable, changes=changes
    )
    budget = _retry.RetryBudget()
    budget.tokens = float(tokens)
    sent, ended = _drive(_retry.attempts(request, budget), outcomes)
    assert 1 <= len(sent) <= 1 + min(retries, tokens)
    reached = [outcome for outcome in sent if not isinstance(outcome, gigstack.ConnectFailedError)]
    assert repeatable or len(reached) <= 1
    assert ended.attempts == len(sent)
    assert 0 <= budget.tokens <= max(tokens + 0.5 - (len(sent) - 1), 0)
    lost = [outcome for outcome in reached if not isinstance(outcome, Reply) or outcome.status >= 500]
    if isinstance(ended, Reply):
        assert ended.uncertain == (changes and bool(lost))
    else:
        assert isinstance(ended, gigstack.OutcomeUnknownError) == (changes and bool(lost))
        assert isinstance(ended, (type(sent[-1]), gigstack.OutcomeUnknownError))


def _drive(steps: Any, outcomes: list[Any]) -> tuple[list[Any], Any]:
    """What became of each request that the steps sent, and how they ended. Every wait is within its bounds."""
    sent: list[Any] = []
    outcome = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration as finished:
            return sent, finished.value
        except gigstack.TransportError as error:
            return sent, error
        outcome = None
        if isinstance(step, Request):
            outcome = outcomes[len(sent)]
            sent.append(outcome)
        else:
            assert 0 <= step <= min(30.0, 0.5 * 2 ** (len(sent) - 1))


@given(st.lists(st.booleans(), max_size=400))
def test_budget_stays_within_its_bounds_and_allows_half_as_many_retries_as_answers(steps: list[bool]) -> None:
    budget = _retry.RetryBudget()
    taken = given_back = 0
    for takes in steps:
        if takes:
            enough = budget.tokens >= 1
            assert budget.take() == enough
            taken += enough
        else:
            budget.give()
            given_back += 1
        assert 0 <= budget.tokens <= 50
    assert taken <= 50 + given_back / 2


# Packed answers


@given(st.lists(st.binary(max_size=3000), max_size=4), st.lists(st.integers(0, 4000), max_size=6), st.integers(1, 700))
def test_gzip_in_any_members_and_any_pieces_comes_out_whole(members: list[bytes], cuts: list[int], piece: int) -> None:
    packed = b"".join(gzip.compress(member) for member in members)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_transport, "_PIECE", piece)
        pieces = _unpacked(packed, cuts)
    assert b"".join(pieces) == b"".join(members)
    assert all(0 < len(part) <= piece for part in pieces)


@given(st.binary(max_size=3000), st.data())
def test_gzip_that_breaks_off_anywhere_is_noticed(content: bytes, data: st.DataObject) -> None:
    packed = gzip.compress(content)
    short = packed[: data.draw(st.integers(1, len(packed) - 1))]
    with pytest.raises(httpx.DecodingError):
        _unpacked(short, [])


def _unpacked(packed: bytes, cuts: list[int]) -> list[bytes]:
    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(packed))
    unpacker = _transport._Unpacker(response, Request("GET", "/things", "", {}, None))
    places = sorted({min(cut, len(packed)) for cut in cuts})
    arriving = [packed[start:end] for start, end in zip([0, *places], [*places, len(packed)], strict=True)]
    pieces = [piece for content in arriving for piece in unpacker.pieces(content)]
    unpacker.finish()
    return pieces


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
