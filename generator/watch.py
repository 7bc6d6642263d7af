"""Runs again whenever something that a run depends on has changed, until Ctrl-C."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from generator.config import Config

# One save of an editor is several changes; what comes within this time is one run.
DEBOUNCE = 400
_LOOK_AGAIN = 300


def watch(configure: Callable[[], tuple[Config, Path | None]], once: Callable[[], object]) -> int:
    """`configure` says what is read and written, and which file decides that; `once` does a run, and shows what went wrong."""
    try:
        while True:
            config, decided_by = configure()
            _say(f"watching {', '.join(str(path) for path in _roots(config, decided_by))}; Ctrl-C ends")
            _follow(config, decided_by, once)
    except KeyboardInterrupt:
        _say("ended")
        return 0


def _follow(config: Config, decided_by: Path | None, once: Callable[[], object]) -> None:
    """Run at first and after each change; return when the file that decides what is watched has changed."""
    from watchfiles import DefaultFilter
    from watchfiles import watch as changes_of

    default = DefaultFilter()
    own = [path.resolve() for path in (config.out, config.readme) if path is not None]

    def counts(change: object, path: str) -> bool:
        return default(change, path) and not any(Path(path).is_relative_to(written) for written in own)  # type: ignore[arg-type]

    # With a time-out the first round comes when watching has begun, so that no change is lost during the first run.
    options = {"debounce": DEBOUNCE, "rust_timeout": _LOOK_AGAIN, "yield_on_timeout": True}
    first = True
    for changes in changes_of(*_roots(config, decided_by), watch_filter=counts, **options):  # type: ignore[arg-type]
        changed = {Path(path) for _, path in changes}
        if decided_by is not None and decided_by in changed:
            return
        if changed or first:
            for path in sorted(changed):
                _say(f"changed: {path}")
            once()
        first = False


def _roots(config: Config, decided_by: Path | None) -> list[Path]:
    folders = {config.spec.resolve().parent, config.templates.resolve()}
    files = {path.resolve() for path in config.carried} | ({decided_by} if decided_by is not None else set())
    return [*sorted(folders), *sorted(path for path in files if not any(path.is_relative_to(folder) for folder in folders))]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
