# Generated from the API description. Do not edit: change the description and generate again.
"""Moments that remember how they were written, so that they go back out unchanged."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, Literal, Union

Unit = Literal["seconds", "milliseconds"]

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

# APIs mix the two units. So many seconds lie beyond the year 5138: the number counts milliseconds.
_NO_SECONDS = 10**11
# Such a number of milliseconds lies in the first months of 1970, of seconds in 2001 to 2286.
_LIKE_SECONDS = (10**9, 10**10)


class Timestamp(datetime):
    """A `datetime` read from an answer. `wire` is the number or text that it was read from."""

    wire: Any = None

    @classmethod
    def of(cls, moment: datetime, wire: Any) -> Timestamp:
        made = cls(
            moment.year,
            moment.month,
            moment.day,
            moment.hour,
            moment.minute,
            moment.second,
            moment.microsecond,
            moment.tzinfo,
            fold=moment.fold,
        )
        made.wire = wire
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        plain = datetime(*self.timetuple()[:6], self.microsecond, self.tzinfo, fold=self.fold)
        return (Timestamp.of, (plain, self.wire))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return self.__reduce__()


def from_number(number: Union[int, float, Decimal], unit: Unit, wire: Any) -> Timestamp:
    """Raises `ValueError` when the number is no moment between the years 1 and 9999."""
    exact = Decimal(str(number))
    try:
        milliseconds = exact if _is_milliseconds(exact, unit) else exact * 1000
        return Timestamp.of(_EPOCH + timedelta(microseconds=int(milliseconds * 1000)), wire)
    except (OverflowError, ArithmeticError) as error:
        raise ValueError(f"so many {unit} are no moment in time") from error


def _is_milliseconds(number: Decimal, unit: Unit) -> bool:
    if unit == "seconds":
        return abs(number) >= _NO_SECONDS
    return not _LIKE_SECONDS[0] <= number < _LIKE_SECONDS[1]


def to_number(moment: datetime, unit: Unit) -> int | Decimal:
    """Unix time of an aware moment; a fraction only where there is one."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a time zone: give it a tzinfo, such as timezone.utc")
    micros = (moment - _EPOCH) // timedelta(microseconds=1)
    scale = 1_000_000 if unit == "seconds" else 1_000
    return micros // scale if micros % scale == 0 else Decimal(micros) / scale
