"""Problems found in a description: collected, located, and shown together.

A step that finds problems does not stop at the first one. It adds each to a
`Problems` list and raises `DescriptionError` once it has seen everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Location:
    """A place in a file of the description: path as the user gave it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong (or odd, for a warning), and what would be right."""

    location: Location
    what: str
    found: str = ""
    expected: str = ""

    def __str__(self) -> str:
        parts = [printable(self.what)]
        if self.found:
            parts.append(f"found {printable(self.found)}")
        if self.expected:
            parts.append(f"expected {printable(self.expected)}")
        return f"{self.location}: {', '.join(parts)}"


def printable(text: str, limit: int = 200) -> str:
    """Text of a description in a form that cannot move the cursor, colour or flood a terminal."""
    safe = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return safe if len(safe) <= limit else f"{safe[:limit]}…"


class DescriptionError(Exception):
    """The description cannot be used. Carries every problem, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class GeneratorFault(Exception):
    """The generator or a template is wrong, not the description: output that is no Python, or text that became code."""


@dataclass
class Problems:
    """Collects problems during one step."""

    errors: list[Problem] = field(default_factory=list)

    def add(self, location: Location, what: str, found: str = "", expected: str = "") -> None:
        self.errors.append(Problem(location, what, found, expected))

    def raise_if_any(self) -> None:
        if self.errors:
            raise DescriptionError(self.errors)
