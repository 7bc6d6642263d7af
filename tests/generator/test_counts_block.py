"""The block of counts in a README: written, watched, and nothing else of the file touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.config import make_config
from tests.toy_shop import SHOP

README = """\
# Shop

Written by hand.

<!-- counts: begin -->
<!-- counts: end -->

More by hand.
"""
BLOCK = """\
<!-- counts: begin -->
<!-- Written by `python -m generator generate`: what is edited between these lines is lost. -->

| operations | resources | models | open questions |
|---:|---:|---:|---:|
| 6 | 3 | 3 | 2 |

Operations by their evidence: 1 seed, 1 page, 1 vendor-client, 1 inferred, 2 none.

<!-- counts: end -->
"""
WRITTEN = README.replace("<!-- counts: begin -->\n<!-- counts: end -->\n", BLOCK)
TABLE = '[tool.generator]\nspec = "openapi.yaml"\nout = "made"\npackage = "shop"\nreadme = "README.md"\n'


@pytest.fixture
def project(tmp_path: Path, model_templates: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that is configured by its pyproject.toml, and whose package is quickly made."""
    light = lambda *said: replace(make_config(*said), templates=model_templates)  # noqa: E731
    monkeypatch.setattr("generator.commands.shared.make_config", light)
    (tmp_path / "openapi.yaml").write_text(SHOP)
    (tmp_path / "pyproject.toml").write_text(TABLE)
    (tmp_path / "README.md").write_text(README)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def text_of(path: Path) -> str:
    return path.read_bytes().decode()


def test_the_block_is_written_and_nothing_else_of_the_file_is(project: Path, run: Any) -> None:
    ran = run("generate")
    assert (ran.code, ran.err) == (0, "")
    assert text_of(project / "README.md") == WRITTEN
    assert run("generate").out.endswith("nothing to change\n")
    assert run("generate", "--check").code == 0


def test_the_block_follows_the_description(project: Path, run: Any) -> None:
    run("generate")
    (project / "openapi.yaml").write_text(SHOP.replace("x-evidence: inferred", "x-evidence: seed"))
    ran = run("generate", "--check")
    assert ran.code == 1
    assert "--- a/../README.md\n+++ b/../README.md\n" in ran.out
    assert "\n+Operations by their evidence: 2 seed, 1 page, 1 vendor-client, 2 none.\n" in ran.out
    assert text_of(project / "README.md") == WRITTEN
    assert json.loads(run("generate", "--json").out)["changed"] == ["../README.md"]
    assert "2 seed, 1 page, 1 vendor-client, 2 none." in text_of(project / "README.md")


def test_an_edit_by_hand_in_the_block_is_found_and_taken_back(project: Path, run: Any) -> None:
    run("generate")
    (project / "README.md").write_text(WRITTEN.replace("| 6 | 3 |", "| 7 | 3 |"))
    ran = run("generate", "--check")
    assert ran.code == 1
    assert "\n-| 7 | 3 | 3 | 2 |\n+| 6 | 3 | 3 | 2 |\n" in ran.out
    assert "0 added, 1 changed, 0 removed" in ran.err
    assert run("generate").code == 0
    assert text_of(project / "README.md") == WRITTEN


def test_an_edit_by_hand_outside_the_block_is_nobodys_business(project: Path, run: Any) -> None:
    run("generate")
    edited = WRITTEN.replace("Written by hand.", "Said otherwise.").replace("More by hand.\n", "No line end")
    (project / "README.md").write_text(edited)
    assert run("generate", "--check").code == 0
    (project / "README.md").write_text(edited.replace("| 6 |", "| 7 |"))
    run("generate")
    assert text_of(project / "README.md") == edited


def test_line_ends_stay_as_they_are(project: Path, run: Any) -> None:
    (project / "README.md").write_bytes(README.replace("\n", "\r\n").encode())
    assert run("generate").code == 0
    assert text_of(project / "README.md") == WRITTEN.replace("\n", "\r\n")
    assert run("generate", "--check").code == 0


BEGIN, END = "<!-- counts: begin -->\n", "<!-- counts: end -->\n"


@pytest.mark.parametrize(
    ("readme", "line", "said"),
    [
        (README.replace(BEGIN, ""), 8, "found the end of the file, expected <!-- counts: begin -->"),
        (README.replace(END, ""), 8, "found the end of the file, expected <!-- counts: end -->"),
        (README.replace(BEGIN, "text <!-- counts: begin -->\n"), 9, "found the end of the file, expected <!-- counts: begin -->"),
        (README + BEGIN, 9, "found <!-- counts: begin --> again, expected it once; line 5 has it"),
        (README + END, 9, "found <!-- counts: end --> again, expected it once; line 6 has it"),
        (README.replace(BEGIN + END, END + BEGIN), 5, "found <!-- counts: end --> before <!-- counts: begin --> of line 6"),
        ("", 1, "found the end of the file"),
    ],
    ids=["no begin", "no end", "not alone", "begin twice", "end twice", "swapped", "empty"],
)
@pytest.mark.parametrize("check", [[], ["--check"]], ids=["generate", "check"])
def test_wrong_markers_are_an_error_and_nothing_is_written(
    project: Path, run: Any, readme: str, line: int, said: str, check: list[str]
) -> None:
    (project / "README.md").write_text(readme)
    ran = run("generate", *check)
    assert (ran.code, ran.out) == (2, "")
    assert f"README.md:{line}: {said}" in ran.err
    assert text_of(project / "README.md") == readme
    assert not (project / "made").exists()


def test_a_readme_that_is_not_utf8_is_an_error_with_its_line(project: Path, run: Any) -> None:
    (project / "README.md").write_bytes(README.encode() + b"\xff\n")
    ran = run("generate")
    assert ran.code == 2 and "README.md:9: " in ran.err


@pytest.mark.parametrize("value", ["'missing.md'", "'made'", "3", "''"])
def test_a_readme_that_is_no_file_is_refused(project: Path, run: Any, value: str) -> None:
    (project / "pyproject.toml").write_text(TABLE.replace('"README.md"', value))
    ran = run("generate")
    assert ran.code == 2 and "readme of [tool.generator]" in ran.err


def test_a_readme_behind_a_link_is_refused(project: Path, run: Any) -> None:
    (project / "README.md").rename(project / "elsewhere.md")
    (project / "README.md").symlink_to(project / "elsewhere.md")
    assert run("generate").code == 2
    assert text_of(project / "elsewhere.md") == README


def test_without_the_key_no_readme_is_touched(project: Path, run: Any) -> None:
    (project / "pyproject.toml").write_text(TABLE.replace('readme = "README.md"\n', ""))
    assert run("generate").code == 0
    assert text_of(project / "README.md") == README


@pytest.mark.parametrize("option", ["spec", "out", "package"])
def test_a_run_for_another_project_leaves_the_readme_alone(project: Path, option: str) -> None:
    other = {"spec": None, "out": None, "package": None} | {option: "other"}
    assert make_config(**other, start=project).readme is None
    assert make_config(None, None, None, project).readme == project / "README.md"


def test_edited_generated_files_stop_the_block_too(project: Path, run: Any) -> None:
    run("generate")
    model = project / "made" / "src" / "shop" / "models" / "pet.py"
    model.write_text("mine")
    (project / "README.md").write_text(README)
    assert run("generate").code == 2
    assert text_of(project / "README.md") == README


def test_a_run_with_nothing_to_do_loads_no_library_of_a_step(project: Path, root: Path) -> None:
    heavy = ["black", "datamodel_code_generator", "jinja2", "jsonschema", "openapi_spec_validator", "rich", "yaml"]
    shown = "print([name for name in sys.argv if name in sys.modules])"
    code = f"import sys; from generator.cli import main; main(['generate']); {shown}"
    told = []
    for _ in range(2):
        environment = {**os.environ, "PYTHONPATH": str(root)}
        ran = subprocess.run([sys.executable, "-c", code, *heavy], env=environment, capture_output=True, text=True, check=True)
        told.append(ran.stdout.splitlines()[-1])
    assert "'black'" in told[0]
    assert told[1] == "[]"
