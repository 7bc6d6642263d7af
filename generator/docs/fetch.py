"""An index of pages and all its pages → files in a folder, and what changed since the last time.

A page is asked for with the ETag that it had. Its file is replaced as a whole, and only then does the state know of it: a run
that was interrupted goes on with the pages that it had not asked for. Only links to the host of the index are followed, and only
those that its robots.txt allows.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin
from urllib.robotparser import RobotFileParser

from generator.docs.cache import Became, Kept, State, digest_of, file_name, read_state, write_state
from generator.docs.embedded import index_entries
from generator.docs.net import Answer, Host, NotGot, Politeness, canonical, origin, talking_to
from generator.docs.pages import Source
from generator.docs.source import decode
from generator.problems import Location, Problem, printable
from generator.progress import Progress
from generator.write import write_atomically

__all__ = ["Outcome", "Politeness", "fetch"]

_MOST_PAGES = 5_000
# An empty one is that of a server which says nothing; what comes is looked at all the same.
_TYPES = (
    *("text/markdown", "text/x-markdown", "text/plain", "text/yaml", "text/x-yaml", "application/yaml", "application/x-yaml"),
    *("application/json", "application/openapi+json", "application/openapi+yaml", "application/octet-stream", ""),
)
# The state is written no more often than this, whatever the number of pages.
_SECONDS_A_STATE = 1.0


@dataclass(frozen=True)
class Outcome:
    """Addresses by what became of them. `skipped` says why."""

    new: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    same: int = 0
    skipped: tuple[tuple[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def changed(self) -> bool:
        return bool(self.new or self.updated or self.gone)

    def as_data(self) -> dict[str, Any]:
        return {
            "new": self.new,
            "changed": self.updated,
            "gone": self.gone,
            "unchanged": self.same,
            "skipped": [{"url": url, "why": why} for url, why in self.skipped],
            "problems": [{"url": one.location.file, "what": one.what, "found": one.found} for one in self.problems],
        }

    def lines(self) -> Iterator[str]:
        for word, urls in (("new", self.new), ("changed", self.updated), ("gone", self.gone)):
            yield from (f"{word}: {printable(url)}" for url in urls)
        yield from (f"skipped: {printable(url)} ({printable(why)})" for url, why in self.skipped)

    def problem_lines(self) -> Iterator[str]:
        """A page has an address and no line, and its address can be copied as it stands."""
        for one in self.problems:
            said = f"{one.what}: {one.found}" if one.found else one.what
            expected = f", expected {one.expected}" if one.expected else ""
            yield f"{one.location.file}: {printable(said)}{expected}"

    def summary(self) -> str:
        counts = f"{len(self.new)} new, {len(self.updated)} changed, {len(self.gone)} gone, {self.same} unchanged"
        return counts + (f"; {len(self.problems)} could not be got" if self.problems else "")


def fetch(index: str, folder: Path, politeness: Politeness, progress: Progress) -> Outcome:
    """Raises `PagesError` for a folder whose state cannot be understood. What else fails is a problem of the outcome."""
    if origin(index)[0] == "":
        # What stands before an @ may be a password, and is shown nowhere.
        shown = re.sub(r"//.*@", "//…@", index)
        return Outcome(problems=(_problem(shown, "no address of an index", expected="http:// or https://, without a password"),))
    state = read_state(folder)
    if state.index and state.index != index:
        return Outcome(
            problems=(_problem(index, "the folder holds the pages of another index", state.index, "a folder of its own"),)
        )
    run = state.run + 1 if state.finished else state.run
    work = _Work(index, folder, replace(state, index=index, run=run, finished=False))
    return asyncio.run(_fetch(work, politeness, progress))


@dataclass
class _Work:
    """What a run has done so far. What became of each page is in the state, so that a run which goes on tells all of it."""

    index: str
    folder: Path
    state: State
    gone: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    written: float = 0.0

    def keep(self, url: str, kept: Kept) -> None:
        self.state.pages[url] = kept
        if time.monotonic() - self.written > _SECONDS_A_STATE:
            self.write_state()

    def write_state(self) -> None:
        write_state(self.folder, self.state)
        self.written = time.monotonic()

    def outcome(self) -> Outcome:
        became: dict[Became, list[str]] = {"new": [], "changed": [], "same": []}
        for url, kept in self.state.pages.items():
            if kept.run == self.state.run and not kept.gone:
                became[kept.became].append(url)
        return Outcome(
            tuple(sorted(became["new"])), tuple(sorted(became["changed"])), tuple(sorted(self.gone)), len(became["same"]),
            tuple(sorted(self.skipped)), tuple(sorted(self.problems)),
        )  # fmt: skip


async def _fetch(work: _Work, politeness: Politeness, progress: Progress) -> Outcome:
    async with talking_to(work.index, politeness) as host:
        try:
            host.keep_to(await _robots(host, work.index))
            if not host.allows(work.index):
                raise NotGot("robots.txt does not allow it")
            text = await _page(host, work, work.index)
        except NotGot as error:
            return Outcome(problems=(_problem(work.index, "the index could not be got", str(error), "an index of pages"),))
        links = _links(work, text, host)
        if not links:
            return Outcome(
                problems=(_problem(work.index, "an index without links to pages of its host", expected="- [title](address)"),)
            )
        # In a run that goes on, what it has already asked for is left alone.
        waiting = [url for url in links if not _asked(work, url)]
        try:
            with progress.step("fetch", len(waiting)) as advance:
                queue = iter(waiting)
                workers = [_worker(host, work, queue, advance) for _ in range(politeness.concurrency)]
                await asyncio.gather(*workers)
            _mark_gone(work, {work.index, *links})
            work.state = replace(work.state, finished=True)
        finally:
            work.write_state()
    return work.outcome()


async def _worker(host: Host, work: _Work, queue: Iterator[str], advance: Any) -> None:
    for url in queue:
        try:
            await _page(host, work, url)
        except NotGot as error:
            work.problems.append(_problem(url, "could not be got", str(error)))
        advance()


async def _robots(host: Host, index: str) -> RobotFileParser:
    """What the host allows. A host that has no rules allows all; one that hides them, nothing."""
    rules = RobotFileParser()
    answer = await host.get(urljoin(index, "/robots.txt"))
    if answer.status == 200:
        rules.parse(answer.content.decode("utf-8", "replace").splitlines())
    elif answer.status == 429 or answer.status >= 500:
        raise NotGot(f"robots.txt answers with status {answer.status}")
    else:
        rules.parse(["User-agent: *", "Disallow: /"] if answer.status in (401, 403) else [])
    return rules


async def _page(host: Host, work: _Work, url: str) -> str:
    """Get one page and keep it; gives its text."""
    kept = work.state.pages.get(url)
    path = work.folder / (kept.file if kept else file_name(url))
    before = _content(path) if kept else None
    is_ours = kept is not None and before is not None and digest_of(before) == kept.digest
    asked = {}
    if kept and is_ours:
        asked = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    answer = await host.get(url, {name: value for name, value in asked.items() if value})
    if answer.status == 304 and kept and before is not None:
        work.keep(url, replace(kept, run=work.state.run, became="new" if kept.gone else _became(work, kept), gone=False))
        return before.decode("utf-8-sig")
    text = _text(answer, url)
    if url == work.index and not index_entries(text):
        # A site that is down may say so with a status of 200: what was got before must outlive that.
        raise NotGot("no links to pages in it")
    digest = digest_of(answer.content)
    if not is_ours or kept is None or kept.digest != digest:
        write_atomically(path, answer.content)
    became: Became = "new" if kept is None or kept.gone else "changed" if kept.digest != digest else _became(work, kept)
    etag, modified = answer.headers.get("etag", ""), answer.headers.get("last-modified", "")
    work.keep(url, Kept(path.name, digest, etag, modified, work.state.run, became))
    return text


def _became(work: _Work, kept: Kept) -> Became:
    """Of a page that is as it was kept: the index is asked for again in a run that goes on, and what it was then stands."""
    return kept.became if kept.run == work.state.run else "same"


def _text(answer: Answer, url: str) -> str:
    if answer.status != 200:
        raise NotGot(f"status {answer.status}")
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _TYPES:
        raise NotGot(f"of type {kind}, and not the text of a page: Markdown, plain text, YAML or JSON")
    read = decode(answer.content, Location(url))
    if not isinstance(read, Source):
        raise NotGot(f"{read.what} {read.found}".strip())
    return read.text


def _links(work: _Work, text: str, host: Host) -> list[str]:
    found: dict[str, None] = {}
    for entry in index_entries(text):
        try:
            url = canonical(urldefrag(urljoin(work.index, entry.url)).url)
        except ValueError:
            work.problems.append(_problem(entry.url, "no address"))
            continue
        if origin(url) != origin(work.index):
            work.skipped.append((url, "on another host"))
        elif not host.allows(url):
            work.skipped.append((url, "robots.txt does not allow it"))
        elif len(found) >= _MOST_PAGES:
            work.skipped.append((url, f"more than {_MOST_PAGES} pages"))
        elif url != work.index:
            found[url] = None
    return list(found)


def _asked(work: _Work, url: str) -> bool:
    kept = work.state.pages.get(url)
    return kept is not None and kept.run == work.state.run and (work.folder / kept.file).is_file()


def _mark_gone(work: _Work, there: set[str]) -> None:
    """The file of a page that the index has no more stays: it is the last that is known of it. A comparison leaves it out."""
    for url, kept in work.state.pages.items():
        if url not in there and not kept.gone:
            work.gone.append(url)
        work.state.pages[url] = replace(kept, gone=url not in there)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def _problem(url: str, what: str, found: str = "", expected: str = "") -> Problem:
    return Problem(Location(printable(url, 1_000)), what, found, expected)
