# Generated from the API description. Do not edit: change the description and generate again.
"""ClientDefaultsInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ClientDefaultsInputDict(TypedDict):
    """Habits of a client that later documents follow.

    Source: https://docs.gigstack.io/create-client-20352661e0 (page).
    """

    keep_full_legal_name: NotRequired[bool]
    """Keep the company suffix in the registered name."""

    issue_automatic_invoices: NotRequired[bool]
    """Stamp invoices automatically for this client."""

    issue_invoiceable_receipts: NotRequired[bool]
    """Issue receipts that the client can turn into invoices."""
