# Generated from the API description. Do not edit: change the description and generate again.
"""Each example of an event becomes the class of the event, and goes back as it came."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gigstack import models, webhooks

EVENTS: Any = [
    (
        models.PaymentCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "payment_0000000001",
                    "status": "requires_payment_method",
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.PaymentUpdatedEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.updated",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "payment_0000000001",
                    "status": "requires_payment_method",
                    "currency": "MXN",
                    "total": 1392.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.PaymentSucceededEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.succeeded",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "payment_0000000001",
                    "status": "succeeded",
                    "currency": "MXN",
                    "total": 1160.0,
                    "succeeded_at": 1709090570,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.PaymentCanceledEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.canceled",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "payment_0000000001",
                    "status": "canceled",
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.PaymentDeletedEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.deleted",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "payment_0000000001"}},
        },
    ),
    (
        models.PaymentUpcomingDueDateEvent,
        {
            "id": "evt_0000000001",
            "type": "payment.upcoming_due_date",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "payment_0000000001",
                    "status": "requires_payment_method",
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.InvoiceCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "invoice.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "invoice_0000000001",
                    "uuid": "6F9619FF-8B86-4011-B42D-00C04FC964FF",
                    "status": "valid",
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.InvoiceCanceledEvent,
        {
            "id": "evt_0000000001",
            "type": "invoice.canceled",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "invoice_0000000001",
                    "uuid": "6F9619FF-8B86-4011-B42D-00C04FC964FF",
                    "status": "canceled",
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.InvoiceFailedEvent,
        {
            "id": "evt_0000000001",
            "type": "invoice.failed",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "invoice_0000000001",
                    "uuid": None,
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.InvoiceBatchCompletedEvent,
        {
            "id": "evt_0000000001",
            "type": "invoice_batch.completed",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "batch_0000000001"}},
        },
    ),
    (
        models.ReceiptCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "receipt.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "receipt_0000000001",
                    "status": "pending",
                    "currency": "MXN",
                    "total": 1160.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.ReceiptUpdatedEvent,
        {
            "id": "evt_0000000001",
            "type": "receipt.updated",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "receipt_0000000001",
                    "status": "pending",
                    "currency": "MXN",
                    "total": 1392.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.ReceiptCompletedEvent,
        {
            "id": "evt_0000000001",
            "type": "receipt.completed",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "receipt_0000000001",
                    "status": "completed",
                    "invoices": ["invoice_0000000001"],
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.ReceiptDeletedEvent,
        {
            "id": "evt_0000000001",
            "type": "receipt.deleted",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "receipt_0000000001"}},
        },
    ),
    (
        models.CustomerCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "customer.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "client_0000000001",
                    "name": "Ana",
                    "tax_id": "XAXX010101000",
                    "created_at": 1709090570,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.CustomerUpdatedEvent,
        {
            "id": "evt_0000000001",
            "type": "customer.updated",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "client_0000000001",
                    "name": "Ana María",
                    "tax_id": "XAXX010101000",
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.CustomerDeletedEvent,
        {
            "id": "evt_0000000001",
            "type": "customer.deleted",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "client_0000000001"}},
        },
    ),
    (
        models.ServiceCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "service.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "service_0000000001",
                    "description": "Consulting",
                    "unit_price": 1000.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.ServiceUpdatedEvent,
        {
            "id": "evt_0000000001",
            "type": "service.updated",
            "created": 1709090576567,
            "livemode": False,
            "data": {
                "object": {
                    "id": "service_0000000001",
                    "description": "Consulting",
                    "unit_price": 1200.0,
                    "livemode": False,
                }
            },
        },
    ),
    (
        models.ServiceDeletedEvent,
        {
            "id": "evt_0000000001",
            "type": "service.deleted",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "service_0000000001"}},
        },
    ),
    (
        models.SatInvoiceSyncedEvent,
        {
            "id": "evt_0000000001",
            "type": "sat.invoice.synced",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"uuid": "6F9619FF-8B86-4011-B42D-00C04FC964FF"}},
        },
    ),
    (
        models.TeamsCreatedEvent,
        {
            "id": "evt_0000000001",
            "type": "teams.created",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "team_0000000001", "legal_name": "EJEMPLO", "tax_id": "XAXX010101000"}},
        },
    ),
    (
        models.TeamsSatCompletedEvent,
        {
            "id": "evt_0000000001",
            "type": "teams.sat.completed",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "team_0000000001"}},
        },
    ),
    (
        models.TeamsStripeCompletedEvent,
        {
            "id": "evt_0000000001",
            "type": "teams.stripe.completed",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "team_0000000001"}},
        },
    ),
    (
        models.TeamsOpenpayCompletedEvent,
        {
            "id": "evt_0000000001",
            "type": "teams.openpay.completed",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "team_0000000001"}},
        },
    ),
    (
        models.TeamsSatManifestSignedEvent,
        {
            "id": "evt_0000000001",
            "type": "teams.sat.manifest.signed",
            "created": 1709090576567,
            "livemode": False,
            "data": {"object": {"id": "team_0000000001"}},
        },
    ),
]


@pytest.mark.parametrize(("kind", "body"), EVENTS)
def test_event(kind: Any, body: Any) -> None:
    event: Any = webhooks.parse(json.dumps(body))

    assert type(event) is kind
    assert json.loads(event.to_json()) == body
