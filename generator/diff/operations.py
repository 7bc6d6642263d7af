"""Methods compared: what an operation takes, gives, raises and promises, before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.api import Operation
from generator.cases import STATUS_CLASSES
from generator.diff.annotations import as_called, described_relation
from generator.diff.change import Change, change, sentence
from generator.diff.values import compare_limits, compare_unit
from generator.extensions import RETRY_CLASSES
from generator.hints import written
from generator.models import Types
from generator.signatures import Argument, Method
from generator.surface import Sdk
from generator.surface import result as result_type
from generator.text import comment, reveal

_PLACE = re.compile(r"\{[^{}/]*\}")


def compare_methods(old: Sdk, new: Sdk) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    gone = {_request(before[name].operation): name for name in before if name not in after}
    for name, method in after.items():
        if name in before:
            yield from _compare(name, before[name], method, old.types, new.types)
            continue
        renamed = gone.pop(_request(method.operation), None)
        if renamed is None:
            yield change("method added", name, more=sentence(method.operation.summary))
        else:
            yield change("method renamed", name, before=renamed)
            yield from _compare(name, before[renamed], method, old.types, new.types)
    yield from (change("method removed", name) for name in gone.values())


def _by_name(sdk: Sdk) -> dict[str, Method]:
    return {
        f"{resource.name}.{operation.name}": sdk.methods[operation.key]
        for resource in sdk.api.resources
        for operation in resource.operations
    }


def _request(operation: Operation) -> str:
    return f"{operation.method.upper()} {comment(operation.path)}"


def _shape(operation: Operation) -> str:
    """The request without the names of what is filled in: nobody sees those."""
    return _PLACE.sub("{}", _request(operation))


def _compare(name: str, old: Method, new: Method, old_types: Types, new_types: Types) -> Iterator[Change]:
    before, after = old.operation, new.operation
    if _shape(before) != _shape(after):
        yield change("request", name, before=_request(before), after=_request(after))
    yield from _arguments(name, old, new, old_types, new_types)
    yield from _result(name, old, new, old_types, new_types)
    yield from _errors(name, before, after)
    yield from _promises(name, before, after)
    if after.deprecated != before.deprecated:
        yield change("method deprecated" if after.deprecated else "method not deprecated", name)
    if (before.evidence, before.sources, before.open_questions) != (after.evidence, after.sources, after.open_questions):
        yield change("evidence", name)
    if (before.summary, before.description) != (after.summary, after.description):
        yield change("words", name)


# Arguments


def _arguments(name: str, old: Method, new: Method, old_types: Types, new_types: Types) -> Iterator[Change]:
    before = {argument.name: argument for argument in old.arguments}
    after = {argument.name: argument for argument in new.arguments}
    renamed = _renamed(old, new, before, after)
    for key, argument in after.items():
        was = key if key in before else renamed.get(key)
        if was is None:
            yield change("argument needed" if argument.required else "argument added", name, key)
            continue
        if was != key:
            yield change("argument renamed", name, key, before=was)
        yield from _argument(name, before[was], argument, old_types, new_types)
    yield from (change("argument removed", name, key) for key in before if key not in after and key not in renamed.values())
    orders = [
        [a.name for a in method.arguments if a.positional and a.name in before and a.name in after] for method in (old, new)
    ]
    if sorted(orders[0]) == sorted(orders[1]) and orders[0] != orders[1]:
        yield change("argument moved", name, before=", ".join(orders[0]), after=", ".join(orders[1]))
    body, other = old.operation.body, new.operation.body
    if body and other and body.media_type != other.media_type:
        yield change("body", name, before=comment(body.media_type), after=comment(other.media_type))


def _renamed(old: Method, new: Method, before: Mapping[str, Argument], after: Mapping[str, Argument]) -> dict[str, str]:
    """Names before of arguments that fill the same place of the request as one that is gone, by the new ones."""
    gone = {_filled(old.operation, argument): key for key, argument in before.items() if key not in after}
    fresh = {key: _filled(new.operation, argument) for key, argument in after.items() if key not in before}
    return {key: gone[place] for key, place in fresh.items() if place in gone}


def _filled(operation: Operation, argument: Argument) -> str:
    """The place of the request that an argument fills; that of a path by what stands around it."""
    if argument.parameter and argument.parameter.where == "path":
        start, _, rest = _request(operation).partition(f"{{{comment(argument.parameter.wire)}}}")
        return _PLACE.sub("{}", f"{start}{{}}|{rest}")
    return _sent(argument)


def _argument(name: str, old: Argument, new: Argument, old_types: Types, new_types: Types) -> Iterator[Change]:
    key = new.name
    if old.required != new.required:
        yield change("argument required" if new.required else "argument optional", name, key)
    # The reverse breaks nobody: what was given by name still is.
    if old.positional and not new.positional:
        yield change("argument by name", name, key, before="by position or by name", after="by name")
    before, after = _type(old, old_types), _type(new, new_types)
    how = described_relation(before, after, (old_types, new_types))
    if how != "same":
        yield change(f"argument {how}", name, key, before=before, after=after)
    yield from compare_limits(name, key, old.limits, new.limits)
    yield from compare_unit(name, key, old.hint, new.hint)
    if _sent(old) != _sent(new) and not _both_fill_the_path(old, new):
        yield change("argument sent", name, key, before=_sent(old), after=_sent(new))
    if new.deprecated and not old.deprecated:
        yield change("argument deprecated", name, key)
    if old.secret != new.secret:
        yield change("secret" if new.secret else "not secret", name, key)
    if old.description != new.description:
        yield change("words", name, key)


def _both_fill_the_path(*arguments: Argument) -> bool:
    return all(argument.parameter is not None and argument.parameter.where == "path" for argument in arguments)


def _type(argument: Argument, types: Types) -> str:
    return as_called(written(argument.hint, "input", types.aliases, files=argument.is_file))


def _sent(argument: Argument) -> str:
    if argument.parameter:
        parameter = argument.parameter
        style = f" ({parameter.style}{', exploded' if parameter.explode else ''})" if parameter.where == "query" else ""
        return f"{parameter.where} {comment(parameter.wire)}{style}"
    return f"body {comment(argument.field)}" if argument.field else "body"


# Results, errors


def _result(name: str, old: Method, new: Method, old_types: Types, new_types: Types) -> Iterator[Change]:
    before, after = as_called(result_type(old, old_types)), as_called(result_type(new, new_types))
    how = described_relation(before, after, (old_types, new_types))
    if how != "same":
        kind = "new" if before == "None" else "other" if after == "None" else how
        yield change(f"result {kind}", name, before=before, after=after)


def _errors(name: str, old: Operation, new: Operation) -> Iterator[Change]:
    before, after = ({response.status for response in operation.errors} for operation in (old, new))
    yield from (change("error added", name, _error(status)) for status in sorted(after - before))
    yield from (change("error removed", name, _error(status)) for status in sorted(before - after))


def _error(status: str) -> str:
    fallback = "ServerError" if status.startswith("5") else "APIError"
    known = STATUS_CLASSES.get(int(status)) if status.isdecimal() else None
    return f"{known or fallback} ({status})"


# Promises: retries, keys, pages, waiting, cost


def _promises(name: str, old: Operation, new: Operation) -> Iterator[Change]:
    if old.retry != new.retry:
        less = RETRY_CLASSES.index(new.retry) > RETRY_CLASSES.index(old.retry)
        yield change("retry less" if less else "retry more", name, before=old.retry, after=new.retry)
    if old.idempotency != new.idempotency:
        yield _key(name, old, new)
    if old.pagination and new.pagination and _pages(old) != _pages(new):
        yield change("pages", name)
    if old.wait != new.wait:
        yield change("waiting" if old.wait and new.wait else "waiting added" if new.wait else "waiting removed", name)
    if old.billing != new.billing:
        yield change("cost", name, more=sentence(new.billing) or " nothing is documented.")
    if old.authenticated != new.authenticated:
        yield change("key needed" if new.authenticated else "no key needed", name)


def _key(name: str, old: Operation, new: Operation) -> Change:
    if old.idempotency and new.idempotency:
        before, after = (f"{place} {comment(wire)}" for place, wire in (old.idempotency, new.idempotency))
        return change("key sent", name, before=before, after=after)
    return change("key added" if new.idempotency else "key removed", name)


def _pages(operation: Operation) -> tuple[object, ...]:
    paging = operation.pagination
    assert paging is not None
    return reveal(paging.request), paging.page, paging.cursor, paging.more, paging.items, paging.total
