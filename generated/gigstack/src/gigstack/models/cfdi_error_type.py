# Generated from the API description. Do not edit: change the description and generate again.
"""CfdiErrorType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

CfdiErrorType: TypeAlias = Literal["invoice", "receiver", "sender", "unknown"] | str
"""Whose data a rejection is about.

Known values:

- `invoice`: The document itself.
- `receiver`: The client's data.
- `sender`: The issuer's data.
- `unknown`: Not classified.

Source: https://docs.gigstack.io/invoices-api-guide-1385929m0 (page).
"""
