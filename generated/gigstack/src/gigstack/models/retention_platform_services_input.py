# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPlatformServicesInput."""

from __future__ import annotations

from .._model import Model
from .retention_platform_periodicity import RetentionPlatformPeriodicity
from .retention_platform_service_input import RetentionPlatformServiceInput


class RetentionPlatformServicesInput(Model):
    """Complement for services through technology platforms (Servicios de Plataformas Tecnológicas).

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    periodicity: RetentionPlatformPeriodicity
    """How often the platform reports."""

    services: list[RetentionPlatformServiceInput]
    """The services."""
