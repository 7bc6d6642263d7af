"""Files on their way down: whole or not at all."""

from __future__ import annotations

import gzip
import os
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import gigstack
import httpx
import pytest
import respx

ZIP = b"PK\x03\x04" + bytes(range(256)) * 4
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

    def start(content: Any = None, media_type: str = "application/zip", **headers: str) -> Any:
        given = {"Content-Type": media_type, **{name.replace("_", "-"): value for name, value in headers.items()}}
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
    assert mode.run(package(ZIP, "").read()) == ZIP


def test_compressed_answer_is_unpacked(mode: Any, package: Any) -> None:
    packed = gzip.compress(ZIP)
    assert mode.run(package(packed, Content_Encoding="gzip", Content_Length=str(len(packed))).read()) == ZIP


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


def test_nothing_is_read_before_it_is_asked_for(package: Any) -> None:
    body = Chunks(b"one", b"two")
    package(body)
    assert (body.taken, body.closed) == (0, False)


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
    download = package(Chunks(b"one"))
    mode.run(download.read())
    with pytest.raises(gigstack.GigstackError):
        mode.run(download.read())


def test_closed_download_cannot_be_read(mode: Any, package: Any) -> None:
    download = package(Chunks(b"one"))
    mode.run(download.close())
    with pytest.raises(gigstack.GigstackError):
        mode.run(download.read())


@pytest.mark.parametrize("length", ["2", "4"])
def test_other_length_than_announced_is_a_download_error(mode: Any, package: Any, length: str) -> None:
    with pytest.raises(gigstack.DownloadError, match=f"3 of {length} bytes"):
        mode.run(package(Chunks(b"one"), Content_Length=length).read())


def test_secret_of_a_download_is_not_in_its_repr(package: Any) -> None:
    assert "key-of-the-tests" not in repr(package(ZIP))


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
    handler.wfile.write(ZIP[:500])


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
    with pytest.raises(gigstack.DownloadError):
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
        handler.send_header("Content-Length", str(len(ZIP) * 200))
        handler.end_headers()
        handler.wfile.write(ZIP * 200)

    download = mode.run(mode.client(base_url=serve(whole).url).sat.downloads.package("p1"))
    mode.run(download.save(tmp_path / "cfdi.zip"))
    assert (tmp_path / "cfdi.zip").read_bytes() == ZIP * 200
