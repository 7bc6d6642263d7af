"""Lists: a page, all pages, and lists that would never end."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import gigstack
import httpx
import pytest
import respx
from gigstack import _pages, models

KEY = "key-of-the-tests"

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


@pytest.mark.parametrize("length", [2, 3, 7])
def test_ring_of_cursors_is_a_page_error_where_it_closes(mode: Any, listed: Any, api: respx.MockRouter, length: int) -> None:
    """The first page leads into the ring c0 -> c1 -> ... -> c0; each page is fetched once."""
    following = {None: "c0"} | {f"c{n}": f"c{(n + 1) % length}" for n in range(length)}
    pages = {cursor: {"data": [{"uuid": cursor or "u"}], "has_more": True, "next": then} for cursor, then in following.items()}
    with pytest.raises(gigstack.PageError, match="gave the cursor 'c0' again") as caught:
        mode.all(listed(pages))
    assert caught.value.cursor == "c0"
    assert api.calls.call_count == length + 1


def test_ring_that_leads_back_to_where_the_list_began_is_a_page_error(
    mode: Any, listed: Any, api: respx.MockRouter, kind: str
) -> None:
    following = {"a": "b", "b": "a"}
    pages = {cursor: {"data": [], "has_more": True, "next": then} for cursor, then in following.items()}
    with pytest.raises(gigstack.PageError, match="the cursor 'a' again"):
        mode.all(listed(pages, **{LISTS[kind][1]: "a"}))
    assert api.calls.call_count == 2


def test_ring_is_seen_from_page_to_page_too(mode: Any, listed: Any) -> None:
    following = {None: "a", "a": "b", "b": "a"}
    page = mode.run(listed({cursor: {"data": [], "has_more": True, "next": then} for cursor, then in following.items()}))
    page = mode.run(mode.run(page.next_page()).next_page())
    with pytest.raises(gigstack.PageError, match="the cursor 'a' again"):
        mode.run(page.next_page())


def test_cursor_that_moved_when_a_page_is_asked_again_is_no_ring(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    """Two walks from one page, between which the list grew: the second meets the cursors of the first one page later."""
    bodies = {
        None: {"data": [], "has_more": True, "next": "a"},
        "a": {"data": [], "has_more": True, "next": "b"},
        "new": {"data": [], "has_more": True, "next": "b"},
        "b": {"data": [{"uuid": "u1"}], "has_more": False},
    }
    api.get("/invoices/income").mock(side_effect=lambda request: httpx.Response(200, json=bodies[request.url.params.get("next")]))
    page = mode.run(gig.invoices.income.list())
    assert _uuids(mode.all(page)) == ["u1"]
    bodies["a"] = {"data": [], "has_more": True, "next": "new"}
    assert _uuids(mode.all(page)) == ["u1"]


@pytest.mark.parametrize("cursor", [{"after": "u1"}, ["u1"], True])
def test_cursor_that_is_no_text_is_a_page_error(mode: Any, listed: Any, cursor: Any) -> None:
    with pytest.raises(gigstack.PageError, match=f"a cursor that is a {type(cursor).__name__}"):
        mode.all(listed({None: {"data": [], "has_more": True, "next": cursor}}))


def test_page_error_names_the_last_cursor_where_no_further_one_came(mode: Any, listed: Any) -> None:
    bodies = {None: THREE_PAGES[None], "c/1=": {"data": [], "has_more": True}}
    with pytest.raises(gigstack.PageError, match="after the page of cursor 'c/1=', and gives no cursor") as caught:
        mode.all(listed(bodies))
    assert caught.value.cursor == "c/1="


def test_page_error_goes_through_a_pickle(mode: Any, listed: Any) -> None:
    with pytest.raises(gigstack.PageError) as caught:
        mode.all(listed({None: THREE_PAGES[None], "c/1=": THREE_PAGES[None]}))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.cursor) == (str(caught.value), "c/1=")


@pytest.mark.parametrize("length", [999, 1000, 1001, 3000])
def test_trail_remembers_a_bounded_number_of_cursors_and_ends_every_ring(length: int) -> None:
    """A ring of up to a thousand ends where it closes; a longer one within three rounds. Nothing grows with the walk."""
    trail, steps = _pages._Trail(), 0
    while (following := trail.then(f"c{steps % length}")) is not None:
        trail, steps = following, steps + 1
    assert steps == length if length <= 1000 else length < steps <= 3 * length
    assert len(trail.recent) <= 1000


def test_trail_of_a_long_list_sees_no_ring() -> None:
    trail = _pages._Trail()
    for number in range(20_000):
        following = trail.then(f"cursor {number}")
        assert following is not None
        trail = following
    assert len(trail.recent) == 1000


# Pages with numbers


def _numbered(api: respx.MockRouter, count: int, size: int, **said: Any) -> None:
    """A search that has `count` hits, `size` to a page."""

    def answer(request: httpx.Request) -> httpx.Response:
        assert api.calls.call_count < 20, "the list is asked for without end"
        number = int(request.url.params.get("page", "1"))
        hits = [{"id": f"client_{n}"} for n in range(count)][(number - 1) * size : number * size]
        body = {"success": True, "data": hits, "found": count, "page": number, "per_page": size}
        more = {"has_more": number * size < count}
        return httpx.Response(200, json={name: value for name, value in {**body, **more, **said}.items() if value is not ...})

    api.get("/clients/search").mock(side_effect=answer)


@pytest.mark.parametrize("said", [{}, {"has_more": ...}, {"has_more": None}, {"found": ..., "per_page": ...}])
@pytest.mark.parametrize(("count", "size", "requests"), [(0, 3, 1), (2, 3, 1), (3, 3, 1), (4, 3, 2), (6, 3, 2), (7, 3, 3)])
def test_search_goes_on_by_the_number_of_the_page(
    mode: Any, gig: Any, api: respx.MockRouter, count: int, size: int, requests: int, said: dict[str, Any]
) -> None:
    _numbered(api, count, size, **said)
    assert [client.id for client in mode.all(gig.clients.search(query="x"))] == [f"client_{n}" for n in range(count)]
    numbers = [{"page": str(number)} if number > 1 else {} for number in range(1, requests + 1)]
    assert _queries(api) == [{"q": "x", **number} for number in numbers]


def test_search_that_says_nothing_of_its_end_ends_with_an_empty_page(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _numbered(api, 4, 2, has_more=..., found=..., per_page=...)
    assert len(mode.all(gig.clients.search(query="x"))) == 4
    assert [query.get("page") for query in _queries(api)] == [None, "2", "3"]


def test_search_can_start_at_a_page(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _numbered(api, 7, 2)
    assert [client.id for client in mode.all(gig.clients.search(query="x", page=3))] == ["client_4", "client_5", "client_6"]


def test_page_of_a_search_has_its_total_and_no_cursor(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    _numbered(api, 7, 2)
    page = mode.run(gig.clients.search(query="x"))
    assert (page.total, page.has_more, page.cursor, len(page)) == (7, True, None, 2)


@pytest.mark.parametrize("hits", [[], [{"id": "client_1"}]])
def test_search_that_ignores_the_number_of_the_page_is_a_page_error(
    mode: Any, gig: Any, api: respx.MockRouter, hits: Any
) -> None:
    """The answers differ, but not in their items."""
    api.get("/clients/search").mock(
        side_effect=lambda request: httpx.Response(
            200, json={"data": hits, "has_more": True, "timestamp": api.calls.call_count, "found": 9}
        )
    )
    with pytest.raises(gigstack.PageError, match="the same page again"):
        mode.all(gig.clients.search(query="x"))
    assert api.calls.call_count == 2


def test_catalogue_of_errors_is_walked_by_total_and_limit(mode: Any, gig: Any, api: respx.MockRouter) -> None:
    bodies = [
        {"success": True, "data": [{"code": "A"}, {"code": "B"}], "total": 3, "page": 1, "limit": 2},
        {"success": True, "data": [{"code": "C"}], "total": 3, "page": 2, "limit": 2},
    ]
    api.get("/invoices/errors").mock(side_effect=[httpx.Response(200, json=body) for body in bodies])
    assert [entry.code for entry in mode.all(gig.invoices.cfdi_errors.list(type="receiver"))] == ["A", "B", "C"]
    assert _queries(api) == [{"type": "receiver"}, {"type": "receiver", "page": "2"}]


# So many items


@pytest.mark.parametrize(("count", "requests"), [(1, 1), (2, 1), (3, 2), (4, 3), (9, 3)])
@pytest.mark.parametrize("ahead", [False, True], ids=["in turn", "ahead"])
def test_take_brings_so_many_items_and_fetches_no_page_too_many(
    mode: Any, listed: Any, api: respx.MockRouter, count: int, requests: int, ahead: bool
) -> None:
    found = listed(THREE_PAGES)
    taken = (found.prefetch() if ahead else found).take(count)
    assert _uuids(mode.all(taken)) == ["u1", "u2", "u3", "u4"][:count]
    assert api.calls.call_count == requests


def test_take_of_nothing_brings_nothing(mode: Any, listed: Any, api: respx.MockRouter) -> None:
    assert mode.all(listed(THREE_PAGES).take(0)) == []
    assert api.calls.call_count == (1 if type(mode).__name__ == "Sync" else 0)


def test_take_of_less_than_nothing_is_refused_at_once(listed: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match=r"take\(-1\)"):
        listed(THREE_PAGES).take(-1)


def test_words_of_a_list_are_those_of_its_page(mode: Any, listed: Any) -> None:
    found = listed(THREE_PAGES)
    page = mode.run(listed(THREE_PAGES))
    assert [_uuids(each.items) for each in mode.all(found.pages())] == [["u1", "u2"], ["u3"], ["u4"]]
    assert _uuids(mode.all(page.take(3))) == ["u1", "u2", "u3"]
    assert _uuids(mode.all(found.prefetch())) == _uuids(mode.all(page.prefetch())) == ["u1", "u2", "u3", "u4"]


# Away and back


def test_page_goes_through_a_pickle_with_all_that_it_holds(mode: Any, listed: Any) -> None:
    page = mode.run(listed({None: {**THREE_PAGES[None], "total_results": 9}}))
    again = pickle.loads(pickle.dumps(page))
    assert (again.items, again.body, again.cursor, again.has_more) == (page.items, page.body, page.cursor, True)
    assert (again.total, again.name, type(again)) == (page.total, page.name, type(page))
    assert KEY.encode() not in pickle.dumps(page)


def test_page_that_went_through_a_pickle_says_that_it_has_no_client(mode: Any, listed: Any) -> None:
    again = pickle.loads(pickle.dumps(mode.run(listed(THREE_PAGES))))
    with pytest.raises(gigstack.PageError, match="list again, from its cursor") as caught:
        mode.run(again.next_page())
    assert caught.value.cursor == "c/1="


def test_last_page_that_went_through_a_pickle_is_walked_as_before(mode: Any, listed: Any, kind: str) -> None:
    again = pickle.loads(pickle.dumps(mode.run(listed(THREE_PAGES, **{LISTS[kind][1]: "c2"}))))
    assert _uuids(mode.all(again)) == ["u4"]


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
