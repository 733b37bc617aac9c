"""Giving a review away: a link that holds it all, files, the formats that other tools read; and taking notes in."""

import json

import js
import note
from attempt import attempt
from clipboard import copied, copied_rich
from download import save
from element import button, element, find
from engine import Lost
from js import document, window
from notice import notify
from words import count, grouped, shortened

from presscheck.link.fragment import LONG

FAILED = '{"failed"'
"""How the engine's answer begins where it could not write a format."""

NOT_UP = "The engine is not up yet. Try again in a moment."
NOT_CHECKED = "These marks are still being checked. Try again in a moment."
NOT_OPEN = "Open the article first that they are about."
NOT_COPIED = "The browser did not allow it."

FILES = {
    "html": (".html", "text/html"),
    "annotations": (".jsonld", "application/ld+json"),
    "markdown": (".md", "text/markdown"),
    "sarif": (".sarif", "application/json"),
    "csv": (", findings.csv", "text/csv"),
    "voices": (", voices.csv", "text/csv"),
    "json": (".json", "application/json"),
}
"""What the name of each format's file ends with, and its type."""

TOOLS = (
    ("rich", "Marked text", "for Word, Docs and mail", "Copy"),
    ("paper", "Paper", "numbered notes, black and white", "Print"),
    ("markdown", "Markdown", "article with footnotes", "Save"),
    ("annotations", "Annotations", "W3C, JSON-LD", "Save"),
    ("csv", "Findings", "CSV, one finding a row", "Save"),
    ("voices", "Voices", "CSV, one speaker a row", "Save"),
    ("sarif", "SARIF", "for editors and CI", "Save"),
    ("json", "Review", "all of it, JSON", "Save"),
)

LONGEST_NAME = 80
"""Code points of a file's name; some systems allow 255 bytes, and a name is read by people."""

LARGEST = 10000000
"""Bytes of a file of annotations."""

FORBIDDEN = '\\/:*?"<>|#%\n\r\t'
"""Signs that one system or another refuses in a file's name."""


def named(title):
    """A file's name, without what it ends with, from an article's title.

    >>> named('Who "said" that?')
    'Who said that'
    """
    words = "".join(" " if sign in FORBIDDEN or sign < " " else sign for sign in title or "")
    return shortened(words, LONGEST_NAME).strip(" .…") or "Article"


class Sharing:
    """The dialog that shares the open article."""

    def __init__(self, page):
        self.page = page
        self.address = None
        self.asked = 0

    async def open(self):
        """Show the dialog, and make the link in it."""
        self.page.dialog.open("Share this review", self._link(), self._file(), self._tools(), self._notes())
        await self.refresh()

    async def refresh(self):
        """Make the link anew, with what the reader wants in it."""
        self.address = None
        self.asked += 1
        mine = self.asked
        if not find("share-link"):
            return
        told = await self._exported("link")
        field, size = find("share-link"), find("share-size")
        if not field or mine != self.asked:
            return
        if told is None or told.startswith(FAILED):
            size.textContent = self._why_not() if told is None else json.loads(told)["failed"]
            return
        self.address = window.location.origin + window.location.pathname + "#" + told
        field.value = self.address
        length = len(self.address)
        find("share-meter").value = length
        fits = "fits everywhere"
        if length > LONG:
            fits = "some browsers and chat programs cut links this long. The file below is safe"
        size.textContent = grouped(length) + " of " + grouped(LONG) + " characters: " + fits
        find("share-page").className = "btn primary" if length > LONG else "btn"
        find("share-copy").disabled = False
        if find("share-device"):
            find("share-device").disabled = False

    def _why_not(self):
        return NOT_CHECKED if self.page.article.get("is_from_link") else NOT_UP

    def _link(self):
        entries = self.page.hand.entries
        verdicts = len([e for e in entries if e["verdict"] in ("agree", "dispute", "mark")])
        comments = len([e for e in entries if e["verdict"] == "comment"])
        making = {"placeholder": "Making the link…", "aria_label": "Link"}
        field = element("input", "field", None, id="share-link", readonly="", **making)
        copy = button("Copy link", "btn primary", id="share-copy", data_do="copy-link", disabled="")
        most = {"max": str(LONG), "high": str(LONG - 1), "aria_label": "Length of the link"}
        meter = element("meter", None, None, id="share-meter", min="0", **most)
        carry = element("div", "carry", None)
        for name, title, number in (
            ("verdicts", "My verdicts and marks", verdicts),
            ("comments", "My comments", comments),
        ):
            if number:
                box = element("input", None, None, type="checkbox", id="share-" + name)
                box.checked = True
                carry.append(element("label", None, None, box, " " + title + " (" + str(number) + ")"))
        row = element("div", "linkrow", None, field, copy)
        if js.Reflect.has(window.navigator, "share"):
            row.append(button("Share…", "btn", id="share-device", data_do="device-share", disabled=""))
        size = element("div", "size", None, meter, element("span", "num", "", id="share-size", role="status"))
        says = "The article, the marks and your notes travel inside the link itself. No server keeps a copy."
        if self.page.proof.marks.sent:
            says += " The engine’s own marks go with it, not those that only the sender made."
        head = element("h3", None, "As a link")
        return element("section", None, None, head, element("p", None, says), row, size, carry)

    def _file(self):
        says = element("p", None, "One web page with the marks and numbered notes. No script; prints well.")
        words = element("div", None, None, element("h3", None, "As a file"), says)
        return element("section", "two", None, words, button("Save page", "btn", id="share-page", data_save="html"))

    def _tools(self):
        rows = element("ul", "tools")
        for name, title, says, does in TOOLS:
            act = button(does, "btn quiet", data_save=name, aria_label=does + ": " + title)
            told = element("span", None, None, element("b", None, title), element("small", None, says))
            rows.append(element("li", None, None, told, act))
        said = element("p", "said", "", id="share-said", role="status")
        return element("section", None, None, element("h3", None, "For other tools"), rows, said)

    def _notes(self):
        says = "Annotations that were saved here or exported from Hypothesis, matched onto this text."
        words = element("div", None, None, element("h3", None, "Notes from a file"), element("p", None, says))
        kinds = {"accept": ".json,.jsonld,application/json,application/ld+json", "aria_label": "File with notes"}
        chosen = element("input", None, None, type="file", id="notes-file", hidden="", **kinds)
        chosen.addEventListener("change", self._chosen)
        return element("section", "two", None, words, chosen, button("Add notes", "btn", data_do="add-notes"))

    def _entries(self):
        """What of the reader's own travels."""
        kept = []
        for entry in self.page.hand.entries:
            box = find("share-comments" if entry["verdict"] == "comment" else "share-verdicts")
            if not box or box.checked:
                kept.append(entry)
        return kept

    async def _exported(self, kind):
        """The review in a format, or None where the engine can't be asked."""
        page = self.page
        if page.article.get("is_from_link") or not await page.engine.answers():
            return None
        css = ""
        if kind == "html":
            sheet = document.querySelector('link[href*="marks"]')
            css = await (await js.fetch(sheet.href)).text()
        asked = {"format": kind, "reader": self._entries(), "date": js.Date.new().toISOString()[:10]}
        asked.update(name=named(page.head["title"]), css=css)
        try:
            return await page.engine.of_review("export", json.dumps(asked))
        except Exception as trouble:
            return json.dumps({"failed": "The engine gave up on it: " + str(trouble)[:200]})

    # ---------- buttons ----------

    async def pressed(self, where):
        """A button of the dialog."""
        do, kind = where.getAttribute("data-do"), where.getAttribute("data-save")
        if do == "copy-link" and self.address:
            is_copied = await copied(self.address)
            where.textContent = "Copied" if is_copied else "Press Ctrl+C"
            if not is_copied:
                find("share-link").select()
        elif do == "device-share" and self.address:
            await self._hand_over()
        elif do == "add-notes":
            find("notes-file").click()
        elif do == "engine-marks":
            await self.page.received.show_ours()
        elif kind == "paper":
            self.page.dialog.close()
            window.print()
        elif kind:
            await self._save(kind)

    async def _hand_over(self):
        """The link goes to whatever the device shares with."""
        told = js.JSON.parse(json.dumps({"title": document.title, "url": self.address}))
        try:
            await attempt(window.navigator, "share", told)
        except Exception:
            find("share-said").textContent = "Not shared."

    async def _save(self, kind):
        text = await self._exported(kind)
        said = find("share-said")
        if text is None or text.startswith(FAILED):
            said.textContent = self._why_not() if text is None else json.loads(text)["failed"]
        elif kind == "rich":
            told = json.loads(text)
            is_copied = await copied_rich(told["html"], told["text"])
            said.textContent = "The marked text is copied." if is_copied else NOT_COPIED
        else:
            ending, mime = FILES[kind]
            name = named(self.page.head["title"]) + ending
            save(name, text, mime)
            said.textContent = "“" + name + "” is saved."

    async def copy_finding(self, name, pressed):
        """Copy one finding: the words it is about, what it asks and why."""
        mark = self.page.proof.marks[name]
        rule = self.page.rulebook.of(mark.get("rule"))
        pieces = document.querySelectorAll('#article [data-mark="' + name + '"]')
        words = " ".join(piece.textContent for piece in pieces)
        told = [note.label(mark, rule) + ": " + note.question(mark, rule)]
        led = note.leading_words(mark)
        if led and led != words:
            told[0] += " (" + led + ")"
        if mark.get("rule") and mark["look"] != "own":
            told += [said for said in (rule["why"], rule["cites"]) if said]
        title = self.page.head["title"]
        told.append(("From “" + title + "”. " if title else "") + "Marked by Presscheck.")
        text = "\n".join(([words] if words else []) + told)
        html = "".join("<p>" + _escaped(said) + "</p>" for said in told)
        quoted = "<blockquote>" + _escaped(words) + "</blockquote>" if words else ""
        is_copied = await copied_rich(quoted + html, text)
        shown = self.page.margin.notes.get(name)
        pressed = shown and shown.querySelector('[data-do="copy"]') or pressed
        pressed.textContent = "Copied" if is_copied else NOT_COPIED

    # ---------- notes from elsewhere ----------

    async def _chosen(self, event):
        file = event.target.files.item(0)
        if file:
            await self.bring(file)

    async def bring(self, file):
        """Match a file's annotations onto the open article, and say what became of each."""
        page = self.page
        trouble, mine = "The notes in “" + file.name + "” can’t be added", page.article
        if not mine or not page.head or mine.get("is_from_link"):
            return notify(trouble, NOT_CHECKED if mine else NOT_OPEN)
        if file.size > LARGEST:
            return notify(trouble, "The file is larger than " + str(LARGEST // 1000000) + " MB.")
        if not await page.engine.answers():
            return notify(trouble, NOT_UP)
        try:
            told = json.loads(await page.engine.of_review("annotate", file))
        except Lost:
            return notify(trouble, NOT_UP)
        if page.article is not mine:
            return notify(trouble, NOT_OPEN)
        if "refused" in told:
            return notify(trouble, "The file " + told["refused"] + ".")
        added = page.hand.add(told["entries"])
        page.dialog.open("Notes from a file", self._landed(added, len(told["entries"]) - added, told["orphans"]))

    def _landed(self, added, known, orphans):
        """What was placed, and the words of what was not."""
        said = [
            count(added, "note") + " from the file " + ("stands" if added == 1 else "stand") + " beside the text now."
        ]
        if known:
            said.append(count(known, "note") + (" was" if known == 1 else " were") + " there already.")
        box = element("section", None, None, element("p", None, " ".join(said), id="notes-said"))
        if orphans:
            what = count(len(orphans), "note") + " about words that are not in this text"
            box.append(element("h3", None, what))
            rows = element("ul", "differs")
            for orphan in orphans:
                row = element("li", None, None, element("q", None, orphan["exact"]))
                if orphan["note"]:
                    row.append(" ", orphan["note"])
                row.append(" ", element("small", None, orphan["by"]))
                rows.append(row)
            box.append(rows)
        return box


def _escaped(words):
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        words = words.replace(sign, entity)
    return words
