"""What was given in confidence: in no error, log, warning, repr or pickle, even where the API repeats it."""

from __future__ import annotations

import base64
import copy
import html
import json
import logging
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import gigstack
import httpx
import pytest
import respx
from gigstack._request import build
from gigstack._secrets import hidden, secrets_of
from sdk_calls import CALLS, name, tables

from tests.leaks import MARKERS, in_client, in_error

ROOT = Path(__file__).parents[2]
FIEL = {"cert": b"PLANTED-SECRET-CERT", "key": b"PLANTED-SECRET-KEY", "password": "PLANTED-SECRET-PASSWORD"}


def _secret_operations() -> dict[tuple[str, str], set[str]]:
    """The operations that the description gives secret arguments to, and the names of those arguments."""
    sys.path.insert(0, str(ROOT))
    from generator.interpret import make_api
    from generator.load import load
    from generator.models import make_types
    from generator.normalise import normalise
    from generator.signatures import make_methods

    document = normalise(load(ROOT / "spec" / "openapi.yaml"))
    api = make_api(document)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        methods = make_methods(api, make_types(document, api.asked)).values()
    return {
        ("_".join(str(part) for part in method.operation.resource), method.constant): {
            a.name for a in method.arguments if a.secret
        }
        for method in methods
        if any(argument.secret for argument in method.arguments)
    }


SECRET = _secret_operations()


def _echo(request: httpx.Request) -> dict[str, Any]:
    """All that was sent, in the forms in which servers repeat things."""
    body = request.content.decode("utf-8", "replace")
    try:
        decoded = json.loads(body)
    except ValueError:
        decoded = None
    return {
        "message": f"cannot read {body} of {request.url} with {dict(request.headers)}",
        "details": [{"field": "password", "message": f"{body!r} is wrong"}, {"got": decoded, body: 1}],
        "error": {"code": "validation_failed", "message": json.dumps(body), "details": dict(request.headers)},
        "quoted": quote(body),
    }


def _answers(status: int) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        sent = {f"x-sent-{key}": value for key, value in request.headers.items()}
        return httpx.Response(
            status, json=_echo(request), headers={**sent, "x-request-id": request.headers.get("authorization", "none")}
        )

    return answer


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], str]]:
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield lambda: caplog.text + "".join(str(one.message) for one in caught)


def _everything(error: BaseException) -> str:
    parts = [str(error), repr(error), repr(error.args), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    return "\n".join([*parts, repr(getattr(error, "reasons", ""))])


def test_operations_with_secrets_are_those_that_are_known() -> None:
    known = {
        ("auth", "SIGNUP"): {"partner_key"},
        ("sat_downloads", "UPLOAD_FIEL"): {"cert", "key", "password"},
        ("teams", "SIGN_MANIFEST"): {"cert", "key", "password"},
        ("teams", "UPLOAD_CSD"): {"cert", "key", "password"},
    }
    assert known == SECRET


@pytest.mark.parametrize("entry", sorted(SECRET), ids=name)
def test_call_of_an_operation_with_secrets_plants_them(entry: tuple[str, str], api: respx.MockRouter) -> None:
    """Else the tests below would look for what is not there."""
    api.route().mock(side_effect=_answers(400))
    with pytest.raises(gigstack.APIError):
        CALLS[entry](gigstack.Gigstack("key-of-the-tests"))
    request = api.calls.last.request
    assert b"PLANTED-SECRET" in request.content + str(request.headers.raw).encode()


@pytest.mark.parametrize("status", [400, 422, 500])
@pytest.mark.parametrize("entry", sorted(SECRET), ids=name)
def test_error_that_repeats_everything(mode: Any, api: respx.MockRouter, said: Any, entry: tuple[str, str], status: int) -> None:
    api.route().mock(side_effect=_answers(status))
    with pytest.raises(gigstack.APIError) as caught:
        mode.run(CALLS[entry](mode.client(max_retries=0)))
    assert "…" in str(caught.value.body) and "…" in str(caught.value.headers)
    assert list(in_error(caught.value)) == []
    assert not any(marker in _everything(caught.value) + said() for marker in MARKERS)


@pytest.mark.parametrize("entry", sorted(SECRET), ids=name)
def test_success_that_repeats_the_fields(mode: Any, api: respx.MockRouter, said: Any, entry: tuple[str, str]) -> None:
    """The object holds what the API returned; what is secret in it is in no repr."""
    fields = {argument: f"PLANTED-SECRET-{argument}" for argument in ("cert", "key", "password", "keyPass")}
    api.route().respond(
        200, json={"message": "ok", "data": {**fields, "deep": [fields], "client": fields}, "sent": fields, **fields}
    )
    result = mode.run(CALLS[entry](mode.client()))
    assert "PLANTED-SECRET-cert" in result.to_json()
    assert not any(marker in f"{result} {result!r}" + said() for marker in MARKERS)


@pytest.mark.parametrize("entry", sorted(SECRET), ids=name)
def test_strict_answer_that_repeats_everything(mode: Any, api: respx.MockRouter, said: Any, entry: tuple[str, str]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[{"data": _echo(request), "success": [_echo(request)]}])

    api.route().mock(side_effect=answer)
    try:
        mode.run(CALLS[entry](mode.client(strict=True)))
    except gigstack.ResponseError as error:
        assert list(in_error(error)) == []
        assert not any(marker in _everything(error) + said() for marker in MARKERS)


def test_strict_page_that_repeats_the_key(mode: Any, api: respx.MockRouter) -> None:
    api.route().respond(json={"data": [{"total": "key-of-the-tests"}]})
    with pytest.raises(gigstack.ResponseValidationError) as caught:
        mode.run(mode.client(strict=True).invoices.income.list())
    assert caught.value.body == [{"total": "…"}]
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    "form",
    [
        str,
        quote,
        lambda text: quote(text, safe=""),
        lambda text: json.dumps(text)[1:-1],
        lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
        lambda text: repr(text)[1:-1],
        html.escape,
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    ],
)
@pytest.mark.parametrize("password", ['p"a\\s\ns/w ö&<>+%?~', "contraseña-segura", "12345678", "ab d"])
def test_password_that_is_repeated_in_another_form(
    mode: Any, gig: Any, api: respx.MockRouter, form: Callable[[str], str], password: str
) -> None:
    api.route().respond(400, json={"message": f"no: {form(password)}!"})
    with pytest.raises(gigstack.APIError) as caught:
        mode.run(gig.sat.downloads.upload_fiel(cert=b"c", key=b"k", password=password))
    assert caught.value.message == "no: …!"


def test_number_that_is_a_secret_and_a_key_of_an_object() -> None:
    secrets = ["PLANTED-SECRET", "987654"]
    body = {"PLANTED-SECRET": [987654, 12, True], "n": {"x": "a PLANTED-SECRET b"}}
    assert hidden(body, secrets) == {"…": ["…", 12, True], "n": {"x": "a … b"}}


def test_short_secret_goes_only_where_it_is_the_whole_text() -> None:
    assert hidden({"password": "abc", "message": "abcdef"}, ["abc"]) == {"password": "…", "message": "abcdef"}


@pytest.mark.parametrize("content_type", ["text/plain", "application/json"])
def test_body_that_is_no_json_does_not_break_the_reading_of_an_error(
    mode: Any, gig: Any, api: respx.MockRouter, content_type: str
) -> None:
    api.post("/things").respond(400, json={"message": "no key-of-the-tests"})
    with pytest.raises(gigstack.BadRequestError, match="400: no …$"):
        mode.run(gig.request("POST", "/things", content=b"{no json", extra_headers={"content-type": content_type}))


@pytest.mark.parametrize(
    "extra",
    [
        {"json": {"deep": [{"password": "PLANTED-SECRET-X"}]}, "extra_headers": {"content-type": "application/vnd.x+json"}},
        {"json": {"password": {"in": ["PLANTED-SECRET-X"]}}},
        {"content": b"a=1&password=PLANTED-SECRET-X", "extra_headers": {"Content-Type": "application/x-www-form-urlencoded"}},
        {"extra_headers": {"Cookie": "a=b; session=PLANTED-SECRET-X"}},
        {"extra_headers": {"authorization": "Token PLANTED-SECRET-X"}},
        {"extra_headers": {"x-internal-api-key": "PLANTED-SECRET-X"}},
    ],
)
def test_secret_that_came_by_another_way(mode: Any, gig: Any, api: respx.MockRouter, extra: dict[str, Any]) -> None:
    api.post("/things").respond(400, json={"message": "it was <PLANTED-SECRET-X>, not <other>"})
    with pytest.raises(gigstack.BadRequestError, match="it was <…>, not <other>$"):
        mode.run(gig.request("POST", "/things", **extra))


def test_secret_that_is_a_number(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.post("/things").respond(400, json={"message": "987654321 is wrong", "details": {"got": 987654321, "other": 12345}})
    with pytest.raises(gigstack.BadRequestError) as caught:
        mode.run(gig.request("POST", "/things", json={"password": 987654321, "amount": 12345}))
    assert (caught.value.message, caught.value.details) == ("… is wrong", {"got": "…", "other": 12345})


def test_uploads_are_hidden_as_text_and_in_base64(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    der = b"0\x82\x05\xbb" + bytes(range(200, 256)) * 3
    api.route().respond(
        400, json={"message": base64.b64encode(der).decode(), "details": [der.decode("latin-1"), der.decode("utf-8", "replace")]}
    )
    with pytest.raises(gigstack.APIError) as caught:
        mode.run(gig.sat.downloads.upload_fiel(cert=b"c", key=der, password="p"))
    assert (caught.value.message, caught.value.details) == ("…", ["…", "…"])


def test_content_type_that_repeats_the_key(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.route().respond(200, text="hello", headers={"content-type": "text/key-of-the-tests"})
    with pytest.raises(gigstack.ResponseError, match="no JSON"):
        mode.run(gig.invoices.income.get("u1"))


def test_values_that_are_refused_are_not_behind_the_error(gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        build(
            tables()["teams", "SIGN_MANIFEST"],
            {"id": "u1", "cert": {"PLANTED": "PLANTED-SECRET"}, "key": 1, "password": 2},
            gig._engine.settings,
        )
    assert caught.value.__context__ is None and caught.value.__cause__ is None


# What an answer of success holds


@pytest.mark.parametrize(
    "data", [{"password": "PLANTED-SECRET"}, {"client": {"key": "PLANTED-SECRET"}}, {"client": [{"key": "PLANTED-SECRET"}]}]
)
@pytest.mark.filterwarnings("ignore::gigstack.UnexpectedResponseWarning")
def test_secret_fields_that_nobody_described_are_in_no_repr(mode: Any, gig: Any, api: respx.MockRouter, data: Any) -> None:
    api.get("/invoices/income/u1").respond(json={"data": data})
    invoice = mode.run(gig.invoices.income.get("u1"))
    assert invoice.to_dict() == data
    assert "PLANTED-SECRET" not in f"{invoice} {invoice!r}"


# Clients


def test_client_with_a_credential_in_its_headers_is_not_pickled(mode: Any) -> None:
    gig = mode.client(extra_headers={"X-Internal-API-Key": "PLANTED-SECRET"})
    with pytest.raises(TypeError, match="set up with X-Internal-API-Key cannot be pickled"):
        pickle.dumps(gig)
    assert "PLANTED-SECRET" not in repr(gig) + repr(gig._engine.settings)
    assert copy.deepcopy(gig)._engine.settings.extra_headers == {"X-Internal-API-Key": "PLANTED-SECRET"}


def test_client_with_other_headers_is_pickled(mode: Any) -> None:
    twin = pickle.loads(pickle.dumps(mode.client(extra_headers={"X-App": "a"})))
    assert twin._engine.settings.extra_headers == {"X-App": "a"}


def test_key_is_never_dropped_by_with_options(gig: Any) -> None:
    """None is what a key that was looked up and not found is."""
    with pytest.raises(gigstack.ConfigurationError, match="no API key"):
        gig.with_options(api_key=None)


@pytest.mark.parametrize(
    "url", ["PLANTED-SECRET-KEY", "https:/u:PLANTED-SECRET@host", "u:PLANTED-SECRET@host", "https://user:PLANTED-SECRET"]
)
def test_address_that_may_be_a_credential_is_not_shown(mode: Any, url: str) -> None:
    with pytest.raises(gigstack.ConfigurationError, match="must begin with https:// and a host") as caught:
        mode.client(base_url=url)
    assert caught.value.__context__ is None


def test_path_with_a_query_is_refused_without_it(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="path is '/things'; give a path below the base URL"):
        mode.run(gig.request("GET", "/things?token=PLANTED-SECRET"))


@pytest.mark.parametrize("path", ["/a/%2e%2e/b", "/%2E", "/a/.%2e", "/a\u202eb", "/a\x1b[0m"])
def test_path_that_leads_elsewhere_or_is_not_printable_is_refused(mode: Any, gig: Any, path: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        mode.run(gig.request("GET", path))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_raw_answer_is_neither_copied_nor_pickled(mode: Any, gig: Any, api: respx.MockRouter, copied: Any) -> None:
    api.get("/invoices/income/u1").respond(json={"data": {}})
    raw = mode.run(gig.invoices.income.with_raw_response.get("u1"))
    with pytest.raises(TypeError, match="a RawResponse cannot be copied or pickled"):
        copied(raw)


# The watch over the whole suite

LEAKS = {
    "error": "raise_quietly(gigstack.GigstackError('PLANTED-SECRET'))",
    "attribute": "raise_quietly(gigstack.APIError('no', status_code=400, body={'a': 'PLANTED-SECRET'}))",
    "cause": "raise_quietly(gigstack.GigstackError('no'), ValueError('PLANTED-SECRET'))",
    "warning": "with pytest.warns(UserWarning): warnings.warn('PLANTED-SECRET', gigstack.UnexpectedResponseWarning)",
    "record of the logger gigstack": "logging.getLogger('gigstack').debug('sent %s', 'PLANTED-SECRET')",
    "stdout": "print('PLANTED-SECRET')",
    "stderr": "print('PLANTED-SECRET', file=sys.stderr)",
    "nothing": "raise_quietly(gigstack.GigstackError('no'))",
}
LEAKING = """
import logging, sys, warnings
import gigstack, pytest
from gigstack._parse import UnexpectedResponseWarning

def raise_quietly(error, cause=None):
    try:
        raise error from cause
    except gigstack.GigstackError:
        pass
"""


def test_watch_fails_the_test_that_leaks(tmp_path: Path) -> None:
    tests = "".join(f"\ndef test_{place.replace(' ', '_')}():\n    {code}\n" for place, code in LEAKS.items())
    (tmp_path / "test_leaking.py").write_text(LEAKING + tests)
    (tmp_path / "conftest.py").write_text(
        f"import sys\nsys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated/gigstack/src')!r}]\n"
        "from tests.leaks import Watch\n\ndef pytest_configure(config):\n    config.pluginmanager.register(Watch())\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-rfp", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
    failed = {line.split("::")[1].split()[0] for line in ran.stdout.splitlines() if line.startswith("FAILED")}
    passed = {line.split("::")[1].split()[0] for line in ran.stdout.splitlines() if line.startswith("PASSED")}
    assert failed == {f"test_{place.replace(' ', '_')}" for place in LEAKS if place != "nothing"}, ran.stdout
    assert passed == {"test_nothing"}


def test_watch_over_clients_sees_a_key(mode: Any) -> None:
    gig = mode.client()
    assert list(in_client(gig)) == []
    gig.extra = "key-of-the-tests"
    assert list(in_client(gig)) == ["repr of extra", "pickle of the client"]
    del gig.extra


def test_secrets_of_a_request_are_found_longest_first(gig: Any) -> None:
    request = build(tables()["sat_downloads", "UPLOAD_FIEL"], FIEL, gig._engine.settings)
    found = secrets_of(request)
    assert {"Bearer key-of-the-tests", "key-of-the-tests", "PLANTED-SECRET-KEY", "PLANTED-SECRET-PASSWORD"} <= set(found)
    assert found == sorted(found, key=len, reverse=True)
