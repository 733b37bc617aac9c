"""A review as rich text for the clipboard: what word processors keep of it when it is pasted, and the same as plain text."""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from presscheck.contract import Json
from presscheck.exports.proof import LETTERS, LEVELS, VERDICTS, Note, Strand, by_block, counts, prove, segments

_COLOURS = {
    "named": "#1d6b46", "described": "#175a99", "relayed": "#8a2c75", "anonymous": "#b0450b", "unattributed": "#1b1a17",
    "unresolved": "#5c5a52", "headline": "#7a6000", "own": "#3b48b8",
}  # fmt: skip
"""Ink, as an attribute and not as a style: a browser that cleans what is copied holds styles against the page's policy."""

_TAGS = {"headline": "h1", "subhead": "h2", "blockquote": "blockquote", "list": "li"}


class Rich(NamedTuple):
    """Two versions of one thing, between which the program that pastes chooses."""

    html: str
    text: str


def rich(review: Json) -> Rich:
    """The marked article, its counts and its numbered notes. In HTML marks are coloured and underlined too."""
    proof = prove(review)
    html, text = [], []
    for block, strands in by_block(review, proof.strands):
        marked, plain = _block(review["text"], block, strands)
        html.append(marked)
        text.append(plain)
    told = counts(review["summary"])
    html += ["<hr>", f"<p>{escape(told)} Marked by Presscheck.</p>", *(_as_html(note) for note in proof.notes)]
    text += [f"{told} Marked by Presscheck.", *(" ".join(_told(note)) for note in proof.notes)]
    return Rich("\n".join(_in_lists(html)), "\n\n".join(text) + "\n")


def _in_lists(html: list[str]) -> Iterator[str]:
    """The blocks, with the items in a row inside one list."""
    is_in_list = False
    for block in html:
        if block.startswith("<li>") != is_in_list:
            is_in_list = not is_in_list
            yield "<ul>" if is_in_list else "</ul>"
        yield block


def _block(text: str, block: Json, strands: list[Strand]) -> tuple[str, str]:
    if block["noise"]:
        words, kind = text[block["start"] : block["end"]], block["kind"].capitalize()
        return (
            f'<p><font color="#666666"><i>[{kind}, set aside: {_lines(words)}]</i></font></p>',
            f"[{kind}, set aside: {words}]",
        )
    html, plain = [], []
    emphasis = [Strand(run["start"], run["end"], run["style"], None) for run in block["runs"] if run["style"]]
    over = sorted([*strands, *emphasis], key=lambda strand: (strand.start, -strand.end))
    for start, end, around in segments(block["start"], block["end"], over):
        html.append(_stretch(text[start:end], around) + "".join(f"<sup>{escape(s)}</sup>" for s in _signs(around, end)))
        plain.append(text[start:end] + "".join(_signs(around, end)))
    tag = _TAGS.get(block["kind"], "p")
    return f"<{tag}>{''.join(html)}</{tag}>", "".join(plain)


def _stretch(words: str, around: tuple[Strand, ...]) -> str:
    """Words in the colour of the innermost mark over them, underlined where it has a note."""
    said = _lines(words)
    for look in {strand.look for strand in around} & {"em", "strong"}:
        said = f"<{look}>{said}</{look}>"
    marks = [strand for strand in around if strand.look in _COLOURS]
    if not marks:
        return said
    said = f'<font color="{_COLOURS[marks[-1].look]}">{said}</font>'
    return f"<u>{said}</u>" if marks[-1].note else said


def _signs(around: tuple[Strand, ...], end: int) -> list[str]:
    """What stands behind the marks that end here: " [3 A]", a note's number and the mark's letter."""
    return [
        f"[{strand.note.number} {LETTERS[strand.look]}]"
        for strand in reversed(around)
        if strand.note and strand.ends(end)
    ]


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _as_html(note: Note) -> str:
    head, *rest = _told(note)
    return f"<p><b>{escape(head)}</b> {escape(' '.join(rest))}</p>"


def _told(note: Note) -> Iterator[str]:
    """What a note says, in pieces; the first is its number and name."""
    level = LEVELS[note.look][0] if note.look in LEVELS else note.label
    yield f"[{note.number}] {level}."
    if note.message:
        yield note.message
    if note.because:
        yield f"({' '.join(note.because.split())})"
    yield from (part for part in (note.why, f"{note.cites}." if note.cites else "") if part)
    for entry in note.said:
        words = ". ".join(part for part in (entry["reason"], entry["note"]) if part)
        verdict = VERDICTS.get(entry["verdict"] or "", "wrote")
        yield f"{entry['by'].capitalize()} {verdict}{': ' if words else ''}{words.rstrip('.')}."
