# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionFilesResponse."""

from __future__ import annotations

from .._model import Model
from .retention_files import RetentionFiles


class RetentionFilesResponse(Model):
    """Envelope of the files. No source shows it.

    Inferred, not documented; from: analogy to the files of invoices.
    """

    message: str | None = None
    """What was done."""

    data: RetentionFiles
    """Files of a retention. No source shows whether these are links, as for invoices, or the files themselves
    as base64.
    """
