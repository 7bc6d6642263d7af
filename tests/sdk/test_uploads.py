"""Files on their way up: every kind of source, whole on every attempt, or refused before anything is sent."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import threading
import time
import tracemalloc
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import gigstack
import httpx
import pytest
import respx
from conftest import Async
from gigstack._operation import FileField
from gigstack._uploads import read_upload
from gigstack.operations import clients, sat_downloads

CONTENT = b"\x00\xffcert\r\n--boundary\r\n" * 10_000
LARGE = 100 * 2**20

# Sources


class Pipe(io.RawIOBase):
    """A file that cannot go back, and gives a few bytes at a time."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(memoryview(buffer)[:1000])


def _pieces(content: bytes = CONTENT) -> Iterator[bytes]:
    for at in range(0, len(content), 7777):
        yield content[at : at + 7777]


async def _async_pieces(content: bytes = CONTENT) -> AsyncIterator[bytes]:
    for piece in _pieces(content):
        yield piece


class Pieces:
    """No iterator, but something that can be iterated over."""

    def __iter__(self) -> Iterator[bytes]:
        return _pieces()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "company.cer"
    found.write_bytes(CONTENT)
    return found


@pytest.fixture
def source(path: Path) -> Iterator[Callable[[str], Any]]:
    opened: list[Any] = []

    def open_file() -> Any:
        opened.append(path.open("rb"))
        return opened[-1]

    def read_on() -> Any:
        file = open_file()
        (path.parent / "more").write_bytes(b"read before" + CONTENT)
        file.close()
        opened.append((path.parent / "more").open("rb"))
        opened[-1].read(11)
        return opened[-1]

    made = {
        "text": lambda: str(path),
        "path": lambda: path,
        "bytes": lambda: CONTENT,
        "bytearray": lambda: bytearray(CONTENT),
        "memoryview": lambda: memoryview(CONTENT),
        "file": open_file,
        "file that was read on": read_on,
        "buffer": lambda: io.BytesIO(CONTENT),
        "pipe": lambda: Pipe(CONTENT),
        "iterator": _pieces,
        "iterable": Pieces,
        "async iterator": _async_pieces,
    }
    yield lambda kind: made[kind]()
    for file in opened:
        file.close()


SYNC_KINDS = ["text", "path", "bytes", "bytearray", "memoryview", "file", "file that was read on", "buffer", "pipe"]
KINDS = [*SYNC_KINDS, "iterator", "iterable"]
NAMES = {"text": "company.cer", "path": "company.cer", "file": "company.cer", "file that was read on": "more"}


def _send(mode: Any, gig: Any, file: Any, **more: Any) -> Any:
    return mode.run(gig.sat.downloads.upload_fiel(cert=file, key=b"key", password="pa ss", **more))


def _body(request: httpx.Request, name: str, content: bytes = CONTENT, media_type: str = "application/octet-stream") -> bytes:
    """The whole multipart body that must be sent, byte for byte."""
    boundary = request.headers["content-type"].removeprefix("multipart/form-data; boundary=").encode()
    parts = [
        b'Content-Disposition: form-data; name="password"\r\n\r\npa ss',
        f'Content-Disposition: form-data; name="cert"; filename="{name}"\r\nContent-Type: {media_type}\r\n\r\n'.encode()
        + content,
        b'Content-Disposition: form-data; name="key"; filename="key"\r\nContent-Type: application/octet-stream\r\n\r\nkey',
    ]
    return b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + boundary + b"--\r\n"


@pytest.fixture
def sent(api: respx.MockRouter) -> list[httpx.Request]:
    """The requests, each with its whole body."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": {}})

    api.route().mock(side_effect=answer)
    return seen


@pytest.mark.parametrize("kind", KINDS)
def test_whole_body_of_each_source(mode: Any, gig: Any, sent: list[httpx.Request], source: Any, kind: str) -> None:
    file = source(kind)
    _send(mode, gig, file)
    assert sent[0].content == _body(sent[0], NAMES.get(kind, "cert"))
    assert sent[0].headers["content-length"] == str(len(sent[0].content))
    assert not getattr(file, "closed", False)


async def test_whole_body_of_an_async_iterator(api: respx.MockRouter, sent: list[httpx.Request]) -> None:
    async with gigstack.AsyncGigstack("k") as gig:
        await gig.sat.downloads.upload_fiel(cert=("a.cer", _async_pieces()), key=b"key", password="pa ss")
    assert sent[0].content == _body(sent[0], "a.cer")


def test_async_iterator_is_for_the_async_client(sent: list[httpx.Request]) -> None:
    with gigstack.Gigstack("k") as gig, pytest.raises(gigstack.InvalidRequestError, match="cert is an async iterator"):
        gig.sat.downloads.upload_fiel(cert=_async_pieces(), key=b"key", password="p")
    assert sent == []


@pytest.mark.parametrize("kind", KINDS)
def test_name_and_media_type_of_each_source(mode: Any, gig: Any, sent: list[httpx.Request], source: Any, kind: str) -> None:
    _send(mode, gig, ("ñ.pdf", source(kind)))
    _send(mode, gig, ("a.pdf", source(kind), "application/x-x509-ca-cert"))
    _send(mode, gig, (None, source(kind), "text/plain; charset=utf-8"))
    _send(mode, gig, ("a.png", source(kind), None))
    assert sent[0].content == _body(sent[0], "ñ.pdf", media_type="application/pdf")
    assert sent[1].content == _body(sent[1], "a.pdf", media_type="application/x-x509-ca-cert")
    assert sent[2].content == _body(sent[2], NAMES.get(kind, "cert"), media_type="text/plain; charset=utf-8")
    assert sent[3].content == _body(sent[3], "a.png", media_type="image/png")


def test_media_type_that_the_api_expects_stands_in_for_an_ending(mode: Any, gig: Any, sent: list[httpx.Request]) -> None:
    for file in (b"%PDF-", ("a", b"%PDF-"), ("a.png", b"%PDF-"), ("a", b"%PDF-", "text/plain")):
        mode.run(gig.clients.upload_csf(file=file))
    types = [re.findall(rb"Content-Type: (.*)\r\n", request.content)[0] for request in sent]
    assert types == [b"application/pdf", b"application/pdf", b"image/png", b"text/plain"]


# Refused before anything is sent


def _nothing() -> Iterator[bytes]:
    yield from ()


def _texts() -> Iterator[Any]:
    yield b"one"
    yield "pa55word"


REFUSED: dict[str, tuple[Any, str]] = {
    "empty bytes": (b"", "cert: the file is empty"),
    "empty buffer": (io.BytesIO(), "cert: the file is empty"),
    "empty iterator": (_nothing, "cert: the file is empty"),
    "iterator of empty bytes": (lambda: iter([b"", b""]), "cert: the file is empty"),
    "iterator of texts": (_texts, "cert gives a str where bytes are wanted"),
    "iterator of numbers": (lambda: iter([1, 2]), "cert gives a int where bytes are wanted"),
    "text file": (lambda: io.StringIO("pa55word"), "cert: the file is open as text; open it with mode 'rb'"),
    "number": (5, "cert is a int; give a path"),
    "nothing": (None, "cert is a NoneType; give a path"),
    "list": ([b"pa55word"], "cert is a list; give a path"),
    "dictionary": ({"pa55word": b""}, "cert is a dict; give a path"),
    "one of a tuple": ((b"pa55word",), "cert: a tuple is file name and content, or"),
    "four of a tuple": (("a", b"pa55word", "a/b", {}), "cert: a tuple is file name and content, or"),
    "name that is no text": ((5, b"pa55word"), "cert: the first of a tuple is the file name"),
    "content first": ((b"pa55word", "a.cer"), "cert: the first of a tuple is the file name"),
    "media type that is none": (("a", b"pa55word", "pdf"), "cert: the third of a tuple is the media type"),
    "media type with a header in it": (("a", b"x", "a/b\r\nX-Other: pa55word"), "cert: the third of a tuple is the media type"),
    "empty named": (("a.cer", b""), "cert: the file is empty"),
}


@pytest.mark.parametrize(("made", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_file_is_refused_unsent(mode: Any, gig: Any, sent: list[httpx.Request], made: Any, reason: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match=re.escape(reason)) as caught:
        _send(mode, gig, made() if callable(made) else made)
    assert sent == []
    assert "pa55word" not in f"{caught.value} {caught.value!r}"


def test_file_at_its_end_and_closed_file_are_refused(mode: Any, gig: Any, sent: list[httpx.Request], path: Path) -> None:
    with path.open("rb") as file:
        file.read()
        with pytest.raises(
            gigstack.InvalidRequestError, match=re.escape("cert: the file is read to its end; go back with seek(0)")
        ):
            _send(mode, gig, file)
    with pytest.raises(gigstack.InvalidRequestError, match="cert: the file is closed"):
        _send(mode, gig, file)
    with path.open() as text, pytest.raises(gigstack.InvalidRequestError, match="cert: the file is open as text"):
        _send(mode, gig, text)
    assert sent == []


def test_path_that_cannot_be_read_is_refused(mode: Any, gig: Any, sent: list[httpx.Request], tmp_path: Path) -> None:
    (tmp_path / "empty.cer").touch()
    for name, reason in {"none.cer": "No such file", "": "it is a folder", "empty.cer": "the file is empty"}.items():
        with pytest.raises(gigstack.InvalidRequestError, match=f"cert: the file.*{reason}|cert: {reason}") as caught:
            _send(mode, gig, tmp_path / name)
        assert name == "empty.cer" or str(tmp_path / name) in str(caught.value)
    assert sent == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="every file can be read here: the refusal is NOT PROVEN")
def test_path_that_may_not_be_read_is_refused(mode: Any, gig: Any, sent: list[httpx.Request], path: Path) -> None:
    path.chmod(0)
    with pytest.raises(gigstack.InvalidRequestError, match="cert: the file .* cannot be read: Permission denied"):
        _send(mode, gig, path)
    assert sent == []


@pytest.mark.parametrize("text", ["pa55word", "-----BEGIN KEY-----\npa55word\n", "pa55word" * 1000, "pa55word\0"])
def test_contents_given_as_a_text_are_shown_nowhere(mode: Any, gig: Any, text: str) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="a text is a path, contents are given as bytes") as caught:
        _send(mode, gig, text)
    chain = [caught.value, caught.value.__cause__, caught.value.__context__]
    assert "pa55word" not in "".join(f"{one} {one!r}" for one in chain)


# How large


@pytest.mark.parametrize("kind", KINDS)
def test_limit_is_checked_before_sending(
    mode: Any, gig: Any, sent: list[httpx.Request], source: Any, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert clients.UPLOAD_CSF.body is not None
    monkeypatch.setattr(clients, "UPLOAD_CSF", _limited(clients.UPLOAD_CSF, len(CONTENT)))
    mode.run(gig.clients.upload_csf(file=source(kind)))
    monkeypatch.setattr(clients, "UPLOAD_CSF", _limited(clients.UPLOAD_CSF, len(CONTENT) - 1))
    told = f"file: the file (has {len(CONTENT)} bytes|is larger); at most {len(CONTENT) - 1} are taken"
    with pytest.raises(gigstack.InvalidRequestError, match=told):
        mode.run(gig.clients.upload_csf(file=source(kind)))
    assert len(sent) == 1


def _limited(operation: Any, size: int) -> Any:
    return replace(operation, body=replace(operation.body, files=(FileField("file", max_bytes=size),)))


def test_limits_of_the_description(mode: Any, gig: Any, sent: list[httpx.Request], tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    for size, call in {
        5 * 2**20: lambda: gig.clients.upload_csf(file=large),
        10 * 2**20: lambda: gig.invoices.support_documents.upload("u1", file=large, document_type="contract"),
    }.items():
        large.write_bytes(b"x")
        os.truncate(large, size)
        mode.run(call())
        os.truncate(large, size + 1)
        with pytest.raises(gigstack.InvalidRequestError, match=f"the file has {size + 1} bytes; at most {size} are taken"):
            mode.run(call())
    assert len(sent) == 2


def test_stream_without_an_end_stops_at_the_limit(mode: Any, gig: Any, sent: list[httpx.Request]) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield bytes(2**20)

    with pytest.raises(gigstack.InvalidRequestError, match="the file is larger; at most 5242880"):
        mode.run(gig.clients.upload_csf(file=endless()))
    assert sent == []


# On a real connection: every attempt whole


class Receiver:
    """Reads the body of each request, and answers with the statuses it was given."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.bodies: list[bytes] = []
        self.digests: list[str] = []
        self.whole: list[bool] = []
        self.keep = True

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        left = int(handler.headers["Content-Length"])
        digest, kept = hashlib.sha256(), []
        while left:
            chunk = handler.rfile.read(min(left, 2**16))
            if not chunk:
                break
            left -= len(chunk)
            digest.update(chunk)
            kept.append(chunk if self.keep else b"")
        self.whole.append(not left)
        self.bodies.append(b"".join(kept).replace(self._boundary(handler), b"BOUNDARY"))
        self.digests.append(digest.hexdigest())
        if left:
            handler.close_connection = True
            return
        handler.send_response(self.statuses.pop(0))
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "12")
        handler.end_headers()
        handler.wfile.write(b'{"data": {}}')

    def _boundary(self, handler: BaseHTTPRequestHandler) -> bytes:
        return handler.headers["Content-Type"].partition("boundary=")[2].encode() or b"\0none"


@pytest.fixture
def repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    """An upload that may be sent again. The API promises that of none, so the table is changed."""
    monkeypatch.setattr(sat_downloads, "UPLOAD_FIEL", replace(sat_downloads.UPLOAD_FIEL, retry="idempotent"))


@pytest.mark.usefixtures("repeated")
@pytest.mark.parametrize("mode", [Async], indirect=True, ids=["async"])
def test_every_attempt_sends_the_whole_of_an_async_iterator(mode: Any, serve: Any, waits: list[float], source: Any) -> None:
    test_every_attempt_sends_the_whole_file(mode, serve, waits, source, "async iterator")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("repeated")
def test_every_attempt_sends_the_whole_file(mode: Any, serve: Any, waits: list[float], source: Any, kind: str) -> None:
    receiver = Receiver(503, 503, 200)
    file = source(kind)
    _send(mode, mode.client(base_url=serve(receiver).url), file)
    assert len(receiver.bodies) == 3 and receiver.whole == [True] * 3
    assert len(set(receiver.bodies)) == 1
    assert receiver.bodies[0].count(CONTENT) == 1
    assert not getattr(file, "closed", False)


@pytest.mark.usefixtures("repeated")
def test_two_fields_may_be_one_file(mode: Any, serve: Any, waits: list[float], path: Path) -> None:
    receiver = Receiver(503, 200)
    with path.open("rb") as file:
        file.read(3)
        client = mode.client(base_url=serve(receiver).url)
        mode.run(client.sat.downloads.upload_fiel(cert=file, key=file, password="p"))
    assert [body.count(CONTENT[3:]) for body in receiver.bodies] == [2, 2]


@pytest.mark.usefixtures("repeated")
@pytest.mark.parametrize(("change", "became"), [(-1, "shorter: {0} of {1} bytes are left"), (1, "longer than its {1} bytes")])
def test_file_that_changed_between_attempts_is_not_sent(
    mode: Any, serve: Any, waits: list[float], path: Path, change: int, became: str
) -> None:
    class Changing(Receiver):
        def __call__(self, handler: BaseHTTPRequestHandler) -> None:
            super().__call__(handler)
            os.truncate(path, len(CONTENT) + change)

    receiver = Changing(503, 200)
    with pytest.raises(gigstack.OutcomeUnknownError) as caught:
        _send(mode, mode.client(base_url=serve(receiver).url), path)
    told = "cert: the file changed after it was checked and became " + became.format(len(CONTENT) + change, len(CONTENT))
    assert told in str(caught.value) and "call it again, which does no harm" in str(caught.value)
    assert caught.value.attempts == 1
    assert receiver.whole == [True]


@pytest.mark.parametrize("change", [-5000, 5000])
@pytest.mark.parametrize("as_file", [False, True])
def test_file_that_changes_on_its_way_never_arrives_whole(
    mode: Any, serve: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: int, as_file: bool
) -> None:
    """The change comes after the first part was read."""
    import gigstack._uploads

    path = tmp_path / "company.cer"
    path.write_bytes(bytes(300_000))
    read = gigstack._uploads.Reader.read
    calls: list[int] = []

    def changing(self: Any, size: int = -1) -> bytes:
        calls.append(size)
        if len(calls) == 2:
            os.truncate(path, 300_000 + change)
        return read(self, size)

    monkeypatch.setattr(gigstack._uploads.Reader, "read", changing)
    receiver = Receiver(200)
    server = serve(receiver)
    with path.open("rb") as opened, pytest.raises(gigstack.InvalidRequestError) as caught:
        _send(mode, mode.client(base_url=server.url), opened if as_file else path)
    became = "shorter: 295000 of 300000 bytes are left" if change < 0 else "longer than its 300000 bytes"
    assert str(caught.value) == f"cert: the file changed after it was checked and became {became}; no whole request was sent"
    _until(lambda: receiver.whole == [False])


def _until(reached: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not reached():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_large_path_is_streamed(mode: Any, serve: Any, tmp_path: Path) -> None:
    """100 MB go through a few parts of 64 KiB."""
    large = tmp_path / "large.key"
    with large.open("wb") as file:
        for number in range(LARGE // 2**20):
            file.write(bytes([number]) * 2**20)
    receiver = Receiver(200)
    receiver.keep = False
    client = mode.client(base_url=serve(receiver).url, timeout=120)
    tracemalloc.start()
    try:
        _send(mode, client, large)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert receiver.whole == [True]
    assert peak < 16 * 2**20, f"{peak} bytes"


def test_large_stream_is_kept_on_disk(mode: Any, gig: Any, api: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:

    peaks = []

    async def none(self: Any, request: Any) -> Any:
        return Reply(200, {}, b'{"data": {}}')

    from gigstack._transport import AsyncTransport, Reply, Transport

    def sync_none(self: Any, request: Any) -> Any:
        return Reply(200, {}, b'{"data": {}}')

    monkeypatch.setattr(AsyncTransport, "send", none)
    monkeypatch.setattr(Transport, "send", sync_none)
    tracemalloc.start()
    try:
        _send(mode, gig, (bytes(2**18) for _ in range(200)))
        peaks.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()
    assert peaks[0] < 8 * 2**20


# What is left open


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no /proc here: that every file is closed is NOT PROVEN")
@pytest.mark.parametrize("fails", [None, "status", "second file", "connection"])
@pytest.mark.parametrize("kind", ["path", "iterator"])
def test_nothing_stays_open(mode: Any, serve: Any, source: Any, kind: str, fails: str | None, monkeypatch: Any) -> None:
    import gigstack._uploads

    monkeypatch.setattr(gigstack._uploads, "_IN_MEMORY", 10)
    base_url = "http://127.0.0.1:9" if fails == "connection" else serve(Receiver(400 if fails == "status" else 200)).url
    gig = mode.client(base_url=base_url, max_retries=0)
    before = _open_files()
    second = _nothing() if fails == "second file" else b"key"
    call = lambda: mode.run(gig.sat.downloads.upload_fiel(cert=source(kind), key=second, password="p"))  # noqa: E731
    if fails:
        with pytest.raises(gigstack.GigstackError):
            call()
    else:
        call()
    assert _open_files() <= before


def _open_files() -> set[str]:
    """Files of this process, also those without a name, by number and path."""
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    found = {f"{link} {os.readlink(link)}" for link in links if os.path.lexists(link)}
    return {one for one in found if "company.cer" in one or "deleted" in one}


# Other bodies


@pytest.mark.parametrize("kind", KINDS)
def test_file_in_json_is_sent_as_base64(mode: Any, gig: Any, sent: list[httpx.Request], source: Any, kind: str) -> None:
    mode.run(gig.teams.sign_manifest("t1", cert=source(kind), key=("a.key", source(kind)), password="p"))
    text = b64encode(CONTENT).decode()
    assert json.loads(sent[0].content) == {"cert": text, "key": text, "password": "p"}


@pytest.mark.parametrize("file", [b"", "pa55word", _texts(), 5])
def test_file_in_json_is_checked(mode: Any, gig: Any, sent: list[httpx.Request], file: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="^cert") as caught:
        mode.run(gig.teams.sign_manifest("t1", cert=file, key=b"key", password="p"))
    assert sent == [] and "pa55word" not in str(caught.value)


def test_async_iterator_in_json_is_refused(mode: Any, gig: Any, sent: list[httpx.Request]) -> None:
    with pytest.raises(
        gigstack.InvalidRequestError, match="cert is an async iterator; only a form of the async client takes one"
    ):
        mode.run(gig.teams.sign_manifest("t1", cert=_async_pieces(), key=b"key", password="p"))
    assert sent == []


BINARY = replace(
    sat_downloads.UPLOAD_FIEL,
    retry="idempotent",
    body=gigstack._operation.Body(
        "binary", "application/pdf", argument="content", files=(FileField("content", max_bytes=len(CONTENT)),)
    ),
)


@pytest.mark.parametrize("kind", KINDS)
def test_body_that_is_a_file_is_streamed_on_every_attempt(
    mode: Any, serve: Any, waits: list[float], source: Any, kind: str
) -> None:
    receiver = Receiver(503, 200)
    server = serve(receiver)
    mode.run(mode.client(base_url=server.url)._engine.call(BINARY, {"content": source(kind)}))
    assert receiver.bodies == [CONTENT, CONTENT]
    sent = [{name.lower(): value for name, value in headers.items()} for _, _, headers in server.seen]
    assert [(one["content-type"], one["content-length"]) for one in sent] == [("application/pdf", str(len(CONTENT)))] * 2
    assert all("transfer-encoding" not in one for one in sent)


def test_limit_of_a_body_that_is_a_file(mode: Any, gig: Any, sent: list[httpx.Request]) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match="content: the file has"):
        mode.run(gig._engine.call(BINARY, {"content": CONTENT + b"x"}))
    assert sent == []


def test_field_for_several_files_takes_a_list() -> None:
    from gigstack._uploads import read_uploads

    several = FileField("files", several=True)
    found = read_uploads(several, [b"a", ("b.pdf", b"b")])
    assert [(one.filename, one.media_type, one.size) for one in found] == [
        ("files", "application/octet-stream", 1),
        ("b.pdf", "application/pdf", 1),
    ]
    with pytest.raises(gigstack.InvalidRequestError, match=re.escape("files[1]: the file is empty")):
        read_uploads(several, (b"a", b""))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here: reading one is NOT PROVEN")
def test_named_pipe_is_read_as_a_stream(mode: Any, gig: Any, sent: list[httpx.Request], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(CONTENT))
    writer.start()
    _send(mode, gig, pipe)
    writer.join()
    assert sent[0].content == _body(sent[0], "pipe")


@pytest.mark.skipif(os.name != "posix", reason="names are always text here")
def test_name_on_disk_that_is_no_text(mode: Any, gig: Any, sent: list[httpx.Request], tmp_path: Path) -> None:
    odd = os.fsdecode(os.path.join(os.fsencode(tmp_path), b"a\xff.cer"))
    try:
        Path(odd).write_bytes(CONTENT)
    except OSError:
        pytest.skip("this disk takes no such name: sending it is NOT PROVEN")
    _send(mode, gig, odd)
    assert sent[0].content == _body(sent[0], "a?.cer")


def test_relative_path_is_that_of_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.cer").write_bytes(b"abc")
    monkeypatch.chdir(tmp_path)
    upload = read_upload(FileField("cert"), "a.cer")
    monkeypatch.chdir("/")
    assert callable(upload.source)
    with upload.source() as file:
        assert file.read() == b"abc"
