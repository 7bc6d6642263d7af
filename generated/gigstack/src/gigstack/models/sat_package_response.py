# Generated from the API description. Do not edit: change the description and generate again.
"""SatPackageResponse."""

from __future__ import annotations

from .._model import Model
from .sat_package import SatPackage


class SatPackageResponse(Model):
    """Envelope of a package.

    Source: vendor CLI (vendor-client).
    """

    success: bool | None = None
    """False is a failure whatever the HTTP status."""

    data: SatPackage
    """A ZIP file as text inside JSON."""
