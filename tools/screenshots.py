"""Makes the pictures in docs/screenshots: thirteen of the page, on a desk and on a phone, light and dark.

    .venv/bin/python tools/screenshots.py [ADDRESS]

Without an address it starts the server itself.
"""

import pathlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from desk.browsers import chromium

ROOT = pathlib.Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "screenshots"

DESK, PHONE = (1440, 900), (390, 844)

MOUSE = "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"
"""A headless browser says that it has no mouse; the desk's pictures are made as with one."""

SETTLED = 0.7
"""Seconds until every note has slid into its place."""

PATIENCE = 90
"""Seconds for the engine to come up on a busy machine."""


class Picture(NamedTuple):
    """A picture: its file, the size of the window, light or dark, and what a reader does before it is taken."""

    name: str
    size: tuple[int, int]
    scheme: str
    act: Callable[[Page], None]


def front(page: Page) -> None:
    """The empty page, engine up."""
    waited(page, "presscheck-engine")
    page.evaluate("document.activeElement.blur()")


def starting(page: Page) -> None:
    """An article that is read while the engine still starts."""
    waited(page, "presscheck-page")
    page.get_by_role("button", name="Try an example").click()
    page.get_by_text("kept ONE secret").wait_for()


def review(page: Page) -> None:
    """The tabloid example, marked."""
    waited(page, "presscheck-page")
    page.get_by_role("button", name="Try an example").click()
    waited(page, "presscheck-reviewed")


def note(page: Page) -> None:
    """A note beside its mark."""
    review(page)
    page.locator('mark[data-rule="quote.anonymous"] a').first.click()


def careful(page: Page) -> None:
    """A report with nothing to ask about."""
    waited(page, "presscheck-page")
    page.get_by_role("button", name="A careful report").click()
    waited(page, "presscheck-reviewed")


def share(page: Page) -> None:
    """The ways to share."""
    note(page)
    page.locator(".note.is-open").get_by_role("button", name="Agree").click()
    page.get_by_role("button", name="Share", exact=True).click()
    page.get_by_text("fits everywhere").wait_for()


def worksheet(page: Page) -> None:
    """A class at work: three quotes answered."""
    review(page)
    page.get_by_role("button", name="Worksheet").click()
    for number, answer in ((1, "Anonymous"), (2, "No source"), (3, "Described")):
        page.locator(f"mark[data-no='{number}'] a").click()
        page.locator("#pick").get_by_role("button", name=answer).click()


def choosing(page: Page) -> None:
    """Words chosen by keyboard."""
    review(page)
    for key in ("m", *["ArrowDown"] * 8, *["Shift+ArrowRight"] * 4):
        page.keyboard.press(key)


def voices(page: Page) -> None:
    """Who speaks, on a phone."""
    review(page)
    page.get_by_role("button", name="Voices", exact=True).click()


def refused(page: Page) -> None:
    """Something that is no article."""
    waited(page, "presscheck-engine")
    page.get_by_role("textbox", name="Article").fill("%PDF-1.7 \x01\x02\x03 obj endobj")
    page.get_by_role("button", name="Mark it up").click()


PICTURES_MADE = (
    Picture("front-desk", DESK, "light", front),
    Picture("front-phone", PHONE, "light", front),
    Picture("starting-desk", DESK, "light", starting),
    Picture("review-desk", DESK, "light", note),
    Picture("review-desk-dark", DESK, "dark", note),
    Picture("review-phone", PHONE, "light", note),
    Picture("review-phone-dark", PHONE, "dark", review),
    Picture("careful-desk", DESK, "light", careful),
    Picture("share-desk", DESK, "light", share),
    Picture("worksheet-desk", DESK, "light", worksheet),
    Picture("choosing-desk", DESK, "light", choosing),
    Picture("voices-phone", PHONE, "dark", voices),
    Picture("refused-desk", DESK, "light", refused),
)


def waited(page: Page, mark: str) -> None:
    """Wait until the page has set a User Timing mark; its policy forbids the driver's own way."""
    end = time.monotonic() + PATIENCE
    while not page.evaluate("name => performance.getEntriesByName(name).length", mark):
        if time.monotonic() > end:
            raise TimeoutError(mark)
        time.sleep(0.05)


def take(browser: Browser, address: str, picture: Picture) -> None:
    """Take one picture in a fresh profile."""
    width, height = picture.size
    is_phone = picture.size == PHONE
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
        device_scale_factor=2 if is_phone else 1,
        has_touch=is_phone,
    )
    page = context.new_page()
    page.goto(address)
    picture.act(page)
    time.sleep(SETTLED)
    page.screenshot(path=PICTURES / f"{picture.name}.png")
    context.close()
    print(f"{picture.name}.png")


@contextmanager
def served(address: str | None) -> Iterator[str]:
    """The address of the page, from a server of our own where none is given."""
    if address:
        yield address
        return
    command = [sys.executable, "-m", "desk.server", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"http://\S+/", process.stdout.readline())
        assert found, "the server did not say where it is"
        yield found[0]
        process.terminate()


def main() -> None:
    """Make them all, or those named after the address."""
    given = sys.argv[1:]
    address = given.pop(0) if given and given[0].startswith("http") else None
    PICTURES.mkdir(parents=True, exist_ok=True)
    with served(address) as where, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", MOUSE])
        for picture in PICTURES_MADE:
            if not given or picture.name in given:
                take(browser, where, picture)
        browser.close()


if __name__ == "__main__":
    main()
