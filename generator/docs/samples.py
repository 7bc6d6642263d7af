"""JSON that stands in a text: found, parsed, and each key with its line in the page."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from generator.problems import Location, Problem, Problems
from generator.read import Tree, read_text

_EXPECTED = "JSON that parses"
# An example begins where a brace or a bracket ends its line, or begins it.
_START = re.compile(r"[{\[](?=[ \t]*$)|^[{\[](?=[ \t]*[\"{\[\]}])", re.MULTILINE)

# Each may cost a walk to the end of the page.
_MOST_BAD = 50


class Lines:
    """Which line a character of a text is on."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def of(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def offset(self, line: int) -> int:
        """Where a line begins; the end of the text for a line beyond it."""
        return self._starts[min(line, len(self._starts)) - 1]


def json_values(name: str, text: str, lines: Lines, start: int, end: int) -> Iterator[Tree | Problem]:
    """Every outermost JSON object or list between two offsets, in order; a problem for what begins as one and is none."""
    decoder = json.JSONDecoder(parse_constant=_no_constant)
    bad = 0
    while bad < _MOST_BAD and (found := _START.search(text, start, end)):
        begin, line = found.start(), lines.of(found.start())
        try:
            _, start = decoder.raw_decode(text, begin)
        except RecursionError:
            yield Problem(Location(name, line), "an example nested too deep to read", expected=_EXPECTED)
            return
        except ValueError as error:
            at = error.pos if isinstance(error, json.JSONDecodeError) else begin
            what = error.msg.removesuffix(" at") if isinstance(error, json.JSONDecodeError) else str(error)
            yield Problem(Location(name, lines.of(at)), "an example that cannot be read", what, _EXPECTED)
            start = _after_block(text, begin, end)
            bad += 1
            continue
        yield _located(name, text[begin:start], line)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _after_block(text: str, begin: int, end: int) -> int:
    """Behind the first line that is nothing but the closing mark, or else the next empty line."""
    closing = re.compile(r"^[}\]]+[ \t]*$|^[ \t]*$", re.MULTILINE).search(text, begin + 1, end)
    return max(closing.end(), begin + 1) if closing else end


def _located(name: str, text: str, line: int) -> Tree | Problem:
    problems = Problems()
    tree = read_text(text, name, problems, is_json=True)
    if problems.errors:
        first = problems.errors[0]
        return replace(first, location=Location(name, first.location.line + line - 1))
    places = {pointer: Location(name, place.line + line - 1) for pointer, place in tree.locations.items()}
    return Tree(name, tree.value, places)
