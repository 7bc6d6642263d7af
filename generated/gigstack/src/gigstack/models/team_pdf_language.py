# Generated from the API description. Do not edit: change the description and generate again.
"""TeamPdfLanguage."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

TeamPdfLanguage: TypeAlias = Literal["en", "es"] | str
"""Language of the PDF files.

Known values:

- `en`: English.
- `es`: Spanish.

Source: vendor CLI (vendor-client).
"""
