"""The version that follows from a change, and when one type takes in another."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from packaging.version import Version

from generator.diff.annotations import STANDS_FOR, as_called, relation
from generator.diff.bump import is_enough, next_version

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("before", "size", "after"),
    [
        ("0.1.4", "breaking", "0.2.0"),
        ("0.1.4", "feature", "0.1.5"),
        ("0.1.4", "fix", "0.1.5"),
        ("0.1.4", "hidden", "0.1.5"),
        ("1.2.3", "breaking", "2.0.0"),
        ("1.2.3", "feature", "1.3.0"),
        ("1.2.3", "fix", "1.2.4"),
        ("2.0.0rc1", "breaking", "2.0.0"),
        ("2.0.0rc1", "fix", "2.0.0"),
    ],
)
def test_the_smallest_version_that_may_follow(before: str, size: str, after: str) -> None:
    assert str(next_version(Version(before), size)) == after  # type: ignore[arg-type]
    assert is_enough(Version(before), Version(after), size)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "size", "enough"),
    [
        ("0.1.4", "0.1.5", "breaking", False),
        ("0.1.4", "1.0.0", "breaking", True),
        ("1.2.3", "1.9.0", "breaking", False),
        ("1.2.3", "2.0.0rc1", "breaking", True),
        ("1.2.3", "1.2.4", "feature", False),
        ("1.2.3", "1.2.3", "fix", False),
        ("1.2.3", "1.2.2", "hidden", False),
        ("2.0.0rc1", "2.0.0rc2", "breaking", True),
        ("2.0.0", "2.0.0rc1", "fix", False),
    ],
)
def test_whether_a_version_is_enough(before: str, after: str, size: str, enough: bool) -> None:
    assert is_enough(Version(before), Version(after), size) is enough  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        ("str", "str | None", "wider"),
        ("Optional[str]", "str | None", "same"),
        ("int", "float", "wider"),
        ("Literal['a'] | str", "Literal['b'] | str", "same"),
        ("Literal['a', 'b']", "Literal['a']", "narrower"),
        ("Literal[1]", "Literal[True]", "other"),
        ("Literal['a']", "str", "wider"),
        ("list[Pet | None]", "list[Pet]", "narrower"),
        ("Page[Pet]", "Page[Toy]", "other"),
        ("list[str]", "Sequence[str]", "wider"),
        ("dict[str, int]", "dict[str, int | str]", "wider"),
        ("Pet", "Any", "wider"),
        ("'Pet | None'", "Pet", "narrower"),
        ("NotRequired[str]", "str", "same"),
        ("models.Pet", "Pet", "same"),
        ("not a type", "not a type", "same"),
    ],
)
def test_how_one_type_relates_to_another(before: str, after: str, how: str) -> None:
    assert relation(before, after) == how


def test_an_alias_counts_for_what_it_stands_for() -> None:
    assert relation("Kind", "Sort", ({"Kind": "Literal['a']"}, {"Sort": "Literal['a', 'b']"})) == "wider"
    assert relation("Kind | None", "Kind | None", ({"Kind": "int"}, {"Kind": "str"})) == "same"
    assert relation("Ring", "Other", ({"Ring": "list[Ring]"}, {"Other": "list[Other]"})) == "other"


def test_the_words_of_a_caller_are_what_the_names_of_the_package_stand_for() -> None:
    sources = (ROOT / "generated" / "gigstack" / "src" / "gigstack" / name for name in ("_model.py", "_types.py"))
    defined = {}
    for node in (node for source in sources for node in ast.parse(source.read_text()).body):
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(target, ast.Name) and target.id in STANDS_FOR and isinstance(node.value, ast.Subscript):
            said = node.value.slice
            assert isinstance(said, ast.Tuple)
            kinds = said.elts[:1] if ast.unparse(node.value.value) == "Annotated" else said.elts
            defined[target.id] = " | ".join(map(ast.unparse, kinds))
    assert defined == STANDS_FOR


def test_a_type_is_told_in_the_words_of_a_caller() -> None:
    assert as_called("list[Amount | None] | None") == "list[Decimal | None] | None"
    assert as_called("Literal['Day', \"Amount\"] | DayInput") == "Literal['Day', \"Amount\"] | date | str"
    assert as_called("models.Amount | AmountCard | Seconds") == "models.Amount | AmountCard | datetime"
