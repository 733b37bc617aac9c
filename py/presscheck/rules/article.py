"""What holds for the article as a whole: how much of it rests on people without a name."""

from bisect import bisect_right
from collections.abc import Iterator

from presscheck.article import Article
from presscheck.document import HEADINGS
from presscheck.lexicon.attacks import ATTACKS
from presscheck.quote import Quote
from presscheck.rules.rule import Hit, Rule

MOST_OF_THE_SPEECH = 0.8
"""Share of the quoted words from which an article rests on one source. Four words in five leave no second account worth the name."""
FEWEST_WORDS = 25
"""Quoted words below which an article is too short of speech to rest on anybody."""
FEWEST_FIRST = 4
"""Quoted words that make a voice; two or three in a lede (a “perfect storm”, doctors warned) are the writer's colour."""
UNNAMED = frozenset({"anonymous", "relayed"})
"""Levels of speakers whom nobody can look for. A described one is placed, and is left to its own note."""

_CROWD = frozenset(
    {"chant", "chanted", "chanting", "chants", "shout", "shouted", "shouting", "shouts", "yelled", "yelling"}
)
"""Cues of a crowd, which nobody expects to be named."""
_ATTACKS = frozenset(ATTACKS.split())


def _words(article: Article, quote: Quote) -> int:
    return sum(len(part.of(article.document.text).split()) for part in quote.parts)


def _speech(article: Article) -> list[tuple[int, Quote]]:
    """The quotes that are speech and whose speaker, named or not, is known to be one."""
    return [
        (index, quote) for index, quote in enumerate(article.quotes) if quote.level not in ("not_speech", "unresolved")
    ]


def _single_source(article: Article) -> Iterator[Hit]:
    """The first words of the one unnamed voice that nearly all the quoted words come from."""
    total = sum(_words(article, quote) for quote in article.quotes if quote.level != "not_speech")
    if total < FEWEST_WORDS or any(quote.level == "unresolved" for quote in article.quotes):
        return
    loudest = max(article.voices, key=lambda voice: voice.words, default=None)
    if loudest is None or loudest.level not in UNNAMED or loudest.words < MOST_OF_THE_SPEECH * total:
        return
    quote = article.quotes[loudest.quotes[0]]
    if quote.source is not None:
        yield Hit(quote.source, f"{loudest.name}: {loudest.words} of {total} quoted words", loudest.quotes[0])


def _unnamed_first(article: Article) -> Iterator[Hit]:
    """The first source that speaks, where it is unnamed and others with a name speak after it."""
    headings = [block.span for block in article.document.blocks if block.kind in HEADINGS]
    starts = [span.start for span in headings]

    def is_in_a_heading(quote: Quote) -> bool:
        above = bisect_right(starts, quote.span.start)  # in the order of the text, which they share
        return above > 0 and headings[above - 1].contains(quote.span)

    speech = [
        (index, quote)
        for index, quote in _speech(article)
        if not is_in_a_heading(quote) and _words(article, quote) >= FEWEST_FIRST
    ]
    if len(speech) < 2 or any(quote.level == "unresolved" for quote in article.quotes[: speech[0][0]]):
        return
    index, first = speech[0]
    if first.cue is not None and first.cue.of(article.document.text).lower() in _CROWD:
        return
    has_named = any(quote.level == "named" for _, quote in speech)
    if first.level in UNNAMED and first.source is not None and has_named:
        yield Hit(first.source, first.because, index)


def _unnamed_attack(article: Article) -> Iterator[Hit]:
    """Each quote in which somebody without a name uses a word of abuse."""
    for index, quote in enumerate(article.quotes):
        if quote.level not in UNNAMED:
            continue
        words = " ".join(part.of(article.document.text) for part in quote.parts).lower().split()
        abuse = next((word for word in (raw.strip(".,;:!?“”\"’‘'()—–-") for raw in words) if word in _ATTACKS), None)
        if abuse is not None:
            yield Hit(quote.span, abuse, index)


RULES: tuple[Rule, ...] = (
    Rule(
        id="article.single_source",
        severity="warning",
        label="One unnamed source",
        message="Does anybody with a name say the same?",
        why="Nearly everything that is quoted here comes from one person whom the text does not name.",
        cites="AP, on anonymous sources: seek more than one source, and tell readers why one is not named",
        remedy="A second account, from somebody who is named.",
        flags=(
            (
                "Odalys Penhallow has shut the cellar for good.\n\n“She never paid a soul, and she never meant to,” said one insider.\n\n"
                "“Every week there was another bill, and every week it went into the stove, unopened, while the rest of us stood there.”"
            ),
        ),
        passes=(
            (
                "Odalys Penhallow has shut the cellar for good.\n\n“She never paid a soul, and she never meant to,” said one insider.\n\n"
                "“We were paid every Friday, in full, and she asked after the children,” said Tamsin Brackwater, who ran the kitchen."
            ),
            "“It is over,” said one insider.",
        ),
        check=_single_source,
    ),
    Rule(
        id="article.unnamed_first",
        severity="suggestion",
        label="Unnamed voice first",
        message="Why does a nameless voice speak first?",
        why="What is read first is remembered best, and here it comes from somebody who cannot be asked.",
        cites="AP, on anonymous sources: an unnamed source should not carry the story on its own",
        remedy="Let somebody with a name speak first.",
        flags=(
            "The yard is to close in May.\n\n“The money is gone,” claimed one insider.\n\n“We are talking to the bank,” said Lena Osei-Ward.",
        ),
        passes=(
            "The yard is to close in May.\n\n“We are talking to the bank,” said Lena Osei-Ward.\n\n“The money is gone,” claimed one insider.",
            "The yard faces a “perfect storm”, doctors have warned.\n\n“We are talking to the bank about it,” said Lena Osei-Ward.",
        ),
        check=_unnamed_first,
    ),
    Rule(
        id="article.unnamed_attack",
        severity="warning",
        label="Unnamed attack",
        message="Would they say it with their name?",
        why="A harsh word about somebody comes from a person without a name, who need not stand by it.",
        cites="AP and Reuters, on anonymous sources: for facts, not for opinion or attack",
        remedy="The name of who says it, or what was done instead of the harsh word.",
        flags=("“He is a liar and always was,” said one former friend.",),
        passes=(
            "“He is a liar and always was,” said Dov Marchetti.",
            "“He was late on Monday,” said one former friend.",
        ),
        check=_unnamed_attack,
    ),
)
