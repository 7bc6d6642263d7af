"""The API: what there is to call, as frozen values with Python names. `generator.interpret` makes them.

Types are not here yet: a parameter, body or response says at which JSON pointer its
schema stands, and `generator.models` makes the hints for those pointers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.problems import Problem
from generator.text import Text

Where = Literal["path", "query", "header", "cookie"]
Content = Literal["json", "form", "multipart", "binary", "text"]


@dataclass(frozen=True)
class Parameter:
    name: str
    wire: Text
    where: Where
    pointer: str
    required: bool
    description: Text
    style: str
    explode: bool
    unit: str | None
    client_option: bool
    example: Any
    deprecated: bool
    secret: bool


@dataclass(frozen=True)
class Body:
    content: Content
    media_type: Text
    pointer: str
    component: str | None
    required: bool
    examples: tuple[Any, ...]
    description: Text


@dataclass(frozen=True)
class Media:
    """One form in which an answer may come."""

    content: Content
    media_type: Text
    pointer: str | None
    base64: tuple[str, ...]
    examples: tuple[tuple[Text, Any], ...]


@dataclass(frozen=True)
class Response:
    status: str
    description: Text
    media: tuple[Media, ...]
    unwrap: tuple[str, ...]
    result_pointer: str | None

    @property
    def success(self) -> bool:
        return self.status.startswith("2")


@dataclass(frozen=True)
class Pagination:
    request: Text
    page: str
    cursor: tuple[str, ...]
    more: tuple[str, ...]
    items: tuple[str, ...]
    total: tuple[str, ...]
    size: tuple[str, ...]
    item_pointer: str


@dataclass(frozen=True)
class Wait:
    """How to see that what the operation reads is over. A state that is neither in `done` nor in `failed` is not final."""

    status: tuple[str, ...]
    done: tuple[Text, ...]
    failed: tuple[Text, ...]
    reason: tuple[str, ...]
    interval: int | None
    timeout: int | None


@dataclass(frozen=True)
class Operation:
    identifier: Text
    key: str
    name: str
    method: str
    path: Text
    pointer: str
    resource: tuple[str, ...]
    summary: Text
    description: Text
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    retry: str
    idempotency: tuple[str, Text] | None
    billing: Text
    pagination: Pagination | None
    wait: Wait | None
    evidence: Text
    sources: tuple[Text, ...]
    open_questions: tuple[Text, ...]
    deprecated: bool
    authenticated: bool

    @property
    def successes(self) -> tuple[Response, ...]:
        return tuple(response for response in self.responses if response.success)

    @property
    def errors(self) -> tuple[Response, ...]:
        return tuple(response for response in self.responses if not response.success and response.status[0] in "45")


@dataclass(frozen=True)
class Resource:
    """A node of the tree that a caller sees: `client.invoices.income` is `("invoices", "income")`."""

    path: tuple[str, ...]
    module: str
    class_name: str
    description: Text
    operations: tuple[Operation, ...]
    children: tuple[str, ...]

    @property
    def name(self) -> str:
        return ".".join(self.path)


@dataclass(frozen=True)
class Auth:
    """How the credential is sent: `place` is header, query or cookie; `prefix` stands before the key."""

    place: str
    name: Text
    prefix: str


@dataclass(frozen=True)
class ErrorRules:
    """How an error body is read: JSON pointers tried in order."""

    message: tuple[tuple[str, ...], ...]
    code: tuple[tuple[str, ...], ...]
    details: tuple[tuple[str, ...], ...]
    reference: tuple[tuple[str, ...], ...]
    code_pattern: Text
    failure: tuple[tuple[str, ...], Any] | None
    codes: tuple[tuple[Text, str], ...]


@dataclass(frozen=True)
class Api:
    title: Text
    version: Text
    summary: Text
    description: Text
    license: Text
    server: Text
    auth: Auth | None
    resources: tuple[Resource, ...]
    errors: ErrorRules
    options: tuple[Parameter, ...]
    quick_start: tuple[Text, ...]
    asked: Mapping[str, Any]
    warnings: tuple[Problem, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)
