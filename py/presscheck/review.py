"""The whole chain: article, document, repair, captions, headings, quotations, attribution, findings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from presscheck import attribution, captions, markup, plain, quotations, voices
from presscheck.article import Article
from presscheck.document import Block, Document
from presscheck.language import is_reviewed, language
from presscheck.quote import UNNAMED, Quote, Voice
from presscheck.repair import mend, repair
from presscheck.rules import RULES, Severity
from presscheck.span import Span

Stage = Literal["characters", "paragraphs", "captions", "quotations", "speakers", "findings"]
"""The stages of a review, in order."""


ANY_LANGUAGE = ("caption.", "noise.", "text.")
"""Families of rules that look at layout and characters, and so speak up in a text that is not in English too."""


class Finding(NamedTuple):
    """One mark: a rule's id, its place, how severe it is, the words that led there, and the index of its quote."""

    rule: str
    span: Span
    severity: Severity
    because: str
    quote: int | None


class Summary(NamedTuple):
    """Counts over the article without its noise: words, quotes that are speech, and how those are attributed."""

    words: int
    quotes: int
    named: int
    unnamed: int
    unattributed: int
    noise_blocks: int


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in an article."""

    document: Document
    quotes: tuple[Quote, ...]
    voices: tuple[Voice, ...]
    findings: tuple[Finding, ...]
    summary: Summary


def _silent(stage: Stage) -> None:
    """Report a stage to nobody."""


def review_text(text: str, report: Callable[[Stage], None] = _silent) -> Review:
    """Review plain text. `report` is called as each stage begins."""
    report("characters")
    repaired = repair(text)
    report("paragraphs")
    return _review(Document(repaired.text, plain.blocks(repaired.text), repairs=repaired.repairs), report)


def review_html(html: str, report: Callable[[Stage], None] = _silent, is_whole: bool = False) -> Review:
    """Review a page's article, or the whole page, or pasted rich text. `report` is called as each stage begins."""
    report("paragraphs")
    return _review(mend(markup.extract(html, is_whole).document), report)


def review_blocks(text: str, blocks: tuple[Block, ...], report: Callable[[Stage], None] = _silent) -> Review:
    """Review a text that is repaired already and whose blocks are known."""
    return _review(Document(text, blocks), report)


def _review(document: Document, report: Callable[[Stage], None]) -> Review:
    report("captions")
    document = captions.tell_apart(replace(document, language=language(document.text)))
    report("quotations")
    found = quotations.pair(document)
    report("speakers")
    quotes, speakers = _speakers(document, found)
    report("findings")
    article = Article(document, quotes, speakers)
    return Review(document, quotes, speakers, _findings(article), _summary(article))


def _speakers(
    document: Document, found: tuple[quotations.Quotation, ...]
) -> tuple[tuple[Quote, ...], tuple[Voice, ...]]:
    """The quotes with their sources; in another language than English all are left unresolved."""
    if not is_reviewed(document.language):
        return tuple(Quote(q.span, q.parts, q.nested) for q in found), ()
    return voices.gather(document.text, attribution.attribute(document, found))


def _findings(article: Article) -> tuple[Finding, ...]:
    is_english = is_reviewed(article.document.language)
    rules = RULES if is_english else [rule for rule in RULES if rule.id.startswith(ANY_LANGUAGE)]
    found = [
        Finding(rule.id, hit.span, rule.severity, hit.because, hit.quote)
        for rule in rules
        for hit in rule.check(article)
    ]
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))


def _summary(article: Article) -> Summary:
    document, speech = article.document, [quote for quote in article.quotes if quote.level != "not_speech"]
    return Summary(
        words=sum(len(block.span.of(document.text).split()) for block in document.blocks if not block.is_noise),
        quotes=len(speech),
        named=sum(quote.level == "named" for quote in speech),
        unnamed=sum(quote.level in UNNAMED for quote in speech),
        unattributed=sum(quote.level == "unattributed" for quote in speech),
        noise_blocks=sum(block.is_noise for block in document.blocks),
    )
