"""Who speaks a quotation: source, cue and level, carried over where the article carries it over."""

import re
from dataclasses import dataclass, replace

from presscheck import clauses, cues, phrases
from presscheck.clauses import Sentence, Surroundings, Tokens
from presscheck.cues import Cue
from presscheck.document import HEADINGS, Document
from presscheck.names import Names
from presscheck.phrases import FORMS, STOPS, Phrase
from presscheck.quotations import Quotation
from presscheck.quote import Level, Quote
from presscheck.sources import DOCUMENTS, INSTITUTIONS, RELATIONS, ROLES, SPOKESPEOPLE, VAGUE, Source, weigh
from presscheck.span import Span

PRONOUN_REACH = 1500
"""Code points back in which a pronoun may find its name: about three paragraphs of news."""
DEFINITE_REACH = 900
"""Code points back in which "the singer" may find its name."""
FRAGMENT_WORDS = 3
"""A quotation of at most so many words inside a sentence that no one speaks is a term, a title or a nickname."""
TERM_WORDS = 6
"""A longer quotation that begins with a capital is speech even where no verb is near."""
LONGEST_ATTRIBUTION = 16
"""Tokens of a paragraph that holds nothing but the attribution of the quotation above it."""
SHORT_SENTENCE = 6
"""Tokens of a stage direction between quotations: She pauses."""
LONGEST_SIGNATURE = 120
"""Code points in the line under a pull quote that says whose it is."""
FEWEST_WORDS = 2
"""A single quoted word by itself is a sign or a heading more often than speech."""
MOST_MENTIONS = 6
"""Mentions of a noun that are looked at for the one that introduced it."""
NAME_BEFORE_COLON = 40
"""Code points in which a name must begin to lead up to a colon."""
BODY_REACH = 250
"""Code points back in which the body stands that a bare "spokeswoman" speaks for: about two sentences."""
CARRY_REACH = 1200
"""Code points over which a speaker is carried to a quotation that stands alone."""
NOWHERE = "no speaker and no cue in reach"

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_CLOSERS = " \n\t\u00a0”\"’'»“‘"
_INANIMATE = frozenset(
    "brow expression eye eyes face faces gaze gesture glance glare grimace grin look looks nod nose pose pout scowl shrug silence "
    "smile smirk stare voice wave wink".split()
)
"""What "says" words that nobody spoke: a grin that said, “I’m still here”."""


def attribute(document: Document, quotations: tuple[Quotation, ...]) -> tuple[Quote, ...]:
    """One quote for each quotation, in the same order."""
    if not quotations:
        return ()
    return tuple(_Reader(document, quotations).read())


@dataclass(frozen=True, slots=True)
class _Unnamed:
    """An unnamed source that a later "the aide" or "she" may point back to."""

    head: str
    level: Level
    end: int


class _Reader:
    """Reads an article's quotations in order and remembers who spoke last."""

    def __init__(self, document: Document, quotations: tuple[Quotation, ...]) -> None:
        self._text = document.text
        self._quotations = quotations
        self._around: Surroundings = clauses.surroundings(document, quotations)
        self._names = Names(document.text)
        self._quotes: list[Quote] = []
        self._unnamed: _Unnamed | None = None
        self._last_head = ""
        self._number = 0

    def read(self) -> list[Quote]:
        """The quotes, each with its source."""
        for index, quotation in enumerate(self._quotations):
            self._quotes.append(self._attributed(index, Quote(quotation.span, quotation.parts, quotation.nested)))
        return self._quotes

    def _attributed(self, index: int, quote: Quote) -> Quote:
        number, at = self._around.places[index]
        self._number = number
        if number < 0:
            return quote
        sentence = self._around.sentences[number]
        if self._is_nickname(sentence.tokens, at):
            return replace(quote, level="not_speech")
        if self._is_modifier(quote, sentence.tokens, at) or self._is_title(quote, sentence.tokens, at):
            return replace(quote, level="not_speech")
        cue = cues.find(sentence.tokens, at, self._is_open(quote.span))
        stands_alone = self._stands_alone(sentence, at)
        if cue is not None and cue.source is None and stands_alone:
            cue = None
        if cue is not None and cue.source is None and cue.is_firm and cue.word.start == sentence.tokens[0].start:
            return self._alone(index, quote, number)
        if cue is not None and self._is_continuing(sentence, at, cue, index):
            return self._carry(quote, index - 1)
        if cue is not None:
            return self._judged(quote, cue, sentence, at)
        if stands_alone:
            return self._alone(index, quote, number)
        if at and self._same_sentence_source(sentence, at, index):
            return self._carry(quote, index - 1)
        if self._words(quote.span) > TERM_WORDS and not self._opens_low(quote) and sentence.kind not in HEADINGS:
            return self._open_ended(index, quote, number, at)
        return replace(quote, level="not_speech")

    def _open_ended(self, index: int, quote: Quote, number: int, at: int) -> Quote:
        """A long quotation inside a sentence that has no verb of speech: `Lee issued a statement, “…”`."""
        sentence = self._around.sentences[number]
        subject = phrases.main_subject(sentence.tokens[:at]) if at else None
        if subject is not None:
            judged = self._judged(quote, Cue(subject, subject.span, is_firm=False), sentence, at)
            if judged.level == "named":
                return judged
        found = self._alone(index, quote, number)
        return replace(found, level="unresolved") if found.level == "unattributed" else found

    def _is_nickname(self, tokens: Tokens, at: int) -> bool:
        """Whether the quotation stands inside a name: Florence “Rusty” Dennis."""
        if not 0 < at < len(tokens) - 1 or self._words(Span(tokens[at].start, tokens[at].end)) > FRAGMENT_WORDS:
            return False
        before, after = tokens[at - 1], tokens[at + 1]
        return before.is_capital and after.is_capital and after.start - tokens[at].end <= 1 and before.low not in FORMS

    def _is_open(self, span: Span) -> bool:
        """Whether the quoted words end in a comma or another mark after which an attribution may follow."""
        last = self._text[max(span.start, span.end - 8) : span.end].rstrip(_CLOSERS)[-1:]
        return last in ",.!?…-—–"

    def _is_modifier(self, quote: Quote, tokens: Tokens, at: int) -> bool:
        """Whether the quoted words only qualify a noun, as a term or in scare quotes: none reached the “top secret” level."""
        if not 0 < at < len(tokens) - 1 or self._words(quote.span) > FRAGMENT_WORDS or self._is_open(quote.span):
            return False
        before, after = tokens[at - 1], tokens[at + 1]
        return (
            before.low in _ARTICLES
            and after.word not in STOPS
            and after.low
            not in phrases.PREPOSITIONS | phrases.CONJUNCTIONS | phrases.SUBORDINATORS | phrases.AUXILIARIES
        )

    def _is_title(self, quote: Quote, tokens: Tokens, at: int) -> bool:
        """Whether the quotation is what something is called: a memoir titled “Salt and Ash”, on ABC’s “This Week”."""
        return at > 0 and tokens[at - 1].low.rstrip(",") in _TITLED and self._is_term(quote)

    def _stands_alone(self, sentence: Sentence, at: int) -> bool:
        return all(token.quote is not None or token.word in STOPS for token in sentence.tokens[at:]) and all(
            token.quote is not None
            or token.word in STOPS
            or phrases.is_adverb(token.low)
            or token.low in phrases.CONJUNCTIONS
            for token in sentence.tokens[:at]
        )

    def _is_continuing(self, sentence: Sentence, at: int, cue: Cue, index: int) -> bool:
        """Whether this quotation and the one before it in the sentence share the cue between them: “…,” she said, “…”."""
        if not index or not at or self._around.places[index - 1][0] != self._around.places[index][0]:
            return False
        last = self._quotes[index - 1]
        return (
            last.cue is not None
            and last.cue == cue.word
            and last.span.end <= cue.word.start
            and last.level != "not_speech"
        )

    def _same_sentence_source(self, sentence: Sentence, at: int, index: int) -> bool:
        if not index or self._around.places[index - 1][0] != self._around.places[index][0]:
            return False
        return self._quotes[index - 1].level != "not_speech" and self._quotes[index - 1].source is not None

    def _carry(self, quote: Quote, origin: int) -> Quote:
        while (earlier := self._quotes[origin].continues) is not None:
            origin = earlier
        first = self._quotes[origin]
        return replace(
            quote, level=first.level, source=first.source, original=first.original, cue=first.cue, speaker=first.speaker,
            continues=origin, hedged=first.hedged, because=first.because,
        )  # fmt: skip

    def _words(self, span: Span) -> int:
        return len(_WORD.findall(self._text, span.start, min(span.end, span.start + 400)))

    def _judged(self, quote: Quote, cue: Cue, sentence: Sentence, at: int) -> Quote:
        text = self._text
        quote = replace(quote, cue=cue.word, hedged=cue.is_hedged)
        if cue.source is None:
            if not cue.is_firm and self._is_term(quote):
                return replace(quote, level="not_speech", cue=None, hedged=False)
            return replace(quote, level="unresolved", because=cue.word.of(text))
        if not cue.is_firm and self._is_term(quote):
            return replace(quote, level="not_speech", cue=None, hedged=False)
        opens = cue.source.tokens[0] is next(
            (t for t in sentence.tokens if t.quote is None and t.word not in STOPS), None
        )
        source = weigh(cue.source, cue.tail, self._names, opens)
        is_thing = source.standing == "thing" and not cue.is_firm and self._words(quote.span) <= FRAGMENT_WORDS
        if source.head in _INANIMATE or is_thing:
            return replace(quote, level="not_speech", cue=None, hedged=False)
        is_person = cue.is_firm and cue.source.low[0] in _SOMEBODY and cue.word.of(text).lower() not in _READING
        if source.standing == "thing" and is_person:
            source = source._replace(standing="anonymous")
        level, speaker = self._level(cue.source, source)
        if (
            level == "unresolved"
            and cue.word.of(text) == ":"
            and (person := self._just_before(cue.word.start)) is not None
        ):
            return self._judged(quote, Cue(person, cue.word), sentence, at)
        if source.head != "another":
            self._last_head = source.head
        if level in ("anonymous", "described"):
            if cue.is_noun:
                return replace(quote, level="unresolved", source=cue.source.span, because=cue.word.of(text))
            if self._is_distant_term(quote, cue):
                return replace(quote, level="not_speech", cue=None, hedged=False)
            self._unnamed = _Unnamed(source.head, level, quote.span.end)
        quote = replace(
            quote,
            level=level,
            source=cue.source.span,
            speaker=speaker,
            because=_because(text, cue.source.span, cue.word),
        )
        if cue.relayer is not None:
            quote = self._through(quote, cue.relayer)
        elif cue.original is not None:
            quote = self._passed_on(quote, cue.original)
        if (quote.hedged or cues.is_hearsay(sentence.tokens, cue.word)) and quote.level in (
            "named",
            "unresolved",
            "anonymous",
            "described",
        ):
            quote = replace(quote, level="relayed")
        return quote

    def _just_before(self, colon: int) -> Phrase | None:
        """The person whose name leads up to a colon: that is no surprise to pollster Ann Lee: “…”."""
        mention = self._names.before(colon, None, NAME_BEFORE_COLON)
        if mention is None or self._text[mention.end : colon].strip():
            return None
        return Phrase(tuple(clauses.tokens_of(self._text, Span(mention.start, mention.end))))

    def _through(self, quote: Quote, relayer: Phrase) -> Quote:
        """Words through somebody else: that one is the source, and where it is unnamed the words are relayed."""
        level = self._level(relayer, weigh(relayer, (), self._names, False))[0]
        assert quote.source is not None
        quote = replace(quote, source=relayer.span, original=quote.source)
        if level in ("anonymous", "described"):
            return replace(quote, level="relayed", because=relayer.span.of(self._text))
        return quote

    def _passed_on(self, quote: Quote, original: Phrase) -> Quote:
        """The words of one, told by another: relayed where the one who tells is unnamed and the other isn't."""
        quote = replace(quote, original=original.span)
        if quote.level not in ("anonymous", "described"):
            return quote
        weighed = weigh(original, (), self._names, False)
        return replace(quote, level="relayed") if weighed.standing in ("named", "pronoun") else quote

    def _level(self, phrase: Phrase, source: Source) -> tuple[Level, str | None]:
        words = phrase.span.of(self._text)
        match source.standing:
            case "named":
                return "named", self._named(phrase)
            case "described":
                if source.head in SPOKESPEOPLE and self._has_body_before(phrase.span.start):
                    return "named", words
                return "described", words
            case "anonymous":
                if source.head == "another" and self._quotes and self._last_head in DOCUMENTS | INSTITUTIONS:
                    return "named", words
                return "anonymous", words
            case "pronoun":
                return self._pronoun(phrase, source)
            case "definite":
                return self._definite(phrase, source)
            case "thing":
                return "unresolved", words

    def _has_body_before(self, start: int) -> bool:
        """Whether the text has just spoken of a body, which a bare "spokeswoman" then speaks for."""
        before = self._text[max(0, start - BODY_REACH) : start].lower()
        return any(word.strip(".,;:").removesuffix("’s") in INSTITUTIONS for word in before.split())

    def _named(self, phrase: Phrase) -> str:
        """The name in a phrase: Ann Lee, of "marine biologist Ann Lee of Wick"; a body's own words where no person is named."""
        mention = self._names.within(phrase.span.start, phrase.span.end)
        before = next((token.low for token in reversed(phrase.tokens) if mention and token.end <= mention.start), "")
        if (
            mention is None
            or before in phrases.PREPOSITIONS
            or self._text[mention.start : mention.end + 2].rstrip().endswith(("’s", "'s"))
        ):
            return phrase.span.of(self._text)
        return mention.name

    def _pronoun(self, phrase: Phrase, source: Source) -> tuple[Level, str | None]:
        start = phrase.span.start
        if source.head in ("i", "we", "my", "our", "you"):
            return "unresolved", None
        antecedent = self._antecedent(phrase, source) if source.gender is not None else None
        if antecedent is not None:
            return antecedent
        mention = self._names.before(start, source.gender, PRONOUN_REACH)
        last = self._last_speaker(start)
        if last is not None and last.level in ("anonymous", "described") and start - last.span.end < 400:
            if mention is None or mention.start < last.span.start:
                return last.level, last.speaker
        if (
            last is not None
            and last.level == "named"
            and last.speaker
            and self._names.fits(last.speaker, source.gender)
        ):
            if mention is None or mention.start < last.span.end:
                return "named", last.speaker
        if mention is not None:
            return "named", mention.name
        if last is not None and last.level == "named" and start - last.span.end < PRONOUN_REACH:
            return "named", last.speaker
        return "unresolved", None

    def _antecedent(self, phrase: Phrase, pronoun: Source) -> tuple[Level, str | None] | None:
        """Whom he or she means where the sentence before, in the same paragraph, is about one person."""
        sentences = self._around.sentences
        number = self._number - 1
        if number < 0 or sentences[number].paragraph != sentences[self._number].paragraph:
            return None
        tokens = sentences[number].tokens
        if any(token.quote is not None for token in tokens) or phrase.span.start < tokens[-1].end:
            return None
        subject = phrases.main_subject(tokens)
        if subject is None:
            return None
        tail = tuple(token for token in tokens if token.start >= subject.span.end)
        source = weigh(subject, tail, self._names, subject.tokens[0] is tokens[0])
        words = subject.span.of(self._text)
        has_person = self._names.within(tokens[0].start, tokens[-1].end) is not None
        if source.standing in ("anonymous", "described") and not source.is_plural and not has_person:
            return ("anonymous" if source.standing == "anonymous" else "described"), words
        if source.standing == "named" and self._names.is_person(subject.tokens[-1].word):
            name = self._named(subject)
            return ("named", name) if self._names.fits(name, pronoun.gender) else None
        return None

    def _last_speaker(self, before: int) -> Quote | None:
        for quote in reversed(self._quotes[-4:]):
            if quote.source is not None and before - quote.span.end < PRONOUN_REACH:
                return quote
        return None

    def _definite(self, phrase: Phrase, source: Source) -> tuple[Level, str | None]:
        words, start = phrase.span.of(self._text), phrase.span.start
        known = self._unnamed
        if known is not None and start - known.end < CARRY_REACH and _points_to(source.head, known.head):
            return known.level, words
        earlier = self._introduction(source.head, start)
        if earlier is not None:
            return earlier, words
        if source.head in _STRICT:
            return "anonymous", words
        meant = None if source.is_plural else self._bearer(source.head, start)
        return ("named", meant) if meant is not None else ("unresolved", words)

    def _bearer(self, role: str, start: int) -> str | None:
        """Whom "the singer" means: somebody whom the text calls that, or the only person in reach."""
        nearby = self._names.nearby(start, DEFINITE_REACH)
        for mention in nearby:
            if role in self._text[max(0, mention.start - 40) : mention.end + 60].lower():
                return mention.name
        return nearby[0].name if len(nearby) == 1 else None

    def _introduction(self, head: str, start: int) -> Level | None:
        """The level of "a committee aide" where "the aide" points back to it."""
        if head not in ROLES and head not in VAGUE and head not in RELATIONS:
            return None
        place = start
        for _ in range(MOST_MENTIONS):
            place = self._text.rfind(" " + head, max(0, start - CARRY_REACH), place)
            if place < 0:
                return None
            tokens = clauses.tokens_of(self._text, Span(max(0, place - 60), min(start, place + 60)))
            level = self._introduced_as(tokens, head, place + 1)
            if level is not None:
                return level
        return None

    def _introduced_as(self, tokens: list[clauses.Token], head: str, place: int) -> Level | None:
        """The level of "a committee aide" whose noun stands at a place."""
        at = next((at for at, token in enumerate(tokens) if token.start == place and token.low == head), None)
        if at is None:
            return None
        begin = next((place for place in range(at - 1, max(-1, at - 6), -1) if tokens[place].low in _INDEFINITE), None)
        if begin is None:
            return None
        end = at + 7 if at + 1 < len(tokens) and tokens[at + 1].low in phrases.PREPOSITIONS else at + 1
        match weigh(Phrase(tuple(tokens[begin:end])), (), self._names, False).standing:
            case "described":
                return "described"
            case "anonymous":
                return "anonymous"
        return None

    def _is_distant_term(self, quote: Quote, cue: Cue) -> bool:
        """Whether the quoted words are a term in somebody’s report: one or two far from the verb, or another verb’s object."""
        if not self._opens_low(quote) or cue.word.start > quote.span.start:
            return False
        between = self._text[cue.word.end : quote.span.start].split()
        if between and between[-1] == "as":
            return False
        if len(between) > 1 and between[0] == "to" and between[1].islower() and between[1] not in _NO_VERB:
            return True
        return self._words(quote.span) <= 2 and len(_WORD.findall(self._text, cue.word.end, quote.span.start)) > 1

    def _is_term(self, quote: Quote) -> bool:
        """Whether the quoted words look like a name or a term rather than speech."""
        words = _WORD.findall(self._text, quote.span.start, min(quote.span.end, quote.span.start + 200))
        small = frozenset("a an and at by for from in is of on or the to with".split())
        return (
            bool(words)
            and len(words) > 1
            and all(w[0].isupper() or w[0].isdigit() or w in small for w in words)
            and words[-1][0].isupper()
        )

    def _alone(self, index: int, quote: Quote, number: int) -> Quote:
        """A quotation that is a sentence by itself: whose words, as far as the sentences around tell."""
        sentences = self._around.sentences
        sentence = sentences[number]
        if sentence.kind in HEADINGS:
            return replace(quote, level="unresolved" if self._words(quote.span) > FRAGMENT_WORDS else "not_speech")
        last = self._quotes[index - 1].level if index and self._is_just_before(index) else "not_speech"
        cue = self._following(quote, number, last not in ("not_speech", "unattributed"))
        if cue is not None:
            return self._judged(quote, cue, sentences[number + 1], 0)
        if index and self._is_just_before(index):
            if last == "unattributed":
                return replace(quote, level="unattributed", because=NOWHERE)
            if last != "not_speech":
                return self._carry(quote, index - 1)
        cue = self._introduced(number)
        if cue is not None:
            judged = self._judged(quote, cue, sentences[number - 1], len(sentences[number - 1].tokens))
            if cue.is_firm or judged.level in ("named", "described", "anonymous", "relayed"):
                return judged
            if self._has_person(sentences[number - 1]):
                return judged
        elif (
            number
            and sentences[number - 1].paragraph == sentence.paragraph
            and sentences[number - 1].tokens[-1].word == "?"
        ):
            return replace(quote, level="unresolved")
        cue = self._listed(number) or self._signed_inside(quote) or self._labelled_inside(quote)
        if cue is not None:
            return self._judged(quote, cue, sentence, 0)
        cue = self._signed(number)
        if cue is not None:
            return self._judged(quote, cue, sentences[number + 1], 0)
        within = self._earlier_in_paragraph(index, number)
        if within is not None:
            return self._carry(quote, within)
        if self._words(quote.span) < FEWEST_WORDS:
            return replace(quote, level="unresolved")
        return replace(quote, level="unattributed", because=NOWHERE)

    def _following(self, quote: Quote, number: int, is_carried: bool) -> Cue | None:
        """The attribution after quoted words that end a sentence of their own: “Did you hear?” Lee asked."""
        sentences = self._around.sentences
        if number + 1 >= len(sentences):
            return None
        is_same = sentences[number + 1].paragraph == sentences[number].paragraph
        if not is_same and (is_carried or len(sentences[number + 1].tokens) > LONGEST_ATTRIBUTION):
            return None
        tokens = (sentences[number].tokens[-1], *sentences[number + 1].tokens)
        if tokens[0].quote is None:
            return None
        span = self._quotations[tokens[0].quote].span
        asks = self._text[max(span.start, span.end - 8) : span.end].rstrip(_CLOSERS)[-1:] in "?!"
        cue = cues.after_quote(tokens, 0, is_open=asks and is_same)
        return None if cue is not None and asks and _says_more(tokens, cue) else cue

    def _opens_low(self, quote: Quote) -> bool:
        """Whether the quoted words begin in lower case, as part of the sentence around them."""
        first = _WORD.search(self._text, quote.span.start, quote.span.end)
        return first is not None and first.group()[0].islower()

    def _is_just_before(self, index: int) -> bool:
        """Whether the quotation before this one stands in the same or the preceding sentence."""
        here, there = self._around.places[index][0], self._around.places[index - 1][0]
        sentences = self._around.sentences
        return here - there <= 1 and sentences[here].paragraph - sentences[there].paragraph <= 1

    def _introduced(self, number: int) -> Cue | None:
        """The cue in the sentence before, where that leads to the quotation."""
        if not number:
            return None
        before, here = self._around.sentences[number - 1], self._around.sentences[number]
        tokens = before.tokens
        is_colon = tokens[-1].word == ":"
        if before.kind in HEADINGS and not is_colon:
            return _announced(tokens)
        if here.paragraph - before.paragraph > 1:
            return None
        return _leading_cue(tokens, is_colon, here.paragraph == before.paragraph)

    def _listed(self, number: int) -> Cue | None:
        """The person of the sentence that leads to a list of quotations, each a paragraph."""
        sentences = self._around.sentences
        if not number or number + 1 >= len(sentences) or not self._stands_alone(sentences[number + 1], 0):
            return None
        tokens = sentences[number - 1].tokens
        mention = self._names.before(
            sentences[number].tokens[0].start, None, sentences[number].tokens[0].start - tokens[0].start + 1
        )
        if mention is None or sentences[number + 1].paragraph == sentences[number].paragraph:
            return None
        words = tuple(token for token in tokens if mention.start <= token.start < mention.end)
        return Cue(Phrase(words), Phrase(words).span) if words else None

    def _signed_inside(self, quote: Quote) -> Cue | None:
        """The name in the last line of the quoted words themselves, as pull quotes have it."""
        line = self._text.rfind("\n", quote.span.start, quote.span.end) + 1
        if not line or quote.span.end - line > LONGEST_SIGNATURE:
            return None
        tokens = clauses.tokens_of(self._text, Span(line, quote.span.end - 1))
        words = [token for token in tokens if token.word not in STOPS]
        if (
            len(words) < 2
            or not words[0].is_capital
            or not any(self._names.is_person(token.word) for token in words[:5])
        ):
            return None
        if any(phrases.is_finite(tuple(tokens), at) for at in range(len(tokens))):
            return None
        comma = next((at for at, token in enumerate(tokens) if token.word == ","), len(tokens))
        return Cue(Phrase(tuple(tokens[:comma])), Span(words[0].start, words[-1].end), tail=tuple(tokens[comma:]))

    def _labelled_inside(self, quote: Quote) -> Cue | None:
        """The name that opens the quoted words, as transcripts have it: “Ann Lee: Good evening.”"""
        tokens = clauses.tokens_of(self._text, Span(quote.span.start + 1, min(quote.span.end, quote.span.start + 60)))
        colon = next((at for at in range(1, min(len(tokens), 6)) if tokens[at].word == ":"), None)
        if colon is None or not all(token.is_capital or token.word == "." for token in tokens[:colon]):
            return None
        name = Phrase(tuple(tokens[:colon]))
        if weigh(name, (), self._names, True).standing != "named":
            return None
        return Cue(name, Span(tokens[colon].start, tokens[colon].end))

    def _has_person(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of somebody who could be meant."""
        return any(
            token.low in ("he", "she", "i", "we", "they") or self._names.is_person(token.word)
            for token in sentence.tokens
        )

    def _signed(self, number: int) -> Cue | None:
        """The name under a quotation: “…” and then “- President Lee”."""
        if number + 1 >= len(self._around.sentences):
            return None
        after = self._around.sentences[number + 1]
        tokens = after.tokens
        if tokens[0].word in phrases.DASHES and len(tokens) > 1 and len(tokens) <= 14 and tokens[1].is_capital:
            source = phrases.right(tokens, 1)
            return Cue(source, Span(tokens[0].start, tokens[0].end)) if source else None
        if tokens[0].low in ("that", "this", "those", "these", "so", "such", "thus") and len(tokens) > 3:
            return cues.pointing_back(tokens)
        return None

    def _earlier_in_paragraph(self, index: int, number: int) -> int | None:
        """An attributed quotation earlier in the same paragraph: its speaker still has the floor."""
        if not index:
            return None
        paragraph = self._around.sentences[number].paragraph
        there = self._around.places[index - 1][0]
        if self._around.sentences[there].paragraph != paragraph or self._quotes[index - 1].level in (
            "not_speech",
            "unattributed",
        ):
            return None
        return index - 1


_ARTICLES = frozenset(
    ["a", "an", "her", "his", "its", "so-called", "some", "such", "that", "the", "their", "these", "this", "those"]
)
_TITLED = frozenset(
    ["album", "alias", "article", "book", "called", "column", "documentary", "dubbed", "entitled", "essay", "exhibition", "film",
     "hashtag", "headlined", "hit", "memoir", "movie", "musical", "named", "nicknamed", "novel", "opera", "painting", "play", "podcast",
     "poem", "program", "programme", "series", "show", "single", "slogan", "song", "titled", "track"]
)  # fmt: skip
_NO_VERB = phrases.DETERMINERS | phrases.PRONOUNS | frozenset(["be", "him", "me", "them", "us"])
"""Words after "to" that make it no infinitive."""
_INDEFINITE = frozenset(["a", "an", "another", "one"])
_SOMEBODY = frozenset(["another", "one"])
"""Words before a noun that, as the subject of a verb of speech, can only be somebody: said one former roadie."""
_READING = frozenset(["read", "reading", "reads"])
_STRICT = frozenset("source sources insider insiders".split())
_POINTERS = frozenset(
    "source person insider aide official staffer operative adviser advisor friend man woman employee lawmaker worker executive".split()
)


def _points_to(head: str, known: str) -> bool:
    return head == known or (head in _POINTERS and known.rstrip("s") in _POINTERS) or head in _STRICT


def _leading_cue(tokens: Tokens, is_colon: bool, is_same_paragraph: bool) -> Cue | None:
    """The cue of a sentence that leads to the quotation after it."""
    if not is_colon and (cue := cues.reported(tokens)) is not None:
        return cue
    cue = cues.find((*tokens, clauses.Token("", "", tokens[-1].end, tokens[-1].end, -1)), len(tokens))
    if cue is not None and cue.source is not None:
        place = next((at for at, token in enumerate(tokens) if token.start == cue.word.start), 0)
        form = FORMS.get(tokens[place].low)
        is_free = place > 0 and (tokens[place - 1].word == "," or _is_chained(tokens, place))
        is_finite = form is not None and (form.is_past or form.is_third or is_free)
        if is_colon or is_same_paragraph or (cue.is_firm and is_finite):
            return cue
    if is_same_paragraph or is_colon or len(tokens) <= SHORT_SENTENCE:
        source = phrases.main_subject(tokens)
        is_actor = source is not None and (source.low[0] in ("he", "she") or source.tokens[0].is_capital)
        if source is not None and (is_same_paragraph or is_colon or is_actor):
            tail = tuple(token for token in tokens if token.start >= source.span.end)
            return Cue(source, source.span, is_firm=False, tail=tail)
    return None


def _is_chained(tokens: Tokens, verb: int) -> bool:
    """Whether an infinitive stands for a finite verb: was quick to add, went on to say."""
    return tokens[verb - 1].low == "to" and any(
        token.low in phrases.CHAIN for token in tokens[max(0, verb - 3) : verb - 1]
    )


def _says_more(tokens: Tokens, cue: Cue) -> bool:
    """Whether the verb has words of its own to report: “Gun!” The man said that he had seen it."""
    following = tuple(token for token in tokens if token.start >= cue.word.end)
    if not following:
        return False
    if following[0].low in phrases.PRONOUNS | phrases.SUBORDINATORS or following[0].low == "there":
        return True
    return following[0].low == "the" and any(phrases.is_finite(following, at) for at in range(1, len(following)))


def _announced(tokens: Tokens) -> Cue | None:
    """The speaker whom the heading above names before a colon: Ann Lee: “…”."""
    for at in range(1, min(len(tokens), 7)):
        if tokens[at].word == ":" or (tokens[at].low in FORMS and FORMS[tokens[at].low].is_past):
            return Cue(Phrase(tokens[:at]), Span(tokens[at].start, tokens[at].end))
        if not (tokens[at].is_capital or tokens[at].word == "."):
            return None
    return None


def _because(text: str, source: Span, cue: Span) -> str:
    """The words from source to cue, where they stand close together."""
    span = Span(min(source.start, cue.start), max(source.end, cue.end))
    return span.of(text) if span.end - span.start <= 120 else source.of(text)
