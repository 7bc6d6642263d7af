# Generated from the API description. Do not edit: change the description and generate again.
"""Files on their way up: what an argument means, and how its bytes are read anew for each attempt."""

from __future__ import annotations

import io
import os
import re
import stat
from base64 import b64encode
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING, Any

from ._errors import InvalidRequestError
from ._operation import FileField

if TYPE_CHECKING:
    from ._request import Request

_CHUNK = 64 * 2**10
_IN_MEMORY = 2**20
"""How many bytes of a stream are kept in memory; more go into a temporary file."""


@dataclass(frozen=True)
class Upload:
    """One file of a request, checked. Its `source` is a stream that can be read once, or opens the bytes from their start.

    `owned` says whether to close what `source` opens.
    """

    wanted: FileField
    filename: str
    media_type: str
    source: Callable[[], IO[bytes]] | Iterable[bytes] | AsyncIterable[bytes] = field(repr=False)
    size: int = -1
    owned: bool = True

    @property
    def gathered(self) -> bool:
        """Whether its size is known, and it can be sent more than once."""
        return self.size >= 0


def read_uploads(file: FileField, value: Any) -> list[Upload]:
    """All files that an argument means. Raises `InvalidRequestError`, before anything is sent."""
    if file.several and isinstance(value, (list, tuple)):
        return [
            read_upload(replace(file, name=f"{file.name}[{index}]"), item) for index, item in enumerate(value)
        ]
    return [read_upload(file, value)]


def read_upload(file: FileField, value: Any) -> Upload:
    """The file that an argument means. Raises `InvalidRequestError` when there is none, or it is empty or too large."""
    filename, content, media_type = _named(file, value)
    if isinstance(content, (str, os.PathLike)):
        upload = _from_path(file, content)
    elif isinstance(content, (bytes, bytearray, memoryview)):
        kept = bytes(content)
        upload = Upload(file, "", "", lambda: io.BytesIO(kept), len(kept))
    elif isinstance(content, AsyncIterable):
        upload = Upload(file, "", "", content)
    elif callable(getattr(content, "read", None)):
        upload = _from_file(file, content)
    elif isinstance(content, Iterable) and not isinstance(content, (list, tuple, set, frozenset, Mapping)):
        upload = Upload(file, "", "", content)
    else:
        raise InvalidRequestError(
            f"{file.name} is a {type(content).__name__}; give a path, bytes, an open binary file or an iterator of bytes"
        )
    # A name on disk may hold bytes that are no text.
    name = (
        (filename or upload.filename or re.sub(r"\[\d+\]$", "", file.name))
        .encode("utf-8", "replace")
        .decode()
    )
    upload = replace(upload, filename=name, media_type=media_type or _media_type(name, file))
    return _checked(upload) if upload.gathered else upload


def _named(file: FileField, value: Any) -> tuple[str, Any, str]:
    """File name, content and media type; what is not given is empty."""
    if not isinstance(value, tuple):
        return "", value, ""
    if len(value) not in (2, 3):
        raise InvalidRequestError(
            f"{file.name}: a tuple is file name and content, or file name, content and media type"
        )
    filename, content, media_type = (*value, None)[:3]
    if not isinstance(filename, (str, type(None))):
        raise InvalidRequestError(
            f"{file.name}: the first of a tuple is the file name, a text, and no {type(filename).__name__}"
        )
    if media_type is not None and not (isinstance(media_type, str) and _MEDIA_TYPE.fullmatch(media_type)):
        raise InvalidRequestError(
            f"{file.name}: the third of a tuple is the media type, such as 'application/pdf'"
        )
    return filename or "", content, media_type or ""


_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(; ?[\w.+-]+=[\w.+\"-]+)*", re.ASCII)


def _media_type(name: str, file: FileField) -> str:
    """By the ending, without the tables of the machine: the same file is sent in the same way everywhere.

    Where the ending says nothing, it is what the API expects. Other endings are left to the API to refuse: it reads the bytes.
    """
    import mimetypes

    return mimetypes.MimeTypes().guess_type(name)[0] or file.media_type or "application/octet-stream"


def _from_path(file: FileField, path: str | os.PathLike[str]) -> Upload:
    # A text may be the contents themselves, given by mistake, and so it is not shown.
    shown = f" {os.fspath(path)}" if isinstance(path, os.PathLike) else ""
    whole = os.path.abspath(os.fsdecode(path))
    refused = ""
    mode = size = 0
    try:
        mode = os.stat(whole).st_mode
        if stat.S_ISREG(mode):
            with open(whole, "rb") as opened:
                size = os.fstat(opened.fileno()).st_size
        elif stat.S_ISDIR(mode):
            refused = "it is a folder"
    except (OSError, ValueError) as error:
        refused = getattr(error, "strerror", None) or "no file can be called so"
    if refused:
        hint = "" if shown else "; a text is a path, contents are given as bytes"
        raise InvalidRequestError(f"{file.name}: the file{shown} cannot be read: {refused}{hint}")
    if stat.S_ISREG(mode):
        return Upload(file, os.path.basename(whole), "", lambda: open(whole, "rb"), size)
    return Upload(file, os.path.basename(whole), "", _of_pipe(whole))


def _of_pipe(path: str) -> Iterator[bytes]:
    with open(path, "rb") as opened:
        yield from _of_file(opened)


def _from_file(file: FileField, opened: Any) -> Upload:
    """A file that the caller opened is sent from where it stands, and stays open."""
    if isinstance(opened, io.TextIOBase):
        raise InvalidRequestError(f"{file.name}: the file is open as text; open it with mode 'rb'")
    if getattr(opened, "closed", False):
        raise InvalidRequestError(f"{file.name}: the file is closed")
    name = getattr(opened, "name", None)
    upload = Upload(
        file, os.path.basename(name) if isinstance(name, str) else "", "", _of_file(opened), owned=False
    )
    try:
        start = opened.tell()
        size = opened.seek(0, os.SEEK_END) - start
        opened.seek(start)
    except (AttributeError, OSError, TypeError):
        return upload

    def rewound() -> IO[bytes]:
        opened.seek(start)
        return opened  # type: ignore[no-any-return]  # it has what a binary file has: read and seek

    if start and size <= 0:
        raise InvalidRequestError(f"{file.name}: the file is read to its end; go back with seek(0)")
    return replace(upload, source=rewound, size=size)


def _of_file(opened: Any) -> Iterator[bytes]:
    return iter(lambda: opened.read(_CHUNK) or b"", b"")


def _checked(upload: Upload) -> Upload:
    if not upload.size:
        raise InvalidRequestError(f"{upload.wanted.name}: the file is empty")
    _within_limit(upload, upload.size)
    return upload


def _within_limit(upload: Upload, size: int) -> None:
    most = upload.wanted.max_bytes
    if most is not None and size > most:
        known = f"has {size} bytes" if upload.gathered else "is larger"
        raise InvalidRequestError(f"{upload.wanted.name}: the file {known}; at most {most} are taken")


# Streams: they can be read once, and are kept until the call is over, so that their size is known and a retry sends all.


class _Keeping:
    """Keeps what a stream gives, in memory or in a temporary file."""

    def __init__(self, upload: Upload) -> None:
        import tempfile

        self._upload = upload
        self._size = 0
        self._kept = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)

    def take(self, chunk: Any) -> None:
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            raise InvalidRequestError(
                f"{self._upload.wanted.name} gives a {type(chunk).__name__} where bytes are wanted"
            )
        self._size += self._kept.write(chunk)
        _within_limit(self._upload, self._size)

    def finished(self) -> Upload:
        kept = self._kept

        def rewound() -> IO[bytes]:
            kept.seek(0)
            return kept

        return _checked(replace(self._upload, source=rewound, size=self._size, owned=False))

    def close(self) -> None:
        self._kept.close()


def gathered(upload: Upload, until_sent: ExitStack) -> Upload:
    """The upload with all that its stream gives. What keeps it is closed with `until_sent`."""
    if upload.gathered:
        return upload
    if isinstance(upload.source, AsyncIterable):
        raise InvalidRequestError(
            f"{upload.wanted.name} is an async iterator; only a form of the async client takes one"
        )
    assert isinstance(upload.source, Iterable), "what is not gathered is a stream"
    keeping = _Keeping(upload)
    until_sent.callback(keeping.close)
    for chunk in upload.source:
        keeping.take(chunk)
    return keeping.finished()


async def async_gathered(upload: Upload, until_sent: ExitStack) -> Upload:
    """The same; a stream that is not async is read in a thread, for it may block."""
    if not isinstance(upload.source, AsyncIterable):
        import anyio.to_thread

        return upload if upload.gathered else await anyio.to_thread.run_sync(gathered, upload, until_sent)
    keeping = _Keeping(upload)
    until_sent.callback(keeping.close)
    async for chunk in upload.source:
        keeping.take(chunk)
    return keeping.finished()


def sendable(request: Request, until_sent: ExitStack) -> Request:
    """The request with every stream gathered: it can be sent more than once."""
    uploads = [(name, gathered(upload, until_sent)) for name, upload in request.uploads]
    content = request.content
    if isinstance(content, Upload):
        content = gathered(content, until_sent)
    return replace(request, uploads=tuple(uploads), content=content)


async def async_sendable(request: Request, until_sent: ExitStack) -> Request:
    """The request with every stream gathered: it can be sent more than once."""
    uploads = [(name, await async_gathered(upload, until_sent)) for name, upload in request.uploads]
    content = request.content
    if isinstance(content, Upload):
        content = await async_gathered(content, until_sent)
    return replace(request, uploads=tuple(uploads), content=content)


def encoded(upload: Upload) -> str:
    """The file as base64 text, for a field of JSON."""
    with ExitStack() as until_read:
        reader = Reader(gathered(upload, until_read))
        until_read.callback(reader.close)
        return b64encode(reader.read()).decode()


class Reader:
    """The bytes of an upload for one attempt: a file as httpx wants it.

    It gives exactly as many as were announced. A file that has become shorter or longer is refused before its last byte,
    so that the API never receives a request that is whole but wrong.
    """

    def __init__(self, upload: Upload) -> None:
        assert callable(upload.source), "only what is gathered is sent"
        self._upload = upload
        self._at = 0
        self._file = self._tried(upload.source)
        if upload.owned:
            try:
                self._same(self._file.seek(0, os.SEEK_END))
                self._file.seek(0)
            except BaseException:
                self._file.close()
                raise

    def read(self, size: int = -1) -> bytes:
        left = self._upload.size - self._at
        wanted = left if size < 0 else min(size, left)
        if not wanted:
            return b""
        chunk: bytes = self._tried(lambda: self._file.read(wanted)) or b""
        if not isinstance(chunk, bytes):
            raise InvalidRequestError(
                f"{self._upload.wanted.name}: the file gives a {type(chunk).__name__}, and not bytes"
            )
        self._at += len(chunk)
        if not chunk:
            self._same(self._at)
        if self._at == self._upload.size and self._tried(lambda: self._file.read(1)):
            self._same(self._at + 1)
        return chunk

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Only to the start, to read again, or to the end, to learn the size: all that httpx asks for."""
        self._at = offset if whence == os.SEEK_SET else self._upload.size
        if whence == os.SEEK_SET and callable(self._upload.source):
            again = (lambda: self._file.seek(0)) if self._upload.owned else self._upload.source
            self._tried(again)
        return self._at

    def close(self) -> None:
        if self._upload.owned:
            self._file.close()

    def _tried(self, step: Callable[[], Any]) -> Any:
        try:
            return step()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is closed"
            refused = f"{self._upload.wanted.name}: the file cannot be read any more: {reason}; no whole request was sent"
        raise InvalidRequestError(refused)

    def _same(self, size: int) -> None:
        checked = self._upload.size
        if size != checked:
            became = (
                f"shorter: {size} of {checked} bytes are left"
                if size < checked
                else f"longer than its {checked} bytes"
            )
            raise InvalidRequestError(
                f"{self._upload.wanted.name}: the file changed after it was checked and became {became}; no whole request was sent"
            )


def chunks(reader: Reader) -> Iterator[bytes]:
    return _of_file(reader)


async def async_chunks(reader: Reader) -> AsyncIterator[bytes]:
    for chunk in _of_file(reader):
        yield chunk
