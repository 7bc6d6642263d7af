"""A page of documentation as a value, whatever form it came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.problems import Location, Problem
from generator.read import Tree

Form = Literal["rendered", "excerpt", "markdown", "index", "openapi"]
Part = Literal["request", "response", "any"]


class PagesError(Exception):
    """A page, or the record of pages, cannot be used."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


@dataclass(frozen=True)
class Source:
    """The text of a saved page. `url` is where it was fetched from, if that is known; what an index led to is no index itself."""

    name: str
    text: str
    url: str = ""
    may_be_index: bool = True


@dataclass(frozen=True)
class Entry:
    """A line of a navigation or of an index: the groups that it stands below, its title, and the verb or address beside it."""

    line: int
    path: tuple[str, ...]
    method: str = ""
    url: str = ""


@dataclass(frozen=True)
class Call:
    """A method and an address. `line` is that of the method, `url_line` that of the address."""

    line: int
    method: str
    url: str
    url_line: int


@dataclass(frozen=True)
class Named:
    """A name that a page shows: a parameter, a field of a form, a status."""

    line: int
    name: str


@dataclass(frozen=True)
class Example:
    """A JSON value that the page shows; `tree` knows the line of each key."""

    line: int
    part: Part
    status: str
    tree: Tree


@dataclass(frozen=True)
class Table:
    """Rows whose first column holds values. `glued`: columns run into each other, and a row is its whole text."""

    line: int
    head: str
    rows: tuple[Named, ...]
    glued: bool


@dataclass(frozen=True)
class FieldRow:
    """A row that says of a field of a body its type and whether it is required."""

    line: int
    name: str
    kind: str
    required: bool
    values: tuple[str, ...] = ()
    """What its words quote."""


@dataclass(frozen=True)
class Page:
    source: Source
    form: Form
    title: str = ""
    title_line: int = 1
    group: str = ""
    entries: tuple[Entry, ...] = ()
    call: Call | None = None
    curl: Call | None = None
    """The call that is shown; without a method where it names none."""
    query: tuple[Named, ...] | None = None
    """Query parameters of the request that is shown; None where no request is."""
    form_fields: tuple[Named, ...] = ()
    statuses: tuple[Named, ...] = ()
    examples: tuple[Example, ...] = ()
    tables: tuple[Table, ...] = ()
    fields: tuple[tuple[FieldRow, ...], ...] = ()
    endpoints: tuple[Call, ...] = ()
    modified: str = ""
    modified_line: int = 1
    modified_text: str = ""
    """What stands in the place of the date and is none."""
    document: Tree | None = None
    unread: tuple[Problem, ...] = ()
    """Places that were meant to be read and could not be."""

    def at(self, line: int) -> Location:
        return Location(self.source.name, line)
