# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionKey."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

RetentionKey: TypeAlias = (
    Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "07",
        "08",
        "09",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
    ]
    | str
)
"""What the tax was withheld for (SAT CveRetenc), two digits as text. The guide speaks of 01 to 26; the SAT's
list goes on to 28. Some keys ask for a complement, and the only one whose fields are documented is that of
26.

Known values:

- `01`: Professional services. To a foreign receiver with the complement Pagos a Extranjeros.
- `02`: Royalties of copyright. To a foreign receiver with the complement Pagos a Extranjeros.
- `03`: Carriage of freight by land.
- `04`: Services of commission agents. To a foreign receiver with the complement Pagos a Extranjeros.
- `05`: Leasing. To a foreign receiver with the complement Pagos a Extranjeros.
- `06`: Sale of shares, with the complement Enajenación de Acciones.
- `07`: Sale of goods under IEPS through intermediaries.
- `08`: Sale of real estate by public deed.
- `09`: Sale of other goods without public deed.
- `10`: Purchase of industrial waste.
- `11`: Purchase of goods by public deed.
- `12`: Purchase of other goods without public deed.
- `13`: Other withdrawals from a pension fund (AFORE).
- `14`: Dividends or distributed profits, with the complement Dividendos.
- `15`: Distributable remainder, with the complement Dividendos.
- `16`: Interest, with the complement Intereses.
- `17`: Leasing in trust, with the complement Arrendamiento en fideicomiso.
- `18`: Payments to residents abroad, with the complement Pagos a Extranjeros.
- `19`: Sale of shares or stock exchange operations, with the complement Enajenación de Acciones.
- `20`: Prizes, with the complement Premios.
- `21`: Trusts without business activity, with the complement Fideicomiso no Empresarial.
- `22`: Personal retirement plans, with the complement Planes de Retiro.
- `23`: Real interest of mortgages that can be deducted, with the complement Intereses Hipotecarios.
- `24`: Operations with capital derivatives, with the complement Operaciones con Derivados.
- `25`: Other retentions.
- `26`: Services through technology platforms, with the complement of platform_services.
- `27`: Trustees of the financial sector, with the complement Sector Financiero. Beyond the guide's range.
- `28`: Payments to taxpayers of the RIF. Beyond the guide's range.

Inferred, not documented; from: https://docs.gigstack.io/retentions-2012533m0, SAT catalogue.
"""
