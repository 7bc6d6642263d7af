# Generated from the API description. Do not edit: change the description and generate again.
"""Rules over several arguments: what the API would surely refuse is not sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from ._errors import InvalidRequestError
from ._operation import Needs, Operation, Span


def check(operation: Operation[Any], given: Mapping[str, Any]) -> None:
    """Raises `InvalidRequestError` that names the argument, the rule and its reason."""
    for rule in operation.checks:
        if isinstance(rule, Needs):
            _check_needs(rule, given)
        else:
            _check_span(rule, given)


def _check_needs(rule: Needs, given: Mapping[str, Any]) -> None:
    if all(given.get(name) == value for name, value in rule.when):
        missing = [name for name in rule.needs if given.get(name) in (None, "")]
        if missing:
            state = " and ".join(f"{name} is {value!r}" for name, value in rule.when)
            raise InvalidRequestError(f"{', '.join(missing)}: needed where {state}. {rule.why}")


def _check_span(rule: Span, given: Mapping[str, Any]) -> None:
    start, end = _day(given.get(rule.start)), _day(given.get(rule.end))
    if start is None or end is None:
        return
    if end < start:
        raise InvalidRequestError(f"{rule.end} ({end}) is before {rule.start} ({start})")
    if (end - start).days > rule.days:
        raise InvalidRequestError(
            f"{rule.end} ({end}) is more than {rule.days} days after {rule.start} ({start}). {rule.why}"
        )


def _day(value: Any) -> date | None:
    """The day that is meant; None where that is not for this check to say."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None
