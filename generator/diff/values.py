"""What is said of the values of an argument or a field beside their type: bounds, pattern, default, and the unit of a time."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from generator.diff.change import Change, change
from generator.hints import Hint, parts
from generator.text import Text, comment

Limits = tuple[tuple[str, Text], ...]

_LOWEST = {"minimum": "at least {}", "minLength": "at least {} characters", "minItems": "at least {} items"}
_HIGHEST = {"maximum": "at most {}", "maxLength": "at most {} characters", "maxItems": "at most {} items"}
_WORDS = _LOWEST | _HIGHEST | {"pattern": "the pattern {}"}
# What one type of Python is on the wire.
_ON_THE_WIRE = (
    {"Seconds": "seconds", "Milliseconds": "milliseconds", "Instant": "text (ISO 8601)"},
    {"Amount": "number", "AmountOrText": "number or text"},
)


def compare_limits(where: str, name: str, old: Limits, new: Limits) -> Iterator[Change]:
    """Of a value that callers send. A limit or a default on one side only is knowledge of the document, and breaks nothing."""
    before, after = dict(old), dict(new)
    for key in sorted({*before, *after}):
        texts = [comment(side[key]) if key in side else "" for side in (before, after)]
        if texts[0] == texts[1] or (key == "default" and "" in texts):
            continue
        if key == "default":
            yield change("argument default", where, name, before=texts[0], after=texts[1])
            continue
        shown = [_WORDS[key].format(text) if text else "" for text in texts]
        yield change(_kind(key, texts[0], texts[1]), where, name, before=shown[0], after=shown[1])


def _kind(key: str, before: str, after: str) -> str:
    if not before or not after:
        return "limit known" if after else "limit unknown"
    numbers = [_number(before), _number(after)]
    if numbers[0] is None or numbers[1] is None:
        return "limit other"
    higher = numbers[1] > numbers[0]
    return "argument narrower" if higher == (key in _LOWEST) else "argument wider"


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def compare_unit(where: str, name: str, old: Hint, new: Hint) -> Iterator[Change]:
    """A time that is counted in another unit on the wire is the same type, and another moment; so too an amount."""
    for known in _ON_THE_WIRE:
        before, after = (sorted({known[part.name] for part in parts(hint) if part.name in known}) for hint in (old, new))
        if before and after and before != after:
            yield change("unit", where, name, before=" or ".join(before), after=" or ".join(after))
