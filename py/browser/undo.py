"""What can be taken back, newest first, and the bar that offers it where something was taken away."""

from element import find, on, show

steps = []
"""A sentence that says what has been undone, and what does it."""


def remember(undone, act):
    """Let the keyboard take something back; `undone` says so afterwards."""
    steps.append((undone, act))


def offer(says, undone, act):
    """Something is gone: say so, with a button that brings it back."""
    remember(undone, act)
    find("undo-says").textContent = says
    find("said").textContent = says
    show("undo")


def forget():
    """What was done before can't be taken back any more."""
    steps.clear()
    show("undo", False)


def take_back():
    """Undo the last step; whether there was one."""
    if not steps:
        return False
    undone, act = steps.pop()
    show("undo", False)
    act()
    find("said").textContent = undone
    return True


def wire(page):
    """Connect the bar's two buttons."""
    on("undo-do", "click", lambda event: _pressed(page))
    on("undo-close", "click", lambda event: _closed(page))


def _pressed(page):
    take_back()
    _go_on(page)


def _closed(page):
    show("undo", False)
    _go_on(page)


def _go_on(page):
    """The bar is gone: the keyboard goes on where the reader was."""
    if page.reading.opened:
        page.reading.open(page.reading.opened, focus="note", is_scrolled=False)
    elif page.article:
        find("article").focus()
    else:
        find("article-text").focus()
