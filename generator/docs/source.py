"""Files and folders → text of pages. Whatever is no text of a sensible size is refused here."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.docs.cache import STATE, State, read_state
from generator.docs.pages import Source
from generator.problems import Location, Problem, printable

LARGEST = 10_000_000
_SUFFIXES = (".txt", ".md", ".markdown", ".yaml", ".yml", ".json")
# Spaces of other kinds, and what has no width: a copy from a browser has them, and nobody sees that they differ.
_UNSEEN = {**dict.fromkeys((0xA0, 0x2007, 0x202F), " "), **dict.fromkeys((0x200B, 0x2060, 0xFEFF))}
_EXPECTED = f"a text file in UTF-8 of at most {LARGEST // 1_000_000} MB"


def read_sources(paths: Iterable[Path]) -> tuple[list[Source], list[Problem]]:
    """The pages at `paths`, those of a folder in the order of their names, and what could not be read."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        is_fetched = (path / STATE).is_file()
        state = read_state(path) if is_fetched else State()
        found = _fetched(path, state) if is_fetched else _below(path, problems) if path.is_dir() else [(path, "")]
        for file, url in found:
            read = read_source(file)
            if isinstance(read, Source):
                sources.append(replace(read, url=url, may_be_index=not is_fetched or url == state.index))
            else:
                problems.append(read)
    return sources, problems


def read_source(path: Path) -> Source | Problem:
    place = Location(printable(path.as_posix(), 1_000))
    try:
        # Opened once and asked then: a link or a pipe put there in between is seen too, and a pipe is not waited for.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        what = "a link is not followed" if path.is_symlink() else error.strerror or type(error).__name__
        return Problem(place, f"cannot be read: {what}", expected=_EXPECTED)
    except ValueError:
        return Problem(place, "cannot be read: no name of a file", expected=_EXPECTED)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return Problem(place, "no regular file", expected=_EXPECTED)
        content = file.read(LARGEST + 1)
    return decode(content, place)


def decode(content: bytes, place: Location) -> Source | Problem:
    if len(content) > LARGEST:
        return Problem(place, "too large", f"more than {LARGEST} bytes", _EXPECTED)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return Problem(Location(place.file, line), "not UTF-8", f"byte 0x{content[error.start]:02x}", _EXPECTED)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        return Problem(Location(place.file, line), "a binary file", "a byte 0", _EXPECTED)
    if not text.strip():
        return Problem(place, "an empty file", expected="a page")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return Source(place.file, text.translate(_UNSEEN))


def _fetched(folder: Path, state: State) -> list[tuple[Path, str]]:
    """In a folder that `docs fetch` has filled: the pages of its last index, each with its address."""
    kept = sorted((page.file, url) for url, page in state.pages.items() if not page.gone)
    return [(folder / file, url) for file, url in kept]


def _below(folder: Path, problems: list[Problem]) -> list[tuple[Path, str]]:
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and not path.name.startswith("."))
    if not found:
        problems.append(
            Problem(Location(printable(folder.as_posix(), 1_000)), "a folder without pages", expected=" or ".join(_SUFFIXES))
        )
    return [(path, "") for path in found]
