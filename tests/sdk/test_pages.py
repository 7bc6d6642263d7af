"""Lists: a page, all pages, and lists that would never end."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import models

# Per list: its path, and the parameter that takes the cursor.
LISTS = {
    "income": ("/invoices/income", "next"),
    "egress": ("/invoices/egress", "next"),
    "sat": ("/invoices/sat", "starting_after"),
}
THREE_PAGES = {
    None: {"data": [{"uuid": "u1"}, {"uuid": "u2"}], "has_more": True, "next": "c/1="},
    "c/1=": {"data": [{"uuid": "u3"}], "has_more": True, "next": "c2"},
    "c2": {"data": [{"uuid": "u4"}], "has_more": False},
}


@pytest.fixture(params=LISTS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def listed(gig: Any, api: respx.MockRouter, kind: str) -> Callable[..., Any]:
    """The list of one kind, answered by a dictionary of bodies by cursor."""
    path, argument = LISTS[kind]

    def start(bodies: Any, client: Any = None, **filters: Any) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            assert api.calls.call_count < 10, "the list is asked for without end"
            return httpx.Response(200, json=bodies[request.url.params.get(argument)])

        api.get(path).mock(side_effect=answer)
        return getattr((client or gig).invoices, kind).list(**filters)

    return start


def _uuids(items: list[Any]) -> list[str]:
    return [item.uuid for item in items]


def _queries(api: respx.MockRouter) -> list[dict[str, str]]:
    return [dict(call.request.url.params) for call in api.calls]


# Reading on


def test_iterating_brings_the_items_of_all_pages(mode: Any, listed: Any) -> None:
    assert _uuids(mode.all(listed(THREE_PAGES))) == ["u1", "u2", "u3", "u4"]


def test_cursor_goes_back_in_the_parameter_of_the_list(mode: Any, listed: Any, api: respx.MockRouter, kind: str) -> None:
    mode.all(listed(THREE_PAGES))
    argument = LISTS[kind][1]
    assert _queries(api) == [{}, {argument: "c/1="}, {argument: "c2"}]


def test_filters_are_kept_on_the_next_pages(mode: Any, listed: Any, api: respx.MockRouter, kind: str) -> None:
    mode.all(listed(THREE_PAGES, limit=2, status="x", team="t1"))
    argument = LISTS[kind][1]
    filters = {"limit": "2", "status": "x", "team": "t1"}
    assert _queries(api) == [filters, {**filters, argument: "c/1="}, {**filters, argument: "c2"}]


def test_team_of_the_client_is_kept_on_the_next_pages(mode: Any, listed: Any, api: respx.MockRouter) -> None:
    mode.all(listed(THREE_PAGES, mode.client(team="t1")))
    assert [query["team"] for query in _queries(api)] == ["t1", "t1", "t1"]


def test_list_can_start_at_a_cursor(mode: Any, listed: Any, kind: str) -> None:
    assert _uuids(mode.all(listed(THREE_PAGES, **{LISTS[kind][1]: "c2"}))) == ["u4"]


def test_page_after_page(mode: Any, listed: Any) -> None:
    page = mode.run(listed(THREE_PAGES))
    assert _uuids(page.items) == ["u1", "u2"]
    page = mode.run(page.next_page())
    assert _uuids(page.items) == ["u3"]
    page = mode.run(page.next_page())
    assert _uuids(page.items) == ["u4"]
    assert mode.run(page.next_page()) is None


def test_pages_are_this_one_and_all_that_follow(mode: Any, listed: Any) -> None:
    page = mode.run(listed(THREE_PAGES))
    assert [_uuids(each.items) for each in mode.all(page.pages())] == [["u1", "u2"], ["u3"], ["u4"]]


def test_page_is_fetched_only_when_it_is_its_turn(mode: Any, listed: Any, api: respx.MockRouter) -> None:
    mode.run(listed(THREE_PAGES))
    assert api.calls.call_count == 1


def test_page_can_be_iterated_over_again(mode: Any, listed: Any) -> None:
    page = mode.run(listed(THREE_PAGES))
    assert _uuids(mode.all(page)) == _uuids(mode.all(page)) == ["u1", "u2", "u3", "u4"]


def test_items_of_a_page_are_models(mode: Any, listed: Any, kind: str) -> None:
    page = mode.run(listed(THREE_PAGES))
    assert {type(item) for item in page.items} == {models.SatInvoice if kind == "sat" else models.Invoice}


# What a page says


def test_what_a_page_says_of_the_list(mode: Any, listed: Any) -> None:
    body = {"data": [{"uuid": "u1"}], "has_more": True, "next": "c1", "total_results": 150}
    page = mode.run(listed({None: body}))
    assert (page.has_more, page.cursor, page.body, len(page), bool(page)) == (True, "c1", body, 1, True)


@pytest.mark.parametrize("kind", ["income", "egress"], indirect=True)
def test_total_is_how_many_there_are_in_all(mode: Any, listed: Any) -> None:
    assert mode.run(listed({None: {"data": [], "total_results": 150}})).total == 150


@pytest.mark.parametrize("kind", ["sat"], indirect=True)
def test_total_is_none_where_the_api_counts_something_else(mode: Any, listed: Any) -> None:
    assert mode.run(listed({None: {"success": True, "data": [], "has_more": False, "count": 150}})).total is None


@pytest.mark.parametrize("end", [{}, {"has_more": False}, {"has_more": None}, {"has_more": False, "next": None}])
def test_last_page(mode: Any, listed: Any, end: dict[str, Any]) -> None:
    page = mode.run(listed({None: {"data": [{"uuid": "u1"}], **end}}))
    assert (page.has_more, page.cursor, mode.run(page.next_page())) == (False, None, None)


def test_last_page_has_no_cursor_even_when_the_api_sends_one(mode: Any, listed: Any) -> None:
    page = mode.run(listed({None: {"data": [], "has_more": False, "next": "left over"}}))
    assert page.cursor is None


def test_empty_list(mode: Any, listed: Any) -> None:
    assert mode.all(listed({None: {"data": [], "has_more": False}})) == []


def test_empty_page_in_the_middle_is_no_end(mode: Any, listed: Any) -> None:
    pages = {None: {"data": [], "has_more": True, "next": "c1"}, "c1": {"data": [{"uuid": "u1"}], "has_more": False}}
    assert _uuids(mode.all(listed(pages))) == ["u1"]


def test_null_items_are_skipped(mode: Any, listed: Any) -> None:
    assert _uuids(mode.all(listed({None: {"data": [None, {"uuid": "u1"}, None]}}))) == ["u1"]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ({"data": [{"uuid": "u1"}], "has_more": True, "next": "SECRET"}, "of 1 items, more follow>"),
        ({"data": []}, "of 0 items>"),
    ],
)
def test_repr_counts_and_shows_nothing(mode: Any, listed: Any, body: Any, shown: str) -> None:
    page = mode.run(listed({None: body}))
    assert repr(page) == f"<{type(page).__name__} {shown}"


# Answers that do not fit


@pytest.mark.parametrize("body", [{"message": "ok"}, {"data": None}, {"data": {"uuid": "u1"}}, [], {}])
def test_page_without_its_list_is_not_silently_empty(mode: Any, listed: Any, body: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning):
        page = mode.run(listed({None: body}))
    assert page.items == []


def test_strict_client_raises_for_a_page_without_its_list(mode: Any, listed: Any) -> None:
    with pytest.raises(gigstack.ResponseValidationError):
        mode.run(listed({None: {"message": "ok"}}, mode.client(strict=True)))


def test_item_that_does_not_fit_is_built_loosely_and_the_others_are_not(mode: Any, listed: Any) -> None:
    with pytest.warns(gigstack.UnexpectedResponseWarning, match=r"at \[1\].total$") as caught:
        page = mode.run(listed({None: {"data": [{"uuid": "u1", "total": 1}, {"uuid": "u2", "total": "a lot"}]}}))
    assert [item.total for item in page.items] == [1, "a lot"]
    assert len(caught) == 1


def test_page_that_is_no_json_is_a_response_error(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    api.get("/invoices/income").respond(text="<html>")
    with pytest.raises(gigstack.ResponseError):
        mode.run(gig.invoices.income.list())


# Lists that do not end


def test_cursor_that_comes_again_is_a_page_error(mode: Any, listed: Any, api: respx.MockRouter) -> None:
    pages = {None: {"data": [], "has_more": True, "next": "c1"}, "c1": {"data": [], "has_more": True, "next": "c1"}}
    with pytest.raises(gigstack.PageError, match="gave the cursor 'c1' again"):
        mode.all(listed(pages))
    assert api.calls.call_count == 2


@pytest.mark.parametrize("cursor", [{}, {"next": None}, {"next": ""}])
def test_more_items_without_a_way_to_them_are_a_page_error(
    mode: Any, listed: Any, api: respx.MockRouter, kind: str, cursor: dict[str, Any]
) -> None:
    """The lists that also count pages are asked for the second one first, and give the same page again."""
    reason = "gives no cursor to them" if kind == "sat" else "the same page again"
    with pytest.raises(gigstack.PageError, match=reason):
        mode.all(listed({None: {"data": [{"uuid": "u1"}], "has_more": True, **cursor}}))
    assert api.calls.call_count == (1 if kind == "sat" else 2)


@pytest.mark.parametrize("kind", ["income", "egress"])
def test_list_by_metadata_goes_on_by_the_number_of_the_page(mode: Any, gig: Any, api: respx.MockRouter, kind: str) -> None:
    bodies = {
        None: {"data": [{"uuid": "u1"}], "has_more": True},
        "2": {"data": [{"uuid": "u2"}], "has_more": True},
        "3": {"data": [{"uuid": "u3"}], "has_more": False},
    }
    api.get(LISTS[kind][0]).mock(side_effect=lambda request: httpx.Response(200, json=bodies[request.url.params.get("page")]))
    assert _uuids(mode.all(getattr(gig.invoices, kind).list(metadata={"order": "7"}))) == ["u1", "u2", "u3"]
    metadata = {"metadata.order": "7"}
    assert _queries(api) == [metadata, {**metadata, "page": "2"}, {**metadata, "page": "3"}]


def test_items_before_a_page_error_are_not_lost(mode: Any, listed: Any) -> None:
    page = mode.run(listed({None: {"data": [{"uuid": "u1"}], "has_more": True}}))
    assert _uuids(page.items) == ["u1"]
    with pytest.raises(gigstack.PageError):
        mode.run(page.next_page())


# Only the asynchronous client


async def test_async_list_sends_nothing_before_it_is_awaited(api: respx.MockRouter) -> None:
    async with gigstack.AsyncGigstack("k") as gig:
        assert type(gig.invoices.income.list()) is gigstack.AsyncPages
    assert api.calls.call_count == 0


async def test_async_list_is_awaited_for_its_first_page(api: respx.MockRouter) -> None:
    api.get("/invoices/income").respond(json=THREE_PAGES[None])
    async with gigstack.AsyncGigstack("k") as gig:
        page = await gig.invoices.income.list()
    assert (type(page), _uuids(page.items)) == (gigstack.AsyncPage, ["u1", "u2"])


async def test_async_list_that_is_left_early_fetches_no_further_page(api: respx.MockRouter) -> None:
    api.get("/invoices/income").respond(json=THREE_PAGES[None])
    async with gigstack.AsyncGigstack("k") as gig:
        async for invoice in gig.invoices.income.list():
            assert invoice.uuid == "u1"
            break
    assert api.calls.call_count == 1


def test_sync_list_fetches_its_first_page_at_once(api: respx.MockRouter) -> None:
    api.get("/invoices/income").respond(json=copy.deepcopy(THREE_PAGES[None]))
    with gigstack.Gigstack("k") as gig:
        page = gig.invoices.income.list()
    assert (type(page), api.calls.call_count) == (gigstack.Page, 1)
