"""Real pages, saved at three dates: they are described as they are, and each change planted in a copy of one is found.

They lie beside the repository, and SEEDS names another folder. Of their text nothing is kept here but the words that are changed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.docs.compare import Known, compare
from generator.docs.described import describe
from generator.docs.findings import Finding, Report
from generator.docs.forms import read_page
from generator.docs.record import read_record
from generator.docs.source import read_source
from generator.load import load

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(os.environ.get("SEEDS") or ROOT.parent / "shared" / "seeds")
NAMES = sorted(path.name for path in SEEDS.glob("*.txt"))

HISTORY, GUIDE, MIRROR, EXCERPT, CREDIT_NOTES = (f"{number:03}_" for number in range(5))

pytestmark = pytest.mark.skipif(
    len(NAMES) != 5, reason=f"NOT PROVEN: the saved pages are not in {SEEDS}; set SEEDS to their folder"
)

Planted = Callable[..., tuple[Report, str]]


@pytest.fixture(scope="module")
def known() -> Known:
    document = load(ROOT / "spec" / "openapi.yaml", "spec/openapi.yaml")
    described = describe(document.value, document.at)
    return Known(described, read_record(ROOT / "spec" / "pages.yaml", "spec/pages.yaml", described))


@pytest.fixture
def planted(tmp_path: Path, known: Known) -> Planted:
    """`planted(seed, old, new)` compares a copy of a page in which one text stands for another."""

    def made(prefix: str, *changes: tuple[str, str]) -> tuple[Report, str]:
        name = next(name for name in NAMES if name.startswith(prefix))
        text = (SEEDS / name).read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, f"{name} has no {old!r}: the change was not planted"
            text = text.replace(old, new, 1)
        copy = tmp_path / name
        copy.write_text(text, encoding="utf-8")
        source = read_source(copy)
        assert not hasattr(source, "what"), source
        return compare(read_page(source, is_known=prefix == EXCERPT), known), text  # type: ignore[arg-type]

    return made


def line_of(text: str, part: str, after: str = "") -> int:
    return text[: text.index(part, text.index(after))].count("\n") + 1


def only(report: Report) -> Finding:
    assert len(report.findings) == 1, [(one.kind, one.what, one.found) for one in report.findings]
    return report.findings[0]


def place(finding: Finding) -> str:
    """File of the description, and the text of the line that is named."""
    assert finding.place is not None
    line = (ROOT / finding.place.file).read_text(encoding="utf-8").splitlines()[finding.place.line - 1]
    return f"{finding.place.file}: {line.strip()}"


def test_the_pages_are_described_as_they_are(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = run("docs", "compare", SEEDS, "--json")
    data = json.loads(ran.out)
    assert ran.code == 0, data
    assert [(page["form"], page["differences"], page["notes"]) for page in data["pages"]] == [
        ("rendered", [], []),
        ("rendered", [], []),
        ("rendered", [], []),
        ("excerpt", [], []),
        ("rendered", [], []),
    ]


def test_they_are_clean_because_all_of_them_was_read() -> None:
    """Counted by hand: what the comparison has to work with."""
    pages = [read_page(read_source(SEEDS / name), is_known=name.startswith(EXCERPT)) for name in NAMES]  # type: ignore[arg-type]
    assert [len(page.entries) for page in pages] == [190, 190, 195, 0, 66]
    assert [len(page.examples) for page in pages] == [1, 6, 1, 13, 1]
    assert [[table.head for table in page.tables] for page in pages] == [["Status"], ["Status"] * 2, [], ["Code"], []]
    assert [[len(rows) for rows in page.fields] for page in pages] == [[], [5, 4, 7], [], [], []]
    assert [len(page.endpoints) for page in pages] == [0, 13, 0, 0, 0]
    assert [[one.name for one in page.statuses] for page in pages] == [
        ["200", "401", "500"],
        [],
        ["200", "401", "500"],
        [],
        ["200", "401", "403", "500"],
    ]
    assert [page.modified[:10] for page in pages] == ["2026-04-02", "2026-04-03", "2026-04-04", "", "2025-10-09"]
    assert [page.unread for page in pages] == [()] * 5


# The navigation


def test_a_new_operation_in_the_navigation(planted: Planted) -> None:
    report, text = planted(
        MIRROR, ("    • Search clients\n      GET\n", "    • Search clients\n      GET\n    • Merge clients\n      POST\n")
    )
    found = only(report)
    assert (found.kind, found.found, found.line) == ("operation-new", "POST", line_of(text, "Merge clients"))
    assert found.what == "the entry Clients / Merge clients is not described"
    assert found.place is not None and found.place.file == "spec/pages.yaml"


def test_a_new_entry_of_a_group_that_is_folded_has_no_verb(planted: Planted) -> None:
    report, text = planted(HISTORY, ("    • Search receipts\n", "    • Search receipts\n    • Reopen receipt\n"))
    found = only(report)
    assert (found.kind, found.line) == ("operation-new", line_of(text, "Reopen receipt"))


def test_an_operation_gone_from_the_navigation(planted: Planted) -> None:
    report, _ = planted(MIRROR, ("    • Search clients\n      GET\n", ""))
    found = only(report)
    assert (found.kind, found.says) == ("operation-gone", "searchClients")
    assert place(found).startswith("spec/pages.yaml: - {entry: [Clients, Search clients]")


def test_an_older_page_is_not_asked_for_what_came_later(planted: Planted) -> None:
    """The page of 2025 has no search, and says nothing of it; what it had itself is missed."""
    report, _ = planted(CREDIT_NOTES, ("    • Delete client\n      DELETE\n", ""))
    assert only(report).says == "deleteClient"


def test_another_verb_in_the_navigation(planted: Planted) -> None:
    report, text = planted(HISTORY, ("    • Update client\n      PUT\n", "    • Update client\n      PATCH\n"))
    found = only(report)
    assert (found.kind, found.found, found.says, found.line) == ("method", "PATCH", "PUT", line_of(text, "• Update client"))
    assert place(found) == "spec/paths/clients.yaml: put:"


# The operation


def test_another_method(planted: Planted) -> None:
    report, text = planted(HISTORY, ("\nGET\nhttps://", "\nPOST\nhttps://"))
    found = only(report)
    assert (found.kind, found.found, found.says) == ("method", "POST", "GET")
    assert found.line == line_of(text, "POST", after="\nPOST\nhttps")
    assert place(found) == "spec/paths/sat_downloads.yaml: get:"


def test_another_address(planted: Planted) -> None:
    report, text = planted(
        MIRROR, ("\nhttps://api.gigstack.io/v2/invoices/sat\n", "\nhttps://api.gigstack.io/v2/invoices/mirror\n")
    )
    found = only(report)
    assert (found.kind, found.found, found.says) == ("address", "/invoices/mirror", "/invoices/sat")
    assert found.line == line_of(text, "https://api.gigstack.io/v2/invoices/mirror")


def test_another_server(planted: Planted) -> None:
    report, _ = planted(MIRROR, ("\nhttps://api.gigstack.io/v2/", "\nhttps://api.gigstack.io/v3/"))
    found = only(report)
    assert (found.kind, found.found) == ("address", "https://api.gigstack.io/v3/invoices/sat")


@pytest.mark.parametrize(
    ("old", "new", "kind", "shown"),
    [
        ("--request GET", "--request POST", "method", "POST"),
        (
            "'https://api.gigstack.io/v2/invoices/sat?",
            "'https://api.gigstack.io/v2/invoices/mirror?",
            "address",
            "/invoices/mirror",
        ),
    ],
)
def test_the_call_that_is_shown_is_another(planted: Planted, old: str, new: str, kind: str, shown: str) -> None:
    report, text = planted(MIRROR, (old, new))
    found = only(report)
    assert (found.kind, found.found, found.line) == (kind, shown, line_of(text, "curl "))
    # Told once, where the head of the page says the same.
    head = {"method": ("\nGET\nhttps", "\nPOST\nhttps"), "address": ("/v2/invoices/sat\n", "/v2/invoices/mirror\n")}[kind]
    report, text = planted(MIRROR, (old, new), head)
    assert only(report).line in (line_of(text, "POST\nhttps") if kind == "method" else line_of(text, "https://api"),)


def test_an_operation_that_nothing_knows(planted: Planted) -> None:
    """A whole page of its own: the navigation has it, and its call, its example and its statuses become a proposal."""
    report, text = planted(
        MIRROR,
        ("• List SAT invoices", "• List SAT credits"),
        ("\nList SAT invoices\n\n", "\nList SAT credits\n\n"),
        ("\nhttps://api.gigstack.io/v2/invoices/sat\n", "\nhttps://api.gigstack.io/v2/sat/{rfc}/credits\n"),
    )
    kinds = {(one.kind, one.found) for one in report.findings}
    assert ("operation-new", "GET /sat/{rfc}/credits") in kinds
    whole = next(one for one in report.findings if one.found == "GET /sat/{rfc}/credits")
    assert whole.proposal is not None
    said = whole.proposal.value["/sat/{rfc}/credits"]["get"]
    assert [(one["name"], one["in"]) for one in said["parameters"]][:2] == [("rfc", "path"), ("direction", "query")]
    assert set(said["responses"]) == {"200", "401", "500"}
    shown = said["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]["items"]["properties"]
    # An amount, and a moment: neither is guessed.
    assert shown["total"] == {"type": "number"} and shown["created_at"] == {"type": "number"}
    assert shown["issue_date"] == {"type": "string"}


# Parameters and statuses


def test_a_query_parameter_more(planted: Planted) -> None:
    report, text = planted(HISTORY, ("history?team'", "history?team&page_size'"))
    found = only(report)
    assert (found.kind, found.line) == ("query-new", line_of(text, "curl "))
    assert found.what == "query parameter page_size of listSatDownloads"
    assert place(found) == "spec/paths/sat_downloads.yaml: parameters:"


def test_a_query_parameter_less(planted: Planted) -> None:
    report, text = planted(MIRROR, ("&issuer_rfc", ""))
    found = only(report)
    assert (found.kind, found.what) == ("query-gone", "query parameter issuer_rfc of listSatInvoices")
    assert place(found) == "spec/paths/invoices_sat.yaml: - name: issuer_rfc"


def test_a_status_more(planted: Planted) -> None:
    report, text = planted(HISTORY, ("🟠401Unauthorized\n", "🟠401Unauthorized\n🟠402Payment Required\n"))
    found = only(report)
    assert (found.kind, found.what, found.line) == ("status-new", "status 402 of listSatDownloads", line_of(text, "402Payment"))
    assert place(found) == "spec/paths/sat_downloads.yaml: responses:"


def test_a_status_less(planted: Planted) -> None:
    report, _ = planted(CREDIT_NOTES, ("🟠403Permiso insuficiente\n", ""))
    assert (only(report).kind, only(report).what) == ("status-gone", "status 403 of listEgressInvoices")


# Bodies


def test_a_field_more_in_an_answer(planted: Planted) -> None:
    report, text = planted(MIRROR, ('"pac_rfc": "string",', '"pac_rfc": "string",\n            "uuid_sha": "string",'))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("field-new", "string", line_of(text, '"uuid_sha"'))
    assert found.what == "field data[].uuid_sha of listSatInvoices 200"
    assert place(found) == "spec/schemas/sat_invoices.yaml: properties:"


def test_a_field_less_in_an_answer(planted: Planted) -> None:
    report, _ = planted(MIRROR, ('            "pac_rfc": "string",\n', ""))
    found = only(report)
    assert (found.kind, found.what) == ("field-gone", "field data[].pac_rfc of listSatInvoices 200")
    assert place(found).startswith("spec/schemas/sat_invoices.yaml: pac_rfc:")


def test_a_field_less_deep_inside(planted: Planted) -> None:
    report, _ = planted(HISTORY, ('                "processedCount": 0,\n', ""))
    assert only(report).what == "field data.history[].processedCount of listSatDownloads 200"


def test_a_field_of_another_type(planted: Planted) -> None:
    report, text = planted(MIRROR, ('"has_xml": true', '"has_xml": "yes"'))
    found = only(report)
    assert (found.kind, found.found, found.says, found.line) == ("type", "string", "boolean or null", line_of(text, '"has_xml"'))


def test_a_field_more_in_a_request(planted: Planted) -> None:
    report, text = planted(EXCERPT, ('"send_email": true,', '"send_email": true,\n"send_sms": false,'))
    found = only(report)
    assert (found.kind, found.what, found.line) == (
        "field-new",
        "field send_sms of createIncomeInvoice request",
        line_of(text, "send_sms"),
    )
    assert found.place is not None and found.place.file == "spec/schemas/invoices.yaml"


def test_a_field_more_of_a_line_of_an_invoice(planted: Planted) -> None:
    report, _ = planted(EXCERPT, ('"unit_name": "Servicio",', '"unit_name": "Servicio",\n"weight": 3,'))
    assert only(report).what == "field items[].weight of createIncomeInvoice request"


def test_a_field_more_in_a_table_of_a_guide(planted: Planted) -> None:
    report, text = planted(GUIDE, ("keyfileYes.key file from SAT\n", "keyfileYes.key file from SAT\naliasstringNoA name\n"))
    found = only(report)
    assert (found.kind, found.what, found.line) == ("field-new", "field alias of a request", line_of(text, "aliasstring"))


def test_a_field_that_a_guide_now_requires(planted: Planted) -> None:
    report, text = planted(GUIDE, ("rfc_typestringNo", "rfc_typestringYes"))
    found = only(report)
    assert (found.kind, found.found, found.says) == ("type", "required", "not required")
    assert found.line == line_of(text, "rfc_typestring")


def test_an_operation_more_in_the_table_of_a_guide(planted: Planted) -> None:
    row = "GET/v2/invoices/download/debugDebug"
    report, text = planted(GUIDE, (row, f"DELETE/v2/invoices/download/fielForget the FIEL\n{row}"))
    found = only(report)
    assert (found.kind, found.line) == ("operation-new", line_of(text, "DELETE/v2"))
    assert found.found.startswith("DELETE /v2/invoices/download/fiel")


def test_a_method_changed_in_the_table_of_a_guide(planted: Planted) -> None:
    report, _ = planted(GUIDE, ("PUT/v2/invoices/download/scheduleSave", "POST/v2/invoices/download/scheduleSave"))
    assert only(report).found == "POST /v2/invoices/download/schedule"


# Values


def test_a_value_that_an_open_list_does_not_name(planted: Planted) -> None:
    report, text = planted(MIRROR, ('"status": "Vigente"', '"status": "Pendiente"'))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("value-new", "Pendiente", line_of(text, '"Pendiente"'))
    assert found.says == "an open list that names Vigente, Cancelado"
    assert place(found) == "spec/schemas/sat_invoices.yaml: enum: [Vigente, Cancelado]"


def test_a_value_that_a_closed_list_does_not_allow(planted: Planted) -> None:
    report, _ = planted(EXCERPT, ('"motive": "02"', '"motive": "09"'))
    found = only(report)
    assert (found.kind, found.found) == ("value-new", "09")
    assert found.says.startswith("a closed list of ")


def test_a_value_more_in_a_table_of_an_operation(planted: Planted) -> None:
    report, text = planted(HISTORY, ("failedSAT rejected", "queuedWaiting for a slot\nfailedSAT rejected"))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("value-new", "queued", line_of(text, "queuedWaiting"))


def test_a_value_in_capitals_in_a_table(planted: Planted) -> None:
    report, text = planted(HISTORY, ("\nexpiredPackage", "\nON_HOLDIt waits\nexpiredPackage"))
    assert (only(report).found, only(report).line) == ("ON_HOLD", line_of(text, "ON_HOLD"))


def test_a_value_more_that_the_table_of_a_request_quotes(planted: Planted) -> None:
    report, text = planted(GUIDE, ('"active", "cancelled", or', '"active", "cancelled", "suspended", or'))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("value-new", "suspended", line_of(text, '"suspended"'))
    assert place(found).startswith("spec/schemas/sat_downloads.yaml: enum: [active, cancelled, all]")


def test_a_value_more_in_a_table_of_a_guide(planted: Planted) -> None:
    report, _ = planted(GUIDE, ("needs_upgradeFree plan", "needs_paymentThe card failed\nneeds_upgradeFree plan"))
    assert (only(report).kind, only(report).found) == ("value-new", "needs_payment")


def test_a_code_more_in_a_table_of_codes(planted: Planted) -> None:
    report, text = planted(EXCERPT, ("\n99 | Por definir |", "\n77 | Trueque |\n99 | Por definir |"))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("value-new", "77", line_of(text, "77 | "))


# The date, and what cannot be read


def test_a_newer_date(planted: Planted) -> None:
    report, text = planted(HISTORY, ("2026-04-02 23:55:47", "2026-08-01 09:00:00"))
    dated = [one for one in report.findings if one.kind == "modified"]
    assert len(dated) == 1
    assert (dated[0].found, dated[0].says) == ("2026-08-01 09:00:00", "2026-04-02 23:55:47")
    assert dated[0].line == line_of(text, "Modified at")
    assert place(dated[0]) == 'spec/pages.yaml: modified: "2026-04-02 23:55:47"'
    # A page of that date should have the four entries that came two days after the old one.
    assert {one.kind for one in report.findings} == {"modified", "operation-gone"}
    assert len(report.findings) == 5


def test_an_older_edition_need_not_show_what_came_since(planted: Planted) -> None:
    shown = ("&issuer_rfc", ""), ("🟠401Unauthorized\n", ""), ('            "pac_rfc": "string",\n', "")
    assert len(planted(MIRROR, *shown)[0].findings) == 3
    assert planted(MIRROR, *shown, ("2026-04-04", "2026-04-02"))[0].findings == ()


def test_a_date_that_cannot_be_read_is_not_passed_over(planted: Planted) -> None:
    report, text = planted(MIRROR, ("2026-04-04 01:31:40", "April 4, 2026"))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("modified", "April 4, 2026", line_of(text, "April 4"))
    assert place(found) == 'spec/pages.yaml: modified: "2026-04-04 01:31:40"'


def test_a_page_of_another_title_is_known_by_its_operation(planted: Planted) -> None:
    """Its own line of the navigation is as it was, so that the date is all that is new."""
    report, _ = planted(MIRROR, ("\nList SAT invoices\n\nGET", "\nAll SAT invoices\n\nGET"), ("04 01:31:40", "04 01:31:41"))
    assert (only(report).kind, only(report).found) == ("modified", "2026-04-04 01:31:41")


def test_a_copy_that_differs_in_what_nobody_sees(planted: Planted) -> None:
    spaced = ("    • Get a SAT invoice", "\u00a0\u00a0\u00a0\u00a0•\u00a0Get a SAT invoice\u200b")
    accents = ("Régimen", "Re\u0301gimen")
    assert planted(MIRROR, spaced, accents, ('            "has_xml"', '\u00a0\u00a0"has_xml"'))[0].findings == ()


def test_an_older_edition_is_a_note(planted: Planted) -> None:
    report, _ = planted(MIRROR, ("2026-04-04 01:31:40", "2026-04-04 00:00:00"))
    assert report.findings == ()
    assert [note for _, note in report.notes] == [
        "an older edition, of 2026-04-04 00:00:00; the one of 2026-04-04 01:31:40 was compared before"
    ]


def test_an_example_that_is_no_json(planted: Planted) -> None:
    report, text = planted(HISTORY, ('"rfcType": "issued",', '"rfcType": "issued"'))
    found = only(report)
    assert found.kind == "example-new"
    assert found.line == line_of(text, '"startDate"')


def test_an_example_of_something_else(planted: Planted) -> None:
    report, text = planted(EXCERPT, ("Code | Description |", '{\n"coupon": "X"\n}\nCode | Description |'))
    found = only(report)
    assert (found.kind, found.found, found.line) == ("example-new", "coupon", line_of(text, '{\n"coupon"'))
