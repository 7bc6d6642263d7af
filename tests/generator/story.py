"""From a page of documentation that changed to the copy in another service: the whole of it with a copy of this repository.

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
import yaml

from tests.journey import OUT, Index, environment, git, install, publish, run_in, serving

ROOT = Path(__file__).resolve().parents[2]
PATHS, SCHEMAS, RECORD = "spec/paths/webhooks.yaml", "spec/schemas/webhooks.yaml", "spec/pages.yaml"

# The page "List webhooks", below a navigation of all entries of the record. It is invented, as is everything that it gains and
# loses here: no page of the documentation has a part of it.
PAGE = """\
  1. Webhooks

List webhooks

GET
https://api.gigstack.io/v2/webhooks

Request

Query Params

Responses

🟢200OK
application/json
Body
🟠401Unauthorized
🔴500Server Error

Request Request Example
Shell
curl --location --request GET 'https://api.gigstack.io/v2/webhooks?limit&cursor&status' \\
--header 'Authorization: Bearer <token>'
Response Response Example
{
    "success": true,
    "message": "Webhooks retrieved",
    "data": [
        {
            "id": "wh_0000000001",
            "url": "https://example.com/gigstack",
            "events": ["payment.created"],
            "status": "active",
            "description": null,
            "owner": "user_0000000001",
            "created_at": 1768400000000
        }
    ],
    "timestamp": 1768500000000
}
Modified at 2026-11-01
"""
# What its authors do to it: an operation, a parameter and a value more, a field less, and a later date.
NEWS = (
    ("    • List webhooks\n", "    • List webhooks\n    • Copy webhook\n      POST\n"),
    ("&status'", "&status&url'"),
    ('"status": "active"', '"status": "paused"'),
    ('            "owner": "user_0000000001",\n', ""),
    ("2026-11-01", "2026-11-20"),
)
# What the record says of it: what the example does not show is known from elsewhere.
ENTRY = """\
  - entry: [Webhooks, List webhooks]
    operation: listWebhooks
    since: "2026-04-02"
    modified: "2026-11-01"
    complete: true
    beside:
      query: [team]
      statuses: ["403"]
      response: [{elsewhere}]
"""
ELSEWHERE = ("version", "type", "revision", "effect_scope", "security", "signing")
# What follows for the description.
NEW_PARAMETER = """\
      - name: url
        in: query
        example: "https://example.com/gigstack"
        description: Only that of this address.
        schema: {type: string}
"""
NEW_OPERATION = """
/webhooks/{id}/copy:
  post:
    operationId: copyWebhook
    tags: [webhooks]
    summary: Copy a webhook
    description: Makes a second webhook like the first.
    x-resource: webhooks
    x-method: copy
    x-retry: never
    x-billing: No charge is documented.
    x-evidence: inferred
    x-sources: [a test]
    parameters:
      - $ref: '#/WebhookId'
    responses:
      "200":
        description: The new webhook.
        x-unwrap: /data
        content:
          application/json:
            schema: {$ref: ../schemas/webhooks.yaml#/WebhookGetResponse}
            example:
              data: {id: wh_0000000002, url: "https://example.com/gigstack", events: [], status: paused}
"""
NEW_PATH = "  /webhooks/{id}/copy:\n    $ref: paths/webhooks.yaml#/~1webhooks~1{id}~1copy\n"
NEW_ENTRY = '  - {entry: [Webhooks, Copy webhook], operation: copyWebhook, since: "2026-11-20"}\n'
CHANGES = """\
### Added

- `models.WebhookStatus` knows a new value, `"paused"`.
- `webhooks.copy` is new. Copy a webhook.
- `webhooks.list` takes a new optional `url`.

### Removed

- **Breaking:** `models.Webhook` no longer has `owner`.
"""
# What those write who use the package, or their copy of it; the server is a function.
SCRIPT = """\
import json, sys, httpx
from {package} import Gigstack, __version__
asked = []
def answer(request):
    asked.append([request.method, str(request.url), request.content.decode()])
    hook = {{"id": "wh_2", "url": "https://example.com", "events": [], "status": "paused", "owner": "user_1"}}
    return httpx.Response(200, json={{"data": hook}})
gig = Gigstack("a-key", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
hook = getattr(gig.webhooks, sys.argv[1])("wh_1")
print(json.dumps([__version__, hook.id, asked]))
"""
COPIED = "billing._vendor.gigstack"
COPY = "billing/_vendor/gigstack"
COPY_SENT = ["0.2.0", "wh_2", [["POST", "https://api.gigstack.io/v2/webhooks/wh_1/copy", ""]]]
TOKEN = "token-of-nobody"
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
        # The code of the copy, whatever else is installed.
        quiet = {"PYTHONPATH": str(self.project), "PYTHONDONTWRITEBYTECODE": "1"}
        return run_in(self.project, sys.executable, "-m", "generator", *arguments, env={**os.environ, **quiet})

    def publish(self, **settings: str) -> Done:
        return publish(self.project, settings | {"PYTHONDONTWRITEBYTECODE": "1"}, "--envdir", self.nox)

    def upload(self, url: str) -> Done:
        return self.publish(TWINE_REPOSITORY_URL=url, TWINE_USERNAME="anyone", TWINE_PASSWORD=TOKEN)

    def vendor(self, *arguments: object) -> Done:
        return run_in(self.service, self.python, "-m", "gigstack", "vendor", COPY, *arguments)

    def use(self, package: str, method: str) -> list[Any]:
        done = run_in(self.service, self.python, "-c", SCRIPT.format(package=package), method)
        assert done.returncode == 0, done.stderr
        answer: list[Any] = json.loads(done.stdout)
        return answer

    def edit(self, name: str, *edits: tuple[str, str]) -> None:
        path = self.project / name
        path.write_text(edited(path.read_text(), *edits))

    def line(self, name: str, text: str, after: str = "") -> int:
        """The number of the first line with this text, behind the one with the other."""
        lines = (self.page if name == "page" else self.project / name).read_text().splitlines()
        start = next(index for index, line in enumerate(lines) if after in line)
        return next(index for index, line in enumerate(lines[start:], start + 1) if text in line)

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


def copy_repository(folder: Path) -> None:
    """What git knows here, as it stands in the work tree, as a repository without a past."""
    listed = run_in(ROOT, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    assert listed.returncode == 0, "the story copies a checkout of git"
    for name in listed.stdout.split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "config", "user.name", "A Person")
    git(folder, "config", "user.email", "person@example.com")


def navigation(record: Path) -> str:
    """All that the record has an entry of, as a page shows it."""
    rows, before = ["gigstack API"], ()
    for page in yaml.safe_load(record.read_text())["pages"]:
        *groups, title = page.get("entry", ["*"])
        if title == "*":
            continue
        new = next(
            (level for level, group in enumerate(groups) if tuple(groups[: level + 1]) != before[: level + 1]), len(groups)
        )
        rows += [f"{'  ' * (level + 1)}• {group}" for level, group in enumerate(groups) if level >= new]
        rows.append(f"{'  ' * (len(groups) + 1)}• {title}")
        before = tuple(groups)
    return "\n".join(rows) + "\n"


def without_field(text: str, name: str) -> str:
    return re.sub(rf"^ +{name}:.*\n", "", text, flags=re.MULTILINE)


def ok(done: Done) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# The stages


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The version that stands here is released, uploaded, installed, and copied into a service."""
    folder = tmp_path_factory.mktemp("first")
    project, service, page = folder / "project", folder / "service", folder / "list-webhooks.txt"
    service.mkdir()
    copy_repository(project)
    with serving(folder) as index:
        stage = Stage(project, page, service, index, environment(folder / "environment"), folder / "nox")
        line = next(line for line in (project / RECORD).read_text().splitlines() if "[Webhooks, List webhooks]" in line)
        elsewhere = [*(f"/data/*/{name}" for name in ELSEWHERE), "/has_more", "/next_cursor"]
        stage.edit(RECORD, (f"{line}\n", ENTRY.replace("{elsewhere}", ", ".join(elsewhere))))
        page.write_text(navigation(project / RECORD) + PAGE)
        # The checks of a release are the sessions that run this test beside others.
        checks = next(line for line in (project / "pyproject.toml").read_text().splitlines() if line.startswith("checks = "))
        stage.edit("pyproject.toml", (checks, 'build = "python -m build --no-isolation"'))
        # The copy has no past: whatever was released here before was not.
        (project / "CHANGELOG.md").write_text("# Changelog\n")
        ok(stage.generator("generate"))
        stage.commit()
        ok(stage.generator("release", "--version", "0.1.0"))
        ok(stage.upload(index.url))
        assert install(stage.python, index, "gigstack")[0] == "0.1.0"
        ok(stage.vendor("--package", COPIED, "--only", "webhooks"))
        answer = ["0.1.0", "wh_2", [["GET", "https://api.gigstack.io/v2/webhooks/wh_1", ""]]]
        assert stage.use("gigstack", "get") == stage.use(COPIED, "get") == answer
        yield stage


@pytest.fixture(scope="module")
def described(first: Stage, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """The page has changed, and the description with it; not yet released."""
    stage = copied(first, tmp_path_factory.mktemp("described"))
    stage.page.write_text(edited(stage.page.read_text(), *NEWS))
    for name in (PATHS, SCHEMAS):
        path = stage.project / name
        path.write_text(without_field(path.read_text(), "owner"))
    anchor = "      - $ref: ../parameters.yaml#/Limit\n"
    stage.edit(PATHS, (anchor, anchor + NEW_PARAMETER), ("\nWebhookId:\n", f"{NEW_OPERATION}\nWebhookId:\n"))
    stage.edit("spec/openapi.yaml", ("  /webhooks/{id}:\n", f"{NEW_PATH}  /webhooks/{{id}}:\n"))
    stage.edit(SCHEMAS, ("[active, inactive]", "[active, inactive, paused]"))
    after = "  - {entry: [Webhooks, Create webhook]"
    stage.edit(RECORD, ('"2026-11-01"', '"2026-11-20"'), (after, NEW_ENTRY + after))
    ok(stage.generator("generate"))
    stage.commit()
    return stage


@pytest.fixture(scope="module")
def second(described: Stage, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """The change is released, uploaded, and installed; the service still has its old copy."""
    stage = copied(described, tmp_path_factory.mktemp("second"))
    ok(stage.generator("release"))
    ok(stage.upload(stage.index.url))
    assert install(stage.python, stage.index, "--upgrade", "gigstack")[0] == "0.2.0"
    return stage


# The story


def test_a_page_that_changed_is_told_with_its_lines_and_the_places_to_edit(first: Stage, tmp_path: Path) -> None:
    assert ok(first.generator("docs", "compare", first.page)) == f"{first.page} (List webhooks): as described\n"
    stage = copied(first, tmp_path)
    stage.page.write_text(edited(stage.page.read_text(), *NEWS))
    before = stage.everything()
    done = stage.generator("docs", "compare", stage.page, "--json")
    assert done.returncode == 1, done.stderr
    (page,) = json.loads(done.stdout)["pages"]
    assert [(one["line"], one["kind"], one["what"], one["file"], one["file_line"]) for one in page["differences"]] == [
        (
            stage.line("page", "Copy webhook"),
            "operation-new",
            "the entry Webhooks / Copy webhook is not described",
            RECORD,
            stage.line(RECORD, "[Webhooks, Delete webhook]"),
        ),
        (
            stage.line("page", "curl"),
            "query-new",
            "query parameter url of listWebhooks",
            PATHS,
            stage.line(PATHS, "parameters:", "operationId: listWebhooks"),
        ),
        (
            stage.line("page", "{", '"data"'),
            "field-gone",
            "field data[].owner of listWebhooks 200",
            SCHEMAS,
            stage.line(SCHEMAS, "owner:", "Webhook:"),
        ),
        (
            stage.line("page", '"status"'),
            "value-new",
            "value data[].status of listWebhooks 200",
            SCHEMAS,
            stage.line(SCHEMAS, "[active, inactive]"),
        ),
        (
            stage.line("page", "Modified at"),
            "modified",
            "the page was modified since it was compared",
            RECORD,
            stage.line(RECORD, "modified:", "[Webhooks, List webhooks]"),
        ),
    ]
    assert stage.everything() == before


def test_once_described_the_page_is_as_described_and_the_bump_is_known(described: Stage) -> None:
    assert ok(described.generator("docs", "compare", described.page)) == f"{described.page} (List webhooks): as described\n"
    done = described.generator("diff", "v0.1.0", "--json")
    assert done.returncode == 1, done.stderr
    said = json.loads(done.stdout)
    assert [(one["size"], one["what"]) for one in said["changes"]] == [
        ("breaking", "`models.Webhook` no longer has `owner`."),
        ("feature", '`models.WebhookStatus` knows a new value, `"paused"`.'),
        ("feature", "`webhooks.copy` is new. Copy a webhook."),
        ("feature", "`webhooks.list` takes a new optional `url`."),
    ]
    assert said["bump"] == {"size": "breaking", "from": "0.1.0", "to": "0.2.0"}


def test_a_release_is_a_version_a_section_and_a_tag(second: Stage) -> None:
    assert 'version = "0.2.0"' in (second.project / "pyproject.toml").read_text()
    changelog = (second.project / "CHANGELOG.md").read_text()
    section = changelog[changelog.index("\n## ") + 1 : changelog.index("\n## 0.1.0")]
    assert re.fullmatch(rf"## 0\.2\.0 - \d{{4}}-\d\d-\d\d\n\n{re.escape(CHANGES)}", section)
    assert (second.project / OUT / "src/gigstack/CHANGELOG.md").read_text() == changelog
    assert ok(run_in(second.project, "git", "tag", "--points-at", "HEAD")) == "v0.2.0\n"
    assert ok(run_in(second.project, "git", "status", "--porcelain")) == ""
    ok(second.generator("generate", "--check"))


def test_whoever_upgrades_or_comes_new_has_the_new_operation(second: Stage, tmp_path: Path) -> None:
    names = {path.name for path in second.index.packages.iterdir()}
    assert names == {f"gigstack-{version}{end}" for version in ("0.1.0", "0.2.0") for end in (".tar.gz", "-py3-none-any.whl")}
    built = digests(second.project / OUT / "dist")
    assert {name: built[name] for name in names} == digests(second.index.packages)
    assert second.use("gigstack", "copy") == COPY_SENT
    again = second.upload(second.index.url)
    assert again.returncode == 1 and "already exists" in again.stdout + again.stderr
    assert TOKEN not in again.stdout + again.stderr
    newcomer = replace(second, python=environment(tmp_path / "environment"))
    assert install(newcomer.python, second.index, "gigstack") == ("0.2.0", built["gigstack-0.2.0-py3-none-any.whl"])
    assert newcomer.use("gigstack", "copy") == COPY_SENT


def test_the_copy_of_a_service_is_told_to_be_older_and_is_renewed(second: Stage, tmp_path: Path) -> None:
    stage = copied(second, tmp_path)
    before = stage.everything()
    older = stage.vendor("--check")
    assert older.returncode == 1, older.stderr
    assert older.stdout.startswith("older: 0.1.0, where gigstack 0.2.0 is installed\n## 0.2.0 - ")
    assert CHANGES in older.stdout and "## 0.1.0" not in older.stdout
    assert stage.everything() == before
    assert stage.use(COPIED, "get")[0] == "0.1.0"

    assert f"gigstack 0.2.0 (was 0.1.0) as {COPIED}" in ok(stage.vendor("--update"))
    assert ok(stage.vendor("--check")) == f"up to date: gigstack 0.2.0 as {COPIED}\n"
    assert stage.use(COPIED, "copy") == COPY_SENT


# Each step broken


def test_pages_that_are_garbage(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    stage.page.write_text(edited(stage.page.read_text(), *NEWS))
    garbage = {
        "1.txt": b"\x00\xff\xfe",
        "2.md": b"# Nothing to see",
        "3.txt": b"<!doctype html><p>502</p>",
        "4.txt": b"gigstack API\n",
    }
    for name, content in garbage.items():
        (stage.project / name).write_bytes(content)
    (stage.project / "proposed.yaml").write_text("# of the last time\n")
    before = stage.everything()
    done = stage.generator("docs", "compare", stage.page, *garbage, "--patch", "proposed.yaml")
    assert done.returncode == 2 and "1 page compared, 4 not read: 5 differences" in done.stderr, done.stderr
    assert all(name in done.stderr for name in garbage)
    assert stage.everything() == before


def test_a_description_that_refers_to_nothing(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    stage.edit(SCHEMAS, ("      $ref: '#/WebhookEffectScope'\n", "      $ref: '#/WebhookReach'\n"))
    before = stage.everything()
    done = stage.generator("generate")
    assert done.returncode == 2
    assert f"{SCHEMAS}:{stage.line(SCHEMAS, 'WebhookReach')}" in done.stderr and "nothing was written" in done.stderr
    assert stage.everything() == before


def test_too_small_a_step(described: Stage, tmp_path: Path) -> None:
    stage = copied(described, tmp_path)
    before = stage.everything()
    refused = stage.generator("release", "--version", "0.1.1")
    assert refused.returncode == 2
    assert "0.1.1 is too small a step from v0.1.0; the changes ask for 0.2.0 or more" in refused.stderr
    assert "`models.Webhook` no longer has `owner`." in refused.stderr
    assert stage.everything() == before


def test_a_check_of_the_release_that_fails(described: Stage, tmp_path: Path) -> None:
    stage = copied(described, tmp_path)
    checks = """checks = ['python -c "import pathlib; pathlib.Path(\\"made\\").touch(); raise SystemExit(\\"no good\\")"']"""
    stage.edit("pyproject.toml", ("[tool.generator.release]\n", f"[tool.generator.release]\n{checks}\n"))
    stage.commit()
    before = stage.everything()
    done = stage.generator("release")
    assert done.returncode == 2 and "failed with 1; nothing was released\nno good" in done.stderr, done.stderr
    assert stage.everything() == before


def test_what_is_not_uploaded(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    nowhere = "http://127.0.0.1:9"
    before = stage.everything()
    for settings, reason in (
        ({}, "set TWINE_REPOSITORY_URL and TWINE_PASSWORD"),
        ({"TWINE_REPOSITORY_URL": nowhere}, "set TWINE_PASSWORD"),
    ):
        refused = stage.publish(**settings)
        assert refused.returncode == 1 and reason in refused.stderr
    assert stage.everything() == before

    shutil.rmtree(stage.project / OUT / "dist")
    refused = stage.upload(nowhere)
    assert refused.returncode == 1 and "does not hold a wheel and an sdist of 0.1.0" in refused.stderr
    stage.edit("README.md", ("\n## Two commands\n", "\n## 2 commands\n"))
    stage.commit()
    refused = stage.upload(nowhere)
    assert refused.returncode == 1 and "this commit has not got the tag v0.1.0" in refused.stderr
    assert digests(stage.index.packages) == digests(first.index.packages)


def test_an_index_that_is_gone(first: Stage, tmp_path: Path) -> None:
    stage = copied(first, tmp_path)
    (tmp_path / "gone").mkdir()
    with serving(tmp_path / "gone") as gone:
        pass
    before = stage.everything()
    done = stage.upload(gone.url)
    assert done.returncode == 1 and TOKEN not in done.stdout + done.stderr
    assert "Connection refused" in done.stdout + done.stderr or "ConnectionError" in done.stdout + done.stderr
    assert stage.everything() == before


def test_a_copy_that_was_edited_by_hand(second: Stage, tmp_path: Path) -> None:
    stage = copied(second, tmp_path)
    path = stage.service / COPY / "models/webhook.py"
    path.write_text(edited(path.read_text(), ("    owner: str | None = None\n", "    owned_by: str | None = None\n")))
    before = stage.everything()
    checked = stage.vendor("--check")
    assert checked.returncode == 1 and "changed by hand: models/webhook.py" in checked.stdout.splitlines()
    done = stage.vendor("--update")
    assert done.returncode == 1
    assert "+    owned_by: str | None = None" in done.stdout.splitlines()
    assert "edited by hand: models/webhook.py; take the edits out, or lose them with --force" in done.stderr
    assert stage.everything() == before
