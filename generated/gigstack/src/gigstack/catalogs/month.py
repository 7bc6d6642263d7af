# Generated from the API description. Do not edit: change the description and generate again.
"""Month, 18 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class Month(Catalog):
    """Months and pairs of months that a global invoice covers (SAT c_Meses). The pairs go with periodicity 05
    only, the single months with the others.

    Source: SAT catalogue c_Meses as phpcfdi/resources-sat-catalogs republished it on 2026-08-06,
    documentation: Months and Bimesters Catalog (official).
    """

    bimester: bool
    """Whether it is a pair of months."""

    first_month: int
    """Number of the first month, 1 to 12."""

    last_month: int
    """Number of the last month, 1 to 12: for a single month the same."""

    JANUARY = entry("01", "Enero", "January", bimester=False, first_month=1, last_month=1)
    FEBRUARY = entry("02", "Febrero", "February", bimester=False, first_month=2, last_month=2)
    MARCH = entry("03", "Marzo", "March", bimester=False, first_month=3, last_month=3)
    APRIL = entry("04", "Abril", "April", bimester=False, first_month=4, last_month=4)
    MAY = entry("05", "Mayo", "May", bimester=False, first_month=5, last_month=5)
    JUNE = entry("06", "Junio", "June", bimester=False, first_month=6, last_month=6)
    JULY = entry("07", "Julio", "July", bimester=False, first_month=7, last_month=7)
    AUGUST = entry("08", "Agosto", "August", bimester=False, first_month=8, last_month=8)
    SEPTEMBER = entry("09", "Septiembre", "September", bimester=False, first_month=9, last_month=9)
    OCTOBER = entry("10", "Octubre", "October", bimester=False, first_month=10, last_month=10)
    NOVEMBER = entry("11", "Noviembre", "November", bimester=False, first_month=11, last_month=11)
    DECEMBER = entry("12", "Diciembre", "December", bimester=False, first_month=12, last_month=12)
    JANUARY_FEBRUARY = entry(
        "13", "Enero-Febrero", "January-February", bimester=True, first_month=1, last_month=2
    )
    MARCH_APRIL = entry("14", "Marzo-Abril", "March-April", bimester=True, first_month=3, last_month=4)
    MAY_JUNE = entry("15", "Mayo-Junio", "May-June", bimester=True, first_month=5, last_month=6)
    JULY_AUGUST = entry("16", "Julio-Agosto", "July-August", bimester=True, first_month=7, last_month=8)
    SEPTEMBER_OCTOBER = entry(
        "17", "Septiembre-Octubre", "September-October", bimester=True, first_month=9, last_month=10
    )
    NOVEMBER_DECEMBER = entry(
        "18", "Noviembre-Diciembre", "November-December", bimester=True, first_month=11, last_month=12
    )
