# Generated from the API description. Do not edit: change the description and generate again.
"""What the tables in `operations` are made of: one frozen entry says all that is particular about an operation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, Union

T = TypeVar("T")

Pointer = tuple[str, ...]
"""Keys from the root of a JSON body to a part of it."""


@dataclass(frozen=True)
class Parameter:
    """A parameter that is not in the body. `wire` is its name in the request where that differs from the argument's."""

    name: str
    wire: str = ""
    where: Literal["path", "query", "header", "cookie"] = "query"
    style: str = "form"
    explode: bool = True
    unit: Literal["seconds", "milliseconds"] | None = None
    secret: bool = False
    type: Callable[[], Any] | None = None


@dataclass(frozen=True)
class FileField:
    """A field that takes a file: in a form as it is, in JSON as base64 text.

    `max_bytes` is the most that the API takes and `media_type` the one that it takes, where they are known. A field for
    `several` files takes a list.
    """

    name: str
    max_bytes: int | None = None
    media_type: str = ""
    several: bool = False


@dataclass(frozen=True)
class Body:
    """The body of a request.

    Its fields are all arguments that are no parameters, unless one `argument` holds it whole.
    `renamed` gives the field's name for an argument that could not be called so; `files` are the fields that are uploads,
    or the `argument` itself where there is something to say about it.
    """

    content: Literal["json", "form", "multipart", "binary", "text"]
    media_type: str
    type: Callable[[], Any] | None = None
    argument: str = ""
    renamed: tuple[tuple[str, str], ...] = ()
    files: tuple[FileField, ...] = ()
    required: bool = True


@dataclass(frozen=True)
class Paging:
    """Where a page says how to go on. `argument` takes the `cursor` of the next page.

    `page` takes its number instead, counted from 1, where a list has no cursors or gives none. Such a list ends where `more`
    says so, else with the page that reaches `total` items, `size` to a page, else with an empty page.
    """

    items: Pointer
    argument: str = ""
    cursor: Pointer = ()
    more: Pointer = ()
    total: Pointer = ()
    size: Pointer = ()
    page: str = ""


@dataclass(frozen=True)
class Needs:
    """With these values of some arguments, others must be given."""

    when: tuple[tuple[str, Any], ...]
    needs: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Span:
    """The day `end` may not be before `start`, nor more than so many days after it."""

    start: str
    end: str
    days: int
    why: str


@dataclass(frozen=True)
class Waiting:
    """Where the result shows how far it is. Any state that is neither in `done` nor in `failed` is not final."""

    status: Pointer
    done: tuple[str, ...]
    failed: tuple[str, ...]
    reason: Pointer = ()


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns (for pages: one item).

    `result` loads the type of the JSON answer, or of the part of it at `unwrap`. It is a function, so that no model is
    imported before an answer needs it. `content` is what the method returns it as; `base64` says where a JSON
    answer holds a download. `retry` is safe, idempotent, key (only with an idempotency key) or never. `lookup` is the method
    that shows whether a call whose answer never came was carried out.
    Without `authenticated` the client's key stays out of the request. `checks` are rules that the API would surely enforce.
    """

    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    result: Callable[[], Any] | None = None
    accept: str = "application/json"
    content: Literal["json", "text", "none"] = "json"
    unwrap: Pointer = ()
    base64: Pointer = ()
    paging: Paging | None = None
    wait: Waiting | None = None
    retry: Literal["safe", "idempotent", "key", "never"] = "never"
    idempotency_key: tuple[Literal["body", "header", "query"], str] | None = None
    lookup: str = ""
    authenticated: bool = True
    checks: tuple[Union[Needs, Span], ...] = ()
