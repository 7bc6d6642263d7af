"""What the logger `gigstack` says, line by line, and when it says nothing."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"
SECONDS = r"\d+\.\d{3}"


def _lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    """Level and text, without the seconds that a request took."""
    said = [record for record in caplog.records if record.name.startswith("gigstack")]
    assert {record.name for record in said} <= {"gigstack"}
    return [(record.levelname, re.sub(rf"in {SECONDS} s", "in _ s", record.getMessage())) for record in said]


def test_one_line_for_each_request(mode: Any, gig: Any, api: respx.MockRouter, caplog: pytest.LogCaptureFixture) -> None:
    api.get("/invoices/income/u1").respond(json={"data": {"uuid": "u1"}}, headers={"X-Request-Id": "req-9"})
    api.get("/invoices/income").respond(json={"data": []})
    with caplog.at_level(logging.DEBUG, "gigstack"):
        mode.run(gig.invoices.income.get("u1"))
        mode.run(gig.invoices.income.list(extra_query={"token": "PLANTED-SECRET-QUERY"}))
    assert _lines(caplog) == [
        ("DEBUG", "GET /invoices/income/{id} → 200 in _ s, attempt 1, request req-9"),
        ("DEBUG", "GET /invoices/income → 200 in _ s, attempt 1"),
    ]


def test_retries_have_lines_of_their_own(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    answers = [httpx.Response(503, headers={"Retry-After": "2"}), httpx.ReadError("gone"), httpx.Response(200, json={"data": {}})]
    api.get("/invoices/income/u1").mock(side_effect=answers)
    with caplog.at_level(logging.DEBUG, "gigstack"):
        mode.run(gig.invoices.income.get("u1"))
    assert _lines(caplog) == [
        ("DEBUG", "GET /invoices/income/{id} → 503 in _ s, attempt 1"),
        ("INFO", "GET /invoices/income/{id} is tried again in 2.0 s: attempt 2 of 3"),
        ("DEBUG", "GET /invoices/income/{id} → TransportError in _ s, attempt 2"),
        ("INFO", f"GET /invoices/income/{{id}} is tried again in {waits[1]:.1f} s: attempt 3 of 3"),
        ("DEBUG", "GET /invoices/income/{id} → 200 in _ s, attempt 3"),
    ]


def test_info_says_retries_only(
    mode: Any, gig: Any, api: respx.MockRouter, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    api.get("/invoices/income/u1").mock(side_effect=[httpx.ConnectError("no"), httpx.Response(200, json={"data": {}})])
    with caplog.at_level(logging.INFO, "gigstack"):
        mode.run(gig.invoices.income.get("u1"))
    assert [level for level, _ in _lines(caplog)] == ["INFO"]


def test_name_of_a_request_that_is_hostile_stays_on_its_line(mode: Any, serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    def answer(handler: Any) -> None:
        body = b'{"data": {}}'
        handler.send_response(200)
        handler.send_header("X-Request-Id", "a\x1b[31mb" + "x" * 500)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    with caplog.at_level(logging.DEBUG, "gigstack"):
        mode.run(mode.client(base_url=serve(answer).url).invoices.income.get("u1"))
    (level, line), *_ = _lines(caplog)
    assert line.isprintable() and len(line) < 250
    assert "request a [31mb" in line


# What the environment switches on

PROGRAM = """
import logging
import gigstack, httpx
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
import threading
answers = [503, 200, 200]
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = b'{{"data": {{}}}}'
        self.send_response(answers.pop(0))
        self.send_header("Retry-After", "0")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{{server.server_port}}"
{setup}
def sync():
    gigstack.Gigstack("PLANTED-SECRET-KEY", base_url=url)
    with gigstack.Gigstack("PLANTED-SECRET-KEY", base_url=url) as gig:
        gig.invoices.income.get("u1")
async def asynchronous():
    gigstack.AsyncGigstack("PLANTED-SECRET-KEY", base_url=url)
    async with gigstack.AsyncGigstack("PLANTED-SECRET-KEY", base_url=url) as gig:
        await gig.invoices.income.get("u1")
import asyncio
{call}
server.shutdown()
"""

CALLS = {"sync": "sync()", "async": "asyncio.run(asynchronous())"}


def _program(asked: str | None, call: str, setup: str = "") -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("GIGSTACK_", "HTTP", "http"))}
    variables |= {"PYTHONPATH": str(SRC), "PYTHONIOENCODING": "utf-8"} | ({"GIGSTACK_LOG": asked} if asked is not None else {})
    program = PROGRAM.format(setup=setup, call=CALLS.get(call, call))
    ran = subprocess.run([sys.executable, "-c", program], env=variables, capture_output=True, encoding="utf-8", timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(("asked", "levels"), [("debug", ["DEBUG", "INFO", "DEBUG"]), (" INFO ", ["INFO"])])
def test_environment_variable_writes_each_line_once_to_standard_error(call: str, asked: str, levels: list[str]) -> None:
    ran = _program(asked, call)
    texts = {
        "DEBUG": [
            r"GET /invoices/income/{id} → 503 in _ s, attempt 1",
            r"GET /invoices/income/{id} → 200 in _ s, attempt 2",
        ],
        "INFO": ["GET /invoices/income/{id} is tried again in 0.0 s: attempt 2 of 3"],
    }
    lines = [re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} ", "", line) for line in ran.stderr.splitlines()]
    assert [re.sub(SECONDS, "_", line) for line in lines] == [f"gigstack {level} {texts[level].pop(0)}" for level in levels]
    assert ran.stdout == ""


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("asked", [None, "", "  "])
def test_nothing_is_said_without_being_asked(call: str, asked: str | None) -> None:
    ran = _program(asked, call)
    assert (ran.stdout, ran.stderr) == ("", "")


def test_unknown_word_is_warned_of_at_the_line_of_the_caller_and_does_nothing() -> None:
    ran = _program("loud", "sync")
    said = ran.stderr.splitlines()
    line = next(number for number, text in enumerate(PROGRAM.splitlines(), 1) if "gigstack.Gigstack(" in text)
    assert said[0] == f"<string>:{line}: UserWarning: GIGSTACK_LOG is 'loud'; it can be debug or info"
    assert len(said) <= 2


def test_program_with_logging_of_its_own_gets_each_line_once() -> None:
    setup = "logging.basicConfig(format='%(name)s|%(levelname)s')"
    assert _program("debug", "sync", setup).stderr.splitlines() == ["gigstack|DEBUG", "gigstack|INFO", "gigstack|DEBUG"]


def test_level_that_the_program_sets_later_stays() -> None:
    setup = "gigstack.Gigstack('k', base_url=url); logging.getLogger('gigstack').setLevel(logging.ERROR)"
    assert _program("debug", "sync", setup).stderr == ""


def test_logger_of_httpx_is_left_alone() -> None:
    """It writes whole URLs at INFO; whoever turns it on gets just that."""
    setup = "before = logging.getLogger('httpx').level, logging.getLogger('httpx').handlers, logging.getLogger('httpx').filters"
    after = "sync()\nassert before == (logging.getLogger('httpx').level, [], [])\nassert before == (0, [], [])"
    assert "HTTP Request" not in _program("debug", after, setup).stderr
