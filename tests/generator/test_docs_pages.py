"""Each form of page, on pages invented for it, and pages that mean ill."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.docs.cache import Kept, State, write_state

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.shop.test/v1'}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}
        - {name: seen, in: query, style: deepObject, schema: {type: object}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/PetPage'}}}}
        4XX: {description: refused}
    post:
      operationId: createPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PetInput'}}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /pets/{id}:
    delete:
      operationId: deletePet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: gone}}
components:
  schemas:
    Kind: {type: string, enum: [dog, cat]}
    PetPage:
      type: object
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        next: {type: [string, 'null']}
    Pet:
      type: object
      properties:
        id: {type: string}
        kind: {$ref: '#/components/schemas/Kind'}
        mother: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}
        notes: {type: object, additionalProperties: true}
    PetInput:
      type: object
      required: [kind]
      properties:
        kind: {$ref: '#/components/schemas/Kind'}
        price: {type: number}
"""

RECORD = """\
site: https://docs.shop.test
pages:
  - entry: [Pets, Guide to pets]
    left_out: a guide
    since: '2026-01-01'
    modified: '2026-01-02'
    shows: [createPet request, listPets response]
  - entry: [Pets, List pets]
    operation: listPets
    since: '2026-01-01'
    modified: '2026-01-02'
    url: list-pets-1
    complete: true
    beside: {statuses: [4XX], response: [/data/*/mother]}
  - {entry: [Pets, Create pet], operation: createPet, since: '2026-01-01', modified: '2026-01-02', url: create-pet-2}
  - {entry: [Pets, Delete pet], operation: deletePet, since: '2026-01-01', url: delete-pet-3}
  - {entry: [Schemas, '*'], left_out: a schema}
operations_left_out:
  - {call: 'GET /secret/{id}', reason: for others}
"""

NAVIGATION = """\
Shop API
  • Pets
    • Guide to pets
    • List pets
      GET
    • Create pet
      POST
    • Delete pet
      DELETE
  • Schemas
    • Pet
  1. Pets
"""

LIST = NAVIGATION + """
List pets

GET
https://api.shop.test/v1/pets
KindMeaning
dogBarks
catDoes not

Request

Query Params

Responses

🟢200OK
application/json
Body

🟠404Not Found
Request Request Example
Shell
curl --location --request GET 'https://api.shop.test/v1/pets?limit&kind=dog&seen[from]=1' \\
--header 'Authorization: <key>'
Response Response Example
{
    "data": [
        {"id": "string", "kind": "dog", "notes": {"any": 1}}
    ],
    "next": null
}
Modified at 2026-01-02
"""

CREATE = NAVIGATION + """
Create pet

POST
https://api.shop.test/v1/pets

Request

Responses

🟢201Created
Request Request Example
Shell
curl --location --request POST 'https://api.shop.test/v1/pets' \\
--header 'Content-Type: application/json' \\
--data-raw '{
    "kind": "cat",
    "price": 1.5
}'
Response Response Example
{
    "id": "p1",
    "kind": "cat"
}
Modified at 2026-01-02
"""

MARKDOWN = """\
# List pets

> Some words.

```yaml
openapi: 3.0.1
info: {title: '', version: 1.0.0}
paths:
  /pets:
    get:
      summary: List pets
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: kind, in: query, schema: {type: string, enum: [dog, cat]}}
        - {name: seen, in: query, schema: {type: object}}
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                  next: {type: string, nullable: true}
components:
  schemas:
    Pet:
      type: object
      properties:
        id: {type: string}
        kind: {type: string, enum: [dog, cat]}
        notes: {type: object, additionalProperties: true}
servers: [{url: 'https://api.shop.test/v1'}]
```
"""

INDEX = """\
# Shop API

## API Docs
- Pets [List pets](https://docs.shop.test/list-pets-1.md): All.
- Pets [Create pet](https://docs.shop.test/create-pet-2.md)
- Pets [Delete pet](https://docs.shop.test/delete-pet-3.md)
## Schemas
- [Pet](https://docs.shop.test/pet-9.md)
"""

Compare = Callable[..., Any]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "pages.yaml").write_text(RECORD)
    return tmp_path


@pytest.fixture
def compared(shop: Path, run: Any) -> Compare:
    """`compared(text)` gives the exit code, the differences as (kind, line, what) and the whole report."""

    def made(content: str | bytes, name: str = "page.txt") -> tuple[int, list[tuple[str, int, str]], Any]:
        path = shop / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        ran = run("docs", "compare", path, "--spec", shop / "openapi.yaml", "--json")
        data = json.loads(ran.out)
        found = [(one["kind"], one["line"], one["what"]) for page in data["pages"] for one in page["differences"]]
        return ran.code, found, data

    return made


def at(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


# Rendered pages


@pytest.mark.parametrize("text", [LIST, CREATE])
def test_a_rendered_page_that_is_described(compared: Compare, text: str) -> None:
    code, found, data = compared(text)
    assert (code, found) == (0, [])
    assert data["pages"][0]["notes"] == []


@pytest.mark.parametrize(
    ("page", "old", "new", "kind", "where"),
    [
        (LIST, "    • List pets", "    • Sell pet\n      POST\n    • List pets", "operation-new", "Sell pet"),
        (LIST, "    • Delete pet\n      DELETE\n", "", "operation-gone", "    • Pet\n"),
        (LIST, "    • Delete pet\n      DELETE", "    • Delete pet\n      POST", "method", "• Delete pet"),
        (LIST, "\nGET\nhttps", "\nPUT\nhttps", "method", "PUT"),
        (LIST, "\nhttps://api.shop.test/v1/pets", "\nhttps://api.shop.test/v1/animals", "address", "https://api.shop.test/v1/animals"),
        (LIST, "?limit", "?limit&page", "query-new", "curl "),
        (LIST, "limit&", "", "query-gone", "curl "),
        (LIST, "🟢200OK", "🟢200OK\n🔴500Server Error", "status-new", "🔴500"),
        (LIST, '"id": "string"', '"id": "string", "age": 3', "field-new", '"age"'),
        (LIST, '"id": "string", ', "", "field-gone", '{"kind"'),
        (LIST, '"kind": "dog"', '"kind": "bird"', "value-new", '"bird"'),
        (LIST, "catDoes", "birdSings\ncatDoes", "value-new", "birdSings"),
        (LIST, '"id": "string"', '"id": 7', "type", '"id": 7'),
        (LIST, "Modified at 2026-01-02", "Modified at 2026-01-02 00:00:01", "modified", "Modified at"),
        (CREATE, '"price": 1.5', '"price": 1.5,\n    "name": "Rex"', "field-new", '"name"'),
        (CREATE, '"kind": "cat",\n    "price"', '"price"', "type", '{\n    "price"'),
        (CREATE, '"price": 1.5', '"price": ', "example-new", '}\''),
        (CREATE, '"price": 1.5', '"price": 1.5,\n    "note": "it\'\\\'\'s"', "field-new", '"note"'),
    ],
)  # fmt: skip
def test_what_differs_is_told_with_its_line(compared: Compare, page: str, old: str, new: str, kind: str, where: str) -> None:
    assert old in page
    text = page.replace(old, new, 1)
    code, found, data = compared(text)
    assert code == 1
    assert [(one[0], one[1]) for one in found] == [(kind, at(text, where))], found
    place = data["pages"][0]["differences"][0]
    assert kind == "example-new" or (place["file"] and place["file_line"])


def test_a_class_of_statuses_covers_its_members(compared: Compare) -> None:
    assert compared(LIST.replace("404Not Found", "418Teapot"))[0] == 0


def test_a_page_that_is_not_called_complete_says_nothing_of_what_it_leaves_out(compared: Compare) -> None:
    """The example has neither `mother` nor `notes`."""
    assert compared(CREATE)[1] == []


def test_without_a_record_the_navigation_is_not_compared(compared: Compare, shop: Path) -> None:
    (shop / "pages.yaml").unlink()
    code, found, data = compared(LIST)
    assert (code, found) == (0, [])
    assert "no record of pages" in data["pages"][0]["notes"][0]["note"]


def test_a_guide_is_held_against_the_bodies_that_the_record_names(compared: Compare) -> None:
    guide = NAVIGATION + '\nGuide to pets\n\nSend:\n{\n  "kind": "dog",\n  "colour": "red"\n}\nModified at 2026-01-02\n'
    code, found, _ = compared(guide)
    assert (code, found) == (1, [("field-new", at(guide, '"colour"'), "field colour of createPet request")])


def test_a_page_that_the_record_does_not_know_is_no_reason_to_guess(compared: Compare) -> None:
    guide = NAVIGATION + '\nAbout us\n\n{\n  "colour": "red"\n}\nModified at 2026-01-02\n'
    code, found, data = compared(guide)
    assert (code, found) == (0, [])
    assert "does not say which bodies" in data["pages"][0]["notes"][0]["note"]


# Pages for programs


@pytest.mark.parametrize("name", ["page.md", "page.txt"])
def test_markdown_with_a_document_that_is_described(compared: Compare, name: str) -> None:
    code, found, data = compared(MARKDOWN, name)
    assert (code, found, data["pages"][0]["form"]) == (0, [], "markdown")


@pytest.mark.parametrize(
    "changes",
    [
        [("```yaml", "~~~YAML"), ("```\n", "~~~\n")],
        [("```yaml", "  ```yaml title='List pets'"), ("```\n", "  ```\n")],
        [("```yaml", "```yaml\n# Made by hand."), ("openapi: 3.0.1\n", ""), ("servers:", "openapi: 3.0.1\nservers:")],
        [("# List pets\n", "---\ntitle: pets\n---\n# List pets\n")],
        [("schema: {type: integer}", "schema: {type:\u00a0integer}"), ("List pets", "List pets\u200b")],
    ],
)
def test_markdown_is_read_however_it_is_set(compared: Compare, changes: list[tuple[str, str]]) -> None:
    text = MARKDOWN.replace("        id: {type: string}", "        id: {type: string}\n        age: {type: integer}")
    for old, new in changes:
        assert old in text
        text = text[: text.rindex(old)] + new + text[text.rindex(old) + len(old) :]
    assert compared(text, "page.md")[:2] == (1, [("field-new", at(text, "age:"), "field data[].age of listPets response")])


@pytest.mark.parametrize(
    ("old", "new", "kind", "where"),
    [
        ("  /pets:", "  /dogs:", "address", "    get:"),
        ("    get:", "    patch:", "method", "    patch:"),
        ("{name: limit, in: query, schema: {type: integer}}", "{name: size, in: query}", "query-new", "{name: size"),
        ("schema: {type: integer}", "schema: {type: string}", "type", "{name: limit"),
        ("      responses:\n", "      responses:\n        '500': {description: no}\n", "status-new", "'500'"),
        ("        id: {type: string}", "        id: {type: string}\n        age: {type: integer}", "field-new", "age:"),
        ("        id: {type: string}\n", "", "field-gone", "      properties:\n        kind"),
("kind: {type: string, enum: [dog, cat]}\n        notes", "kind: {enum: [dog, bird]}\n        notes", "value-new", "kind: {enum"),
        ("        id: {type: string}", "        id: {type: boolean}", "type", "        id: {type: boolean}"),
    ],
)  # fmt: skip
def test_what_differs_in_a_document_is_told_with_its_line(compared: Compare, old: str, new: str, kind: str, where: str) -> None:
    assert old in MARKDOWN
    text = MARKDOWN.replace(old, new, 1)
    code, found, _ = compared(text, "page.md")
    assert code == 1
    assert (kind, at(text, where)) in [(one[0], one[1]) for one in found], found


def test_a_document_that_holds_itself_ends(compared: Compare) -> None:
    loop = MARKDOWN.replace(
        "        id: {type: string}", "        id: {type: string}\n        mother: {$ref: '#/components/schemas/Pet'}"
    )
    assert compared(loop, "page.md")[0] == 0


def test_an_operation_more_in_markdown(compared: Compare) -> None:
    text = MARKDOWN.replace("# List pets", "# Sell pets").replace("  /pets:", "  /sales:")
    code, found, data = compared(text, "page.md")
    assert (code, found) == (1, [("operation-new", at(text, "    get:"), "an operation that is not described")])
    proposal = data["pages"][0]["differences"][0]["proposal"]["value"]
    assert [one["name"] for one in proposal["/sales"]["get"]["parameters"]] == ["limit", "kind", "seen"]


def test_a_whole_document(compared: Compare, shop: Path) -> None:
    code, found, _ = compared(SPEC, "theirs.yaml")
    assert (code, found) == (0, [])
    document = yaml.safe_load(SPEC)
    del document["paths"]["/pets/{id}"]
    document["paths"]["/secret/{key}"] = {"get": {"responses": {"200": {"description": "ok"}}}}
    code, found, data = compared(json.dumps(document), "theirs.json")
    assert [one[0] for one in found] == ["operation-gone"] and "DELETE /pets/{id}" in found[0][2]
    assert "left out on purpose" in data["pages"][0]["notes"][0]["note"]


def test_a_schema_that_operations_share_is_told_of_once(compared: Compare) -> None:
    text = SPEC.replace("        id: {type: string}", "        id: {type: string}\n        age: {type: integer}")
    text = text.replace("enum: [dog, cat]", "enum: [dog, cow]")
    code, found, data = compared(text, "theirs.yaml")
    assert (code, found) == (1, [
        ("value-new", at(text, "Kind: {"), "value of query parameter kind of listPets"),
        ("field-new", at(text, "age: {"), "field data[].age of listPets response"),
    ])  # fmt: skip
    value, field = (one["proposal"] for one in data["pages"][0]["differences"])
    assert value == {"below": "/components/schemas/Kind/enum", "value": ["cow"]}
    assert field == {"below": "/components/schemas/Pet/properties", "value": {"age": {"type": "integer"}}}


def test_the_bodies_of_failures_in_a_document_are_compared(shop: Path, compared: Compare) -> None:
    failure = (
        "4XX: {description: refused, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}"
    )
    spec = SPEC.replace("4XX: {description: refused}", failure)
    (shop / "openapi.yaml").write_text(spec)
    text = spec.replace("code: {type: string}", "code: {type: integer}").replace("4XX", "'404'")
    assert compared(text, "theirs.yaml")[1] == [("type", at(text, "'404'"), "field code of listPets 404")]


def test_a_document_may_begin_with_any_of_its_keys(compared: Compare) -> None:
    document = yaml.safe_load(SPEC)
    for text in (json.dumps(document, indent=1, sort_keys=True), yaml.safe_dump(document)):
        assert "openapi" not in text[:300]
        code, found, data = compared(text, "theirs.txt")
        assert (code, found, data["pages"][0]["form"]) == (0, [], "openapi")


def test_a_new_code_goes_into_its_catalogue(shop: Path, compared: Compare) -> None:
    catalog = "x-catalogs: {Kind: {description: Kinds., entries: [{code: dog, name: DOG, label: Dog, description: A dog.}]}}\n"
    spec = SPEC.replace("enum: [dog, cat]", "x-catalog: Kind").replace("paths:", catalog + "paths:")
    (shop / "openapi.yaml").write_text(spec)
    _, found, data = compared(CREATE)
    assert [one[0] for one in found] == ["value-new"] * 2
    for one in data["pages"][0]["differences"]:
        words = "Not described yet."
        entry = {"code": "cat", "name": "CODE_CAT", "label": words, "description": words}
        assert one["proposal"] == {"below": "/x-catalogs/Kind/entries", "value": [entry]}
        assert one["file_line"] == at(spec, "x-catalogs:")


def test_an_index(compared: Compare) -> None:
    assert compared(INDEX, "llms.txt")[:2] == (0, [])
    more = INDEX.replace("## Schemas", "- Pets [Sell pet](https://docs.shop.test/sell-pet-4.md)\n## Schemas")
    assert compared(more, "llms.txt")[1] == [("operation-new", at(more, "Sell"), "the entry Pets / Sell pet is not described")]
    less = INDEX.replace("- Pets [Delete pet](https://docs.shop.test/delete-pet-3.md)\n", "")
    assert [one[::2] for one in compared(less, "llms.txt")[1]] == [("operation-gone", "the entry Pets / Delete pet is gone")]
    renamed = INDEX.replace("[List pets]", "[All pets]")
    assert compared(renamed, "llms.txt")[0] == 0  # the address says which page it is
    moved = INDEX.replace("list-pets-1", "list-pets-9")
    assert compared(moved, "llms.txt")[1] == [
        ("address", at(moved, "List pets"), "another address of the entry Pets / List pets")
    ]


@pytest.mark.parametrize(
    "link",
    [
        "1. Pets [Sell (pet)](https://docs.shop.test/sell_(pet).md): All.",
        '+ Pets [Sell (pet)](<https://docs.shop.test/sell pet.md> "Sell")',
        "- Pets [Sell (pet)](sell-pet.md 'Sell')",
    ],
)
def test_no_link_of_an_index_is_overlooked(compared: Compare, link: str) -> None:
    text = INDEX.replace("## Schemas", f"{link}\n## Schemas")
    assert compared(text, "llms.txt")[1] == [("operation-new", at(text, link), "the entry Pets / Sell (pet) is not described")]


GUIDE = """\
# Guide to pets

- [List pets](list-pets-1.md)
- [Create pet](create-pet-2.md)

| Field | Type | Required | Description |
|-------|------|----------|-------------|
| `kind` | string | Yes | Which. |
| price | number | No | How much. |

```json
{
  "kind": "dog",
  "price": 3
}
```

| Kind | Meaning |
|------|---------|
| `dog` | Barks. |
| cat | Does not. |
"""


def test_a_guide_in_markdown_that_was_fetched_is_read_as_the_record_says(shop: Path, run: Any) -> None:
    """It has no document, and its links make no index of it."""
    record = shop / "pages.yaml"
    record.write_text(RECORD.replace("    left_out: a guide\n", "    left_out: a guide\n    url: guide-0\n"))
    folder = shop / "fetched"
    folder.mkdir()

    def told(text: str, url: str = "https://docs.shop.test/guide-0.md") -> tuple[int, list[tuple[str, int]], list[str]]:
        (folder / "guide.md").write_text(text)
        write_state(folder, State("https://docs.shop.test/llms.txt", pages={url: Kept("guide.md", "")}))
        ran = run("docs", "compare", folder, "--spec", shop / "openapi.yaml", "--json")
        data = json.loads(ran.out)
        found = [(one["kind"], one["line"]) for page in data["pages"] for one in page["differences"]]
        return ran.code, found, [one["what"] for one in data["problems"]]

    assert told(GUIDE) == (0, [], [])
    for old, new, kind in (
        ("| price | number", "| price | string", "type"),
        ("| price | number | No", "| price | number | Yes", "type"),
        ("| price | number", "| cost | number", "field-new"),
        ('"price": 3', '"prize": 3', "field-new"),
        ("| cat |", "| `cow` |", "value-new"),
    ):
        assert told(GUIDE.replace(old, new)) == (1, [(kind, at(GUIDE, old))], []), new
    # One that the record does not know is not guessed at.
    assert told(GUIDE, "https://docs.shop.test/other-7.md") == (2, [], ["the form of this page is not known"])


# Pages that cannot be read


@pytest.mark.parametrize(
    ("content", "line", "what"),
    [
        (b"Just words.\nMore words.\n", 1, "the form of this page is not known"),
        (b"<!DOCTYPE html><html><body>\n</body></html>", 1, "the form of this page is not known"),
        (b"", 1, "an empty file"),
        (b"\xef\xbb\xbf \n", 1, "an empty file"),
        (b"one\ntwo \xe9\n", 2, "not UTF-8"),
        (b"one\n\0two\n", 2, "a binary file"),
        (b"\x89PNG\r\n\x1a\n", 1, "not UTF-8"),
        (b"openapi: 3.0.0\npaths: {a: b: c}\n", 2, "bad YAML"),
        (b"openapi: 3.0.0\ninfo: {}\n", 1, "an OpenAPI document without paths"),
        (b"swagger: '2.0'\npaths: {}\n", 1, "not OpenAPI 3"),
        (b"<!-- saved -->\n<html>\n- [a](b)\n- [c](d)\n", 1, "the form of this page is not known"),
        (b"# T\n\n```yaml\nopenapi: 3.0.0\npaths:\n  /a: {}\n", 4, "a block that does not end"),
        (b"# T\n\n```yaml\nopenapi: 3.0.0\npaths: !!python/object:os.system {}\n```\n", 5, "a value of a kind that is not JSON"),
        (b"openapi: 3.0.0\nx: " + b"[" * 5000 + b"]" * 5000, 1, "nested too deep to read"),
        (b"openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x,x]\n" + b"".join(
            b"b%d: &b%d [%s]\n" % (n, n, b",".join([b"*b%d" % (n - 1) if n else b"*a"] * 10)) for n in range(9)
        ), None, "aliases or nesting without end"),
    ],
)  # fmt: skip
def test_what_is_no_page_is_refused_with_its_line(compared: Compare, content: bytes, line: int | None, what: str) -> None:
    code, found, data = compared(content)
    assert (code, found) == (2, [])
    problem = data["problems"][0]
    assert problem["what"].partition(":")[0] == what
    assert line is None or problem["line"] == line


def test_a_bad_page_does_not_hide_a_good_one(shop: Path, run: Any) -> None:
    (shop / "a.txt").write_text("Just words.")
    (shop / "b.txt").write_text(LIST.replace("?limit", "?limit&page"))
    ran = run("docs", "compare", shop / "a.txt", shop / "b.txt", "--spec", shop / "openapi.yaml")
    assert ran.code == 2
    assert "b.txt" in ran.out and "query-new" in ran.out
    assert "a.txt:1: the form of this page is not known" in ran.err


def test_too_large_a_page_is_not_read_to_its_end(shop: Path, run: Any) -> None:
    with open(shop / "huge.txt", "wb") as file:
        file.truncate(50_000_000_000)
    ran = run("docs", "compare", shop / "huge.txt", "--spec", shop / "openapi.yaml")
    assert ran.code == 2 and "too large" in ran.err


def test_a_link_and_a_pipe_are_not_read(shop: Path, run: Any) -> None:
    (shop / "real.txt").write_text(LIST)
    (shop / "link.txt").symlink_to(shop / "real.txt")
    os.mkfifo(shop / "pipe.txt")
    for name, what in (("link.txt", "a link is not followed"), ("pipe.txt", "no regular file"), ("none.txt", "No such file")):
        ran = run("docs", "compare", shop / name, "--spec", shop / "openapi.yaml")
        assert ran.code == 2 and what in ran.err, name


def test_a_byte_order_mark_and_other_ends_of_lines_change_no_line(compared: Compare) -> None:
    text = LIST.replace("?limit", "?limit&page")
    assert compared(text)[1] == compared(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())[1]


def test_text_of_a_page_cannot_steer_a_terminal(shop: Path, run: Any) -> None:
    (shop / "p.txt").write_text(
        LIST.replace("• List pets", "• Li\x1b[2J\u202est pets").replace('"kind": "dog"', '"k\\u001b[31m": 1')
    )
    ran = run("docs", "compare", shop / "p.txt", "--spec", shop / "openapi.yaml", "--patch", "-")
    plain = run("docs", "compare", shop / "p.txt", "--spec", shop / "openapi.yaml")
    for out in (ran.out, plain.out, plain.err):
        assert not {"\x1b", "\u202e"} & set(out)
    assert "\\x1b[2J" in plain.out


@pytest.mark.parametrize(
    "text",
    [
        NAVIGATION + "\nT\n\n" + "{\n" * 200_000,
        NAVIGATION + "\nT\n\n" + '{"a":\n' * 50_000,
        NAVIGATION + "\nT\n\n" + "{\n\n" * 100_000,
        NAVIGATION + "\nT\n\nStatusMeaning\n" + "a" * 2_000_000,
        NAVIGATION + "\nT\n\n" + "StatusMeaning\naA\n" * 50_000,
        "• a" + " " * 2_000_000 + "b\n• c\n\nT\n",
        "• a\n" * 100_000 + "\nT\n",
        "# T\n" + "- [a](b" * 300_000,
        "# T\n" + ("- [" + "[]" * 2_400 + "\n- [a](" + "()" * 2_400 + "\n") * 200,
    ],
)  # fmt: skip
def test_a_page_made_to_be_slow_is_not(compared: Compare, text: str) -> None:
    started = time.perf_counter()
    compared(text)
    assert time.perf_counter() - started < 20


# The record


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("operation: deletePet", "operation: sellPet", "no such operation"),
        ("left_out: a schema", "left_aut: a schema", "a key that is not known"),
        ("modified: '2026-01-02'\n    url", "modified: 'yesterday'\n    url", "no date in `modified`"),
        ("modified: '2026-01-02'\n    url", "modified: 7\n    url", "`modified` that is no text"),
        ("createPet request", "createPet answer", "no body of the description"),
        ("[Pets, Delete pet]", "[Pets, Create pet]", "an entry recorded twice"),
        ("[Pets, Delete pet]", "Delete pet", "no list of texts"),
        ("GET /secret/{id}", "GET /pets", "left out, and described all the same"),
        ("GET /secret/{id}", "secret", "no operation that is left out"),
        ("pages:", "sites:", "a record without pages"),
        ("beside: {statuses", "beside: {stati", "a wrong `beside`"),
    ],
)
def test_a_fault_of_the_record_is_told_with_its_line(shop: Path, run: Any, old: str, new: str, what: str) -> None:
    assert old in RECORD
    text = RECORD.replace(old, new, 1)
    (shop / "pages.yaml").write_text(text)
    (shop / "p.txt").write_text(LIST)
    ran = run("docs", "compare", shop / "p.txt", "--spec", shop / "openapi.yaml")
    assert ran.code == 2
    # The second of two is the one too many, and what is not there has no line.
    line = 1 if "without" in what else text[: text.rindex(new)].count("\n") + 1
    where = f"{(shop / 'pages.yaml').as_posix()}:{line}: {what}"
    assert where in ran.err, ran.err


# What is printed


def test_for_people_it_is_grouped_by_page(shop: Path, run: Any) -> None:
    (shop / "a.txt").write_text(LIST.replace("?limit", "?limit&page"))
    (shop / "b.txt").write_text(CREATE)
    ran = run("docs", "compare", shop / "a.txt", shop / "b.txt", "--spec", shop / "openapi.yaml")
    a, b, spec = ((shop / name).as_posix() for name in ("a.txt", "b.txt", "openapi.yaml"))
    assert ran.code == 1
    line = at(LIST, "curl ")
    assert ran.out.splitlines() == [
        f"{a} (List pets): 1 difference",
        f"  {a}:{line} query-new: query parameter page of listPets (the description says nothing of it) -> {spec}:8",
        f"{b} (Create pet): as described",
    ]
    assert ran.err == "2 pages compared: 1 difference\n"


def test_what_two_pages_say_is_told_once(shop: Path, run: Any) -> None:
    for name, text in (("a.txt", LIST), ("b.txt", CREATE)):
        (shop / name).write_text(text.replace("  • Schemas", "    • Sell pet\n  • Schemas"))
    ran = run("docs", "compare", shop / "a.txt", shop / "b.txt", "--spec", shop / "openapi.yaml")
    assert ran.out.count("the entry Pets / Sell pet is not described") == 1
    assert f"{(shop / 'b.txt').as_posix()}:{at(CREATE, '  • Schemas')} note: 1 more, told above" in ran.out
    assert ran.err == "2 pages compared: 1 difference\n"


def test_the_patch_is_yaml_that_says_that_it_is_a_proposal(shop: Path, run: Any) -> None:
    (shop / "a.txt").write_text(
        LIST.replace("?limit", "?limit&page").replace('"id": "string"', '"id": "string", "price": 3, "tags": ["a"], "x": null')
    )
    ran = run("docs", "compare", shop / "a.txt", "--spec", shop / "openapi.yaml", "--patch", shop / "patch.yaml")
    assert ran.code == 1
    text = (shop / "patch.yaml").read_text()
    documents = list(yaml.safe_load_all(text))
    evidence = {"x-evidence": "page", "x-sources": ["List pets"]}
    assert documents == [
        [{"name": "page", "in": "query", "required": False, "schema": {"type": "string"}}],
        {"price": {"type": "number", **evidence}},
        {"tags": {"type": "array", "items": {"type": "string"}, **evidence}},
        {"x": evidence},
    ]
    assert text.count("# PROPOSAL, ") == 4
    assert f"# goes below /components/schemas/Pet/properties, {(shop / 'openapi.yaml').as_posix()}:35\n" in text


def test_a_patch_is_not_written_over_when_a_page_cannot_be_read(shop: Path, run: Any) -> None:
    (shop / "a.txt").write_text(LIST.replace("?limit", "?limit&page"))
    (shop / "b.txt").write_text("502 Bad Gateway")
    (shop / "patch.yaml").write_text("# of the last time\n")
    pages = (shop / "a.txt", shop / "b.txt")
    ran = run("docs", "compare", *pages, "--spec", shop / "openapi.yaml", "--patch", shop / "patch.yaml")
    assert ran.code == 2 and "query-new" in ran.out
    assert (shop / "patch.yaml").read_text() == "# of the last time\n"


def test_a_new_entry_points_to_the_last_of_its_group_in_the_record(compared: Compare) -> None:
    _, _, data = compared(LIST.replace("    • List pets", "    • Sell pet\n      POST\n    • List pets", 1))
    (found,) = data["pages"][0]["differences"]
    assert found["file"].endswith("pages.yaml") and found["file_line"] == at(RECORD, "{entry: [Pets, Delete pet]")
    assert found["proposal"]["value"] == [{"entry": ["Pets", "Sell pet"], "since": "2026-01-02"}]
    _, _, data = compared(LIST.replace("  • Schemas", "  • Shops\n    • List shops\n  • Schemas", 1))
    assert [one["file_line"] for one in data["pages"][0]["differences"]] == [at(RECORD, "pages:")]


def test_json_and_a_patch_do_not_share_standard_output(shop: Path, run: Any) -> None:
    (shop / "a.txt").write_text(LIST)
    ran = run("docs", "compare", shop / "a.txt", "--spec", shop / "openapi.yaml", "--patch", "-", "--json")
    assert ran.code == 2 and "--patch" in ran.out


def test_a_folder_is_all_pages_in_it(shop: Path, run: Any) -> None:
    folder = shop / "pages"
    folder.mkdir()
    ran = run("docs", "compare", folder, "--spec", shop / "openapi.yaml")
    assert ran.code == 2 and "a folder without pages" in ran.err
    (folder / "a.txt").write_text(LIST)
    (folder / "b.md").write_text(MARKDOWN)
    (folder / "c.png").write_bytes(b"\x89PNG")
    ran = run("docs", "compare", folder, "--spec", shop / "openapi.yaml")
    assert ran.code == 0 and ran.err == "2 pages compared: 0 differences\n"
