"""Giving a review away: a link that holds it all, files, and the formats that other tools read."""

import json

import js
from attempt import attempt
from clipboard import copied
from download import save
from element import button, element, find
from js import document, window
from link import LONG
from words import grouped

FAILED = '{"failed"'
"""How the engine's answer begins where it could not write a format."""

FILES = {
    "html": ("Presscheck.html", "text/html"),
    "annotations": ("annotations.jsonld", "application/ld+json"),
    "markdown": ("article.md", "text/markdown"),
    "sarif": ("findings.sarif", "application/json"),
    "csv": ("findings.csv", "text/csv"),
    "json": ("review.json", "application/json"),
}
"""The name and type of each format's file."""

TOOLS = (
    ("annotations", "Annotations", "W3C, JSON-LD", "Save"),
    ("markdown", "Markdown", "article with footnotes", "Save"),
    ("sarif", "SARIF", "for editors and CI", "Save"),
    ("csv", "CSV", "one finding a row", "Save"),
    ("json", "Review", "all of it, JSON", "Save"),
    ("paper", "Paper", "numbered notes, black and white", "Print"),
)


class Sharing:
    """The dialog that shares the open article."""

    def __init__(self, page):
        self.page = page
        self.address = None

    async def open(self):
        """Show the dialog, and make the link in it."""
        self.page.dialog.open("Share this review", self._link(), self._file(), self._tools())
        await self.refresh()

    async def refresh(self):
        """Make the link anew, with what the reader wants in it."""
        self.address = None
        if not find("share-link"):
            return
        told = await self._exported("link")
        field, size = find("share-link"), find("share-size")
        if told is None or not field:
            size.textContent = "The engine is not up yet. Try again in a moment."
            return
        if told.startswith(FAILED):
            size.textContent = json.loads(told)["failed"] + " Save the page below instead."
            return
        self.address = window.location.origin + window.location.pathname + "#" + told
        field.value = self.address
        length = len(self.address)
        find("share-meter").value = length
        fits = (
            "fits everywhere"
            if length <= LONG
            else "some browsers and chat programs cut links this long: the file below is safe"
        )
        size.textContent = grouped(length) + " of " + grouped(LONG) + " characters: " + fits
        find("share-copy").disabled = False

    def _link(self):
        entries = self.page.hand.entries
        verdicts = len([e for e in entries if e["verdict"] in ("agree", "dispute", "mark")])
        comments = len([e for e in entries if e["verdict"] == "comment"])
        field = element(
            "input", "field", None, id="share-link", readonly="", aria_label="Link", placeholder="Making the link…"
        )
        copy = button("Copy link", "btn primary", id="share-copy", data_do="copy-link", disabled="")
        meter = element(
            "meter",
            None,
            None,
            id="share-meter",
            min="0",
            max=str(LONG),
            high=str(LONG - 1),
            aria_label="Length of the link",
        )
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
            row.append(button("Share…", "btn", data_do="device-share"))
        size = element("div", "size", None, meter, element("span", "num", "", id="share-size", role="status"))
        says = "The article, the marks and your notes travel inside the link itself. No server keeps a copy."
        return element(
            "section", None, None, element("h3", None, "As a link"), element("p", None, says), row, size, carry
        )

    def _file(self):
        says = element("p", None, "One web page with the marks and numbered notes. No script; prints well.")
        words = element("div", None, None, element("h3", None, "As a file"), says)
        return element("section", "two", None, words, button("Save page", "btn", data_save="html"))

    def _tools(self):
        rows = element("ul", "tools")
        for name, title, says, does in TOOLS:
            act = button(does, "btn quiet", data_save=name, aria_label=does + ": " + title)
            rows.append(
                element(
                    "li",
                    None,
                    None,
                    element("span", None, None, element("b", None, title), element("small", None, says)),
                    act,
                )
            )
        return element(
            "section",
            None,
            None,
            element("h3", None, "For other tools"),
            rows,
            element("p", "said", "", id="share-said", role="status"),
        )

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
        if not await self.page.engine.answers() or self.page.article.get("is_from_link"):
            return None
        css = ""
        if kind == "html":
            sheet = document.querySelector('link[href*="marks"]')
            css = await (await js.fetch(sheet.href)).text()
        asked = {"format": kind, "reader": self._entries(), "date": js.Date.new().toISOString()[:10]}
        return await self.page.engine.worker.export(json.dumps(asked), css)

    async def pressed(self, where):
        """A button of the dialog."""
        do, kind = where.getAttribute("data-do"), where.getAttribute("data-save")
        if do == "copy-link" and self.address:
            is_copied = await copied(self.address)
            where.textContent = "Copied" if is_copied else "Press Ctrl+C"
            if not is_copied:
                find("share-link").select()
        elif do == "device-share" and self.address:
            try:
                await attempt(
                    window.navigator, "share", js.JSON.parse(json.dumps({"title": document.title, "url": self.address}))
                )
            except Exception:
                find("share-said").textContent = "Not shared."
        elif kind == "paper":
            self.page.dialog.close()
            window.print()
        elif kind:
            await self._save(kind)

    async def _save(self, kind):
        text = await self._exported(kind)
        said = find("share-said")
        if text is None:
            said.textContent = "The engine is not up yet. Try again in a moment."
        elif text.startswith(FAILED):
            said.textContent = json.loads(text)["failed"]
        else:
            name, mime = FILES[kind]
            save(name, text, mime)
            said.textContent = name + " saved."
