"""Our own description, with newcomers whose names collide with what is there: nothing that callers use may change.

Where the frozen rule of `names` lets an old name shift, that stands in a test of its own, so that it is known.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator import names
from generator.interpret import make_api
from generator.load import Document, load
from generator.models import make_types
from generator.normalise import normalise
from generator.problems import DescriptionError
from generator.signatures import Argument, input_classes, make_methods
from generator.surface import result
from generator.text import reveal

Value = dict[str, Any]
Change = Callable[[Value, bool], int]
"""Adds newcomers to a description, before (True) or after what is there, and says how many collide with something."""


def public_names(document: Document) -> dict[str, Any]:
    """Each public name, with what it stands for."""
    described = normalise(document)
    api = make_api(described)
    types = make_types(described, api.asked)
    methods = make_methods(api, types)
    found: dict[str, Any] = {f"client.{resource.name}": "a resource" for resource in api.resources}
    found |= {f"client({option.name})": reveal(option.wire) for option in api.options}
    for schema in types.schemas:
        found[f"models.{schema.name}"] = schema.is_class
        found |= {f"models.{schema.name}.{field.name}": reveal(field.wire) for field in types.all_fields(schema)}
    found |= {f"params.{name}Dict": "the dictionary form" for name in input_classes(methods, types)}
    for method in methods.values():
        operation = method.operation
        name = f"client.{'.'.join(operation.resource)}.{operation.name}"
        found[name] = (operation.method, reveal(operation.path), result(method, types))
        found |= {f"{name}({argument.name})": what(argument) for argument in method.arguments}
    return found


def what(argument: Argument) -> tuple[str, ...]:
    if argument.parameter:
        return argument.parameter.where, reveal(argument.parameter.wire)
    return ("body", reveal(argument.field) if argument.field else "")


@pytest.fixture(scope="module")
def ours(root: Path) -> Document:
    return load(root / "spec" / "openapi.yaml")


@pytest.fixture(scope="module")
def before(ours: Document) -> dict[str, Any]:
    return public_names(ours)


def changed(ours: Document, change: Change, first: bool) -> tuple[dict[str, Any], int]:
    value = deepcopy(ours.value)
    collisions = change(value, first)
    return public_names(replace(ours, value=value)), collisions


def placed(old: Value, new: Value, first: bool) -> Value:
    return {**new, **old} if first else {**old, **new}


def lost(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (what, after.get(name)) for name, what in before.items() if after.get(name) != what}


def camel(name: str) -> str:
    head, *tail = names.words(name)
    return head.lower() + "".join(word.capitalize() for word in tail)


# What the name of a newcomer is made of: other spellings of a name that is there, never its clean form.
SPELLINGS: list[Callable[[str], str]] = [
    lambda name: f"{name}_",
    lambda name: f"_{name}",
    lambda name: name[0].lower() + name[1:],
    names.snake,
    lambda name: names.snake(name).replace("_", "-"),
]
RESERVED = ["copy", "json", "model_config", "class", "from", "None", "self", "list", "Any", "Model", "Page", "validate"]
THING = {"type": "object", "properties": {"brand_new": {"type": "string"}}}


def more_schemas(value: Value, first: bool) -> int:
    old = value["components"]["schemas"]
    wanted = [SPELLINGS[index % len(SPELLINGS)](name) for index, name in enumerate(old)]
    wanted += [f"{name}Dict" for name in list(old)[:5]] + [f"{name}Object" for name in list(old)[:5]] + RESERVED
    new = {name: THING for name in wanted if name not in old}
    value["components"]["schemas"] = placed(old, new, first)
    return sum(names.pascal(name) in old for name in new)


def more_properties(value: Value, first: bool) -> int:
    collisions = 0
    for schema in value["components"]["schemas"].values():
        old = schema.get("properties")
        if not old:
            continue
        # A name on the wire that is not clean and not chosen may shift: see the last tests.
        settled = [node.get("x-name") or wire for wire, node in old.items() if "x-name" in node or names.snake(wire) == wire]
        wanted = [name for wire in settled for name in (camel(wire), f"_{wire}", wire.upper()) if name not in settled]
        new = {name: {"type": "string"} for name in [*wanted, *RESERVED] if name not in old}
        schema["properties"] = placed(old, new, first)
        collisions += len(wanted)
    return collisions


def more_inline_objects(value: Value, first: bool) -> int:
    """Objects that stand inline, whose names would be those of schemas: each `AB` gets a property `b` on `A`."""
    schemas = value["components"]["schemas"]
    collisions = 0
    for name in list(schemas):
        for owner in (name[:cut] for cut in range(3, len(name)) if name[cut].isupper() and name[:cut] in schemas):
            wire = names.snake(name[len(owner) :])
            old = schemas[owner].get("properties")
            if old and wire not in old:
                schemas[owner]["properties"] = placed(old, {wire: THING}, first)
                collisions += 1
    return collisions


def more_parameters(value: Value, first: bool) -> int:
    collisions = 0
    for operation in all_operations(value):
        old = operation.get("parameters") or []
        known = [resolved(value, parameter) for parameter in old]
        new = [
            {"name": wire, "in": place, "schema": {"type": "string"}}
            for parameter in known
            for name in [parameter.get("x-name") or parameter["name"]]
            if "x-name" in parameter or names.snake(name) == name
            for wire, place in ((f"_{name}", "query"), (name.upper(), "query"), (name, "cookie"))
            if names.snake(wire) == names.snake(name)
        ]
        collisions += len(new)
        new += [
            {"name": name, "in": "query", "schema": {"type": "string"}} for name in ("copy", "json", "class", "self", "locals")
        ]
        distinct = {(one["in"], one["name"]): one for one in new}
        for parameter in known:
            distinct.pop((parameter["in"], parameter["name"]), None)
        operation["parameters"] = [*distinct.values(), *old] if first else [*old, *distinct.values()]
    return collisions


def more_operations(value: Value, first: bool) -> int:
    """A second operation of each resource, with the name of a method that another resource has, or a reserved one."""
    old = value["paths"]
    taken: dict[str, set[str]] = {}
    for operation in all_operations(value):
        taken.setdefault(operation["x-resource"], set()).add(operation["x-method"])
    wanted = {name for found in taken.values() for name in found} | {"copy", "json", "class", "call", "pages", "model_config"}
    new: Value = {}
    for resource, found in taken.items():
        children = {name[len(resource) + 1 :].split(".")[0] for name in taken if name.startswith(f"{resource}.")}
        for name in sorted(wanted - found - children):
            one = {"operationId": f"{camel(resource)}{name}", "x-resource": resource, "x-method": name}
            new[f"/new/{resource}/{name}"] = {"post": {**one, "responses": {"204": {"description": "done"}}}}
    value["paths"] = placed(old, new, first)
    return len(new)


def all_operations(value: Value) -> list[Value]:
    verbs = ("get", "put", "post", "delete", "patch")
    return [item[verb] for item in value["paths"].values() for verb in verbs if verb in item]


def resolved(value: Value, node: Value) -> Value:
    if "$ref" not in node:
        return node
    target = value
    for token in node["$ref"].removeprefix("#/").split("/"):
        target = target[token]
    return target


@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
@pytest.mark.parametrize("change", [more_schemas, more_properties, more_inline_objects, more_parameters, more_operations])
def test_newcomers_change_no_public_name(ours: Document, before: dict[str, Any], change: Change, first: bool) -> None:
    after, collisions = changed(ours, change, first)
    assert collisions > 20
    assert len(after) > len(before)
    assert lost(before, after) == {}


@pytest.mark.parametrize(("identifier", "first"), [("create", True), ("Create", False), ("create_", True)])
def test_a_second_method_of_one_name_is_refused(ours: Document, identifier: str, first: bool) -> None:
    value = deepcopy(ours.value)
    responses = {"204": {"description": "done"}}
    new = {"/new": {"post": {"operationId": identifier, "x-resource": "clients", "responses": responses}}}
    value["paths"] = placed(value["paths"], new, first)
    with pytest.raises(DescriptionError) as refused:
        make_api(normalise(replace(ours, value=value)))
    assert ["two methods of clients with one name, found create" in str(problem) for problem in refused.value.problems] == [True]


# What the frozen rule lets shift


@pytest.mark.parametrize(
    ("newcomer", "old_name", "new_name"),
    # printf createdAt | sha256sum, and the same of CreatedAt
    [("created_at", "created_at_70c2", "created_at"), ("CreatedAt", "created_at_70c2", "created_at_f8d5")],
    ids=["in the clean form", "neither is clean"],
)
def test_a_field_that_is_not_clean_on_the_wire_may_have_to_step_aside(
    ours: Document, before: dict[str, Any], newcomer: str, old_name: str, new_name: str
) -> None:
    value = deepcopy(ours.value)
    schemas = value["components"]["schemas"]
    owner = next(
        name
        for name, schema in schemas.items()
        if "created_at" not in schema.get("properties", {})
        and "x-name" not in schema.get("properties", {}).get("createdAt", {"x-name": 1})
    )
    schemas[owner]["properties"][newcomer] = {"type": "string"}
    after = public_names(replace(ours, value=value))
    assert before[f"models.{owner}.created_at"] == "createdAt"
    assert (after[f"models.{owner}.{old_name}"], after[f"models.{owner}.{new_name}"]) == ("createdAt", newcomer)
