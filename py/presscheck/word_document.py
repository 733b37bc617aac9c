"""What a Word document (.docx) says, as HTML: headings, emphasis, links, lists and captions, without what was deleted."""

import html
import re
import zipfile
import zlib
from io import BytesIO

LARGEST = 8 * 1024 * 1024
"""Bytes of one part after unpacking: Word needs some ten times the text, so this is a novel, and is read in seconds. More is a bomb."""

BODY, STYLES, LINKS = "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"
"""Parts of the package, ECMA-376 part 1, sections 11.3.10, 11.3.12 and 9.2."""

_ATTRIBUTE = re.compile(r'(?<![\w:])([\w:]++)\s*+=\s*+(?:"([^"]*+)"|\'([^\']*+)\')')
_WEB = re.compile(r"https?://", re.IGNORECASE)
_HEADING = re.compile(r"heading ([1-6])")

_BY_STYLE = {
    "title": ("<h1>", "</h1>"),
    "subtitle": ('<p class="dek">', "</p>"),
    "caption": ("<figure><figcaption>", "</figcaption></figure>"),
    "quote": ("<blockquote><p>", "</p></blockquote>"),
    "intense quote": ("<blockquote><p>", "</p></blockquote>"),
}
"""What a paragraph's style makes of it, by the style's name, which is English in every language of Word."""

_ASIDE = frozenset({"w:del", "w:moveFrom", "mc:Fallback", "w:footnotePr", "w:instrText"})
"""Elements whose words are not in the document as it reads: deleted, moved away, or said a second time for old programs."""

_LETTERS = {"w:tab": " ", "w:br": "<br>", "w:cr": "<br>", "w:noBreakHyphen": "\u2011"}


_DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError,
)  # fmt: skip
"""What zipfile raises on a package that is locked, cut short or no package."""


class Broken(Exception):
    """This is no Word document, or part of it is missing."""


class Endless(Broken):
    """It unpacks to more than any document holds."""


def as_html(raw: bytes) -> str:
    """The document's words as HTML. Raises Broken."""
    try:
        with zipfile.ZipFile(BytesIO(raw)) as package:
            body = _part(package, BODY)
            styles = _style_names(_part(package, STYLES)) if STYLES in package.namelist() else {}
            links = _targets(_part(package, LINKS)) if LINKS in package.namelist() else {}
    except _DAMAGED as failed:
        raise Broken(str(failed)) from failed
    return _Reader(styles, links).read(body)


def _part(package: zipfile.ZipFile, name: str) -> str:
    if package.getinfo(name).file_size > LARGEST:
        raise Endless(f"{name} is larger than any document")
    if package.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Broken(f"{name} is packed as no document is")
    raw = package.read(name)
    is_wide = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    return raw.decode("utf-16" if is_wide else "utf-8-sig", "replace")


def _tags(xml: str) -> list[tuple[str, str, str]]:
    """Each tag's name (with its slash), its attributes as they stand, and the text behind it."""
    found = []
    for piece in xml.split("<")[1:]:
        inside, _, text = piece.partition(">")
        name, _, attributes = inside.replace("\n", " ").partition(" ")
        found.append((name.rstrip("/"), attributes + ("/" if name.endswith("/") else ""), text))
    return found


def _attributes(raw: str) -> dict[str, str]:
    return {name: html.unescape(one or other) for name, one, other in _ATTRIBUTE.findall(raw)}


def _style_names(xml: str) -> dict[str, str]:
    names, style = {}, ""
    for name, attributes, _ in _tags(xml):
        if name == "w:style":
            style = _attributes(attributes).get("w:styleId", "")
        elif name == "w:name":
            names[style] = _attributes(attributes).get("w:val", "").lower()
    return names


def _targets(xml: str) -> dict[str, str]:
    """Addresses on the web, by the id with which the body names them."""
    said = [_attributes(attributes) for name, attributes, _ in _tags(xml) if name == "Relationship"]
    return {one.get("Id", ""): one["Target"] for one in said if _WEB.match(one.get("Target", ""))}


class _Paragraph:
    """A paragraph that is being read; one may stand inside another, in a text box."""

    def __init__(self) -> None:
        self.style = ""
        self.is_item = False
        self.words: list[str] = []
        self.bold = self.italic = self.hidden = False

    def html(self, styles: dict[str, str]) -> str:
        words = "".join(self.words)
        if not words.strip():
            return ""
        name = styles.get(self.style, self.style.lower())
        heading = _HEADING.fullmatch(name)
        if heading:
            return f"<h{heading[1]}>{words}</h{heading[1]}>\n"
        before, after = _BY_STYLE.get(name, ("<ul><li>", "</li></ul>") if self.is_item else ("<p>", "</p>"))
        return f"{before}{words}{after}\n"


class _Reader:
    """One pass over the body. Only words inside w:t are ever taken, so no stray markup becomes text."""

    def __init__(self, styles: dict[str, str], links: dict[str, str]) -> None:
        self.styles, self.links = styles, links
        self.out: list[str] = []
        self.open: list[_Paragraph] = []
        self.aside = 0

    def read(self, xml: str) -> str:
        for name, attributes, text in _tags(xml):
            is_empty = attributes.endswith("/")
            if name.lstrip("/") in _ASIDE:
                self.aside += 0 if is_empty else -1 if name.startswith("/") else 1
            elif name == "w:p" and not is_empty:
                self.open.append(_Paragraph())
            elif name == "/w:p" and self.open:
                self.out.append(self.open.pop().html(self.styles))
            elif self.open and self.aside <= 0:
                self._inside(self.open[-1], name, attributes, text)
        return "".join(self.out)

    def _inside(self, paragraph: _Paragraph, name: str, attributes: str, text: str) -> None:
        value = _attributes(attributes)
        if name == "w:t":
            if not paragraph.hidden:
                paragraph.words.append(_emphasised(html.escape(html.unescape(text), quote=False), paragraph))
        elif name in _LETTERS:
            paragraph.words.append(_LETTERS[name])
        elif name == "w:r":
            paragraph.bold = paragraph.italic = paragraph.hidden = False
        elif name in ("w:b", "w:i", "w:vanish"):
            self._look(paragraph, name, value.get("w:val") not in ("0", "false", "none"))
        elif name == "w:pStyle":
            paragraph.style = value.get("w:val", "")
        elif name == "w:numPr":
            paragraph.is_item = True
        elif name == "w:hyperlink" and not attributes.endswith("/"):
            address = self.links.get(value.get("r:id", ""))
            paragraph.words.append(f'<a href="{html.escape(address)}">' if address else "<a>")
        elif name == "/w:hyperlink":
            paragraph.words.append("</a>")

    def _look(self, paragraph: _Paragraph, name: str, is_on: bool) -> None:
        if name == "w:b":
            paragraph.bold = is_on
        elif name == "w:i":
            paragraph.italic = is_on
        else:
            paragraph.hidden = is_on


def _emphasised(words: str, look: _Paragraph) -> str:
    if look.italic:
        words = f"<em>{words}</em>"
    return f"<strong>{words}</strong>" if look.bold else words
