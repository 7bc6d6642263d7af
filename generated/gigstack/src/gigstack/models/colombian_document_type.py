# Generated from the API description. Do not edit: change the description and generate again.
"""ColombianDocumentType."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ColombianDocumentType: TypeAlias = (
    Literal["11", "12", "13", "21", "22", "31", "41", "42", "47", "48", "50", "91"] | str
)
"""Colombia: kind of identity document, as a code of the DIAN. An empty text is accepted too.

Known values:

- `11`: Civil registry.
- `12`: Identity card of a minor.
- `13`: Citizenship card.
- `21`: Foreigner card.
- `22`: Foreigner identity card.
- `31`: NIT.
- `41`: Passport.
- `42`: Foreign identity document.
- `47`: Special stay permit.
- `48`: Temporary protection permit.
- `50`: NIT of another country.
- `91`: NUIP.

Source: vendor CLI (vendor-client).
"""
