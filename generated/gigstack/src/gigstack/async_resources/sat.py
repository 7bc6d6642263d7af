# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncSatResource: the operations of sat for the asynchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._engine import AsyncEngine
    from .sat_downloads import AsyncSatDownloadsResource
    from .sat_lists import AsyncSatListsResource


class AsyncSatResource:
    """The operations of sat."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @cached_property
    def downloads(self) -> AsyncSatDownloadsResource:
        """Bulk download from the SAT (Descarga Masiva): switch it on, hand over the FIEL, schedule daily
        downloads or ask for a month, and follow the requests.
        """
        from .sat_downloads import AsyncSatDownloadsResource

        return AsyncSatDownloadsResource(self._engine)

    @cached_property
    def lists(self) -> AsyncSatListsResource:
        """Lists that the SAT publishes about taxpayers, such as those of article 69-B, and whether an RFC is
        on them.
        """
        from .sat_lists import AsyncSatListsResource

        return AsyncSatListsResource(self._engine)
