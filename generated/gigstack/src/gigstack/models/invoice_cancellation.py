# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceCancellation."""

from __future__ import annotations

from .._model import Model, Seconds


class InvoiceCancellation(Model):
    """A cancellation that was asked for. It may wait for the client's consent at the SAT.

    Source: https://docs.gigstack.io/invoice-8789489d0,
    https://docs.gigstack.io/apipublicincomeinvoice-8840504d0, vendor CLI (page).
    """

    cancellation_status: str | None = None
    """State. Samples have accepted, cancelled and pending."""

    cancellation_type: str | None = None
    """Kind. Samples have cancellation and normal."""

    motive: str | None = None
    """The SAT's code of the reason, as it was sent."""

    substitution_uuid: str | None = None
    """Folio of the invoice that replaces this one."""

    code: str | None = None
    """The SAT's answer, such as 201."""

    cancellation_receipt: str | None = None
    """The SAT's receipt (acuse)."""

    requested_by: str | None = None
    """Who asked; may be empty."""

    requested_at: Seconds | None = None
    """When it was asked for. Unix time in seconds on the wire."""

    cancelled_at: Seconds | None = None
    """When it took effect. Unix time in seconds on the wire."""

    last_checked: Seconds | None = None
    """When its state was last checked with the SAT. Unix time in seconds on the wire."""
