"""Proposals: the least YAML that says what a page shows. Nothing in them is known beyond the page, and most wants words."""

from __future__ import annotations

import re
from typing import Any

from generator.docs.described import Operation
from generator.docs.findings import Proposal
from generator.docs.fit import Misfit, sketch
from generator.docs.pages import Page


def of_misfit(misfit: Misfit) -> Proposal | None:
    if misfit.kind == "field-new":
        name = misfit.at.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return Proposal(misfit.place, {name: sketch(misfit.value)})
    if misfit.kind == "value-new":
        return new_values(misfit.place, [misfit.found])
    return None


def new_values(place: str, values: list[str]) -> Proposal:
    """`place` is the list of values, that of a catalogue, or a schema that has none."""
    if place.endswith("/enum"):
        return Proposal(place, list(values))
    if place.startswith("/x-catalogs/"):
        return Proposal(place, [_entry(code) for code in values])
    return Proposal(place, {"enum": list(values)})


def _entry(code: str) -> dict[str, Any]:
    words = "Not described yet."
    return {"code": code, "name": "CODE_" + re.sub(r"\W+", "_", code.upper()), "label": words, "description": words}


def new_parameter(operation: Operation, name: str) -> Proposal:
    return Proposal(f"{operation.pointer}/parameters", [parameter(name, "query")])


def new_status(operation: Operation, status: str) -> Proposal:
    return Proposal(f"{operation.pointer}/responses", {status: {"description": "Not described yet."}})


def new_operation(page: Page, method: str, path: str) -> Proposal:
    """The whole operation as far as the page shows it."""
    places = [parameter(name, "path") for name in re.findall(r"\{([^{}]+)\}", path)]
    said: dict[str, Any] = {"operationId": _identifier(method, path), "summary": page.title}
    parameters = [*places, *(parameter(one.name, "query") for one in page.query or ())]
    if parameters:
        said["parameters"] = parameters
    request = next((one.tree.value for one in page.examples if one.part == "request"), None)
    if request is not None:
        said["requestBody"] = {"content": _content(request)}
    answers: dict[str, dict[str, Any]] = {one.name: {"description": "Not described yet."} for one in page.statuses} or {
        "200": {"description": "Not described yet."}
    }
    for one in page.examples:
        status = one.status or next((code for code in answers if code.startswith("2")), "200")
        if one.part == "response":
            answers[status] = {"description": "Not described yet.", "content": _content(one.tree.value)}
    said["responses"] = answers
    return Proposal("/paths", {path: {method.lower(): said}})


def parameter(name: str, where: str) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": {"type": "string"}}


def _content(value: Any) -> dict[str, Any]:
    return {"application/json": {"schema": sketch(value), "example": value}}


def _identifier(method: str, path: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", path)
    return method.lower() + "".join(word[:1].upper() + word[1:] for word in words)
