# Generated from the API description. Do not edit: change the description and generate again.
"""What gigstack API sends to webhooks: is a delivery genuine, and which event is it?

    webhooks.verify(body, headers, secret)  # the bytes as they came, before anything reads them
    event = webhooks.parse(body)
    if isinstance(event, models.PaymentCreatedEvent):
        ...

The classes of the events are in `models`. `isinstance` and `match` tell them apart for every type checker. A comparison of
`event.type` does so only after `isinstance(event, webhooks.UnknownEvent)` was ruled out, for the type of that may be any text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Union

from typing_extensions import TypeAlias

from . import _json, models
from ._errors import WebhookError
from ._model import Model
from ._parse import from_wire
from ._signature import verify

__all__ = ["Event", "UnknownEvent", "parse", "verify"]

# Where a body names its event. Only what has it at the first place is described; the others are envelopes of another form.
_PLACES: tuple[tuple[str, ...], ...] = (("type",), ("event",))


class UnknownEvent(Model):
    """An event that this version has no class for, or one in another envelope. Each key of the body is an attribute, as it came."""

    @property
    def type(self) -> str:
        """Name of the event, wherever the body has it."""
        return _type_of(self.model_extra or {})


Event: TypeAlias = Union[
    models.PaymentCreatedEvent,
    models.PaymentUpdatedEvent,
    models.PaymentSucceededEvent,
    models.PaymentCanceledEvent,
    models.PaymentDeletedEvent,
    models.PaymentUpcomingDueDateEvent,
    models.InvoiceCreatedEvent,
    models.InvoiceCanceledEvent,
    models.InvoiceFailedEvent,
    models.InvoiceBatchCompletedEvent,
    models.ReceiptCreatedEvent,
    models.ReceiptUpdatedEvent,
    models.ReceiptCompletedEvent,
    models.ReceiptDeletedEvent,
    models.CustomerCreatedEvent,
    models.CustomerUpdatedEvent,
    models.CustomerDeletedEvent,
    models.ServiceCreatedEvent,
    models.ServiceUpdatedEvent,
    models.ServiceDeletedEvent,
    models.SatInvoiceSyncedEvent,
    models.TeamsCreatedEvent,
    models.TeamsSatCompletedEvent,
    models.TeamsStripeCompletedEvent,
    models.TeamsOpenpayCompletedEvent,
    models.TeamsSatManifestSignedEvent,
    UnknownEvent,
]
"""Any event."""

_EVENTS: dict[str, Callable[[], Any]] = {
    "payment.created": lambda: models.PaymentCreatedEvent,
    "payment.updated": lambda: models.PaymentUpdatedEvent,
    "payment.succeeded": lambda: models.PaymentSucceededEvent,
    "payment.canceled": lambda: models.PaymentCanceledEvent,
    "payment.deleted": lambda: models.PaymentDeletedEvent,
    "payment.upcoming_due_date": lambda: models.PaymentUpcomingDueDateEvent,
    "invoice.created": lambda: models.InvoiceCreatedEvent,
    "invoice.canceled": lambda: models.InvoiceCanceledEvent,
    "invoice.failed": lambda: models.InvoiceFailedEvent,
    "invoice_batch.completed": lambda: models.InvoiceBatchCompletedEvent,
    "receipt.created": lambda: models.ReceiptCreatedEvent,
    "receipt.updated": lambda: models.ReceiptUpdatedEvent,
    "receipt.completed": lambda: models.ReceiptCompletedEvent,
    "receipt.deleted": lambda: models.ReceiptDeletedEvent,
    "customer.created": lambda: models.CustomerCreatedEvent,
    "customer.updated": lambda: models.CustomerUpdatedEvent,
    "customer.deleted": lambda: models.CustomerDeletedEvent,
    "service.created": lambda: models.ServiceCreatedEvent,
    "service.updated": lambda: models.ServiceUpdatedEvent,
    "service.deleted": lambda: models.ServiceDeletedEvent,
    "sat.invoice.synced": lambda: models.SatInvoiceSyncedEvent,
    "teams.created": lambda: models.TeamsCreatedEvent,
    "teams.sat.completed": lambda: models.TeamsSatCompletedEvent,
    "teams.stripe.completed": lambda: models.TeamsStripeCompletedEvent,
    "teams.openpay.completed": lambda: models.TeamsOpenpayCompletedEvent,
    "teams.sat.manifest.signed": lambda: models.TeamsSatManifestSignedEvent,
}


def parse(body: Union[bytes, str, Mapping[str, Any]]) -> Event:
    """The event in the body of a delivery. Give the bytes: JSON that something else has read may have lost digits of amounts.

    An event that is not known here, or that comes in another envelope, is an `UnknownEvent`. One that does not fit its class is built
    loosely, with the values as they came and one `UnexpectedResponseWarning`.

    Raises `WebhookError` for what is no JSON object or names no event.
    """
    value = _object(body)
    if not all(isinstance(key, str) for key in value):
        raise WebhookError("the body is no JSON object")
    name = _type_of(value)
    if not name:
        raise WebhookError("the body names no event: there is no text at /type or /event")
    load = _EVENTS.get(name) if _json.at(value, _PLACES[0]) == name else None
    if load is None:
        return UnknownEvent.model_validate(value)
    event: Event = from_wire(load, value, strict=False, what=f"webhook {name}")
    return event


def _object(body: Union[bytes, str, Mapping[str, Any]]) -> dict[Any, Any]:
    if not isinstance(body, Mapping):
        try:
            body = _json.decode(body)
        except ValueError:
            body = ""  # the error itself holds the body, and must not be what ours comes from
    if not isinstance(body, Mapping):
        raise WebhookError("the body is no JSON object")
    return dict(body)


def _type_of(body: Mapping[str, Any]) -> str:
    found = (_json.at(body, place) for place in _PLACES)
    return next((name for name in found if isinstance(name, str)), "")
