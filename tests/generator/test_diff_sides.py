"""The command `diff`: what OLD and NEW may be, and what comes out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import generator.validate
from generator.git import commit_of, extract

OLD = """\
openapi: 3.1.0
info: {title: Shop, version: '7'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      x-retry: safe
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'schemas.yaml#/Pet'}}}}}
"""
SCHEMAS = "Pet: {type: object, properties: {name: {type: string}}}\n"
NEW = OLD.replace("name: limit", "name: size")
CONFIGURATION = '[tool.generator]\nspec = "spec/openapi.yaml"\nout = "made"\npackage = "shop"\nversion = "1.4.0"\n'
GONE, ADDED = "`pets.list` no longer takes `limit`.", "`pets.list` takes a new optional `size`."


def git(folder: Path, *arguments: str) -> str:
    who = {f"GIT_{role}_{what}": "a@b.test" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    env = os.environ | who | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *arguments], cwd=folder, env=env, check=True, capture_output=True, text=True).stdout.strip()


def write(folder: Path, text: str) -> None:
    (folder / "spec").mkdir(parents=True, exist_ok=True)
    (folder / "spec" / "openapi.yaml").write_text(text)
    (folder / "spec" / "schemas.yaml").write_text(SCHEMAS)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory, run: Any) -> Path:
    """A project of two commits, each with its package; the older is tagged. It stands below the top of its repository."""
    top = tmp_path_factory.mktemp("repository")
    folder = top / "sdk"
    folder.mkdir()
    (folder / "pyproject.toml").write_text(CONFIGURATION)
    git(top, "init", "-q", "-b", "main")
    before = Path.cwd()
    os.chdir(folder)
    try:
        for text, name in ((OLD, "first"), (NEW, "second")):
            write(folder, text)
            assert run("generate").code == 0
            git(top, "add", "-A")
            git(top, "commit", "-q", "-m", name)
            if name == "first":
                git(top, "tag", "v1.4.0")
    finally:
        os.chdir(before)
    return folder


def differences(ran: Any) -> list[str]:
    assert ran.code == 1, ran.err + ran.out
    return [change["what"] for change in json.loads(ran.out)["changes"]]


@pytest.mark.parametrize("new", ["HEAD", "main", ".", "HEAD:spec", "HEAD:spec/openapi.yaml", "made", "spec", "spec/openapi.yaml"])
@pytest.mark.parametrize("old", ["v1.4.0"])
def test_what_a_side_may_be(repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> None:
    monkeypatch.chdir(repository)
    ran = run("diff", old, new, "--json")
    assert differences(ran) == [GONE, ADDED]
    said = json.loads(ran.out)
    assert said["packages"] == ("shipped" if new in ("HEAD", "main", ".", "made") else "made")
    assert said["bump"] == {"size": "breaking", "from": "1.4.0", "to": "2.0.0"}


def test_the_work_tree_is_not_touched(repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    refs = git(repository, "for-each-ref")
    assert run("diff", "HEAD~1", "HEAD", "--json").code == 1
    assert git(repository, "status", "--porcelain") == "" and git(repository, "for-each-ref") == refs
    assert git(repository, "worktree", "list").count("\n") == 0


def test_the_same_twice_is_no_difference(repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    ran = run("diff", "HEAD")
    assert (ran.code, ran.out, ran.err) == (0, "no differences\n", "")


def test_each_form(repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    shown = run("diff", "HEAD~1", "HEAD")
    assert shown.out == (
        f"breaking  {GONE}\n          Calls that give it fail. (description)\n"
        f"feature   {ADDED}\n          A call without it does what it did. (description)\n\n"
        "1 breaking, 1 feature (the packages as they were kept); 1.4.0 -> 2.0.0\n"
    )
    assert run("diff", "HEAD~1", "HEAD", "--markdown").out == f"### Added\n\n- {ADDED}\n\n### Removed\n\n- **Breaking:** {GONE}\n"


def test_a_change_of_the_templates_shows_where_packages_are_kept(
    repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git(tmp_path, "clone", "-q", str(repository.parent), "copy")
    project = tmp_path / "copy" / "sdk"
    monkeypatch.chdir(project)
    for name in ("resources", "async_resources"):
        module = project / "made" / "src" / "shop" / name / "pets.py"
        text = module.read_text()
        assert "size: int | NotGiven = NOT_GIVEN" in text
        module.write_text(text.replace("size: int | NotGiven = NOT_GIVEN", "size: int", 1))
    ran = run("diff", "HEAD", "--json")
    changes = json.loads(ran.out)["changes"]
    assert [(one["what"], one["level"], one["breaking"]) for one in changes] == [
        ("`pets.list` now requires `size`.", "surface", True)
    ]


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("nowhere", "'nowhere' is no file, no folder and no revision of git here"),
        ("v9:spec", "'v9:spec' is no file, no folder and no revision of git here"),
        ("HEAD:nowhere", "'HEAD' has no 'nowhere'"),
        ("HEAD:../../etc", "'HEAD' has no '../../etc'"),
        ("made/docs", "made/docs holds no description"),
    ],
)
def test_what_cannot_be_read(repository: Path, run: Any, monkeypatch: pytest.MonkeyPatch, old: str, message: str) -> None:
    monkeypatch.chdir(repository)
    ran = run("diff", old, "HEAD")
    assert ran.code == 2 and message in ran.err and ran.out == ""


def test_a_description_that_is_wrong_is_told_as_ever(tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.yaml").write_text("openapi: 3.1.0\n")
    ran = run("diff", "bad.yaml", "bad.yaml", "--json")
    assert ran.code == 2 and json.loads(ran.out)["problems"]


def test_a_revision_cannot_write_outside(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "link").symlink_to("/etc")
    (tmp_path / "file").write_text("text")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "one")
    commit = commit_of(tmp_path, "HEAD")
    assert commit is not None
    extract(tmp_path, commit, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["file"]
    assert commit_of(tmp_path, "--all") is None


def test_a_description_is_checked_again_only_where_its_package_is_not_made_from_it(
    repository: Path, tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(repository, tmp_path / "sdk")
    monkeypatch.chdir(tmp_path / "sdk")
    checked: list[str] = []
    monkeypatch.setattr(generator.validate, "validate", lambda document: checked.append(document.value["info"]["title"]) or ())
    assert run("diff", ".", ".").code == 0 and checked == []
    write(tmp_path / "sdk", NEW.replace("title: Shop", "title: Store"))
    assert run("diff", ".", "spec/openapi.yaml").code == 0 and checked == ["Store", "Store"]
