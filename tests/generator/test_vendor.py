"""`python -m generator vendor`: what the generated package does, without installing it; and the files that it carries."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1.2"}
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      responses: {"200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /toys:
    get:
      operationId: listToys
      x-resource: pets.toys
      x-method: list
      responses: {"200": {description: Toys., content: {application/json: {schema: {$ref: "#/components/schemas/Toy"}}}}}
  /shops:
    get:
      operationId: listShops
      x-resource: shops
      x-method: list
      responses: {"200": {description: Shops., content: {application/json: {schema: {$ref: "#/components/schemas/Place"}}}}}
components:
  schemas:
    Pet: {type: object, properties: {home: {$ref: "#/components/schemas/Place"}, parent: {$ref: "#/components/schemas/Pet"}}}
    Toy: {type: object, properties: {colour: {type: string, enum: [red, blue]}}}
    Place: {type: object, properties: {street: {type: string}}}
"""


@pytest.fixture(scope="module")
def project(make: Any) -> Path:
    made = make(SPEC)
    assert isinstance(made, Path)
    return made


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_both_commands_make_the_same_copy(project: Path, run: Any, tmp_path: Path) -> None:
    ran = run("vendor", tmp_path / "a" / "shop", "--package", "shop", "--only", "pets.toys", "--project", project)
    assert ran.code == 0, ran.err
    command = [sys.executable, "-m", "shop", "vendor", str(tmp_path / "b" / "shop"), "--package", "shop", "--only", "pets.toys"]
    environment = {**os.environ, "PYTHONPATH": str(project / "src")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stdout) == (0, ran.out), done.stderr
    assert _files(tmp_path / "a") == _files(tmp_path / "b")


def test_a_copy_of_any_api_holds_what_its_resources_reach(project: Path, run: Any, tmp_path: Path) -> None:
    def models(only: str) -> set[str]:
        folder = tmp_path / only / "shop"
        ran = run("vendor", folder, "--package", "shop", "--only", only, "--project", project)
        assert ran.code == 0, ran.err
        return {path.stem for path in (folder / "models").glob("*.py")} - {"__init__"}

    assert models("shops") == {"place"}
    assert models("pets.toys") == {"toy"}
    assert models("pets") == {"pet", "place", "toy"}


def test_what_is_asked_for_goes_through_and_so_do_the_exit_codes(project: Path, run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    made = run("vendor", folder, "--package", "shop", "--json", "--project", project)
    assert made.code == 0 and json.loads(made.out)["version"] == "1.2"
    assert run("vendor", "--check", folder, "--project", project).code == 0
    (folder / "_retry.py").write_text("mine")
    assert run("vendor", "--check", folder, "--project", project).code == 1
    assert run("vendor", "--update", folder, "--project", project).code == 1
    assert run("vendor", "--update", "--force", folder, "--project", project).code == 0
    assert run("vendor", folder, "--package", "other", "--project", project).code == 2


def test_the_project_of_the_configuration_is_taken(project: Path, run: Any, tmp_path: Path, monkeypatch: Any) -> None:
    table = f'[tool.generator]\nspec = "x.yaml"\nout = {json.dumps(str(project))}\npackage = "shop"\n'
    (tmp_path / "pyproject.toml").write_text(table)
    monkeypatch.chdir(tmp_path)
    assert run("vendor", "shop", "--package", "shop").code == 0
    assert "shop" not in sys.modules


def test_a_project_that_was_not_generated_is_told(run: Any, tmp_path: Path) -> None:
    ran = run("vendor", tmp_path / "shop", "--package", "shop", "--project", tmp_path)
    assert ran.code == 2 and "holds no package to copy" in ran.err
    ran = run("vendor", tmp_path / "shop", "--package", "shop", "--project", tmp_path, "--json")
    assert ran.code == 2 and "holds no package to copy" in json.loads(ran.out)["error"]


def test_help_has_the_options_of_both(project: Path, run: Any, capsys: Any) -> None:
    with pytest.raises(SystemExit) as ended:
        run("vendor", "--help", "--project", project)
    assert ended.value.code == 0


# What the package carries

CONFIG = '[tool.generator]\nspec = "shop.yaml"\nout = "made"\npackage = "shop"\ncarry = {carry}\n'


def test_carried_files_stand_in_the_package_and_are_watched_by_a_check(run: Any, tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "shop.yaml").write_text(SPEC)
    (tmp_path / "LICENCE.txt").write_text("Do what you like.\n")
    (tmp_path / "pyproject.toml").write_text(CONFIG.format(carry='["LICENCE.txt"]'))
    monkeypatch.chdir(tmp_path)
    assert run("generate").code == 0
    assert (tmp_path / "made/src/shop/LICENCE.txt").read_text() == "Do what you like.\n"
    assert run("generate", "--check").code == 0
    (tmp_path / "LICENCE.txt").write_text("Ask first.\n")
    ran = run("generate", "--check")
    assert ran.code == 1 and "+Ask first." in ran.out
    assert run("generate").code == 0
    assert (tmp_path / "made/src/shop/LICENCE.txt").read_text() == "Ask first.\n"


@pytest.mark.parametrize("carry", ['"missing.md"', '["missing.md"]', "[1]", '["link.md"]', '["shop.py"]', '["a.md", "sub/A.md"]'])
def test_what_cannot_be_carried_is_told(run: Any, tmp_path: Path, monkeypatch: Any, carry: str) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("shop.py", "a.md", "sub/A.md"):
        (tmp_path / name).write_text("")
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    (tmp_path / "pyproject.toml").write_text(CONFIG.format(carry=carry))
    monkeypatch.chdir(tmp_path)
    ran = run("generate")
    assert ran.code == 2 and "carry of [tool.generator]" in ran.err
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("module", "command"), [("generator", "generator.cli.main"), ("gigstack", "gigstack._vendoring.command.main")]
)
def test_ctrl_c_ends_a_command_without_a_traceback(module: str, command: str, monkeypatch: Any, capsys: Any) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, interrupted)
    with pytest.raises(SystemExit) as ended:
        runpy.run_module(module, run_name="__main__")
    assert ended.value.code == 130
    assert capsys.readouterr().err == "interrupted\n"
