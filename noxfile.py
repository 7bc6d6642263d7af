"""Every task that a person does here, by name: `nox --list` shows them, `nox -s NAME` runs one.

Each session makes its own environment and installs what it needs. `generate` writes; all others only look,
except `format`, which reformats hand-written code.
"""

import shutil
from pathlib import Path

import nox

nox.options.sessions = ["generate", "tests"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False

PYTHONS = ["3.10", "3.11", "3.12", "3.13"]
SDK = Path("generated/gigstack")
HAND_WRITTEN = ["generator", "tests", "noxfile.py"]


def install_tests(session: nox.Session) -> None:
    """The generator as it stands, and what the tests of both projects need. The SDK is tested from its source."""
    session.install("-e", ".", *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "test"))


@nox.session
def generate(session: nox.Session) -> None:
    """Make the SDK from spec/. Arguments go to the generator: nox -s generate -- --force."""
    session.install("-e", ".")
    session.run("python", "-m", "generator", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Fail when generated/ is not what spec/ and templates/ make."""
    session.install("-e", ".")
    session.run("python", "-m", "generator", "generate", "--check")


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, of the generator and of the SDK, on this Python. Arguments go to pytest."""
    install_tests(session)
    session.run("pytest", *session.posargs)


@nox.session(name="tests-all", python=PYTHONS)
def tests_all(session: nox.Session) -> None:
    """All tests on each Python that is installed."""
    install_tests(session)
    session.run("pytest", *session.posargs)


@nox.session
def minimums(session: nox.Session) -> None:
    """The SDK with the oldest dependencies that it allows."""
    wanted = nox.project.load_toml(SDK / "pyproject.toml")["project"]["dependencies"]
    test_tools = nox.project.dependency_groups(nox.project.load_toml(SDK / "pyproject.toml"), "test")
    session.install(*test_tools, *[requirement.replace(">=", "==") for requirement in wanted])
    session.install("--no-deps", str(SDK))
    session.run("pytest", str(SDK / "tests"), "-c", str(SDK / "pyproject.toml"), *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict and pyright, on the generator and on the SDK: no errors."""
    install_tests(session)
    session.install("pyright[nodejs]>=1.1.400", "nox", "types-jsonschema", "types-PyYAML")
    session.run("mypy", "--strict", "generator", "noxfile.py")
    session.run("mypy", "--strict", str(SDK / "src"))
    session.run("pyright", "generator")
    session.run("pyright", str(SDK / "src"))


@nox.session
def lint(session: nox.Session) -> None:
    """black and ruff on hand-written code. Generated code is formatted when it is made; `check` watches it."""
    session.install("-e", ".")
    session.run("black", "--check", "--quiet", "--diff", *HAND_WRITTEN)
    session.run("ruff", "check", *HAND_WRITTEN)


@nox.session(name="format")
def format_(session: nox.Session) -> None:
    """Reformat hand-written code."""
    session.install("-e", ".")
    session.run("ruff", "check", "--fix-only", "--quiet", *HAND_WRITTEN)
    session.run("black", "--quiet", *HAND_WRITTEN)


@nox.session
def build(session: nox.Session) -> None:
    """Build wheel and sdist of the SDK into generated/gigstack/dist, and install the wheel to see that it works."""
    session.install("build")
    shutil.rmtree(SDK / "dist", ignore_errors=True)
    session.run("python", "-m", "build", "--quiet", str(SDK))
    wheel = next((SDK / "dist").glob("*.whl"))
    session.install("--force-reinstall", str(wheel))
    with session.chdir(session.create_tmp()):
        session.run("python", "-c", "import gigstack; print(gigstack.__version__, gigstack.Gigstack('key'))")
