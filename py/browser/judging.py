"""What the buttons in a note do: agree, dispute, comment, take it back."""

import asyncio

from element import find, on
from note import asked


def wire(page):
    """Connect the buttons of the notes."""
    on("margin", "click", lambda event: _judge(page, event.target.closest("[data-do]")))
    on("margin", "click", lambda event: _reason(page, event.target.closest("[data-reason]")))
    on("margin", "input", lambda event: event.target.id == "hand-words" and _typed(page))
    on("margin", "keydown", lambda event: event.target.id == "hand-words" and _written(event))
    on("lost-list", "click", lambda event: page.lost.pressed(event.target.closest("[data-lost]")))


def _judge(page, pressed):
    """A button of the open note."""
    name = page.reading.opened
    if not pressed or not name:
        return
    do, mark, hand = pressed.dataset.do, page.proof.marks[name], page.hand
    words = page.unfinished.words(mark).strip()
    if do in ("cancel", "keep-dispute") or (do == "keep-comment" and words):
        page.unfinished.drop(mark)
    if do in ("dispute", "comment") and not (
        do == "dispute" and hand.verdict(mark) and hand.verdict(mark)["verdict"] == "dispute"
    ):
        _ask(page, name, do)
    elif do == "agree" or do == "dispute":
        hand.judge(mark, do)
    elif do == "keep-dispute":
        hand.judge(mark, "dispute", words or None)
    elif do == "keep-comment" and words:
        hand.comment(mark, words)
    elif do == "uncomment":
        hand.uncomment(mark, pressed.dataset.at)
    elif do == "undo":
        hand.undo(mark)
    elif do == "erase":
        hand.erase(mark)
        find("undo-do").focus()
        return
    elif do == "copy":
        asyncio.create_task(page.sharing.copy_finding(name, pressed))
    elif do == "cancel":
        page.reading.fill(name)
    _keep_focus(page, name, do)


def _keep_focus(page, name, do):
    """The pressed button is gone once the note is written anew: the keyboard stays in the note."""
    if do in ("dispute", "comment") and find("hand-words"):
        return
    note = page.margin.notes.get(name)
    if note:
        again = note.querySelector('[data-do="' + do.replace("keep-", "") + '"]') or note.querySelector("summary")
        again.focus()


def _written(event):
    """Escape leaves the field for a reason or a comment as Cancel does, Ctrl and Enter keep it."""
    if event.key == "Escape":
        do = "cancel"
    elif event.key == "Enter" and (event.ctrlKey or event.metaKey):
        do = "keep-"
    else:
        return
    event.preventDefault()
    event.stopPropagation()
    event.target.closest(".asked").querySelector('[data-do^="' + do + '"]').click()


def _ask(page, name, do):
    page.unfinished.turn(page.proof.marks[name], do)
    page.reading.fill(name)
    if not find("hand-words"):
        page.margin.notes[name].querySelector(".hand").after(asked(do))
    find("hand-words").focus()
    page.margin.lay_out_soon()


def _typed(page):
    field = find("hand-words")
    do = field.closest(".asked").querySelector('[data-do^="keep-"]').dataset.do[len("keep-") :]
    page.unfinished.written(page.proof.marks[page.reading.opened], do, field.value)


def _reason(page, pressed):
    if pressed:
        find("hand-words").value = pressed.dataset.reason
        find("hand-words").focus()
        _typed(page)
