# Generated from the API description. Do not edit: change the description and generate again.
"""InvoiceFileType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

InvoiceFileType: TypeAlias = Literal["pdf", "xml"]
"""Kind of file.

Known values:

- `pdf`: The printable form.
- `xml`: The tax document itself.

Source: seed 003 (seed).
"""
