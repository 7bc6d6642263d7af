# Generated from the API description. Do not edit: change the description and generate again.
"""WebhookEvent."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

WebhookEvent: TypeAlias = (
    Literal[
        "payment.created",
        "payment.updated",
        "payment.succeeded",
        "payment.canceled",
        "payment.deleted",
        "payment.upcoming_due_date",
        "invoice.created",
        "invoice.canceled",
        "invoice.failed",
        "invoice_batch.completed",
        "receipt.created",
        "receipt.updated",
        "receipt.completed",
        "receipt.deleted",
        "customer.created",
        "customer.updated",
        "customer.deleted",
        "service.created",
        "service.updated",
        "service.deleted",
        "sat.invoice.synced",
        "teams.created",
        "teams.sat.completed",
        "teams.stripe.completed",
        "teams.openpay.completed",
        "teams.sat.manifest.signed",
    ]
    | str
)
"""Name of an event that a webhook can subscribe to. Clients are called customer here, and canceled has one l.
The meanings are read from the names.

Known values:

- `payment.created`: A payment was created.
- `payment.updated`: A payment changed.
- `payment.succeeded`: The money was collected.
- `payment.canceled`: A payment was cancelled.
- `payment.deleted`: A payment was removed.
- `payment.upcoming_due_date`: The due date of a payment is near.
- `invoice.created`: An invoice was stamped or created.
- `invoice.canceled`: An invoice was cancelled.
- `invoice.failed`: The stamping of an invoice failed.
- `invoice_batch.completed`: A batch of income invoices is done. Only in the newest list.
- `receipt.created`: A receipt was created.
- `receipt.updated`: A receipt changed.
- `receipt.completed`: A receipt became an invoice.
- `receipt.deleted`: A receipt was removed.
- `customer.created`: A client was created.
- `customer.updated`: A client changed.
- `customer.deleted`: A client was removed.
- `service.created`: A service was created.
- `service.updated`: A service changed.
- `service.deleted`: A service was removed.
- `sat.invoice.synced`: An invoice arrived by bulk download from the SAT. Only in the newest list.
- `teams.created`: A team was created. For the master team of gigstack Connect; only in the newest list.
- `teams.sat.completed`: A team's CSD is connected. For the master team of gigstack Connect; only in the
  newest list.
- `teams.stripe.completed`: A team's Stripe is connected. For the master team of gigstack Connect; only in
  the newest list.
- `teams.openpay.completed`: A team's Openpay is connected. For the master team of gigstack Connect; only in
  the newest list.
- `teams.sat.manifest.signed`: A team signed its manifest. For the master team of gigstack Connect; only in
  the newest list.

Source: vendor CLI, https://docs.gigstack.io/webhooks-1862295m0 (vendor-client).
"""
