# Generated from the API description. Do not edit: change the description and generate again.
"""RecordSearchInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class RecordSearchInputDict(TypedDict):
    """Finds a stored record by one of its fields, so that its id need not be known.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0,
    https://docs.gigstack.io/payment-8789491d0 (page).
    """

    on_key: NotRequired[str]
    """Field to compare. Documented for clients are tax_id, email and name, and sku for items."""

    on_value: NotRequired[str]
    """Value that the field must have."""

    auto_create: NotRequired[bool]
    """Store a new record from the other fields when nothing matches."""

    update: NotRequired[bool]
    """Bring the record that matched up to date. Documented when creating clients; not confirmed for invoices."""

    safety_check: NotRequired[bool]
    """Seen once, in a payment example, without an explanation."""
