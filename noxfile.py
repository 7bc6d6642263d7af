"""Every task that a person does here, by name: `nox --list` shows them, `nox -s NAME` runs one.

Each session makes its own environment and installs what it needs. `generate` writes; all others only look,
except `format`, which reformats hand-written code.
"""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import nox

nox.options.sessions = ["generate", "tests"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False

PYTHONS = ["3.10", "3.11", "3.12", "3.13"]
SDK = Path("generated/gigstack")
DESCRIPTION = SDK / "openapi.yaml"
# A file stays with one worker, for tests of a file share what is slow to make.
IN_PARALLEL = ["-n", "auto", "--dist", "loadfile"]
HAND_WRITTEN = ["generator", "tests", "noxfile.py"]

# Judges from outside, pinned so that a new opinion of theirs is a commit of its own. This Prism is the last for Node.js 20.
REDOCLY = "@redocly/cli@2.77.0"
PRISM = "@stoplight/prism-cli@5.14.2"
SECONDS_TO_START = 60


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
    """All tests, of the generator and of the SDK, on this Python, a worker for each core. Arguments go to pytest."""
    install_tests(session)
    session.run("pytest", *IN_PARALLEL, *session.posargs)


@nox.session(name="tests-all", python=PYTHONS)
def tests_all(session: nox.Session) -> None:
    """All tests on each Python that is installed."""
    install_tests(session)
    session.run("pytest", *IN_PARALLEL, *session.posargs)


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
    """Build wheel and sdist of the SDK, look at what an index would show of them, and install the wheel to see that it works.

    Keeps them in a folder that is given: nox -s build -- FOLDER. They have the bytes that `release` makes of the same commit.
    """
    session.install("build", "twine>=6.1")
    dist = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    made = session.run("git", "log", "-1", "--format=%ct", external=True, silent=True)
    env = {"SOURCE_DATE_EPOCH": str(made).strip()}
    session.run("python", "-m", "build", "--quiet", "--outdir", str(dist), str(SDK), env=env)
    session.run("python", "-m", "twine", "check", "--strict", *map(str, sorted(dist.iterdir())))
    wheel = next(dist.glob("*.whl"))
    session.install("--force-reinstall", str(wheel))
    with session.chdir(session.create_tmp()):
        session.run("python", "-c", "import gigstack; print(gigstack.__version__, gigstack.Gigstack('key'))")
    for folder in session.posargs:
        shutil.copytree(dist, folder, dirs_exist_ok=True)


@nox.session
def release(session: nox.Session) -> None:
    """Raise the version, write the changelog, check, build, commit and tag; see nox -s release -- --help."""
    session.install("-e", ".", *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "release"))
    session.run("python", "-m", "generator", "release", *session.posargs)


@nox.session
def publish(session: nox.Session) -> None:
    """Upload what `release` built to the index that TWINE_REPOSITORY_URL names, with the token in TWINE_PASSWORD.

    A workflow that the index trusts needs no token.
    """
    needed = ["TWINE_REPOSITORY_URL"]
    # GitHub puts this into a job that may ask for an identity, which twine exchanges for a token.
    if "ACTIONS_ID_TOKEN_REQUEST_TOKEN" not in os.environ:
        needed.append("TWINE_PASSWORD")
    missing = [name for name in needed if not os.environ.get(name)]
    if missing:
        session.error(f"set {' and '.join(missing)}: the address of the index, and a token for it (TWINE_USERNAME: __token__)")
    version = nox.project.load_toml("pyproject.toml")["tool"]["generator"]["version"]
    tags = session.run("git", "tag", "--points-at", "HEAD", external=True, silent=True)
    if f"v{version}" not in str(tags).split():
        session.error(f"this commit has not got the tag v{version}: only what was released is published; run: nox -s release")
    built = [str(path) for end in (".tar.gz", "-py3-none-any.whl") for path in (SDK / "dist").glob(f"*-{version}{end}")]
    if len(built) != 2:
        session.error(f"{SDK / 'dist'} does not hold a wheel and an sdist of {version}; run: nox -s build -- {SDK / 'dist'}")
    session.install("twine>=6.1")
    # Without --verbose a version that is there already is a "400 Bad Request", and nothing says why.
    session.run("python", "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar", "--verbose", *built)


@nox.session
def story(session: nox.Session) -> None:
    """From a changed page of documentation to a published version and a vendored copy, in a copy of this repository."""
    install_tests(session)
    session.install("pypiserver>=2.3")
    session.run("pytest", "tests/generator/story.py", *session.posargs)


@nox.session
def validate(session: nox.Session) -> None:
    """The bundled description against the rules of OpenAPI, by openapi-spec-validator: no errors."""
    session.install("openapi-spec-validator>=0.8,<0.10")
    session.run("openapi-spec-validator", str(DESCRIPTION))


@nox.session(name="lint-spec")
def lint_spec(session: nox.Session) -> None:
    """The bundled description by Redocly, with the rules of spec/redocly.yaml: no errors and no warnings."""
    redocly = install_from_npm(session, REDOCLY, "redocly")
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    # The linter fails for errors only; the set that spec/redocly.yaml extends makes every warning one.
    session.run(redocly, "lint", "--config", "spec/redocly.yaml", str(DESCRIPTION), external=True, env=quiet)


@nox.session
def contract(session: nox.Session) -> None:
    """Every operation of both clients against Prism, a server that knows nothing but the bundled description."""
    tools = nox.project.dependency_groups(nox.project.load_toml(SDK / "pyproject.toml"), "test")
    session.install("-e", str(SDK), "pyyaml", *tools)
    prism = install_from_npm(session, PRISM, "prism")
    with serving(session, prism) as url:
        session.run("pytest", "tests/sdk/contract.py", *session.posargs, env={"CONTRACT_URL": url})


def install_from_npm(session: nox.Session, package: str, command: str) -> str:
    """The path of a command, installed into the session's own folder. Without npm the session fails: nothing was judged."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        session.error(f"{package} needs Node.js 20 or newer with npm on the path; install it and run this session again")
    folder = Path(session.virtualenv.location).resolve() / "npm"
    folder.mkdir(exist_ok=True)
    quiet = ("--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--loglevel=error")
    session.run("npm", "install", "--prefix", str(folder), "--save-exact", *quiet, package, external=True, silent=True)
    return str(folder / "node_modules" / ".bin" / command)


@contextlib.contextmanager
def serving(session: nox.Session, prism: str) -> Iterator[str]:
    """The address of a Prism that was started for this session, and that ends with it whatever happens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = Path(session.virtualenv.location) / "prism.log"
    # Without a process of its own for the log there is one process to end, and its id is known.
    command = [prism, "mock", "--errors", "--multiprocess=false", "--host", "127.0.0.1", "--port", str(port), str(DESCRIPTION)]
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
    try:
        wait_for(session, server, port)
        yield f"http://127.0.0.1:{port}"
    except BaseException:
        said = log.read_text(encoding="utf-8", errors="replace").splitlines()
        telling = [line for line in said if " info " not in line and " success " not in line]
        session.warn("\n".join(["what the server complained of:", *telling[-200:]]))
        raise
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def wait_for(session: nox.Session, server: subprocess.Popen[bytes], port: int) -> None:
    """Return when the server answers; fail when it has ended, or takes too long."""
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        if server.poll() is not None:
            session.error(f"Prism ended with {server.returncode} before it answered")
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", "/")
            connection.getresponse().read()
            return
        time.sleep(0.2)
    session.error(f"Prism did not answer on port {port} within {SECONDS_TO_START} seconds")
