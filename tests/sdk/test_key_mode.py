"""Keys for test and for live data: what a key says of itself, and clients that refuse one of the other kind."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from typing import Any

import gigstack
import pytest
from gigstack._settings import livemode_of


def _part(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def jwt(claims: Any) -> str:
    """A token that says what is given, and is signed by nobody."""
    text = claims if isinstance(claims, bytes) else json.dumps(claims).encode()
    return f"{_part(b'{}')}.{_part(text)}.PLANTED-SECRET"


LIVE, TEST = jwt({"livemode": True}), jwt({"livemode": False})


@pytest.mark.parametrize(
    ("key", "live"),
    [
        (LIVE, True),
        (TEST, False),
        ("gsk_live_1", True),
        ("sk_test_1", False),
        ("sk_test_a.b.c", False),
        ("other", None),
        ("GSK_LIVE_1", None),
        ("xsk_test_1", None),
    ],
)
def test_what_a_key_says(mode: Any, key: str, live: bool | None) -> None:
    assert mode.client(key).livemode is live


@pytest.mark.parametrize(
    "key",
    [
        jwt({}),
        jwt({"livemode": "true"}),
        jwt({"livemode": 1}),
        jwt({"livemode": None}),
        jwt({"livemode": [True]}),
        jwt({"LiveMode": True}),
        jwt([{"livemode": True}]),
        jwt("livemode"),
        jwt(b"{"),
        jwt(b""),
        jwt(b"\xff\xfe"),
        jwt(b"[" * 100_000 + b"]" * 100_000),
        jwt(b'{"livemode": ' * 5000 + b"true" + b"}" * 5000),
        jwt(b'{"n": 1e99999999999999999999, "livemode": true}'),
        jwt(b'{"n": ' + b"1" * 10_000 + b"}"),
        "a.b.c",
        "a.!!!!!.c",
        "a.b=.c",
        "..",
        "a.é.c",
        LIVE + ".more",
        LIVE.rpartition(".")[0],
        "x" * 1_000_000,
        "",
    ],
    ids=lambda key: str(len(key)),
)
def test_key_that_is_no_good_token_says_nothing(key: str) -> None:
    assert livemode_of(key) is None


@pytest.mark.parametrize(
    ("key", "require", "said"),
    [
        (LIVE, "test", "a test key is required, and the key is a live key; no request was sent"),
        (TEST, "live", "a live key is required, and the key is a test key; no request was sent"),
        ("PLANTED-SECRET", "test", "a test key is required, and the key does not say what it is for; no request was sent"),
        ("PLANTED-SECRET", "live", "a live key is required, and the key does not say what it is for; no request was sent"),
        (LIVE, "Live", "require is 'Live'; give 'test' or 'live'"),
        (LIVE, True, "require is True; give 'test' or 'live'"),
        (LIVE, "", "require is ''; give 'test' or 'live'"),
    ],
)
def test_key_that_is_not_what_is_required(mode: Any, key: str, require: Any, said: str) -> None:
    with pytest.raises(gigstack.ConfigurationError) as caught:
        mode.client(key, require=require)
    assert str(caught.value) == said


def test_key_of_the_environment_is_looked_at_too(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", LIVE)
    with pytest.raises(gigstack.ConfigurationError, match="is a live key"):
        mode.client(None, require="test")


@pytest.mark.parametrize(("key", "require"), [(LIVE, "live"), (TEST, "test"), (LIVE, None), ("other", None)])
def test_key_that_is_what_is_required(mode: Any, key: str, require: Any) -> None:
    assert mode.client(key, require=require).with_options(timeout=1).livemode is livemode_of(key)


@pytest.mark.parametrize("again", [lambda gig: gig, copy.copy, copy.deepcopy, lambda gig: pickle.loads(pickle.dumps(gig))])
def test_requirement_holds_for_every_later_key(mode: Any, again: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", TEST)
    gig = again(mode.client(TEST, require="test").with_options(timeout=3))
    assert gig.livemode is False
    for wrong in (LIVE, "PLANTED-SECRET"):
        with pytest.raises(gigstack.ConfigurationError, match="a test key is required"):
            gig.with_options(api_key=wrong)
    assert gig.with_options(api_key="sk_test_2").livemode is False
