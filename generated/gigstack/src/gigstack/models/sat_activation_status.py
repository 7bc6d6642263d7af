# Generated from the API description. Do not edit: change the description and generate again.
"""SatActivationStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatActivationStatus: TypeAlias = Literal["active", "needs_activation", "needs_addon", "needs_upgrade"] | str
"""Whether bulk download is on for the team, and what is missing when it is not.

Known values:

- `active`: On; go on to the FIEL and the schedule.
- `needs_activation`: The plan includes it, but it is off. Activate it; there is no fixed fee.
- `needs_addon`: A paid plan that does not include it. Activating subscribes the team to it.
- `needs_upgrade`: A free plan. It cannot be activated before the plan is upgraded in the web app.

Source: seed 001, https://docs.gigstack.io/check-activation-status-32396697e0 (seed).
"""
