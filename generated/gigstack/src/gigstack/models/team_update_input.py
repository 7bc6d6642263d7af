# Generated from the API description. Do not edit: change the description and generate again.
"""TeamUpdateInput."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem
from .team_address_update_input import TeamAddressUpdateInput
from .team_brand_update_input import TeamBrandUpdateInput


class TeamUpdateInput(Model):
    """What to change in a team. Fields that are left out stay as they are.

    Source: vendor CLI, vendor n8n node (vendor-client).
    """

    brand: TeamBrandUpdateInput | None = None
    """How the team shows itself."""

    tax_id: str | None = None
    """RFC of the team."""

    tax_system: TaxSystem | None = None
    """Tax regime of the team."""

    support_email: str | None = None
    """Mail address for customers."""

    support_phone: str | None = None
    """Phone for customers."""

    address: TeamAddressUpdateInput | None = None
    """Address of the team. Inferred from the creation."""
