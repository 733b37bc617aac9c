"""A built site on a plain static host, below a path: it boots, it works with the host gone, and it updates whole."""

import base64
import hashlib
import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from bidi import Firefox
from desk.site import build
from test_hostile import ready, told, watching
from test_hostile_doors import HOSTILE, arrived, is_text
from waiting import marked, until

KEPT = "caches.keys().then((names) => names.some((name) => /^presscheck-[0-9a-f]{12}$/.test(name)))"
CONTROLLED = "Boolean(navigator.serviceWorker.controller)"
HAS_ALL = """(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const cached = await caches.match(new URL("./", location.href));
    return Boolean(registration?.active && cached);
})()"""


class Host:
    """Python's own file server over a folder: no headers, no compression, like the plainest host."""

    def __init__(self, folder: pathlib.Path) -> None:
        command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(folder)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        self.port = int(self.process.stdout.readline().split(" port ")[1].split()[0])

    def close(self) -> None:
        """The host is gone."""
        self.process.terminate()
        self.process.wait()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A folder with the site in it, below a path as a project page has it."""
    top = tmp_path_factory.mktemp("host")
    build(top / "some" / "name", is_compressed=False)
    return top


@pytest.fixture
def host(folder: pathlib.Path) -> Iterator[Host]:
    running = Host(folder)
    yield running
    running.close()


def visit(page: Page, host: Host) -> list[str]:
    """Open the site and wait for its engine; the addresses that failed."""
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    page.goto(f"http://127.0.0.1:{host.port}/some/name/")
    until(page, marked("presscheck-engine"))
    return failed


def test_it_boots_below_a_path_and_then_with_the_host_gone(browser: Browser, host: Host) -> None:
    context = browser.new_context()
    page = context.new_page()
    assert visit(page, host) == []
    until(page, HAS_ALL)
    until(page, KEPT)
    host.close()
    again = context.new_page()
    assert visit(again, host) == []
    assert again.evaluate("fetch(document.querySelector('link[rel=icon]').href).then((answer) => answer.ok)")
    context.close()


def test_every_script_and_style_of_the_page_has_its_hash(folder: pathlib.Path) -> None:
    site = folder / "some" / "name"
    text = (site / "index.html").read_text("utf-8")
    brought = re.findall(
        r'<(?:script type="module"|link rel="(?:modulepreload|stylesheet)") (?:src|href)="([^"]+)"([^>]*)>', text
    )
    assert len(brought) > 6
    for path, rest in brought:
        digest = base64.b64encode(hashlib.sha256((site / path).read_bytes()).digest()).decode()
        assert f'integrity="sha256-{digest}"' in rest, path


def test_a_script_that_was_changed_on_the_host_does_not_run(browser: Browser, host: Host, folder: pathlib.Path) -> None:
    (script,) = (folder / "some" / "name" / "boot").glob("page-*.mjs")
    built = script.read_bytes()
    script.write_bytes(b"window.changed = true;\n" + built)
    context = browser.new_context()
    page = context.new_page()
    told: list[str] = []
    page.on("console", lambda line: told.append(line.text))
    try:
        page.goto(f"http://127.0.0.1:{host.port}/some/name/")
        until(page, "document.readyState === 'complete'")
        while not any("integrity" in line for line in told):
            page.wait_for_timeout(50)
        assert page.evaluate("window.changed ?? null") is None
    finally:
        script.write_bytes(built)
        context.close()


INSTALLED = """navigator.serviceWorker.register("../sw.js").then(({ installing }) => new Promise((done) => {
    if (!installing) done("nothing to install");
    installing.onstatechange = () => ["installed", "redundant"].includes(installing.state) && done(installing.state);
}))"""


@pytest.mark.parametrize("is_changed", [False, True])
def test_a_file_that_was_changed_on_the_host_is_not_kept_for_offline(
    browser: Browser, host: Host, folder: pathlib.Path, is_changed: bool
) -> None:
    """All files of one build, or none: the worker that was to keep them is given up."""
    (sheet,) = (folder / "some" / "name" / "css").glob("print-*.css")
    built = sheet.read_bytes()
    sheet.write_bytes(built + b"\n" if is_changed else built)
    context = browser.new_context()
    page = context.new_page()
    try:
        page.goto(
            f"http://127.0.0.1:{host.port}/some/name/icons/"
        )  # the same origin, without a page that installs by itself
        assert page.evaluate(INSTALLED) == ("redundant" if is_changed else "installed")
    finally:
        sheet.write_bytes(built)
        context.close()


def kept_for_offline(browser: Browser, host: Host) -> Page:
    """The page of a reader of their own, once the service worker has all of it and answers for it."""
    page = browser.new_context().new_page()
    visit(page, host)
    until(page, HAS_ALL)
    until(page, CONTROLLED)
    return page


def test_a_new_build_waits_until_the_reader_asks_for_it(browser: Browser, host: Host, folder: pathlib.Path) -> None:
    site = folder / "some" / "name"
    page = kept_for_offline(browser, host)
    index, worker = (site / "index.html").read_text(), (site / "sw.js").read_text()
    (site / "index.html").write_text(index.replace("<title>", "<title>Newer "))
    (site / "sw.js").write_text(worker.replace('const BUILD = "', 'const BUILD = "0'))
    try:
        visit(page, host)
        page.get_by_role("status").filter(has_text="A new version is ready").wait_for()
        assert not page.title().startswith("Newer")
        page.get_by_role("button", name="Load it").click()
        until(page, "document.title.startsWith('Newer')")
        until(page, marked("presscheck-engine"))
    finally:
        (site / "index.html").write_text(index)
        (site / "sw.js").write_text(worker)
    page.context.close()


SHARE = """async (html) => {
    const form = new FormData();
    form.set("title", "<script>alert(1)</script>");
    form.append("file", new File([html], "<img src=x onerror=alert(1)>.html", { type: "text/html" }));
    await fetch("share", { method: "POST", body: form, redirect: "manual" });
}"""


def test_what_is_shared_to_the_app_is_text_in_both_browsers(window: Page | Firefox, host: Host) -> None:
    """Handed over by the site's own service worker. Firefox offers no page to its device's share sheet, but would do the same."""
    address = f"http://127.0.0.1:{host.port}/some/name/"
    ready(window, address)
    until(window, HAS_ALL)
    until(window, CONTROLLED)
    with watching(window, address):
        told(window, SHARE, HOSTILE)
        ready(window, address + "?shared")
        is_text(arrived(window), window)


def test_what_is_shared_to_the_app_waits_in_the_browser(browser: Browser, host: Host) -> None:
    page = kept_for_offline(browser, host)
    shared = page.evaluate(
        """async () => {
            const form = new FormData();
            form.set("title", "Weir repairs");
            form.set("text", "“It held,” said Odile Marsh.");
            const answer = await fetch("share", { method: "POST", body: form });
            const kept = await (await caches.open("presscheck-shared")).match(new URL("shared.json", location.href));
            return { arrived: answer.ok, article: await kept.json() };
        }"""
    )
    assert shared["arrived"]
    assert shared["article"]["text"] == "“It held,” said Odile Marsh."
    page.goto(page.url.split("?")[0] + "?shared")
    until(page, marked("presscheck-reviewed"))
    assert "“It held,” said Odile Marsh." in page.locator("#article").inner_text()
    page.evaluate(
        """async () => {
            const form = new FormData();
            form.append("file", new File([new Uint8Array([0xe4, 0xc1, 0xe8, 0xa8, 0xc3, 0xd4, 0xa7])], "thai.txt"));
            await fetch("share", { method: "POST", body: form });
        }"""
    )
    page.goto(page.url.split("?")[0] + "?shared")
    until(page, marked("presscheck-reviewed"))
    shown = page.locator("#article").inner_text()
    assert "ไม่จริง" in shown, shown
    page.evaluate(
        """async () => {
            const form = new FormData();
            for (const name of ["Orla Finnegan", "Dov Orr", "Ines Kallow"])
                form.append("file", new File([`${name} quits the board\\n\\n“It is over,” said ${name}.`], `${name}.txt`));
            await fetch("share", { method: "POST", body: form });
        }"""
    )
    page.goto(page.url.split("?")[0] + "?shared")
    until(page, "document.querySelectorAll('#recent-list li').length === 5")
    listed = [row.split(" quits")[0] for row in page.locator("#recent-list li").all_inner_texts()]
    assert listed[:3] == ["Orla Finnegan", "Dov Orr", "Ines Kallow"]
    assert not page.evaluate("caches.has('presscheck-shared')")
    page.context.close()


def test_what_is_shared_to_the_app_is_bounded(browser: Browser, host: Host) -> None:
    """Another site may post here too: a file that is no article, and more files than the page keeps, stay outside."""
    page = kept_for_offline(browser, host)
    kept = page.evaluate(
        """async () => {
            const form = new FormData();
            form.append("file", new File([new Uint8Array(10_000_000)], "huge.txt"));
            for (let at = 0; at < 70; at++) form.append("file", new File(["A word."], `${at}.txt`));
            await fetch("share", { method: "POST", body: form });
            const cache = await caches.open("presscheck-shared");
            const told = await (await cache.match(new URL("shared.json", location.href))).json();
            return { names: told.names, files: (await cache.keys()).length - 1 };
        }"""
    )
    assert kept == {"names": [f"{at}.txt" for at in range(60)], "files": 60}
    page.context.close()
