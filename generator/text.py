"""Text from a description, and the only ways out of it.

A description is written by strangers. `Text` holds what they wrote and refuses
to become a string by accident: `str()`, f-strings, `%` and `+` all fail. It
leaves only through a function for the place where it will stand: `literal` (a Python
literal), `docstring`, `comment`, `toml`, `markdown`. Identifiers and file names
are made by `generator.names` and checked there.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

# Characters that end a line for Python, for an editor or for a terminal, and the
# marks that reorder text on a screen so that code reads other than it runs.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


class Text:
    """A string of the description. Has no usable `str()`; see the module's docstring."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def __str__(self) -> NoReturn:
        raise TypeError("text of a description must leave through a filter: literal, docstring, comment, toml or markdown")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("text of a description must leave through a filter, not an f-string")

    def __repr__(self) -> str:
        return f"<Text of {len(self._value)} characters>"

    def __bool__(self) -> bool:
        return bool(self._value.strip())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and other._value == self._value

    def __lt__(self, other: Text) -> bool:
        return self._value < other._value

    def __hash__(self) -> int:
        return hash(self._value)


def reveal(text: Text) -> str:
    """The raw string, for steps that read a description. Never for a template."""
    return text._value


def _visible(char: re.Match[str]) -> str:
    return char.group().encode("unicode_escape").decode()


def clean(text: Text) -> str:
    """Text with lines ended by ``\\n`` only and without control, separator or direction characters."""
    lines = re.sub(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", text._value)
    return _UNPRINTABLE.sub(" ", lines)


def literal(value: Any, view: Callable[[Text], Text] = lambda text: text) -> str:
    """A Python literal that evaluates to `value`: text, number, boolean, None, list, tuple or mapping.

    `view` is applied to every text in it first.
    """
    if isinstance(value, Text):
        return _quoted(view(value)._value)
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key, view)}: {literal(item, view)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(literal(item, view) for item in value) + "]"
    if isinstance(value, tuple):
        items = ", ".join(literal(item, view) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return f'float("{value}")'
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    return f'"{_UNPRINTABLE.sub(_visible, escaped)}"'


def paragraphs(text: Text, width: int) -> list[str]:
    """Clean lines wrapped at `width`; lists, tables and code keep their lines."""
    lines: list[str] = []
    for block in re.split(r"\n[ \t]*\n", clean(text).strip()):
        if lines:
            lines.append("")
        prose = not re.search(r"^(\s{4,}|\s*([-*+|>#]|```|\d+[.)])\s?)", block, re.MULTILINE)
        rows = [" ".join(block.split())] if prose else [row.rstrip() for row in textwrap.dedent(block).split("\n")]
        for row in rows:
            entry = re.match(r"\s{4,}\w+: |\s*[-*+] |\s*", row)
            hang = " " * _hang(entry.group() if entry else "")
            lines += textwrap.wrap(row, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False) or [""]
    return [line.rstrip() for line in lines]


def _hang(lead: str) -> int:
    """How far the following lines of an entry stand in: under its text, or four beyond the name of an argument."""
    return len(lead) - len(lead.lstrip()) + 4 if lead.endswith(": ") else len(lead)


def docstring(text: Text, indent: int = 0, width: int = 108) -> str:
    """The inside of a triple-quoted docstring, wrapped and indented, that cannot end the docstring."""
    lines = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in paragraphs(text, width - indent)]
    body = ("\n" + " " * indent).join(lines)
    body = re.sub(r"[ \t]+\n", "\n", body)
    if len(lines) > 1:
        return f"{body}\n{' ' * indent}"
    # A quote at the very end would make four; one that a backslash already marks is a triple quote's last.
    marks = len(body) - 1 - len(body[:-1].rstrip("\\")) if body.endswith('"') else 1
    return body if marks % 2 else body[:-1] + '\\"'


def comment(text: Text) -> str:
    """One line that stays inside a comment."""
    return " ".join(clean(text).split())


def line(text: Text) -> str:
    """One line for a docstring."""
    return docstring(Text(comment(text)), width=100_000)


def toml(text: Text) -> str:
    """A TOML basic string, quotes included."""
    escaped = comment(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def markdown(text: Text) -> str:
    """Markdown with the text's own formatting kept, and nothing that a page would run or load."""
    return re.sub(r"<(?=[A-Za-z/!?])", "&lt;", clean(text).strip())


def cell(text: Text) -> str:
    """One cell of a Markdown table."""
    return markdown(Text(comment(text))).replace("\\", "\\\\").replace("|", "\\|")


def code_span(text: Text) -> str:
    """Markdown code span, whatever backticks the text holds."""
    flat = comment(text)
    ticks = "`" * (max((len(run) for run in re.findall(r"`+", flat)), default=0) + 1)
    pad = " " if flat[:1] == "`" or flat[-1:] == "`" or not flat else ""
    return f"{ticks}{pad}{flat}{pad}{ticks}"


def join(texts: Sequence[Text], separator: str = ", ") -> Text:
    """Several texts as one text."""
    return Text(separator.join(text._value for text in texts))
