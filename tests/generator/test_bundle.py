# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""The description in one file: what every reader of YAML takes from it, and that the SDK made from it is the same."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.as_yaml import WIDTH, as_yaml
from generator.config import Config
from generator.load import load
from generator.pipeline import generate
from generator.problems import Problems
from generator.progress import Progress
from generator.read import read
from generator.render import HEADER
from generator.write import MANIFEST

# They hold the digest of the files that the description stands in, which differ: one file or many.
NAMING_THE_FILES = [MANIFEST, "src/shop/_vendoring/origin.py"]

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("CORPUS") or ROOT.parent / "shared" / "corpus")
BUNDLE = "openapi.yaml"

READERS: dict[str, Callable[[str], Any]] = {
    "pure PyYAML": lambda text: yaml.load(text, yaml.SafeLoader),
    "libyaml": lambda text: yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)),
}


def read_by_generator(folder: Path, text: str) -> Any:
    file, problems = folder / "written.yaml", Problems()
    file.write_text(text, encoding="utf-8")
    value = read(file, "written.yaml", problems).value
    assert problems.errors == []
    return value


# Texts that some YAML reader takes for something else

MISREAD = [
    *("01", "007", "1", "-1", "+1", "1.5", ".5", "1e5", "1E+5", "0x1F", "0o17", "0b1", "1_000", "190:20:30", "12:30"),
    *("NO", "no", "Yes", "y", "N", "on", "OFF", "true", "False", "null", "Null", "~", "", " ", "=", "<<"),
    *("2026-01-15", "2026-01-15T18:30:00.000Z", "2026-01-15 18:30", ".inf", "-.INF", ".nan", "-", "?", ":", "---", "..."),
    *("#tag", "a #b", "a: b", "a:", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "[a", "{a", "'a", '"a', "a'b\"c", ", a"),
    *(" a", "a ", "a\n", "\na", "a\n\n", "a\n b", " a\nb", "a\n\n b\n", "a\n \nb", "a\tb", "\ta", "a\r\nb", "a\\nb", "\x00", "\x7f"),
    *("\x85", "\u2028", "\ufeff", "\u200bx", "\u00a0", "ñandú", "Ñ", "日本", "😀", "x" * 3000, "word " * 60, ("word " * 60).strip()),
    *("a  b " * 40, "# " + "word " * 60 + "end", "- " + "word " * 60 + "end", ("word " * 60).strip() + "\n", "  " + "word " * 60 + "end"),
]  # fmt: skip


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", MISREAD, ids=lambda text: ascii(text[:20]))
def test_a_text_stays_that_text_as_value_as_item_and_as_key(tmp_path: Path, reader: str, text: str) -> None:
    value = {"value": text, "items": [text, {"in": text}, [text]], "keys": {text: {"below": text}, "list": [{text: text}]}}
    written = as_yaml(value)
    assert READERS[reader](written) == value
    assert read_by_generator(tmp_path, written) == value


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.text("ab 10:-#.\n'\"", max_size=12),
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), below, max_size=4)
    ),
    max_leaves=20,
)


@given(value=st.dictionaries(st.text("abNO01:# ", min_size=1), json_values, max_size=4))
@settings(max_examples=300, deadline=None)
def test_any_value_comes_back_from_every_reader(tmp_path_factory: pytest.TempPathFactory, value: dict[str, Any]) -> None:
    written = as_yaml(value)
    for name, reader in READERS.items():
        assert repr(reader(written)) == repr(value), name
    assert repr(read_by_generator(tmp_path_factory.getbasetemp(), written)) == repr(value)


def test_it_is_written_for_people() -> None:
    value = {
        "openapi": "3.1.0",
        "info": {"description": "First line.\n\nSecond: line.\n", "summary": "word " * 30 + "end", "version": "1"},
        "paths": {"/a/{id}": {"get": {"responses": {"200": {"$ref": "#/components/responses/Ok"}}}}},
        "list": [{"a": "NO", "b": [1, 1.0]}, [], {}],
        "same": [{"a": 1}] * 2,
    }
    assert as_yaml(value).splitlines() == [
        "openapi: 3.1.0",
        "info:",
        "  description: |",
        "    First line.",
        "",
        "    Second: line.",
        "  summary: >-",
        "    " + "word " * 21 + "word",
        "    " + "word " * 8 + "end",
        "  version: '1'",
        "paths:",
        "  /a/{id}:",
        "    get:",
        "      responses:",
        "        '200':",
        "          $ref: '#/components/responses/Ok'",
        "list:",
        "  - a: 'NO'",
        "    b:",
        "      - 1",
        "      - 1.0",
        "  - []",
        "  - {}",
        "same:",
        "  - a: 1",
        "  - a: 1",
    ]


# A description in several files

ROOT_FILE = """\
openapi: 3.1.0
info: {title: Shop, version: '01'}
servers: [{url: 'https://api.test'}]
x-errors: {message: [/message]}
paths:
  /pets: {$ref: 'paths/pets.yaml#/~1pets'}
  /pets/{id}: {$ref: 'paths/pets.yaml#/~1pets~1{id}'}
webhooks:
  petAdded:
    post:
      operationId: petAdded
      requestBody: {content: {application/json: {schema: {$ref: 'schemas.yaml#/Pet'}}}}
      responses: {'200': {description: ok}}
"""
PATHS = """\
/pets:
  get:
    operationId: listPets
    tags: [pets]
    x-retry: safe
    parameters:
      - {name: country, in: query, schema: {type: string, enum: ['NO', 'ES', 'on']}, example: 'NO'}
      - {name: since, in: query, schema: {type: string}, example: '2026-01-15'}
      - {name: meta, in: query, x-style: dotted, schema: {type: object, additionalProperties: {type: string}}}
    responses:
      '200':
        description: ok
        content:
          application/json:
            schema: {type: array, items: {$ref: '../schemas.yaml#/Pet'}}
            example: [{kind: '01', name: Rex}]
/pets/{id}:
  parameters: [{$ref: '../schemas.yaml#/parameters/Id'}]
  get:
    operationId: getPet
    tags: [pets]
    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '../schemas.yaml#/Animal', description: Any.}}}}}
"""
SCHEMAS = """\
Pet:
  type: object
  properties:
    kind: {type: string, enum: ['01', '02'], default: '01'}
    name: {type: [string, 'null'], description: "A name that is long enough for a line that no page holds, so that it has to be folded at the end of a word, twice."}
    owner: {type: object, properties: {home: {$ref: '#/Home'}}}
Home: {type: object, x-secret: true, properties: {pets: {type: array, items: {$ref: '#/Pet'}}}}
Cat: {type: object, properties: {claws: {type: integer}, type: {type: string}}}
Animal:
  oneOf: [{$ref: '#/Pet'}, {$ref: '#/Cat'}]
  discriminator: {propertyName: type, mapping: {pet: 'schemas.yaml#/Pet', cat: '#/Cat', other: Pet}}
parameters:
  Id: {name: id, in: path, required: true, schema: {type: string}}
"""


def in_several_files(folder: Path) -> Path:
    for name, text in {"openapi.yaml": ROOT_FILE, "paths/pets.yaml": PATHS, "schemas.yaml": SCHEMAS}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


@pytest.fixture(scope="session")
def bundling_templates(tmp_path_factory: pytest.TempPathFactory, sdk_templates: Path) -> Path:
    """The package itself, and the description."""
    folder = tmp_path_factory.mktemp("bundling")
    shutil.copytree(sdk_templates, folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "templates" / f"{BUNDLE}.jinja", folder)
    return folder


def made(spec: Path, out: Path, templates: Path) -> dict[str, bytes]:
    generate(Config(spec, spec.name, out, "shop", templates), Progress())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, bundling_templates: Path) -> tuple[Path, dict[str, bytes]]:
    folder = tmp_path_factory.mktemp("several")
    return folder, made(in_several_files(folder / "spec"), folder / "made", bundling_templates)


def test_the_bundle_stands_alone(project: Any) -> None:
    text = project[1][BUNDLE].decode()
    value = yaml.safe_load(text)
    assert text.startswith(f"# {HEADER}\nopenapi: 3.1.0\n")
    assert sorted(value["components"]["schemas"]) == ["Animal", "Cat", "Home", "Pet"]
    assert list(value["components"]["parameters"]) == ["Id"]
    found: list[str] = []

    def collect(node: Any) -> None:
        for key, item in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
            if key == "$ref":
                found.append(item)
            collect(item)

    collect(value)
    assert len(found) > 5 and all(reference.startswith("#/components/") for reference in found)
    mapping = value["components"]["schemas"]["Animal"]["discriminator"]["mapping"]
    assert mapping == {"pet": "#/components/schemas/Pet", "cat": "#/components/schemas/Cat", "other": "Pet"}
    assert list(OpenAPIV31SpecValidator(value).iter_errors()) == []


def test_the_bundle_says_what_the_files_say(project: Any) -> None:
    value = yaml.safe_load(project[1][BUNDLE])
    pets = value["paths"]["/pets"]["get"]
    assert pets["parameters"][0]["schema"]["enum"] == ["NO", "ES", "on"]
    assert pets["parameters"][1]["example"] == "2026-01-15"
    assert pets["responses"]["200"]["content"]["application/json"]["example"] == [{"kind": "01", "name": "Rex"}]
    assert (value["x-errors"], pets["x-retry"], pets["parameters"][2]["x-style"]) == ({"message": ["/message"]}, "safe", "dotted")
    assert value["components"]["schemas"]["Home"]["x-secret"] is True
    # Nothing is named, hoisted or modernised yet: that is what a later step makes of it.
    assert "properties" in value["components"]["schemas"]["Pet"]["properties"]["owner"]
    shown = value["paths"]["/pets/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert shown == {"$ref": "#/components/schemas/Animal", "description": "Any."}
    assert list(value["paths"]) == ["/pets", "/pets/{id}"]
    assert list(value["webhooks"]) == ["petAdded"]


def test_the_sdk_made_from_the_bundle_is_the_same(project: Any, tmp_path: Path, bundling_templates: Path) -> None:
    folder, first = project
    second = made(folder / "made" / BUNDLE, tmp_path / "again", bundling_templates)
    assert len(first) > 30
    assert [path for path in sorted({*first, *second}) if first.get(path) != second.get(path)] == NAMING_THE_FILES


def test_the_bundle_is_watched_like_every_file(project: Any, tmp_path: Path, bundling_templates: Path) -> None:
    folder, _ = project
    shutil.copytree(folder, tmp_path / "copy")
    out = tmp_path / "copy" / "made"
    config = Config(tmp_path / "copy" / "spec" / "openapi.yaml", "openapi.yaml", out, "shop", bundling_templates)
    assert generate(config, Progress(), check=True).changes.none
    (out / BUNDLE).write_text((out / BUNDLE).read_text(encoding="utf-8") + "x-more: 1\n", encoding="utf-8")
    outcome = generate(config, Progress(), check=True)
    assert outcome.changes.changed == (BUNDLE,) and "-x-more: 1" in outcome.diff


def test_no_line_of_prose_is_longer_than_the_page(project: Any) -> None:
    lines = project[1][BUNDLE].decode().splitlines()
    assert any(">-" in line for line in lines)
    assert [line for line in lines if len(line.strip()) > WIDTH] == []


@pytest.mark.parametrize("name", ["petstore-3.0.yaml", "resend.yaml"])
def test_a_description_of_others_makes_the_same_sdk_from_its_bundle(tmp_path: Path, bundling_templates: Path, name: str) -> None:
    if not (CORPUS / name).is_file():
        pytest.skip(f"NOT PROVEN: {name} is not in {CORPUS}; set CORPUS to a folder of descriptions")
    first = made(CORPUS / name, tmp_path / "first", bundling_templates)
    second = made(tmp_path / "first" / BUNDLE, tmp_path / "second", bundling_templates)
    assert [path for path in sorted({*first, *second}) if first.get(path) != second.get(path)] == NAMING_THE_FILES
    bundle = yaml.safe_load(first[BUNDLE])
    assert bundle == load(CORPUS / name).value
    rules = OpenAPIV30SpecValidator if bundle["openapi"].startswith("3.0") else OpenAPIV31SpecValidator
    assert list(rules(bundle).iter_errors()) == list(rules(load(CORPUS / name).value).iter_errors()) == []
