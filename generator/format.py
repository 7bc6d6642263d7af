"""Step 8: rendered Python → the form in which it is kept: no import unused, imports sorted, black.

Ruff takes care of the imports so that a template may list all that it might need.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from generator.problems import GeneratorFault

LINE_LENGTH = 110
_RUFF_RULES = "F401,I001,TC005"


def format_all(sources: dict[str, str], package: str, progress: Callable[[int], None] = lambda done: None) -> dict[str, str]:
    """The formatted source of each file, by path. Files that are no Python come back as they are."""
    python = {path: source for path, source in sources.items() if path.endswith(".py")}
    mended = _imports(python, package)
    result = {path: _ended(source) for path, source in sources.items() if path not in python}
    paths = sorted(mended)
    workers = 2 if len(paths) > 20 else 1
    if workers == 1:
        for done, path in enumerate(paths):
            result[path] = _black(mended[path])
            progress(done + 1)
        return result
    # Ctrl-C reaches every process of a terminal; only this one is to answer.
    with ProcessPoolExecutor(workers, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        blackened = pool.map(_black, [mended[path] for path in paths], chunksize=8)
        for done, (path, source) in enumerate(zip(paths, blackened, strict=True)):
            result[path] = source
            progress(done + 1)
    return result


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


def _imports(python: dict[str, str], package: str) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        for path, source in python.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source, encoding="utf-8", newline="\n")
        command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--fix", "--select", _RUFF_RULES]
        options = ["--quiet", "--target-version", "py310", "--line-length", str(LINE_LENGTH), "--output-format", "json"]
        config = ["--config", f"lint.isort.known-first-party = [{json.dumps(package)}]"]
        done = subprocess.run([*command, *options, *config, folder], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            raise GeneratorFault(done.stderr.strip())
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in python}
