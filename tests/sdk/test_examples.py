"""Every example of the bundled description: it fits its schema, and it goes through the SDK and comes out as it was."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

import declared
import gigstack
import pytest
import respx
from gigstack import models
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

DOCUMENT = declared.bundle()
OPERATIONS = declared.operations(DOCUMENT)
ROOT = "urn:description"
BASE_PATH = "/v2"


def escape(token: object) -> str:
    return str(token).replace("~", "~0").replace("/", "~1")


# Where examples stand: pointer of the schema, what it is an example of, the value


def values(node: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The examples of a parameter, header or media type, with their names."""
    if "example" in node:
        yield "example", node["example"]
    for name, example in (node.get("examples") or {}).items():
        yield name, declared.follow(DOCUMENT, example)["value"]


def all_examples(node: Any = DOCUMENT, pointer: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every example in the document, whatever it is an example of."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from all_examples(item, f"{pointer}/{index}")
    if not isinstance(node, dict):
        return
    if "schema" in node:
        yield from ((f"{pointer}/schema", f"{pointer} {name}", value) for name, value in values(node))
    elif isinstance(node.get("examples"), list):
        yield from ((pointer, f"{pointer} {index}", value) for index, value in enumerate(node["examples"]))
    elif "example" in node and not pointer.endswith("/properties"):
        yield pointer, f"{pointer} example", node["example"]
    for key, item in node.items():
        if key not in ("example", "examples", "default", "enum", "const") or pointer.endswith("/properties"):
            yield from all_examples(item, f"{pointer}/{escape(key)}")


EXAMPLES = list(all_examples())


@cache
def registry() -> Registry[Any]:
    return Registry().with_resource(ROOT, Resource.from_contents(DOCUMENT, default_specification=DRAFT202012)).crawl()


@pytest.mark.parametrize(("pointer", "value"), [(at, value) for at, _, value in EXAMPLES], ids=[what for _, what, _ in EXAMPLES])
def test_an_example_fits_its_schema(pointer: str, value: Any) -> None:
    schema = {"$ref": f"{ROOT}#{quote(pointer, safe='/~')}"}
    judge = Draft202012Validator(schema, registry=registry(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [f"{error.json_path}: {error.message}" for error in judge.iter_errors(value)] == []
    # Schemas for reading are open, so that a key with a slip of the pen would fit them too.
    assert list(declared.undeclared_in(DOCUMENT, declared.follow(DOCUMENT, {"$ref": f"#{pointer}"}), value, "")) == []


def test_examples_are_found_in_all_places() -> None:
    """Counted by the words in the file."""
    lines = declared.BUNDLE.read_text(encoding="utf-8").splitlines()
    media = sum(1 for what in EXAMPLES if "/content/" in what[1].partition(" ")[0])
    assert len(EXAMPLES) > sum(line.strip().startswith("example:") for line in lines) > 200
    assert media > 150


# Through the SDK


def cases() -> Iterator[tuple[str, str, Any]]:
    """operationId, status and value of every JSON example of an answer."""
    for identifier, operation in OPERATIONS.items():
        for status, raw in operation.operation["responses"].items():
            content = declared.follow(DOCUMENT, raw).get("content") or {}
            for name, value in values(content.get(declared.JSON) or {}):
                yield f"{identifier}-{status}-{name}", status, value


ANSWERS = [(what.partition("-")[0], status, value, what) for what, status, value in cases()]
SUCCESSES = [answer for answer in ANSWERS if answer[1].startswith("2")]
REFUSALS = [answer for answer in ANSWERS if answer[1][0] in "45"]
REQUESTS = [
    (identifier, value, f"{identifier}-{name}")
    for identifier, operation in OPERATIONS.items()
    for name, value in values(operation.content.get(declared.JSON) or {})
]


def part(value: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        value = value[token]
    return value


def as_json(value: Any) -> Any:
    if isinstance(value, models.Model):
        return json.loads(value.to_json())
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


def exact(value: Any) -> str:
    """The JSON: for Python, true is 1 and 1 is 1.0."""
    return json.dumps(as_json(value), indent=1, sort_keys=True, ensure_ascii=False)


def number(status: str) -> int:
    """A status that fits; 4XX is any of its hundred."""
    return int(status.replace("X", "0"))


def least_call(identifier: str) -> Any:
    return declared.calls(OPERATIONS[identifier])[0]


@pytest.mark.parametrize(
    ("identifier", "value"), [answer[:1] + answer[2:3] for answer in SUCCESSES], ids=[a[3] for a in SUCCESSES]
)
def test_the_example_of_an_answer_is_read_whole_and_strictly(
    mode: Any, api: respx.MockRouter, identifier: str, value: Any
) -> None:
    operation = OPERATIONS[identifier].operation
    status = next(status for status in operation["responses"] if status.startswith("2"))
    response = declared.follow(DOCUMENT, operation["responses"][status])
    api.route().respond(number(status), json=value)
    result = mode.run(least_call(identifier).on(mode.client(strict=True, max_retries=0)))
    pointer = response["content"][declared.JSON].get("x-base64")
    if pointer:
        assert mode.run(result.read()) == base64.b64decode(part(value, pointer))
    elif "x-pagination" in operation:
        assert exact(result.items) == exact(part(value, operation["x-pagination"]["items"]))
    else:
        assert exact(result) == exact(part(value, response.get("x-unwrap", "")))


@pytest.mark.parametrize(("identifier", "value"), [one[:2] for one in REQUESTS], ids=[one[2] for one in REQUESTS])
def test_the_example_of_a_request_is_sent_as_it_stands(mode: Any, api: respx.MockRouter, identifier: str, value: Any) -> None:
    route = api.route().respond(500, json={})
    call = next(c for c in declared.calls(OPERATIONS[identifier]) if c.shown == value)
    with pytest.raises(gigstack.ServerError):
        mode.run(call.on(mode.client(max_retries=0)))
    sent = json.loads(route.calls.last.request.content)
    key = call.declared.operation.get("x-idempotency-key") or {}
    if key.get("in") == "body" and key["name"] not in value:
        assert sent.pop(key["name"])  # made by the client
    assert exact(sent) == exact(value)


MEANINGS = {
    "bad_request": gigstack.BadRequestError,
    "authentication": gigstack.AuthenticationError,
    "payment_required": gigstack.PaymentRequiredError,
    "permission": gigstack.PermissionDeniedError,
    "not_found": gigstack.NotFoundError,
    "conflict": gigstack.ConflictError,
    "validation": gigstack.ValidationFailedError,
    "rate_limit": gigstack.RateLimitError,
    "server": gigstack.ServerError,
    "upstream": gigstack.UpstreamError,
}
# One call for each body is enough: how errors are read is not a matter of the operation.
ONCE = {json.dumps([status, value]): (identifier, status, value, what) for identifier, status, value, what in reversed(REFUSALS)}


@pytest.mark.parametrize(("identifier", "status", "value"), [one[:3] for one in ONCE.values()], ids=[o[3] for o in ONCE.values()])
def test_the_example_of_a_refusal_becomes_the_error_that_it_means(
    mode: Any, api: respx.MockRouter, identifier: str, status: str, value: Any
) -> None:
    api.route().respond(number(status), json=value)
    with pytest.raises(gigstack.APIError) as raised:
        mode.run(least_call(identifier).on(mode.client(max_retries=0)))
    error = value.get("error")
    code = error.get("code") if isinstance(error, dict) else error
    message = error.get("message") if isinstance(error, dict) else value.get("error") if code is None else None
    assert (raised.value.status_code, raised.value.body) == (number(status), value)
    if code in DOCUMENT["x-errors"]["codes"]:
        assert type(raised.value) is MEANINGS[DOCUMENT["x-errors"]["codes"][code]]
        assert raised.value.code == code
    if message:
        assert raised.value.message == message


# Named schemas


def test_the_examples_that_schemas_have_of_their_own_go_through_their_models_unchanged() -> None:
    for name, schema in DOCUMENT["components"]["schemas"].items():
        own = [schema["example"]] if "example" in schema else schema.get("examples", [])
        for value in own if "properties" in schema else []:
            assert exact(getattr(models, name).from_json(json.dumps(value))) == exact(value), name


def below(schema: dict[str, Any], value: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    """The schemas of the parts of a value, each with its part."""
    for shape in declared.shapes(DOCUMENT, schema):
        if isinstance(value, list) and "items" in shape:
            yield from ((shape["items"], item) for item in value)
        elif isinstance(value, dict):
            named, other = shape.get("properties") or {}, shape.get("additionalProperties")
            yield from ((child, value[key]) for key, child in named.items() if key in value)
            yield from ((other, item) for key, item in value.items() if key not in named and isinstance(other, dict))


def shown(schema: dict[str, Any], value: Any) -> set[str]:
    """Names of the object schemas that a value is an example of, or has one in it."""
    parts = [found for child, item in below(schema, value) for found in shown(child, item)]
    names = objects(schema) if isinstance(value, dict) else set()
    return {*names, *parts}


def objects(schema: dict[str, Any]) -> set[str]:
    """Names of the object schemas that a schema refers to, at once or as one of several."""
    branches = [schema, *(part for shape in declared.shapes(DOCUMENT, schema) for part in branches_of(shape))]
    return {
        branch["$ref"].rpartition("/")[2] for branch in branches if "$ref" in branch and declared.properties(DOCUMENT, branch)
    }


def branches_of(shape: dict[str, Any]) -> list[dict[str, Any]]:
    return [part for combinator in ("allOf", "anyOf", "oneOf") for part in shape.get(combinator) or ()]


def referred(schema: dict[str, Any], found: set[str]) -> set[str]:
    """Names of all schemas that a value of this schema may hold."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in found:
        return found
    found |= {name} - {""}
    node = declared.follow(DOCUMENT, schema)
    for child in [
        *(node.get("properties") or {}).values(),
        node.get("items"),
        node.get("additionalProperties"),
        *branches_of(node),
    ]:
        if isinstance(child, dict):
            referred(child, found)
    return found


def test_every_object_that_is_returned_is_shown_by_an_example() -> None:
    wanted: set[str] = set()
    seen: set[str] = set()
    for operation in OPERATIONS.values():
        for raw in operation.operation["responses"].values():
            for media in (declared.follow(DOCUMENT, raw).get("content") or {}).values():
                referred(media.get("schema") or {}, wanted)
                seen |= {name for _, value in values(media) for name in shown(media["schema"], value)}
    wanted = {name for name in wanted if declared.properties(DOCUMENT, DOCUMENT["components"]["schemas"][name])}
    assert len(wanted) > 150
    assert sorted(wanted - seen) == []
