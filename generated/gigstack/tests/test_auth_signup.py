# Generated from the API description. Do not edit: change the description and generate again.
"""auth.signup: POST /auth/signup."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest
import respx

import gigstack
from gigstack import AsyncGigstack, Gigstack, models

PATH = "/auth/signup"

ANSWER: Any = {
    "user_id": "user_0000000001",
    "team_id": "team_0000000001",
    "billing_account_id": "account_0000000001",
    "subscription": {"id": "sub_0000000001", "status": "active", "current_period_end": 1771000000},
    "api_keys": {"live": "not-a-real-live-key", "test": "not-a-real-test-key"},
    "next_steps": {
        "fiel_upload_url": "POST /v2/teams/team_0000000001/sat-connection",
        "manifest_sign_url": "POST /v2/teams/team_0000000001/manifest/sign",
        "note": "Upload the CSD and sign the manifest before stamping.",
    },
}

REQUEST = {
    "method": "POST",
    "url": "https://api.gigstack.io/v2/auth/signup",
    "query": [],
    "headers": {
        "accept": "application/json",
        "content-type": "application/json",
        "x-internal-api-key": "not-a-real-key",
        "idempotency-key": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
    },
    "json": {
        "email": "owner@example.com",
        "name": "Empresa de Prueba",
        "plan_id": "agent-tier",
        "rfc": "XAXX010101000",
        "country": "MEX",
        "billing_cycle": "monthly",
        "stripe_payment_method": "pm_0000000001",
        "livemode": True,
        "partner_ref": "PARTNER-0001",
        "metadata": {"source": "example"},
    },
}

ARGUMENTS: Any = {
    "partner_key": "not-a-real-key",
    "idempotency_key": "6f9619ff-8b86-4011-b42d-00c04fc964ff",
    "email": "owner@example.com",
    "name": "Empresa de Prueba",
    "plan_id": "agent-tier",
    "rfc": "XAXX010101000",
    "country": "MEX",
    "billing_cycle": "monthly",
    "stripe_payment_method": "pm_0000000001",
    "livemode": True,
    "partner_ref": "PARTNER-0001",
    "metadata": {"source": "example"},
}

REFUSALS: Any = [
    (400, {"message": "Invalid request body", "error": "client is required"}, gigstack.BadRequestError),
    (
        400,
        {
            "success": False,
            "error": {
                "code": "validation_failed",
                "message": "Invalid request",
                "details": ["client: is required"],
            },
        },
        gigstack.ValidationFailedError,
    ),
    (401, {"message": "Unauthorized", "error": "unauthorized"}, gigstack.AuthenticationError),
    (
        401,
        {
            "success": False,
            "error": {"code": "invalid_token", "message": "The API key is not valid"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.AuthenticationError,
    ),
    (
        402,
        {"message": "Could not open the account", "error": "The payment method was refused"},
        gigstack.PaymentRequiredError,
    ),
    (
        409,
        {"message": "Could not open the account", "error": "The email is registered already"},
        gigstack.ConflictError,
    ),
    (
        500,
        {
            "message": "Internal server error",
            "error": "internal_server_error",
            "binnacle_id": "log_0000000001",
        },
        gigstack.ServerError,
    ),
    (
        500,
        {
            "success": False,
            "error": {"code": "internal_server_error", "message": "Something went wrong"},
            "timestamp": "2026-01-15T18:30:00.000Z",
        },
        gigstack.ServerError,
    ),
]


def check(result: models.SignupResult, as_json: Callable[[Any], Any]) -> None:
    assert result.user_id == "user_0000000001"
    assert result.team_id == "team_0000000001"
    assert result.billing_account_id == "account_0000000001"
    assert result.subscription.id == "sub_0000000001"
    assert result.subscription.status == "active"
    assert result.subscription.current_period_end == datetime(2026, 2, 13, 16, 26, 40, tzinfo=timezone.utc)
    assert result.api_keys.live == "not-a-real-live-key"
    assert result.api_keys.test == "not-a-real-test-key"
    assert result.next_steps.fiel_upload_url == "POST /v2/teams/team_0000000001/sat-connection"
    assert result.next_steps.manifest_sign_url == "POST /v2/teams/team_0000000001/manifest/sign"
    assert result.next_steps.note == "Upload the CSD and sign the manifest before stamping."
    assert as_json(result) == ANSWER


def test_signup(
    client: Gigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(201, json=ANSWER)

    result = client.auth.signup(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
def test_signup_refused(
    client: Gigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        client.auth.signup(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body


async def test_async_signup(
    async_client: AsyncGigstack,
    api: respx.MockRouter,
    sent: Callable[[respx.Route], dict[str, Any]],
    as_json: Callable[[Any], Any],
) -> None:
    route = api.route(method="POST", path=PATH).respond(201, json=ANSWER)

    result = await async_client.auth.signup(**ARGUMENTS)

    assert sent(route) == REQUEST
    check(result, as_json)


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_async_signup_refused(
    async_client: AsyncGigstack, api: respx.MockRouter, status: int, body: Any, error: type[gigstack.APIError]
) -> None:
    api.route(method="POST", path=PATH).respond(status, json=body)

    with pytest.raises(gigstack.APIError) as raised:
        await async_client.auth.signup(**ARGUMENTS)

    assert type(raised.value) is error
    assert raised.value.status_code == status
    assert raised.value.body == body
