# Generated from the API description. Do not edit: change the description and generate again.
"""What a client was set up with, checked once."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from ._errors import ConfigurationError


class Secret:
    """A credential that shows itself nowhere."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"


@dataclass(frozen=True)
class Settings:
    """`options` are parameters that are sent with every call that takes them and was not given them."""

    base_url: str
    api_key: Secret | None
    timeout: float | None
    max_retries: int
    strict: bool
    options: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.max_retries < 0:
            raise ConfigurationError(
                f"max_retries is {self.max_retries}; give 0 for no retry, or a positive number"
            )
        if self.timeout is not None and not self.timeout > 0:
            raise ConfigurationError(
                f"timeout is {self.timeout}; give seconds above 0, or None to wait for ever"
            )


def make_settings(
    *,
    api_key: str | None,
    base_url: str | None,
    timeout: float | None,
    max_retries: int,
    strict: bool,
    options: Mapping[str, Any],
) -> Settings:
    """Settings from arguments and environment. Raises `ConfigurationError`."""
    return Settings(
        base_url=_base_url(
            base_url
            if base_url is not None
            else os.environ.get("GIGSTACK_BASE_URL", "https://api.gigstack.io/v2")
        ),
        # A key that was given and is empty is a mistake, not a reason to act for whoever the environment names.
        api_key=_api_key(api_key if api_key is not None else os.environ.get("GIGSTACK_API_KEY")),
        timeout=timeout,
        max_retries=max_retries,
        strict=strict,
        options=dict(options),
    )


def _api_key(value: str | None) -> Secret | None:
    if not value:
        raise ConfigurationError("no API key: give api_key=..., or set GIGSTACK_API_KEY")
    if not re.fullmatch(r"[!-~]+", value):
        raise ConfigurationError(
            "the API key holds white space or characters that no key has; was it copied whole?"
        )
    return Secret(value)


def _base_url(value: str) -> str:
    if not value:
        raise ConfigurationError("no base URL: give base_url=..., or set GIGSTACK_BASE_URL")
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018  # it is read when it is asked for
    except ValueError as error:
        raise ConfigurationError(f"the base URL cannot be read: {error}") from None
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ConfigurationError("the base URL may hold no user, password, query or fragment")
    if not parts.hostname or not (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    ):
        raise ConfigurationError(
            f"the base URL is {value!r}; it must begin with https:// (http:// only for this machine)"
        )
    return value.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine, by name or address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
