"""What is not formatted again is what would have come out: a run after a change makes the bytes of a run from nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import generator.format

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
"""


def _generate(folder: Path, run: Any, out: str, text: str = SPEC) -> Path:
    (folder / "shop.yaml").write_text(text, encoding="utf-8")
    ran = run("generate", "--spec", folder / "shop.yaml", "--out", folder / out, "--package", "shop")
    assert ran.code == 0, ran.err
    return folder / out


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def formatted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paths of the files that are formatted, run by run."""
    seen: list[str] = []
    real = generator.format.format_all

    def watched(sources: dict[str, str], *others: Any) -> dict[str, str]:
        seen.extend(sources)
        return real(sources, *others)

    monkeypatch.setattr(generator.format, "format_all", watched)
    return seen


def test_only_what_renders_differently_is_formatted(tmp_path: Path, run: Any, formatted: list[str]) -> None:
    changed = SPEC.replace("{name: {type: string}}", "{name: {type: string}, age: {type: integer}}")
    warm = _generate(tmp_path, run, "warm")
    formatted.clear()
    _generate(tmp_path, run, "warm", changed)
    again = set(formatted)
    assert "src/shop/_engine.py" not in again and any(path.startswith("src/shop/models/") for path in again)
    assert _bytes(warm) == _bytes(_generate(tmp_path, run, "cold", changed))


def test_a_file_that_is_gone_is_made_again(tmp_path: Path, run: Any, formatted: list[str]) -> None:
    out = _generate(tmp_path, run, "out")
    before = _bytes(out)
    (out / "src/shop/_engine.py").unlink()
    formatted.clear()
    _generate(tmp_path, run, "out")
    assert (formatted, _bytes(out)) == (["src/shop/_engine.py"], before)


def test_another_formatter_formats_everything(
    tmp_path: Path, run: Any, formatted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = _generate(tmp_path, run, "out")
    other = tmp_path / "format.py"
    shutil.copy(generator.format.__file__, other)
    other.write_text(other.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    monkeypatch.setattr(generator.format, "__file__", str(other))
    (out / "src/shop/_engine.py").unlink()
    formatted.clear()
    _generate(tmp_path, run, "out")
    assert {"src/shop/_engine.py", "src/shop/_retry.py"} <= set(formatted)
