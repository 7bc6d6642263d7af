"""Looks for planted secrets in all that the SDK says while the tests run: a test in which one shows fails.

Tests plant secrets as keys, passwords and files (see `MARKERS`). After each phase of each test, this goes through what was said
in it: every error and warning that the SDK made, every log record, and what was printed.
"""

from __future__ import annotations

import contextlib
import logging
import pickle
import sys
from collections.abc import Generator, Iterator
from typing import Any

import pytest

MARKERS = ("PLANTED-SECRET", "key-of-the-tests")


def _marked(text: str) -> bool:
    return any(marker in text for marker in MARKERS)


def in_error(error: BaseException | None) -> Iterator[str]:
    """The parts of an error, and of those behind it, in which a planted secret shows."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        own = {"str": str(error), "repr": repr(error), "args": repr(error.args), "__dict__": repr(vars(error))}
        # What others raise holds what it was about; only what it says is shown to anybody.
        shown = own if type(error).__module__.startswith("gigstack") else {"str": own["str"], "repr": own["repr"]}
        yield from (f"{part} of {type(error).__name__}" for part, text in shown.items() if _marked(text))
        error = error.__cause__ or error.__context__


def in_client(client: Any) -> Iterator[str]:
    """Where a planted secret shows in the repr of a client, of its settings or its resources, and in its pickle."""
    shown = {f"repr of {name}": repr(value) for name, value in {"the client": client, **vars(client)}.items()}
    shown["repr of the settings"] = repr(client._engine.settings)
    with contextlib.suppress(TypeError):
        shown["pickle of the client"] = pickle.dumps(client).decode("latin-1")
    yield from (place for place, text in shown.items() if _marked(text))


class Watch(logging.Handler):
    """A plugin of pytest. Keeps what is said, until the phase is over."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []
        self.made: list[BaseException] = []
        logging.getLogger().addHandler(self)
        logging.getLogger("gigstack").setLevel(logging.DEBUG)

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def watch(self, kind: type[BaseException]) -> None:
        """See every object that is made of the class, and of those below it."""
        if "__new__" in vars(kind):
            return
        made = self.made

        def new(cls: type[Any], *args: Any, **kwargs: Any) -> Any:
            made.append(super(kind, cls).__new__(cls, *args))
            return made[-1]

        kind.__new__ = new  # type: ignore[method-assign]

    def found(self) -> Iterator[str]:
        for record in self.records:
            if _marked(f"{record.getMessage()} {record.args} {record.exc_text}"):
                yield f"a record of the logger {record.name}"
        for error in self.made:
            yield from in_error(error)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> Generator[None, Any, Any]:
        for module, name in (("gigstack._errors", "GigstackError"), ("gigstack._parse", "UnexpectedResponseWarning")):
            if module in sys.modules:
                self.watch(getattr(sys.modules[module], name))
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        places = sorted(set(self.found()))
        places += [name for name, text in report.sections if _marked(text) and "log" not in name]
        self.records.clear()
        self.made.clear()
        if places and report.passed:
            report.outcome = "failed"
            report.longrepr = f"a planted secret shows in: {', '.join(places)}"
        return report
