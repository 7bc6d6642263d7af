# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""The rule of names is public interface: these examples may be added to, never changed."""

from __future__ import annotations

import ast
import hashlib
import importlib
import inspect
import itertools
import keyword
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
from hypothesis import given
from hypothesis import strategies as st

from generator import names

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=20) | st.text("aA_1é字 -.$", max_size=8)


@pytest.mark.parametrize(
    ("written", "python"),
    [
        ("createdAt", "created_at"),
        ("created_at", "created_at"),
        ("created-at", "created_at"),
        ("CreatedAT", "created_at"),
        ("rfcType", "rfc_type"),
        ("CFDIError", "cfdi_error"),
        ("useCFDI40", "use_cfdi40"),
        ("2fa", "n2fa"),
        ("año", "ano"),
        ("from", "from_"),
        ("None", "none"),
        ("$ref", "ref"),
        ("__class__", "class_"),
        ("a.b[c]", "a_b_c"),
        ("../../etc/passwd", "etc_passwd"),
        ("", "xe3b0"),
    ],
)
def test_snake_case_by_examples(written: str, python: str) -> None:
    assert names.snake(written) == python


@pytest.mark.parametrize(
    ("written", "python"),
    [
        ("pet", "Pet"),
        ("pet_owner", "PetOwner"),
        ("CFDIError", "CFDIError"),
        ("petURLList", "PetURLList"),
        ("3d-model", "N3dModel"),
        ("Any", "Any_"),
        ("none", "None_"),
        ("Model", "Model_"),
        ("año nuevo", "AnoNuevo"),
    ],
)
def test_class_names_by_examples(written: str, python: str) -> None:
    assert names.pascal(written) == python


def test_reserved_names_are_frozen() -> None:
    # A name may be added; one that is taken away renames what callers wrote.
    assert names.FIELD_RESERVED.issuperset(
        {
            "copy",
            "dict",
            "json",
            "schema",
            "validate",
            "construct",
            "model_config",
            "model_fields",
            "to_dict",
        }
    )
    assert names.ARGUMENT_RESERVED.issuperset({"self"})
    assert names.CLIENT_RESERVED.issuperset({"close", "request", "with_options"})
    assert names.CLASS_RESERVED.issuperset({"Any", "Literal", "Model", "Page", "AsyncPage", "Download"})


@given(ANY_TEXT)
def test_any_text_makes_an_identifier(text: str) -> None:
    for made in (names.snake(text), names.snake(text, names.FIELD_RESERVED), names.pascal(text)):
        assert made.isidentifier()
        assert made.isascii()
        assert not keyword.iskeyword(made)
        assert not made.startswith("_")


@given(ANY_TEXT)
def test_a_reserved_name_is_never_given(text: str) -> None:
    assert names.snake(text, names.FIELD_RESERVED) not in names.FIELD_RESERVED
    assert names.pascal(text) not in names.CLASS_RESERVED


@given(st.lists(ANY_TEXT, unique=True, max_size=12))
def test_names_of_one_place_are_all_different(wires: list[str]) -> None:
    made = names.unique(wires, {wire: names.snake(wire) for wire in wires})
    assert set(made) == set(wires)
    assert len(set(made.values())) == len(wires)


@given(st.lists(st.sampled_from(["a", "A", "a_", "_a", "a-", "from", "from_", "fromA", "from_a"]), unique=True))
def test_names_that_clean_to_the_same_are_all_different(wires: list[str]) -> None:
    made = names.unique(wires, {wire: names.snake(wire) for wire in wires})
    assert len(set(made.values())) == len(wires)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in made.values())


@given(st.lists(ANY_TEXT, unique=True, max_size=12).flatmap(lambda wires: st.tuples(st.just(wires), st.permutations(wires))))
def test_the_order_changes_no_name(orders: tuple[list[str], list[str]]) -> None:
    first, second = orders
    rule = {wire: names.snake(wire) for wire in first}
    assert names.unique(first, rule) == names.unique(second, rule)


@given(st.lists(ANY_TEXT, unique=True, max_size=12), ANY_TEXT)
def test_a_newcomer_takes_no_name_away_that_was_written_clean(wires: list[str], newcomer: str) -> None:
    def made(wires: list[str]) -> dict[str, str]:
        return names.unique(wires, {wire: names.snake(wire) for wire in wires})

    before, after = made(wires), made([*wires, newcomer] if newcomer not in wires else wires)
    for wire in wires:
        if before[wire] == wire:
            assert after[wire] == wire


def test_names_without_a_usable_character_differ_though_their_digests_do_not() -> None:
    by_digest: dict[str, str] = {}
    for code in itertools.count(0x4E00):
        text = chr(code)
        digest = hashlib.sha256(text.encode()).hexdigest()[:4]
        if digest in by_digest:
            pair = [by_digest[digest], text]
            break
        by_digest[digest] = text
    made = names.unique(pair, {wire: names.snake(wire) for wire in pair})
    assert made[pair[0]] != made[pair[1]]


def test_a_name_that_loses_gets_the_digest_of_its_wire_name() -> None:
    made = names.unique(["created_at", "createdAt"], {"created_at": "created_at", "createdAt": "created_at"})
    # printf createdAt | sha256sum
    assert made == {"created_at": "created_at", "createdAt": "created_at_70c2"}


def test_a_chosen_name_is_kept_where_none_was_already_written_so() -> None:
    rule = {"id": "user_id", "userId": "user_id"}
    # printf userId | sha256sum
    assert names.unique(rule, rule, {"id"}) == {"id": "user_id", "userId": "user_id_6ccb"}
    both = names.unique(rule, rule, {"id", "userId"})
    assert "user_id" not in both.values()
    written_so = {**rule, "user_id": "user_id"}
    assert names.unique(written_so, written_so, {"id"})["user_id"] == "user_id"


# In what is generated

FIELDS = """
Thing:
  type: object
  properties:
    from: {type: string}
    copy: {type: string}
    json: {type: string}
    model_config: {type: string}
    items: {type: string}
    self: {type: string}
    schema: {type: string}
    createdAt: {type: string}
    created_at: {type: string}
    class: {type: string}
"""


def test_fields_whose_names_are_taken_step_aside(models: Any) -> None:
    thing = models(FIELDS).Thing
    assert {name: field.serialization_alias or name for name, field in thing.model_fields.items()} == {
        "from_": "from",
        "copy_": "copy",
        "json_": "json",
        "model_config_": "model_config",
        "items": "items",
        "self": "self",
        "schema_": "schema",
        "created_at_70c2": "createdAt",
        "created_at": "created_at",
        "class_": "class",
    }


def test_fields_that_stepped_aside_keep_their_wire_names(models: Any) -> None:
    sent = {
        "from": "1",
        "copy": "2",
        "json": "3",
        "model_config": "4",
        "self": "5",
        "createdAt": "6",
        "created_at": "7",
        "class": "8",
    }
    made = models(FIELDS).Thing.model_validate(sent)
    assert made.created_at == "7"
    assert made.to_dict() == sent


def test_every_public_name_of_a_model_may_be_a_field(models: Any) -> None:
    taken = sorted(
        name for name in dir(models("A: {type: object, properties: {a: {type: string}}}").A) if not name.startswith("_")
    )
    assert "model_dump" in taken
    schemas = "A:\n  type: object\n  properties:\n" + "".join(f"    {name}: {{type: string}}\n" for name in taken)
    made = models(schemas).A.model_validate({name: name.upper() for name in taken})
    assert made.to_dict() == {name: name.upper() for name in taken}


TAKEN = ["Field", "Union", "Any", "Literal", "Model", "BaseModel", "TypeAlias", "TypeAliasType", "Amount", "Seconds", "FileInput"]
TAKEN += [
    "Mapping",
    "Sequence",
    "Decimal",
    "named",
    "None",
    "True",
    "str",
    "int",
    "list",
    "dict",
    "_types",
    "_model",
    "init",
    "models",
]


def test_a_schema_may_have_the_name_of_something_that_models_use(models: Any) -> None:
    schemas = "".join(f"""
{name}: {{type: object, properties: {{a: {{type: string, format: password}}, me: {{$ref: '#/components/schemas/{name}'}}}}}}
Holder{index}:
  type: object
  required: [pin]
  properties:
    it: {{$ref: '#/components/schemas/{name}'}}
    many: {{type: array, items: {{anyOf: [{{$ref: '#/components/schemas/{name}'}}, {{type: integer}}]}}}}
    kind: {{type: string, enum: [a, b]}}
    pin: {{type: string, format: password}}
    price: {{type: number, format: decimal}}
""" for index, name in enumerate(TAKEN))
    made = models(schemas)
    answer = {"it": {"a": "x", "me": {"a": "y"}}, "many": [1, {"a": "z"}], "kind": "a", "pin": "1", "price": 2}
    for index in range(len(TAKEN)):
        holder = getattr(made, f"Holder{index}").model_validate(answer)
        assert (holder.it.me.a, holder.many[0], holder.many[1].a) == ("y", 1, "z")


def spec_of(paths: str, schemas: str = "{}") -> str:
    return f"openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\nservers: [{{url: 'https://api.test'}}]\npaths:\n{paths}\ncomponents:\n  schemas: {schemas}\n"


def body(schema: str) -> str:
    return f"requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}"


OK = "responses: {'200': {description: ok}}"


def arguments_of(method: Callable[..., Any]) -> list[str]:
    own = inspect.signature(method).parameters.values()
    return [one.name for one in own if one.name != "self" and one.kind is not one.VAR_KEYWORD]


def test_body_fields_whose_names_are_taken_are_still_sent(make: Any, load_package: Any) -> None:
    wires = [
        "from",
        "copy",
        "json",
        "model_config",
        "items",
        "self",
        "schema",
        "createdAt",
        "created_at",
        "table",
        "locals",
        "builtins",
    ]
    schema = "{type: object, properties: {" + ", ".join(f"{wire}: {{type: string}}" for wire in wires) + "}}"
    shop = load_package(make(spec_of(f"  /things:\n    post: {{operationId: add, tags: [things], {body(schema)}, {OK}}}")))
    with respx.mock(base_url="https://api.test") as router, shop.Shop("key") as client:
        route = router.post("/things").respond(200)
        given = arguments_of(client.things.add)
        assert len(given) == len(wires)
        client.things.add(**{name: f"value of {name}" for name in given})
    sent = httpx.Response(200, content=route.calls.last.request.content).json()
    assert set(sent) == set(wires)
    assert (sent["created_at"], sent["items"]) == ("value of created_at", "value of items")


PARAMETERS = [
    "self",
    "table",
    "locals",
    "builtins",
    "text",
    "engine",
    "operation",
    "arguments",
    "NOT_GIVEN",
    "Any",
    "models",
    "class",
]


@pytest.fixture(scope="module")
def with_parameters(make: Any, load_package: Any) -> Any:
    """A package with one operation for each name that a parameter may have."""
    lines = [
        f"  /{index}:\n    get: {{operationId: op{index}, tags: [things], parameters: [{{name: {name}, in: query, schema: {{type: string}}}}], {OK}}}"
        for index, name in enumerate(PARAMETERS)
    ]
    return load_package(make(spec_of("\n".join(lines))))


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_may_have_any_name(with_parameters: Any, name: str) -> None:
    index = PARAMETERS.index(name)
    with respx.mock(base_url="https://api.test") as router, with_parameters.Shop("key") as client:
        route = router.get(f"/{index}").respond(200)
        method = getattr(client.things, f"op{index}")
        (argument,) = arguments_of(method)
        method(**{argument: "value"})
    assert dict(route.calls.last.request.url.params) == {name: "value"}


def test_parameters_with_one_python_name_are_all_sent(make: Any, load_package: Any) -> None:
    parameters = (
        "[{name: id, in: path, required: true, schema: {type: string}}, {name: id, in: query, schema: {type: string}},"
        " {name: ID, in: query, schema: {type: string}}, {name: id, in: header, schema: {type: string}}]"
    )
    operation = f"{{operationId: put, tags: [things], parameters: {parameters}, {body('{type: object, properties: {id: {type: string}}}')}, {OK}}}"
    shop = load_package(make(spec_of(f"  /things/{{id}}:\n    put: {operation}")))
    with respx.mock(base_url="https://api.test") as router, shop.Shop("key") as client:
        route = router.put("/things/path").respond(200)
        given = arguments_of(client.things.put)
        assert given[0] == "id"
        # printf ID | sha256sum
        assert set(given) == {"id", "id_body", "id_query", "id_3843", "id_header"}
        client.things.put("path", id_body="body", id_query="query", id_header="header", id_3843="capital")
    request = route.calls.last.request
    assert dict(request.url.params) == {"id": "query", "ID": "capital"}
    assert request.headers["id"] == "header"
    assert request.content == b'{"id":"body"}'


def test_a_body_field_wins_its_name_over_a_query_parameter(make: Any, load_package: Any) -> None:
    parameters = "[{name: limit, in: query, schema: {type: string}}]"
    operation = f"{{operationId: find, tags: [things], parameters: {parameters}, {body('{type: object, properties: {limit: {type: string}}}')}, {OK}}}"
    shop = load_package(make(spec_of(f"  /things:\n    post: {operation}")))
    with respx.mock(base_url="https://api.test") as router, shop.Shop("key") as client:
        route = router.post("/things").respond(200)
        client.things.find(limit="body", limit_query="query")
    assert dict(route.calls.last.request.url.params) == {"limit": "query"}
    assert route.calls.last.request.content == b'{"limit":"body"}'


def reachable(client: Any, *paths: str) -> list[bool]:
    found = []
    for path in paths:
        value = client
        for step in path.split("."):
            value = getattr(value, step, None)
        found.append(callable(value))
    return found


@pytest.mark.parametrize(
    ("operations", "paths"),
    [
        ([("user", "groups_list"), ("user_groups", "list")], ["user.groups_list", "user_groups.list"]),
        ([("pets", "a"), ("async_pets", "b")], ["pets.a", "async_pets.b"]),
        ([("a.b_c", "one"), ("a_b.c", "two")], ["a.b_c.one", "a_b.c.two"]),
        ([("pets", "foo"), ("pets", "foo_")], ["pets.foo"]),
    ],
    ids=["keys", "async", "nested", "underscore"],
)
def test_operations_whose_names_run_together_are_all_there(
    make: Any, load_package: Any, operations: list[tuple[str, str]], paths: list[str]
) -> None:
    lines = [
        f"  /p{index}:\n    get: {{operationId: {name}, {'x-resource' if '.' in tag else 'tags'}: {tag if '.' in tag else f'[{tag}]'}, {OK}}}"
        for index, (tag, name) in enumerate(operations)
    ]
    shop = load_package(make(spec_of("\n".join(lines))))
    with respx.mock(base_url="https://api.test") as router, shop.Shop("key") as client:
        assert reachable(client, *paths) == [True] * len(paths)
        called = router.get(url__regex=".*").respond(200)
        for tag, _ in operations:
            owner = client
            for step in tag.split("."):
                owner = getattr(owner, step)
            for name, member in vars(type(owner)).items():
                if inspect.isfunction(member) and not name.startswith("_"):
                    getattr(owner, name)()
        assert {call.request.url.path for call in called.calls} == {f"/p{index}" for index in range(len(operations))}


TAGS = ["base url", "close", "with options", "request", "call", "livemode", "engine", "download"]


@pytest.fixture(scope="module")
def with_tags(make: Any, load_package: Any) -> Any:
    """A package with one resource for each name that the client has itself."""
    lines = [f"  /{index}:\n    get: {{operationId: get {index}, tags: [{tag}], {OK}}}" for index, tag in enumerate(TAGS)]
    return load_package(make(spec_of("\n".join(lines))))


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_may_have_the_name_of_something_that_the_client_has(with_tags: Any, tag: str) -> None:
    index = TAGS.index(tag)
    name = tag.replace(" ", "_")
    with respx.mock(base_url="https://api.test") as router, with_tags.Shop("key") as client:
        route = router.get(f"/{index}").respond(200)
        resource = next(
            getattr(client, found) for found in (f"{name}_", name) if hasattr(getattr(client, found, None), f"get_{index}")
        )
        getattr(resource, f"get_{index}")()
        assert client.base_url == "https://api.test"
        assert client.with_options(timeout=1).base_url == "https://api.test"
    assert route.called


@pytest.mark.parametrize("tag", ["class", "import", "None"])
def test_a_tag_may_be_a_keyword(make: Any, load_package: Any, tag: str) -> None:
    shop = load_package(make(spec_of(f"  /a:\n    get: {{operationId: find, tags: ['{tag}'], {OK}}}")))
    with respx.mock(base_url="https://api.test") as router, shop.Shop("key") as client:
        route = router.get("/a").respond(200)
        getattr(client, {"None": "none"}.get(tag, f"{tag}_")).find()
    assert route.called


def test_no_module_gives_one_name_two_meanings(make: Any) -> None:
    # A model Pets beside a resource Pets, a model PetDict beside the dictionary form of Pet.
    schemas = (
        "{Pets: {type: object, properties: {a: {$ref: '#/components/schemas/PetDict'}}}, Shop: {type: object, properties: {a: {type: string}}},"
        " Pet: {type: object, properties: {b: {type: string}}}, PetDict: {type: object, properties: {c: {$ref: '#/components/schemas/Pet'}}}}"
    )
    answer = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}}"
    project = make(
        spec_of(
            "  /a:\n    post: {operationId: add, tags: [pets], "
            + body(
                "{type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}, more: {$ref: '#/components/schemas/PetDict'}, shop: {$ref: '#/components/schemas/Shop'}}}"
            )
            + f", responses: {answer}}}",
            schemas,
        )
    )
    twice = []
    for path in sorted((project / "src").rglob("*.py")):
        bound: list[str] = []
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.col_offset in (0, 4):
                bound += [alias.asname or alias.name for alias in node.names]
            elif isinstance(node, ast.ClassDef) and node.col_offset == 0:
                bound.append(node.name)
        twice += [f"{path.name}: {name}" for name in set(bound) if bound.count(name) > 1]
    assert twice == []


# A change elsewhere renames nothing

SCHEMAS = {
    "Pet": "{type: object, properties: {owner_name: {type: object, properties: {a: {type: string}}}, ownerName: {type: object, properties: {b: {type: string}}}, next: {$ref: '#/components/schemas/Toy'}}}",
    "Toy": "{type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}, kind: {anyOf: [{type: object, properties: {x: {type: string}}}, {type: object, properties: {y: {type: string}}}]}}}",
    "Owner": "{allOf: [{$ref: '#/components/schemas/Person'}, {type: object, properties: {since: {type: string}, createdAt: {type: string}}}]}",
    "Person": "{type: object, properties: {name: {type: string}, created_at: {type: string}}}",
}
PATHS = {
    "/pets": "{get: {operationId: list-pets, tags: [pets], responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}}}}}",
    "/pets/{id}": "{parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: {operationId: get-pet, tags: [pets], responses: {'200': {description: ok}}}}",
}


def written(folder: Path, name: str, schemas: dict[str, str], paths: dict[str, str] = PATHS) -> Path:
    text = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n" + "".join(
        f"  {path}: {value}\n" for path, value in paths.items()
    )
    text += "components:\n  schemas:\n" + "".join(f"    {key}: {value}\n" for key, value in schemas.items())
    (folder / name).write_text(text)
    return folder / name


def reversed_(mapping: dict[str, str]) -> dict[str, str]:
    return dict(reversed(mapping.items()))


def test_the_order_of_schemas_and_paths_changes_no_name(tmp_path: Path, surface: Any) -> None:
    first = surface(written(tmp_path, "a.yaml", SCHEMAS))
    second = surface(written(tmp_path, "b.yaml", reversed_(SCHEMAS), reversed_(PATHS)))
    assert second == first


def test_the_order_of_properties_changes_no_name(tmp_path: Path, surface: Any) -> None:
    shuffled = SCHEMAS["Pet"].replace("owner_name: {type: object, properties: {a: {type: string}}}, ", "")
    shuffled = shuffled.replace("next:", "owner_name: {type: object, properties: {a: {type: string}}}, next:")
    first = surface(written(tmp_path, "a.yaml", SCHEMAS))
    second = surface(written(tmp_path, "b.yaml", {**SCHEMAS, "Pet": shuffled}))
    assert second == first


@pytest.mark.parametrize("newcomer", ["pet", "PET", "Pet_", "toy", "Aaa", "owner", "PetDict", "PetNext", "ListPets"])
def test_a_new_schema_renames_nothing(tmp_path: Path, surface: Any, newcomer: str) -> None:
    first = surface(written(tmp_path, "a.yaml", SCHEMAS))
    more = {newcomer: "{type: object, properties: {new: {type: string}}}", **SCHEMAS}
    second = surface(written(tmp_path, "b.yaml", more))
    assert all(second[part].get(key) == name for part in first for key, name in first[part].items())


@pytest.mark.parametrize("newcomer", ["ListPetsResponse", "ToyKindWithX"])
def test_an_inline_object_yields_its_name_to_a_component_that_is_written_so(tmp_path: Path, surface: Any, newcomer: str) -> None:
    first = surface(written(tmp_path, "a.yaml", SCHEMAS))
    assert newcomer in first["classes"].values()
    more = {newcomer: "{type: object, properties: {new: {type: string}}}", **SCHEMAS}
    second = surface(written(tmp_path, "b.yaml", more))
    assert second["fields"][newcomer, "new"] == "new"
    moved = {(f"{newcomer}Object", key[1]): name for key, name in first["fields"].items() if key[0] == newcomer}
    assert all(second["fields"].get(key) == name for key, name in moved.items())


def test_a_new_operation_renames_no_method(tmp_path: Path, surface: Any) -> None:
    first = surface(written(tmp_path, "a.yaml", SCHEMAS))
    more = {"/a": "{get: {operationId: listPets, tags: [pets], responses: {'200': {description: ok}}}}", **PATHS}
    clean = {path: value.replace("list-pets", "list_pets") for path, value in PATHS.items()}
    before = surface(written(tmp_path, "b.yaml", SCHEMAS, clean))
    after = surface(written(tmp_path, "c.yaml", SCHEMAS, {**more, **clean}))
    assert first["methods"] == before["methods"]
    assert all(after["methods"][key] == name for key, name in before["methods"].items())


def test_a_new_member_of_a_cycle_leaves_the_classes_importable_by_the_same_name(
    tmp_path: Path, light: Any, load_package: Any
) -> None:
    schemas = "\n".join(f"{name}: {value}" for name, value in SCHEMAS.items())
    more = "Aaa: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}\n" + schemas.replace(
        "kind: {anyOf", "aaa: {$ref: '#/components/schemas/Aaa'}, kind: {anyOf"
    )
    for folder, text in (("before", schemas), ("after", more)):
        package = load_package(light(tmp_path / folder, text))
        models = importlib.import_module(f"{package.__name__}.models")
        assert models.Pet.__name__ == "Pet"
        assert models.Toy.model_fields["pet"].annotation == models.Pet | None
