"""The report and the surface as lines of text, as data, and as one page.

Text of a description leaves as one printable line in lines of text, raw in data (JSON escapes it), and escaped by the
template's autoescape in the page.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from generator.report import Coverage, Report
from generator.report_words import MEANINGS
from generator.surface import Part
from generator.text import Text, comment, reveal

WIDTH = 100
_LONGEST_NAME = 38
_COLUMNS = (("evidence", 13), ("request", 9), ("response", 8), ("errors", 6), ("retry", 10))
_STYLES = {
    "heading": "bold",
    "name": "cyan",
    "quiet": "dim",
    "question": "yellow",
    "seed": "green",
    "inferred": "yellow",
    "none": "red",
    "open": "yellow",
}

Line = tuple[tuple[str, str], ...]
"""Pieces of one line, each with its style; the text alone says everything."""


def show(lines: Iterable[Line], out: TextIO) -> None:
    """In colour on a terminal, and the same text without it elsewhere."""
    if not out.isatty():
        out.writelines("".join(piece for piece, _ in line) + "\n" for line in lines)
        return
    from rich.console import Console
    from rich.text import Text as Styled

    console = Console(file=out, highlight=False, markup=False, emoji=False)
    for line in lines:
        console.print(Styled.assemble(*((piece, _STYLES.get(style, "")) for piece, style in line)), soft_wrap=True)


# The report


def report_lines(report: Report) -> Iterator[Line]:
    named = [name for name, _ in report.resources]
    named += [f"  {one.operation.name}" for _, found in report.resources for one in found]
    width = min(max(map(len, named), default=0), _LONGEST_NAME)
    yield ((f"{comment(report.title)} {comment(report.version)}", "heading"),)
    for name, found in report.resources:
        yield ()
        yield from _row(name, "heading", width, [(column, "quiet") for column, _ in _COLUMNS])
        for one in found:
            yield from _operation_lines(one, width)
    yield ()
    yield (("Totals", "heading"),)
    told = ("operations", "resources", "models")
    yield from _wrapped("  ", ", ".join(f"{report.counts[key]} {key}" for key in told))
    for kind, counted in report.totals.items():
        yield from _wrapped(f"  {kind:<10}", ", ".join(f"{count} {word}" for word, count in counted.items()))
    yield from _wrapped(f"  {'questions':<10}", str(report.counts["questions"]))


def _operation_lines(one: Coverage, width: int) -> Iterator[Line]:
    operation = one.operation
    cells = [one.evidence, one.request, one.response, str(len(one.errors)), one.retry]
    yield from _row(f"  {operation.name}", "name", width, [(cell, cell) for cell in cells])
    yield from _wrapped("      ", f"{operation.method} {comment(operation.path)}", "quiet")
    if operation.sources:
        yield from _wrapped("      from ", "; ".join(comment(source) for source in operation.sources), "quiet")
    for question in operation.open_questions:
        yield from _wrapped("      ? ", comment(question), "question")


def _row(name: str, style: str, width: int, cells: Sequence[tuple[str, str]]) -> Iterator[Line]:
    """A name and its cells, in one line or, where the name is too long for its column, in two."""
    if len(name) > width:
        yield ((name, style),)
        name = ""
    padded = [(f"  {text:<{size}}", look) for (text, look), (_, size) in zip(cells, _COLUMNS, strict=True)]
    last, look = padded.pop()
    yield ((f"{name:<{width}}", style), *padded, (last.rstrip(), look))


def _wrapped(lead: str, text: str, style: str = "") -> Iterator[Line]:
    rows = textwrap.wrap(text, WIDTH - len(lead), break_on_hyphens=False) or [""]
    for index, row in enumerate(rows):
        yield ((f"{lead if index == 0 else ' ' * len(lead)}{row}", style),)


def report_data(report: Report) -> dict[str, Any]:
    return {
        "title": reveal(report.title),
        "version": reveal(report.version),
        "resources": [
            {"resource": name, "operations": [_coverage_data(one) for one in found]} for name, found in report.resources
        ],
        "totals": {**{name: report.counts[name] for name in ("operations", "resources", "models", "questions")}, **report.totals},
    }


def _coverage_data(one: Coverage) -> dict[str, Any]:
    operation = one.operation
    return {
        "method": operation.name,
        "request_line": f"{operation.method} {reveal(operation.path)}",
        "summary": reveal(operation.summary),
        "evidence": one.evidence,
        "sources": [reveal(source) for source in operation.sources],
        "request": one.request,
        "response": one.response,
        "errors": list(one.errors),
        "retry": one.retry,
        "open_questions": [reveal(question) for question in operation.open_questions],
    }


# The surface


def surface_lines(parts: Iterable[Part]) -> Iterator[Line]:
    for index, part in enumerate(parts):
        if index:
            yield ()
        for entry in part.entries:
            hang = "  " * (entry.depth + 2)
            rows = textwrap.wrap(entry.line, WIDTH - len(hang), break_long_words=False, break_on_hyphens=False)
            for row, text in enumerate(rows):
                yield ((f"{hang if row else '  ' * entry.depth}{text}", "name" if entry.signature else "heading"),)
        yield from _wrapped("", ", ".join(f"{count} {name}" for name, count in part.counts), "quiet")


def surface_data(parts: Iterable[Part]) -> dict[str, Any]:
    return {
        part.title: {
            "counts": dict(part.counts),
            "entries": [
                {"name": entry.name, "kind": entry.kind}
                | ({"signature": entry.signature, "result": entry.result} if entry.signature else {})
                for entry in part.entries
            ],
        }
        for part in parts
    }


# The page


def page(report: Report, parts: Sequence[Part]) -> str:
    """One HTML page that loads nothing."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(plain=comment, link=web_address)
    template = environment.get_template("report.html.jinja")
    return template.render(report=report, parts=parts, meanings=MEANINGS, columns=[name for name, _ in _COLUMNS])


def web_address(text: Text) -> str:
    """The text, when all of it is the address of a web page, else nothing."""
    address = reveal(text)
    if not re.fullmatch(r"https?://[!-~]+", address):
        return ""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return ""
    return address if host else ""
