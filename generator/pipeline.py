"""All steps in a row, and the short way round them when nothing that they depend on has changed."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.config import Config
from generator.counts_block import with_counts
from generator.problems import Problem
from generator.progress import Progress
from generator.versions import __version__
from generator.write import (
    MANIFEST,
    Changes,
    Manifest,
    compare,
    digest,
    manifest_text,
    read_manifest,
    stale_manifest,
    text_diff,
    unified_diff,
    write,
    write_atomically,
)

if TYPE_CHECKING:
    from generator.api import Api
    from generator.load import Document
    from generator.models import Types


@dataclass(frozen=True)
class Outcome:
    """What a run did or would do. `diff` is there for a check only."""

    operations: int
    models: int
    files: int
    seconds: float
    changes: Changes
    warnings: tuple[Problem, ...] = ()
    diff: str = ""


def generate(config: Config, progress: Progress, *, check: bool = False, force: bool = False) -> Outcome:
    """Read the description, write the package. With `check`, only say what would change.

    Raises `DescriptionError`, `HandEdited` or `GeneratorFault`, and then nothing was written.
    """
    started = time.perf_counter()
    previous = read_manifest(config.out)
    # Read before the long work, so that a wrong marker need not wait for it.
    readme = _Readme.read(config, previous)
    if is_current(config, previous) and not (readme and readme.differs):
        return Outcome(*_counts(previous), time.perf_counter() - started, Changes((), (), ()))
    files, manifest, warnings = _make(config, progress, previous)
    readme = _Readme.read(config, manifest)
    if check:
        changes = compare(config.out, files, previous)
        if stale_manifest(config.out, files, manifest):
            files = {**files, MANIFEST: manifest_text(files, manifest)}
            changes = compare(config.out, files, previous)
        diff = unified_diff(config.out, files, changes) + (readme.diff if readme else "")
    else:
        with progress.step("write"):
            changes, diff = write(config.out, files, manifest, previous, force=force), ""
            if readme and readme.differs:
                write_atomically(readme.path, readme.after.encode("utf-8"))
    if readme and readme.differs:
        changes = replace(changes, changed=(*changes.changed, readme.shown))
    return Outcome(*_counts(manifest), time.perf_counter() - started, changes, warnings, diff)


@dataclass(frozen=True)
class Understood:
    """A description, read and given names: what the steps before the plan make of it. `written` is as its author wrote it."""

    files: tuple[Path, ...]
    written: dict[str, Any]
    document: Document
    api: Api
    types: Types
    warnings: tuple[Problem, ...]


def understand(config: Config, progress: Progress, *, checked: bool = False) -> Understood:
    """Raises `DescriptionError` with every problem of the description. One that was `checked` is not looked at for them again."""
    # Imported here and below: a run with nothing to do must not pay for the libraries behind these steps.
    from generator.interpret import make_api
    from generator.load import load
    from generator.models import make_types
    from generator.normalise import normalise
    from generator.validate import validate

    with progress.step("load"):
        written = load(config.spec, config.spec_shown)
    with progress.step("validate"):
        warnings = () if checked else validate(written)
    with progress.step("model"):
        document = normalise(written)
        api = make_api(document)
        types = make_types(document, api.asked)
    return Understood(tuple(written.files), written.value, document, api, types, (*warnings, *api.warnings))


def render_sources(known: Understood, config: Config, progress: Progress) -> dict[str, str]:
    """The files of the package by path, as the templates give them: right, and not formatted yet."""
    from generator.plan import make_plan
    from generator.render import render

    with progress.step("plan"):
        of_description = description_digest(input_digests(config, known.files))
        plan = make_plan(
            known.written,
            of_description,
            known.document,
            known.api,
            known.types,
            config.templates,
            config.package,
            config.version,
        )
    with progress.step("render", len(plan.files)) as advance:
        sources = {file.path: source for file, source in render(plan, config.templates, lambda _: advance())}
    return sources | {f"src/{config.package}/{path.name}": path.read_text(encoding="utf-8") for path in config.carried}


def _make(config: Config, progress: Progress, previous: Manifest) -> tuple[dict[str, str], Manifest, tuple[Problem, ...]]:
    from generator.format import format_all
    from generator.report import counts
    from generator.reuse import FORMATTER, formatter_digest, rendered_digests, still_good

    known = understand(config, progress)
    inputs = input_digests(config, known.files) | {FORMATTER: formatter_digest()}
    description = description_digest(inputs)
    sources = render_sources(known, config, progress)
    kept = still_good(config.out, sources, previous, inputs)
    with progress.step("format", len(sources) - len(kept)) as advance:
        changed = {path: source for path, source in sources.items() if path not in kept}
        files = kept | format_all(changed, config.package, lambda _: advance())
    manifest = Manifest(
        __version__,
        description,
        counts(known.api, known.types),
        inputs,
        dict.fromkeys(files, ""),
        rendered_digests(sources),
    )
    return files, manifest, known.warnings


@dataclass(frozen=True)
class _Readme:
    """The file that holds the block of counts, as it is and as it should be. `shown` is its path from the output folder."""

    path: Path
    shown: str
    before: str
    after: str

    @classmethod
    def read(cls, config: Config, manifest: Manifest) -> _Readme | None:
        if config.readme is None:
            return None
        before, after = with_counts(config.readme, manifest.counts)
        return cls(config.readme, Path(os.path.relpath(config.readme, config.out)).as_posix(), before, after)

    @property
    def differs(self) -> bool:
        return self.before != self.after

    @property
    def diff(self) -> str:
        return text_diff(self.before, self.after, f"a/{self.shown}", f"b/{self.shown}")


def input_digests(config: Config, description: Iterable[Path]) -> dict[str, str]:
    """Digest of everything that the output follows from, by a name that is the same on every machine."""
    root = config.spec.resolve().parent
    found = {f"description/{path.resolve().relative_to(root).as_posix()}": digest(path.read_bytes()) for path in description}
    found |= {f"carried/{path.name}": digest(path.read_bytes()) for path in config.carried}
    found |= _tree("templates", config.templates) | _tree("generator", Path(__file__).resolve().parent)
    found["package"] = config.package
    found["version"] = config.version or "of the description"
    found["tools"] = ", ".join(_tool_versions())
    return found


def description_digest(inputs: Mapping[str, str]) -> str:
    """One digest over the files of the description."""
    combined = hashlib.sha256()
    for name in sorted(name for name in inputs if name.startswith("description/")):
        combined.update(f"{name} {inputs[name]}\n".encode())
    return combined.hexdigest()


def _tool_versions() -> list[str]:
    """The tools that are pinned, because their version decides what the output looks like."""
    from importlib.metadata import version

    return [f"{name} {version(name)}" for name in ("black", "datamodel-code-generator", "ruff")]


def _tree(label: str, folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    combined = hashlib.sha256()
    for path in sorted(paths, key=lambda path: path.relative_to(folder).as_posix()):
        combined.update(f"{path.relative_to(folder).as_posix()} {digest(path.read_bytes())}\n".encode())
    return {label: combined.hexdigest()}


def is_current(config: Config, previous: Manifest) -> bool:
    """Whether the manifest fits everything that it was made from, and every file is as it was written."""
    root = config.spec.resolve().parent
    named = [root / name.removeprefix("description/") for name in previous.inputs if name.startswith("description/")]
    if not named or config.spec.resolve() not in named or not all(path.is_file() for path in named):
        return False
    if input_digests(config, named) | {"formatter": previous.inputs.get("formatter", "")} != previous.inputs:
        return False
    for path, value in previous.files.items():
        file = config.out / path
        if not file.is_file() or digest(file.read_bytes()) != value:
            return False
    return True


def _counts(manifest: Manifest) -> tuple[int, int, int]:
    return manifest.counts.get("operations", 0), manifest.counts.get("models", 0), len(manifest.files)
