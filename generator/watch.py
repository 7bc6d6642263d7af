"""Runs again whenever something that a run depends on has changed, until Ctrl-C."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config import Config, ConfigError

if TYPE_CHECKING:
    from watchfiles import Change

# One save of an editor is several changes; what comes within this time is one run.
DEBOUNCE = 400
_LOOK_AGAIN = 300


Settings = tuple[Config, Path | None]


def watch(configure: Callable[[], Settings], once: Callable[[], object]) -> int:
    """`configure` says what is read and written, and which file decides that; `once` does a run, and shows what went wrong."""
    settings = configure()
    try:
        while True:
            _say(f"watching {', '.join(str(path) for path in _roots(*settings))}; Ctrl-C ends")
            settings = _follow(settings, configure, once)
    except KeyboardInterrupt:
        _say("ended")
        return 0


def _follow(settings: Settings, configure: Callable[[], Settings], once: Callable[[], object]) -> Settings:
    """Run at first and after each change; return when what is watched may have changed."""
    from watchfiles import watch as changes_of

    _, decided_by = settings
    # With a time-out the first round comes when watching has begun, so that no change is lost during the first run.
    rounds = changes_of(
        *_roots(*settings),
        watch_filter=_counts(settings[0]),
        debounce=DEBOUNCE,
        rust_timeout=_LOOK_AGAIN,
        yield_on_timeout=True,
    )
    for index, changes in enumerate(rounds):
        changed = sorted(Path(path) for _, path in changes)
        if decided_by in changed:
            break
        if index == 0:
            try:
                now = configure()
            except ConfigError as error:
                _say(f"error: {error}")
                once = _nothing
            else:
                if now != settings:
                    return now
        if changed or index == 0:
            for path in changed:
                _say(f"changed: {path}")
            once()
    return settings


def _nothing() -> None:
    """What a run does until the configuration is right again."""


def _counts(config: Config) -> Callable[[Change, str], bool]:
    """Whether a change is one of the user's: not what a run writes, and nothing that an editor leaves beside a file."""
    from watchfiles import DefaultFilter

    default = DefaultFilter()
    own = [path.resolve() for path in (config.out, config.readme) if path is not None]
    return lambda change, path: default(change, path) and not any(Path(path).is_relative_to(written) for written in own)


def _roots(config: Config, decided_by: Path | None) -> list[Path]:
    folders = {config.spec.resolve().parent, config.templates.resolve()}
    files = {path.resolve() for path in config.carried} | ({decided_by} if decided_by is not None else set())
    return [*sorted(folders), *sorted(path for path in files if not any(path.is_relative_to(folder) for folder in folders))]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
