# Generated from the API description. Do not edit: change the description and generate again.
"""When to try again, and how long to wait before."""

from __future__ import annotations

import random
import time
from collections.abc import Generator
from dataclasses import replace
from typing import Union

from ._errors import ConnectFailedError, InvalidRequestError, OutcomeUnknownError, TransportError
from ._request import Request
from ._response import retry_after
from ._transport import Reply

# A step is what to do next: send a request, or wait so many seconds. An outcome is what became of it.
Step = Union[Request, float]
Outcome = Union[Reply, TransportError, InvalidRequestError, None]

_PASSING = frozenset([408, 429, 500, 502, 503, 504])
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0


class RetryBudget:
    """Keeps retries a share of all calls, so that an outage is not made worse by everybody trying again.

    A retry takes a token; an answer gives half a one back, up to `size`. Shared by all threads without a lock: a token
    more or less does not matter.
    """

    size = 50.0
    returned = 0.5

    def __init__(self) -> None:
        self.tokens = self.size

    def take(self) -> bool:
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True

    def give(self) -> None:
        self.tokens = min(self.size, self.tokens + self.returned)


def attempts(request: Request, budget: RetryBudget) -> Generator[Step, Outcome, Reply]:
    """The steps of one call, the same for both clients: they only differ in how they send and wait.

    A request that may be repeated is sent again after a broken connection or a status that passes; any request is, when the
    connection failed before something was sent. Ends early when the deadline would pass or the budget is spent.
    """
    uncertain = False
    attempt = 0
    while True:
        attempt += 1
        outcome = yield request
        assert outcome is not None, "a request has an outcome"
        if isinstance(outcome, InvalidRequestError):
            # A file may be in order for one attempt and not for the next.
            raise (
                _ended(request, TransportError(str(outcome)), attempt - 1, uncertain)
                if uncertain
                else outcome
            )
        unsent = isinstance(outcome, ConnectFailedError)
        failed = not isinstance(outcome, Reply) or outcome.status >= 500
        uncertain = uncertain or (request.changes and failed and not unsent)
        if not isinstance(outcome, Reply) or outcome.status in _PASSING:
            wait = _wait(outcome, attempt)
            may_repeat = (request.repeatable or unsent) and attempt <= request.max_retries
            if may_repeat and in_time(request, wait) and budget.take():
                yield wait
                continue
        if not failed:
            budget.give()
        if isinstance(outcome, Reply):
            return replace(outcome, attempts=attempt, uncertain=uncertain)
        raise _ended(request, outcome, attempt, uncertain) from outcome.__cause__


def _ended(request: Request, error: TransportError, count: int, uncertain: bool) -> TransportError:
    """The error of the last attempt, which tells what became of the call."""
    message = error.message if count == 1 else f"{error.message}, after {count} attempts"
    kind = type(error)
    if uncertain:
        kind = OutcomeUnknownError
        message = f"{message}; {request.advice}"
    return kind(
        message, request.method, request.path, attempts=count, idempotency_key=request.idempotency_key
    )


def in_time(request: Request, wait: float) -> bool:
    """Whether there is time left after the wait."""
    return request.expires is None or time.monotonic() + wait < request.expires


def _wait(outcome: Outcome, attempt: int) -> float:
    """What the API asks for, within bounds; else the usual wait."""
    asked = retry_after(outcome) if isinstance(outcome, Reply) else None
    return _backoff(attempt) if asked is None else min(asked, _LONGEST_WAIT)


def _backoff(attempt: int) -> float:
    """Full jitter: anything up to a bound that doubles, so that clients do not come back together."""
    return random.uniform(0, min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(attempt - 1, 10)))
