# Generated from the API description. Do not edit: change the description and generate again.
"""Files on their way up, and downloads on their way down."""

from __future__ import annotations

import binascii
import contextlib
import os
from base64 import b64decode
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, BinaryIO

from ._errors import DownloadError, InvalidRequestError
from ._transport import AsyncStream, Stream


@dataclass(frozen=True)
class Upload:
    """One file of a multipart body."""

    filename: str
    content: bytes = field(repr=False)
    media_type: str


def read_upload(argument: str, value: Any) -> Upload:
    """The file that an argument means. Raises `InvalidRequestError` when there is none, or it is empty."""
    name: str | None = None
    if isinstance(value, tuple):
        if len(value) != 2:
            raise InvalidRequestError(f"{argument}: a tuple is a pair of file name and content")
        name, value = value
    if isinstance(value, (str, os.PathLike)):
        path = os.fspath(value)
        name = name or os.path.basename(path)
        try:
            with open(path, "rb") as file:
                content = file.read()
        except OSError as error:
            raise InvalidRequestError(
                f"{argument}: the file {path} cannot be read: {error.strerror}"
            ) from error
    elif isinstance(value, (bytes, bytearray)):
        content = bytes(value)
    elif hasattr(value, "read"):
        content = value.read()
        opened = getattr(value, "name", None)
        name = name or (os.path.basename(opened) if isinstance(opened, str) else None)
        if not isinstance(content, bytes):
            raise InvalidRequestError(f"{argument}: the file is open as text; open it with mode 'rb'")
    else:
        raise InvalidRequestError(
            f"{argument} is a {type(value).__name__}; give a path, bytes or an open binary file"
        )
    if not content:
        raise InvalidRequestError(f"{argument}: the file is empty")
    name = name or argument
    return Upload(name, content, _media_type(name))


def _media_type(name: str) -> str:
    """By the ending alone, without the tables of the machine: the same file is sent in the same way everywhere."""
    import mimetypes

    return mimetypes.MimeTypes().guess_type(name)[0] or "application/octet-stream"


def decoded(text: Any) -> bytes:
    """The bytes of a base64 text. Raises `DownloadError`."""
    try:
        if not isinstance(text, str) or not text:
            raise ValueError("it is not there")
        return b64decode(text, validate=True)
    except (ValueError, binascii.Error) as error:
        raise DownloadError(f"the answer holds no file: its base64 text cannot be read ({error})") from error


class _Target:
    """A file that appears under its name only when it is whole."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        import tempfile

        self.path = os.fspath(path)
        folder = os.path.dirname(os.path.abspath(self.path))
        handle, self.partial = tempfile.mkstemp(
            prefix=f".{os.path.basename(self.path)}.", suffix=".part", dir=folder
        )
        self.file: BinaryIO = os.fdopen(handle, "wb")

    def __enter__(self) -> BinaryIO:
        return self.file

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.file.flush()
                os.fsync(self.file.fileno())
            self.file.close()
            if kind is None:
                os.replace(self.partial, self.path)
        finally:
            self.file.close()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.partial)


class _Expected:
    """Counts what arrives against the length that was announced."""

    def __init__(self, headers: dict[str, str]) -> None:
        announced = headers.get("content-length", "")
        encoded = headers.get("content-encoding", "identity") != "identity"
        self.length = int(announced) if announced.isdigit() and not encoded else None
        self.count = 0

    def check(self) -> None:
        if self.count == 0:
            raise DownloadError("the file is empty")
        if self.length is not None and self.count != self.length:
            raise DownloadError(f"the download broke off: {self.count} of {self.length} bytes arrived")


class Download:
    """A file that the API sends. Nothing is read before it is asked for; read it once, or close it.

    Attributes:
        media_type: what the API says that the file is.
        headers: the headers of the answer, with names in small letters.
    """

    def __init__(self, source: Stream | bytes, headers: dict[str, str], media_type: str) -> None:
        self._source = source
        self.headers = headers
        self.media_type = media_type

    def iter_bytes(self) -> Iterator[bytes]:
        """The bytes, as they arrive. Raises `DownloadError` when fewer arrive than were announced."""
        if isinstance(self._source, bytes):
            yield self._source
            return
        expected = _Expected(self.headers)
        with self:
            for chunk in self._source.chunks():
                expected.count += len(chunk)
                yield chunk
            expected.check()

    def read(self) -> bytes:
        """All bytes at once."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> str:
        """Write the file, replacing one of that name, and return its path. After a failure there is no new file."""
        with self, _Target(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
        return os.fspath(path)

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        if not isinstance(self._source, bytes):
            self._source.close()

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncDownload:
    """A file that the API sends. Nothing is read before it is asked for; read it once, or close it.

    Attributes:
        media_type: what the API says that the file is.
        headers: the headers of the answer, with names in small letters.
    """

    def __init__(self, source: AsyncStream | bytes, headers: dict[str, str], media_type: str) -> None:
        self._source = source
        self.headers = headers
        self.media_type = media_type

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The bytes, as they arrive. Raises `DownloadError` when fewer arrive than were announced."""
        if isinstance(self._source, bytes):
            yield self._source
            return
        expected = _Expected(self.headers)
        async with self:
            async for chunk in self._source.chunks():
                expected.count += len(chunk)
                yield chunk
            expected.check()

    async def read(self) -> bytes:
        """All bytes at once."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | os.PathLike[str]) -> str:
        """Write the file, replacing one of that name, and return its path. After a failure there is no new file."""
        async with self:
            with _Target(path) as file:
                async for chunk in self.iter_bytes():
                    file.write(chunk)
        return os.fspath(path)

    async def close(self) -> None:
        """Give the connection back without reading the rest."""
        if not isinstance(self._source, bytes):
            await self._source.close()

    async def __aenter__(self) -> AsyncDownload:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
