# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookErrorCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookErrorCode: TypeAlias = (
    Literal[
        "webhook_plan_required",
        "webhook_revision_conflict",
        "webhook_configuration_forbidden",
        "master_team_required",
        "original_credential_required",
        "original_credential_configuration_required",
        "original_credential_scope_changed",
        "webhook_secret_write_unconfirmed",
        "team_not_found",
        "invalid_webhook_configuration",
    ]
    | str
)
"""Reason why a change of a webhook was refused. The meanings are read from the names, as far as they tell.

Known values:

- `webhook_plan_required`: The plan has no webhooks.
- `webhook_revision_conflict`: The webhook has changed since its revision was read.
- `webhook_configuration_forbidden`: The caller may not change webhooks.
- `master_team_required`: The type gigstack_connect and the events about teams are for the master team of
  gigstack Connect.
- `webhook_secret_write_unconfirmed`: Whether a secret was stored is not known.
- `team_not_found`: There is no such team.
- `invalid_webhook_configuration`: The configuration is not valid.

Source: vendor CLI (vendor-client).
"""
