# Generated from the API description. Do not edit: change the description and generate again.
"""The base of all models, and the scalar types that carry a unit or every digit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, ClassVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    TypeAdapter,
)
from typing_extensions import Self

from . import _json
from ._time import Timestamp, Unit, from_number, to_number


class Model(BaseModel):
    """A JSON object of the API.

    Attributes that the API did not send are None. Keys that this version does not know are kept and can be read as
    attributes; a value that is new to an enumeration stays a plain string.
    """

    model_config = ConfigDict(
        extra="allow", populate_by_name=True, protected_namespaces=(), hide_input_in_errors=True
    )

    __secret__: ClassVar[bool] = False
    """Whether the repr of the class shows nothing: a secret may stand under a key that nobody knows."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Only what was received or set: most attributes of most objects are not there."""
        if self.__secret__:
            return
        extra = self.model_extra or {}
        for name, value in super().__repr_args__():
            if name not in _SECRET if name in extra else name in self.model_fields_set:
                yield name, _veiled(value)

    @property
    def raw_json(self) -> Any:
        """The JSON value that the object was built from, where that did not fit the model; else None."""
        return (self.__pydantic_private__ or {}).get("raw_json")

    def to_dict(self) -> dict[str, Any]:
        """What was received or set, under the API's own names: amounts as `Decimal`, times as the API writes them."""
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """The same as JSON text, every digit as it was received or given."""
        return _json.encode(self.to_dict())

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text. Raises `pydantic.ValidationError` when it does not fit, `ValueError` when it is no JSON."""
        return cls.model_validate(_json.decode(text))


def named(wire: str, default: Any = ..., *, secret: bool = False) -> Any:
    """A field that the API calls `wire`. A secret one stays out of the model's repr."""
    return Field(default, validation_alias=wire, serialization_alias=wire, repr=not secret)


_SECRET = frozenset(
    ("cert", "file_url", "headers", "key", "keyPass", "onboarding_url", "password", "signing_secret", "token")
)
"""Names of secret fields. An object that no schema describes, or that does not fit its own, may have them too."""


def _veiled(value: Any) -> Any:
    """A JSON value without what may be secret in it, for a repr."""
    if isinstance(value, dict):
        return {key: "…" if key in _SECRET else _veiled(item) for key, item in value.items()}
    return [_veiled(item) for item in value] if isinstance(value, list) else value


class _TextDecimal(Decimal):
    """A decimal that was read from a JSON string, and goes back as the same one."""

    text: str

    def __new__(cls, text: str) -> Self:
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return (_TextDecimal, (self.text,))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self


def _decimal(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        number = value
    elif isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError("an amount is a number, or text that is one")
    else:
        try:
            number = Decimal(str(value))
        except InvalidOperation as error:
            raise ValueError("the text is no amount") from error
    if not number.is_finite():
        raise ValueError("an amount is finite")
    return number


def _decimal_or_text(value: Any) -> Decimal:
    number = _decimal(value)
    return _TextDecimal(value) if isinstance(value, str) else number


def _from_amount_or_text(value: Any) -> Any:
    return value.text if isinstance(value, _TextDecimal) else value


_iso = TypeAdapter(datetime)


def _instant(value: Any) -> datetime:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError("a moment is text in ISO 8601")
    return Timestamp.of(_iso.validate_python(value), value)


# What an object holds need not be of its type: an answer that does not fit is kept as it came, and goes back so.


def _from_instant(value: Any) -> Any:
    wire = getattr(value, "wire", None)
    if isinstance(wire, str):
        return wire
    return value.isoformat() if isinstance(value, datetime) else value


def _from_day(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _unix(value: Any, unit: Unit) -> datetime:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone: give it a tzinfo, such as timezone.utc")
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        raise ValueError(f"a moment is Unix time in {unit}")
    if not isinstance(value, str):
        return from_number(value, unit, value)
    try:
        return from_number(Decimal(value), unit, value)
    except InvalidOperation:
        return _instant(value)


def _seconds(value: Any) -> datetime:
    return _unix(value, "seconds")


def _milliseconds(value: Any) -> datetime:
    return _unix(value, "milliseconds")


def _from_unix(value: Any, unit: Unit) -> Any:
    wire = getattr(value, "wire", None)
    if wire is not None or not isinstance(value, datetime):
        return value if wire is None else wire
    return to_number(value, unit)


def _from_seconds(value: Any) -> Any:
    return _from_unix(value, "seconds")


def _from_milliseconds(value: Any) -> Any:
    return _from_unix(value, "milliseconds")


def _day(value: Any) -> Any:
    if isinstance(value, datetime):
        raise ValueError("a day has no time: give a date")
    if isinstance(value, str) and len(value) != 10:
        raise ValueError("a day is text of the form YYYY-MM-DD")
    return value


Amount = Annotated[Decimal, PlainValidator(_decimal), PlainSerializer(lambda value: value)]
"""An amount or a rate, exact. A number on the wire."""

AmountOrText = Annotated[Decimal, PlainValidator(_decimal_or_text), PlainSerializer(_from_amount_or_text)]
"""The same, where the API sends it sometimes as a number and sometimes as text."""

Day = Annotated[date, BeforeValidator(_day), PlainSerializer(_from_day)]
"""A day, YYYY-MM-DD on the wire."""

Instant = Annotated[datetime, PlainValidator(_instant), PlainSerializer(_from_instant)]
"""A moment, ISO 8601 on the wire; aware where the text names an offset."""

Seconds = Annotated[datetime, PlainValidator(_seconds), PlainSerializer(_from_seconds)]
"""A moment, Unix time in seconds on the wire; an aware `datetime` in UTC here."""

Milliseconds = Annotated[datetime, PlainValidator(_milliseconds), PlainSerializer(_from_milliseconds)]
"""A moment, Unix time in milliseconds on the wire; an aware `datetime` in UTC here."""
