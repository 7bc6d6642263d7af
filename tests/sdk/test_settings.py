"""What a client is made with: key, address, options, and who gets to see them."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import gigstack
import pytest
import respx

KEY = "key-of-the-tests"
INVOICE = {"data": {"uuid": "u1"}}


def _authorization(api: respx.MockRouter) -> str:
    return str(api.calls.last.request.headers["authorization"])


@pytest.fixture
def one_invoice(api: respx.MockRouter) -> respx.MockRouter:
    api.route().respond(json=INVOICE)
    return api


# The key


def test_key_from_the_argument(mode: Any, one_invoice: respx.MockRouter) -> None:
    mode.run(mode.client("key-a").invoices.income.get("u1"))
    assert _authorization(one_invoice) == "Bearer key-a"


def test_key_from_the_environment(mode: Any, one_invoice: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", "key-e")
    mode.run(mode.client(None).invoices.income.get("u1"))
    assert _authorization(one_invoice) == "Bearer key-e"


def test_key_of_the_argument_wins(mode: Any, one_invoice: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", "key-e")
    mode.run(mode.client("key-a").invoices.income.get("u1"))
    assert _authorization(one_invoice) == "Bearer key-a"


def test_missing_key_says_both_ways_to_give_it(mode: Any) -> None:
    with pytest.raises(gigstack.ConfigurationError) as caught:
        mode.client(None)
    assert str(caught.value) == "no API key: give api_key=..., or set GIGSTACK_API_KEY"


def test_empty_key_of_the_environment_is_missing(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", "")
    with pytest.raises(gigstack.ConfigurationError):
        mode.client(None)


def test_empty_key_is_never_replaced_by_that_of_the_environment(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that was looked up and not found must not stamp invoices in the name of another company."""
    monkeypatch.setenv("GIGSTACK_API_KEY", "key-of-another-company")
    with pytest.raises(gigstack.ConfigurationError):
        mode.client("")


@pytest.mark.parametrize(
    "key",
    ["k123 ", " k123", "k1 23", "k123\n", "k1\n23", "k123\r\n", "k1\r\nX-Other: 1", "\tk123", "k123\x00", "ké123", "k\u2028123"],
)
def test_key_with_what_no_key_has_is_refused_and_not_shown(mode: Any, key: str) -> None:
    with pytest.raises(gigstack.ConfigurationError) as caught:
        mode.client(key)
    assert "k1" not in str(caught.value) and "123" not in str(caught.value)


# The address


def test_base_url_is_that_of_the_api(mode: Any) -> None:
    assert mode.client().base_url == "https://api.gigstack.io/v2"


def test_base_url_from_the_environment(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_BASE_URL", "https://env.example/v9")
    assert mode.client().base_url == "https://env.example/v9"


def test_base_url_of_the_argument_wins(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_BASE_URL", "https://env.example/v9")
    assert mode.client(base_url="https://arg.example").base_url == "https://arg.example"


def test_slash_at_the_end_of_the_base_url_is_not_doubled(mode: Any, one_invoice: respx.MockRouter) -> None:
    mode.run(mode.client(base_url="https://api.gigstack.io/v2/").invoices.income.get("u1"))
    assert str(one_invoice.calls.last.request.url) == "https://api.gigstack.io/v2/invoices/income/u1"


@pytest.mark.parametrize(
    "url", ["http://localhost:8000/v2", "http://127.0.0.1:8000", "http://127.8.9.1", "http://[::1]:8000", "HTTPS://api.example"]
)
def test_address_that_is_safe_for_a_key(mode: Any, url: str) -> None:
    assert mode.client(base_url=url).base_url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://api.gigstack.io/v2",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "ftp://api.gigstack.io",
        "file:///etc/hosts",
        "api.gigstack.io/v2",
        "https://",
        "https:///v2",
        "//api.gigstack.io",
        "https://[::1",
        "https://api.gigstack.io:port",
    ],
)
def test_address_that_is_not_safe_for_a_key_is_refused(mode: Any, url: str) -> None:
    with pytest.raises(gigstack.ConfigurationError):
        mode.client(base_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:pa55word@api.gigstack.io/v2",
        "https://:pa55word@api.gigstack.io",
        "https://pa55word@api.gigstack.io",
        "http://127.0.0.1:pa55word@example.com",
        "https://api.gigstack.io/v2?token=pa55word",
        "https://api.gigstack.io/v2#pa55word",
        "ftp://user:pa55word@api.gigstack.io",
    ],
)
def test_address_with_a_credential_is_refused_and_not_shown(mode: Any, url: str) -> None:
    with pytest.raises(gigstack.ConfigurationError) as caught:
        mode.client(base_url=url)
    assert "pa55word" not in str(caught.value)


def test_unsafe_address_of_the_environment_is_refused(mode: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIGSTACK_BASE_URL", "http://api.example")
    with pytest.raises(gigstack.ConfigurationError):
        mode.client()


# Who sees the key


def test_key_is_in_no_repr_of_the_client(gig: Any) -> None:
    kind = type(gig).__name__
    assert repr(gig) == f"<{kind} of https://api.gigstack.io/v2>"


def test_key_is_in_no_repr_of_the_settings(gig: Any) -> None:
    settings = gig._engine.settings
    assert KEY not in repr(settings) + str(settings) + f"{settings.api_key} {settings.api_key!r}"


def test_key_is_in_no_repr_of_a_request(gig: Any) -> None:
    from gigstack._request import build
    from gigstack.operations.invoices_income import GET

    request = build(GET, {"uuid": "u1"}, gig._engine.settings)
    assert request.headers["Authorization"] == f"Bearer {KEY}"
    assert KEY not in repr(request) + str(request)


def test_key_is_in_no_part_of_an_error(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income/u1").respond(401, json={"message": "Unauthorized", "error": "bad key"})
    with pytest.raises(gigstack.AuthenticationError) as caught:
        mode.run(gig.invoices.income.get("u1"))
    assert KEY not in repr(caught.value) + str(caught.value) + repr(vars(caught.value))


# Options


def test_with_options_changes_only_what_is_given(mode: Any) -> None:
    gig = mode.client(team="t1", timeout=7.0, max_retries=5, strict=True)
    before, after = gig._engine.settings, gig.with_options(timeout=1.0)._engine.settings
    assert after.timeout == 1.0
    assert (after.base_url, after.api_key, after.max_retries, after.strict, after.options) == (
        before.base_url,
        before.api_key,
        5,
        True,
        {"team": "t1"},
    )


def test_with_options_leaves_the_first_client_as_it_was(mode: Any) -> None:
    gig = mode.client(team="t1", timeout=7.0)
    gig.with_options(team="t2", timeout=1.0, max_retries=0, strict=True)
    settings = gig._engine.settings
    assert (settings.timeout, settings.max_retries, settings.strict, settings.options) == (7.0, 2, False, {"team": "t1"})


def test_with_options_shares_the_connections(gig: Any) -> None:
    assert gig.with_options(timeout=1)._engine.transport is gig._engine.transport


def test_with_options_gives_a_client_of_the_same_kind(gig: Any) -> None:
    assert type(gig.with_options()) is type(gig)


def test_with_options_reaches_resources_that_were_used_before(mode: Any, gig: Any, one_invoice: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.get("u1"))
    mode.run(gig.with_options(team="t2").invoices.income.get("u1"))
    assert [dict(call.request.url.params) for call in one_invoice.calls] == [{}, {"team": "t2"}]


def test_timeout_none_waits_for_ever(mode: Any) -> None:
    assert mode.client(timeout=7.0).with_options(timeout=None)._engine.settings.timeout is None


def test_timeout_reaches_the_connection(mode: Any, one_invoice: respx.MockRouter) -> None:
    mode.run(mode.client(timeout=7.0).invoices.income.get("u1"))
    assert one_invoice.calls.last.request.extensions["timeout"] == {"connect": 7.0, "read": 7.0, "write": 7.0, "pool": 7.0}


def test_there_is_a_timeout_by_default(gig: Any) -> None:
    assert gig._engine.settings.timeout == 30.0


def test_negative_retries_are_refused(mode: Any) -> None:
    with pytest.raises(gigstack.ConfigurationError):
        mode.client(max_retries=-1)


def test_negative_retries_are_refused_by_with_options_too(gig: Any) -> None:
    with pytest.raises(gigstack.ConfigurationError):
        gig.with_options(max_retries=-1)


# The team


@pytest.mark.parametrize(
    ("of_client", "of_call", "sent"),
    [
        ({}, {}, {}),
        ({"team": "client"}, {}, {"team": "client"}),
        ({}, {"team": "call"}, {"team": "call"}),
        ({"team": "client"}, {"team": "call"}, {"team": "call"}),
        ({"team": "client"}, {"team": gigstack.NOT_GIVEN}, {"team": "client"}),
    ],
)
def test_team_of_the_call_wins_over_that_of_the_client(
    mode: Any, one_invoice: respx.MockRouter, of_client: dict[str, Any], of_call: dict[str, Any], sent: dict[str, str]
) -> None:
    mode.run(mode.client(**of_client).invoices.income.get("u1", **of_call))
    assert dict(one_invoice.calls.last.request.url.params) == sent


def test_team_of_the_client_goes_into_the_query_of_a_write_and_not_into_its_body(
    mode: Any, one_invoice: respx.MockRouter
) -> None:
    mode.run(mode.client(team="t1").invoices.cancel("u1", motive="02"))
    request = one_invoice.calls.last.request
    assert str(request.url) == "https://api.gigstack.io/v2/invoices/u1?team=t1"
    assert request.content == b'{"motive":"02"}'


# Life and copies


def test_client_works_again_after_close(mode: Any, gig: Any, one_invoice: respx.MockRouter) -> None:
    mode.run(gig.invoices.income.get("u1"))
    mode.run(gig.close())
    assert mode.run(gig.invoices.income.get("u1")).uuid == "u1"


def test_close_before_any_request_does_nothing(mode: Any, gig: Any) -> None:
    assert mode.run(gig.close()) is None


def test_with_block_closes_the_connections(one_invoice: respx.MockRouter) -> None:
    with gigstack.Gigstack(KEY) as gig:
        gig.invoices.income.get("u1")
        assert gig._engine.transport._own is not None
    assert gig._engine.transport._own is None


async def test_async_with_block_closes_the_connections(one_invoice: respx.MockRouter) -> None:
    async with gigstack.AsyncGigstack(KEY) as gig:
        await gig.invoices.income.get("u1")
        assert gig._engine.transport._own is not None
    assert gig._engine.transport._own is None


@pytest.mark.parametrize("there", [None, "another-key"])
def test_pickled_client_holds_no_key_and_takes_no_other_one(
    mode: Any, gig: Any, monkeypatch: pytest.MonkeyPatch, there: str | None
) -> None:
    pickled = pickle.dumps(gig)
    assert KEY.encode() not in pickled
    if there:
        monkeypatch.setenv("GIGSTACK_API_KEY", there)
    twin = pickle.loads(pickled)
    with pytest.raises(gigstack.ConfigurationError, match="went through a pickle has no key: set GIGSTACK_API_KEY"):
        mode.run(twin.invoices.income.get("u1"))


def test_pickled_client_can_be_given_its_key_again(mode: Any, gig: Any, one_invoice: respx.MockRouter) -> None:
    twin = pickle.loads(pickle.dumps(gig)).with_options(api_key=KEY)
    mode.clients.append(twin)
    assert mode.run(twin.invoices.income.get("u1")).uuid == "u1"
    assert _authorization(one_invoice) == f"Bearer {KEY}"


def test_unused_client_pickles(mode: Any) -> None:
    twin = pickle.loads(pickle.dumps(mode.client(team="t1", timeout=7.0)))
    assert (twin.base_url, twin._engine.settings.timeout, twin._engine.settings.options) == (
        "https://api.gigstack.io/v2",
        7.0,
        {"team": "t1"},
    )


@pytest.mark.parametrize("copied", [lambda gig: pickle.loads(pickle.dumps(gig)), copy.deepcopy], ids=["pickle", "deepcopy"])
def test_used_client_is_copied_with_connections_of_its_own(
    mode: Any, gig: Any, one_invoice: respx.MockRouter, copied: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIGSTACK_API_KEY", KEY)
    mode.run(gig.invoices.income.get("u1"))
    twin = copied(gig)
    assert twin._engine.transport is not gig._engine.transport
    mode.clients.append(twin)
    assert mode.run(twin.invoices.income.get("u1")).uuid == "u1"
    assert _authorization(one_invoice) == f"Bearer {KEY}"
