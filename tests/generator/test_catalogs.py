"""Lists of codes: what `x-catalogs` and `x-catalog` become, and what is wrong with those that are refused."""

from __future__ import annotations

import copy
import datetime
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from generator import normalise
from generator.load import load
from generator.problems import DescriptionError

GOOD = """\
openapi: 3.1.0
info: {title: Garage, version: '1'}
x-catalogs:
  Colour:
    description: Colours of plates.
    attributes:
      dark: {type: boolean, description: Whether it is dark.}
      shade: {type: integer, description: How dark.}
      since: {type: date, description: When it was mixed.}
      pigment: {type: string, description: What it is made of.}
    entries:
      - {code: "01", name: RED, label: Rojo, description: Red, dark: true, shade: 3, since: "1999-01-31", pigment: ochre}
      - code: "02"
        name: CREAM
        label: Crema "claro"
        description: Cream
        dark: false
        shade: 0
        since: "2001-02-03"
        pigment: lime
        legacy: true
        note: Old cars only.
        valid_from: "2001-02-03"
        valid_to: "2019-12-31"
  Car:
    description: Kinds of cars.
    attributes: {colours: {type: codes, catalog: Colour, description: The colours that it may have.}}
    entries:
      - {code: T, name: TRUCK, label: Camion, description: Truck, colours: ["02", "01"]}
      - {code: B, name: BUS, label: Autobus, description: Bus, colours: []}
paths:
  /cars:
    post:
      operationId: buildCar
      tags: [cars]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Kind'}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Built'}}}}}
components:
  schemas:
    Kind: {type: string, enum: [T, B], x-catalog: Car}
    Paint: {description: What it is painted with., type: string, x-catalog: Colour}
    Built: {type: object, properties: {paint: {$ref: '#/components/schemas/Paint'}}}
"""


@pytest.fixture(scope="module")
def garage(make: Callable[..., Path]) -> Path:
    return make(GOOD)


@pytest.fixture(scope="module")
def package(garage: Path, load_package: Any) -> Any:
    return load_package(garage)


@pytest.fixture
def refused(tmp_path: Path, run: Any) -> Callable[..., list[str]]:
    """The problems of the good description with some of its text replaced, without the folder."""

    def attempted(*changes: tuple[str, str]) -> list[str]:
        text = GOOD
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / "openapi.yaml").write_text(text)
        ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
        assert ran.code == 2 and not (tmp_path / "made").exists(), ran.err
        return [line.removeprefix(f"{tmp_path}/") for line in ran.err.splitlines()[:-1] if not line.startswith("warning: ")]

    return attempted


# What comes of a catalogue


def test_a_member_is_its_code_and_knows_what_was_said_of_it(package: Any) -> None:
    cream = package.catalogs.Colour.CREAM
    assert (cream, cream.value, str(cream), f"{cream}") == ("02", "02", "02", "02")
    assert (cream.label, cream.description, cream.note, cream.legacy) == ('Crema "claro"', "Cream", "Old cars only.", True)
    assert (cream.dark, cream.shade, cream.since, cream.pigment) == (False, 0, datetime.date(2001, 2, 3), "lime")
    assert (cream.valid_from, cream.valid_to) == (datetime.date(2001, 2, 3), datetime.date(2019, 12, 31))
    assert package.catalogs.Colour.RED.note is None and package.catalogs.Colour.RED.legacy is False


def test_a_list_of_codes_is_members_of_the_other_catalogue_in_its_order(package: Any) -> None:
    catalogs = package.catalogs
    assert catalogs.Car.TRUCK.colours == (catalogs.Colour.CREAM, catalogs.Colour.RED)
    assert catalogs.Car.BUS.colours == ()


def test_only_a_catalogue_with_days_can_say_whether_a_code_is_in_force(package: Any) -> None:
    catalogs = package.catalogs
    day = datetime.date(2019, 12, 31)
    assert catalogs.Colour.CREAM.in_force(day) and not catalogs.Colour.CREAM.in_force(day + datetime.timedelta(1))
    assert not hasattr(catalogs.Car, "in_force")
    assert issubclass(catalogs.Colour, catalogs.DatedCatalog) and not issubclass(catalogs.Car, catalogs.DatedCatalog)


def test_members_survive_pickle_and_copy(package: Any) -> None:
    member = package.catalogs.Car.TRUCK
    assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is member


def test_an_open_field_has_the_codes_of_the_catalogue_and_takes_any_other(package: Any) -> None:
    literal, other = get_args(package.models.Paint)
    assert get_args(literal) == ("01", "02") and other is str
    assert package.models.Built(paint="03").paint == "03"


def test_catalogues_are_checked_once_for_all_schemas_that_use_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schemas = {f"Field{number}": {"type": "string", "x-catalog": "Colour"} for number in range(3)}
    catalog = {"description": "Colours.", "entries": [{"code": "1", "name": "RED", "label": "r", "description": "Red."}]}
    document = {"openapi": "3.1.0", "x-catalogs": {"Colour": catalog}, "components": {"schemas": schemas}}
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(document))
    checked: list[Any] = []
    monkeypatch.setattr(normalise, "said_catalogs", lambda root: checked.append(root) or root["x-catalogs"])
    made = normalise.normalise(load(tmp_path / "openapi.yaml", "openapi.yaml")).value["components"]["schemas"]
    assert all(made[name]["anyOf"][0]["enum"] == ["1"] for name in schemas)
    assert len(checked) == 1


def test_a_closed_field_takes_a_code_or_a_member(garage: Path, package: Any) -> None:
    assert get_args(package.models.Kind) == ("T", "B")
    assert "kind: Kind | catalogs.Car" in (garage / "src/shop/resources/cars.py").read_text()


def test_a_field_points_at_its_catalogue(garage: Path) -> None:
    assert "What each value means: `catalogs.Colour`." in (garage / "src/shop/models/paint.py").read_text()


def test_an_api_without_catalogues_has_no_word_of_them(make: Any) -> None:
    head, rest = GOOD.split("x-catalogs:\n")
    plain = (head + rest[rest.index("paths:") :]).replace(", x-catalog: Car", "").replace(", x-catalog: Colour", "")
    project = make(plain)
    assert [path for path in project.rglob("*") if "catalog" in path.name] == []
    assert [path for path in project.rglob("*.py") if "catalog" in path.read_text()] == []


def test_a_resource_of_the_same_name_keeps_out_of_the_way(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(GOOD.replace("tags: [cars]", "tags: [catalogs]"))
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 0, ran.err
    assert sorted(path.name for path in (tmp_path / "made" / "docs").iterdir()) == ["catalogs.md", "catalogs_.md"]


HOSTILE = "\"\"\"); import os #\n'''{{ 1 }}{% raw %}\\"


def test_text_of_an_entry_stays_text(make: Any, load_package: Any) -> None:
    written = '"' + HOSTILE.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    text = GOOD
    for old in ("Rojo", "ochre", "Old cars only.", '"02"', "Colours of plates.", "How dark."):
        text = text.replace(old, written)
    catalogs = load_package(make(text)).catalogs
    red, cream = catalogs.Colour
    assert (red.label, red.pigment, cream.value, cream.note) == (HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    assert catalogs.Car.TRUCK.colours == (cream, red)


# Where a catalogue may stand


def test_a_catalogue_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "a.yaml").write_text("# one\ndescription: d\nentries:\n  - {code: '1', name: A}\n")
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\nx-catalogs: {A: {$ref: lists/a.yaml}}\n")
    document = load(tmp_path / "openapi.yaml")
    assert document.value["x-catalogs"] == {"A": {"description": "d", "entries": [{"code": "1", "name": "A"}]}}
    assert str(document.at("/x-catalogs/A/entries/0/code")).endswith("lists/a.yaml:4")
    assert {path.name for path in document.files} == {"openapi.yaml", "a.yaml"}


@pytest.mark.parametrize(
    "reference", ["../secret.yaml", "/etc/passwd", "file:///etc/passwd", "https://x.test/a.yaml", "none.yaml"]
)
def test_a_reference_of_a_catalogue_stays_in_the_folder(tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.yaml").write_text("description: d\n")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "openapi.yaml").write_text(f"openapi: 3.1.0\nx-catalogs:\n  A: {{$ref: '{reference}'}}\n")
    with pytest.raises(DescriptionError) as raised:
        load(tmp_path / "in" / "openapi.yaml")
    assert [problem.location.line for problem in raised.value.problems] == [3]


def test_a_reference_that_only_leads_back_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("$ref: b.yaml\n")
    (tmp_path / "b.yaml").write_text("$ref: a.yaml\n")
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\nx-catalogs: {A: {$ref: a.yaml}}\n")
    with pytest.raises(DescriptionError, match="only leads back to itself"):
        load(tmp_path / "openapi.yaml")


def test_a_problem_in_a_file_of_its_own_has_that_file_and_line(tmp_path: Path, run: Any) -> None:
    start, end = GOOD.index("  Car:"), GOOD.index("paths:")
    lines = [line.removeprefix("    ") for line in GOOD[start:end].splitlines()[1:]]
    (tmp_path / "car.yaml").write_text("\n".join(lines).replace("name: BUS", "name: TRUCK"))
    (tmp_path / "openapi.yaml").write_text(GOOD[:start] + "  Car: {$ref: car.yaml}\n" + GOOD[end:])
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 2
    assert ran.err.splitlines()[0].startswith(f"{tmp_path}/car.yaml:5: the same name twice, found TRUCK, also at ")


# What is refused

STRICT = ("openapi: 3.1.0", "openapi: 3.1.0\nx-strict: true")


@pytest.mark.parametrize(
    ("old", "new", "line", "what", "expected"),
    [
        ('code: "02"', 'code: "01"', 13, "the same code twice, found 01, also at", "another code"),
        ("name: CREAM", "name: RED", 14, "the same name twice, found RED, also at", "another name"),
        ("        pigment: lime\n", "", 13, "no pigment for the code 02", "every declared attribute"),
        ("pigment: lime", "colour: lime", 20, "an attribute that the catalogue does not declare, found colour", "dark, pigment"),
        ("dark: false", "dark: 0", 17, "a wrong dark of a code, found 0", "true or false"),
        ("shade: 0", "shade: true", 18, "a wrong shade of a code, found True", "a whole number"),
        ("shade: 0", "shade: 1.5", 18, "a wrong shade of a code, found 1.5", "a whole number"),
        ("pigment: lime", "pigment: 5", 20, "a wrong pigment of a code, found 5", "text"),
        ('since: "2001-02-03"', "since: 2001-02-30", 19, "a wrong since of a code, found '2001-02-30'", "YYYY-MM-DD"),
        ('since: "2001-02-03"', "since: '20010203'", 19, "a wrong since of a code, found '20010203'", "YYYY-MM-DD"),
        ('["02", "01"]', '["02", "1"]', 29, "a code that Colour does not have, found '1'", "a code of Colour, in quotes"),
        ('["02", "01"]', '["02", 1]', 29, "a wrong colours of a code", "a list of codes, each a text"),
        ('["02", "01"]', '"02"', 29, "a wrong colours of a code, found '02'", "a list of codes"),
        ('valid_to: "2019-12-31"', 'valid_to: "2019-13-31"', 24, "a wrong valid_to of a code, found 2019-13-31", "YYYY-MM-DD"),
        ('valid_to: "2019-12-31"', 'valid_to: "2001-02-02"', 24, "a code that ends before it begins", "2001-02-03 or later"),
        ("      dark: {", "      title: {", 7, "a name that every code has already, found title", "another name"),
        ("      dark: {", "      label: {", 7, "a name that every code has already, found label", "another name"),
        ("      dark: {", "      class: {", 7, "a name that every code has already, found class", "another name"),
        ("type: codes, catalog: Colour", "type: codes", 27, "an attribute of type codes", "catalog beside type: codes"),
        ("type: codes, catalog", "type: string, catalog", 27, "an attribute of type string", "type: codes beside catalog"),
        ("catalog: Colour", "catalog: Color", 27, "codes of no other catalogue, found Color", "one of Colour"),
        ("catalog: Colour", "catalog: Car", 27, "codes of no other catalogue, found Car", "one of Colour"),
        ("  Colour:", "  Catalog:", 4, "a catalogue with a name that is taken, found Catalog", "another name"),
        ("  Car:", "  COLOUR:", 25, "two catalogues for one module", "names further apart"),
        ("x-catalog: Colour", "x-catalog: Color", 45, "x-catalog names no catalogue, found Color", "one of Car, Colour"),
        ("type: string, x-catalog: Colour", "type: integer, x-catalog: Colour", 45, "a schema of another type", "type: string"),
        ("enum: [T, B]", "enum: [T]", 44, "an enum that is not the catalogue's", "T, B, as in Car"),
        (
            "paint: {$ref: '#/components/schemas/Paint'}",
            "paint: {type: string, x-catalog: Colour}",
            46,
            "x-catalog inside another schema",
            "a $ref to a named schema",
        ),
    ],
)
def test_a_fault_names_line_found_and_expected(refused: Any, old: str, new: str, line: int, what: str, expected: str) -> None:
    lines = refused((old, new))
    about = [said for said in lines if said.startswith(f"openapi.yaml:{line}: ")]
    assert any(what in said and expected in said.partition("expected ")[2] for said in about), lines


def test_catalogues_that_refer_to_each_other_in_a_ring_are_refused(refused: Any) -> None:
    ring = ("      dark: {", "      cars: {type: codes, catalog: Car, description: Where it is seen.}\n      dark: {")
    lines = refused(ring, ("pigment: ochre", "pigment: ochre, cars: []"), ("pigment: lime", "pigment: lime\n        cars: []"))
    assert [said.split(": ")[0] for said in lines] == ["openapi.yaml:6", "openapi.yaml:29"]
    assert all("refer to each other in a ring" in said for said in lines)


# The form is that of an extension: where a description is not strict, another tool may mean something else by it.
FORMS = [
    ('code: "01"', "code: 601", 12, "601", "string"),
    ("name: RED", "name: red", 12, "red", "text that matches"),
    ("name: RED", "name: _RED", 12, "_RED", "text that matches"),
    ("name: RED", 'name: "RED\\n"', 12, "RED", "text that matches"),
    ("label: Rojo, ", "", 12, "a mapping", "also label"),
    ("legacy: true", "legacy: 'yes'", 21, "yes", "boolean"),
    ("type: integer", "type: number", 8, "number", "one of string, boolean, integer, date, codes"),
]


@pytest.mark.parametrize(("old", "new", "line", "found", "expected"), FORMS)
def test_a_wrong_form_is_a_problem_of_a_strict_description(
    refused: Any, old: str, new: str, line: int, found: str, expected: str
) -> None:
    lines = [said for said in refused(STRICT, (old, new)) if said.startswith(f"openapi.yaml:{line + 1}: a wrong x-catalogs")]
    assert any(found in said.partition("found ")[2] and expected in said.partition("expected ")[2] for said in lines), lines


@pytest.mark.parametrize(("old", "new"), [("  Colour:", '  "Colour\\n":'), ("      dark: {", '      "dark\\n": {')])
def test_a_name_with_a_line_break_is_no_name(refused: Any, old: str, new: str) -> None:
    assert any("a wrong x-catalogs of a document" in said for said in refused(STRICT, (old, new)))


def test_a_wrong_form_elsewhere_is_a_warning_and_makes_nothing(tmp_path: Path, run: Any) -> None:
    (tmp_path / "openapi.yaml").write_text(GOOD.replace('code: "01"', "code: 601", 1))
    ran = run("generate", "--spec", tmp_path / "openapi.yaml", "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 0, ran.err
    assert any("a wrong x-catalogs" in line and line.startswith("warning: ") for line in ran.err.splitlines())
    assert not (tmp_path / "made" / "src" / "shop" / "catalogs").exists()


def test_a_strict_description_says_where_its_catalogues_come_from(refused: Any) -> None:
    about = {line.split(": ", 1)[1] for line in refused(STRICT) if "x-catalogs" in line}
    assert about == {
        f"no {key} for x-catalogs {name}, expected {key}, as x-strict asks"
        for key in ("x-evidence", "x-sources")
        for name in ("Colour", "Car")
    }
