"""Everything beside methods and models compared: catalogues, events, and the client itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from generator import names
from generator.api import Api, Auth, Catalog, CatalogEntry
from generator.cases import error_class
from generator.diff.annotations import as_called, relation
from generator.diff.change import Change, change
from generator.hints import written
from generator.surface import Sdk
from generator.text import comment

Value = TypeVar("Value")


def compare_parts(old: Sdk, new: Sdk) -> Iterator[Change]:
    yield from _catalogs(old.api, new.api)
    yield from _events(old, new)
    yield from _client(names.pascal(new.package), old.api, new.api)


def _catalogs(old: Api, new: Api) -> Iterator[Change]:
    before, after = ({catalog.name: catalog for catalog in api.catalogs} for api in (old, new))
    for name, first, second in _both(before, after):
        where = f"catalogs.{name}"
        if first is None or second is None:
            yield change("catalog added" if second else "catalog removed", where)
        else:
            yield from _catalog(where, first, second)


def _catalog(where: str, old: Catalog, new: Catalog) -> Iterator[Change]:
    before, after = ({entry.name: entry for entry in catalog.entries} for catalog in (old, new))
    kinds = [{one.name: _attribute(one.type, one.catalog) for one in catalog.attributes} for catalog in (old, new)]
    for name, was, becomes in _both(*kinds):
        if was is None or becomes is None:
            yield change("attribute added" if becomes else "attribute removed", where, name)
        elif was != becomes:
            yield change("attribute type", where, name, before=was, after=becomes)
    for name, first, second in _both(before, after):
        if first is None or second is None:
            yield change("code added" if second else "code removed", where, name)
        elif first.code != second.code:
            yield change("code changed", where, name, before=comment(first.code), after=comment(second.code))
        elif _facts(old, first) != _facts(new, second):
            yield change("code facts", where, name)
    if (old.evidence, old.sources) != (new.evidence, new.sources):
        yield change("evidence", where)
    if old.description != new.description:
        yield change("words", where)


def _attribute(kind: str, catalog: str) -> str:
    return f"{kind} of {catalog}" if catalog else kind


def _facts(catalog: Catalog, entry: CatalogEntry) -> tuple[object, ...]:
    values = dict(zip((one.name for one in catalog.attributes), entry.values, strict=True))
    said = (entry.label, entry.description, entry.note, entry.legacy, entry.valid_from, entry.valid_to)
    return (*said, tuple(sorted(values.items(), key=lambda pair: pair[0])))


def _events(old: Sdk, new: Sdk) -> Iterator[Change]:
    where = "webhooks.parse"
    before, after = ({comment(event.name): event for event in sdk.api.webhooks.events} for sdk in (old, new))
    for name, first, second in _both(before, after):
        if first is None or second is None:
            yield change("event added" if second else "event removed", where, name)
            continue
        types = [
            as_called(written(sdk.types.hint_at[one.pointer], "result", sdk.types.aliases))
            for sdk, one in ((old, first), (new, second))
        ]
        if relation(types[0], types[1]) in ("wider", "other"):
            yield change("event type", where, name, before=types[0], after=types[1])
        if (first.evidence, first.sources, first.open_questions) != (second.evidence, second.sources, second.open_questions):
            yield change("evidence", where, name)
        if (first.summary, first.description) != (second.summary, second.description):
            yield change("words", where, name)
    signatures = [api.webhooks.signature for api in (old.api, new.api)]
    ways = [
        signature and (signature.scheme, _headers(api)) for signature, api in zip(signatures, (old.api, new.api), strict=True)
    ]
    if ways[0] != ways[1]:
        yield change("signature changed" if signatures[0] else "signature added", "webhooks.verify")


def _headers(api: Api) -> tuple[object, ...]:
    signature = api.webhooks.signature
    return (signature.id_header, signature.timestamp_header, signature.signature_header) if signature else ()


def _client(where: str, old: Api, new: Api) -> Iterator[Change]:
    options = [{option.name: option for option in api.options} for api in (old, new)]
    for name, first, second in _both(*options):
        if first is None or second is None:
            yield change("option added" if second else "option removed", where, name)
    if old.server != new.server:
        yield change("server", where, before=comment(old.server), after=comment(new.server))
    sent = [_credentials(api.auth) for api in (old, new)]
    if sent[0] != sent[1]:
        yield change("credentials", where, before=sent[0], after=sent[1])
    if (old.auth and old.auth.mode) != (new.auth and new.auth.mode):
        yield change("key mode", where)
    yield from _errors(where, old, new)
    told = [(api.title, api.summary, api.description) for api in (old, new)]
    if told[0] != told[1]:
        yield change("words", where)


def _credentials(auth: Auth | None) -> str:
    if auth is None:
        return "nothing"
    return f"{auth.place} {comment(auth.name)}: {auth.prefix}" if auth.prefix else f"{auth.place} {comment(auth.name)}"


def _errors(where: str, old: Api, new: Api) -> Iterator[Change]:
    codes = [{comment(code): meaning for code, meaning in api.errors.codes} for api in (old, new)]
    for code, before, after in _both(*codes):
        if before != after:
            classes = [error_class(meaning) if meaning else "what its status says" for meaning in (before, after)]
            yield change("error class", where, code, before=classes[0], after=classes[1])
    rules = [(e.message, e.code, e.details, e.reference, e.code_pattern, e.failure) for e in (api.errors for api in (old, new))]
    if rules[0] != rules[1]:
        yield change("error rules", where)


def _both(before: Mapping[str, Value], after: Mapping[str, Value]) -> Iterator[tuple[str, Value | None, Value | None]]:
    """Each key of either, in order, with its value before and after."""
    for key in sorted({*before, *after}):
        yield key, before.get(key), after.get(key)
