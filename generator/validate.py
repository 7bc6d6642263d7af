"""Step 2: is it OpenAPI, and does it say what an SDK needs? Every problem at once, each with its line.

The rules of OpenAPI are checked by openapi-spec-validator. What it finds in a part that the
generator does not read (a default that does not fit its schema, an unknown key) is a warning,
unless the description asks for more with `x-strict: true`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.catalogs import check_catalogs, said_catalogs
from generator.extensions import EXTENSIONS, validator
from generator.grammar import METHODS, walk
from generator.load import Document
from generator.problems import DescriptionError, Location, Problem, Problems
from generator.read import escape

_TYPE_GIVERS = ("type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "not", "if")
_ONE_TYPE_KEYWORDS = ("format", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf")
_HARMLESS_KEYWORDS = ("additionalProperties", "unevaluatedProperties", "patternProperties", "dependentSchemas")


def validate(document: Document) -> tuple[Problem, ...]:
    """Raises `DescriptionError` with all errors; returns the warnings."""
    problems, warnings = Problems(), Problems()
    root = document.value
    version = root.get("openapi")
    if not isinstance(version, str) or not re.match(r"3\.[01]\.\d+", version):
        found = f"swagger: {root['swagger']}" if "swagger" in root else repr(version)
        problems.add(document.at("/openapi"), "not a supported OpenAPI version", found, "openapi: 3.0.x or 3.1.x")
        problems.raise_if_any()
    strict = root.get("x-strict") is True
    _check_operations(document, problems)
    _check_extensions(document, problems if strict else warnings)
    _check_types(document, problems if strict else warnings, strict)
    check_catalogs(document, problems)
    if strict:
        _check_evidence(document, problems)
        _check_examples(document, problems)
    for problem, harmless in _openapi_problems(document):
        (warnings if harmless and not strict else problems).errors.append(problem)
    if problems.errors:
        raise DescriptionError(problems.errors)
    return tuple(sorted(set(warnings.errors)))


def operations(root: dict[str, Any]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Pointer, method, path and object of every operation under `paths`, as written."""
    paths = root.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield f"/paths/{escape(path)}/{method}", method, path, item[method]


def webhooks(root: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Pointer, name and object of every event that the API sends: the first operation with a body, else the first."""
    events = root.get("webhooks")
    for event, item in events.items() if isinstance(events, dict) else ():
        found = [method for method in METHODS if isinstance(item, dict) and isinstance(item.get(method), dict)]
        found.sort(key=lambda method: "requestBody" not in item[method])
        if found:
            yield f"/webhooks/{escape(event)}/{found[0]}", event, item[found[0]]


def resolve(root: dict[str, Any], node: Any) -> Any:
    """`node`, or the component that it refers to. A description beside the reference takes the place of the component's own."""
    seen: set[str] = set()
    said: Any = None
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
        seen.add(node["$ref"])
        said = said or node.get("description")
        section, name = node["$ref"].removeprefix("#/components/").split("/", 1)
        node = root["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return {**node, "description": said} if said and isinstance(node, dict) else node


def _check_operations(document: Document, problems: Problems) -> None:
    root = document.value
    ids: dict[str, Location] = {}
    for pointer, method, path, operation in operations(root):
        where = document.at(pointer)
        identifier = operation.get("operationId")
        if identifier is not None and not isinstance(identifier, str):
            problems.add(document.at(f"{pointer}/operationId"), "an operationId that is no text", repr(identifier), "text")
        elif identifier is not None:
            place = document.at(f"{pointer}/operationId")
            if identifier in ids:
                problems.add(
                    place, "an operationId that stands twice", f"{identifier}, also at {ids[identifier]}", "another name"
                )
            ids.setdefault(identifier, place)
        declared = {
            parameter.get("name")
            for parameter in _parameters(root, root["paths"][path], operation)
            if parameter.get("in") == "path"
        }
        in_url = set(re.findall(r"{([^{}]*)}", path))
        for name in sorted(in_url - declared):
            problems.add(
                where, f"a path parameter of {method.upper()} {path} that is not described", name, "in: path, name: " + name
            )
        for name in sorted(str(name) for name in declared - in_url):
            problems.add(where, f"a path parameter that is not in the path {path}", name, f"{{{name}}} in the path")
        responses = operation.get("responses")
        for status in responses if isinstance(responses, dict) else ():
            if not re.fullmatch(r"[1-5]([0-9]{2}|XX)|default|x-.*", status, re.DOTALL):
                place = document.at(f"{pointer}/responses/{escape(status)}")
                problems.add(place, "a response for something that is no status", status, "such as 200, 4XX or default")
        pagination = operation.get("x-pagination")
        asked = {key: pagination.get(key) for key in ("request", "page")} if isinstance(pagination, dict) else {}
        if any(isinstance(name, str) for name in asked.values()):
            queries = sorted(
                str(parameter.get("name"))
                for parameter in _parameters(root, root["paths"][path], operation)
                if parameter.get("in") == "query"
            )
            for key, name in asked.items():
                if isinstance(name, str) and name not in queries:
                    place = document.at(f"{pointer}/x-pagination/{key}")
                    problems.add(place, "x-pagination names no query parameter", name, f"one of {', '.join(queries)}")


def _parameters(root: dict[str, Any], item: dict[str, Any], operation: dict[str, Any]) -> list[dict[str, Any]]:
    lists = [value for value in (item.get("parameters"), operation.get("parameters")) if isinstance(value, list)]
    resolved = [resolve(root, parameter) for parameters in lists for parameter in parameters]
    return [parameter for parameter in resolved if isinstance(parameter, dict)]


def _check_extensions(document: Document, problems: Problems) -> None:
    for pointer, kind, node in walk("document", document.value):
        for name in EXTENSIONS.get(kind, {}):
            if name not in node:
                continue
            for error in validator(kind, name).iter_errors(node[name]):
                below = "".join(f"/{escape(str(step))}" for step in error.absolute_path)
                place = document.at(f"{pointer}/{name}{below}")
                problems.add(place, f"a wrong {name} of a {kind}", _short(error.instance), _expectation(error))


def _check_types(document: Document, problems: Problems, strict: bool) -> None:
    told: set[str] = set()
    for pointer, kind, node in walk("document", document.value):
        if strict and kind == "parameter" and not {"$ref", "content"} & set(node) and not node.get("schema"):
            problems.add(document.at(pointer), f"no type for the parameter {node.get('name')}", expected="schema: {type: ...}")
            told.add(f"{pointer}/schema")
        if kind != "schema" or pointer in told or any(key in node for key in _TYPE_GIVERS):
            continue
        keywords = [key for key in _ONE_TYPE_KEYWORDS if key in node]
        if strict or keywords:
            found = ", ".join(sorted(node)) or "an empty schema"
            problems.add(
                document.at(pointer), f"no type for {_tail(pointer)}", found, "type, $ref, allOf, anyOf, oneOf, enum or const"
            )


def _check_evidence(document: Document, problems: Problems) -> None:
    root = document.value
    schemas = root.get("components", {}).get("schemas", {})
    named = [(pointer, operation) for pointer, _, _, operation in operations(root)]
    named += [(pointer, operation) for pointer, _, operation in webhooks(root)]
    named += [(f"/components/schemas/{escape(name)}", schema) for name, schema in schemas.items() if isinstance(schema, dict)]
    named += [(f"/x-catalogs/{name}", catalog) for name, catalog in said_catalogs(root).items()]
    for pointer, node in named:
        for key in ("x-evidence", "x-sources"):
            if key not in node:
                problems.add(document.at(pointer), f"no {key} for {_tail(pointer)}", expected=f"{key}, as x-strict asks")
    signature = root.get("x-webhook-signature")
    for key in ("evidence", "sources"):
        if isinstance(signature, dict) and key not in signature:
            place = document.at("/x-webhook-signature")
            problems.add(place, f"no {key} for x-webhook-signature", expected=f"{key}, as x-strict asks")


def _check_examples(document: Document, problems: Problems) -> None:
    root = document.value
    for pointer, _, _, operation in operations(root):
        responses = operation.get("responses")
        successes = [status for status in responses if status.startswith("2")] if isinstance(responses, dict) else []
        places = [("requestBody", operation.get("requestBody"))]
        places += [(f"responses/{status}", (responses or {}).get(status)) for status in successes]
        for step, raw in places:
            _check_example(document, raw, f"{pointer}/{step}", f"{operation.get('operationId')} {step}", problems)
    for pointer, event, operation in webhooks(root):
        _check_example(document, operation.get("requestBody"), f"{pointer}/requestBody", f"the webhook {event}", problems)
    known = {operation.get("operationId") for *_, operation in operations(root)}
    for index, name in enumerate(root.get("x-quick-start") or []):
        if name not in known:
            problems.add(document.at(f"/x-quick-start/{index}"), "x-quick-start names no operation", str(name), "an operationId")


def _check_example(document: Document, raw: Any, pointer: str, whose: str, problems: Problems) -> None:
    node = resolve(document.value, raw)
    content = node.get("content") if isinstance(node, dict) else None
    for media_type, media in content.items() if isinstance(content, dict) else ():
        if media_type.endswith("json") and isinstance(media, dict) and not {"example", "examples"} & set(media):
            place = document.at(f"{pointer}/content/{escape(media_type)}")
            problems.add(place, f"no example for {whose}", expected="example, as x-strict asks")


def _tail(pointer: str) -> str:
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")]
    return " ".join(tokens[-2:]) if len(tokens) > 1 else "the document"


def _openapi_problems(document: Document) -> Iterator[tuple[Problem, bool]]:
    rules = OpenAPIV30SpecValidator if document.value["openapi"].startswith("3.0") else OpenAPIV31SpecValidator
    iterator = rules(document.value).iter_errors()
    while True:
        try:
            error = next(iterator)
        except StopIteration:
            return
        except RecursionError:
            yield Problem(Location(document.at("").file), "nested too deep to validate"), False
            return
        except Exception as failure:  # the validator itself fails on some malformed input, in ways of its own
            yield Problem(document.at(""), "not valid OpenAPI", f"{type(failure).__name__}: {failure}"), False
            return
        if type(error).__name__ == "DuplicateOperationIDError" or type(error).__name__ == "UnresolvableParameterError":
            continue  # found above, with the line
        yield _explained(document, error)


def _explained(document: Document, error: ValidationError) -> tuple[Problem, bool]:
    deepest = error
    while deepest.context:
        # Where one of several forms is allowed, the form that was followed furthest is the one that was meant.
        deepest = max(deepest.context, key=lambda child: (len(child.absolute_path), child.validator != "required"))
    if not error.absolute_path:
        value_pointer = _pointer_of_default(document, error.instance)
        if value_pointer:
            problem = Problem(
                document.at(value_pointer), "a default that does not fit its schema", _short(error.instance), error.message
            )
            return problem, True
    pointer = _pointer_of(document, deepest)
    harmless = (
        deepest.validator in _HARMLESS_KEYWORDS
        or "/example" in pointer
        or "/$" in pointer
        or (pointer.endswith("/required") and isinstance(deepest.instance, bool))
    )
    problem = Problem(
        document.at(pointer), f"not valid OpenAPI at {_tail(pointer)}", _short(deepest.instance), _expectation(deepest)
    )
    return problem, harmless


def _pointer_of(document: Document, error: ValidationError) -> str:
    """Where the value stands that an error is about: openapi-spec-validator counts the path of some from a schema inside."""
    path = [str(step) for step in error.absolute_path]
    pointer = "".join(f"/{escape(step)}" for step in path)
    if pointer in document.locations or not path:
        return pointer
    return next(
        (found for found, value in _values(document.value) if found.endswith(pointer) and value == error.instance), pointer
    )


def _values(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    yield pointer, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        yield from _values(item, f"{pointer}/{escape(str(key))}")


def _pointer_of_default(document: Document, value: Any) -> str | None:
    for pointer, kind, node in walk("document", document.value):
        if kind == "schema" and "default" in node and node["default"] == value:
            return f"{pointer}/default"
    return None


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return f"a mapping with {', '.join(sorted(map(str, value))[:6]) or 'no key'}"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _expectation(error: ValidationError) -> str:
    value: Any = error.validator_value
    if error.validator == "enum":
        return f"one of {', '.join(map(str, value))}"
    if error.validator == "required" and isinstance(error.instance, dict):
        return f"also {', '.join(key for key in value if key not in error.instance)}"
    if error.validator == "type":
        return f"{' or '.join(value) if isinstance(value, list) else value}"
    if error.validator == "pattern":
        return f"text that matches {value}"
    return error.message if len(error.message) <= 120 else f"{error.validator} to hold"
