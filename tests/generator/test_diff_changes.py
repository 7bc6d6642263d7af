# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""What a change means: each kind of change of a description, what is said of it, whether it breaks, and that the package agrees."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.config import Config
from generator.diff.change import HEADINGS, KINDS, SIZES, Change, change
from generator.diff.compare import diff, sdk_of
from generator.diff.operations import compare_methods
from generator.diff.parts import compare_parts
from generator.diff.schemas import Uses, compare_models, unused, uses_of
from generator.diff.surface import Surface, compare_surfaces, read_surface, uncovered
from generator.pipeline import render_sources, understand
from generator.progress import Progress
from generator.surface import Sdk

SHOP = """\
openapi: 3.1.0
info: {title: Toy Shop, version: '3'}
servers: [{url: 'https://api.test'}]
security: [{key: []}]
x-errors: {message: [/message], code: [/code], codes: {no_such_pet: not_found}}
x-webhooks: {type: [/type]}
x-webhook-signature: {scheme: standard-webhooks}
x-catalogs:
  Colour:
    description: Colours.
    attributes: {dark: {type: boolean, description: Whether it is dark.}}
    entries:
    - {code: '01', name: RED, label: rojo, description: Red., dark: false}
    - {code: '02', name: BLACK, label: negro, description: Black., dark: true}
paths:
  /pets:
    get:
      operationId: listPets
      summary: List the pets.
      x-resource: pets
      x-method: list
      x-retry: safe
      x-evidence: page
      x-billing: Free.
      x-pagination: {request: next, cursor: /next, items: /data}
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      - {name: next, in: query, schema: {type: string}}
      - {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/PetList'}}}}
        '401': {description: no key}
    post:
      operationId: createPet
      x-resource: pets
      x-method: create
      x-retry: key
      x-idempotency-key: {in: header, name: Once}
      parameters: [{name: Once, in: header, schema: {type: string}}, {name: Shop, in: header, x-client-option: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}, note: {type: string, maxLength: 80, default: none}, kind: {$ref: '#/components/schemas/PetKind'}, owner: {$ref: '#/components/schemas/OwnerInput'}}}}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /pets/{id}/toys/{toy}:
    get:
      operationId: getToy
      x-resource: pets.toys
      x-method: get
      x-retry: safe
      x-wait: {status: /state, done: [ready], failed: [broken]}
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: toy, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}
  /pets/{id}:
    delete:
      operationId: removePet
      x-resource: pets
      x-method: remove
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: gone}}
webhooks:
  pet.sold: {post: {operationId: onSold, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sold'}}}}, responses: {'200': {description: ok}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    PetKind: {type: string, enum: [cat, dog]}
    Mood: {anyOf: [{type: string, enum: [calm, wild]}, {type: string}]}
    OwnerInput: {type: object, required: [name], properties: {name: {type: string}, phone: {type: string}, age: {type: integer, minimum: 18}}}
    Pet: {type: object, required: [id], properties: {id: {type: string}, age: {type: integer}, mood: {$ref: '#/components/schemas/Mood'}}}
    Toy: {type: object, properties: {state: {type: string}, old: {type: string}, made: {type: integer, format: unixtime}}}
    PetList: {type: object, properties: {next: {type: string}, data: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    Sold: {type: object, required: [type], properties: {type: {const: pet.sold}, price: {type: number}}}
"""

LIST = ("paths", "/pets", "get")
CREATE = ("paths", "/pets", "post")
TOY = ("paths", "/pets/{id}/toys/{toy}", "get")
REMOVE = ("paths", "/pets/{id}", "delete")
BODY = (*CREATE, "requestBody", "content", "application/json", "schema")
SCHEMAS = ("components", "schemas")
OWNER, PET = (*SCHEMAS, "OwnerInput"), (*SCHEMAS, "Pet")
RED = ("x-catalogs", "Colour", "entries", 0)
GONE = object()
TEXT = {"type": "string"}


@dataclass(frozen=True)
class Case:
    """One edit: a value at a path, `GONE` to take it out. `told` is what the changelog says, and by which size."""

    name: str
    edits: tuple[tuple[tuple[Any, ...], Any], ...]
    told: tuple[tuple[str, str], ...]
    backwards: tuple[tuple[str, str], ...] = ()
    in_package: bool = True
    """Whether the code of the package shows it, so that griffe alone has to find a break too."""


def case(name: str, path: tuple[Any, ...], value: Any, told: Any, backwards: Any = (), *, in_package: bool = True) -> Case:
    def as_rows(said: Any) -> tuple[tuple[str, str], ...]:
        return (said,) if said and isinstance(said[0], str) else tuple(said)

    return Case(name, ((path, value),), as_rows(told), as_rows(backwards), in_package)


BREAK, ADDS, FIX, HIDDEN = SIZES
WORDS_OF_CREATE = (HIDDEN, "The description of `pets.create` is worded anew.")
NEW_OPERATION = {
    "operationId": "feedPet",
    "summary": "Feed a pet",
    "x-resource": "pets.meals",
    "x-method": "create",
    "responses": {"204": {"description": "fed"}},
}


def with_another_placeholder(paths: dict[str, Any]) -> dict[str, Any]:
    item = paths.pop("/pets/{id}")
    item["delete"]["parameters"][0]["name"] = "pet_id"
    return {**paths, "/pets/{pet_id}": item}


def with_id_in_query(paths: dict[str, Any]) -> dict[str, Any]:
    item = paths.pop("/pets/{id}")
    item["delete"]["parameters"] = [{"name": "id", "in": "query", "required": True, "schema": TEXT}]
    return {**paths, "/pet": item}


CASES = [
    case(
        "operation",
        ("paths", "/meals"),
        {"post": NEW_OPERATION},
        (ADDS, "`pets.meals.create` is new. Feed a pet."),
        (BREAK, "`pets.meals.create` is gone."),
    ),
    case(
        "name of a method",
        (*REMOVE, "x-method"),
        "delete",
        (BREAK, "`pets.remove` is now called `pets.delete`."),
        (BREAK, "`pets.delete` is now called `pets.remove`."),
    ),
    case(
        "path",
        ("paths",),
        lambda paths: {("/animals" if path == "/pets" else path): item for path, item in paths.items()},
        [
            (FIX, "`pets.create` is sent as `POST /animals`, before `POST /pets`."),
            (FIX, "`pets.list` is sent as `GET /animals`, before `GET /pets`."),
        ],
    ),
    case(
        "optional parameter",
        (*LIST, "parameters", 3),
        {"name": "colour", "in": "query", "schema": TEXT},
        (ADDS, "`pets.list` takes a new optional `colour`."),
        (BREAK, "`pets.list` no longer takes `colour`."),
    ),
    case(
        "required parameter",
        (*LIST, "parameters", 3),
        {"name": "colour", "in": "query", "required": True, "schema": TEXT},
        (BREAK, "`pets.list` needs a new argument, `colour`."),
    ),
    case(
        "parameter required",
        (*LIST, "parameters", 0, "required"),
        True,
        (BREAK, "`pets.list` now requires `limit`."),
        (ADDS, "`pets.list` no longer requires `limit`."),
    ),
    case(
        "type of a parameter",
        (*LIST, "parameters", 0, "schema", "type"),
        ["integer", "string"],
        (ADDS, "`pets.list` accepts more as `limit`: `int | str`, before `int`."),
        (BREAK, "`pets.list` accepts less as `limit`: `int`, before `int | str`."),
    ),
    case(
        "another type",
        (*LIST, "parameters", 0, "schema", "type"),
        "boolean",
        (BREAK, "`pets.list` takes `bool` as `limit`, before `int`."),
    ),
    case(
        "value of a parameter",
        (*LIST, "parameters", 2, "schema", "enum"),
        ["asc", "desc", "none"],
        (ADDS, '`pets.list` accepts more as `sort`: `Literal["asc", "desc", "none"]`, before `Literal["asc", "desc"]`.'),
        (BREAK, '`pets.list` accepts less as `sort`: `Literal["asc", "desc"]`, before `Literal["asc", "desc", "none"]`.'),
    ),
    case(
        "place of a parameter",
        (*LIST, "parameters", 0, "in"),
        "header",
        (FIX, "`pets.list` sends `limit` as `header limit`, before `query limit (form, exploded)`."),
    ),
    case(
        "order of the path",
        ("paths",),
        lambda paths: {path.replace("/pets/{id}/toys/{toy}", "/toys/{toy}/pets/{id}"): item for path, item in paths.items()},
        [
            (BREAK, "`pets.toys.get` takes its positional arguments in another order: `toy, id`, before `id, toy`."),
            (FIX, "`pets.toys.get` is sent as `GET /toys/{toy}/pets/{id}`, before `GET /pets/{id}/toys/{toy}`."),
        ],
    ),
    case(
        "name of a place in the path",
        ("paths",),
        with_another_placeholder,
        (BREAK, "`id` of `pets.remove` is now called `pet_id`."),
        (BREAK, "`pet_id` of `pets.remove` is now called `id`."),
    ),
    case(
        "name of an argument",
        (*LIST, "parameters", 0, "x-name"),
        "most",
        (BREAK, "`limit` of `pets.list` is now called `most`."),
        (BREAK, "`most` of `pets.list` is now called `limit`."),
    ),
    case(
        "default of the server",
        (*BODY, "properties", "note", "default"),
        "some",
        [(BREAK, '`pets.create` has another default for `note`: `"some"`, before `"none"`.'), WORDS_OF_CREATE],
        [(BREAK, '`pets.create` has another default for `note`: `"none"`, before `"some"`.'), WORDS_OF_CREATE],
        in_package=False,
    ),
    case(
        "bound of an argument",
        (*BODY, "properties", "note", "maxLength"),
        100,
        [
            (ADDS, "`pets.create` accepts more as `note`: `at most 100 characters`, before `at most 80 characters`."),
            WORDS_OF_CREATE,
        ],
        [
            (BREAK, "`pets.create` accepts less as `note`: `at most 80 characters`, before `at most 100 characters`."),
            WORDS_OF_CREATE,
        ],
        in_package=False,
    ),
    case(
        "lower bound of a field that is sent",
        (*OWNER, "properties", "age", "minimum"),
        21,
        [
            (BREAK, "`models.OwnerInput` accepts less as `age`: `at least 21`, before `at least 18`."),
            (HIDDEN, "The description of `models.OwnerInput` is worded anew."),
        ],
        in_package=False,
    ),
    case(
        "bound that was not known",
        (*BODY, "properties", "name", "maxLength"),
        9,
        [(FIX, "A limit of `name` of `pets.create` is documented: `at most 9 characters`."), WORDS_OF_CREATE],
        [(FIX, "A limit of `name` of `pets.create` is no longer documented: `at most 9 characters`."), WORDS_OF_CREATE],
    ),
    case(
        "unit of a time",
        (*SCHEMAS, "Toy", "properties", "made", "x-unit"),
        "milliseconds",
        [
            (FIX, "`made` of `models.Toy` is `milliseconds` on the wire, before `seconds`."),
            (HIDDEN, "The description of `models.Toy` is worded anew."),
        ],
    ),
    case(
        "path to query",
        ("paths",),
        with_id_in_query,
        [
            (FIX, "`pets.remove` is sent as `DELETE /pet`, before `DELETE /pets/{id}`."),
            (BREAK, "`pets.remove` takes `id` in another way: `by name`, before `by position or by name`."),
            (FIX, "`pets.remove` sends `id` as `query id (form, exploded)`, before `path id`."),
        ],
    ),
    case("deprecated parameter", (*LIST, "parameters", 0, "deprecated"), True, (ADDS, "`limit` of `pets.list` is deprecated.")),
    case(
        "optional body field",
        (*BODY, "properties", "weight"),
        {"type": "number"},
        (ADDS, "`pets.create` takes a new optional `weight`."),
        (BREAK, "`pets.create` no longer takes `weight`."),
    ),
    case(
        "required body field",
        (*BODY, "required"),
        ["name", "note"],
        (BREAK, "`pets.create` now requires `note`."),
        (ADDS, "`pets.create` no longer requires `note`."),
    ),
    case(
        "secret body field",
        (*BODY, "properties", "note", "x-secret"),
        True,
        (FIX, "`note` of `pets.create` shows in no repr, log or error any more."),
        (FIX, "`note` of `pets.create` shows where it was hidden."),
    ),
    case(
        "form of the body",
        (*CREATE, "requestBody", "content"),
        lambda content: {"application/x-www-form-urlencoded": content["application/json"]},
        (FIX, "`pets.create` sends its body as `application/x-www-form-urlencoded`, before `application/json`."),
    ),
    case(
        "result",
        (*CREATE, "responses", "201", "content", "application/json", "schema", "$ref"),
        "#/components/schemas/Toy",
        (BREAK, "`pets.create` gives `Toy`, before `Pet`."),
    ),
    case(
        "result that was nothing",
        (*REMOVE, "responses", "200"),
        {"description": "gone", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
        (ADDS, "`pets.remove` gives `Pet | None` now."),
        (BREAK, "`pets.remove` gives `None`, before `Pet | None`."),
    ),
    case(
        "error",
        (*LIST, "responses", "404"),
        {"description": "none"},
        (FIX, "`pets.list` documents a further error, `NotFoundError (404)`."),
        (FIX, "`pets.list` no longer documents the error `NotFoundError (404)`."),
    ),
    case(
        "retry",
        (*LIST, "x-retry"),
        "never",
        (FIX, "`pets.list` is no longer sent again by itself as before: `never`, before `safe`."),
        (ADDS, "`pets.list` is sent again by itself after a failure: `safe`, before `never`."),
    ),
    case(
        "idempotency key",
        (*CREATE, "x-idempotency-key"),
        GONE,
        (BREAK, "`pets.create` no longer sends an idempotency key."),
        (ADDS, "`pets.create` sends an idempotency key, so that it can be repeated."),
        in_package=False,
    ),
    case("pages", (*LIST, "x-pagination", "total"), "/next", (FIX, "`pets.list` finds its next page in another way.")),
    case(
        "no pages",
        (*LIST, "x-pagination"),
        GONE,
        (BREAK, "`pets.list` gives `PetList`, before `Page[Pet]`."),
        (BREAK, "`pets.list` gives `Page[Pet]`, before `PetList`."),
    ),
    case(
        "states that are waited for",
        (*TOY, "x-wait", "done"),
        ["ready", "sold"],
        (FIX, "`pets.toys.get` sees in another way that what it reads is over."),
    ),
    case("cost", (*LIST, "x-billing"), "One credit", (FIX, "What `pets.list` costs is said anew: One credit.")),
    case(
        "no credentials",
        (*LIST, "security"),
        [],
        (ADDS, "`pets.list` is called without credentials."),
        (BREAK, "`pets.list` is called with credentials."),
        in_package=False,
    ),
    case(
        "deprecated operation",
        (*LIST, "deprecated"),
        True,
        (ADDS, "`pets.list` is deprecated."),
        (FIX, "`pets.list` is no longer deprecated."),
    ),
    case("evidence", (*LIST, "x-evidence"), "seed", (HIDDEN, "The evidence of `pets.list` is another.")),
    case("words", (*LIST, "summary"), "All pets.", (HIDDEN, "The description of `pets.list` is worded anew.")),
    case(
        "field that is read",
        (*PET, "properties", "weight"),
        {"type": "number"},
        (ADDS, "`models.Pet` has a new `weight`."),
        (BREAK, "`models.Pet` no longer has `weight`."),
    ),
    case(
        "required field that is read",
        (*PET, "required"),
        ["id", "age"],
        (FIX, "`models.Pet` always has `age`."),
        (BREAK, "`models.Pet` may come without `age`."),
        in_package=False,
    ),
    case(
        "type of a field that is read",
        (*PET, "properties", "age", "type"),
        ["integer", "string"],
        (BREAK, "`age` of `models.Pet` is `int | str`, before `int`."),
        (ADDS, "`models.Pet` says more exactly what `age` is: `int`, before `int | str`."),
    ),
    case(
        "null in what is read",
        (*PET, "properties", "id", "type"),
        ["string", "null"],
        (BREAK, "`id` of `models.Pet` is `str | None`, before `str`."),
        (ADDS, "`models.Pet` says more exactly what `id` is: `str`, before `str | None`."),
    ),
    case(
        "field that is sent",
        (*OWNER, "properties", "mail"),
        TEXT,
        (ADDS, "`models.OwnerInput` has a new `mail`."),
        (BREAK, "`models.OwnerInput` no longer has `mail`."),
    ),
    case(
        "required field that is sent",
        (*OWNER, "required"),
        ["name", "phone"],
        (BREAK, "`models.OwnerInput` now requires `phone`."),
        (ADDS, "`models.OwnerInput` no longer requires `phone`."),
    ),
    case(
        "type of a field that is sent",
        (*OWNER, "properties", "phone", "type"),
        ["string", "integer"],
        (ADDS, "`models.OwnerInput` accepts more as `phone`: `str | int`, before `str`."),
        (BREAK, "`phone` of `models.OwnerInput` is `str`, before `str | int`."),
    ),
    case("deprecated field", (*PET, "properties", "age", "deprecated"), True, (ADDS, "`age` of `models.Pet` is deprecated.")),
    case(
        "wire name of a field",
        (*PET, "properties"),
        lambda known: {
            ("years" if name == "age" else name): {**node, **({"x-name": "age"} if name == "age" else {})}
            for name, node in known.items()
        },
        (FIX, "`age` of `models.Pet` stands for `years` in JSON, before `age`."),
    ),
    case(
        "closed value",
        (*SCHEMAS, "PetKind", "enum"),
        ["cat", "dog", "fish"],
        (ADDS, '`models.PetKind` knows a new value, `"fish"`.'),
        (BREAK, '`models.PetKind` no longer takes `"fish"`.'),
    ),
    case(
        "open value",
        (*SCHEMAS, "Mood", "anyOf", 0, "enum"),
        ["calm", "wild", "shy"],
        (ADDS, '`models.Mood` knows a new value, `"shy"`.'),
        (FIX, '`models.Mood` no longer lists `"shy"`.'),
    ),
    case(
        "list opened for senders",
        (*SCHEMAS, "PetKind"),
        {"anyOf": [{"type": "string", "enum": ["cat", "dog"]}, TEXT]},
        (ADDS, "`models.PetKind` takes any text beside the values that it lists."),
        (BREAK, "`models.PetKind` takes no text beside the values that it lists."),
    ),
    case(
        "list closed for readers",
        (*SCHEMAS, "Mood"),
        {"type": "string", "enum": ["calm", "wild"]},
        (FIX, "`models.Mood` holds only the values that it lists."),
        (FIX, "`models.Mood` may hold values that it does not list."),
    ),
    case(
        "code",
        ("x-catalogs", "Colour", "entries", 2),
        {"code": "03", "name": "BLUE", "label": "azul", "description": "Blue.", "dark": True},
        (ADDS, "`catalogs.Colour` has a new member, `BLUE`."),
        (BREAK, "`catalogs.Colour` no longer has `BLUE`."),
    ),
    case("code of a member", (*RED, "code"), "09", (BREAK, "`RED` of `catalogs.Colour` is `09`, before `01`."), in_package=False),
    case("fact of a member", (*RED, "dark"), True, (FIX, "What `catalogs.Colour` says of `RED` is corrected.")),
    case(
        "catalogue",
        ("x-catalogs", "Shape"),
        {"description": "Shapes.", "entries": [{"code": "1", "name": "ROUND", "label": "r", "description": "Round."}]},
        (ADDS, "`catalogs.Shape` is new."),
        (BREAK, "`catalogs.Shape` is gone."),
    ),
    case(
        "event",
        ("webhooks", "pet.lost"),
        {
            "post": {
                "operationId": "onLost",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Toy"}}}},
                "responses": {"200": {"description": "ok"}},
            }
        },
        (ADDS, "`webhooks.parse` knows a new event, `pet.lost`."),
        (BREAK, "`webhooks.parse` no longer knows the event `pet.lost`."),
        in_package=False,
    ),
    case(
        "header of a signature",
        ("x-webhook-signature", "headers"),
        {"id": "X-Id"},
        (BREAK, "`webhooks.verify` checks signatures in another way."),
        in_package=False,
    ),
    case(
        "option of the client",
        (*LIST, "parameters", 3),
        {"name": "Lang", "in": "header", "x-client-option": True, "schema": TEXT},
        [(ADDS, "`Shop` takes a new optional `lang`."), (ADDS, "`pets.list` takes a new optional `lang`.")],
        [(BREAK, "`Shop` no longer takes `lang`."), (BREAK, "`pets.list` no longer takes `lang`.")],
    ),
    case(
        "server", ("servers", 0, "url"), "https://new.test", (FIX, "`Shop` calls `https://new.test`, before `https://api.test`.")
    ),
    case(
        "credentials",
        ("components", "securitySchemes", "key", "name"),
        "X-Secret",
        (BREAK, "`Shop` sends its key as `header X-Secret`, before `header X-Key`."),
        in_package=False,
    ),
    case(
        "class of an error",
        ("x-errors", "codes", "no_such_pet"),
        "conflict",
        (BREAK, "The error code `no_such_pet` raises `ConflictError`, before `NotFoundError`."),
        in_package=False,
    ),
    case("where a message is", ("x-errors", "message"), ["/error"], (FIX, "`Shop` reads the bodies of failures in another way.")),
]


def edited(one: Case) -> dict[str, Any]:
    description = yaml.safe_load(SHOP)
    for path, value in one.edits:
        holder: Any = description
        for step in path[:-1]:
            holder = holder[step]
        last = path[-1]
        if value is GONE:
            del holder[last]
        elif isinstance(holder, list) and last == len(holder):
            holder.append(copy.deepcopy(value))
        else:
            holder[last] = value(copy.deepcopy(holder[last])) if callable(value) else copy.deepcopy(value)
    return dict(description)


@dataclass(frozen=True)
class Known:
    sdk: Sdk
    surface: Surface


@pytest.fixture(scope="module")
def read(sdk_templates: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, Any]], Known]:
    """A description as the comparison sees it, and the package that it makes; each is read once."""
    known: dict[str, Known] = {}

    def made(description: dict[str, Any]) -> Known:
        text = yaml.safe_dump(description, sort_keys=False)
        if text not in known:
            folder = tmp_path_factory.mktemp("side")
            (folder / "openapi.yaml").write_text(text)
            config = Config(folder / "openapi.yaml", "openapi.yaml", folder, "shop", sdk_templates)
            found = understand(config, Progress())
            for path, source in render_sources(found, config, Progress()).items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(source)
            known[text] = Known(sdk_of(found, "shop"), read_surface(folder / "src", "shop"))
        return known[text]

    return made


def described(old: Known, new: Known) -> list[Change]:
    return [*compare_methods(old.sdk, new.sdk), *compare_models(old.sdk, new.sdk), *compare_parts(old.sdk, new.sdk)]


def packaged(old: Known, new: Known) -> tuple[Change, ...]:
    uses = [uses_of(side.sdk) for side in (old, new)]
    both = Uses(uses[0].sent | uses[1].sent, uses[0].read | uses[1].read)
    return compare_surfaces(old.surface, new.surface, both, unused(old.sdk, new.sdk))


def rows(changes: list[Change]) -> list[tuple[str, str]]:
    return sorted((change.size, change.what) for change in changes)


ids = [one.name for one in CASES]


@pytest.mark.parametrize("one", CASES, ids=ids)
def test_each_change_is_told_with_its_size(one: Case, read: Any) -> None:
    assert rows(described(read(yaml.safe_load(SHOP)), read(edited(one)))) == sorted(one.told)


@pytest.mark.parametrize("one", [one for one in CASES if one.backwards], ids=[one.name for one in CASES if one.backwards])
def test_and_so_is_its_reverse(one: Case, read: Any) -> None:
    assert rows(described(read(edited(one)), read(yaml.safe_load(SHOP)))) == sorted(one.backwards)


@pytest.mark.parametrize("one", CASES, ids=ids)
def test_the_package_agrees(one: Case, read: Any) -> None:
    """griffe looks at the code alone: it finds every break that code can show, and none that the description did not."""
    sides = read(yaml.safe_load(SHOP)), read(edited(one))
    for told, (old, new) in ((one.told, sides), (one.backwards, sides[::-1])):
        seen = packaged(old, new)
        if told and one.in_package:
            assert any(change.breaking for change in seen) == any(size == BREAK for size, _ in told), [c.what for c in seen]
        left = uncovered(seen, described(old, new))
        assert [one.what for one in left] == []


def test_a_break_of_the_package_is_only_accounted_for_by_a_break() -> None:
    seen = change("argument narrower", "pets.list", "limit", before="int | str", after="int", level="surface")
    wider = change("argument wider", "pets.list", "limit", before="int", after="int | str")
    other = change("argument removed", "pets.list", "sort")
    narrower = change("argument narrower", "pets.list", "limit", before="int | str", after="int")
    assert uncovered([seen], [wider, other]) == (seen,)
    assert uncovered([seen], [wider, narrower]) == ()


def test_nothing_changed(read: Any) -> None:
    side = read(yaml.safe_load(SHOP))
    assert described(side, side) == [] and packaged(side, side) == ()


def test_every_kind_has_a_heading_a_reason_and_a_sentence() -> None:
    for name, kind in KINDS.items():
        assert kind.size in SIZES and kind.heading in HEADINGS, name
        assert kind.what.endswith((".", "{more}")) and kind.why.endswith("."), name


def test_the_order_does_not_follow_from_that_of_the_files(tmp_path: Path, sdk_templates: Path) -> None:
    old, new = yaml.safe_load(SHOP), yaml.safe_load(SHOP)
    for schema in ("Pet", "Toy"):
        new["components"]["schemas"][schema]["properties"]["extra"] = TEXT
    shuffled = copy.deepcopy(new)
    shuffled["components"]["schemas"] = dict(reversed(shuffled["components"]["schemas"].items()))
    shuffled["paths"] = dict(reversed(shuffled["paths"].items()))
    for name, description in (("old", old), ("new", new), ("shuffled", shuffled)):
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(description, sort_keys=False))
    found = [
        diff("old.yaml", f"{name}.yaml", tmp_path, Progress(), package="shop", templates=sdk_templates).changes
        for name in ("new", "shuffled")
    ]
    assert found[0] == found[1]
    assert [change.where for change in found[0]] == ["models.Pet", "models.Toy"]


def test_text_of_a_description_stays_text(tmp_path: Path, sdk_templates: Path) -> None:
    description = yaml.safe_load(SHOP)
    (tmp_path / "old.yaml").write_text(yaml.safe_dump(description, sort_keys=False))
    hostile = {**NEW_OPERATION, "summary": "Feed `it` <script>alert(1)</script>\n# Heading\u202e"}
    description["paths"]["/meals"] = {"post": hostile}
    description["components"]["schemas"]["Mood"]["anyOf"][0]["enum"].append("a`b\nc")
    (tmp_path / "new.yaml").write_text(yaml.safe_dump(description, sort_keys=False))
    found = diff("old.yaml", "new.yaml", tmp_path, Progress(), package="shop", templates=sdk_templates)
    told = [change.what for change in found.changes]
    assert "`pets.meals.create` is new. Feed `it` &lt;script>alert(1)&lt;/script> # Heading." in told
    assert '`models.Mood` knows a new value, ``"a`b\\nc"``.' in told


def test_nothing_is_left_behind(tmp_path: Path, sdk_templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "openapi.yaml").write_text(SHOP)
    assert diff("openapi.yaml", "openapi.yaml", tmp_path, Progress(), package="shop", templates=sdk_templates).changes == ()
    assert list((tmp_path / "temporary").iterdir()) == []
