"""The two files that a release edits: the version in pyproject.toml, and the changelog."""

from __future__ import annotations

import re
from collections.abc import Iterator

import tomli

from generator.diff.change import HEADINGS
from generator.release.settings import Refused

_TABLE = re.compile(r"^\[tool\.generator\][ \t]*(#.*)?$", re.MULTILINE)
_VERSION = re.compile(r"""^(version[ \t]*=[ \t]*)(["'])([^"'\n]*)\2""", re.MULTILINE)
_OPEN = re.compile(r"^## .*\b(unreleased|not released)\b.*$", re.IGNORECASE | re.MULTILINE)
_SECTION = re.compile(r"^## ", re.MULTILINE)


def with_version(text: str, version: str) -> str:
    """pyproject.toml with another version in `[tool.generator]`, and nothing else changed."""
    table = _TABLE.search(text)
    start = table.end() if table else len(text)
    following = re.search(r"^\[", text[start:], re.MULTILINE)
    end = start + following.start() if following else len(text)
    inside, count = _VERSION.subn(lambda found: f"{found[1]}{found[2]}{version}{found[2]}", text[start:end], count=1)
    changed = text[:start] + inside + text[end:]
    expected = tomli.loads(text)
    expected.get("tool", {}).get("generator", {})["version"] = version
    if not count or tomli.loads(changed) != expected:
        raise Refused('version of [tool.generator] is written in a way that cannot be edited; write it as version = "1.2.3"')
    return changed


def with_entry(text: str, version: str, day: str, entry: str) -> str:
    """The changelog with a section of this version on top. Lines under a heading that says "not released" become part of it."""
    if re.search(rf"^## \[?{re.escape(version)}\]?(?! \(not released\))(\s|$)", text, re.MULTILINE):
        raise Refused(f"the changelog has a section of {version} already; take it out, or release another version")
    title = f"## {version} - {day}\n\n"
    opened = _OPEN.search(text)
    if opened is None:
        first = _SECTION.search(text)
        at = first.start() if first else len(text)
        before = text[:at] if first else f"{text.rstrip()}\n\n"
        return f"{before}{title}{_merged('', entry)}\n{text[at:]}".rstrip() + "\n"
    following = _SECTION.search(text, opened.end())
    end = following.start() if following else len(text)
    body = _merged(text[opened.end() : end], entry)
    return f"{text[: opened.start()]}{title}{body}\n{text[end:]}".rstrip() + "\n"


def section(text: str, version: str) -> str:
    """The section of a version, as it stands in a changelog."""
    start = re.search(rf"^## {re.escape(version)} ", text, re.MULTILINE)
    if start is None:
        return ""
    following = _SECTION.search(text, start.end())
    return text[start.start() : following.start() if following else len(text)].rstrip() + "\n"


def _merged(written: str, made: str) -> str:
    """Lines that a person wrote, then those that were made, under one heading of each name."""
    blocks = dict(_blocks(written))
    for heading, lines in _blocks(made):
        known = blocks.get(heading, "")
        fresh = "\n".join(line for line in lines.splitlines() if line not in known.splitlines())
        blocks[heading] = f"{known}\n{fresh}".strip("\n")
    known_order = ["", *HEADINGS]
    order = sorted(blocks, key=lambda heading: known_order.index(heading) if heading in known_order else len(known_order))
    shown = [f"### {heading}\n\n{blocks[heading]}" if heading else blocks[heading] for heading in order if blocks[heading]]
    return "\n\n".join(shown or ["- Nothing that a caller sees."]) + "\n"


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    pieces = re.split(r"^### (.+)$", text, flags=re.MULTILINE)
    yield "", pieces[0].strip("\n")
    for heading, body in zip(pieces[1::2], pieces[2::2], strict=True):
        yield heading.strip(), body.strip("\n")
