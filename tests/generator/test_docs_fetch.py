"""The downloader, against a site on this machine that behaves, misbehaves, and counts what it is asked."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.docs import net, source
from generator.docs.cache import STATE, file_name, read_state
from generator.docs.fetch import Outcome, fetch
from generator.docs.net import Politeness, origin, retry_after
from generator.progress import Progress

ROOT = Path(__file__).parents[2]
Reply = Callable[[Any], None]


@dataclass
class Site:
    """Pages by path: text, or a function that answers by itself."""

    address: str = ""
    pages: dict[str, str | Reply] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    busy: int = 0
    busiest: int = 0
    slow: float = 0.0

    @property
    def index(self) -> str:
        return f"{self.address}/llms.txt"

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def link(self, *paths: str) -> None:
        rows = "".join(f"- [Page]({path if '://' in path else self.address + path})\n" for path in paths)
        self.pages["/llms.txt"] = f"# Shop\n\n{rows}"


class Handler(BaseHTTPRequestHandler):
    site: Site
    lock = threading.Lock()

    def do_GET(self) -> None:
        site = self.site
        with self.lock:
            site.asked.append((self.path, self.headers.get("If-None-Match", "")))
            site.times.append(time.monotonic())
            site.agents.add(self.headers["User-Agent"])
            site.busy += 1
            site.busiest = max(site.busiest, site.busy)
        try:
            time.sleep(site.slow)
            page = site.pages.get(self.path)
            if callable(page):
                page(self)
            elif page is None:
                self.reply(404, "no such page", kind="text/html")
            else:
                etag = f'"{hash(page)}"'
                same = self.headers.get("If-None-Match") == etag
                self.reply(304 if same else 200, "" if same else page, ETag=etag)
        finally:
            with self.lock:
                site.busy -= 1

    def reply(self, status: int, text: str | bytes, kind: str = "text/markdown; charset=utf-8", **headers: str) -> None:
        content = text if isinstance(text, bytes) else text.encode("utf-8")
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        pass


class Server(ThreadingHTTPServer):
    # With the usual five a client of many connections waits a second, and what is measured here is its own patience.
    request_queue_size = 64


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    server = Server(("127.0.0.1", 0), type("OfOneTest", (Handler,), {"site": made}))
    made.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


def get(site: Site, folder: Path, **polite: Any) -> Outcome:
    return fetch(site.index, folder, Politeness(**{"delay": 0.0, "backoff": 0.01, **polite}), Progress())


def text_of(folder: Path, url: str) -> str:
    return (folder / read_state(folder).pages[url].file).read_text()


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_an_index_and_all_its_pages(site: Site, tmp_path: Path) -> None:
    site.pages |= {"/a.md": "# A\n", "/b.md": "# B\n"}
    site.link("/a.md", "/b.md", "/a.md#part")
    outcome = get(site, tmp_path)
    assert outcome.problems == () and len(outcome.new) == 3 and outcome.changed
    assert text_of(tmp_path, f"{site.address}/a.md") == "# A\n"
    assert sorted(site.paths()) == ["/a.md", "/b.md", "/llms.txt"]
    assert site.agents == {net.USER_AGENT}
    assert len(files(tmp_path)) == 4  # with the state; nothing half written is left


def test_what_did_not_change_is_not_sent_again(site: Site, tmp_path: Path) -> None:
    site.pages |= {"/a.md": "# A\n", "/b.md": "# B\n"}
    site.link("/a.md", "/b.md")
    get(site, tmp_path)
    site.asked.clear()
    site.pages["/b.md"] = "# B, again\n"
    outcome = get(site, tmp_path)
    assert (outcome.new, outcome.updated, outcome.same) == ((), (f"{site.address}/b.md",), 2)
    assert all(tag for path, tag in site.asked if path != "/robots.txt")
    assert text_of(tmp_path, f"{site.address}/b.md") == "# B, again\n"
    assert not get(site, tmp_path).changed


def test_a_file_that_was_changed_here_is_got_anew(site: Site, tmp_path: Path) -> None:
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md")
    get(site, tmp_path)
    (tmp_path / file_name(f"{site.address}/a.md")).write_text("edited")
    get(site, tmp_path)
    assert text_of(tmp_path, f"{site.address}/a.md") == "# A\n"


def test_a_page_that_the_index_has_no_more_is_told_and_kept(site: Site, tmp_path: Path, run: Any) -> None:
    site.pages |= {"/a.md": "# A\n", "/b.md": "# B\n"}
    site.link("/a.md", "/b.md")
    get(site, tmp_path)
    site.link("/a.md")
    outcome = get(site, tmp_path)
    assert outcome.gone == (f"{site.address}/b.md",)
    assert (tmp_path / file_name(f"{site.address}/b.md")).exists()
    assert get(site, tmp_path).gone == ()
    sources, _ = source.read_sources([tmp_path])
    assert sorted(one.url for one in sources) == [f"{site.address}/a.md", site.index]


def test_an_interrupted_run_goes_on_where_it_stopped(site: Site, tmp_path: Path) -> None:
    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    class Stops(Progress):
        def step(self, name: str, total: int | None = None) -> Any:
            from contextlib import nullcontext

            count = iter(range(99))
            return nullcontext(lambda: interrupt(None) if next(count) == 1 else None)

    site.pages |= {f"/{name}.md": f"# {name}\n" for name in "abcd"}
    site.link(*(f"/{name}.md" for name in "abcd"))
    with pytest.raises(KeyboardInterrupt):
        fetch(site.index, tmp_path, Politeness(concurrency=1, delay=0), Stops())
    assert not read_state(tmp_path).finished
    assert [path for path in files(tmp_path) if path.startswith(".") and path != STATE] == []
    site.asked.clear()
    outcome = get(site, tmp_path, concurrency=1)
    assert site.paths() == ["/llms.txt", "/c.md", "/d.md"]
    # What the first of the two found was told by nobody yet.
    assert outcome.problems == () and outcome.new == (*(f"{site.address}/{name}.md" for name in "abcd"), site.index)
    assert get(site, tmp_path).new == ()
    assert read_state(tmp_path).finished


def test_no_more_at_a_time_and_no_faster_than_asked(site: Site, tmp_path: Path) -> None:
    site.pages |= {f"/{number}.md": "# A\n" for number in range(8)}
    site.link(*site.pages)
    site.slow = 0.05
    get(site, tmp_path / "one", concurrency=2)
    assert site.busiest == 2
    site.slow = 0.0
    site.times.clear()
    get(site, tmp_path / "two", concurrency=8, delay=0.2)
    gaps = [after - before for before, after in zip(sorted(site.times), sorted(site.times)[1:], strict=False)]
    assert len(gaps) == 9 and sum(gaps) >= 9 * 0.2 * 0.9, gaps


def test_a_failure_that_passes_is_tried_again(site: Site, tmp_path: Path) -> None:
    answers = iter([(503, {"Retry_After": "0"}), (500, {}), (429, {"Retry_After": "1"})])

    def moody(handler: Any) -> None:
        status, headers = next(answers, (200, {}))
        handler.reply(status, "# A\n", **headers)

    site.pages["/a.md"] = moody
    site.link("/a.md")
    started = time.monotonic()
    assert get(site, tmp_path).problems == ()
    assert time.monotonic() - started >= 1.0
    assert site.paths().count("/a.md") == 4


def test_a_page_that_stays_broken_does_not_spoil_the_others(site: Site, tmp_path: Path, run: Any) -> None:
    site.pages |= {"/a.md": lambda handler: handler.reply(500, "no"), "/b.md": "# B\n"}
    site.link("/a.md", "/b.md", "/none.md")
    outcome = get(site, tmp_path, retries=1)
    assert [(one.location.file, one.found) for one in outcome.problems] == [
        (f"{site.address}/a.md", "status 500"),
        (f"{site.address}/none.md", "status 404"),
    ]
    assert text_of(tmp_path, f"{site.address}/b.md") == "# B\n"
    # Asked for again the next time: the run was finished, though not all was got.
    assert read_state(tmp_path).finished


def test_a_host_that_wants_us_to_wait_for_long_is_left_alone(site: Site, tmp_path: Path) -> None:
    site.pages["/a.md"] = lambda handler: handler.reply(429, "", Retry_After="86400")
    site.link("/a.md")
    started = time.monotonic()
    assert "asks to wait 86400 seconds" in get(site, tmp_path).problems[0].found
    assert time.monotonic() - started < 5


def test_an_answer_that_does_not_end_is_given_up(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It drips: each part comes in time, and the whole never does. The wait for its turn is not counted."""

    def drip(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/markdown")
        handler.end_headers()
        try:
            for _ in range(100):
                handler.wfile.write(b"x")
                handler.wfile.flush()
                time.sleep(0.02)
        except OSError:
            pass

    monkeypatch.setattr(net, "_LONGEST_ANSWER", 0.3)
    site.pages |= {"/drip.md": drip, "/a.md": "# A\n", "/b.md": "# B\n"}
    site.link("/drip.md", "/a.md", "/b.md")
    outcome = get(site, tmp_path, retries=3, delay=0.4)
    assert [one.location.file for one in outcome.problems] == [f"{site.address}/drip.md"]
    assert len(outcome.new) == 3 and site.paths().count("/drip.md") == 1


def test_redirects_stay_on_the_host(site: Site, tmp_path: Path) -> None:
    site.pages |= {
        "/a.md": lambda handler: handler.reply(302, "", Location="/b.md"),
        "/b.md": "# B\n",
        "/out.md": lambda handler: handler.reply(302, "", Location="http://localhost:9/x.md"),
        "/file.md": lambda handler: handler.reply(302, "", Location="file:///etc/passwd"),
        "/round.md": lambda handler: handler.reply(302, "", Location="/round.md"),
        "/odd.md": lambda handler: handler.reply(302, "", Location="http://[odd"),
    }
    site.link("/a.md", "/out.md", "/file.md", "/round.md", "/odd.md")
    outcome = get(site, tmp_path)
    assert text_of(tmp_path, f"{site.address}/a.md") == "# B\n"
    assert {one.location.file.rpartition("/")[2]: one.found.partition(":")[0] for one in outcome.problems} == {
        "out.md": "a redirect to another host is not followed",
        "file.md": "a redirect to another host is not followed",
        "round.md": "more than 5 redirects",
        "odd.md": "a redirect to what is no address",
    }


def test_links_to_other_hosts_are_not_followed(site: Site, tmp_path: Path) -> None:
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md", "http://localhost:9/b.md", "file:///etc/passwd", site.address.replace("//", "//me:pw@") + "/c.md")
    outcome = get(site, tmp_path)
    assert [why for _, why in outcome.skipped] == ["on another host"] * 3
    assert outcome.problems == ()


def test_robots_txt_is_kept(site: Site, tmp_path: Path) -> None:
    site.pages |= {"/a.md": "# A\n", "/private/b.md": "# B\n", "/robots.txt": "User-agent: *\nDisallow: /private/\n"}
    site.link("/a.md", "/private/b.md")
    outcome = get(site, tmp_path)
    assert site.paths() == ["/llms.txt", "/a.md"]
    assert outcome.skipped == ((f"{site.address}/private/b.md", "robots.txt does not allow it"),)
    # Nor is there a way round: by the parent of a folder, or by a redirect.
    site.pages["/in.md"] = lambda handler: handler.reply(302, "", Location="/private/b.md")
    site.link("/a.md", f"{site.address}/a/../private/b.md", "/in.md")
    outcome = get(site, tmp_path)
    assert outcome.skipped == ((f"{site.address}/private/b.md", "robots.txt does not allow it"),)
    assert "a redirect to what robots.txt does not allow" in outcome.problems[0].found
    assert "/private/b.md" not in site.paths()
    site.pages["/robots.txt"] = "User-agent: *\nDisallow: /\n"
    assert "robots.txt does not allow it" in get(site, tmp_path).problems[0].found


def test_what_is_no_page_is_not_kept(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import gzip

    monkeypatch.setattr(net, "LARGEST", 1000)
    site.pages |= {
        "/html.md": lambda handler: handler.reply(200, "<html>", kind="text/html"),
        "/picture.md": lambda handler: handler.reply(200, b"\x89PNG", kind="image/png"),
        "/binary.md": lambda handler: handler.reply(200, b"a\0b"),
        "/latin.md": lambda handler: handler.reply(200, b"ma\xf1ana"),
        "/huge.md": lambda handler: handler.reply(200, b"x" * 1001),
        "/packed.md": lambda handler: handler.reply(200, gzip.compress(b"x" * 100_000), Content_Encoding="gzip"),
        "/empty.md": lambda handler: handler.reply(200, b""),
    }
    site.link(*(path for path in site.pages if path != "/llms.txt"))
    outcome = get(site, tmp_path)
    assert {one.location.file.rpartition("/")[2]: one.found.partition(",")[0].partition(" (")[0] for one in outcome.problems} == {
        "html.md": "of type text/html",
        "picture.md": "of type image/png",
        "binary.md": "a binary file a byte 0",
        "latin.md": "not UTF-8 byte 0xf1",
        "huge.md": "larger than 1000 bytes",
        "packed.md": "sent packed",
        "empty.md": "an empty file",
    }
    assert files(tmp_path) == {STATE, file_name(site.index)}


def test_a_name_stays_in_the_folder_and_is_no_other_pages(tmp_path: Path) -> None:
    addresses = [
        "http://a.test/../../etc/passwd",
        "http://a.test/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "http://a.test/A.md",
        "http://a.test/a.md",
        "http://a.test/a.md?x=1",
        "http://a.test/con",
        "http://a.test/" + "x" * 5000 + ".md",
        "http://a.test/\x00\x1b[31m.exe",
        "http://a.test/.fetched.json",
        "http://a.test/",
    ]
    names = [file_name(address) for address in addresses]
    assert len({name.lower() for name in names}) == len(addresses)
    for name in names:
        assert (tmp_path / name).resolve().parent == tmp_path.resolve()
        assert len(name) < 110 and not name.startswith(".") and name.isprintable() and name.isascii()
    assert STATE not in names


def test_a_link_in_the_place_of_a_page_is_replaced_and_not_written_through(site: Site, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    folder = tmp_path / "pages"
    folder.mkdir()
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md")
    (folder / file_name(f"{site.address}/a.md")).symlink_to(victim)
    get(site, folder)
    assert victim.read_text() == "mine" and text_of(folder, f"{site.address}/a.md") == "# A\n"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"index": "x", "run": 1, "finished": true, "pages": {"u": {}}}', "[" * 100_000, "\udcff"],
)
def test_a_state_that_cannot_be_understood_is_told(site: Site, tmp_path: Path, run: Any, content: str) -> None:
    (tmp_path / STATE).write_bytes(content.encode("utf-8", "surrogateescape"))
    ran = run("docs", "fetch", "--index", site.index, "--into", tmp_path, "--delay", "0")
    assert ran.code == 2 and STATE in ran.err and "without it everything is got anew" in ran.err
    assert site.asked == []


def test_a_state_names_no_file_outside(site: Site, tmp_path: Path, run: Any) -> None:
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md")
    get(site, tmp_path)
    state = json.loads((tmp_path / STATE).read_text())
    state["pages"][site.index]["file"] = "../evil.txt"
    (tmp_path / STATE).write_text(json.dumps(state))
    assert run("docs", "fetch", "--index", site.index, "--into", tmp_path).code == 2


@pytest.mark.parametrize("index", ["ftp://a.test/x", "llms.txt", "http://me:secret@a.test/x", "http://[", "http://a.test:99999/"])
def test_what_is_no_address_is_refused(tmp_path: Path, run: Any, index: str) -> None:
    ran = run("docs", "fetch", "--index", index, "--into", tmp_path / "pages")
    assert ran.code == 2 and "no address of an index" in ran.err and "secret" not in ran.err
    assert not (tmp_path / "pages").exists()


def test_an_index_without_links_is_refused_and_leaves_the_folder(site: Site, tmp_path: Path) -> None:
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md")
    get(site, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    site.pages["/llms.txt"] = "# Sorry\n\nWe are closed.\n"
    assert "no links" in get(site, tmp_path).problems[0].found
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    site.link("/a.md")
    assert get(site, tmp_path).gone == ()


def test_nobody_at_home(tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = fetch("http://127.0.0.1:9/llms.txt", tmp_path, Politeness(delay=0, retries=1, backoff=0.01), Progress())
    assert "no answer" in outcome.problems[0].found


def test_the_command_says_what_changed(site: Site, tmp_path: Path, run: Any) -> None:
    site.pages["/a.md"] = "# A\n"
    site.link("/a.md", "http://other.test/b.md")
    arguments = ("docs", "fetch", "--index", site.index, "--into", tmp_path, "--delay", "0")
    first = run(*arguments)
    assert first.code == 1 and f"new: {site.address}/a.md" in first.out and "skipped: http://other.test/b.md" in first.out
    assert first.err == "2 new, 0 changed, 0 gone, 0 unchanged\n"
    second = run(*arguments, "--json")
    assert second.code == 0 and json.loads(second.out)["unchanged"] == 2 and second.err == ""


def test_the_command_is_interrupted_without_a_traceback(site: Site, tmp_path: Path) -> None:
    """By the signal itself: what a terminal sends for Ctrl-C."""
    site.pages |= {f"/{number}.md": "# A\n" for number in range(50)}
    site.link(*site.pages)
    words = [sys.executable, "-m", "generator", "docs", "fetch", "--index", site.index, "--into", str(tmp_path), "--delay", "0.2"]
    # A shell has the jobs in its background ignore the signal, and they hand that on.
    hears: Callable[[], object] = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731
    pipes = subprocess.PIPE
    process = subprocess.Popen(words, cwd=ROOT, stdout=pipes, stderr=pipes, text=True, preexec_fn=hears)
    while not (tmp_path / STATE).exists() and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "interrupted; the same command goes on where this one stopped\n")


def test_a_problem_is_told_with_an_address_that_can_be_copied(site: Site, tmp_path: Path, run: Any) -> None:
    site.link("/none.md")
    ran = run("docs", "fetch", "--index", site.index, "--into", tmp_path, "--delay", "0")
    assert ran.code == 2 and f"{site.address}/none.md: could not be got: status 404\n" in ran.err


@pytest.mark.parametrize("option", [("--concurrency", "0"), ("--concurrency", "99"), ("--delay", "-1"), ("--delay", "nan")])
def test_options_out_of_range(tmp_path: Path, run: Any, option: tuple[str, str]) -> None:
    ran = run("docs", "fetch", "--index", "http://a.test/", "--into", tmp_path, *option)
    assert ran.code == 2 and option[0] in ran.err


def test_times_to_wait() -> None:
    assert retry_after("7") == 7.0
    assert retry_after("") is None and retry_after("soon") is None and retry_after("9" * 400) is None
    later = retry_after(formatdate(time.time() + 60, usegmt=True))
    assert later is not None and 57 < later <= 60
    assert retry_after(formatdate(0, usegmt=True)) == 0.0


def test_origins() -> None:
    assert origin("HTTP://A.test/x") == origin("http://a.test:80/y") == ("http", "a.test", 80)
    assert origin("https://a.test") != origin("http://a.test")


def test_what_was_fetched_can_be_compared(site: Site, tmp_path: Path, run: Any) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://api.test'}]\npaths:\n"
        "  /pets:\n    get: {operationId: listPets, responses: {'200': {description: ok}}}\n"
    )
    (tmp_path / "pages.yaml").write_text(
        f"site: {site.address}\npages:\n"
        "  - {name: Pets, url: a, operation: listPets}\n  - {name: More, url: b, operation: listPets}\n"
    )
    page = "# Pets\n\n```yaml\nopenapi: 3.0.0\npaths:\n  /pets:\n    get:\n      responses: {'200': {description: ok}}\n```\n"
    site.pages |= {"/a.md": page, "/b.md": page}
    site.link("/a.md", "/b.md")
    get(site, tmp_path / "pages")
    assert run("docs", "compare", tmp_path / "pages", "--spec", spec).code == 0
    site.pages["/a.md"] = page.replace("responses: {", "responses: {'403': {description: no}, ")
    assert get(site, tmp_path / "pages").changed
    ran = run("docs", "compare", tmp_path / "pages", "--spec", spec)
    assert ran.code == 1 and "status 403 of listPets" in ran.out
