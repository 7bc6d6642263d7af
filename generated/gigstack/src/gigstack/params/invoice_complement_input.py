# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceComplementInput, as dictionaries."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class InvoiceComplementInputDict(TypedDict):
    """A complement of the CFDI.

    Source: https://docs.gigstack.io/invoiceegressinput-9001346d0 (page).
    """

    type: NotRequired[str]
    """Kind of complement; custom in the samples."""

    data: NotRequired[str]
    """XML of the complement."""
