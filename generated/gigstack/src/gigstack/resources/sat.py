# Generated from the API description. Do not edit: change the description and generate again.
"""SatResource: the operations of sat."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._engine import Engine
    from .sat_downloads import SatDownloadsResource
    from .sat_lists import SatListsResource


class SatResource:
    """The operations of sat."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @cached_property
    def downloads(self) -> SatDownloadsResource:
        """Bulk download from the SAT (Descarga Masiva): switch it on, hand over the FIEL, schedule daily
        downloads or ask for a month, and follow the requests.
        """
        from .sat_downloads import SatDownloadsResource

        return SatDownloadsResource(self._engine)

    @cached_property
    def lists(self) -> SatListsResource:
        """Lists that the SAT publishes about taxpayers, such as those of article 69-B, and whether an RFC is
        on them.
        """
        from .sat_lists import SatListsResource

        return SatListsResource(self._engine)
