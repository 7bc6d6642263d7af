"""What the bundled description declares: calls that use all of it, and what a request does that it does not say."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import yaml

BUNDLE = Path(__file__).parents[2] / "generated" / "gigstack" / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON = "application/json"
# What every HTTP client sends; none of it is about an operation.
ORDINARY_HEADERS = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
}
DEEPEST = 8


@dataclass(frozen=True)
class Declared:
    """One operation as the description has it, with its references to parameters and bodies followed."""

    document: dict[str, Any]
    method: str
    path: str
    operation: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any]

    @property
    def identifier(self) -> str:
        return str(self.operation["operationId"])

    def names(self, where: str) -> dict[str, dict[str, Any]]:
        return {parameter["name"]: parameter for parameter in self.parameters if parameter["in"] == where}

    @property
    def content(self) -> dict[str, Any]:
        return dict(self.body.get("content") or {})


@cache
def bundle() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(BUNDLE.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded


def follow(document: dict[str, Any], node: Any) -> Any:
    """`node`, or what it refers to; what stands beside a reference is kept."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[int(token) if isinstance(target, list) else token.replace("~1", "/").replace("~0", "~")]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def operations(document: dict[str, Any]) -> dict[str, Declared]:
    """Every operation by its operationId."""
    found = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                given = [follow(document, one) for one in (*item.get("parameters", ()), *operation.get("parameters", ()))]
                # An operation's own parameter takes the place of one that all operations of the path have.
                own = {(one["name"], one["in"]): one for one in given}
                body = follow(document, operation.get("requestBody") or {})
                declared = Declared(document, method, path, operation, tuple(own.values()), body)
                found[declared.identifier] = declared
    return found


# Schemas


def shapes(document: dict[str, Any], schema: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The schema and all that it is added up or chosen from."""
    node = follow(document, schema)
    if isinstance(node, dict) and depth < DEEPEST:
        yield node
        for combinator in ("allOf", "anyOf", "oneOf"):
            for part in node.get(combinator) or ():
                yield from shapes(document, part, depth + 1)


def properties(document: dict[str, Any], schema: Any) -> dict[str, Any]:
    return {name: child for shape in shapes(document, schema) for name, child in (shape.get("properties") or {}).items()}


def undeclared_in(document: dict[str, Any], schema: Any, value: Any, place: str) -> Iterator[str]:
    """Keys of a JSON value that its schema does not name, at any depth."""
    found = list(shapes(document, schema))
    if isinstance(value, list):
        items = next((shape["items"] for shape in found if "items" in shape), {})
        for index, item in enumerate(value):
            yield from undeclared_in(document, items, item, f"{place}/{index}")
    elif isinstance(value, dict):
        named = properties(document, schema)
        # Only an object that says what else it takes, takes anything else.
        other = next((shape["additionalProperties"] for shape in found if shape.get("additionalProperties")), None)
        for key, item in value.items():
            if key in named:
                yield from undeclared_in(document, named[key], item, f"{place}/{key}")
            elif other is None:
                yield f"{place}/{key} is not declared"
            elif isinstance(other, dict) and other:
                yield from undeclared_in(document, other, item, f"{place}/{key}")


def sample(document: dict[str, Any], schema: Any, depth: int = 0) -> Any:
    """A value that fits: an example, else the plainest there is."""
    node = follow(document, schema)
    for key in ("example", "default", "const"):
        if node.get(key) is not None:
            return node[key]
    for key in ("examples", "enum"):
        if node.get(key):
            return node[key][0]
    for combinator in ("anyOf", "oneOf", "allOf"):
        for part in node.get(combinator) or ():
            if follow(document, part).get("type") != "null":
                return sample(document, part, depth + 1)
    kinds = node.get("type")
    kind = next((one for one in kinds if one != "null"), "null") if isinstance(kinds, list) else kinds
    if kind == "object" and depth < DEEPEST:
        return {name: sample(document, child, depth + 1) for name, child in (node.get("properties") or {}).items()}
    if kind == "array":
        return [sample(document, node.get("items") or {}, depth + 1)] * max(1, node.get("minItems") or 0)
    if kind == "string":
        texts = {
            "date": "2026-01-31",
            "date-time": "2026-01-31T10:00:00Z",
            "email": "a@example.com",
            "uri": "https://example.com/a",
        }
        return texts.get(node.get("format"), "text").ljust(node.get("minLength") or 0, "t")[: node.get("maxLength") or 99]
    return {"integer": max(1, node.get("minimum") or 1), "number": 1.5, "boolean": True}.get(str(kind))


# Requests


def query_name(declared: Declared, wire: str) -> str | None:
    """The declared parameter that a name in a query belongs to."""
    for name, parameter in declared.names("query").items():
        keys = properties(declared.document, parameter.get("schema") or {})
        inner = wire.removeprefix(f"{name}[").removesuffix("]") if parameter.get("style") == "deepObject" else None
        if wire == name and inner != wire and parameter.get("x-style") != "dotted":
            return name
        if inner is not None and wire == f"{name}[{inner}]" and inner in keys:
            return name
        if parameter.get("x-style") == "dotted" and wire.startswith(f"{name}."):
            return name
    return None


def fields(request: httpx.Request) -> list[str]:
    """Names of the parts of a form."""
    kind = request.headers["content-type"]
    if kind.startswith("application/x-www-form-urlencoded"):
        return [name for name, _ in parse_qsl(request.content.decode(), keep_blank_values=True)]
    message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + request.content)
    return [str(part.get_param("name", header="content-disposition")) for part in message.get_payload()]  # type: ignore[union-attr]


def sent_names(declared: Declared, request: httpx.Request) -> set[str]:
    """The declared parameters, and the fields at the top of the body, that a request has."""
    query = {query_name(declared, wire) for wire, _ in parse_qsl(request.url.query.decode(), keep_blank_values=True)}
    found = {f"query {name}" for name in query if name}
    found |= {f"header {name}" for name in declared.names("header") if name.lower() in request.headers}
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind == JSON and isinstance(value := json.loads(request.content), dict):
        found |= {f"body {name}" for name in value}
    elif kind in declared.content and kind.partition("/")[0] in ("multipart", "application") and kind != JSON:
        found |= {f"body {name}" for name in fields(request)}
    return found


def declared_names(declared: Declared) -> set[str]:
    """All that `sent_names` can find."""
    found = {f"{where} {name}" for where in ("query", "header") for name in declared.names(where)}
    return found | {
        f"body {name}" for media in declared.content.values() for name in properties(declared.document, media.get("schema") or {})
    }


def violations(declared: Declared, request: httpx.Request, base_path: str = "") -> list[str]:
    """What a request sends that the operation does not declare, or leaves out that it requires.

    A mock server lets a query parameter, a header or a field of a body that it does not know pass; this does not.
    """
    found = []
    if request.method.lower() != declared.method:
        found.append(f"the method is {request.method}, not {declared.method.upper()}")
    pattern = "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"({[^{}]*})", declared.path))
    path = request.url.raw_path.decode().partition("?")[0].removeprefix(base_path)
    if not re.fullmatch(pattern, path) or re.search(r"[{}]", unquote(path)):
        found.append(f"the path is {path}, not {declared.path}")
    for wire, _ in parse_qsl(request.url.query.decode(), keep_blank_values=True):
        if query_name(declared, wire) is None:
            found.append(f"query {wire} is not declared")
    schemes = declared.document.get("components", {}).get("securitySchemes", {})
    wanted = declared.operation.get("security", declared.document.get("security", []))
    keys = [schemes[name] for alternative in wanted for name in alternative]
    credentials = {key["name"].lower() if key["type"] == "apiKey" else "authorization" for key in keys}
    known = ORDINARY_HEADERS | credentials | {name.lower() for name in declared.names("header")}
    found += [f"header {name} is not declared" for name in request.headers if name.lower() not in known]
    found += [f"{name} is required and missing" for name in sorted(required_names(declared) - sent_names(declared, request))]
    return [*found, *body_violations(declared, request)]


def required_names(declared: Declared) -> set[str]:
    found = {f"{p['in']} {p['name']}" for p in declared.parameters if p.get("required") and p["in"] in ("query", "header")}
    if declared.body.get("required") and len(declared.content) == 1:
        schema = follow(declared.document, next(iter(declared.content.values())).get("schema") or {})
        found |= {f"body {name}" for name in schema.get("required") or ()}
    return found


def body_violations(declared: Declared, request: httpx.Request) -> list[str]:
    if not request.content:
        return ["the body is required and missing"] if declared.body.get("required") else []
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind not in declared.content:
        return [f"a body of {kind or 'no type'} is not declared"]
    schema = declared.content[kind].get("schema") or {}
    if kind == JSON:
        return list(undeclared_in(declared.document, schema, json.loads(request.content), "body"))
    named = properties(declared.document, schema)
    return [f"body {name} is not declared" for name in fields(request) if name not in named]


# Calls


@dataclass(frozen=True)
class Call:
    """A method of the client and what to give it."""

    declared: Declared
    label: str
    arguments: dict[str, Any]
    # The example of the body that the arguments are, where they are one.
    shown: Any = None

    def on(self, client: Any) -> Any:
        owner = client
        for step in self.declared.operation["x-resource"].split("."):
            owner = getattr(owner, step)
        return getattr(owner, self.declared.operation["x-method"])(**self.arguments)


def python_name(wire: str, node: dict[str, Any]) -> str:
    return str(node.get("x-name") or re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", wire).lower())


def calls(declared: Declared) -> list[Call]:
    """One call with each example of the body, the last of them with every field and parameter that there is."""
    document = declared.document
    given = {}
    for parameter in declared.parameters:
        value = parameter.get("example")
        given[python_name(parameter["name"], parameter)] = sample(document, parameter["schema"]) if value is None else value
    needed = {python_name(p["name"], p) for p in declared.parameters if p.get("required")}
    least = {name: value for name, value in given.items() if name in needed}
    if not declared.content:
        return [Call(declared, "least", least), Call(declared, "all", given)]
    media = next(iter(declared.content.values()))
    schema = media.get("schema") or {}
    named = properties(document, schema)
    shown = {name: follow(document, one)["value"] for name, one in (media.get("examples") or {}).items()}
    shown = {"example": media["example"]} if "example" in media else shown
    whole = {name: sample(document, child) for name, child in named.items()}
    for value in shown.values():
        whole |= value

    def as_arguments(value: dict[str, Any]) -> dict[str, Any]:
        return {python_name(key, follow(document, named[key])): as_file(named[key], item) for key, item in value.items()}

    def as_file(child: Any, value: Any) -> Any:
        schema = follow(document, child)
        if schema.get("contentEncoding") == "base64" or schema.get("format") == "byte":
            return base64.b64decode(value)
        return ("file.bin", b"content") if schema.get("format") == "binary" else value

    found = [Call(declared, name, {**least, **as_arguments(value)}, value) for name, value in shown.items()]
    return [*found, Call(declared, "all", {**given, **as_arguments(whole)})]
