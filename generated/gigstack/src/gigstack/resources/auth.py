# Generated from the API description. Do not edit: change the description and generate again.
"""AuthResource: the operations of auth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import auth as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from ..models import (
        SignupBillingCycle,
        SignupPlan,
        SignupResult,
    )


class AuthResource:
    """Signup without the web app, for partners, and a probe of that service. No key of a team is needed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AuthResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AuthResourceWithRawResponse(AuthResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AuthResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return AuthResourceWithStreamingResponse(AuthResource(self._engine.streaming()))

    def signup(
        self,
        *,
        partner_key: str,
        idempotency_key: str,
        email: str,
        name: str,
        plan_id: SignupPlan,
        rfc: str | NotGiven = NOT_GIVEN,
        country: str | NotGiven = NOT_GIVEN,
        billing_cycle: SignupBillingCycle | NotGiven = NOT_GIVEN,
        stripe_payment_method: str | NotGiven = NOT_GIVEN,
        livemode: bool | NotGiven = NOT_GIVEN,
        partner_ref: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> SignupResult:
        """Open an account.

        For partners only: opens a user, a billing account and a team, subscribes them to a plan, and gives
        back a live and a test key. The keys are shown this once. The call goes with the partner's own key
        in X-Internal-API-Key; the API key of a team has no part in it.

        No RFC is needed at first. To stamp, the new team must upload its CSD and sign the manifest.

        Send the same Idempotency-Key and the same body on every attempt to open this account: the stored
        answer comes again, keys included.

        Args:
            partner_key: Key that gigstack gives to a partner. It is the credential of this call, and no key
                of a team.
            idempotency_key: A UUID (version 4) of your own, one for each account and the same on every
                attempt to open it.
            email: Login of the new user.
            name: Name of the account or company.
            plan_id: Plan to subscribe to.
            rfc: RFC of the company; without it the generic one. The server's default is "XAXX010101000".
            country: Country code of three letters. The sample has MEX.
            billing_cycle: How often the plan is paid.
            stripe_payment_method: Id of a Stripe payment method, which is charged at once. Needed for a
                paid plan, not for the free one.
            livemode: In the sample without an explanation; presumably the mode of the payment or the
                account.
            partner_ref: Referral code of the partner.
            metadata: Keys and values of your own.

        Returns:
            The account is open.

        Raises: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402), ConflictError
        (409), ServerError (500).

        Cost: A paid plan starts a Stripe subscription and is charged at once. The free plan costs nothing.

        Source: https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor CLI (page).
        """
        return self._engine.call(table.SIGNUP, locals())

    def health(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Probe the signup service.

        Succeeds when the service can be reached. It needs no credential. The path is a guess, so a 404 does
        not mean that the service is down, and the body is not known: any success will do.

        Raises: ServerError (500).

        Cost: No charge is documented.

        Inferred, not documented; from: documentation, as a third party read it.
        """
        self._engine.call(table.HEALTH, locals())


class AuthResourceWithRawResponse:
    """The methods of `AuthResource`, with the same arguments."""

    def __init__(self, resource: AuthResource) -> None:
        self.signup = raw(resource.signup)
        self.health = raw(resource.health)


class AuthResourceWithStreamingResponse:
    """The methods of `AuthResource`, with the same arguments."""

    def __init__(self, resource: AuthResource) -> None:
        self.signup = streamed(resource.signup)
        self.health = streamed(resource.health)
