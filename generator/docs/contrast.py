"""An OpenAPI document of the vendor held against the description, schema by schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from generator.docs.described import Described, Operation, describe, find, local_path, named, plain_path, response
from generator.docs.findings import NOTHING, Finding, Proposal
from generator.docs.fit import said_values
from generator.docs.pages import Page
from generator.docs.propose import new_parameter, new_status, new_values, parameter
from generator.docs.record import Record, Recorded, success
from generator.docs.shapes import Pointers, Shape, resolved, shape
from generator.read import Tree


@dataclass(frozen=True)
class _Pair:
    """The page's document and the description; `complete` and `beside` as the record has them of the page."""

    theirs: Described
    ours: Described
    complete: bool
    beside: dict[str, tuple[str, ...]]


def compare_document(
    page: Page, tree: Tree, ours: Described, record: Record, recorded: Recorded | None, notes: list[tuple[int, str]]
) -> Iterator[Finding]:
    """A schema that several operations share is told of with the first of them."""
    told: set[tuple[Any, ...]] = set()
    for finding in _compared(page, tree, ours, record, recorded, notes):
        once = (finding.kind, finding.line, finding.found, finding.place)
        # What is gone has no line of its own.
        if finding.kind == "operation-gone" or once not in told:
            told.add(once)
            yield finding


def _compared(
    page: Page, tree: Tree, ours: Described, record: Record, recorded: Recorded | None, notes: list[tuple[int, str]]
) -> Iterator[Finding]:
    theirs = describe(tree.value, tree.location)
    met: set[str] = set()
    for operation in theirs.operations:
        line = tree.location(operation.pointer).line
        paths = _paths(theirs, ours, operation)
        mine = next((one for path in paths if (one := find(ours, operation.method, path))), None)
        if mine is None and (operation.method, plain_path(paths[0])) in record.left_out:
            notes.append((line, f"{operation.method} {paths[0]} is left out on purpose"))
            continue
        meant = named(ours, recorded.operation) if recorded and len(theirs.operations) == 1 else None
        if meant is not None and mine != meant:
            yield from _moved(operation, paths[0], meant, ours, line)
        mine = meant or mine
        if mine is None:
            found = f"{operation.method} {paths[0]}"
            proposal = _new(operation, paths[0])
            yield Finding(line, "operation-new", "an operation that is not described", found, "", ours.at("/paths"), proposal)
            continue
        met.add(mine.name)
        own = recorded or record.by_operation(mine.name)
        pair = _Pair(theirs, ours, bool(own and own.complete), own.beside if own else {})
        yield from _operation(pair, operation, mine)
    if page.form == "openapi":
        for one in ours.operations:
            if one.name not in met:
                what = f"{one.method} {one.path} ({one.name}) is gone"
                yield Finding(1, "operation-gone", what, "not in the document", "", ours.at(one.pointer))


def _paths(theirs: Described, ours: Described, operation: Operation) -> list[str]:
    """What the path may be called in the description: as below our servers, or as it stands."""
    whole = [local_path(ours, server.rstrip("/") + operation.path) for server in theirs.servers if _has_path(server)]
    return [path for path in (*whole, local_path(ours, operation.path), operation.path) if path]


def _has_path(server: str) -> bool:
    try:
        return bool(urlsplit(server).path.strip("/"))
    except ValueError:
        return False


def _moved(operation: Operation, path: str, meant: Operation, ours: Described, line: int) -> Iterator[Finding]:
    place = ours.at(meant.pointer)
    if operation.method != meant.method:
        yield Finding(line, "method", f"another method for {meant.name}", operation.method, meant.method, place)
    if plain_path(path) != plain_path(meant.path):
        yield Finding(line, "address", f"another address for {meant.name}", path, meant.path, place)


def _new(operation: Operation, path: str) -> Proposal:
    said = {
        "operationId": operation.name if " " not in operation.name else "",
        "parameters": [parameter(name, "query") for name in operation.query],
        "responses": {status: {"description": "Not described yet."} for status in operation.statuses},
    }
    return Proposal("/paths", {path: {operation.method.lower(): {key: value for key, value in said.items() if value}}})


def _operation(pair: _Pair, theirs: Operation, ours: Operation) -> Iterator[Finding]:
    yield from _query(pair, theirs, ours)
    yield from _statuses(pair, theirs, ours)
    status, own_status = success(tuple(theirs.statuses)), success(tuple(ours.statuses))
    yield from _body(pair, ours, "request", theirs.request, ours.request)
    yield from _body(pair, ours, "response", response(pair.theirs, theirs, status), response(pair.ours, ours, own_status))
    # What is complete, and what is known from elsewhere, is said of the success.
    others = replace(pair, complete=False)
    for code in theirs.statuses:
        mine = response(pair.ours, ours, code)
        if code != status and mine:
            yield from _body(others, ours, code, response(pair.theirs, theirs, code), mine)


def _body(pair: _Pair, ours: Operation, part: str, given: Pointers, mine: Pointers) -> Iterator[Finding]:
    if given and not mine:
        place = pair.ours.at(ours.pointer)
        what = f"a body of {ours.name} {part}"
        yield Finding(pair.theirs.at(given[0]).line, "field-new", what, "a schema", NOTHING, place)
    elif given:
        yield from _Walk(pair, part, f"{ours.name} {part}", set()).schemas(given, mine, "")


def _query(pair: _Pair, theirs: Operation, ours: Operation) -> Iterator[Finding]:
    place = pair.ours.at(f"{ours.pointer}/parameters")
    for name, pointer in theirs.query.items():
        line = pair.theirs.at(pointer).line
        what = f"query parameter {name} of {ours.name}"
        if name not in ours.query:
            yield Finding(line, "query-new", what, "", NOTHING, place, new_parameter(ours, name))
            continue
        given = (f"{resolved(pair.theirs.root, pointer)}/schema",)
        mine = (f"{resolved(pair.ours.root, ours.query[name])}/schema",)
        yield from _Walk(pair, "query", what, set()).schemas(given, mine, "")
    for name in ours.query:
        if pair.complete and name not in theirs.query and name not in pair.beside.get("query", ()):
            line, where = pair.theirs.at(theirs.pointer).line, pair.ours.at(ours.query[name])
            yield Finding(line, "query-gone", f"query parameter {name} of {ours.name}", "not there", "", where)


def _statuses(pair: _Pair, theirs: Operation, ours: Operation) -> Iterator[Finding]:
    for status, pointer in theirs.statuses.items():
        if not {status, f"{status[:1]}XX", f"{status[:1]}xx", "default"} & set(ours.statuses):
            line, place = pair.theirs.at(pointer).line, pair.ours.at(f"{ours.pointer}/responses")
            says = f"only {', '.join(ours.statuses)}"
            yield Finding(line, "status-new", f"status {status} of {ours.name}", "", says, place, new_status(ours, status))
    for status, pointer in ours.statuses.items():
        if pair.complete and status not in theirs.statuses and status not in pair.beside.get("statuses", ()):
            line, place = pair.theirs.at(theirs.pointer).line, pair.ours.at(pointer)
            yield Finding(line, "status-gone", f"status {status} of {ours.name}", "not there", "", place)


@dataclass(frozen=True)
class _Walk:
    """Two schemas side by side, level by level. `walked` ends it where a schema holds itself."""

    pair: _Pair
    part: str
    title: str
    walked: set[tuple[Pointers, Pointers]]

    def schemas(self, theirs: Pointers, ours: Pointers, path: str) -> Iterator[Finding]:
        given, mine = shape(self.pair.theirs.root, theirs), shape(self.pair.ours.root, ours)
        if (given.places, mine.places) in self.walked or not given.places:
            return
        self.walked.add((given.places, mine.places))
        yield from self._kinds(given, mine, path)
        yield from self._values(given, mine, path)
        if given.items and mine.items:
            yield from self.schemas(given.items, mine.items, f"{path}/*")
        for name, pointers in given.properties.items():
            if name in mine.properties:
                yield from self.schemas(pointers, mine.properties[name], f"{path}/{name}")
            elif not mine.free:
                kinds = sorted(shape(self.pair.theirs.root, pointers).kinds)
                where = mine.properties_at or next(iter(mine.places), next(iter(ours), ""))
                proposal = Proposal(where, {name: {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}})
                yield self._found(pointers[0], "field-new", f"{path}/{name}", " or ".join(kinds), NOTHING, where, proposal)
        for name in sorted(given.required - mine.required) if self.part == "request" else ():
            if name in mine.properties:
                place = mine.properties[name][0]
                at = given.properties.get(name, given.places)[0]
                yield self._found(at, "type", f"{path}/{name}", "required", "not required", place)
        for name, pointers in mine.properties.items() if self.pair.complete and given.properties else ():
            if name not in given.properties and f"{path}/{name}" not in self.pair.beside.get(self.part, ()):
                at = given.properties_at or given.places[0]
                yield self._found(at, "field-gone", f"{path}/{name}", "not there", "", pointers[0])

    def _kinds(self, given: Shape, mine: Shape, path: str) -> Iterator[Finding]:
        allowed = mine.kinds | ({"integer"} if "number" in mine.kinds else set())
        if mine.kinds and given.kinds - allowed - {"null"}:
            found, says = " or ".join(sorted(given.kinds)), " or ".join(sorted(mine.kinds))
            yield self._found(given.places[0], "type", path, found, says, mine.places[0])

    def _values(self, given: Shape, mine: Shape, path: str) -> Iterator[Finding]:
        new = [value for value in given.values if value not in mine.values]
        if new:
            says = said_values(mine) if mine.values else "no list of values"
            where = mine.values_at or next(iter(mine.places), "")
            proposal = new_values(where, new)
            yield self._found(given.values_at, "value-new", path, ", ".join(new), says, where, proposal)

    def _found(
        self, at: str, kind: str, path: str, found: str, says: str, place: str, proposal: Proposal | None = None
    ) -> Finding:
        name = path.replace("/*", "[]").replace("/", ".").removeprefix(".")
        subject = "value" if kind == "value-new" else f"field {name or '(the whole)'}"
        what = f"{subject} {name} of {self.title}" if name and kind == "value-new" else f"{subject} of {self.title}"
        return Finding(self.pair.theirs.at(at).line, kind, what, found, says, self.pair.ours.at(place), proposal)
