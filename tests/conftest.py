"""What the tests of the generator share: make a project from a description, import it, run the command."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import io
import itertools
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

_serial = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    from tests.leaks import Watch

    config.pluginmanager.register(Watch())


# What a model needs to be imported and used; nothing that sends requests.
_MODEL_TEMPLATES = (
    "__init__",
    "_json",
    "_model",
    "_time",
    "_types",
    "_version",
    "_model_index",
    "models/__init__",
    "models/__group__",
)


@dataclass(frozen=True)
class Ran:
    """How a run of the command ended."""

    code: int
    out: str
    err: str


def run_command(*arguments: object) -> Ran:
    from generator.cli import main

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def make_project(folder: Path, text: str, templates: Path, package: str = "shop") -> Path:
    from generator.config import Config
    from generator.pipeline import generate
    from generator.progress import Progress

    folder.mkdir(parents=True, exist_ok=True)
    spec = folder / "openapi.yaml"
    spec.write_text(text, encoding="utf-8")
    generate(Config(spec, spec.as_posix(), folder / "made", package, templates), Progress())
    return folder / "made"


@contextlib.contextmanager
def loading() -> Iterator[Callable[..., ModuleType]]:
    """Imports generated packages, each under a name of its own, and forgets them in the end."""
    made: list[str] = []

    def load(project: Path, package: str = "shop") -> ModuleType:
        alias = f"{package}_under_test_{next(_serial)}"
        root = project / "src" / package
        spec = importlib.util.spec_from_file_location(alias, root / "__init__.py", submodule_search_locations=[str(root)])
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[alias] = module
        made.append(alias)
        spec.loader.exec_module(module)
        return module

    try:
        yield load
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] in made]:
            del sys.modules[name]


def import_everything(module: ModuleType) -> list[ModuleType]:
    """Every module of a package, imported."""
    root = Path(str(module.__file__)).parent
    found = []
    for path in sorted(root.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix("__init__").rstrip(".")
        found.append(importlib.import_module(f"{module.__name__}.{name}" if name else module.__name__))
    return found


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def run() -> Callable[..., Ran]:
    """`run("generate", "--spec", ...)` in this process."""
    return run_command


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory, sdk_templates: Path) -> Callable[..., Path]:
    """`make(text)` writes a description, generates the SDK without its tests and pages, and gives the project's folder."""
    return lambda text, package="shop": make_project(tmp_path_factory.mktemp("project"), text, sdk_templates, package)


@pytest.fixture(scope="session")
def generate_from(sdk_templates: Path) -> Callable[[Path, Path], Any]:
    """`generate_from(spec, out)` makes the package, without its tests and pages, from a description that is there."""
    from generator.config import Config
    from generator.pipeline import generate
    from generator.progress import Progress

    return lambda spec, out: generate(Config(spec, spec.as_posix(), out, "shop", sdk_templates), Progress())


@pytest.fixture(scope="module")
def load_package() -> Iterator[Callable[..., ModuleType]]:
    """`load_package(project)` imports the package of a generated project."""
    with loading() as load:
        yield load


@pytest.fixture(scope="session")
def import_all() -> Callable[[ModuleType], list[ModuleType]]:
    return import_everything


@pytest.fixture(scope="session")
def sdk_templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The templates of the package itself: most tests need not wait for its tests and its pages."""
    folder = tmp_path_factory.mktemp("templates")
    for name in ("src", "_parts"):
        shutil.copytree(ROOT / "templates" / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def model_templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The templates that models come from, and no others: tests of models need not wait for clients."""
    folder = tmp_path_factory.mktemp("templates")
    source = ROOT / "templates" / "src" / "__package__"
    for name in _MODEL_TEMPLATES:
        target = folder / "src" / "__package__" / f"{name}.py.jinja"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source / f"{name}.py.jinja", target)
    return folder


@pytest.fixture(scope="module")
def models(
    tmp_path_factory: pytest.TempPathFactory, model_templates: Path, load_package: Callable[..., ModuleType]
) -> Callable[..., ModuleType]:
    """`models(schemas)` gives the generated `models` module for the YAML of `components.schemas`."""

    def made(schemas: str, version: str = "3.1.0") -> ModuleType:
        project = make_project(tmp_path_factory.mktemp("models"), described(schemas, version), model_templates)
        return importlib.import_module(f"{load_package(project).__name__}.models")

    return made


def described(schemas: str, version: str = "3.1.0") -> str:
    """A description that has schemas and nothing to call."""
    lines = "\n".join(f"    {line}" for line in schemas.strip("\n").splitlines())
    return f"openapi: {version}\ninfo: {{title: Shop, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{lines}\n"


@pytest.fixture(scope="session")
def light(model_templates: Path) -> Callable[[Path, str], Path]:
    """`light(folder, schemas)` generates models only, and gives the folder of the project."""
    return lambda folder, schemas: make_project(folder, described(schemas), model_templates)


@pytest.fixture(scope="session")
def surface() -> Callable[[Path], dict[str, Any]]:
    """`surface(spec)`: the public names that a description makes, by what they stand for."""

    def names_of(spec: Path) -> dict[str, Any]:
        from generator.interpret import make_api
        from generator.load import load
        from generator.models import make_types
        from generator.normalise import normalise
        from generator.text import reveal

        document = normalise(load(spec))
        api = make_api(document)
        with warnings.catch_warnings():
            types = make_types(document, api.asked)
        return {
            "classes": {schema.component: schema.name for schema in types.schemas},
            "modules": {schema.name: schema.module for schema in types.schemas},
            "fields": {(schema.name, reveal(field.wire)): field.name for schema in types.schemas for field in schema.fields},
            "methods": {(made.method, reveal(made.path)): (*made.resource, made.name) for made in api.operations},
            "arguments": {
                (made.method, reveal(made.path), given.where, reveal(given.wire)): given.name
                for made in api.operations
                for given in made.parameters
            },
        }

    return names_of
