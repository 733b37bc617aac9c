"""What is opened by a press on a mark, on a note, or on a link to either."""

from element import on
from js import window
from rail import is_shown


def wire(page):
    """Connect the article, its notes, and the lists of both."""
    on("article", "click", lambda event: _mark_clicked(page, event))
    on("article", "focusin", lambda event: _mark_focused(page, event))
    on("margin", "click", lambda event: _note_clicked(page, event))
    on("findings-list", "click", lambda event: _followed(page, event, "mark"))
    on("whole", "click", lambda event: _followed(page, event, "note"))
    on("next", "click", lambda event: page.reading.step(1))
    on("previous", "click", lambda event: page.reading.step(-1))


def _shown_mark(page, target):
    """The innermost mark around a point that the legend lets be seen, or in a worksheet one that asks; or None."""
    mark = target.closest("mark")
    while mark and not _is_asked(page, page.proof.marks[mark.dataset.mark]):
        mark = mark.parentElement.closest("mark")
    return mark


def _is_asked(page, mark):
    if page.worksheet.is_on:
        return mark["look"] == "noise" or mark.get("quote") is not None
    return is_shown(mark["look"])


def _mark_clicked(page, event):
    mark = _shown_mark(page, event.target)
    if not mark:
        if event.target.closest("mark"):
            event.preventDefault()
        return
    if event.target.closest("a.out"):
        return
    event.preventDefault()
    chosen = window.getSelection()
    if page.worksheet.is_on and chosen.isCollapsed:
        told = page.proof.marks[mark.dataset.mark]
        place = told["start"], told["end"]
        page.choosing.offer(place, is_focused=True, beside=mark, is_answered=page.worksheet.is_answered(place))
    elif chosen.isCollapsed and event.detail == 0:
        page.reading.open(_of_link(page, mark), focus="note")
    elif chosen.isCollapsed:
        page.reading.open(mark.dataset.mark)


def _of_link(page, mark):
    """The mark that the keyboard means by a link: the open one, where that stands inside."""
    opened = page.reading.opened
    inner = page.proof.element_of(opened) if opened else None
    return opened if inner and mark.contains(inner) else mark.dataset.mark


def _mark_focused(page, event):
    mark = _shown_mark(page, event.target)
    if (
        mark
        and not page.worksheet.is_on
        and not page.reading.is_moving
        and page.reading.opened != mark.dataset.mark
        and event.target.matches(":focus-visible")
    ):
        page.reading.open(mark.dataset.mark)


def _note_clicked(page, event):
    note = event.target.closest(".note")
    if not note:
        return
    if event.target.closest(".samples"):
        page.margin.lay_out_soon()
        return
    if event.target.closest("summary"):
        event.preventDefault()
        if page.reading.opened == note.id:
            page.reading.close()
        else:
            page.reading.open(note.id, is_scrolled=False)
        return
    link = event.target.closest('a[href^="#"]')
    if link:
        event.preventDefault()
        page.reading.open(link.getAttribute("href")[1:], focus="mark")


def _followed(page, event, focus):
    """Open what a link in a list is about; the keyboard goes to the "mark" or the "note"."""
    link = event.target.closest("a[href]")
    if link:
        event.preventDefault()
        page.reading.open(link.getAttribute("data-to") or link.getAttribute("href")[1:], focus=focus)
