"""A thousand creates, one request in five fails. `tests/bench/bench_faults.py` does the same with as many as it is told."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[1] / "bench" / "bench_faults.py"


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_faults", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("mode", "calls", "at_once"), [("async", 1000, 50), ("sync", 300, 20)])
def test_every_call_ends_and_nothing_is_done_twice(bench: ModuleType, mode: str, calls: int, at_once: int) -> None:
    report = bench.run(mode, calls, share=0.2, seed=7, at_once=at_once, timeout=1.0)
    assert report.right, str(report)
    assert report.sent > calls and report.ended["Invoice"] > 0.9 * calls
    assert report.early <= 0.01 * calls, f"the budget of retries is too small\n{report}"
