"""Does an example fit the schema that it is an example of?"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

_ROOT = "urn:description"


class ExampleChecker:
    """Checks values against schemas of one document, by pointer."""

    def __init__(self, root: dict[str, Any]) -> None:
        resource: Resource[Any] = Resource.from_contents(root, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_ROOT, resource).crawl()
        self._formats = FormatChecker(["date", "date-time"])
        self._validators: dict[str, Draft202012Validator] = {}

    def misfit(self, pointer: str, value: Any) -> str:
        """What is wrong with the value, and where in it; empty when it fits."""
        if pointer not in self._validators:
            reference = {"$ref": f"{_ROOT}#{quote(pointer, safe='/~')}"}
            self._validators[pointer] = Draft202012Validator(reference, registry=self._registry, format_checker=self._formats)
        error = next(self._validators[pointer].iter_errors(value), None)
        return "" if error is None else _said(error)


def _said(error: ValidationError) -> str:
    while error.context:
        error = max(error.context, key=lambda child: (len(child.absolute_path), child.validator != "type"))
    place = "/".join(map(str, error.absolute_path))
    message = error.message if len(error.message) < 120 else f"{error.validator} does not hold"
    return f"{message} (at /{place})"
