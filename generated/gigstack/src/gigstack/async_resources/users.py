# Generated from the API description. Do not edit: change the description and generate again.
"""AsyncUsersResource: the operations of users for the asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import async_raw, async_raw_pages, async_streamed, async_streamed_pages
from .._types import NOT_GIVEN, NotGiven
from ..operations import users as table

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._engine import AsyncEngine
    from .._options import CallOptions
    from .._pages import AsyncPages
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


class AsyncUsersResource:
    """People who can sign in: their profiles, password resets and login links."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> AsyncUsersResourceWithRawResponse:
        """The same methods, but each gives a `RawResponse`: status, headers, body, and `.parse()`."""
        return AsyncUsersResourceWithRawResponse(AsyncUsersResource(self._engine.raw()))

    @property
    def with_streaming_response(self) -> AsyncUsersResourceWithStreamingResponse:
        """The same methods, but each gives a context manager of a `AsyncStreamedResponse`, whose body is still arriving."""
        return AsyncUsersResourceWithStreamingResponse(AsyncUsersResource(self._engine.streaming()))

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
    ) -> AsyncPages[User]:
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
            The list; await it for the first page, or iterate over it for the items of all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ServerError (500).

        Cost: No charge is documented.

        Source: https://docs.gigstack.io/users-api-guide-1385963m0, vendor CLI, vendor n8n node
        (vendor-client).
        """
        return self._engine.pages(table.LIST, locals())

    async def create(
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
        return await self._engine.call(table.CREATE, locals())

    async def get(
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
        return await self._engine.call(table.GET, locals())

    async def update(
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
        return await self._engine.call(table.UPDATE, locals())

    async def reset_password(
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
        return await self._engine.call(table.RESET_PASSWORD, locals())

    async def reset_password_by_email(
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
        return await self._engine.call(table.RESET_PASSWORD_BY_EMAIL, locals())

    async def create_login_link(
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
        return await self._engine.call(table.CREATE_LOGIN_LINK, locals())


class AsyncUsersResourceWithRawResponse:
    """The methods of `AsyncUsersResource`, with the same arguments."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        self.list = async_raw_pages(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.reset_password = async_raw(resource.reset_password)
        self.reset_password_by_email = async_raw(resource.reset_password_by_email)
        self.create_login_link = async_raw(resource.create_login_link)


class AsyncUsersResourceWithStreamingResponse:
    """The methods of `AsyncUsersResource`, with the same arguments."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        self.list = async_streamed_pages(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.reset_password = async_streamed(resource.reset_password)
        self.reset_password_by_email = async_streamed(resource.reset_password_by_email)
        self.create_login_link = async_streamed(resource.create_login_link)
