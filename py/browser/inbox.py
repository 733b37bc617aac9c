"""The paste box: what is typed, pasted or dropped into it, and whether its formatting still holds."""

from element import find

STAYS = "Stays in this browser"
FORMATTED = "Formatted text: its headings and captions are kept"
EDITED = "Edited, so it is read as plain text"

MOST_STRANGE = 0.02
"""Share of characters that no article has, above which a text counts as unreadable; a badly decoded page stays below."""

SAMPLE = 4000
"""Code points looked at for that."""


class Inbox:
    """The article before it is reviewed."""

    def __init__(self):
        self.box, self.says = find("article-text"), find("paste-says")
        self.html = None
        self.shown = None
        self.saved = ""
        self.origin = {}

    def text(self):
        return self.box.value

    def is_unsaved(self):
        """Whether the box holds what was never marked, and so is kept nowhere else."""
        return bool(self.box.value.strip()) and self.box.value != self.saved

    def source(self):
        """What the engine gets: the HTML while the box still shows what was pasted, else the text."""
        text = self.box.value
        if self.html is not None and text == self.shown:
            return {"html": self.html}
        return {"text": text}

    def fill(self, text, html=None):
        """Put an article into the box; `html` is what it was before it was shown as text."""
        self.box.value = text
        self.html = html
        self.shown = self.box.value if html is not None else None
        self.saved, self.origin = self.box.value, {}
        self.edited()

    def pasted(self, html, plain):
        """Rich text is about to be pasted; whether the box has to be filled by hand because the clipboard has no text."""
        value = self.box.value
        replaces_all = self.box.selectionStart == 0 and self.box.selectionEnd >= self.box.textLength
        if value.strip() and not replaces_all:
            return False
        self.html, self.shown, self.origin = html, None, {}
        if not plain.strip():
            self.fill(words_of(html), html)
            return True
        return False

    def edited(self, was_paste=False):
        """The box has changed; say whether formatting is kept."""
        if self.html is not None and (was_paste or self.shown is None):
            self.shown = self.box.value
        if self.html is None or not self.box.value:
            self.says.textContent = STAYS
        else:
            self.says.textContent = FORMATTED if self.box.value == self.shown else EDITED


def unreadable(text):
    """Why a text can't be an article, or None."""
    if not text.strip():
        return "empty"
    sample = text[:SAMPLE]
    strange = sum(1 for letter in sample if letter == "\ufffd" or (letter < " " and letter not in "\n\r\t\f"))
    if "\x00" in sample or strange > MOST_STRANGE * len(sample):
        return "binary"
    return None


def words_of(html):
    """The words of some HTML, roughly: only what the box shows until the engine has read the HTML itself."""
    words, at = [], 0
    while at < len(html):
        start = html.find("<", at)
        if start < 0:
            words.append(html[at:])
            break
        words.append(html[at:start])
        at = html.find(">", start) + 1
        if not at:
            break
        name = html[start + 1 : start + 12].lower().strip("/")
        if name.startswith(("p", "h1", "h2", "h3", "h4", "li", "div", "br", "tr", "figcaption", "blockquote")):
            words.append("\n")
    text = "".join(words)
    for entity, letter in (
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", '"'),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ):
        text = text.replace(entity, letter)
    return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
