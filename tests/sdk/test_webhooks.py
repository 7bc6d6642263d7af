"""Webhooks: which event a body is, and whether it is genuine."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
import time
import warnings
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
import yaml
from test_types import _errors_of

SPEC = Path(__file__).parents[2] / "spec" / "webhooks.yaml"
DESCRIBED = yaml.safe_load(SPEC.read_text(encoding="utf-8"))
EXAMPLES = {name: item["post"]["requestBody"]["content"]["application/json"]["example"] for name, item in DESCRIBED.items()}
CLASSES = {name: "".join(part.capitalize() for part in name.replace(".", "_").split("_")) + "Event" for name in EXAMPLES}
OBJECTS = {
    "payment": "Payment",
    "invoice": "Invoice",
    "receipt": "Receipt",
    "customer": "Client",
    "service": "Service",
}


@pytest.fixture(autouse=True)
def _no_warning_unasked() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


# What a body becomes


def test_the_vendor_s_26_events_are_described_and_no_others() -> None:
    schemas = yaml.safe_load((SPEC.parent / "schemas" / "webhooks.yaml").read_text(encoding="utf-8"))
    assert list(DESCRIBED) == schemas["WebhookEvent"]["anyOf"][0]["enum"]
    assert len(DESCRIBED) == 26


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_example_is_its_class_and_goes_back_as_it_came(name: str) -> None:
    from gigstack import models, webhooks

    event = webhooks.parse(json.dumps(EXAMPLES[name]))
    assert type(event) is getattr(models, CLASSES[name])
    assert event.type == name
    assert json.loads(event.to_json()) == EXAMPLES[name]


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name.split(".")[0] in OBJECTS])
def test_each_event_holds_the_resource_that_it_is_named_after(name: str) -> None:
    from gigstack import models, webhooks

    event: Any = webhooks.parse(json.dumps(EXAMPLES[name]))
    assert type(event.data.object) is getattr(models, OBJECTS[name.split(".")[0]])


def test_a_whole_event_of_a_payment() -> None:
    from gigstack import models, webhooks

    body = b"""{"id": "evt_1", "type": "payment.succeeded", "created": 1709090576567, "livemode": true,
        "data": {"object": {"id": "p1", "total": 1160.10, "succeeded_at": 1709090570, "status": "brand_new"}}, "attempt": 2}"""
    assert webhooks.parse(body) == models.PaymentSucceededEvent(
        id="evt_1",
        type="payment.succeeded",
        created=datetime(2024, 2, 28, 3, 22, 56, 567000, tzinfo=timezone.utc),
        livemode=True,
        data=models.PaymentEventData(
            object=models.Payment(
                id="p1",
                total=Decimal("1160.10"),
                succeeded_at=datetime(2024, 2, 28, 3, 22, 50, tzinfo=timezone.utc),
                status="brand_new",
            )
        ),
        attempt=2,
    )
    assert json.loads(webhooks.parse(body).to_json(), parse_float=str)["data"]["object"]["total"] == "1160.10"


def test_text_bytes_and_mappings_are_read_alike() -> None:
    from gigstack import webhooks

    example = EXAMPLES["invoice.created"]
    text = json.dumps(example)
    assert webhooks.parse(text) == webhooks.parse(text.encode()) == webhooks.parse(MappingProxyType(example))


def test_an_event_without_a_class_is_readable_whole() -> None:
    from gigstack import webhooks

    body = {"id": "evt_1", "type": "payment.exploded", "created": 5, "data": {"object": {"id": "p1", "amount": 1}}}
    event = webhooks.parse(json.dumps(body))
    assert type(event) is webhooks.UnknownEvent
    assert event.type == "payment.exploded"
    assert (event.id, event.created, event.data) == ("evt_1", 5, {"object": {"id": "p1", "amount": 1}})  # type: ignore[attr-defined]
    assert event.to_dict() == body
    assert "payment.exploded" in repr(event)


@pytest.mark.parametrize("name", ["invoice.stamped", "invoice.created"])
def test_the_older_envelope_is_readable_whatever_it_is_about(name: str) -> None:
    from gigstack import webhooks

    body = {"event": name, "timestamp": "2025-10-02T10:30:00Z", "data": {"invoice_id": "inv_123", "status": "stamped"}}
    event = webhooks.parse(json.dumps(body))
    assert type(event) is webhooks.UnknownEvent
    assert event.type == name
    assert event.data["invoice_id"] == "inv_123"  # type: ignore[attr-defined]
    assert event.to_dict() == body


def test_digits_of_an_unknown_event_are_kept() -> None:
    from gigstack import webhooks

    event: Any = webhooks.parse(b'{"type": "x", "total": 0.10}')
    assert event.total == Decimal("0.10") and str(event.total) == "0.10"


@pytest.mark.parametrize(
    ("key", "value", "place", "kept"),
    [
        ("created", "yesterday", "created", "yesterday"),
        ("livemode", "perhaps", "livemode", "perhaps"),
        ("id", None, "id", None),
        ("data", "p1", "data", "p1"),
        ("data", {}, "data.object", {}),
        ("data", {"object": {"total": "much", "id": "p1"}}, "data.object.total", {"object": {"total": "much", "id": "p1"}}),
        # An object that is null is an empty one, so that `event.data.object.total` needs no question first.
        ("data", {"object": None}, "data.object", {"object": {}}),
    ],
)
def test_an_event_that_does_not_fit_is_built_loosely_with_one_warning(key: str, value: Any, place: str, kept: Any) -> None:
    from gigstack import UnexpectedResponseWarning, models, webhooks

    body = {**EXAMPLES["payment.updated"], key: value}
    with pytest.warns(UnexpectedResponseWarning) as caught:
        event = webhooks.parse(json.dumps(body))
    assert type(event) is models.PaymentUpdatedEvent
    assert [str(one.message) for one in caught] == [f"webhook payment.updated: the answer does not fit its model at {place}"]
    assert json.loads(event.to_json()) == {**body, key: kept}


# What no event is

SECRET_TEXT = "RFC-XAXX010101000"
HOSTILE: dict[str, Any] = {
    "nothing": b"",
    "no JSON": SECRET_TEXT.encode(),
    "cut off": b'{"type": "payment.created", "rfc": "' + SECRET_TEXT.encode(),
    "no UTF-8": b'{"type": "\xff\xfe\xfa' + SECRET_TEXT.encode() + b'"}',
    "a list": json.dumps([SECRET_TEXT]),
    "a text": json.dumps(SECRET_TEXT),
    "null": b"null",
    "a number": b"12",
    "no type": json.dumps({"rfc": SECRET_TEXT}),
    "an empty type": json.dumps({"type": "", "rfc": SECRET_TEXT}),
    "a type that is an object": json.dumps({"type": {"name": SECRET_TEXT}}),
    "a type that is a list": json.dumps({"type": ["payment.created", SECRET_TEXT]}),
    "a type that is null": b'{"type": null}',
    "deep lists": b"[" * 200_000,
    "deep objects": b'{"type":' * 200_000,
    "deep and closed": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a number of too many digits": b'{"type": ' + b"9" * 10_000 + b"}",
    "a mapping with other keys": {1: SECRET_TEXT, "type": "payment.created"},
    "an empty mapping": {},
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_a_body_that_is_no_event_is_one_error_that_holds_nothing_of_it(body: Any) -> None:
    from gigstack import GigstackError, WebhookError, webhooks

    with pytest.raises(WebhookError) as raised:
        webhooks.parse(body)
    error = raised.value
    assert isinstance(error, GigstackError)
    assert str(error) in ("the body is no JSON object", "the body names no event: there is no text at /type or /event")
    assert error.__cause__ is None and error.__context__ is None
    assert SECRET_TEXT not in repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (WebhookError, str(error))


def test_deep_nesting_inside_an_event_does_no_harm() -> None:
    from gigstack import models, webhooks

    value: Any = 1
    for _ in range(5_000):
        value = {"a": value}
    known: Any = webhooks.parse({**EXAMPLES["payment.created"], "more": value})
    assert type(known) is models.PaymentCreatedEvent
    assert type(webhooks.parse({"type": "other", "more": value})) is webhooks.UnknownEvent


@pytest.mark.parametrize("key", ["model_config", "model_fields", "to_dict", "__class__", "_private", "model_extra", "type "])
def test_a_key_that_the_models_use_themselves_does_no_harm(key: str) -> None:
    from gigstack import webhooks

    for kind in ("other", "payment.created"):
        body = {**EXAMPLES["payment.created"], "type": kind, key: "x"}
        event = webhooks.parse(json.dumps(body))
        assert event.type == kind
        assert json.loads(event.to_json()) == body


# Is it genuine?

# The example of the Standard Webhooks specification.
ID, MOMENT, SECRET = "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BODY = b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
HEADERS = {"webhook-id": ID, "webhook-timestamp": str(MOMENT), "webhook-signature": SIGNATURE}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`clock(seconds)`: now is so many seconds after the moment of the example."""
    monkeypatch.setattr(time, "time", lambda: float(MOMENT))
    return lambda seconds: monkeypatch.setattr(time, "time", lambda: MOMENT + seconds)


def test_the_example_of_the_specification_is_genuine(clock: Any) -> None:
    from gigstack import webhooks

    webhooks.verify(BODY, HEADERS, SECRET)
    webhooks.verify(BODY, HEADERS, SECRET.removeprefix("whsec_"))


@pytest.mark.parametrize("body", [b"", b"{}", '{"name": "Añá €"}'.encode(), b"\x00\xff not text", b" " + BODY])
@pytest.mark.parametrize("key", [b"k", b"\x00" * 24, bytes(range(64))])
def test_a_signature_made_by_hand_is_genuine(body: bytes, key: bytes) -> None:
    from gigstack import webhooks

    now = str(int(time.time()))
    made = hmac.new(key, b"evt_1." + now.encode() + b"." + body, hashlib.sha256).digest()
    headers = {"Webhook-Id": "evt_1", "WEBHOOK-TIMESTAMP": now, "webhook-Signature": "v1," + base64.b64encode(made).decode()}
    webhooks.verify(body, headers, "whsec_" + base64.b64encode(key).decode())
    webhooks.verify(body, MappingProxyType(headers), base64.b64encode(key).decode().rstrip("="))


@pytest.mark.parametrize(
    "signatures",
    [
        f"{SIGNATURE} v1,AAAA",
        f"v1,AAAA {SIGNATURE}",
        f"v1a,{SIGNATURE[3:]} nonsense , v1, {SIGNATURE}",
    ],
)
def test_one_fitting_signature_of_several_is_enough(clock: Any, signatures: str) -> None:
    from gigstack import webhooks

    webhooks.verify(BODY, {**HEADERS, "webhook-signature": signatures}, SECRET)


@pytest.mark.parametrize(
    ("body", "change", "said"),
    [
        (BODY + b" ", {}, "no signature fits"),
        (BODY.replace(b"2432232314", b"2432232315"), {}, "no signature fits"),
        (b"", {}, "no signature fits"),
        (BODY, {"webhook-id": ID + "x"}, "no signature fits"),
        (BODY, {"webhook-timestamp": str(MOMENT + 1)}, "no signature fits"),
        (BODY, {"webhook-timestamp": f"0{MOMENT}"}, "no signature fits"),
        (BODY, {"webhook-signature": SIGNATURE.replace("v1,", "v2,")}, "no signature fits"),
        (BODY, {"webhook-signature": SIGNATURE.replace("v1,", "v1a,")}, "no signature fits"),
        (BODY, {"webhook-signature": SIGNATURE[3:]}, "no signature fits"),
        (BODY, {"webhook-signature": SIGNATURE[:-2]}, "no signature fits"),
        (BODY, {"webhook-signature": "v1,"}, "no signature fits"),
        (BODY, {"webhook-signature": "v1,ñ\ud800"}, "no signature fits"),
        (BODY, {"webhook-id": "\ud800"}, "no signature fits"),
        (BODY, {"webhook-timestamp": "yesterday"}, "the header webhook-timestamp is no Unix time"),
        (BODY, {"webhook-timestamp": "-5"}, "the header webhook-timestamp is no Unix time"),
        (BODY, {"webhook-timestamp": "1614265330.5"}, "the header webhook-timestamp is no Unix time"),
        (BODY, {"webhook-timestamp": "١٦١٤٢٦٥٣٣٠"}, "the header webhook-timestamp is no Unix time"),
        (BODY, {"webhook-timestamp": "9" * 5000}, "the header webhook-timestamp is no Unix time"),
        *((BODY, {name: value}, f"the header {name} is missing") for name in HEADERS for value in ("", None, ["a"])),
    ],
)
def test_a_delivery_that_was_changed_is_refused(clock: Any, body: bytes, change: dict[str, Any], said: str) -> None:
    from gigstack import WebhookError, webhooks

    with pytest.raises(WebhookError, match=said) as raised:
        webhooks.verify(body, {**HEADERS, **change}, SECRET)
    shown = f"{raised.value!r} {raised.value}"
    assert not any(text in shown for text in (SECRET[6:], SIGNATURE[3:], ID, "2432232314"))
    assert pickle.loads(pickle.dumps(raised.value)).args == raised.value.args


def test_another_secret_is_refused(clock: Any) -> None:
    from gigstack import WebhookError, webhooks

    with pytest.raises(WebhookError, match="no signature fits"):
        webhooks.verify(BODY, HEADERS, "whsec_" + base64.b64encode(b"another secret").decode())


@pytest.mark.parametrize("secret", ["", "whsec_", "  ", "not base64!", "whsec_ñandú", "a", "whsec_="])
def test_a_secret_that_is_none_is_an_error_of_the_caller_that_does_not_show_it(clock: Any, secret: str) -> None:
    from gigstack import ConfigurationError, webhooks

    with pytest.raises(ConfigurationError) as raised:
        webhooks.verify(BODY, HEADERS, secret)
    assert str(raised.value) == "secret: base64 text, with or without whsec_ before it"


@pytest.mark.parametrize(
    ("late", "tolerance"),
    [
        (300, None),
        (-300, None),
        (301, 301),
        (-301, timedelta(seconds=301)),
        (0, 0),
        (0, timedelta(0)),
        (86_400, timedelta(days=1)),
    ],
)
def test_a_delivery_inside_the_window_is_genuine(clock: Any, late: float, tolerance: Any) -> None:
    from gigstack import webhooks

    clock(late)
    webhooks.verify(BODY, HEADERS, SECRET, **({} if tolerance is None else {"tolerance": tolerance}))


@pytest.mark.parametrize(
    ("late", "tolerance"), [(301, None), (-301, None), (11, 10), (-11, timedelta(seconds=10)), (1, 0), (10**9, timedelta(days=1))]
)
def test_a_delivery_outside_the_window_is_refused(clock: Any, late: float, tolerance: Any) -> None:
    from gigstack import WebhookError, webhooks

    clock(late)
    with pytest.raises(WebhookError, match="too old, or from the future"):
        webhooks.verify(BODY, HEADERS, SECRET, **({} if tolerance is None else {"tolerance": tolerance}))


@pytest.mark.parametrize("tolerance", [-1, timedelta(seconds=-1), float("nan")])
def test_a_window_that_is_none_is_an_error_of_the_caller(clock: Any, tolerance: Any) -> None:
    from gigstack import ConfigurationError, webhooks

    with pytest.raises(ConfigurationError, match="tolerance"):
        webhooks.verify(BODY, HEADERS, SECRET, tolerance=tolerance)


@pytest.mark.parametrize("body", [BODY.decode(), {"test": 2432232314}, None])
def test_only_bytes_can_be_verified(clock: Any, body: Any) -> None:
    from gigstack import webhooks

    with pytest.raises(TypeError, match="the bytes as they were received"):
        webhooks.verify(body, HEADERS, SECRET)


def test_signatures_are_compared_in_constant_time(clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from gigstack import webhooks

    compared: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda one, other: compared.append((one, other)) or compare(one, other))
    webhooks.verify(BODY, {**HEADERS, "webhook-signature": f"{SIGNATURE} v1,AAAA"}, SECRET)
    assert compared == [(SIGNATURE.encode(), SIGNATURE.encode()), (SIGNATURE.encode(), b"v1,AAAA")]


# What a type checker says

RIGHT = """
from datetime import datetime
from decimal import Decimal
from typing import Optional
from typing_extensions import assert_type
from gigstack import WebhookError, models, webhooks

def receive(body: bytes) -> None:
    event = webhooks.parse(body)
    assert_type(event.type, str)
    if isinstance(event, models.PaymentSucceededEvent):
        assert_type(event.data.object, models.Payment)
        assert_type(event.data.object.total, Optional[Decimal])
    match event:
        case models.CustomerCreatedEvent():
            assert_type(event.data.object, models.Client)
        case webhooks.UnknownEvent():
            assert_type(event, webhooks.UnknownEvent)
        case _:
            assert_type(event.created, Optional[datetime])
    if isinstance(event, webhooks.UnknownEvent):
        return
    if event.type == "invoice.failed":
        assert_type(event, models.InvoiceFailedEvent)

def annotated(event: webhooks.Event) -> str:
    return event.type
"""

WRONG = """
from gigstack import models, webhooks

def receive(body: bytes) -> None:
    event = webhooks.parse(body)
    event.data  # E: union-attr
    if isinstance(event, models.PaymentSucceededEvent):
        event.data.object.uuid  # E: attr-defined
    if not isinstance(event, webhooks.UnknownEvent):
        if event.type == "payment.exploded":  # E: comparison-overlap
            pass
    webhooks.verify("text", {}, "secret")  # E: arg-type
    webhooks.verify(body, {}, "secret", 5)  # E: call-arg
    webhooks.parse(5)  # E: arg-type
"""


@pytest.mark.parametrize("code", [RIGHT, WRONG], ids=["right", "wrong"])
def test_a_type_checker_tells_the_events_apart(code: str, tmp_path: Path) -> None:
    lines = code.splitlines()
    expected = {number: line.split("# E: ")[1].split() for number, line in enumerate(lines, 1) if "# E: " in line}
    assert _errors_of(code, tmp_path, tmp_path / "cache") == expected


# What is loaded when: the rest stands in test_lazy.py


def test_the_configuration_of_webhooks_is_a_resource_of_the_client() -> None:
    import gigstack

    client = gigstack.Gigstack("k")
    assert type(client.webhooks).__name__ == "WebhooksResource"
    assert gigstack.webhooks.__name__ == "gigstack.webhooks"
