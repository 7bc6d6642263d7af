# Generated from the API description. Do not edit: change the description and generate again.
"""PaymentForm."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

PaymentForm: TypeAlias = (
    Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "08",
        "12",
        "13",
        "14",
        "15",
        "17",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "99",
    ]
    | str
)
"""How the money moves (SAT c_FormaPago). "99" goes with payment method PPD, any other code with PUE.

Known values:

- `01`: Cash / Efectivo.
- `02`: Nominative cheque / Cheque nominativo.
- `03`: Electronic funds transfer / Transferencia electrónica de fondos.
- `04`: Credit card / Tarjeta de crédito.
- `05`: Electronic wallet / Monedero electrónico.
- `06`: Electronic money / Dinero electrónico.
- `08`: Food vouchers / Vales de despensa.
- `12`: Payment in kind / Dación en pago.
- `13`: Payment by subrogation / Pago por subrogación.
- `14`: Payment by consignment / Pago por consignación.
- `15`: Debt waiver / Condonación.
- `17`: Offset / Compensación.
- `23`: Novation / Novación.
- `24`: Merger of debtor and creditor / Confusión.
- `25`: Debt remission / Remisión de deuda.
- `26`: Prescription or lapse / Prescripción o caducidad.
- `27`: To the creditor's satisfaction / A satisfacción del acreedor.
- `28`: Debit card / Tarjeta de débito.
- `29`: Service card / Tarjeta de servicios.
- `30`: Application of advances / Aplicación de anticipos.
- `31`: Payment intermediary / Intermediario pagos.
- `99`: To be defined / Por definir.

Source: seed 003, SAT catalogue, vendor n8n node, vendor CLI (vendor-client).
"""
