"""Rules over several arguments: what would surely be refused is not sent, and the error says why."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import gigstack
import pytest
import respx


@pytest.mark.parametrize("substitution", [{}, {"substitution_uuid": None}, {"substitution_uuid": ""}])
def test_motive_01_needs_the_document_that_takes_the_place(
    mode: Any, gig: Any, api: respx.MockRouter, substitution: dict[str, Any]
) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        mode.run(gig.invoices.cancel("u1", motive="01", **substitution))
    assert str(caught.value) == (
        "substitution_uuid: needed where motive is '01'. The SAT cancels with motive 01 only what another document replaces."
    )
    assert api.calls.call_count == 0


def test_motive_as_a_member_of_the_catalogue_is_checked_too(mode: Any, gig: Any) -> None:
    motive = next(iter(gigstack.catalogs.CancellationMotive))
    assert motive.value == "01"
    with pytest.raises(gigstack.InvalidRequestError, match="substitution_uuid: needed"):
        mode.run(gig.invoices.cancel("u1", motive=motive))


@pytest.mark.parametrize("arguments", [{"motive": "02"}, {"motive": "01", "substitution_uuid": "u2"}])
def test_what_fits_the_rule_is_sent(mode: Any, gig: Any, api: respx.MockRouter, arguments: dict[str, str]) -> None:
    api.route().respond(json={"success": True, "data": {}})
    mode.run(gig.invoices.cancel("u1", **arguments))
    assert api.calls.call_count == 1


@pytest.mark.parametrize("end", ["2026-02-02", date(2026, 2, 2), datetime(2026, 2, 2, 23)])
def test_span_over_a_month_is_refused(mode: Any, gig: Any, api: respx.MockRouter, end: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError) as caught:
        mode.run(gig.sat.downloads.create(start_date="2026-01-01", end_date=end))
    assert str(caught.value) == (
        "end_date (2026-02-02) is more than 31 days after start_date (2026-01-01). "
        "The SAT takes one month at most; ask for one month after the other."
    )
    assert api.calls.call_count == 0


def test_span_that_ends_before_it_begins_is_refused(mode: Any, gig: Any) -> None:
    with pytest.raises(gigstack.InvalidRequestError, match=r"end_date \(2026-01-01\) is before start_date \(2026-01-02\)"):
        mode.run(gig.sat.downloads.create(start_date=date(2026, 1, 2), end_date="2026-01-01"))


@pytest.mark.parametrize(("start", "end"), [("2026-01-01", "2026-02-01"), ("2026-01-01", "2026-01-01")])
def test_span_within_a_month_is_sent(mode: Any, gig: Any, api: respx.MockRouter, start: str, end: str) -> None:
    api.route().respond(json={"success": True, "data": {}})
    mode.run(gig.sat.downloads.create(start_date=start, end_date=end))
    assert api.calls.call_count == 1
