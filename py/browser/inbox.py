"""The paste box: what is typed, pasted or dropped into it, and whether its formatting still holds."""

from element import find, show

STAYS = "Stays in this browser"
FORMATTED = "Formatted text: its headings and captions are kept"
EDITED = "Edited, so it is read as plain text"

MOST_STRANGE = 0.02
"""Share of characters that no article has, above which a text counts as unreadable; a badly decoded page stays below."""

SAMPLE = 4000
"""Code points looked at for that."""


STEPS = 10
"""Replacements of the whole text that can be taken back, and pastes whose formatting is remembered."""


class Inbox:
    """The article before it is reviewed.

    The browser undoes what was typed and pasted. What the page itself has put in place of something, an example, a file, an
    empty box, it does not: those steps are kept here.
    """

    def __init__(self):
        self.box, self.says = find("article-text"), find("paste-says")
        self.formatted = []
        self.coming = None
        self.saved = ""
        self.past, self.future = [], []

    def text(self):
        return self.box.value

    def length(self):
        """UTF-16 units in the box, told without taking them out of it."""
        return self.box.textLength

    def is_unsaved(self):
        """Whether the box holds what was never marked, and so is kept nowhere else."""
        return bool(self.box.value.strip()) and self.box.value != self.saved

    def source(self):
        """What the engine gets: the HTML while the box shows what was pasted with it, else the text; and where that comes from."""
        return self.source_of(self.box.value)

    def source_of(self, text):
        """The same for a text that has been taken out of the box already."""
        for shown, html, origin in self.formatted:
            if shown == text:
                return dict(origin, html=html) if html is not None else dict(origin, text=text)
        return {"text": text}

    def fill(self, text, html=None, origin=None):
        """Put an article into the box; `html` is what it was before it was shown as text, `origin` what its page said of itself."""
        self.box.value = text
        self.saved = shown = self.box.value
        if html is not None or origin:
            self._remember(shown, html, origin or {})
        self._say(shown)

    def _remember(self, shown, html, origin):
        self.formatted = [(shown, html, origin)] + self.formatted[: STEPS - 1]

    # ---------- what can be taken back ----------

    def replace(self, text, html=None, origin=None):
        """Put an article in place of what the box holds, in a step that can be taken back."""
        before = (self.box.value, self.saved)
        self.fill(text, html, origin)
        if before[0] != self.saved:
            self.past, self.future = self.past[1 - STEPS :] + [(before, (self.saved, self.saved))], []
        self._say(self.saved)

    def undo(self):
        """Take back the last replacement, if the box is as it left it; whether there was one."""
        if not self.past or self.past[-1][1][0] != self.box.value:
            return False
        step = self.past.pop()
        self.future.append(step)
        self._go_to(step[0])
        return True

    def redo(self):
        """Make a replacement again that was taken back; whether there was one."""
        if not self.future or self.future[-1][0][0] != self.box.value:
            return False
        step = self.future.pop()
        self.past.append(step)
        self._go_to(step[1])
        return True

    def _go_to(self, state):
        self.box.value, self.saved = state
        self._say(state[0])

    def kept(self, text):
        """A text is kept elsewhere now: in the box, or in a step that can be taken back, it no longer counts as unsaved."""
        if self.box.value == text:
            self.saved = text
        self.past = [(_saved(before, text), after) for before, after in self.past]

    # ---------- pasting and typing ----------

    def pasted(self, html, plain):
        """Rich text is about to be pasted; whether the box has to be filled by hand because the clipboard has no text."""
        value = self.box.value
        replaces_all = self.box.selectionStart == 0 and self.box.selectionEnd >= self.box.textLength
        if value.strip() and not replaces_all:
            return False
        if not plain.strip():
            self.replace(words_of(html), html)
            self.saved = ""
            return True
        self.coming = html
        return False

    def edited(self, was_paste=False):
        """The reader has changed the box: what was pasted is remembered with its formatting."""
        text = self.box.value
        if was_paste and self.coming is not None:
            self._remember(text, self.coming, {})
        elif was_paste:  # the same words without their formatting
            self.formatted = [row for row in self.formatted if row[0] != text]
        self.coming = None
        self._say(text)

    def _say(self, text):
        """Whether the text's formatting is kept, and whether something can be put back. A long text is read from the box but once."""
        if not self.formatted or not text:
            self.says.textContent = STAYS
        else:
            self.says.textContent = FORMATTED if "html" in self.source_of(text) else EDITED
        show("put-back", bool(self.past) and self.past[-1][1][0] == text and bool(self.past[-1][0][0].strip()))


def _saved(state, text):
    """A state of the box, its text and what of it is saved, once that text is kept."""
    return (text, text) if state[0] == text else state


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
