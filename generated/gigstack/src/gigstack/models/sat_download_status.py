# Generated from the API description. Do not edit: change the description and generate again.
"""SatDownloadStatus."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

SatDownloadStatus: TypeAlias = (
    Literal["pending", "accepted", "processing", "completed", "failed", "expired"] | str
)
"""State of a download request. Only completed, failed and expired are final; take an unknown value as not
final.

Known values:

- `pending`: Queued, on its way to the SAT.
- `accepted`: The SAT has taken it.
- `processing`: The SAT is preparing the package.
- `completed`: Done. The list is there; single XML files may still be on their way.
- `failed`: The SAT refused it; see statusMessage. A period without invoices may end here too.
- `expired`: The package lapsed before it was fetched. A new request is needed, and is billed.

Source: seed 000, seed 001 (seed).
"""
