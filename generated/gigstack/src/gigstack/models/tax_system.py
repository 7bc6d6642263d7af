# Generated from the API description. Do not edit: change the description and generate again.
"""TaxSystem."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TaxSystem: TypeAlias = (
    Literal[
        "601",
        "603",
        "605",
        "606",
        "607",
        "608",
        "610",
        "611",
        "612",
        "614",
        "615",
        "616",
        "620",
        "621",
        "622",
        "623",
        "624",
        "625",
        "626",
        "609",
        "628",
        "629",
        "630",
    ]
    | str
)
"""Tax regime of the SAT (c_RegimenFiscal). It must fit the kind of person that the RFC belongs to. The generic
RFCs XAXX010101000 (the public) and XEXX010101000 (a foreigner) go with 616.

Known values:

- `601`: General regime for legal entities / General de Ley Personas Morales.
- `603`: Non-profit legal entities / Personas Morales con Fines no Lucrativos.
- `605`: Wages, salaries and income treated as such / Sueldos y Salarios e Ingresos Asimilados a Salarios.
- `606`: Leasing / Arrendamiento.
- `607`: Disposal or acquisition of goods / Régimen de Enajenación o Adquisición de Bienes.
- `608`: Other income / Demás ingresos.
- `610`: Residents abroad without permanent establishment in Mexico / Residentes en el Extranjero sin
  Establecimiento Permanente en México.
- `611`: Dividends (partners and shareholders) / Ingresos por Dividendos (socios y accionistas).
- `612`: Individuals with business and professional activities / Personas Físicas con Actividades
  Empresariales y Profesionales.
- `614`: Interest income / Ingresos por intereses.
- `615`: Prize income / Régimen de los ingresos por obtención de premios.
- `616`: No tax obligations / Sin obligaciones fiscales.
- `620`: Production cooperatives that defer their income / Sociedades Cooperativas de Producción que optan
  por diferir sus ingresos.
- `621`: Fiscal incorporation (RIF) / Incorporación Fiscal.
- `622`: Agriculture, livestock, forestry and fishing / Actividades Agrícolas, Ganaderas, Silvícolas y
  Pesqueras.
- `623`: Optional regime for corporate groups / Opcional para Grupos de Sociedades.
- `624`: Coordinated entities (transport) / Coordinados.
- `625`: Business activities through technology platforms / Régimen de las Actividades Empresariales con
  ingresos a través de Plataformas Tecnológicas.
- `626`: Simplified trust regime (RESICO) / Régimen Simplificado de Confianza.
- `609`: Consolidation / Consolidación. Not in the SAT's list for CFDI 4.0: a stamp with it is likely to be
  refused.
- `628`: Hydrocarbons / Hidrocarburos. Not in the SAT's list for CFDI 4.0: a stamp with it is likely to be
  refused.
- `629`: Preferential tax regimes and multinational companies / De los Regímenes Fiscales Preferentes y de
  las Empresas Multinacionales. Not in the SAT's list for CFDI 4.0: a stamp with it is likely to be refused.
- `630`: Sale of shares on the stock exchange / Enajenación de acciones en bolsa de valores. Not in the
  SAT's list for CFDI 4.0: a stamp with it is likely to be refused.

Source: documentation: Tax Regimes Catalog, SAT catalogue, vendor CLI (page).
"""
