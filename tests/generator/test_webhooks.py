"""What a description says under `webhooks`: events as classes, how they are told apart, and what is said of mistakes."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths: {}
webhooks:
  pet.sold:
    post:
      summary: A pet was sold
      description: Sent once.
      x-evidence: page
      x-sources: [the guide]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [type]
              properties:
                type: {type: string, const: pet.sold}
                price: {type: number, format: decimal}
                buyer: {type: object, properties: {name: {type: string}}}
      responses: {'200': {description: ok}}
  pet.fed:
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Feeding'}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    Feeding:
      type: object
      properties: {type: {type: string, enum: [pet.fed]}, food: {type: string, enum: [hay, oats]}}
"""

STRICT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
x-strict: true
paths: {}
webhooks:
  pet.sold:
    post:
      x-evidence: page
      x-sources: [the guide]
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {type: {type: string, const: pet.sold}, price: {type: integer}}}
            example: {type: pet.sold, price: 5}
      responses: {'200': {description: ok}}
x-webhook-signature:
  scheme: standard-webhooks
  evidence: page
  sources: [the guide]
"""


@pytest.fixture
def built(make: Any, load_package: Any) -> Callable[..., ModuleType]:
    """The package made from the shop's description with some of its text replaced."""

    def package(*changes: tuple[str, str], text: str = SHOP) -> ModuleType:
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        return load_package(make(text))  # type: ignore[no-any-return]

    return package


def parts(package: ModuleType) -> tuple[Any, Any]:
    """Its `models` and `webhooks`."""
    return importlib.import_module(f"{package.__name__}.models"), importlib.import_module(f"{package.__name__}.webhooks")


# Classes


def test_a_body_that_stands_inline_is_named_after_its_event(built: Any) -> None:
    models, webhooks = parts(built())
    sold = webhooks.parse('{"type": "pet.sold", "price": 1.10, "buyer": {"name": "Ana"}}')
    assert type(sold) is models.PetSoldEvent
    assert type(sold.buyer) is models.PetSoldEventBuyer
    assert str(sold.price) == "1.10"
    assert set(get_args(webhooks.Event)) == {models.PetSoldEvent, models.Feeding, webhooks.UnknownEvent}


def test_a_body_that_is_a_component_keeps_its_name(built: Any) -> None:
    models, webhooks = parts(built())
    assert type(webhooks.parse({"type": "pet.fed", "food": "hay"})) is models.Feeding
    assert not hasattr(models, "PetFedEvent")


def test_an_inline_body_says_what_its_operation_says(built: Any) -> None:
    models, _ = parts(built())
    assert inspect.getdoc(models.PetSoldEvent) == "A pet was sold.\n\nSent once.\n\nSource: the guide (page)."


def test_what_the_body_says_of_itself_goes_before_what_its_operation_says(built: Any) -> None:
    change = ("              type: object\n", "              type: object\n              description: Sold.\n")
    models, _ = parts(built(change))
    assert (models.PetSoldEvent.__doc__ or "").startswith("Sold.\n")


def test_the_constant_that_names_an_event_is_closed_and_every_other_list_is_open(built: Any) -> None:
    models, _ = parts(built())
    assert models.PetSoldEvent.model_fields["type"].annotation.__args__ == ("pet.sold",)
    assert str not in get_args(models.Feeding.model_fields["type"].annotation)
    assert models.Feeding(food="apples").food == "apples"


def test_a_class_that_several_events_share_is_open(built: Any) -> None:
    models, webhooks = parts(built(("enum: [pet.fed]", "enum: [pet.fed, pet.starved]")))
    assert models.Feeding(type="pet.washed").type == "pet.washed"
    assert type(webhooks.parse({"type": "pet.fed"})) is models.Feeding


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_api_without_webhooks_has_no_module_for_them(built: Any, version: str) -> None:
    package = built(text=f"openapi: {version}\ninfo: {{title: Shop, version: '1'}}\npaths: {{}}\n")
    assert not hasattr(package, "webhooks") and not hasattr(package, "WebhookError")
    root = Path(str(package.__file__)).parent
    assert not (root / "webhooks.py").exists() and not (root / "_signature.py").exists()


def test_without_a_signature_there_is_nothing_to_verify(built: Any) -> None:
    package = built()
    _, webhooks = parts(package)
    assert not hasattr(webhooks, "verify")
    assert not (Path(str(package.__file__)).parent / "_signature.py").exists()


def test_the_headers_of_a_signature_can_have_other_names(built: Any) -> None:
    said = "x-webhook-signature: {scheme: standard-webhooks, headers: {id: X-Shop-Id}}\n"
    package = built(("webhooks:\n", f"{said}webhooks:\n"))
    _, webhooks = parts(package)
    with pytest.raises(package.WebhookError, match="the header x-shop-id is missing"):
        webhooks.verify(b"", {"webhook-timestamp": "1", "webhook-signature": "v1,a"}, "c2VjcmV0")


# Names that collide


def test_two_events_that_clean_to_one_name_both_have_a_class(built: Any) -> None:
    models, webhooks = parts(built(("  pet.fed:", "  pet-sold:"), ("$ref: '#/components/schemas/Feeding'", inline("pet-sold"))))
    classes = [type(webhooks.parse({"type": name})) for name in ("pet.sold", "pet-sold")]
    assert len(set(classes)) == 2
    assert all(kind.__name__.startswith("PetSoldEvent") and kind.__module__.startswith(models.__name__) for kind in classes)
    assert not hasattr(models, "PetSoldEvent"), "neither has the plain name, whatever the order"


def inline(event: str) -> str:
    return f"type: object, properties: {{type: {{type: string, const: {event}}}, note: {{type: string}}}}"


def test_the_order_of_colliding_events_changes_no_name(built: Any) -> None:
    first = parts(built(("  pet.fed:", "  pet-sold:"), ("$ref: '#/components/schemas/Feeding'", inline("pet-sold"))))[1]
    head, rest = SHOP.split("  pet.sold:\n")
    sold, fed = rest.split("  pet.fed:\n")
    fed, tail = fed.split("components:\n")
    fed = fed.replace("$ref: '#/components/schemas/Feeding'", inline("pet-sold"))
    turned = f"{head}  pet-sold:\n{fed}  pet.sold:\n{sold}components:\n{tail}"
    second = parts(built(text=turned))[1]
    for name in ("pet.sold", "pet-sold"):
        assert type(first.parse({"type": name})).__name__ == type(second.parse({"type": name})).__name__


def test_an_event_whose_name_a_component_has_does_not_take_it(built: Any) -> None:
    models, webhooks = parts(
        built(("    Feeding:\n", "    PetSoldEvent: {type: object, properties: {a: {type: string}}}\n    Feeding:\n"))
    )
    assert list(models.PetSoldEvent.model_fields) == ["a"]
    assert type(webhooks.parse({"type": "pet.sold"})) is models.PetSoldEventObject


@pytest.mark.parametrize("name", ["Event", "UnknownEvent", "Webhooks", "Parse", "Verify", "Model"])
def test_a_component_may_have_a_name_that_the_module_uses(built: Any, name: str) -> None:
    models, webhooks = parts(built(("    Feeding:", f"    {name}:"), ("schemas/Feeding'", f"schemas/{name}'")))
    kind = type(webhooks.parse({"type": "pet.fed"}))
    assert kind.__name__.rstrip("_") == name and kind.__module__.startswith(models.__name__)
    assert type(webhooks.parse({"type": "other"})) is webhooks.UnknownEvent


@pytest.mark.parametrize("event", ["", 'e\'"\\\n"""', "{{ 7 }}", "ñ", "class", "1", "../../x"])
def test_the_name_of_an_event_may_be_anything(built: Any, event: str) -> None:
    quoted = json.dumps(event)
    _, webhooks = parts(built(("  pet.fed:", f"  {quoted}:"), ("enum: [pet.fed]", f"enum: [{quoted}]")))
    if event:
        assert webhooks.parse({"type": event}).type == event


def test_a_body_need_not_be_an_object(built: Any) -> None:
    models, webhooks = parts(
        built(("$ref: '#/components/schemas/Feeding'", "oneOf: [{$ref: '#/components/schemas/Feeding'}, {type: array}]"))
    )
    assert type(webhooks.parse({"type": "pet.fed"})) is models.Feeding


# Where the type stands


def test_a_known_name_at_another_place_is_another_envelope(built: Any) -> None:
    _, webhooks = parts(built(("webhooks:\n", "x-webhooks: {type: [/type, /meta/0/name]}\nwebhooks:\n")))
    other = webhooks.parse({"meta": [{"name": "pet.sold"}]})
    assert (type(other), other.type) == (webhooks.UnknownEvent, "pet.sold")


# Mistakes


@pytest.fixture
def refused(tmp_path: Path, run: Any) -> Callable[..., list[str]]:
    """Problems or warnings of the strict description with some of its text replaced."""

    def attempted(*changes: tuple[str, str], code: int = 2) -> list[str]:
        text = STRICT
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        (tmp_path / "openapi.yaml").write_text(text)
        ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
        assert ran.code == code, ran.err
        return [line.removeprefix("warning: ").removeprefix(f"{tmp_path}/") for line in ran.err.splitlines()]

    return attempted


def test_the_description_that_these_tests_break_is_good(refused: Any) -> None:
    assert refused(code=0) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("      x-evidence: page\n", "", 7, "no x-evidence for pet.sold post"),
        ("      x-sources: [the guide]\n", "", 7, "no x-sources for pet.sold post"),
        ("            example: {type: pet.sold, price: 5}\n", "", 12, "no example for the webhook pet.sold"),
        ("price: 5", "price: much", 14, "an example that does not fit its schema"),
        ("{type: pet.sold, price: 5}", "{type: pet.bought, price: 5}", 14, "an example that does not fit its schema"),
        ("  evidence: page\n", "", 16, "no evidence for x-webhook-signature"),
        ("  sources: [the guide]\n", "", 16, "no sources for x-webhook-signature"),
        ("scheme: standard-webhooks", "scheme: rot13", 17, "one of standard-webhooks"),
        ("scheme: standard-webhooks", "schema: standard-webhooks", 16, "also scheme"),
        ("x-webhook-signature:", "x-webhooks: {type: []}\nx-webhook-signature:", 16, "x-webhooks"),
        ("x-webhook-signature:", "x-webhooks: {type: [kind]}\nx-webhook-signature:", 16, "^(/[^/]*)*$"),
        ("x-webhook-signature:", "x-webhooks: {type: [/kind]}\nx-webhook-signature:", 13, "the property /kind"),
        ("application/json:", "text/plain:", 7, "a webhook without a JSON body"),
    ],
)
def test_a_mistake_is_named_with_its_line(refused: Any, old: str, new: str, line: int, words: str) -> None:
    found = refused((old, new))
    assert any(problem.startswith(f"openapi.yaml:{line}: ") and words in problem for problem in found), found


def test_an_example_of_another_event_is_a_mistake(refused: Any) -> None:
    found = refused(("const: pet.sold", "minLength: 1"), ("{type: pet.sold, price: 5}", "{type: pet.bought, price: 5}"))
    assert found[0] == (
        "openapi.yaml:14: an example of the webhook pet.sold with another type, found pet.bought, expected pet.sold at /type"
    )


def test_without_the_promise_of_strictness_they_are_warnings(refused: Any) -> None:
    assert refused(("x-strict: true\n", ""), ("            example: {type: pet.sold, price: 5}\n", ""), code=0) == []
    found = refused(("x-strict: true\n", ""), ("application/json:", "text/plain:"), code=0)
    assert len(found) == 1 and "a webhook without a JSON body" in found[0]


def test_the_page_of_events_names_each_with_its_class(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(
        SHOP.replace("webhooks:\n", "x-webhooks: {type: [/type], object: /buyer}\nwebhooks:\n")
    )
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 0, ran.err
    page = (tmp_path / "made" / "docs" / "webhook-events.md").read_text()
    assert "| `pet.sold` | A pet was sold. Sent once. | `PetSoldEvent` | `PetSoldEventBuyer` | page |" in page.splitlines()
    assert "| `pet.fed` | pet.fed | `Feeding` |  |  |" in page.splitlines()
    assert "verify" not in page
    assert "webhooks.parse(body)" in (tmp_path / "made" / "README.md").read_text()
