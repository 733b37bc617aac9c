"""Plain text: what is a block, and which lines are one wrapped paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from presscheck.plain import blocks
from presscheck.span import Span

WRAPPED = """The storm reached the coast a little after four in the morning, and by
six the wall had gone in two places. Nobody was hurt, but eleven boats
were lost.

“We measured it in March,” said Ines Penhallow, who has been harbour
master for nine years. “It was forty centimetres too low then, and it is
no higher now.”
"""
SPEECH = """The ferry is late.
So is the bus.
Nobody minds.
There is tea in the harbour office, and a stove that somebody keeps lit.
"""


def words(text: str) -> list[str]:
    return [block.span.of(text) for block in blocks(text)]


def test_a_line_is_a_block() -> None:
    assert words("One.\nTwo.\n\n\n  Three. \t\n \n") == ["One.", "Two.", "Three."]


def test_lines_that_show_nothing_are_no_blocks() -> None:
    assert words("\ufeff\n\u200b\n \u00a0 \nOne.\n\u2028\n") == ["One."]


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    assert [line.split()[0] for line in words(WRAPPED)] == ["The", "“We"]
    assert words(WRAPPED)[1].endswith("no higher now.”")


def test_short_lines_by_themselves_stay_apart() -> None:
    assert len(words(SPEECH)) == 4


def test_long_lines_are_never_joined() -> None:
    line = "The storm reached the coast a little after four in the morning, and by six the wall had gone in two places, they say."
    assert len(words(f"{line}\n{line}\n{line}")) == 3


TEXT = st.text(st.sampled_from("ab .\n\t\r\u00a0\u200b\ufeff\u2028“é\U0001f600"), max_size=200)


@given(TEXT)
def test_blocks_are_ordered_trimmed_and_hold_every_word(text: str) -> None:
    found = blocks(text)
    end = -1
    for block in found:
        assert block.span.start > end
        assert block.span.of(text) == block.span.of(text).strip() != ""
        end = block.span.end
    outside = "".join(text[one.end : two.start] for one, two in zip(gaps(text)[:-1], gaps(text)[1:], strict=True))
    assert not any(char.isalnum() for char in outside)


def gaps(text: str) -> list[Span]:
    return [Span(0, 0), *(block.span for block in blocks(text)), Span(len(text), len(text))]


@given(TEXT)
def test_parsing_twice_is_parsing_once(text: str) -> None:
    joined = "\n\n".join(words(text))
    assert words("\n\n".join(words(joined))) == words(joined)
