# Generated from the API description. Do not edit: change the description and generate again.
"""TeamInput."""

from __future__ import annotations

from .._model import Model
from .tax_system import TaxSystem
from .team_address_input import TeamAddressInput
from .team_brand_input import TeamBrandInput
from .team_initial_member_input import TeamInitialMemberInput


class TeamInput(Model):
    """A new team. No field is required by itself; one test of the vendor sends nothing but the alias.

    Source: https://docs.gigstack.io/create-team-20352686e0,
    https://docs.gigstack.io/teams-api-guide-1385961m0, vendor CLI (page).
    """

    brand: TeamBrandInput | None = None
    """How the team shows itself."""

    tax_id: str | None = None
    """RFC of the team."""

    tax_system: TaxSystem | None = None
    """Tax regime of the team."""

    support_email: str | None = None
    """Mail address for customers."""

    support_phone: str | None = None
    """Phone for customers."""

    address: TeamAddressInput | None = None
    """Address of the team."""

    generate_onboarding_url: bool | None = None
    """Ask for the private link to the fiscal set-up. The answer is then to be kept secret."""

    add_members: list[TeamInitialMemberInput] | None = None
    """Existing users to attach."""

    add_master_team_members: bool | None = None
    """Attach the members of the master team (gigstack Connect) too."""
