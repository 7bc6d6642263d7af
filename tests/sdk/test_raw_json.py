"""`raw_json`: the JSON of an answer that did not fit its model, digit for digit; and copies of clients, answers and pages."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import pkgutil
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import gigstack
import gigstack.models
import httpx
import pytest
import respx
from gigstack._model import Model

COPIES = [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value)), lambda value: value.model_copy()]


@pytest.fixture
def loose(mode: Any, gig: Any, api: respx.MockRouter) -> Callable[[str], Any]:
    """The invoice of an answer that does not fit."""

    def read(data: str) -> Any:
        api.get("/invoices/income/u1").respond(text=f'{{"data": {data}}}')
        with pytest.warns(gigstack.UnexpectedResponseWarning) as caught:
            invoice = mode.run(gig.invoices.income.get("u1"))
        assert len(caught) == 1
        return invoice

    return read


def test_it_is_the_json_of_what_did_not_fit_and_of_nothing_else(loose: Any) -> None:
    invoice = loose('{"total": "a lot", "client": {"id": "c1"}, "items": [{"description": "a"}, {"description": []}]}')
    assert invoice.raw_json["total"] == "a lot"
    assert invoice.client.raw_json is None
    assert [item.raw_json for item in invoice.items] == [None, {"description": []}]
    assert invoice.client.id == "c1"


def test_it_is_none_where_all_fits(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(json={"data": {"uuid": "u1", "brand_new": 1}})
    invoice = mode.run(gig.invoices.income.get("u1"))
    assert (invoice.raw_json, type(invoice)().raw_json) == (None, None)


def test_items_of_a_page_have_it_each_for_itself_and_there_is_one_warning(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    data = [{"uuid": "u1"}, None, *({"total": f"much {number}"} for number in range(20))]
    api.get("/invoices/income").respond(json={"data": data})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        page = mode.run(gig.invoices.income.list())
    assert [item.raw_json for item in page.items] == [None, *data[2:]]
    named = ", ".join(f"[{index}].total" for index in range(2, 12))
    assert [str(one.message) for one in caught] == [
        f"GET /invoices/income: the answer does not fit its model at {named} and 10 more places"
    ]


@pytest.mark.parametrize("copied", COPIES)
def test_copies_keep_it_and_are_equal(loose: Any, copied: Any) -> None:
    invoice = loose('{"total": "a lot", "items": [{"description": []}]}')
    twin = copied(invoice)
    assert twin == invoice
    assert twin.raw_json == invoice.raw_json == {"total": "a lot", "items": [{"description": []}]}
    assert twin.items[0].raw_json == {"description": []}


@pytest.mark.parametrize(
    "digits", ["123456789012345678901234567890", "0.1000000000000000000000000000010", "1E+30", "-1.50", "0.00"]
)
def test_every_digit_survives_what_does_not_fit(loose: Any, digits: str) -> None:
    invoice = loose(f'{{"total": {digits}, "uuid": [{digits}], "brand_new": {digits}, "subtotal": "odd"}}')
    assert (type(invoice.total), str(invoice.total)) == (Decimal, digits)
    assert [str(invoice.uuid[0]), str(invoice.brand_new), str(invoice.raw_json["total"])] == [digits] * 3
    assert json.loads(invoice.to_json(), parse_float=str, parse_int=str)["total"] == digits


def test_strict_raises_with_the_body(mode: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(json={"data": {"total": "a lot"}})
    with pytest.raises(gigstack.ResponseValidationError, match="at total$") as caught:
        mode.run(mode.client(strict=True).invoices.income.get("u1"))
    assert caught.value.body == {"total": "a lot"}


# Every model


def _examples() -> Iterator[tuple[str, Any]]:
    """What the description gives as an example of a named schema, by the class that it is."""
    import yaml

    for path in sorted((Path(__file__).parents[2] / "spec" / "schemas").glob("*.yaml")):
        for name, schema in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            for example in [*schema.get("examples", []), *([schema["example"]] if "example" in schema else [])]:
                yield name, example


def _models() -> list[type[Model]]:
    found = {}
    for module in pkgutil.iter_modules(gigstack.models.__path__):
        for kind in vars(importlib.import_module(f"gigstack.models.{module.name}")).values():
            if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model:
                found[kind.__name__] = kind
    return list(found.values())


@pytest.mark.parametrize("copied", COPIES, ids=["copy", "deepcopy", "pickle", "model_copy"])
def test_every_model_is_copied(copied: Any) -> None:
    examples = dict(_examples())
    models = _models()
    assert len(models) > 100
    for kind in models:
        made = kind.model_construct(**dict.fromkeys(kind.model_fields)) if kind.__name__ not in examples else None
        made = made or kind.model_validate(examples[kind.__name__])
        twin = copied(made)
        assert (type(twin), twin, twin.to_dict()) == (kind, made, made.to_dict())


# What cannot be copied says so


def test_client_with_an_http_client_of_its_own_is_neither_copied_nor_pickled() -> None:
    with httpx.Client() as own:
        gig = gigstack.Gigstack("k", http_client=own)
        for copied in (copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="a client with an http_client of its own cannot be pickled or copied"):
                copied(gig)
        assert copy.copy(gig)._engine is gig._engine
