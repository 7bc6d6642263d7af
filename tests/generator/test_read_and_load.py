# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""Reading: text stays text, nothing is fetched, nothing makes an object, and every problem knows its line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import read as reading
from generator.load import Document, load
from generator.problems import DescriptionError, Problem, Problems
from generator.read import read

Parse = Callable[..., tuple[Any, list[Problem]]]


@pytest.fixture
def parse(tmp_path: Path) -> Parse:
    """Value and problems of one file."""

    def parsed(content: str | bytes, name: str = "a.yaml") -> tuple[Any, list[Problem]]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        problems = Problems()
        return read(path, name, problems).value, problems.errors

    return parsed


@pytest.fixture
def document(tmp_path: Path) -> Callable[..., Document]:
    """The document that several files make; the first is the root."""

    def loaded(files: dict[str, str]) -> Document:
        for name, text in files.items():
            path = tmp_path / "api" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        return load(tmp_path / "api" / next(iter(files)), next(iter(files)))

    return loaded


def refused(loaded: Callable[[], object]) -> list[str]:
    with pytest.raises(DescriptionError) as caught:
        loaded()
    return [str(problem) for problem in caught.value.problems]


# One file


@pytest.mark.parametrize(
    "written",
    ["NO", "no", "on", "Off", "yes", "Y", "2024-01-01", "2024-01-01T10:00:00Z", "12:30:45", "012", "0o17", "0x1F", "1_000"]
    + ["+1", ".5", "1.", ".inf", ".nan", "1.2.3", "=", "tRuE", "nUll", "a-b"],
)
def test_what_is_no_json_value_stays_text(parse: Parse, written: str) -> None:
    value, problems = parse(f"key: {written}")
    assert (value, problems) == ({"key": written}, [])


@pytest.mark.parametrize(
    ("written", "meant"),
    [("0", 0), ("-12", -12), ("1.50", 1.5), ("1e3", 1000.0), ("1E+3", 1000.0), ("-2.5e-1", -0.25)]
    + [("true", True), ("False", False), ("~", None), ("null", None), ("", None)],
)
def test_what_is_a_json_value_is_that_value(parse: Parse, written: str, meant: Any) -> None:
    value, problems = parse(f"key: {written}")
    assert problems == []
    assert value == {"key": meant}
    assert type(value["key"]) is type(meant)


@pytest.mark.parametrize("quoted", ["'12'", '"12"', "!!str 12"])
def test_a_quoted_number_stays_text(parse: Parse, quoted: str) -> None:
    assert parse(f"key: {quoted}")[0] == {"key": "12"}


@pytest.mark.parametrize("key", ["200", "1.10", "null", "true", "on", "~", "2024-01-01", "0200"])
def test_a_key_is_text_as_it_was_written(parse: Parse, key: str) -> None:
    assert parse(f"{key}: ok")[0] == {key: "ok"}


def test_a_key_that_stands_twice_is_a_problem_at_its_second_line(parse: Parse) -> None:
    _, problems = parse("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n")
    assert [(problem.location.line, problem.found) for problem in problems] == [(5, "c")]


def test_a_key_that_is_no_text_is_a_problem(parse: Parse) -> None:
    _, problems = parse("? [a, b]\n: 1\n")
    assert [problem.location.line for problem in problems] == [1]


def test_merge_keys_give_way_to_keys_of_their_own(parse: Parse) -> None:
    value, problems = parse("base: &base {a: 1, b: 2}\nmore:\n  <<: *base\n  b: 3\n")
    assert problems == []
    assert value["more"] == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    "tagged",
    [
        "!!python/name:os.system ''",
        "!!python/object/apply:os.system ['touch {canary}']",
        "!!python/object/new:os.system ['touch {canary}']",
        "!!python/object:builtins.object {{}}",
        "!!python/module:os ''",
        "!!binary aGk=",
        "!local text",
    ],
)
def test_a_tag_that_is_not_json_is_refused_and_runs_nothing(parse: Parse, tmp_path: Path, tagged: str) -> None:
    canary = tmp_path / "canary"
    _, problems = parse(f"key: {tagged.format(canary=canary)}\n")
    assert not canary.exists()
    assert [problem.location.line for problem in problems] == [1]


def test_a_number_that_a_tag_asks_for_in_vain_is_a_problem(parse: Parse) -> None:
    assert len(parse("key: !!int many")[1]) == 1


def test_an_alias_bomb_is_refused(parse: Parse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_VALUES", 20_000)
    levels = [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 10)]
    value, problems = parse("\n".join(["a0: &a0 [x]", *levels]))
    assert [problem.what for problem in problems] == ["aliases or nesting without end"]


def test_an_alias_inside_its_own_anchor_is_refused(parse: Parse) -> None:
    _, problems = parse("a: &a\n  b: [*a]\n")
    assert [problem.what for problem in problems] == ["aliases or nesting without end"]


def test_an_alias_to_what_is_whole_is_a_copy(parse: Parse) -> None:
    assert parse("a: &a {x: 1}\nb: *a\n") == ({"a": {"x": 1}, "b": {"x": 1}}, [])


@pytest.mark.parametrize("text", ["[" * 300 + "]" * 300, "- " * 300 + "x", "[" * 100_000, '{"a":' * 50_000])
def test_endless_nesting_is_a_problem_and_no_crash(tmp_path: Path, root: Path, text: str) -> None:
    # In a process of its own: what fails here may take the interpreter with it.
    (tmp_path / "deep.yaml").write_text(text)
    program = (
        "from pathlib import Path; from generator.problems import Problems; from generator.read import read\n"
        "problems = Problems(); read(Path('deep.yaml'), 'deep.yaml', problems); print(len(problems.errors))"
    )
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "1")


def test_tabs_indent_json(parse: Parse) -> None:
    assert parse('{\n\t"a":\t[\n\t\t1\n\t]\n}', "a.json") == ({"a": [1]}, [])


def test_a_tab_that_json_escapes_stays_a_tab(parse: Parse) -> None:
    assert parse('{"a": "x\\ty"}', "a.json") == ({"a": "x\ty"}, [])


def test_an_escaped_slash_of_json_is_a_slash(parse: Parse) -> None:
    assert parse('{"a": "x\\/y"}', "a.json") == ({"a": "x/y"}, [])


def test_surrogate_escapes_of_json_are_one_character(parse: Parse) -> None:
    text = json.dumps({"\U0001f600": "\U0001f600!"})
    assert "\\ud83d" in text
    assert parse(text, "a.json") == ({"\U0001f600": "\U0001f600!"}, [])


def test_half_a_surrogate_becomes_something_that_utf_8_can_hold(parse: Parse) -> None:
    value, _ = parse('{"a": "x\\ud83dy"}', "a.json")
    assert value["a"].encode("utf-8").decode() == "x�y"


def test_what_is_not_utf_8_is_a_problem_with_its_line(parse: Parse) -> None:
    value, problems = parse(b"a: 1\nb: caf\xe9\n")
    assert value is None
    assert [(problem.location.line, problem.what) for problem in problems] == [(2, "not UTF-8")]


def test_a_byte_order_mark_is_no_part_of_the_first_key(parse: Parse) -> None:
    assert parse(b"\xef\xbb\xbfa: 1\n") == ({"a": 1}, [])


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n"])
def test_an_empty_file_is_a_problem(parse: Parse, content: str) -> None:
    value, problems = parse(content)
    assert value is None
    assert [problem.what for problem in problems] == ["empty file"]


def test_a_second_yaml_document_is_a_problem(parse: Parse) -> None:
    assert [problem.location.line for problem in parse("a: 1\n---\nb: 2\n")[1]] == [2]


def test_a_control_character_is_a_problem_with_its_line(parse: Parse) -> None:
    assert [problem.location.line for problem in parse("a: 1\nb: x\x07y\n")[1]] == [2]


def test_bad_yaml_is_a_problem_with_line_and_column(parse: Parse) -> None:
    _, problems = parse("a: 1\nb: [1, 2\nc: 3\n")
    assert [(problem.what.partition(":")[0], problem.location.line) for problem in problems] == [("bad YAML", 3)]


# Several files

HEAD = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"


def test_a_reference_is_relative_to_the_file_it_stands_in(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {Pet: {$ref: schemas/pet.yaml}}}\n",
            "schemas/pet.yaml": "type: object\nproperties: {owner: {$ref: people/owner.yaml#/Owner}}\n",
            "schemas/people/owner.yaml": "Owner: {type: object, properties: {pet: {$ref: ../pet.yaml}}}\n",
        }
    )
    schemas = made.value["components"]["schemas"]
    assert schemas["Pet"]["properties"]["owner"] == {"$ref": "#/components/schemas/Owner"}
    assert schemas["Owner"]["properties"]["pet"] == {"$ref": "#/components/schemas/Pet"}


def test_files_that_refer_to_each_other_end(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: 'a.yaml#/A'}}}\n",
            "a.yaml": "A: {type: object, properties: {b: {$ref: 'b.yaml#/B'}}}\n",
            "b.yaml": "B: {type: object, properties: {a: {$ref: 'a.yaml#/A'}, b: {$ref: '#/B'}}}\n",
        }
    )
    assert set(made.value["components"]["schemas"]) == {"A", "B"}


def test_escapes_of_a_json_pointer_are_understood(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD
            + "paths:\n  /a/{id}:\n    $ref: 'paths.yaml#/~1a~1%7Bid%7D'\n  /t: {$ref: 'paths.yaml#/t~0x'}\n",
            "paths.yaml": "/a/{id}: {summary: one}\nt~x: {summary: two}\n",
        }
    )
    assert made.value["paths"] == {"/a/{id}": {"summary": "one"}, "/t": {"summary": "two"}}


def test_a_reference_by_id_and_by_anchor_is_found(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + textwrap.dedent("""
                paths: {}
                components:
                  schemas:
                    Pet: {$id: 'https://example.com/pet', type: object, properties: {a: {type: string}}}
                    Toy: {$anchor: toy, type: object, properties: {a: {type: string}}}
                    ById: {type: object, properties: {pet: {$ref: 'https://example.com/pet'}}}
                    ByAnchor: {type: object, properties: {toy: {$ref: '#toy'}}}
                """),
        }
    )
    schemas = made.value["components"]["schemas"]
    assert schemas["ById"]["properties"]["pet"] == {"$ref": "#/components/schemas/Pet"}
    assert schemas["ByAnchor"]["properties"]["toy"] == {"$ref": "#/components/schemas/Toy"}


def test_what_only_looks_like_a_reference_stays_as_it_is(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD
            + "paths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n"
            + "      properties: {$ref: {type: string}}\n      example: {$ref: '#/nowhere'}\n      x-more: {$ref: gone.yaml}\n"
        }
    )
    schema = made.value["components"]["schemas"]["A"]
    assert schema["properties"] == {"$ref": {"type": "string"}}
    assert schema["example"] == {"$ref": "#/nowhere"}


def test_words_beside_a_reference_are_kept(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: {type: string}\n"
            "    B: {type: object, properties: {a: {$ref: '#/components/schemas/A', description: Of B.}}}\n"
        }
    )
    beside = made.value["components"]["schemas"]["B"]["properties"]["a"]
    assert beside == {"$ref": "#/components/schemas/A", "description": "Of B."}


def test_a_problem_in_an_included_file_names_that_file_and_line(document: Any) -> None:
    files = {
        "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {Pet: {$ref: schemas/pet.yaml#/Pet}}}\n",
        "schemas/pet.yaml": "# a comment\nPet:\n  type: object\n  type: string\n",
    }
    found = refused(lambda: document(files))
    assert len(found) == 1
    assert found[0].startswith("schemas/pet.yaml:4: ")


def test_a_path_that_nothing_refers_to_is_not_dropped_silently(document: Any) -> None:
    root = "openapi: 3.1.0\npaths:\n  /pets: {$ref: 'paths/pets.yaml#/~1pets'}\n"
    files = {"api.yaml": root, "paths/pets.yaml": "/pets: {get: {}}\nPetId: {}\n/pets/{id}: {get: {}}\n"}
    (problem,) = refused(lambda: document(files))
    assert problem == (
        "paths/pets.yaml:3: a path that nothing refers to, found /pets/{id}, "
        "expected a $ref to paths/pets.yaml#/~1pets~1{id} below `paths` of api.yaml"
    )
    below = "  /pets/{id}: {$ref: 'paths/pets.yaml#/~1pets~1{id}'}\n"
    assert list(document({**files, "api.yaml": root + below}).value["paths"]) == ["/pets", "/pets/{id}"]


def test_a_wrong_reference_in_an_included_file_names_that_file_and_line(document: Any) -> None:
    files = {
        "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {Pet: {$ref: schemas/pet.yaml#/Pet}}}\n",
        "schemas/pet.yaml": "Pet:\n  type: object\n  properties:\n    toy:\n      $ref: '#/Toy'\n",
    }
    found = refused(lambda: document(files))
    assert len(found) == 1
    assert found[0].startswith("schemas/pet.yaml:5: ")
    assert "Toy" in found[0]


def test_the_place_of_an_included_object_is_where_it_was_written(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {Pet: {$ref: schemas/pet.yaml#/Pet}}}\n",
            "schemas/pet.yaml": "Pet:\n  type: object\n  properties:\n    name: {type: string}\n",
        }
    )
    place = made.at("/components/schemas/Pet/properties/name")
    assert (place.file, place.line) == ("schemas/pet.yaml", 4)


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.yaml#/A",
        "schemas/../../secret.yaml",
        "..%2Fsecret.yaml",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://127.0.0.1:9/a.yaml",
        "https://example.com/a.yaml#/A",
        "//example.com/a.yaml",
        "gone.yaml",
        "gone.yaml#/A",
        "#/components/schemas/Gone",
        "#/components/schemas/A/type/x",
        "#gone",
        "openapi.yaml#/nothing/here",
    ],
)
def test_a_reference_that_leads_out_or_nowhere_is_refused_with_its_line(document: Any, tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n")
    text = HEAD + f"paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: string}}\n    B:\n      $ref: '{reference}'\n"
    found = refused(lambda: document({"openapi.yaml": text, "schemas/x.yaml": "{}\n"}))
    assert len(found) == 1
    assert found[0].startswith("openapi.yaml:8: ")
    assert reference in found[0]
    assert "expected" in found[0]


@pytest.mark.parametrize("reference", ["file\0.yaml", "[::bad", "x" * 5000 + ".yaml", "schemas"])
def test_a_reference_that_no_system_can_open_is_refused(document: Any, reference: str) -> None:
    text = json.dumps({"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": {"B": {"$ref": reference}}}})
    found = refused(lambda: document({"openapi.yaml": text, "schemas/x.yaml": "{}\n"}))
    assert found[0].startswith("openapi.yaml:1: ")


def test_a_link_that_leads_out_of_the_folder_is_refused(document: Any, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("A: {type: string}\n")
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    text = HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: 'link.yaml#/A'}}}\n"
    assert "leaves the description's folder" in refused(lambda: document({"openapi.yaml": text}))[0]


def test_an_unquoted_reference_to_a_comment_is_explained(document: Any) -> None:
    text = HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: {type: string}\n    B:\n      $ref: #/components/schemas/A\n"
    found = refused(lambda: document({"openapi.yaml": text}))
    assert len(found) == 1
    assert found[0].startswith("openapi.yaml:8: ")
    assert "quote" in found[0]


@pytest.mark.parametrize(
    "loop",
    ["A: {$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}"],
)
def test_references_that_never_reach_an_object_are_refused(tmp_path: Path, root: Path, loop: str) -> None:
    # In a process of its own: what fails here may never end.
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        HEAD
        + f"paths: {{}}\ncomponents:\n  schemas:\n    {loop}\n    C: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A'}}}}}}\n"
    )
    command = [
        sys.executable,
        "-m",
        "generator",
        "generate",
        "--spec",
        str(spec),
        "--out",
        str(tmp_path / "made"),
        "--package",
        "shop",
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=20)
    assert done.returncode == 2, done.stderr
    assert f"{spec}:6: " in done.stderr
    assert not (tmp_path / "made").exists()


def test_two_files_that_want_one_component_name_are_a_problem(document: Any) -> None:
    files = {
        "openapi.yaml": HEAD
        + "paths: {}\ncomponents:\n  schemas:\n    A: {type: object, properties: {x: {$ref: 'one.yaml#/Pet'}, y: {$ref: 'two.yaml#/Pet'}}}\n",
        "one.yaml": "Pet: {type: string}\n",
        "two.yaml": "Pet: {type: integer}\n",
    }
    found = refused(lambda: document(files))
    assert len(found) == 1
    assert "one.yaml:1" in found[0]
    assert "two.yaml#/Pet" in found[0]


def test_a_component_of_the_root_keeps_its_name_though_it_lives_elsewhere(document: Any) -> None:
    made = document(
        {
            "openapi.yaml": HEAD + "paths: {}\ncomponents: {schemas: {Animal: {$ref: 'a.yaml#/Pet'}, B: {$ref: 'a.yaml#/B'}}}\n",
            "a.yaml": "Pet: {type: string}\nB: {type: object, properties: {pet: {$ref: '#/Pet'}}}\n",
        }
    )
    schemas = made.value["components"]["schemas"]
    assert set(schemas) == {"Animal", "B"}
    assert schemas["B"]["properties"]["pet"] == {"$ref": "#/components/schemas/Animal"}


def test_a_root_that_is_no_mapping_is_a_problem(document: Any) -> None:
    assert refused(lambda: document({"openapi.yaml": "- a\n- b\n"}))[0].startswith("openapi.yaml:1: ")


def test_a_root_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    assert "no such file" in refused(lambda: load(tmp_path / "gone.yaml"))[0]
