# Generated from the API description. Do not edit: change the description and generate again.
"""TeamsResource: the operations of teams."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, FileInput, NotGiven
from ..operations import teams as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        DateRangeFilter,
        OrderBy,
        OrderDirection,
        TaxSystem,
        Team,
        TeamAddressInput,
        TeamAddressUpdateInput,
        TeamBrandInput,
        TeamBrandUpdateInput,
        TeamCsdResponse,
        TeamDeletion,
        TeamInitialMemberInput,
        TeamManifestResponse,
        TeamOnboardingUrl,
    )
    from ..params import (
        DateRangeFilterDict,
        TeamAddressInputDict,
        TeamAddressUpdateInputDict,
        TeamBrandInputDict,
        TeamBrandUpdateInputDict,
        TeamInitialMemberInputDict,
    )
    from .teams_integrations import TeamsIntegrationsResource
    from .teams_members import TeamsMembersResource
    from .teams_series import TeamsSeriesResource
    from .teams_settings import TeamsSettingsResource


class TeamsResource:
    """Teams: the fiscal entities (one RFC each) of a billing account, and their set-up at the SAT."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @cached_property
    def integrations(self) -> TeamsIntegrationsResource:
        """Services that a team is connected to."""
        from .teams_integrations import TeamsIntegrationsResource

        return TeamsIntegrationsResource(self._engine)

    @cached_property
    def members(self) -> TeamsMembersResource:
        """Users of a team."""
        from .teams_members import TeamsMembersResource

        return TeamsMembersResource(self._engine)

    @cached_property
    def series(self) -> TeamsSeriesResource:
        """Invoice series of a team and their folio counters."""
        from .teams_series import TeamsSeriesResource

        return TeamsSeriesResource(self._engine)

    @cached_property
    def settings(self) -> TeamsSettingsResource:
        """Defaults of a team for invoices, taxes, series, mails, reminders and refunds."""
        from .teams_settings import TeamsSettingsResource

        return TeamsSettingsResource(self._engine)

    @property
    def with_raw_response(self) -> TeamsResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return TeamsResourceWithRawResponse(TeamsResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> TeamsResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return TeamsResourceWithStreamingResponse(TeamsResource(self._engine.streaming()))

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        next: str | NotGiven = NOT_GIVEN,
        order_by: OrderBy | NotGiven = NOT_GIVEN,
        sort: OrderDirection | NotGiven = NOT_GIVEN,
        created: DateRangeFilterDict | DateRangeFilter | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Team]:
        """List teams.

        Pages through the teams that the key can reach, newest first. It is also the cheapest call to try a
        key with.

        Args:
            limit: How many records a page holds. From 1 to 100. The server's default is 10.
            next: Cursor of the page to read, as `next` of the page before gave it. Take it as opaque.
            order_by: What to sort by.
            sort: Direction of the sort.
            created: Only records created in this span. Travels as `created[gte]` and `created[lte]`, in
                seconds.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/list-teams-20352685e0,
        https://docs.gigstack.io/teams-api-guide-1385961m0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        brand: TeamBrandInputDict | TeamBrandInput | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
        tax_system: TaxSystem | NotGiven = NOT_GIVEN,
        support_email: str | NotGiven = NOT_GIVEN,
        support_phone: str | NotGiven = NOT_GIVEN,
        address: TeamAddressInputDict | TeamAddressInput | NotGiven = NOT_GIVEN,
        generate_onboarding_url: bool | NotGiven = NOT_GIVEN,
        add_members: Sequence[TeamInitialMemberInputDict | TeamInitialMemberInput] | NotGiven = NOT_GIVEN,
        add_master_team_members: bool | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Create a team.

        Creates a team in the billing account of the caller, if wanted with members and with a private link
        to its fiscal set-up. There is no idempotency key, and a repeat can create a second team: after a
        timeout look through the list first.

        Args:
            brand: How the team shows itself.
            tax_id: RFC of the team.
            tax_system: Tax regime of the team.
            support_email: Mail address for customers.
            support_phone: Phone for customers.
            address: Address of the team.
            generate_onboarding_url: Ask for the private link to the fiscal set-up. The answer is then to be
                kept secret.
            add_members: Existing users to attach.
            add_master_team_members: Attach the members of the master team (gigstack Connect) too.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Created. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/create-team-20352686e0,
        https://docs.gigstack.io/teams-api-guide-1385961m0,
        https://apidocs.gigstack.pro/create-team-20352686e0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Read a team.

        One team with its settings, its connection to the SAT, its members and its integrations.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The team.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/get-team-20352687e0, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.GET, locals())

    def update(
        self,
        id: str,
        *,
        brand: TeamBrandUpdateInputDict | TeamBrandUpdateInput | NotGiven = NOT_GIVEN,
        tax_id: str | NotGiven = NOT_GIVEN,
        tax_system: TaxSystem | NotGiven = NOT_GIVEN,
        support_email: str | NotGiven = NOT_GIVEN,
        support_phone: str | NotGiven = NOT_GIVEN,
        address: TeamAddressUpdateInputDict | TeamAddressUpdateInput | NotGiven = NOT_GIVEN,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Team:
        """Update a team.

        Changes the brand, the fiscal data, the address or the contact data; what is left out stays. Send
        `brand` and `address` whole, because it is not known whether parts of them are kept. The defaults of
        stamping are changed in the settings.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            brand: How the team shows itself.
            tax_id: RFC of the team.
            tax_system: Tax regime of the team.
            support_email: Mail address for customers.
            support_phone: Phone for customers.
            address: Address of the team. Inferred from the creation.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The team after the change. The body is inferred.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: documentation: navigation, vendor CLI, vendor n8n node (vendor-client).
        """
        return self._engine.call(table.UPDATE, locals())

    def delete(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamDeletion:
        """Delete a team.

        Marks the team for deletion; 30 days later it is deleted for good. It is taken from the lists of its
        members, and a member without any team left loses the billing account too. No operation takes it
        back.

        It is refused for a team that has invoices, payments or receipts, or a ready connection to stripe,
        mercadopago, paypal, openpay, conekta, clip, bank, shopify, whmcs or hilos. A 409 after an answer
        that was lost means that it had worked.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Marked for deletion.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ConflictError (409), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/delete-team-34064730e0, vendor CLI (page).
        """
        return self._engine.call(table.DELETE, locals())

    def create_onboarding_url(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamOnboardingUrl:
        """Make a link to the fiscal set-up.

        Makes a private link where the owner completes the fiscal set-up, such as the upload of the CSD.
        Although it is a GET, each call renews the access and ends the one given before, so it is not
        repeated by itself. Keep the link like a password, and out of logs.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The link. The body is inferred.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/get-team-onboarding-url-20462248e0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.CREATE_ONBOARDING_URL, locals())

    def upload_csd(
        self,
        id: str,
        *,
        cert: FileInput,
        key: FileInput,
        password: str,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamCsdResponse:
        """Upload the CSD.

        Hands over the CSD, the certificate with which the team stamps invoices; its RFC must be the team's.
        It is not the FIEL that bulk download and the manifest take. Read the files as bytes and keep all
        three secrets out of logs. After a timeout read the team: `sat` tells what happened.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            cert: The certificate file (.cer) of the CSD.
            key: The private key file (.key) of the CSD.
            password: Password of the key file. It is sent as it is, spaces included.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Connected. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, https://docs.gigstack.io/headless-signup-api-only-path-36372521e0, vendor n8n
        node (vendor-client).
        """
        return self._engine.call(table.UPLOAD_CSD, locals())

    def sign_manifest(
        self,
        id: str,
        *,
        cert: FileInput,
        key: FileInput,
        password: str,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> TeamManifestResponse:
        """Sign the manifest.

        Signs the manifest letter (Carta Manifiesto) with the FIEL, which is needed before live stamping.
        The signature has legal effect, so ask the owner first. The FIEL is the company's legal identity:
        keep it out of logs. After a timeout do not call again blindly.

        Args:
            id: Id of the team. A `team` that is given beside it should be the same.
            cert: The certificate file (.cer). It travels as base64 text.
            key: The private key file (.key). It travels as base64 text.
            password: Password of the key file.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            Signed. The body is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: vendor CLI, https://docs.gigstack.io/headless-signup-api-only-path-36372521e0,
        https://docs.gigstack.io/sign-manifest-document-26526733e0 (vendor-client).
        """
        return self._engine.call(table.SIGN_MANIFEST, locals())


class TeamsResourceWithRawResponse:
    """The methods of `TeamsResource`, with the same arguments."""

    def __init__(self, resource: TeamsResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.create_onboarding_url = raw(resource.create_onboarding_url)
        self.upload_csd = raw(resource.upload_csd)
        self.sign_manifest = raw(resource.sign_manifest)


class TeamsResourceWithStreamingResponse:
    """The methods of `TeamsResource`, with the same arguments."""

    def __init__(self, resource: TeamsResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.create_onboarding_url = streamed(resource.create_onboarding_url)
        self.upload_csd = streamed(resource.upload_csd)
        self.sign_manifest = streamed(resource.sign_manifest)
