"""Pages that are made for programs: an OpenAPI document, a Markdown page with one inside, an `llms.txt` index of pages."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

from generator.docs.pages import Entry, Page, PagesError, Source
from generator.problems import Location, Problem, Problems
from generator.read import Tree, read_text

_FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})[ \t]*(?:yaml|yml|json)?[ \t]*$")
_OPENAPI = re.compile(r"""^\s*(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d)""")
_LINK = re.compile(r"^[ \t]*[-*+][ \t]+(?P<groups>[^\[\]]*)\[(?P<title>[^\[\]]+)\]\((?P<url>[^()\s]+)\)")


def looks_openapi(text: str) -> bool:
    """Whether its first key is the one that an OpenAPI document begins with, comments aside."""
    for row in text.split("\n", 50)[:50]:
        if row.strip() not in ("", "{") and not row.lstrip().startswith(("#", "---", "%YAML")):
            return bool(_OPENAPI.match(row))
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
            entries.append(Entry(number, path, "", found["url"]))
    return entries


def read_index(source: Source) -> Page:
    return Page(source, "index", title=_title(source.text)[0], entries=tuple(index_entries(source.text)))


def read_openapi(source: Source) -> Page:
    is_json = source.text.lstrip().startswith("{") or PurePosixPath(source.name).suffix == ".json"
    return Page(source, "openapi", document=_document(source.name, source.text, 1, is_json))


def read_markdown(source: Source) -> Page | None:
    """The page; None for Markdown that has no OpenAPI document in it."""
    blocks = [(line, text) for line, text in _blocks(source.text) if looks_openapi(text)]
    if not blocks:
        return None
    if len(blocks) > 1:
        place = Location(source.name, blocks[1][0])
        raise PagesError((Problem(place, "a second OpenAPI document in one page", expected="one for each page"),))
    line, text = blocks[0]
    title, title_line = _title(source.text)
    document = _document(source.name, text, line, text.lstrip().startswith("{"))
    return Page(source, "markdown", title=title, title_line=title_line, document=document)


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


def _blocks(text: str) -> list[tuple[int, str]]:
    """Fenced blocks: the line that each begins on, and its text."""
    found: list[tuple[int, str]] = []
    fence, begin, inside = "", 0, list[str]()
    for number, row in enumerate(text.split("\n"), 1):
        if fence:
            if row.strip() and row.strip() == fence[0] * len(row.strip()) and len(row.strip()) >= len(fence):
                found.append((begin, "\n".join(inside)))
                fence, inside = "", []
            else:
                inside.append(row)
        elif len(row) < 200 and (opened := _FENCE.match(row)):
            fence, begin = opened["fence"], number + 1
    return found


def _title(text: str) -> tuple[str, int]:
    for number, row in enumerate(text.split("\n"), 1):
        if row.startswith("# "):
            return row[2:].strip(), number
    return "", 1
