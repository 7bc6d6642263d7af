# Generated from the API description. Do not edit: change the description and generate again.
"""UsersResource: the operations of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import raw, streamed
from .._types import NOT_GIVEN, NotGiven
from ..operations import users as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import Engine
    from .._options import CallOptions
    from .._pages import Page
    from ..models import (
        DateRangeFilter,
        OrderBy,
        OrderDirection,
        User,
        UserAddressInput,
        UserLoginLinkResponse,
        UserPasswordResetResponse,
        UserRoleInput,
    )
    from ..params import (
        DateRangeFilterDict,
        UserAddressInputDict,
    )


class UsersResource:
    """People who can sign in: their profiles, password resets and login links."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> UsersResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return UsersResourceWithRawResponse(UsersResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> UsersResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `StreamedResponse`, whose body is still arriving."""
        return UsersResourceWithStreamingResponse(UsersResource(self._engine.streaming()))

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
    ) -> Page[User]:
        """List users.

        Pages through the users that the key may see, newest first unless told otherwise. No filter by mail
        address is known.

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

        Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    def create(
        self,
        *,
        email: str,
        team: str | NotGiven = NOT_GIVEN,
        first_name: str | NotGiven = NOT_GIVEN,
        last_name: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        company_role: str | NotGiven = NOT_GIVEN,
        address: UserAddressInputDict | UserAddressInput | NotGiven = NOT_GIVEN,
        auto_join: bool | NotGiven = NOT_GIVEN,
        role: UserRoleInput | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> User:
        """Create a user.

        Creates a user, and with `auto_join` adds it to the team as well. Send `auto_join` always: the
        guide's default is false, but one vendor client takes true. An older edition of the guide mails an
        invitation; newer sources keep invitations apart.

        A repeat is not harmless: after a timeout look the address up in the list before calling again. A
        newer server may answer with the error `managed_creation_unconfirmed` and a reference; keep that
        reference. Only an administrator may do this, and newer servers may refuse the role admin here.

        Args:
            email: Mail address that the user signs in with. Most characters: 320.
            team: Id of another team to act for (gigstack Connect).
            first_name: First name. Most characters: 100.
            last_name: Last name. Most characters: 100.
            phone: Phone. A plus sign and 8 to 15 digits is safe everywhere; the guide sets no form.
            company_role: Job title. It grants nothing. Most characters: 100.
            address: Postal address.
            auto_join: Also add the user to the team that the call is for. The server's default is false.
            role: Role in that team. Counts only with auto_join. The server's default is "viewer".

        Returns:
            Created. Whether the status is 200 or 201 is not documented.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/users-api-guide-1385963m0,
        https://apidocs.gigstack.pro/create-user-20352697e0, vendor CLI, vendor n8n node (page).
        """
        return self._engine.call(table.CREATE, locals())

    def get(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> User:
        """Read a user.

        Reads one user with profile, address and teams.

        Args:
            id: Id of the user. Take it as opaque.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The user.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.GET, locals())

    def update(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        first_name: str | None | NotGiven = NOT_GIVEN,
        last_name: str | None | NotGiven = NOT_GIVEN,
        phone: str | None | NotGiven = NOT_GIVEN,
        company_role: str | None | NotGiven = NOT_GIVEN,
        address: UserAddressInputDict | UserAddressInput | None | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update a user.

        Changes the profile fields that are sent and leaves the others, so a repeat gives the same. Only an
        administrator may do this. The mail address and the memberships cannot be changed here, although an
        older vendor client offers the mail address.

        Args:
            id: Id of the user. Take it as opaque.
            team: Id of another team to act for (gigstack Connect).
            first_name: First name. Most characters: 100.
            last_name: Last name. Most characters: 100.
            phone: Phone. A plus sign and 8 to 15 digits is safe everywhere. Most characters: 100.
            company_role: Job title. It grants nothing. Most characters: 100.
            address: Postal address, or the part of it that changes. The rest probably stays; this is not
                documented.

        Returns:
            The user as it is now.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.call(table.UPDATE, locals())

    def reset_password(
        self,
        id: str,
        *,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> UserPasswordResetResponse:
        """Mail a password reset by id.

        Sends the user a mail to choose a new password. Each call sends one, with a test key too, because
        logins are common to both modes. Neither a link nor a password comes back. Only an administrator may
        do this.

        This is the newer of two forms; the guide has the other one, by mail address. Newer servers may have
        retired both.

        Args:
            id: Id of the user. Take it as opaque.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The mail is on its way.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor CLI (vendor-client).
        """
        return self._engine.call(table.RESET_PASSWORD, locals())

    def reset_password_by_email(
        self,
        *,
        email: str,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> UserPasswordResetResponse:
        """Mail a password reset by address.

        Sends the user of a mail address a mail to choose a new password. Each call sends one, with a test
        key too, because logins are common to both modes. Neither a link nor a password comes back. Only an
        administrator may do this.

        This is the older of two forms, and the one that the guide shows; the other takes the id. Newer
        servers may have retired both.

        Args:
            email: Mail address of the user.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The mail is on its way.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor n8n node (page).
        """
        return self._engine.call(table.RESET_PASSWORD_BY_EMAIL, locals())

    def create_login_link(
        self,
        *,
        user_id: str,
        team: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> UserLoginLinkResponse:
        """Make a login link.

        Makes a link that signs in as a user without a password. It works only for users that this account
        alone manages. Whoever has the link is signed in: give it to nobody but that user, and keep it out
        of logs. Newer servers may ask for an approval by the owner instead.

        Args:
            user_id: Id of a user that only this account manages.
            team: Id of another team to act for (gigstack Connect).

        Returns:
            The link is in `data`. The body is not documented.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ServerError
        (500).

        Cost: No charge is documented.

        Source: vendor n8n node, vendor CLI (vendor-client).
        """
        return self._engine.call(table.CREATE_LOGIN_LINK, locals())


class UsersResourceWithRawResponse:
    """The methods of `UsersResource`, with the same arguments."""

    def __init__(self, resource: UsersResource) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.reset_password = raw(resource.reset_password)
        self.reset_password_by_email = raw(resource.reset_password_by_email)
        self.create_login_link = raw(resource.create_login_link)


class UsersResourceWithStreamingResponse:
    """The methods of `UsersResource`, with the same arguments."""

    def __init__(self, resource: UsersResource) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.reset_password = streamed(resource.reset_password)
        self.reset_password_by_email = streamed(resource.reset_password_by_email)
        self.create_login_link = streamed(resource.create_login_link)
