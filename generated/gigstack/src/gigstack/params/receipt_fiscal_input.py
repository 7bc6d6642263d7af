# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptFiscalInput, as dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

if TYPE_CHECKING:
    from ..models import (
        TaxSystem,
    )


class ReceiptFiscalInputDict(TypedDict):
    """Tax data that take the place of the client's own when a receipt is stamped.

    Source: vendor n8n node (vendor-client).
    """

    legal_name: NotRequired[str]
    """Name as registered with the SAT."""

    tax_id: NotRequired[str]
    """RFC."""

    tax_system: NotRequired[TaxSystem]
    """Tax regime."""

    zip: NotRequired[str]
    """Postal code of the tax address."""
