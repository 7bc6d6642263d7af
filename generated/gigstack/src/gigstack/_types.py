# Generated from the API description. Do not edit: change the description and generate again.
"""Types of arguments that mean the same in every method."""

from __future__ import annotations

import os
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Final, Union

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

FileInput: TypeAlias = Union[str, "os.PathLike[str]", bytes, IO[bytes], tuple[str, Union[bytes, IO[bytes]]]]
"""A file to upload: a path, the bytes themselves, an open binary file, or a pair of file name and one of the last two."""
