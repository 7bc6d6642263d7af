"""Step 7: templates and contexts → source, checked before anything is written.

Text of the description reaches a file only through the filters below. Every Python file is rendered twice, the
second time with all text replaced by `x`: if the two differ in more than constants, some
text has become code, and nothing is written.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jinja2
import tomli
from jinja2.bccache import Bucket

from generator import names
from generator import text as texts
from generator.as_yaml import as_yaml
from generator.cases import error_class
from generator.docstrings import (
    catalog_docstring,
    method_docstring,
    missing_type,
    option_line,
    schema_docstring,
    signature_docstring,
    wait_docstring,
)
from generator.hints import Hint, expanded, opened, parts, written
from generator.plan import File, Plan
from generator.problems import GeneratorFault
from generator.showing import example, response_error, spdx
from generator.signatures import annotation
from generator.text import Text, reveal

HEADER = "Generated from the API description. Do not edit: change the description and generate again."


def render(plan: Plan, templates: Path, progress: Callable[[File], None] = lambda file: None) -> Iterator[tuple[File, str]]:
    """Path and source of each file that is not empty."""
    view = _View()
    environment = _environment(templates, plan, view)
    for file in plan.files:
        progress(file)
        if not file.template.endswith(".jinja"):
            yield file, (templates / file.template).read_text(encoding="utf-8")
            continue
        view.neutral = False
        source = _rendered(environment, plan, file)
        if not source.strip():
            continue
        view.neutral = True
        _check_shape(file, source, _rendered(environment, plan, file))
        yield file, _with_header(file, source)


class _Compiled(jinja2.BytecodeCache):
    """Templates that were compiled before in this process: a watch and a comparison render again. Jinja looks at their source."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class _View:
    """Applied to every text at the moment when it leaves. One for both renderings, so that templates are compiled once."""

    neutral = False

    def __call__(self, text: Text) -> Text:
        return Text("x" if text else "") if self.neutral else text


def _rendered(environment: jinja2.Environment, plan: Plan, file: File) -> str:
    try:
        return environment.get_template(file.template).render({**plan.shared, **file.context})
    except (jinja2.TemplateError, TypeError) as error:
        line = getattr(error, "lineno", None)
        place = f"{file.template}:{line}" if line else file.template
        raise GeneratorFault(f"{place} (for {file.path}): {error}") from error


def _environment(templates: Path, plan: Plan, view: Callable[[Text], Text]) -> jinja2.Environment:
    types = plan.types
    server: Text = plan.shared["api"].server

    def seen(hint: Hint) -> Hint:
        values = tuple(view(value) if isinstance(value, Text) else value for value in hint.values)
        return replace(hint, args=tuple(seen(arg) for arg in hint.args), values=values)

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_only_strings,
        bytecode_cache=_COMPILED,
    )
    environment.filters.update(
        literal=lambda value: texts.literal(value, view),
        data=lambda value: texts.literal(as_text(value), view),
        docstring=lambda value, indent=0: texts.docstring(view(value), indent),
        line=lambda value: texts.line(view(value)),
        comment=lambda value: texts.comment(view(value)),
        toml=lambda value: texts.toml(view(value)),
        markdown=lambda value: texts.markdown(view(value)),
        cell=lambda value: texts.cell(view(value)),
        code=lambda value: texts.code_span(view(value)),
        text=Text,
        error_class=error_class,
        key=lambda wire: names.identifier(reveal(wire)),
        pointer=lambda tokens: texts.literal(tuple(Text(token) for token in tokens), view),
        pointers=lambda found: texts.literal(tuple(tuple(Text(token) for token in one) for one in found), view),
        has_object=lambda hint: any(
            part.kind == "class" for part in parts(expanded(hint, types.aliases)) if part.name not in types.aliases
        ),
        media_type_of=lambda body, wire: dict(body.part_types).get(wire, Text("")),
        renamed=lambda fields: tuple((Text(f.name), f.field) for f in fields if reveal(f.field) != f.name),
        written_result=lambda hint: written(seen(hint), "result", types.aliases, "models."),
        missing_type=missing_type,
        spdx=spdx,
        yaml=as_yaml,
        lower_literal=lambda value: texts.literal(Text(reveal(value).lower()), view),
        base_type=lambda value: Text(reveal(value).split(";")[0].strip()),
        onward_wire=lambda method: next(
            a.parameter.wire
            for a in method.arguments
            if a.parameter and a.name == (method.paging_argument or method.operation.pagination.page)
        ),
    )
    environment.tests["plain_key"] = is_plain_key
    environment.globals.update(
        types=types,
        hint=lambda pointer, place: written(seen(types.hint_at[pointer]), place, types.aliases),
        written=lambda hint, place, prefix="", builtins="", files=False: written(
            seen(hint), place, types.aliases, prefix, builtins, files
        ),
        url=lambda path: Text((reveal(server) or "https://api.example.com") + reveal(path)),
        option_line=option_line,
        example=lambda method, case: example(method, case, plan.types, as_text),
        response_error=response_error,
        method_docstring=method_docstring,
        schema_docstring=schema_docstring,
        wait_docstring=wait_docstring,
        signature_docstring=signature_docstring,
        catalog_docstring=catalog_docstring,
        opened=lambda hint: opened(hint, types.aliases),
        annotation=lambda argument, builtins="": annotation(replace(argument, hint=seen(argument.hint)), types, builtins),
    )
    return environment


def as_text(value: Any) -> Any:
    """A JSON value of the description with its strings as texts."""
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, dict):
        return {Text(str(key)): as_text(item) for key, item in value.items()}
    return [as_text(item) for item in value] if isinstance(value, list) else value


def is_plain_key(wire: Text) -> bool:
    """Whether a key can be written as the name of an attribute."""
    try:
        return not names.identifier(reveal(wire)).startswith("__")
    except ValueError:
        return False


def _only_strings(value: Any) -> Any:
    if isinstance(value, (str, int)):
        return value
    raise TypeError(f"a template may only write strings and numbers, not {type(value).__name__}")


def _with_header(file: File, source: str) -> str:
    if file.path.endswith((".py", ".toml", ".pyi", ".yaml")):
        return f"# {HEADER}\n{source}"
    if file.path.endswith(".md"):
        return f"<!-- {HEADER} -->\n\n{source.lstrip()}"
    return source


def _check_shape(file: File, source: str, neutral: str) -> None:
    if file.path.endswith(".py"):
        try:
            parsed = ast.parse(source)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", 0) or 0
            near = source.splitlines()[line - 1].strip()[:120] if 0 < line <= len(source.splitlines()) else ""
            raise GeneratorFault(f"{file.template} (for {file.path}) does not make Python: {error}: {near}") from error
        if source != neutral and _shape(parsed) != _shape(ast.parse(neutral)):
            raise GeneratorFault(f"{file.template} (for {file.path}): text of the description became code")
    elif file.path.endswith(".toml") and _toml_shape(tomli.loads(source)) != _toml_shape(tomli.loads(neutral)):
        raise GeneratorFault(f"{file.template} (for {file.path}): text of the description became TOML")


def _shape(node: ast.AST) -> Any:
    """The tree without the values of its string constants."""
    if isinstance(node, ast.Constant):
        return type(node.value).__name__ if isinstance(node.value, str) else repr(node.value)
    fields = []
    for name, value in ast.iter_fields(node):
        if name in ("lineno", "col_offset", "end_lineno", "end_col_offset", "type_comment", "kind"):
            continue
        if isinstance(value, list):
            fields.append((name, tuple(_shape(item) if isinstance(item, ast.AST) else item for item in value)))
        else:
            fields.append((name, _shape(value) if isinstance(value, ast.AST) else value))
    return (type(node).__name__, tuple(fields))


def _toml_shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _toml_shape(item) for key, item in value.items()}
    return [_toml_shape(item) for item in value] if isinstance(value, list) else type(value).__name__
