"""Where quotations begin and end: marked with ⟦ and ⟧ in small articles of every layout."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import seconds
from presscheck import plain
from presscheck.document import Document
from presscheck.quotations import Quotation, pair


def paired(text: str) -> tuple[Quotation, ...]:
    return pair(Document(text, plain.blocks(text)))


def marked(text: str) -> str:
    """The text with ⟦ ⟧ around each quotation that is found."""
    for quotation in reversed(paired(text)):
        start, end = quotation.span
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


LAYOUTS = {
    "curly": "⟦“The ferry is late,”⟧ said Ines Penhallow. ⟦“Very late.”⟧",
    "straight": '⟦"The ferry is late,"⟧ said Ines Penhallow. ⟦"Very late."⟧',
    "single": "⟦‘The ferry isn’t late,’⟧ said Ines Penhallow. ⟦‘It’s early.’⟧",
    "single straight": "⟦'The ferry isn't late,'⟧ said Ines Penhallow. ⟦'It's early.'⟧",
    "guillemets": "⟦« The ferry is late »⟧, said Inès. ⟦«Very late»⟧, she said.",
    "guillemets inwards": "⟦»The ferry is late«⟧, said Inge.",
    "low and high": "⟦„The ferry is late“⟧, said Inge. ⟦„Very late.”⟧",
    "low single": "⟦‚The ferry is late‘⟧, said Inge.",
    "curly opened, straight closed": '⟦“The ferry is late,"⟧ she said. ⟦"Very late,”⟧ he said.',
    "an opening mark typed for a closing one": "It was ⟦“mostly late.“⟧ Nobody minded.",
    "torn": "⟦“The ferry is late.\n\nIt was late yesterday.\n\nIt will be late. ”⟧\n\nNobody minded.",
    "torn, straight": '⟦"The ferry is late.\n\nIt was late yesterday. "⟧\n\nNobody minded.',
    "torn, single": "⟦‘The ferry is late.\n\nIt wasn’t late yesterday. ’⟧\n\nNobody minded.",
    "torn, closing mark in the next paragraph": "with a sign that said, ⟦“The ferry is late.\n\n”⟧ But it was not.",
    "torn, straight, closing mark in the next paragraph": 'said, ⟦"The ferry is late.\n\n"⟧ But it was not.',
    "torn, nested": "⟦“He would say, ‘The ferry is late. ’”⟧\n\nThat was all.",
    "stray space": "the ⟦“late ferry. ”⟧ It came.",
    "re-opened": "⟦“The ferry is late.\n\n“It was late yesterday.\n\n“It will be late,”⟧ she said.",
    "re-opened behind a full stop, single": "⟦‘The ferry is late,’⟧ she said. ⟦‘It was late yesterday.\n\n‘It will be late on Monday.’⟧",
    "re-opened, single": "⟦‘The ferry is late.\n\n‘It was late yesterday,’⟧ she said.",
    "closed and opened again": "⟦“The ferry is late,”⟧ she said.\n\n⟦“It was late yesterday.”⟧",
    "never closed": "⟦“The ferry is late.⟧\n\nShe left.\n\n⟦“It was late yesterday,”⟧ he said.\n\nHe left.",
    "never closed, to the end": "She left. ⟦“The ferry is late.⟧\n\nHe left.\n\nThey left.",
    "never closed, in mid-paragraph": "a ⟦“late ferry and an⟧ ⟦“early train,”⟧ she said.",
    "torn and re-opened": "⟦“The ferry is late.\n\nIt is.\n\n“It was late.\n\nIt was. ”⟧\n\nShe left.",
    "nested": "⟦“He said ‘late’ and left,”⟧ she said.",
    "nested, American in British": "⟦‘He said “late” and left,’⟧ she said.",
    "nested, of one kind": "⟦“He called it a “late ferry” and left,”⟧ she said.",
    "nested, opening together": "⟦“‘Late’ is a strong word,”⟧ she said. ⟦“I say, ‘unhurried.’”⟧",
    "brackets and dashes": "It (⟦“the ferry”⟧) was late—⟦“very late”⟧—again.",
    "interrupted": "⟦“The ferry,”⟧ she said, ⟦“is late.”⟧",
    "plural possessive": "⟦‘The workers’ ferry is late,’⟧ she said of the workers’ ferry.",
    "dropped g": "⟦‘I’m goin’ home,’⟧ she said.",
    "a title with s": "the ⟦‘Three Sisters’⟧ is a ferry.",
    "inches": '⟦"He is 6\'2" tall,"⟧ she said.',
    "letters as marks of missing letters": "rock ’n’ roll 'til the '90s, 'cause 'em all, don't",
    "possessives": "the workers' ferry and the sisters' train",
    "a stray closing mark": "The ferry is late.” She left. ⟦“Very late,”⟧ he said.",
    "missing space": 'She said,⟦"The ferry is late,"⟧he said.',
    "empty": "",
    "marks alone": "” ’ ' »",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_pairs_every_layout(layout: str) -> None:
    expected = LAYOUTS[layout]
    assert marked(re.sub("[⟦⟧]", "", expected)) == expected


def test_parts_leave_out_noise_and_gaps() -> None:
    text = "“The ferry is late.\n\n \n\nPicture: a “ferry” (Dana Orr)\n\nIt was late yesterday. ”\n\nShe left."
    document = Document(text, plain.blocks(text))
    caption = next(at for at, block in enumerate(document.blocks) if block.span.of(text).startswith("Picture"))
    blocks = tuple(b._replace(kind="caption") if at == caption else b for at, b in enumerate(document.blocks))
    (found,) = pair(replace(document, blocks=blocks))
    assert [part.of(text) for part in found.parts] == ["“The ferry is late.", "It was late yesterday. ”"]
    assert found.span.of(text) == text[: text.index("\n\nShe left")]


def test_a_quotation_does_not_run_on_over_a_subhead() -> None:
    text = "“The ferry is late.\n\nWhat next\n\nIt was late yesterday. ”"
    document = Document(text, plain.blocks(text))
    blocks = tuple(b._replace(kind="subhead") if b.span.of(text) == "What next" else b for b in document.blocks)
    assert [q.span.of(text) for q in pair(replace(document, blocks=blocks))] == ["“The ferry is late."]


def test_an_unclosed_quotation_does_not_swallow_the_article() -> None:
    text = "“The ferry is late.\n\n" + "She left.\n\n" * 40 + "It was ”late” again."
    assert paired(text)[0].span.of(text) == "“The ferry is late."


def test_inner_quotations_stand_in_nested() -> None:
    text = "“He said ‘late’ and “very late” and left,” she said."
    (found,) = paired(text)
    assert [inner.of(text) for inner in found.nested] == ["‘late’", "“very late”"]


def test_headings_in_headline_style_hold_no_quotations() -> None:
    text = "Ferry ‘very late’\n\n“Late,” she said."
    document = Document(text, plain.blocks(text))
    blocks = (document.blocks[0]._replace(kind="headline"), *document.blocks[1:])
    assert [q.span.of(text) for q in pair(replace(document, blocks=blocks))] == ["“Late,”"]


ARTICLES = st.lists(
    st.sampled_from(
        ["“", "”", '"', "‘", "’", "'", "«", "»", "„", "‚", "‹", "›", "\n", "\n\n", " ", "a", "s", ".", ",", "—", "6"]
    )
).map("".join)


@settings(max_examples=400, deadline=None)
@given(ARTICLES)
def test_quotations_are_in_order_inside_the_text_and_begin_with_a_mark(text: str) -> None:
    reached = 0
    for found in paired(text):
        start, end = found.span
        assert reached <= start < end <= len(text)
        assert text[start] in "“”\"‘'«»„‚‹›"
        assert not text[end - 1].isspace()
        assert found.parts[0].start == start
        assert found.parts[-1].end == end
        assert all(a.end <= b.start for a, b in zip(found.parts, found.parts[1:], strict=False))
        assert all(start < inner.start < inner.end <= end for inner in found.nested)
        reached = end


HOSTILE = [
    "“Yes,” she said. ", "“Yes,” she said.\n\n", "‘Yes,’ she said. ", "“Yes ", "‘Yes ", "'Yes ", '"Yes ', "Yes” ", "the workers’ pay ",
    "‘a workers’ pay ", "“Yes.\n\nNo.\n\n", "‘Yes.\n\nNo workers’ pay.\n\n", "“", "“‘", "\"'", "“a “b” ", "« a ", "“a ‘b", "word ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    small, large = (Document(text, plain.blocks(text)) for text in (piece * 1_000, piece * 8_000))
    # eight times the text, where a square would take 64 times as long
    assert seconds(lambda: pair(large)) < 8 * 4 * seconds(lambda: pair(small))
