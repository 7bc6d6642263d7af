# Generated from the API description. Do not edit: change the description and generate again.
"""Team."""

from __future__ import annotations

from pydantic import Field

from .._model import Amount, Milliseconds, Model, Seconds
from .address import Address
from .tax_system import TaxSystem
from .team_brand import TeamBrand
from .team_integrations import TeamIntegrations
from .team_member import TeamMember
from .team_sat import TeamSat
from .team_scheduled_deletion import TeamScheduledDeletion
from .team_settings import TeamSettings
from .team_status import TeamStatus


class Team(Model):
    """One fiscal entity (one RFC) of a billing account. A new one may lack `legal_name` and `tax_id`; then
    `brand.alias` is what to show.

    Source: https://docs.gigstack.io/teams-api-guide-1385961m0,
    https://docs.gigstack.io/create-team-20352686e0, vendor CLI (page).
    """

    id: str | None = None
    """Id of the team."""

    legal_name: str | None = None
    """Name as registered with the SAT. It may be missing before the fiscal set-up."""

    name: str | None = None
    """Name of the team in older answers only."""

    address: Address | None = None
    """Address of the team."""

    brand: TeamBrand | None = None
    """How the team shows itself."""

    settings: TeamSettings | None = None
    """Defaults of the team."""

    tax_id: str | None = None
    """RFC."""

    tax_system: TaxSystem | None = None
    """Tax regime."""

    support_email: str | None = None
    """Mail address for customers."""

    support_phone: str | None = None
    """Phone for customers."""

    owner: str | None = None
    """Id of the user who owns the team."""

    created_at: Seconds | None = None
    """When it was created. Unix time in seconds on the wire."""

    credit_limit: Amount | None = None
    """Credits that a period has, by its name."""

    used_credits: Amount | None = None
    """Credits used in the period."""

    credit_period_start: Milliseconds | None = None
    """When the period of the credits began. Unix time in milliseconds on the wire."""

    sat: TeamSat | None = None
    """The connection to the SAT."""

    members: list[TeamMember] | None = None
    """Users of the team."""

    integrations: TeamIntegrations | None = None
    """Services that the team is connected to."""

    onboarding_url: str | None = Field(default=None, repr=False)
    """Private link to the fiscal set-up, when the creation asked for it. The name of this key is inferred."""

    status: TeamStatus | None = None
    """State; seen only while a team is to be deleted."""

    scheduled_deletion: TeamScheduledDeletion | None = None
    """The deletion to come."""
