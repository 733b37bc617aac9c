"""Takes out each protection that docs/threat-model.md promises, one at a time, and looks whether its test notices.

.venv/bin/python tools/taken_out.py [WORDS…]    all, or those with these words; half an hour in all. Writes the table of the page
when all were tried. The file is put back whatever happens; nothing may be changed in the tree meanwhile.
"""

import pathlib
import subprocess
import sys
from typing import NamedTuple

from desk.page_code import packed
from desk.runtime import LATER_CODE, PAGE_CODE, page_modules, parted

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "threat-model.md"
BEGIN, END = "<!-- taken out -->", "<!-- /taken out -->"

PATIENCE = 240
"""Seconds for a test; one that never ends without its protection has noticed."""

ATTRIBUTES = "if name in KEPT:"


class Taken(NamedTuple):
    """What is taken out of a file: `old` is said there once, and `new` stands in its place. `test` should fail then.

    `older` and `newer` are another such pair, where two together make the protection.
    """

    what: str
    file: str
    test: str
    old: str
    new: str
    older: str = ""
    newer: str = ""


SERVER, RELAY, INDEX = "py/desk/server.py", "py/desk/relay.py", "index.html"
SOUP, FRAGMENT, CHECKS = "py/presscheck/tagsoup.py", "py/presscheck/link/fragment.py", "py/presscheck/link/checks.py"
SHELF, TABS, MEMORY, MARKING = (f"py/browser/{name}.py" for name in ("shelf", "tabs", "memory", "marking"))
BOOKMARK, ADDRESS = "py/browser/bookmark.py", "py/browser/address.py"
OF_SERVER, OF_BROWSER = "tests/test_server.py::", "tests/browser/"
FAULTS, DOORS, WAYS = (
    OF_BROWSER + "test_faults.py::",
    OF_BROWSER + "test_hostile_doors.py::",
    OF_BROWSER + "test_ways_in.py::",
)
PRIVACY, SITE, START = (
    OF_BROWSER + "test_privacy.py::",
    OF_BROWSER + "test_site.py::",
    OF_BROWSER + "test_engine_start.py::",
)
BOUNDED = "test_what_is_shared_to_the_app_is_bounded"
REFUSED = OF_SERVER + "test_an_address_that_is_no_public_page_is_refused"
TRICK = OF_SERVER + "test_a_trick_is_refused_with_its_own_message"

PROTECTIONS = (
    # ---------- what comes in ----------
    Taken("Links of http(s) alone", "py/presscheck/flow.py", "tests/test_markup.py::test_only_web_addresses_become_links", '_WEB = re.compile(r"https?://', '_WEB = re.compile(r"'),
    Taken("Scripts and styles are dropped with their content", SOUP, "tests/test_fuzz.py::test_mending_mends_for_good", "if name in DROPPED or name in LITERAL:", "if name in LITERAL:"),
    Taken("Attributes that say nothing are dropped", SOUP, "tests/test_fuzz.py::test_mending_mends_for_good", ATTRIBUTES, "if True:"),
    Taken("Depth of markup is capped", SOUP, "tests/test_markup.py::test_depth_is_capped_and_words_are_kept", "if len(self.stack) >= DEEPEST:", "if False:"),
    Taken("Half surrogate pairs are replaced", SOUP, "tests/test_fuzz.py::test_what_was_found_stays_mended", "if _HALF.search(soup) else soup", "if False else soup"),
    Taken("The page makes elements of names and text", "py/browser/element.py", OF_BROWSER + "test_hostile.py::test_a_forged_link_is_text_in_both_browsers[chromium]", "made.textContent = text", "made.innerHTML = text"),
    Taken("… and no module of it parses markup", "py/browser/element.py", "tests/test_layers.py::test_no_markup_is_ever_parsed_by_the_page", "made.textContent = text", "made.innerHTML = text"),
    Taken("Encodings of the web alone", "py/presscheck/decoding.py", "tests/test_opening.py::test_what_python_alone_calls_an_encoding_is_none", "if encoding not in _OF_THE_WEB:", "if False:"),
    Taken("A message's field is read so far", "py/presscheck/mail.py", "tests/test_opening.py::test_a_field_without_end_is_read_no_further_than_a_field_goes", "value[:LONGEST_FIELD]", "value"),
    # ---------- links ----------
    Taken("A link is inflated so far", "py/presscheck/link/reading.py", "tests/test_link.py::test_a_bomb_is_not_inflated", "inflate(packed, MOST_INFLATED + 1)", "inflate(packed, 2**40)"),
    Taken("A link's check sum", FRAGMENT, "tests/test_link.py::test_a_letter_changed_is_noticed", "if len(checked) < 5 or binascii.crc32(checked[4:]) != int.from_bytes(checked[:4], \"big\"):", "if len(checked) < 5:"),
    Taken("A link's places lie in its text", CHECKS, "tests/test_link.py::test_a_forged_payload_is_a_review_or_a_plain_message", "check(type(start) is int and type(end) is int and 0 <= start <= end <= length)", "pass"),
    Taken("Marks of a link are the sender's until checked", "py/browser/marks.py", OF_BROWSER + "test_sharing.py::test_every_mark_is_the_senders_until_the_engine_has_made_it_too", 'mark["is_sent"] = self.is_sent(name)', 'mark["is_sent"] = False'),
    # ---------- what goes out ----------
    Taken("The saved file forbids all requests", "py/presscheck/exports/standalone.py", "tests/test_exports.py::test_any_review_makes_a_sound_and_safe_file", "<meta http-equiv=\"Content-Security-Policy\" content=\"{_POLICY}\">", ""),
    Taken("Its sheet can't end", "py/presscheck/exports/standalone.py", "tests/test_exports.py::test_the_sheet_can_not_end_its_element", "{_harmless(marks_css)}", "{marks_css}"),
    Taken("No cell is a formula", "py/presscheck/exports/tables.py", "tests/test_exports.py::test_no_cell_is_a_formula", "if cell.startswith(_FORMULA) else cell", "if False else cell"),
    # ---------- the policy ----------
    Taken("The policy in the page", INDEX, PRIVACY + "test_the_policy_refuses_what_is_injected[chromium-bare]", '<meta http-equiv="Content-Security-Policy"', '<meta name="none"'),
    Taken("… in Firefox", INDEX, PRIVACY + "test_the_policy_refuses_what_is_injected[firefox-bare]", '<meta http-equiv="Content-Security-Policy"', '<meta name="none"'),
    Taken("The policy as a header", SERVER, PRIVACY + "test_the_policy_refuses_what_is_injected[chromium-headed]", "script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'"),
    Taken("… with every answer", SERVER, OF_SERVER + "test_every_answer_carries_the_headers", "headers.setdefault(name, value)", "pass"),
    Taken("No referrer", INDEX, PRIVACY + "test_the_page_sends_no_referrer", '<meta name="referrer" content="no-referrer">', ""),
    # ---------- what was built is what runs ----------
    Taken("Scripts and styles of a site carry their hash", "py/desk/site.py", SITE + "test_a_script_that_was_changed_on_the_host_does_not_run", ''' integrity="{integrity(site.target / found[1])}"\'''', "'"),
    Taken("No file of a share is larger than an article", "boot/sw.mjs", SITE + BOUNDED, " && file.size < LARGEST_SHARE", ""),
    Taken("… nor are more taken than are kept", "boot/sw.mjs", SITE + BOUNDED, ".slice(0, MOST_SHARED)", ""),
    Taken("What is kept for offline is checked by its hash", "boot/sw.mjs", SITE + "test_a_file_that_was_changed_on_the_host_is_not_kept_for_offline[True]", '{ cache: "force-cache", integrity }', '{ cache: "force-cache" }'),
    Taken("The snapshot is checked by its hash", "boot/engine.mjs", START + "test_a_snapshot_that_was_changed_on_its_way_is_not_kept", "if (hash !== SNAPSHOT_HASH)", "if (false)"),
    Taken("… and by its length before it is used", "boot/engine.mjs", START + "test_a_truncated_snapshot_is_thrown_away", "if (bytes.byteLength !== SNAPSHOT_BYTES)", "if (false)"),
    # ---------- clearing ----------
    Taken("Clear all removes what no list names", SHELF, PRIVACY + "test_clearing_removes_everything_stored", "if key.startswith(PREFIX) and key not in of_the_page]", "if key in [row for told in self.list for row in self._keys(PREFIX + told[\"id\"])]]"),
    Taken("… and what the share sheet left", SHELF, PRIVACY + "test_clearing_removes_everything_stored", "        await _forget_shared()\n", ""),
    # ---------- faults ----------
    Taken("An engine that dies is replaced", "py/browser/engine.py", FAULTS + "test_an_engine_that_is_killed_is_replaced_with_the_article_still_there", "            await self._replace(worker)\n\n    async def _replace", "            pass\n\n    async def _replace"),
    Taken("A review that was cut off is made again", MARKING, FAULTS + "test_a_review_whose_engine_is_killed_is_made_by_the_next_one", "        mine[\"is_retry\"] = True\n        await self._review(mine)", "        pass"),
    Taken("An engine whose memory is full says so", "py/browser/answers.py", FAULTS + "test_an_engine_whose_memory_ends_says_so_and_goes_on", "    except MemoryError:\n", "    except ZeroDivisionError:\n"),
    Taken("The draft is kept at a pause", MEMORY, FAULTS + "test_rubbish_in_storage_is_no_obstacle[{]", "        if typed == self.typed:\n            self.keep_draft()", "        pass"),
    Taken("The draft is kept at leaving", "py/browser/controls.py", FAULTS + "test_typing_and_leaving_at_once_loses_not_a_letter", 'window.addEventListener("pagehide", lambda event: page.memory.leave())', "pass"),
    Taken("A half-written note is kept", "py/browser/unfinished.py", FAULTS + "test_a_half_written_note_survives_a_reload[comment]", "self.page.shelf.keep_unfinished_now(self.name, place, self.notes[place])", "pass"),
    Taken("… by each mark for itself", "py/browser/reading.py", FAULTS + "test_notes_begun_on_two_marks_wait_in_both", "self.unfinished.form(mark) if name == self.opened else None", "None"),
    Taken("Rows of the list are checked", SHELF, FAULTS + "test_rubbish_in_storage_is_no_obstacle", "_parsed(await self._read(LIST), []) if _is_told(told)]", "_parsed(await self._read(LIST), [])]"),
    Taken("Entries of the reader's hand are checked", SHELF, FAULTS + "test_an_article_of_another_version_opens_with_what_holds_of_it", "if _is_entry(entry)]", "]"),
    Taken("What can't be kept is told", MEMORY, FAULTS + "test_without_storage_the_page_works_and_says_what_it_cannot_keep", 'notify("This review can’t be kept", shelf.trouble)', "pass"),
    Taken("Two tabs: what another says is taken over", MEMORY, FAULTS + "test_two_tabs_on_one_article_keep_both_hands", "kept = told_in(row)", "kept = None"),
    Taken("… what another wrote over is said again", TABS, FAULTS + "test_what_a_tab_writes_over_unseen_is_written_again", "self.changes[known:]", "self.changes[:0]"),
    Taken("… also when both write in one moment", TABS, FAULTS + "test_two_tabs_that_write_in_the_same_moment_keep_both_hands", "self.changes[known:]", "self.changes[:0]"),
    Taken("… what was kept is listed again", SHELF, FAULTS + "test_what_a_tab_writes_over_unseen_is_written_again", 'if told["id"] not in known and await', "if False and await"),
    Taken("Longer than the engine's memory: refused", MARKING, FAULTS + "test_what_is_too_long_to_be_read_stays_in_the_box_and_is_told", "if inbox.length() > LARGEST:", "if False:"),
    Taken("Longer than the storage: told", SHELF, FAULTS + "test_what_is_too_long_to_be_kept_is_reviewed_and_told", "        if len(article[\"text\"]) > MOST_TEXT:\n", "        if False:\n"),
    Taken("No two articles have one name, whatever the clock", SHELF, FAULTS + "test_a_clock_that_is_wrong_and_coarse_loses_no_article", 'if now.toISOString() <= _last["at"]:', "if False:"),
    Taken("A network lost during a fetch is told as such", ADDRESS, FAULTS + "test_a_network_that_goes_in_the_middle_of_a_fetch_is_told", '        if not window.navigator.onLine:\n            raise Refused("offline", None, str(told))', "        pass"),
    # ---------- the bookmark ----------
    Taken("The bookmark's page: only with the word it was told", BOOKMARK, WAYS + "test_a_page_that_is_too_large_or_has_no_nonce_is_not_taken", ' or getattr(event.data, "nonce", None) != self.nonce', ""),
    Taken("… from the window that opened this one", BOOKMARK, DOORS + "test_only_the_window_that_opened_the_page_may_hand_one_over", "not is_from(event, self.sender)", "False"),
    Taken("… of a page's size", BOOKMARK, WAYS + "test_a_page_that_is_too_large_or_has_no_nonce_is_not_taken", "if page.byteLength > LARGEST:", "if False:"),
    Taken("… and as bytes", BOOKMARK, DOORS + "test_what_is_no_page_is_not_taken", "if not js.ArrayBuffer.isView(page):", "if False:"),
    Taken("… named by the site that sends", BOOKMARK, DOORS + "test_no_site_hands_a_page_over_in_another_s_name", 'return address if address.startswith(origin + "/") else origin + "/"', "return address"),
    Taken("… after a question, where text was never marked", BOOKMARK, WAYS + "test_the_bookmark_asks_before_it_replaces_what_was_never_marked", "if self.page.inbox.is_unsaved() and", "if False and"),
    Taken("The bookmark tells Presscheck's origin alone", BOOKMARK, DOORS + "test_the_bookmark_tells_nobody_but_presscheck", "e.origin!==o||", "", "},o)})})()", "},'*')})})()"),
    # ---------- the server ----------
    Taken("Named folders only", SERVER, OF_SERVER + "test_nothing_else_is_there_for_a_browser", "if not (is_built or name in SERVED_FILES or name.startswith(SERVED)):", "if False:"),
    Taken("No way up", SERVER, OF_SERVER + "test_a_path_as_it_comes_over_the_wire_leads_nowhere_else", 'if ".." in name.split("/"):', "if False:"),
    Taken("The frame's sandbox header", SERVER, OF_SERVER + "test_the_frame_may_connect_out_but_runs_only_its_own_script_in_a_sandbox", "; sandbox allow-scripts", ""),
    Taken("The relay answers its own page alone", SERVER, OF_SERVER + "test_the_relay_answers_its_own_page_only", 'if site not in (None, "same-origin") or', "if False and"),
    Taken("… under the server's own names", SERVER, OF_SERVER + "test_the_relay_answers_its_own_page_only", 'if host.rsplit(":", 1)[0] not in OWN_NAMES:', "if False:"),
    Taken("What was fetched is kept by no cache", SERVER, OF_SERVER + "test_what_was_fetched_is_kept_nowhere", 'NEVER_KEPT = {"Cache-Control": "no-store"}', "NEVER_KEPT: dict[str, str] = {}"),
    # ---------- the relay ----------
    Taken("http(s) alone", RELAY, REFUSED, 'if url.scheme not in ("http", "https"):', "if False:"),
    Taken("No name or password", RELAY, REFUSED, "if url.userinfo:", "if False:"),
    Taken("Public ports", RELAY, REFUSED, "if ports is not None and url.port is not None and url.port not in ports:", "if False:"),
    Taken("No inward names", RELAY, REFUSED, 'if host.split(".")[-1] in INWARD:', "if False:"),
    Taken("No IPv6 that carries IPv4", RELAY, REFUSED, "if any(address in network for network in _NEVER):", "if False:"),
    Taken("No address of a zone", RELAY, OF_SERVER + "test_an_address_of_a_zone_is_not_public", "if address.scope_id:", "if False:"),
    Taken("No private address", RELAY, REFUSED, "return address.is_global and", "return"),
    Taken("No multicast address", RELAY, REFUSED, "address.is_global and not (address.is_multicast or address.is_reserved)", "address.is_global"),
    Taken("Every address of a host is judged", RELAY, OF_SERVER + "test_a_host_with_one_private_address_among_public_ones_is_refused", "if not all(map(self.is_public, addresses)):", "if not self.is_public(addresses[0]):"),
    Taken("The connection goes to the judged one", RELAY, OF_SERVER + "test_the_connection_goes_to_the_address_that_was_judged", "pinned = url.copy_with(host=await self._public_address(url))", "pinned = url.copy_with(host=(await self._public_address(url), await self._public_address(url))[1])"),
    Taken("Redirects are judged again", RELAY, OF_SERVER + "test_a_redirect_inward_is_judged_again", "timeout=self.patience) as client:", "timeout=self.patience, follow_redirects=True) as client:"),
    Taken("Size is bounded", RELAY, TRICK + "[/endless-large]", "if len(body) > LARGEST or came > LARGEST:", "if False:"),
    Taken("… and what is packed is unpacked bit by bit", RELAY, OF_SERVER + "test_a_bomb_is_noticed_before_it_has_gone_off", "packed.decompress(chunk, CHUNK)", "packed.decompress(chunk)"),
    Taken("Time is bounded", RELAY, TRICK + "[/drip-slow]", "asyncio.timeout(self.patience)", "asyncio.timeout(None)"),
    Taken("So many at once", RELAY, OF_SERVER + "test_two_hundred_at_once_are_served_in_turn", "asyncio.Semaphore(AT_ONCE)", "asyncio.Semaphore(999)"),
    Taken("So many in the queue", RELAY, OF_SERVER + "test_more_than_may_wait_are_told_to_come_back", "if self._waiting >= WAITING:", "if False:"),
    Taken("No proxy of the machine", RELAY, OF_SERVER + "test_no_proxy_of_the_machine_goes_round_the_check", "trust_env=False", "trust_env=True"),
)  # fmt: skip


def is_noticed(taken: Taken) -> bool:
    """Whether the test passes with the protection, and fails without."""
    file = ROOT / taken.file
    before = file.read_text("utf-8")
    if before.count(taken.old) != 1 or (taken.older and before.count(taken.older) != 1):
        raise SystemExit(f"{taken.file} no longer says once: {taken.old}")
    try:
        file.write_text(before.replace(taken.old, taken.new).replace(taken.older or "\0", taken.newer), "utf-8")
        pack(taken.file)
        return not passes(taken.test)
    finally:
        file.write_text(before, "utf-8")
        pack(taken.file)


def pack(file: str) -> None:
    """The page's compiled code, where the file is part of it."""
    if file.startswith("py/browser/"):
        for pack_file, modules in zip((PAGE_CODE, LATER_CODE), parted(page_modules()), strict=True):
            pack_file.write_bytes(packed(modules))


def passes(test: str) -> bool:
    """Whether a test passes."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test]
    try:
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return False
    if ended.returncode not in (0, 1):
        raise SystemExit(f"{test} did not run:\n{ended.stdout[-2000:]}{ended.stderr[-2000:]}")
    return ended.returncode == 0


def table() -> str:
    """The page's table of all protections."""
    rows = [f"| {taken.what} | `{taken.test.rpartition('::')[2]}` |" for taken in PROTECTIONS]
    return "\n".join(["| Taken out | Test that failed |", "|---|---|", *rows])


def main() -> int:
    """Take out what was asked for."""
    asked = [word.lower() for word in sys.argv[1:]]
    chosen = [one for one in PROTECTIONS if all(word in " ".join(one).lower() for word in asked)]
    unnoticed = []
    for taken in chosen:
        noticed = is_noticed(taken)
        print("noticed  " if noticed else "UNNOTICED", taken.what, taken.test, flush=True)
        if not noticed:
            unnoticed.append(taken)
    if not asked and not unnoticed:
        text = PAGE.read_text("utf-8")
        head, tail = text.split(BEGIN)[0], text.split(END)[1]
        PAGE.write_text(f"{head}{BEGIN}\n{table()}\n{END}{tail}", "utf-8")
    print(f"{len(chosen) - len(unnoticed)} of {len(chosen)} noticed.")
    return bool(unnoticed)


if __name__ == "__main__":
    sys.exit(main())
