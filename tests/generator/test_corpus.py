"""Descriptions that nobody here wrote. They lie beside the repository; CORPUS names another folder."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import respx
import yaml

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("CORPUS") or ROOT.parent / "shared" / "corpus")
BROKEN = "petstore-3.1-designfirst.yaml"
FILES = sorted(path.name for path in CORPUS.glob("*.*") if path.suffix in (".yaml", ".yml", ".json") and path.name != BROKEN)
# The largest take a minute with all their tests and pages: those are made only when CORPUS_WHOLE is set.
LARGE = {name for name in FILES if (CORPUS / name).stat().st_size > 150_000 and not os.environ.get("CORPUS_WHOLE")}
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}

pytestmark = pytest.mark.skipif(not FILES, reason=f"NOT PROVEN: no descriptions in {CORPUS}; set CORPUS to a folder of them")


@pytest.fixture(scope="module")
def project_of(tmp_path_factory: pytest.TempPathFactory, run: Any, generate_from: Any) -> Callable[[str], Path]:
    """The project made from a file, made once."""
    made: dict[str, Any] = {}

    def project(name: str) -> Path:
        if name not in made:
            out = tmp_path_factory.mktemp("corpus") / "made"
            try:
                if name in LARGE:
                    generate_from(CORPUS / name, out)
                else:
                    ran = run("generate", "--spec", CORPUS / name, "--out", out, "--package", "shop")
                    assert ran.code == 0, ran.err
                made[name] = out
            except Exception as error:
                made[name] = error
        if isinstance(made[name], Exception):
            raise made[name]
        return Path(made[name])

    return project


@pytest.fixture(scope="module")
def package_of(project_of: Any, load_package: Any) -> Callable[[str], ModuleType]:
    loaded: dict[str, ModuleType] = {}

    def package(name: str) -> ModuleType:
        if name not in loaded:
            loaded[name] = load_package(project_of(name))
        return loaded[name]

    return package


def described_operations(name: str) -> int:
    """Counted from the file itself, by nothing of the generator."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    # A tab may indent JSON and not YAML.
    paths = yaml.load((CORPUS / name).read_text(encoding="utf-8").replace("\t", " "), loader).get("paths") or {}
    return sum(1 for item in paths.values() for key in item if key in METHODS)


def methods_below(client: type) -> int:
    """Methods of the resources that a client reaches, each resource once."""
    total, waiting = 0, [client]
    while waiting:
        owner = waiting.pop()
        for name, member in vars(owner).items():
            if isinstance(member, cached_property):
                # The body of the property imports the class that it gives.
                source = inspect.getsource(member.func)
                imported = next(
                    node for node in ast.walk(ast.parse(inspect.cleandoc(source))) if isinstance(node, ast.ImportFrom)
                )
                folder = "async_resources" if owner.__name__.startswith("Async") else "resources"
                module = importlib.import_module(
                    f"{owner.__module__.split('.')[0]}.{folder}.{(imported.module or '').rpartition('.')[2]}"
                )
                waiting.append(getattr(module, imported.names[0].name))
            elif inspect.isfunction(member) and not name.startswith("_") and owner is not client:
                total += 1
    return total


@pytest.mark.parametrize("name", FILES)
def test_generation_succeeds_and_every_module_imports(package_of: Any, import_all: Any, name: str) -> None:
    assert len(import_all(package_of(name))) > 20


@pytest.mark.parametrize("name", FILES)
def test_every_operation_described_is_a_method_of_both_clients_and_an_entry(package_of: Any, project_of: Any, name: str) -> None:
    package, expected = package_of(name), described_operations(name)
    assert methods_below(package.Shop) == expected
    assert methods_below(package.AsyncShop) == expected
    entries = 0
    for path in (project_of(name) / "src" / "shop" / "operations").glob("*.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        entries += sum(isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) for node in body)
    assert entries == expected


@pytest.mark.parametrize("name", FILES)
def test_every_model_is_whole(package_of: Any, name: str) -> None:
    models = importlib.import_module(f"{package_of(name).__name__}.models")
    for found in vars(models)["MODULE_OF"]:
        model = getattr(models, found)
        if inspect.isclass(model) and hasattr(model, "model_json_schema"):
            assert model.__pydantic_complete__, found


PETSTORE = "petstore-3.0.yaml"


@pytest.mark.skipif(PETSTORE not in FILES, reason=f"NOT PROVEN: {PETSTORE} is not in {CORPUS}")
def test_a_call_of_the_petstore_has_the_right_address_and_body(package_of: Any) -> None:
    shop = package_of(PETSTORE)
    with respx.mock() as router, shop.Shop("key", base_url="https://petstore.test/v3") as client:
        added = router.post("https://petstore.test/v3/pet").respond(json={"id": 7, "name": "Rex", "photoUrls": []})
        pet = client.pet.add_pet(
            name="Rex", photo_urls=["https://a.test/1.png"], category={"id": 1, "name": "dogs"}, status="available"
        )
        found = router.get(url__startswith="https://petstore.test/v3/pet/findByTags").respond(json=[])
        client.pet.find_pets_by_tags(tags=["a b", "c&d"])
    sent = yaml.safe_load(added.calls.last.request.content)
    assert sent == {
        "name": "Rex",
        "photoUrls": ["https://a.test/1.png"],
        "category": {"id": 1, "name": "dogs"},
        "status": "available",
    }
    assert added.calls.last.request.headers["content-type"] == "application/json"
    assert (pet.id, pet.name) == (7, "Rex")
    assert str(found.calls.last.request.url) == "https://petstore.test/v3/pet/findByTags?tags=a%20b&tags=c%26d"


@pytest.mark.skipif(PETSTORE not in FILES, reason=f"NOT PROVEN: {PETSTORE} is not in {CORPUS}")
async def test_a_call_of_the_asynchronous_petstore_has_the_right_address(package_of: Any) -> None:
    shop = package_of(PETSTORE)
    with respx.mock() as router:
        async with shop.AsyncShop("key", base_url="https://petstore.test/v3") as client:
            got = router.get("https://petstore.test/v3/pet/7").respond(json={"id": 7, "name": "Rex", "photoUrls": []})
            assert (await client.pet.get_pet_by_id(7)).name == "Rex"
    assert got.called


@pytest.mark.skipif(not (CORPUS / BROKEN).is_file(), reason=f"NOT PROVEN: {BROKEN} is not in {CORPUS}")
def test_a_petstore_with_an_unquoted_reference_is_refused_with_its_line(tmp_path: Path, run: Any) -> None:
    lines = (CORPUS / BROKEN).read_text(encoding="utf-8").splitlines()
    wrong = [number for number, line in enumerate(lines, 1) if line.strip().startswith("$ref: #")]
    ran = run("generate", "--spec", CORPUS / BROKEN, "--out", tmp_path / "made", "--package", "shop")
    assert ran.code == 2
    assert wrong and all(f"{BROKEN}:{number}: " in ran.err for number in wrong)
    assert not (tmp_path / "made").exists()
