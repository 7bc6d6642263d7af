# Generated from the API description. Do not edit: change the description and generate again.
"""ClientCsfInput."""

from __future__ import annotations

from .._model import Model


class ClientCsfInput(Model):
    """A certificate of the SAT to read a client from.

    Source: vendor CLI (vendor-client).
    """

    file: str
    """The certificate (Constancia de Situación Fiscal) as a PDF. The vendor's client takes at most 5 MiB."""
