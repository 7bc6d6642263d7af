# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""Text of a description never becomes code, never leaves its place, and arrives unchanged where it is data."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import text as texts
from generator.config import Config
from generator.pipeline import generate
from generator.problems import GeneratorFault
from generator.progress import Progress
from generator.text import Text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FIRE = "import builtins; builtins.PWNED = True"
PAYLOADS = {
    "quote": f"'; {FIRE} #",
    "double quote": f'"; {FIRE} #',
    "triple quotes": f'"""\n{FIRE}\n"""',
    "single triple quotes": f"'''\n{FIRE}\n'''",
    "quotes at the end": f'{FIRE} "',
    "four quotes": f'""""; {FIRE} """"',
    "backslash at the end": "ends with \\",
    "backslashes and quotes": f'\\"""; {FIRE} \\\\"""; {FIRE} \\\\\\',
    "escapes": "\\n\\x41\\N{BULLET}\\u0041 \\Users\\q",
    "new line": f"one\n{FIRE}\n",
    "carriage return": f"one\r{FIRE}\r",
    "line separators": f"a\u2028{FIRE}\u2029b\x85{FIRE}\x0bc\x0cd\x1ce\x1ef",
    "direction marks": "a\u202e\u2066 } ⁦if isAdmin⁩ \u200b\ufeff",
    "control characters": "a\x00b\x07c\x1b[2Jd\x7fe\x9b",
    "braces": "{PWNED} {0} {{x}} {__import__('builtins').__dict__.update(PWNED=True)} %s %(a)s",
    "template": "{{ 7*7 }} {% raw %} {# gone #} {% include '../secret' %} {{ cycler.__init__.__globals__.os.popen('x') }} {% endraw %}",
    "path": "../../../escaped",
    "keyword": "class",
    "comment": f"# type: ignore\n# {FIRE}",
    "annotation": f"]; {FIRE}; x: list[int",
    "markup": f"<script>PWNED</script> -->\n```\n{FIRE}\n```\n|a|b|",
    "emoji and lone half": "\U0001f600 字 é \ud83d",
    "spaces": "   \t ",
    "long": "word " * 180,
}
ALL_IN_ONE = '\'"""\\\r\u2028\x85\u202e{{ 7*7 }}{% raw %}../{x}\n' + FIRE + "\n\\"


def hostile(payload: str) -> dict[str, Any]:
    """A description with the payload in every text that may be any text."""
    answer = {"$ref": "#/components/schemas/Thing"}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": payload,
            "version": "1",
            "summary": payload,
            "description": payload,
            "termsOfService": payload,
            "contact": {"name": payload},
            "license": {"name": payload},
        },
        "servers": [{"url": "https://api.test", "description": payload}],
        "tags": [{"name": f"a {payload}", "description": payload}, {"name": "things", "description": payload}],
        "x-errors": {
            "codes": {f"x{payload}": "conflict"},
            "message": ["/" + payload.replace("/", "")],
            "code-pattern": "^[a-z]+$",
        },
        "x-other": payload,
        "x-webhooks": {"type": ["/type", "/" + payload.replace("/", "")]},
        "x-webhook-signature": {"scheme": "standard-webhooks", "sources": [payload or "x"], "open-questions": [payload or "x"]},
        "webhooks": {
            payload: {
                "post": {
                    "summary": payload,
                    "description": payload,
                    "x-evidence": "page",
                    "x-sources": [payload],
                    "x-open-questions": [payload],
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"type": {"const": payload}, "a": {"type": "string"}}},
                                "example": {"type": payload, "a": payload},
                            }
                        }
                    },
                    "responses": {"200": {"description": payload}},
                }
            }
        },
        "paths": {
            "/things/{id}": {
                "summary": payload,
                "post": {
                    "operationId": f"make {payload}",
                    "tags": [f"a {payload}"],
                    "summary": payload,
                    "description": payload,
                    "x-billing": payload or "x",
                    "x-sources": [payload],
                    "x-open-questions": [payload],
                    "x-evidence": "page",
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "description": payload,
                            "schema": {"type": "string", "enum": [payload, "b"]},
                        },
                        {
                            "name": f"q{payload}",
                            "in": "query",
                            "description": payload,
                            "example": payload,
                            "schema": {"type": "string", "default": payload, "pattern": "a"},
                        },
                    ],
                    "requestBody": {
                        "required": True,
                        "description": payload,
                        "content": {"application/json": {"schema": answer, "example": {payload: payload, "kind": payload}}},
                    },
                    "responses": {
                        "200": {
                            "description": payload,
                            "content": {
                                "application/json": {
                                    "schema": answer,
                                    "examples": {"a": {"summary": payload, "value": {payload: payload}}},
                                }
                            },
                        },
                        "409": {
                            "description": payload,
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object"},
                                    "example": {"error": {"code": payload, "message": payload}},
                                }
                            },
                        },
                    },
                },
            },
            "/things": {
                "get": {
                    "operationId": "list",
                    "tags": ["things"],
                    "responses": {"200": {"description": payload, "content": {"application/json": {"schema": answer}}}},
                }
            },
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "title": payload,
                    "description": payload,
                    "example": {payload: payload},
                    "x-sources": [payload],
                    "x-evidence": "page",
                    "properties": {
                        payload: {"type": "string", "title": payload, "description": payload, "default": payload},
                        "kind": {"$ref": "#/components/schemas/Kind"},
                        "below": {
                            "type": "object",
                            "title": payload,
                            "properties": {payload: {"type": "string", "const": payload}},
                        },
                    },
                },
                "Kind": {
                    "type": "string",
                    "description": payload,
                    "enum": [payload, "b", "it's \""],
                    "x-enum-descriptions": {payload: payload, "b": payload},
                },
            },
        },
    }


@pytest.fixture(autouse=True)
def canary() -> Iterator[None]:
    """Fails the test if any text of a description ran."""
    yield
    fired = vars(builtins).pop("PWNED", None)
    assert fired is None, "text of a description became code and ran"


def everything_below(folder: Path, but: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_relative_to(but)
    }


def generated(tmp_path: Path, run: Any, description: dict[str, Any]) -> tuple[int, str, Path]:
    """Exit code, problems and project; checks that nothing else was written, whatever the code is."""
    folder = tmp_path / "a" / "b" / "c"
    folder.mkdir(parents=True)
    spec, out = folder / "openapi.json", folder / "made"
    spec.write_text(json.dumps(description), encoding="utf-8")
    before = everything_below(tmp_path, out)
    ran = run("generate", "--spec", spec, "--out", out, "--package", "shop")
    assert everything_below(tmp_path, out) == before
    assert ran.code in (0, 2), ran.err
    if ran.code == 2:
        assert not out.exists()
        assert f"{spec}:" in ran.err
    return ran.code, ran.err, out


def as_yaml_keeps(payload: str) -> str:
    """Half a character cannot be written in UTF-8; everything else is kept."""
    return payload.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def check(project: Path, load_package: Any, import_all: Any) -> Any:
    """All that was written is Python that imports, under names that are plain."""
    for path in sorted(project.rglob("*")):
        assert path.name.isascii() and path.name.replace(".", "_").replace("-", "_").isidentifier(), path.name
        if path.suffix == ".py":
            compile(path.read_text(encoding="utf-8"), path.name, "exec")
    package = load_package(project)
    import_all(package)
    return package


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_text_everywhere_makes_a_package_that_keeps_it_as_data(
    tmp_path: Path, run: Any, load_package: Any, import_all: Any, payload: str
) -> None:
    code, said, project = generated(tmp_path, run, hostile(payload))
    assert code == 0, said
    package = check(project, load_package, import_all)
    models = importlib.import_module(f"{package.__name__}.models")
    kept = as_yaml_keeps(payload)
    assert set(typing.get_args(models.Kind)) == {kept, "b", "it's \""}
    fields = {field.serialization_alias or name: name for name, field in models.Thing.model_fields.items()}
    assert set(fields) == {kept, "kind", "below"}
    thing = models.Thing.model_validate({kept: kept, "kind": kept, "below": {kept: kept}})
    assert getattr(thing, fields[kept]) == kept
    assert thing.to_dict() == {kept: kept, "kind": kept, "below": {kept: kept}}
    webhooks = importlib.import_module(f"{package.__name__}.webhooks")
    if kept:
        assert type(webhooks.parse({"type": kept})) is typing.get_args(webhooks.Event)[0]


PLACES: dict[str, Any] = {
    "schema name": lambda d, p: d["components"]["schemas"].update(
        {p: {"type": "object", "properties": {"a": {"type": "string"}}}}
    ),
    "path": lambda d, p: d["paths"].update({f"/{p}": {"get": {"responses": {"200": {"description": "ok"}}}}}),
    "path parameter": lambda d, p: d["paths"].update(
        {
            f"/x/{{{p}}}": {
                "get": {
                    "parameters": [{"name": p, "in": "path", "required": True, "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "ok"}},
                }
            }
        }
    ),
    "server": lambda d, p: d.update(servers=[{"url": f"https://{p}"}]),
    "server variable": lambda d, p: d.update(servers=[{"url": "https://{a}", "variables": {"a": {"default": p}}}]),
    "version": lambda d, p: d["info"].update(version=p),
    "license": lambda d, p: d["info"].update(license={"name": "x", "identifier": p}),
    "security name": lambda d, p: d["components"].update(securitySchemes={p: {"type": "http", "scheme": "bearer"}}),
    "key header": lambda d, p: d["components"].update(securitySchemes={"key": {"type": "apiKey", "in": "header", "name": p}}),
    "key cookie": lambda d, p: d["components"].update(securitySchemes={"key": {"type": "apiKey", "in": "cookie", "name": p}}),
    "scheme": lambda d, p: d["components"].update(securitySchemes={"key": {"type": "http", "scheme": p}}),
    "header": lambda d, p: d["paths"]["/things"]["get"].update(
        parameters=[{"name": p, "in": "header", "schema": {"type": "string"}}]
    ),
    "style": lambda d, p: d["paths"]["/things"]["get"].update(
        parameters=[{"name": "a", "in": "query", "style": p, "schema": {"type": "string"}}]
    ),
    "media type": lambda d, p: d["paths"]["/things"]["get"]["responses"]["200"].update(
        content={p: {"schema": {"type": "string"}}}
    ),
    "body media type": lambda d, p: d["paths"]["/things"]["get"].update(
        requestBody={"content": {p: {"schema": {"type": "string"}}}}
    ),
    "success status": lambda d, p: d["paths"]["/things"]["get"]["responses"].update({f"2{p}": {"description": "ok"}}),
    "error status": lambda d, p: d["paths"]["/things"]["get"]["responses"].update({f"4{p}": {"description": "no"}}),
    "status": lambda d, p: d["paths"]["/things"]["get"]["responses"].update({p: {"description": "ok"}}),
    "format": lambda d, p: d["components"]["schemas"].update(AFormat={"type": "string", "format": p}),
    "pattern": lambda d, p: d["components"]["schemas"].update(
        APattern={"type": "object", "properties": {"a": {"type": "string", "pattern": p}}}
    ),
    "bound": lambda d, p: d["components"]["schemas"].update(
        ABound={"type": "object", "properties": {"a": {"type": "integer", "minimum": p}}}
    ),
    "type": lambda d, p: d["components"]["schemas"].update(AType={"type": p}),
    "reference": lambda d, p: d["components"]["schemas"].update(AReference={"$ref": p}),
    "unwrap": lambda d, p: d["paths"]["/things"]["get"]["responses"]["200"].update({"x-unwrap": "/" + p}),
    "resource": lambda d, p: d["paths"]["/things"]["get"].update({"x-resource": p, "x-method": p}),
    "default": lambda d, p: d["components"]["schemas"].update(
        ADefault={"type": "object", "properties": {"a": {"type": "integer", "default": p}}}
    ),
    "enum of numbers": lambda d, p: d["components"]["schemas"].update(AEnumOfNumbers={"enum": [1, p, True, None, 1.5, {p: p}]}),
    "const": lambda d, p: d["components"]["schemas"].update(AConst={"const": p}),
    "discriminator": lambda d, p: d["components"]["schemas"].update(
        ADiscriminator={
            "oneOf": [
                {"$ref": "#/components/schemas/Thing"},
                {"type": "object", "title": p, "properties": {"b": {"type": "string"}}},
            ],
            "discriminator": {"propertyName": p},
        }
    ),
    "unknown keys": lambda d, p: d["components"]["schemas"].update(AUnknownKeys={"type": "string", p: p, f"x-{p}": p}),
}


# Places that any text may stand in, and that do not get in each other's way.
DATA = (
    "version",
    "license",
    "server variable",
    "body media type",
    "format",
    "default",
    "enum of numbers",
    "const",
    "discriminator",
    "unknown keys",
)
GROUPS = {"data": DATA, **{place: (place,) for place in PLACES if place not in DATA}}


CASES = [(group, ALL_IN_ONE) for group in GROUPS]
CASES += [
    (group, "../../escaped")
    for group in ("schema name", "path", "path parameter", "server", "header", "media type", "resource", "reference")
]


@pytest.mark.parametrize(("group", "payload"), CASES, ids=lambda value: "all in one" if value == ALL_IN_ONE else value)
def test_text_where_rules_apply_is_kept_or_refused(
    tmp_path: Path, run: Any, load_package: Any, import_all: Any, group: str, payload: str
) -> None:
    description = hostile("plain")
    for place in GROUPS[group]:
        PLACES[place](description, payload)
    code, said, project = generated(tmp_path, run, description)
    assert code == 0 or group != "data", said
    if code == 0:
        check(project, load_package, import_all)


@pytest.mark.parametrize("status", ["", "2", "4x4", "2xx", "5XX", "x-200"])
def test_a_strange_status_is_kept_or_refused(tmp_path: Path, run: Any, load_package: Any, import_all: Any, status: str) -> None:
    description = hostile("plain")
    description["paths"]["/things"]["get"]["responses"] = {"200": {"description": "ok"}, status: {"description": "strange"}}
    code, _, project = generated(tmp_path, run, description)
    if code == 0:
        check(project, load_package, import_all)


# The ways out of `Text`

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40) | st.text(
    "\"'\\\n\r{}# a\u2028\u2029\x85\x0c\x00", max_size=12
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
LINE_ENDS = set("\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


@given(ANY_TEXT)
def test_a_literal_evaluates_to_the_text(text: str) -> None:
    assert ast.literal_eval(texts.literal(Text(text))) == text


@given(ANY_TEXT)
def test_a_literal_is_one_line_that_a_person_can_see(text: str) -> None:
    written = texts.literal(Text(text))
    assert len(written.splitlines()) == 1
    assert not set(written) & (LINE_ENDS | set("\x00\x1b\u202a\u202e\u2066\u2069\u200b\u200f\ufeff"))


@given(JSON_VALUES)
def test_a_literal_of_a_json_value_evaluates_to_the_value(value: Any) -> None:
    written = texts.literal(value)
    assert eval(written, {"__builtins__": {"float": float}}) == value


@given(ANY_TEXT, st.sampled_from([0, 4, 8]))
@settings(max_examples=200)
def test_a_docstring_never_ends_before_its_end(text: str, indent: int) -> None:
    pad = " " * indent
    opened = "".join(f"{' ' * level}if True:\n" for level in range(0, indent, 4))
    source = f'{opened}{pad}"""{texts.docstring(Text(text), indent)}"""\n{pad}after = 1\n'
    body = ast.parse(source).body
    for _ in range(0, indent, 4):
        assert isinstance(body[0], ast.If)
        body = body[0].body
    assert [type(node) for node in body] == [ast.Expr, ast.Assign]
    assert isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)


@pytest.mark.parametrize(
    "text", ['ends with "', 'ends with """', "ends with \\", 'ends with \\"', '"""', "\\", '"', '""', "{{ 7*7 }} {x}"]
)
def test_a_docstring_says_what_the_text_says(text: str) -> None:
    source = f'"""{texts.docstring(Text(text))}"""'
    assert ast.literal_eval(source) == text


@given(ANY_TEXT)
def test_a_comment_never_leaves_its_line(text: str) -> None:
    written = texts.comment(Text(text))
    assert not set(written) & LINE_ENDS
    assert [type(node) for node in ast.parse(f"# {written}\nafter = 1\n".replace("\x00", "")).body] == [ast.Assign]


@given(ANY_TEXT)
def test_a_toml_string_is_one_value(text: str) -> None:
    made = tomllib.loads(f"a = {texts.toml(Text(text))}\nb = 1\n")
    assert made == {"a": texts.comment(Text(text)), "b": 1}


@given(st.text("`a b|\n", min_size=1, max_size=12))
def test_a_code_span_of_markdown_cannot_be_left(text: str) -> None:
    written = texts.code_span(Text(text))
    fence = len(written) - len(written.lstrip("`"))
    inside = written[fence:-fence]
    assert written.endswith("`" * fence)
    assert "`" * fence not in inside


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<img src=x onerror=y>", "<!-- a -->", "</div>", "<?php"])
def test_markdown_holds_no_markup_of_the_text(text: str) -> None:
    assert "<" not in texts.markdown(Text(text))


@pytest.mark.parametrize("text", ["a|b", "a\nb", "a\\|b", "a\r\n|b"])
def test_a_cell_of_a_table_cannot_be_left(text: str) -> None:
    written = texts.cell(Text(text))
    assert "\n" not in written
    assert "|" not in written.replace("\\\\", "").replace("\\|", "")


REFUSED = {
    "str": lambda text: str(text),
    "format": lambda text: format(text),
    "f-string": lambda text: f"{text}",
    "padded f-string": lambda text: f"{text:>10}",
    "percent": lambda text: "%s" % text,  # noqa: UP031
    "str.format": lambda text: "{}".format(text),  # noqa: UP032
    "plus": lambda text: text + "x",
    "plus from the left": lambda text: "x" + text,
    "times": lambda text: text * 2,
    "join": lambda text: "".join([text]),
    "iterate": lambda text: list(text),
    "index": lambda text: text[0],
    "path": lambda text: Path("a") / text,
    "json": lambda text: json.dumps(text),
}


@pytest.mark.parametrize("way", REFUSED)
def test_text_leaves_only_through_a_filter(way: str) -> None:
    with pytest.raises(TypeError):
        REFUSED[way](Text("secret"))


def test_the_repr_of_text_does_not_show_it() -> None:
    assert "secret" not in repr(Text("secret")) + ascii([Text("secret")])


# A template that is wrong

WRONG = {
    "comment filter in a string": 'x = "{{ api.title | comment }}"\n',
    "comment filter as code": "x = {{ api.title | comment }}\n",
    "docstring filter in a string of one quote": "x = '{{ api.title | docstring }}'\n",
    "markdown in a comment": "# {{ api.title | markdown }}\n",
    "no filter": "x = 1  # {{ api.title }}\n",
    "joined": 'x = 1  # {{ [api.title] | join(", ") }}\n',
    "tilde": 'x = 1  # {{ "a" ~ api.title }}\n',
    "an object": "x = {{ api }}\n",
    "nothing by that name": "x = {{ api.titel | literal }}\n",
}
RIGHT = {
    "literal": "x = {{ api.title | literal }}\n",
    "comment": "# {{ api.title | comment }}\nx = 1\n",
    "docstring": '"""{{ api.title | docstring }}"""\n',
}
TITLE = "'; x = 1\n\"; import builtins; builtins.PWNED = True #"


def rendered_with(tmp_path: Path, template: str, title: str = TITLE) -> Path:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "out.py.jinja").write_text(template)
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": {}}))
    generate(Config(spec, "openapi.json", tmp_path / "made", "shop", templates), Progress())
    return tmp_path / "made" / "out.py"


@pytest.mark.parametrize("template", WRONG.values(), ids=WRONG)
def test_a_template_that_lets_text_become_code_writes_nothing(tmp_path: Path, template: str) -> None:
    with pytest.raises(GeneratorFault):
        rendered_with(tmp_path, template)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("template", RIGHT.values(), ids=RIGHT)
def test_a_template_that_uses_the_right_filter_is_written(tmp_path: Path, template: str) -> None:
    source = rendered_with(tmp_path, template).read_text()
    assert "PWNED" in source
    exec(compile(source, "out.py", "exec"), {})


def test_a_wrong_template_is_refused_for_text_that_is_valid_code_too(tmp_path: Path) -> None:
    with pytest.raises(GeneratorFault, match="became code"):
        rendered_with(tmp_path, "x = {{ api.title | comment }}\n", "print(1)")
