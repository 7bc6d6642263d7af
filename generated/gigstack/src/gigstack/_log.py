# Generated from the API description. Do not edit: change the description and generate again.
"""The logger `gigstack`, or what a copy of this package is imported by: a line for each request at DEBUG, for each further attempt at INFO, and nothing else.

A line has method, path, status, seconds and attempt; never a query, header or body. `GIGSTACK_LOG=debug` (or info) writes the lines to
standard error in a program that sets up no logging. httpx has a logger of its own, `httpx`, which is left as it is: at INFO it writes
whole URLs, with ids and query.
"""

from __future__ import annotations

import logging
import os
import warnings
from functools import lru_cache

from ._errors import one_line
from ._request import Request
from ._response import request_id
from ._secrets import hidden, secrets_of
from ._transport import Reply

logger = logging.getLogger(__name__.rpartition(".")[0])
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


@lru_cache(maxsize=None)
def switch_on_from_environment() -> None:
    """Do what `GIGSTACK_LOG` says, when the first client is made. A program that set up logging has its own place for the lines."""
    asked = os.environ.get("GIGSTACK_LOG", "").strip().lower()
    if not asked:
        return
    if asked not in _LEVELS:
        warnings.warn(f"GIGSTACK_LOG is {asked!r}; it can be {' or '.join(_LEVELS)}", stacklevel=3)
        return
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    logger.setLevel(_LEVELS[asked])


def log_outcome(request: Request, outcome: Reply | Exception, attempt: int, seconds: float) -> None:
    if not logger.isEnabledFor(logging.DEBUG):
        return
    became = outcome.status if isinstance(outcome, Reply) else type(outcome).__name__
    identifier = request_id(outcome) if isinstance(outcome, Reply) else None
    noted = f", request {one_line(hidden(identifier, secrets_of(request)), 100)}" if identifier else ""
    logger.debug("%s → %s in %.3f s, attempt %d%s", request.name, became, seconds, attempt, noted)


def log_wait(request: Request, seconds: float, attempt: int) -> None:
    logger.info(
        "%s is tried again in %.1f s: attempt %d of %d",
        request.name,
        seconds,
        attempt,
        request.max_retries + 1,
    )
