# Generated from the API description. Do not edit: change the description and generate again.
"""SignupPlan."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SignupPlan: TypeAlias = Literal["free", "agent-tier", "pro", "business"] | str
"""Plan of a new account. The list is not closed.

Known values:

- `free`: Free; active at once and without a payment method.
- `agent-tier`: For use by programs. In May 2026 99 MXN a month or 1069 MXN a year, with 20 stamps a month
  and 5 MXN for each one more.
- `pro`: A standard plan.
- `business`: A standard plan.

Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor CLI (vendor-client).
"""
