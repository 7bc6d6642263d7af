# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiType, 5 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class CfdiType(Catalog):
    """Kinds of CFDI (SAT c_TipoDeComprobante).

    Source: SAT catalogue c_TipoDeComprobante as phpcfdi/resources-sat-catalogs republished it on
    2026-08-06, seed 001, seed 003 (official).
    """

    INCOME = entry("I", "Ingreso", "Income")
    EGRESS = entry("E", "Egreso", "Egress (credit note)")
    TRANSFER = entry("T", "Traslado", "Transfer of goods")
    PAYROLL = entry("N", "Nómina", "Payroll")
    PAYMENT = entry("P", "Pago", "Payment")
