"""The engine's start: from a snapshot at the second visit, and from what is left where something is broken."""

import gzip
import json
import pathlib
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from waiting import marked, until

KEPT = "caches.open('presscheck-engine').then((cache) => cache.keys()).then((keys) => keys.length > 0)"


def started(page: Page, server: str) -> dict[str, Any]:
    """Open the page, wait for its engine, and ask how it started."""
    page.goto(server)
    until(page, marked("presscheck-engine"))
    told: dict[str, Any] = json.loads(page.workers[0].evaluate("self.presscheckDiagnostics()"))
    return told


@pytest.fixture
def snapshot(root: pathlib.Path) -> tuple[str, int]:
    """The address of the kept snapshot, from the page, and its length."""
    built = (root / "runtime" / "engine" / "build.mjs").read_text()
    length, digest = re.search(r"BYTES = (\d+)", built), re.search(r'HASH = "(\w+)"', built)
    assert length and digest
    return f"runtime/engine/snapshot.bin.gz?{digest[1]}", int(length[1])


def keep(page: Page, server: str, address: str, memory: str) -> None:
    """Leave something in the place of the kept snapshot."""
    page.goto(server + "css/page.css")  # the page's origin, without its engine
    put = "(cache) => cache.put(new URL({address}, {server}), new Response({memory}))"
    put = put.format(address=json.dumps(address), server=json.dumps(server), memory=memory)
    page.evaluate(f"caches.open('presscheck-engine').then({put}).then(() => true)")


def second_visit(context: BrowserContext, server: str) -> Page:
    """A page for the visit that finds the snapshot which the first has left."""
    first = context.new_page()
    told = started(first, server)
    assert (told["started"], told["tried"]) == ("compiled", [])
    until(first, KEPT)
    first.close()
    return context.new_page()


def test_the_second_visit_starts_from_the_snapshot(context: BrowserContext, server: str) -> None:
    again = second_visit(context, server)
    told = started(again, server)
    assert (told["started"], told["snapshot"]) == ("snapshot", "kept")


def test_a_snapshot_reviews_before_its_library_is_there(context: BrowserContext, server: str) -> None:
    """All that a start and a review import is in the memory; what else is asked of such an engine is told to fail, and does not hang."""
    again = second_visit(context, server)
    again.route("**/library.zip.gz", lambda route: route.abort())
    assert started(again, server)["started"] == "snapshot"
    again.get_by_role("button", name="Try an example").click()
    until(again, marked("presscheck-reviewed"))
    assert again.locator("#article mark").count() > 5
    told = again.workers[0].evaluate("self.presscheckLibrary().then(() => 'there', () => 'not there')")
    assert told == "not there"


def test_a_snapshot_s_library_comes_behind_it(context: BrowserContext, server: str) -> None:
    again = second_visit(context, server)
    assert started(again, server)["started"] == "snapshot"
    again.get_by_role("button", name="Try an example").click()
    until(again, marked("presscheck-reviewed"))
    again.get_by_role("button", name="Share").click()
    until(again, "document.querySelector('#dialog')?.textContent.includes('characters')")


def test_a_truncated_snapshot_is_thrown_away(page: Page, server: str, snapshot: tuple[str, int]) -> None:
    keep(page, server, snapshot[0], "new Uint8Array(1000)")
    told = started(page, server)
    assert told["started"] == "compiled"
    assert "not whole" in told["tried"][0]


def test_a_snapshot_of_nonsense_never_stops_the_page(page: Page, server: str, snapshot: tuple[str, int]) -> None:
    keep(page, server, snapshot[0], f"new Uint8Array({snapshot[1]})")
    told = started(page, server)
    assert told["started"] == "compiled"
    assert told["tried"][0].startswith("snapshot:")


def test_a_snapshot_that_was_changed_on_its_way_is_not_kept(page: Page, server: str, snapshot: tuple[str, int]) -> None:
    """Of the right length and well packed: its hash tells."""
    packed = gzip.compress(bytes(snapshot[1]), 1)
    page.route("**/snapshot.bin.gz", lambda route: route.fulfill(body=packed, content_type="application/gzip"))
    started(page, server)
    until(page.workers[0], "JSON.parse(self.presscheckDiagnostics()).snapshot !== 'none yet'")
    assert "not the file that was built" in page.workers[0].evaluate("self.presscheckDiagnostics()")
    assert not page.evaluate(KEPT)


def test_another_build_s_snapshot_is_not_found(page: Page, server: str) -> None:
    keep(page, server, "runtime/engine/snapshot.bin.gz?0123456789abcdef", "new Uint8Array(1000)")
    assert started(page, server)["started"] == "compiled"


def test_without_the_compiled_library_pyodide_starts_as_it_comes(page: Page, server: str) -> None:
    page.route("**/library.zip.gz", lambda route: route.fulfill(status=404, body="gone"))
    told = started(page, server)
    assert told["started"] == "plain"
    assert told["tried"][0].startswith("compiled:")


def test_the_address_asks_for_diagnostics_and_a_button_copies_them(context: BrowserContext, server: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server + "?diagnostics")
    until(page, marked("presscheck-engine"))
    block = page.get_by_role("dialog").get_by_role("textbox", name="Diagnostics")
    until(page, "document.querySelector('#dialog textarea').value.includes('Engine started: compiled')")
    told = block.input_value()
    for known in ("Pyodide 314", "MicroPython", "Controls ready after", "Snapshot:", "Kept in this browser:", "Chrome"):
        assert known in told
    page.get_by_role("dialog").get_by_role("button", name="Copy").click()
    page.get_by_role("status").filter(has_text="Copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == told
    page.keyboard.press("Escape")
    page.get_by_role("button", name="How it judges").click()
    until(page, "document.querySelector('#dialog textarea').value.includes('Engine started: compiled')")
