"""Tag soup made well-formed in one linear pass: comments and scripts dropped, depth capped, every word kept."""

import html
import re

from presscheck import linked_data

DEEPEST = 120
"""Open elements at most; the deepest page of the development set has 60. Deeper tags are dropped, their words are not."""

VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track",
        "wbr",
    }
)  # fmt: skip
"""Elements without content, from the HTML standard, section 13.1.2."""

DROPPED = frozenset({"iframe", "noembed", "noframes", "noscript", "script", "style"})
"""Elements whose content is raw text that no reader sees, from the HTML standard, section 13.2.5."""

LITERAL = frozenset({"listing", "plaintext", "textarea", "title", "xmp"})
"""Elements whose content is shown as it stands, tags and all."""

CLOSES_PARAGRAPH = frozenset(
    {
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "ul",
    }
)  # fmt: skip
"""Start tags that end an open paragraph, from the HTML standard, section 13.2.6.4.7."""

CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    **{name: (frozenset({"p"}), frozenset({"button", "caption", "table", "td", "th"})) for name in CLOSES_PARAGRAPH},
    "a": (frozenset({"a"}), frozenset({"table", "td", "th"})),
    "dd": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "dt": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "li": (frozenset({"li"}), frozenset({"ol", "ul"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
}
"""For a start tag, the open elements that it ends, and those beyond which it ends nothing."""

KEPT = frozenset(
    {
        "alt", "class", "content", "data-component", "data-testid", "datetime", "hidden", "href", "id", "itemprop", "name", "property",
        "rel", "role", "style",
    }
)  # fmt: skip
"""Attributes that say something about the words; all others are dropped, handlers among them."""

LINKED_DATA = "ld:"
"""What the names of meta elements begin with in which a page's JSON-LD lives on, when its scripts are gone."""

_LINKED_DATA = re.compile(r"\btype\s*+=\s*+[\"']?application/ld\+json", re.IGNORECASE)
_NAME = r"([a-zA-Z][^\s/>\x00]*+)"
_TAG = re.compile(rf"<(/?){_NAME}((?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?|[\"'])*+)>")
_BLUNT_TAG = re.compile(rf"<(/?){_NAME}([^>]*+)>")
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>][^\s>]*+)))?+")
_COMMENT_END = re.compile(r"--!?>")
_HALF = re.compile(r"[\ud800-\udfff]")


def well_formed(soup: str) -> str:
    """The same words in well-formed markup that any parser reads alike.

    >>> well_formed("<p onclick=x()>One<p>Two <!-- no --><b>three")
    '<p>One</p><p>Two <b>three</b></p>'
    """
    return _Mender(soup).mend()


def _whole(soup: str) -> str:
    """The soup with each half of a surrogate pair replaced, as HTML has it: no parser takes one."""
    return soup.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _HALF.search(soup) else soup


class _Mender:
    """One pass over the soup; `stack` holds the open elements."""

    def __init__(self, soup: str) -> None:
        soup = _whole(soup)
        self.soup = soup
        self.out: list[str] = []
        self.stack: list[str] = []
        self.tag = _TAG
        self.last_close = soup.rfind(">")
        self.last_comment_end = max(soup.rfind("-->"), soup.rfind("--!>"))

    def mend(self) -> str:
        at = 0
        while (less := self.soup.find("<", at)) >= 0:
            self._text(self.soup[at:less])
            at = self._markup(less)
        self._text(self.soup[at:])
        self._close(0)
        return "".join(self.out)

    def _text(self, raw: str) -> None:
        if raw:
            self.out.append(html.escape(html.unescape(raw).replace("\x00", ""), quote=False))

    def _markup(self, at: int) -> int:
        """Read one piece of markup that may begin here; give back where it ends."""
        if at > self.last_close:
            return self._stray(at)
        if self.soup.startswith(("<!", "<?"), at):
            return self._aside(at)
        found = self.tag.match(self.soup, at)
        if not found and self.tag is _TAG and self.soup[at + 1 : at + 3].lstrip("/")[:1].isalpha():
            # A quotation mark that is never closed: from here on a tag ends at the next ">", so that no part is read twice.
            self.tag = _BLUNT_TAG
            found = self.tag.match(self.soup, at)
        if not found:
            return self._stray(at)
        name = found[2].lower()
        if found[1]:
            self._end(name)
            return found.end()
        return self._start(name, found)

    def _stray(self, at: int) -> int:
        if self.soup.startswith("</", at) and 0 <= (end := self.soup.find(">", at, at + 9)):
            return end + 1
        self.out.append("&lt;")
        return at + 1

    def _aside(self, at: int) -> int:
        """A comment, declaration or instruction: none is read. One that is never closed costs only its opening."""
        if self.soup.startswith("<!--", at) and not self.soup.startswith(("<!-->", "<!--->"), at):
            if at + 4 > self.last_comment_end:
                return at + 4
            end = _COMMENT_END.search(self.soup, at + 4)
            return end.end() if end else at + 4
        return self.soup.index(">", at) + 1

    def _start(self, name: str, found: re.Match[str]) -> int:
        if name in DROPPED or name in LITERAL:
            return self._raw(name, found.end(), name == "script" and bool(_LINKED_DATA.search(found[3])))
        for index in self._ended_by(name):
            self._close(index)
        if name not in VOID:
            if len(self.stack) >= DEEPEST:
                return found.end()
            self.stack.append(name)
        # With its slash, or BeautifulSoup keeps a list of all void elements and searches it at each end tag.
        self.out.append(f"<{name}{_kept(found[3])}{'/' if name in VOID else ''}>")
        return found.end()

    def _ended_by(self, name: str) -> tuple[int, ...]:
        ended, beyond = CLOSES.get(name, (frozenset(), frozenset()))
        for index in range(len(self.stack) - 1, -1, -1) if ended else ():
            if self.stack[index] in ended:
                return (index,)
            if self.stack[index] in beyond:
                break
        return ()

    def _raw(self, name: str, at: int, is_linked_data: bool) -> int:
        close = re.compile(rf"</{re.escape(name)}(?=[\s/>])[^>]*+>?", re.IGNORECASE).search(self.soup, at)
        end, after = (close.start(), close.end()) if close else (len(self.soup), len(self.soup))
        if name in LITERAL:
            shown = "title" if name == "title" else "pre"
            for index in self._ended_by(shown):
                self._close(index)
            self.out.append(f"<{shown}>")
            self._text(self.soup[at:end])
            self.out.append(f"</{shown}>")
        elif is_linked_data:
            self.out.extend(
                f'<meta name="{LINKED_DATA}{key}" content="{html.escape(words)}"/>'
                for key, words in linked_data.said(self.soup[at:end]).items()
            )
        return after

    def _end(self, name: str) -> None:
        if name in ("br", "p") and name not in self.stack:
            self.out.append("<br/>")
        elif name in self.stack:
            self._close(len(self.stack) - 1 - self.stack[::-1].index(name))

    def _close(self, depth: int) -> None:
        while len(self.stack) > depth:
            self.out.append(f"</{self.stack.pop()}>")


def _kept(raw: str) -> str:
    if not raw.strip(" /"):
        return ""
    kept: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(raw):
        name = found[1].lower()
        if name in KEPT:
            kept.setdefault(name, html.unescape(found[2] or found[3] or found[4] or "").replace("\x00", ""))
    return "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items())
