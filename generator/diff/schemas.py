"""Models compared. The same change can break a caller who sends an object and be nothing to one who reads it, or the reverse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.diff.annotations import as_called, described_relation, relation
from generator.diff.change import Change, change
from generator.diff.values import compare_limits, compare_unit
from generator.hints import Hint, opened, parts, written
from generator.models import Field, Schema, Types
from generator.signatures import input_classes
from generator.surface import Sdk
from generator.text import comment, literal


@dataclass(frozen=True)
class Uses:
    """Names of the models that callers send, and of those that they read. What is in neither is met by nobody."""

    sent: frozenset[str]
    read: frozenset[str]


def uses_of(sdk: Sdk) -> Uses:
    given = [argument.hint for method in sdk.methods.values() for argument in method.arguments]
    taken = [method.result.hint for method in sdk.methods.values()]
    taken += [sdk.types.hint_at[event.pointer] for event in sdk.api.webhooks.events]
    return Uses(_reached(given, sdk.types) | input_classes(sdk.methods, sdk.types), _reached(taken, sdk.types))


def _reached(hints: Iterable[Hint], types: Types) -> frozenset[str]:
    found: set[str] = set()
    waiting = [part.name for hint in hints for part in parts(hint) if part.kind == "class"]
    while waiting:
        name = waiting.pop()
        if name in found or name not in types.by_name:
            continue
        found.add(name)
        schema = types.by_name[name]
        inside = [schema.hint, *(field.hint for field in types.all_fields(schema))]
        waiting += [*schema.bases, *(part.name for hint in inside for part in parts(hint) if part.kind == "class")]
    return frozenset(found)


def compare_models(old: Sdk, new: Sdk) -> Iterator[Change]:
    uses = [uses_of(old), uses_of(new)]
    sent, read = uses[0].sent | uses[1].sent, uses[0].read | uses[1].read
    before, after = old.types.by_name, new.types.by_name
    for name in sorted({*before, *after} & (sent | read)):
        where = f"models.{name}"
        if name not in before or name not in after:
            yield change("model added" if name in after else "model removed", where)
        elif before[name].is_class and after[name].is_class:
            yield from _class(where, before[name], after[name], (old.types, new.types), name in sent, name in read)
        elif not before[name].is_class and not after[name].is_class:
            yield from _alias(where, before[name], after[name], (old.types, new.types), name in sent, name in read)
        else:
            kinds = ["a class" if schema.is_class else "a type" for schema in (before[name], after[name])]
            yield change("type changed", where, before=kinds[0], after=kinds[1])


def unused(old: Sdk, new: Sdk) -> frozenset[str]:
    """Models that no method takes or gives, before and after."""
    uses = [uses_of(old), uses_of(new)]
    every = {*old.types.by_name, *new.types.by_name}
    return frozenset(every - uses[0].sent - uses[1].sent - uses[0].read - uses[1].read)


Both = tuple[Types, Types]


def _class(where: str, old: Schema, new: Schema, types: Both, sent: bool, read: bool) -> Iterator[Change]:
    before, after = ({field.name: field for field in of.all_fields(one)} for of, one in zip(types, (old, new), strict=True))
    for name, field in after.items():
        if name in before:
            yield from _field(where, before[name], field, types, sent, read)
        else:
            yield change("field needed" if sent and field.required else "field added", where, name)
    yield from (change("field removed", where, name) for name in before if name not in after)
    if old.secret != new.secret:
        yield change("secret" if new.secret else "not secret", where, "*")
    yield from _told(where, old, new)


def _field(where: str, old: Field, new: Field, types: Both, sent: bool, read: bool) -> Iterator[Change]:
    name = new.name
    if old.required != new.required:
        if sent:
            yield change("field required" if new.required else "field optional", where, name)
        if read:
            yield change("field sure" if new.required else "field unsure", where, name)
    yield from _type(where, old, new, types, sent, read)
    yield from compare_unit(where, name, old.hint, new.hint)
    if sent:
        yield from compare_limits(where, name, old.limits, new.limits)
    if old.wire != new.wire:
        yield change("field sent", where, name, before=comment(old.wire), after=comment(new.wire))
    if old.secret != new.secret:
        yield change("secret" if new.secret else "not secret", where, name)
    if new.deprecated and not old.deprecated:
        yield change("field deprecated", where, name)
    if old.description != new.description:
        yield change("words", where, name)


def _type(where: str, old: Field, new: Field, types: Both, sent: bool, read: bool) -> Iterator[Change]:
    plain = [as_called(written(one.hint, "model", of.aliases)) for one, of in zip((old, new), types, strict=True)]
    # What is read is open: a list of values in it may hold others.
    opened_ = [written(opened(one.hint, of.aliases), "model", of.aliases) for one, of in zip((old, new), types, strict=True)]
    open_ = [as_called(text) for text in opened_]
    as_sent = described_relation(plain[0], plain[1], types) if sent else "same"
    as_read = described_relation(open_[0], open_[1], types) if read or not sent else "same"
    if as_sent in ("narrower", "other") or as_read in ("wider", "other"):
        yield change("field type", where, new.name, before=plain[0], after=plain[1])
    elif as_sent == "wider":
        yield change("field wider", where, new.name, before=plain[0], after=plain[1])
    elif as_read == "narrower":
        yield change("field exact", where, new.name, before=plain[0], after=plain[1])


def _alias(where: str, old: Schema, new: Schema, types: Both, sent: bool, read: bool) -> Iterator[Change]:
    yield from _told(where, old, new)
    before, after = _values(old.hint), _values(new.hint)
    rest = [_without_values(one.hint, of) for one, of in zip((old, new), types, strict=True)]
    if not (before and after and (rest[0] == rest[1] or not all(rest))):
        texts = [as_called(written(one.hint, "model", of.aliases)) for one, of in zip((old, new), types, strict=True)]
        how = relation(texts[0], texts[1])
        if how != "same":
            kind = {"wider": "type wider" if not read else "", "narrower": "type exact" if not sent else ""}.get(how)
            yield change(kind or "type changed", where, before=texts[0], after=texts[1])
        return
    yield from (change("value added", where, value) for value in after if value not in before)
    gone = "value refused" if sent and not rest[1] else "value unknown"
    yield from (change(gone, where, value) for value in before if value not in after)
    if rest[1] and not rest[0]:
        yield change("list opened" if sent else "list opened to readers", where)
    if rest[0] and not rest[1]:
        yield change("list closed" if sent else "list closed to readers", where)


def _values(hint: Hint) -> list[str]:
    return [literal(value) for part in parts(hint) if part.kind == "literal" for value in part.values]


def _without_values(hint: Hint, types: Types) -> str:
    every = hint.args if hint.kind == "union" else (hint,)
    return " | ".join(written(part, "model", types.aliases) for part in every if part.kind != "literal")


def _told(where: str, old: Schema, new: Schema) -> Iterator[Change]:
    if (old.evidence, old.sources) != (new.evidence, new.sources):
        yield change("evidence", where)
    if (old.description, old.meanings) != (new.description, new.meanings):
        yield change("words", where)
