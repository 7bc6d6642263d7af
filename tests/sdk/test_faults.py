"""Both clients against a real server that misbehaves. What happens is also the page `RELIABILITY.md` of the package.

RENEW_PAGES=1 writes the page anew; without it, a page that says something else than what happened is a failure.
"""

from __future__ import annotations

import difflib
import os
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fault_server as faults
import gigstack
import pytest
from fault_cases import CALLS, Case, Seen, cases
from fault_server import FaultServer, answers, nobody_listens, until

PAGE = Path(__file__).parents[2] / "generated" / "gigstack" / "docs" / "RELIABILITY.md"
CASES = cases()
NAMES = [f"{number}: the server {case.name}" for number, case in enumerate(CASES)]
PLAYABLE = [(case, call) for case in CASES for call in CALLS if getattr(case, call) is not None]
_played: dict[tuple[str, int, str], Played] = {}


@dataclass(frozen=True)
class Played:
    """What became of one call: what the page says of it, and what only the tests look at."""

    seen: Seen
    error: Exception | None
    waits: tuple[float, ...]
    keys: frozenset[str | None]


def play(mode: Any, case: Case, call: str) -> Played:
    """Each is played once, however many tests look at it."""
    place = (type(mode).__name__, CASES.index(case), call)
    if place not in _played:
        with pytest.MonkeyPatch.context() as patch:
            _played[place] = _play(mode, case, call, _no_waits(patch))
    return _played[place]


def _play(mode: Any, case: Case, call: str, waits: list[float]) -> Played:
    with _somewhere(case) as (url, ledger):
        gig = mode.client(base_url=url, **{"timeout": 30, **case.options})
        before = 0
        if case.kept:
            mode.run(CALLS["read"](gig))
            until(lambda: case.behaviours[0] is answers or ledger.open == 0)
            before = len(ledger.requests)
        error = None
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                outcome = _named(_whole(mode, CALLS[call](gig)))
            except gigstack.GigstackError as caught:
                outcome, error = f"`{type(caught).__name__}`", caught
        if any(issubclass(warning.category, gigstack.UnexpectedResponseWarning) for warning in warned):
            outcome += " and a warning"
        mode.run(gig.close())
        # A server that was reset may still be reading what it was sent before.
        until(lambda: ledger.open == 0)
        requests = ledger.requests[before:]
        keys = frozenset(received.key for received in requests)
        return Played(Seen(outcome, len(requests), len(ledger.effects)), error, tuple(waits), keys)


@contextmanager
def _somewhere(case: Case) -> Iterator[tuple[str, faults.Ledger]]:
    if not case.behaviours:
        with nobody_listens() as url:
            yield url, faults.Ledger()
        return
    with FaultServer(*case.behaviours) as server:
        yield server.url, server.ledger


def _whole(mode: Any, started: Any) -> Any:
    value = mode.run(started)
    return mode.run(value.read()) if hasattr(value, "iter_bytes") else value


def _named(value: Any) -> str:
    if isinstance(value, bytes):
        return "a file"
    return f"`{value}`" if value is None else f"`{type(value).__name__}`"


def _no_waits(patch: pytest.MonkeyPatch) -> list[float]:
    import anyio
    import gigstack._engine

    seen: list[float] = []

    async def no_time(seconds: float) -> None:
        seen.append(seconds)

    class Clock:
        sleep = staticmethod(seen.append)
        monotonic = staticmethod(time.monotonic)

    patch.setattr(gigstack._engine, "time", Clock)
    patch.setattr(anyio, "sleep", no_time)
    return seen


@pytest.mark.parametrize("call", list(CALLS))
@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_what_the_caller_sees_and_the_server_gets(mode: Any, case: Case, call: str) -> None:
    expected = getattr(case, call)
    if expected is None:
        return
    played = play(mode, case, call)
    assert played.seen == expected, played.error
    if played.error is not None:
        assert [text for text in case.says if text not in str(played.error)] == []
        assert "key-of-the-tests" not in f"{played.error!s}{played.error!r}{played.error.__dict__}"
    if case.waits is not None:
        assert [wait for wait in played.waits if abs(wait - case.waits) > 1] == []
        assert len(played.waits) == max(played.seen.requests - 1, 0)


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_change_without_a_key_reaches_the_server_once_and_one_with_a_key_is_made_once(mode: Any, case: Case) -> None:
    once, create = play(mode, case, "once"), play(mode, case, "create")
    assert once.seen.requests <= 1 and once.seen.effects <= 1
    assert create.seen.effects <= 1 and len(create.keys) <= 1 and None not in create.keys


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_a_change_that_may_have_been_made_is_never_reported_as_not_made(mode: Any, case: Case) -> None:
    for call in ("create", "once"):
        played = play(mode, case, call)
        if not played.seen.effects or played.error is None:
            continue
        error: Any = played.error
        known = isinstance(error, gigstack.ResponseError) and "do not repeat a write" in str(error)
        assert known or isinstance(error, gigstack.OutcomeUnknownError) or error.outcome_unknown, error
        if isinstance(error, gigstack.OutcomeUnknownError):
            advice = f"idempotency_key={error.idempotency_key!r}" if call == "create" else "before you call it again"
            assert advice in str(error)
            assert error.attempts >= played.seen.requests


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Elsewhere", "308 Moved"])
@pytest.mark.parametrize("call", list(CALLS))
def test_no_redirect_leads_to_another_host(mode: Any, call: str, status: str) -> None:
    with FaultServer(answers) as other, FaultServer(faults.status(status, b"", Location=f"{other.url}/stolen")) as server:
        with pytest.raises(gigstack.APIError, match="redirect, which is not followed"):
            mode.run(CALLS[call](mode.client(base_url=server.url)))
        assert (len(server.ledger.requests), other.ledger.requests, other.ledger.connections) == (1, [], 0)
        assert server.ledger.requests[0].headers["authorization"] == "Bearer key-of-the-tests"


# The page

INTRO = """\
# What happens when something goes wrong

Each row is a server on the same machine that misbehaves, and four calls to it, with two retries, from the sync and from the
async client: both ended in the same way. The tests play these cases over real connections, and fail when this page says
something else than what happened.

- **read** only reads: `invoices.income.get`.
- **create** changes something and carries an idempotency key, which the client makes: `invoices.income.create`. A request with
  the same key is the same change.
- **once** changes something that no key protects, so it is never sent again by itself: `invoices.cancel`.
- **file** is a download that is read to its end: `sat.downloads.package`.

"And a warning" is an empty object with an `UnexpectedResponseWarning`; with `strict=True` it is a `ResponseValidationError`.

A cell says what the caller gets, how many requests the server has read whole, and how often it did what was asked.
`TransportError` and `OutcomeUnknownError` carry `attempts` and the `idempotency_key`; `OutcomeUnknownError` says how to find
out.

"""
END = """
What no row can show:

- A `deadline` bounds the attempts and the waits between them. The async client ends a call at its deadline wherever it stands.
  The sync client cannot stop in the middle of a wait, and no single wait is longer than `timeout`, or than what was left of the
  deadline when the request was sent; headers that keep dripping are found out when they are complete. Bodies and files are
  checked with each piece.
- An answer may be 256 MiB large, counted after gzip is unpacked, and is unpacked a piece at a time. Other packings are not asked
  for and not read. A download has no such bound: it is for `save` and `iter_bytes`.
- A connection that was kept and closed by the server while idle is seen before it is used again. When the server closes it
  at the very moment of the next request, nobody knows how far that request got: a call that may be repeated is, any other
  ends in `OutcomeUnknownError`.
- An error of the connection while a file arrives is a `DownloadError`, and is not tried again: bytes may have been used already.
- Cancelling a task, or Ctrl-C, in the middle of a call closes its connection and sends nothing again. What was sent may have been
  carried out.
- Retries of one client have a budget: 50, and one more for every two calls that got an answer. At one failed request in five it
  does not run out. When more than about a third fail, it does, and calls end with fewer attempts than `max_retries` allows.
"""


def page(mode: Any) -> str:
    lines = [f"| The server … | {' | '.join(CALLS)} |", f"|---|{'---|' * len(CALLS)}"]
    for case in CASES:
        cells = [_cell(play(mode, case, call).seen) if getattr(case, call) is not None else "–" for call in CALLS]
        lines.append(f"| {case.name} | {' | '.join(cells)} |")
    return INTRO + "\n".join(lines) + "\n" + END


def _cell(seen: Seen) -> str:
    counts = f"{seen.requests} request{'s' * (seen.requests != 1)}"
    return f"{seen.outcome}, {counts}" + (
        f", done {'once' if seen.effects == 1 else f'{seen.effects} times'}" if seen.effects else ""
    )


def test_the_page_says_what_happened(mode: Any) -> None:
    happened = page(mode)
    if os.environ.get("RENEW_PAGES"):
        PAGE.write_text(happened, encoding="utf-8")
    said = PAGE.read_text(encoding="utf-8") if PAGE.is_file() else ""
    change = difflib.unified_diff(said.splitlines(), happened.splitlines(), PAGE.name, "what happened", lineterm="")
    assert said == happened, "RENEW_PAGES=1 pytest tests/sdk/test_faults.py renews the page:\n" + "\n".join(change)
