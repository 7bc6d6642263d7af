# Generated from the API description. Do not edit: change the description and generate again.
"""Periodicity, 5 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class Periodicity(Catalog):
    """How often a global invoice to the general public is made (SAT c_Periodicidad).

    Source: SAT catalogue c_Periodicidad as phpcfdi/resources-sat-catalogs republished it on 2026-08-06,
    seed 003 (official).
    """

    DAILY = entry("01", "Diario", "Daily")
    WEEKLY = entry("02", "Semanal", "Weekly")
    FORTNIGHTLY = entry("03", "Quincenal", "Fortnightly")
    MONTHLY = entry("04", "Mensual", "Monthly")
    BIMONTHLY = entry(
        "05", "Bimestral", "Bimonthly", note="For issuers under regime 621 only, with a pair of months."
    )
