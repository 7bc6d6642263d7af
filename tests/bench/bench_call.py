"""What a call through the SDK costs, next to bare httpx doing the same: the same request, the same answer, JSON decoded.

Two ways: against an answer that is there at once (only the code is measured), and against a server on this machine.
All kinds are run in turn, so that a busy moment hits all of them. This only prints; it never fails.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"
sys.path.insert(0, str(SRC))

ITEM = {"description": "Consulting", "quantity": 2, "unit_price": 1000.0, "taxes": [{"type": "IVA", "rate": "0.16"}]}
INVOICE = {
    "uuid": "6741A863-04BE-49FE-BB76-E1657AB6B7EA",
    "client": {"id": "client_1234567890", "name": "Juan Pérez García", "tax_id": "PEGJ800101ABC"},
    "folio_number": 123,
    "series": "A",
    "invoice_type": "I",
    "total": 2320.0,
    "subtotal": 2000.0,
    "taxes": 320.0,
    "currency": "MXN",
    "payment_method": "PUE",
    "status": "valid",
    "created_at": 1677651234,
    "items": [ITEM, ITEM],
    "stamp": {"stamp_at": 1677651234, "sello": "ABC123"},
}
BODY = json.dumps({"message": "ok", "data": INVOICE}).encode()
HEADERS = {"Authorization": "Bearer k", "Accept": "application/json"}

SERVER = """
import http.server, sys
body = sys.stdin.buffer.read()
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
    do_GET = do_POST = answer
    def log_message(self, *args): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
"""


def _calls(base_url: str, transport: Any) -> dict[str, Callable[[], Any]]:
    """The calls to compare; with a transport, nothing touches the network."""
    import gigstack
    import httpx

    bare = httpx.Client(transport=transport, timeout=30)
    gig = gigstack.Gigstack("k", base_url=base_url)
    gig._engine.transport._client = httpx.Client(transport=transport, timeout=None)
    client: Any = {"id": "client_1"}
    line: Any = {"description": "Consulting", "quantity": 2, "unit_price": "1000.00"}

    def read_bare() -> Any:
        return bare.get(f"{base_url}/invoices/income/u1", headers=HEADERS).json()["data"]

    def read_sdk() -> Any:
        return gig.invoices.income.get("u1")

    def write_bare() -> Any:
        body = {"client": client, "items": [line], "idempotency_key": "k1"}
        return bare.post(f"{base_url}/invoices/income", headers=HEADERS, json=body).json()["data"]

    def write_sdk() -> Any:
        return gig.invoices.income.create(client=client, items=[line], idempotency_key="k1")

    return {"read, bare httpx": read_bare, "read, SDK": read_sdk, "write, bare httpx": write_bare, "write, SDK": write_sdk}


def _first_calls() -> None:
    """The first call of a fresh process: imports, connection and models included."""
    code = {
        "first call, bare httpx": "import httpx; t = httpx.MockTransport(lambda r: httpx.Response(200, content=BODY)); "
        "httpx.Client(transport=t).get('https://x.example').json()",
        "first call, SDK": "import gigstack, httpx; g = gigstack.Gigstack('k', base_url='https://x.example'); "
        "t = httpx.MockTransport(lambda r: httpx.Response(200, content=BODY)); "
        "g._engine.transport._client = httpx.Client(transport=t); g.invoices.income.get('u1')",
    }
    times: dict[str, list[float]] = {kind: [] for kind in code}
    for _ in range(15):
        for kind, text in code.items():
            started = time.perf_counter()
            head = f"import sys; sys.path.insert(0, {str(SRC)!r}); BODY = {BODY!r}; "
            subprocess.run([sys.executable, "-I", "-c", head + text], check=False, capture_output=True)
            times[kind].append((time.perf_counter() - started) * 1_000_000)
    _print("a fresh interpreter, nothing imported", times)


def _measure(calls: dict[str, Callable[[], Any]], rounds: int) -> dict[str, list[float]]:
    """Microseconds of each call, in turn."""
    for call in calls.values():
        for _ in range(20):
            call()
    times: dict[str, list[float]] = {kind: [] for kind in calls}
    for _ in range(rounds):
        for kind, call in calls.items():
            started = time.perf_counter()
            call()
            times[kind].append((time.perf_counter() - started) * 1_000_000)
    return times


def _print(title: str, times: dict[str, list[float]]) -> None:
    print(f"\n{title}\n{'':26}{'median µs':>11}{'fastest':>10}{'of bare':>9}")
    for kind, measured in times.items():
        median = statistics.median(measured)
        bare = statistics.median(times[kind.split(",")[0] + ", bare httpx"])
        print(f"{kind:26}{median:11.0f}{min(measured):10.0f}{median / bare:9.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000, help="calls of each kind (default: 1000)")
    rounds = max(1, parser.parse_args().rounds)
    try:
        import httpx
    except ImportError:
        print("httpx is not installed: nothing to compare with")
        return
    print(f"{rounds} calls of each, Python {sys.version.split()[0]}, httpx {httpx.__version__}")
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=BODY))
    _print("an answer that is there at once", _measure(_calls("https://api.example", transport), rounds))
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert server.stdin and server.stdout
        server.stdin.write(BODY)
        server.stdin.close()
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        _print("a server on this machine", _measure(_calls(url, httpx.HTTPTransport()), rounds))
    finally:
        server.kill()
        server.wait()
    _first_calls()


if __name__ == "__main__":
    main()
