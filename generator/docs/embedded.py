"""Pages that are made for programs: an OpenAPI document, a Markdown page with one inside, an `llms.txt` index of pages."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import urljoin

from generator.docs.pages import Entry, Page, PagesError, Source
from generator.problems import Location, Problem, Problems
from generator.read import Tree, read_text

# What follows the name of the language is for the site, such as a title of the block.
_FENCE = re.compile(r"^ {0,3}(?P<fence>`{3,}|~{3,})[ \t]*(?:(?:yaml|yml|json)\b[^`]*)?$", re.IGNORECASE)
_OPENAPI = re.compile(r"""^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d)""")
_FIRST_KEY = re.compile(
    r"""^(?:\{\s*)?["']?(?:info|servers|paths|components|webhooks|tags|security|externalDocs|x-[\w-]+)["']?\s*:"""
)
_VERSION_BELOW = re.compile(r"""^(?:openapi|"openapi"|'openapi')[ \t]*:|^\{.*"openapi"\s*:\s*"\d""", re.MULTILINE | re.DOTALL)
# A title may hold brackets and an address parentheses, one level deep, as Markdown allows.
_LINK = re.compile(
    r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?P<groups>[^\[\]]*)\[(?P<title>(?:[^\[\]]|\[[^\[\]]*\])+)\]"
    r"\((?:<(?P<quoted>[^<>]+)>|(?P<url>(?:[^()\s<]|\([^()\s]*\))+))(?:[ \t]+[\"'(][^\n]*)?\)"
)


def looks_openapi(text: str) -> bool:
    """Whether its first key is one that an OpenAPI document begins with, comments aside; the version may stand further down."""
    for row in text.split("\n", 50)[:50]:
        if row.strip() not in ("", "{") and not row.lstrip().startswith(("#", "---", "%YAML")):
            is_first = bool(_OPENAPI.match(row))
            return is_first or (bool(_FIRST_KEY.match(row.strip())) and bool(_VERSION_BELOW.search(text)))
    return False


def index_entries(text: str) -> list[Entry]:
    """Links of an index. The words before a link are the groups that it is in; without any, the heading above is one."""
    entries = []
    heading = ""
    for number, row in enumerate(text.split("\n"), 1):
        found = _LINK.match(row[:5_000])
        if row.startswith("## "):
            heading = row[3:].strip()
        if found:
            said = [group.strip(" :") for group in found["groups"].split(">")]
            groups = [group for group in said if group] or [heading]
            path = (*(group for group in groups if group), found["title"].strip())
            entries.append(Entry(number, path, "", found["quoted"] or found["url"]))
    return entries


def read_index(source: Source) -> Page:
    entries = tuple(replace(entry, url=_absolute(source.url, entry.url)) for entry in index_entries(source.text))
    return Page(source, "index", title=markdown_title(source.text)[0], entries=entries)


def read_openapi(source: Source) -> Page:
    is_json = source.text.lstrip().startswith("{") or PurePosixPath(source.name).suffix == ".json"
    return Page(source, "openapi", document=_document(source.name, source.text, 1, is_json))


def read_markdown(source: Source) -> Page | None:
    """The page; None for Markdown that has no OpenAPI document in it."""
    blocks = [block for block in _blocks(source.text) if looks_openapi(block.text)]
    if not blocks:
        return None
    if len(blocks) > 1:
        place = Location(source.name, blocks[1].line)
        raise PagesError((Problem(place, "a second OpenAPI document in one page", expected="one for each page"),))
    line, text, is_closed = blocks[0]
    if not is_closed:
        place = Location(source.name, line)
        raise PagesError((Problem(place, "a block that does not end: the page is cut off", expected="the whole page"),))
    title, title_line = markdown_title(source.text)
    document = _document(source.name, text, line, text.lstrip().startswith("{"))
    return Page(source, "markdown", title=title, title_line=title_line, document=document)


def _absolute(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def _document(name: str, text: str, line: int, is_json: bool) -> Tree:
    problems = Problems()
    tree = read_text(text, name, problems, is_json=is_json)
    root: Any = tree.value
    if not problems.errors and not (isinstance(root, dict) and isinstance(root.get("paths"), dict)):
        problems.add(Location(name), "an OpenAPI document without paths", expected="a mapping that has `paths`")
    elif not problems.errors and not str(root.get("openapi", "")).startswith("3."):
        problems.add(Location(name), "not OpenAPI 3", str(root.get("openapi", root.get("swagger"))), "openapi: 3.0 or 3.1")
    if problems.errors:
        moved = [(Location(name, one.location.line + line - 1), one) for one in problems.errors]
        raise PagesError(tuple(Problem(place, one.what, one.found, one.expected) for place, one in moved))
    return Tree(name, root, {pointer: Location(name, at.line + line - 1, at.column) for pointer, at in tree.locations.items()})


class _Block(NamedTuple):
    line: int
    text: str
    is_closed: bool


def _blocks(text: str) -> list[_Block]:
    """Fenced blocks, each with the line that its text begins on."""
    found: list[_Block] = []
    fence, begin, inside = "", 0, list[str]()
    for number, row in enumerate(text.split("\n"), 1):
        if fence:
            if row.strip() and row.strip() == fence[0] * len(row.strip()) and len(row.strip()) >= len(fence):
                found.append(_Block(begin, "\n".join(inside), True))
                fence, inside = "", []
            else:
                inside.append(row)
        elif len(row) < 200 and (opened := _FENCE.match(row)):
            fence, begin = opened["fence"], number + 1
    return [*found, _Block(begin, "\n".join(inside), False)] if fence else found


def markdown_title(text: str) -> tuple[str, int]:
    for number, row in enumerate(text.split("\n"), 1):
        if row.startswith("# "):
            return row[2:].strip(), number
    return "", 1
