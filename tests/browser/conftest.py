"""A real server, a real Chromium, a real Firefox. The slow boot is paid once: see `booted`."""

import pathlib
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from bidi import Firefox
from desk.browsers import QUIET, chromium, firefox
from waiting import marked, until

ADDRESS = re.compile(r"http://\S+/")

expect.set_options(timeout=60_000)  # a machine may be slow, and only what is not so costs the time


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Under xdist, one process drives all browsers: two engines starting at once on two cores only slow each other."""
    here = pathlib.Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def server(root: pathlib.Path) -> Iterator[str]:
    """The address of the page, served by the real server in its own process on a free port."""
    command = [sys.executable, "-m", "desk.server", "--port", "0"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = ADDRESS.search(process.stdout.readline())
        assert found, "the server did not say where it is"
        yield found[0]
        process.terminate()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all tests."""
    executable = chromium()
    if executable is None:
        pytest.skip("no Chromium: run make browsers")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=executable, args=list(QUIET))
        yield opened
        opened.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A profile of its own, as of a reader who was never here."""
    fresh = browser.new_context()
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page in a fresh profile, for tests of the boot itself."""
    return context.new_page()


@pytest.fixture(scope="session")
def booted(browser: Browser, server: str) -> Iterator[Page]:
    """The page with its engine up, shared by all tests that need no boot of their own. Leave it as you found it."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server)
    until(page, marked("presscheck-engine"))
    yield page
    context.close()


@pytest.fixture(scope="session")
def started_firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One headless Firefox, over WebDriver BiDi."""
    executable = firefox()
    if executable is None:
        pytest.skip("no Firefox: run make browsers as root, or install one")
    opened = Firefox(executable, tmp_path_factory.mktemp("firefox"))
    yield opened
    opened.close()


@pytest.fixture
def gecko(started_firefox: Firefox, server: str) -> Firefox:
    """Firefox as it is for a reader who was never here: a page that closes keeps what is open, so all is forgotten outside of it."""
    started_firefox.open(server + "css/page.css")
    started_firefox.evaluate("localStorage.clear()")
    started_firefox.events.clear()
    return started_firefox


@pytest.fixture(params=["chromium", "firefox"])
def window(request: pytest.FixtureRequest) -> Page | Firefox:
    """A window of each browser."""
    found: Page | Firefox = request.getfixturevalue("page" if request.param == "chromium" else "gecko")
    return found
