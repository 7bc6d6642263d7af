"""Answers that are errors, connections that fail, and what the exceptions say and hide."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import re
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import _errors

KEY = "key-of-the-tests"
ID = "6741A863-04BE-49FE-BB76-E1657AB6B7EA"


@pytest.fixture
def error(mode: Any, api: respx.MockRouter) -> Callable[..., Any]:
    """The error that an answer becomes; nothing is tried twice."""

    def raised(status: int, **answer: Any) -> Any:
        api.get(f"/invoices/income/{ID}").respond(status, **answer)
        with pytest.raises(gigstack.APIError) as caught:
            mode.run(mode.client(max_retries=0).invoices.income.get(ID))
        return caught.value

    return raised


# Which class

BY_STATUS = {
    400: gigstack.BadRequestError,
    401: gigstack.AuthenticationError,
    402: gigstack.PaymentRequiredError,
    403: gigstack.PermissionDeniedError,
    404: gigstack.NotFoundError,
    405: gigstack.APIError,
    409: gigstack.ConflictError,
    410: gigstack.APIError,
    418: gigstack.APIError,
    422: gigstack.ValidationFailedError,
    429: gigstack.RateLimitError,
    500: gigstack.ServerError,
    501: gigstack.ServerError,
    502: gigstack.UpstreamError,
    503: gigstack.UpstreamError,
    504: gigstack.UpstreamError,
    599: gigstack.ServerError,
}

BY_CODE = {
    "unauthorized": gigstack.AuthenticationError,
    "invalid_token": gigstack.AuthenticationError,
    "forbidden": gigstack.PermissionDeniedError,
    "insufficient_permissions": gigstack.PermissionDeniedError,
    "validation_failed": gigstack.ValidationFailedError,
    "invalid_request_body": gigstack.ValidationFailedError,
    "missing_required_field": gigstack.ValidationFailedError,
    "invalid_field_value": gigstack.ValidationFailedError,
    "resource_not_found": gigstack.NotFoundError,
    "resource_already_exists": gigstack.ConflictError,
    "resource_conflict": gigstack.ConflictError,
    "business_rule_violation": gigstack.ValidationFailedError,
    "operation_not_allowed": gigstack.PermissionDeniedError,
    "external_service_error": gigstack.UpstreamError,
    "payment_processor_error": gigstack.UpstreamError,
    "cfdi_service_error": gigstack.UpstreamError,
    "internal_server_error": gigstack.ServerError,
    "service_unavailable": gigstack.ServerError,
    "rate_limit_exceeded": gigstack.RateLimitError,
    "database_error": gigstack.ServerError,
    "data_integrity_error": gigstack.ServerError,
    "file_not_found": gigstack.NotFoundError,
    "file_upload_error": gigstack.BadRequestError,
    "invalid_file_format": gigstack.ValidationFailedError,
}


@pytest.mark.parametrize(("status", "kind"), BY_STATUS.items())
def test_class_by_status(error: Any, status: int, kind: type) -> None:
    assert type(error(status, json={"message": "No", "error": "Because it is so"})) is kind


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize(("code", "kind"), BY_CODE.items())
def test_class_by_documented_code_whatever_the_status(error: Any, status: int, code: str, kind: type) -> None:
    raised = error(status, json={"success": False, "error": {"code": code, "message": "No"}})
    assert (type(raised), raised.code, raised.status_code) == (kind, code, status)


def test_every_documented_code_is_tried() -> None:
    from gigstack import models

    documented = {value for part in models.ErrorCode.__args__ for value in getattr(part, "__args__", ())}
    assert set(BY_CODE) == documented


def test_unknown_code_leaves_the_class_to_the_status(error: Any) -> None:
    raised = error(409, json={"success": False, "error": {"code": "brand_new", "message": "No"}})
    assert (type(raised), raised.code) == (gigstack.ConflictError, "brand_new")


# What it says


def test_newer_envelope(error: Any) -> None:
    body = {"success": False, "error": {"code": "validation_failed", "message": "RFC is wrong", "details": ["rfc: too short"]}}
    raised = error(422, json=body, headers={"X-Request-Id": "req-9"})
    assert (raised.status_code, raised.code, raised.message, raised.details) == (
        422,
        "validation_failed",
        "RFC is wrong",
        ["rfc: too short"],
    )
    assert (raised.request_id, raised.body, raised.headers["x-request-id"]) == ("req-9", body, "req-9")
    assert (raised.method, raised.path) == ("GET", "/invoices/income/{id}")
    assert str(raised) == "GET /invoices/income/{id} → 422 validation_failed: RFC is wrong: rfc: too short (request req-9)"


def test_older_envelope(error: Any) -> None:
    raised = error(400, json={"message": "Invalid request body", "error": "client is required"})
    assert (raised.message, raised.code, raised.details, raised.request_id) == ("client is required", None, None, None)
    assert str(raised) == "GET /invoices/income/{id} → 400: client is required"


def test_older_envelope_with_a_code_keeps_the_sentence_as_message(error: Any) -> None:
    raised = error(404, json={"message": "The invoice does not exist", "error": "resource_not_found"})
    assert (raised.code, raised.message) == ("resource_not_found", "The invoice does not exist")


def test_envelope_with_a_message_only(error: Any) -> None:
    assert error(403, json={"message": "Not your team"}).message == "Not your team"


def test_reference_for_support_of_the_body(error: Any) -> None:
    raised = error(500, json={"message": "No", "error": "Failed to stamp", "binnacle_id": "bin-7"})
    assert raised.request_id == "bin-7"
    assert str(raised) == "GET /invoices/income/{id} → 500: Failed to stamp (request bin-7)"


@pytest.mark.parametrize("status", [200, 201])
def test_failure_that_is_called_a_success_is_an_error(error: Any, status: int) -> None:
    raised = error(status, json={"success": False, "message": "RFC mismatch"})
    assert (type(raised), raised.status_code, raised.message) == (gigstack.APIError, status, "RFC mismatch")


def test_failure_that_is_called_a_success_is_an_error_for_a_list_too(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/sat").respond(200, json={"success": False, "error": {"code": "forbidden", "message": "No"}})
    with pytest.raises(gigstack.PermissionDeniedError):
        mode.run(gig.invoices.sat.list())


def test_html_is_not_shown(error: Any) -> None:
    raised = error(502, text="<html><body>Bad gateway</body></html>", content_type="text/html")
    assert (type(raised), raised.body) == (gigstack.UpstreamError, "<html><body>Bad gateway</body></html>")
    assert str(raised) == "GET /invoices/income/{id} → 502: no reason given"


def test_text_is_shown_on_one_line_and_cut(error: Any) -> None:
    raised = error(500, text="upstream\n  died " + "x" * 1000)
    assert raised.message == ("upstream died " + "x" * 1000)[:200]
    assert raised.body == "upstream\n  died " + "x" * 1000


@pytest.mark.parametrize(
    ("text", "body"),
    [("", ""), ("[]", []), ('["a", 1]', ["a", 1]), ("7", 7), ("null", None), ("{}", {}), ('{"error": null}', {"error": None})],
)
def test_body_without_a_reason(error: Any, text: str, body: Any) -> None:
    raised = error(400, text=text)
    assert (type(raised), raised.body, raised.message) == (gigstack.BadRequestError, body, "no reason given")
    assert str(raised) == "GET /invoices/income/{id} → 400: no reason given"


def test_body_that_is_a_json_string(error: Any) -> None:
    raised = error(400, text='"boom"')
    assert (type(raised), raised.body, raised.code) == (gigstack.BadRequestError, "boom", None)


def test_body_that_is_no_unicode(error: Any) -> None:
    assert error(500, content=b"\xff\xfe\xfa").body == "\ufffd\ufffd\ufffd"


@pytest.mark.parametrize("reason", [["a"], {"x": 1}, 5, True])
def test_reason_of_an_unexpected_shape_is_no_crash(error: Any, reason: Any) -> None:
    body = {"message": "No", "error": reason, "details": {"deep": reason}}
    raised = error(400, json=body)
    assert (raised.message, raised.details, raised.body) == ("No", {"deep": reason}, body)


@pytest.mark.parametrize(
    ("details", "reasons"),
    [
        (None, []),
        (True, []),
        ("", []),
        ("  ", []),
        ("rfc: too short", ["rfc: too short"]),
        ("two\n lines", ["two lines"]),
        (["a", "b", None, ""], ["a", "b"]),
        (5, ["5"]),
        ({"total": 5, "paid": False}, ["total: 5"]),
        ([{"field": "rfc", "message": "too short"}, {"message": "no"}], ["rfc: too short", "no"]),
        ([{"loc": ["body", "items", 0, "rfc"], "msg": "missing"}], ["body.items.0.rfc: missing"]),
        ([{"path": [], "reason": "no"}, {"param": "rfc", "detail": "odd"}], ["no", "rfc: odd"]),
        ({"rfc": ["too short", "not known"], "zip": "missing"}, ["rfc: too short", "rfc: not known", "zip: missing"]),
        ({"client": {"address": {"zip": "missing"}}}, ["client: address: zip: missing"]),
        ({"message": {"rfc": "odd"}}, ["message: rfc: odd"]),
        ({"errors": [{"field": {"a": 1}, "message": "m"}]}, ["errors: m"]),
        ({"field": "rfc", "message": ""}, ["field: rfc"]),
    ],
)
def test_reasons_of_details_in_every_form(error: Any, details: Any, reasons: list[str]) -> None:
    assert error(422, json={"message": "No", "details": details}).reasons == reasons


HOSTILE = "a\nb\r\x1b[31mc\u202ed\u2028e\x00f\ud800g\u200bh"


@pytest.mark.parametrize(
    "body",
    [
        {"message": HOSTILE},
        {"message": "No", "details": HOSTILE},
        {"message": "No", "details": {HOSTILE: [HOSTILE]}},
        {"message": "No", "details": [{"field": HOSTILE, "message": HOSTILE}]},
        {"message": "No", "error": {"code": HOSTILE}},
        {"message": "No", "binnacle_id": HOSTILE},
    ],
)
def test_text_that_is_hostile_stays_on_one_line(error: Any, body: Any) -> None:
    raised = error(400, text=json.dumps(body))
    assert str(raised).isprintable() and raised.body == body
    assert pickle.loads(pickle.dumps(raised)).body == body


@pytest.mark.parametrize(
    "body",
    [
        {"message": "x" * 10**6},
        {"message": "No", "details": ["x" * 10**6] * 5},
        {"message": "No", "details": [str(number) for number in range(10**5)]},
        {"message": "No", "details": {"x" * 10**6: "y"}},
        {"message": "No", "details": [{"field": ["x"] * 10**5, "message": "x" * 10**6}] * 5},
        {"message": "No", "binnacle_id": "x" * 10**6},
    ],
)
def test_text_that_is_huge_is_cut(error: Any, body: Any) -> None:
    raised = error(400, json=body)
    assert len(str(raised)) < 3000
    assert len(raised.reasons) <= 100 and all(len(reason) < 400 for reason in raised.reasons)


@pytest.mark.parametrize("deep", ["[" * 900 + "]" * 900, '{"details":' * 450 + "1" + "}" * 450, "[" * 10**5 + "]" * 10**5])
def test_body_that_is_nested_too_deep_is_an_error_like_any_other(error: Any, deep: str) -> None:
    raised = error(400, text=f'{{"message": "No", "details": {deep}}}', content_type="application/json")
    assert type(raised) is gigstack.BadRequestError
    assert len(raised.reasons) <= 1 and len(str(raised)) < 3000
    assert str(pickle.loads(pickle.dumps(raised))) == str(raised)


def test_number_that_nothing_can_hold_is_an_error_like_any_other(error: Any) -> None:
    raised = error(400, text='{"message": "No", "details": 1e99999999999999999999}')
    assert type(raised) is gigstack.BadRequestError


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("-5", 0.0),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("soon", None),
        ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0),
        ("Mon, 99 Jan 2001 00:00:00 GMT", None),
        ("0 0 0 0:0:0", None),
    ],
)
def test_seconds_that_the_api_asks_to_wait(error: Any, asked: str, seconds: float | None) -> None:
    assert error(429, json={"message": "No"}, headers={"Retry-After": asked}).retry_after == seconds


def test_attributes_of_a_subclass_survive_a_pickle(error: Any) -> None:
    raised = error(429, json={"message": "No", "details": [{"paid": 0.10}]}, headers={"Retry-After": "3", "X-Request-Id": "r"})
    raised.attempts, raised.outcome_unknown, raised.advice, raised.own = 3, True, "look", {"a": 1}
    twin = pickle.loads(pickle.dumps(raised))
    assert vars(twin) == vars(raised) and twin.reasons == ["paid: 0.1"] and twin.retry_after == 3.0
    assert str(twin) == "GET /invoices/income/{id} → 429: No: paid: 0.1 (request r; after 3 attempts; look)"


def test_error_says_neither_the_key_nor_the_id(error: Any) -> None:
    raised = error(404, json={"message": "No"})
    assert KEY not in f"{raised} {raised!r}" and ID not in f"{raised} {raised!r}"


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_an_error_and_the_key_stays_with_its_host(mode: Any, serve: Any, status: int) -> None:
    def catch(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()

    other = serve(catch)

    def redirect(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Location", other.url + "/elsewhere")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    first = serve(redirect)
    with pytest.raises(gigstack.APIError) as caught:
        mode.run(mode.client(base_url=first.url).invoices.cancel(ID, motive="02"))
    assert (caught.value.status_code, caught.value.code) == (status, None)
    assert "a redirect, which is not followed" in caught.value.message
    assert [seen[:2] for seen in first.seen] == [("DELETE", f"/invoices/{ID}")]
    assert first.seen[0][2]["Authorization"] == f"Bearer {KEY}"
    assert other.seen == []


def test_redirect_of_a_download_is_an_error_too(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/download/package/p1").respond(302, headers={"Location": "https://files.example/p1.zip"})
    with pytest.raises(gigstack.APIError, match="302: a redirect"):
        mode.run(gig.sat.downloads.package("p1"))


# No answer at all


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ConnectError, gigstack.ConnectFailedError),
        (httpx.ConnectTimeout, gigstack.ConnectFailedError),
        (httpx.PoolTimeout, gigstack.ConnectFailedError),
        (httpx.ReadTimeout, gigstack.TransportTimeoutError),
        (httpx.WriteTimeout, gigstack.TransportTimeoutError),
        (httpx.ReadError, gigstack.TransportError),
        (httpx.WriteError, gigstack.TransportError),
        (httpx.RemoteProtocolError, gigstack.TransportError),
        (httpx.DecodingError, gigstack.TransportError),
    ],
)
def test_class_by_what_broke(mode: Any, api: respx.MockRouter, failure: type[Exception], kind: type) -> None:
    api.route().mock(side_effect=failure)
    with pytest.raises(gigstack.TransportError) as caught:
        mode.run(mode.client(max_retries=0).invoices.income.get(ID))
    assert type(caught.value) is kind
    assert (caught.value.method, caught.value.path) == ("GET", "/invoices/income/{id}")


def test_failed_connection_says_that_nothing_was_sent(mode: Any, api: respx.MockRouter) -> None:
    api.route().mock(side_effect=httpx.ConnectError)
    with pytest.raises(gigstack.ConnectFailedError) as caught:
        mode.run(mode.client(max_retries=0).invoices.income.get(ID))
    assert str(caught.value) == "GET /invoices/income/{id}: no connection (ConnectError); nothing was sent"


def test_timeout_says_how_long_it_waited(mode: Any, api: respx.MockRouter) -> None:
    api.route().mock(side_effect=httpx.ReadTimeout)
    with pytest.raises(gigstack.TransportTimeoutError) as caught:
        mode.run(mode.client(max_retries=0, timeout=7.5).invoices.income.get(ID))
    assert str(caught.value) == "GET /invoices/income/{id}: no answer within 7.5 s (ReadTimeout)"


def test_port_that_nobody_listens_on_is_a_failed_connection(mode: Any, serve: Any) -> None:
    server = serve(lambda handler: None)
    server.close()
    with pytest.raises(gigstack.ConnectFailedError):
        mode.run(mode.client(base_url=server.url, max_retries=0).invoices.income.get(ID))


def test_connection_that_is_cut_before_the_answer_is_no_failed_connection(mode: Any, serve: Any) -> None:
    server = serve(lambda handler: None)
    with pytest.raises(gigstack.TransportError) as caught:
        mode.run(mode.client(base_url=server.url, max_retries=0).invoices.cancel(ID, motive="02"))
    assert type(caught.value) is gigstack.OutcomeUnknownError
    assert "whether it was carried out is unknown: look with invoices.search() before you call it again" in str(caught.value)
    assert len(server.seen) == 1


# The classes themselves

CLASSES = [kind for _, kind in inspect.getmembers(_errors, inspect.isclass) if issubclass(kind, gigstack.GigstackError)]


def _example(kind: type[Any]) -> Any:
    if issubclass(kind, gigstack.APIError):
        return kind(
            "No",
            status_code=409,
            code="resource_conflict",
            details=["a"],
            request_id="r1",
            body={"error": "No"},
            headers={"x-request-id": "r1"},
            method="GET",
            path="/x/{id}",
        )
    if issubclass(kind, gigstack.TransportError):
        return kind("broken", "GET", "/x/{id}")
    if issubclass(kind, gigstack.ResponseValidationError):
        return kind("does not fit", {"a": 1})
    return kind("wrong")


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, *(lambda error, n=n: pickle.loads(pickle.dumps(error, n)) for n in range(6))],
    ids=["copy", "deepcopy", *(f"pickle{n}" for n in range(6))],
)
def test_error_is_copied_whole(kind: type[Any], copied: Any) -> None:
    error = _example(kind)
    twin = copied(error)
    assert type(twin) is kind and twin is not error
    assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))


def test_every_error_class_is_public() -> None:
    assert {kind.__name__ for kind in CLASSES} == {name for name in gigstack.__all__ if name.endswith("Error")}


def test_tree_in_the_docstring_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    parents = ["GigstackError"]
    for line in (_errors.__doc__ or "").splitlines():
        found = re.match(r"^([│ ]*)[├└]── (\w+)", line)
        if found:
            depth = len(found[1]) // 4 + 1
            drawn[found[2]] = parents[depth - 1]
            parents[depth:] = [found[2]]
    assert drawn == {kind.__name__: kind.__bases__[0].__name__ for kind in CLASSES if kind is not gigstack.GigstackError}


def test_everything_is_caught_with_one_class() -> None:
    assert all(issubclass(kind, gigstack.GigstackError) for kind in CLASSES)
    assert not issubclass(gigstack.GigstackError, (OSError, ValueError))
