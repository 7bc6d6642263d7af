"""What is imported when. Each test runs in a Python of its own, because an import cannot be undone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"

PUBLIC_NAMES = [
    "APIError",
    "AsyncDownload",
    "AsyncGigstack",
    "AsyncPage",
    "AsyncPages",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "ConnectFailedError",
    "Download",
    "DownloadError",
    "Gigstack",
    "GigstackError",
    "InvalidRequestError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "OutcomeUnknownError",
    "Page",
    "PageError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ResponseError",
    "ResponseValidationError",
    "ServerError",
    "StreamedResponse",
    "TransportError",
    "TransportTimeoutError",
    "UnexpectedResponseWarning",
    "UpstreamError",
    "ValidationFailedError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "WebhookError",
    "__version__",
    "catalogs",
    "models",
    "params",
    "webhooks",
]

COUNT_TLS_CONTEXTS = """
import ssl
contexts = []
make = ssl.SSLContext.__new__
def counting(kind, *args, **options):
    contexts.append(kind)
    return make(kind, *args, **options)
ssl.SSLContext.__new__ = counting
"""

LOOPBACK_API = """
import http.server, threading
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b'{"data": {"uuid": "u1"}}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_address[1]}"
"""


def _python(code: str) -> Any:
    """What a fresh interpreter prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", f"import json, sys\nsys.path.insert(0, {str(SRC)!r})\n{code}"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _modules_after(code: str, prefix: str = "") -> list[str]:
    return _python(f"{code}\nprint(json.dumps(sorted(name for name in sys.modules if name.startswith({prefix!r}))))")


def _foreign(modules: list[str]) -> list[str]:
    return [name for name in modules if name in ("httpx", "httpcore", "pydantic", "pydantic_core", "anyio", "certifi")]


def test_import_loads_the_package_and_its_version_only() -> None:
    assert _modules_after("import gigstack", "gigstack") == ["gigstack", "gigstack._version"]


def test_import_loads_neither_httpx_nor_pydantic() -> None:
    assert _foreign(_modules_after("import gigstack")) == []


def test_import_loads_none_of_the_slow_standard_modules() -> None:
    slow = {"ssl", "asyncio", "email", "inspect", "typing_extensions", "urllib.request", "dataclasses"}
    assert sorted(slow & set(_modules_after("import gigstack"))) == []


@pytest.mark.parametrize("name", ["Gigstack", "AsyncGigstack"])
def test_making_a_client_loads_neither_httpx_nor_pydantic_nor_a_model(name: str) -> None:
    modules = _modules_after(f"import gigstack; gigstack.{name}('k', team='t').with_options(timeout=1)")
    assert _foreign(modules) == []
    assert [
        module for module in modules if module.startswith(("gigstack.models", "gigstack.resources", "gigstack.async_resources"))
    ] == []


@pytest.mark.parametrize("name", ["Gigstack", "AsyncGigstack"])
def test_reaching_a_resource_loads_that_resource_only(name: str) -> None:
    folder = "async_resources" if name == "AsyncGigstack" else "resources"
    modules = _modules_after(f"import gigstack; gigstack.{name}('k').invoices.sat", "gigstack.")
    loaded = [module for module in modules if module.split(".")[1] in ("async_resources", "resources", "operations")]
    assert sorted(module for module in loaded if module.count(".") == 2) == sorted(
        [
            "gigstack.operations.invoices",
            "gigstack.operations.invoices_sat",
            f"gigstack.{folder}.invoices",
            f"gigstack.{folder}.invoices_sat",
        ]
    )


def test_reaching_a_resource_loads_neither_httpx_nor_pydantic() -> None:
    assert _foreign(_modules_after("import gigstack; gigstack.Gigstack('k').sat.downloads")) == []


def test_errors_are_caught_without_loading_httpx_or_pydantic() -> None:
    assert _foreign(_modules_after("import gigstack; gigstack.ConflictError; gigstack.NOT_GIVEN")) == []


def test_no_tls_context_is_made_before_the_first_request() -> None:
    code = COUNT_TLS_CONTEXTS + "import gigstack\ngigstack.Gigstack('k'); gigstack.AsyncGigstack('k')\nprint(len(contexts))"
    assert _python(code) == 0


def test_two_clients_share_one_tls_context() -> None:
    code = COUNT_TLS_CONTEXTS + LOOPBACK_API + """
import asyncio, gigstack
for _ in range(2):
    with gigstack.Gigstack("k", base_url=url) as gig:
        gig.invoices.income.get("u1")
async def once():
    async with gigstack.AsyncGigstack("k", base_url=url) as gig:
        await gig.invoices.income.get("u1")
asyncio.run(once())
print(len(contexts))
"""
    assert _python(code) == 1


def test_a_catalogue_stands_alone() -> None:
    modules = _modules_after("import gigstack; gigstack.models.Currency")
    assert [name for name in modules if name.startswith("gigstack.models")] == [
        "gigstack.models",
        "gigstack.models.currency",
    ]
    assert _foreign(modules) == []


def test_a_model_loads_only_the_modules_that_it_reaches() -> None:
    assert _modules_after("import gigstack; gigstack.models.SatInvoice", "gigstack.models.") == [
        "gigstack.models.currency",
        "gigstack.models.invoice_type",
        "gigstack.models.sat_direction",
        "gigstack.models.sat_invoice",
        "gigstack.models.sat_invoice_status",
        "gigstack.models.sat_party",
        "gigstack.models.sat_resource_status",
    ]


def test_webhooks_are_loaded_when_they_are_used() -> None:
    assert "gigstack.webhooks" in _modules_after("import gigstack; gigstack.webhooks.parse")
    assert "httpx" not in _modules_after("import gigstack; gigstack.webhooks.parse")
    assert _foreign(_modules_after("import gigstack; gigstack.WebhookError")) == []


def test_an_input_dictionary_loads_no_pydantic() -> None:
    modules = _modules_after("import gigstack; gigstack.params.InvoiceItemInputDict")
    assert _foreign(modules) == []
    assert [name for name in modules if name.startswith("gigstack.params.")] == ["gigstack.params.invoice_item_input"]


def test_all_holds_the_public_names() -> None:
    import gigstack

    assert sorted(gigstack.__all__) == PUBLIC_NAMES


def test_all_names_each_name_once() -> None:
    import gigstack

    assert len(gigstack.__all__) == len(set(gigstack.__all__))


def test_dir_holds_every_public_name_before_it_is_used() -> None:
    assert set(PUBLIC_NAMES) <= set(_python("import gigstack; print(json.dumps(dir(gigstack)))"))


@pytest.mark.parametrize("name", PUBLIC_NAMES)
def test_public_name_resolves(name: str) -> None:
    import gigstack

    assert getattr(gigstack, name) is getattr(gigstack, name)


def test_star_import_brings_the_public_names() -> None:
    code = "from gigstack import *\nprint(json.dumps(sorted(name for name in globals() if not name.startswith('_'))))"
    brought = set(_python(code)) - {"json", "sys"}
    assert brought == set(PUBLIC_NAMES) - {"__version__"}


@pytest.mark.parametrize("module", ["gigstack", "gigstack.models", "gigstack.params"])
def test_unknown_name_is_an_attribute_error_that_names_it(module: str) -> None:
    code = f"""
import {module}
try:
    {module}.Nonsense
except AttributeError as error:
    print(json.dumps(str(error)))
"""
    assert _python(code) == f"module '{module}' has no attribute 'Nonsense'"


@pytest.mark.parametrize("package", ["models", "params"])
def test_every_model_and_dictionary_resolves_to_a_thing_of_its_name(package: str) -> None:
    import gigstack

    module = getattr(gigstack, package)
    names = [name for name in dir(module) if name[0].isupper() and name not in ("TYPE_CHECKING", "Any")]
    assert len(names) >= 10
    for name in names:
        assert getattr(getattr(module, name), "__name__", name) in (name, "Union", "Optional", "Literal", "Annotated", "dict")


def test_every_file_of_models_is_reachable_by_name() -> None:
    from gigstack import _model_index

    files = {path.stem for path in (SRC / "gigstack" / "models").glob("*.py")} - {"__init__"}
    assert {module.lstrip(".") for module in _model_index.MODULE_OF.values()} - {"_model"} == files
