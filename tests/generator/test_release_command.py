"""The command `release`, on a small project in a repository of its own. Nothing is replaced: git, build and twine are real."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

SHOP = """\
openapi: 3.1.0
info: {title: Shop, summary: What a shop sells., version: '7'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      x-retry: safe
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""
BROKEN = SHOP.replace("name: limit", "name: size")
WIDER = SHOP.replace("parameters: [", "parameters: [{name: page, in: query, schema: {type: integer}}, ")
CONFIGURATION = """\
[tool.generator]
spec = "openapi.yaml"
out = "made"
package = "shop"
version = "0.1.0"

[tool.generator.release]
checks = ["python -c pass"]
build = "python -m build --no-isolation"
"""
CHANGELOG = "# Changelog\n\n## 0.1.0 (not released)\n\n- The first one.\n"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture(autouse=True)
def identity(monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A Person")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "person@shop.test")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory, run: Any) -> Path:
    """A project that was generated. Nothing of it is committed yet."""
    folder = tmp_path_factory.mktemp("origin")
    (folder / "openapi.yaml").write_text(SHOP)
    (folder / "pyproject.toml").write_text(CONFIGURATION)
    (folder / "CHANGELOG.md").write_text(CHANGELOG)
    (folder / ".gitignore").write_text("dist/\n__pycache__/\n")
    before = Path.cwd()
    os.chdir(folder)
    try:
        assert run("generate").code == 0
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def project(origin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project, committed, and the folder in which the test runs."""
    folder = tmp_path / "project"
    shutil.copytree(origin, folder)
    git(folder, "init", "-q", "-b", "main")
    commit(folder, "first")
    monkeypatch.chdir(folder)
    return folder


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", message)


def change(project: Path, run: Any, text: str) -> None:
    """Commit another description and its package. The state before is tagged as 0.1.0."""
    git(project, "tag", "v0.1.0")
    (project / "CHANGELOG.md").write_text(CHANGELOG.replace("0.1.0 (not released)", "0.1.0 - 2020-01-01"))
    (project / "openapi.yaml").write_text(text)
    assert run("generate").code == 0
    commit(project, "second")


def state(project: Path) -> tuple[str, str, str, dict[str, str]]:
    """All that a release could leave: refs, branch, status, and every file below the project but git's own objects."""
    files = {
        path.relative_to(project).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(project.rglob("*"))
        if path.is_file() and ".git" not in path.relative_to(project).parts and "__pycache__" not in path.parts
    }
    return git(project, "for-each-ref"), git(project, "symbolic-ref", "HEAD"), git(project, "status", "--porcelain"), files


def refused(project: Path, run: Any, *arguments: str) -> str:
    """Run a release that has to be refused, and that leaves nothing."""
    before = state(project)
    ran = run("release", *arguments)
    assert ran.code == 2 and ran.out == "", ran.out
    assert state(project) == before
    return str(ran.err)


def test_a_first_release(project: Path, run: Any) -> None:
    head = git(project, "rev-parse", "HEAD")
    ran = run("release", "--json")
    assert ran.code == 0, ran.err
    said = json.loads(ran.out)
    assert (said["version"], said["tag"], said["previous"], said["diff"], said["written"]) == (
        "0.1.0",
        "v0.1.0",
        None,
        None,
        True,
    )
    assert git(project, "rev-parse", "v0.1.0^{commit}") == git(project, "rev-parse", "HEAD")
    assert git(project, "rev-parse", "HEAD~1") == head
    assert git(project, "log", "-1", "--format=%s|%an|%ae") == "Release 0.1.0|A Person|person@shop.test"
    assert git(project, "status", "--porcelain") == ""
    assert (project / "CHANGELOG.md").read_text() == f"# Changelog\n\n{said['changelog']}"
    assert said["changelog"].startswith("## 0.1.0 - 2") and said["changelog"].endswith("\n\n- The first one.\n")
    dist = project / "made" / "dist"
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in dist.iterdir()}
    assert digests == {artifact["name"]: artifact["sha256"] for artifact in said["artifacts"]}
    assert sorted(digests) == ["shop-0.1.0-py3-none-any.whl", "shop-0.1.0.tar.gz"]
    # Whoever builds the tag gets these bytes: their times are that of the commit, whatever the clock says.
    time = int(git(project, "log", "-1", "--format=%ct"))
    with tarfile.open(dist / "shop-0.1.0.tar.gz") as sdist:
        assert {member.mtime for member in sdist} == {time}
        assert "shop-0.1.0/openapi.yaml" in sdist.getnames()
    with zipfile.ZipFile(dist / "shop-0.1.0-py3-none-any.whl") as wheel:
        shown = wheel.read("shop-0.1.0.dist-info/METADATA").decode().splitlines()
    assert "Summary: What a shop sells: a typed client for Python, sync and async" in shown


def test_a_release_that_breaks_callers(project: Path, run: Any) -> None:
    change(project, run, BROKEN)
    before = state(project)
    dry = run("release", "--dry-run")
    assert dry.code == 0, dry.err
    assert state(project) == before
    assert "since v0.1.0: 1 breaking, 1 feature (the packages as they were kept); 0.1.0 -> 0.2.0\n" in dry.out
    assert dry.out.endswith("0.2.0 would be committed and tagged v0.2.0; nothing was written\n")
    made = run("release", "--json")
    assert made.code == 0, made.err
    said = json.loads(made.out)
    assert said["version"] == "0.2.0"
    assert git(project, "describe", "--tags") == "v0.2.0"
    assert (project / "pyproject.toml").read_text() == CONFIGURATION.replace("0.1.0", "0.2.0")
    assert '__version__ = "0.2.0"' in (project / "made" / "src" / "shop" / "_version.py").read_text()
    text = (project / "CHANGELOG.md").read_text()
    assert text.index("## 0.2.0 - ") < text.index("- **Breaking:** `pets.list` no longer takes `limit`.") < text.index("## 0.1.0")
    assert run("generate", "--check").code == 0
    with zipfile.ZipFile(project / "made" / "dist" / "shop-0.2.0-py3-none-any.whl") as wheel:
        assert b'__version__ = "0.2.0"' in wheel.read("shop/_version.py")


# Refusals


def test_a_tree_that_is_not_clean(project: Path, run: Any) -> None:
    (project / "new.txt").write_text("new")
    said = refused(project, run)
    assert "the work tree has changes that no commit holds; commit or stash them first" in said and "new.txt" in said


def test_no_branch(project: Path, run: Any) -> None:
    git(project, "checkout", "-q", "--detach")
    ran = run("release")
    assert ran.code == 2 and "no branch is checked out" in ran.err
    assert git(project, "tag") == ""


def test_a_shallow_clone(project: Path, run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its last tag may be missing, and then the next release would pass for the first one."""
    change(project, run, BROKEN)
    git(tmp_path, "clone", "-q", "--depth", "1", project.as_uri(), "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    assert "git fetch --unshallow --tags" in refused(tmp_path / "shallow", run)


def test_drift(project: Path, run: Any) -> None:
    (project / "openapi.yaml").write_text(BROKEN)
    commit(project, "the description alone")
    said = refused(project, run)
    assert "made is not what the description makes; run: python -m generator generate" in said
    assert "src/shop/resources/pets.py" in said


def test_a_version_that_is_tagged(project: Path, run: Any) -> None:
    git(project, "checkout", "-q", "-b", "side")
    git(project, "commit", "-q", "--allow-empty", "-m", "elsewhere")
    git(project, "tag", "v0.1.0")
    git(project, "checkout", "-q", "main")
    assert "the tag v0.1.0 is there already" in refused(project, run)


def test_a_step_that_is_too_small(project: Path, run: Any) -> None:
    change(project, run, BROKEN)
    said = refused(project, run, "--version", "0.1.1")
    assert "0.1.1 is too small a step from v0.1.0; the changes ask for 0.2.0 or more" in said
    assert "breaking  `pets.list` no longer takes `limit`." in said


def test_a_version_that_is_none(project: Path, run: Any) -> None:
    assert "the version is 'v1'; expected one such as 1.4.0" in refused(project, run, "--version", "v1")
    assert "the version is '0.2'; expected one such as 1.4.0" in refused(project, run, "--version", "0.2")


def test_nothing_to_release(project: Path, run: Any) -> None:
    git(project, "tag", "v0.1.0")
    assert "nothing below made changed since v0.1.0" in refused(project, run)


def test_a_tool_that_is_missing(project: Path, run: Any) -> None:
    configure(project, 'checks = ["no-such-program --all", "python -m no_such_module"]')
    said = refused(project, run)
    assert "no-such-program, no_such_module is not installed here; run: python -m pip install --group release" in said


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('checks = "nox"', "checks of [tool.generator.release] is 'nox'; expected a list of commands"),
        ("checks = [1]", "checks of [tool.generator.release] has 1; expected a command"),
        ('changelog = "../CHANGELOG.md"', "changelog of [tool.generator.release] is '../CHANGELOG.md'"),
    ],
)
def test_settings_that_are_wrong(project: Path, run: Any, line: str, message: str) -> None:
    configure(project, line)
    assert message in refused(project, run)


def test_no_version_to_raise(project: Path, run: Any) -> None:
    text = (project / "pyproject.toml").read_text()
    (project / "pyproject.toml").write_text(text.replace('version = "0.1.0"\n', ""))
    commit(project, "no version")
    assert 'put version = "0.1.0" into [tool.generator]' in refused(project, run)


# Failures on the way


def configure(project: Path, *lines: str) -> None:
    """Commit other lines of [tool.generator.release]."""
    text = (project / "pyproject.toml").read_text()
    names = [line.partition(" ")[0] for line in lines]
    kept = [line for line in text.splitlines() if line.partition(" ")[0] not in names]
    (project / "pyproject.toml").write_text("\n".join([*kept, *lines]) + "\n")
    commit(project, "other settings")


def test_a_check_that_fails(project: Path, run: Any) -> None:
    configure(project, """checks = ["python -c 'import sys; print(1 + 1, \\"is not three\\"); sys.exit(5)'"]""")
    said = refused(project, run)
    assert "failed with 5; nothing was released\n2 is not three" in said


BUILDS = {
    "fails": ("import sys; sys.exit('no compiler')", "no compiler"),
    "makes nothing": ("import pathlib; pathlib.Path(out).mkdir()", "the build made nothing; expected a wheel and an sdist"),
    "differs": (
        "import os, pathlib; p = pathlib.Path(out); p.mkdir(); p.joinpath('a.whl').write_bytes(os.urandom(9)); "
        "p.joinpath('a.tar.gz').write_bytes(b'')",
        "two builds of one commit differ in a.whl",
    ),
    "makes what no index takes": (
        "import pathlib; p = pathlib.Path(out); p.mkdir(); [p.joinpath(n).write_bytes(b'') for n in ('a.whl', 'a.tar.gz')]",
        "twine check --strict",
    ),
}


@pytest.mark.parametrize("how", BUILDS)
def test_a_build_that_is_no_good(project: Path, run: Any, how: str) -> None:
    code, message = BUILDS[how]
    (project / "builder.py").write_text(f"import sys\nout = sys.argv[sys.argv.index('--outdir') + 1]\n{code}\n")
    configure(project, 'build = "python builder.py"')
    assert message in refused(project, run)


HOOKS: dict[str, Callable[[Path], None]] = {
    "the tag": lambda hooks: hook(
        hooks / "reference-transaction", "while read a b ref; do case $ref in refs/tags/*) exit 1;; esac; done"
    ),
    "the commit": lambda hooks: hook(
        hooks / "reference-transaction", "while read a b ref; do case $ref in refs/heads/*) exit 1;; esac; done"
    ),
}


def hook(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n[ $1 = prepared ] || exit 0\n{text}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("what", HOOKS)
def test_what_git_refuses_at_the_end_takes_all_back(project: Path, run: Any, what: str) -> None:
    dist = project / "made" / "dist"
    dist.mkdir()
    (dist / "older.whl").write_bytes(b"older")
    HOOKS[what](project / ".git" / "hooks")
    assert "git" in refused(project, run)
    assert [path.name for path in dist.iterdir()] == ["older.whl"]


@pytest.fixture
def hears_ctrl_c() -> Iterator[None]:
    """A shell has the jobs in its background ignore the signal, and these tests may be one."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("hears_ctrl_c")
def test_an_interrupt_while_git_ends_leaves_a_whole_release(project: Path, run: Any) -> None:
    """It comes to this process and to git when the branch is moved and git has not ended yet."""
    file = project / ".git" / "hooks" / "reference-transaction"
    interrupt = f"kill -INT {os.getpid()} $PPID && sleep 1"
    file.write_text(f"#!/bin/sh\n[ $1 = committed ] && grep -q refs/heads && {interrupt}\nexit 0\n")
    file.chmod(0o755)
    ran = run("release")
    assert ran.code == 0, ran.err
    assert git(project, "rev-parse", "v0.1.0^{commit}") == git(project, "rev-parse", "HEAD")
    assert git(project, "status", "--porcelain") == ""
    assert len(list((project / "made" / "dist").iterdir())) == 2
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_project_that_changes_meanwhile(project: Path, run: Any) -> None:
    """The check runs in the clone; here it writes into the project itself."""
    note = project / "note.txt"
    configure(project, f"""checks = ["python -c 'open(\\"{note.as_posix()}\\", \\"w\\").close()'"]""")
    ran = run("release")
    assert ran.code == 2 and "the work tree has changes" in ran.err
    assert git(project, "tag") == "" and git(project, "status", "--porcelain") == "?? note.txt"
