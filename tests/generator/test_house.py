"""How the house is kept: what knows what, how long a file may get, and what one change may change."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.render import HEADER

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ROOT / "generated" / "gigstack"
LONGEST_MODULE = 620


def python_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


@pytest.mark.parametrize("folder", ["generator", "templates"])
def test_the_generator_knows_no_product(folder: str) -> None:
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert files
    assert [path for path in files if "gigstack" in path.relative_to(ROOT).as_posix().lower()] == []
    assert [path for path in files if b"gigstack" in path.read_bytes().lower()] == []


@pytest.mark.parametrize("folder", ["generated/gigstack/src", "generated/gigstack/tests", "generator"])
def test_no_module_is_too_long(folder: str) -> None:
    files = python_files(ROOT / folder)
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert len(lengths) > 10
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_exactly_one_module_of_the_package_imports_httpx() -> None:
    found = set()
    for path in python_files(PRODUCT / "src"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
            if any(name.split(".")[0] in ("httpx", "httpcore") for name in names):
                found.add(path.name)
    # `testing` answers requests in place of a server, and takes the same library's words for it.
    assert found - {"testing.py", "_testing.py"} == {"_transport.py"}


def test_what_is_committed_is_up_to_date(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = run("generate", "--check")
    assert ran.code == 0, ran.err + ran.out[:2000]


# One line that says where a file comes from

PLAIN = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}, file: {type: string, format: binary}}}}}
"""


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory, run: Any) -> Path:
    """A whole project, with its tests and pages."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "openapi.yaml").write_text(PLAIN)
    ran = run("generate", "--spec", folder / "openapi.yaml", "--out", folder / "made", "--package", "shop")
    assert ran.code == 0, ran.err
    return folder / "made"


def test_every_module_begins_with_the_header_and_has_it_once(plain: Path) -> None:
    for path in python_files(plain):
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {HEADER}\n"), path
        assert text.count(HEADER) == 1, path


def test_nothing_else_in_a_module_speaks_of_generation(plain: Path) -> None:
    spoken = {}
    for path in python_files(plain):
        text = path.read_text(encoding="utf-8").replace(HEADER, "").replace("AsyncGenerator", "").replace("Generator", "")
        found = re.findall(r".*(?:generat|openapi|datamodel|jinja|do not edit).*", text, re.IGNORECASE)
        if found:
            spoken[path.name] = found
    assert spoken == {}


# One operation more

ADDED = {
    "operationId": "annotateInvoice",
    "summary": "Put a note on an invoice.",
    "tags": ["invoices"],
    "x-resource": "invoices",
    "x-method": "annotate",
    "x-retry": "never",
    "x-evidence": "inferred",
    "x-sources": ["a test"],
    "parameters": [
        {"name": "id", "in": "path", "required": True, "description": "The id.", "schema": {"type": "string"}, "example": "id1"}
    ],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["note"],
                    "properties": {"note": {"type": "string", "description": "The note."}},
                },
                "example": {"note": "paid in cash"},
            }
        },
    },
    "responses": {
        "200": {
            "description": "The note as it was kept.",
            "content": {
                "application/json": {
                    "schema": {"type": "object", "properties": {"kept": {"type": "boolean", "description": "Whether."}}},
                    "example": {"kept": True},
                }
            },
        }
    },
}


@pytest.fixture(scope="module")
def one_more(tmp_path_factory: pytest.TempPathFactory, run: Any) -> tuple[Path, dict[str, str], dict[str, bytes]]:
    """The project after one operation was added to one file, what that did to each file, and the files before."""
    folder = tmp_path_factory.mktemp("one_more")
    shutil.copytree(ROOT / "spec", folder / "spec")
    # What is not formatted again takes half the time.
    shutil.copytree(ROOT / "generated" / "gigstack", folder / "made", ignore=shutil.ignore_patterns("__pycache__", "dist"))

    def generate() -> dict[str, bytes]:
        ran = run("generate", "--spec", folder / "spec" / "openapi.yaml", "--out", folder / "made", "--package", "gigstack")
        assert ran.code == 0, ran.err
        return {
            path.relative_to(folder / "made").as_posix(): path.read_bytes()
            for path in (folder / "made").rglob("*")
            if path.is_file()
        }

    before = generate()
    file = folder / "spec" / "paths" / "invoices.yaml"
    text = file.read_text(encoding="utf-8")
    shown = yaml.safe_dump({"patch": ADDED}, sort_keys=False, allow_unicode=True)
    key = next(line for line in text.splitlines() if line.startswith("/invoices/{id}:"))
    file.write_text(
        text.replace(f"{key}\n", f"{key}\n" + "".join(f"  {line}\n" for line in shown.splitlines()), 1), encoding="utf-8"
    )
    after = generate()
    changes = {path: "added" for path in after if path not in before} | {path: "removed" for path in before if path not in after}
    return (
        folder / "made",
        changes | {path: "changed" for path in before if path in after and before[path] != after[path]},
        before,
    )


def test_one_operation_more_is_a_method_of_both_clients_and_an_entry(one_more: Any) -> None:
    project, changes, _ = one_more
    package = project / "src" / "gigstack"
    for path, awaited in (("resources/invoices.py", False), ("async_resources/invoices.py", True)):
        assert changes[f"src/gigstack/{path}"] == "changed"
        kind = ast.AsyncFunctionDef if awaited else ast.FunctionDef
        methods = [
            node
            for node in ast.walk(ast.parse((package / path).read_text()))
            if isinstance(node, kind) and node.name == "annotate"
        ]
        assert len(methods) == 1
    assert changes["src/gigstack/operations/invoices.py"] == "changed"
    assert (
        len(re.findall(r"^ANNOTATE\b.*= Operation\($", (package / "operations" / "invoices.py").read_text(), re.MULTILINE)) == 1
    )


def test_one_operation_more_brings_its_models_its_test_and_its_reference(one_more: Any) -> None:
    _, changes, _ = one_more
    added = sorted(path for path, how in changes.items() if how == "added")
    assert [path for path in added if path.startswith("src/gigstack/models/")] == [
        "src/gigstack/models/annotate_invoice_body.py",
        "src/gigstack/models/annotate_invoice_response.py",
    ]
    assert [path for path in added if path.startswith("tests/")] == ["tests/test_invoices_annotate.py"]
    assert [path for path, how in changes.items() if path.startswith("docs/") and how == "changed"] == ["docs/invoices.md"]


def test_one_operation_more_changes_nothing_else(one_more: Any) -> None:
    _, changes, _ = one_more
    expected = {
        "src/gigstack/resources/invoices.py": "changed",
        "src/gigstack/async_resources/invoices.py": "changed",
        "src/gigstack/operations/invoices.py": "changed",
        "src/gigstack/models/__init__.py": "changed",
        "src/gigstack/_model_index.py": "changed",
        # Holds the digest of the description.
        "src/gigstack/_vendoring/origin.py": "changed",
        "src/gigstack/models/annotate_invoice_body.py": "added",
        "src/gigstack/models/annotate_invoice_response.py": "added",
        "tests/test_invoices_annotate.py": "added",
        "docs/invoices.md": "changed",
        "openapi.yaml": "changed",
        # Names every method in the line of its resource.
        "README.md": "changed",
        ".generated.json": "changed",
    }
    assert {path: how for path, how in changes.items() if expected.get(path) != how} == {}


def test_one_operation_more_changes_one_line_of_the_readme(one_more: Any) -> None:
    project, _, before = one_more
    old, new = before["README.md"].decode().splitlines(), (project / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(old) == len(new)
    changed = [line for was, line in zip(old, new, strict=True) if was != line]
    assert len(changed) == 1 and "annotate" in changed[0]
