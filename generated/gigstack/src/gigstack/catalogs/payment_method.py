# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentMethod, 2 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class PaymentMethod(Catalog):
    """Payment methods of the SAT (c_MetodoPago): whether an invoice is paid at once.

    Source: SAT catalogue c_MetodoPago as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003, vendor n8n node (official).
    """

    PUE = entry(
        "PUE",
        "Pago en una sola exhibición",
        "Paid in one single payment",
        note="No payment complement follows.",
    )
    PPD = entry(
        "PPD",
        "Pago en parcialidades o diferido",
        "Paid in instalments or deferred",
        note="Each later payment needs a payment complement (CFDI type P).",
    )
