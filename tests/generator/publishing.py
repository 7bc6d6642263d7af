"""Two versions, released and uploaded to an index on this machine, installed from it, used, and upgraded. All of it is real."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journey import OUT, Index, environment, git, install, publish, run_in, serving

ROOT = Path(__file__).resolve().parents[2]

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: '7'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      x-retry: safe
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""
CONFIGURATION = f"""\
[tool.generator]
spec = "openapi.yaml"
out = "{OUT}"
package = "shop"
version = "0.1.0"

[tool.generator.release]
build = "python -m build --no-isolation"
"""
# What a user of the package writes; the server is a function.
SCRIPT = """\
import json, sys, httpx, shop
asked = []
def answer(request):
    asked.append(str(request.url))
    return httpx.Response(200, json={"name": "Rex"})
client = shop.Shop("key", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
pet = client.pets.list(**json.loads(sys.argv[1]))
print(json.dumps([shop.__version__, pet.name, asked]))
"""


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with serving(tmp_path) as served:
        yield served


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    shutil.copy(ROOT / "noxfile.py", folder)
    (folder / "openapi.yaml").write_text(SHOP)
    (folder / "pyproject.toml").write_text(CONFIGURATION)
    (folder / "CHANGELOG.md").write_text("# Changelog\n")
    (folder / ".gitignore").write_text("dist/\n.nox/\n__pycache__/\n")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A Person")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "person@shop.test")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.chdir(folder)
    git(folder, "init", "-q")
    return folder


def release(project: Path, run: Any) -> dict[str, str]:
    """Generate, commit and release. Gives the digest of each built file."""
    assert run("generate").code == 0
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "change")
    ran = run("release", "--json")
    assert ran.code == 0, ran.err
    return {artifact["name"]: artifact["sha256"] for artifact in json.loads(ran.out)["artifacts"]}


def use(python: Path, **arguments: object) -> list[Any]:
    done = run_in(python.parent, python, "-I", "-c", SCRIPT, json.dumps(arguments))
    assert done.returncode == 0, done.stderr
    answer: list[Any] = json.loads(done.stdout)
    return answer


def test_two_versions_reach_those_who_install_them(project: Path, index: Index, run: Any, tmp_path: Path) -> None:
    settings = {"TWINE_REPOSITORY_URL": index.url, "TWINE_USERNAME": "anyone", "TWINE_PASSWORD": "token-of-nobody"}
    first = release(project, run)
    uploaded = publish(project, settings)
    assert uploaded.returncode == 0, uploaded.stdout + uploaded.stderr
    assert "token-of-nobody" not in uploaded.stdout + uploaded.stderr

    (project / "openapi.yaml").write_text(SHOP.replace("name: limit", "name: size"))
    second = release(project, run)
    assert publish(project, settings).returncode == 0
    again = publish(project, settings)
    assert again.returncode == 1 and "already exists" in again.stdout + again.stderr
    assert "token-of-nobody" not in again.stdout + again.stderr
    assert sorted(path.name for path in index.packages.iterdir()) == sorted([*first, *second])

    older = environment(tmp_path / "older")
    assert install(older, index, "shop==0.1.0") == ("0.1.0", first["shop-0.1.0-py3-none-any.whl"])
    assert use(older, limit=3) == ["0.1.0", "Rex", ["https://api.test/pets?limit=3"]]
    assert install(older, index, "--upgrade", "shop") == ("0.2.0", second["shop-0.2.0-py3-none-any.whl"])
    assert use(older, size=3) == ["0.2.0", "Rex", ["https://api.test/pets?size=3"]]

    newer = environment(tmp_path / "newer")
    assert install(newer, index, "shop")[0] == "0.2.0"
    assert use(newer, size=4) == ["0.2.0", "Rex", ["https://api.test/pets?size=4"]]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "set TWINE_REPOSITORY_URL and TWINE_PASSWORD"),
        ({"TWINE_REPOSITORY_URL": "http://127.0.0.1:9"}, "set TWINE_PASSWORD"),
    ],
)
def test_what_is_not_uploaded(project: Path, settings: dict[str, str], message: str) -> None:
    ran = publish(project, settings)
    assert ran.returncode == 1 and message in ran.stderr


def test_only_what_was_released_and_built_is_uploaded(project: Path) -> None:
    settings = {"TWINE_REPOSITORY_URL": "http://127.0.0.1:9", "TWINE_PASSWORD": "token"}
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "one")
    ran = publish(project, settings)
    assert ran.returncode == 1 and "has not got the tag v0.1.0" in ran.stderr
    git(project, "tag", "v0.1.0")
    ran = publish(project, settings)
    assert ran.returncode == 1 and "does not hold a wheel and an sdist of 0.1.0" in ran.stderr
