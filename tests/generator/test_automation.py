"""What runs by itself: the hook that other repositories use, and the workflows. Each command in them is one that exists."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import command_line

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CONFIG = '[tool.generator]\nspec = "shop.yaml"\nout = "made"\npackage = "shop"\n'
SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: object}}}}}
"""


def _sessions() -> set[str]:
    """The sessions of nox, by the names that its functions are given."""
    found = set()
    for given, function in re.findall(r"@nox\.session(.*)\ndef (\w+)", (ROOT / "noxfile.py").read_text()):
        named = re.search(r'name="([^"]+)"', given)
        found.add(named[1] if named else function)
    return found


def _steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in yaml.safe_load(workflow.read_text())["jobs"].values() for step in job["steps"]]


def test_there_are_workflows_for_pull_requests_documentation_and_releases() -> None:
    # YAML 1.1 reads the key `on` as true.
    triggers = {path.stem: set(yaml.safe_load(path.read_text())[True]) for path in WORKFLOWS}
    assert {"pull_request"} <= triggers["pull-request"]
    assert {"schedule"} <= triggers["docs"]
    assert yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text())[True] == {"push": {"tags": ["v*"]}}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_do_no_more_than_it_needs(workflow: Path) -> None:
    said = yaml.safe_load(workflow.read_text())
    assert said["permissions"] == {"contents": "read"}
    for name, job in said["jobs"].items():
        assert job["timeout-minutes"] <= 60
        more = {key for key, value in job.get("permissions", {}).items() if value == "write"}
        assert more <= ({"id-token"} if (workflow.stem, name) == ("release", "publish") else set())
        for step in job["steps"]:
            if str(step.get("uses", "")).startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_each_action_of_a_workflow_has_its_major_version(workflow: Path) -> None:
    used = [step["uses"] for step in _steps(workflow) if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@v\d+", action) for action in used)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_each_command_of_a_workflow_is_one_that_can_be_given(workflow: Path) -> None:
    lines = [line for step in _steps(workflow) for line in str(step.get("run", "")).splitlines()]
    assert lines
    for line in lines:
        # No text of an event may become a command.
        assert "${{" not in line
        words = shlex.split(line.removesuffix("|| test $? -eq 1"))
        if words[:4] == ["python", "-m", "nox", "-s"]:
            given = words[4:]
            assert set(given[: given.index("--")] if "--" in given else given) <= _sessions(), line
        elif words[:3] == ["python", "-m", "generator"]:
            command_line().parse_args(words[3:])
        else:
            assert words[:4] == ["python", "-m", "pip", "install"], line


def test_the_documentation_job_goes_on_when_pages_changed_and_fails_when_they_differ() -> None:
    """Bash runs a step with -e: what exits with 1 ends the job."""
    fetched, compared = [step["run"] for step in _steps(ROOT / ".github/workflows/docs.yml") if " docs " in step.get("run", "")]
    wanted = command_line().parse_args(shlex.split(fetched.removesuffix(" || test $? -eq 1"))[3:])
    assert fetched.endswith(" || test $? -eq 1") and "||" not in compared
    assert command_line().parse_args(shlex.split(compared)[3:]).pages == [wanted.into]


def test_what_a_tag_publishes_is_what_it_built() -> None:
    commands = [step["run"] for step in _steps(ROOT / ".github/workflows/release.yml") if "nox -s" in step.get("run", "")]
    assert commands[0].endswith("-s build -- generated/gigstack/dist") and commands[-1].endswith("-s publish")


# The hook


def _hook() -> dict[str, Any]:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert isinstance(hook, dict)
    return hook


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The hook as pre-commit runs it: its entry with arguments, in the root of the repository, without names of files."""
    words = [*shlex.split(_hook()["entry"]), *arguments]
    assert words[0] == "python"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, timeout=120)


def test_the_hook_is_of_the_form_that_pre_commit_reads() -> None:
    hook = _hook()
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert (hook["language"], hook["pass_filenames"], hook["always_run"]) == ("python", False, True)


def test_the_hook_fails_until_the_sdk_is_what_the_description_makes(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    (tmp_path / "shop.yaml").write_text(SPEC)
    (tmp_path / "pyproject.toml").write_text(CONFIG)
    arguments = _hook()["args"]
    before = _run(tmp_path, *arguments)
    assert before.returncode == 1 and not (tmp_path / "made").exists()
    assert _run(tmp_path).returncode == 0
    assert _run(tmp_path, *arguments).returncode == 0
    (tmp_path / "shop.yaml").write_text(SPEC.replace("listPets", "getPets"))
    after = _run(tmp_path, *arguments)
    assert after.returncode == 1 and "+    def get_pets(" in after.stdout
