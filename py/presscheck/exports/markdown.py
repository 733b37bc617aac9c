"""A review as Markdown: the article with numbered footnotes, then the counts and the voices (CommonMark, GFM footnotes)."""

import re
from collections.abc import Iterator

from presscheck.contract import Json
from presscheck.exports.proof import LETTERS, LEVELS, VERDICTS, Note, Proof, Strand, by_block, counts, prove, segments

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&]|(?<=\d)[.)](?=\s)|^[+=-]+(?=\s|$)")
"""What could become markup; `&` and `<` among it, so that no HTML of an article survives as such."""

_HEADS = {"headline": "# ", "subhead": "## ", "blockquote": "> ", "list": "- "}


def markdown(review: Json) -> str:
    """The whole file."""
    proof = prove(review)
    title = (
        []
        if any(b["kind"] == "headline" for b in review["blocks"]) or not review["title"]
        else [f"# {plain(review['title'])}"]
    )
    article = [_block(review, block, strands) for block, strands in by_block(review, proof.strands)]
    parts = [*title, *article, "---", plain(counts(review["summary"])), *_voices(review), *_notes(proof)]
    return "\n\n".join(part for part in parts if part) + "\n"


def plain(words: str) -> str:
    """Words that stay words in Markdown, on one line.

    >>> plain("*no* <b>")
    '\\\\*no\\\\* \\\\<b\\\\>'
    """
    return _SPECIAL.sub(lambda found: "".join("\\" + sign for sign in found.group()), " ".join(words.split()))


def _block(review: Json, block: Json, strands: list[Strand]) -> str:
    if block["noise"]:
        return f"*[{block['kind']}: {plain(review['text'][block['start'] : block['end']])}]*"
    pieces = []
    for start, end, over in segments(block["start"], block["end"], strands):
        words = review["text"][start:end]
        ends = [strand for strand in reversed(over) if strand.ends(end)]
        tags = "".join(f"[^{s.note.number}]" if s.note else f"<sup>{LETTERS[s.look]}</sup>" for s in ends)
        # a footnote's mark may not be torn from its word, so white space at the edges stays outside
        pieces.append(_edge(words, words[:1]) + plain(words) + _edge(words, words[-1:]) * bool(words.strip()) + tags)
    return _HEADS.get(block["kind"], "") + "".join(pieces).strip()


def _edge(words: str, letter: str) -> str:
    return " " if words and letter.isspace() else ""


def _notes(proof: Proof) -> Iterator[str]:
    for note in proof.notes:
        because = f" *{plain(note.because)}*" if note.because.strip() else ""
        said = "".join(f" {plain(_said(entry))}." for entry in note.said)
        yield f"[^{note.number}]: **{plain(note.label)}.** {plain(note.message)}{because}{_grounds(note)}{said}"


def _grounds(note: Note) -> str:
    return "".join(f" {plain(part)}" for part in (note.why, f"{note.cites}." if note.cites else "") if part)


def _said(entry: Json) -> str:
    words = ". ".join(part for part in (entry["reason"], entry["note"]) if part)
    return f"{entry['by'].capitalize()} {VERDICTS.get(entry['verdict'] or '', 'wrote')}{': ' if words else ''}{words}"


def _voices(review: Json) -> Iterator[str]:
    if not review["voices"]:
        return
    rows = [
        f"| {plain(voice['name'])} | {LEVELS[voice['level']][0] if voice['level'] in LEVELS else ''} "
        f"| {len(voice['quotes'])} | {voice['words']} |"
        for voice in review["voices"]
    ]
    yield "\n".join(["| Who speaks | Level | Quotes | Words |", "| --- | --- | ---: | ---: |", *rows])
