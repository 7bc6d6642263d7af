# Generated from the API description. Do not edit: change the description and generate again.
"""Where a download goes: the name that the API gives it, the file that it becomes, and whether a ZIP is whole."""

from __future__ import annotations

import errno
import os
import re
import stat
import threading
import unicodedata
from contextlib import suppress
from types import TracebackType
from typing import IO
from urllib.parse import unquote_to_bytes

from ._errors import DownloadError

_PARAMETER = re.compile(r';\s*([\w!#$%&*+.^`|~-]+)\s*=\s*("(?:\\.|[^"\\])*"|[^;\s"]*)')
_LONGEST_NAME = 200
_NO_NAMES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
"""What Windows takes for a device."""


def filename_of(disposition: str) -> str | None:
    """The file name that a Content-Disposition header gives (RFC 6266), made harmless. None where there is none."""
    given = {name.lower(): value for name, value in reversed(_PARAMETER.findall(disposition[:4096]))}
    charset, _, encoded = given.get("filename*", "").partition("'")
    if charset.lower() in ("utf-8", "iso-8859-1"):
        name = harmless(unquote_to_bytes(encoded.partition("'")[2]).decode(charset, "replace"))
        if name:
            return name
    plain = given.get("filename", "")
    if plain.startswith('"'):
        plain = re.sub(r"\\(.)", r"\1", plain[1:-1])
    return harmless(plain)


def harmless(name: str) -> str | None:
    """The last part of a name from elsewhere, as a file may be called in every system: never a hidden file or a device."""
    last = re.split(r"[/\\]", name)[-1]
    # Control characters, and those that turn the direction of writing.
    shown = "".join(character for character in last if unicodedata.category(character)[0] != "C")
    shown = re.sub(r'[<>:"|?*]', "_", shown).strip(" .").lstrip("~")
    if not shown:
        return None
    if _NO_NAMES.fullmatch(shown):
        shown = f"_{shown}"
    stem, ending = os.path.splitext(shown)
    ending = ending if len(ending.encode()) <= 20 else ""
    stem = stem if ending else shown
    return (
        stem.encode()[: _LONGEST_NAME - len(ending.encode())].decode("utf-8", "ignore").rstrip(" .") + ending
    )


class Target:
    """A file that appears under its name only when it is whole; whatever ends the block before `finish` leaves nothing.

    `write` and `finish` may run in another thread. The end of the block waits for one that still runs.
    """

    def __init__(self, path: str | os.PathLike[str], filename: str | None, media_type: str) -> None:
        self.path = _placed(os.fspath(path), filename)
        self._folder = os.path.dirname(os.path.abspath(self.path))
        self._partial = os.path.join(self._folder, f".{os.urandom(8).hex()}.part")
        self._media_type = media_type
        self._waiting: list[bytes] = []
        self._lock = threading.Lock()
        self._file: IO[bytes] = open(self._partial, "x+b")  # closed by the end of the block
        self._keep_mode()

    def _keep_mode(self) -> None:
        """A file that is replaced keeps who may read it."""
        with suppress(OSError):
            before = os.lstat(self.path).st_mode
            if stat.S_ISREG(before):
                os.chmod(self._partial, stat.S_IMODE(before) & 0o777)

    def add(self, chunk: bytes) -> bool:
        """Whether so much waits that it is time to `write`."""
        self._waiting.append(chunk)
        return sum(map(len, self._waiting)) >= 2**20

    def write(self) -> None:
        with self._lock:
            self._write()

    def _write(self) -> None:
        self._file.write(b"".join(self._waiting))
        self._waiting.clear()

    def finish(self) -> None:
        """Give the file its name, when all of it is safe on the disk. Raises `DownloadError` for a broken ZIP."""
        with self._lock:
            self._write()
            self._file.flush()
            check_zip(self._file, self._media_type)
            os.fsync(self._file.fileno())
            self._file.close()
            os.replace(self._partial, self.path)
            _sync_folder(self._folder)

    def __enter__(self) -> Target:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            try:
                self._file.close()
            finally:
                with suppress(FileNotFoundError):
                    os.unlink(self._partial)


def _placed(path: str, filename: str | None) -> str:
    """The path of the file. In a folder it is called as the API says, and replaces nothing: the caller did not choose the name."""
    if not os.path.isdir(path):
        return path
    if filename is None:
        raise DownloadError(
            "the path is a folder, and the API gives the file no name; give a path with a file name"
        )
    placed = os.path.join(path, filename)
    if os.path.lexists(placed):
        raise FileExistsError(
            errno.EEXIST, "the name that the API gives is taken; give a path with a file name", placed
        )
    return placed


def _sync_folder(folder: str) -> None:
    """Where folders can be opened, make sure that the new name is on the disk as well."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# ZIP

_ZIP_TYPES = frozenset(["application/zip", "application/x-zip-compressed", "application/x-zip"])
_MOST_UNPACKED = 2**30
"""How many bytes are unpacked to check them; what is beyond is taken on trust, so that a small file cannot cost hours."""


def check_zip(file: IO[bytes], media_type: str) -> None:
    """Raises `DownloadError` when a file that is called a ZIP, or begins like one, cannot be unpacked whole.

    Entries are unpacked piece by piece and thrown away. One that is encrypted, or packed in a way that Python does not know,
    is passed over.
    """
    file.seek(0)
    if media_type not in _ZIP_TYPES and file.read(4) not in (b"PK\x03\x04", b"PK\x05\x06"):
        return
    import zipfile

    left = _MOST_UNPACKED
    place = "its list of files"
    try:
        with zipfile.ZipFile(file) as archive:
            for number, entry in enumerate(archive.infolist(), 1):
                place = f"file {number} in it"
                with suppress(RuntimeError), archive.open(entry) as unpacked:
                    while chunk := unpacked.read(2**16):
                        left -= len(chunk)
                        if left < 0:
                            return
    except Exception as error:  # a broken archive makes the decoders raise whatever they like
        raise DownloadError(f"the ZIP is damaged: {place} cannot be read ({type(error).__name__})") from error
