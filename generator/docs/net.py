"""One polite conversation with one host: never faster than asked, never pressing, and nothing larger than a page.

The server is not trusted: a redirect leads nowhere but to the same host, an answer is read up to a limit of size and of time, and
as it is sent, so that no small answer unpacks into a large one.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx

from generator.docs.source import LARGEST
from generator.versions import __version__

USER_AGENT = f"openapi-sdk-generator/{__version__} (docs fetch)"

_MOST_REDIRECTS = 5
_LONGEST_WAIT = 120.0
_LONGEST_DELAY = 60.0
_LONGEST_ANSWER = 120.0
_AGAIN = (429, 500, 502, 503, 504)


class NotGot(Exception):
    """A page could not be got; the message says why."""


@dataclass(frozen=True)
class Politeness:
    """How many requests at a time, the seconds between two, how often one is tried again and how long after the first failure."""

    concurrency: int = 4
    delay: float = 0.25
    retries: int = 3
    backoff: float = 1.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes = b""


class Host:
    """What may be asked of the host of `address`, and when. Made by `talking_to`."""

    def __init__(self, client: httpx.AsyncClient, address: str, politeness: Politeness) -> None:
        self._client = client
        self._origin = origin(address)
        self._politeness = politeness
        self._delay = politeness.delay
        self._turn = asyncio.Lock()
        self._not_before = 0.0
        self._rules: RobotFileParser | None = None

    def keep_to(self, rules: RobotFileParser) -> None:
        """The rules of the host, from now on: what may be asked for, and the time between two requests."""
        self._rules = rules
        delay = rules.crawl_delay(USER_AGENT)
        if delay is not None:
            self._delay = max(self._delay, min(float(delay), _LONGEST_DELAY))

    def allows(self, address: str) -> bool:
        return self._rules is None or self._rules.can_fetch(USER_AGENT, address)

    async def get(self, address: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer, of any status that trying again would not change. Raises `NotGot`."""
        for attempt in range(self._politeness.retries + 1):
            last = attempt == self._politeness.retries
            try:
                answer = await self._once(address, headers or {})
            except asyncio.TimeoutError as error:
                # What has not come to its end in that time does not when asked again.
                raise NotGot(f"no end of the answer after {_LONGEST_ANSWER:.0f} seconds") from error
            except httpx.TransportError as error:
                if last:
                    raise NotGot(f"no answer: {str(error) or type(error).__name__}") from error
                wait = self._politeness.backoff * 2**attempt
            else:
                if answer.status not in _AGAIN or last:
                    return answer
                wait = self._wait(answer, attempt)
            # All wait, not only this one: a host that has enough of us has enough of each.
            self._not_before = max(self._not_before, time.monotonic() + wait)
        raise AssertionError("the last attempt returns or raises")

    def _wait(self, answer: Answer, attempt: int) -> float:
        asked = retry_after(answer.headers.get("retry-after", ""))
        if asked is not None and asked > _LONGEST_WAIT:
            raise NotGot(f"status {answer.status}, and the host asks to wait {asked:.0f} seconds")
        return asked if asked is not None else self._politeness.backoff * 2**attempt

    async def _once(self, address: str, headers: Mapping[str, str]) -> Answer:
        for _ in range(_MOST_REDIRECTS + 1):
            await self._my_turn()
            # Not the wait before it: that is ours, and may be long.
            answer = await asyncio.wait_for(self._ask(address, headers), _LONGEST_ANSWER)
            if answer.status not in (301, 302, 303, 307, 308):
                return answer
            address = self._redirected(address, answer.headers.get("location", ""))
        raise NotGot(f"more than {_MOST_REDIRECTS} redirects")

    def _redirected(self, address: str, location: str) -> str:
        try:
            target = canonical(urljoin(address, location))
        except ValueError as error:
            raise NotGot(f"a redirect to what is no address: {location}") from error
        if origin(target) != self._origin:
            raise NotGot(f"a redirect to another host is not followed: {target}")
        if not self.allows(target):
            raise NotGot(f"a redirect to what robots.txt does not allow: {target}")
        return target

    async def _ask(self, address: str, headers: Mapping[str, str]) -> Answer:
        try:
            request = self._client.build_request("GET", address, headers=dict(headers))
        except (httpx.InvalidURL, ValueError) as error:
            raise NotGot(f"no address: {error}") from error
        response = await self._client.send(request, stream=True)
        try:
            return Answer(response.status_code, dict(response.headers), await _body(response))
        finally:
            await response.aclose()

    async def _my_turn(self) -> None:
        async with self._turn:
            while (wait := self._not_before - time.monotonic()) > 0:
                await asyncio.sleep(wait)
            self._not_before = time.monotonic() + self._delay


@asynccontextmanager
async def talking_to(address: str, politeness: Politeness) -> AsyncIterator[Host]:
    headers = {"User-Agent": USER_AGENT, "Accept": "text/markdown, text/plain, */*;q=0.5", "Accept-Encoding": "identity"}
    # Without the environment: a password of .netrc is for no documentation site.
    made = httpx.AsyncClient(headers=headers, timeout=30, follow_redirects=False, trust_env=False)
    async with made as client:
        yield Host(client, address, politeness)


def origin(address: str) -> tuple[str, str, int | None]:
    """Scheme, host and port; a scheme that is not HTTP for an address that is none."""
    try:
        parts = urlsplit(address)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return ("", "", None)
    if "@" in parts.netloc or not parts.hostname or parts.scheme not in ("http", "https"):
        return ("", "", None)
    return (parts.scheme, parts.hostname, port)


def canonical(address: str) -> str:
    """The address as it is asked for: `..` gone from its path, and what is no ASCII escaped. Raises `ValueError` for none."""
    try:
        return str(httpx.URL(address))
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from error


def retry_after(value: str) -> float | None:
    """Seconds that a `Retry-After` asks for; None for none that can be understood."""
    if value.strip().isdecimal() and len(value) < 10:
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return max(0.0, (moment - datetime.now(timezone.utc)).total_seconds())


async def _body(response: httpx.Response) -> bytes:
    if response.status_code != 200:
        return b""
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise NotGot(f"sent packed ({response.headers['content-encoding']}), though asked not to")
    parts: list[bytes] = []
    size = 0
    async for part in response.aiter_raw():
        size += len(part)
        if size > LARGEST:
            raise NotGot(f"larger than {LARGEST} bytes")
        parts.append(part)
    return b"".join(parts)
