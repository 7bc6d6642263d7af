"""What a comparison found, and what may be put into the description for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.problems import Location

KINDS = {
    "operation-new": "the page has an operation, or an entry of its navigation, that is not described",
    "operation-gone": "an operation or an entry that the page should have and does not",
    "method": "another method",
    "address": "another address",
    "query-new": "a query parameter that is not described",
    "query-gone": "a query parameter that a complete page no longer shows",
    "field-new": "a field, or a body, that is not described",
    "field-gone": "a field that a complete page no longer shows",
    "type": "a value of another type, or another rule of what is required",
    "value-new": "a value that the list of values does not have",
    "status-new": "a status that is not described",
    "status-gone": "a status that a complete page no longer shows",
    "modified": "a date of the page that is newer than the one recorded, or not recorded",
    "example-new": "an example that is of no body recorded for the page, or that cannot be read",
}

# What the description says of a thing that it does not know.
NOTHING = "nothing of it"


@dataclass(frozen=True)
class Proposal:
    """YAML for the description. `below` is the pointer that `value` goes below as it stands: new keys, or items of a list."""

    below: str
    value: dict[str, Any] | list[Any]


@dataclass(frozen=True)
class Finding:
    """`line` is in the page, `place` in the description: where to edit."""

    line: int
    kind: str
    what: str
    found: str = ""
    says: str = ""
    place: Location | None = None
    proposal: Proposal | None = None


@dataclass(frozen=True)
class Report:
    """What one page says. `notes` are what was not compared, and why; they are no differences."""

    page: str
    form: str
    title: str
    findings: tuple[Finding, ...] = ()
    notes: tuple[tuple[int, str], ...] = field(default=())
