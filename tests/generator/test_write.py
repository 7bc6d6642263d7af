# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""Writing: whole or not at all, only what changed, and never over what is not the generator's."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.write import MANIFEST, Changes, HandEdited, Manifest, read_manifest, write

FILES = {"src/a.py": "a = 1\n", "src/b/c.py": "c = 1\n", "README.md": "# Read\n"}


def put(folder: Path, files: dict[str, str], *, force: bool = False) -> Changes:
    return write(folder, files, Manifest("1", "d"), read_manifest(folder), force=force)


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def age(folder: Path) -> None:
    """Make every file old, so that a write would show."""
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (1, 1))


def test_everything_is_written_the_first_time(tmp_path: Path) -> None:
    assert put(tmp_path, FILES) == Changes(("README.md", "src/a.py", "src/b/c.py"), (), ())
    assert {path: (tmp_path / path).read_text() for path in FILES} == FILES


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    age(tmp_path)
    assert put(tmp_path, {**FILES, "src/a.py": "a = 2\n"}) == Changes((), ("src/a.py",), ())
    touched = {path for path, (_, time) in snapshot(tmp_path).items() if time != 1_000_000_000}
    assert touched == {"src/a.py", MANIFEST}


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    age(tmp_path)
    before = snapshot(tmp_path)
    assert put(tmp_path, FILES).none
    assert snapshot(tmp_path) == before


def test_stale_files_and_their_empty_folders_are_removed(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    assert put(tmp_path, {"src/a.py": "a = 1\n"}).removed == ("README.md", "src/b/c.py")
    assert not (tmp_path / "src" / "b").exists()
    assert set(snapshot(tmp_path)) == {"src/a.py", MANIFEST}


def test_a_stale_file_leaves_the_folder_that_others_use(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "src" / "b" / "mine.py").write_text("mine")
    put(tmp_path, {"src/a.py": "a = 1\n"})
    assert set(snapshot(tmp_path)) == {"src/a.py", "src/b/mine.py", MANIFEST}


def test_a_file_that_was_deleted_comes_back(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "src" / "a.py").unlink()
    assert put(tmp_path, FILES) == Changes(("src/a.py",), (), ())


def test_files_of_others_are_never_touched(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    for name in ("src/lib/mine.py", "src/mine.py", "notes.txt", "src/b/__init__.pyx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, (1, 1))
    put(tmp_path, {"src/a.py": "a = 2\n"})
    put(tmp_path, {}, force=True)
    left = snapshot(tmp_path)
    assert {name: content.decode() for name, (content, time) in left.items() if time == 1_000_000_000} == {
        name: name for name in ("src/lib/mine.py", "src/mine.py", "notes.txt", "src/b/__init__.pyx")
    }


@pytest.mark.parametrize("force", [False, True])
def test_a_file_of_others_in_the_way_is_an_error(tmp_path: Path, force: bool) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text("mine")
    with pytest.raises(HandEdited) as caught:
        put(tmp_path, FILES, force=force)
    assert caught.value.paths == ["src/a.py"]
    assert {name: content for name, (content, _) in snapshot(tmp_path).items()} == {"src/a.py": b"mine"}


@pytest.mark.parametrize("obstacle", ["folder where a file goes", "file where a folder goes"])
def test_what_stands_in_the_way_is_an_error_and_nothing_is_written(tmp_path: Path, obstacle: str) -> None:
    if obstacle == "folder where a file goes":
        (tmp_path / "src" / "a.py").mkdir(parents=True)
    else:
        (tmp_path / "src").write_text("mine")
    with pytest.raises(HandEdited):
        put(tmp_path, FILES)
    assert set(snapshot(tmp_path)) == ({"src"} if obstacle.startswith("file") else set())


def test_edits_by_hand_are_refused_by_name_and_nothing_is_written(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "src" / "a.py").write_text("a = 'mine'\n")
    before = snapshot(tmp_path)
    with pytest.raises(HandEdited) as caught:
        put(tmp_path, {path: text + "# new\n" for path, text in FILES.items()})
    assert caught.value.paths == ["src/a.py"]
    assert "src/a.py" in str(caught.value) and "--force" in str(caught.value)
    assert snapshot(tmp_path) == before


def test_a_stale_file_that_was_edited_is_not_removed(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "README.md").write_text("mine")
    with pytest.raises(HandEdited):
        put(tmp_path, {"src/a.py": "a = 1\n"})
    assert (tmp_path / "README.md").read_text() == "mine"


def test_force_overwrites_edits(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "src" / "a.py").write_text("mine")
    (tmp_path / "README.md").write_text("mine")
    put(tmp_path, {"src/a.py": "a = 2\n"}, force=True)
    assert set(snapshot(tmp_path)) == {"src/a.py", MANIFEST}
    assert (tmp_path / "src" / "a.py").read_text() == "a = 2\n"


def test_an_edit_that_comes_to_the_same_is_no_edit(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / "src" / "a.py").write_text("a = 2\n")
    assert put(tmp_path, {**FILES, "src/a.py": "a = 2\n"}).none


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("link", ["src", "src/b", "src/a.py", "src/b/c.py"])
def test_links_are_refused(tmp_path: Path, link: str, force: bool) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "out"
    (outside / "b").mkdir(parents=True)
    (outside / "file.py").write_text("theirs")
    (folder / link).parent.mkdir(parents=True)
    (folder / link).symlink_to(outside / "file.py" if link.endswith(".py") else outside)
    with pytest.raises(HandEdited):
        put(folder, FILES, force=force)
    assert {name: content for name, (content, _) in snapshot(outside).items()} == {"file.py": b"theirs"}


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "README.md").symlink_to(tmp_path / "new.md")
    with pytest.raises(HandEdited):
        put(tmp_path / "out", FILES)
    assert not (tmp_path / "new.md").exists()


def test_an_output_folder_behind_a_link_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    put(tmp_path / "out", FILES)
    assert (tmp_path / "real" / "src" / "a.py").read_text() == "a = 1\n"


@pytest.mark.parametrize(
    "path", ["../escaped.py", "/nowhere/escaped.py", "a/../../escaped.py", "..\\escaped.py", "C:/escaped.py", "."]
)
def test_a_path_outside_is_refused(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    with pytest.raises(HandEdited):
        put(folder, {path: "x"})
    assert snapshot(tmp_path) == {}


@pytest.mark.parametrize("path", ["../mine.txt", "sub/../../mine.txt"])
def test_a_manifest_cannot_have_files_outside_removed(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "out"
    put(folder, FILES)
    (tmp_path / "mine.txt").write_text("mine")
    said = json.loads((folder / MANIFEST).read_text())
    said["files"][path] = "0" * 64
    (folder / MANIFEST).write_text(json.dumps(said))
    put(folder, {"src/a.py": "a = 2\n"}, force=True)
    assert (tmp_path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize("manifest", ["", "{", "[]", '{"files": 7}', '{"files": {"src/a.py": 7}, "inputs": [], "generator": 1}'])
def test_without_a_readable_manifest_no_file_is_the_generators(tmp_path: Path, manifest: str) -> None:
    put(tmp_path, FILES)
    (tmp_path / MANIFEST).write_text(manifest)
    with pytest.raises(HandEdited):
        put(tmp_path, {"src/a.py": "a = 2\n"})
    assert (tmp_path / "src" / "a.py").read_text() == "a = 1\n"


def failing(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("step", ["replace", "fsync", "chmod"])
@pytest.mark.parametrize("error", [OSError(28, "No space left"), KeyboardInterrupt()], ids=["disk full", "interrupt"])
def test_an_interrupted_write_leaves_the_old_file_whole_and_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    put(tmp_path, FILES)
    before = snapshot(tmp_path)
    monkeypatch.setattr(os, step, failing(error))
    with pytest.raises(type(error)):
        put(tmp_path, {path: text * 2 for path, text in FILES.items()})
    monkeypatch.undo()
    assert snapshot(tmp_path) == before


def test_a_run_after_an_interrupted_one_needs_no_force(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, FILES)
    newer = {path: text * 2 for path, text in FILES.items()}
    replace, left = os.replace, [2]

    def replace_twice(*arguments: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        replace(*arguments)

    monkeypatch.setattr(os, "replace", replace_twice)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, newer)
    monkeypatch.undo()
    put(tmp_path, newer)
    assert {path: (tmp_path / path).read_text() for path in newer} == newer


# Through the command

SPEC = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n  /a: {get: {operationId: get, tags: [a], responses: {'200': {description: ok}}}}\n"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, run: Any) -> Path:
    """A folder with a description and the project made from it. Copy it before changing it."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "openapi.yaml").write_text(SPEC)
    assert run("generate", "--spec", folder / "openapi.yaml", "--out", folder / "made", "--package", "shop").code == 0
    return folder


@pytest.fixture
def place(tmp_path: Path, first: Path) -> Path:
    return Path(shutil.copytree(first, tmp_path / "place"))


@pytest.fixture
def again(place: Path, run: Any) -> Callable[..., Any]:
    return lambda *options: run(
        "generate", "--spec", place / "openapi.yaml", "--out", place / "made", "--package", "shop", *options
    )


def test_a_second_run_changes_nothing(place: Path, again: Any) -> None:
    age(place)
    before = snapshot(place)
    ran = again()
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.rstrip().endswith("nothing to change")
    assert snapshot(place) == before


def test_a_check_of_what_is_current_ends_with_0(place: Path, again: Any) -> None:
    assert again("--check").code == 0


def test_a_check_shows_what_would_change_and_writes_nothing(place: Path, again: Any) -> None:
    (place / "openapi.yaml").write_text(
        SPEC.replace("description: ok", "description: ok").replace("title: Shop", "title: Market")
    )
    before = snapshot(place)
    ran = again("--check")
    assert ran.code == 1
    assert "--- a/src/shop/__init__.py\n+++ b/src/shop/__init__.py\n" in ran.out
    assert re.search(r'^-"""Shop: ', ran.out, re.MULTILINE) and re.search(r'^\+"""Market: ', ran.out, re.MULTILINE)
    assert snapshot(place) == before


def test_a_check_sees_an_edit_by_hand(place: Path, again: Any) -> None:
    file = place / "made" / "src" / "shop" / "_json.py"
    file.write_text(file.read_text() + "mine = 1\n")
    ran = again("--check")
    assert ran.code == 1
    assert "\n-mine = 1\n" in ran.out


def test_a_check_sees_a_file_that_is_missing(place: Path, again: Any) -> None:
    (place / "made" / "src" / "shop" / "_json.py").unlink()
    ran = again("--check")
    assert ran.code == 1
    assert "--- /dev/null\n+++ b/src/shop/_json.py\n" in ran.out


def test_an_edit_by_hand_ends_with_2_and_its_name(place: Path, again: Any) -> None:
    (place / "openapi.yaml").write_text(SPEC.replace("title: Shop", "title: Market"))
    file = place / "made" / "src" / "shop" / "__init__.py"
    file.write_text("mine = 1\n")
    ran = again()
    assert ran.code == 2
    assert "src/shop/__init__.py" in ran.err
    assert file.read_text() == "mine = 1\n"
    assert again("--force").code == 0
    assert "Market" in file.read_text()


def test_an_edit_by_hand_is_refused_though_the_description_is_the_same(place: Path, again: Any) -> None:
    file = place / "made" / "src" / "shop" / "__init__.py"
    file.write_text("mine = 1\n")
    assert again().code == 2
    assert file.read_text() == "mine = 1\n"


def test_a_resource_that_went_takes_its_files_with_it_and_leaves_lib(place: Path, again: Any) -> None:
    package = place / "made" / "src" / "shop"
    (package / "lib").mkdir()
    (package / "lib" / "extra.py").write_text("mine = 1\n")
    (place / "openapi.yaml").write_text(SPEC.replace("tags: [a]", "tags: [b]"))
    assert again().code == 0
    assert not (package / "resources" / "a.py").exists()
    assert (package / "resources" / "b.py").exists()
    assert (package / "lib" / "extra.py").read_text() == "mine = 1\n"


def test_the_manifest_holds_no_time_and_no_place(place: Path) -> None:
    said = (place / "made" / MANIFEST).read_text()
    manifest = json.loads(said)
    assert "tmp" not in said.replace("templates", "") and str(Path.home()) not in said
    assert not re.search(r"\d{4}-\d\d-\d\d|\d\d:\d\d|\b1[67]\d{8}\b", re.sub(r"[0-9a-f]{64}", "", said))
    assert not any(path.startswith("/") for path in manifest["files"])


def test_the_manifest_names_every_file_with_its_digest(place: Path) -> None:
    import hashlib

    made = place / "made"
    files = {
        path.relative_to(made).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in made.rglob("*")
        if path.is_file()
    }
    files.pop(MANIFEST)
    assert json.loads((made / MANIFEST).read_text())["files"] == files
