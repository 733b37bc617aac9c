"""Markdown as HTML, as far as articles use it: headings, emphasis, links, pictures, lists and quotations of CommonMark."""

import html
import re
from collections.abc import Iterator
from itertools import groupby

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)$")
_ITEM = re.compile(r"[ ]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$")
_ITEM_WORDS = r"\1"
_QUOTED = re.compile(r"[ ]{0,3}&gt;[ ]?")
_RULE = re.compile(r"[ ]{0,3}(?:-[- ]{2,}|\*[* ]{2,}|_[_ ]{2,})$")
_LINK = re.compile(r"(!?)\[([^\[\]\n]{0,500})\]\(([^\s()]{0,2000})(?: \"[^\"\n]{0,300}\")?\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,500})(?<=\S)\1")
_EM = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]{1,500})(?<=\S)\1(?![\w*])")


def as_html(text: str) -> str:
    """The text with its marks as elements; HTML in it is shown as it stands, so that no word is lost.

    >>> as_html("# Ferry to close\\n\\n*Never*, said [Abel](https://a.example).")
    '<h1>Ferry to close</h1>\\n<p><em>Never</em>, said <a href="https://a.example">Abel</a>.</p>'
    """
    lines = html.escape(text.replace("\r\n", "\n"), quote=False).split("\n")
    return "\n".join(
        block
        for is_blank, group in groupby(lines, lambda line: not line.strip())
        if not is_blank
        for block in _blocks(list(group))
    )


def _blocks(lines: list[str]) -> Iterator[str]:
    """The blocks among lines without an empty one between them."""
    for kind, group in groupby(lines, _kind):
        words = list(group)
        if kind == "heading":
            for heading in map(_HEADING.match, words):
                if heading:
                    yield f"<h{len(heading[1])}>{_inline(_unclosed(heading[2]))}</h{len(heading[1])}>"
        elif kind == "item":
            yield "".join(f"<ul><li>{_inline(_ITEM.sub(_ITEM_WORDS, line))}</li></ul>" for line in words)
        elif kind == "quoted":
            yield f"<blockquote><p>{_inline(' '.join(_QUOTED.sub('', line, count=1) for line in words))}</p></blockquote>"
        elif kind == "prose":
            yield f"<p>{_inline(' '.join(line.strip() for line in words))}</p>"


def _kind(line: str) -> str:
    kinds = (("rule", _RULE), ("heading", _HEADING), ("item", _ITEM), ("quoted", _QUOTED))
    return next((kind for kind, sign in kinds if sign.match(line)), "prose")


def _unclosed(heading: str) -> str:
    """A heading's words without the marks that may close it."""
    words = heading.rstrip()
    shorter = words.rstrip("#")
    return shorter.rstrip() if shorter.endswith((" ", "\t")) else words


def _inline(words: str) -> str:
    words = _STRONG.sub(r"<strong>\2</strong>", words)
    words = _EM.sub(r"<em>\2</em>", words)
    return _LINK.sub(_linked, words)


def _linked(found: re.Match[str]) -> str:
    address = found[3].replace('"', "%22")
    if found[1]:
        return f'<img alt="{found[2].replace(chr(34), "&quot;")}">'
    return f'<a href="{address}">{found[2]}</a>'
