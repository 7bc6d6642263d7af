"""Step 5, schemas → types: datamodel-code-generator reads JSON Schema, this module keeps the names and the texts.

Nothing that a description says reaches datamodel-code-generator as text: schemas, properties and
values of enums are handed over as tokens (`C12`, `f7`, `v3`), descriptions not at all. From what it answers
we learn the class that it made of each schema (its model metadata) and the type of each field (its code, parsed and
never run), and put the names back.
"""

from __future__ import annotations

import ast
import json
import tempfile
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import hints, names
from generator.extensions import extension
from generator.hints import Hint
from generator.load import Document
from generator.problems import DescriptionError, Problem
from generator.text import Text, reveal

_FORMATS = {
    ("string", "date"): "Day",
    ("string", "date-time"): "Instant",
    ("string", "binary"): "FileInput",
}


@dataclass(frozen=True)
class Field:
    """A property of a class. `name` is the attribute, `wire` the key in JSON."""

    name: str
    wire: Text
    hint: Hint
    required: bool
    description: Text
    secret: bool
    deprecated: bool
    max_bytes: int | None = None
    limits: tuple[tuple[str, Text], ...] = ()
    """Bounds, pattern and default of its values, by keyword."""


@dataclass(frozen=True)
class Schema:
    """A component schema: a class with fields, or an alias for `hint`."""

    name: str
    component: str
    module: str
    is_class: bool
    hint: Hint
    bases: tuple[str, ...]
    fields: tuple[Field, ...]
    description: Text
    meanings: tuple[tuple[Text, Text], ...]
    catalog: str
    evidence: Text
    sources: tuple[Text, ...]
    examples: tuple[Any, ...]
    secret: bool
    closed: bool


@dataclass(frozen=True)
class Types:
    """All types of a description. `hint_at` answers for any schema that was asked about, by its pointer."""

    schemas: tuple[Schema, ...]
    hint_at: Mapping[str, Hint]
    by_name: Mapping[str, Schema] = field(repr=False)

    @cached_property
    def aliases(self) -> dict[str, Hint]:
        return {schema.name: schema.hint for schema in self.schemas if not schema.is_class}

    def by_component(self, component: str) -> Schema:
        return next(schema for schema in self.schemas if schema.component == component)

    def all_fields(self, schema: Schema) -> tuple[Field, ...]:
        """Own fields and those of the bases, the bases' first, a field that is said again once."""
        merged: dict[str, Field] = {}
        for base in schema.bases:
            if base in self.by_name:
                merged.update({field.name: field for field in self.all_fields(self.by_name[base])})
        merged.update({field.name: field for field in schema.fields})
        return tuple(merged.values())


def make_types(document: Document, asked: Mapping[str, Any]) -> Types:
    """Types of all component schemas, and hints of the schemas in `asked` (by pointer)."""
    components: dict[str, Any] = document.value.get("components", {}).get("schemas", {})
    tokens = _Tokens(components)
    answer = _run(tokens.document(asked), document)
    class_names = {
        dmcg: tokens.class_of[component] for component, dmcg in answer.class_of.items() if component in tokens.class_of
    }
    texts = tokens.text_of

    def hint(node: ast.expr) -> Hint:
        return hints.parse(node, class_names, texts)

    schemas = []
    try:
        for component, node in components.items():
            definition = answer.definitions[answer.class_of[tokens.token_of[component]]]
            schemas.append(_schema(component, node, definition, tokens, class_names, hint))
        uses = answer.fields("Asked")
        hint_at = {pointer: hint(uses[f"u{index}"]) for index, pointer in enumerate(asked)}
    except (KeyError, ValueError) as error:
        raise DescriptionError(
            [
                Problem(
                    document.at("/components/schemas"),
                    "a schema that cannot be made a type",
                    f"{error}",
                    "JSON Schema as OpenAPI 3.1 uses it",
                )
            ]
        ) from error
    needed_of = {component: _own_required(node) for component, node in components.items() if isinstance(node, dict)}
    schemas = _without_conflicts(schemas, needed_of)
    ordered = tuple(sorted(_modules(schemas), key=lambda schema: schema.name))
    return Types(ordered, hint_at, {schema.name: schema for schema in ordered})


class _Tokens:
    """Names of the description ↔ harmless tokens."""

    def __init__(self, components: dict[str, Any]) -> None:
        self.components = components
        self.token_of = {component: f"C{index}" for index, component in enumerate(components)}
        rule = {component: names.pascal(component) for component in components}
        python = names.unique(components, rule)
        self.class_of = {self.token_of[component]: python[component] for component in components}
        self.text_of: dict[str, Text] = {}
        self._token_of_text: dict[str, str] = {}
        self._property_tokens: dict[str, str] = {}

    def document(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        schemas = {self.token_of[name]: self.schema(node) for name, node in self.components.items()}
        uses = {f"u{index}": self.schema(node) for index, node in enumerate(asked.values())}
        schemas["Asked"] = {"type": "object", "properties": uses, "required": list(uses)}
        return {
            "openapi": "3.1.0",
            "info": {"title": "tokens", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        }

    def text(self, value: str) -> str:
        token = self._token_of_text.setdefault(value, f"v{len(self._token_of_text)}")
        self.text_of[token] = Text(value)
        return token

    def property(self, name: str) -> str:
        return self._property_tokens.setdefault(name, f"f{len(self._property_tokens)}")

    def properties(self) -> dict[str, str]:
        return {token: name for name, token in self._property_tokens.items()}

    def target(self, node: dict[str, Any]) -> str:
        """The component that a reference means in the end; one that is itself only a reference is stepped over."""
        name = ""
        while set(node) & {"$ref"} and (target := _component_of(node["$ref"])) != name:
            name = target
            node = self.components[name] if isinstance(self.components[name], dict) else {}
        return name

    def schema(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return {} if node is not False else {"type": "null"}
        if "$ref" in node:
            return {"$ref": f"#/components/schemas/{self.token_of[self.target(node)]}"}
        kinds = node.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []
        null = "null" in kinds
        plain = [kind for kind in kinds if kind != "null"]
        scalar = _scalar(plain, node)
        if scalar:
            custom = {"customTypePath": f"sdk.{scalar}"}
            return {"anyOf": [custom, {"type": "null"}]} if null else custom
        values = [node["const"]] if "const" in node else node.get("enum")
        if isinstance(values, list) and values:
            return self._enum(values, plain, null)
        return self._structure(node, plain, null)

    def _enum(self, values: list[Any], kinds: list[str], null: bool) -> dict[str, Any]:
        nothing = null or None in values
        whole = [self.text(value) if isinstance(value, str) else value for value in values if value is not None]
        if any(isinstance(value, (dict, list, float)) for value in whole):
            return {"type": [*kinds, *(["null"] if nothing else [])]} if kinds else {}
        if not whole:
            return {"type": "null"}
        enum: dict[str, Any] = {"enum": whole}
        by_type = {"string" if isinstance(v, str) else "boolean" if isinstance(v, bool) else "integer" for v in whole}
        if len(by_type) == 1:
            enum["type"] = by_type.pop()
        return {"anyOf": [enum, {"type": "null"}]} if nothing else enum

    def _structure(self, node: dict[str, Any], kinds: list[str], null: bool) -> dict[str, Any]:
        result: dict[str, Any] = {}
        if kinds or null:
            every = [*kinds, *(["null"] if null else [])]
            result["type"] = every[0] if len(every) == 1 else every
        properties = node.get("properties")
        if isinstance(properties, dict) and properties:
            result["properties"] = {self.property(name): self.schema(child) for name, child in properties.items()}
            result["required"] = list(result["properties"])
        elif isinstance(node.get("additionalProperties"), dict):
            result["additionalProperties"] = self.schema(node["additionalProperties"])
        elif kinds == ["object"]:
            result["additionalProperties"] = True
        if "array" in kinds:
            prefix = node.get("prefixItems")
            many = [self.schema(item) for item in prefix] if isinstance(prefix, list) else []
            if isinstance(node.get("items"), dict):
                many.append(self.schema(node["items"]))
            result["items"] = many[0] if len(many) == 1 else {"anyOf": many} if many else {}
        for combinator in ("allOf", "anyOf", "oneOf"):
            variants = node.get(combinator)
            if isinstance(variants, list) and variants:
                result["allOf" if combinator == "allOf" else "anyOf"] = [self.schema(variant) for variant in variants]
        if "anyOf" in result and not {"properties", "allOf"} & set(result):
            result.pop("type", None)
            result.pop("additionalProperties", None)
        return result


def _component_of(reference: str) -> str:
    return reference.removeprefix("#/components/schemas/").replace("~1", "/").replace("~0", "~")


def _scalar(kinds: list[str], node: dict[str, Any]) -> str | None:
    """The SDK's own type for a format, or None."""
    form = node.get("format")
    if form == "decimal" and kinds and set(kinds) <= {"number", "string"}:
        return "AmountOrText" if "string" in kinds else "Amount"
    if form == "unixtime" and kinds and set(kinds) <= {"integer", "number", "string"}:
        return "Milliseconds" if extension("schema", node, "x-unit") == "milliseconds" else "Seconds"
    if kinds == ["string"] and (node.get("contentEncoding") == "base64" or form == "byte"):
        return "Base64"
    if kinds == ["string"] and "contentMediaType" in node and "contentEncoding" not in node and "format" not in node:
        return "FileInput" if node["contentMediaType"] == "application/octet-stream" else None
    return _FORMATS.get((kinds[0], str(form))) if len(kinds) == 1 else None


@dataclass(frozen=True)
class _Definition:
    is_class: bool
    value: ast.expr | None
    bases: tuple[str, ...]
    fields: dict[str, ast.expr]


@dataclass(frozen=True)
class _Answer:
    class_of: dict[str, str]
    definitions: dict[str, _Definition]

    def fields(self, component: str) -> dict[str, ast.expr]:
        return self.definitions[self.class_of[component]].fields


def _run(skeleton: dict[str, Any], document: Document) -> _Answer:
    """Ask datamodel-code-generator, and read its answer without running it."""
    from datamodel_code_generator import InputFileType, LiteralType, OpenAPIScope, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        metadata = Path(folder) / "models.json"
        try:
            code = generate(
                skeleton,
                input_file_type=InputFileType.OpenAPI,
                openapi_scopes=[OpenAPIScope.Schemas],
                output_model_type=DataModelType.PydanticV2BaseModel,
                target_python_version=PythonVersion.PY_310,
                enum_field_as_literal=LiteralType.All,
                use_type_alias=True,
                use_union_operator=True,
                use_standard_collections=True,
                strict_nullable=True,
                formatters=[],
                disable_timestamp=True,
                emit_model_metadata=metadata,
            )
        except Exception as error:  # any refusal of the library is a problem of this description, not a crash of ours
            reason = f"{type(error).__name__}: {error}"
            place = document.at("/components/schemas")
            raise DescriptionError([Problem(place, "schemas that datamodel-code-generator refuses", reason)]) from error
        models = json.loads(metadata.read_text(encoding="utf-8"))["models"] if metadata.exists() else []
    prefix = "#/components/schemas/"
    class_of = {
        model["source_ref"].removeprefix(prefix): model["class_name"]
        for model in models
        if model["source_ref"].startswith(prefix) and "/" not in model["source_ref"].removeprefix(prefix)
    }
    return _Answer(class_of, _definitions(ast.parse(code if isinstance(code, str) else "")))


def _definitions(module: ast.Module) -> dict[str, _Definition]:
    result: dict[str, _Definition] = {}
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            annotated = [item for item in node.body if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)]
            fields = {item.target.id: item.annotation for item in annotated if isinstance(item.target, ast.Name)}
            root = next((base.slice for base in node.bases if isinstance(base, ast.Subscript)), None)
            bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name) and base.id != "BaseModel")
            result[node.name] = _Definition(root is None, root, bases, fields)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Call):
            result[node.targets[0].id] = _Definition(False, node.value.args[1], (), {})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            result[node.target.id] = _Definition(False, node.value, (), {})
    return result


def _schema(
    component: str,
    node: dict[str, Any],
    definition: _Definition,
    tokens: _Tokens,
    class_names: Mapping[str, str],
    hint: Any,
) -> Schema:
    name = tokens.class_of[tokens.token_of[component]]
    own = _own_properties(node)
    required = _own_required(node)
    wires = tokens.properties()
    wire_of = {token: wires[token] for token in definition.fields if token in wires}
    rule = {wire: _field_name(wire, own.get(wire, {})) for wire in wire_of.values()}
    chosen = {wire for wire in wire_of.values() if extension("schema", own.get(wire, {}), "x-name")}
    python = names.unique(wire_of.values(), rule, chosen)
    fields = tuple(
        Field(
            name=python[wire],
            wire=Text(wire),
            hint=hint(definition.fields[token]),
            required=wire in required,
            description=_described(own.get(wire, {}), tokens.components),
            secret=is_secret(own.get(wire, {})),
            deprecated=own.get(wire, {}).get("deprecated") is True,
            max_bytes=most_bytes(own.get(wire, {})),
            limits=limits(own.get(wire, {})),
        )
        for token, wire in wire_of.items()
    )
    described = node
    for variant in node.get("anyOf", []) if "x-enum-descriptions" not in node else []:
        described = variant if isinstance(variant, dict) and "x-enum-descriptions" in variant else described
    meanings = extension("schema", described, "x-enum-descriptions", {})
    value = hint(definition.value) if definition.value is not None else Hint("class", name)
    catalog = extension("schema", node, "x-catalog", "") if not definition.is_class else ""
    return Schema(
        name=name,
        component=component,
        module="",
        is_class=definition.is_class,
        hint=replace(value, name=catalog) if value.kind == "literal" else value,
        bases=tuple(class_names[base] for base in definition.bases if base in class_names),
        fields=fields,
        description=_text(node.get("description")) or _text(node.get("title")),
        meanings=tuple((Text(value), Text(meaning)) for value, meaning in meanings.items()),
        catalog=catalog,
        evidence=_text(extension("schema", node, "x-evidence")),
        sources=tuple(Text(source) for source in extension("schema", node, "x-sources", [])),
        examples=tuple([node["example"]] if "example" in node else node.get("examples") or []),
        secret=is_secret(node),
        closed=node.get("additionalProperties") is False,
    )


def _without_conflicts(schemas: list[Schema], needed_of: Mapping[str, set[str]]) -> list[Schema]:
    """Where a class says a field otherwise than its base, needs one that its base does not, or two bases disagree, it holds all
    fields itself. `needed_of` gives the required properties of each component.
    """
    by_name = {schema.name: schema for schema in schemas}
    types = Types(tuple(schemas), {}, by_name)
    result = []
    for schema in schemas:
        bases = [types.all_fields(by_name[base]) for base in schema.bases if base in by_name]
        said: dict[str, set[tuple[Hint, bool]]] = {}
        for one in [*(inherited for fields in bases for inherited in fields), *schema.fields]:
            said.setdefault(one.name, set()).add((one.hint, one.required))
        needed = needed_of[schema.component]
        late = [one for fields in bases for one in fields if not one.required and reveal(one.wire) in needed]
        if late or any(len(ways) > 1 for ways in said.values()):
            every = types.all_fields(schema)
            flat = tuple(replace(one, required=one.required or reveal(one.wire) in needed) for one in every)
            schema = replace(schema, bases=(), fields=flat)
        result.append(schema)
    return result


def _text(value: Any) -> Text:
    return Text(value) if isinstance(value, str) else Text("")


def _field_name(wire: str, node: Any) -> str:
    chosen = extension("schema", node, "x-name") if isinstance(node, dict) else None
    return names.snake(chosen or wire, names.FIELD_RESERVED)


def _own_properties(node: dict[str, Any]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in node.get("allOf") or []:
        if isinstance(part, dict):
            merged.update(_own_properties(part))
    merged.update({key: value for key, value in (node.get("properties") or {}).items() if isinstance(value, dict)})
    return merged


def _own_required(node: dict[str, Any]) -> set[str]:
    required = set(node.get("required") or [])
    for part in node.get("allOf") or []:
        if isinstance(part, dict):
            required |= _own_required(part)
    return required


def most_bytes(node: dict[str, Any]) -> int | None:
    """How large a file may be, or each of a list of files."""
    items = node.get("items")
    found: int | None = extension("schema", items if isinstance(items, dict) else node, "x-max-bytes")
    return found


def is_secret(node: dict[str, Any]) -> bool:
    """Whether a value of the schema is to show nowhere."""
    return bool(extension("schema", node, "x-secret", False)) or node.get("format") == "password"


def _described(node: dict[str, Any], components: dict[str, Any]) -> Text:
    """What a field is: its own description, else that of the schema it refers to; then unit, bounds and default."""
    said = node.get("description")
    if not isinstance(said, str) and isinstance(node.get("$ref"), str):
        target = components.get(_component_of(node["$ref"]), {})
        said = target.get("description")
    return Text(" ".join([*([said.strip()] if isinstance(said, str) and said.strip() else []), *facts(node)]))


def facts(node: dict[str, Any]) -> list[str]:
    """What a schema says beside its description, as sentences: unit, bounds, pattern, default."""
    found = []
    if node.get("format") == "unixtime":
        found.append(f"Unix time in {extension('schema', node, 'x-unit') or 'seconds'} on the wire.")
    low, high = node.get("minimum"), node.get("maximum")
    if low is not None and high is not None:
        found.append(f"From {low} to {high}.")
    elif low is not None or high is not None:
        found.append(f"At least {low}." if low is not None else f"At most {high}.")
    for key, bound in (("minItems", "Fewest items: {}."), ("maxItems", "Most items: {}."), ("maxLength", "Most characters: {}.")):
        if key in node:
            found.append(bound.format(node[key]))
    if isinstance(node.get("pattern"), str):
        found.append(f"Pattern: {node['pattern']}")
    if "default" in node and not isinstance(node["default"], (dict, list)):
        found.append(f"The server's default is {json.dumps(node['default'], ensure_ascii=False)}.")
    return found


_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default")


def limits(node: dict[str, Any]) -> tuple[tuple[str, Text], ...]:
    """What the server is said to make of a value, by keyword and as JSON. The package does not check it."""
    said = ((key, node[key]) for key in _LIMITS if key in node)
    return tuple((key, Text(json.dumps(value, ensure_ascii=False))) for key, value in said if not isinstance(value, (dict, list)))


def _modules(schemas: Iterable[Schema]) -> list[Schema]:
    """Schemas that refer to each other in a cycle share a module, named after the first of them by name."""
    by_name = {schema.name: schema for schema in schemas}
    edges = {name: sorted(references(schema) & set(by_name)) for name, schema in by_name.items()}
    module_of: dict[str, str] = {}
    for group in components_of(edges):
        module = names.snake(min(group), names.MODULE_RESERVED)
        module_of.update(dict.fromkeys(group, module))
    clashing = names.unique(sorted(set(module_of.values())), {module: module for module in module_of.values()})
    return [replace(schema, module=clashing[module_of[name]]) for name, schema in by_name.items()]


def references(schema: Schema) -> set[str]:
    """Names of the schemas that this one needs to be defined."""
    used = {part.name for field in schema.fields for part in hints.parts(field.hint) if part.kind == "class"}
    used |= {part.name for part in hints.parts(schema.hint) if part.kind == "class"} | set(schema.bases)
    return used - ({schema.name} if schema.is_class else set())


def components_of(edges: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Strongly connected components (Tarjan), without recursion: a chain of schemas may be long."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    result: list[list[str]] = []
    for start in sorted(edges):
        if start in index:
            continue
        work = [(start, iter(edges[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, successors = work[-1]
            for successor in successors:
                if successor not in index:
                    index[successor] = low[successor] = len(index)
                    stack.append(successor)
                    on_stack.add(successor)
                    work.append((successor, iter(edges[successor])))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], index[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    group = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        group.append(member)
                        if member == node:
                            break
                    result.append(sorted(group))
    return result
