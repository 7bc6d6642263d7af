# Generated from the API description. Do not edit: change the description and generate again.
"""Types of arguments that mean the same in every method."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Final, Optional, Union

from typing_extensions import TypeAlias


class NotGiven:
    """The type of `NOT_GIVEN`, which stands for an argument that was left out. `None` is sent as null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()

AmountInput: TypeAlias = Union[Decimal, int, float, str]
"""An amount or a rate. It is sent as a number with the digits given: `"1000.00"` goes out as 1000.00."""

DayInput: TypeAlias = Union[date, str]
"""A day, as `date` or as text of the form YYYY-MM-DD."""

InstantInput: TypeAlias = Union[datetime, int, str]
"""A moment, as an aware `datetime`, or as the number or text that the API itself uses."""

FileContent: TypeAlias = Union[
    str, "os.PathLike[str]", bytes, bytearray, IO[bytes], Iterable[bytes], AsyncIterable[bytes]
]
"""What is in a file: a path (every `str` is one), the bytes themselves, an open binary file, or an iterator of bytes.

A path is opened for each attempt and read while it is sent. An open file is sent from where it stands, goes back there for a
further attempt, and stays open. A file that cannot go back and an iterator are read to their end before anything is sent, into memory
up to 1 MiB and into a temporary file beyond. An async iterator is for the async client, and for forms.
"""

FileInput: TypeAlias = Union[
    FileContent, tuple[Optional[str], FileContent], tuple[Optional[str], FileContent, Optional[str]]
]
"""A file to upload: what is in it, `(name, content)` or `(name, content, media_type)`.

Without a name it has that of the path or the open file, else that of the argument; without a media type the one that goes with
the ending of the name. An empty file is refused, and so is one that is larger than the API takes, where that is known.
"""
