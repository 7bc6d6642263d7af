"""The plain text of a rendered page.

Its parts, as a site of this kind sets them: a navigation of bullets with the verb of an operation on the line below its title;
the group as `1. Group`, the title, and for an operation its method and its address, each on a line of its own; `Request`;
`Responses` with a line for each status; `Request Request Example` with a call of curl; `Response Response Example` with JSON;
`Modified at`. The cells of a table run into each other. A page without method and address is a guide: prose with JSON and tables.

An excerpt is a part of such a page without its navigation. By itself it does not say which page it is of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import takewhile
from urllib.parse import unquote

from generator.docs.pages import Call, Entry, Example, FieldRow, Named, Page, Part, Source, Table
from generator.docs.samples import Lines, json_values
from generator.problems import Problem
from generator.read import Tree

_VERBS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE"
_BULLET = re.compile(r"^([ \t]*)•[ \t]+(\S.*?)[ \t]*$")
_VERB = re.compile(rf"^[ \t]*({_VERBS})[ \t]*$")
_CRUMB = re.compile(r"^[ \t]*\d+\.[ \t]+(\S.*?)[ \t]*$")
_ADDRESS = re.compile(r"^(https?://\S+)[ \t]*$")
_STATUS = re.compile(r"^[^\w\s]*[ \t]*([1-5]\d\d)(?!\d)\D*$")
_EXAMPLE_OF = re.compile(r"^([1-5]\d\d)\b.*$")
_MODIFIED = re.compile(r"^Modified at\s+(\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?)\s*$")
_MODIFIED_ODD = re.compile(r"^Modified at\s+(\S.*)$")
_CURL = re.compile(r"""^curl\b.*?['" ](https?://[^'" ]+)""")
_CURL_METHOD = re.compile(rf"(?:--request|-X)[ =]+({_VERBS})\b")
_QUOTED = re.compile(r'"([^"\s]{1,60})"')
_GLUED_ROW = re.compile(r"[a-z][\w.]*[A-Z]|[A-Z][A-Z0-9_.]+(?=[A-Z][a-z])")
_ENDPOINT = re.compile(rf"^({_VERBS})(/\S.*)$")
_GLUED_HEAD = re.compile(r"^([A-Z][a-z]+)(?:[A-Z][a-z]+(?: [a-z]+)*)+$")
_FIELD_HEAD = re.compile(r"^(?:Field|Name|Parameter)TypeRequired")
_KINDS = ("string", "boolean", "array", "integer", "number", "object", "file")
_FIELD = re.compile(rf"^(\S+?)({'|'.join(_KINDS)})(Yes|No|Recommended|Optional)(?![a-z])")
_LONGEST_ROW = 5_000
_PIPE_RULE = re.compile(r"^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$")


def looks_rendered(text: str) -> bool:
    return sum(1 for row in _rows(text) if _BULLET.match(row)) >= 2


def _rows(text: str) -> list[str]:
    """The lines, cut where they are longer than anything but JSON is; that is read from the text itself."""
    return [row[:_LONGEST_ROW] for row in text.split("\n")]


def read_rendered(source: Source) -> Page:
    rows = _rows(source.text)
    entries, after = _navigation(rows)
    title, title_line, group, body = _heading(rows, after)
    call = _call(rows, body)
    modified, modified_line, odd = _modified(rows, body)
    marks = {name: _line_of(rows, name, body) for name in ("Request", "Responses", "Request Request Example")}
    page = Page(
        source, "rendered", title=title, title_line=title_line, group=group, entries=tuple(entries), call=call,
        modified=modified, modified_line=modified_line, modified_text=odd,
    )  # fmt: skip
    if call is None:
        return _with_prose(page, rows, body, modified_line)
    responses = marks["Responses"] or len(rows)
    request_example = marks["Request Request Example"] or len(rows)
    response_example = _line_of(rows, "Response Response Example", body) or len(rows)
    statuses = [
        Named(number, found[1])
        for number in range(responses + 1, min(request_example, response_example))
        if (found := _STATUS.match(rows[number - 1]))
    ]
    curl, query, form_fields = _curl(rows, request_example, response_example)
    lines = Lines(source.text)
    examples: list[Example] = []
    unread: list[Problem] = []
    regions: tuple[tuple[Part, int, int], ...] = (
        ("request", marks["Request"] or body, responses),
        ("request", request_example, response_example),
        ("response", response_example, modified_line),
    )
    for part, first, last in regions:
        found_examples, bad = _examples(source, rows, lines, part, first, last)
        examples += found_examples
        unread += bad
    tables, fields, endpoints = _tables(rows, body, responses)
    return replace(
        page,
        curl=curl,
        query=query,
        form_fields=tuple(form_fields),
        statuses=tuple(statuses),
        examples=tuple(examples),
        tables=tuple(tables),
        fields=tuple(fields),
        endpoints=tuple(endpoints),
        unread=tuple(unread),
    )


def read_prose(source: Source, title: str, title_line: int) -> Page:
    """An excerpt, or a guide in Markdown where there is a title."""
    rows = _rows(source.text)
    modified, modified_line, odd = _modified(rows, 1)
    page = Page(
        source, "markdown" if title else "excerpt", title=title, title_line=title_line, modified=modified,
        modified_line=modified_line, modified_text=odd,
    )  # fmt: skip
    return _with_prose(page, rows, 1, modified_line)


def _with_prose(page: Page, rows: list[str], first: int, last: int) -> Page:
    lines = Lines(page.source.text)
    examples, unread = _examples(page.source, rows, lines, "any", first, last)
    tables, fields, endpoints = _tables(rows, first, last)
    return replace(
        page,
        examples=tuple(examples),
        tables=tuple(tables),
        fields=tuple(fields),
        endpoints=tuple(endpoints),
        unread=tuple(unread),
    )


def _navigation(rows: list[str]) -> tuple[list[Entry], int]:
    """Its entries (not its groups), and the line behind it."""
    found: list[tuple[int, int, str, str]] = []
    after = 1
    for number, row in enumerate(rows, 1):
        bullet = _BULLET.match(row)
        if bullet:
            verb = _VERB.match(rows[number]) if number < len(rows) else None
            found.append((number, len(bullet[1].expandtabs(4)), bullet[2], verb[1] if verb else ""))
            after = number + (2 if verb else 1)
        elif found and _CRUMB.match(row):
            break
    entries: list[Entry] = []
    above: list[tuple[int, str]] = []
    for index, (line, depth, title, method) in enumerate(found):
        above = [(at, name) for at, name in above if at < depth]
        is_group = index + 1 < len(found) and found[index + 1][1] > depth
        if not is_group:
            entries.append(Entry(line, (*(name for _, name in above), title), method))
        above.append((depth, title))
    return entries, after


def _heading(rows: list[str], after: int) -> tuple[str, int, str, int]:
    """Title, its line, the group that it is in, and the line behind."""
    group = ""
    for number in range(after, len(rows) + 1):
        row = rows[number - 1]
        crumb = _CRUMB.match(row)
        if crumb and not group:
            group = crumb[1]
        elif row.strip():
            return row.strip(), number, group, number + 1
    return "", after, group, after


def _call(rows: list[str], body: int) -> Call | None:
    said = [(number, row) for number, row in enumerate(rows[body - 1 : body + 9], body) if row.strip()][:2]
    if len(said) < 2:
        return None
    method, address = _VERB.match(said[0][1]), _ADDRESS.match(said[1][1])
    return Call(said[0][0], method[1], address[1], said[1][0]) if method and address else None


def _modified(rows: list[str], body: int) -> tuple[str, int, str]:
    """The date, the line that ends the page's own text, and what stands there that is no date."""
    for pattern in (_MODIFIED, _MODIFIED_ODD):
        for number in range(len(rows), body - 1, -1):
            if found := pattern.match(rows[number - 1]):
                return (found[1], number, "") if pattern is _MODIFIED else ("", number, found[1])
    return "", len(rows) + 1, ""


def _line_of(rows: list[str], heading: str, first: int) -> int:
    return next((number for number in range(first, len(rows) + 1) if rows[number - 1].strip() == heading), 0)


def _curl(rows: list[str], first: int, last: int) -> tuple[Call | None, tuple[Named, ...] | None, list[Named]]:
    """The call of curl, and the query parameters and fields of a form that it names."""
    call: Call | None = None
    query: tuple[Named, ...] | None = None
    form: list[Named] = []
    for number in range(first + 1, min(last, len(rows) + 1)):
        row = rows[number - 1]
        address = _CURL.search(row)
        if address and query is None:
            method = _CURL_METHOD.search(row[: address.start(1)])
            call = Call(number, method[1] if method else "", address[1].partition("#")[0].partition("?")[0], number)
            names = [part.partition("=")[0] for part in address[1].partition("#")[0].partition("?")[2].split("&")]
            query = tuple(Named(number, unquote(name)) for name in dict.fromkeys(names) if name)
        field = re.match(r"""^\s*(?:--form(?:-string)?|-F)\s+['"]([^=]+)=""", row)
        if field:
            form.append(Named(number, field[1]))
    return call, query, form


def _examples(
    source: Source, rows: list[str], lines: Lines, part: Part, first: int, last: int
) -> tuple[list[Example], list[Problem]]:
    examples: list[Example] = []
    unread: list[Problem] = []
    begin = lines.offset(first) if first <= len(rows) else len(source.text)
    end = lines.offset(last) if last <= len(rows) else len(source.text)
    behind = first
    # A quote in a quoted text of the shell. What takes its place is as long, so that all lines stay.
    text = source.text.replace("'\\''", "'   ") if part == "request" else source.text
    for found in json_values(source.name, text, lines, begin, end):
        if isinstance(found, Problem):
            unread.append(found)
            continue
        line = found.locations[""].line
        labels = [label[1] for row in rows[behind - 1 : line - 1] if (label := _EXAMPLE_OF.match(row))]
        examples.append(Example(line, part, labels[-1] if labels and part == "response" else "", found))
        behind = _last_line(found)
    return examples, unread


def _last_line(tree: Tree) -> int:
    return max(place.line for place in tree.locations.values())


def _tables(rows: list[str], first: int, last: int) -> tuple[list[Table], list[tuple[FieldRow, ...]], list[Call]]:
    tables: list[Table] = []
    fields: list[tuple[FieldRow, ...]] = []
    endpoints: list[Call] = []
    end = min(last - 1, len(rows))
    number = first
    while number <= end:
        row = rows[number - 1].strip()
        below = (rows[index] for index in range(number, end))
        endpoint = _ENDPOINT.match(row)
        head = _GLUED_HEAD.match(row)
        if endpoint:
            endpoints.append(Call(number, endpoint[1], endpoint[2], number))
        elif _FIELD_HEAD.match(row):
            made = tuple(_field_rows(below, number + 1))
            fields += [made] if made else []
            number += len(made)
        elif "|" in row and _PIPE_RULE.match(next(below, "").strip()):
            lines = _while(below, lambda text: "|" in text)
            number += _piped_table(tables, fields, [_cells(text) for text in (row, *lines)], number) + 1
        elif head:
            number += _glued_table(tables, below, number, head[1])
        number += 1
    return tables, fields, endpoints


def _piped_table(tables: list[Table], fields: list[tuple[FieldRow, ...]], rows: list[list[str]], number: int) -> int:
    head, *below = rows
    if _FIELD_HEAD.match("".join(head)):
        shown = [(number + 2 + index, row) for index, row in enumerate(below) if len(row) > 2 and row[1] in _KINDS]
        made = tuple(
            FieldRow(line, row[0], row[1], row[2].lower() in ("yes", "true", "required"), _quoted(" ".join(row[3:])))
            for line, row in shown
        )
        fields += [made] if made else []
    elif below:
        named = tuple(Named(number + 2 + index, row[0]) for index, row in enumerate(below))
        tables.append(Table(number, head[0], named, glued=False))
    return len(below)


def _glued_table(tables: list[Table], below: Iterable[str], number: int, head: str) -> int:
    texts = _while(below, lambda text: bool(_GLUED_ROW.match(text)))
    if texts:
        tables.append(Table(number, head, tuple(Named(number + 1 + index, text) for index, text in enumerate(texts)), glued=True))
    return len(texts)


def _field_rows(rows: Iterable[str], first: int) -> Iterable[FieldRow]:
    for number, row in enumerate(rows, first):
        found = _FIELD.match(row.strip())
        if not found:
            return
        yield FieldRow(number, found[1], found[2], found[3] == "Yes", _quoted(row[found.end() :]))


def _quoted(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_QUOTED.findall(words)))


def _while(rows: Iterable[str], belongs: Callable[[str], bool]) -> list[str]:
    return list(takewhile(belongs, (row.strip() for row in rows)))


def _cells(row: str) -> list[str]:
    """Without the marks by which Markdown sets code and stress."""
    return [cell.strip(" \t`*") for cell in row.strip().removeprefix("|").removesuffix("|").split("|")]
