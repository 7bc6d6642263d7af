"""From an answer to an object: nothing is lost, nothing is rounded, and a success is never an exception."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import gigstack
import pydantic
import pytest
import respx
from gigstack import models


@pytest.fixture
def answer(mode: Any, gig: Any, api: respx.MockRouter) -> Callable[..., Any]:
    """The invoice that is made of an answer's `data`, given as JSON text."""

    def read(data: str, client: Any = None) -> Any:
        api.get("/invoices/income/u1").respond(text=f'{{"message": "ok", "data": {data}}}')
        return mode.run((client or gig).invoices.income.get("u1"))

    return read


# What the description does not know


def test_unknown_field_is_kept_and_is_an_attribute(answer: Any) -> None:
    invoice = answer('{"uuid": "u1", "brand_new": {"a": [1]}}')
    assert invoice.brand_new == {"a": [1]}
    assert invoice.to_dict() == {"uuid": "u1", "brand_new": {"a": [1]}}


def test_unknown_field_of_a_nested_object_is_kept(answer: Any) -> None:
    assert answer('{"client": {"id": "c1", "brand_new": true}}').client.brand_new is True


def test_unknown_value_of_an_enumeration_stays_text(answer: Any) -> None:
    invoice = answer('{"status": "brand_new", "currency": "XYZ", "payment_form": "77"}')
    assert (invoice.status, invoice.currency, invoice.payment_form) == ("brand_new", "XYZ", "77")


def test_field_that_was_not_sent_is_none(answer: Any) -> None:
    invoice = answer("{}")
    assert (invoice.uuid, invoice.total, invoice.items, invoice.created_at) == (None, None, None, None)


def test_null_and_missing_go_back_as_they_came(answer: Any) -> None:
    assert answer('{"uuid": null}').to_json() == '{"uuid":null}'


@pytest.mark.parametrize("name", ["copy", "json", "model_config", "model_fields", "dict", "schema", "validate", "self"])
def test_unknown_field_named_like_a_part_of_the_model_is_kept(answer: Any, name: str) -> None:
    assert json.loads(answer(f'{{"{name}": "x", "uuid": "u1"}}').to_json()) == {name: "x", "uuid": "u1"}


def test_name_that_python_could_not_be_given_goes_back_as_it_came(answer: Any) -> None:
    invoice = answer('{"from": "api", "global": {"year": 2024}}')
    assert (invoice.from_, invoice.global_.year) == ("api", 2024)
    assert invoice.to_json() == '{"from":"api","global":{"year":2024}}'


# Money


@pytest.mark.parametrize(
    "digits", ["1160.10", "1160.0", "0.106667", "1160", "0", "-0.50", "12345678901234567890.12345", "0.00000001"]
)
def test_amount_is_exact_and_goes_back_with_its_digits(answer: Any, digits: str) -> None:
    invoice = answer(f'{{"total": {digits}}}')
    assert (type(invoice.total), str(invoice.total.as_tuple())) == (Decimal, str(Decimal(digits).as_tuple()))
    assert json.loads(invoice.to_json(), parse_float=str, parse_int=str) == {"total": str(Decimal(digits))}


def test_amount_that_comes_as_text_is_a_decimal(answer: Any) -> None:
    invoice = answer('{"total": "1160.10"}')
    assert invoice.total == Decimal("1160.10")


@pytest.mark.parametrize("digits", ["0.160000", '"0.160000"', "0.16", '"0.16"', '"01"', '"+1.0"', '"1E3"'])
def test_amount_that_is_sometimes_text_goes_back_as_it_came(answer: Any, digits: str) -> None:
    data = f'{{"items":[{{"taxes":[{{"rate":{digits}}}]}}]}}'
    assert answer(data).to_json() == data


def test_decimals_of_unknown_fields_are_exact(answer: Any) -> None:
    invoice = answer('{"brand_new": 1160.10, "metadata": {"paid": 0.10}}')
    assert (invoice.brand_new, invoice.metadata) == (Decimal("1160.10"), {"paid": Decimal("0.10")})
    assert invoice.to_json() == '{"metadata":{"paid":0.10},"brand_new":1160.10}'


# Time

NEW_YEAR = datetime(2024, 1, 1, tzinfo=timezone.utc)  # 1704067200 seconds


def test_seconds_are_an_aware_moment(answer: Any) -> None:
    assert answer('{"created_at": 1704067200}').created_at == NEW_YEAR


def test_milliseconds_are_an_aware_moment(answer: Any) -> None:
    assert answer('{"date": 1704067200123}').date == NEW_YEAR + timedelta(milliseconds=123)


@pytest.mark.parametrize(("field", "wire"), [("created_at", 1704067200000), ("date", 1704067200)])
def test_number_of_the_other_unit_is_known_by_its_size(answer: Any, field: str, wire: int) -> None:
    invoice = answer(f'{{"{field}": {wire}}}')
    assert getattr(invoice, field) == NEW_YEAR
    assert invoice.to_json() == f'{{"{field}":{wire}}}'


@pytest.mark.parametrize(
    "wire", ["1704067200", "1704067200.0", "1704067200.125", "0", "-1", '"1704067200"', '"2024-01-01T00:00:00Z"']
)
def test_moment_goes_back_as_it_came(answer: Any, wire: str) -> None:
    assert answer(f'{{"created_at": {wire}}}').to_json() == f'{{"created_at":{wire}}}'


def test_moments_have_utc(answer: Any) -> None:
    assert answer('{"created_at": 1704067200}').created_at.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2029-12-31T00:00:00.000Z", datetime(2029, 12, 31, tzinfo=timezone.utc)),
        ("2029-12-31T00:00:00-06:00", datetime(2029, 12, 31, 6, tzinfo=timezone.utc)),
        ("2029-12-31T00:00:00", datetime(2029, 12, 31)),
        ("2029-12-31 00:00:00.123456789Z", datetime(2029, 12, 31, 0, 0, 0, 123456, tzinfo=timezone.utc)),
    ],
)
def test_text_of_a_moment_goes_back_unchanged(text: str, moment: datetime) -> None:
    fiel = models.SatFiel.from_json(json.dumps({"expires_at_readable": text}))
    assert fiel.expires_at_readable == moment
    assert json.loads(fiel.to_json()) == {"expires_at_readable": text}


def test_moment_that_was_reckoned_goes_out_as_what_it_is_now(answer: Any) -> None:
    invoice = answer('{"created_at": 1704067200}')
    invoice.created_at += timedelta(hours=1)
    assert invoice.to_json() == '{"created_at":1704070800}'
    invoice.created_at = invoice.created_at.replace(hour=2)
    assert invoice.to_json() == '{"created_at":1704074400}'
    invoice.created_at = invoice.created_at.astimezone(timezone(timedelta(hours=-6)))
    assert invoice.to_json() == '{"created_at":1704074400}'


def test_moment_equals_and_hashes_like_a_plain_one(answer: Any) -> None:
    moment = answer('{"created_at": 1704067200}').created_at
    assert {moment: 1}[NEW_YEAR] == 1
    assert (moment.isoformat(), moment - NEW_YEAR) == ("2024-01-01T00:00:00+00:00", timedelta(0))


def test_day_is_a_date(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/download/schedule/history").respond(json={"data": {"history": [{"startDate": "2024-01-31"}]}})
    [request] = mode.run(gig.sat.downloads.list())
    assert (request.start_date, type(request.start_date)) == (date(2024, 1, 31), date)
    assert request.to_json() == '{"startDate":"2024-01-31"}'


# Answers that do not fit

MISFIT = '{"uuid": "u1", "total": "a lot", "client": {"id": 5, "name": "ACME"}, "created_at": 1704067200, "emails": "x"}'
FIELDS = "GET /invoices/income/{id}: the answer does not fit its model at client.id, created_at, total, emails"


def test_answer_that_does_not_fit_gives_the_object_and_one_warning_with_the_fields(answer: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning) as caught:
        invoice = answer(MISFIT.replace("1704067200", '"yesterday"'))
    assert [str(warning.message) for warning in caught] == [FIELDS]
    assert type(invoice) is models.Invoice
    assert (invoice.uuid, invoice.total, invoice.emails, invoice.created_at) == ("u1", "a lot", "x", "yesterday")


def test_what_fits_in_an_answer_that_does_not_is_converted(answer: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning):
        invoice = answer(MISFIT)
    assert invoice.created_at == NEW_YEAR
    assert type(invoice.client) is models.Client
    assert (invoice.client.id, invoice.client.name) == (5, "ACME")


@pytest.mark.parametrize(
    "data",
    [
        '{"uuid":5}',
        '{"folio_number":"A-1"}',
        '{"created_at":"yesterday"}',
        '{"created_at":true}',
        '{"date":{"at":1}}',
        '{"total":"a lot"}',
        '{"client":"c1"}',
        '{"client":{"email":["a"]}}',
        '{"items":{"0":{}}}',
        '{"items":["x",{"quantity":"many"}]}',
        '{"from":5,"global":[],"brand_new":1.50}',
        '{"metadata":[1]}',
    ],
)
def test_object_that_was_built_loosely_goes_back_as_it_came(answer: Any, data: str) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning):
        invoice = answer(data)
    assert json.loads(invoice.to_json()) == json.loads(data)


@pytest.mark.parametrize("day", ['"31/01/2024"', "20240131", '"2024-01-31T00:00:00"'])
def test_day_that_does_not_fit_goes_back_as_it_came(mode: Any, gig: Any, api: respx.MockRouter, day: str) -> None:
    api.get("/invoices/download/schedule/history").respond(text=f'{{"data": {{"history": [{{"startDate":{day}}}]}}}}')
    with pytest.warns(gigstack.UnexpectedResponseWarning, match=r"at \[0\].startDate"):
        [request] = mode.run(gig.sat.downloads.list())
    assert request.to_json() == f'{{"startDate":{day}}}'


def test_required_field_that_is_missing_is_none(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/sat/u1").respond(json={"success": True, "data": {"status": "Vigente"}})
    with pytest.warns(gigstack.UnexpectedResponseWarning, match="at uuid$"):
        invoice = mode.run(gig.invoices.sat.get("u1"))
    assert (invoice.uuid, invoice.status) == (None, "Vigente")
    assert invoice.to_dict() == {"status": "Vigente"}


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))], ids=["deepcopy", "pickle"])
def test_object_that_was_built_loosely_is_copied(answer: Any, copied: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning):
        invoice = answer(MISFIT)
    assert copied(invoice) == invoice


def test_strict_client_raises_with_the_fields_and_the_body(mode: Any, answer: Any) -> None:
    with pytest.raises(gigstack.ResponseValidationError) as caught:
        answer('{"uuid": "u1", "total": "a lot"}', mode.client(strict=True))
    assert str(caught.value) == "GET /invoices/income/{id}: the answer does not fit its model at total"
    assert caught.value.body == {"uuid": "u1", "total": "a lot"}


def test_strict_client_takes_what_is_merely_new(mode: Any, answer: Any) -> None:
    invoice = answer('{"status": "brand_new", "brand_new": 1}', mode.client(strict=True))
    assert (invoice.status, invoice.brand_new) == ("brand_new", 1)


def test_warning_that_is_an_error_still_is_one_of_the_package(answer: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(gigstack.UnexpectedResponseWarning):
            answer('{"total": "a lot"}')


# Answers without their envelope


@pytest.mark.parametrize("body", [{"uuid": "u1"}, {"uuid": "u1", "data": None}])
def test_answer_without_data_is_taken_whole_with_a_warning(
    mode: Any, gig: Any, api: respx.MockRouter, body: dict[str, Any]
) -> None:
    api.get("/invoices/income/u1").respond(json=body)
    with pytest.warns(gigstack.UnexpectedResponseWarning) as caught:
        invoice = mode.run(gig.invoices.income.get("u1"))
    assert [str(warning.message) for warning in caught] == [
        "GET /invoices/income/{id}: the answer has no data; it is taken as a whole"
    ]
    assert (type(invoice), invoice.uuid) == (models.Invoice, "u1")


def test_strict_client_raises_for_an_answer_without_data(mode: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(json={"uuid": "u1"})
    with pytest.raises(gigstack.ResponseValidationError) as caught:
        mode.run(mode.client(strict=True).invoices.income.get("u1"))
    assert caught.value.body == {"uuid": "u1"}


def test_deeper_part_that_is_missing_is_named(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.put("/invoices/download/schedule").respond(json={"data": {"enabled": True}})
    with pytest.warns(gigstack.UnexpectedResponseWarning, match=r"the answer has no data\.schedule"):
        mode.run(gig.sat.downloads.save_schedule(enabled=True, time="21:00", download_types=["issued"], days_back=1))


def test_list_in_place_of_an_object_is_given_as_it_came_with_a_warning(answer: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning, match="at the body"):
        assert answer('[{"uuid": "u1"}]') == [{"uuid": "u1"}]


# Successes that are no JSON


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("body", ["<html><body>Welcome</body></html>", "OK", "{", "\ufeff"], ids=repr)
def test_success_without_json_says_not_to_repeat_a_write(
    mode: Any, gig: Any, api: respx.MockRouter, status: int, body: str
) -> None:
    api.delete("/invoices/u1").respond(status, text=body, content_type="text/html")
    with pytest.raises(gigstack.ResponseError) as caught:
        mode.run(gig.invoices.cancel("u1", motive="02"))
    assert str(caught.value) == (
        f"DELETE /invoices/{{id}} succeeded ({status}), but its answer is no JSON (text/html, {len(body.encode())} bytes); "
        "do not repeat a write, read instead"
    )
    assert not isinstance(caught.value, gigstack.APIError)


@pytest.mark.parametrize("status", [200, 204])
@pytest.mark.parametrize("body", [b"", b" \n", b"null"])
def test_success_without_a_body_is_an_empty_object_with_a_warning(
    mode: Any, gig: Any, api: respx.MockRouter, status: int, body: bytes
) -> None:
    api.delete("/invoices/u1").respond(status, content=body)
    with pytest.warns(gigstack.UnexpectedResponseWarning, match="at the body"):
        result = mode.run(gig.invoices.cancel("u1", motive="02"))
    assert (type(result), result.to_dict(), result.message) == (models.InvoiceCancelResponse, {}, None)


def test_strict_client_raises_for_a_success_without_a_body(mode: Any, api: respx.MockRouter) -> None:
    api.delete("/invoices/u1").respond(204)
    with pytest.raises(gigstack.ResponseValidationError):
        mode.run(mode.client(strict=True).invoices.cancel("u1", motive="02"))


def test_success_that_is_nested_too_deep_is_a_response_error(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(text="[" * 200_000 + "]" * 200_000)
    with pytest.raises(gigstack.ResponseError):
        mode.run(gig.invoices.income.get("u1"))


def test_json_is_read_whatever_the_content_type_says(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(text='{"data": {"uuid": "u1"}}', content_type="text/html")
    assert mode.run(gig.invoices.income.get("u1")).uuid == "u1"


def test_any_success_status_will_do(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(206, json={"data": {"uuid": "u1"}})
    assert mode.run(gig.invoices.income.get("u1")).uuid == "u1"


# Objects of their own

FULL = (
    '{"uuid":"u1","from":"api","client":{"id":"c1"},"created_at":1704067200,"total":1160.10,'
    '"items":[{"taxes":[{"rate":"0.16"}]},null],"brand_new":{"a":1.50}}'
)


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model)), lambda model: model.model_copy(deep=True)],
    ids=["copy", "deepcopy", "pickle", "model_copy"],
)
def test_model_is_copied_with_everything_that_it_knows(copied: Any) -> None:
    invoice = models.Invoice.from_json(FULL)
    twin = copied(invoice)
    assert twin == invoice and twin is not invoice
    assert twin.to_json() == FULL


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_model_pickles_in_every_protocol(protocol: int) -> None:
    invoice = models.Invoice.from_json(FULL)
    assert pickle.loads(pickle.dumps(invoice, protocol)).to_json() == FULL


def test_repr_shows_only_what_is_set() -> None:
    invoice = models.Invoice.from_json('{"uuid": "u1", "series": null, "client": {"id": "c1"}, "brand_new": 1}')
    assert repr(invoice) == "Invoice(uuid='u1', client=Client(id='c1'), series=None, brand_new=1)"


def test_repr_of_a_secret_field_is_left_out() -> None:
    shown = repr(models.SatFielInput(cert=b"SECRET1", key=b"SECRET2", password="SECRET3", phone="+52"))
    assert shown == "SatFielInput(phone='+52')"


def test_model_is_made_with_the_names_of_python_or_of_the_api() -> None:
    assert models.Invoice(from_="api") == models.Invoice.model_validate({"from": "api"})
    assert models.Invoice(from_="api").to_json() == '{"from":"api"}'


@pytest.mark.parametrize("text", ["", "nonsense", "[" * 200_000])
def test_from_json_of_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        models.Invoice.from_json(text)


def test_from_json_of_what_does_not_fit_is_a_validation_error() -> None:
    with pytest.raises(pydantic.ValidationError):
        models.Invoice.from_json('{"total": "a lot"}')


def test_no_adapter_is_built_anew_for_each_call(mode: Any, gig: Any, answer: Any) -> None:
    from gigstack import _parse

    answer("{}")
    before = _parse._adapter.cache_info().misses
    for _ in range(3):
        answer("{}")
    assert _parse._adapter.cache_info().misses == before
