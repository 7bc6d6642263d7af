"""A page held against the description: what the page has that is not described, and what is described and no longer there.

What is *new* on a page is always told. What is *gone* is told only where the page is the measure of it: the entries of a
navigation that is not older than the entry (`since`), and the parameters, statuses and fields of a page that the record calls
`complete`, but for those that the record says come from elsewhere (`beside`). Most pages show less than is known of an operation.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.docs.contrast import compare_document
from generator.docs.described import Described, Operation, find, local_path, named, plain_path, response
from generator.docs.findings import NOTHING, Finding, Proposal, Report
from generator.docs.fit import keys_of, misfits, missing
from generator.docs.pages import Call, Entry, Example, Page
from generator.docs.propose import new_operation, new_parameter, new_status, of_misfit
from generator.docs.record import Record, Recorded, Shown, plain_url, success
from generator.docs.shapes import shape
from generator.docs.tables import compare_fields, compare_tables

Notes = list[tuple[int, str]]

# In a path; one row of a page must not cost more than that.
_MOST_CAPITALS = 20


@dataclass(frozen=True)
class Known:
    """What pages are held against."""

    described: Described
    record: Record


def compare(page: Page, known: Known) -> Report:
    notes: Notes = []
    recorded = recorded_page(page, known)
    if recorded and "" != page.modified < recorded.modified:
        # An older edition cannot show what came since.
        recorded = replace(recorded, complete=False)
    if page.document is not None:
        found = list(compare_document(page, page.document, known.described, known.record, recorded, notes))
    else:
        found = [*_entries(page, known, notes), *_body(page, known, recorded, notes)]
    found += [Finding(one.location.line, "example-new", one.what, one.found) for one in page.unread]
    if page.modified_text:
        what = "the date of the page cannot be read"
        place = (recorded.modified_at or recorded.place) if recorded else None
        says = recorded.modified if recorded else ""
        found.append(Finding(page.modified_line, "modified", what, page.modified_text, says, place))
    if page.modified and recorded:
        found += _date(page, recorded, notes)
    title = page.title or (recorded.name if recorded else "")
    return Report(
        page.source.name, page.form, title, tuple(sorted(found, key=lambda one: (one.line, one.kind, one.what))), tuple(notes)
    )


def told_once(reports: Sequence[Report]) -> list[Report]:
    """Every page has the same navigation: what one page has told is only counted in the others."""
    told: set[tuple[Any, ...]] = set()
    made = []
    for report in reports:
        new = []
        for one in report.findings:
            edit = (one.kind, one.what, one.found, one.says, one.place)
            if one.place is None or edit not in told:
                new.append(one)
            told.add(edit)
        again = len(report.findings) - len(new)
        notes = [(report.findings[0].line, f"{again} more, told above")] if again else []
        made.append(replace(report, findings=tuple(new), notes=(*report.notes, *notes)))
    return made


def recorded_page(page: Page, known: Known) -> Recorded | None:
    """By the address or the name of its file, by its title, or else by the operation that it calls."""
    record = known.record
    found = record.by_url(page.source.url) or record.by_file(page.source.name)
    found = found or (record.by_title(page.title, page.group) if page.title else None)
    path = local_path(known.described, page.call.url) if page.call and not found else None
    operation = find(known.described, page.call.method, path) if page.call and path else None
    return found or (record.by_operation(operation.name) if operation else None)


def _entries(page: Page, known: Known, notes: Notes) -> Iterator[Finding]:
    """The navigation, or the lines of an index."""
    record = known.record
    if not page.entries:
        return
    if not record.is_there:
        notes.append((page.entries[0].line, f"there is no record of pages at {record.place.file}: the entries were not compared"))
        return
    seen = set()
    for entry in page.entries:
        recorded = record.by_url(entry.url) or record.by_path(entry.path)
        recorded = recorded or (record.by_title(entry.path[-1]) if page.form == "index" else None)
        if recorded is None:
            yield _unknown_entry(page, entry, record)
            continue
        seen.add(recorded.entry)
        if entry.url and recorded.url and plain_url(entry.url) != plain_url(recorded.url):
            what = f"another address of the entry {_path(entry.path)}"
            proposal = Proposal(f"{record.place.file} {_path(recorded.entry) or recorded.name}", {"url": entry.url})
            yield Finding(entry.line, "address", what, entry.url, recorded.url, recorded.place, proposal)
        operation = named(known.described, recorded.operation)
        if operation and entry.method and entry.method != operation.method:
            place = known.described.at(operation.pointer)
            yield Finding(entry.line, "method", f"{_path(entry.path)}: another method", entry.method, operation.method, place)
    if not page.modified and page.form != "index":
        notes.append((page.entries[0].line, "the page has no date: entries that are gone were not looked for"))
        return
    for one in record.pages:
        expected = bool(one.url) if page.form == "index" else bool(one.since) and one.since <= page.modified
        if expected and one.entry and one.entry[-1] != "*" and one.entry not in seen:
            what = f"the entry {_path(one.entry)} is gone"
            yield Finding(page.entries[-1].line, "operation-gone", what, says=one.operation or one.left_out, place=one.place)


def _unknown_entry(page: Page, entry: Entry, record: Record) -> Finding:
    """To be recorded behind the last line of its group, or else with the pages."""
    twin = record.by_title(entry.path[-1])
    siblings = [one.place for one in record.pages if one.entry and one.entry[:-1] == entry.path[:-1]]
    says = f"the record has {_path(twin.entry)}" if twin else "not in the record of pages"
    found = entry.method or entry.url
    said: dict[str, Any] = {"entry": list(entry.path)}
    said |= {key: value for key, value in (("url", entry.url), ("since", page.modified[:10])) if value}
    proposal = Proposal(f"{record.place.file} pages", [said])
    what = f"the entry {_path(entry.path)} is not described"
    place = twin.place if twin else siblings[-1] if siblings else record.place
    return Finding(entry.line, "operation-new", what, found, says, place, proposal)


def _body(page: Page, known: Known, recorded: Recorded | None, notes: Notes) -> Iterator[Finding]:
    described = known.described
    for call in page.endpoints:
        yield from _endpoint(call, known)
    if page.call is None:
        yield from _guide(page, described, recorded, notes)
        return
    path = local_path(described, page.call.url)
    operation = find(described, page.call.method, path) if path else None
    meant = named(described, recorded.operation) if recorded else None
    if meant is None and operation is None:
        yield _new(page, page.call, path, known)
        return
    if meant is not None and operation != meant:
        yield from _moved(page.call, path, meant, described)
    operation = meant or operation
    assert operation is not None
    yield from _shown_call(page, page.call, operation, described)
    yield from _query(page, described, operation, recorded)
    yield from _statuses(page, described, operation, recorded)
    yield from _examples(page, described, operation, recorded)
    responses = response(described, operation, success(tuple(operation.statuses)))
    yield from compare_fields(page, described, (operation.request,))
    yield from compare_tables(page, described, (responses, operation.request), notes)


def _new(page: Page, call: Call, path: str | None, known: Known) -> Finding:
    if path is None:
        says = f"servers at {', '.join(known.described.servers) or 'no address'}"
        return Finding(
            call.url_line, "address", "an address of no server that is described", call.url, says, known.described.at("/servers")
        )
    proposal = new_operation(page, call.method, path)
    found = f"{call.method} {path}"
    return Finding(
        call.line, "operation-new", "an operation that is not described", found, "", known.described.at("/paths"), proposal
    )


def _moved(call: Call, path: str | None, meant: Operation, described: Described) -> Iterator[Finding]:
    place = described.at(meant.pointer)
    if call.method != meant.method:
        yield Finding(call.line, "method", f"another method for {meant.name}", call.method, meant.method, place)
    if path is None or plain_path(path) != plain_path(meant.path):
        yield Finding(call.url_line, "address", f"another address for {meant.name}", path or call.url, meant.path, place)


def _shown_call(page: Page, said: Call, operation: Operation, described: Described) -> Iterator[Finding]:
    """The call of curl, where it says otherwise than both the head of the page and the description."""
    curl = page.curl
    if curl is None:
        return
    place = described.at(operation.pointer)
    if curl.method and curl.method not in (said.method, operation.method):
        what = f"another method for {operation.name} in the call that is shown"
        yield Finding(curl.line, "method", what, curl.method, operation.method, place)
    path = local_path(described, curl.url)
    meant = [operation.path, *([] if (headed := local_path(described, said.url)) is None else [headed])]
    # A head that is elsewhere is told of already, and the same again is nothing new.
    if curl.url != said.url and (path is None or not any(_is_call_of(one, path) for one in meant)):
        what = f"another address for {operation.name} in the call that is shown"
        yield Finding(curl.line, "address", what, path or curl.url, operation.path, place)


def _is_call_of(path: str, called: str) -> bool:
    """Whether it is the path with values in the place of its parameters. A page that has no value leaves the place empty."""
    wanted, parts = plain_path(path).split("/"), called.rstrip("/").split("/")
    parts += [""] * (len(wanted) - len(parts))
    return len(parts) == len(wanted) and all("{}" in one or one == part for one, part in zip(wanted, parts, strict=True))


def _endpoint(call: Call, known: Known) -> Iterator[Finding]:
    """A row of a table of operations, where the path runs into the words behind it."""
    described = known.described
    rests = [local_path(described, text) for text in _prefixes(call.url)]
    if any(
        rest and (find(described, call.method, rest) or (call.method, plain_path(rest)) in known.record.left_out)
        for rest in rests
    ):
        return
    what = "an operation that is not described"
    yield Finding(call.line, "operation-new", what, f"{call.method} {_prefixes(call.url)[0]}", "", described.at("/paths"))


def _prefixes(text: str) -> list[str]:
    """What may be the path: the text up to its first capital letter, which begins a sentence, or up to a later one."""
    ends = [index for index, char in enumerate(text[:400]) if char.isupper() or char == " "][:_MOST_CAPITALS]
    return [text[:end] for end in [*ends, len(text)] if end and text[end - 1] != "/"] or [text]


def _query(page: Page, described: Described, operation: Operation, recorded: Recorded | None) -> Iterator[Finding]:
    if page.query is None:
        return
    # A parameter that is an object travels as `name[key]` or `name.key`.
    shown = {one.name if one.name in operation.query else one.name.partition("[")[0].partition(".")[0]: one for one in page.query}
    place = described.at(f"{operation.pointer}/parameters")
    for name, one in shown.items():
        if name not in operation.query:
            proposal = new_parameter(operation, one.name)
            yield Finding(one.line, "query-new", f"query parameter {one.name} of {operation.name}", "", NOTHING, place, proposal)
    for name in _gone(operation.query, shown, recorded, "query"):
        line = page.query[0].line if page.query else page.title_line
        where = described.at(operation.query[name])
        yield Finding(line, "query-gone", f"query parameter {name} of {operation.name}", "not shown", "", where)


def _statuses(page: Page, described: Described, operation: Operation, recorded: Recorded | None) -> Iterator[Finding]:
    place = described.at(f"{operation.pointer}/responses")
    shown = {one.name: one for one in page.statuses}
    for status, one in shown.items():
        if not {status, f"{status[0]}XX", f"{status[0]}xx", "default"} & set(operation.statuses):
            proposal = new_status(operation, status)
            says = ", ".join(operation.statuses)
            yield Finding(one.line, "status-new", f"status {status} of {operation.name}", "", f"only {says}", place, proposal)
    if page.statuses:
        for status in _gone(operation.statuses, shown, recorded, "statuses"):
            where = described.at(operation.statuses[status])
            yield Finding(page.statuses[0].line, "status-gone", f"status {status} of {operation.name}", "not shown", "", where)


def _gone(said: Mapping[str, str], shown: Container[str], recorded: Recorded | None, part: str) -> list[str]:
    if recorded is None or not recorded.complete:
        return []
    return [name for name in said if name not in shown and name not in recorded.beside.get(part, ())]


def _examples(page: Page, described: Described, operation: Operation, recorded: Recorded | None) -> Iterator[Finding]:
    for example in page.examples:
        status = example.status or success(tuple(operation.statuses))
        pointers = operation.request if example.part == "request" else response(described, operation, status)
        shown = Shown(f"{operation.name} {'request' if example.part == 'request' else status}", pointers)
        if not pointers:
            place = described.at(operation.statuses.get(status, operation.pointer))
            yield Finding(example.line, "field-new", f"a body of {shown.text}", "JSON", NOTHING, place)
            continue
        yield from _example(example, described, shown)
        if example.part == "request":
            yield from _required(example, described, shown)
        if recorded and recorded.complete and (example.part == "request" or status.startswith("2")):
            yield from _no_longer(example, described, shown, recorded.beside.get(example.part, ()))
    properties = shape(described.root, operation.request).properties
    for one in page.form_fields:
        if one.name not in properties:
            place = described.at(next(iter(operation.request), operation.pointer))
            yield Finding(one.line, "field-new", f"field {one.name} of {operation.name} request", "", NOTHING, place)


def _example(example: Example, described: Described, shown: Shown) -> Iterator[Finding]:
    told: set[tuple[str, str, str]] = set()
    for one in misfits(described.root, shown.pointers, example.tree.value):
        name = _dotted(one.at)
        # Every item of a list would say the same again.
        if (one.kind, name, one.found) in told:
            continue
        told.add((one.kind, name, one.found))
        line = example.tree.location(one.at).line
        what = f"{'value' if one.kind == 'value-new' else 'field'} {name} of {shown.text}"
        yield Finding(line, one.kind, what, one.found, one.says, described.at(one.place), of_misfit(one))


def _required(example: Example, described: Described, shown: Shown) -> Iterator[Finding]:
    needed = shape(described.root, shown.pointers).required
    for name in sorted(needed - keys_of(example.tree.value)) if isinstance(example.tree.value, dict) else ():
        what = f"field {name} of {shown.text}"
        yield Finding(example.line, "type", what, "the example goes without it", "required", described.at(shown.pointers[0]))


def _no_longer(example: Example, described: Described, shown: Shown, beside: tuple[str, ...]) -> Iterator[Finding]:
    for at, name, place in missing(described.root, shown.pointers, example.tree.value):
        pattern = "/".join("*" if token.isdecimal() else token for token in f"{at}/{name}".split("/"))
        if pattern not in beside:
            line = example.tree.location(at).line
            what = f"field {_dotted(f'{at}/{name}')} of {shown.text}"
            yield Finding(line, "field-gone", what, "not shown", "", described.at(place))


def _guide(page: Page, described: Described, recorded: Recorded | None, notes: Notes) -> Iterator[Finding]:
    """A page of prose: each example is of that body, of those recorded for the page, which it fits best."""
    if recorded is None or not recorded.shows:
        if page.examples or page.tables or page.fields:
            notes.append(
                (page.title_line, "the record does not say which bodies this page shows: its examples were not compared")
            )
        return
    for example in page.examples:
        value = example.tree.value
        candidates = [one for one in recorded.shows if keys_of(value) & set(shape(described.root, one.pointers).properties)]
        if not candidates:
            keys = ", ".join(sorted(keys_of(value)))
            says = f"one of {', '.join(one.text for one in recorded.shows)}"
            yield Finding(
                example.line, "example-new", "an example of no body that is recorded for this page", keys, says, recorded.place
            )
            continue
        best = min(candidates, key=lambda one: sum(1 for _ in misfits(described.root, one.pointers, value)))
        yield from _example(example, described, best)
    requests = tuple(one.pointers for one in recorded.shows if one.text.endswith(" request"))
    yield from compare_fields(page, described, requests)
    yield from compare_tables(page, described, tuple(one.pointers for one in recorded.shows), notes)


def _date(page: Page, recorded: Recorded, notes: Notes) -> Iterator[Finding]:
    place = recorded.modified_at or recorded.place
    if page.modified > recorded.modified:
        proposal = Proposal(f"{place.file} {_path(recorded.entry) or recorded.name}", {"modified": page.modified})
        says = recorded.modified or "no date"
        yield Finding(
            page.modified_line, "modified", "the page was modified since it was compared", page.modified, says, place, proposal
        )
    elif page.modified < recorded.modified:
        notes.append(
            (page.modified_line, f"an older edition, of {page.modified}; the one of {recorded.modified} was compared before")
        )


def _path(path: tuple[str, ...]) -> str:
    return " / ".join(path)


def _dotted(pointer: str) -> str:
    """`/data/0/id` as `data[].id`."""
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    return "".join("[]" if token.isdecimal() else f".{token}" for token in tokens).removeprefix(".") or "(the whole)"
