# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiUse."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

CfdiUse: TypeAlias = (
    Literal[
        "CN01",
        "CP01",
        "D01",
        "D02",
        "D03",
        "D04",
        "D05",
        "D06",
        "D07",
        "D08",
        "D09",
        "D10",
        "G01",
        "G02",
        "G03",
        "I01",
        "I02",
        "I03",
        "I04",
        "I05",
        "I06",
        "I07",
        "I08",
        "S01",
        "P01",
    ]
    | str
)
"""What the receiver uses the invoice for (SAT c_UsoCFDI). It must fit the receiver's tax regime, or the
stamping is refused; S01 fits every regime, and D01 to D10 and CN01 are for natural persons only.

Known values:

- `CN01`: Payroll / Nómina.
- `CP01`: Payments (payment complement) / Pagos.
- `D01`: Medical, dental and hospital fees / Honorarios médicos, dentales y gastos hospitalarios.
- `D02`: Medical expenses for disability / Gastos médicos por incapacidad o discapacidad.
- `D03`: Funeral expenses / Gastos funerales.
- `D04`: Donations / Donativos.
- `D05`: Real interest paid on mortgage loans (home) / Intereses reales efectivamente pagados por créditos
  hipotecarios (casa habitación).
- `D06`: Voluntary contributions to the retirement fund (SAR) / Aportaciones voluntarias al SAR.
- `D07`: Health insurance premiums / Primas por seguros de gastos médicos.
- `D08`: Compulsory school transport / Gastos de transportación escolar obligatoria.
- `D09`: Savings deposits and pension plan premiums / Depósitos en cuentas para el ahorro, primas que tengan
  como base planes de pensiones.
- `D10`: School fees / Pagos por servicios educativos (colegiaturas).
- `G01`: Purchase of goods / Adquisición de mercancías.
- `G02`: Returns, discounts or rebates / Devoluciones, descuentos o bonificaciones.
- `G03`: General expenses / Gastos en general.
- `I01`: Constructions / Construcciones.
- `I02`: Office furniture and equipment (investment) / Mobiliario y equipo de oficina por inversiones.
- `I03`: Transport equipment / Equipo de transporte.
- `I04`: Computer equipment and accessories / Equipo de computo y accesorios.
- `I05`: Dies, punches, moulds, matrices and tooling / Dados, troqueles, moldes, matrices y herramental.
- `I06`: Telephone communications / Comunicaciones telefónicas.
- `I07`: Satellite communications / Comunicaciones satelitales.
- `I08`: Other machinery and equipment / Otra maquinaria y equipo.
- `S01`: No tax effects / Sin efectos fiscales.
- `P01`: To be defined / Por definir. Old code of CFDI 3.3 that samples still show; CFDI 4.0 has S01 in its
  place.

Source: seed 003, SAT catalogue, vendor CLI (vendor-client).
"""
