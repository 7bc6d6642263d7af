"""What the tests of the generated SDK share: the package on the path, both kinds of client, and time that does not pass."""

from __future__ import annotations

import asyncio
import shutil
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import respx

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"
sys.path[:0] = [str(SRC), str(Path(__file__).parent)]

KEY = "key-of-the-tests"
BASE = "https://api.gigstack.io/v2"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, address or proxy of the machine reaches a test."""
    for name in ("GIGSTACK_API_KEY", "GIGSTACK_BASE_URL", "GIGSTACK_LOG", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


class Sync:
    """Calls of the synchronous client, in the words that both modes share."""

    def __init__(self) -> None:
        self.clients: list[Any] = []

    def client(self, api_key: str | None = KEY, **options: Any) -> Any:
        from gigstack import Gigstack

        self.clients.append(Gigstack(api_key, **options))
        return self.clients[-1]

    def run(self, value: Any) -> Any:
        return value

    def all(self, items: Any) -> list[Any]:
        return list(items)

    def close(self) -> None:
        for client in self.clients:
            client.close()


class Async:
    """The same for the asynchronous client: `run` waits for what a method returns."""

    def __init__(self) -> None:
        self.clients: list[Any] = []
        self.loop = asyncio.new_event_loop()

    def client(self, api_key: str | None = KEY, **options: Any) -> Any:
        from gigstack import AsyncGigstack

        self.clients.append(AsyncGigstack(api_key, **options))
        return self.clients[-1]

    def run(self, value: Awaitable[Any]) -> Any:
        async def wait() -> Any:
            return await value

        return self.loop.run_until_complete(wait())

    def all(self, items: Any) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in items]

        return self.loop.run_until_complete(collect())

    def close(self) -> None:
        for client in self.clients:
            self.run(client.close())
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Any]:
    from tests.leaks import in_client

    made = request.param()
    yield made
    shown = [place for client in made.clients for place in in_client(client)]
    made.close()
    assert shown == [], "the key of a client shows"


@pytest.fixture
def gig(mode: Any) -> Any:
    """A client with all defaults."""
    return mode.client()


@pytest.fixture
def api() -> Iterator[respx.MockRouter]:
    """gigstack without a network: a request that no route expects fails."""
    with respx.mock(base_url=BASE, assert_all_called=False) as router:
        yield router


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the engine wanted to wait before it tried again; none of them passes."""
    import anyio
    import gigstack._engine

    seen: list[float] = []

    async def no_time(seconds: float) -> None:
        seen.append(seconds)

    class Clock:
        sleep = staticmethod(seen.append)
        monotonic = staticmethod(time.monotonic)

    assert gigstack._engine.time is time, "the engine waits with time.sleep"
    monkeypatch.setattr(gigstack._engine, "time", Clock)
    monkeypatch.setattr(anyio, "sleep", no_time)
    return seen


class Server:
    """A real server on this machine. `answer(handler)` writes what is sent back; `seen` are the requests."""

    def __init__(self, answer: Callable[[BaseHTTPRequestHandler], None]) -> None:
        seen: list[tuple[str, str, dict[str, str]]] = []

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                seen.append((self.command, self.path, dict(self.headers.items())))
                answer(self)

            do_GET = do_POST = do_DELETE = do_PUT = handle_any

            def log_message(self, *args: Any) -> None:
                pass

        self.seen = seen
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[BaseHTTPRequestHandler], None]], Server]]:
    """Starts servers, and ends them after the test."""
    servers: list[Server] = []

    def start(answer: Callable[[BaseHTTPRequestHandler], None]) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(scope="session")
def income(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small copy of the package: `billing.income`, of one resource."""
    from copies import vendor

    folder = tmp_path_factory.mktemp("service") / "billing" / "income"
    ran = vendor(folder, "--package", "billing.income", "--only", "invoices.income")
    assert ran.code == 0, ran.err
    return folder


@pytest.fixture
def copy(income: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    shutil.copytree(income, tmp_path / "billing" / "income")
    return tmp_path / "billing" / "income"


@pytest.fixture
def released(tmp_path: Path) -> Any:
    """`released(version, changes)` is a package of another version, with its changelog."""

    def make(version: str, changes: str = "", edit: str = "") -> Path:
        folder = tmp_path / f"release-{version}"
        shutil.copytree(SRC, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "gigstack" / "_version.py").write_text(f'__version__ = "{version}"\n', encoding="utf-8")
        (folder / "gigstack" / "CHANGELOG.md").write_text(changes, encoding="utf-8")
        if edit:
            with (folder / "gigstack" / edit).open("a", encoding="utf-8") as file:
                file.write("# newer\n")
        return folder

    return make
