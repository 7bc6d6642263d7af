# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentForm, 22 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class PaymentForm(Catalog):
    """Payment forms of the SAT (c_FormaPago): how the money moves.

    Source: SAT catalogue c_FormaPago as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003, vendor n8n node (official).
    """

    banked: bool
    """Whether the SAT counts it as a means of the banks, so that a payment complement may name accounts."""

    CASH = entry("01", "Efectivo", "Cash", banked=False)
    CHEQUE = entry("02", "Cheque nominativo", "Nominative cheque", banked=True)
    ELECTRONIC_TRANSFER = entry(
        "03", "Transferencia electrónica de fondos", "Electronic funds transfer", banked=True
    )
    CREDIT_CARD = entry("04", "Tarjeta de crédito", "Credit card", banked=True)
    ELECTRONIC_WALLET = entry("05", "Monedero electrónico", "Electronic wallet", banked=True)
    ELECTRONIC_MONEY = entry("06", "Dinero electrónico", "Electronic money", banked=True)
    FOOD_VOUCHERS = entry("08", "Vales de despensa", "Food vouchers", banked=False)
    PAYMENT_IN_KIND = entry("12", "Dación en pago", "Payment in kind", banked=False)
    SUBROGATION = entry("13", "Pago por subrogación", "Payment by subrogation", banked=False)
    CONSIGNMENT = entry("14", "Pago por consignación", "Payment by consignment", banked=False)
    DEBT_WAIVER = entry("15", "Condonación", "Debt waiver", banked=False)
    OFFSET = entry("17", "Compensación", "Offset", banked=False)
    NOVATION = entry("23", "Novación", "Novation", banked=False)
    MERGER_OF_DEBTOR_AND_CREDITOR = entry("24", "Confusión", "Merger of debtor and creditor", banked=False)
    DEBT_REMISSION = entry("25", "Remisión de deuda", "Debt remission", banked=False)
    PRESCRIPTION_OR_LAPSE = entry("26", "Prescripción o caducidad", "Prescription or lapse", banked=False)
    CREDITOR_SATISFACTION = entry(
        "27", "A satisfacción del acreedor", "To the creditor's satisfaction", banked=False
    )
    DEBIT_CARD = entry("28", "Tarjeta de débito", "Debit card", banked=True)
    SERVICE_CARD = entry("29", "Tarjeta de servicios", "Service card", banked=True)
    APPLICATION_OF_ADVANCES = entry("30", "Aplicación de anticipos", "Application of advances", banked=False)
    PAYMENT_INTERMEDIARY = entry("31", "Intermediario pagos", "Payment intermediary", banked=False)
    TO_BE_DEFINED = entry(
        "99",
        "Por definir",
        "To be defined",
        note="Goes with payment method PPD only; PUE takes any other.",
        banked=False,
    )
