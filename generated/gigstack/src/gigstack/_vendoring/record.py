# Generated from the API description. Do not edit: change the description and generate again.
"""VENDORED.toml: what a copy was made from, and what its files were.

Written and read here as a part of TOML that holds strings and lists of strings, each on one line; any TOML library reads it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

RECORD = "VENDORED.toml"
_TABLE = "files"
# What no record holds: it would steer the terminal that a message is shown on, or is no text.
_UNWRITTEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class RecordError(Exception):
    """A record that this version did not write, or that was edited."""


@dataclass(frozen=True)
class Record:
    """`only` and `parts` are None where the whole package was copied."""

    name: str
    version: str
    description: str
    package: str
    only: tuple[str, ...] | None
    parts: tuple[str, ...]
    files: Mapping[str, str]


def digest(content: bytes) -> str:
    """What tells two files apart. Git may write the lines of a checkout with other ends, so those do not count."""
    plain = content.replace(b"\r\n", b"\n")
    return f"sha256:{sha256(plain).hexdigest()}"


def record_text(record: Record) -> str:
    only = [] if record.only is None else [f"only = {_written(list(record.only))}"]
    return "\n".join(
        [
            f"# A copy of {record.name} {record.version}. `python -m {record.name} vendor --check FOLDER` compares it, --update renews it.",
            f"name = {_written(record.name)}",
            f"version = {_written(record.version)}",
            f"description = {_written(record.description)}",
            f"package = {_written(record.package)}",
            *only,
            f"with = {_written(list(record.parts))}",
            "",
            f"[{_TABLE}]",
            *(f"{_written(path)} = {_written(value)}" for path, value in sorted(record.files.items())),
            "",
        ]
    )


def read_record(text: str) -> Record:
    """Raises `RecordError` with the line that is wrong."""
    said, files = _parsed(text)
    for path in files:
        if not is_inside(path):
            raise RecordError(f"{RECORD}: {path!r} is no path below the copy")
    texts = {key: said.get(key) for key in ("name", "version", "description", "package")}
    for key, value in texts.items():
        if not isinstance(value, str):
            raise RecordError(f"{RECORD}: {key} is {value!r}; expected a string")
    only, parts = said.get("only"), said.get("with", [])
    if not isinstance(only, (list, type(None))) or not isinstance(parts, list):
        raise RecordError(f"{RECORD}: only and with are lists of names")
    chosen = None if only is None else tuple(only)
    return Record(
        **{key: str(value) for key, value in texts.items()}, only=chosen, parts=tuple(parts), files=files
    )


def is_inside(path: str) -> bool:
    """Whether a path of a record can only lie below the folder of the copy."""
    parts = PurePosixPath(path).parts
    plain = path == "/".join(parts) and "\\" not in path and ":" not in path and "\0" not in path
    return bool(parts) and plain and not path.startswith("/") and ".." not in parts and path != RECORD


def _parsed(text: str) -> tuple[dict[str, Any], dict[str, str]]:
    said: dict[str, Any] = {}
    files: dict[str, str] = {}
    in_files = False
    for number, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line == f"[{_TABLE}]" and not in_files:
            in_files = True
            continue
        key, value = _pair(line, number)
        target: dict[str, Any] = files if in_files else said
        if key in target or (in_files and not isinstance(value, str)):
            raise RecordError(f"{RECORD}:{number}: {key!r} is there twice, or is no string")
        target[key] = value
    return said, files


def _pair(line: str, number: int) -> tuple[str, str | list[str]]:
    found = re.fullmatch(r'([A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*")[ \t]*=[ \t]*(.*)', line)
    if found is not None:
        try:
            key: str = json.loads(found[1]) if found[1].startswith('"') else found[1]
            value: Any = json.loads(found[2])
        except (ValueError, RecursionError):
            key, value = "", None
        if all(
            isinstance(item, str) and not _UNWRITTEN.search(item)
            for item in [key, *(value if isinstance(value, list) else [value])]
        ):
            return key, value
    raise RecordError(
        f'{RECORD}:{number}: found {line[:60]!r}; expected name = "text" or name = ["text", "text"]'
    )


def _written(value: str | list[str]) -> str:
    """A string of JSON is one of TOML, but for characters that no path and no version has."""
    if any(_UNWRITTEN.search(item) for item in ([value] if isinstance(value, str) else value)):
        raise RecordError(f"{value!r} holds a character that {RECORD} does not")
    return json.dumps(value, ensure_ascii=False)
