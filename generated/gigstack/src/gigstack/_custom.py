# Generated from the API description. Do not edit: change the description and generate again.
"""Operations that the caller describes: what `request` of a client sends."""

from __future__ import annotations

import re
from typing import Any, Literal
from urllib.parse import unquote

from ._errors import InvalidRequestError
from ._operation import Body, Operation
from ._types import NotGiven


def custom_operation(
    method: str, path: str, retry: Literal["safe", "idempotent", "never"] | None, *, json: Any, content: Any
) -> Operation[Any]:
    """Raises `InvalidRequestError` for a method or path that could reach anything but the API."""
    if not re.fullmatch(r"[A-Za-z]+", method):
        raise InvalidRequestError(f"method is {method!r}; give an HTTP method such as 'POST'")
    if (
        not re.fullmatch(r"(/[^/?#\\\s]+)+/?", path)
        or not path.isprintable()
        or any(unquote(step) in (".", "..") for step in path.split("/"))
    ):
        shown = re.split(r"[?#]", path)[0]
        raise InvalidRequestError(
            f"path is {shown!r}; give a path below the base URL such as '/things/1', without a query"
        )
    given = [
        name for name, value in (("json", json), ("content", content)) if not isinstance(value, NotGiven)
    ]
    if len(given) == 2:
        raise InvalidRequestError("give json or content, not both")
    bodies = {
        "json": Body("json", "application/json", argument="json"),
        "content": Body("binary", "application/octet-stream", argument="content"),
    }
    return Operation(
        method=method.upper(),
        path=path,
        body=bodies[given[0]] if given else None,
        result=lambda: Any,
        accept="*/*",
        retry=retry or ("safe" if method.upper() in ("GET", "HEAD") else "never"),
    )
