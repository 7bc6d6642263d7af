# Generated from the API description. Do not edit: change the description and generate again.
"""What all catalogues share: a member is the code itself, as text, and knows what the code means."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self


class _Entry(str):
    """A code on its way into a member, with what is known of it."""

    facts: dict[str, Any]


def entry(
    code: str,
    label: str,
    description: str,
    *,
    legacy: bool = False,
    note: str | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
    **facts: Any,
) -> str:
    """One line of a catalogue."""
    made = _Entry(code)
    made.facts = {"label": label, "description": description, "legacy": legacy, "note": note, **facts}
    made.facts |= {"valid_from": valid_from, "valid_to": valid_to}
    return made


class Catalog(str, Enum):
    """A list of codes. Lists grow: read a code that comes from outside with `get`."""

    _value_: str

    label: str
    """What the code is called by those who maintain the list, in their language."""

    description: str
    """What the code means, in English."""

    legacy: bool
    """Whether the code is only met in old documents, and not for new ones."""

    note: str | None
    """What else to know before the code is used."""

    def __init__(self, code: str) -> None:
        vars(self).update(getattr(code, "facts", {}))

    def __str__(self) -> str:
        return self._value_

    @property
    def value(self) -> str:
        """The code."""
        return self._value_

    @classmethod
    def get(cls, code: str | None) -> Self | None:
        """The member with this code, or None for a code that is not in the list."""
        try:
            return None if code is None else cls(code)
        except ValueError:
            return None

    @classmethod
    def of(cls, *codes: str) -> tuple[Self, ...]:
        """The members with these codes. Raises `ValueError` for a code that is not in the list."""
        return tuple(cls(code) for code in codes)


class DatedCatalog(Catalog):
    """A list of codes of which it is known when some began or ended."""

    valid_from: date | None
    """The first day, or None where it is not known."""

    valid_to: date | None
    """The last day, or None where there is none or it is not known."""

    def in_force(self, on: date) -> bool:
        """Whether the code is in force on a day, as far as is known. A legacy code without a last day never is."""
        day = on.date() if isinstance(on, datetime) else on
        if self.legacy and self.valid_to is None:
            return False
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )
