"""What the command says about a description that it cannot use: file, line, found, expected; exit 2, nothing written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.load import load
from generator.validate import validate

GOOD = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: after, in: query, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Pets: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}}, next: {type: string}}}
"""


@dataclass(frozen=True)
class Refusal:
    """A run that ended: `lines` are its problems without the folder of the description."""

    code: int
    lines: list[str]
    out: str
    folder: Path


@pytest.fixture
def attempt(tmp_path: Path, run: Any) -> Callable[..., Refusal]:
    """Generate from the good description with some of its text replaced."""

    def attempted(*changes: tuple[str, str], options: tuple[str, ...] = ()) -> Refusal:
        text = GOOD
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        spec = tmp_path / "openapi.yaml"
        spec.write_text(text)
        out = tmp_path / "made"
        ran = run("generate", "--spec", spec, "--out", out, "--package", "shop", *options)
        lines = [line.removeprefix("warning: ").removeprefix(f"{tmp_path}/") for line in ran.err.splitlines()]
        return Refusal(ran.code, lines, ran.out, out)

    return attempted


def test_the_description_that_these_tests_break_is_good(attempt: Any) -> None:
    done = attempt()
    assert (done.code, done.lines) == (0, [])


@pytest.mark.parametrize(
    ("old", "new", "line", "found", "expected"),
    [
        ("#/components/schemas/Pets'", "#/components/schemas/Pest'", 17, "#/components/schemas/Pest", "Pet or Pets"),
        ("operationId: listPets", "operationId: getPet", 13, "getPet, also at", "another name"),
        ("operationId: listPets", "operationId: 12", 13, "12", "text"),
        ("name: after", "name: [after", 15, "", "YAML"),
        ("/pets/{id}:", "/pets/{pet}:", 5, "pet", "in: path"),
        ("in: query", "in: somewhere", 15, "somewhere", "query"),
        ("{type: object, properties: {name", "{type: objekt, properties: {name", 20, "objekt", "object"),
        ("openapi: 3.1.0", "swagger: '2.0'", 1, "swagger: 2.0", "3.1"),
        ("openapi: 3.1.0", "openapi: 3.1", 1, "3.1", "3.1.x"),
        ("openapi: 3.1.0", "openapi: 4.0.0", 1, "4.0.0", "3.1.x"),
        ("paths:\n", "paths: [1]\nold:\n", 3, "a list of 1", "object"),
        ("info: {title: Shop, version: '1'}", "info: {title: Shop}", 2, "", "version"),
    ],
)
def test_a_fault_names_line_found_and_expected_and_ends_with_2(
    attempt: Any, old: str, new: str, line: int, found: str, expected: str
) -> None:
    done = attempt((old, new))
    assert done.code == 2
    about = [said for said in done.lines if said.startswith(f"openapi.yaml:{line}: ")]
    assert any(found in said.partition("found ")[2] and expected in said.partition("expected ")[2] for said in about), done.lines
    assert not done.folder.exists()


def test_the_last_line_counts_the_problems(attempt: Any) -> None:
    done = attempt(("operationId: listPets", "operationId: getPet"))
    assert done.lines[-1] == "the description has 1 problem; nothing was written"


def test_what_was_generated_before_is_not_touched(attempt: Any) -> None:
    good = attempt()
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in good.folder.rglob("*") if path.is_file()}
    bad = attempt(("operationId: listPets", "operationId: getPet"))
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in good.folder.rglob("*") if path.is_file()}
    assert (good.code, bad.code) == (0, 2)
    assert after == before


def test_all_problems_of_a_step_are_told_in_one_run(attempt: Any) -> None:
    done = attempt(
        ("operationId: listPets", "operationId: getPet"), ("/pets/{id}", "/pets/{pet}"), ("in: query", "in: somewhere")
    )
    assert {line.split(" ")[0] for line in done.lines[:-1]} >= {"openapi.yaml:5:", "openapi.yaml:13:", "openapi.yaml:15:"}


def test_all_wrong_references_are_told_in_one_run(attempt: Any) -> None:
    done = attempt(("schemas/Pets'", "schemas/One'"), ("schemas/Pet'}}}}", "schemas/Two'}}}}"))
    assert [line.split(" ")[0] for line in done.lines[:-1]] == ["openapi.yaml:10:", "openapi.yaml:17:"]


def test_problems_come_in_the_order_of_the_file(attempt: Any) -> None:
    done = attempt(
        ("schemas/Pets'", "schemas/One'"),
        ("schemas/Pet'}}}}", "schemas/Two'}}}}"),
        ("items: {$ref: '#/components/schemas/Pet'}", "items: {$ref: '#/no'}"),
    )
    numbers = [int(line.split(":")[1]) for line in done.lines[:-1]]
    assert numbers == [10, 17, 21]


def test_json_gives_each_problem_as_an_object(attempt: Any, tmp_path: Path) -> None:
    done = attempt(("operationId: listPets", "operationId: getPet"), options=("--json",))
    said = json.loads(done.out)
    assert done.code == 2
    assert done.lines == []
    assert [(one["line"], one["column"], one["expected"]) for one in said["problems"]] == [(13, 7, "another name")]
    assert said["problems"][0]["file"] == f"{tmp_path}/openapi.yaml"
    assert set(said["problems"][0]) == {"file", "line", "column", "what", "found", "expected"}


def test_json_of_a_good_run_counts_what_was_made(attempt: Any) -> None:
    said = json.loads(attempt(options=("--json",)).out)
    assert (said["operations"], said["models"], said["changed"], said["removed"]) == (2, 2, [], [])
    assert said["files"] == len(said["added"])


def test_a_check_of_a_broken_description_ends_with_2(attempt: Any) -> None:
    done = attempt(("operationId: listPets", "operationId: getPet"), options=("--check",))
    assert done.code == 2
    assert not done.folder.exists()


STRICT = ("openapi: 3.1.0", "openapi: 3.1.0\nx-strict: true")


def test_a_strict_description_must_give_every_type(attempt: Any) -> None:
    done = attempt(STRICT, ("name: {type: string}", "name: {description: What it is called}"))
    assert done.code == 2
    about = [line for line in done.lines if "no type for" in line]
    assert len(about) == 1
    assert about[0].startswith("openapi.yaml:21: ")
    assert "found description, expected type, $ref" in about[0]


def test_a_strict_description_must_give_the_type_of_a_parameter(attempt: Any) -> None:
    done = attempt(STRICT, ("{name: after, in: query, schema: {type: string}}", "{name: after, in: query, schema: {}}"))
    assert any(line.startswith("openapi.yaml:16: no type for the parameter after") for line in done.lines)


def test_a_strict_description_must_give_its_evidence(attempt: Any) -> None:
    done = attempt(STRICT)
    assert {line.split(":")[1] for line in done.lines if "no x-evidence" in line} == {"6", "13", "21", "22"}


def test_another_description_need_not_give_every_type(attempt: Any) -> None:
    done = attempt(("name: {type: string}", "name: {description: What it is called}"))
    assert done.code == 0


def test_a_bound_without_a_type_is_a_warning(attempt: Any) -> None:
    done = attempt(("name: {type: string}", "name: {maxLength: 3}"))
    assert done.code == 0
    assert any(line.startswith("openapi.yaml:20: no type for") for line in done.lines)


EXTENSIONS = [
    ("operationId: listPets", "operationId: listPets\n      x-retry: sometimes", 14, "sometimes", "safe, idempotent, key, never"),
    ("operationId: listPets", "operationId: listPets\n      x-resource: Pets And More", 14, "Pets And More", "text that matches"),
    ("operationId: listPets", "operationId: listPets\n      x-pagination: {request: after}", 14, "request", "cursor, items"),
    ("operationId: listPets", "operationId: listPets\n      x-sources: []", 14, "a list of 0", ""),
    ("in: query, schema", "in: query, x-name: 9lives, schema", 15, "9lives", "text that matches"),
    ("name: {type: string}", "name: {type: string, x-secret: 'yes'}", 20, "yes", "boolean"),
    ("'200': {description: ok, content", "'200': {x-unwrap: data, description: ok, content", 10, "data", "text that matches"),
]


@pytest.mark.parametrize(("old", "new", "line", "found", "expected"), EXTENSIONS)
def test_a_wrong_extension_is_a_warning(tmp_path: Path, old: str, new: str, line: int, found: str, expected: str) -> None:
    assert old in GOOD
    (tmp_path / "openapi.yaml").write_text(GOOD.replace(old, new, 1))
    (warning,) = validate(load(tmp_path / "openapi.yaml", "openapi.yaml"))
    assert str(warning).startswith(f"openapi.yaml:{line}: a wrong x-")
    assert found in warning.found or found in warning.expected
    assert expected in warning.expected


def test_a_description_with_warnings_is_generated_all_the_same(attempt: Any) -> None:
    done = attempt(("operationId: listPets", "operationId: listPets\n      x-retry: sometimes"))
    assert (done.code, done.folder.is_dir()) == (0, True)
    assert done.lines[0].startswith("openapi.yaml:14: a wrong x-retry")


@pytest.mark.parametrize(("old", "new", "line", "found", "expected"), EXTENSIONS[:3])
def test_a_wrong_extension_of_a_strict_description_is_an_error(
    attempt: Any, old: str, new: str, line: int, found: str, expected: str
) -> None:
    done = attempt(STRICT, (old, new))
    assert done.code == 2
    assert any(
        said.startswith(f"openapi.yaml:{line + 1}: a wrong x-") and found in said and expected in said for said in done.lines
    )


PAGES = "operationId: listPets\n      x-pagination: {request: after, cursor: /next, items: /data}"


def test_pagination_that_fits_is_no_problem(attempt: Any) -> None:
    assert attempt(("operationId: listPets", PAGES)).lines == []


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("request: after", "request: before", "after"),
        ("cursor: /next", "cursor: /nexd", "data, next"),
        ("items: /data", "items: /date", "data, next"),
        ("items: /data", "items: /next", "array"),
    ],
)
def test_pagination_that_leads_nowhere_is_an_error_with_its_line(attempt: Any, right: str, wrong: str, expected: str) -> None:
    done = attempt(("operationId: listPets", PAGES.replace(right, wrong)))
    assert done.code == 2
    assert len(done.lines) == 2
    assert done.lines[0].startswith("openapi.yaml:14: ")
    assert wrong.partition(": ")[2] in done.lines[0]
    assert expected in done.lines[0].partition("expected ")[2]


NUMBERS = "operationId: listPets\n      x-pagination: {page: after, items: /data, total: /next, size: /next}"


def test_pagination_by_the_number_of_the_page_is_no_problem(attempt: Any) -> None:
    assert attempt(("operationId: listPets", NUMBERS)).lines == []


@pytest.mark.parametrize(
    ("right", "wrong", "found", "expected"),
    [
        ("page: after", "page: before", "before", "one of after"),
        ("total: /next", "total: /count", "/count", "one of data, next"),
        ("size: /next", "size: /limit", "/limit", "one of data, next"),
    ],
)
def test_pagination_by_a_number_that_leads_nowhere_is_an_error(
    attempt: Any, right: str, wrong: str, found: str, expected: str
) -> None:
    done = attempt(("operationId: listPets", NUMBERS.replace(right, wrong)))
    assert (done.code, len(done.lines)) == (2, 2)
    assert done.lines[0].startswith("openapi.yaml:14: x-pagination ")
    assert done.lines[0].endswith(f"found {found}, expected {expected}")


@pytest.mark.parametrize(
    "rule",
    [
        "{page: after, items: /data, size: /next}",
        "{page: after, items: /data, request: after}",
        "{page: after, items: /data, cursor: /next}",
        "{page: after}",
        "{items: /data}",
    ],
)
def test_half_a_pagination_is_a_warning_and_left_aside(attempt: Any, rule: str) -> None:
    done = attempt(("operationId: listPets", f"operationId: listPets\n      x-pagination: {rule}"))
    assert done.code == 0
    assert done.lines and all(line.startswith("openapi.yaml:14: a wrong x-pagination") for line in done.lines)


def test_unwrap_that_leads_nowhere_is_an_error_with_its_line(attempt: Any) -> None:
    done = attempt(("'200': {description: ok, content", "'200': {x-unwrap: /data, description: ok, content"))
    assert done.code == 2
    assert done.lines[0].startswith("openapi.yaml:10: x-unwrap leads nowhere, found /data, expected one of name")


def test_two_methods_with_one_name_are_an_error(attempt: Any) -> None:
    same = "\n      x-resource: pets\n      x-method: get"
    done = attempt(
        ("operationId: listPets", "operationId: listPets" + same), ("operationId: getPet", "operationId: getPet" + same)
    )
    assert done.code == 2
    assert "another x-method" in done.lines[0]


def test_text_of_a_description_cannot_steer_the_terminal(attempt: Any) -> None:
    done = attempt(("in: query", 'in: "\\e[2J\\u202e\\r"'))
    assert done.code == 2
    said = "\n".join(done.lines)
    assert "\\x1b" in said
    assert not set("\x1b\r\u202e") & set(said)


@pytest.mark.parametrize(
    "strange",
    [
        "paths: {/a: []}",
        "paths: {/a: {get: x}}",
        "paths: {/a: {get: {responses: []}}}",
        "paths: {/a: {get: {responses: {'200': 7}}}}",
        "paths: {/a: {get: {parameters: 7, responses: {'200': {description: ok}}}}}",
        "paths: {/a: {get: {parameters: [7], responses: {'200': {description: ok}}}}}",
        "paths: {/a: {get: {tags: 7, responses: {'200': {description: ok}}}}}",
        "paths: {/a: {get: {requestBody: [], responses: {'200': {description: ok}}}}}",
        "paths: {}\ncomponents: []",
        "paths: {}\ncomponents: {schemas: []}",
        "paths: {}\ncomponents: {schemas: {A: 7}}",
        "paths: {}\ncomponents: {schemas: {A: {properties: []}}}",
        "paths: {}\ncomponents: {schemas: {A: {enum: 7}}}",
        "paths: {}\ncomponents: {schemas: {A: {allOf: 7}}}",
        "paths: {}\ncomponents: {schemas: {A: {type: [string, 7]}}}",
        "paths: {}\ncomponents: {schemas: {A: {$ref: 7}}}",
        "paths: {}\nservers: 7",
        "paths: {}\ntags: {a: b}",
        "paths: {}\nsecurity: 7",
        "paths: {}\nx-errors: 7\nwebhooks: 7",
    ],
)
def test_a_description_of_the_wrong_shape_ends_with_problems_and_not_with_a_crash(tmp_path: Path, run: Any, strange: str) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\n{strange}\n")
    ran = run("generate", "--spec", spec, "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 2
    assert f"{spec}:" in ran.err
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("schema", ["true", "false"])
def test_a_schema_that_is_true_or_false_is_a_schema(tmp_path: Path, run: Any, schema: str) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        f"openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
    )
    ran = run("generate", "--spec", spec, "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 0, ran.err


def test_a_root_file_that_is_not_there_ends_with_2(tmp_path: Path, run: Any) -> None:
    ran = run("generate", "--spec", tmp_path / "gone.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"{tmp_path}/gone.yaml:1: no such file")


@pytest.mark.parametrize("package", ["json", "class", "1shop", "Shop", "a-b", "a.b", "../shop", "a b", "shóp"])
def test_a_name_that_no_package_can_have_ends_with_2(tmp_path: Path, run: Any, package: str) -> None:
    (tmp_path / "openapi.yaml").write_text(GOOD)
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", package)
    assert (ran.code, ran.out) == (2, "")
    assert repr(package) in ran.err
    assert not (tmp_path / "made").exists()


def test_an_output_folder_that_is_a_file_ends_with_2(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(GOOD)
    (tmp_path / "made").write_text("mine")
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 2
    assert (tmp_path / "made").read_text() == "mine"


def test_a_broken_pyproject_ends_with_2(tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.generator\n")
    monkeypatch.chdir(tmp_path)
    ran = run("generate")
    assert ran.code == 2
    assert "pyproject.toml" in ran.err


def test_pyproject_says_what_and_where(tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.generator]\nspec = 'api.yaml'\nout = 'here'\npackage = 'shop'\n")
    (tmp_path / "api.yaml").write_text(GOOD.replace("listPets", "getPet"))
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run("generate").err.startswith("api.yaml:13: ")
