# Generated from the API description. Do not edit: change the description and generate again.
"""Export, 4 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class Export(Catalog):
    """Whether the goods of a document are exported (SAT c_Exportacion).

    Source: SAT catalogue c_Exportacion as phpcfdi/resources-sat-catalogs republished it on 2026-08-06,
    documentation: Create income invoice (official).
    """

    NOT_APPLICABLE = entry("01", "No aplica", "Not applicable")
    DEFINITIVE_A1 = entry("02", "Definitiva con clave A1", "Definitive, customs key A1")
    TEMPORARY = entry("03", "Temporal", "Temporary")
    DEFINITIVE_OTHER = entry(
        "04",
        "Definitiva con clave distinta a A1 o cuando no existe enajenación en términos del CFF",
        "Definitive with a key other than A1, or no sale under the tax code",
    )
