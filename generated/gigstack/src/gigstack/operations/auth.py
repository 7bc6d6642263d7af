# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of auth."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operation import Body, Operation, Parameter

SIGNUP: Operation[models.SignupResult] = Operation(
    method="POST",
    path="/auth/signup",
    parameters=(
        Parameter("partner_key", wire="X-Internal-API-Key", where="header", secret=True),
        Parameter("idempotency_key", wire="Idempotency-Key", where="header"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.SignupInput,
    ),
    result=lambda: models.SignupResult,
    retry="key",
    authenticated=False,
    idempotency_key=("header", "Idempotency-Key"),
)

HEALTH: Operation[Any] = Operation(
    method="GET",
    path="/auth/health",
    content="none",
    retry="safe",
    authenticated=False,
)
