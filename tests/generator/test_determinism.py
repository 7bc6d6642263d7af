# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""Same input, same bytes: whatever the hash seed, the folder, the locale and the Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Tienda de jabón, version: '1.2'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters: [{name: kind, in: query, schema: {type: string, enum: [cat, dog, ñandú]}}, {name: limit, in: query, schema: {type: integer}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
        '404': {description: gone}
        '409': {description: taken}
    post:
      operationId: addPet
      tags: [pets]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, created_at: {type: string}, createdAt: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}, home: {oneOf: [{$ref: '#/components/schemas/Home'}, {type: string}]}}}
    Home: {type: object, properties: {street: {type: string}, kind: {type: string, enum: [flat, house]}}}
"""
PYTHONS = ("3.10", "3.11", "3.12", "3.13")


def start(python: str, root: Path, where: Path, out: Path, spec: str, **environment: str) -> subprocess.Popen[str]:
    command = [python, "-m", "generator", "generate", "--spec", spec, "--out", str(out), "--package", "shop"]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")]), **environment}
    return subprocess.Popen(command, cwd=where, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> None:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err or out


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory, root: Path) -> dict[str, Path]:
    """The project, made in several ways, two at a time."""
    folder = tmp_path_factory.mktemp("runs")
    other = tmp_path_factory.mktemp("elsewhere") / "deep" / "er"
    for place in (folder / "spec", other):
        place.mkdir(parents=True)
        (place / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    ways = {
        "plain": (folder, folder / "out", "spec/openapi.yaml", {"PYTHONHASHSEED": "0"}),
        "other seed": (folder, folder / "seed", "spec/openapi.yaml", {"PYTHONHASHSEED": "4242"}),
        "other folders": (other, other / "quite another name", str(other / "openapi.yaml"), {"PYTHONHASHSEED": "1"}),
        "other locale": (
            folder,
            folder / "locale",
            "spec/openapi.yaml",
            {"LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "Asia/Tokyo", "COLUMNS": "40"},
        ),
    }
    waiting = list(ways.items())
    while waiting:
        pair, waiting = waiting[:2], waiting[2:]
        for process in [start(sys.executable, root, where, out, spec, **more) for _, (where, out, spec, more) in pair]:
            finished(process)
    return {name: out for name, (_, out, _, _) in ways.items()}


@pytest.mark.parametrize("way", ["other seed", "other folders", "other locale"])
def test_the_bytes_are_the_same(runs: dict[str, Path], way: str) -> None:
    first, second = content(runs["plain"]), content(runs[way])
    assert set(first) == set(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_another_description_makes_other_bytes(runs: dict[str, Path], tmp_path: Path, root: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC.replace("gone", "gone away"), encoding="utf-8")
    finished(start(sys.executable, root, tmp_path, tmp_path / "out", "openapi.yaml"))
    assert content(tmp_path / "out") != content(runs["plain"])


def interpreters(version: str) -> list[str]:
    """Every Python of that version on this machine: on the path, of pyenv, and the one that runs this."""
    name = f"python{version}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(name), *map(str, sorted(pyenv.glob(f"{version}.*/bin/{name}")))]
    return list(dict.fromkeys(path for path in found if path))


def usable(python: str) -> str:
    """What the interpreter lacks; nothing when it can run the generator."""
    program = "import datamodel_code_generator, black, jinja2, yaml, jsonschema, openapi_spec_validator, packaging, rich, ruff"
    done = subprocess.run([python, "-c", program], capture_output=True, text=True)
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["does not run"])[-1]


@pytest.mark.parametrize("version", [version for version in PYTHONS if version != f"{sys.version_info[0]}.{sys.version_info[1]}"])
def test_another_python_makes_the_same_bytes(runs: dict[str, Path], tmp_path: Path, root: Path, version: str) -> None:
    lacking = {python: usable(python) for python in interpreters(version)}
    python = next((python for python, lack in lacking.items() if not lack), None)
    if python is None:
        reasons = "; ".join(sorted(set(lacking.values()))) or "it is not installed"
        pytest.skip(f"NOT PROVEN for Python {version}: {reasons}")
    (tmp_path / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    finished(start(python, root, tmp_path, tmp_path / "out", "openapi.yaml"))
    first, second = content(runs["plain"]), content(tmp_path / "out")
    assert [path for path in sorted({*first, *second}) if first.get(path) != second.get(path)] == []
