"""The two files that a release edits."""

from __future__ import annotations

import pytest

from generator.release.settings import Refused
from generator.release.texts import section, with_entry, with_version

CONFIGURATION = """\
[project]
version = "9.9.9"

[tool.generator]
# The version of the SDK.
version = "0.1.0"  # raised by the release
out = "made"

[tool.generator.release]
version = "not this one"
"""


def test_only_the_one_version_is_raised() -> None:
    assert with_version(CONFIGURATION, "0.2.0") == CONFIGURATION.replace('version = "0.1.0"', 'version = "0.2.0"')


@pytest.mark.parametrize(
    "text",
    [
        '[tool]\ngenerator = {version = "0.1.0"}\n',
        '[tool.generator]\nout = "made"\n',
        '[tool.generator]\nnote = """\nversion = "0.1.0"\n"""\n',
    ],
)
def test_a_version_that_cannot_be_found_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="cannot be edited"):
        with_version(text, "0.2.0")


ENTRY = "### Added\n\n- `a.b` is new.\n\n### Removed\n\n- **Breaking:** `a.c` is gone.\n"


def test_lines_that_wait_become_part_of_the_section() -> None:
    waiting = "## 0.2.0 (not released)\n\n- By hand.\n\n### Added\n\n- More by hand.\n"
    text = f"# Changelog\n\nWords.\n\n{waiting}\n## 0.1.0 - 2020-01-01\n\n- Old.\n"
    after = with_entry(text, "0.2.1", "2021-02-03", ENTRY)
    assert after == (
        "# Changelog\n\nWords.\n\n## 0.2.1 - 2021-02-03\n\n- By hand.\n\n### Added\n\n- More by hand.\n- `a.b` is new.\n\n"
        "### Removed\n\n- **Breaking:** `a.c` is gone.\n\n## 0.1.0 - 2020-01-01\n\n- Old.\n"
    )
    assert section(after, "0.2.1").endswith("`a.c` is gone.\n") and "Old" not in section(after, "0.2.1")


def test_without_such_lines_the_section_comes_on_top() -> None:
    text = "# Changelog\n\n## 0.1.0 - 2020-01-01\n\n- Old.\n"
    assert with_entry(text, "0.2.0", "2021-02-03", ENTRY) == (
        f"# Changelog\n\n## 0.2.0 - 2021-02-03\n\n{ENTRY}\n## 0.1.0 - 2020-01-01\n\n- Old.\n"
    )


def test_the_first_section_and_an_empty_one() -> None:
    assert with_entry("# Changelog\n", "0.1.0", "2021-02-03", "") == (
        "# Changelog\n\n## 0.1.0 - 2021-02-03\n\n- Nothing that a caller sees.\n"
    )


def test_a_version_has_one_section() -> None:
    with pytest.raises(Refused, match="0.1.0 already"):
        with_entry("# Changelog\n\n## 0.1.0 - 2020-01-01\n\n- Old.\n", "0.1.0", "2021-02-03", ENTRY)
