"""What can go wrong on the way, and what the caller sees then: one table for the tests and for the page of the package.

Each case is tried with four calls, on both clients. What is expected here was written by hand; the page says what happened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import fault_server as server
from fault_server import Behaviour, answers, bomb, chunked, drips, hangs, head, sends_raw, status, succeeds_with

CALLS: dict[str, Callable[[Any], Any]] = {
    "read": lambda gig: gig.invoices.income.get("u1"),
    "create": lambda gig: gig.invoices.income.create(client={"id": "client_1"}, items=[], metadata={"call": 1}),
    "once": lambda gig: gig.invoices.cancel("u1", motive="02"),
    "file": lambda gig: gig.sat.downloads.package("p1"),
}
"""Something that only reads; a change with an idempotency key; a change that no key protects; a file."""


@dataclass(frozen=True)
class Seen:
    """How a call ended, how many requests the server has read whole, and how often it did what was asked."""

    outcome: str
    requests: int
    effects: int = 0


@dataclass(frozen=True)
class Case:
    """`says` are texts that every error of the case holds, `waits` how long the client is asked to wait before it tries again.

    With `kept`, the call goes over a connection that an earlier call, which went well, has left open.
    """

    name: str
    behaviours: tuple[Behaviour, ...]
    read: Seen
    create: Seen
    once: Seen
    file: Seen | None
    says: tuple[str, ...] = ()
    waits: float | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    kept: bool = False


NO_ANSWER = (Seen("`TransportError`", 3), Seen("`OutcomeUnknownError`", 3, 1), Seen("`OutcomeUnknownError`", 1, 1))
TOO_LATE = (Seen("`TransportTimeoutError`", 3), Seen("`OutcomeUnknownError`", 3, 1), Seen("`OutcomeUnknownError`", 1, 1))
UNREADABLE = (Seen("`ResponseError`", 1), Seen("`ResponseError`", 1, 1), Seen("`ResponseError`", 1, 1))
FINE = (Seen("`Invoice`", 1), Seen("`Invoice`", 1, 1), Seen("`InvoiceCancelResponse`", 1, 1))
SECOND_TIME = (Seen("`Invoice`", 2), Seen("`Invoice`", 2, 1))
FILE = Seen("a file", 1)
BROKEN_FILE = Seen("`DownloadError`", 1)

WEB_PAGE = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
LATIN = '{"data": {"uuid": "u1", "notes": "facturaci\u00f3n"}}'.encode("latin-1")
SHORT = {"timeout": 0.2}
BROKE = ("the connection broke",)


def cases() -> list[Case]:
    return [*_connections(), *_times(), *_statuses(), *_bodies(), *_protocol()]


def _connections() -> list[Case]:
    refused = Seen("`ConnectFailedError`", 0)
    unread = (Seen("`TransportError`", 0), Seen("`OutcomeUnknownError`", 0), Seen("`OutcomeUnknownError`", 0))
    return [
        Case("is in order", (answers,), *FINE, FILE),
        Case("refuses the connection", (), refused, refused, refused, refused, ("nothing was sent",)),
        Case("closes a connection that is kept and idle", (server.answers_and_closes_idle,), *FINE, FILE, kept=True),
        Case(
            "resets a connection that was kept, when the next request comes",
            (answers, server.resets_unread, answers),
            *(Seen("`Invoice`", 1), Seen("`Invoice`", 1, 1), unread[2], FILE),
            kept=True,
        ),
        Case("resets the connection before it has read the request", (server.resets_unread,), *unread, unread[0], BROKE),
        Case(
            "does so once, and then answers",
            (server.resets_unread, answers),
            *(Seen("`Invoice`", 1), Seen("`Invoice`", 1, 1), unread[2], FILE),
        ),
        Case(
            "resets the connection after it has carried out the request",
            (server.resets_after_reading(),),
            *(*NO_ANSWER, NO_ANSWER[0], BROKE),
        ),
        Case(
            "does so once, and then answers",
            (server.resets_after_reading(), answers),
            *(*SECOND_TIME, NO_ANSWER[2], Seen("a file", 2)),
        ),
        Case("closes the connection without an answer", (server.closes_after_reading,), *NO_ANSWER, NO_ANSWER[0], BROKE),
        Case("resets the connection in the middle of the body", (server.resets_in_body,), *NO_ANSWER, BROKEN_FILE),
        Case("does so once, and then answers", (server.resets_in_body, answers), *SECOND_TIME, NO_ANSWER[2], BROKEN_FILE),
        Case(
            "sends less than its Content-Length says",
            (server.promises_more_than_it_sends,),
            *(*NO_ANSWER, BROKEN_FILE, ("RemoteProtocolError",)),
        ),
    ]


def _times() -> list[Case]:
    dripping = {"timeout": 5, "deadline": 0.3}
    late = (Seen("`TransportTimeoutError`", 1), Seen("`OutcomeUnknownError`", 1, 1), Seen("`OutcomeUnknownError`", 1, 1))
    return [
        Case("does not answer within the timeout", (hangs(after="request"),), *TOO_LATE, TOO_LATE[0], ("0.2 s",), None, SHORT),
        Case(
            "does so once, and then answers",
            (hangs(after="request"), answers),
            *(*SECOND_TIME, TOO_LATE[2], Seen("a file", 2)),
            options=SHORT,
        ),
        Case(
            "sends headers, and then nothing within the timeout",
            (hangs(after="headers"),),
            *TOO_LATE,
            BROKEN_FILE,
            (),
            None,
            SHORT,
        ),
        Case(
            "sends the headers byte by byte until after the deadline",
            (drips(part="headers", seconds=0.005),),
            *(*late, None, ("deadline",)),
            options=dripping,
        ),
        Case(
            "sends the body byte by byte until after the deadline",
            (drips(part="body", seconds=0.05),),
            *(*late, BROKEN_FILE, ("deadline",)),
            options=dripping,
        ),
    ]


def _statuses() -> list[Case]:
    limited = (Seen("`RateLimitError`", 3), Seen("`RateLimitError`", 3), Seen("`RateLimitError`", 1))
    failed = (Seen("`ServerError`", 3), Seen("`ServerError`", 3), Seen("`ServerError`", 1))
    upstream = (Seen("`UpstreamError`", 3), Seen("`UpstreamError`", 3), Seen("`UpstreamError`", 1))
    again = (*SECOND_TIME, limited[2], Seen("a file", 2))
    return [
        Case(
            "answers 429 with `Retry-After: 7`",
            (status("429 Slow", Retry_After="7"),),
            *limited,
            limited[0],
            ("429", "not now"),
            7,
        ),
        Case("does so once, and then answers", (status("429 Slow", Retry_After="7"), answers), *again, waits=7),
        Case("answers 429 with a date in `Retry-After`, and then as it should", (_limited_until, answers), *again, waits=20),
        Case(
            "answers 500 once, and then as it should",
            (status("500 Error"), answers),
            *(*SECOND_TIME, failed[2], Seen("a file", 2)),
        ),
        Case(
            "carries the request out, answers 500, and then as it should",
            (status("500 Error", carry_out=True), answers),
            *(*SECOND_TIME, Seen("`ServerError`", 1, 1), Seen("a file", 2)),
        ),
        Case("answers 503 each time", (status("503 Down"),), *upstream, upstream[0], ("503",)),
        Case(
            "answers 502 with a page of HTML",
            (status("502 Bad Gateway", WEB_PAGE, Content_Type="text/html"),),
            *(*upstream, upstream[0], ("502", "no reason given")),
        ),
        Case(
            "does so, packed as Brotli",
            (status("502 Bad Gateway", b"\x8b\x02\x80", Content_Type="text/html", Content_Encoding="br"),),
            *(*upstream, upstream[0], ("502", "no reason given")),
        ),
    ]


async def _limited_until(exchange: server.Exchange) -> None:
    """Asks for twenty seconds by the clock of the wall."""
    from datetime import datetime, timedelta, timezone
    from email.utils import format_datetime

    until = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=20.5), usegmt=True)
    await status("429 Slow", Retry_After=until)(exchange)


def _bodies() -> list[Case]:
    no_json = ("succeeded (200)", "no JSON", "do not repeat a write")
    web_page = succeeds_with(WEB_PAGE, Content_Type="text/html")
    odd = succeeds_with(b'{"data": {"uuid": "u1"}}', Content_Type="image/png")
    other = succeeds_with('{"data": {"notes": "facturaci\u00f3n"}}'.encode(), Content_Type="application/json; charset=latin-1")
    packed, double = bomb(300), bomb(300, layers=2)
    large = ("larger than 256 MiB",)
    # An empty object; a client with strict=True raises.
    nothing = tuple(Seen(f"{seen.outcome} and a warning", seen.requests, seen.effects) for seen in FINE)
    return [
        Case(
            "sends half of the JSON, with a Content-Length that fits",
            (server.sends_half_and_says_so,),
            *UNREADABLE,
            BROKEN_FILE,
            (),
        ),
        Case("sends what is no JSON", (succeeds_with(b"{'uuid': 1}"),), *UNREADABLE, UNREADABLE[0], no_json),
        Case("answers 200 with a page of HTML", (web_page,), *UNREADABLE, BROKEN_FILE, ()),
        Case("sends JSON as `image/png`", (odd,), *FINE, FILE),
        Case("sends UTF-8 and calls it Latin-1", (other,), *FINE, BROKEN_FILE),
        Case(
            "sends Latin-1, which no JSON may be",
            (succeeds_with(LATIN, Content_Type="application/json; charset=latin-1"),),
            *(*UNREADABLE, UNREADABLE[0], no_json),
        ),
        Case("answers 200 with an empty body", (succeeds_with(b""),), *nothing, BROKEN_FILE),
        Case("answers 204", (status("204 No Content", b"", carry_out=True),), *nothing, BROKEN_FILE),
        Case("answers with 100 MiB of JSON", (server.large(100),), *FINE, BROKEN_FILE),
        Case(
            "sends 300 KiB of gzip that unpack to 300 MiB",
            (succeeds_with(packed, Content_Encoding="gzip", Content_Type="application/pdf"),),
            *(*UNREADABLE, FILE, large),
        ),
        Case(
            "sends the same, packed twice",
            (succeeds_with(double, Content_Encoding="gzip, gzip", Content_Type="application/zip"),),
            *(*UNREADABLE, Seen("`ResponseError`", 1), ("only gzip was asked for",)),
        ),
        Case(
            "sends gzip that breaks off, with a Content-Length that fits",
            (succeeds_with(bomb(1)[:500], Content_Encoding="gzip", Content_Type="application/zip"),),
            *(*NO_ANSWER, BROKEN_FILE),
        ),
    ]


ELSEWHERE = "http://elsewhere.invalid"
"""Stands for the address of the other host, which is known when the case is played."""


def _protocol() -> list[Case]:
    redirected = (Seen("`APIError`", 1), Seen("`APIError`", 1), Seen("`APIError`", 1))
    endless = head("200 OK", b"{}", X_Long="x" * 200_000) + b"{}"
    whole = b'{"data": {"uuid": "u1"}}'
    return [
        Case(
            "redirects to another host",
            (status("307 Elsewhere", b"", Location=ELSEWHERE),),
            *redirected,
            redirected[0],
            ("redirect", "not followed"),
        ),
        Case("breaks its chunked encoding", (chunked(whole, end=b"no number\r\n"),), *NO_ANSWER, BROKEN_FILE),
        Case("does not end its chunked encoding", (chunked(whole, end=b""),), *NO_ANSWER, BROKEN_FILE),
        Case("sends 200 KB of headers", (sends_raw(endless),), *NO_ANSWER, NO_ANSWER[0], ("RemoteProtocolError",)),
        Case(
            "sends garbage for a status line",
            (sends_raw(b"NONSENSE\r\n\r\n"),),
            *NO_ANSWER,
            NO_ANSWER[0],
            ("RemoteProtocolError",),
        ),
    ]
