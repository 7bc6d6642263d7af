# Generated from the API description. Do not edit: change the description and generate again.
"""Lists that come in pages.

A page is a value that never changes, and each walk over a list keeps its place in its pages: any number of threads or tasks may
walk over one list, each on its own.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from contextvars import copy_context
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from typing_extensions import Self

from . import _json
from ._errors import InvalidRequestError, PageError
from ._operation import Operation, Paging

if TYPE_CHECKING:
    import asyncio

    from ._engine import AsyncEngine, Engine

T = TypeVar("T")

_REMEMBERED = 1000


@dataclass(frozen=True)
class _Trail:
    """The cursors that led to a page, to see when one comes again. Made anew for each page, so that walks do not meet.

    The last thousand are remembered, as fingerprints: a ring that is no longer than that ends where it closes. A longer one
    meets the milestone, which moves on after 1, 2, 4, 8 ... pages, on its second or third round.
    """

    recent: tuple[bytes, ...] = ()
    milestone: bytes = b""
    steps: int = 0

    def then(self, cursor: str | int) -> _Trail | None:
        """The trail to the page of this cursor; None where it has led there before."""
        mark = blake2b(repr(cursor).encode("utf-8", "surrogatepass"), digest_size=8).digest()
        if mark == self.milestone or mark in self.recent:
            return None
        steps = self.steps + 1
        is_power_of_two = steps & (steps - 1) == 0
        return _Trail(
            (*self.recent[1 - _REMEMBERED :], mark), mark if is_power_of_two else self.milestone, steps
        )


def _paging(operation: Operation[Any]) -> Paging:
    assert operation.paging is not None
    return operation.paging


def _items(operation: Operation[T], found: Any, body: Any, strict: bool) -> list[T]:
    from ._parse import all_from_wire, unexpected

    what = f"{operation.method} {operation.path}"
    if not isinstance(found, list):
        unexpected(f"{what}: the answer has no list of items", body, strict=strict)
        found = []
    load = operation.result
    assert load is not None
    return all_from_wire(load, found, strict=strict, what=what)


def _number(paging: Paging, arguments: Mapping[str, Any]) -> int:
    """Which page the arguments ask for, where pages have numbers."""
    return arguments.get(paging.page) or 1


def _goes_on(paging: Paging, arguments: Mapping[str, Any], body: Any) -> bool:
    """Whether the answer says that another page follows. Pages with numbers that say nothing go on until one is empty."""
    said = _json.at(body, paging.more) if paging.more else None
    if paging.cursor:
        return bool(said if paging.more else _json.at(body, paging.cursor))
    total, size = _count(body, paging.total), _count(body, paging.size)
    if said is not None:
        return bool(said)
    if total is not None and size:
        return _number(paging, arguments) * size < total
    return bool(_json.at(body, paging.items))


def _count(body: Any, pointer: tuple[str, ...]) -> int | None:
    found = _json.at(body, pointer) if pointer else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def _shown(cursor: Any) -> str:
    text = repr(cursor)
    return text if len(text) <= 100 else f"{text[:100]}…"


class _Answer(Generic[T]):
    """What a page holds, whichever way it was got.

    A page goes through a pickle with all that it holds, but without the client: it cannot fetch the page after it then.

    Attributes:
        name: method and path of the operation.
        items: the items of this page.
        has_more: whether another page follows.
        cursor: what the API wants to be given for the next page. None after the last, and where pages have numbers.
        total: how many items there are in all, where the API says so.
        body: the whole answer as decoded JSON.
    """

    _trail = _Trail()
    _ahead = False

    def __init__(self, engine: Any, operation: Operation[T], arguments: Mapping[str, Any], body: Any) -> None:
        paging = _paging(operation)
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self.name = f"{operation.method} {operation.path}"
        self.body = body
        self.items: list[T] = _items(operation, _json.at(body, paging.items), body, engine.settings.strict)
        self.has_more = _goes_on(paging, arguments, body)
        cursor: str | None = _json.at(body, paging.cursor) if paging.cursor else None
        self.cursor = (cursor or None) if self.has_more else None
        self.total = _count(body, paging.total)
        if paging.argument and arguments.get(paging.argument):
            self._trail = _Trail().then(arguments[paging.argument]) or _Trail()

    def prefetch(self) -> Self:
        """The same page, but a walk from it fetches the next page while you work on the items of this one.

        A second thread fetches it, or a second task. A walk that ends early waits for that thread, or cancels that task.
        """
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__, _ahead=True)
        return twin

    def _onward(self) -> tuple[dict[str, Any], _Trail] | None:
        """Arguments of the next page and the trail to it, or None after the last. Raises `PageError` where there is no way."""
        if not self.has_more:
            return None
        if self._engine is None:
            raise PageError(
                f"{self.name}: a page that went through a pickle has no client; list again, from its cursor",
                self.cursor,
            )
        paging = _paging(self._operation)
        came_by = self._arguments.get(paging.argument) or None
        if self.cursor is None and paging.page and not came_by:
            return {**self._arguments, paging.page: _number(paging, self._arguments) + 1}, self._trail
        if self.cursor is None:
            place = f" after the page of cursor {_shown(came_by)}" if came_by else ""
            raise PageError(
                f"{self.name}: the API says that there are more items{place}, and gives no cursor to them",
                came_by,
            )
        if isinstance(self.cursor, bool) or not isinstance(self.cursor, (str, int)):
            raise PageError(
                f"{self.name}: the API gave a cursor that is a {type(self.cursor).__name__}, not a text",
                self.cursor,
            )
        trail = self._trail.then(self.cursor)
        if trail is None:
            raise PageError(
                f"{self.name}: the API gave the cursor {_shown(self.cursor)} again; the list would never end",
                self.cursor,
            )
        kept = {name: value for name, value in self._arguments.items() if name != paging.page}
        return {**kept, paging.argument: self.cursor}, trail

    def _after(self, before: _Answer[T], trail: _Trail) -> Self:
        """This page, as the one after `before`. `PageError` where a number brought the same page again."""
        items = _paging(self._operation).items
        if before.cursor is None and _json.at(self.body, items) == _json.at(before.body, items):
            raise PageError(f"{self.name}: the API sent the same page again; the list would never end")
        self._trail = trail
        self._ahead = before._ahead
        return self

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_engine": None, "_operation": None, "_arguments": {}}

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items{', more follow' if self.has_more else ''}>"


class _Coming(Generic[T]):
    """A value that a thread is fetching. `value` waits for it, and raises what the thread raised."""

    def __init__(self, fetch: Callable[[], T]) -> None:
        self._fetch = fetch
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=copy_context().run, args=(self._run,), name="next page")
        self._thread.start()

    def _run(self) -> None:
        try:
            self._value = self._fetch()
        except BaseException as error:
            self._error = error

    def value(self) -> T:
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._value

    def drop(self) -> None:
        """Wait until nothing runs any more, and forget what came. The garbage of a walk may be collected in the thread itself."""
        if threading.current_thread() is not self._thread:
            self._thread.join()


class _AsyncComing(Generic[T]):
    """A value that a task is fetching. Where there are no tasks of asyncio it is fetched when it is asked for."""

    def __init__(self, fetch: Callable[[], Any]) -> None:
        from asyncio import get_running_loop

        self._fetch = fetch
        self._task: asyncio.Task[T] | None
        try:
            self._task = get_running_loop().create_task(fetch())
        except RuntimeError:
            self._task = None

    async def value(self) -> T:
        value: T = await (self._fetch() if self._task is None else self._task)
        return value

    async def drop(self) -> None:
        """Stop the task, and wait until it has stopped."""
        from asyncio import gather

        if self._task is not None:
            self._task.cancel()
            await gather(self._task, return_exceptions=True)


class _Walk(ABC, Generic[T]):
    """The words in which to go over a list."""

    @abstractmethod
    def _walk(self, limit: int | None = None) -> Generator[Page[T], None, None]:
        """The pages from here on, as many as hold `limit` items."""

    def pages(self) -> Iterator[Page[T]]:
        """The pages from here on, each fetched when it is its turn."""
        return self._walk()

    def __iter__(self) -> Iterator[T]:
        return self._each()

    def take(self, count: int) -> Iterator[T]:
        """The first `count` items from here on, or all where there are fewer. Fetches no page that they do not need."""
        if count < 0:
            raise InvalidRequestError(f"take({count}): give how many items you want, 0 or more")
        return self._each(count)

    def _each(self, limit: int | None = None) -> Iterator[T]:
        with closing(self._walk(limit)) as pages:
            for page in pages:
                for item in page.items[:limit]:
                    yield item
                limit = None if limit is None else limit - len(page.items)


class Page(_Answer[T], _Walk[T]):
    """One page of a list. Iterating over it goes on over all pages that follow."""

    _engine: Engine

    def next_page(self) -> Page[T] | None:
        """The page after this one, or None. Raises `PageError` when the API gives no way on."""
        onward = self._onward()
        if onward is None:
            return None
        arguments, trail = onward
        page = self._engine.page(self._operation, arguments)
        return page._after(self, trail)

    def _walk(self, limit: int | None = None) -> Generator[Page[T], None, None]:
        page: Page[T] | None = self
        seen = 0
        while page is not None and seen != limit:
            seen += len(page.items)
            if limit is not None and seen >= limit:
                yield page
                return
            if not (page._ahead and page.has_more):
                yield page
                page = page.next_page()
                continue
            coming: _Coming[Page[T] | None] = _Coming(page.next_page)
            try:
                yield page
                page = coming.value()
            finally:
                coming.drop()


class _AsyncWalk(ABC, Generic[T]):
    """The words in which to go over a list."""

    @abstractmethod
    def _walk(self, limit: int | None = None) -> AsyncGenerator[AsyncPage[T], None]:
        """The pages from here on, as many as hold `limit` items."""

    def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """The pages from here on, each fetched when it is its turn."""
        return self._walk()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._each()

    def take(self, count: int) -> AsyncIterator[T]:
        """The first `count` items from here on, or all where there are fewer. Fetches no page that they do not need."""
        if count < 0:
            raise InvalidRequestError(f"take({count}): give how many items you want, 0 or more")
        return self._each(count)

    async def _each(self, limit: int | None = None) -> AsyncIterator[T]:
        async with aclosing(self._walk(limit)) as pages:
            async for page in pages:
                for item in page.items[:limit]:
                    yield item
                limit = None if limit is None else limit - len(page.items)


class AsyncPage(_Answer[T], _AsyncWalk[T]):
    """One page of a list. Iterating over it goes on over all pages that follow."""

    _engine: AsyncEngine

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one, or None. Raises `PageError` when the API gives no way on."""
        onward = self._onward()
        if onward is None:
            return None
        arguments, trail = onward
        page = await self._engine.page(self._operation, arguments)
        return page._after(self, trail)

    async def _walk(self, limit: int | None = None) -> AsyncGenerator[AsyncPage[T], None]:
        page: AsyncPage[T] | None = self
        seen = 0
        while page is not None and seen != limit:
            seen += len(page.items)
            if limit is not None and seen >= limit:
                yield page
                return
            if not (page._ahead and page.has_more):
                yield page
                page = await page.next_page()
                continue
            coming: _AsyncComing[AsyncPage[T] | None] = _AsyncComing(page.next_page)
            try:
                yield page
                page = await coming.value()
            finally:
                await coming.drop()


class AsyncPages(_AsyncWalk[T]):
    """A list that was asked for and not fetched yet: `await` it for its first page, or iterate over all items."""

    def __init__(
        self,
        engine: AsyncEngine,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        ahead: bool = False,
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._arguments = arguments
        self._ahead = ahead

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T]:
        page = await self._engine.page(self._operation, self._arguments)
        return page.prefetch() if self._ahead else page

    def prefetch(self) -> AsyncPages[T]:
        """The same list, but a walk over it fetches the next page, in a second task, while you work on the items of one."""
        return AsyncPages(self._engine, self._operation, self._arguments, ahead=True)

    async def _walk(self, limit: int | None = None) -> AsyncGenerator[AsyncPage[T], None]:
        if limit == 0:
            return
        async with aclosing((await self)._walk(limit)) as pages:
            async for page in pages:
                yield page
