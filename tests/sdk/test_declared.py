"""The check of a request against its description sees what a mock server lets pass."""

from __future__ import annotations

from typing import Any

import declared
import httpx
import pytest
import yaml

DOCUMENT: dict[str, Any] = yaml.safe_load("""\
openapi: 3.1.0
security: [{key: []}]
paths:
  /pets/{id}/notes:
    parameters: [{$ref: '#/components/parameters/Id'}]
    post:
      operationId: addNote
      x-resource: pets.notes
      x-method: add
      parameters:
        - {name: limit, in: query, schema: {type: integer}, example: 5}
        - {name: created, in: query, style: deepObject, schema: {type: object, properties: {gte: {type: integer}}}}
        - {name: meta, in: query, x-style: dotted, schema: {type: object, additionalProperties: {type: string}}}
        - {name: X-Trace, in: header, required: true, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Note'}
            example: {text: hello}
  /files:
    post:
      operationId: upload
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, kind: {type: string}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string}, example: p1}}
  schemas:
    Note:
      type: object
      required: [text]
      properties:
        text: {type: string}
        author: {anyOf: [{$ref: '#/components/schemas/Author'}, {type: 'null'}]}
        lines: {type: array, items: {type: object, properties: {number: {type: integer}}}}
        metadata: {type: object, additionalProperties: true}
    Author: {allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {age: {type: integer}}}]}
    Named: {type: object, properties: {name: {type: string, x-name: called}}}
""")
ADD, UPLOAD = declared.operations(DOCUMENT)["addNote"], declared.operations(DOCUMENT)["upload"]
URL = "https://api.test/v2/pets/p1/notes"
WHOLE = {"text": "a", "author": {"name": "b", "age": 1}, "lines": [{"number": 1}], "metadata": {"any": {"thing": 1}}}


def request(method: str = "POST", url: str = URL, body: Any = WHOLE, **headers: str) -> httpx.Request:
    sent = {"authorization": "Bearer k", "x-trace": "1", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return httpx.Request(method, url, json=body, headers=sent)


def test_a_request_that_keeps_to_the_description_has_no_violation() -> None:
    sent = request(url=f"{URL}?limit=5&created[gte]=1&meta.order=7&meta.a.b=8")
    assert declared.violations(ADD, sent, "/v2") == []
    names = {"query limit", "query created", "query meta", "header X-Trace", "body text", "body author", "body lines"}
    assert declared.sent_names(ADD, sent) == {*names, "body metadata"} == declared.declared_names(ADD)


@pytest.mark.parametrize(
    ("sent", "violation"),
    [
        (request("PUT"), "the method is PUT, not POST"),
        (request(url="https://api.test/v2/pets/p1/note"), "the path is /pets/p1/note, not /pets/{id}/notes"),
        (request(url="https://api.test/v2/pets//notes"), "the path is /pets//notes, not /pets/{id}/notes"),
        (request(url="https://api.test/v2/pets/%7Bid%7D/notes"), "the path is /pets/%7Bid%7D/notes, not /pets/{id}/notes"),
        (request(url=f"{URL}?limits=5"), "query limits is not declared"),
        (request(url=f"{URL}?created=5"), "query created is not declared"),
        (request(url=f"{URL}?created[gt]=5"), "query created[gt] is not declared"),
        (request(url=f"{URL}?created.gte=5"), "query created.gte is not declared"),
        (request(url=f"{URL}?meta=5"), "query meta is not declared"),
        (request(url=f"{URL}?meta[a]=5"), "query meta[a] is not declared"),
        (request(limit="5"), "header limit is not declared"),
        (httpx.Request("POST", URL, json=WHOLE), "header X-Trace is required and missing"),
        (request(body={**WHOLE, "texts": "a"}), "body/texts is not declared"),
        (request(body={"Text": "a"}), "body text is required and missing"),
        (request(body={**WHOLE, "author": {"called": "b"}}), "body/author/called is not declared"),
        (request(body={**WHOLE, "lines": [{"number": 1}, {"num": 1}]}), "body/lines/1/num is not declared"),
        (httpx.Request("POST", URL, headers={"x-trace": "1"}), "the body is required and missing"),
        (httpx.Request("POST", URL, data={"text": "a"}, headers={"x-trace": "1"}), "a body of application/x-www-form-urlencoded"),
    ],
)
def test_a_request_that_does_not_is_found(sent: httpx.Request, violation: str) -> None:
    assert [found for found in declared.violations(ADD, sent, "/v2") if found.startswith(violation)] != []


def test_parts_of_a_form_are_compared_too() -> None:
    def upload(**fields: Any) -> httpx.Request:
        made = httpx.Request("POST", "https://api.test/files", files=dict.fromkeys(fields, ("f", b"1")))
        made.read()
        return made

    assert declared.violations(UPLOAD, upload(file=1, kind=1)) == []
    assert declared.violations(UPLOAD, upload(file=1, type=1)) == ["body type is not declared"]


def test_calls_use_every_parameter_and_field() -> None:
    least, whole = declared.calls(ADD)
    assert least.arguments.keys() == {"id", "x_trace", "text"}
    assert whole.arguments.keys() == {"id", "limit", "created", "meta", "x_trace", "text", "author", "lines", "metadata"}
    assert (whole.arguments["id"], whole.arguments["limit"]) == ("p1", 5)


def test_every_operation_of_the_api_is_found() -> None:
    found = declared.operations(declared.bundle())
    assert len(found) == sum(method in item for item in declared.bundle()["paths"].values() for method in declared.METHODS) > 100
