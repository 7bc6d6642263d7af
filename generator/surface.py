"""The public surface of the SDK as a caller sees it: parts, each with its entries. Values; `report_views` shows them.

To add a part, write a function that makes a `Part` from an `Sdk` and put it into `PARTS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator import names
from generator.api import Api
from generator.events import make_events
from generator.hints import written
from generator.models import Types
from generator.plan import public_names, wait_name
from generator.signatures import Argument, Method, make_methods
from generator.text import reveal

CLIENT = "client"
"""What a caller calls the client in what is shown."""


@dataclass(frozen=True)
class Sdk:
    """What the surface follows from."""

    api: Api
    types: Types
    methods: dict[str, Method]
    package: str


@dataclass(frozen=True)
class Entry:
    """One line: `depth` in the tree, what a caller writes, and what it is."""

    depth: int
    name: str
    kind: str
    signature: str = ""
    result: str = ""

    @property
    def line(self) -> str:
        return f"{self.name}{self.signature}{f' -> {self.result}' if self.result else ''}"


@dataclass(frozen=True)
class Part:
    """A part of the surface, in order, and how many there are of what a caller would count."""

    title: str
    entries: tuple[Entry, ...]
    counts: tuple[tuple[str, int], ...]


def make_surface(api: Api, types: Types, package: str) -> tuple[Part, ...]:
    sdk = Sdk(api, types, make_methods(api, types), package)
    return tuple(part for part in (make(sdk) for make in PARTS) if part.entries)


WAITING = ("within", "first_interval", "longest_interval", "on_progress")
"""What a method that waits takes beside the arguments of the one that it calls."""


def signature(method: Method, more: tuple[str, ...] = ()) -> str:
    """The arguments in short: positional ones, then the others by name, `=...` after each that may be left out."""
    positional = [_argument(argument) for argument in method.arguments if argument.positional]
    keyword = [_argument(argument) for argument in method.arguments if not argument.positional]
    keyword += [f"{name}=..." for name in more]
    return f"({', '.join([*positional, *(['*', *keyword] if keyword else [])])})"


def result(method: Method, types: Types) -> str:
    """The type of the result for the synchronous client, as the method's annotation has it."""
    kind = method.result.kind
    if kind in ("download", "text", "nothing"):
        return {"download": "Download", "text": "str", "nothing": "None"}[kind]
    hint = written(method.result.hint, "result", types.aliases)
    return f"Page[{hint}]" if kind == "pages" else hint


def _argument(argument: Argument) -> str:
    return argument.name if argument.required else f"{argument.name}=..."


def _client(sdk: Sdk) -> Part:
    entries = [Entry(0, CLIENT, "client")]
    for resource in sorted(sdk.api.resources, key=lambda resource: resource.path):
        depth = len(resource.path)
        entries.append(Entry(depth, f"{CLIENT}.{resource.name}", "resource"))
        for operation in sorted(resource.operations, key=lambda operation: operation.name):
            method = sdk.methods[operation.key]
            name = f"{CLIENT}.{resource.name}.{operation.name}"
            entries.append(Entry(depth + 1, name, "method", signature(method), result(method, sdk.types)))
            waiting = wait_name(resource, method)
            if waiting:
                name = f"{CLIENT}.{resource.name}.{waiting}"
                entries.append(Entry(depth + 1, name, "method", signature(method, WAITING), result(method, sdk.types)))
    arguments = sum(len(method.arguments) for method in sdk.methods.values())
    counted = (("resources", len(sdk.api.resources)), ("methods", len(sdk.methods)), ("arguments", arguments))
    return Part("client", tuple(entries), counted)


def _package(sdk: Sdk) -> Part:
    client = names.pascal(sdk.package.rpartition(".")[2])
    events = bool(sdk.api.webhooks.events)
    offered = sorted(f"{sdk.package}.{public.name}" for public in public_names(client, webhooks=events))
    entries = [Entry(0, sdk.package, "package"), *(Entry(1, name, "name") for name in offered)]
    return Part("package", tuple(entries), (("names", len(offered)),))


def _models(sdk: Sdk) -> Part:
    package = f"{sdk.package}.models"
    schemas = sdk.types.schemas
    named = [Entry(1, f"{package}.{schema.name}", "class" if schema.is_class else "type") for schema in schemas]
    classes = sum(schema.is_class for schema in schemas)
    return Part("models", (Entry(0, package, "package"), *named), (("classes", classes), ("types", len(schemas) - classes)))


def _catalogs(sdk: Sdk) -> Part:
    package = f"{sdk.package}.catalogs"
    entries = [Entry(0, package, "package")] if sdk.api.catalogs else []
    for catalog in sorted(sdk.api.catalogs, key=lambda catalog: catalog.name):
        entries.append(Entry(1, f"{package}.{catalog.name}", "catalogue"))
        entries += [Entry(2, f"{catalog.name}.{entry.name}", "code") for entry in catalog.entries]
    codes = sum(len(catalog.entries) for catalog in sdk.api.catalogs)
    return Part("catalogs", tuple(entries), (("catalogues", len(sdk.api.catalogs)), ("codes", codes)))


def _webhooks(sdk: Sdk) -> Part:
    module = f"{sdk.package}.webhooks"
    events = make_events(sdk.api, sdk.types)
    named = [
        Entry(1, reveal(event.webhook.name), "event", result=written(event.hint, "result", sdk.types.aliases))
        for event in sorted(events, key=lambda event: event.webhook.name)
    ]
    return Part("webhooks", (Entry(0, module, "module"), *named) if named else (), (("events", len(named)),))


PARTS: tuple[Callable[[Sdk], Part], ...] = (_client, _package, _models, _catalogs, _webhooks)
