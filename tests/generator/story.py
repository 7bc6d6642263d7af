"""From a page that changed to the copy in another service, step by step, with an index on this machine; and each step broken.

What a stage writes is made once, by the fixture of the stage. A test that breaks a step does so in a copy of the stage before
it, and compares all files, the git references and the index with what was there.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.journey import OUT, Index, environment, git, install, publish, run_in, serving

ROOT = Path(__file__).resolve().parents[2]

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '7'}
servers: [{url: 'https://api.shop.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      x-retry: safe
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        kind: {$ref: '#/components/schemas/Kind'}
        colour: {type: string}
    Kind: {type: string, enum: [dog, cat]}
"""
RECORD = """\
site: https://docs.shop.test
pages:
  - {entry: [Pets, List pets], operation: listPets, since: '2026-01-01', modified: '2026-01-02', complete: true}
"""
PAGE = """\
Shop API
  • Pets
    • List pets
      GET
  1. Pets

List pets

GET
https://api.shop.test/pets

Request

Query Params

Responses

🟢200OK
application/json
Body

Request Request Example
Shell
curl --location --request GET 'https://api.shop.test/pets?limit' \\
--header 'Authorization: <key>'
Response Response Example
{
    "name": "Rex",
    "kind": "dog",
    "colour": "brown"
}
Modified at 2026-01-02
"""
# What its authors do to the page: an operation, a parameter and a value more, and a field less.
NEWS = (
    ("      GET\n  1.", "      GET\n    • Create pet\n      POST\n  1."),
    ("?limit'", "?limit&size'"),
    ('"dog",\n    "colour": "brown"', '"bird"'),
)
# What follows for the description.
NEW_OPERATION = """\
    post:
      operationId: createPet
      x-resource: pets
      x-method: create
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
"""
EDITS = (
    ("{name: limit, in", "{name: size, in: query, schema: {type: integer}}\n        - {name: limit, in"),
    ("components:\n", f"{NEW_OPERATION}components:\n"),
    ("        colour: {type: string}\n", "    NewPet: {type: object, required: [name], properties: {name: {type: string}}}\n"),
    ("[dog, cat]", "[dog, cat, bird]"),
)
NEW_ENTRY = "  - {entry: [Pets, Create pet], operation: createPet, since: '2026-01-02'}\n"

CONFIGURATION = f"""\
[tool.generator]
spec = "spec/openapi.yaml"
out = "{OUT}"
package = "shop"
version = "1.0.0"
carry = ["CHANGELOG.md"]

[tool.generator.release]
build = "python -m build --no-isolation"
"""
CHANGES = """\
### Added

- `models.Kind` knows a new value, `"bird"`.
- `pets.create` is new.
- `pets.list` takes a new optional `size`.

### Removed

- **Breaking:** `models.Pet` no longer has `colour`.
"""
# What those write who use the package, or their copy of it; the server is a function.
SCRIPT = """\
import json, sys, httpx
{importing}
asked = []
def answer(request):
    asked.append([request.method, str(request.url), request.content.decode()])
    return httpx.Response(200, json={{"name": "Rex", "kind": "bird"}})
client = shop.Shop("key", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
pet = getattr(client.pets, sys.argv[1])(**json.loads(sys.argv[2]))
print(json.dumps([shop.__version__, pet.name, asked]))
"""
INSTALLED, VENDORED = "import shop", "from billing._vendor import shop"
COPY = "billing/_vendor/shop"
Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True)
class Stage:
    """A project, its page, a service that holds a copy of the package, the index, and an environment that installs from it."""

    project: Path
    page: Path
    service: Path
    index: Index
    python: Path
    nox: Path

    def generator(self, *arguments: object) -> Done:
        # The code that is tested here, whatever else is installed.
        quiet = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        return run_in(self.project, sys.executable, "-m", "generator", *arguments, env={**os.environ, **quiet})

    def upload(self, url: str) -> Done:
        settings = {"TWINE_REPOSITORY_URL": url, "TWINE_USERNAME": "anyone", "TWINE_PASSWORD": "token-of-nobody"}
        return publish(self.project, settings | {"PYTHONDONTWRITEBYTECODE": "1"}, "--envdir", self.nox)

    def vendor(self, *arguments: object) -> Done:
        return run_in(self.service, self.python, "-m", "shop", "vendor", COPY, *arguments)

    def use(self, importing: str, method: str, **arguments: object) -> list[Any]:
        done = run_in(self.service, self.python, "-c", SCRIPT.format(importing=importing), method, json.dumps(arguments))
        assert done.returncode == 0, done.stderr
        answer: list[Any] = json.loads(done.stdout)
        return answer

    def edit(self, *edits: tuple[str, str], name: str = "spec/openapi.yaml") -> None:
        path = self.project / name
        path.write_text(edited(path.read_text(), *edits))

    def commit(self) -> None:
        git(self.project, "add", "-A")
        git(self.project, "commit", "-q", "-m", "change")

    def everything(self) -> tuple[object, ...]:
        """What a step that fails leaves as it was."""
        told = (["show-ref", "--head"], ["symbolic-ref", "HEAD"], ["ls-files", "--stage"], ["status", "--porcelain", "--ignored"])
        said = [run_in(self.project, "git", *words).stdout for words in told]
        return (digests(self.project), said, digests(self.service), digests(self.index.packages), self.page.read_text())


def edited(text: str, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def digests(folder: Path) -> dict[str, str]:
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    found = (path for path in paths if path.parts[0] != ".git" and "__pycache__" not in path.parts)
    return {path.as_posix(): sha256((folder / path).read_bytes()).hexdigest() for path in found}


def copied(stage: Stage, folder: Path) -> Stage:
    """Another project, page and service; index and environment stay the same."""
    for name in ("project", "service"):
        shutil.copytree(getattr(stage, name), folder / name)
    shutil.copy(stage.page, folder)
    return replace(stage, project=folder / "project", service=folder / "service", page=folder / stage.page.name)


def ok(done: Done) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# The stages


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """1.0.0 is released, uploaded, installed, and copied into a service."""
    folder = tmp_path_factory.mktemp("first")
    project, service, page = folder / "project", folder / "service", folder / "list-pets.txt"
    (project / "spec").mkdir(parents=True)
    service.mkdir()
    files = {
        "spec/openapi.yaml": SPEC,
        "spec/pages.yaml": RECORD,
        "pyproject.toml": CONFIGURATION,
        "CHANGELOG.md": "# Changelog\n",
    }
    for name, text in files.items():
        (project / name).write_text(text)
    (project / ".gitignore").write_text("dist/\n")
    shutil.copy(ROOT / "noxfile.py", project)
    page.write_text(PAGE)
    git(project, "init", "-q")
    git(project, "config", "user.name", "A Person")
    git(project, "config", "user.email", "person@shop.test")
    with serving(folder) as index:
        stage = Stage(project, page, service, index, environment(folder / "environment"), folder / "nox")
        ok(stage.generator("generate"))
        stage.commit()
        ok(stage.generator("release"))
        ok(stage.upload(index.url))
        assert install(stage.python, index, "shop")[0] == "1.0.0"
        ok(stage.vendor("--package", "billing._vendor.shop"))
        answer = ["1.0.0", "Rex", [["GET", "https://api.shop.test/pets?limit=3", ""]]]
        assert stage.use(INSTALLED, "list", limit=3) == stage.use(VENDORED, "list", limit=3) == answer
        yield stage


@pytest.fixture(scope="module")
def described(first: Stage, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """The page has changed, and the description with it; not yet released."""
    stage = copied(first, tmp_path_factory.mktemp("described"))
    stage.page.write_text(edited(PAGE, *NEWS))
    stage.edit(*EDITS)
    (stage.project / "spec/pages.yaml").write_text(RECORD + NEW_ENTRY)
    ok(stage.generator("generate"))
    stage.commit()
    return stage


@pytest.fixture(scope="module")
def second(described: Stage, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """The change is released, uploaded, and installed; the service still has its old copy."""
    stage = copied(described, tmp_path_factory.mktemp("second"))
    ok(stage.generator("release"))
    ok(stage.upload(stage.index.url))
    assert install(stage.python, stage.index, "--upgrade", "shop")[0] == "2.0.0"
    return stage


# The story


def test_a_page_that_changed_is_told_with_its_lines_and_the_places_to_edit(first: Stage, tmp_path: Path) -> None:
    assert ok(first.generator("docs", "compare", first.page)) == f"{first.page} (List pets): as described\n"
    stage = copied(first, tmp_path)
    stage.page.write_text(edited(PAGE, *NEWS))
    before = stage.everything()
    done = stage.generator("docs", "compare", stage.page, "--json")
    assert done.returncode == 1, done.stderr
    (page,) = json.loads(done.stdout)["pages"]
    assert [(one["line"], one["kind"], one["what"], one["file"], one["file_line"]) for one in page["differences"]] == [
        (5, "operation-new", "the entry Pets / Create pet is not described", "spec/pages.yaml", 2),
        (26, "query-new", "query parameter size of listPets", "spec/openapi.yaml", 11),
        (29, "field-gone", "field colour of listPets 200", "spec/openapi.yaml", 22),
        (31, "value-new", "value kind of listPets 200", "spec/openapi.yaml", 23),
    ]
    shown = stage.generator("docs", "compare", stage.page)
    assert shown.returncode == 1 and f"{stage.page}:31 value-new: value kind of listPets 200 (found bird;" in shown.stdout
    assert stage.everything() == before


def test_once_described_the_page_is_as_described_and_the_bump_is_known(described: Stage) -> None:
    assert ok(described.generator("docs", "compare", described.page)) == f"{described.page} (List pets): as described\n"
    done = described.generator("diff", "v1.0.0", "--json")
    assert done.returncode == 1, done.stderr
    assert len(json.loads(done.stdout)["changes"]) == 4
    shown = described.generator("diff", "v1.0.0").stdout.splitlines()
    assert shown[-1] == "1 breaking, 3 feature (the packages as they were kept); 1.0.0 -> 2.0.0"
    assert [line for line in shown if line.startswith(("breaking", "feature"))] == [
        "breaking  `models.Pet` no longer has `colour`.",
        'feature   `models.Kind` knows a new value, `"bird"`.',
        "feature   `pets.create` is new.",
        "feature   `pets.list` takes a new optional `size`.",
    ]


def test_a_rehearsal_writes_nothing_and_too_small_a_step_is_refused(described: Stage, tmp_path: Path) -> None:
    stage = copied(described, tmp_path)
    before = stage.everything()
    said = ok(stage.generator("release", "--dry-run"))
    assert said.endswith("2.0.0 would be committed and tagged v2.0.0; nothing was written\n") and CHANGES in said
    refused = stage.generator("release", "--version", "1.1.0")
    assert refused.returncode == 2
    assert "1.1.0 is too small a step from v1.0.0; the changes ask for 2.0.0 or more" in refused.stderr
    assert "`models.Pet` no longer has `colour`." in refused.stderr
    assert stage.everything() == before


def test_a_release_is_a_version_a_section_and_a_tag(second: Stage) -> None:
    assert 'version = "2.0.0"' in (second.project / "pyproject.toml").read_text()
    changelog = (second.project / "CHANGELOG.md").read_text()
    assert re.match(rf"# Changelog\n\n## 2\.0\.0 - \d{{4}}-\d\d-\d\d\n\n{re.escape(CHANGES)}\n## 1\.0\.0 - ", changelog)
    assert (second.project / OUT / "src/shop/CHANGELOG.md").read_text() == changelog
    assert ok(run_in(second.project, "git", "tag", "--points-at", "HEAD")) == "v2.0.0\n"
    assert ok(run_in(second.project, "git", "status", "--porcelain")) == ""
    ok(second.generator("generate", "--check"))


def test_whoever_upgrades_has_the_new_operation(second: Stage) -> None:
    names = {path.name for path in second.index.packages.iterdir()}
    assert names == {f"shop-{version}{end}" for version in ("1.0.0", "2.0.0") for end in (".tar.gz", "-py3-none-any.whl")}
    sent = ["POST", "https://api.shop.test/pets", '{"name":"Rex"}']
    assert second.use(INSTALLED, "create", name="Rex") == ["2.0.0", "Rex", [sent]]


def test_the_copy_of_a_service_is_told_to_be_older_and_is_renewed(second: Stage, tmp_path: Path) -> None:
    stage = copied(second, tmp_path)
    before = stage.everything()
    older = stage.vendor("--check")
    assert older.returncode == 1, older.stderr
    assert older.stdout.startswith("older: 1.0.0, where shop 2.0.0 is installed\n## 2.0.0 - ")
    assert CHANGES in older.stdout and "## 1.0.0" not in older.stdout
    assert stage.everything() == before
    assert stage.use(VENDORED, "list")[0] == "1.0.0"

    assert "shop 2.0.0 (was 1.0.0) as billing._vendor.shop" in ok(stage.vendor("--update"))
    assert ok(stage.vendor("--check")) == "up to date: shop 2.0.0 as billing._vendor.shop\n"
    sent = ["POST", "https://api.shop.test/pets", '{"name":"Rex"}']
    assert stage.use(VENDORED, "create", name="Rex") == ["2.0.0", "Rex", [sent]]


# Each step broken


@pytest.mark.parametrize("page", [b"\x00\xff\xfe", b"# Nothing to see", b"<!doctype html><p>502</p>", PAGE[:40].encode()])
def test_a_page_that_is_garbage(first: Stage, tmp_path: Path, page: bytes) -> None:
    stage = copied(first, tmp_path)
    stage.page.write_text(edited(PAGE, *NEWS))
    (stage.project / "garbage.txt").write_bytes(page)
    (stage.project / "proposed.yaml").write_text("# of the last time\n")
    before = stage.everything()
    done = stage.generator("docs", "compare", stage.page, "garbage.txt", "--patch", "proposed.yaml")
    assert done.returncode == 2 and "1 page compared, 1 not read: 4 differences" in done.stderr, done.stderr
    assert "garbage.txt" in done.stderr
    assert stage.everything() == before


def test_a_description_that_refers_to_nothing(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    stage.edit(("'#/components/schemas/Kind'", "'#/components/schemas/Sort'"))
    before = stage.everything()
    done = stage.generator("generate")
    assert done.returncode == 2
    assert "spec/openapi.yaml:21" in done.stderr and "#/components/schemas/Sort" in done.stderr
    assert "nothing was written" in done.stderr
    assert stage.everything() == before


def test_a_check_of_the_release_that_fails(described: Stage, tmp_path: Path) -> None:
    stage = copied(described, tmp_path)
    checks = """checks = ['python -c "import pathlib; pathlib.Path(\\"made\\").touch(); raise SystemExit(\\"no good\\")"']"""
    stage.edit(("[tool.generator.release]\n", f"[tool.generator.release]\n{checks}\n"), name="pyproject.toml")
    stage.commit()
    before = stage.everything()
    done = stage.generator("release")
    assert done.returncode == 2 and "failed with 1; nothing was released\nno good" in done.stderr, done.stderr
    assert stage.everything() == before


def test_an_index_that_is_gone(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    (tmp_path / "gone").mkdir()
    with serving(tmp_path / "gone") as gone:
        pass
    before = stage.everything()
    done = stage.upload(gone.url)
    assert done.returncode == 1 and "token-of-nobody" not in done.stdout + done.stderr
    assert "Connection refused" in done.stdout + done.stderr or "ConnectionError" in done.stdout + done.stderr
    assert stage.everything() == before


def test_a_copy_that_was_edited_by_hand(second: Stage, tmp_path: Path) -> None:
    stage = copied(second, tmp_path)
    path = stage.service / COPY / "models/pet.py"
    path.write_text(edited(path.read_text(), ("colour: str | None", "color: str | None")))
    before = stage.everything()
    checked = stage.vendor("--check")
    assert checked.returncode == 1 and "changed by hand: models/pet.py" in checked.stdout.splitlines()
    done = stage.vendor("--update")
    assert done.returncode == 1
    assert "+    color: str | None = None" in done.stdout.splitlines()
    assert "edited by hand: models/pet.py; take the edits out, or lose them with --force" in done.stderr
    assert stage.everything() == before
