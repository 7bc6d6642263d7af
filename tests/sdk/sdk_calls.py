"""One call of every operation, with the least that it takes: (table, entry) -> call."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from typing import Any

import gigstack.operations
from gigstack._operation import Operation

CLIENT = {"id": "client_1"}
ITEMS = [{"description": "Consulting", "quantity": 1, "unit_price": "1000.00"}]
FIEL = {"cert": b"PLANTED-SECRET-CERT", "key": b"PLANTED-SECRET-KEY", "password": "PLANTED-SECRET-PASSWORD"}

CALLS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("invoices", "FILES"): lambda gig: gig.invoices.files("u1"),
    ("invoices", "CANCEL"): lambda gig: gig.invoices.cancel("u1", motive="02"),
    ("invoices_income", "LIST"): lambda gig: gig.invoices.income.list(),
    ("invoices_income", "CREATE"): lambda gig: gig.invoices.income.create(client=CLIENT, items=ITEMS),
    ("invoices_income", "GET"): lambda gig: gig.invoices.income.get("u1"),
    ("invoices_egress", "LIST"): lambda gig: gig.invoices.egress.list(),
    ("invoices_egress", "CREATE"): lambda gig: gig.invoices.egress.create(client=CLIENT, items=ITEMS),
    ("invoices_egress", "GET"): lambda gig: gig.invoices.egress.get("u1"),
    ("invoices_sat", "LIST"): lambda gig: gig.invoices.sat.list(),
    ("invoices_sat", "GET"): lambda gig: gig.invoices.sat.get("u1"),
    ("invoices_sat", "RETRY_XML"): lambda gig: gig.invoices.sat.retry_xml("u1"),
    ("invoices_sat", "PDF"): lambda gig: gig.invoices.sat.pdf("u1"),
    ("sat_downloads", "GET_ACTIVATION_STATUS"): lambda gig: gig.sat.downloads.get_activation_status(),
    ("sat_downloads", "ACTIVATE"): lambda gig: gig.sat.downloads.activate(),
    ("sat_downloads", "DEACTIVATE"): lambda gig: gig.sat.downloads.deactivate(),
    ("sat_downloads", "UPLOAD_FIEL"): lambda gig: gig.sat.downloads.upload_fiel(**FIEL),
    ("sat_downloads", "REGISTER"): lambda gig: gig.sat.downloads.register(sync_start_date="2023-01-01", phone="+525512345678"),
    ("sat_downloads", "GET_SCHEDULE"): lambda gig: gig.sat.downloads.get_schedule(),
    ("sat_downloads", "SAVE_SCHEDULE"): lambda gig: gig.sat.downloads.save_schedule(
        enabled=True, time="21:00", download_types=["received"], days_back=1
    ),
    ("sat_downloads", "LIST"): lambda gig: gig.sat.downloads.list(),
    ("sat_downloads", "CREATE"): lambda gig: gig.sat.downloads.create(start_date="2024-01-01", end_date="2024-01-31"),
    ("sat_downloads", "GET"): lambda gig: gig.sat.downloads.get("req_1"),
    ("sat_downloads", "PACKAGE"): lambda gig: gig.sat.downloads.package("pkg_1"),
    ("sat_downloads", "FETCH_INVOICE"): lambda gig: gig.sat.downloads.fetch_invoice("u1"),
    ("sat_downloads", "DEBUG"): lambda gig: gig.sat.downloads.debug(),
    ("sat_downloads", "ENABLE_SYNC"): lambda gig: gig.sat.downloads.enable_sync(),
    ("services", "CREATE"): lambda gig: gig.services.create(description="Monthly advice", unit_price=1500.0),
    ("services", "DELETE"): lambda gig: gig.services.delete("u1"),
    ("services", "GET"): lambda gig: gig.services.get("u1"),
    ("services", "LIST"): lambda gig: gig.services.list(),
    ("services", "UPDATE"): lambda gig: gig.services.update("u1"),
    ("users", "CREATE"): lambda gig: gig.users.create(email="new.user@example.com"),
    ("users", "CREATE_LOGIN_LINK"): lambda gig: gig.users.create_login_link(user_id="user_0000000001"),
    ("users", "GET"): lambda gig: gig.users.get("u1"),
    ("users", "LIST"): lambda gig: gig.users.list(),
    ("users", "RESET_PASSWORD"): lambda gig: gig.users.reset_password("u1"),
    ("users", "RESET_PASSWORD_BY_EMAIL"): lambda gig: gig.users.reset_password_by_email(email="ana@example.com"),
    ("users", "UPDATE"): lambda gig: gig.users.update("u1"),
    ("clients", "CREATE"): lambda gig: gig.clients.create(),
    ("clients", "CREATE_PORTAL_ACCESS"): lambda gig: gig.clients.create_portal_access(),
    ("clients", "DELETE"): lambda gig: gig.clients.delete("u1"),
    ("clients", "GET"): lambda gig: gig.clients.get("u1"),
    ("clients", "LIST"): lambda gig: gig.clients.list(),
    ("clients", "SEARCH"): lambda gig: gig.clients.search(query="prueba"),
    ("clients", "STAMP_PENDING_RECEIPTS"): lambda gig: gig.clients.stamp_pending_receipts("u1"),
    ("clients", "UPDATE"): lambda gig: gig.clients.update("u1"),
    ("clients", "UPLOAD_CSF"): lambda gig: gig.clients.upload_csf(file=("file.bin", b"content")),
    ("clients", "VALIDATE"): lambda gig: gig.clients.validate("u1"),
    ("clients_support_documents", "LIST"): lambda gig: gig.clients.support_documents.list("u1"),
    ("clients_support_documents", "UPLOAD"): lambda gig: gig.clients.support_documents.upload(
        "u1", file=("file.bin", b"content"), document_type="contract"
    ),
    ("payments", "CANCEL"): lambda gig: gig.payments.cancel("u1"),
    ("payments", "GET"): lambda gig: gig.payments.get("u1"),
    ("payments", "LIST"): lambda gig: gig.payments.list(),
    ("payments", "MARK_AS_PAID"): lambda gig: gig.payments.mark_as_paid("u1", payment_form="03"),
    ("payments", "REFUND"): lambda gig: gig.payments.refund("u1", reason="duplicate", amount=10.0),
    ("payments", "REGISTER"): lambda gig: gig.payments.register(
        client={
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True, "safety_check": False},
            "name": "Cliente de Prueba",
            "company": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "use": "G03",
            "email": "client@example.com",
            "phone": "+5215500000000",
            "bcc": ["copy@example.com"],
            "metadata": {"crm_id": "C-1"},
            "address": {
                "country": "MEX",
                "street": "Calle Uno",
                "exterior": "10",
                "neighborhood": "Centro",
                "city": "Ciudad de México",
                "state": "CDMX",
                "zip": "06000",
            },
        },
        items=[
            {
                "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
                "quantity": 1,
                "description": "Consulting",
                "sku": "ADV-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "discount": 0,
                "taxability": "02",
                "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}],
                "third_party": {"tax_id": "EKU9003173C9", "legal_name": "TERCERO DE PRUEBA", "tax_system": "601", "zip": "06000"},
                "metadata": {"line": "1"},
            }
        ],
        payment_form="03",
    ),
    ("payments", "REQUEST"): lambda gig: gig.payments.request(
        client={
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True, "safety_check": False},
            "name": "Cliente de Prueba",
            "company": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "tax_system": "601",
            "use": "G03",
            "email": "client@example.com",
            "phone": "+5215500000000",
            "bcc": ["copy@example.com"],
            "metadata": {"crm_id": "C-1"},
            "address": {
                "country": "MEX",
                "street": "Calle Uno",
                "exterior": "10",
                "neighborhood": "Centro",
                "city": "Ciudad de México",
                "state": "CDMX",
                "zip": "06000",
            },
        },
        items=[
            {
                "search": {"on_key": "sku", "on_value": "ADV-01", "auto_create": True},
                "quantity": 1,
                "description": "Consulting",
                "sku": "ADV-01",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "discount": 0,
                "taxability": "02",
                "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}],
                "third_party": {"tax_id": "EKU9003173C9", "legal_name": "TERCERO DE PRUEBA", "tax_system": "601", "zip": "06000"},
                "metadata": {"line": "1"},
            }
        ],
    ),
    ("payments", "SEARCH"): lambda gig: gig.payments.search(query="consulting"),
    ("payments", "UPDATE"): lambda gig: gig.payments.update("u1"),
    ("payments_support_documents", "LIST"): lambda gig: gig.payments.support_documents.list("u1"),
    ("payments_support_documents", "UPLOAD"): lambda gig: gig.payments.support_documents.upload(
        "u1", file=("file.bin", b"content"), document_type="contract"
    ),
    ("auth", "HEALTH"): lambda gig: gig.auth.health(),
    ("auth", "SIGNUP"): lambda gig: gig.auth.signup(
        partner_key="PLANTED-SECRET-PARTNER",
        idempotency_key="6f9619ff-8b86-4011-b42d-00c04fc964ff",
        email="owner@example.com",
        name="Empresa de Prueba",
        plan_id="agent-tier",
    ),
    ("sat_lists", "CHECK"): lambda gig: gig.sat.lists.check("u1"),
    ("sat_lists", "LIST"): lambda gig: gig.sat.lists.list(),
    ("webhooks", "CREATE"): lambda gig: gig.webhooks.create(
        url="https://example.com/gigstack", events=["payment.created", "payment.succeeded", "teams.created"]
    ),
    ("webhooks", "DELETE"): lambda gig: gig.webhooks.delete("u1"),
    ("webhooks", "GET"): lambda gig: gig.webhooks.get("u1"),
    ("webhooks", "LIST"): lambda gig: gig.webhooks.list(),
    ("webhooks", "UPDATE"): lambda gig: gig.webhooks.update("u1"),
    ("teams", "CREATE"): lambda gig: gig.teams.create(),
    ("teams", "CREATE_ONBOARDING_URL"): lambda gig: gig.teams.create_onboarding_url("u1"),
    ("teams", "DELETE"): lambda gig: gig.teams.delete("u1"),
    ("teams", "GET"): lambda gig: gig.teams.get("u1"),
    ("teams", "LIST"): lambda gig: gig.teams.list(),
    ("teams", "SIGN_MANIFEST"): lambda gig: gig.teams.sign_manifest(
        "u1", cert=b"PLANTED-SECRET-CERT", key=b"PLANTED-SECRET-KEY", password="PLANTED-SECRET-PASSWORD"
    ),
    ("teams", "UPDATE"): lambda gig: gig.teams.update("u1"),
    ("teams", "UPLOAD_CSD"): lambda gig: gig.teams.upload_csd(
        "u1", cert=("a.cer", b"PLANTED-SECRET-CERT"), key=("a.key", b"PLANTED-SECRET-KEY"), password="PLANTED-SECRET-PASSWORD"
    ),
    ("teams_integrations", "GET"): lambda gig: gig.teams.integrations.get(),
    ("teams_members", "ADD"): lambda gig: gig.teams.members.add("u1", user_id="user_0000000002"),
    ("teams_members", "REMOVE"): lambda gig: gig.teams.members.remove("u1", user_id="user_0000000002"),
    ("teams_series", "CREATE"): lambda gig: gig.teams.series.create("u1", series="B"),
    ("teams_series", "LIST"): lambda gig: gig.teams.series.list("u1"),
    ("teams_series", "UPDATE"): lambda gig: gig.teams.series.update("u1", "u1"),
    ("teams_settings", "UPDATE"): lambda gig: gig.teams.settings.update("u1"),
    ("receipts", "CANCEL"): lambda gig: gig.receipts.cancel("u1"),
    ("receipts", "CREATE"): lambda gig: gig.receipts.create(
        client={
            "search": {"on_key": "tax_id", "on_value": "EKU9003173C9", "auto_create": True},
            "name": "Cliente de Prueba",
            "legal_name": "CLIENTE DE PRUEBA",
            "tax_id": "EKU9003173C9",
            "email": "client@example.com",
        },
        items=[
            {
                "quantity": 1,
                "description": "Consulting",
                "product_key": "80141503",
                "unit_key": "E48",
                "unit_name": "Servicio",
                "unit_price": 1000.0,
                "taxes": [{"type": "IVA", "rate": 0.16, "factor": "Tasa", "withholding": False, "inclusive": False}],
            }
        ],
    ),
    ("receipts", "GET"): lambda gig: gig.receipts.get("u1"),
    ("receipts", "LIST"): lambda gig: gig.receipts.list(),
    ("receipts", "SEARCH"): lambda gig: gig.receipts.search(query="consulting"),
    ("receipts", "STAMP"): lambda gig: gig.receipts.stamp("u1"),
    ("retentions", "CANCEL"): lambda gig: gig.retentions.cancel("u1", motive="01"),
    ("retentions", "CREATE"): lambda gig: gig.retentions.create(
        retention_key="26",
        client={"id": "client_0000000001"},
        period_start=1,
        period_end=1,
        period_year=2026,
        total_operation=10000.0,
        taxes=[
            {"tax": "ISR", "base": 10000.0, "amount": 250.0, "payment_type": "03"},
            {"tax": "IVA", "base": 1600.0, "amount": 800.0, "payment_type": "01"},
        ],
    ),
    ("retentions", "FILES"): lambda gig: gig.retentions.files("u1"),
    ("retentions", "GET"): lambda gig: gig.retentions.get("u1"),
    ("retentions", "LIST"): lambda gig: gig.retentions.list(),
    ("invoices", "RESEND_EMAIL"): lambda gig: gig.invoices.resend_email("u1"),
    ("invoices", "SEARCH"): lambda gig: gig.invoices.search(query="prueba"),
    ("invoices_cfdi_errors", "LIST"): lambda gig: gig.invoices.cfdi_errors.list(),
    ("invoices_complements", "GET"): lambda gig: gig.invoices.complements.get("u1"),
    ("invoices_complements", "LIST"): lambda gig: gig.invoices.complements.list(),
    ("invoices_drafts", "CREATE"): lambda gig: gig.invoices.drafts.create(invoice_type="I"),
    ("invoices_drafts", "DELETE"): lambda gig: gig.invoices.drafts.delete("u1"),
    ("invoices_drafts", "GET"): lambda gig: gig.invoices.drafts.get("u1"),
    ("invoices_drafts", "LIST"): lambda gig: gig.invoices.drafts.list(),
    ("invoices_drafts", "PREVIEW"): lambda gig: gig.invoices.drafts.preview("u1"),
    ("invoices_drafts", "STAMP"): lambda gig: gig.invoices.drafts.stamp("u1"),
    ("invoices_drafts", "UPDATE"): lambda gig: gig.invoices.drafts.update("u1"),
    ("invoices_support_documents", "LIST"): lambda gig: gig.invoices.support_documents.list("u1"),
    ("invoices_support_documents", "UPLOAD"): lambda gig: gig.invoices.support_documents.upload(
        "u1", file=("file.bin", b"content"), document_type="contract"
    ),
}

# Every operation whose path takes an id, called with that id.
BY_ID: dict[tuple[str, str], Callable[[Any, Any], Any]] = {
    ("invoices", "FILES"): lambda gig, id: gig.invoices.files(id),
    ("invoices", "CANCEL"): lambda gig, id: gig.invoices.cancel(id, motive="02"),
    ("invoices_income", "GET"): lambda gig, id: gig.invoices.income.get(id),
    ("invoices_egress", "GET"): lambda gig, id: gig.invoices.egress.get(id),
    ("invoices_sat", "GET"): lambda gig, id: gig.invoices.sat.get(id),
    ("invoices_sat", "RETRY_XML"): lambda gig, id: gig.invoices.sat.retry_xml(id),
    ("invoices_sat", "PDF"): lambda gig, id: gig.invoices.sat.pdf(id),
    ("sat_downloads", "GET"): lambda gig, id: gig.sat.downloads.get(id),
    ("sat_downloads", "PACKAGE"): lambda gig, id: gig.sat.downloads.package(id),
    ("sat_downloads", "FETCH_INVOICE"): lambda gig, id: gig.sat.downloads.fetch_invoice(id),
    ("services", "DELETE"): lambda gig, id: gig.services.delete(id),
    ("services", "GET"): lambda gig, id: gig.services.get(id),
    ("services", "UPDATE"): lambda gig, id: gig.services.update(id),
    ("users", "GET"): lambda gig, id: gig.users.get(id),
    ("users", "RESET_PASSWORD"): lambda gig, id: gig.users.reset_password(id),
    ("users", "UPDATE"): lambda gig, id: gig.users.update(id),
    ("clients", "DELETE"): lambda gig, id: gig.clients.delete(id),
    ("clients", "GET"): lambda gig, id: gig.clients.get(id),
    ("clients", "STAMP_PENDING_RECEIPTS"): lambda gig, id: gig.clients.stamp_pending_receipts(id),
    ("clients", "UPDATE"): lambda gig, id: gig.clients.update(id),
    ("clients", "VALIDATE"): lambda gig, id: gig.clients.validate(id),
    ("clients_support_documents", "LIST"): lambda gig, id: gig.clients.support_documents.list(id),
    ("clients_support_documents", "UPLOAD"): lambda gig, id: gig.clients.support_documents.upload(
        id, file=("file.bin", b"content"), document_type="contract"
    ),
    ("payments", "CANCEL"): lambda gig, id: gig.payments.cancel(id),
    ("payments", "GET"): lambda gig, id: gig.payments.get(id),
    ("payments", "MARK_AS_PAID"): lambda gig, id: gig.payments.mark_as_paid(id, payment_form="03"),
    ("payments", "REFUND"): lambda gig, id: gig.payments.refund(id, reason="duplicate", amount=10.0),
    ("payments", "UPDATE"): lambda gig, id: gig.payments.update(id),
    ("payments_support_documents", "LIST"): lambda gig, id: gig.payments.support_documents.list(id),
    ("payments_support_documents", "UPLOAD"): lambda gig, id: gig.payments.support_documents.upload(
        id, file=("file.bin", b"content"), document_type="contract"
    ),
    ("sat_lists", "CHECK"): lambda gig, id: gig.sat.lists.check(id),
    ("webhooks", "DELETE"): lambda gig, id: gig.webhooks.delete(id),
    ("webhooks", "GET"): lambda gig, id: gig.webhooks.get(id),
    ("webhooks", "UPDATE"): lambda gig, id: gig.webhooks.update(id),
    ("teams", "CREATE_ONBOARDING_URL"): lambda gig, id: gig.teams.create_onboarding_url(id),
    ("teams", "DELETE"): lambda gig, id: gig.teams.delete(id),
    ("teams", "GET"): lambda gig, id: gig.teams.get(id),
    ("teams", "SIGN_MANIFEST"): lambda gig, id: gig.teams.sign_manifest(
        id, cert=b"PLANTED-SECRET-CERT", key=b"PLANTED-SECRET-KEY", password="PLANTED-SECRET-PASSWORD"
    ),
    ("teams", "UPDATE"): lambda gig, id: gig.teams.update(id),
    ("teams", "UPLOAD_CSD"): lambda gig, id: gig.teams.upload_csd(
        id, cert=("a.cer", b"PLANTED-SECRET-CERT"), key=("a.key", b"PLANTED-SECRET-KEY"), password="PLANTED-SECRET-PASSWORD"
    ),
    ("teams_members", "ADD"): lambda gig, id: gig.teams.members.add(id, user_id="user_0000000002"),
    ("teams_members", "REMOVE"): lambda gig, id: gig.teams.members.remove(id, user_id="user_0000000002"),
    ("teams_series", "CREATE"): lambda gig, id: gig.teams.series.create(id, series="B"),
    ("teams_series", "LIST"): lambda gig, id: gig.teams.series.list(id),
    ("teams_series", "UPDATE"): lambda gig, id: gig.teams.series.update(id, "u1"),
    ("teams_settings", "UPDATE"): lambda gig, id: gig.teams.settings.update(id),
    ("receipts", "CANCEL"): lambda gig, id: gig.receipts.cancel(id),
    ("receipts", "GET"): lambda gig, id: gig.receipts.get(id),
    ("receipts", "STAMP"): lambda gig, id: gig.receipts.stamp(id),
    ("retentions", "CANCEL"): lambda gig, id: gig.retentions.cancel(id, motive="01"),
    ("retentions", "FILES"): lambda gig, id: gig.retentions.files(id),
    ("retentions", "GET"): lambda gig, id: gig.retentions.get(id),
    ("invoices", "RESEND_EMAIL"): lambda gig, id: gig.invoices.resend_email(id),
    ("invoices_complements", "GET"): lambda gig, id: gig.invoices.complements.get(id),
    ("invoices_drafts", "DELETE"): lambda gig, id: gig.invoices.drafts.delete(id),
    ("invoices_drafts", "GET"): lambda gig, id: gig.invoices.drafts.get(id),
    ("invoices_drafts", "PREVIEW"): lambda gig, id: gig.invoices.drafts.preview(id),
    ("invoices_drafts", "STAMP"): lambda gig, id: gig.invoices.drafts.stamp(id),
    ("invoices_drafts", "UPDATE"): lambda gig, id: gig.invoices.drafts.update(id),
    ("invoices_support_documents", "LIST"): lambda gig, id: gig.invoices.support_documents.list(id),
    ("invoices_support_documents", "UPLOAD"): lambda gig, id: gig.invoices.support_documents.upload(
        id, file=("file.bin", b"content"), document_type="contract"
    ),
}


def tables() -> dict[tuple[str, str], Operation[Any]]:
    """Every entry of every table of operations."""
    found = {}
    for module in pkgutil.iter_modules(gigstack.operations.__path__):
        table = importlib.import_module(f"gigstack.operations.{module.name}")
        found.update({(module.name, name): entry for name, entry in vars(table).items() if isinstance(entry, Operation)})
    return found


def name(entry: tuple[str, str]) -> str:
    """The entry as the id of a test."""
    return ".".join(entry)
