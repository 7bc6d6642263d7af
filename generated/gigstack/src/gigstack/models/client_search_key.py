# Generated from the API description. Do not edit: change the description and generate again.
"""ClientSearchKey."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ClientSearchKey: TypeAlias = Literal["tax_id", "email", "name"] | str
"""Field by which a stored client is looked for.

Known values:

- `tax_id`: RFC.
- `email`: Mail address.
- `name`: Name for everyday use.

Source: https://docs.gigstack.io/clients-api-guide-1385925m0, vendor n8n node (page).
"""
