# Generated from the API description. Do not edit: change the description and generate again.
"""Retention."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .retention_issuer import RetentionIssuer
from .retention_key import RetentionKey
from .retention_period import RetentionPeriod
from .retention_receiver import RetentionReceiver
from .retention_stamp import RetentionStamp
from .retention_status import RetentionStatus
from .retention_totals import RetentionTotals


class Retention(Model):
    """A stamped retention. The name is not the documentation's, which shows samples only: the list leaves some
    fields out, and the longest sample is cut short, so there may be more. What may be null is inferred.

    Source: https://docs.gigstack.io/create-retention-29880640e0,
    https://docs.gigstack.io/retentions-2012533m0 (page).
    """

    id: str | None = None
    """Id. Equal to `uuid` in the newer sample, and another text (ret_...) in the older one."""

    uuid: str | None = None
    """Fiscal folio. Text, so that its case survives."""

    status: RetentionStatus | None = None
    """State."""

    document_type: str | None = None
    """Kind of document; retenciones in the samples."""

    retention_key: RetentionKey | None = None
    """What the tax was withheld for."""

    folio_number: str | None = None
    """Folio within the series. Text here; invoices have a number."""

    series: str | None = None
    """Series."""

    issuer: RetentionIssuer | None = None
    """Who withheld the tax. The sample of the list leaves it out."""

    receiver: RetentionReceiver | None = None
    """Whose tax was withheld."""

    period: RetentionPeriod | None = None
    """The months covered."""

    totals: RetentionTotals | None = None
    """The amounts."""

    stamp: RetentionStamp | None = None
    """The stamp."""

    verification_url: str | None = None
    """The SAT's public page to verify the document."""

    livemode: bool | None = None
    """True for a real document and false for a test."""

    created_at: Milliseconds | None = None
    """When the record was made. Unix time in milliseconds on the wire."""
