"""A review as one HTML file that needs nothing else: no script, no request, numbered notes, black on paper."""

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from presscheck import view
from presscheck.contract import Json
from presscheck.exports.proof import LEVELS, VERDICTS, Note, Proof, Strand, by_block, counts, prove, segments
from presscheck.long_text import LongText
from presscheck.rules import RULES

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Holds nothing that could make a request; says so to the browser all the same."""

_OWN_STYLE = """
@page { size: auto; margin: 18mm 18mm 20mm; }
.standalone .told { font: .875rem/1.375rem var(--sans); color: var(--ink-2); border-bottom: 1px solid var(--rule); margin: 0 0 2.5rem; padding: 0 0 1rem; }
.standalone .told p { margin: 0 0 .375rem; }
.standalone .told .masthead { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--ink); margin: 0 0 1rem; padding: 0 0 .5rem; }
.standalone .told .masthead b { font: 700 1.125rem/1.5rem var(--serif); color: var(--ink); }
.standalone .told .sum { font: 1.125rem/1.625rem var(--serif); color: var(--ink); }
.standalone .shares { display: grid; gap: 2px; margin: .625rem 0 .25rem; }
.standalone .shares span { border: 1px solid var(--m); border-top: 4px solid var(--m); color: var(--m); font: 700 .6875rem/1.125rem var(--sans); min-width: 1rem; overflow: clip; text-align: center; }
.standalone .shares span::before { content: var(--letter); }
.standalone .told dl { display: grid; grid-template-columns: 1.75rem 6.5rem 1fr; gap: .125rem 0; align-items: baseline; margin: .75rem 0 0; }
.standalone .told dt { display: contents; }
.standalone .told dd { margin: 0; }
.standalone .mark[data-more]::after { content: none; }
.standalone blockquote, .standalone ul { margin: 0 0 1rem; padding-left: 1.5rem; }
.standalone .voices { width: 100%; border-collapse: collapse; font: .9375rem/1.375rem var(--sans); }
.standalone .voices td { border-top: 1px solid var(--rule); padding: .5rem .5rem .5rem 0; vertical-align: baseline; }
.standalone .voices td + td + td { text-align: right; white-space: nowrap; }
.standalone .notes .said { display: block; color: var(--c-own); }
.standalone .noise { break-inside: avoid; }
@media print {
  .standalone .told, .standalone .voices { font: 9pt/12.5pt var(--sans); }
  .standalone .told .sum { font: 11pt/16pt var(--serif); }
  .standalone .noise, .standalone .noise > summary, .standalone .noise p { font: 9pt/12.5pt var(--sans); }
  .standalone .made { margin-top: 8mm; }
  .standalone .told, .standalone .voices tr, .standalone h1, .standalone h2 { break-inside: avoid; break-after: avoid-page; }
  .standalone .notes li { grid-template-columns: 8mm 1fr; }
  .standalone .notes .num, .standalone .notes a[href^="#m"] { display: none; }
}
"""
"""What the file shows beyond the page's marks."""

_END_OF_STYLE = re.compile(r"</(?=style)", re.IGNORECASE)
_TAGS = {"headline": "h1", "subhead": "h2", "blockquote": "blockquote"}
_CLASSES = {"dek": "dek", "byline": "byline", "dateline": "byline"}


def standalone(review: Json, marks_css: str, date: str | None = None) -> str:
    """The whole file. `marks_css` is the page's sheet of marks, `date` the day to print in its header."""
    proof = prove(review)
    title = review["title"] or "An article"
    shares = view.shares(review, [*view.quoted_words(review, LongText(review["text"]))])
    body = "\n".join([*_header(review, shares, date), *_article(review, proof), *_listed(proof), *_voices(review)])
    return (
        f'<!doctype html>\n<html lang="{escape(review["language"])}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n<meta name="referrer" content="no-referrer">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}, with marks</title>\n'
        f"<style>\n{_harmless(marks_css)}{_OWN_STYLE}{_widths(shares)}</style>\n</head>\n"
        f'<body class="standalone">\n{body}\n<p class="made"><span>Marked by Presscheck</span></p>\n</body>\n</html>\n'
    )


def _harmless(css: str) -> str:
    """A sheet that can't end its element."""
    return _END_OF_STYLE.sub(r"<\\/", css)


def _widths(shares: list[list[Any]]) -> str:
    """How wide each part of the bar is, said by the sheet, because no element has a style of its own."""
    return f".shares {{ grid-template-columns: {' '.join(f'{words}fr' for _, words in shares)}; }}\n" if shares else ""


def _header(review: Json, shares: list[list[Any]], date: str | None) -> Iterator[str]:
    used = {quote["level"] for quote in review["quotes"]}
    levels = "".join(
        f'<dt><span class="badge" data-level="{level}"></span><b>{name}</b></dt><dd>{meaning}</dd>\n'
        for level, (name, meaning) in LEVELS.items()
        if level in used
    )
    yield '<header class="told">'
    yield f'<p class="masthead"><b>Presscheck</b>{f"<span>Marked on {escape(_spelled(date))}</span>" if date else ""}</p>'
    if not any(block["kind"] == "headline" for block in review["blocks"]):
        yield f"<h1>{escape(review['title'] or 'An article, marked')}</h1>"
    yield f'<p class="sum">{escape(counts(review["summary"]))}</p>'
    yield from _bar(shares)
    if levels:
        yield f"<dl>\n{levels}</dl>"
    yield "</header>"


def _spelled(date: str) -> str:
    """A day as a newspaper prints it.

    >>> _spelled("2026-11-05"), _spelled("yesterday")
    ('5 November 2026', 'yesterday')
    """
    found = re.fullmatch(r"(\d{4})-(0\d|1[0-2])-(\d\d)", date, re.ASCII)
    return f"{int(found[3])} {_MONTHS[int(found[2])]} {found[1]}" if found else date


_MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _bar(shares: list[list[Any]]) -> Iterator[str]:
    """Who the quoted words belong to, as a bar."""
    if not shares:
        return
    total = sum(words for _, words in shares)
    named = round(100 * sum(words for level, words in shares if level == "named") / total)
    yield '<div class="shares" aria-hidden="true">'
    yield from (f'<span data-level="{level}"></span>' for level, _ in shares)
    yield f"</div>\n<p>{named} % of the quoted words have a name behind them.</p>"


# ---------- the article ----------


def _article(review: Json, proof: Proof) -> Iterator[str]:
    seen: set[int] = set()
    labels = _labels(review)
    is_in_list = False
    yield "<article>"
    for block, strands in by_block(review, proof.strands):
        if (block["kind"] == "list") != is_in_list:
            is_in_list = not is_in_list
            yield "<ul>" if is_in_list else "</ul>"
        words = review["text"][block["start"] : block["end"]]
        label = labels.get((block["start"], block["end"]), block["kind"].capitalize())
        label = f"{label}</span><span>{counted(len(words.split()), 'word')}, set aside"
        yield _block(block, _inside(review["text"], block, strands, seen), label)
    yield "</ul>\n</article>" if is_in_list else "</article>"


def _labels(review: Json) -> dict[tuple[int, int], str]:
    """What the rules call each line that is set aside."""
    names = {rule.id: rule.label for rule in RULES if rule.id.split(".")[0] in ("caption", "noise")}
    found = (finding for finding in review["findings"] if finding["rule"] in names)
    return {(finding["start"], finding["end"]): escape(names[finding["rule"]]) for finding in found}


def _block(block: Json, words: str, label: str) -> str:
    kind = block["kind"]
    if block["noise"]:
        return (
            f'<details class="noise" data-level="noise" data-kind="{kind}" open>\n'
            f'<summary><span class="badge" data-level="noise"></span><span class="kind">{label}</span>'
            f"</summary>\n<p>{words}</p>\n</details>"
        )
    if kind == "list":
        return f"<li>{words}</li>"
    tag, named = _TAGS.get(kind, "p"), _CLASSES.get(kind)
    return f'<{tag} class="{named}">{words}</{tag}>' if named else f"<{tag}>{words}</{tag}>"


def _inside(text: str, block: Json, strands: list[Strand], seen: set[int]) -> str:
    """A block's words, each stretch in the elements of all marks over it; a mark's letter stands where it ends."""
    emphasis = [Strand(run["start"], run["end"], run["style"], None) for run in block["runs"] if run["style"]]
    over = sorted([*strands, *emphasis], key=lambda strand: (strand.start, -strand.end))
    pieces = []
    for start, end, around in segments(block["start"], block["end"], over):
        words = escape(text[start:end]).replace("\n", "<br>\n")
        marks = [strand for strand in around if strand.look not in ("em", "strong")]
        for look in {strand.look for strand in around} & {"em", "strong"}:
            words = f"<{look}>{words}</{look}>"
        linked = next((strand for strand in reversed(marks) if strand.note), None)
        for strand in reversed(marks):
            words = _marked(words, strand, end, strand is linked, seen)
        pieces.append(words)
    return "".join(pieces)


def _marked(words: str, strand: Strand, end: int, is_linked: bool, seen: set[int]) -> str:
    note = strand.note
    more = "" if strand.ends(end) else " data-more"
    if note is None:
        return f'<mark class="mark" data-level="{strand.look}"{more}><span>{words}</span></mark>'
    first = "" if note.number in seen else f' id="m{note.number}"'
    seen.add(note.number)
    verdict = f' data-verdict="{note.verdict}"' if note.verdict else ""
    # a link can't hold a link: only the innermost mark is one, because those around it reach further
    inner = f'<a href="#n{note.number}">{words}</a>' if is_linked else f"<span>{words}</span>"
    return f'<mark class="mark" data-level="{strand.look}" data-n="{note.number}"{first}{verdict}{more}>{inner}</mark>'


# ---------- notes and voices ----------


def _listed(proof: Proof) -> Iterator[str]:
    if not proof.notes:
        return
    marked = {strand.note.number for strand in proof.strands if strand.note}
    yield '<section>\n<h2>Notes</h2>\n<ol class="notes">'
    for note in proof.notes:
        back = f' <a href="#m{note.number}">Back</a>' if note.number in marked else ""
        verdict = f' data-verdict="{note.verdict}"' if note.verdict else ""
        badge = f'<span class="badge" data-level="{note.look}" data-n="{note.number}"{verdict}></span>'
        yield f'<li id="n{note.number}"><span class="num">{note.number}</span>{badge}<span>{_told(note)}{back}</span></li>'
    yield "</ol>\n</section>"


def _told(note: Note) -> str:
    because = f" <i>{escape(note.because)}</i>" if note.because else ""
    grounds = " ".join(part for part in (note.why, f"{note.cites}." if note.cites else "") if part)
    lines = [f"<b>{escape(note.label)}.</b> {escape(note.message)}{because}"]
    if grounds:
        lines.append(escape(grounds))
    return "<br>".join(lines) + "".join(f'<span class="said">{_said(entry)}</span>' for entry in note.said)


def _said(entry: Json) -> str:
    """What a reader answered: "The reader disputed this: it is a joke"."""
    words = ". ".join(part for part in (entry["reason"], entry["note"]) if part)
    verdict = VERDICTS.get(entry["verdict"] or "", "wrote")
    return f"{escape(entry['by'].capitalize())} {verdict}{': ' if words else ''}{escape(words)}"


def counted(number: int, thing: str) -> str:
    """A number of things.

    >>> counted(1, "word"), counted(0, "quote")
    ('1 word', '0 quotes')
    """
    return f"{number} {thing}{'s'[: number != 1]}"


def _voices(review: Json) -> Iterator[str]:
    if not review["voices"]:
        return
    yield '<section>\n<h2>Who speaks</h2>\n<table class="voices">'
    for voice in review["voices"]:
        speaks = f"{counted(len(voice['quotes']), 'quote')}, {counted(voice['words'], 'word')}"
        yield (
            f'<tr><td><span class="badge" data-level="{voice["level"]}"></span></td><td>{escape(voice["name"])}</td>'
            f"<td>{speaks}</td></tr>"
        )
    yield "</table>\n</section>"
