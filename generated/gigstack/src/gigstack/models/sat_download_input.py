# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadInput."""

from __future__ import annotations

from .._model import Day, Model
from .invoice_type import InvoiceType
from .sat_invoice_status_filter import SatInvoiceStatusFilter
from .sat_request_type import SatRequestType
from .sat_rfc_side import SatRfcSide


class SatDownloadInput(Model):
    """Which invoices to ask the SAT for.

    Source: seed 001, vendor CLI (seed).
    """

    start_date: Day
    """First day."""

    end_date: Day
    """Last day, not before the first and at most one month after it. The first to the last day of a calendar
    month is always within the limit; give the same day twice for a single day.
    """

    rfc_type: SatRfcSide | str | None = None
    """Side of the RFC. Each side needs a request of its own. The server's default is "received"."""

    request_type: SatRequestType | str | None = None
    """XML files or only the list. The server's default is "cfdi"."""

    invoice_type: InvoiceType | None = None
    """Only this kind of CFDI; without it, every kind."""

    invoice_status: SatInvoiceStatusFilter | str | None = None
    """Only invoices in this state. The SAT itself has refused received XML other than active ones since
    2025-05-30; if such a request fails, ask for active ones and read the cancelled ones as metadata. Not
    confirmed for gigstack. The server's default is "all".
    """

    third_party_rfc: str | None = None
    """Only invoices with this counterparty (RFC)."""
