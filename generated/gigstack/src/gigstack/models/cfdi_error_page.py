# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiErrorPage."""

from __future__ import annotations

from .._model import Instant, Model
from .cfdi_error_info import CfdiErrorInfo


class CfdiErrorPage(Model):
    """One page of the catalogue of rejections.

    Source: https://docs.gigstack.io/invoices-api-guide-1385929m0 (page).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    message: str | None = None
    """What was done."""

    timestamp: Instant | None = None
    """When the server answered."""

    data: list[CfdiErrorInfo]
    """The entries."""

    total: int | None = None
    """How many there are in all."""

    page: int | None = None
    """Number of this page."""

    limit: int | None = None
    """How many a page holds."""
