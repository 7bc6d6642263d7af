# Generated from the API description. Do not edit: change the description and generate again.
"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import _json
from ._errors import PageError
from ._operation import Operation, Paging

if TYPE_CHECKING:
    from ._engine import AsyncEngine, Engine

T = TypeVar("T")


def _following(operation: Operation[Any], arguments: Mapping[str, Any], body: Any) -> dict[str, Any] | None:
    """The arguments of the next page, or None after the last. Raises `PageError` when the list cannot go on or end."""
    paging = _paging(operation)
    cursor = _json.at(body, paging.cursor)
    more = _json.at(body, paging.more) if paging.more else cursor not in (None, "")
    if not more:
        return None
    if cursor in (None, "") and paging.page and not arguments.get(paging.argument):
        return {**arguments, paging.page: (arguments.get(paging.page) or 1) + 1}
    if cursor in (None, ""):
        raise PageError(
            f"{operation.method} {operation.path}: the API says that there are more items, and gives no cursor to them"
        )
    if cursor == arguments.get(paging.argument):
        raise PageError(
            f"{operation.method} {operation.path}: the API gave the cursor {cursor!r} again; the list would never end"
        )
    return {**arguments, paging.argument: cursor}


def _items(operation: Operation[T], body: Any, strict: bool) -> list[T]:
    from ._parse import from_wire, unexpected

    found = _json.at(body, _paging(operation).items)
    what = f"{operation.method} {operation.path}"
    if not isinstance(found, list):
        unexpected(f"{what}: the answer has no list of items", body, strict=strict)
        found = []
    present = [item for item in found if item is not None]
    load = operation.result
    assert load is not None
    return [from_wire(load, item, strict=strict, what=what) for item in present]


def _paging(operation: Operation[Any]) -> Paging:
    assert operation.paging is not None
    return operation.paging


class _Answer(Generic[T]):
    """What a page holds, whichever way it was got.

    Attributes:
        name: method and path of the operation.
        items: the items of this page.
        has_more: whether another page follows.
        cursor: what the API wants to be given for the next page, None after the last.
        total: how many items there are in all, where the API says so.
        body: the whole answer as decoded JSON.
    """

    def __init__(self, engine: Any, operation: Operation[T], arguments: Mapping[str, Any], body: Any) -> None:
        paging = _paging(operation)
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self.name = f"{operation.method} {operation.path}"
        self.body = body
        self.items: list[T] = _items(operation, body, engine.settings.strict)
        cursor: str | None = _json.at(body, paging.cursor) or None
        self.has_more = bool(_json.at(body, paging.more) if paging.more else cursor)
        self.cursor = cursor if self.has_more else None
        self.total: int | None = _json.at(body, paging.total) if paging.total else None

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items{', more follow' if self.has_more else ''}>"


A = TypeVar("A", bound=_Answer[Any])


def _other(before: A, after: A) -> A:
    """The page after; `PageError` where the API sent the same page again."""
    if before.items and after.body == before.body:
        raise PageError(f"{after.name}: the API sent the same page again; the list would never end")
    return after


class Page(_Answer[T]):
    """One page of a list. Iterating over it goes on over all pages that follow."""

    _engine: Engine

    def next_page(self) -> Page[T] | None:
        """The page after this one, or None. Raises `PageError` when the API gives no way on."""
        arguments = _following(self._operation, self._arguments, self.body)
        return None if arguments is None else _other(self, self._engine.page(self._operation, arguments))

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow, each fetched when it is its turn."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_Answer[T]):
    """One page of a list. Iterating over it goes on over all pages that follow."""

    _engine: AsyncEngine

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, or None. Raises `PageError` when the API gives no way on."""
        arguments = _following(self._operation, self._arguments, self.body)
        return (
            None if arguments is None else _other(self, await self._engine.page(self._operation, arguments))
        )

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow, each fetched when it is its turn."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item


class AsyncPages(Generic[T]):
    """A list that was asked for and not fetched yet: `await` it for its first page, or iterate over all items."""

    def __init__(self, engine: AsyncEngine, operation: Operation[T], arguments: Mapping[str, Any]) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._engine.page(self._operation, self._arguments).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        page = await self
        async for item in page:
            yield item
