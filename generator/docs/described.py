"""The operations of an OpenAPI document, as a comparison asks for them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from generator.docs.shapes import Pointers, resolved, value_at
from generator.grammar import METHODS
from generator.problems import Location
from generator.read import escape


@dataclass(frozen=True)
class Operation:
    """Pointers lead to where each thing is said. Bodies are pointers of schemas, one for each media type."""

    name: str
    method: str
    path: str
    pointer: str
    query: dict[str, str]
    request: Pointers
    statuses: dict[str, str]


@dataclass(frozen=True)
class Described:
    """`by_call` and `by_name`: of several with the same, the first."""

    root: dict[str, Any]
    at: Callable[[str], Location]
    operations: tuple[Operation, ...]
    servers: tuple[str, ...]
    by_call: dict[tuple[str, str], Operation]
    by_name: dict[str, Operation]


def describe(root: dict[str, Any], at: Callable[[str], Location]) -> Described:
    servers = [server.get("url") for server in root.get("servers") or () if isinstance(server, dict)]
    operations: list[Operation] = []
    paths = root.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        methods = [method for method in METHODS if isinstance(item, dict) and isinstance(item.get(method), dict)]
        operations += [_operation(root, path, method, f"/paths/{escape(path)}") for method in methods]
    by_call = {(one.method, plain_path(one.path)): one for one in reversed(operations)}
    by_name = {one.name: one for one in reversed(operations)}
    return Described(root, at, tuple(operations), tuple(url for url in servers if isinstance(url, str)), by_call, by_name)


def _operation(root: dict[str, Any], path: str, method: str, item: str) -> Operation:
    pointer = f"{item}/{method}"
    said = value_at(root, pointer)
    query: dict[str, str] = {}
    for owner in (item, pointer):
        listed = value_at(root, owner).get("parameters")
        for index in range(len(listed) if isinstance(listed, list) else 0):
            place = f"{owner}/parameters/{index}"
            parameter = value_at(root, resolved(root, place))
            if isinstance(parameter, dict) and parameter.get("in") == "query" and isinstance(parameter.get("name"), str):
                query[parameter["name"]] = place
    responses = said.get("responses")
    statuses = (
        {str(code): f"{pointer}/responses/{escape(str(code))}" for code in responses} if isinstance(responses, dict) else {}
    )
    name = said.get("operationId")
    return Operation(
        name if isinstance(name, str) else f"{method.upper()} {path}",
        method.upper(),
        path,
        pointer,
        query,
        bodies(root, f"{pointer}/requestBody"),
        statuses,
    )


def bodies(root: dict[str, Any], holder: str) -> Pointers:
    """Schemas of the bodies of a request or of a response."""
    pointer = resolved(root, holder)
    said = value_at(root, pointer)
    content = said.get("content") if isinstance(said, dict) else None
    found = [f"{pointer}/content/{escape(str(media))}/schema" for media in content] if isinstance(content, dict) else []
    return tuple(place for place in found if isinstance(value_at(root, place), dict))


def response(described: Described, operation: Operation, status: str) -> Pointers:
    """Schemas of the answer with this status; the one for its class, or for any, where it has none of its own."""
    for code in (status, f"{status[:1]}XX", f"{status[:1]}xx", "default"):
        if code in operation.statuses:
            return bodies(described.root, operation.statuses[code])
    return ()


def find(described: Described, method: str, path: str) -> Operation | None:
    return described.by_call.get((method.upper(), plain_path(path)))


def named(described: Described, name: str) -> Operation | None:
    return described.by_name.get(name)


def local_path(described: Described, address: str) -> str | None:
    """The path of an address below one of the servers; None for an address elsewhere, and for one that is none."""
    try:
        given = urlsplit(address)
        bases = [urlsplit(server) for server in described.servers]
    except ValueError:
        return None
    for base in bases:
        prefix = base.path.rstrip("/")
        elsewhere = bool(given.netloc) and given.netloc.lower() != base.netloc.lower()
        if not elsewhere and (given.path == prefix or given.path.startswith(f"{prefix}/")):
            return given.path[len(prefix) :] or "/"
    return None if given.netloc else given.path


def plain_path(path: str) -> str:
    """A path without the names of its parameters, in whichever way they are marked."""
    return re.sub(r"\{[^/{}]*\}|(?<=/):[^/]+", "{}", path.rstrip("/") or "/")
