# Generated from the API description. Do not edit: change the description and generate again.
"""When to try again, and how long to wait before."""

from __future__ import annotations

import random
import time
from collections.abc import Generator
from typing import Union

from ._errors import TransportError
from ._request import Request
from ._settings import Settings
from ._transport import Reply

# A step is what to do next: send a request, or wait so many seconds. An outcome is what became of it.
Step = Union[Request, float]
Outcome = Union[Reply, TransportError, None]

_STATUSES = frozenset([408, 429, 500, 502, 503, 504])
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0


def attempts(request: Request, settings: Settings) -> Generator[Step, Outcome, Reply]:
    """The steps of one call, the same for both clients: they only differ in how they send and wait.

    Only a request that may be repeated is sent again, after a broken connection or a status that passes.
    """
    tries = settings.max_retries if request.repeatable else 0
    for attempt in range(tries + 1):
        outcome = yield request
        last = attempt == tries
        if isinstance(outcome, TransportError):
            if last:
                raise outcome
            yield _backoff(attempt)
        elif isinstance(outcome, Reply):
            if last or outcome.status not in _STATUSES:
                return outcome
            yield _asked_wait(outcome.headers.get("retry-after"), attempt)
    raise AssertionError("the last attempt returns or raises")


def _backoff(attempt: int) -> float:
    """Full jitter: anything up to a bound that doubles, so that clients do not come back together."""
    return random.uniform(0, min(_LONGEST_WAIT, _FIRST_WAIT * 2**attempt))


def _asked_wait(retry_after: str | None, attempt: int) -> float:
    """What the API asks for in `Retry-After` (seconds or a date), within bounds; else the usual wait."""
    if retry_after is None:
        return _backoff(attempt)
    from email.utils import parsedate_to_datetime

    try:
        seconds = float(retry_after)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(retry_after).timestamp() - time.time()
        except (TypeError, ValueError):
            return _backoff(attempt)
    return min(max(seconds, 0.0), _LONGEST_WAIT) if seconds == seconds else _backoff(attempt)
