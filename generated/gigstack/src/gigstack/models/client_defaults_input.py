# Generated from the API description. Do not edit: change the description and generate again.
"""ClientDefaultsInput."""

from __future__ import annotations

from .._model import Model


class ClientDefaultsInput(Model):
    """Habits of a client that later documents follow.

    Source: https://docs.gigstack.io/create-client-20352661e0 (page).
    """

    keep_full_legal_name: bool | None = None
    """Keep the company suffix in the registered name."""

    issue_automatic_invoices: bool | None = None
    """Stamp invoices automatically for this client."""

    issue_invoiceable_receipts: bool | None = None
    """Issue receipts that the client can turn into invoices."""
