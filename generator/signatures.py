"""What a method takes and gives: arguments in order, the type of each, the type of the result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from generator import names
from generator.api import Api, Media, Operation, Parameter
from generator.hints import ANY, NONE, Hint, expanded, opened, parts, union, without_none, written
from generator.models import Field, Types
from generator.text import Text, reveal

ResultKind = Literal["value", "pages", "download", "text", "nothing"]


@dataclass(frozen=True)
class Argument:
    """One argument of a method. `field` is the wire name of the body field that it is, if it is one.

    `is_file` says that it takes a file, `several` a list, and `max_bytes` how large a file may be.
    """

    name: str
    hint: Hint
    required: bool
    positional: bool
    description: Text
    field: Text | None = None
    parameter: Parameter | None = None
    is_body: bool = False
    is_file: bool = False
    several: bool = False
    max_bytes: int | None = None
    secret: bool = False
    deprecated: bool = False
    limits: tuple[tuple[str, Text], ...] = ()


@dataclass(frozen=True)
class Result:
    kind: ResultKind
    hint: Hint
    accept: Text
    base64: tuple[str, ...] = ()


@dataclass(frozen=True)
class Method:
    """An operation as a Python method."""

    operation: Operation
    arguments: tuple[Argument, ...]
    result: Result
    idempotency_argument: str
    paging_argument: str

    def called(self, wire: Text) -> str:
        """The argument for what has this name on the wire; nothing where the method has none."""
        found = (a.name for a in self.arguments if a.field == wire or (a.parameter is not None and a.parameter.wire == wire))
        return next(found, "")

    @property
    def constant(self) -> str:
        return names.constant(self.operation.name)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in the order of the description, under the names of their arguments."""
        by_wire = {(a.parameter.where, a.parameter.wire): a.parameter for a in self.arguments if a.parameter}
        return tuple(by_wire[parameter.where, parameter.wire] for parameter in self.operation.parameters)


def make_methods(api: Api, types: Types) -> dict[str, Method]:
    """Method of each operation, by the operation's key."""
    return {operation.key: make_method(operation, types) for operation in api.operations}


def make_method(operation: Operation, types: Types) -> Method:
    arguments = _arguments(operation, types)
    idempotency = ""
    if operation.idempotency:
        place, wire = operation.idempotency
        matching = [a for a in arguments if (a.field == wire if place == "body" else a.parameter and a.parameter.wire == wire)]
        idempotency = matching[0].name if matching else reveal(wire)
    ordered = sorted(arguments, key=_rank)
    paging = operation.pagination
    cursor = next(
        (a.name for a in arguments if paging and paging.cursor and a.parameter and a.parameter.wire == paging.request), ""
    )
    return Method(operation, tuple(ordered), _result(operation, types), idempotency, cursor)


def _rank(argument: Argument) -> tuple[bool, bool, bool]:
    """Positional arguments first, then what is required; an option of the client, which a call seldom names, comes last."""
    shared = argument.parameter is not None and argument.parameter.client_option
    return (not argument.positional, not argument.required, shared)


def _arguments(operation: Operation, types: Types) -> list[Argument]:
    """Path parameters and options of the client have their names first, then the body, then all other parameters."""
    first = [p for p in operation.parameters if p.where == "path" or p.client_option]
    taken = {parameter.name for parameter in first}
    body = [
        argument if argument.name not in taken else replace(argument, name=f"{argument.name.rstrip('_')}_body")
        for argument in _body_arguments(operation, types)
    ]
    taken |= {argument.name for argument in body}
    parameters = []
    for parameter in operation.parameters:
        clashes = parameter.name in taken and parameter not in first
        name = f"{parameter.name.rstrip('_')}_{parameter.where}" if clashes else parameter.name
        parameters.append(_parameter_argument(replace(parameter, name=name), types))
    return [*parameters, *body]


def _parameter_argument(parameter: Parameter, types: Types) -> Argument:
    return Argument(
        name=parameter.name,
        hint=types.hint_at[parameter.pointer],
        required=parameter.required and not parameter.client_option,
        positional=parameter.where == "path",
        description=parameter.description,
        parameter=parameter,
        secret=parameter.secret,
        deprecated=parameter.deprecated,
        limits=parameter.limits,
    )


def _body_arguments(operation: Operation, types: Types) -> list[Argument]:
    body = operation.body
    if body is None:
        return []
    fields = body_fields(operation, types)
    if fields is None:
        kinds = {"binary": Hint("name", "FileInput"), "text": Hint("name", "str")}
        name = "content" if body.content in kinds else "body"
        hint = kinds.get(body.content) or types.hint_at[body.pointer]
        is_file = body.content == "binary"
        whole = Argument(name, hint, body.required, False, body.description, is_body=True, is_file=is_file)
        return [replace(whole, max_bytes=body.max_bytes)]
    rule = {reveal(field.wire): _argument_name(field) for field in fields}
    python = names.unique(rule, rule)
    return [
        Argument(
            name=python[reveal(field.wire)],
            hint=field.hint,
            required=field.required and body.required,
            positional=False,
            description=field.description,
            field=field.wire,
            is_file=_is_file(field.hint, body.content, types),
            several=any(part.kind == "list" for part in parts(expanded(field.hint, types.aliases))),
            max_bytes=field.max_bytes,
            secret=field.secret,
            deprecated=field.deprecated,
            limits=field.limits,
        )
        for field in fields
    ]


def _is_file(hint: Hint, content: str, types: Types) -> bool:
    """Whether the field takes files: in JSON, base64 text that is the field itself or a list of which it is made."""
    if content != "json":
        return any(part.name == "FileInput" for part in parts(expanded(hint, types.aliases)))
    plain = without_none(expanded(hint, types.aliases))
    return (without_none(plain.args[0]) if plain.kind == "list" else plain) == Hint("name", "Base64")


def _argument_name(field: Field) -> str:
    """A field may have had to step aside for a method of its model; as an argument it need not."""
    return names.snake(field.name.rstrip("_"), names.ARGUMENT_RESERVED)


def body_fields(operation: Operation, types: Types) -> tuple[Field, ...] | None:
    """The fields that become arguments, or None when the body is one argument."""
    body = operation.body
    if body is None or body.content in ("binary", "text"):
        return None
    hint = without_none(types.hint_at[body.pointer])
    if hint.kind != "class" or hint.name not in types.by_name:
        return None
    schema = types.by_name[hint.name]
    if not schema.is_class:
        return None
    fields = types.all_fields(schema)
    # Of an open object without properties nothing is known: the caller gives it whole.
    return fields if fields or schema.closed else None


def _result(operation: Operation, types: Types) -> Result:
    media = [entry for response in operation.successes for entry in response.media]
    accept = Text(", ".join(dict.fromkeys(reveal(entry.media_type) for entry in media)) or "application/json")
    if operation.pagination:
        return Result("pages", opened(without_none(types.hint_at[operation.pagination.item_pointer]), types.aliases), accept)
    if any(entry.content == "binary" or entry.base64 for entry in media):
        base64 = next((entry.base64 for entry in media if entry.base64), ())
        return Result("download", ANY, accept, base64)
    hints = [hint for response in operation.successes for hint in _hints(response.media, response.result_pointer, types)]
    if hints:
        if any(not response.media for response in operation.successes):
            hints.append(NONE)
        return Result("value", opened(union(*hints), types.aliases), accept)
    if any(entry.content == "text" for entry in media):
        return Result("text", Hint("name", "str"), accept)
    return Result("nothing", NONE, accept)


def _hints(media: tuple[Media, ...], result_pointer: str | None, types: Types) -> list[Hint]:
    json = next((entry for entry in media if entry.content == "json"), None)
    if json is None:
        return []
    return [types.hint_at[result_pointer] if result_pointer else ANY]


def annotation(argument: Argument, types: Types, builtins: str = "") -> str:
    """The type of an argument as it stands in a signature."""
    text = written(argument.hint, "input", types.aliases, builtins=builtins, files=argument.is_file)
    return text if argument.required else f"{text} | NotGiven"


def input_classes(methods: dict[str, Method], types: Types) -> frozenset[str]:
    """Classes that a caller may give as a dictionary: those that arguments reach."""
    found: set[str] = set()
    waiting = [
        part.name for method in methods.values() for a in method.arguments for part in parts(expanded(a.hint, types.aliases))
    ]
    while waiting:
        name = waiting.pop()
        if name in found or name not in types.by_name or not types.by_name[name].is_class:
            continue
        found.add(name)
        for field in types.all_fields(types.by_name[name]):
            waiting.extend(part.name for part in parts(expanded(field.hint, types.aliases)))
    return frozenset(found)
