"""Progress of long work: a bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext


class Progress:
    """Silent progress; what a program gets."""

    def step(self, name: str, total: int | None = None) -> AbstractContextManager[Callable[[], None]]:
        return nullcontext(lambda: None)


class TerminalProgress(Progress):
    """One line that shows the step at work, and is gone when it is done."""

    @contextmanager
    def step(self, name: str, total: int | None = None) -> Iterator[Callable[[], None]]:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn
        from rich.progress import Progress as Bar

        columns = [SpinnerColumn(), TextColumn("{task.description}")]
        counted = [BarColumn(), MofNCompleteColumn()] if total else []
        with Bar(*columns, *counted, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(name, total=total)
            yield lambda: bar.advance(task)


def make_progress() -> Progress:
    return TerminalProgress() if sys.stderr.isatty() else Progress()
