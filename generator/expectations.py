"""What a generated test knows about an answer before it asks the SDK: from the example and the schema alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from generator import hints
from generator.hints import Hint
from generator.models import Types
from generator.text import Text, literal, reveal

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# Numbers that are moments of this unit beyond doubt. The package takes others for the other unit, or for no moment.
_PLAIN: dict[str, Callable[[int], bool]] = {
    "Seconds": lambda number: abs(number) < 10**10,
    "Milliseconds": lambda number: 10**10 <= abs(number) < 10**14,
}


def expectations(value: Any, hint: Hint, types: Types, path: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of an expression below the answer (`.client.name`) and the Python value that it must have."""
    if value is None:
        yield path, "None"
        return
    kind = _matching(value, hint, types)
    if kind is None:
        return
    if kind.kind == "class":
        schema = types.by_name[kind.name]
        for field in types.all_fields(schema):
            wire = reveal(field.wire)
            if wire in value:
                yield from expectations(value[wire], field.hint, types, f"{path}.{field.name}")
    elif kind.kind == "list":
        for index, item in enumerate(value):
            yield from expectations(item, kind.args[0], types, f"{path}[{index}]")
    else:
        expected = python_value(value, kind)
        if expected is not None:
            yield path, expected


def _matching(value: Any, hint: Hint, types: Types) -> Hint | None:
    """The part of the hint that the value is of, None where that is not plain to see."""
    plain = hints.without_none(hint)
    if plain.kind == "class" and plain.name in types.aliases:
        return _matching(value, types.aliases[plain.name], types)
    if plain.kind == "union":
        fitting = [part for part in (_matching(value, arg, types) for arg in plain.args) if part is not None]
        scalars = all(part.kind in ("literal", "name") for part in fitting)
        return fitting[0] if len(fitting) == 1 or (fitting and scalars) else None
    if plain.kind == "class":
        return plain if isinstance(value, dict) else None
    if plain.kind == "list":
        return plain if isinstance(value, list) else None
    if plain.kind in ("dict", "any"):
        return None
    return None if isinstance(value, (dict, list)) else plain


def python_value(value: Any, hint: Hint) -> str | None:
    """Source of the Python value that a scalar becomes, None where the hint does not say."""
    if hint.kind == "name" and hint.name in ("Amount", "AmountOrText") and not isinstance(value, bool):
        return f'Decimal("{value}")' if isinstance(value, (int, float)) else f"Decimal({literal(Text(value))})"
    if hint.kind == "name" and hint.name in _PLAIN and isinstance(value, int):
        seconds, rest = divmod(value, 1000 if hint.name == "Milliseconds" else 1)
        plain = _PLAIN[hint.name](value)
        return _moment(_EPOCH + timedelta(seconds=seconds, milliseconds=rest)) if plain else None
    if hint.kind == "name" and hint.name == "Day" and isinstance(value, str):
        year, month, day = (int(part) for part in value.split("-"))
        return f"date({year}, {month}, {day})"
    if hint.kind == "name" and hint.name == "Base64" and isinstance(value, str):
        return literal(Text(value))
    if hint.kind == "name" and hint.name in ("str", "int", "bool") and type(value).__name__ == hint.name:
        return literal(Text(value) if isinstance(value, str) else value)
    if hint.kind == "literal" and isinstance(value, (str, int, bool)):
        return literal(Text(value) if isinstance(value, str) else value)
    return None


def _moment(moment: datetime) -> str:
    parts = [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second]
    if moment.microsecond:
        parts.append(moment.microsecond)
    return f"datetime({', '.join(map(str, parts))}, tzinfo=timezone.utc)"


def query_pairs(wire: str, style: str, explode: bool, value: Any) -> list[tuple[str, str]]:
    """Names and values that a parameter must become in the URL, by the rules of OpenAPI."""
    if style == "json":
        return []
    if isinstance(value, dict):
        pairs = [(key, _text(item)) for key, item in value.items()]
        if style == "deepObject":
            return [(f"{wire}[{key}]", item) for key, item in pairs]
        if style == "dotted":
            return [(f"{wire}.{key}", item) for key, item in pairs]
        return pairs if explode else [(wire, ",".join(part for pair in pairs for part in pair))]
    if isinstance(value, list):
        texts = [_text(item) for item in value]
        separator = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")
        return [(wire, text) for text in texts] if explode else [(wire, separator.join(texts))]
    return [(wire, _text(value))]


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
