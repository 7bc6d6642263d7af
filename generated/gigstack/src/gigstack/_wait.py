# Generated from the API description. Do not edit: change the description and generate again.
"""Waiting for something that takes its time: the operation that reads it is called until it shows a final state."""

from __future__ import annotations

import random
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union

from . import _json
from ._errors import (
    APIError,
    GigstackError,
    InvalidRequestError,
    RateLimitError,
    ServerError,
    TransportError,
    WaitFailedError,
    WaitTimeoutError,
)
from ._operation import Operation, Waiting

if TYPE_CHECKING:
    from ._engine import AsyncEngine, Engine

T = TypeVar("T")

_GROWTH = 1.5
_LEAST = 0.8
_LONGEST_ASKED = 86400.0


@dataclass(frozen=True)
class Look(Generic[T]):
    """What one call brought: the result, the whole answer as JSON, and the seconds that the API asks to wait."""

    result: T
    body: Any
    asked: float | None = None


@dataclass(frozen=True)
class Pace:
    """How often to look, and for how long; see the method `wait`."""

    within: float | None
    first_interval: float
    longest_interval: float

    def __post_init__(self) -> None:
        if self.within is not None and not self.within >= 0:
            raise InvalidRequestError(f"within is {self.within}; give seconds, or None for no bound")
        for name in ("first_interval", "longest_interval"):
            if not getattr(self, name) > 0:
                raise InvalidRequestError(f"{name} is {getattr(self, name)}; give seconds above 0")

    def interval(self, count: int) -> float:
        """Before the look after `count` intervals: up to a fifth shorter by chance, so that waits do not march in step."""
        bound = min(self.longest_interval, self.first_interval * _GROWTH ** min(count, 100))
        return random.uniform(_LEAST, 1.0) * bound


# A step is what to do next: look (None), or wait so many seconds. An outcome is what became of it.
Outcome = Union[Look[T], GigstackError, None]


def steps(operation: Operation[T], pace: Pace) -> Generator[float | None, Outcome[T], T]:
    """The steps of one wait, the same for both clients.

    An error of the first look ends it, for then nothing is known yet and the caller is still there. Later ones that pass do
    not: the operation only reads, and what it reads goes on without us.
    """
    ends = None if pace.within is None else time.monotonic() + pace.within
    seen: Look[T] | None = None
    count = 0
    final = False
    while True:
        outcome = yield None
        if isinstance(outcome, Look):
            seen, trouble, asked = outcome, None, outcome.asked
            if _is_done(operation, seen):
                return seen.result
        else:
            assert outcome is not None, "a look has an outcome"
            if seen is None or not _passes(outcome):
                raise outcome
            trouble, asked = outcome, getattr(outcome, "retry_after", None)
        least = min(asked or 0.0, _LONGEST_ASKED)
        interval = max(pace.interval(count), least)
        count += 1
        if ends is not None:
            left = ends - time.monotonic()
            if final or left <= 0 or least > left:
                raise _late(operation, seen, pace) from trouble
            final = interval >= left
            interval = min(interval, left)
        yield interval


def _passes(error: GigstackError) -> bool:
    if isinstance(error, APIError) and error.status_code == 408:
        return True
    return isinstance(error, (TransportError, ServerError, RateLimitError))


def _is_done(operation: Operation[T], look: Look[T]) -> bool:
    """Raises `WaitFailedError` in a state of failure."""
    status = _at(operation, look, _waiting(operation).status)
    if status in _waiting(operation).failed:
        reason = _at(operation, look, _waiting(operation).reason) if _waiting(operation).reason else None
        text = " ".join(reason.split()) if isinstance(reason, str) else ""
        why = f": {text[:200]}" if text else ""
        raise WaitFailedError(
            f"{operation.method} {operation.path}: it ended as {status}{why}",
            look.result,
            status,
            text or None,
        )
    return status in _waiting(operation).done


def _late(operation: Operation[T], look: Look[T], pace: Pace) -> WaitTimeoutError:
    status = _at(operation, look, _waiting(operation).status)
    shown = f"last seen as {status!r:.100}" if status is not None else "and nothing says how far it is"
    return WaitTimeoutError(
        f"{operation.method} {operation.path}: not over within {pace.within:g} seconds, {shown}; "
        "it goes on all the same: call wait again with the same arguments",
        look.result,
        status,
    )


def _waiting(operation: Operation[T]) -> Waiting:
    assert operation.wait is not None
    return operation.wait


def _at(operation: Operation[T], look: Look[T], pointer: tuple[str, ...]) -> Any:
    """The value at a place of the part that the method returns. What is no text or number is no state."""
    part = _json.at(look.body, operation.unwrap)
    found = _json.at(look.body if part is None else part, pointer)
    return found if isinstance(found, (str, int)) else None


def wait(engine: Engine, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
    """Arguments are those of the operation, of `Pace`, and `on_progress`."""
    given = dict(arguments)
    on_progress = given.pop("on_progress")
    pace = Pace(given.pop("within"), given.pop("first_interval"), given.pop("longest_interval"))
    taken = steps(operation, pace)
    outcome: Outcome[T] = None
    while True:
        try:
            interval = taken.send(outcome)
        except StopIteration as finished:
            result: T = finished.value
            return result
        outcome = None
        if interval is not None:
            time.sleep(interval)
            continue
        try:
            look = engine.look(operation, given)
        except GigstackError as error:
            outcome = error
            continue
        outcome = look
        if on_progress is not None:
            on_progress(look.result)


async def async_wait(engine: AsyncEngine, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
    """Arguments are those of the operation, of `Pace`, and `on_progress`."""
    given = dict(arguments)
    on_progress = given.pop("on_progress")
    pace = Pace(given.pop("within"), given.pop("first_interval"), given.pop("longest_interval"))
    taken = steps(operation, pace)
    outcome: Outcome[T] = None
    while True:
        try:
            interval = taken.send(outcome)
        except StopIteration as finished:
            result: T = finished.value
            return result
        outcome = None
        if interval is not None:
            import anyio

            await anyio.sleep(interval)
            continue
        try:
            look = await engine.look(operation, given)
        except GigstackError as error:
            outcome = error
            continue
        outcome = look
        if on_progress is not None:
            told = on_progress(look.result)
            if isawaitable(told):
                await told
