"""Step 6: which file comes from which template with which context.

The tree of templates is the tree of the output. A name between double underscores stands for
something: `__package__` for the package, and `__resource__`, `__operation__`, `__catalog__` and `__group__` (of models) for
each of them in turn. A file ending in `.jinja` is rendered, any other copied; what stands in a folder `_parts` is for other
templates to include. A template that renders to nothing makes no file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from generator import names
from generator.api import Api, Operation, Resource
from generator.cases import make_case
from generator.events import exact_fields, make_events
from generator.hints import Hint, expanded, parts
from generator.load import Document
from generator.models import Schema, Types, references
from generator.problems import GeneratorFault
from generator.samples import Sampler
from generator.signatures import Method, input_classes, make_methods
from generator.text import Text, comment, reveal
from generator.versions import package_version

PARTS = "_parts"


@dataclass(frozen=True)
class Mode:
    """Synchronous or asynchronous: the words in which the two differ."""

    is_async: bool
    prefix: str = ""
    module: str = ""
    async_: str = ""
    await_: str = ""
    a: str = ""
    page: str = "Page"
    pages: str = "Page"


SYNC = Mode(False)
ASYNC = Mode(True, "Async", "async_", "async ", "await ", "a", "AsyncPage", "AsyncPages")


@dataclass(frozen=True)
class Public:
    """A name that `import` offers, and the module that it lives in."""

    name: str
    module: str


@dataclass(frozen=True)
class Group:
    """Schemas that share a module."""

    module: str
    classes: tuple[Schema, ...]
    aliases: tuple[Schema, ...]
    cyclic: bool

    @property
    def schemas(self) -> tuple[Schema, ...]:
        return (*self.classes, *self.aliases)

    def imports(self, types: Types) -> tuple[Schema, ...]:
        """Schemas of other modules that this one refers to."""
        own = {schema.name for schema in self.schemas}
        used = set().union(*(references(schema) for schema in self.schemas)) - own
        return tuple(types.by_name[name] for name in sorted(used) if name in types.by_name)


@dataclass(frozen=True)
class File:
    """One file to write: its path below the output folder, its template (or the file to copy), its context."""

    path: str
    template: str
    context: dict[str, Any]


@dataclass(frozen=True)
class Plan:
    files: tuple[File, ...]
    shared: dict[str, Any]
    types: Types


def make_plan(
    written: dict[str, Any],
    digest: str,
    document: Document,
    api: Api,
    types: Types,
    templates: Path,
    package: str,
    version: str | None = None,
) -> Plan:
    """`written` is the description in one piece as it was loaded, for the file that hands it on; `digest` is of its files.
    Without `version` the package has that of the description.
    """
    methods = make_methods(api, types)
    groups = make_groups(types)
    sampler = Sampler(document)
    cases = {key: make_case(sampler, api, method, types) for key, method in methods.items()}
    client = names.pascal(package.rpartition(".")[2])
    inputs = input_classes(methods, types)
    shared: dict[str, Any] = {
        "api": api,
        "package": package,
        "project": package.replace("_", "-").lower(),
        "client": client,
        "env": package.upper(),
        "version": version or package_version(comment(api.version)),
        "modes": (SYNC, ASYNC),
        "sync_mode": SYNC,
        "async_mode": ASYNC,
        "groups": groups,
        "methods": methods,
        "cases": cases,
        "roots": [resource for resource in api.resources if len(resource.path) == 1],
        "resource_of": {resource.path: resource for resource in api.resources},
        "inputs": inputs,
        "public": public_names(client, webhooks=bool(api.webhooks.events)),
        "parts": _parts(api),
        "events": make_events(api, types),
        "exact": exact_fields(api.webhooks, types),
        "header_names": _header_names(api),
        "secret_fields": _secret_fields(methods, inputs, types),
        "secret_headers": _secret_headers(api),
        "secret_names": _secret_names(methods, inputs, types),
        "tour": _tour(api, methods),
        "lookup_of": {
            operation.key: _lookup(resource, operation) for resource in api.resources for operation in resource.operations
        },
        "wait_of": {
            operation.key: wait_name(resource, methods[operation.key])
            for resource in api.resources
            for operation in resource.operations
        },
        "description": written,
        "description_digest": digest,
    }
    each: dict[str, list[tuple[str, dict[str, Any]]]] = {
        "resource": [(resource.module, {"resource": resource}) for resource in api.resources],
        "group": [(group.module, {"group": group}) for group in groups],
        "catalog": [(catalog.module, {"catalog": catalog}) for catalog in api.catalogs],
        "operation": [(key, {"method": method, "case": cases[key]}) for key, method in methods.items()],
    }
    files = tuple(_files(templates, package, each))
    double = [path for path, count in Counter(file.path.lower() for file in files).items() if count > 1]
    if double:
        raise GeneratorFault(f"two files would be written to one path: {', '.join(double)}")
    return Plan(files, shared, types)


def _files(templates: Path, package: str, each: dict[str, list[tuple[str, dict[str, Any]]]]) -> Iterator[File]:
    for source in sorted(path for path in templates.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        template = source.relative_to(templates).as_posix()
        if PARTS in PurePosixPath(template).parts:
            continue
        target = template.removesuffix(".jinja").replace("__package__", package)
        placeholder = next((name for name in each if f"__{name}__" in target), None)
        if placeholder is None:
            yield File(target, template, {})
            continue
        for name, context in each[placeholder]:
            yield File(target.replace(f"__{placeholder}__", name), template, context)


def make_groups(types: Types) -> tuple[Group, ...]:
    by_module: dict[str, list[Schema]] = {}
    for schema in types.schemas:
        by_module.setdefault(schema.module, []).append(schema)
    groups = []
    for module, schemas in sorted(by_module.items()):
        classes = [schema for schema in schemas if schema.is_class]
        aliases = [schema for schema in schemas if not schema.is_class]
        cyclic = len(schemas) > 1 or any(schema.name in references(schema) for schema in schemas)
        groups.append(Group(module, tuple(_bases_first(classes)), tuple(aliases), cyclic))
    return tuple(groups)


def _bases_first(classes: list[Schema]) -> list[Schema]:
    by_name = {schema.name: schema for schema in classes}
    ordered: dict[str, Schema] = {}

    def place(schema: Schema) -> None:
        for base in schema.bases:
            if base in by_name and base not in ordered:
                place(by_name[base])
        ordered.setdefault(schema.name, schema)

    for schema in classes:
        place(schema)
    return list(ordered.values())


def public_names(client: str, *, webhooks: bool = False) -> tuple[Public, ...]:
    """What the package offers at its top level. A test of the generated package guards this list."""
    modules = {
        "_client": (client, f"Async{client}"),
        "_errors": (
            f"{client}Error",
            "APIError",
            "AuthenticationError",
            "BadRequestError",
            "ConfigurationError",
            "ConflictError",
            "ConnectFailedError",
            "DownloadError",
            "InvalidRequestError",
            "NotFoundError",
            "OutcomeUnknownError",
            "PageError",
            "PaymentRequiredError",
            "PermissionDeniedError",
            "RateLimitError",
            "ResponseError",
            "ResponseValidationError",
            "ServerError",
            "TransportError",
            "TransportTimeoutError",
            "UpstreamError",
            "ValidationFailedError",
            "WaitError",
            "WaitFailedError",
            "WaitTimeoutError",
            *(("WebhookError",) if webhooks else ()),
        ),
        "_files": ("AsyncDownload", "Download"),
        "_options": ("CallOptions",),
        "_pages": ("AsyncPage", "AsyncPages", "Page"),
        "_parse": ("UnexpectedResponseWarning",),
        "_raw": ("AsyncStreamedResponse", "RawResponse", "StreamedResponse"),
        "_types": ("NOT_GIVEN", "NotGiven"),
    }
    return tuple(Public(name, module) for module, found in modules.items() for name in found)


def _header_names(api: Api) -> list[Text]:
    """Headers that operations take as parameters, in small letters."""
    wires = {reveal(p.wire).lower() for operation in api.operations for p in operation.parameters if p.where == "header"}
    return [Text(wire) for wire in sorted(wires)]


def _parts(api: Api) -> tuple[str, ...]:
    """The packages and modules that the top level offers beside its names."""
    there = {"catalogs": bool(api.catalogs), "models": True, "params": True, "webhooks": bool(api.webhooks.events)}
    return tuple(name for name, offered in there.items() if offered)


def _secret_fields(methods: dict[str, Method], inputs: Iterable[str], types: Types) -> tuple[Text, ...]:
    """Names on the wire of what is sent and may not be shown: secret fields, and fields that hold an object of secrets."""

    def holds_secrets(hint: Hint) -> bool:
        inside = (types.by_name.get(part.name) for part in parts(expanded(hint, types.aliases)))
        return any(schema is not None and schema.secret for schema in inside)

    sent = [(a.field, a.hint, a.secret) for method in methods.values() for a in method.arguments if a.field]
    sent += [(field.wire, field.hint, field.secret) for name in inputs for field in types.by_name[name].fields]
    return tuple(sorted({wire for wire, hint, secret in sent if secret or holds_secrets(hint)}))


def _secret_names(methods: dict[str, Method], inputs: Iterable[str], types: Types) -> tuple[Text, ...]:
    """Names on the wire that are secret wherever they stand: what is sent in confidence, and what every schema calls a secret."""
    fields = [field for schema in types.schemas for field in schema.fields]
    read = {field.wire for field in fields if field.secret} - {field.wire for field in fields if not field.secret}
    return tuple(sorted({*_secret_fields(methods, inputs, types), *read}))


def _secret_headers(api: Api) -> tuple[Text, ...]:
    """Headers that carry a credential, in small letters."""
    found = {"authorization", "cookie", "proxy-authorization"}
    if api.auth and api.auth.place == "header":
        found.add(reveal(api.auth.name).lower())
    for operation in api.operations:
        found |= {reveal(p.wire).lower() for p in operation.parameters if p.secret and p.where == "header"}
    return tuple(Text(name) for name in sorted(found))


def _lookup(resource: Resource, operation: Operation) -> str:
    """The method of the same resource that shows whether a change was carried out, or nothing where there is none."""
    if operation.retry == "safe":
        return ""
    reads = {other.name: other for other in resource.operations if other.retry == "safe"}
    of_one = any(parameter.where == "path" for parameter in operation.parameters)
    wanted = ("get", "list", "search") if of_one else ("list", "search", "get")
    return next((f"{resource.name}.{name}" for name in wanted if name in reads), "")


def wait_name(resource: Resource, method: Method) -> str:
    """The method that waits for what this one reads, or nothing where it reads nothing that takes its time."""
    if method.operation.wait is None or method.result.kind != "value":
        return ""
    several = sum(1 for operation in resource.operations if operation.wait) > 1
    name = f"wait_{method.operation.name}" if several and method.operation.name != "get" else "wait"
    taken = {*resource.children, *(operation.name for operation in resource.operations)}
    return f"{name}_for_{method.operation.name}" if name in taken else name


def _tour(api: Api, methods: dict[str, Method]) -> list[Method]:
    """The methods that the README shows: those that the description names, else one of each kind."""
    named = {method.operation.identifier: method for method in methods.values()}
    if api.quick_start:
        return [named[name] for name in api.quick_start if name in named]
    kinds = ("value", "pages", "download")
    found = [next((method for method in methods.values() if method.result.kind == kind), None) for kind in kinds]
    return [method for method in found if method is not None]
