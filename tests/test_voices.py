"""Who speaks in an article, and how much: quotes gathered by the person behind them."""

from presscheck import review_text
from presscheck.review import Review
from presscheck.voices import NOBODY

LEDE = "The ferry to Wick Haven stood still on Monday, for the third time this winter."


def _voices(article: str) -> list[tuple[str, str, tuple[int, ...], int]]:
    return [(voice.name, voice.level, voice.quotes, voice.words) for voice in _review(article).voices]


def _review(article: str) -> Review:
    return review_text(f"{LEDE}\n\n{article}")


def test_a_surname_and_a_pronoun_are_the_same_voice() -> None:
    article = "“It floats,” said Lena Osei-Ward.\n\n“It always did,” Osei-Ward said. “Ask anybody.”\n\n“I built it,” she added."
    assert _voices(article) == [("Lena Osei-Ward", "named", (0, 1, 2, 3), 10)]


def test_an_official_is_the_same_voice_as_when_brought_in() -> None:
    article = "“It floats,” said one harbour official.\n\nThe yard is shut.\n\n“It always did,” the official said."
    assert _voices(article) == [("one harbour official", "described", (0, 1), 5)]


def test_a_first_name_behind_a_relative_is_the_voice() -> None:
    assert _voices("“It floats,” says his wife, Soizic.")[0][:2] == ("Soizic", "named")


def test_voices_come_in_order_of_appearance() -> None:
    article = "“It floats,” said one friend.\n\n“It never did,” said Abel Norrish.\n\n“It will,” one friend said."
    assert _voices(article) == [("one friend", "anonymous", (0, 2), 4), ("Abel Norrish", "named", (1,), 3)]


def test_quotes_without_a_source_are_nobodys() -> None:
    article = (
        "A note was pushed under the gate of the yard.\n\n“Thirty years of lies, and not a word of sorrow.”\n\n"
        "The yard opened as on any other day of the week."
    )
    assert _voices(article) == [(NOBODY, "unattributed", (0,), 10)]


def test_what_is_no_speech_has_no_voice() -> None:
    review = _review("The “quiet car” is the last one on the train.")
    assert (review.voices, review.quotes[0].voice) == ((), None)


def test_every_quote_points_at_its_voice() -> None:
    review = _review("“It floats,” said one friend.\n\n“It never did,” said Abel Norrish. “Not once.”")
    assert [quote.voice for quote in review.quotes] == [0, 1, 1]
    assert all(
        index in review.voices[quote.voice].quotes
        for index, quote in enumerate(review.quotes)
        if quote.voice is not None
    )
