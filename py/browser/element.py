"""How an element is made: by name, class and text alone, so that nothing from an article is ever read as markup."""

from js import document


def element(tag, look=None, text=None, *inside, **attributes):
    """A new element; `inside` are elements or plain strings, attributes are named as in HTML with `_` for `-`."""
    made = document.createElement(tag)
    if look:
        made.className = look
    if text is not None:
        made.textContent = text
    if inside:
        made.append(*inside)
    for key, value in attributes.items():
        if value is not None:
            made.setAttribute(key.rstrip("_").replace("_", "-"), str(value))
    return made


def find(name):
    """The element with this id, or None."""
    return document.getElementById(name)


def on(name, event, act):
    """Listen on the element with this id."""
    find(name).addEventListener(event, act)


def show(name, is_shown=True):
    """Show or hide the element with this id."""
    find(name).hidden = not is_shown


def button(words, look="btn", **attributes):
    """A button that sends no form."""
    return element("button", look, words, type="button", **attributes)


def badge(level, number=None, verdict=None):
    """The letter of a family, as it stands behind a mark."""
    return element("span", "badge", None, data_level=level, data_n=number, data_verdict=verdict)
