# Generated from the API description. Do not edit: change the description and generate again.
"""UnitKey."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

UnitKey: TypeAlias = (
    Literal[
        "E48",
        "H87",
        "ACT",
        "HUR",
        "DAY",
        "MON",
        "ANN",
        "E51",
        "A9",
        "C62",
        "KGM",
        "LTR",
        "MTR",
        "MTK",
        "SET",
        "XBX",
        "XPK",
        "XUN",
        "MIN",
    ]
    | str
)
"""Unit of measure (SAT c_ClaveUnidad). The SAT's list has thousands of codes; these are the usual ones.

Known values:

- `E48`: Unit of service / Unidad de servicio.
- `H87`: Piece / Pieza.
- `ACT`: Activity / Actividad.
- `HUR`: Hour / Hora.
- `DAY`: Day / Día.
- `MON`: Month / Mes.
- `ANN`: Year / Año.
- `E51`: Job / Trabajo.
- `A9`: Rate / Tarifa.
- `C62`: One / Uno.
- `KGM`: Kilogram / Kilogramo.
- `LTR`: Litre / Litro.
- `MTR`: Metre / Metro.
- `MTK`: Square metre / Metro cuadrado.
- `SET`: Set / Conjunto.
- `XBX`: Box / Caja.
- `XPK`: Package / Paquete.
- `XUN`: Unit / Unidad.
- `MIN`: Minute (time) / Minuto.

Source: seed 003, documentation: Create income invoice, SAT catalogue (seed).
"""
