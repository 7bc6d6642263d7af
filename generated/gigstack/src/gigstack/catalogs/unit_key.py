# Generated from the API description. Do not edit: change the description and generate again.
"""UnitKey, 19 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class UnitKey(Catalog):
    """Units of measure (SAT c_ClaveUnidad). Not complete: the SAT's list has thousands of codes, and these are
    the usual ones.

    Source: SAT catalogue c_ClaveUnidad as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed
    003, documentation: Create income invoice (official).
    """

    UNIT_OF_SERVICE = entry("E48", "Unidad de servicio", "Unit of service")
    PIECE = entry("H87", "Pieza", "Piece")
    ACTIVITY = entry("ACT", "Actividad", "Activity")
    HOUR = entry("HUR", "Hora", "Hour")
    DAY = entry("DAY", "Día", "Day")
    MONTH = entry("MON", "Mes", "Month")
    YEAR = entry("ANN", "Año", "Year")
    JOB = entry("E51", "Trabajo", "Job")
    RATE = entry("A9", "Tarifa", "Rate")
    ONE = entry("C62", "Uno", "One")
    KILOGRAM = entry("KGM", "Kilogramo", "Kilogram")
    LITRE = entry("LTR", "Litro", "Litre")
    METRE = entry("MTR", "Metro", "Metre")
    SQUARE_METRE = entry("MTK", "Metro cuadrado", "Square metre")
    SET = entry("SET", "Conjunto", "Set")
    BOX = entry("XBX", "Caja", "Box")
    PACKAGE = entry("XPK", "Paquete", "Package")
    UNIT = entry("XUN", "Unidad", "Unit")
    MINUTE = entry("MIN", "Minuto [unidad de tiempo]", "Minute")
