"""Two sides, compared as a whole: the description says why, and the package has the last word on what breaks."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from packaging.version import Version

from generator.config import TEMPLATES, Config
from generator.diff.bump import largest, next_version
from generator.diff.change import SIZES, Change, Size
from generator.diff.operations import compare_methods
from generator.diff.parts import compare_parts
from generator.diff.schemas import Uses, compare_models, unused, uses_of
from generator.diff.sides import Side, resolve
from generator.diff.surface import compare_surfaces, read_surface, uncovered
from generator.pipeline import Understood, render_sources, understand
from generator.progress import Progress
from generator.signatures import make_methods
from generator.surface import Sdk
from generator.versions import is_version


@dataclass(frozen=True)
class Diff:
    """`packages` is "shipped" where the packages were compared as they were kept, so that a change of the templates shows, and
    "made" where both were made from the descriptions for the comparison.
    """

    old: str
    new: str
    packages: str
    changes: tuple[Change, ...]
    version: str | None

    @property
    def size(self) -> Size | None:
        return largest(change.size for change in self.changes)

    @property
    def next_version(self) -> str | None:
        """The smallest version that may follow the old one; None where that is not known or nothing changed."""
        if self.version is None or self.size is None or not is_version(self.version):
            return None
        return str(next_version(Version(self.version), self.size))


def diff(old: str, new: str, start: Path, progress: Progress, *, package: str = "sdk", templates: Path = TEMPLATES) -> Diff:
    """Raises `ConfigError` for an argument that names nothing, `DescriptionError` for a description that cannot be used."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        sides = [resolve(said, start, _made(workspace / name)) for said, name in ((old, "old"), (new, "new"))]
        return compare(sides[0], sides[1], workspace, progress, package=package, templates=templates)


def compare(
    old: Side, new: Side, workspace: Path, progress: Progress, *, package: str = "sdk", templates: Path = TEMPLATES
) -> Diff:
    """`workspace` is a folder for the packages that have to be made."""
    configs = [Config(side.spec, side.shown, workspace, new.package or package, templates) for side in (old, new)]
    known = [understand(config, progress, checked=side.checked) for config, side in zip(configs, (old, new), strict=True)]
    before, after = (sdk_of(one, config.package) for one, config in zip(known, configs, strict=True))
    changes = [*compare_methods(before, after), *compare_models(before, after), *compare_parts(before, after)]
    shipped = bool(old.shipped and new.shipped and old.package == new.package)
    sources = [side.shipped for side in (old, new)]
    if not shipped:
        sources = [
            _write(_made(workspace / f"package {name}"), one, config, progress)
            for name, one, config in zip(("old", "new"), known, configs, strict=True)
        ]
    with progress.step("compare"):
        surfaces = [read_surface(source, configs[1].package) for source in sources if source]
        uses = [uses_of(sdk) for sdk in (before, after)]
        both = Uses(uses[0].sent | uses[1].sent, uses[0].read | uses[1].read)
        found = compare_surfaces(surfaces[0], surfaces[1], both, unused(before, after))
    changes += uncovered(found, changes)
    return Diff(old.shown, new.shown, "shipped" if shipped else "made", in_order(changes), old.version)


def in_order(changes: list[Change]) -> tuple[Change, ...]:
    """The largest first, then by place; each once."""
    return tuple(sorted(set(changes), key=lambda one: (SIZES.index(one.size), one.where, one.aspect, one.kind, one)))


def sdk_of(known: Understood, package: str) -> Sdk:
    return Sdk(known.api, known.types, make_methods(known.api, known.types), package)


def _write(folder: Path, known: Understood, config: Config, progress: Progress) -> Path:
    """The source of the package as it is rendered. Its form is for people, and nobody reads it here."""
    for path, source in render_sources(known, config, progress).items():
        if path.endswith(".py") and path.startswith("src/"):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
    return folder / "src"


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
