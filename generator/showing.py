"""Calls as a person would write them, for READMEs and references."""

from __future__ import annotations

from typing import Any

from generator.api import Response
from generator.cases import STATUS_CLASSES, Case
from generator.signatures import Method
from generator.text import Text, comment, literal

_WIDTH = 100


def example(method: Method, case: Case, as_text: Any) -> str:
    """A call with its required arguments, and one line that uses the result."""
    required = {argument.name: argument for argument in method.arguments if argument.required}
    given = []
    for one in case.given:
        if one.name in required:
            value = '"file.bin"' if one.file else literal(as_text(one.value))
            given.append(value if one.positional else f"{one.name}={value}")
    operation = method.operation
    call = f"client.{'.'.join(operation.resource)}.{operation.name}"
    flat = f"{call}({', '.join(given)})"
    if len(flat) > _WIDTH:
        flat = f"{call}(\n" + "".join(f"    {argument},\n" for argument in given) + ")"
    if method.result.kind == "pages":
        return f"for item in {flat}:  # every page\n    ..."
    if method.result.kind == "download":
        return f'{flat}.save("saved")'
    return flat if method.result.kind == "nothing" else f"result = {flat}"


def response_error(response: Response) -> str:
    """The class that an error answer becomes when its body names no code."""
    status = response.status.upper()
    if not status[0].isdigit():
        return "APIError"
    number = int(status.replace("X", "0"))
    if "X" in status and number < 500:
        return "APIError"
    return STATUS_CLASSES.get(number, "ServerError" if number >= 500 else "APIError")


def spdx(name: Text) -> Text:
    """A licence as an SPDX identifier, for the few ways in which descriptions spell the common ones."""
    known = {"apache 2.0": "Apache-2.0", "apache-2.0": "Apache-2.0", "mit": "MIT", "bsd-3-clause": "BSD-3-Clause", "isc": "ISC"}
    return Text(known.get(comment(name).lower().removesuffix(" license"), "LicenseRef-Unknown"))
