"""What a description says of files: which fields are some, how large they may be, of what type, and how the page shows them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.encoding import part_types
from generator.text import reveal

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.test'}]
paths:
  /forms:
    post:
      operationId: sendForm
      tags: [pets]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {type: string, format: binary, x-max-bytes: 1000}
                papers: {type: array, items: {type: string, format: binary, x-max-bytes: 20}}
                seal: {type: string, contentEncoding: base64}
                wrong: {type: string, format: binary, x-max-bytes: many}
            encoding:
              photo: {contentType: image/png}
              papers: {contentType: 'image/png, image/jpeg'}
      responses: {'204': {description: done}}
  /records:
    post:
      operationId: sendRecord
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {type: string, contentEncoding: base64, x-max-bytes: 1000}
                old: {type: [string, 'null'], format: byte}
                papers: {type: array, items: {$ref: '#/components/schemas/Paper'}}
                deep: {type: object, properties: {photo: {type: string, contentEncoding: base64}}}
                raw: {type: string, format: binary}
                by_name: {type: object, additionalProperties: {type: string, contentEncoding: base64}}
            example: {photo: cGhvdG8=, papers: [cGFwZXI=]}
      responses: {'200': {description: done, content: {application/json: {schema: {$ref: '#/components/schemas/Record'}}}}}
  /whole:
    put:
      operationId: sendWhole
      tags: [pets]
      requestBody:
        content: {application/pdf: {schema: {type: string, format: binary, x-max-bytes: 50}}}
      responses: {'204': {description: done}}
components:
  schemas:
    Paper: {type: string, contentEncoding: base64}
    Record: {type: object, properties: {photo: {type: string, contentEncoding: base64}}}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, run: Any) -> Path:
    folder = tmp_path_factory.mktemp("files")
    (folder / "openapi.yaml").write_text(SPEC)
    ran = run("generate", "--spec", folder / "openapi.yaml", "--out", folder / "made", "--package", "shop")
    assert ran.code == 0, ran.err
    return folder / "made"


def _source(shop: Path, path: str) -> str:
    return (shop / path).read_text(encoding="utf-8")


def _fields(shop: Path) -> dict[str, list[str]]:
    """The files of each operation, as its table has them."""
    tree = ast.parse(_source(shop, "src/shop/operations/pets.py"))
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(node.value, ast.Call):
            calls = [part for part in ast.walk(node.value) if isinstance(part, ast.Call)]
            found[node.target.id] = [ast.unparse(one) for one in calls if getattr(one.func, "id", "") == "FileField"]
    return found


def test_table_says_what_is_known_of_each_file(shop: Path) -> None:
    assert _fields(shop) == {
        "SEND_FORM": [
            "FileField('photo', max_bytes=1000, media_type='image/png')",
            "FileField('papers', max_bytes=20, several=True)",
            "FileField('wrong')",
        ],
        "SEND_RECORD": [
            "FileField('photo', max_bytes=1000)",
            "FileField('old')",
            "FileField('papers', several=True)",
        ],
        "SEND_WHOLE": ["FileField('content', max_bytes=50)"],
    }


def _annotations(shop: Path, method: str) -> dict[str, str]:
    for node in ast.walk(ast.parse(_source(shop, "src/shop/resources/pets.py"))):
        if isinstance(node, ast.FunctionDef) and node.name == method:
            return {a.arg: ast.unparse(a.annotation) for a in node.args.kwonlyargs if a.annotation}
    raise AssertionError(method)


def test_signature_takes_files(shop: Path) -> None:
    assert _annotations(shop, "send_form") == {
        "photo": "FileInput",
        "papers": "Sequence[FileInput] | NotGiven",
        "seal": "str | NotGiven",
        "wrong": "FileInput | NotGiven",
    }
    record = _annotations(shop, "send_record")
    assert {name: record[name] for name in ("photo", "old", "papers", "raw", "by_name")} == {
        "photo": "FileInput",
        "old": "FileInput | None | NotGiven",
        "papers": "Sequence[FileInput] | NotGiven",
        "raw": "str | NotGiven",
        "by_name": "Mapping[str, str] | NotGiven",
    }


def test_page_shows_the_same_types_as_the_signature(shop: Path) -> None:
    rows = [line.split(" | ")[:2] for line in _source(shop, "docs/pets.md").splitlines() if line.startswith("| `")]
    shown = [(name.strip("|` "), kind.strip("`").replace("\\|", "|")) for name, kind in rows]
    assert ("photo", "FileInput") in shown and ("papers", "Sequence[FileInput]") in shown
    assert ("photo", "str") not in shown


def test_base64_of_an_answer_stays_a_text(shop: Path) -> None:
    model = _source(shop, "src/shop/models/record.py") if (shop / "src/shop/models/record.py").exists() else ""
    sources = [model, *(path.read_text(encoding="utf-8") for path in (shop / "src/shop/models").glob("*.py"))]
    assert any("photo: str | None" in source for source in sources)
    assert all("Base64" not in source for source in sources)


def test_made_tests_send_files(shop: Path, made_tests_pass: Callable[[Path], None]) -> None:
    made_tests_pass(shop)


@pytest.fixture
def made_tests_pass() -> Callable[[Path], None]:
    """Runs the tests that were generated, in a process of their own."""
    import subprocess
    import sys

    def check(folder: Path) -> None:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stdout[-3000:]

    return check


@pytest.mark.parametrize(
    ("encoding", "types"),
    [
        (None, []),
        ("text", []),
        ({"a": {"contentType": "image/png"}}, [("a", "image/png")]),
        ({"a": {"contentType": "image/*"}, "b": {"contentType": "image/png, image/jpeg"}, "c": {}, "d": "image/png"}, []),
        ({"a": {"contentType": 5}, "b": {"contentType": "image/png\r\nX-Other: 1"}}, []),
    ],
)
def test_only_a_single_type_is_that_of_a_part(encoding: Any, types: list[tuple[str, str]]) -> None:
    assert [(reveal(name), reveal(kind)) for name, kind in part_types({"encoding": encoding})] == types
