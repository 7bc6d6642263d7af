# Generated from the API description. Do not edit: change the description and generate again.
"""SignupBillingCycle."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SignupBillingCycle: TypeAlias = Literal["monthly", "annual"] | str
"""How often a plan is paid. The list is not known to be closed.

Known values:

- `monthly`: Every month.
- `annual`: Every year.

Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor CLI (vendor-client).
"""
