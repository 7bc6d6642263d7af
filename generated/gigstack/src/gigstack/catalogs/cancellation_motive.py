# Generated from the API description. Do not edit: change the description and generate again.
"""CancellationMotive, 4 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class CancellationMotive(Catalog):
    """Why a stamped document is cancelled, as the SAT asks it.

    Source: seed 003, vendor n8n node (seed).
    """

    needs_replacement: bool
    """Whether the folio of the document that replaces the cancelled one must be given."""

    ERRORS_REPLACED = entry(
        "01",
        "Comprobante emitido con errores con relación",
        "Issued with errors, replaced by another CFDI",
        needs_replacement=True,
    )
    ERRORS_NOT_REPLACED = entry(
        "02",
        "Comprobante emitido con errores sin relación",
        "Issued with errors, not replaced",
        needs_replacement=False,
    )
    NOT_CARRIED_OUT = entry(
        "03", "No se llevó a cabo la operación", "The operation did not take place", needs_replacement=False
    )
    IN_GLOBAL_INVOICE = entry(
        "04",
        "Operación nominativa relacionada en una factura global",
        "Named operation included in a global invoice",
        needs_replacement=False,
    )
