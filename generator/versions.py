"""Versions: of the generator, and of the package that a description makes."""

from __future__ import annotations

import re

from packaging.version import InvalidVersion, Version

__version__ = "0.1.0"


def package_version(said: str) -> str:
    """The description's version where Python's packaging knows its form, else the numbers in it, else 0.0.0."""
    numbers = ".".join(re.findall(r"\d{1,6}", said)[:3])
    return next((str(Version(candidate)) for candidate in (said, numbers) if is_version(candidate)), "0.0.0")


def is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True
