"""`x-key-mode`: what a client offers where keys say their mode, where they do not, and what is refused."""

from __future__ import annotations

import inspect
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SPEC = """\
openapi: 3.1.0
info: {{title: Shop, version: '1'}}
servers: [{{url: 'https://api.test'}}]
security: [{{key: []}}]
paths: {{}}
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
{mode}"""


def _described(mode: str) -> str:
    return SPEC.format(mode=f"      x-key-mode: {mode}\n" if mode else "")


@pytest.fixture
def shop(make: Callable[..., Path], load_package: Callable[..., ModuleType]) -> Callable[[str], Any]:
    return lambda mode: load_package(make(_described(mode)))


def _token(claims: dict[str, Any]) -> str:
    return f"e30.{urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.x"


@pytest.mark.parametrize("name", ["Shop", "AsyncShop"])
def test_without_it_there_is_nothing_of_it(shop: Callable[[str], Any], name: str) -> None:
    made = shop("")
    client = getattr(made, name)
    assert not hasattr(client, "livemode")
    assert "require" not in inspect.signature(client).parameters
    assert "require" not in (client.__doc__ or "")
    settings = client("k")._engine.settings
    assert not hasattr(settings, "require") and not hasattr(settings, "livemode")


def test_claim_alone(shop: Callable[[str], Any]) -> None:
    made = shop("{claim: 'is \"live\"'}")
    said = [
        made.Shop(key).livemode for key in (_token({'is "live"': True}), _token({'is "live"': False}), _token({}), "sk_test_1")
    ]
    assert said == [True, False, None, None]


def test_prefixes_alone_and_the_longest_that_fits_decides(shop: Callable[[str], Any]) -> None:
    made = shop("{prefixes: {sk_: live, sk_test_: test}}")
    token = _token({"livemode": True})
    assert [made.Shop(key).livemode for key in ("sk_1", "sk_test_1", "sk_test", "pk_1", token)] == [True, False, True, None, None]
    with pytest.raises(made.ConfigurationError, match="is a live key"):
        made.AsyncShop("sk_1", require="test")


@pytest.mark.parametrize(
    "mode",
    [
        "7",
        "[]",
        "{}",
        "{claim: ''}",
        "{claim: [a]}",
        "{prefixes: {}}",
        "{prefixes: {'': live}}",
        "{prefixes: {a: maybe}}",
        "{other: 1}",
    ],
)
def test_wrong_value_is_a_problem_with_its_line(tmp_path: Path, run: Callable[..., Any], mode: str) -> None:
    text = f"x-strict: true\n{_described(mode)}"
    (tmp_path / "openapi.yaml").write_text(text)
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    line = text.splitlines().index(f"      x-key-mode: {mode}") + 1
    assert ran.code == 2
    assert f"openapi.yaml:{line}: a wrong x-key-mode of a security scheme, found " in ran.err
