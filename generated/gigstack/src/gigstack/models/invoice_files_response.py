# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceFilesResponse."""

from __future__ import annotations

from .._model import Model
from .invoice_files import InvoiceFiles


class InvoiceFilesResponse(Model):
    """Envelope of the links.

    Source: seed 003 (seed).
    """

    message: str | None = None
    """What was done."""

    data: InvoiceFiles
    """Links of the files. They open without the API key, so keep them secret; how long they live is not
    documented. Null or missing when there is no file, or when only the other one was asked for.
    """
