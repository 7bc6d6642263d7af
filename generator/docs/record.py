"""The record of pages: what is known of each page of the documentation, as data beside the description.

Its form is in the head of the file; here it is checked, and every fault of it named with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.docs.described import Described, find, named, plain_path, response
from generator.docs.pages import PagesError
from generator.docs.shapes import Pointers
from generator.problems import Location, Problems
from generator.read import read

NAME = "pages.yaml"

_KEYS = ("entry", "name", "file", "url", "operation", "since", "modified", "complete", "beside", "shows", "left_out")
_BESIDE = ("query", "statuses", "request", "response")


@dataclass(frozen=True)
class Shown:
    """A body that examples of a page are of: `createPet request`, `createPet response`, `createPet 400`."""

    text: str
    pointers: Pointers


@dataclass(frozen=True)
class Recorded:
    place: Location
    entry: tuple[str, ...] = ()
    name: str = ""
    file: str = ""
    url: str = ""
    operation: str = ""
    since: str = ""
    modified: str = ""
    modified_at: Location | None = None
    complete: bool = False
    beside: dict[str, tuple[str, ...]] = field(default_factory=dict)
    shows: tuple[Shown, ...] = ()
    left_out: str = ""


@dataclass(frozen=True)
class Record:
    place: Location
    pages: tuple[Recorded, ...] = ()
    left_out: frozenset[tuple[str, str]] = frozenset()
    """Method and path (without the names of its parameters) of operations that are not described on purpose."""
    is_there: bool = False

    def by_path(self, path: tuple[str, ...]) -> Recorded | None:
        exact = next((one for one in self.pages if one.entry == path), None)
        return exact or next((one for one in self.pages if _covers(one.entry, path)), None)

    def by_url(self, url: str) -> Recorded | None:
        wanted = plain_url(url)
        return next((one for one in self.pages if one.url and plain_url(one.url) == wanted), None) if wanted else None

    def by_title(self, title: str, group: str = "") -> Recorded | None:
        """The one page of that title (in that group, where one is said); None where there are several."""
        found = [one for one in self.pages if one.entry[-1:] == (title,) and (not group or one.entry[-2:-1] == (group,))]
        return found[0] if len(found) == 1 else None

    def by_file(self, name: str) -> Recorded | None:
        last = name.rpartition("/")[2]
        return next((one for one in self.pages if one.file and one.file == last), None)

    def by_operation(self, name: str) -> Recorded | None:
        return next((one for one in self.pages if one.operation == name), None)


def read_record(path: Path, shown: str, described: Described) -> Record:
    """Raises `PagesError` with every fault of the record. A file that is not there is an empty record."""
    if not path.exists():
        return Record(Location(shown))
    problems = Problems()
    tree = read(path, shown, problems)
    value = tree.value
    if not problems.errors and not (isinstance(value, dict) and isinstance(value.get("pages"), list)):
        problems.add(Location(shown), "a record without pages", expected="a mapping with a list `pages`")
    if problems.errors:
        raise PagesError(tuple(problems.errors))
    pages = [
        _recorded(entry, f"/pages/{index}", tree.locations, problems, described) for index, entry in enumerate(value["pages"])
    ]
    site = _text(value, "site", tree.location("/site"), problems)
    pages = [replace(page, url=_address(site, page.url)) for page in pages]
    left_out = frozenset(_calls(value.get("operations_left_out"), tree.locations, problems, described))
    seen: dict[tuple[str, ...], Location] = {}
    for page in pages:
        if page.entry and page.entry in seen:
            problems.add(page.place, "an entry recorded twice", " / ".join(page.entry), f"once; it is at {seen[page.entry]}")
        seen.setdefault(page.entry, page.place)
    if problems.errors:
        raise PagesError(tuple(problems.errors))
    return Record(tree.location("/pages"), tuple(pages), left_out, is_there=True)


def plain_url(url: str) -> str:
    """Host and path of an address, without the suffix by which a site gives the Markdown of a page."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.netloc.lower()}{unquote(parts.path).rstrip('/').removesuffix('.md')}" if parts.netloc else ""


def _address(site: str, url: str) -> str:
    return url if not url or "://" in url or not site else f"{site.rstrip('/')}/{url.lstrip('/')}"


def _recorded(said: Any, pointer: str, places: dict[str, Location], problems: Problems, described: Described) -> Recorded:
    place = places[pointer]
    if not isinstance(said, dict):
        problems.add(place, "a page that is no mapping", str(said), f"keys of {', '.join(_KEYS)}")
        return Recorded(place)
    for key in said:
        if key not in _KEYS:
            problems.add(places.get(f"{pointer}/{key}", place), "a key that is not known", key, " or ".join(_KEYS))
    texts = {key: _text(said, key, places.get(f"{pointer}/{key}", place), problems) for key in _KEYS[1:7]}
    entry = _texts(said.get("entry"), places.get(f"{pointer}/entry", place), problems)
    if not entry and not (texts["name"] and (texts["file"] or texts["url"])):
        problems.add(place, "a page that nothing leads to", expected="an `entry`, or a `name` with a `file` or a `url`")
    if texts["operation"] and named(described, texts["operation"]) is None:
        problems.add(places[f"{pointer}/operation"], "no such operation", texts["operation"], "an operationId of the description")
    for key in ("since", "modified"):
        if texts[key] and not re.fullmatch(r"\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?", texts[key]):
            problems.add(places[f"{pointer}/{key}"], f"no date in `{key}`", texts[key], "YYYY-MM-DD, or YYYY-MM-DD HH:MM:SS")
    beside = said.get("beside", {})
    if not isinstance(beside, dict) or set(beside) - set(_BESIDE):
        problems.add(places[f"{pointer}/beside"], "a wrong `beside`", str(beside), f"lists by {', '.join(_BESIDE)}")
        beside = {}
    shows = [
        _shown(text, places.get(f"{pointer}/shows/{index}", place), problems, described)
        for index, text in enumerate(_texts(said.get("shows"), places.get(f"{pointer}/shows", place), problems))
    ]
    left_out = said.get("left_out", "")
    return Recorded(
        place=place,
        entry=entry,
        **texts,
        modified_at=places.get(f"{pointer}/modified"),
        complete=said.get("complete") is True,
        beside={key: _texts(value, places[f"{pointer}/beside/{key}"], problems) for key, value in beside.items()},
        shows=tuple(one for one in shows if one),
        left_out=left_out if isinstance(left_out, str) else "",
    )


def _shown(text: str, place: Location, problems: Problems, described: Described) -> Shown | None:
    name, _, part = text.rpartition(" ")
    operation = named(described, name)
    if operation is not None and part == "request":
        return Shown(text, operation.request)
    if operation is not None and (part == "response" or re.fullmatch(r"[1-5]\d\d", part)):
        status = part if part != "response" else success(tuple(operation.statuses))
        return Shown(text, response(described, operation, status))
    problems.add(place, "no body of the description", text, "an operationId, and `request`, `response` or a status")
    return None


def success(statuses: tuple[str, ...]) -> str:
    return next((code for code in statuses if code.startswith("2")), "200")


def _calls(said: Any, places: dict[str, Location], problems: Problems, described: Described) -> Iterator[tuple[str, str]]:
    pointer = "/operations_left_out"
    for index, one in enumerate(said if isinstance(said, list) else ()):
        place = places.get(f"{pointer}/{index}", places[pointer])
        call = one.get("call") if isinstance(one, dict) else None
        method, _, path = call.partition(" ") if isinstance(call, str) else ("", "", "")
        if not path.startswith("/") or not isinstance(one.get("reason"), str):
            problems.add(place, "no operation that is left out", str(one), "{call: METHOD /path, reason: why}")
        elif found := find(described, method, path):
            problems.add(place, "left out, and described all the same", f"{found.name}", "one of both")
        else:
            yield method.upper(), plain_path(path)


def _text(said: dict[str, Any], key: str, place: Location, problems: Problems) -> str:
    value = said.get(key, "")
    if not isinstance(value, str):
        problems.add(place, f"`{key}` that is no text", str(value), "a text in quotes")
        return ""
    return value


def _texts(said: Any, place: Location, problems: Problems) -> tuple[str, ...]:
    if said is None:
        return ()
    if not isinstance(said, list) or not all(isinstance(item, str) for item in said):
        problems.add(place, "no list of texts", str(said), "a list of texts; quote what is all digits")
        return ()
    return tuple(said)


def _covers(entry: tuple[str, ...], path: tuple[str, ...]) -> bool:
    return entry[-1:] == ("*",) and len(path) >= len(entry) and path[: len(entry) - 1] == entry[:-1]
