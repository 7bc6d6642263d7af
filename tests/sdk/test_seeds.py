"""Every JSON example of the vendor's documents goes through its model and comes out as it was."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from gigstack import models

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

# The examples of each document, in their order; counted and named by hand.
EXAMPLES = {
    "000_bae282057b80f0d2.txt": ["SatHistoryResponse"],
    "001_1f580b26b7acaa4d.txt": [
        "SatActivationStateResponse",
        "SatActivationResponse",
        "SatFielResponse",
        "SatScheduleResponse",
        "SatDownloadTicketResponse",
        "SatHistoryResponse",
    ],
    "002_37a933562e250273.txt": ["SatInvoiceList"],
    "003_c6d93036dafb5ae1.txt": [
        "InvoicePage",
        "InvoiceIncomeInput",
        "InvoiceFilesResponse",
        "InvoiceCancelInput",
        "InvoiceIncomeInput",
        "InvoiceIncomeInput",
        "InvoiceIncomeInput",
        "InvoiceIncomeInput",
        "related_documents of InvoiceIncomeInput",
        "ErrorBody",
        "ErrorBody",
        "ErrorBody",
        "ErrorBody",
    ],
    "004_6bad03a9aaa3b23e.txt": ["InvoicePage"],
}
CASES = [(document, number) for document, names in EXAMPLES.items() for number in range(len(names))]


def _objects(text: str) -> list[Any]:
    """Every JSON object in a text, outermost ones only."""
    found, start, decoder = [], text.find("{"), json.JSONDecoder()
    while start >= 0:
        try:
            value, end = decoder.raw_decode(text, start)
            found.append(value)
        except ValueError:
            end = start + 1
        start = text.find("{", end)
    return found


@lru_cache
def _documents() -> dict[str, list[Any]]:
    if not SEEDS.is_dir():
        pytest.skip("THE VENDOR'S DOCUMENTS ARE NOT HERE: no example of theirs was tried")
    return {path.name: _objects(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.txt"))}


def test_no_document_is_missing() -> None:
    assert list(_documents()) == list(EXAMPLES)


def test_no_example_is_missing() -> None:
    assert {document: len(found) for document, found in _documents().items()} == {
        "000_bae282057b80f0d2.txt": 1,
        "001_1f580b26b7acaa4d.txt": 6,
        "002_37a933562e250273.txt": 1,
        "003_c6d93036dafb5ae1.txt": 13,
        "004_6bad03a9aaa3b23e.txt": 1,
    }


def test_no_example_is_hidden_in_what_could_not_be_read() -> None:
    """Outside the examples, no brace is left in the documents: there is no broken example either."""
    _documents()
    for path in SEEDS.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        braces = text.count("{")
        in_examples = sum(json.dumps(example).count("{") for example in _objects(text))
        assert braces == in_examples


@pytest.mark.parametrize(("document", "number"), CASES)
def test_example_goes_through_its_model_unchanged(document: str, number: int) -> None:
    example, name = _documents()[document][number], EXAMPLES[document][number]
    if name == "related_documents of InvoiceIncomeInput":
        # A fragment of a body: only this one field is shown.
        read = [models.RelatedDocumentInput.from_json(json.dumps(entry)) for entry in example["related_documents"]]
        assert {"related_documents": [json.loads(entry.to_json()) for entry in read]} == example
    else:
        assert json.loads(getattr(models, name).from_json(json.dumps(example)).to_json()) == example


@pytest.mark.parametrize(("document", "number"), CASES)
def test_example_has_no_field_that_the_description_does_not_know(document: str, number: int) -> None:
    example, name = _documents()[document][number], EXAMPLES[document][number]
    if name == "related_documents of InvoiceIncomeInput":
        assert "related_documents" in models.InvoiceIncomeInput.model_fields
        return
    unknown: list[str] = []

    def visit(value: Any, place: str) -> None:
        if isinstance(value, models.Model):
            unknown.extend(f"{place}.{key}" for key in value.model_extra or {})
            for field in value.model_fields_set & set(type(value).model_fields):
                visit(getattr(value, field), f"{place}.{field}")
        elif isinstance(value, list):
            for entry in value:
                visit(entry, place)

    visit(getattr(models, name).from_json(json.dumps(example)), name)
    assert unknown == []


def test_money_of_an_example_is_exact() -> None:
    page = models.InvoicePage.model_validate(_documents()["003_c6d93036dafb5ae1.txt"][0])
    invoice = page.data[0]
    assert invoice is not None
    assert (str(invoice.total), str(invoice.subtotal), str(invoice.taxes)) == ("1160.0", "1000.0", "160.0")


def test_times_of_an_example_have_their_unit() -> None:
    fiel = models.SatFielResponse.model_validate(_documents()["001_1f580b26b7acaa4d.txt"][2]).data
    assert fiel.expires_at is not None and fiel.expires_at_readable is not None
    assert fiel.expires_at.isoformat() == "2030-01-01T00:00:00+00:00"  # 1893456000000 ms
    assert fiel.expires_at_readable.isoformat() == "2029-12-31T00:00:00+00:00"
