"""The block of counts in a hand-written Markdown file.

It stands between two comments, each alone on its line. Only what is between them is written; everything else in the
file is left as it is, line ends included. Imports nothing that is not light: every run comes by here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.config import ConfigError

BEGIN = "<!-- counts: begin -->"
END = "<!-- counts: end -->"
_NOTE = "<!-- Written by `python -m generator generate`: what is edited between these lines is lost. -->"


def with_counts(file: Path, counts: Mapping[str, int]) -> tuple[str, str]:
    """What the file holds, and what it would hold with these counts. Raises `ConfigError` with file and line."""
    try:
        text = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{file}:{line}: found a byte that is not UTF-8, expected a file in UTF-8") from error
    lines = text.split("\n")
    begin, end = _place(file, lines, BEGIN), _place(file, lines, END)
    if end < begin:
        raise ConfigError(f"{file}:{end + 1}: found {END} before {BEGIN} of line {begin + 1}, expected it after")
    ending = "\r" if lines[begin].endswith("\r") else ""
    block = [f"{row}{ending}" for row in block_of(counts)]
    return text, "\n".join([*lines[: begin + 1], *block, *lines[end:]])


def block_of(counts: Mapping[str, int]) -> list[str]:
    """The rows between the markers, from counts as a manifest holds them."""
    columns = {"operations": "operations", "resources": "resources", "models": "models", "questions": "open questions"}
    evidence = {name.removeprefix("evidence "): count for name, count in counts.items() if name.startswith("evidence ")}
    by_evidence = ", ".join(f"{count} {name}" for name, count in evidence.items() if count)
    return [
        _NOTE,
        "",
        f"| {' | '.join(columns.values())} |",
        f"|{'---:|' * len(columns)}",
        f"| {' | '.join(str(counts.get(name, 0)) for name in columns)} |",
        "",
        *([f"Operations by their evidence: {by_evidence}.", ""] if by_evidence else []),
    ]


def _place(file: Path, lines: list[str], marker: str) -> int:
    """The line of a marker, from 0."""
    found = [index for index, line in enumerate(lines) if line.strip() == marker]
    if not found:
        raise ConfigError(f"{file}:{len(lines)}: found the end of the file, expected {marker} in a line of its own before it")
    if len(found) > 1:
        raise ConfigError(f"{file}:{found[1] + 1}: found {marker} again, expected it once; line {found[0] + 1} has it")
    return found[0]
