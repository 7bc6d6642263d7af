# Generated from the API description. Do not edit: change the description and generate again.
"""ReceiptStampInput."""

from __future__ import annotations

from .._model import Milliseconds, Model
from .receipt_fiscal_input import ReceiptFiscalInput
from .receipt_stamp_target import ReceiptStampTarget


class ReceiptStampInput(Model):
    """How to stamp a receipt. One vendor client always sends stamp_to, the other sends no body at all.

    Source: vendor n8n node, vendor CLI (vendor-client).
    """

    stamp_to: ReceiptStampTarget | None = None
    """To whom it is stamped. The vendor's form starts with client."""

    date: Milliseconds | None = None
    """Date of the invoice; now when it is left out. The unit follows one vendor client. Unix time in
    milliseconds on the wire.
    """

    fiscal_information: ReceiptFiscalInput | None = None
    """Tax data that take the place of the client's own, for this invoice."""
