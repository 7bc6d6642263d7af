"""What a type checker says of right and wrong uses of the SDK."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SRC = Path(__file__).parents[2] / "generated" / "gigstack" / "src"

RIGHT = """
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Optional
from typing_extensions import assert_type

import gigstack
from gigstack import AsyncGigstack, AsyncPage, Download, Gigstack, Page, catalogs, models, params

def sync(gig: Gigstack) -> None:
    item: params.InvoiceItemInputDict = {"description": "Consulting", "quantity": 2, "unit_price": "1000.00"}
    invoice = gig.invoices.income.create(
        client={"id": "client_123"},
        items=[item, models.InvoiceItemInput(unit_price=Decimal("1.50"))],
        use="G03",
        payment_form="03",
        payment_method="PUE",
        currency="XYZ",
        exchange_rate=1.0,
        idempotency_key="order-12",
        metadata={"order": 12},
    )
    assert_type(invoice, models.Invoice)
    assert_type(invoice.total, Optional[Decimal])
    assert_type(invoice.created_at, Optional[datetime])
    page = gig.invoices.income.list(limit=5, created={"gte": datetime.now(timezone.utc)}, created_lte=5)
    assert_type(page, Page[models.Invoice])
    for each in page:
        assert_type(each, models.Invoice)
    assert_type(page.next_page(), Optional[Page[models.Invoice]])
    assert_type(list(page.take(250)), list[models.Invoice])
    assert_type(list(page.prefetch().pages()), list[Page[models.Invoice]])
    assert_type(gig.clients.search(query="x"), Page[models.Client])
    assert_type(gig.sat.downloads.wait("r1", team="t1", within=None, timeout=5), models.SatDownloadState)
    gig.sat.downloads.wait("r1", on_progress=lambda state: print(state.status))
    package = gig.sat.downloads.package("p1")
    assert_type(package, Download)
    assert_type(package.save("cfdi.zip"), str)
    assert_type(gig.sat.downloads.list(), list[models.SatDownloadRequest])
    gig.sat.downloads.create(start_date=date(2024, 1, 1), end_date="2024-01-31", rfc_type="received")
    gig.sat.downloads.upload_fiel(cert=b"c", key=("k.key", b"k"), password="p")
    assert_type(gig.with_options(team="t1", timeout=None), Gigstack)

async def asynchronous(gig: AsyncGigstack) -> None:
    assert_type(await gig.invoices.income.get("u1"), models.Invoice)
    assert_type(await gig.invoices.sat.list(), AsyncPage[models.SatInvoice])
    async for each in gig.invoices.sat.list(direction="received", from_="2026-01-01"):
        assert_type(each, models.SatInvoice)
    async for taken in gig.invoices.sat.list().prefetch().take(250):
        assert_type(taken, models.SatInvoice)
    async for page in gig.invoices.sat.list().pages():
        assert_type(page, AsyncPage[models.SatInvoice])
    async def told(state: models.SatDownloadState) -> None: ...
    assert_type(await gig.sat.downloads.wait("r1", on_progress=told), models.SatDownloadState)
    assert_type(await (await gig.invoices.sat.pdf("u1")).read(), bytes)
    async with gig as same:
        assert_type(same, AsyncGigstack)

def codes(gig: Gigstack) -> None:
    item: params.InvoiceItemInputDict = {"taxability": catalogs.TaxObject.SUBJECT}
    gig.invoices.income.create(client={"id": "c1"}, items=[item], use=catalogs.CfdiUse.PAYMENTS, currency=catalogs.Currency.MXN)
    gig.invoices.cancel("u1", motive="02")
    gig.invoices.cancel("u1", motive=catalogs.CancellationMotive.NOT_CARRIED_OUT)
    gig.invoices.sat.list(invoice_type=catalogs.CfdiType.INCOME)
    models.InvoiceCancelInput(motive=catalogs.CancellationMotive.NOT_CARRIED_OUT)
    assert_type(catalogs.CfdiUse.PAYROLL.value, str)
    assert_type(catalogs.CfdiUse.PAYROLL.natural_person, bool)
    assert_type(catalogs.CfdiUse.PAYROLL.receiver_regimes, tuple[catalogs.TaxRegime, ...])
    assert_type(catalogs.CfdiUse.PAYROLL.valid_to, Optional[date])
    assert_type(catalogs.CfdiUse.get(models.Invoice().use), Optional[catalogs.CfdiUse])
    assert_type(catalogs.CfdiUse("G03"), catalogs.CfdiUse)

def errors(error: gigstack.ConflictError) -> None:
    assert_type(error.code, Optional[str])
    assert_type(error.status_code, int)
"""

# Each line that is wrong ends with the error that mypy must give for it.
WRONG = """
from decimal import Decimal
from gigstack import AsyncGigstack, Gigstack, catalogs, models, params

def sync(gig: Gigstack) -> None:
    gig.invoices.income.create(items=[])  # E: call-arg
    gig.invoices.income.create(client={"id": "c1"})  # E: call-arg
    gig.invoices.income.create(client="c1", items=[])  # E: arg-type
    gig.invoices.income.create({"id": "c1"}, [])  # E: call-arg
    gig.invoices.income.create(client={"id": "c1"}, items=[], colour="red")  # E: call-arg
    gig.invoices.income.create(client={"id": "c1"}, items=[], exchange_rate=b"1")  # E: arg-type
    gig.invoices.income.create(client={"id": "c1"}, items=[], series=None)  # E: arg-type
    gig.invoices.income.list(limit="x")  # E: arg-type
    gig.invoices.income.list(created={"from": 1})  # E: arg-type
    gig.invoices.income.list(5)  # E: call-arg
    gig.invoices.income.get()  # E: call-arg
    gig.invoices.income.get(5)  # E: arg-type
    gig.invoices.cancel("u1")  # E: call-arg
    gig.invoices.cancel("u1", motive="05")  # E: arg-type
    gig.invoices.cancel("u1", motive=catalogs.CfdiUse.GENERAL_EXPENSES)  # E: arg-type
    catalogs.PaymentForm.CASH.receiver_regimes  # E: attr-defined
    catalogs.PaymentForm.BARTER  # E: attr-defined
    gig.sat.downloads.create(start_date=20240101, end_date="2024-01-31")  # E: arg-type
    gig.sat.downloads.upload_fiel(cert=5, key=b"k", password="p")  # E: arg-type
    gig.sat.downloads.save_schedule(enabled=True, time="1", download_types=["both"], days_back=1)  # E: list-item
    gig.invoices.income.update("u1")  # E: attr-defined
    gig.with_options(base_url="https://x.example")  # E: call-arg
    gig.invoices.income.get("u1").totl  # E: attr-defined

async def asynchronous(gig: AsyncGigstack) -> None:
    for each in gig.invoices.income.list():  # E: attr-defined
        pass
    (await gig.invoices.income.list()).uuid  # E: attr-defined
    gig.invoices.income.get("u1").uuid  # E: attr-defined
    with gig:  # E: attr-defined
        pass

item: params.InvoiceItemInputDict = {"unit_prise": "1.00"}  # E: typeddict-unknown-key
tax: params.InvoiceTaxInputDict = {"rate": "0.16"}  # E: typeddict-item
text: params.InvoiceItemInputDict = {"description": 5}  # E: typeddict-item
total: str = models.Invoice().total  # E: assignment
Gigstack(5)  # E: arg-type
Gigstack("k", timeout="5")  # E: arg-type
"""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


def _errors_of(code: str, folder: Path, cache: Path) -> dict[int, list[str]]:
    """The error codes of mypy, by line."""
    (folder / "uses.py").write_text(code)
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10", "--config-file=", "--hide-error-context"]
    command += ["--no-error-summary", "--no-pretty", "--show-error-codes", f"--cache-dir={cache}", "uses.py"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "MYPYPATH": str(SRC)}, capture_output=True, text=True, timeout=300
    )
    assert not done.stderr and done.returncode in (0, 1), done.stderr + done.stdout
    found: dict[int, list[str]] = {}
    for line in done.stdout.splitlines():
        error = re.fullmatch(r"uses\.py:(\d+): error: .*\[([a-z-]+)\]", line)
        assert error or line.startswith("uses.py") and ": note: " in line, line
        if error:
            found.setdefault(int(error[1]), []).append(error[2])
    return {number: sorted(set(codes)) for number, codes in found.items()}


def test_right_uses_have_no_errors(tmp_path: Path, cache: Path) -> None:
    assert _errors_of(RIGHT, tmp_path, cache) == {}


def test_wrong_uses_have_exactly_the_errors_that_are_expected(tmp_path: Path, cache: Path) -> None:
    lines = WRONG.splitlines()
    expected = {number: line.split("# E: ")[1].split() for number, line in enumerate(lines, 1) if "# E: " in line}
    found = _errors_of(WRONG, tmp_path, cache)
    assert {f"{number}: {lines[number - 1].strip()}": codes for number, codes in found.items()} == {
        f"{number}: {lines[number - 1].strip()}": codes for number, codes in expected.items()
    }
