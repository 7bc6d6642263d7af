"""Files on their way down: whole or not at all."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import os
import stat
import threading
import warnings
import zipfile
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import gigstack
import httpx
import pytest
import respx


def _zip(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


ZIP = _zip(one=os.urandom(2000), two=b"<cfdi/>")
BIG = _zip(one=os.urandom(3 * 2**20))
PDF = b"%PDF-1.7\n" + bytes(range(256))
PACKAGE = "/invoices/download/package/p1"


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in parts, breaks where it is told to, and knows whether it was closed."""

    def __init__(self, *chunks: bytes, error: Exception | None = None) -> None:
        self.chunks, self.error, self.taken, self.closed = chunks, error, 0, False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            self.taken += 1
            yield chunk
        if self.error:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def package(mode: Any, gig: Any, api: respx.MockRouter) -> Callable[..., Any]:
    """The download that an answer of the package endpoint becomes."""

    def start(content: Any = None, media_type: str = "", **headers: str) -> Any:
        media_type = media_type or ("application/octet-stream" if isinstance(content, Chunks) else "application/zip")
        given = {"Content-Type": media_type} | {name.replace("_", "-"): value for name, value in headers.items()}
        body = {"stream": content} if isinstance(content, Chunks) else {"content": content}
        api.get(PACKAGE).mock(return_value=httpx.Response(200, headers=given, **body))
        return mode.run(gig.sat.downloads.package("p1"))

    return start


def _json(content: bytes) -> bytes:
    return b'{"success": true, "data": {"encoding": "base64", "content": "%s"}}' % b64encode(content)


# What arrives


def test_package_as_zip(mode: Any, package: Any) -> None:
    download = package(ZIP)
    assert (download.media_type, download.headers["content-type"]) == ("application/zip", "application/zip")
    assert mode.run(download.read()) == ZIP


def test_package_as_base64_in_json(mode: Any, package: Any) -> None:
    assert mode.run(package(_json(ZIP), "application/json; charset=utf-8").read()) == ZIP


def test_zip_that_is_labelled_as_json(mode: Any, package: Any) -> None:
    assert mode.run(package(ZIP, "application/json").read()) == ZIP


def test_zip_without_a_label(mode: Any, package: Any) -> None:
    assert mode.run(package(ZIP, Content_Type="").read()) == ZIP


def test_compressed_answer_is_unpacked(mode: Any, package: Any) -> None:
    packed = gzip.compress(ZIP)
    assert mode.run(package(packed, Content_Encoding="gzip", Content_Length=str(len(packed))).read()) == ZIP


@pytest.mark.parametrize("packed", [False, True])
def test_package_of_a_transport_that_has_it_whole(mode: Any, packed: bool) -> None:
    """As a caller's tests have it: httpx reads such an answer when it is made, and counts nothing."""
    headers = {"Content-Type": "application/zip"} | ({"Content-Encoding": "gzip"} if packed else {})
    content = gzip.compress(ZIP) if packed else ZIP
    transport = httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=content))
    own = httpx.AsyncClient(transport=transport) if hasattr(mode, "loop") else httpx.Client(transport=transport)
    download = mode.run(mode.client(http_client=own).sat.downloads.package("p1"))
    assert mode.run(download.read()) == ZIP


def test_pdf_of_a_mirrored_invoice(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.post("/invoices/sat/u1/pdf").respond(json={"success": True, "pdf": b64encode(PDF).decode()})
    assert mode.run(mode.run(gig.invoices.sat.pdf("u1")).read()) == PDF


def test_pdf_of_a_mirrored_invoice_is_saved(mode: Any, gig: Any, api: respx.MockRouter, tmp_path: Path) -> None:
    api.post("/invoices/sat/u1/pdf").respond(json={"success": True, "pdf": b64encode(PDF).decode()})
    mode.run(mode.run(gig.invoices.sat.pdf("u1")).save(tmp_path / "u1.pdf"))
    assert (tmp_path / "u1.pdf").read_bytes() == PDF


@pytest.mark.parametrize(
    "body",
    [
        '{"success": true, "data": {"content": "no base64!"}}',
        '{"success": true, "data": {"content": "AAA"}}',
        '{"success": true, "data": {"content": ""}}',
        '{"success": true, "data": {"content": null}}',
        '{"success": true, "data": {"content": 7}}',
        '{"success": true, "data": {}}',
        '{"success": true, "data": null}',
        "[]",
    ],
)
def test_json_without_a_readable_file_is_a_download_error(package: Any, body: str) -> None:
    with pytest.raises(gigstack.DownloadError, match="the answer holds no file"):
        package(body.encode(), "application/json")


def test_web_page_is_no_file(package: Any) -> None:
    """A page of a proxy, sent with 200, must not end up on disk as a ZIP."""
    with pytest.raises(gigstack.ResponseError):
        package(b"<html><body>Sign in</body></html>", "text/html; charset=utf-8")


def test_empty_answer_is_no_file(mode: Any, package: Any) -> None:
    with pytest.raises(gigstack.ResponseError):
        mode.run(package(b"").read())


# Errors


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, {"message": "No such package"}, gigstack.NotFoundError),
        (200, {"success": False, "message": "The package has lapsed"}, gigstack.APIError),
        (200, {"success": False, "error": {"code": "resource_not_found", "message": "No"}}, gigstack.NotFoundError),
    ],
)
def test_answer_that_is_an_error_raises_before_anything_is_written(
    mode: Any, gig: Any, api: respx.MockRouter, tmp_path: Path, status: int, body: Any, kind: type[Exception]
) -> None:
    api.get(PACKAGE).respond(status, json=body)
    with pytest.raises(kind) as caught:
        mode.run(mode.run(gig.sat.downloads.package("p1")).save(tmp_path / "cfdi.zip"))
    assert caught.value.body == body
    assert list(tmp_path.iterdir()) == []


def test_error_answer_gives_its_connection_back(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    body = Chunks(b'{"message": "No"}')
    api.get(PACKAGE).mock(return_value=httpx.Response(404, stream=body))
    with pytest.raises(gigstack.NotFoundError):
        mode.run(gig.sat.downloads.package("p1"))
    assert body.closed


# Reading


def test_bytes_arrive_in_their_parts(mode: Any, package: Any) -> None:
    assert mode.all(package(Chunks(b"one", b"two", b"three")).iter_bytes()) == [b"one", b"two", b"three"]


def test_nothing_is_read_before_it_is_asked_for(mode: Any, package: Any) -> None:
    body = Chunks(b"one", b"two")
    download = package(body)
    assert (body.taken, body.closed) == (0, False)
    mode.run(download.close())


@pytest.mark.parametrize(
    "read", [lambda mode, d: mode.run(d.read()), lambda mode, d: mode.all(d.iter_bytes())], ids=["read", "iter"]
)
def test_connection_is_given_back_when_all_is_read(mode: Any, package: Any, read: Any) -> None:
    body = Chunks(b"one", b"two")
    read(mode, package(body))
    assert body.closed


def test_close_gives_the_connection_back_unread(mode: Any, package: Any) -> None:
    body = Chunks(b"one")
    mode.run(package(body).close())
    assert (body.taken, body.closed) == (0, True)


def test_close_of_a_file_out_of_json_does_nothing(mode: Any, package: Any) -> None:
    assert mode.run(package(_json(ZIP), "application/json").close()) is None


def test_json_answer_gives_its_connection_back(package: Any) -> None:
    body = Chunks(_json(ZIP))
    package(body, "application/json")
    assert body.closed


def test_with_block_closes(api: respx.MockRouter) -> None:
    body = Chunks(b"one")
    api.get(PACKAGE).mock(return_value=httpx.Response(200, stream=body))
    with gigstack.Gigstack("k") as gig, gig.sat.downloads.package("p1") as download:
        assert type(download) is gigstack.Download and not body.closed
    assert body.closed


async def test_async_with_block_closes(api: respx.MockRouter) -> None:
    body = Chunks(b"one")
    api.get(PACKAGE).mock(return_value=httpx.Response(200, stream=body))
    async with gigstack.AsyncGigstack("k") as gig, await gig.sat.downloads.package("p1") as download:
        assert type(download) is gigstack.AsyncDownload and not body.closed
    assert body.closed


def test_file_is_read_once(mode: Any, package: Any) -> None:
    for download in (package(Chunks(b"one")), package(ZIP), package(_json(ZIP), "application/json")):
        mode.run(download.read())
        for again in (lambda: mode.run(download.read()), lambda: mode.all(download.iter_bytes())):  # noqa: B023
            with pytest.raises(gigstack.DownloadError, match="was read already; keep what it gave, or call the method again"):
                again()


def test_closed_download_cannot_be_read(mode: Any, package: Any) -> None:
    download = package(Chunks(b"one"))
    mode.run(download.close())
    with pytest.raises(gigstack.DownloadError, match="was closed already"):
        mode.run(download.read())


@pytest.mark.parametrize("length", ["2", "4"])
def test_other_length_than_announced_is_a_download_error(mode: Any, package: Any, length: str) -> None:
    with pytest.raises(gigstack.DownloadError, match=f"3 of {length} bytes"):
        mode.run(package(Chunks(b"one"), Content_Length=length).read())


def test_secret_of_a_download_is_not_in_its_repr(mode: Any, package: Any) -> None:
    download = package(ZIP)
    assert "key-of-the-tests" not in repr(download)
    mode.run(download.close())


# Saving


@pytest.mark.parametrize("content", [ZIP, _json(ZIP)], ids=["zip", "json"])
def test_save_writes_the_file_and_returns_its_path(mode: Any, package: Any, tmp_path: Path, content: bytes) -> None:
    download = package(content, "application/json" if content[:1] == b"{" else "application/zip")
    assert mode.run(download.save(tmp_path / "cfdi.zip")) == str(tmp_path / "cfdi.zip")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("cfdi.zip", ZIP)]


def test_save_takes_a_path_as_text_in_the_working_folder(
    mode: Any, package: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert mode.run(package(ZIP).save("cfdi.zip")) == "cfdi.zip"
    assert os.listdir(tmp_path) == ["cfdi.zip"]


def test_save_replaces_a_file_of_that_name(mode: Any, package: Any, tmp_path: Path) -> None:
    (tmp_path / "cfdi.zip").write_bytes(b"old")
    mode.run(package(ZIP).save(tmp_path / "cfdi.zip"))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("cfdi.zip", ZIP)]


def test_file_appears_only_when_it_is_whole(mode: Any, package: Any, tmp_path: Path) -> None:
    target = tmp_path / "cfdi.zip"

    class Watching(Chunks):
        seen: list[bool] = []

        def __iter__(self) -> Iterator[bytes]:
            for chunk in (b"one", b"two"):
                self.seen.append(target.exists())
                yield chunk

    mode.run(package(Watching()).save(target))
    assert Watching.seen[-2:] == [False, False]
    assert target.read_bytes() == b"onetwo"


@pytest.mark.parametrize(
    "error", [httpx.ReadError("broke"), httpx.ReadTimeout("slow"), ValueError("strange"), KeyboardInterrupt()]
)
def test_nothing_is_left_of_a_file_that_broke_off(mode: Any, package: Any, tmp_path: Path, error: Any) -> None:
    body = Chunks(b"one", error=error)
    with pytest.raises((gigstack.GigstackError, ValueError, KeyboardInterrupt)):
        mode.run(package(body).save(tmp_path / "cfdi.zip"))
    assert list(tmp_path.iterdir()) == []
    assert body.closed


def _breaks_off(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/zip")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(bytes(500))


@pytest.mark.parametrize("before", [None, b"old"])
def test_break_in_the_middle_leaves_the_folder_as_it_was(mode: Any, serve: Any, tmp_path: Path, before: bytes | None) -> None:
    target = tmp_path / "cfdi.zip"
    if before:
        target.write_bytes(before)
    download = mode.run(mode.client(base_url=serve(_breaks_off).url).sat.downloads.package("p1"))
    with pytest.raises(gigstack.GigstackError):
        mode.run(download.save(target))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == ([("cfdi.zip", b"old")] if before else [])


def test_break_in_the_middle_is_a_download_error(mode: Any, serve: Any) -> None:
    download = mode.run(mode.client(base_url=serve(_breaks_off).url).sat.downloads.package("p1"))
    with pytest.raises(gigstack.DownloadError, match=r"broke off after 500 of 1000 bytes \(RemoteProtocolError\)"):
        mode.run(download.read())


def test_folder_that_is_not_there_gives_the_connection_back(mode: Any, package: Any, tmp_path: Path) -> None:
    body = Chunks(b"one")
    with pytest.raises(FileNotFoundError):
        mode.run(package(body).save(tmp_path / "nowhere" / "cfdi.zip"))
    assert body.closed


def test_download_from_a_real_server_is_saved(mode: Any, serve: Any, tmp_path: Path) -> None:
    def whole(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/zip")
        handler.send_header("Content-Length", str(len(BIG)))
        handler.end_headers()
        handler.wfile.write(BIG)

    download = mode.run(mode.client(base_url=serve(whole).url).sat.downloads.package("p1"))
    mode.run(download.save(tmp_path / "cfdi.zip"))
    assert (tmp_path / "cfdi.zip").read_bytes() == BIG


# Whether all of it came


@pytest.mark.parametrize("announced", [-1, 1])
def test_length_of_a_compressed_answer_is_that_on_the_line(mode: Any, package: Any, announced: int) -> None:
    packed = gzip.compress(b"text " * 1000)
    download = package(Chunks(packed), Content_Encoding="gzip", Content_Length=str(len(packed) + announced))
    assert download.size is None
    with pytest.raises(gigstack.DownloadError, match=f"{len(packed)} of {len(packed) + announced} bytes"):
        mode.run(download.read())


def _damaged(archive: bytes, at: int) -> bytes:
    return archive[:at] + bytes([archive[at] ^ 0xFF]) + archive[at + 1 :]


BROKEN = {
    "a byte of a file": _damaged(ZIP, 500),
    "cut off": ZIP[:-30],
    "beginning only": b"PK\x03\x04",
    "list of files": _damaged(ZIP, ZIP.index(b"PK\x01\x02") + 16),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("media_type", ["application/zip", "application/octet-stream"])
@pytest.mark.parametrize("as_json", [False, True])
def test_damaged_zip_is_a_download_error_and_leaves_nothing(
    mode: Any, package: Any, tmp_path: Path, content: bytes, media_type: str, as_json: bool
) -> None:
    def start() -> Any:
        return package(_json(content), "application/json") if as_json else package(Chunks(content), media_type)

    with pytest.raises(gigstack.DownloadError, match="the ZIP is damaged"):
        mode.run(start().read())
    with pytest.raises(gigstack.DownloadError, match="the ZIP is damaged"):
        mode.run(start().save(tmp_path / "cfdi.zip"))
    assert list(tmp_path.iterdir()) == []


def test_something_else_that_is_called_a_zip_is_a_download_error(mode: Any, package: Any) -> None:
    with pytest.raises(gigstack.DownloadError, match="the ZIP is damaged: its list of files"):
        mode.run(package(Chunks(PDF), "application/zip").read())


def test_what_is_called_no_zip_is_not_looked_into(mode: Any, package: Any) -> None:
    assert mode.run(package(Chunks(PDF), "application/pdf").read()) == PDF


def test_file_that_is_encrypted_in_a_zip_is_passed_over(mode: Any, package: Any) -> None:
    """The flag alone: no program without the password can tell more."""
    locked = bytearray(ZIP)
    locked[6] |= 1
    locked[ZIP.index(b"PK\x01\x02") + 8] |= 1
    assert mode.run(package(Chunks(bytes(locked)), "application/zip").read()) == bytes(locked)


def test_zip_bomb_costs_bounded_time(mode: Any, package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is beyond the bound is not unpacked: there a wrong byte is not seen any more."""
    import gigstack._saving

    bomb = _zip(one=bytes(2**20), two=os.urandom(1000))
    broken = _damaged(bomb, bomb.index(b"two") + 500)
    with pytest.raises(gigstack.DownloadError, match="file 2 in it"):
        mode.run(package(Chunks(broken)).read())
    monkeypatch.setattr(gigstack._saving, "_MOST_UNPACKED", 2**19)
    assert mode.run(package(Chunks(broken)).read()) == broken


# Progress


@pytest.mark.parametrize(("headers", "total"), [({}, None), ({"Content_Length": "6"}, 6)])
@pytest.mark.parametrize("way", ["read", "iter_bytes", "save"])
def test_progress_is_told(mode: Any, package: Any, tmp_path: Path, way: str, headers: dict[str, str], total: int | None) -> None:
    seen: list[tuple[int, int | None]] = []
    download = package(Chunks(b"one", b"two"), **headers)
    if way == "iter_bytes":
        mode.all(download.iter_bytes(on_progress=lambda *told: seen.append(told)))
    else:
        arguments = [tmp_path / "one"] if way == "save" else []
        mode.run(getattr(download, way)(*arguments, on_progress=lambda *told: seen.append(told)))
    assert seen == [(3, total), (6, total)]


def test_progress_of_a_file_out_of_json(mode: Any, package: Any) -> None:
    seen: list[tuple[int, int | None]] = []
    mode.run(package(_json(ZIP), "application/json").read(on_progress=lambda *told: seen.append(told)))
    assert seen == [(len(ZIP), len(ZIP))]


def test_progress_that_fails_ends_the_download_and_leaves_nothing(mode: Any, package: Any, tmp_path: Path) -> None:
    body = Chunks(b"one", b"two")
    with pytest.raises(ZeroDivisionError):
        mode.run(package(body).save(tmp_path / "one", on_progress=lambda received, total: 1 // 0))
    assert (list(tmp_path.iterdir()), body.closed) == ([], True)


# The name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="cfdi.zip"', "cfdi.zip"),
        ("attachment; filename=cfdi.zip", "cfdi.zip"),
        ('attachment; FILENAME = "a b.zip"; size=3', "a b.zip"),
        ("attachment; filename=\"plain.zip\"; filename*=UTF-8''a%C3%B1o%20%E2%82%AC.zip", "año €.zip"),
        ("attachment; filename*=iso-8859-1'es'a%F1o.zip", "año.zip"),
        ("attachment; filename=plain.zip; filename*=utf-7''x.zip", "plain.zip"),
        (r'attachment; filename="say \"hi\".zip"', "say _hi_.zip"),
        ('attachment; note="; filename=evil.sh"; filename="good.zip"', "good.zip"),
        ('attachment; filename="one.zip"; filename="two.zip"', "one.zip"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        (r'attachment; filename="C:\\\\Windows\\\\win.ini"', "win.ini"),
        ("attachment; filename=.bashrc", "bashrc"),
        ("attachment; filename*=UTF-8''a%00%0D%0Ab.zip", "ab.zip"),
        ("attachment; filename*=UTF-8''cfdi%E2%80%AEpiz.exe", "cfdipiz.exe"),
        ("attachment; filename=CON.zip", "_CON.zip"),
        ("attachment; filename=lpt1", "_lpt1"),
        ('attachment; filename="a:b|c?.zip. "', "a_b_c_.zip"),
        (f"attachment; filename={'x' * 500}.zip", "x" * 196 + ".zip"),
        (f"attachment; filename*=UTF-8''{'%C3%B1' * 300}.zip", "ñ" * 98 + ".zip"),
        ("attachment; filename=..", None),
        ("attachment; filename=", None),
        ('attachment; filename="///"', None),
        ("attachment", None),
        ("", None),
    ],
)
def test_name_that_the_api_gives(mode: Any, package: Any, tmp_path: Path, header: str, name: str | None) -> None:
    download = package(ZIP, Content_Disposition=header)
    assert download.filename == name
    if name is None:
        with pytest.raises(gigstack.DownloadError, match="give a path with a file name"):
            mode.run(download.save(tmp_path))
        assert list(tmp_path.iterdir()) == []
    else:
        assert mode.run(download.save(tmp_path)) == str(tmp_path / name)
        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, ZIP)]


def test_name_that_the_api_gives_replaces_nothing(mode: Any, package: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.zip").write_bytes(b"mine")
    body = Chunks(ZIP)
    with pytest.raises(FileExistsError, match="give a path with a file name"):
        mode.run(package(body, Content_Disposition="attachment; filename=mine.zip").save(tmp_path))
    assert ([(path.name, path.read_bytes()) for path in tmp_path.iterdir()], body.closed) == ([("mine.zip", b"mine")], True)


@pytest.mark.parametrize(("length", "size"), [("6", 6), ("", None), ("-1", None), ("²", None), ("1e3", None)])
def test_size(mode: Any, package: Any, length: str, size: int | None) -> None:
    download = package(Chunks(b"onetwo"), **({"Content_Length": length.encode("latin-1")} if length else {}))
    assert download.size == size
    mode.run(download.close())


# What is left on the disk


@pytest.mark.skipif(os.name != "posix", reason="no POSIX permissions here: keeping them is NOT PROVEN")
@pytest.mark.parametrize(("mask", "before", "after"), [(0o022, None, 0o644), (0o077, None, 0o600), (0o022, 0o600, 0o600)])
def test_permissions_are_those_of_any_file(
    mode: Any, package: Any, tmp_path: Path, mask: int, before: int | None, after: int
) -> None:
    target = tmp_path / "cfdi.zip"
    if before:
        target.touch()
        target.chmod(before)
    old = os.umask(mask)
    try:
        mode.run(package(ZIP).save(target))
    finally:
        os.umask(old)
    assert stat.S_IMODE(target.stat().st_mode) == after


@pytest.mark.skipif(os.name != "posix", reason="a folder cannot be synced here, and is not")
def test_file_and_folder_are_synced_around_the_rename(
    mode: Any, package: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []
    fsync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else f"file of {os.fstat(handle).st_size}")
        fsync(handle)

    def renamed(*paths: str) -> None:
        steps.append("rename")
        replace(*paths)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", renamed)
    mode.run(package(ZIP).save(tmp_path / "cfdi.zip"))
    assert steps == [f"file of {len(ZIP)}", "rename", "folder"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_disk_that_fails_leaves_nothing(
    mode: Any, package: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    body = Chunks(ZIP)
    download = package(body)
    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match="No space left"):
        mode.run(download.save(tmp_path / "cfdi.zip"))
    assert (list(tmp_path.iterdir()), body.closed) == ([], True)


# Stopping half way


def test_loop_that_is_left_gives_the_connection_back(mode: Any, package: Any) -> None:
    body = Chunks(b"one", b"two")
    download = package(body)

    async def leave() -> None:
        async for _ in download.iter_bytes():
            break
        await asyncio.sleep(0)

    if hasattr(mode, "loop"):
        mode.run(leave())
        mode.run(asyncio.sleep(0))
    else:
        for _ in download.iter_bytes():
            break
    assert (body.taken, body.closed) == (1, True)


async def test_cancelled_save_leaves_nothing_and_gives_the_connection_back(api: respx.MockRouter, tmp_path: Path) -> None:
    begun = asyncio.Event()

    class Endless(Chunks):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield bytes(2**20)
            begun.set()
            await asyncio.sleep(60)

    body = Endless()
    api.get(PACKAGE).mock(return_value=httpx.Response(200, stream=body))
    async with gigstack.AsyncGigstack("k") as gig:
        task = asyncio.create_task((await gig.sat.downloads.package("p1")).save(tmp_path / "cfdi.zip"))
        await begun.wait()
        assert len(list(tmp_path.iterdir())) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert (list(tmp_path.iterdir()), body.closed) == ([], True)


async def test_save_that_is_cancelled_while_the_disk_works_leaves_nothing(
    api: respx.MockRouter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread is waited for: it must not write to a file, or name one, that is gone."""
    working, may_go_on = threading.Event(), threading.Event()
    fsync = os.fsync

    def slow(handle: int) -> None:
        working.set()
        may_go_on.wait(5)
        fsync(handle)
        raise OSError("the disk is full after all")

    monkeypatch.setattr(os, "fsync", slow)
    api.get(PACKAGE).mock(return_value=httpx.Response(200, content=ZIP))
    async with gigstack.AsyncGigstack("k") as gig:
        task = asyncio.create_task((await gig.sat.downloads.package("p1")).save(tmp_path / "cfdi.zip"))
        while not working.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        threading.Timer(0.1, may_go_on.set).start()
        with pytest.raises((asyncio.CancelledError, OSError)):
            await task
    assert list(tmp_path.iterdir()) == []


async def test_loop_runs_while_a_file_is_saved(api: respx.MockRouter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[int] = set()
    fsync = os.fsync

    def noted(handle: int) -> None:
        seen.add(threading.get_ident())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    api.get(PACKAGE).mock(return_value=httpx.Response(200, content=ZIP))
    async with gigstack.AsyncGigstack("k") as gig:
        await (await gig.sat.downloads.package("p1")).save(tmp_path / "cfdi.zip")
    assert seen and threading.get_ident() not in seen


def test_download_that_is_dropped_warns_and_gives_the_connection_back(mode: Any, package: Any) -> None:
    body = Chunks(b"one")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        download = package(body)
        del download
        gc.collect()
    assert [(one.category, str(one.message)) for one in caught] == [
        (ResourceWarning, "a download was dropped before it was read or closed")
    ]
    assert body.closed is not hasattr(mode, "loop"), "nothing can be awaited there"


def test_web_page_gives_its_connection_back(package: Any) -> None:
    body = Chunks(b"<html>")
    with pytest.raises(gigstack.DownloadError, match="web page"):
        package(body, "text/html")
    assert body.closed
