# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiErrorInfo."""

from __future__ import annotations

from .._model import Model
from .cfdi_error_type import CfdiErrorType


class CfdiErrorInfo(Model):
    """An entry of the catalogue of rejections.

    Source: https://docs.gigstack.io/invoices-api-guide-1385929m0 (page).
    """

    code: str | None = None
    """Code of the rejection, such as CFDI140223."""

    description: str | None = None
    """The SAT's text, in Spanish."""

    explanation: str | None = None
    """What it means, in English."""

    solution: str | None = None
    """How to solve it, in English."""

    type: CfdiErrorType | None = None
    """Whose data it is about."""
