# Generated from the API description. Do not edit: change the description and generate again.
"""Is a delivery genuine? The scheme is that of Standard Webhooks, with one secret that both sides know."""

from __future__ import annotations

import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import timedelta
from typing import Union

from ._errors import ConfigurationError, WebhookError

_ID = "webhook-id"
_TIMESTAMP = "webhook-timestamp"
_SIGNATURE = "webhook-signature"


def verify(
    body: bytes,
    headers: Mapping[str, str],
    secret: str,
    *,
    tolerance: Union[timedelta, float] = timedelta(minutes=5),
) -> None:
    """Return if the delivery is genuine and fresh, raise `WebhookError` if not.

    The signature is an HMAC-SHA256 of the id, the time and the body, as Standard Webhooks defines it; it
    comes in the headers webhook-id, webhook-timestamp and webhook-signature. Comparisons take the same time
    whatever they find.

    Args:
        body: the raw bytes, as they were received. The signature is of these bytes: JSON that was decoded
            and written again has other spaces, another order or other digits, and fails.
        headers: the headers of the request. Their case does not matter.
        secret: the secret of the webhook, base64, with or without `whsec_` before it.
        tolerance: how far the time of the delivery may be from now, before or after; seconds or a
            timedelta. It bounds how long somebody can repeat a delivery that was overheard.

    Raises: WebhookError, and ConfigurationError for a secret that is no secret.

    Not known:

    - Whether the scheme is this one. The vendor's newest README says only that a webhook with signing
      switched on gets headers that begin with Webhook-. Neither the algorithm nor the form of the secret is
      documented anywhere, and the guide knows no signature.
    - Where the secret is shown. The vendor's tests hint that the answer that switches signing on carries it
      once.
    - How X-Gigstack-Signature is made, which older webhooks have and keep. It cannot be checked here.

    Inferred, not documented; from: vendor CLI.
    """
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise TypeError("body: give the bytes as they were received, neither text nor decoded JSON")
    key = _key(secret)
    window = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
    if not window >= 0:
        raise ConfigurationError("tolerance: a time of zero or more")
    sent = {name.lower(): value for name, value in headers.items()}
    identifier, timestamp, signatures = (_header(sent, name) for name in (_ID, _TIMESTAMP, _SIGNATURE))
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 16):
        raise WebhookError(f"the header {_TIMESTAMP} is no Unix time")
    signed = b"%s.%s.%s" % (identifier.encode("utf-8", "replace"), timestamp.encode(), bytes(body))
    expected = b"v1," + b64encode(hmac.digest(key, signed, "sha256"))
    given = signatures.encode("utf-8", "replace").split()
    if not any([hmac.compare_digest(expected, one) for one in given]):
        raise WebhookError("no signature fits: another secret, another sender, or a body that was changed")
    if abs(time.time() - int(timestamp)) > window:
        raise WebhookError(
            "the delivery is too old, or from the future: it may be a repeat, or a clock is wrong"
        )


def _key(secret: str) -> bytes:
    encoded = secret.strip().removeprefix("whsec_").rstrip("=")
    try:
        key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ConfigurationError("secret: base64 text, with or without whsec_ before it")
    return key


def _header(sent: Mapping[str, str], name: str) -> str:
    value = sent.get(name)
    if not isinstance(value, str) or not value:
        raise WebhookError(f"the header {name} is missing")
    return value
