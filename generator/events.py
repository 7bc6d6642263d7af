"""Events of webhooks as the templates need them: the type of each body, and the field that tells one from another."""

from __future__ import annotations

from dataclasses import dataclass

from generator import hints
from generator.api import Api, Webhook, Webhooks
from generator.hints import Hint
from generator.models import Types
from generator.text import reveal


@dataclass(frozen=True)
class Event:
    """`hint` is the type of the body; `object` that of what the event is about, where the description says which part that is."""

    webhook: Webhook
    hint: Hint
    object: Hint | None


def make_events(api: Api, types: Types) -> tuple[Event, ...]:
    found = ((webhook, types.hint_at[webhook.pointer]) for webhook in api.webhooks.events)
    return tuple(Event(webhook, hint, _below(hint, api.webhooks.object, types)) for webhook, hint in found)


def exact_fields(webhooks: Webhooks, types: Types) -> frozenset[tuple[str, str]]:
    """Class and field of each constant that is the name of its event. Other constants of models are open, because an API may
    change them; here the class is chosen by the value, and a type checker can tell the classes apart by it.
    """
    if not webhooks.types or len(webhooks.types[0]) != 1:
        return frozenset()
    (wire,) = webhooks.types[0]
    found = set()
    for webhook in webhooks.events:
        schema = types.by_name.get(types.hint_at[webhook.pointer].name)
        if schema is None:
            continue
        for field in schema.fields:
            said = types.aliases.get(field.hint.name, field.hint)
            if reveal(field.wire) == wire and said.kind == "literal" and said.values == (webhook.name,):
                found.add((schema.name, field.name))
    return frozenset(found)


def _below(hint: Hint, tokens: tuple[str, ...], types: Types) -> Hint | None:
    if not tokens:
        return None
    for token in tokens:
        schema = types.by_name.get(hints.without_none(hint).name)
        field = next((one for one in types.all_fields(schema) if reveal(one.wire) == token), None) if schema else None
        if field is None:
            return None
        hint = field.hint
    return hint
