# Generated from the API description. Do not edit: change the description and generate again.
"""TeamIntegrations."""

from __future__ import annotations

from typing_extensions import TypeAlias

from .team_integration import TeamIntegration

TeamIntegrations: TypeAlias = dict[str, TeamIntegration]
"""The services that the team is connected to, by the name of each, such as stripe, mercadopago, paypal,
openpay, conekta, clip, bank, shopify, whmcs or hilos.

Source: https://docs.gigstack.io/teams-api-guide-1385961m0, https://docs.gigstack.io/delete-team-34064730e0
(page).
"""
