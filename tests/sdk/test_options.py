"""What a caller may ask of one call or of a client: options, raw answers, own requests, own httpx clients."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from decimal import Decimal
from typing import Any

import gigstack
import httpx
import pytest
import respx
from conftest import BASE, KEY
from gigstack._retry import RetryBudget
from sdk_calls import CLIENT

INVOICE = {"success": True, "data": {"uuid": "u1", "total": 1160.10}}


def _sent(api: respx.MockRouter) -> httpx.Request:
    request: httpx.Request = api.calls.last.request
    return request


# Options of a call


def test_timeout_of_a_call_is_for_that_call(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    mode.run(gig.invoices.income.get("u1", timeout=1.5))
    mode.run(gig.invoices.income.get("u1"))
    assert [call.request.extensions["timeout"]["read"] for call in api.calls] == [1.5, 30.0]


def test_max_retries_of_a_call(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().respond(503)
    with pytest.raises(gigstack.UpstreamError, match="after 5 attempts"):
        mode.run(gig.invoices.income.get("u1", max_retries=4))
    assert (api.calls.call_count, len(waits)) == (5, 4)


def test_extra_headers_query_and_body_are_added_and_replace(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    mode.run(
        gig.invoices.income.create(
            client=CLIENT,
            items=[],
            currency="MXN",
            team="t1",
            idempotency_key="k1",
            extra_headers={"X-Trace": "7", "accept": "application/vnd.test+json"},
            extra_query={"preview": True, "team": "t2"},
            extra_body={"currency": "USD", "new_field": [1, {"a": Decimal("1.10")}]},
        )
    )
    sent = _sent(api)
    assert str(sent.url) == f"{BASE}/invoices/income?preview=true&team=t2"
    assert (sent.headers["x-trace"], sent.headers.get_list("accept")) == ("7", ["application/vnd.test+json"])
    assert json.loads(sent.content) == {
        "client": CLIENT,
        "items": [],
        "currency": "USD",
        "idempotency_key": "k1",
        "new_field": [1, {"a": 1.1}],
    }
    assert b"1.10}" in sent.content


def test_extra_body_where_the_operation_has_none(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    mode.run(gig.invoices.income.get("u1", extra_body={"why": "test"}))
    sent = _sent(api)
    assert (sent.method, sent.headers["content-type"], sent.content) == ("GET", "application/json", b'{"why":"test"}')


def test_unknown_option_is_a_type_error(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'tiemout'.*timeout"):
        mode.run(gig.invoices.income.get("u1", tiemout=3))
    assert api.calls.call_count == 0


@pytest.mark.parametrize("options", [{"timeout": 0}, {"timeout": -1}, {"deadline": 0}, {"max_retries": -1}])
def test_option_out_of_range_is_refused_before_sending(
    mode: Any, gig: Any, api: respx.MockRouter, options: dict[str, Any]
) -> None:
    with pytest.raises(gigstack.ConfigurationError, match=next(iter(options))):
        mode.run(gig.invoices.income.get("u1", **options))
    assert api.calls.call_count == 0


def test_header_with_a_line_break_is_refused(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="X-A"):
        mode.run(gig.invoices.income.get("u1", extra_headers={"X-A": "1\r\nX-B: 2"}))
    assert api.calls.call_count == 0


def test_options_go_with_every_page(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    pages = [{"data": [{"uuid": "a"}], "has_more": True, "next": "c2"}, {"data": [{"uuid": "b"}], "has_more": False}]
    api.route().mock(side_effect=[httpx.Response(200, json=page) for page in pages])
    listed = gig.invoices.income.list(extra_headers={"X-Trace": "7"}, timeout=2)
    assert [invoice.uuid for invoice in mode.all(listed)] == ["a", "b"]
    assert [call.request.headers["x-trace"] for call in api.calls] == ["7", "7"]
    assert [call.request.extensions["timeout"]["read"] for call in api.calls] == [2, 2]


def test_options_of_a_client_and_its_clones_add_up(mode: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    client = mode.client(extra_headers={"X-A": "1", "X-B": "1"}, team="t1", timeout=9)
    clone = client.with_options(extra_headers={"X-B": "2"}, api_key="another-key", deadline=60)
    mode.run(clone.invoices.income.get("u1"))
    sent = _sent(api)
    assert (sent.headers["x-a"], sent.headers["x-b"], sent.headers["authorization"]) == ("1", "2", "Bearer another-key")
    assert (str(sent.url), sent.extensions["timeout"]["read"]) == (f"{BASE}/invoices/income/u1?team=t1", 9)
    assert clone._engine.transport is client._engine.transport and clone._engine.budget is client._engine.budget
    mode.run(client.invoices.income.get("u1"))
    assert (_sent(api).headers["x-b"], _sent(api).headers["authorization"]) == ("1", f"Bearer {KEY}")


# The deadline


def test_deadline_ends_the_attempts(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().respond(429, headers={"Retry-After": "20"})
    with pytest.raises(gigstack.RateLimitError) as caught:
        mode.run(gig.invoices.income.get("u1", deadline=10, max_retries=5))
    assert (api.calls.call_count, waits, caught.value.retry_after, caught.value.attempts) == (1, [], 20.0, 1)


def test_deadline_shortens_the_timeout(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    mode.run(gig.invoices.income.get("u1", deadline=2, timeout=None))
    assert 1.5 < _sent(api).extensions["timeout"]["read"] <= 2


def test_deadline_ends_an_answer_that_drips(mode: Any, serve: Any) -> None:
    def drip(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        for _ in range(50):
            handler.wfile.write(b" ")
            time.sleep(0.05)

    client = mode.client(base_url=serve(drip).url)
    started = time.monotonic()
    with pytest.raises(gigstack.TransportTimeoutError, match="before the deadline"):
        mode.run(client.invoices.income.get("u1", deadline=0.4))
    assert time.monotonic() - started < 1.5


# The budget of retries


def test_budget_ends_retries_in_an_outage(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    api.route().respond(503)
    for _ in range(40):
        with pytest.raises(gigstack.UpstreamError):
            mode.run(gig.invoices.income.get("u1"))
    assert api.calls.call_count == 40 + RetryBudget.size


def test_budget_is_earned_back_by_answers(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    gig._engine.budget.tokens = 0.0
    api.route().respond(json=INVOICE)
    for _ in range(4):
        mode.run(gig.invoices.income.get("u1"))
    assert gig._engine.budget.tokens == 4 * RetryBudget.returned


# Raw answers


def test_raw_response_of_a_value(mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]) -> None:
    answer = httpx.Response(200, json=INVOICE, headers={"X-Request-Id": "r1"})
    api.route().mock(side_effect=[httpx.Response(503), answer])
    raw = mode.run(gig.invoices.income.with_raw_response.get("u1"))
    assert (raw.status_code, raw.request_id, raw.attempts, raw.idempotency_key) == (200, "r1", 2, None)
    assert (raw.headers["x-request-id"], raw.json()["data"]["total"]) == ("r1", Decimal("1160.1"))
    assert json.loads(raw.text) == INVOICE and raw.elapsed.total_seconds() >= 0
    assert raw.parse() == gigstack.models.Invoice(uuid="u1", total="1160.1")
    assert repr(raw) == "<RawResponse 200 of GET /invoices/income/{id}>"


def test_raw_response_of_a_change_tells_its_key(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    raw = mode.run(gig.invoices.income.with_raw_response.create(client=CLIENT, items=[]))
    assert raw.idempotency_key == json.loads(_sent(api).content)["idempotency_key"]


def test_raw_response_of_a_list_goes_on_to_all_pages(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    pages = [{"data": [{"uuid": "a"}], "has_more": True, "next": "c2"}, {"data": [{"uuid": "b"}], "has_more": False}]
    api.route().mock(side_effect=[httpx.Response(200, json=page) for page in pages])
    raw = mode.run(gig.invoices.income.with_raw_response.list())
    assert raw.json() == pages[0]
    assert [invoice.uuid for invoice in mode.all(raw.parse())] == ["a", "b"]


def test_raw_response_of_a_file(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(content=b"%PDF", headers={"Content-Type": "application/pdf"})
    raw = mode.run(gig.sat.downloads.with_raw_response.package("p1"))
    assert raw.content == b"%PDF"
    assert mode.run(raw.parse().read()) == b"%PDF"


@pytest.mark.parametrize("way", ["with_raw_response", "with_streaming_response"])
def test_raw_answer_of_an_error_raises(mode: Any, gig: Any, api: respx.MockRouter, way: str) -> None:
    api.route().respond(404, json={"message": "No such invoice"})
    with pytest.raises(gigstack.NotFoundError, match="No such invoice"):
        _streamed(mode, getattr(gig.invoices.income, way).get("u1"), lambda response: None)


def _streamed(mode: Any, manager: Any, use: Any) -> Any:
    """What `use` makes of the answer inside of the `with` block."""

    async def run() -> Any:
        if hasattr(manager, "__aenter__"):
            async with manager as response:
                found = use(response)
                return await found if hasattr(found, "__await__") else found
        return await manager

    if hasattr(manager, "__enter__"):
        with manager as response:
            return use(response)
    return mode.run(run()) if hasattr(mode, "loop") else manager


@pytest.mark.parametrize("how", ["read", "json", "parse"])
def test_streamed_response(mode: Any, gig: Any, api: respx.MockRouter, how: str) -> None:
    api.route().respond(json=INVOICE)
    wanted = {
        "read": json.dumps(INVOICE, separators=(",", ":")).encode(),
        "json": {"success": True, "data": {"uuid": "u1", "total": Decimal("1160.1")}},
        "parse": gigstack.models.Invoice(uuid="u1", total="1160.1"),
    }
    manager = gig.invoices.income.with_streaming_response.get("u1")
    assert api.calls.call_count == 0, "nothing is sent before the with block begins"
    got = _streamed(mode, manager, lambda response: getattr(response, how)())
    assert (json.loads(got) if how == "read" else got) == (INVOICE if how == "read" else wanted[how])


def test_streamed_response_of_a_list(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(json={"data": [{"uuid": "a"}], "has_more": False})
    manager = gig.invoices.income.with_streaming_response.list()
    page = _streamed(mode, manager, lambda response: response.parse())
    assert [invoice.uuid for invoice in page.items] == ["a"]


# Requests that the description does not know


def test_own_request(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(201, json={"new": 1.10})
    raw = mode.run(gig.request("post", "/brand-new/endpoint", json={"total": Decimal("1.10")}, extra_query={"a": "b c"}))
    sent = _sent(api)
    assert (sent.method, str(sent.url), sent.content) == ("POST", f"{BASE}/brand-new/endpoint?a=b%20c", b'{"total":1.10}')
    assert (sent.headers["authorization"], sent.headers["content-type"]) == (f"Bearer {KEY}", "application/json")
    assert (raw.status_code, raw.parse()) == (201, {"new": Decimal("1.1")})


def test_own_request_with_bytes(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(204)
    raw = mode.run(gig.request("PUT", "/blob", content=b"\x00\x01", extra_headers={"Content-Type": "application/x-cer"}))
    assert (_sent(api).content, _sent(api).headers["content-type"]) == (b"\x00\x01", "application/x-cer")
    assert raw.parse() is None


@pytest.mark.parametrize(("method", "retry", "count"), [("GET", None, 3), ("POST", None, 1), ("POST", "idempotent", 3)])
def test_own_request_is_repeated_only_where_that_is_safe(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], method: str, retry: Any, count: int
) -> None:
    api.route().respond(503)
    with pytest.raises(gigstack.UpstreamError):
        mode.run(gig.request(method, "/x", retry=retry))
    assert api.calls.call_count == count


@pytest.mark.parametrize(
    "path",
    ["", "x", "//evil.example/x", "https://evil.example/x", "/a/../b", "/a/./b", "/a?b=c", "/a#b", "/a b", "/a\\b", "/a\n"],
)
def test_own_request_reaches_nothing_but_the_api(mode: Any, gig: Any, api: respx.MockRouter, path: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="path is"):
        mode.run(gig.request("GET", path))
    assert api.calls.call_count == 0


def test_own_request_takes_one_body(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="not both"):
        mode.run(gig.request("POST", "/x", json={}, content=b""))


# A client of the caller's


def _own_client(mode: Any, **options: Any) -> Any:
    return httpx.AsyncClient(**options) if hasattr(mode, "loop") else httpx.Client(**options)


def _closed(mode: Any, closing: Any) -> None:
    if closing is not None:
        mode.run(closing)


def test_own_http_client_sends_and_stays_open(mode: Any) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=INVOICE)

    own = _own_client(mode, transport=httpx.MockTransport(answer), headers={"X-Own": "1"}, auth=("u", "p"), follow_redirects=True)
    client = mode.client(http_client=own)
    assert mode.run(client.invoices.income.get("u1")).uuid == "u1"
    assert (seen[0].headers["authorization"], seen[0].headers["x-own"]) == (f"Bearer {KEY}", "1")
    _closed(mode, client.close())
    assert not own.is_closed
    _closed(mode, own.aclose() if hasattr(mode, "loop") else own.close())


def test_own_http_client_follows_no_redirect(mode: Any) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"Location": "https://evil.example/"})

    own = _own_client(mode, transport=httpx.MockTransport(answer), follow_redirects=True)
    with pytest.raises(gigstack.APIError, match="redirect"):
        mode.run(mode.client(http_client=own).invoices.income.get("u1"))
    assert seen == [f"{BASE}/invoices/income/u1"]
    _closed(mode, own.aclose() if hasattr(mode, "loop") else own.close())


# Processes, threads, loops


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork: a forked client is not proven here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_forked_process_opens_connections_of_its_own(serve: Any) -> None:
    def answer(handler: Any) -> None:
        body = json.dumps({"data": {"uuid": str(handler.client_address[1])}}).encode()
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    with gigstack.Gigstack(KEY, base_url=serve(answer).url) as gig:
        before = gig.invoices.income.get("u1").uuid
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(writer, str(gig.invoices.income.get("u1").uuid).encode())
            finally:
                os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            of_child = pipe.read()
        assert os.waitpid(child, 0)[1] == 0
        assert of_child and of_child != before


def test_threads_share_a_client(api: respx.MockRouter) -> None:
    api.route().respond(json=INVOICE)
    found: list[Any] = []
    with gigstack.Gigstack(KEY) as gig:
        threads = [threading.Thread(target=lambda: found.append(gig.invoices.income.get("u1").uuid)) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == ["u1"] * 16


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_asynchronous_client_works_in_one_loop_after_another(serve: Any) -> None:
    def answer(handler: Any) -> None:
        body = json.dumps(INVOICE).encode()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    client = gigstack.AsyncGigstack(KEY, base_url=serve(answer).url)

    async def get() -> Any:
        return (await client.invoices.income.get("u1")).uuid

    assert [asyncio.run(get()), asyncio.run(get())] == ["u1", "u1"]


# Outcomes


def test_5xx_of_a_change_says_that_the_outcome_is_unknown(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(500, json={"message": "Internal error"})
    with pytest.raises(gigstack.ServerError) as caught:
        mode.run(gig.payments.refund("p1", reason="duplicate", amount="1"))
    assert (caught.value.outcome_unknown, caught.value.attempts) == (True, 1)
    assert "whether it was carried out is unknown: look with payments.get() before you call it again" in str(caught.value)


def test_answer_after_an_attempt_without_one_keeps_the_doubt(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]
) -> None:
    api.route().mock(side_effect=[httpx.ReadTimeout, httpx.Response(409, json={"message": "In progress"})])
    with pytest.raises(gigstack.ConflictError) as caught:
        mode.run(gig.invoices.income.create(client=CLIENT, items=[], idempotency_key="k1"))
    assert (caught.value.outcome_unknown, caught.value.attempts, caught.value.idempotency_key) == (True, 2, "k1")
    assert "call it again with idempotency_key='k1', which cannot do it twice" in str(caught.value)


def test_refusal_leaves_no_doubt(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(400, json={"message": "Bad"})
    with pytest.raises(gigstack.BadRequestError) as caught:
        mode.run(gig.invoices.income.create(client=CLIENT, items=[]))
    assert (caught.value.outcome_unknown, caught.value.advice) == (False, "")


def test_connection_that_fails_after_a_sent_attempt_keeps_the_doubt(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float]
) -> None:
    api.route().mock(side_effect=[httpx.ReadTimeout, httpx.ConnectError, httpx.ConnectError])
    with pytest.raises(gigstack.OutcomeUnknownError, match="after 3 attempts") as caught:
        mode.run(gig.invoices.income.create(client=CLIENT, items=[]))
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
