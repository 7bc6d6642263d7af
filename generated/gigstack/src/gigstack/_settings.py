# Generated from the API description. Do not edit: change the description and generate again.
"""What a client was set up with, checked once."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from . import _json
from ._errors import ConfigurationError
from ._secrets import HEADERS

_KEY_VARIABLE = "GIGSTACK_API_KEY"


class Secret:
    """A credential that shows itself nowhere: not in a repr, and not in a pickle.

    A pickle holds a fingerprint. Where it is read again, the credential is taken from `variable` of the environment, if it is
    the same one.
    """

    __slots__ = ("_value", "variable")

    def __init__(self, value: str, variable: str) -> None:
        self._value = value
        self.variable = variable

    def reveal(self) -> str:
        """Raises `ConfigurationError` where it was lost on the way through a pickle."""
        if not self._value:
            raise ConfigurationError(
                f"a client that went through a pickle has no key: set {self.variable} to the key that it had, "
                "or give it one with with_options(api_key=...)"
            )
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: Any) -> Secret:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return (_secret_again, (_fingerprint(self._value), self.variable))


def _fingerprint(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()


def _secret_again(fingerprint: str, variable: str) -> Secret:
    value = os.environ.get(variable, "")
    return Secret(value if hmac.compare_digest(_fingerprint(value), fingerprint) else "", variable)


@dataclass(frozen=True)
class Settings:
    """`options` are parameters that are sent with every call that takes them and was not given them."""

    base_url: str
    api_key: Secret | None
    timeout: float | None = 30.0
    max_retries: int = 2
    deadline: float | None = None
    strict: bool = False
    require: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict, repr=False)
    extra_headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    extra_query: Mapping[str, Any] = field(default_factory=dict, repr=False)
    extra_body: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if self.max_retries < 0:
            raise ConfigurationError(
                f"max_retries is {self.max_retries}; give 0 for no retry, or a positive number"
            )
        for name in ("timeout", "deadline"):
            seconds = getattr(self, name)
            if seconds is not None and not seconds > 0:
                raise ConfigurationError(f"{name} is {seconds}; give seconds above 0, or None for no bound")
        if self.require is not None:
            _require_mode(self.require, self.livemode)

    def __getstate__(self) -> dict[str, Any]:
        given = [name for name in self.extra_headers if name.lower() in HEADERS]
        if given:
            raise TypeError(
                f"a client that was set up with {given[0]} cannot be pickled: the pickle would hold a credential"
            )
        return self.__dict__

    def __deepcopy__(self, memo: Any) -> Settings:
        return self

    @property
    def livemode(self) -> bool | None:
        """Whether the key is for live data; None where it does not say."""
        return None if self.api_key is None else livemode_of(self.api_key.reveal())

    def having(self, **changes: Any) -> Settings:
        """Other settings, checked like these. What adds up (options, extra headers) is added to what there is."""
        for name in ("options", "extra_headers", "extra_query", "extra_body"):
            if name in changes:
                changes[name] = {**getattr(self, name), **changes[name]}
        if "api_key" in changes:
            changes["api_key"] = _api_key(changes["api_key"])
        return replace(self, **changes)


def make_settings(*, api_key: str | None, base_url: str | None, **others: Any) -> Settings:
    """Settings from arguments and environment. Raises `ConfigurationError`."""
    return Settings(
        base_url=_base_url(
            base_url
            if base_url is not None
            else os.environ.get("GIGSTACK_BASE_URL", "https://api.gigstack.io/v2")
        ),
        # A key that was given and is empty is a mistake, not a reason to act for whoever the environment names.
        api_key=_api_key(api_key if api_key is not None else os.environ.get(_KEY_VARIABLE)),
        **others,
    )


def _api_key(value: str | None) -> Secret | None:
    if not value:
        raise ConfigurationError("no API key: give api_key=..., or set GIGSTACK_API_KEY")
    if not re.fullmatch(r"[!-~]+", value):
        raise ConfigurationError(
            "the API key holds white space or characters that no key has; was it copied whole?"
        )
    return Secret(value, _KEY_VARIABLE)


def _base_url(value: str) -> str:
    if not value:
        raise ConfigurationError("no base URL: give base_url=..., or set GIGSTACK_BASE_URL")
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018  # it is read when it is asked for
    except ValueError:
        parts = None
    if parts is None:
        raise ConfigurationError("the base URL cannot be read; it must begin with https:// and a host")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ConfigurationError("the base URL may hold no user, password, query or fragment")
    if not parts.hostname or not (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    ):
        # What has no host, or what an @ was taken for, may be a credential in the wrong place.
        shown = f" is {value!r}; it" if parts.hostname and "@" not in value else ""
        raise ConfigurationError(
            f"the base URL{shown} must begin with https:// and a host (http:// only for this machine)"
        )
    return value.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine, by name or address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_LIVE_BY_PREFIX: tuple[tuple[str, bool], ...] = (("gsk_live_", True), ("sk_test_", False))


def livemode_of(key: str) -> bool | None:
    """What a key says of its mode. Nothing is verified: only the API can tell whether the key is good."""
    parts = key.split(".")
    if len(parts) == 3:
        try:
            claims = _json.decode(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        except ValueError:
            claims = None
        if isinstance(claims, dict):
            mode = claims.get("livemode")
            return mode if isinstance(mode, bool) else None
    return next((live for prefix, live in _LIVE_BY_PREFIX if key.startswith(prefix)), None)


def _require_mode(wanted: str, live: bool | None) -> None:
    """Raises `ConfigurationError` unless a key says that it is for `wanted`, which is test or live."""
    if wanted not in ("test", "live"):
        raise ConfigurationError(f"require is {wanted!r}; give 'test' or 'live'")
    if live is not (wanted == "live"):
        said = "does not say what it is for" if live is None else f"is a {'live' if live else 'test'} key"
        raise ConfigurationError(f"a {wanted} key is required, and the key {said}; no request was sent")
