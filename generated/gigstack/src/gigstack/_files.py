# Generated from the API description. Do not edit: change the description and generate again.
"""Files on their way down."""

from __future__ import annotations

import binascii
import io
import os
import warnings
from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import Any, Optional

from typing_extensions import TypeAlias

from ._errors import DownloadError
from ._saving import Target, check_zip, filename_of
from ._transport import AsyncStream, Stream

Progress: TypeAlias = Callable[[int, Optional[int]], object]
"""Called after each part with the bytes received so far, and all that there will be or None where that is not known."""


def decoded(text: Any) -> bytes:
    """The bytes of a base64 text. Raises `DownloadError`."""
    try:
        if not isinstance(text, str) or not text:
            raise ValueError("it is not there")
        return b64decode(text, validate=True)
    except (ValueError, binascii.Error) as error:
        raise DownloadError(f"the answer holds no file: its base64 text cannot be read ({error})") from error


class _Known:
    """What is known of a download before a byte of it is read, and whether it was."""

    def __init__(
        self, source: Stream | AsyncStream | bytes, headers: dict[str, str], media_type: str
    ) -> None:
        self.headers = headers
        self.media_type = media_type
        self._known = len(source) if isinstance(source, bytes) else None
        self._over = ""

    @property
    def filename(self) -> str | None:
        """The name that the API gives the file, made harmless: no folders, nothing hidden. None where it gives none."""
        return filename_of(self.headers.get("content-disposition", ""))

    @property
    def size(self) -> int | None:
        """How many bytes the file has, None where that shows only at its end."""
        return self._known if self._announced is None or self._packed else self._announced

    @property
    def _announced(self) -> int | None:
        length = self.headers.get("content-length", "")
        return int(length) if self._known is None and length.isdecimal() and length.isascii() else None

    @property
    def _packed(self) -> bool:
        return self.headers.get("content-encoding", "identity").strip().lower() != "identity"

    def _begin(self) -> None:
        if self._over:
            raise DownloadError(
                f"the download was {self._over} already; keep what it gave, or call the method again"
            )
        self._over = "read"

    def _check(self, received: int, arrived: int | None) -> None:
        """Raises `DownloadError` for a file that is not whole. `arrived` counts what came over the line, maybe compressed."""
        if self._announced is not None and arrived not in (None, self._announced):
            raise DownloadError(f"the download broke off: {arrived} of {self._announced} bytes arrived")
        if not received:
            raise DownloadError("the file is empty")


class Download(_Known):
    """A file that the API sends. Nothing is read before it is asked for. Read it once, or close it; a `with` block closes it.

    Attributes:
        media_type: what the API says that the file is.
        headers: the headers of the answer, with names in small letters.
    """

    def __init__(self, source: Stream | bytes, headers: dict[str, str], media_type: str) -> None:
        super().__init__(source, headers, media_type)
        self._source = source

    def iter_bytes(self, on_progress: Progress | None = None) -> Iterator[bytes]:
        """The bytes, as they arrive. Raises `DownloadError` when fewer arrive than were announced; a ZIP is not checked."""
        self._begin()
        return self._parts(on_progress)

    def _parts(self, on_progress: Progress | None) -> Iterator[bytes]:
        received = 0
        with self:
            for chunk in parts_of(self._source):
                received += len(chunk)
                if on_progress is not None:
                    on_progress(received, self.size)
                yield chunk
            self._check(received, received if isinstance(self._source, bytes) else self._source.arrived)

    def read(self, on_progress: Progress | None = None) -> bytes:
        """All bytes at once. Raises `DownloadError` when some are missing, or it is a damaged ZIP."""
        content = b"".join([chunk for chunk in self.iter_bytes(on_progress)])
        check_zip(io.BytesIO(content), self.media_type)
        return content

    def save(self, path: str | os.PathLike[str], on_progress: Progress | None = None) -> str:
        """Write the file, replacing one of that name, and return its path. After a failure there is no new file.

        In a folder it is called `filename`, and replaces nothing. Raises `DownloadError` when bytes are missing, or it is a
        damaged ZIP.
        """
        with self:
            parts = self.iter_bytes(on_progress)
            with Target(path, self.filename, self.media_type) as target:
                for chunk in parts:
                    if target.add(chunk):
                        target.write()
                target.finish()
        return target.path

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        self._over = self._over or "closed"
        if not isinstance(self._source, bytes):
            self._source.close()

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        source = getattr(self, "_source", b"")
        if not isinstance(source, bytes) and not source.closed:
            warnings.warn(
                "a download was dropped before it was read or closed",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
            source.close()


def parts_of(source: Stream | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    for chunk in source.chunks():
        yield chunk


class AsyncDownload(_Known):
    """A file that the API sends. Nothing is read before it is asked for. Read it once, or close it; a `with` block closes it.

    One that is dropped unread keeps its connection until the client is closed, and a `ResourceWarning` says so.

    Attributes:
        media_type: what the API says that the file is.
        headers: the headers of the answer, with names in small letters.
    """

    def __init__(self, source: AsyncStream | bytes, headers: dict[str, str], media_type: str) -> None:
        super().__init__(source, headers, media_type)
        self._source = source

    def iter_bytes(self, on_progress: Progress | None = None) -> AsyncIterator[bytes]:
        """The bytes, as they arrive. Raises `DownloadError` when fewer arrive than were announced; a ZIP is not checked."""
        self._begin()
        return self._parts(on_progress)

    async def _parts(self, on_progress: Progress | None) -> AsyncIterator[bytes]:
        received = 0
        async with self:
            async for chunk in async_parts_of(self._source):
                received += len(chunk)
                if on_progress is not None:
                    on_progress(received, self.size)
                yield chunk
            self._check(received, received if isinstance(self._source, bytes) else self._source.arrived)

    async def read(self, on_progress: Progress | None = None) -> bytes:
        """All bytes at once. Raises `DownloadError` when some are missing, or it is a damaged ZIP."""
        content = b"".join([chunk async for chunk in self.iter_bytes(on_progress)])
        import anyio.to_thread

        await anyio.to_thread.run_sync(check_zip, io.BytesIO(content), self.media_type)
        return content

    async def save(self, path: str | os.PathLike[str], on_progress: Progress | None = None) -> str:
        """Write the file, replacing one of that name, and return its path. After a failure there is no new file.

        In a folder it is called `filename`, and replaces nothing. Raises `DownloadError` when bytes are missing, or it is a
        damaged ZIP. The disk is waited for in a thread.
        """
        import anyio.to_thread

        async with self:
            parts = self.iter_bytes(on_progress)
            with Target(path, self.filename, self.media_type) as target:
                async for chunk in parts:
                    if target.add(chunk):
                        await anyio.to_thread.run_sync(target.write)
                await anyio.to_thread.run_sync(target.finish)
        return target.path

    async def close(self) -> None:
        """Give the connection back without reading the rest."""
        self._over = self._over or "closed"
        if not isinstance(self._source, bytes):
            await self._source.close()

    async def __aenter__(self) -> AsyncDownload:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __del__(self) -> None:
        source = getattr(self, "_source", b"")
        if not isinstance(source, bytes) and not source.closed:
            warnings.warn(
                "a download was dropped before it was read or closed",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


async def async_parts_of(source: AsyncStream | bytes) -> AsyncIterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    async for chunk in source.chunks():
        yield chunk
