"""The API: what there is to call, as frozen values with Python names. `generator.interpret` makes them.

Types are not here yet: a parameter, body or response says at which JSON pointer its
schema stands, and `generator.models` makes the hints for those pointers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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
    limits: tuple[tuple[str, Text], ...] = ()
    """Bounds, pattern and default of its values, by keyword."""


@dataclass(frozen=True)
class Body:
    """The body of a request.

    `part_types` gives the media type of the parts that can only be of one; `max_bytes` is how large a body that is a file may be.
    """

    content: Content
    media_type: Text
    pointer: str
    component: str | None
    required: bool
    examples: tuple[Any, ...]
    description: Text
    part_types: tuple[tuple[Text, Text], ...] = ()
    max_bytes: int | None = None


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
class Needs:
    """With these values of some arguments, others must be given. Names are those on the wire."""

    when: tuple[tuple[Text, Any], ...]
    needs: tuple[Text, ...]
    why: Text


@dataclass(frozen=True)
class Span:
    """One day may not be before another, nor more than so many days after it. Names are those on the wire."""

    start: Text
    end: Text
    days: int
    why: Text


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
    checks: tuple[Needs | Span, ...]
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
class Webhook:
    """An event that the API sends: its name on the wire, where the schema of its body stands, and bodies that are this event."""

    name: Text
    pointer: str
    summary: Text
    description: Text
    examples: tuple[Any, ...]
    evidence: Text
    sources: tuple[Text, ...]
    open_questions: tuple[Text, ...]
    deprecated: bool


@dataclass(frozen=True)
class Signature:
    """How a delivery is signed: the scheme, and the names of its headers."""

    scheme: str
    id_header: Text
    timestamp_header: Text
    signature_header: Text
    evidence: Text
    sources: tuple[Text, ...]
    open_questions: tuple[Text, ...]


@dataclass(frozen=True)
class Webhooks:
    """What the API sends on its own.

    `types` are the places of an event's name in a body, that of the described bodies first; `object` is the place of what the
    event is about.
    """

    events: tuple[Webhook, ...]
    types: tuple[tuple[str, ...], ...]
    object: tuple[str, ...]
    signature: Signature | None


@dataclass(frozen=True)
class KeyMode:
    """How a key says whether it is live: a claim of the JWT that it is, or what it begins with."""

    claim: Text
    prefixes: tuple[tuple[Text, bool], ...]


@dataclass(frozen=True)
class Auth:
    """How the credential is sent: `place` is header, query or cookie; `prefix` stands before the key."""

    place: str
    name: Text
    prefix: str
    mode: KeyMode | None = None


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
class CatalogAttribute:
    """What the entries of a catalogue have beside the usual. Codes are of the other catalogue that `catalog` names."""

    name: str
    type: str
    catalog: str
    description: Text


@dataclass(frozen=True)
class CatalogEntry:
    """A code. `values` are those of the attributes, in their order: texts, numbers, booleans, dates, tuples of codes."""

    name: str
    code: Text
    label: Text
    description: Text
    note: Text
    legacy: bool
    valid_from: date | None
    valid_to: date | None
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Catalog:
    """A list of codes that somebody maintains. It becomes an enumeration."""

    name: str
    module: str
    description: Text
    evidence: Text
    sources: tuple[Text, ...]
    attributes: tuple[CatalogAttribute, ...]
    entries: tuple[CatalogEntry, ...]

    @property
    def dated(self) -> bool:
        """Whether it is known of any entry when it began or ended."""
        return any(entry.valid_from or entry.valid_to for entry in self.entries)

    @property
    def needs(self) -> tuple[str, ...]:
        """The other catalogues that its entries refer to."""
        return tuple(sorted({attribute.catalog for attribute in self.attributes if attribute.catalog}))


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
    webhooks: Webhooks
    catalogs: tuple[Catalog, ...]
    asked: Mapping[str, Any]
    warnings: tuple[Problem, ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)
