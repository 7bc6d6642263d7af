# Generated from the API description. Do not edit: change the description and generate again.
"""Operations of teams."""

from __future__ import annotations

from .. import models
from .._operation import Body, FileField, Operation, Paging, Parameter

LIST: Operation[models.Team] = Operation(
    method="GET",
    path="/teams",
    parameters=(
        Parameter("limit"),
        Parameter("next"),
        Parameter("order_by"),
        Parameter("sort"),
        Parameter("created", style="deepObject", type=lambda: models.DateRangeFilter),
        Parameter("team"),
    ),
    result=lambda: models.Team,
    paging=Paging(
        items=("data",),
        argument="next",
        cursor=("next",),
        more=("has_more",),
        total=("total_results",),
    ),
    retry="safe",
)

CREATE: Operation[models.Team] = Operation(
    method="POST",
    path="/teams",
    parameters=(Parameter("team"),),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamInput,
    ),
    result=lambda: models.Team,
    unwrap=("data",),
    lookup="teams.list",
)

GET: Operation[models.Team] = Operation(
    method="GET",
    path="/teams/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.Team,
    unwrap=("data",),
    retry="safe",
)

UPDATE: Operation[models.Team] = Operation(
    method="PUT",
    path="/teams/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamUpdateInput,
    ),
    result=lambda: models.Team,
    unwrap=("data",),
    retry="idempotent",
    lookup="teams.get",
)

DELETE: Operation[models.TeamDeletion] = Operation(
    method="DELETE",
    path="/teams/{id}",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.TeamDeletion,
    unwrap=("data",),
    lookup="teams.get",
)

CREATE_ONBOARDING_URL: Operation[models.TeamOnboardingUrl] = Operation(
    method="GET",
    path="/teams/{id}/onboarding-url",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    result=lambda: models.TeamOnboardingUrl,
    unwrap=("data",),
    lookup="teams.get",
)

UPLOAD_CSD: Operation[models.TeamCsdResponse] = Operation(
    method="POST",
    path="/teams/{id}/sat-connection",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "multipart",
        "multipart/form-data",
        renamed=(("password", "keyPass"),),
        files=(
            FileField("cert"),
            FileField("key"),
        ),
    ),
    result=lambda: models.TeamCsdResponse,
    lookup="teams.get",
)

SIGN_MANIFEST: Operation[models.TeamManifestResponse] = Operation(
    method="POST",
    path="/teams/{id}/manifest/sign",
    parameters=(
        Parameter("id", where="path"),
        Parameter("team"),
    ),
    body=Body(
        "json",
        "application/json",
        type=lambda: models.TeamManifestInput,
        files=(
            FileField("cert"),
            FileField("key"),
        ),
    ),
    result=lambda: models.TeamManifestResponse,
    lookup="teams.get",
)
