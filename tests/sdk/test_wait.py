"""Waiting until something is over: sequences of states, failures of single looks, intervals and deadlines."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import _wait, models
from gigstack._operation import Operation, Waiting

STATUS = "/invoices/download/status/req_1"


class Clock:
    """Time that passes only where somebody waits. `slept` are the waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self.early = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert len(self.slept) < 5000, "the wait has no end"
        self.slept.append(seconds)
        self.now += seconds - self.early


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    import anyio

    made = Clock()

    async def sleep(seconds: float) -> None:
        made.sleep(seconds)

    monkeypatch.setattr(_wait, "time", made)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return made


@pytest.fixture
def plain_intervals(monkeypatch: pytest.MonkeyPatch) -> None:
    """No interval is shortened by chance."""
    monkeypatch.setattr(_wait.random, "uniform", lambda low, high: high)


@pytest.fixture
def downloads(mode: Any) -> Any:
    """The resource, on a client that sends each look once."""
    return mode.client(max_retries=0).sat.downloads


def _state(status: Any, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    return httpx.Response(200, json={"success": True, "data": {"request_id": "req_1", "status": status, **more}}, headers=headers)


@pytest.fixture
def states(api: respx.MockRouter) -> Callable[..., respx.Route]:
    """Answers the looks, one after the other; the last answer stays."""

    def start(*answers: Any) -> respx.Route:
        made = [answer if isinstance(answer, (httpx.Response, Exception)) else _state(answer) for answer in answers]
        rest: Iterator[Any] = iter(made)

        def answer(request: httpx.Request) -> httpx.Response:
            found = next(rest, made[-1])
            if isinstance(found, Exception):
                raise found
            return httpx.Response(found.status_code, content=found.content, headers=found.headers)

        return api.get(STATUS).mock(side_effect=answer)

    return start


# States


def test_wait_brings_what_the_operation_shows_when_it_is_done(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    route = states("pending", "in_progress", "completed")
    result = mode.run(downloads.wait("req_1"))
    assert (type(result), result.status, result.request_id) == (models.SatDownloadState, "completed", "req_1")
    assert (route.call_count, len(clock.slept)) == (3, 2)


def test_what_is_done_already_needs_one_look_and_no_wait(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    route = states("completed")
    mode.run(downloads.wait("req_1"))
    assert (route.call_count, clock.slept) == (1, [])


@pytest.mark.parametrize("unknown", ["paused for a holiday", None, 7, {"name": "completed"}, ["completed"], "COMPLETED", ""])
@pytest.mark.filterwarnings("ignore::gigstack.UnexpectedResponseWarning")
def test_state_that_nobody_knows_is_not_final(mode: Any, downloads: Any, states: Any, clock: Clock, unknown: Any) -> None:
    route = states(unknown, unknown, "completed")
    assert mode.run(downloads.wait("req_1")).status == "completed"
    assert route.call_count == 3


@pytest.mark.parametrize("status", ["failed", "expired"])
def test_state_of_failure_ends_the_wait_with_an_error(mode: Any, downloads: Any, states: Any, clock: Clock, status: str) -> None:
    route = states("pending", status)
    with pytest.raises(gigstack.WaitFailedError, match=f"it ended as {status}") as caught:
        mode.run(downloads.wait("req_1"))
    assert (caught.value.status, caught.value.result.request_id, route.call_count) == (status, "req_1", 2)
    assert isinstance(caught.value, gigstack.WaitError) and isinstance(caught.value, gigstack.GigstackError)


def test_arguments_and_options_go_with_every_look(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    route = states("pending", "completed")
    mode.run(downloads.wait("req_1", team="t1", extra_headers={"X-Trace": "7"}, extra_query={"verbose": True}))
    for call in route.calls:
        assert dict(call.request.url.params) == {"team": "t1", "verbose": "true"}
        assert call.request.headers["x-trace"] == "7"


def test_answer_without_its_envelope_is_read_as_the_operation_reads_it(
    mode: Any, downloads: Any, api: respx.MockRouter, clock: Clock
) -> None:
    api.get(STATUS).respond(json={"request_id": "req_1", "status": "completed"})
    with pytest.warns(gigstack.UnexpectedResponseWarning):
        assert mode.run(downloads.wait("req_1")).status == "completed"


@pytest.mark.parametrize("shown", ["no invoices  in\nthe period", None, "", {"text": "x"}])
def test_reason_of_a_failure_is_told(shown: Any) -> None:
    operation: Operation[Any] = Operation("GET", "/jobs/{id}", wait=Waiting(("state",), ("ok",), ("bad",), reason=("why",)))
    taken = _wait.steps(operation, _wait.Pace(None, 1, 1))
    taken.send(None)
    with pytest.raises(gigstack.WaitFailedError) as caught:
        taken.send(_wait.Look("job", {"state": "bad", "why": shown}))
    told = shown if isinstance(shown, str) and shown else None
    assert caught.value.reason == (told and "no invoices in the period")
    assert str(caught.value) == "GET /jobs/{id}: it ended as bad" + (": no invoices in the period" if told else "")


# Time


@pytest.mark.usefixtures("plain_intervals")
def test_intervals_grow_up_to_the_longest(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states(*["pending"] * 6, "completed")
    mode.run(downloads.wait("req_1", first_interval=10, longest_interval=40))
    assert clock.slept == [10, 15, 22.5, 33.75, 40, 40]


def test_description_says_how_long_to_wait_without_other_words(mode: Any, downloads: Any) -> None:
    defaults = {name: parameter.default for name, parameter in inspect.signature(downloads.wait).parameters.items()}
    assert (defaults["within"], defaults["first_interval"], defaults["on_progress"]) == (259200, 30, None)


@pytest.mark.usefixtures("plain_intervals")
def test_wait_ends_after_one_last_look_when_its_time_is_over(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    route = states("pending", "pending", "in_progress")
    with pytest.raises(gigstack.WaitTimeoutError, match="not over within 60 seconds, last seen as 'in_progress'") as caught:
        mode.run(downloads.wait("req_1", within=60, first_interval=30))
    assert (clock.slept, route.call_count) == ([30, 30], 3)
    assert (caught.value.status, caught.value.result.status) == ("in_progress", "in_progress")
    assert "call wait again with the same arguments" in str(caught.value)


@pytest.mark.usefixtures("plain_intervals")
def test_what_is_done_at_the_last_look_is_done(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states("pending", "completed")
    assert mode.run(downloads.wait("req_1", within=5, first_interval=30)).status == "completed"
    assert clock.slept == [5]


def test_wait_within_no_time_is_one_look(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    route = states("pending")
    with pytest.raises(gigstack.WaitTimeoutError):
        mode.run(downloads.wait("req_1", within=0))
    assert (route.call_count, clock.slept) == (1, [])


def test_clock_that_wakes_a_moment_early_brings_no_second_last_look(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    clock.early = 0.001
    route = states("pending")
    with pytest.raises(gigstack.WaitTimeoutError):
        mode.run(downloads.wait("req_1", within=20))
    assert (clock.slept, route.call_count) == ([20], 2)


def test_wait_without_a_bound_goes_on(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states(*["pending"] * 2000, "completed")
    assert mode.run(downloads.wait("req_1", within=None)).status == "completed"
    assert sum(clock.slept) > 259200


def test_wait_that_ended_early_goes_on_when_it_is_called_again(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states("pending", "in_progress", "completed")
    with pytest.raises(gigstack.WaitTimeoutError):
        mode.run(downloads.wait("req_1", within=0))
    assert mode.run(downloads.wait("req_1")).status == "completed"


@pytest.mark.parametrize(
    "pace",
    [{"within": -1}, {"within": float("nan")}, {"first_interval": 0}, {"longest_interval": -1}, {"first_interval": float("nan")}],
)
def test_impossible_pace_is_refused_before_anything_is_sent(
    mode: Any, downloads: Any, states: Any, pace: dict[str, float]
) -> None:
    route = states("completed")
    with pytest.raises(gigstack.InvalidRequestError, match=next(iter(pace))):
        mode.run(downloads.wait("req_1", **pace))
    assert route.call_count == 0


# What the API asks for


@pytest.mark.usefixtures("plain_intervals")
@pytest.mark.parametrize(("asked", "waited"), [("50", 50), ("1", 30), ("soon", 30), ("-5", 30), ("inf", 30), ("1e9", 86400)])
def test_interval_is_never_shorter_than_the_api_asks_for(
    mode: Any, downloads: Any, states: Any, clock: Clock, asked: str, waited: float
) -> None:
    states(_state("pending", {"Retry-After": asked}), "completed")
    mode.run(downloads.wait("req_1"))
    assert clock.slept == [waited]


@pytest.mark.usefixtures("plain_intervals")
def test_refusal_that_says_when_to_come_back_is_obeyed(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states("pending", httpx.Response(429, json={"message": "slow down"}, headers={"Retry-After": "77"}), "completed")
    mode.run(downloads.wait("req_1"))
    assert clock.slept == [30, 77]


def test_wait_ends_at_once_when_the_api_asks_for_more_time_than_is_left(
    mode: Any, downloads: Any, states: Any, clock: Clock
) -> None:
    states(_state("pending", {"Retry-After": "600"}))
    with pytest.raises(gigstack.WaitTimeoutError):
        mode.run(downloads.wait("req_1", within=100))
    assert clock.slept == []


# Looks that fail

PASSING = [
    httpx.Response(500, json={"message": "x"}),
    httpx.Response(503, text="busy"),
    httpx.Response(429, json={"message": "slow down"}),
    httpx.Response(408, json={"message": "too slow"}),
    httpx.ReadTimeout("slow"),
    httpx.ConnectError("away"),
]


@pytest.mark.parametrize("failure", PASSING, ids=repr)
def test_look_that_fails_for_a_reason_that_passes_does_not_end_the_wait(
    mode: Any, downloads: Any, states: Any, clock: Clock, failure: Any
) -> None:
    route = states("pending", failure, failure, "completed")
    assert mode.run(downloads.wait("req_1")).status == "completed"
    assert route.call_count == 4


@pytest.mark.parametrize("failure", PASSING, ids=repr)
def test_first_look_that_fails_ends_the_wait(mode: Any, downloads: Any, states: Any, clock: Clock, failure: Any) -> None:
    states(failure, "completed")
    with pytest.raises((gigstack.APIError, gigstack.TransportError)):
        mode.run(downloads.wait("req_1"))
    assert clock.slept == []


@pytest.mark.parametrize(
    "failure", [httpx.Response(404, json={}), httpx.Response(401, json={}), httpx.Response(200, text="<html>")]
)
def test_look_that_fails_for_good_ends_the_wait(
    mode: Any, downloads: Any, states: Any, clock: Clock, failure: httpx.Response
) -> None:
    route = states("pending", failure)
    with pytest.raises((gigstack.NotFoundError, gigstack.AuthenticationError, gigstack.ResponseError)):
        mode.run(downloads.wait("req_1"))
    assert route.call_count == 2


def test_time_that_is_over_while_looks_fail_tells_why_and_what_was_seen(
    mode: Any, downloads: Any, states: Any, clock: Clock
) -> None:
    states("in_progress", httpx.Response(503, json={"message": "the SAT is down"}))
    with pytest.raises(gigstack.WaitTimeoutError, match="last seen as 'in_progress'") as caught:
        mode.run(downloads.wait("req_1", within=200))
    assert isinstance(caught.value.__cause__, gigstack.UpstreamError)


def test_look_is_tried_again_by_the_client_as_every_read_is(mode: Any, states: Any, clock: Clock, waits: list[float]) -> None:
    route = states(httpx.Response(503, text="busy"), "completed")
    assert mode.run(mode.client().sat.downloads.wait("req_1")).status == "completed"
    assert (route.call_count, clock.slept) == (2, [])


# Progress


def test_progress_is_told_with_what_each_look_brings(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    told: list[Any] = []
    states("pending", httpx.Response(503, text="busy"), "in_progress", "completed")
    result = mode.run(downloads.wait("req_1", on_progress=lambda state: told.append(state)))
    assert [state.status for state in told] == ["pending", "in_progress", "completed"]
    assert told[-1] is result


def test_progress_is_told_of_a_failure_before_it_is_raised(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    told: list[Any] = []
    states("pending", "failed")
    with pytest.raises(gigstack.WaitFailedError) as caught:
        mode.run(downloads.wait("req_1", on_progress=told.append))
    assert told[-1] is caught.value.result


@pytest.mark.parametrize(
    "error", [ZeroDivisionError(), StopIteration("x"), gigstack.ServerError("own call", status_code=500)], ids=repr
)
def test_what_the_callback_raises_ends_the_wait(mode: Any, downloads: Any, states: Any, clock: Clock, error: Exception) -> None:
    """Also an error that would pass if the look itself had raised it."""

    def on_progress(state: Any) -> None:
        if state.status == "in_progress":
            raise error

    route = states("pending", "in_progress", "completed")
    with pytest.raises((type(error), RuntimeError)) as caught:  # in a coroutine a StopIteration becomes a RuntimeError
        mode.run(downloads.wait("req_1", on_progress=on_progress))
    assert error in (caught.value, caught.value.__cause__)
    assert route.call_count == 2


async def test_callback_of_the_asynchronous_client_may_be_a_coroutine_function(states: Any, clock: Clock) -> None:
    told: list[Any] = []

    async def on_progress(state: Any) -> None:
        told.append(state.status)

    states("pending", "completed")
    async with gigstack.AsyncGigstack("k") as gig:
        await gig.sat.downloads.wait("req_1", on_progress=on_progress)
    assert told == ["pending", "completed"]


# Errors


@pytest.mark.parametrize("ending", ["failed", "pending"])
def test_error_of_a_wait_goes_through_a_pickle(mode: Any, downloads: Any, states: Any, clock: Clock, ending: str) -> None:
    states(ending)
    with pytest.raises(gigstack.WaitError) as caught:
        mode.run(downloads.wait("req_1", within=0))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again)) == (type(caught.value), str(caught.value))
    assert (again.result, again.status) == (caught.value.result, ending)


def test_wait_that_timed_out_without_a_state_says_so(mode: Any, downloads: Any, states: Any, clock: Clock) -> None:
    states(None)
    with pytest.raises(gigstack.WaitTimeoutError, match="and nothing says how far it is") as caught:
        mode.run(downloads.wait("req_1", within=0))
    assert caught.value.status is None
