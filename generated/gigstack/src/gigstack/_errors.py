# Generated from the API description. Do not edit: change the description and generate again.
"""Everything that this package raises.

GigstackError
├── ConfigurationError            no key, an unusable base URL or option
├── InvalidRequestError           arguments that cannot be sent (also a ValueError); nothing was sent
├── TransportError                no answer arrived
│   ├── ConnectFailedError        there was no connection: nothing was sent
│   ├── TransportTimeoutError     no answer in time to what only reads
│   └── OutcomeUnknownError       a change was sent, and nobody knows whether it was carried out
├── ResponseError                 an answer that cannot be read as what it should be
│   ├── ResponseValidationError   strict=True, and the answer does not fit its model
│   ├── PageError                 pages that do not end
│   └── DownloadError             a download that did not arrive whole
├── WaitError                     what was waited for did not end well
│   ├── WaitFailedError           it ended in failure
│   └── WaitTimeoutError          it was not over in time
├── WebhookError                  a delivery that is not signed as it should be, or that is no event
└── APIError                      the API answered with an error
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── PaymentRequiredError      402
    ├── PermissionDeniedError     403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── ValidationFailedError     422
    ├── RateLimitError            429
    └── ServerError               5xx
        └── UpstreamError         502, 503, 504: a service behind the API

Where the body names an error code that the API documents, the code decides the class, else the status.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any


def one_line(text: str, longest: int = 1000) -> str:
    """Text of an answer, in a form that cannot break a line, turn the text beside it around, or flood a log."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in text[: longest + 1]).split())
    return plain if len(text) <= longest else f"{plain[:longest]}…"


class GigstackError(Exception):
    """Base of all errors of this package."""


class ConfigurationError(GigstackError):
    """The client cannot be made or used as it was set up."""


class InvalidRequestError(GigstackError, ValueError):
    """The arguments cannot be sent. Nothing was sent, or no whole request where a file changed on its way. The message names the argument."""


class TransportError(GigstackError):
    """No answer arrived.

    Attributes:
        method, path: what was asked, without the query.
        attempts: how often it was sent.
        idempotency_key: the key that it was sent with, made by the caller or by this package. A later call with it does nothing twice.
    """

    def __init__(
        self,
        message: str,
        method: str = "",
        path: str = "",
        *,
        attempts: int = 1,
        idempotency_key: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.path = path
        self.attempts = attempts
        self.idempotency_key = idempotency_key

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.message}" if self.method else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return (_remade, (type(self), (self.message,), self.__dict__.copy()))


class ConnectFailedError(TransportError):
    """There was no connection to the API. Nothing was sent."""


class TransportTimeoutError(TransportError):
    """The answer did not arrive in time. What was asked only reads, so nothing happened."""


class OutcomeUnknownError(TransportError):
    """A call that changes something was sent, and no answer came: it may have been carried out. The message says how to find out.

    Its `__cause__` is what broke. An answer of 5xx is no such error, for the API did answer; see `APIError.outcome_unknown`.
    """


class ResponseError(GigstackError):
    """An answer of success that cannot be read. The request was carried out: do not repeat a write."""


class ResponseValidationError(ResponseError):
    """The answer does not fit its model, on a client made with `strict=True`. `body` is the decoded JSON."""

    def __init__(self, message: str, body: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.message, self.body))


class PageError(ResponseError):
    """The pages of a list do not end: the API gave a cursor again, or promised more and gave no cursor.

    `cursor` is the one that came again, or the last that led anywhere; None where there was none.
    """

    def __init__(self, message: str, cursor: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.cursor = cursor

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.message, self.cursor))


class DownloadError(ResponseError):
    """A download broke off or is not what it should be. No file was left behind."""


class WaitError(GigstackError):
    """What was waited for did not end well.

    Attributes:
        message: what happened.
        result: what the last look brought.
        status: the state in it, None where it names none.
        reason: why it failed, in the API's words; None where it says nothing.
    """

    def __init__(
        self, message: str, result: Any = None, status: Any = None, reason: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.result = result
        self.status = status
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.message, self.result, self.status, self.reason))


class WaitFailedError(WaitError):
    """It ended, in a state of failure. Waiting again brings nothing."""


class WaitTimeoutError(WaitError):
    """It was not over in time. It goes on all the same: wait again with the same arguments. `__cause__` is a look that failed last."""


class WebhookError(GigstackError):
    """What came to a webhook is not signed as it should be, or is no event. The message holds nothing of what came."""


class APIError(GigstackError):
    """The API answered with an error.

    Attributes:
        status_code: HTTP status. 200 for an answer that says in its body that it failed.
        message: the reason, in the API's words.
        code: the API's code for the error, None where it names none.
        details: further details, as sent.
        request_id: what support can find the request by, None where the API names nothing.
        body: the decoded JSON body, or its text.
        headers: the headers of the answer, with names in small letters.
        method, path: what was asked, without the query.
        attempts: how often it was sent.
        idempotency_key: the key that it was sent with, made by the caller or by this package.
        outcome_unknown: whether a change may have been carried out all the same, by this attempt or one before. `advice` says
            how to find out.
        retry_after: the seconds that the API asks to wait, None where it asks for nothing.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        code: str | None = None,
        details: Any = None,
        request_id: str | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        method: str = "",
        path: str = "",
        attempts: int = 1,
        idempotency_key: str | None = None,
        outcome_unknown: bool = False,
        advice: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.code = code
        self.details = details
        self.request_id = request_id
        self.body = body
        self.headers = dict(headers or {})
        self.method = method
        self.path = path
        self.attempts = attempts
        self.idempotency_key = idempotency_key
        self.outcome_unknown = outcome_unknown
        self.advice = advice
        self.retry_after = retry_after

    @property
    def reasons(self) -> list[str]:
        """The single reasons in `details`, as texts: one for each field or rule that was refused, up to a hundred."""
        return list(islice(_texts(self.details), 100))

    def __str__(self) -> str:
        code = f" {one_line(self.code, 100)}" if self.code else ""
        message = one_line(self.message)
        reasons = "; ".join(reason for reason in self.reasons[:5] if reason not in message)
        notes = [
            f"request {one_line(self.request_id, 100)}" if self.request_id else "",
            f"after {self.attempts} attempts" if self.attempts > 1 else "",
            self.advice if self.outcome_unknown else "",
        ]
        said = f"{message}: {reasons}" if reasons else message
        noted = "; ".join(note for note in notes if note)
        return f"{self.method} {self.path} → {self.status_code}{code}: {said}{f' ({noted})' if noted else ''}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_remade, (type(self), (self.message,), self.__dict__.copy()))


_DEEPEST = 20


def _texts(details: Any, depth: int = 0) -> Iterator[str]:
    """What details of unknown form say: a text, a list of texts or objects with a message, or texts by field."""
    if isinstance(details, Mapping) and depth < _DEEPEST:
        yield from _texts_of_object(details, depth)
    elif isinstance(details, (list, tuple)) and depth < _DEEPEST:
        for entry in details:
            yield from _texts(entry, depth + 1)
    elif isinstance(details, (str, int, float, Decimal)) and not isinstance(details, bool):
        text = one_line(str(details), 200)
        if text:
            yield text


def _texts_of_object(details: Mapping[str, Any], depth: int) -> Iterator[str]:
    message = next(
        (details[name] for name in _SAY_WHY if details.get(name) and isinstance(details[name], str)), None
    )
    if message is None:
        for name, entry in details.items():
            yield from (f"{one_line(name, 100)}: {text}" for text in _texts(entry, depth + 1))
        return
    place = next((details[name] for name in _SAY_WHERE if details.get(name)), "")
    steps = place if isinstance(place, (list, tuple)) else [place]
    field = ".".join(str(step) for step in steps if isinstance(step, (str, int)) and step != "")
    yield f"{one_line(field, 100)}: {one_line(message, 200)}" if field else one_line(message, 200)


_SAY_WHERE = ("field", "path", "loc", "param", "property")
_SAY_WHY = ("message", "msg", "reason", "error", "detail")


def _remade(
    kind: type[GigstackError], arguments: tuple[Any, ...], attributes: dict[str, Any]
) -> GigstackError:
    error = kind.__new__(kind, *arguments)
    Exception.__init__(error, *arguments)
    error.__dict__.update(attributes)
    return error


class BadRequestError(APIError):
    """400: the API refuses the request as it stands."""


class AuthenticationError(APIError):
    """401: the key is missing, wrong or no longer valid."""


class PaymentRequiredError(APIError):
    """402: a payment was refused or is missing."""


class PermissionDeniedError(APIError):
    """403: the key may not do this."""


class NotFoundError(APIError):
    """404: there is no such thing."""


class ConflictError(APIError):
    """409: the request contradicts the state of what it is about."""


class ValidationFailedError(APIError):
    """422, or a code that says so: a field of the request is refused. `details` may name it."""


class RateLimitError(APIError):
    """429: too many requests."""


class ServerError(APIError):
    """5xx: the API failed. The outcome of a write is unknown."""


class UpstreamError(ServerError):
    """502, 503, 504, or a code that says so: a service behind the API failed."""


BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationFailedError,
    429: RateLimitError,
    502: UpstreamError,
    503: UpstreamError,
    504: UpstreamError,
}

BY_CODE: dict[str, type[APIError]] = {
    "unauthorized": AuthenticationError,
    "invalid_token": AuthenticationError,
    "forbidden": PermissionDeniedError,
    "insufficient_permissions": PermissionDeniedError,
    "operation_not_allowed": PermissionDeniedError,
    "validation_failed": ValidationFailedError,
    "invalid_request_body": ValidationFailedError,
    "missing_required_field": ValidationFailedError,
    "invalid_field_value": ValidationFailedError,
    "business_rule_violation": ValidationFailedError,
    "invalid_file_format": ValidationFailedError,
    "file_upload_error": BadRequestError,
    "resource_not_found": NotFoundError,
    "file_not_found": NotFoundError,
    "resource_already_exists": ConflictError,
    "resource_conflict": ConflictError,
    "cost_mismatch": ConflictError,
    "group_changed": ConflictError,
    "rate_limit_exceeded": RateLimitError,
    "external_service_error": UpstreamError,
    "payment_processor_error": UpstreamError,
    "cfdi_service_error": UpstreamError,
    "internal_server_error": ServerError,
    "service_unavailable": ServerError,
    "database_error": ServerError,
    "data_integrity_error": ServerError,
    "webhook_revision_conflict": ConflictError,
    "webhook_configuration_forbidden": PermissionDeniedError,
    "invalid_webhook_configuration": ValidationFailedError,
    "team_not_found": NotFoundError,
}
