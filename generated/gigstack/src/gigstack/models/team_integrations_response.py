# Generated from the API description. Do not edit: change the description and generate again.
"""TeamIntegrationsResponse."""

from __future__ import annotations

from .._model import Model
from .team_integrations import TeamIntegrations


class TeamIntegrationsResponse(Model):
    """Envelope of the connected services. That they come as they stand in a team is inferred.

    Inferred, not documented; from: vendor CLI.
    """

    message: str | None = None
    """What was done."""

    data: TeamIntegrations
    """The services that the team is connected to, by the name of each, such as stripe, mercadopago, paypal,
    openpay, conekta, clip, bank, shopify, whmcs or hilos.
    """
