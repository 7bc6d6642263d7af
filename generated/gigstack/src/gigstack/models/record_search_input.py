# Generated from the API description. Do not edit: change the description and generate again.
"""RecordSearchInput."""

from __future__ import annotations

from .._model import Model


class RecordSearchInput(Model):
    """Finds a stored record by one of its fields, so that its id need not be known.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0,
    https://docs.gigstack.io/payment-8789491d0 (page).
    """

    on_key: str | None = None
    """Field to compare. Documented for clients are tax_id, email and name, and sku for items."""

    on_value: str | None = None
    """Value that the field must have."""

    auto_create: bool | None = None
    """Store a new record from the other fields when nothing matches."""

    update: bool | None = None
    """Bring the record that matched up to date. Documented when creating clients; not confirmed for invoices."""

    safety_check: bool | None = None
    """Seen once, in a payment example, without an explanation."""
