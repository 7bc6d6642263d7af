"""A JSON value as YAML in block style, for the bundled description: the same bytes whatever library reads or writes YAML here.

Each text takes the plainest form that YAML 1.1 and 1.2 both read as that very text: as it stands, quoted, folded (`>-`) when it
is one long line, literal (`|`) when it has several. There are no anchors, aliases and tags.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

WIDTH = 110
# Beyond this a reader need not find the colon of a key on its line.
_LONGEST_KEY = 800

_STEP = "  "
_WORDS = re.compile(r"true|false|yes|no|on|off|y|n|null", re.IGNORECASE)
# Whatever some reader could take for a number, a date or a time. Versions such as 3.1.0 are none.
_NUMBER = re.compile(r"[0-9][-+.:_0-9a-zA-Z ]*")
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
# Ranges, not classes: what counts as a letter grows with each Python.
_PLAIN_START = re.compile("[A-Za-z0-9\u00c0-\u024f/$(^_]")
_SPACED = re.compile(r"\S+(?: \S+)+")
# What a reader refuses, changes or does not show, and so stands only as an escape in double quotes.
_UNSEEN = r"\x00-\x1f\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff0-\uffff"
_NEEDS_ESCAPES = re.compile(f"[{_UNSEEN}]")
_ESCAPED = re.compile(f'["\\\\{_UNSEEN}]')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def as_yaml(value: Any) -> str:
    """The document, with its last line ended."""
    return "".join(f"{line}\n" for line in _lines(value, ""))


def _lines(value: Any, indent: str) -> list[str]:
    if isinstance(value, dict) and value:
        return [line for key, item in value.items() for line in _entry(_key(key, indent), item, indent)]
    if isinstance(value, list) and value:
        return [line for item in value for line in _item(item, indent)]
    return [f"{indent}{_inline(value)}"]


def _entry(head: str, value: Any, indent: str) -> list[str]:
    """A key, or the dash of an item, and what belongs to it: on its line, or below it and further in."""
    if isinstance(value, (dict, list)) and value:
        return [head, *_lines(value, indent + _STEP)]
    if isinstance(value, str):
        first, *below = _text(value)
        return [f"{head} {first}", *(f"{indent}{_STEP}{line}" if line else "" for line in below)]
    return [f"{head} {_inline(value)}"]


def _item(value: Any, indent: str) -> list[str]:
    if isinstance(value, (dict, list)) and value:
        first, *rest = _lines(value, indent + _STEP)
        return [f"{indent}- {first[len(indent) + len(_STEP) :]}", *rest]
    return _entry(f"{indent}-", value, indent)


def _key(key: str, indent: str) -> str:
    written = _quoted(key)
    return f"{indent}{written}:" if len(written) <= _LONGEST_KEY else f"{indent}? {written}\n{indent}:"


def _text(text: str) -> list[str]:
    """A value that is text: the rest of its line, and the lines below it."""
    if _NEEDS_ESCAPES.search(text.replace("\n", "")):
        return [_quoted(text)]
    body = text.removesuffix("\n")
    lines = body.split("\n")
    keeps_shape = lines[-1] != "" and not text[0].isspace() and all(line.strip() or not line for line in lines)
    ending = "" if text.endswith("\n") else "-"
    if len(body) > WIDTH and _SPACED.fullmatch(body):
        return [f">{ending}", *_folded(body)]
    if "\n" in text and keeps_shape:
        return [f"|{ending}", *lines]
    return [_quoted(text)]


def _folded(text: str) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _quoted(text: str) -> str:
    """On one line: as it stands if every reader takes that for text, else in quotes."""
    if _is_plain(text):
        return text
    if "'" not in text and not _NEEDS_ESCAPES.search(text):
        return f"'{text}'"
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _is_plain(text: str) -> bool:
    if not _PLAIN_START.match(text) or _WORDS.fullmatch(text) or text != text.strip():
        return False
    if _NUMBER.fullmatch(text) and not _VERSION.fullmatch(text):
        return False
    return not (": " in text or " #" in text or text.endswith(":") or _NEEDS_ESCAPES.search(text))


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    return _NAMED.get(char) or f"\\u{ord(char):04x}"


def _inline(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, float):
        return _number(value)
    return json.dumps(value)  # null, true, false, integers, {} and []


def _number(value: float) -> str:
    """With a point and a signed exponent, without which YAML 1.1 reads text. What was too large for a float stays so."""
    if math.isinf(value):
        return "-1.0e+999" if value < 0 else "1.0e+999"
    written = repr(value)
    mantissa, mark, exponent = written.partition("e")
    return f"{mantissa if '.' in mantissa else f'{mantissa}.0'}{mark}{exponent}"
