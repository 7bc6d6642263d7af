"""Every operation, called by both clients against a server that knows nothing but the bundled description.

Not a part of the usual tests, and not named like one: it needs that server. `nox -s contract` starts it and runs this file.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import declared
import gigstack
import httpx
import pytest

OPERATIONS = declared.operations(declared.bundle())
# operationId -> why the server cannot be asked.
NOT_CALLED: dict[str, str] = {}
CALLED = [call for identifier, one in OPERATIONS.items() if identifier not in NOT_CALLED for call in declared.calls(one)]


@dataclass
class Record:
    """The requests that went out, and what the server had to say about each."""

    requests: list[httpx.Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def add(self, request: httpx.Request, response: httpx.Response) -> None:
        self.requests.append(request)
        if said := response.headers.get("sl-violations"):
            self.complaints.append(said)


@pytest.fixture(scope="module")
def url() -> str:
    found = os.environ.get("CONTRACT_URL")
    if not found:
        pytest.fail("no server: CONTRACT_URL is not set. Run this as `nox -s contract`, which starts one")
    return found


@pytest.fixture
def record(monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    made = Record()
    send, send_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def recording(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        request.read()
        response = send(transport, request)
        made.add(request, response)
        return response

    async def recording_async(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = await send_async(transport, request)
        made.add(request, response)
        return response

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", recording)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", recording_async)
    yield made


def test_every_operation_is_called_and_no_other_is_excused() -> None:
    assert len(OPERATIONS) > 100
    assert {call.declared.identifier for call in CALLED} | set(NOT_CALLED) == set(OPERATIONS)
    assert set(NOT_CALLED) <= set(OPERATIONS) and all(NOT_CALLED.values())


@pytest.mark.parametrize("call", CALLED, ids=lambda call: f"{call.declared.identifier}-{call.label}")
def test_the_server_takes_the_request_and_the_client_the_answer(mode: Any, url: str, record: Record, call: Any) -> None:
    client = mode.client(base_url=url, max_retries=0, strict=True)
    try:
        result = mode.run(call.on(client))
        if isinstance(result, (gigstack.Download, gigstack.AsyncDownload)):
            # The server makes up the bytes of a file: no ZIP that `read` would let pass.
            assert b"".join(mode.all(result.iter_bytes()))
    except gigstack.APIError as error:
        pytest.fail(f"the server refused the request: {error.status_code} {error.body}")
    assert record.complaints == []
    assert len(record.requests) == 1
    assert declared.violations(call.declared, record.requests[0]) == []
    if call.label == "all":
        assert declared.declared_names(call.declared) - declared.sent_names(call.declared, record.requests[0]) == set()
