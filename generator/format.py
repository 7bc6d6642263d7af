"""Step 8: rendered Python → the form in which it is kept: no import unused, imports sorted, black.

Ruff takes care of the imports so that a template may list all that it might need, and does most of black's work before it.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generator.problems import GeneratorFault

LINE_LENGTH = 110
_RUFF_RULES = "F401,I001,TC005"


# What was formatted before in this process: a watch and a comparison render most files again as they were.
_seen: dict[tuple[str, str, str], str] = {}
_MOST_SEEN = 20_000


def format_all(sources: dict[str, str], package: str, progress: Callable[[int], None] = lambda done: None) -> dict[str, str]:
    """The formatted source of each file, by path. Files that are no Python come back as they are."""
    result = {path: _ended(source) for path, source in sources.items() if not path.endswith(".py")}
    known = {path: _seen.get((package, path, source)) for path, source in sources.items() if path not in result}
    result |= {path: source for path, source in known.items() if source is not None}
    fresh = {path: sources[path] for path, source in known.items() if source is None}
    progress(len(known) - len(fresh))
    if len(_seen) > _MOST_SEEN:
        _seen.clear()
    for path, source in _formatted(_tidied(fresh, package) if fresh else {}):
        result[path] = _seen[package, path, sources[path]] = source
        progress(len(result))
    return result


def _formatted(mended: dict[str, str]) -> Iterator[tuple[str, str]]:
    paths = sorted(mended)
    if len(paths) <= 20:
        yield from ((path, _black(mended[path])) for path in paths)
        return
    # Ctrl-C reaches every process of a terminal; only this one is to answer.
    with ProcessPoolExecutor(2, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        yield from zip(paths, pool.map(_black, [mended[path] for path in paths], chunksize=8), strict=True)


def _ended(source: str) -> str:
    return source.rstrip() + "\n" if source.strip() else ""


def _black(source: str) -> str:
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY310})
    try:
        return black.format_str(source, mode=mode) if source.strip() else ""
    except InvalidInput as error:
        raise GeneratorFault(str(error)) from error


def _tidied(python: dict[str, str], package: str) -> dict[str, str]:
    """Imports in order, and formatted so that black has little to change: what it changes it goes over a second time."""
    with tempfile.TemporaryDirectory() as folder:
        for path, source in python.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source, encoding="utf-8", newline="\n")
        first_party = f"lint.isort.known-first-party = [{json.dumps(package)}]"
        _ruff("check", folder, "--fix", "--select", _RUFF_RULES, "--output-format", "json", "--config", first_party)
        _ruff("format", folder)
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in python}


def _ruff(command: str, folder: str, *options: str) -> None:
    always = ["--isolated", "--no-cache", "--quiet", "--target-version", "py310", "--line-length", str(LINE_LENGTH)]
    words = [sys.executable, "-m", "ruff", command, *always, *options, folder]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    # `check` says with 1 that something is left which it does not mend.
    if done.returncode not in (0, 1):
        raise GeneratorFault(done.stderr.strip())
