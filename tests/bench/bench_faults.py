"""Many create calls against a server that fails one request in five: what becomes of them, and whether something is done twice.

Fails when a call neither gives its own result nor a precise error, when a change is made twice, or when something is left open.
The choice of faults is seeded; which call meets which fault depends on who comes first.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "generated" / "gigstack" / "src"), str(ROOT / "tests" / "sdk")]

import fault_server as faults  # noqa: E402
from fault_server import Behaviour, FaultServer  # noqa: E402

TIMEOUT = 2.0
FAULTS: tuple[Behaviour, ...] = (
    faults.resets_unread,
    faults.resets_after_reading(carry_out=False),
    faults.resets_after_reading(),
    faults.status("500 Before"),
    faults.status("500 After", carry_out=True),
    faults.status("429 Slow", Retry_After="0.05"),
    faults.hangs(after="request"),
    faults.promises_more_than_it_sends,
)


@dataclass(frozen=True)
class Report:
    """How a run ended. `early` are calls that failed with attempts left, which only the budget of retries does here."""

    calls: int
    ended: Counter[str]
    early: int
    sent: int
    effects: int
    duplicates: int
    wrong: tuple[str, ...]
    left: dict[str, int]
    seconds: float

    def __str__(self) -> str:
        rows = [
            ("calls", self.calls),
            *sorted(self.ended.items()),
            ("failed with retries left (budget)", self.early),
            ("requests that were read whole", self.sent),
            ("effects", self.effects),
            ("effects more than one of a call", self.duplicates),
            ("wrong", len(self.wrong)),
            *((f"{name} left over", count) for name, count in self.left.items()),
            ("seconds", round(self.seconds, 1)),
        ]
        return "\n".join([*(f"{name:36}{value:>8}" for name, value in rows), *self.wrong[:5]])

    @property
    def right(self) -> bool:
        return not (self.wrong or self.duplicates or any(self.left.values()))


def faulty(share: float, seed: int) -> Behaviour:
    """As it should be, but for this share of the requests."""
    chance = random.Random(seed)

    async def behave(exchange: faults.Exchange) -> None:
        failing = chance.random() < share
        await (chance.choice(FAULTS) if failing else faults.answers)(exchange)

    return behave


def run(mode: str, calls: int, *, share: float, seed: int, at_once: int, retries: int = 2, timeout: float = TIMEOUT) -> Report:
    before = _open_sockets()
    with FaultServer(faulty(share, seed)) as server:
        started = time.monotonic()
        play = _with_threads if mode == "sync" else _with_tasks
        outcomes, left = play(server.url, calls, at_once, {"timeout": timeout, "max_retries": retries})
        seconds = time.monotonic() - started
        ledger = server.ledger
    left["sockets"] = _open_sockets() - before
    return _report(calls, outcomes, ledger, left, seconds, retries)


def _with_tasks(url: str, calls: int, at_once: int, options: dict[str, Any]) -> tuple[list[Any], dict[str, int]]:
    from gigstack import AsyncGigstack

    async def play() -> tuple[list[Any], dict[str, int]]:
        before = len(asyncio.all_tasks())
        numbers = iter(range(calls))
        outcomes: list[Any] = [None] * calls
        async with AsyncGigstack("k", base_url=url, **options) as gig:

            async def call(number: int) -> Any:
                try:
                    return await gig.invoices.income.create(**_arguments(number))
                except Exception as error:
                    return error

            async def worker() -> None:
                for number in numbers:
                    outcomes[number] = await call(number)

            await asyncio.gather(*(worker() for _ in range(at_once)))
        await asyncio.sleep(0)
        return outcomes, {"tasks": len(asyncio.all_tasks()) - before}

    return asyncio.run(asyncio.wait_for(play(), _bound(calls, at_once)))


def _with_threads(url: str, calls: int, at_once: int, options: dict[str, Any]) -> tuple[list[Any], dict[str, int]]:
    from gigstack import Gigstack

    before = threading.active_count()
    with Gigstack("k", base_url=url, **options) as gig:

        def call(number: int) -> Any:
            try:
                return gig.invoices.income.create(**_arguments(number))
            except Exception as error:
                return error

        with ThreadPoolExecutor(at_once) as pool:
            outcomes = list(pool.map(call, range(calls), timeout=_bound(calls, at_once)))
    return outcomes, {"threads": threading.active_count() - before}


def _arguments(number: int) -> dict[str, Any]:
    line = {"description": "Consulting", "quantity": 1, "unit_price": "1000.00"}
    return {"client": {"id": "client_1"}, "items": [line], "metadata": {"call": number}}


def _bound(calls: int, at_once: int) -> float:
    """Seconds after which something hangs: far more than every call takes with all its attempts."""
    return 60 + calls / at_once


def _open_sockets() -> int:
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return 0
    return sum(1 for entry in folder.iterdir() if entry.is_symlink() and _target(entry).startswith("socket:"))


def _target(entry: Path) -> str:
    try:
        return os.readlink(entry)
    except FileNotFoundError:
        return ""


def _report(calls: int, outcomes: list[Any], ledger: faults.Ledger, left: dict[str, int], seconds: float, retries: int) -> Report:
    per_call = Counter(received.call for received in ledger.effects.values())
    wrong = [text for number, outcome in enumerate(outcomes) for text in _what_is_wrong(number, outcome, per_call[number])]
    failed = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    return Report(
        calls=calls,
        ended=Counter(type(outcome).__name__ for outcome in outcomes),
        early=sum(1 for error in failed if getattr(error, "attempts", 0) <= retries),
        sent=len(ledger.requests),
        effects=len(ledger.effects),
        duplicates=sum(count - 1 for count in per_call.values()),
        wrong=tuple(wrong),
        left=left,
        seconds=seconds,
    )


def _what_is_wrong(number: int, outcome: Any, effects: int) -> list[str]:
    """A result is that of its own call, and has an effect. An error has attempts and key, and says what is unknown."""
    import gigstack

    if isinstance(outcome, gigstack.models.Invoice):
        return [] if (outcome.uuid, effects) == (f"of call {number}", 1) else [f"{number}: {outcome.uuid}, {effects} effects"]
    if not isinstance(outcome, (gigstack.APIError, gigstack.TransportError)):
        return [f"{number}: {outcome!r}"]
    unknown = isinstance(outcome, gigstack.OutcomeUnknownError) or getattr(outcome, "outcome_unknown", False)
    precise = outcome.attempts >= 1 and outcome.idempotency_key is not None
    return [] if precise and (unknown or not effects) else [f"{number}: {outcome!r}, {effects} effects"]


def main(report: Callable[[str], None] = print) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=10_000)
    parser.add_argument("--mode", choices=["async", "sync"], default="async")
    parser.add_argument("--share", type=float, default=0.2, help="of the requests that fail (default: 0.2)")
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--retries", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    ended = run(given.mode, given.calls, share=given.share, seed=given.seed, at_once=given.at_once, retries=given.retries)
    report(str(ended))
    return 0 if ended.right else 1


if __name__ == "__main__":
    raise SystemExit(main())
