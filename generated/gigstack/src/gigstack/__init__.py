# Generated from the API description. Do not edit: change the description and generate again.
"""gigstack API: a client for Python.

gigstack stamps Mexican electronic invoices (CFDI 4.0), collects payments, and downloads the whole invoice
history that the tax authority (SAT) holds for a company.

One key belongs to one team and to one mode: a live key stamps real tax documents, a test key works on the
same address. What is described here is what public evidence shows of version 2: the reference pages and
guides, and what the vendor's own clients send and read. Each operation and each schema names its evidence.

"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import catalogs as catalogs
    from . import models as models
    from . import params as params
    from . import webhooks as webhooks
    from ._client import (
        AsyncGigstack as AsyncGigstack,
    )
    from ._client import (
        Gigstack as Gigstack,
    )
    from ._errors import (
        APIError as APIError,
    )
    from ._errors import (
        AuthenticationError as AuthenticationError,
    )
    from ._errors import (
        BadRequestError as BadRequestError,
    )
    from ._errors import (
        ConfigurationError as ConfigurationError,
    )
    from ._errors import (
        ConflictError as ConflictError,
    )
    from ._errors import (
        ConnectFailedError as ConnectFailedError,
    )
    from ._errors import (
        DownloadError as DownloadError,
    )
    from ._errors import (
        GigstackError as GigstackError,
    )
    from ._errors import (
        InvalidRequestError as InvalidRequestError,
    )
    from ._errors import (
        NotFoundError as NotFoundError,
    )
    from ._errors import (
        OutcomeUnknownError as OutcomeUnknownError,
    )
    from ._errors import (
        PageError as PageError,
    )
    from ._errors import (
        PaymentRequiredError as PaymentRequiredError,
    )
    from ._errors import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from ._errors import (
        RateLimitError as RateLimitError,
    )
    from ._errors import (
        ResponseError as ResponseError,
    )
    from ._errors import (
        ResponseValidationError as ResponseValidationError,
    )
    from ._errors import (
        ServerError as ServerError,
    )
    from ._errors import (
        TransportError as TransportError,
    )
    from ._errors import (
        TransportTimeoutError as TransportTimeoutError,
    )
    from ._errors import (
        UpstreamError as UpstreamError,
    )
    from ._errors import (
        ValidationFailedError as ValidationFailedError,
    )
    from ._errors import (
        WaitError as WaitError,
    )
    from ._errors import (
        WaitFailedError as WaitFailedError,
    )
    from ._errors import (
        WaitTimeoutError as WaitTimeoutError,
    )
    from ._errors import (
        WebhookError as WebhookError,
    )
    from ._files import (
        AsyncDownload as AsyncDownload,
    )
    from ._files import (
        Download as Download,
    )
    from ._options import (
        CallOptions as CallOptions,
    )
    from ._pages import (
        AsyncPage as AsyncPage,
    )
    from ._pages import (
        AsyncPages as AsyncPages,
    )
    from ._pages import (
        Page as Page,
    )
    from ._parse import (
        UnexpectedResponseWarning as UnexpectedResponseWarning,
    )
    from ._raw import (
        AsyncStreamedResponse as AsyncStreamedResponse,
    )
    from ._raw import (
        RawResponse as RawResponse,
    )
    from ._raw import (
        StreamedResponse as StreamedResponse,
    )
    from ._types import (
        NOT_GIVEN as NOT_GIVEN,
    )
    from ._types import (
        NotGiven as NotGiven,
    )

# Nothing is imported before it is used: `import gigstack` costs next to nothing.
_MODULE_OF = {
    "Gigstack": "_client",
    "AsyncGigstack": "_client",
    "GigstackError": "_errors",
    "APIError": "_errors",
    "AuthenticationError": "_errors",
    "BadRequestError": "_errors",
    "ConfigurationError": "_errors",
    "ConflictError": "_errors",
    "ConnectFailedError": "_errors",
    "DownloadError": "_errors",
    "InvalidRequestError": "_errors",
    "NotFoundError": "_errors",
    "OutcomeUnknownError": "_errors",
    "PageError": "_errors",
    "PaymentRequiredError": "_errors",
    "PermissionDeniedError": "_errors",
    "RateLimitError": "_errors",
    "ResponseError": "_errors",
    "ResponseValidationError": "_errors",
    "ServerError": "_errors",
    "TransportError": "_errors",
    "TransportTimeoutError": "_errors",
    "UpstreamError": "_errors",
    "ValidationFailedError": "_errors",
    "WaitError": "_errors",
    "WaitFailedError": "_errors",
    "WaitTimeoutError": "_errors",
    "WebhookError": "_errors",
    "AsyncDownload": "_files",
    "Download": "_files",
    "CallOptions": "_options",
    "AsyncPage": "_pages",
    "AsyncPages": "_pages",
    "Page": "_pages",
    "UnexpectedResponseWarning": "_parse",
    "AsyncStreamedResponse": "_raw",
    "RawResponse": "_raw",
    "StreamedResponse": "_raw",
    "NOT_GIVEN": "_types",
    "NotGiven": "_types",
}

_PARTS: list[str] = ["catalogs", "models", "params", "webhooks"]

__all__ = [
    "__version__",
    "catalogs",
    "models",
    "params",
    "webhooks",
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
]


def __getattr__(name: str) -> Any:
    if name in _PARTS:
        return import_module(f"{__name__}.{name}")
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
