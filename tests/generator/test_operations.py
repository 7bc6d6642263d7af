"""What is read from one operation: its credential, the words beside a reference, secrets among its parameters, and waiting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.api import Operation, Resource
from generator.interpret import make_api
from generator.load import load
from generator.models import make_types
from generator.names import ARGUMENT_RESERVED, snake
from generator.normalise import normalise
from generator.plan import wait_name
from generator.problems import DescriptionError
from generator.signatures import Method, make_method
from generator.text import Text, reveal

HEAD = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{client: []}]
paths:
  /pets/{id}:
    get:
"""
TAIL = """\
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {$ref: '#/components/parameters/Partner', description: Whose pet.}
        - {name: access_key, in: query, schema: {type: string, format: password}}
        - {name: colour, in: query, schema: {type: string}}
      responses:
        '200': {$ref: '#/components/responses/Pet', description: The pet asked for.}
components:
  securitySchemes:
    client: {type: http, scheme: bearer}
    partner: {type: apiKey, in: header, name: x-partner}
    query: {type: apiKey, in: query, name: access_key}
    other: {type: apiKey, in: header, name: X-Other}
  parameters:
    Partner: {name: X-Partner, in: header, description: A partner., schema: {type: string, x-secret: true}}
  responses:
    Pet: {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  schemas:
    Pet:
      type: object
      properties:
        state: {$ref: '#/components/schemas/State'}
        note: {type: string}
        home: {type: object, properties: {state: {type: string}}}
    State:
      anyOf: [{type: string, enum: [young, grown, lost]}, {type: string}]
"""


@dataclass(frozen=True)
class Made:
    operation: Operation
    method: Method
    secrets: list[str]


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Made]:
    """The operation, with more lines in it."""

    def make(*lines: str) -> Made:
        spec = tmp_path / "openapi.yaml"
        spec.write_text(HEAD + "".join(f"      {line}\n" for line in lines) + TAIL, encoding="utf-8")
        document = normalise(load(spec, "openapi.yaml"))
        api = make_api(document)
        [operation] = api.operations
        method = make_method(operation, make_types(document, api.asked))
        return Made(operation, method, [argument.name for argument in method.arguments if argument.secret])

    return make


# The credential


@pytest.mark.parametrize(
    ("security", "sent"),
    [
        ("", True),
        ("security: []", False),
        ("security: [{}]", False),
        ("security: [{client: []}]", True),
        ("security: [{}, {client: []}]", True),
        ("security: [{partner: []}]", False),
        ("security: [{query: []}]", False),
        ("security: [{partner: [], query: []}]", False),
        ("security: [{partner: [], client: []}]", True),
        ("security: [{partner: []}, {client: []}]", True),
        ("security: [{other: []}]", True),
    ],
)
def test_the_key_stays_out_where_none_is_asked_for_or_an_argument_is_the_credential(
    made: Callable[..., Made], security: str, sent: bool
) -> None:
    assert made(*([security] if security else [])).operation.authenticated is sent


def test_the_clients_own_key_goes_with_the_call_though_a_parameter_says_it_too(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    text = (HEAD + "      security: [{partner: []}]\n" + TAIL).replace("security: [{client: []}]", "security: [{partner: []}]", 1)
    spec.write_text(text, encoding="utf-8")
    [operation] = make_api(normalise(load(spec, "openapi.yaml"))).operations
    assert operation.authenticated is True


# Words and secrets of parameters


def test_a_description_beside_a_reference_takes_the_place_of_the_other(made: Callable[..., Made]) -> None:
    operation = made().operation
    [partner] = [parameter for parameter in operation.parameters if parameter.name == "x_partner"]
    assert reveal(partner.description) == "Whose pet."
    assert [reveal(response.description) for response in operation.responses] == ["The pet asked for."]


def test_a_parameter_whose_schema_is_secret_is_a_secret_argument(made: Callable[..., Made]) -> None:
    assert sorted(made().secrets) == ["access_key", "x_partner"]


# Waiting

WAIT = "x-wait: {status: /state, done: [grown], failed: [lost], reason: /note, interval: 30, timeout: 600}"


def test_waiting_is_read(made: Callable[..., Made]) -> None:
    wait = made("x-retry: safe", WAIT).operation.wait
    assert wait is not None
    assert (wait.status, wait.reason, wait.interval, wait.timeout) == (("state",), ("note",), 30, 600)
    assert ([reveal(state) for state in wait.done], [reveal(state) for state in wait.failed]) == (["grown"], ["lost"])


def test_an_operation_without_it_is_not_waited_for(made: Callable[..., Made]) -> None:
    assert made("x-retry: safe").operation.wait is None


@pytest.mark.parametrize(
    ("retry", "old", "new", "said"),
    [
        ("never", "", "", "8: x-wait on an operation that may not be repeated, found never, expected x-retry: safe"),
        ("safe", "/state", "/sate", "8: x-wait status leads nowhere, found /sate, expected one of home, note, state"),
        ("safe", "/note", "/home/note", "8: x-wait reason leads nowhere, found /home/note, expected one of state"),
        (
            "safe",
            "[grown]",
            "[old]",
            "8: x-wait done names a state that is not there, found old, expected one of young, grown, lost",
        ),
        ("safe", "[lost]", "[lost, gone]", "8: x-wait failed names a state that is not there, found gone, expected one of young"),
        ("safe", "[lost]", "[lost, grown]", "8: x-wait has one state both done and failed, found grown, expected one of the two"),
    ],
)
def test_waiting_for_what_cannot_come_is_a_problem(made: Callable[..., Made], retry: str, old: str, new: str, said: str) -> None:
    with pytest.raises(DescriptionError) as caught:
        made(f"x-retry: {retry}", WAIT.replace(old, new) if old else WAIT)
    assert [said in str(problem) for problem in caught.value.problems] == [True], [str(p) for p in caught.value.problems]


def test_states_of_a_text_without_a_list_are_taken_at_their_word(made: Callable[..., Made]) -> None:
    wait = made("x-retry: safe", "x-wait: {status: /home/state, done: [any], failed: [other]}").operation.wait
    assert wait is not None
    assert wait.status == ("home", "state")


@pytest.mark.parametrize(
    ("methods", "names"),
    [
        ({"get": True, "list": False}, {"get": "wait"}),
        ({"state": True}, {"state": "wait"}),
        ({"get": True, "state": True}, {"get": "wait", "state": "wait_state"}),
        ({"get": True, "wait": False}, {"get": "wait_for_get"}),
        (
            {"get": True, "state": True, "wait": False, "wait_state": False},
            {"get": "wait_for_get", "state": "wait_state_for_state"},
        ),
    ],
)
def test_the_method_that_waits_has_a_name_of_its_own(
    made: Callable[..., Made], methods: dict[str, bool], names: dict[str, str]
) -> None:
    """By the names of a resource's methods, and whether each reads something that takes its time."""
    waits = made("x-retry: safe", WAIT).method
    others = [replace(waits.operation, name=name, wait=waits.operation.wait if slow else None) for name, slow in methods.items()]
    resource = Resource(("pets",), "pets", "Pets", Text(""), tuple(others), ())
    found = {one.name: wait_name(resource, replace(waits, operation=one)) for one in others}
    assert {name: wait for name, wait in found.items() if wait} == names


def test_a_child_called_wait_keeps_its_name(made: Callable[..., Made]) -> None:
    method = made("x-retry: safe", WAIT).method
    resource = Resource(("pets",), "pets", "Pets", Text(""), (method.operation,), ("wait",))
    assert wait_name(resource, method) == f"wait_for_{method.operation.name}"


@pytest.mark.parametrize("name", ["within", "first_interval", "longest_interval", "on_progress"])
def test_an_argument_leaves_the_names_of_a_wait_alone(name: str) -> None:
    assert snake(name, ARGUMENT_RESERVED) == f"{name}_"


@pytest.mark.parametrize(("closed", "arguments"), [("", ["id", "body"]), (", additionalProperties: false", ["id"])])
def test_body_of_which_nothing_is_known_is_one_argument(tmp_path: Path, closed: str, arguments: list[str]) -> None:
    text = f"""\
openapi: 3.1.0
info: {{title: Shop, version: '1'}}
paths:
  /pets/{{id}}:
    post:
      operationId: feed
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Food'}}}}}}}}
      responses: {{'204': {{description: Fed.}}}}
components: {{schemas: {{Food: {{type: object{closed}}}}}}}
"""
    (tmp_path / "shop.yaml").write_text(text, encoding="utf-8")
    document = normalise(load(tmp_path / "shop.yaml", "shop.yaml"))
    api = make_api(document)
    method = make_method(api.operations[0], make_types(document, api.asked))
    assert [argument.name for argument in method.arguments] == arguments


@pytest.mark.parametrize(
    "rule",
    ["{when: {colour: red}, needs: [shade], why: Red is vague.}", "{from: colour, to: shade, days: 3, why: Too long.}"],
)
def test_check_of_what_is_not_sent_is_a_problem(tmp_path: Path, rule: str) -> None:
    text = f"""\
openapi: 3.1.0
info: {{title: Shop, version: '1'}}
paths:
  /pets:
    get:
      operationId: find
      x-checks: [{rule}]
      parameters: [{{name: colour, in: query, schema: {{type: string}}}}]
      responses: {{'204': {{description: Found.}}}}
"""
    (tmp_path / "shop.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DescriptionError) as caught:
        make_api(normalise(load(tmp_path / "shop.yaml", "shop.yaml")))
    (problem,) = caught.value.problems
    assert str(problem).startswith("shop.yaml:7: x-checks about something that is not sent, found shade, expected a parameter")
