# Generated from the API description. Do not edit: change the description and generate again.
"""RetentionPlatformServicesInput, as dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..models import (
        RetentionPlatformPeriodicity,
        RetentionPlatformServiceInput,
    )
    from .retention_platform_service_input import RetentionPlatformServiceInputDict


class RetentionPlatformServicesInputDict(TypedDict):
    """Complement for services through technology platforms (Servicios de Plataformas Tecnológicas).

    Source: https://docs.gigstack.io/create-retention-29880640e0 (page).
    """

    periodicity: RetentionPlatformPeriodicity
    """How often the platform reports."""

    services: Sequence[RetentionPlatformServiceInputDict | RetentionPlatformServiceInput]
    """The services."""
