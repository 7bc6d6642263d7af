"""The next version: semantic versioning, as a rule over the sizes of changes.

From 1.0.0 on: a break is a major version, a feature a minor one, anything else a patch. In 0.y.z a break is a minor version
and everything else a patch: the specification leaves 0.y open, and this is how package managers read `^0.y` and `~=0.y.0`.
A version before a release (1.0.0rc1) promises nothing: any later version may follow it.
"""

from __future__ import annotations

from collections.abc import Iterable

from packaging.version import Version

from generator.diff.change import SIZES, Size

PARTS = ("major", "minor", "patch")


def largest(sizes: Iterable[Size]) -> Size | None:
    return min(sizes, key=SIZES.index, default=None)


def part_for(version: Version, size: Size) -> str:
    """Which part of the version a change of this size raises."""
    if version.major == 0:
        return "minor" if size == "breaking" else "patch"
    return {"breaking": "major", "feature": "minor"}.get(size, "patch")


def raised(version: Version, part: str) -> Version:
    major, minor, patch = version.major, version.minor, version.micro
    if part == "major":
        return Version(f"{major + 1}.0.0")
    return Version(f"{major}.{minor + 1}.0" if part == "minor" else f"{major}.{minor}.{patch + 1}")


def next_version(version: Version, size: Size) -> Version:
    """The smallest version that may follow. That after 1.0.0rc1 is 1.0.0, whatever changed."""
    if version.is_prerelease:
        return Version(version.base_version)
    return raised(version, part_for(version, size))


def is_enough(before: Version, after: Version, size: Size) -> bool:
    """Whether a version may follow another when what changed has this size."""
    if after <= before:
        return False
    if before.is_prerelease:
        return True
    part = part_for(before, size)
    ends = {"major": 1, "minor": 2, "patch": 3}[part]
    # A version before 2.0.0 that leads to it already says what its number promises.
    return _numbers(after)[:ends] > _numbers(before)[:ends]


def _numbers(version: Version) -> tuple[int, int, int]:
    return version.major, version.minor, version.micro
