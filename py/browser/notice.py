"""What went wrong, and what to do next, in a band above the page."""

from element import find, show

what_to_do = {"now": None}


def notify(title, what, do=None):
    """Say it; `do` is a button's words and what it does."""
    find("notice-title").textContent = title
    find("notice-what").textContent = what
    what_to_do["now"] = do[1] if do else None
    find("notice-do").textContent = do[0] if do else ""
    show("notice-do", bool(do))
    show("notice")


def silence():
    """Take the band away."""
    show("notice", False)
    find("notice-title").textContent = find("notice-what").textContent = ""


def wire():
    """Connect the band's two buttons."""
    find("notice-close").addEventListener("click", lambda event: silence())
    find("notice-do").addEventListener("click", lambda event: what_to_do["now"] and what_to_do["now"](event))
