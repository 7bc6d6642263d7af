"""`python -m gigstack vendor`: copies of the package in other projects, whole and in part: what they hold, and what is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomli
from copies import MADE, SRC, tree, vendor
from gigstack._vendoring import cut, reach

ROOT = Path(__file__).parents[2]

# httpx, pydantic, and what these two need themselves.
IMPORTABLE = (
    *("httpx", "httpcore", "h11", "anyio", "sniffio", "certifi", "idna"),
    *("pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection"),
)
ALONE = f"""
import json, sys
sys.path.insert(0, {{folder!r}})
class Nothing:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        # The standard library's own, of a name that differs from machine to machine.
        own = top in sys.stdlib_module_names or top.startswith("_sysconfigdata")
        if not own and top not in {(*IMPORTABLE, "billing", "stock")!r}:
            raise ModuleNotFoundError(f"{{{{name}}}} is not there", name=name)
sys.meta_path.insert(0, Nothing())
"""
ANSWERING = """
import httpx
def answering(body, seen):
    def answer(request):
        seen.append(f"{request.method} {request.url.path}")
        return httpx.Response(200, json=body)
    return httpx.Client(transport=httpx.MockTransport(answer))
"""


def alone(folder: Path, code: str) -> Any:
    """What a Python prints that has the copies below a folder, httpx and pydantic, and nothing else."""
    script = ALONE.format(folder=str(folder)) + code
    done = subprocess.run([sys.executable, "-I", "-W", "error", "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a whole copy and two partial ones. The partial ones are no test's to change."""
    folder = tmp_path_factory.mktemp("services")
    for dest, *options in (
        ("billing/_vendor/gigstack", "--package", "billing._vendor.gigstack"),
        ("billing/income", "--package", "billing.income", "--only", "invoices.income"),
        ("stock/gigstack", "--package", "stock.gigstack", "--only", "services,sat.lists,invoices", "--with", "webhooks"),
    ):
        ran = vendor(folder / dest, *options)
        assert ran.code == 0, ran.err
    return folder


# What a copy holds


def test_a_whole_copy_is_the_package_without_its_tools(services: Path) -> None:
    found = tree(services / "billing" / "_vendor" / "gigstack")
    assert found.pop("VENDORED.toml")
    packaged = {path: text for path, text in tree(SRC / "gigstack").items() if path.partition("/")[0] != "_vendoring"}
    assert found == {path: text for path, text in packaged.items() if path not in ("__main__.py", "CHANGELOG.md")}
    assert {"py.typed", "LICENSE", "lib/__init__.py"} <= set(found)


def test_a_copy_imports_itself_relatively_and_nothing_else_but_its_dependencies(services: Path) -> None:
    import ast

    for path, text in tree(services).items():
        if not path.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text)):
            named = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            named += [str(node.module)] if isinstance(node, ast.ImportFrom) and not node.level else []
            for name in named:
                assert name.partition(".")[0] in {*sys.stdlib_module_names, *IMPORTABLE}, f"{path}: {name}"


def test_a_part_holds_its_resource_its_way_there_and_what_they_reach(services: Path) -> None:
    found = tree(services / "billing" / "income")
    for folder in ("resources", "async_resources"):
        held = {path for path in found if path.startswith(f"{folder}/")}
        assert held == {f"{folder}/{name}.py" for name in ("__init__", "invoices", "invoices_income")}
    assert {path for path in found if path.startswith("operations/")} == {
        "operations/__init__.py",
        "operations/invoices_income.py",
    }
    assert {"models/invoice.py", "models/invoice_income_input.py", "params/invoice_item_input.py", "LICENSE", "py.typed"} <= set(
        found
    )
    assert not {"models/payment_event_data.py", "models/webhook.py", "webhooks.py", "_signature.py"} & set(found)


def test_what_is_not_cut_is_copied_to_the_byte(services: Path) -> None:
    found = tree(services / "billing" / "income")
    changed = {path for path, text in found.items() if path != "VENDORED.toml" and text != MADE.files[path]}
    assert changed == {
        *("__init__.py", "_client.py", "_model_index.py", "models/__init__.py", "params/__init__.py"),
        *("resources/invoices.py", "async_resources/invoices.py"),
    }


def test_what_is_cut_holds_only_lines_that_were_there(services: Path) -> None:
    for path, text in tree(services / "billing" / "income").items():
        if path.endswith(".py") and b"_PARTS" not in text:
            before = iter(MADE.files[path].splitlines())
            assert all(line in before for line in text.splitlines()), path


def test_a_resource_keeps_its_children_and_a_parent_on_the_way_has_no_methods(services: Path) -> None:
    code = """
from billing.income import Gigstack
from stock.gigstack import AsyncGigstack
only = Gigstack("k").invoices
print(json.dumps([
    sorted(name for name in dir(only) if name[0] != "_"),
    sorted(name for name in dir(Gigstack) if name[0] != "_"),
    sorted(name for name in dir(AsyncGigstack("k").sat) if name[0] != "_"),
    [name for name in ("files", "income", "drafts") if hasattr(AsyncGigstack("k").invoices, name)],
]))
"""
    runtime = ["base_url", "close", "livemode", "request", "with_options"]
    assert alone(services, code) == [["income"], sorted([*runtime, "invoices"]), ["lists"], ["files", "income", "drafts"]]


def test_the_top_level_offers_what_there_is(services: Path) -> None:
    code = """
import billing.income as part, stock.gigstack as other
print(json.dumps([
    [[name for name in ("catalogs", "models", "params", "webhooks") if name in module.__all__] for module in (part, other)],
    [all(getattr(module, name) is not None for name in module.__all__) for module in (part, other)],
    [all(getattr(module.models, name) is not None for name in dir(module.models)) for module in (part, other)],
    hasattr(part.models, "Service"), hasattr(other.models, "Service"),
]))
"""
    offered = [["models", "params"], ["catalogs", "models", "params", "webhooks"]]
    assert alone(services, code) == [offered, [True, True], [True, True], False, True]


def test_with_brings_a_part_whole(tmp_path: Path) -> None:
    several = ("--only", "users", "--only", "services", "--with", "models,lib", "--with", "catalogs")
    ran = vendor(tmp_path / "x", "--package", "x", *several, "--json")
    assert ran.code == 0 and ran.data["with"] == ["catalogs", "lib", "models"] and ran.data["only"] == ["services", "users"]
    whole = {path for path in MADE.files if path.split("/")[0] in ("models", "catalogs", "lib")}
    assert whole <= set(tree(tmp_path / "x"))


def test_a_copy_as_it_was_made_is_up_to_date(services: Path) -> None:
    for dest in ("billing/_vendor/gigstack", "stock/gigstack"):
        ran = vendor(services / dest, "--check")
        assert (ran.code, ran.err) == (0, "") and ran.out.startswith("up to date")
        assert vendor(services / dest, "--check", "--json").data["state"] == "current"


# What a copy does


def test_every_module_of_a_copy_is_imported_without_the_installed_package(services: Path) -> None:
    code = """
import importlib, pathlib
root = pathlib.Path(sys.path[0])
for path in sorted(root.rglob("*.py")):
    importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))
print(json.dumps("gigstack" in sys.modules))
"""
    assert alone(services, code) is False


def test_a_copy_calls_what_it_has(services: Path) -> None:
    code = ANSWERING + """
seen = []
from billing.income import Gigstack, models
gig = Gigstack("k", http_client=answering({"data": {"uuid": "u1", "total": 116}}, seen))
invoice = gig.invoices.income.get("u1")
print(json.dumps([type(invoice) is models.Invoice, type(invoice).__module__, str(invoice.total), seen]))
"""
    assert alone(services, code) == [True, "billing.income.models.invoice", "116", ["GET /v2/invoices/income/u1"]]


def test_a_copy_calls_asynchronously_too(services: Path) -> None:
    code = """
import asyncio, httpx
from stock.gigstack import AsyncGigstack, models
async def main():
    answer = httpx.Response(200, json={"data": [{"id": "s1"}], "has_more": False})
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda request: answer)) as http:
        page = await AsyncGigstack("k", http_client=http).services.list()
        return [type(service).__module__ for service in page.items]
print(json.dumps(asyncio.run(main())))
"""
    assert alone(services, code) == ["stock.gigstack.models.service"]


def test_importing_a_copy_loads_nothing_but_its_version(services: Path) -> None:
    code = """
import billing.income
loaded = [name for name in sys.modules if name.startswith(("billing.income", "httpx", "pydantic"))]
client = billing.income.Gigstack("k")
heavy = [name for name in sys.modules if name.partition(".")[0] in ("httpx", "pydantic") or ".models" in name]
print(json.dumps([sorted(loaded), heavy]))
"""
    assert alone(services, code) == [["billing.income", "billing.income._version"], []]


def test_copies_and_the_installed_package_work_in_one_process(services: Path) -> None:
    code = (
        f"""
sys.path.insert(0, {str(SRC)!r})
sys.meta_path.pop(0)
"""
        + ANSWERING
        + """
import pickle
import gigstack, billing.income, billing._vendor.gigstack as whole
packages, seen, found = (gigstack, billing.income, whole), [], []
for package in packages:
    client = package.Gigstack("k", http_client=answering({"data": {"uuid": "u1"}}, seen))
    invoice = client.invoices.income.get("u1")
    again = pickle.loads(pickle.dumps(invoice))
    found.append([again == invoice, type(again).__module__, isinstance(invoice, package.models.Invoice)])
    try:
        client.invoices.income.get("")
    except package.InvalidRequestError as error:
        found.append([isinstance(error, other.GigstackError) for other in packages])
print(json.dumps([found, len(seen)]))
"""
    )
    found, calls = alone(services, code)
    assert calls == 3
    assert found == [
        [True, "gigstack.models.invoice", True],
        [True, False, False],
        [True, "billing.income.models.invoice", True],
        [False, True, False],
        [True, "billing._vendor.gigstack.models.invoice", True],
        [False, False, True],
    ]


def test_each_copy_has_the_logger_of_its_name(services: Path) -> None:
    code = ANSWERING + """
import logging, os
os.environ["GIGSTACK_LOG"] = "debug"
lines = []
class Lines(logging.StreamHandler):
    def emit(self, record): lines.append(record.name)
logging.StreamHandler = Lines
import billing.income, billing._vendor.gigstack as whole
for package in (billing.income, whole):
    package.Gigstack("k", http_client=answering({"data": {"uuid": "u1"}}, [])).invoices.income.get("u1")
print(json.dumps(lines))
"""
    assert alone(services, code) == ["billing.income", "billing._vendor.gigstack"]


def test_copies_are_typed_strictly_and_have_no_unused_import(services: Path) -> None:
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10", "--config-file="]
    checked = subprocess.run(
        [*mypy, "-p", "billing.income", "-p", "stock.gigstack"], capture_output=True, text=True, cwd=services
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F,I001", "--line-length", "110"]
    linted = subprocess.run([*ruff, "billing/income", "stock"], capture_output=True, text=True, cwd=services)
    assert linted.returncode == 0, linted.stdout
    black = [sys.executable, "-m", "black", "--check", "--quiet", "--line-length", "110", "--target-version", "py310", "--diff"]
    formatted = subprocess.run([*black, "billing/income", "stock"], capture_output=True, text=True, cwd=services)
    assert formatted.returncode == 0, formatted.stdout


def test_every_resource_alone_is_complete() -> None:
    names = list(reach._names(reach.resources(MADE.files)))
    assert {"invoices", "invoices.income", "sat.downloads"} <= set(names) and len(names) > 15
    for name in names:
        assert "_client.py" in reach.selected(MADE.files, [name], [])


def test_a_copy_that_would_lack_something_is_not_made() -> None:
    files = {path: text for path, text in MADE.files.items() if path != "models/invoice.py"}
    with pytest.raises(reach.IncompleteError, match=r"invoices_income\.py would lack Invoice in models/"):
        reach.selected(files, ["invoices.income"], [])


# What is said


def test_help_names_the_options() -> None:
    ran = vendor("--help")
    assert ran.code == 0
    for word in ("DEST", "--package", "--only", "--with", "--check", "--update", "--force", "--json", "Exit codes"):
        assert word in ran.out


def test_the_command_loads_neither_httpx_nor_pydantic_nor_the_package(tmp_path: Path) -> None:
    code = f"""
import json, sys
sys.path.insert(0, {str(SRC)!r})
from gigstack._vendoring.command import main
assert main(["vendor", {str(tmp_path / "x")!r}, "--package", "x", "--only", "services", "--json"]) == 0
heavy = ("httpx", "pydantic", "typing_extensions", "gigstack._client", "gigstack.models")
print(json.dumps([name for name in heavy if name in sys.modules]))
"""
    done = subprocess.run([sys.executable, "-I", "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []


def test_without_a_command_the_help_is_shown() -> None:
    environment = {**os.environ, "PYTHONPATH": str(SRC)}
    done = subprocess.run([sys.executable, "-m", "gigstack"], capture_output=True, text=True, env=environment)
    assert (done.returncode, "vendor" in done.stdout) == (2, True)


def test_a_reader_that_has_seen_enough_is_no_fault(copy: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "gigstack", "vendor", str(copy), "--check"]
    environment = {**os.environ, "PYTHONPATH": str(SRC)}
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=environment, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_record_says_what_it_was_made_from(services: Path) -> None:
    said = tomli.loads((services / "stock" / "gigstack" / "VENDORED.toml").read_text(encoding="utf-8"))
    assert {key: said[key] for key in ("name", "version", "package", "only", "with")} == {
        "name": "gigstack",
        "version": MADE.version,
        "package": "stock.gigstack",
        "only": ["invoices", "sat.lists", "services"],
        "with": ["webhooks"],
    }
    assert said["description"] == json.loads((SRC.parent / ".generated.json").read_text())["description"]
    assert set(said["files"]) == set(tree(services / "stock" / "gigstack")) - {"VENDORED.toml"}


def test_progress_is_shown_on_a_terminal_only(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "gigstack", "vendor", str(tmp_path / "x"), "--package", "x", "--only", "services"]
    environment = {**os.environ, "PYTHONPATH": str(SRC)}
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=child, env=environment, timeout=60)
    os.close(child)
    shown = os.read(parent, 100_000).decode()
    assert done.returncode == 0 and " files" in shown and shown.endswith("\033[K")
    assert vendor(tmp_path / "y", "--package", "y", "--only", "services").err == ""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "give --package"),
        (["--package", "a.other"], "does not end with a/other"),
        (["--package", "a-b"], "expected names of Python"),
        (["--package", "class.copy"], "'class' can be no package; expected names of Python"),
        (["--package", "copy", "--only", "invoice.income"], "there is no resource 'invoice.income'; there is invoices.income"),
        (["--package", "copy", "--only", "models"], "there is no resource 'models', but a part: --with models"),
        (["--package", "copy", "--only", "services", "--with", "nonsense"], "there is no part 'nonsense'"),
        (["--package", "copy", "--only", "services", "--with", "sat"], "there is no part 'sat', but a resource: --only sat"),
        (["--package", "copy", "--with", "models"], "--with goes with --only"),
        (["--package", "copy", "--force"], "--force goes with --update"),
        (["--check"], "is no folder"),
        (["--update"], "is no folder"),
        (["--check", "--only", "services"], "--check takes no options"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(tmp_path: Path, options: list[str], said: str) -> None:
    ran = vendor(tmp_path / "copy", *options)
    assert ran.code == 2 and said in ran.err and "Traceback" not in ran.err
    assert list(tmp_path.iterdir()) == []
    in_json = vendor(tmp_path / "copy", *options, "--json")
    assert in_json.code == 2 and said in in_json.data["error"]


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, copy: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "notes.txt").write_text("mine")
    assert "holds something else" in vendor(tmp_path / "own", "--package", "own").err
    assert "is a copy already" in vendor(copy, "--package", "billing.income").err
    assert (tmp_path / "own" / "notes.txt").read_text() == "mine"


def test_packages_that_are_made_on_the_way_can_be_imported_and_others_are_left(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    assert vendor(tmp_path / "top/old/new/gs", "--package", "old.new.gs", "--only", "services").code == 0
    assert vendor(tmp_path / "old/new/gs", "--package", "old.new.gs", "--only", "services").code == 0
    made = {path.parent.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("__init__.py") if path.stat().st_size == 0}
    assert made == {"top/old", "top/old/new", "old/new"}


# Cutting


def test_elements_are_cut_at_either_end_and_in_the_middle() -> None:
    text = b'T = ["a", "b", "c"]\nD = {\n    "a": "1",\n    "b": "2",\n}\nfrom x import (\n    a,\n    b as b,\n)\n'
    assert cut.without_names(text, {"c", "a"}) == b'T = ["b"]\nD = {\n    "b": "2",\n}\nfrom x import (\n    b as b,\n)\n'
    assert cut.without_names(text, {"b"}) == b'T = ["a", "c"]\nD = {\n    "a": "1",\n}\nfrom x import (\n    a,\n)\n'
    assert cut.without_names(b"T = []\n", {"b"}) == b"T = []\n"


def test_text_that_is_not_ascii_is_cut_at_the_right_place() -> None:
    text = 'Ñ = "é"; T = ["ñandú", "b", "ü"]\n'.encode()
    assert cut.without_names(text, {"ñandú"}).decode() == 'Ñ = "é"; T = ["b", "ü"]\n'


def test_imports_are_dropped_only_where_nothing_uses_them() -> None:
    text = b"""from __future__ import annotations
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from a import A, B
    from b import C as C
    from c import D

x: Any = 1
y: "list[D]"
"""
    assert cut.without_unused_imports(text) == b"""from __future__ import annotations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from b import C as C
    from c import D

x: Any = 1
y: "list[D]"
"""
