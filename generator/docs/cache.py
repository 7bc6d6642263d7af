"""What `docs fetch` knows of the folder that it fills: one JSON file in it, replaced as a whole."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import Any, Literal, get_args
from urllib.parse import unquote, urlsplit

from generator.docs.pages import PagesError
from generator.problems import Location, Problem, printable
from generator.write import write_atomically

STATE = ".fetched.json"

Became = Literal["new", "changed", "same"]

_LARGEST = 20_000_000
_SUFFIXES = (".md", ".txt", ".yaml", ".yml", ".json")


@dataclass(frozen=True)
class Kept:
    """A page as it was last got. `run` is the run that last asked for it, and `became` what that run found.

    `gone`: the index has it no more.
    """

    file: str
    digest: str
    etag: str = ""
    last_modified: str = ""
    run: int = 0
    became: Became = "same"
    gone: bool = False


@dataclass(frozen=True)
class State:
    index: str = ""
    run: int = 0
    finished: bool = True
    pages: dict[str, Kept] = field(default_factory=dict)


def read_state(folder: Path) -> State:
    """Raises `PagesError` for a state that is not what `write_state` writes."""
    path = folder / STATE
    place = Location(printable(path.as_posix(), 1_000))
    expected = "the file as `docs fetch` wrote it; without it everything is got anew"
    if not path.exists():
        return State()
    if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
        raise PagesError((Problem(place, "no plain file of a sensible size", expected=expected),))
    try:
        said: Any = json.loads(path.read_text(encoding="utf-8"))
        pages = {str(url): _kept(page) for url, page in said["pages"].items()}
        return State(str(said["index"]), int(said["run"]), bool(said["finished"]), pages)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PagesError((Problem(place, "cannot be understood", str(error), expected),)) from error


def write_state(folder: Path, state: State) -> None:
    data = {**asdict(state), "pages": {url: asdict(state.pages[url]) for url in sorted(state.pages)}}
    write_atomically(folder / STATE, (json.dumps(data, indent=1) + "\n").encode("utf-8"))


def file_name(url: str) -> str:
    """A name that says what the page is, goes with every file system, and is no other page's: a digest of the address ends it."""
    path = PurePosixPath(unquote(urlsplit(url).path))
    suffix = path.suffix.lower() if path.suffix.lower() in _SUFFIXES else ".txt"
    stem = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:80] or "page"
    return f"{stem}-{digest_of(url.encode('utf-8'))[:12]}{suffix}"


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _kept(said: dict[str, Any]) -> Kept:
    made = Kept(**{one.name: said[one.name] for one in fields(Kept)})
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*\.[a-z]+", made.file):
        raise ValueError(f"a page in a file {made.file!r}")
    if made.became not in get_args(Became):
        raise ValueError(f"a page that became {made.became!r}")
    return made
