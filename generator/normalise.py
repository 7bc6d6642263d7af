"""Step 3: one dialect and a name for every object.

OpenAPI 3.0's ways of saying things become those of 3.1 (`nullable`, a lone `allOf`), then every object schema that
stands inline gets a name made from the path to it, and becomes a component. After this step
a schema with properties is always a component, and a name never depends on the order of anything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import replace
from typing import Any

from generator import names
from generator.catalogs import Said, codes, said_catalogs
from generator.extensions import extension
from generator.grammar import GRAMMAR, METHODS, children
from generator.load import Document
from generator.problems import Location
from generator.read import escape

_CONSTRAINT_ONLY = ("required", "minProperties", "maxProperties", "title", "description", "not", "dependentRequired")


def normalise(document: Document) -> Document:
    value = _modern("document", document.value)
    schemas = value.get("components", {}).get("schemas", {})
    schemas.update({name: {} if schema else {"not": {}} for name, schema in schemas.items() if isinstance(schema, bool)})
    catalogs = said_catalogs(value)
    schemas.update({name: _with_codes(schema, catalogs) for name, schema in schemas.items()})
    first = _Hoister(deepcopy(value), {})
    first.run()
    shared = [name for name, count in first.wanted.items() if count > 1]
    hoister = _Hoister(value, dict(document.locations), shared)
    hoister.run()
    return replace(document, value=value, locations=hoister.locations)


def operation_name(operation: dict[str, Any], method: str, path: str) -> str:
    """What an operation is called: its operationId, else its verb and path."""
    identifier = operation.get("operationId")
    return identifier if isinstance(identifier, str) and names.words(identifier) else f"{method} {path}"


def event_class(event: str) -> str:
    """Name of the class of an event whose body stands inline."""
    name = names.pascal(event)
    return name if name.endswith("Event") else f"{name}Event"


def is_object(schema: dict[str, Any]) -> bool:
    """Whether the schema becomes a class: it has properties, or it adds up parts."""
    kinds = schema.get("type", "object")
    may_be_object = "object" in (kinds if isinstance(kinds, list) else [kinds])
    return "$ref" not in schema and may_be_object and bool(schema.get("properties") or schema.get("allOf"))


def _modern(kind: str, node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    result = dict(node)
    for field, (shape, child_kind) in GRAMMAR[kind].items():
        child = node.get(field)
        if shape == "one" and isinstance(child, dict):
            result[field] = _modern(child_kind, child)
        elif shape == "list" and isinstance(child, list):
            result[field] = [_modern(child_kind, item) for item in child]
        elif shape == "map" and isinstance(child, dict):
            result[field] = {key: _modern(child_kind, item) for key, item in child.items()}
    return _modern_schema(result) if kind == "schema" else result


def _modern_schema(schema: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(schema.get("required", []), list):
        del schema["required"]
    for combinator in ("anyOf", "oneOf"):
        variants = schema.get(combinator)
        if isinstance(variants, list) and all(not isinstance(v, dict) or set(v) <= set(_CONSTRAINT_ONLY) for v in variants):
            del schema[combinator]  # it only says which properties go together
    if "type" not in schema and "$ref" not in schema:
        if isinstance(schema.get("properties"), dict) and "allOf" not in schema:
            schema["type"] = "object"
        elif isinstance(schema.get("items"), dict):
            schema["type"] = "array"
    parts = schema.get("allOf")
    if isinstance(parts, list) and "properties" not in schema:
        parts = [part for part in parts if isinstance(part, dict) and set(part) - {"description", "title"}]
        if len(parts) == 1:
            rest = {key: value for key, value in schema.items() if key not in ("allOf", "type")}
            schema = {**parts[0], **rest}
    nullable = schema.pop("nullable", False) is True
    return _with_null(schema) if nullable else schema


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    kinds = schema.get("type")
    if isinstance(kinds, str):
        enum = schema.get("enum")
        with_null = {**schema, "type": [kinds, "null"]}
        return {**with_null, "enum": [*enum, None]} if isinstance(enum, list) and None not in enum else with_null
    if isinstance(kinds, list):
        return {**schema, "type": [*kinds, *([] if "null" in kinds else ["null"])]}
    outside: dict[str, Any] = {key: schema[key] for key in ("description", "title", "default", "deprecated") if key in schema}
    inside = {key: value for key, value in schema.items() if key not in outside}
    return {**outside, "anyOf": [inside, {"type": "null"}]}


def _describe_bodies(item: dict[str, Any]) -> None:
    """Let the body of an event, where it stands inline, say of itself what its operation says of the event."""
    for operation in (item[method] for method in METHODS if isinstance(item.get(method), dict)):
        said = [operation.get(key) for key in ("summary", "description")]
        described = {
            "description": "\n\n".join(text.strip().rstrip(".") + "." for text in said if isinstance(text, str) and text)
        }
        described |= {key: operation[key] for key in ("x-evidence", "x-sources") if key in operation}
        for _, _, media in children("request body", operation.get("requestBody")):
            if isinstance(media.get("schema"), dict) and "$ref" not in media["schema"]:
                media["schema"] = {**{key: value for key, value in described.items() if value}, **media["schema"]}


def _with_codes(schema: dict[str, Any], catalogs: dict[str, Said]) -> dict[str, Any]:
    """A list of values that a catalogue holds, spelled out: open, unless the schema closes it with an `enum` of its own."""
    catalog = catalogs.get(extension("schema", schema, "x-catalog", ""))
    if catalog is None or "enum" in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "type"}
    return {**rest, "anyOf": [{"type": "string", "enum": codes(catalog)}, {"type": "string"}]}


class _Hoister:
    """Moves inline objects of one document into its components, in place."""

    def __init__(self, root: dict[str, Any], locations: dict[str, Location], shared: Iterable[str] = ()) -> None:
        """`shared` are names that several inline objects would have: none of them gets it."""
        self.root = root
        self.locations = locations
        self.schemas: dict[str, Any] = root.setdefault("components", {}).setdefault("schemas", {})
        self.taken = {names.pascal(name) for name in self.schemas}
        self.wanted: Counter[str] = Counter()
        self.shared = frozenset(shared)

    def run(self) -> None:
        for name in list(self.schemas):
            self._inside(self.schemas[name], names.pascal(name), f"/components/schemas/{escape(name)}")
        for section, suffix in (("parameters", ""), ("headers", "Header"), ("requestBodies", "Body"), ("responses", "Response")):
            for name, node in self.root["components"].get(section, {}).items():
                base = names.pascal(name)
                base = base if base.endswith(suffix) else base + suffix
                self._below(GRAMMAR["components"][section][1], node, base, f"/components/{section}/{escape(name)}")
        for path, item in self.root.get("paths", {}).items():
            if isinstance(item, dict):
                self._path_item(path, item, f"/paths/{escape(path)}")
        for event, item in self.root.get("webhooks", {}).items():
            if isinstance(item, dict):
                _describe_bodies(item)
                self._path_item(event, item, f"/webhooks/{escape(event)}", event_class(event))

    def _path_item(self, path: str, item: dict[str, Any], pointer: str, body_name: str = "") -> None:
        self._parameters(item, names.pascal(path), pointer)
        for method in METHODS:
            operation = item.get(method)
            if not isinstance(operation, dict):
                continue
            base, here = names.pascal(operation_name(operation, method, path)), f"{pointer}/{method}"
            self._parameters(operation, base, here)
            if isinstance(operation.get("requestBody"), dict):
                self._below("request body", operation["requestBody"], body_name or f"{base}Body", f"{here}/requestBody")
            responses = operation.get("responses")
            successes = sorted(status for status in responses if status.startswith("2")) if isinstance(responses, dict) else []
            for status, response in responses.items() if isinstance(responses, dict) else ():
                suffix = "Response" if status in successes[:1] else f"Response{names.pascal(status).lstrip('N')}"
                self._below("response", response, base + suffix, f"{here}/responses/{escape(status)}")

    def _parameters(self, owner: dict[str, Any], base: str, pointer: str) -> None:
        for index, parameter in enumerate(owner.get("parameters") or []):
            if isinstance(parameter, dict) and "$ref" not in parameter:
                self._below(
                    "parameter", parameter, base + names.pascal(str(parameter.get("name"))), f"{pointer}/parameters/{index}"
                )

    def _below(self, kind: str, node: Any, base: str, pointer: str) -> None:
        """The schemas of a body, a response or a parameter. Several media types share one name until they differ."""
        for step, child_kind, child in children(kind, node):
            if child_kind == "schema":
                self._replace(node, step, base, pointer)
            elif child_kind == "media type":
                first = next(iter(node["content"].values())) is child
                media = step.rpartition("~1")[2]
                self._below(child_kind, child, base if first else base + names.pascal(media), pointer + step)

    def _inside(self, schema: Any, base: str, pointer: str) -> None:
        for step, kind, child in list(children("schema", schema)):
            if kind == "schema":
                self._replace(schema, step, self._name_below(base, step, child, schema), pointer)

    def _name_below(self, base: str, step: str, child: dict[str, Any], parent: dict[str, Any]) -> str:
        field, _, key = step.lstrip("/").partition("/")
        if field in ("properties", "patternProperties", "dependentSchemas", "$defs"):
            return base + names.pascal(key.replace("~1", "/").replace("~0", "~"))
        if field in ("items", "contains", "prefixItems"):
            return f"{base}Item"
        if field in ("additionalProperties", "unevaluatedProperties"):
            return f"{base}Value"
        if isinstance(child.get("title"), str) and names.words(child["title"]):
            return base + names.pascal(child["title"])
        variants = [variant for variant in parent.get(field, []) if isinstance(variant, dict)] if key else []
        if sum(is_object(variant) for variant in variants) == 1:
            return base
        return base + self._variant(child, variants)

    def _variant(self, child: dict[str, Any], variants: list[dict[str, Any]]) -> str:
        """What tells this variant from the others: a constant, else a property that only it has."""
        properties = child.get("properties") or {}
        for value in properties.values():
            constant = value.get("const", (value.get("enum") or [None])[0] if len(value.get("enum") or []) == 1 else None)
            if isinstance(constant, str) and names.words(constant):
                return names.pascal(constant)
        others = {key for variant in variants if variant is not child for key in variant.get("properties") or {}}
        own = sorted(set(properties) - others) or sorted(properties)
        return f"With{names.pascal(own[0])}" if own else "Variant"

    def _replace(self, parent: dict[str, Any], step: str, base: str, pointer: str) -> None:
        """Hoist the schema at `parent`+`step` if it is an object, else look inside it."""
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in step.split("/")[1:]]
        holder: Any = parent
        for token in tokens[:-1]:
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]
        last: Any = int(tokens[-1]) if isinstance(holder, list) else tokens[-1]
        schema = holder[last]
        here = pointer + step
        part_of_sum = tokens[0] == "allOf" and len(tokens) == 2
        if not is_object(schema) or part_of_sum or tokens[0] in ("not", "if", "then", "else", "contains"):
            self._inside(schema, base, here)
            return
        name = self._free(base, here)
        kinds = schema.get("type", "object")
        nullable = isinstance(kinds, list) and "null" in kinds
        body = {**schema, "type": "object"} if "allOf" not in schema else {k: v for k, v in schema.items() if k != "type"}
        self.schemas[name] = body
        target = f"/components/schemas/{escape(name)}"
        for known in [key for key in self.locations if key == here or key.startswith(f"{here}/")]:
            self.locations.setdefault(target + known[len(here) :], self.locations[known])
        reference: dict[str, Any] = {"$ref": f"#/components/schemas/{escape(name)}"}
        holder[last] = {"anyOf": [reference, {"type": "null"}]} if nullable else reference
        for key in ("description", "deprecated", "x-name", "x-secret"):
            if key in schema:
                holder[last][key] = schema[key]
        self._inside(body, base, target)

    def _free(self, base: str, pointer: str) -> str:
        self.wanted[base] += 1
        name = f"{base}{names.digest(pointer)}" if base in self.shared else base
        if name in self.taken:
            name = f"{base}Object"
        length = 4
        while name in self.taken:
            name, length = f"{base}{names.digest(pointer, length)}", length * 2
        self.taken.add(name)
        return name
