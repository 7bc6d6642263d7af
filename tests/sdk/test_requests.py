"""From a call to the request that leaves: path, query, headers and body, compared whole."""

from __future__ import annotations

import contextlib
import io
import json
import re
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import models
from sdk_calls import BY_ID, CALLS, name, tables

CLIENT = {"id": "client_1"}
URL = "https://api.gigstack.io/v2"


@pytest.fixture(autouse=True)
def anything(api: respx.MockRouter) -> respx.MockRouter:
    """An answer that suits every operation."""
    for path in sorted({operation.path for operation in tables().values() if operation.paging}):
        api.get(path).respond(json={"data": []})
    api.route().respond(json={"data": {"uuid": "u1", "history": [], "schedule": {}}})
    return api


def _sent(api: respx.MockRouter) -> httpx.Request:
    assert api.calls.call_count == 1
    request: httpx.Request = api.calls.last.request
    return request


def _target(api: respx.MockRouter) -> str:
    """Path and query as they are on the wire."""
    return _sent(api).url.raw_path.decode()


def _stamp(mode: Any, gig: Any, **arguments: Any) -> Any:
    given = {"client": CLIENT, "items": [], "idempotency_key": "k1"} | arguments
    return mode.run(gig.invoices.income.create(**given))


# The path


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("6741A863-04BE-49FE-BB76-E1657AB6B7EA", "6741A863-04BE-49FE-BB76-E1657AB6B7EA"),
        ("a/b", "a%2Fb"),
        ("../teams", "..%2Fteams"),
        ("a/../b", "a%2F..%2Fb"),
        ("a b", "a%20b"),
        ("ñandú", "%C3%B1and%C3%BA"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a?team=x", "a%3Fteam%3Dx"),
        ("a#b", "a%23b"),
        ("a\\b", "a%5Cb"),
        ("a\nb", "a%0Ab"),
        ("{id}", "%7Bid%7D"),
        ("...", "..."),
    ],
)
def test_path_parameter_stays_one_segment(mode: Any, gig: Any, api: respx.MockRouter, given: str, sent: str) -> None:
    mode.run(gig.invoices.income.get(given))
    assert _target(api) == f"/v2/invoices/income/{sent}"


def test_every_operation_with_an_id_is_tried() -> None:
    with_id = {entry for entry, operation in tables().items() if any(p.where == "path" for p in operation.parameters)}
    assert set(BY_ID) == with_id


@pytest.mark.parametrize("given", ["", " ", ".", "..", " .. ", "\n", None])
@pytest.mark.parametrize("entry", BY_ID, ids=name)
def test_id_that_reaches_another_endpoint_is_refused_before_sending(
    mode: Any, gig: Any, api: respx.MockRouter, entry: tuple[str, str], given: Any
) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="give the id of what is meant"):
        mode.run(BY_ID[entry](gig, given))
    assert api.calls.call_count == 0


def test_id_that_is_no_unicode_is_refused(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="uuid"):
        mode.run(gig.invoices.income.get("\ud800"))


def test_id_of_another_type_is_refused(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="uuid is a dict"):
        mode.run(gig.invoices.income.get({"uuid": "u1"}))


@pytest.mark.filterwarnings("ignore::gigstack.UnexpectedResponseWarning")
@pytest.mark.parametrize("entry", CALLS, ids=name)
def test_operation_has_the_method_and_path_of_its_table(
    mode: Any, gig: Any, api: respx.MockRouter, entry: tuple[str, str]
) -> None:
    operation = tables()[entry]
    expected = re.sub(
        r"{\w+}", lambda found: {"{request_id}": "req_1", "{package_id}": "pkg_1"}.get(found[0], "u1"), operation.path
    )
    with pytest.raises(gigstack.DownloadError) if operation.base64 else contextlib.nullcontext():
        mode.run(CALLS[entry](gig))
    assert (_sent(api).method, str(_sent(api).url.copy_with(query=None))) == (operation.method, URL + expected)


# The query


def test_nothing_given_sends_no_query(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.list())
    assert str(_sent(api).url) == f"{URL}/invoices/income"


def test_query_in_the_order_of_the_description(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.list(team="t", status="valid", limit=5, order_by="created_at"))
    assert _target(api) == "/v2/invoices/income?limit=5&order_by=created_at&status=valid&team=t"


def test_query_is_quoted(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.list(series="A&B=ñ +%", client_id="a/b"))
    assert _target(api) == "/v2/invoices/income?client_id=a%2Fb&series=A%26B%3D%C3%B1%20%2B%25"


def test_argument_that_python_could_not_be_given_has_the_name_of_the_api(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.sat.list(from_="2026-01-01", to="2026-01-31"))
    assert _target(api) == "/v2/invoices/sat?from=2026-01-01&to=2026-01-31"


MOMENT = datetime(2024, 1, 1, tzinfo=timezone.utc)  # 1704067200


@pytest.mark.parametrize(
    ("created", "query"),
    [
        ({"gte": MOMENT, "lte": MOMENT + timedelta(days=1)}, "created%5Bgte%5D=1704067200&created%5Blte%5D=1704153600"),
        ({"gte": 1704067200}, "created%5Bgte%5D=1704067200"),
        ({"lte": "1704067200"}, "created%5Blte%5D=1704067200"),
        ({"gte": datetime(2023, 12, 31, 18, tzinfo=timezone(timedelta(hours=-6)))}, "created%5Bgte%5D=1704067200"),
        (models.DateRangeFilter(gte=MOMENT), "created%5Bgte%5D=1704067200"),
    ],
)
def test_created_travels_in_brackets_and_seconds(mode: Any, gig: Any, api: respx.MockRouter, created: Any, query: str) -> None:
    mode.run(gig.invoices.income.list(created=created))
    assert _target(api) == f"/v2/invoices/income?{query}"


@pytest.mark.parametrize("given", [MOMENT, 1704067200, "1704067200"])
def test_moment_in_the_query_travels_in_seconds(mode: Any, gig: Any, api: respx.MockRouter, given: Any) -> None:
    mode.run(gig.invoices.income.list(created_gte=given))
    assert _target(api) == "/v2/invoices/income?created_gte=1704067200"


def test_moment_of_an_answer_can_be_asked_for(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    invoice = models.SatInvoice.from_json('{"uuid": "u1", "created_at": 1704067200000}')
    mode.run(gig.invoices.income.list(created_gte=invoice.created_at))
    assert _target(api) == "/v2/invoices/income?created_gte=1704067200"


@pytest.mark.parametrize("given", [{"created_gte": datetime(2024, 1, 1)}, {"created": {"gte": datetime(2024, 1, 1)}}])
def test_moment_without_a_time_zone_is_refused(mode: Any, gig: Any, api: respx.MockRouter, given: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="created.*without a time zone"):
        mode.run(gig.invoices.income.list(**given))
    assert api.calls.call_count == 0


def test_metadata_travels_with_dots(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.list(metadata={"order": "12", "shop id": "ñ"}))
    assert _target(api) == "/v2/invoices/income?metadata.order=12&metadata.shop%20id=%C3%B1"


@pytest.mark.parametrize(
    ("given", "sent"), [(True, "true"), (False, "false"), (Decimal("1.50"), "1.50"), (date(2024, 1, 2), "2024-01-02")]
)
def test_scalar_in_the_query(mode: Any, gig: Any, api: respx.MockRouter, given: Any, sent: str) -> None:
    mode.run(gig.invoices.income.list(client_id=given))
    assert _target(api) == f"/v2/invoices/income?client_id={sent}"


def test_object_where_a_scalar_belongs_is_refused(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="client_id is a object"):
        mode.run(gig.invoices.income.list(client_id=object()))


# Headers


def test_headers_of_a_read(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.get("u1"))
    assert dict(_sent(api).headers) == {
        "host": "api.gigstack.io",
        "accept": "application/json",
        "accept-encoding": _sent(api).headers["accept-encoding"],
        "connection": "keep-alive",
        "user-agent": f"gigstack-python/{gigstack.__version__}",
        "authorization": "Bearer key-of-the-tests",
    }


def test_headers_of_a_write(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.cancel("u1", motive="02"))
    assert dict(_sent(api).headers) == {
        "host": "api.gigstack.io",
        "accept": "application/json",
        "accept-encoding": _sent(api).headers["accept-encoding"],
        "connection": "keep-alive",
        "user-agent": f"gigstack-python/{gigstack.__version__}",
        "authorization": "Bearer key-of-the-tests",
        "content-type": "application/json",
        "content-length": "15",
    }


def test_signup_goes_with_the_partners_key_and_without_the_clients(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    key = "6f9619ff-8b86-4011-b42d-00c04fc964ff"
    mode.run(gig.auth.signup(partner_key="of-the-partner", idempotency_key=key, email="a@example.com", name="A", plan_id="free"))
    sent = _sent(api)
    assert (sent.method, str(sent.url)) == ("POST", f"{URL}/auth/signup")
    assert sent.content == b'{"email":"a@example.com","name":"A","plan_id":"free"}'
    assert dict(sent.headers) == {
        "host": "api.gigstack.io",
        "accept": "application/json",
        "accept-encoding": sent.headers["accept-encoding"],
        "connection": "keep-alive",
        "user-agent": f"gigstack-python/{gigstack.__version__}",
        "x-internal-api-key": "of-the-partner",
        "idempotency-key": key,
        "content-type": "application/json",
        "content-length": "53",
    }


def test_probe_of_the_signup_goes_without_any_key(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.auth.health())
    sent = _sent(api)
    assert (sent.method, str(sent.url), sent.content) == ("GET", f"{URL}/auth/health", b"")
    assert dict(sent.headers) == {
        "host": "api.gigstack.io",
        "accept": "application/json",
        "accept-encoding": sent.headers["accept-encoding"],
        "connection": "keep-alive",
        "user-agent": f"gigstack-python/{gigstack.__version__}",
    }


@pytest.mark.parametrize("entry", [entry for entry in CALLS if entry[0] != "auth"], ids=name)
def test_every_other_call_goes_with_the_clients_key(mode: Any, gig: Any, api: respx.MockRouter, entry: tuple[str, str]) -> None:
    api.clear()
    api.route().respond(400)
    with pytest.raises(gigstack.BadRequestError):
        mode.run(CALLS[entry](gig))
    assert {call.request.headers["authorization"] for call in api.calls} == {"Bearer key-of-the-tests"}


def test_download_accepts_the_file_and_json(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    with pytest.raises(gigstack.DownloadError):
        mode.run(gig.sat.downloads.package("p1"))
    assert _sent(api).headers["accept"] == "application/zip, application/json"


# JSON bodies


def test_whole_body_of_an_invoice(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    tax = {"type": "IVA", "factor": "Tasa", "rate": "0.16"}
    item = {"description": "Consulting", "quantity": 2, "unit_price": "1000.00", "product_key": "80141503", "taxes": [tax]}
    _stamp(mode, gig, items=[item], use="G03", payment_form="03", send_email=False, metadata={"order": [1, None]})
    assert (_sent(api).method, str(_sent(api).url)) == ("POST", f"{URL}/invoices/income")
    assert json.loads(_sent(api).content) == {
        "client": {"id": "client_1"},
        "items": [
            {
                "description": "Consulting",
                "quantity": 2,
                "unit_price": 1000.0,
                "product_key": "80141503",
                "taxes": [{"type": "IVA", "factor": "Tasa", "rate": 0.16}],
            }
        ],
        "use": "G03",
        "payment_form": "03",
        "send_email": False,
        "metadata": {"order": [1, None]},
        "idempotency_key": "k1",
    }


def test_body_has_the_names_of_the_api(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, global_={"periodicity": "04", "months": "01", "year": 2024})
    assert json.loads(_sent(api).content)["global"] == {"periodicity": "04", "months": "01", "year": 2024}


def test_none_is_sent_as_null_and_what_is_not_given_is_not_sent(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, client={"id": "client_1", "email": None}, series=None, folio_number=gigstack.NOT_GIVEN)
    assert _sent(api).content == b'{"client":{"id":"client_1","email":null},"items":[],"series":null,"idempotency_key":"k1"}'


def test_false_and_zero_and_empty_are_sent(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, folio_number=0, series="", send_email=False, emails=[], metadata={})
    assert json.loads(_sent(api).content) == {
        "client": {"id": "client_1"},
        "items": [],
        "folio_number": 0,
        "series": "",
        "send_email": False,
        "emails": [],
        "metadata": {},
        "idempotency_key": "k1",
    }


def test_delete_has_a_body(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.invoices.cancel("u1", motive="01", substitution_uuid="u2"))
    assert (_sent(api).method, str(_sent(api).url)) == ("DELETE", f"{URL}/invoices/u1")
    assert _sent(api).content == b'{"motive":"01","substitution_uuid":"u2"}'


def test_days_travel_as_text(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.sat.downloads.create(start_date=date(2024, 1, 1), end_date="2024-01-31"))
    assert _sent(api).content == b'{"start_date":"2024-01-01","end_date":"2024-01-31"}'


@pytest.mark.parametrize("given", [datetime(2024, 1, 1), "2024-1-1", "yesterday", "2024-02-30", 20240101])
def test_day_that_is_none_is_refused(mode: Any, gig: Any, given: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="start_date"):
        mode.run(gig.sat.downloads.create(start_date=given, end_date="2024-01-31"))


def test_operation_without_a_body_sends_none(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.sat.downloads.activate())
    assert _sent(api).content == b""
    assert "content-type" not in _sent(api).headers


def test_operation_whose_body_is_empty_sends_an_empty_object(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.sat.downloads.enable_sync())
    assert (_sent(api).content, _sent(api).headers["content-type"]) == (b"{}", "application/json")


# Money


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("1000.00", "1000.00"),
        ("0.106667", "0.106667"),
        (Decimal("1160.10"), "1160.10"),
        (Decimal("12345678901234567890.123456"), "12345678901234567890.123456"),
        (1000, "1000"),
        (0.1, "0.1"),
        (1000.0, "1000.0"),
        (0, "0"),
        ("-5.50", "-5.50"),
    ],
)
def test_amount_goes_out_as_a_number_with_the_digits_given(
    mode: Any, gig: Any, api: respx.MockRouter, given: Any, sent: str
) -> None:
    _stamp(mode, gig, items=[{"unit_price": given}], exchange_rate=given)
    content = _sent(api).content.decode()
    assert f'"unit_price":{sent}}}' in content
    assert f'"exchange_rate":{sent},' in content


@pytest.mark.parametrize("field", ["quantity", "unit_price", "discount"])
def test_text_amount_of_a_line_is_a_number_on_the_wire(mode: Any, gig: Any, api: respx.MockRouter, field: str) -> None:
    _stamp(mode, gig, items=[{field: "10.50"}])
    assert f'"items":[{{"{field}":10.50}}]' in _sent(api).content.decode()


@pytest.mark.parametrize("field", ["rate", "base"])
def test_text_amount_of_a_tax_is_a_number_on_the_wire(mode: Any, gig: Any, api: respx.MockRouter, field: str) -> None:
    _stamp(mode, gig, items=[{"taxes": [{"type": "IVA", field: "10.50"}]}])
    assert f'{{"type":"IVA","{field}":10.50}}' in _sent(api).content.decode()


@pytest.mark.parametrize("given", ["NaN", float("nan"), Decimal("NaN"), "Infinity", float("-inf"), True, "ten", "", "1,5", [1]])
def test_amount_that_is_no_number_is_refused(mode: Any, gig: Any, api: respx.MockRouter, given: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match=r"items\[0\].unit_price"):
        _stamp(mode, gig, items=[{"unit_price": given}])
    assert api.calls.call_count == 0


@pytest.mark.parametrize("given", [float("nan"), Decimal("Infinity"), {1, 2}, object(), b"bytes"])
def test_metadata_that_json_cannot_carry_is_refused(mode: Any, gig: Any, api: respx.MockRouter, given: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError):
        _stamp(mode, gig, metadata={"key": given})
    assert api.calls.call_count == 0


def test_decimal_in_metadata_keeps_its_digits(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, metadata={"paid": Decimal("10.50")})
    assert '"metadata":{"paid":10.50}' in _sent(api).content.decode()


# Models in place of dictionaries


def test_models_are_sent_like_the_dictionaries_that_they_stand_for(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    tax = models.InvoiceTaxInput(type="IVA", rate=Decimal("0.16"))
    item = models.InvoiceItemInput(description="Consulting", unit_price=Decimal("1000.00"), taxes=[tax])
    _stamp(mode, gig, client=models.InvoiceClientInput(id="client_1"), items=[item])
    assert _sent(api).content == (
        b'{"client":{"id":"client_1"},"items":[{"description":"Consulting","unit_price":1000.00,'
        b'"taxes":[{"type":"IVA","rate":0.16}]}],"idempotency_key":"k1"}'
    )


def test_models_and_dictionaries_mix(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, items=[{"taxes": [models.InvoiceTaxInput(type="ISR")]}])
    assert '"items":[{"taxes":[{"type":"ISR"}]}]' in _sent(api).content.decode()


def test_keys_that_the_description_does_not_know_are_sent(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, items=[{"brand_new": {"a": 1}}])
    assert '"items":[{"brand_new":{"a":1}}]' in _sent(api).content.decode()


def test_any_sequence_is_a_list(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, items=({"quantity": 1},), emails=("a@example.com",))
    assert json.loads(_sent(api).content)["items"] == [{"quantity": 1}]


def test_the_callers_dictionaries_are_left_alone(mode: Any, gig: Any) -> None:
    client, items = {"id": "client_1"}, [{"unit_price": "1000.00"}]
    mode.run(gig.invoices.income.create(client=client, items=items))
    assert (client, items) == ({"id": "client_1"}, [{"unit_price": "1000.00"}])


# Fields that are wrong

WRONG = {
    "client": ({"client": {"address": "pa55word"}}, "client.address"),
    "deep number": ({"items": [{}, {"taxes": [{"type": "IVA", "rate": "pa55word"}]}]}, "items[1].taxes[0].rate"),
    "deep text": ({"items": [{"description": ["pa55word"]}]}, "items[0].description"),
    "missing": ({"items": [{"taxes": [{"rate": "0.16"}]}]}, "items[0].taxes[0].type"),
    "list": ({"items": "pa55word"}, "items"),
    "flag": ({"send_email": "pa55word"}, "send_email"),
    "catalogue": ({"currency": {"code": "pa55word"}}, "currency"),
    "none": ({"client": None}, "client"),
}


@pytest.mark.parametrize(("arguments", "field"), WRONG.values(), ids=WRONG)
def test_wrong_field_is_named_by_its_path(
    mode: Any, gig: Any, api: respx.MockRouter, arguments: dict[str, Any], field: str
) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        _stamp(mode, gig, **arguments)
    assert re.search(rf"(^|; ){re.escape(field)}: ", str(caught.value)), str(caught.value)
    assert api.calls.call_count == 0


@pytest.mark.parametrize(("arguments", "field"), WRONG.values(), ids=WRONG)
def test_value_of_a_wrong_field_is_not_shown(mode: Any, gig: Any, arguments: dict[str, Any], field: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        _stamp(mode, gig, **arguments)
    assert "pa55word" not in f"{caught.value} {caught.value!r}"
    assert caught.value.__cause__ is None


def test_every_wrong_field_is_named(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        mode.run(gig.sat.downloads.save_schedule(enabled="x", time=5, download_types=["issued"], days_back="y"))
    assert [part.split(":")[0] for part in str(caught.value).split("; ")] == ["enabled", "time", "days_back"]


def test_invalid_request_is_a_value_error() -> None:
    assert issubclass(gigstack.InvalidRequestError, ValueError)


# The idempotency key


@pytest.mark.parametrize("kind", ["income", "egress"])
def test_idempotency_key_is_made_where_none_is_given(mode: Any, gig: Any, api: respx.MockRouter, kind: str) -> None:
    mode.run(getattr(gig.invoices, kind).create(client=CLIENT, items=[]))
    key = json.loads(_sent(api).content)["idempotency_key"]
    assert str(uuid.UUID(key)) == key


def test_idempotency_key_is_another_for_each_call(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    for _ in range(2):
        mode.run(gig.invoices.income.create(client=CLIENT, items=[]))
    first, second = (json.loads(call.request.content)["idempotency_key"] for call in api.calls)
    assert first != second


def test_idempotency_key_that_is_given_is_kept(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _stamp(mode, gig, idempotency_key="order-12")
    assert json.loads(_sent(api).content)["idempotency_key"] == "order-12"


def test_operation_without_an_idempotency_key_gets_none(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    mode.run(gig.sat.downloads.create(start_date="2024-01-01", end_date="2024-01-31"))
    assert "idempotency" not in _sent(api).content.decode() + str(_sent(api).headers).lower()


# Uploads


def _parts(request: httpx.Request) -> list[tuple[str, str, bytes]]:
    """Disposition, content type and content of each part of a multipart body."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    first, *parts = request.content.split(f"--{boundary}".encode())
    assert (first, parts.pop()) == (b"", b"--\r\n")
    found = []
    for part in parts:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        found.append((headers["Content-Disposition"], headers.get("Content-Type", ""), content.removesuffix(b"\r\n")))
    return found


@pytest.fixture
def cert(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "company.cer"
    path.write_bytes(b"\x00\xffcert\r\n")
    yield path


def test_whole_upload(mode: Any, gig: Any, api: respx.MockRouter, cert: Path) -> None:
    mode.run(
        gig.sat.downloads.upload_fiel(
            cert=cert, key=("c.key", b"k\r\n"), password="pass", sync_start_date=date(2023, 1, 1), phone="+52", team="t1"
        )
    )
    assert (_sent(api).method, str(_sent(api).url)) == ("POST", f"{URL}/invoices/download/fiel?team=t1")
    assert sorted(_parts(_sent(api))) == [
        ('form-data; name="cert"; filename="company.cer"', "application/octet-stream", b"\x00\xffcert\r\n"),
        ('form-data; name="key"; filename="c.key"', "application/octet-stream", b"k\r\n"),
        ('form-data; name="password"', "", b"pass"),
        ('form-data; name="phone"', "", b"+52"),
        ('form-data; name="sync_start_date"', "", b"2023-01-01"),
    ]


def _uploaded(mode: Any, gig: Any, api: respx.MockRouter, file: Any) -> tuple[str, bytes]:
    mode.run(gig.sat.downloads.upload_fiel(cert=file, key=b"key", password="pass"))
    disposition, _, content = next(part for part in _parts(_sent(api)) if 'name="cert"' in part[0])
    return disposition.partition("filename=")[2], content


def test_upload_from_a_path_as_text(mode: Any, gig: Any, api: respx.MockRouter, cert: Path) -> None:
    assert _uploaded(mode, gig, api, str(cert)) == ('"company.cer"', b"\x00\xffcert\r\n")


def test_upload_from_a_path(mode: Any, gig: Any, api: respx.MockRouter, cert: Path) -> None:
    assert _uploaded(mode, gig, api, cert) == ('"company.cer"', b"\x00\xffcert\r\n")


def test_upload_from_bytes_is_named_like_the_argument(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    assert _uploaded(mode, gig, api, b"abc") == ('"cert"', b"abc")


def test_upload_from_an_open_file(mode: Any, gig: Any, api: respx.MockRouter, cert: Path) -> None:
    with cert.open("rb") as file:
        assert _uploaded(mode, gig, api, file) == ('"company.cer"', b"\x00\xffcert\r\n")
        assert not file.closed


def test_upload_from_a_buffer(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    assert _uploaded(mode, gig, api, io.BytesIO(b"abc")) == ('"cert"', b"abc")


@pytest.mark.parametrize("content", [b"abc", bytearray(b"abc"), io.BytesIO(b"abc")], ids=["bytes", "bytearray", "buffer"])
def test_upload_with_a_name_of_its_own(mode: Any, gig: Any, api: respx.MockRouter, content: Any) -> None:
    if isinstance(content, io.BytesIO):
        content.seek(0)
    assert _uploaded(mode, gig, api, ("name.cer", content)) == ('"name.cer"', b"abc")


def test_name_of_an_upload_cannot_add_a_header(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    name, content = _uploaded(mode, gig, api, ('a"\r\nX-Other: 1\r\n\r\n.cer', b"abc"))
    assert content == b"abc"
    assert "\r\n" not in name and name.count('"') == 2


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (b"", "the file is empty"),
        (io.BytesIO(), "the file is empty"),
        (("a.cer", b""), "the file is empty"),
        (io.StringIO("text"), "open as text"),
        (("a.cer", b"abc", "application/zip", {}), "a tuple is file name and content"),
        (5, "cert is a int"),
        ("/nowhere/company.cer", "cannot be read"),
    ],
)
def test_upload_that_is_no_file_is_refused(mode: Any, gig: Any, api: respx.MockRouter, file: Any, reason: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match=f"cert.*{reason}|{reason}"):
        mode.run(gig.sat.downloads.upload_fiel(cert=file, key=b"key", password="pass"))
    assert api.calls.call_count == 0


@pytest.mark.parametrize("password", ["  pass  ", "pa&ss=w+ord%20", "contraseña", "line\nbreak", "--b\r\n", "'\"\\", "0", "123"])
def test_password_is_sent_byte_for_byte(mode: Any, gig: Any, api: respx.MockRouter, password: str) -> None:
    mode.run(gig.sat.downloads.upload_fiel(cert=b"cert", key=b"key", password=password))
    parts = {disposition: content for disposition, _, content in _parts(_sent(api))}
    assert parts['form-data; name="password"'] == password.encode()


def test_secrets_of_an_upload_are_in_no_repr(gig: Any) -> None:
    from gigstack._request import build
    from gigstack.operations.sat_downloads import UPLOAD_FIEL

    arguments = {"cert": b"SECRET1", "key": ("a.key", b"SECRET2"), "password": "SECRET3"}
    request = build(UPLOAD_FIEL, arguments, gig._engine.settings)
    assert "SECRET" not in repr(request) + repr(request.uploads)


def test_key_of_a_partner_is_in_no_repr_and_no_error(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    from gigstack._request import build
    from gigstack.operations.auth import SIGNUP

    arguments = {"partner_key": "SECRET", "idempotency_key": "k1", "email": "a@example.com", "name": "A", "plan_id": "free"}
    request = build(SIGNUP, arguments, gig._engine.settings)
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        mode.run(gig.auth.signup(**{**arguments, "partner_key": "SECRET\r\nX-Other: 1"}))
    api.clear()
    api.route().respond(401, json={"message": "Unauthorized", "error": "unauthorized"})
    with pytest.raises(gigstack.AuthenticationError) as refused:
        mode.run(gig.auth.signup(**arguments))
    assert "SECRET" not in f"{request} {caught.value!r} {caught.value} {refused.value!r} {refused.value} {vars(refused.value)}"
