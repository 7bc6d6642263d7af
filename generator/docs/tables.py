"""Tables of values and of fields, held against the bodies that a page is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.docs.described import Described
from generator.docs.findings import NOTHING, Finding, Proposal
from generator.docs.fit import named_shapes, said_values
from generator.docs.pages import FieldRow, Page, Table
from generator.docs.propose import new_values
from generator.docs.shapes import Pointers, Shape, shape


def compare_fields(page: Page, described: Described, requests: Sequence[Pointers]) -> Iterator[Finding]:
    """Tables of the fields of a request: each is of the body that has most of its names."""
    bodies = [shape(described.root, pointers) for pointers in requests if pointers]
    for rows in page.fields:
        best = max(bodies, key=lambda body: sum(row.name in body.properties for row in rows), default=None)
        if best is None or not any(row.name in best.properties for row in rows):
            names = ", ".join(row.name for row in rows)
            yield Finding(rows[0].line, "field-new", "a table of the fields of no body that is described", names)
            continue
        for row in rows:
            yield from _field(row, best, described)


def _field(row: FieldRow, body: Shape, described: Described) -> Iterator[Finding]:
    kind = "string" if row.kind == "file" else row.kind
    if row.name not in body.properties:
        proposal = Proposal(body.properties_at, {row.name: {"type": kind}})
        place = described.at(body.properties_at)
        yield Finding(row.line, "field-new", f"field {row.name} of a request", row.kind, NOTHING, place, proposal)
        return
    place = described.at(body.properties[row.name][0])
    kinds = shape(described.root, body.properties[row.name]).kinds
    if kinds and kind not in kinds and not (kind == "integer" and "number" in kinds):
        yield Finding(row.line, "type", f"field {row.name} of a request", row.kind, " or ".join(sorted(kinds)), place)
    if row.required != (row.name in body.required):
        words = ("required", "not required")
        found, says = words if row.required else words[::-1]
        yield Finding(row.line, "type", f"field {row.name} of a request", found, says, place)
    yield from _quoted_values(row, body, described)


def _quoted_values(row: FieldRow, body: Shape, described: Described) -> Iterator[Finding]:
    """What the words of a row quote is a list of values where one of them is known as such."""
    said = shape(described.root, body.properties[row.name])
    said = shape(described.root, said.items) if said.items else said
    if not set(row.values) & set(said.values):
        return
    for value in row.values:
        if value not in said.values:
            proposal, place = new_values(said.values_at, [value]), described.at(said.values_at)
            yield Finding(row.line, "value-new", f"value {row.name} of a request", value, said_values(said), place, proposal)


def compare_tables(
    page: Page, described: Described, bodies: Sequence[Pointers], notes: list[tuple[int, str]]
) -> Iterator[Finding]:
    """Tables of values: each is of the field of that name, or of any, whose list has most of its values."""
    fields = (
        [field for pointers in bodies for field in named_shapes(described.root, pointers) if field[1].values]
        if page.tables
        else []
    )
    for table in page.tables:
        best = _field_of(table, fields)
        if best is None:
            notes.append((table.line, f"the table {table.head} is of no list of values that is described: not compared"))
            continue
        for row in table.rows:
            value = _value(row.name, table, best)
            if value is not None and value not in best.values:
                proposal = new_values(best.values_at, [value])
                says, place = said_values(best), described.at(best.values_at)
                yield Finding(row.line, "value-new", f"a value in the table {table.head}", value, says, place, proposal)


def _field_of(table: Table, fields: list[tuple[str, Shape]]) -> Shape | None:
    def known(field: tuple[str, Shape]) -> int:
        return sum(_value(row.name, table, field[1]) in field[1].values for row in table.rows)

    same_name = [field for field in fields if field[0].lower() == table.head.lower()]
    for candidates, least in ((same_name, 1), (fields, len(table.rows) / 2)):
        best = max(candidates, key=known, default=None)
        if best is not None and known(best) >= least:
            return best[1]
    return None


def _value(text: str, table: Table, said: Shape) -> str | None:
    """The first column of a row. Where columns run together, a value that is known may end it, or the capital of a sentence."""
    if not table.glued:
        return text
    ends = [value for value in said.values if text.startswith(value) and not text[len(value) : len(value) + 1].islower()]
    if ends:
        return max(ends, key=len)
    found = re.match(r"[a-z][a-z0-9_.]*(?=[A-Z])|[A-Z][A-Z0-9_.]+(?=[A-Z][a-z])", text)
    return found.group() if found else None
