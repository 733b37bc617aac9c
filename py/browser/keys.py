"""The keys of a review: from mark to mark, out of a note, and marking words."""

import choosing
import panels
import undo
from js import document


def wire(page):
    """Listen to the keyboard."""
    document.addEventListener("keydown", lambda event: _key(page, event))


def _key(page, event):
    if page.caret.is_on and page.caret.key(event):
        return
    if event.key == "z" and (event.ctrlKey or event.metaKey) and not event.target.closest("textarea, input"):
        if undo.take_back():
            event.preventDefault()
        return
    if event.ctrlKey or event.metaKey or event.altKey or not page.article:
        return
    if event.target.closest("textarea, input:not([type=checkbox]), select, dialog"):
        return
    if event.key == "Escape":
        _escape(page)
    elif page.worksheet.is_on and event.key != "m":
        return
    elif event.key in ("n", "N", "j"):
        page.reading.step(1, event.key == "N")
    elif event.key in ("p", "P", "k"):
        page.reading.step(-1, event.key == "P")
    elif event.key == "m":
        choosing.begin(page)


def _escape(page):
    if page.choosing.is_asking():
        page.choosing.dismiss()
        if page.caret.anchor:
            page.caret.resume()
    elif document.querySelector(".is-sheet"):
        panels.show_sheet(None)
    else:
        page.reading.close(focus=True)
