# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of users."""

from __future__ import annotations

from .. import models
from .._operation import Body, Operation, Paging, Parameter

LIST: Operation[models.User] = Operation(
    method="GET",
    path="/users",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("team"),
    ),
    result=lambda: models.User,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.User] = Operation(
    method="POST",
    path="/users",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.UserInput,
    ),
    result=lambda: models.User,
    unwrap=("data",),
    lookup="users.list",
)

GET: Operation[models.User] = Operation(
    method="GET",
    path="/users/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.User,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.User] = Operation(
    method="PUT",
    path="/users/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.UserUpdateInput,
    ),
    result=lambda: models.User,
    unwrap=("data",),
    retry="idempotent",
    lookup="users.get",
)

RESET_PASSWORD: Operation[models.UserPasswordResetResponse] = Operation(
    method="POST",
    path="/users/reset-password/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.UserPasswordResetInput,
    ),
    result=lambda: models.UserPasswordResetResponse,
    lookup="users.get",
)

RESET_PASSWORD_BY_EMAIL: Operation[models.UserPasswordResetResponse] = Operation(
    method="POST",
    path="/users/reset-password",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.UserPasswordResetByEmailInput,
    ),
    result=lambda: models.UserPasswordResetResponse,
    lookup="users.list",
)

CREATE_LOGIN_LINK: Operation[models.UserLoginLinkResponse] = Operation(
    method="POST",
    path="/users/login-link",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.UserLoginLinkInput,
    ),
    result=lambda: models.UserLoginLinkResponse,
    lookup="users.list",
)
