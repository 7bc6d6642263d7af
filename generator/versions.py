"""Versions: of the generator, and of the package that a description makes."""

from __future__ import annotations

import re

from packaging.version import InvalidVersion, Version

__version__ = "0.1.0"


def package_version(said: str) -> str:
    """The description's version where Python's packaging knows its form, else the numbers in it, else 0.0.0."""
    numbers = ".".join(re.findall(r"\d{1,6}", said)[:3])
    for candidate in (said, numbers):
        try:
            return str(Version(candidate))
        except InvalidVersion:
            continue
    return "0.0.0"
