"""What `encoding` says of the parts of a form."""

from __future__ import annotations

import re
from typing import Any

from generator.text import Text

_ONE_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", re.ASCII)


def part_types(media: dict[str, Any]) -> tuple[tuple[Text, Text], ...]:
    """Field and media type, for each part that can only be of one type. Of a list of types or a range the sender chooses."""
    encoding = media.get("encoding")
    parts = encoding if isinstance(encoding, dict) else {}
    said = {name: node.get("contentType") for name, node in parts.items() if isinstance(node, dict)}
    return tuple((Text(name), Text(kind)) for name, kind in said.items() if isinstance(kind, str) and _ONE_TYPE.fullmatch(kind))
