# Generated from the API description. Do not edit: change the description and generate again.
"""ServiceResponse."""

from __future__ import annotations

from .._model import Model
from .service import Service


class ServiceResponse(Model):
    """Envelope of one service.

    Source: https://docs.gigstack.io/services-api-guide-1385928m0, vendor CLI (vendor-client).
    """

    message: str | None = None
    """What was done."""

    data: Service
    """Something that the team sells, goods or services. Payments, invoices and receipts refer to it by id or
    find it by sku.
    """
