# Generated from the API description. Do not edit: change the description and generate again.
"""What the tests share: clients that reach no network, and what they sent."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal
from email import message_from_bytes
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import pytest_asyncio
import respx

from gigstack import AsyncGigstack, Gigstack
from gigstack.models import Model

BASE_URL = "https://api.gigstack.io/v2"
COMPARED_HEADERS = ("accept", "content-type", "authorization", "idempotency-key", "x-internal-api-key")


@pytest.fixture
def api() -> Iterator[respx.MockRouter]:
    """The API, as a router that answers what a test tells it to; a request it was not told of fails the test."""
    with respx.mock(base_url=BASE_URL) as router:
        yield router


@pytest.fixture
def client() -> Iterator[Gigstack]:
    with Gigstack("test-key", base_url=BASE_URL, max_retries=0) as made:
        yield made


@pytest_asyncio.fixture
async def async_client() -> AsyncIterator[AsyncGigstack]:
    async with AsyncGigstack("test-key", base_url=BASE_URL, max_retries=0) as made:
        yield made


@pytest.fixture
def sent() -> Callable[[respx.Route], dict[str, Any]]:
    """The last request of a route, whole."""
    return lambda route: described(route.calls.last.request)


def described(request: httpx.Request) -> dict[str, Any]:
    """A request as plain values: method, URL, query, the headers that matter, and the body by its kind."""
    kind = request.headers.get("content-type", "").split(";")[0]
    result: dict[str, Any] = {
        "method": request.method,
        "url": str(request.url.copy_with(query=None)),
        "query": sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True)),
        "headers": {
            name: request.headers[name].split(";")[0] for name in COMPARED_HEADERS if name in request.headers
        },
    }
    if kind == "application/json" or kind.endswith("+json"):
        result["json"] = json.loads(request.content)
    elif kind == "multipart/form-data":
        form, files = multipart(request)
        result |= {"form": form, "files": files}
    elif kind == "application/x-www-form-urlencoded":
        result["form"] = parse_qsl(request.content.decode(), keep_blank_values=True)
    elif request.content:
        result["content"] = request.content
    return result


def multipart(request: httpx.Request) -> tuple[list[tuple[str, str]], list[tuple[str, str, bytes]]]:
    """The plain fields of a multipart body, and its files with name and content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    form, files = [], []
    for part in message_from_bytes(head + request.content).get_payload():
        assert isinstance(part, Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        filename = part.get_filename()
        if filename is None:
            form.append((name, content.decode()))
        else:
            files.append((name, filename, content))
    return form, files


@pytest.fixture
def as_json() -> Callable[[Any], Any]:
    """What an object is in JSON, to be compared with what it was made from."""
    return plain


def plain(value: Any) -> Any:
    if isinstance(value, Model):
        return json.loads(value.to_json())
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return float(value) if isinstance(value, Decimal) else value
