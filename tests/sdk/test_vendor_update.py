"""What becomes of a vendored copy: checks, updates, interruptions, and records and folders made to do harm."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import tomli
from copies import BEFORE, LATER, MADE, NEXT, SRC, tree, vendor
from gigstack._vendoring import package, place, record
from hypothesis import given, settings
from hypothesis import strategies as st

# What became of a copy


def test_what_was_edited_is_told_file_by_file(copy: Path) -> None:
    (copy / "_retry.py").write_text("edited")
    (copy / "_pages.py").unlink()
    (copy / "extra.py").write_text("")
    (copy / "__pycache__").mkdir(exist_ok=True)
    (copy / "__pycache__" / "x.pyc").write_bytes(b"")
    ran = vendor(copy, "--check")
    assert ran.code == 1
    assert ran.out.splitlines() == ["removed by hand: _pages.py", "changed by hand: _retry.py", "added by hand: extra.py"]
    assert vendor(copy, "--check", "--json").data["edited"] == {
        "_pages.py": "removed",
        "_retry.py": "changed",
        "extra.py": "added",
    }


def test_an_older_copy_is_told_with_what_changed_since(copy: Path, released: Any) -> None:
    changes = (
        f"# Changelog\n\n## {LATER}\n\n- third\n\n## {NEXT} (today)\n\n- second\n\n## {NEXT}rc1\n\n- try\n\n"
        f"## {MADE.version}\n\n- first\n"
    )
    ran = vendor(copy, "--check", source=released(NEXT, changes))
    assert ran.code == 1 and ran.out.startswith(f"older: {MADE.version}, where gigstack {NEXT} is installed")
    assert "- second" in ran.out and "- try" in ran.out
    assert "- third" not in ran.out and "- first" not in ran.out


def test_a_newer_copy_is_told(copy: Path, released: Any) -> None:
    ran = vendor(copy, "--check", "--json", source=released(BEFORE))
    assert (ran.code, ran.data["state"], ran.data["installed"]) == (1, "newer", BEFORE)


def test_another_package_of_the_same_version_is_told(copy: Path, released: Any) -> None:
    ran = vendor(copy, "--check", source=released(MADE.version, edit="_retry.py"))
    assert ran.code == 1 and ran.out.startswith(f"different: also {MADE.version}")


def test_an_update_brings_a_copy_to_the_installed_version_with_its_options(copy: Path, released: Any) -> None:
    source = released(NEXT, edit="_retry.py")
    ran = vendor(copy, "--update", "--json", source=source)
    assert (ran.code, ran.data["was"], ran.data["version"]) == (0, MADE.version, NEXT)
    assert ran.data["changed"] == ["_retry.py", "_version.py"]
    assert (copy / "_retry.py").read_text().endswith("# newer\n")
    assert vendor(copy, "--check", source=source).code == 0
    assert [path.name for path in copy.parent.iterdir()] == ["income"]
    again = vendor(copy, "--update", "--json", source=source)
    assert (again.code, again.data["changed"]) == (0, [])


def test_an_update_can_ask_for_other_resources(copy: Path) -> None:
    ran = vendor(copy, "--update", "--only", "services", "--json")
    assert ran.code == 0 and ran.data["only"] == ["services"]
    assert not (copy / "resources" / "invoices.py").exists() and (copy / "resources" / "services.py").exists()
    assert vendor(copy, "--check").code == 0


def test_an_update_refuses_to_lose_edits_and_shows_them(copy: Path, released: Any) -> None:
    with (copy / "_retry.py").open("a") as file:
        file.write("# mine\n")
    (copy / "_pages.py").unlink()
    before = tree(copy)
    for source in (SRC, released(NEXT, edit="_json.py")):
        ran = vendor(copy, "--update", source=source)
        assert ran.code == 1 and "+# mine" in ran.out and "+++ /dev/null" in ran.out
        assert "edited by hand: _pages.py, _retry.py" in ran.err and "--force" in ran.err
        assert tree(copy) == before
    assert vendor(copy, "--update", "--force").code == 0
    assert vendor(copy, "--check").code == 0


def test_an_edit_is_shown_against_what_was_copied_and_not_against_what_is_new(copy: Path) -> None:
    (copy / "_client.py").write_text((copy / "_client.py").read_text() + "# mine\n")
    ran = vendor(copy, "--update")
    assert [line for line in ran.out.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")] == ["+# mine"]


def test_the_ends_of_lines_are_no_edit(copy: Path, released: Any) -> None:
    for path in copy.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert vendor(copy, "--check").code == 0
    ran = vendor(copy, "--update", "--json", source=released(NEXT, edit="_retry.py"))
    assert (ran.code, ran.data["changed"]) == (0, ["_retry.py", "_version.py"])
    (copy / "_json.py").write_bytes(b"# mine\r\n" + (copy / "_json.py").read_bytes().replace(b"\n", b"\r\n"))
    shown = vendor(copy, "--update", "--json", source=released(LATER)).data["diff"]
    assert [line for line in shown.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")] == ["+# mine"]


def test_hidden_files_are_no_edit_and_survive_an_update(copy: Path, released: Any) -> None:
    hidden = [copy / ".gitattributes", copy / "models" / ".DS_Store", copy / ".cache" / "x"]
    (copy / ".cache").mkdir()
    for path in hidden:
        path.write_text("theirs")
    assert vendor(copy, "--check").code == 0
    assert vendor(copy, "--update", source=released(NEXT)).code == 0
    assert {path.read_text() for path in hidden} == {"theirs"}


def test_an_update_goes_back_to_an_older_version_only_by_force(copy: Path, released: Any) -> None:
    source = released(BEFORE)
    before = tree(copy)
    ran = vendor(copy, "--update", "--json", source=source)
    assert (ran.code, ran.data["state"], ran.data["installed"]) == (1, "newer", BEFORE)
    assert "--force" in vendor(copy, "--update", source=source).err and tree(copy) == before
    assert vendor(copy, "--update", "--force", source=source).code == 0
    assert vendor(copy, "--check", source=source).code == 0


def test_files_of_others_survive_an_update_even_by_force(copy: Path, released: Any) -> None:
    (copy / "extra.py").write_text("mine")
    assert vendor(copy, "--update", "--force", source=released(NEXT)).code == 0
    assert (copy / "extra.py").read_text() == "mine"
    (copy / "resources" / "services.py").write_text("mine too")
    ran = vendor(copy, "--update", "--force", "--only", "services")
    assert ran.code == 2 and "resources/services.py" in ran.err
    assert (copy / "resources" / "services.py").read_text() == "mine too"


# Interruptions


@pytest.mark.parametrize("step", ["write", "first rename", "second rename"])
def test_an_interrupted_update_leaves_the_old_copy(copy: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    before = tree(copy)
    renames = 0
    real = os.rename

    def rename(source: Any, target: Any) -> None:
        nonlocal renames
        renames += 1
        if renames == {"first rename": 1, "second rename": 2}.get(step):
            raise KeyboardInterrupt
        real(source, target)

    def advance(done: int) -> None:
        if step == "write" and done == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        place.put(copy, {**before, "_retry.py": b"new"}, 1, advance)
    assert tree(copy) == before
    assert [path.name for path in copy.parent.iterdir() if path.name.startswith(".")] == []


def test_a_copy_that_did_not_come_to_be_leaves_no_folder(tmp_path: Path) -> None:
    def advance(done: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "own").mkdir()
    with pytest.raises(KeyboardInterrupt):
        place.put(tmp_path / "own" / "billing" / "_vendor" / "gigstack", {"_retry.py": b""}, 2, advance)
    assert [path.name for path in tmp_path.rglob("*")] == ["own"]


def test_a_copy_that_could_not_be_removed_is_not_replaced(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(copy)
    real = os.access  # no mode of a folder keeps root out
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != copy / "models" and real(path, mode))
    with pytest.raises(place.PlaceError, match="models may not be written in"):
        place.put(copy, {"_retry.py": b"new"}, 1, lambda done: None)
    assert tree(copy) == before


def test_two_runs_are_not_at_work_at_once(copy: Path) -> None:
    before = tree(copy)
    copy.with_name(f".{copy.name}.new").mkdir()
    ran = vendor(copy, "--update", "--only", "services")
    assert ran.code == 2 and "another run is under way" in ran.err and tree(copy) == before


def test_a_run_that_was_killed_while_it_removed_the_old_copy_is_finished_by_the_next(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = copy.with_name(f".{copy.name}.before")
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path == aside / "_retry.py":
            raise KeyboardInterrupt
        real(path, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        with pytest.raises(KeyboardInterrupt):
            place.put(copy, tree(copy), 1, lambda done: None)
    assert aside.exists()
    assert vendor(copy, "--update", "--only", "services").code == 0
    assert not aside.exists()


def test_a_run_that_was_killed_between_two_steps_is_finished_by_the_next(copy: Path) -> None:
    before = tree(copy)
    aside = copy.with_name(f".{copy.name}.before")
    copy.rename(aside)
    told = vendor(copy, "--check")
    assert told.code == 2 and str(aside) in told.err
    assert vendor(copy, "--update").code == 0
    assert tree(copy) == before and not aside.exists()
    shutil.copytree(copy, aside)
    assert vendor(copy, "--update").code == 0
    assert tree(copy) == before and not aside.exists()


# Hostile records and folders


@pytest.mark.parametrize("path", ["../victim.py", "/etc/victim", "a/../../victim.py", "a\\\\b.py", "C:x.py", "", ".", "a//b.py"])
def test_a_record_that_leads_out_of_the_copy_is_refused(copy: Path, path: str) -> None:
    victim = copy.parent / "victim.py"
    victim.write_text("precious")
    with (copy / "VENDORED.toml").open("a") as file:
        file.write(f'"{path}" = "{record.digest(b"precious")}"\n')
    for option in (["--check"], ["--update"], ["--update", "--force"]):
        ran = vendor(copy, *option)
        assert ran.code == 2 and "VENDORED.toml" in ran.err and "Traceback" not in ran.err
    assert victim.read_text() == "precious"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name = 1",
        'name = "gigstack"',
        'name = "gigstack\nversion',
        "[files]\nx = []",
        "[[[[",
        'name = "a"\nname = "b"',
        "name = " + "[" * 100_000,
        'name = "other"\nversion = "1"\ndescription = ""\npackage = "billing.income"\nwith = []\n[files]\n',
        'name = "gigstack"\nversion = "0.1.0"\ndescription = ""\npackage = "\\u001b[31m"\nwith = []\n[files]\n',
        'name = "gigstack"\nversion = "x"\ndescription = ""\npackage = "billing.income"\nwith = []\n[files]\n',
        'name = "gigstack"\nversion = "1"\ndescription = ""\npackage = "billing.income"\nonly = "a"\n[files]\n',
    ],
)
def test_a_record_that_makes_no_sense_is_refused(copy: Path, text: str) -> None:
    (copy / "VENDORED.toml").write_text(text)
    ran = vendor(copy, "--check")
    assert ran.code == 2 and "VENDORED.toml" in ran.err and "Traceback" not in ran.err


def test_links_are_refused_and_not_followed(copy: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "victim.py").write_text("precious")
    (copy / "link").symlink_to(outside)
    assert "link" in vendor(copy, "--update", "--force").err
    assert (outside / "victim.py").read_text() == "precious"
    (copy / "link").unlink()
    (tmp_path / "income").symlink_to(copy)
    assert vendor(tmp_path / "income", "--update").code == 2


names = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\\:"), min_size=1, max_size=20)


@settings(max_examples=200, deadline=None)
@given(
    st.builds(
        record.Record,
        *(names, names, names, names),
        only=st.none() | st.lists(names).map(tuple),
        parts=st.lists(names).map(tuple),
        files=st.dictionaries(names.filter(record.is_inside), names),
    )
)
def test_a_record_is_toml_and_is_read_as_it_was_written(made: record.Record) -> None:
    text = record.record_text(made)
    said = tomli.loads(text)
    assert said["files"] == dict(made.files) and said.get("only") == (None if made.only is None else list(made.only))
    assert record.read_record(text) == made


# Versions


def test_versions_are_ordered_as_they_came_out() -> None:
    versions = ["0.1.0.dev1", "0.1.0a1", "0.1.0b2", "0.1.0rc1.dev1", "0.1.0rc1", "0.1.0", "0.1.0.post1", "0.2", "0.10", "1.0.1"]
    ages = [package.age(version) for version in versions]
    assert all(older < newer for older, newer in zip(ages, ages[1:], strict=False))
    assert package.age("1.0") == package.age("1.0.0")
    with pytest.raises(ValueError, match="no version"):
        package.age("latest")
