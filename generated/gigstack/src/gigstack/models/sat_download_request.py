# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadRequest."""

from __future__ import annotations

from .._model import Day, Milliseconds, Model, named
from .sat_direction import SatDirection
from .sat_download_source import SatDownloadSource
from .sat_download_status import SatDownloadStatus


class SatDownloadRequest(Model):
    """A download request in the history.

    Source: seed 000, seed 001, https://docs.gigstack.io/get-download-request-history-32396704e0 (seed).
    """

    id: str | None = None
    """Id of the request; equal to `request_id` when it was made."""

    rfc_type: SatDirection | None = named("rfcType", None)
    """Side of the RFC."""

    start_date: Day | None = named("startDate", None)
    """First day asked for."""

    end_date: Day | None = named("endDate", None)
    """Last day asked for."""

    status: SatDownloadStatus | None = None
    """State of a download request. Only completed, failed and expired are final; take an unknown value as not
    final.
    """

    invoice_count: int | None = named("invoiceCount", None)
    """Invoices that the SAT reported."""

    processed_count: int | None = named("processedCount", None)
    """Invoices stored so far."""

    status_message: str | None = named("statusMessage", None)
    """Why it failed."""

    source: SatDownloadSource | None = None
    """What made a request. Requests of the daily schedule must have another value, which is not documented."""

    owner: str | None = None
    """Who asked."""

    latest_issue_date: str | None = named("latestIssueDate", None)
    """Date of the newest invoice found, as YYYY-MM-DD."""

    earliest_issue_date: str | None = named("earliestIssueDate", None)
    """Date of the oldest invoice found, as YYYY-MM-DD."""

    created_at: Milliseconds | None = named("createdAt", None)
    """When it was made. Unix time in milliseconds on the wire."""

    completed_at: Milliseconds | None = named("completedAt", None)
    """When it was done. Unix time in milliseconds on the wire."""
