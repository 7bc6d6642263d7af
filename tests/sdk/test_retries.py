"""What is sent again, what never, and how long it waits before. A tax document must not be stamped twice."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import _response, _retry
from sdk_calls import CALLS, CLIENT, name, tables

# Written by hand from what the sources say: what may be sent again. Every other operation is sent once, some against their
# looks: a GET that charges (sat_downloads.FETCH_INVOICE) or ends a link given before (teams.CREATE_ONBOARDING_URL), a PUT that
# may ask for a new secret (webhooks.UPDATE) or set back a counter that has moved on (teams_series.UPDATE).
AGAIN = {
    ("invoices", "FILES"): "safe",
    ("invoices_income", "LIST"): "safe",
    ("invoices_income", "GET"): "safe",
    ("invoices_income", "CREATE"): "key",
    ("invoices_egress", "LIST"): "safe",
    ("invoices_egress", "GET"): "safe",
    ("invoices_egress", "CREATE"): "key",
    ("invoices_sat", "LIST"): "safe",
    ("invoices_sat", "GET"): "safe",
    ("invoices_sat", "PDF"): "idempotent",
    ("sat_downloads", "GET_ACTIVATION_STATUS"): "safe",
    ("sat_downloads", "DEACTIVATE"): "idempotent",
    ("sat_downloads", "GET_SCHEDULE"): "safe",
    ("sat_downloads", "SAVE_SCHEDULE"): "idempotent",
    ("sat_downloads", "LIST"): "safe",
    ("sat_downloads", "GET"): "safe",
    ("sat_downloads", "PACKAGE"): "safe",
    ("sat_downloads", "DEBUG"): "safe",
    ("services", "GET"): "safe",
    ("services", "LIST"): "safe",
    ("services", "UPDATE"): "idempotent",
    ("users", "GET"): "safe",
    ("users", "LIST"): "safe",
    ("users", "UPDATE"): "idempotent",
    ("clients", "GET"): "safe",
    ("clients", "LIST"): "safe",
    ("clients", "SEARCH"): "safe",
    ("clients_support_documents", "LIST"): "safe",
    ("payments", "GET"): "safe",
    ("payments", "LIST"): "safe",
    ("payments", "REGISTER"): "key",
    ("payments", "REQUEST"): "key",
    ("payments", "SEARCH"): "safe",
    ("payments_support_documents", "LIST"): "safe",
    ("auth", "HEALTH"): "safe",
    ("auth", "SIGNUP"): "key",
    ("sat_lists", "CHECK"): "safe",
    ("sat_lists", "LIST"): "safe",
    ("webhooks", "GET"): "safe",
    ("webhooks", "LIST"): "safe",
    ("teams", "GET"): "safe",
    ("teams", "LIST"): "safe",
    ("teams", "UPDATE"): "idempotent",
    ("teams_integrations", "GET"): "safe",
    ("teams_series", "LIST"): "safe",
    ("teams_settings", "UPDATE"): "idempotent",
    ("receipts", "CREATE"): "key",
    ("receipts", "GET"): "safe",
    ("receipts", "LIST"): "safe",
    ("receipts", "SEARCH"): "safe",
    ("retentions", "FILES"): "safe",
    ("retentions", "GET"): "safe",
    ("retentions", "LIST"): "safe",
    ("invoices", "SEARCH"): "safe",
    ("invoices_cfdi_errors", "LIST"): "safe",
    ("invoices_complements", "GET"): "safe",
    ("invoices_complements", "LIST"): "safe",
    ("invoices_drafts", "GET"): "safe",
    ("invoices_drafts", "LIST"): "safe",
    ("invoices_drafts", "PREVIEW"): "idempotent",
    ("invoices_drafts", "UPDATE"): "idempotent",
    ("invoices_support_documents", "LIST"): "safe",
}
FAILURES: dict[str, Any] = {
    "500": httpx.Response(500),
    "503": httpx.Response(503),
    "429": httpx.Response(429, headers={"Retry-After": "1"}),
    "timeout": httpx.ReadTimeout,
    "connection error": httpx.ConnectError,
    "broken connection": httpx.RemoteProtocolError,
}


def _fail(api: respx.MockRouter, failure: Any) -> Any:
    route = api.route()
    return route.mock(return_value=failure) if isinstance(failure, httpx.Response) else route.mock(side_effect=failure)


def _get(mode: Any, client: Any) -> Any:
    return mode.run(client.invoices.income.get("u1"))


# Which operations


def test_every_operation_is_called() -> None:
    assert set(CALLS) == set(tables())


def test_the_tables_say_what_may_be_sent_again() -> None:
    assert {entry: operation.retry for entry, operation in tables().items() if operation.retry != "never"} == AGAIN


def test_an_operation_that_is_retried_with_a_key_has_a_place_for_it() -> None:
    assert {entry for entry, operation in tables().items() if operation.idempotency_key} == {
        entry for entry, retry in AGAIN.items() if retry == "key"
    }


AFTER_SENDING = {name: failure for name, failure in FAILURES.items() if name != "connection error"}


@pytest.mark.parametrize("failure", AFTER_SENDING.values(), ids=AFTER_SENDING)
@pytest.mark.parametrize("entry", [entry for entry in CALLS if entry not in AGAIN], ids=name)
def test_operation_that_may_not_be_repeated_is_sent_exactly_once(
    mode: Any, api: respx.MockRouter, waits: list[float], entry: tuple[str, str], failure: Any
) -> None:
    _fail(api, failure)
    with pytest.raises(gigstack.GigstackError):
        mode.run(CALLS[entry](mode.client(max_retries=5)))
    assert (api.calls.call_count, waits) == (1, [])


@pytest.mark.parametrize("failure", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
@pytest.mark.parametrize("entry", [entry for entry in CALLS if entry not in AGAIN][:3], ids=name)
def test_any_operation_is_tried_again_while_nothing_was_sent(
    mode: Any, api: respx.MockRouter, waits: list[float], entry: tuple[str, str], failure: Any
) -> None:
    _fail(api, failure)
    with pytest.raises(gigstack.ConnectFailedError, match="nothing was sent, after 3 attempts"):
        mode.run(CALLS[entry](mode.client(max_retries=2)))
    assert (api.calls.call_count, len(waits)) == (3, 2)


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("entry", AGAIN, ids=name)
def test_operation_that_may_be_repeated_is_sent_again(
    mode: Any, api: respx.MockRouter, waits: list[float], entry: tuple[str, str], failure: Any
) -> None:
    _fail(api, failure)
    with pytest.raises(gigstack.GigstackError):
        mode.run(CALLS[entry](mode.client(max_retries=2)))
    assert (api.calls.call_count, len(waits)) == (3, 2)


@pytest.mark.parametrize("entry", AGAIN, ids=name)
def test_every_attempt_is_the_same_request(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], entry: tuple[str, str]
) -> None:
    _fail(api, httpx.Response(503))
    with pytest.raises(gigstack.UpstreamError):
        mode.run(CALLS[entry](gig))
    sent = [(call.request.method, str(call.request.url), call.request.content, call.request.headers) for call in api.calls]
    assert len(sent) == 3 and sent[0] == sent[1] == sent[2]


@pytest.mark.parametrize("kind", ["income", "egress"])
def test_every_attempt_carries_the_idempotency_key_that_was_made(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], kind: str
) -> None:
    _fail(api, httpx.ReadTimeout)
    with pytest.raises(gigstack.OutcomeUnknownError) as caught:
        mode.run(getattr(gig.invoices, kind).create(client=CLIENT, items=[]))
    keys = [json.loads(call.request.content)["idempotency_key"] for call in api.calls]
    assert len(keys) == 3 and len(set(keys)) == 1 and len(keys[0]) == 36
    assert (caught.value.idempotency_key, caught.value.attempts) == (keys[0], 3)


@pytest.mark.parametrize("key", [None, ""])
@pytest.mark.parametrize("kind", ["income", "egress"])
def test_stamping_is_never_repeated_without_an_idempotency_key(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], kind: str, key: Any
) -> None:
    _fail(api, httpx.Response(500))
    with pytest.raises(gigstack.GigstackError):
        mode.run(getattr(gig.invoices, kind).create(client=CLIENT, items=[], idempotency_key=key))
    keys = [json.loads(call.request.content).get("idempotency_key") for call in api.calls]
    assert len(keys) <= 1 or all(keys), "sent more than once, and without a key"


# Which answers


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_status_that_passes_is_tried_again(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], status: int) -> None:
    api.route().mock(side_effect=[httpx.Response(status), httpx.Response(200, json={"data": {"uuid": "u1"}})])
    assert _get(mode, gig).uuid == "u1"
    assert (api.calls.call_count, len(waits)) == (2, 1)


@pytest.mark.parametrize("status", [301, 304, 400, 401, 402, 403, 404, 405, 409, 410, 422, 425, 501, 505])
def test_status_that_does_not_pass_is_tried_once(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], status: int
) -> None:
    _fail(api, httpx.Response(status))
    with pytest.raises(gigstack.APIError):
        _get(mode, gig)
    assert (api.calls.call_count, waits) == (1, [])


def test_failure_under_a_200_is_tried_once(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    _fail(api, httpx.Response(200, json={"success": False, "error": {"code": "service_unavailable"}}))
    with pytest.raises(gigstack.ServerError):
        _get(mode, gig)
    assert api.calls.call_count == 1


def test_success_is_not_repeated(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().respond(json={"data": {}})
    _get(mode, gig)
    assert (api.calls.call_count, waits) == (1, [])


def test_different_failures_count_together(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().mock(side_effect=[httpx.ConnectError, httpx.Response(503), httpx.ReadTimeout])
    with pytest.raises(gigstack.TransportTimeoutError):
        _get(mode, gig)
    assert api.calls.call_count == 3


def test_last_failure_is_the_one_that_is_raised(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().mock(side_effect=[httpx.Response(500), httpx.Response(502), httpx.Response(429, json={"message": "Slow"})])
    with pytest.raises(gigstack.RateLimitError, match="429: Slow"):
        _get(mode, gig)


def test_download_is_tried_again_until_it_begins(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    zip_file = httpx.Response(200, content=b"%PDF", headers={"Content-Type": "application/pdf"})
    api.route().mock(side_effect=[httpx.Response(503), httpx.ConnectError, zip_file])
    assert mode.run(mode.run(gig.sat.downloads.package("p1")).read()) == b"%PDF"


# How often


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_max_retries_counts_what_follows_the_first_attempt(
    mode: Any, api: respx.MockRouter, waits: list[float], retries: int
) -> None:
    _fail(api, httpx.Response(500))
    with pytest.raises(gigstack.ServerError):
        _get(mode, mode.client(max_retries=retries))
    assert (api.calls.call_count, len(waits)) == (retries + 1, retries)


def test_max_retries_of_with_options(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    _fail(api, httpx.ConnectError)
    with pytest.raises(gigstack.ConnectFailedError):
        _get(mode, gig.with_options(max_retries=0))
    assert api.calls.call_count == 1


# How long


def _wait_for(mode: Any, gig: Any, api: respx.MockRouter, retry_after: str, status: int = 429) -> None:
    failed = httpx.Response(status, headers={"Retry-After": retry_after})
    api.route().mock(side_effect=[failed, httpx.Response(200, json={"data": {}})])
    _get(mode, gig)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("asked", "seconds"), [("7", 7.0), ("0", 0.0), ("2.5", 2.5), ("30", 30.0), ("31", 30.0), ("1e9", 30.0)])
def test_retry_after_in_seconds_is_honoured_up_to_half_a_minute(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], status: int, asked: str, seconds: float
) -> None:
    _wait_for(mode, gig, api, asked, status)
    assert waits == [seconds]


@pytest.mark.parametrize("asked", ["-5", "-inf"])
def test_retry_after_in_the_past_does_not_wait(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], asked: str
) -> None:
    _wait_for(mode, gig, api, asked)
    assert waits == [0.0]


@pytest.mark.parametrize(("ahead", "seconds"), [(10, 10.0), (600, 30.0), (-60, 0.0)])
def test_retry_after_as_a_date_is_honoured_up_to_half_a_minute(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], monkeypatch: pytest.MonkeyPatch, ahead: int, seconds: float
) -> None:
    now = datetime(2026, 1, 1, tzinfo=timezone.utc)

    class Clock:
        time = staticmethod(now.timestamp)

    monkeypatch.setattr(_response, "time", Clock)
    _wait_for(mode, gig, api, format_datetime(now + timedelta(seconds=ahead), usegmt=True))
    assert waits == [seconds]


@pytest.mark.parametrize("asked", ["", "soon", "nan", "Wed, 99 Foo 2026 00:00:00 GMT", "1;2", "Fri, 31 Dec 99999 23:59:59 GMT"])
def test_retry_after_that_makes_no_sense_is_a_usual_wait(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], asked: str
) -> None:
    _wait_for(mode, gig, api, asked)
    assert len(waits) == 1 and 0 <= waits[0] <= 0.5


@pytest.mark.parametrize(
    ("attempt", "bound"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (6, 16.0), (7, 30.0), (8, 30.0), (5000, 30.0)]
)
def test_bound_of_the_wait_doubles_up_to_half_a_minute(monkeypatch: pytest.MonkeyPatch, attempt: int, bound: float) -> None:
    asked: list[tuple[float, float]] = []
    monkeypatch.setattr(_retry.random, "uniform", lambda low, high: asked.append((low, high)) or high)
    assert _retry._backoff(attempt) == bound
    assert asked == [(0, bound)]


def test_waits_of_a_call_grow_with_each_attempt(
    mode: Any, api: respx.MockRouter, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_retry.random, "uniform", lambda low, high: high)
    _fail(api, httpx.ConnectError)
    with pytest.raises(gigstack.ConnectFailedError):
        _get(mode, mode.client(max_retries=4))
    assert waits == [0.5, 1.0, 2.0, 4.0]
