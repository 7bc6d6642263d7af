# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""What schemas become: classes, aliases and types, seen through what they accept, keep and send."""

from __future__ import annotations

import os
import subprocess
import sys
import typing
from datetime import date, datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from generator.expectations import python_value
from generator.hints import Hint


def test_the_parts_of_all_of_add_up(models: Any) -> None:
    made = models("""
        Named: {type: object, required: [name], properties: {name: {type: string}}}
        Pet:
          allOf:
            - $ref: '#/components/schemas/Named'
            - {type: object, required: [age], properties: {age: {type: integer}}}
            - {type: object, properties: {nick: {type: string}}}
        """)
    assert set(made.Pet.model_fields) == {"name", "age", "nick"}
    assert issubclass(made.Pet, made.Named)
    assert made.Pet.model_validate({"name": "Rex", "age": 3}).nick is None
    with pytest.raises(ValidationError):
        made.Pet.model_validate({"name": "Rex"})


def test_properties_beside_all_of_are_fields_too(models: Any) -> None:
    made = models("""
        Named: {type: object, properties: {name: {type: string}}}
        Pet: {type: object, properties: {age: {type: integer}}, allOf: [{$ref: '#/components/schemas/Named'}]}
        """)
    assert set(made.Pet.model_fields) == {"name", "age"}


def test_a_base_that_is_only_a_reference_gives_its_fields(models: Any) -> None:
    made = models("""
        Named: {type: object, required: [name], properties: {name: {type: string}}}
        Alias: {$ref: '#/components/schemas/Named'}
        Alias2: {$ref: '#/components/schemas/Alias'}
        Pet: {allOf: [{$ref: '#/components/schemas/Alias2'}, {type: object, properties: {age: {type: integer}}}]}
        """)
    assert set(made.Pet.model_fields) == {"name", "age"}
    assert made.Pet.model_validate({"name": "Rex", "age": 3}).to_dict() == {"name": "Rex", "age": 3}


def test_a_grandparent_gives_its_fields_once(models: Any) -> None:
    made = models("""
        A: {type: object, properties: {a: {type: string}}}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
        C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {type: object, properties: {c: {type: string}}}]}
        """)
    assert set(made.C.model_fields) == {"a", "b", "c"}


def test_required_beside_all_of_holds_for_a_field_of_a_base(models: Any) -> None:
    made = models("""
        Named: {type: object, properties: {name: {type: string}}}
        Pet: {allOf: [{$ref: '#/components/schemas/Named'}], required: [name], type: object, properties: {age: {type: integer}}}
        """)
    with pytest.raises(ValidationError):
        made.Pet.model_validate({"age": 3})


def test_one_of_and_any_of_take_each_of_their_forms(models: Any) -> None:
    made = models("""
        Cat: {type: object, required: [meows], properties: {meows: {type: boolean}}}
        Dog: {type: object, required: [barks], properties: {barks: {type: boolean}}}
        Home:
          type: object
          properties:
            pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            door: {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}
        """)
    home = made.Home.model_validate({"pet": {"barks": True}, "door": 12})
    assert (type(home.pet), home.door) == (made.Dog, 12)
    assert type(made.Home.model_validate({"pet": {"meows": True}, "door": None}).pet) is made.Cat
    with pytest.raises(ValidationError):
        made.Home.model_validate({"door": []})


def test_nullable_of_3_0_takes_null(models: Any) -> None:
    made = models(
        """
        Toy: {type: object, properties: {a: {type: string}}}
        Pet:
          type: object
          required: [name, kind, toy, plain]
          properties:
            name: {type: string, nullable: true}
            kind: {type: string, nullable: true, enum: [cat, dog]}
            toy: {nullable: true, allOf: [{$ref: '#/components/schemas/Toy'}]}
            plain: {type: string}
        """,
        version="3.0.3",
    )
    pet = made.Pet.model_validate({"name": None, "kind": None, "toy": None, "plain": "x"})
    assert pet.to_dict() == {"name": None, "kind": None, "toy": None, "plain": "x"}
    assert made.Pet.model_validate({"name": "Rex", "kind": "cat", "toy": {"a": "b"}, "plain": "x"}).toy.a == "b"
    with pytest.raises(ValidationError):
        made.Pet.model_validate({"name": None, "kind": None, "toy": None, "plain": None})


def test_a_list_of_types_of_3_1_takes_each_of_them(models: Any) -> None:
    made = models(
        "Pet: {type: object, required: [a, b], properties: {a: {type: [string, 'null']}, b: {type: [integer, string]}}}"
    )
    assert made.Pet.model_validate({"a": None, "b": "x"}).to_dict() == {"a": None, "b": "x"}
    assert made.Pet.model_validate({"a": "y", "b": 1}).b == 1
    with pytest.raises(ValidationError):
        made.Pet.model_validate({"a": "y", "b": None})


def test_a_schema_may_hold_itself(models: Any) -> None:
    made = models("""
        Node: {type: object, properties: {value: {type: integer}, next: {$ref: '#/components/schemas/Node'},
               all: {type: array, items: {$ref: '#/components/schemas/Node'}}, by: {type: object, additionalProperties: {$ref: '#/components/schemas/Node'}}}}
        """)
    node = made.Node.model_validate({"value": 1, "next": {"value": 2}, "all": [{"value": 3}], "by": {"k": {"value": 4}}})
    assert (node.next.value, node.all[0].value, node.by["k"].value) == (2, 3, 4)


def test_an_alias_may_hold_itself(models: Any) -> None:
    made = models("""
        Tree: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
        Holder: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}
        """)
    assert made.Holder.model_validate({"tree": ["a", ["b", ["c"]]]}).tree == ["a", ["b", ["c"]]]
    with pytest.raises(ValidationError):
        made.Holder.model_validate({"tree": ["a", [1.5]]})


CYCLE = """
Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}, home: {$ref: '#/components/schemas/Home'}}}
Home: {type: object, properties: {street: {type: string}}}
Alone: {type: object, properties: {a: {type: string}}}
"""


def loaded_by(project: Path, statement: str) -> set[str]:
    program = f"{statement}; import sys; print(*(name for name in sys.modules if name.startswith('shop.models.')))"
    environment = {**os.environ, "PYTHONPATH": str(project / "src")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return {name.removeprefix("shop.models.") for name in done.stdout.split()}


def test_a_model_loads_only_what_it_refers_to(tmp_path: Path, light: Any) -> None:
    project = light(tmp_path / "made", CYCLE)
    assert loaded_by(project, "import shop.models") == set()
    assert loaded_by(project, "from shop.models import Alone") == {"alone"}
    assert loaded_by(project, "from shop.models import Pet") == {"owner", "home"}


def test_schemas_of_a_cycle_share_a_module_and_others_stand_alone(models: Any) -> None:
    made = models(CYCLE)
    modules = {name: getattr(made, name).__module__.rpartition(".")[2] for name in ("Pet", "Owner", "Home", "Alone")}
    assert modules == {"Pet": "owner", "Owner": "owner", "Home": "home", "Alone": "alone"}
    assert (
        made.Pet.model_validate({"owner": {"pets": [{"owner": {"home": {"street": "x"}}}]}}).owner.pets[0].owner.home.street
        == "x"
    )


def test_an_alias_of_an_alias_is_what_both_stand_for(models: Any) -> None:
    made = models("""
        Id: {type: string}
        PetId: {$ref: '#/components/schemas/Id'}
        FirstPetId: {$ref: '#/components/schemas/PetId'}
        Ids: {type: array, items: {$ref: '#/components/schemas/FirstPetId'}}
        Pet: {type: object, properties: {id: {$ref: '#/components/schemas/FirstPetId'}, ids: {$ref: '#/components/schemas/Ids'}}}
        """)
    assert (made.Id, made.FirstPetId, made.Ids) == (str, str, list[str])
    assert made.Pet.model_validate({"id": "a", "ids": ["b"]}).ids == ["b"]
    with pytest.raises(ValidationError):
        made.Pet.model_validate({"ids": [1]})


def test_a_mapping_holds_values_of_its_type(models: Any) -> None:
    made = models("""
        Price: {type: object, properties: {amount: {type: integer}}}
        Prices: {type: object, additionalProperties: {$ref: '#/components/schemas/Price'}}
        Shop: {type: object, properties: {prices: {$ref: '#/components/schemas/Prices'}, more: {type: object, additionalProperties: true}}}
        """)
    shop = made.Shop.model_validate({"prices": {"a": {"amount": 1}}, "more": {"x": [1]}})
    assert (shop.prices["a"].amount, shop.more) == (1, {"x": [1]})
    with pytest.raises(ValidationError):
        made.Shop.model_validate({"prices": {"a": 1}})


def test_known_fields_beside_additional_properties_keep_their_types(models: Any) -> None:
    made = models("Shop: {type: object, properties: {name: {type: string}}, additionalProperties: {type: integer}}")
    shop = made.Shop.model_validate({"name": "x", "a": 1})
    assert shop.to_dict() == {"name": "x", "a": 1}
    with pytest.raises(ValidationError):
        made.Shop.model_validate({"name": 1})


def test_a_list_holds_items_of_its_type(models: Any) -> None:
    made = models("""
        Pet: {type: object, properties: {name: {type: string}}}
        Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        Home: {type: object, properties: {pets: {$ref: '#/components/schemas/Pets'}, grid: {type: array, items: {type: array, items: {type: integer}}}, any: {type: array}}}
        """)
    home = made.Home.model_validate({"pets": [{"name": "Rex"}], "grid": [[1], [2, 3]], "any": [1, "a"]})
    assert (home.pets[0].name, home.grid, home.any) == ("Rex", [[1], [2, 3]], [1, "a"])


def test_an_enum_of_an_answer_is_open(models: Any) -> None:
    made = models("""
        Status: {type: string, enum: [open, closed]}
        Order: {type: object, required: [status], properties: {status: {$ref: '#/components/schemas/Status'}, kind: {type: string, enum: [a]},
                step: {type: integer, enum: [1, 2]}, many: {type: array, items: {$ref: '#/components/schemas/Status'}}}}
        """)
    order = made.Order.model_validate({"status": "tomorrow", "kind": "z", "step": 9, "many": ["new"]})
    assert order.to_dict() == {"status": "tomorrow", "kind": "z", "step": 9, "many": ["new"]}
    assert set(typing.get_args(made.Status)) == {"open", "closed"}
    with pytest.raises(ValidationError):
        made.Order.model_validate({"status": 7})


def test_values_of_an_enum_arrive_unchanged(models: Any) -> None:
    made = models("""Odd: {type: string, enum: ["", " ", "a b", "A-1", "a_1", "año", "'", "None", "no", "1"]}""")
    assert set(typing.get_args(made.Odd)) == {"", " ", "a b", "A-1", "a_1", "año", "'", "None", "no", "1"}


def test_values_of_a_mixed_enum_keep_their_types(models: Any) -> None:
    made = models("Odd: {enum: [a, 1, true]}\nHolder: {type: object, properties: {odd: {$ref: '#/components/schemas/Odd'}}}")
    for value in ("a", 1, True):
        kept = made.Holder.model_validate({"odd": value}).odd
        assert (kept, type(kept)) == (value, type(value))


def test_a_decimal_keeps_every_digit(models: Any) -> None:
    made = models(
        "Bill: {type: object, properties: {total: {type: number, format: decimal}, rate: {type: [number, string], format: decimal}}}"
    )
    bill = made.Bill.from_json('{"total": 1160.10, "rate": "0.160000"}')
    assert (bill.total, str(bill.total)) == (Decimal("1160.10"), "1160.10")
    assert (bill.rate, str(bill.rate)) == (Decimal("0.160000"), "0.160000")
    assert bill.to_json() == '{"total":1160.10,"rate":"0.160000"}'


def test_unix_time_is_an_aware_moment_in_its_unit(models: Any) -> None:
    made = models("""
        Event:
          type: object
          properties:
            at: {type: integer, format: unixtime}
            exactly: {type: integer, format: unixtime, x-unit: milliseconds}
            never: {type: [integer, 'null'], format: unixtime}
        """)
    # 2026-01-14 was 20467 days after 1970-01-01.
    seconds = 20467 * 86400 + 3600
    event = made.Event.model_validate({"at": seconds, "exactly": seconds * 1000 + 250, "never": None})
    assert event.at == datetime(2026, 1, 14, 1, tzinfo=timezone.utc)
    assert event.exactly == datetime(2026, 1, 14, 1, 0, 0, 250_000, tzinfo=timezone.utc)
    assert event.to_dict() == {"at": seconds, "exactly": seconds * 1000 + 250, "never": None}


@pytest.mark.parametrize(
    ("unit", "number", "expected"),
    [
        ("Seconds", 1_768_352_400, "datetime(2026, 1, 14, 1, 0, 0, tzinfo=timezone.utc)"),
        ("Seconds", 1_768_352_400_000, None),
        ("Milliseconds", 1_768_352_400_250, "datetime(2026, 1, 14, 1, 0, 0, 250000, tzinfo=timezone.utc)"),
        ("Milliseconds", 1_768_352_400, None),
        ("Milliseconds", 10**30, None),
    ],
)
def test_an_example_in_the_other_unit_says_nothing_of_the_moment(unit: str, number: int, expected: str | None) -> None:
    assert python_value(number, Hint("name", unit)) == expected


def test_dates_are_dates_and_go_back_as_they_came(models: Any) -> None:
    made = models("Event: {type: object, properties: {day: {type: string, format: date}, at: {type: string, format: date-time}}}")
    event = made.Event.model_validate({"day": "2026-01-31", "at": "2026-01-31T10:00:00.000Z"})
    assert event.day == date(2026, 1, 31)
    assert event.at == datetime(2026, 1, 31, 10, tzinfo=timezone.utc)
    assert event.to_json() == '{"day":"2026-01-31","at":"2026-01-31T10:00:00.000Z"}'


def test_keys_that_are_not_described_are_kept_and_can_be_read(models: Any) -> None:
    made = models("Pet: {type: object, properties: {name: {type: string}}, additionalProperties: false}")
    pet = made.Pet.model_validate({"name": "Rex", "brandNew": {"a": 1}})
    assert pet.brandNew == {"a": 1}
    assert pet.to_dict() == {"name": "Rex", "brandNew": {"a": 1}}


def test_what_was_not_sent_is_none_and_is_not_sent_back(models: Any) -> None:
    pet = models("Pet: {type: object, properties: {name: {type: string}, age: {type: integer}}}").Pet.model_validate({"age": 1})
    assert pet.name is None
    assert pet.to_dict() == {"age": 1}


def test_a_secret_stays_out_of_the_repr(models: Any) -> None:
    made = models(
        "Key: {type: object, required: [b], properties: {a: {type: string, format: password}, b: {type: string, x-secret: true}, cC: {type: string, x-secret: true}, d: {type: string}}}"
    )
    shown = repr(made.Key.model_validate({"a": "hidden1", "b": "hidden2", "cC": "hidden3", "d": "seen"}))
    assert "seen" in shown
    assert "hidden" not in shown


def test_an_object_that_is_secret_shows_no_key_not_even_one_that_is_not_described(models: Any) -> None:
    made = models("Link: {type: object, x-secret: true, properties: {url: {type: string}}}")
    link = made.Link.model_validate({"url": "hidden1", "address": "hidden2"})
    assert (repr(link), str(link)) == ("Link()", "")
    assert (link.url, link.address) == ("hidden1", "hidden2")


def test_inline_objects_are_named_by_the_path_to_them(models: Any) -> None:
    made = models("""
        Pet:
          type: object
          properties:
            home: {type: object, properties: {street: {type: object, properties: {no: {type: integer}}}}}
            toys: {type: array, items: {type: object, properties: {name: {type: string}}}}
            by_day: {type: object, additionalProperties: {type: object, properties: {fed: {type: boolean}}}}
        """)
    pet = made.Pet.model_validate({"home": {"street": {"no": 1}}, "toys": [{"name": "ball"}], "by_day": {"mon": {"fed": True}}})
    named = [type(value).__name__ for value in (pet.home, pet.home.street, pet.toys[0], pet.by_day["mon"])]
    assert named == ["PetHome", "PetHomeStreet", "PetToysItem", "PetByDayValue"]


def test_variants_without_a_name_are_named_by_what_tells_them_apart(models: Any) -> None:
    made = models("""
        Event:
          oneOf:
            - {type: object, required: [type], properties: {type: {const: paid}, amount: {type: integer}}}
            - {type: object, required: [type], properties: {type: {enum: [failed]}, reason: {type: string}}}
            - {type: object, title: Other event, properties: {note: {type: string}}}
        """)
    assert {"EventPaid", "EventFailed", "EventOtherEvent"} <= set(dir(made))


def test_a_description_without_schemas_has_no_models(models: Any) -> None:
    made = models("{}")
    assert set(dir(made)) >= {"Model", "Amount"}


def test_an_empty_schema_takes_anything(models: Any) -> None:
    made = models(
        "Anything: {}\nHolder: {type: object, properties: {it: {$ref: '#/components/schemas/Anything'}, x: {description: no type}}}"
    )
    assert made.Holder.model_validate({"it": [1, {"a": None}], "x": 1.5}).to_dict() == {"it": [1, {"a": None}], "x": 1.5}


def test_required_fields_are_required_and_others_are_not(models: Any) -> None:
    made = models("Pet: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}")
    assert {name: field.is_required() for name, field in made.Pet.model_fields.items()} == {"name": True, "age": False}


def test_a_name_of_its_own_is_used_and_the_wire_name_is_sent(models: Any) -> None:
    made = models("Pet: {type: object, properties: {from: {type: string, x-name: sender}}}")
    assert made.Pet.model_validate({"from": "a"}).sender == "a"
    assert made.Pet(sender="b").to_dict() == {"from": "b"}
