# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""The coverage report and the surface, in each of their forms."""

from __future__ import annotations

import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.extensions import EVIDENCE, RETRY_CLASSES
from generator.plan import public_names
from generator.problems import GeneratorFault
from generator.report_views import show, web_address
from generator.report_words import MEANINGS
from generator.text import Text
from tests.toy_shop import SHOP

TEXT = """\
Toy Shop 1.2

health     evidence       request    response  errors  retry
  check    none           none       typed     0       safe
      GET /health

pets       evidence       request    response  errors  retry
  create   page           described  typed     1       key
      POST /pets
      ? How long a key lives.
      ? Whether a name may stand twice in one shop, and what the shop then answers to the second of
        the two.
  list     seed           described  typed     2       safe
      GET /pets
      from page 1; https://shop.test/pets
  photo    none           described  file      0       idempotent
      GET /pets/{id}/photo
  remove   inferred       described  nothing   0       never
      DELETE /pets/{id}

pets.toys  evidence       request    response  errors  retry
  throw    vendor-client  open       open      0       never
      POST /toys

Totals
  6 operations, 3 resources, 3 models
  evidence  1 seed, 1 page, 1 vendor-client, 1 inferred, 2 none
  request   1 none, 4 described, 1 open
  response  3 typed, 1 file, 1 open, 1 nothing
  errors    2 described, 4 none
  retry     2 safe, 1 idempotent, 1 key, 2 never
  questions 2
"""


def entry(
    method: str, line: str, evidence: str, request: str, response: str, errors: list[str], retry: str, **more: Any
) -> dict[str, Any]:
    nothing: dict[str, Any] = {"summary": "", "sources": [], "open_questions": []}
    states = {"evidence": evidence, "request": request, "response": response, "errors": errors, "retry": retry}
    return {"method": method, "request_line": line, **nothing, **states, **more}


DATA = {
    "title": "Toy Shop",
    "version": "1.2",
    "resources": [
        {"resource": "health", "operations": [entry("check", "GET /health", "none", "none", "typed", [], "safe")]},
        {
            "resource": "pets",
            "operations": [
                entry(
                    *("create", "POST /pets", "page", "described", "typed", ["409"], "key"),
                    summary="Put a pet into the shop.",
                    open_questions=[
                        "How long a key lives.",
                        "Whether a name may stand twice in one shop, and what the shop then answers to the second of the two.",
                    ],
                ),
                entry(
                    *("list", "GET /pets", "seed", "described", "typed", ["401", "5XX"], "safe"),
                    sources=["page 1", "https://shop.test/pets"],
                ),
                entry("photo", "GET /pets/{id}/photo", "none", "described", "file", [], "idempotent"),
                entry("remove", "DELETE /pets/{id}", "inferred", "described", "nothing", [], "never"),
            ],
        },
        {"resource": "pets.toys", "operations": [entry("throw", "POST /toys", "vendor-client", "open", "open", [], "never")]},
    ],
    "totals": {
        "operations": 6,
        "resources": 3,
        "models": 3,
        "questions": 2,
        "evidence": {"seed": 1, "page": 1, "vendor-client": 1, "inferred": 1, "none": 2},
        "request": {"none": 1, "described": 4, "open": 1},
        "response": {"typed": 3, "file": 1, "open": 1, "nothing": 1},
        "errors": {"described": 2, "none": 4},
        "retry": {"safe": 2, "idempotent": 1, "key": 1, "never": 2},
    },
}

TREE = """\
client
  client.health
    client.health.check() -> str
  client.pets
    client.pets.create(*, name, once=..., tags=...) -> Pet
    client.pets.list(*, limit=..., next=...) -> Page[Pet]
    client.pets.photo(id) -> Download
    client.pets.remove(id) -> None
    client.pets.toys
      client.pets.toys.throw(*, body=...) -> Any
3 resources, 6 methods, 8 arguments

%s

shop.models
  shop.models.CreatePetBody
  shop.models.Pet
  shop.models.PetList
3 classes, 0 types
"""
# The names of the package have a test of their own, where they live; here it is the form.
OFFERED = sorted(f"shop.{public.name}" for public in public_names("Shop"))
SURFACE = TREE % "\n".join(["shop", *(f"  {name}" for name in OFFERED), f"{len(OFFERED)} names"])


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop")
    (folder / "openapi.yaml").write_text(SHOP)
    return folder


def options(folder: Path) -> list[object]:
    return ["--spec", folder / "openapi.yaml", "--out", folder / "made", "--package", "shop"]


def test_the_report_as_text(shop: Path, run: Any) -> None:
    ran = run("report", *options(shop))
    assert (ran.code, ran.err, ran.out) == (0, "", TEXT)


def test_the_report_as_data(shop: Path, run: Any) -> None:
    ran = run("report", *options(shop), "--json")
    assert (ran.code, ran.err, json.loads(ran.out)) == (0, "", DATA)


def test_the_surface_as_text(shop: Path, run: Any) -> None:
    ran = run("report", *options(shop), "--surface")
    assert (ran.code, ran.err, ran.out) == (0, "", SURFACE)


def test_the_surface_as_data_says_the_same(shop: Path, run: Any) -> None:
    found = json.loads(run("report", *options(shop), "--surface", "--json").out)
    assert list(found) == ["client", "package", "models"]
    assert found["client"]["counts"] == {"resources": 3, "methods": 6, "arguments": 8}
    assert found["client"]["entries"][4] == {
        "name": "client.pets.create",
        "kind": "method",
        "signature": "(*, name, once=..., tags=...)",
        "result": "Pet",
    }
    assert [item["name"] for item in found["models"]["entries"]] == [
        "shop.models",
        "shop.models.CreatePetBody",
        "shop.models.Pet",
        "shop.models.PetList",
    ]


def test_the_order_of_a_description_changes_no_report(tmp_path: Path, run: Any) -> None:
    head, paths, components = re.split(r"(?m)^(?=paths:|components:)", SHOP)
    blocks = re.split(r"(?m)^(?=  /)", paths.removeprefix("paths:\n"))
    (tmp_path / "openapi.yaml").write_text(head + "paths:\n" + "".join(reversed(blocks)) + components)
    assert run("report", *options(tmp_path)).out == TEXT
    assert run("report", *options(tmp_path), "--surface").out == SURFACE


def test_a_report_writes_nothing(shop: Path, run: Any) -> None:
    run("report", *options(shop))
    run("report", *options(shop), "--json")
    assert [path.name for path in shop.iterdir()] == ["openapi.yaml"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_colour_and_a_pipe_none(shop: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    lines = [((line, "heading"),) for line in TEXT.splitlines()]
    terminal, pipe = Terminal(), io.StringIO()
    show(lines, terminal)
    show(lines, pipe)
    assert pipe.getvalue() == TEXT
    assert "\x1b[1m" in terminal.getvalue()
    assert re.sub(r"\x1b\[[0-9;]*m", "", terminal.getvalue()) == TEXT


def test_no_line_is_wider_than_a_terminal_of_100_columns(root: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    for arguments in (["report"], ["report", "--surface"]):
        ran = run(*arguments)
        assert ran.code == 0
        assert [line for line in ran.out.splitlines() if len(line) > 100] == []


def test_a_name_too_long_for_its_column_has_a_line_of_its_own(tmp_path: Path, run: Any) -> None:
    name = "do_" + "very_" * 12 + "much"
    (tmp_path / "openapi.yaml").write_text(SHOP.replace("x-method: throw", f"x-method: {name}"))
    lines = run("report", *options(tmp_path)).out.splitlines()
    index = lines.index(f"  {name}")
    assert lines[index + 1] == " " * 38 + "  vendor-client  open       open      0       never"


def test_every_word_of_a_report_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert set(MEANINGS["evidence"]) == {*EVIDENCE, "none"}
    assert set(MEANINGS["retry"]) == set(RETRY_CLASSES)
    with pytest.raises(SystemExit) as left:
        main(["report", "--help"])
    assert left.value.code == 0
    told = " ".join(capsys.readouterr().out.split())
    for words in MEANINGS.values():
        for word, meaning in words.items():
            assert f"{word} {meaning}" in told


# What counts as described


OPEN = {
    "{}": "open",
    "{type: object}": "open",
    "{type: object, additionalProperties: {type: string}}": "typed",
    "{type: array}": "open",
    "{type: array, items: {type: string}}": "typed",
    "{type: array, items: {type: object}}": "open",
    "{$ref: '#/components/schemas/Anything'}": "open",
    "{$ref: '#/components/schemas/Pet'}": "typed",
    "{$ref: '#/components/schemas/Pets'}": "typed",
    "{$ref: '#/components/schemas/Loop'}": "typed",
    "{anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}": "typed",
    "{anyOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]}": "open",
    "{type: [object, 'null']}": "open",
    "{type: object, properties: {inside: {}}}": "typed",
}


def test_what_is_open_and_what_is_described(tmp_path: Path, run: Any) -> None:
    paths = "".join(
        f"  /p{index}:\n    post: {{operationId: op{index}, x-resource: things, x-method: op{index}, requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, "
        f"responses: {{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}\n"
        for index, schema in enumerate(OPEN)
    )
    (tmp_path / "openapi.yaml").write_text(
        f"openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n"
        "    Anything: {type: object}\n    Pet: {type: object, properties: {name: {type: string}}}\n"
        "    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}\n"
        "    Loop: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Loop'}}]}\n"
    )
    found = json.loads(run("report", *options(tmp_path), "--json").out)
    by_method = {one["method"]: one for one in found["resources"][0]["operations"]}
    said = {schema: by_method[f"op{index}"]["response"] for index, schema in enumerate(OPEN)}
    assert said == OPEN
    asked = {schema: by_method[f"op{index}"]["request"] for index, schema in enumerate(OPEN)}
    assert asked == {schema: "described" if state == "typed" else state for schema, state in OPEN.items()}


# The page


class Page(HTMLParser):
    """What a browser would see: tags with their attributes, and the text."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.css = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.css += data
        else:
            self.text += data


def page_of(folder: Path, run: Any) -> Page:
    ran = run("report", *options(folder), "--html", folder / "page.html")
    assert (ran.code, ran.err) == (0, "")
    page = Page((folder / "page.html").read_text(encoding="utf-8"))
    assert page.open == []
    (folder / "page.html").unlink()
    return page


def test_the_page_says_everything_in_words(shop: Path, run: Any) -> None:
    seen = " ".join(page_of(shop, run).text.split())
    for resource in DATA["resources"]:
        assert isinstance(resource, dict) and resource["resource"] in seen
        for one in resource["operations"]:
            status = f"{len(one['errors'])} {', '.join(one['errors'])}".strip()
            sources = " ".join(one["sources"])
            row = " ".join([one["evidence"], sources, one["request"], one["response"], status, one["retry"]])
            assert " ".join(row.split()) in seen
            for text in (one["request_line"], one["summary"], *one["open_questions"]):
                assert text in seen
    assert "1 seed, 1 page, 1 vendor-client, 1 inferred, 2 none" in seen
    assert "client.pets.create(*, name, once=..., tags=...) -> Pet" in seen
    assert all(meaning in seen for words in MEANINGS.values() for meaning in words.values())


def loads(page: Page) -> list[tuple[str, str]]:
    """What a page would fetch or run by itself."""
    active = [tag for tag, _ in page.tags if tag in ("script", "link", "img", "iframe", "object", "embed", "base", "form", "svg")]
    found = [(tag, "") for tag in active]
    for tag, attributes in page.tags:
        found += [(tag, name) for name in attributes if name in ("src", "srcset", "style", "background") or name.startswith("on")]
    return found + [("style", word) for word in ("url(", "@import") if word in page.css]


def test_the_page_loads_and_runs_nothing(shop: Path, run: Any) -> None:
    page = page_of(shop, run)
    assert loads(page) == []
    policy = [said.get("content") for tag, said in page.tags if tag == "meta" and "http-equiv" in said]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_the_page_can_be_used_by_everyone(shop: Path, run: Any) -> None:
    page = page_of(shop, run)
    assert ("html", {"lang": "en"}) in page.tags
    assert any(said.get("name") == "viewport" for tag, said in page.tags if tag == "meta")
    assert "prefers-color-scheme: dark" in page.css
    assert all(said.get("scope") in ("col", "row") for tag, said in page.tags if tag == "th")
    ids = [said["id"] for _, said in page.tags if "id" in said]
    assert len(ids) == len(set(ids))
    assert {said["aria-labelledby"] for _, said in page.tags if "aria-labelledby" in said} <= set(ids)
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


HOSTILE = """\
openapi: 3.1.0
info: {title: '<script>title()</script>', version: '</title><script>1'}
paths:
  '/<img src=x onerror=path()>':
    get:
      operationId: look
      tags: [pets]
      summary: "</small><script>summary()</script>\\e[31m"
      x-sources:
      - 'javascript:alert(1)'
      - 'JaVaScRiPt:alert(2)'
      - 'data:text/html,<script>3</script>'
      - 'https://shop.test/"><script>source()</script>'
      - 'https://shop.test/" onclick="alert(4)'
      - '//shop.test/alone'
      - 'https://shop.test/good?a=1&b=2'
      x-open-questions: ["<script>question()</script>\\nsecond line"]
      responses: {'200': {description: ok, content: {application/json: {schema: {type: string, enum: ['<b>', "\\"'</pre><script>enum()"]}}}}}
"""


def test_hostile_text_stays_text_on_the_page(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(HOSTILE)
    page = page_of(tmp_path, run)
    assert loads(page) == []
    for text in ("title", "path", "summary", "source", "question", "enum"):
        assert f"{text}()" in page.text
    links = [said["href"] for tag, said in page.tags if tag == "a"]
    assert links == ['https://shop.test/"><script>source()</script>', "https://shop.test/good?a=1&b=2"]
    assert all(set(said) == {"href", "rel"} for tag, said in page.tags if tag == "a")
    assert "javascript:alert(1)" in page.text


def test_hostile_text_moves_no_cursor_of_a_terminal(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(HOSTILE.replace("question()", "\\e]0;question()\\a\\r"))
    for extra in ([], ["--surface"], ["--json"], ["--surface", "--json"]):
        out = run("report", *options(tmp_path), *extra).out
        assert [char for char in out if not char.isprintable() and char != "\n"] == []
    assert "\n      ? <script> ]0;question()" in run("report", *options(tmp_path)).out


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("https://shop.test/a", True),
        ("http://shop.test", True),
        ("https://", False),
        ("https:///path", False),
        ("https://[", False),
        ("ftp://shop.test", False),
        ("javascript:alert(1)", False),
        (" https://shop.test", False),
        ("java\nscript:alert(1)", False),
        ("https://shop.test/a b", False),
        ("see https://shop.test", False),
        ("https://shop.test/\x00", False),
        ("https://shöp.test", False),
    ],
)
def test_only_the_whole_address_of_a_web_page_becomes_a_link(text: str, is_link: bool) -> None:
    assert web_address(Text(text)) == (text if is_link else "")


def test_a_page_that_cannot_be_written_leaves_the_old_one(shop: Path, run: Any, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    ran = run("report", *options(shop), "--html", tmp_path / "folder")
    assert ran.code == 2 and ran.err.startswith("error: ")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


# How it ends


def test_a_bad_description_is_exit_code_2(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(SHOP.replace("'#/components/schemas/PetList'", "'#/components/schemas/PetLits'"))
    ran = run("report", *options(tmp_path), "--html", tmp_path / "page.html")
    assert (ran.code, ran.out) == (2, "")
    assert "openapi.yaml:18" in ran.err and "PetLits" in ran.err
    assert not (tmp_path / "page.html").exists()
    in_json = run("report", *options(tmp_path), "--json")
    assert (in_json.code, in_json.err) == (2, "")
    assert [problem["line"] for problem in json.loads(in_json.out)["problems"]] == [18]


def test_a_missing_description_is_exit_code_2(tmp_path: Path, run: Any) -> None:
    assert run("report", *options(tmp_path)).code == 2


def test_a_fault_of_the_generator_is_exit_code_3(shop: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise GeneratorFault("no good")

    monkeypatch.setattr("generator.report.make_report", fails)
    ran = run("report", *options(shop))
    assert (ran.code, ran.out) == (3, "") and "no good" in ran.err


def test_two_forms_at_once_are_refused(shop: Path, run: Any) -> None:
    with pytest.raises(SystemExit) as left:
        run("report", *options(shop), "--json", "--html", shop / "page.html")
    assert left.value.code == 2
