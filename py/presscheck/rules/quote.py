"""Quotes whose speaker is missing, nameless or at second hand."""

from collections.abc import Callable, Iterator

from presscheck.article import Article
from presscheck.quote import Level
from presscheck.rules.rule import Hit, Rule


def _of_level(level: Level) -> Callable[[Article], Iterator[Hit]]:
    def check(article: Article) -> Iterator[Hit]:
        for index, quote in enumerate(article.quotes):
            if quote.level == level:
                yield Hit(quote.span, quote.because, index)

    return check


RULES: tuple[Rule, ...] = (
    Rule(
        id="quote.unattributed",
        severity="error",
        label="No source",
        message="Who said this?",
        why="The words stand alone: no speaker is near them, and nothing around them leads back to one.",
        cites="BBC editorial guidelines, on sources: tell the audience what you can about where words come from",
        remedy="A name and a verb beside the words: “…,” said Lena Osei-Ward, the harbour master.",
        flags=(
            (
                "The bridge at Wick Haven closed on Monday.\n\nA note was pushed under the gate of the yard that night.\n\n“Thirty years of lies, and not one word of apology.”\n\n"
                "It opens again in May."
            ),
            (
                "The old mill has stood empty since the flood.\n\nRain came through the roof all winter.\n\n"
                "“They never meant to repair it, and everybody on the council knew that.”"
            ),
        ),
        passes=(
            "“The bridge is sound,” said Lena Osei-Ward, who inspects it.\n\n“We close it only to paint it.”",
            "Lena Osei-Ward was blunt about the bridge.\n\nShe said: “It is sound, and it will outlive us all.”",
            "The “quiet car” is the last one on the train.",
        ),
        check=_of_level("unattributed"),
    ),
    Rule(
        id="quote.anonymous",
        severity="error",
        label="Anonymous",
        message="Which person is this?",
        why="The text gives a bare word such as source, insider or friend: nobody to ask, no post, no reason for hiding both.",
        cites="AP, on anonymous sources: naming simply “a source” is not enough",
        remedy="A name, or at least a post and a body: said Dov Marchetti, who lit the show until 2009.",
        flags=(
            "“She told us it was the boiler,” claimed one insider.",
            "“He will never sing again,” said a close friend.",
            "A source said: “The deal was dead by Friday, and they all knew it.”",
        ),
        passes=(
            "“She told us it was the boiler,” claimed Dov Marchetti, who lit the show.",
            "“He will never sing again,” said Tamsin Brackwater, a close friend.",
        ),
        check=_of_level("anonymous"),
    ),
    Rule(
        id="quote.relayed",
        severity="warning",
        label="Relayed",
        message="Who heard these words?",
        why="The words come at second hand, through somebody unnamed or “reportedly”. A chain is as strong as its weakest link.",
        cites="AP, on attribution: what is not first-hand must say whose account it is",
        remedy="The words from the speaker, or the name of the person who heard them.",
        flags=(
            "“I never wanted the cameras,” Odalys Penhallow said, according to an old friend of her sister.",
            "Odalys Penhallow reportedly told a lodger: “Nobody touches the top shelf.”",
        ),
        passes=(
            "“I never wanted the cameras,” Odalys Penhallow said.",
            "Odalys Penhallow told a lodger: “Nobody touches the top shelf.”",
        ),
        check=_of_level("relayed"),
    ),
    Rule(
        id="quote.described",
        severity="suggestion",
        label="Described",
        message="Does the text say why there is no name?",
        why="You are told the post and the place, but not the name. That can be right, if the text says why.",
        cites="Reuters handbook, on sources: a named source is always preferable; failing that, the position",
        remedy="The name, or the reason it is kept back: who asked not to be named because she was not allowed to speak.",
        flags=(
            "“You could be sacked for touching the door,” said a senior producer at Channel Meridian.",
            "An intelligence official said: “Nobody saw the second boat.”",
        ),
        passes=(
            "“You could be sacked for touching the door,” said Lena Osei-Ward, a senior producer at Channel Meridian.",
            "“Nobody saw the second boat,” said a spokesman for Channel Meridian.",
        ),
        check=_of_level("described"),
    ),
)
