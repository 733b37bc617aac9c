"""Who speaks a quotation: source, cue and level, carried over where the article carries it over."""

from presscheck import clauses, cues, phrases, pseudonyms, terms
from presscheck.antecedents import Antecedents, Unnamed
from presscheck.clauses import Sentence, Surroundings, Token
from presscheck.cues import Cue
from presscheck.document import HEADINGS, Document
from presscheck.lexicon import speech
from presscheck.names import Names
from presscheck.neighbours import Neighbours, stands_alone
from presscheck.phrases import Phrase
from presscheck.quotations import Quotation
from presscheck.quote import UNNAMED, Level, Quote
from presscheck.sources import (
    INSTITUTIONS,
    KEPT_BACK,
    PERSON_NOUNS,
    ROLES,
    SPOKESPEOPLE,
    Source,
    is_epithet,
    is_placed,
    kept_back,
    may_be_somebody,
    weigh,
)
from presscheck.span import Span
from presscheck.verbs import DOCUMENTS, HEARSAY_PASSIVES, STOPS, is_possessive

FEWEST_WORDS = 2
"""A single quoted word by itself is a sign or a heading more often than speech."""
LONGEST_WAY = 30
"""Words from a source to where its sentence says that the name is kept back."""
INITIAL = 2
"""Tokens of an initial with its full stop."""
LONE_WORD = 2
"""Tokens of a word with its full stop."""
NAME_BEFORE_COLON = 40
"""Code points in which a name must begin to lead up to a colon."""
BODY_REACH = 250
"""Code points back in which the body stands that a bare "spokeswoman" speaks for: about two sentences."""
REPEAT_REACH = 8000
"""Code points on both sides in which the words of a pull quote stand once more: a magazine's page."""
NOWHERE = "no speaker and no cue in reach"


def attribute(document: Document, quotations: tuple[Quotation, ...]) -> tuple[Quote, ...]:
    """One quote for each quotation, in the same order."""
    if not quotations:
        return ()
    return tuple(_Reader(document, quotations).read())


class _Reader:
    """Reads an article's quotations in order and remembers who spoke last."""

    def __init__(self, document: Document, quotations: tuple[Quotation, ...]) -> None:
        self._text = document.text
        self._quotations = quotations
        self._around: Surroundings = clauses.surroundings(document, quotations)
        self._names = Names(document.text, (block.span for block in document.blocks if not block.is_noise))
        self._antecedents = Antecedents(document.text, self._names, self._around.sentences)
        self._neighbours = Neighbours(document.text, self._names, self._around.sentences)
        self._pseudonyms = pseudonyms.find(document.text)
        self._quotes: list[Quote] = []
        self._unnamed: Unnamed | None = None
        self._last_head = ""
        self._met: dict[str, str] = {}
        self._said = Span(0, 0)
        self._number = 0

    def read(self) -> list[Quote]:
        """The quotes, each with its source."""
        for index, quotation in enumerate(self._quotations):
            self._quotes.append(self._attributed(index, Quote(quotation.span, quotation.parts, quotation.nested)))
            self._name_at_last(index)
        return self._quotes

    def _name_at_last(self, index: int) -> None:
        """Give his manager, who has just spoken, the name under which he goes on: added Ann Lee."""
        quote = self._quotes[index]
        is_added = quote.level == "named" and quote.cue is not None and quote.cue.of(self._text).lower() in _ADDING
        if not is_added or not index or not self._is_just_before(index) or quote.speaker is None:
            return
        first = index - 1
        while (earlier := self._quotes[first].continues) is not None:
            first = earlier
        source = self._quotes[first].source
        is_open = self._quotes[first].level in ("anonymous", "described", "unresolved") and source is not None
        if not is_open or source is None or source.of(self._text).split()[0].lower() not in _OWNERS:
            return
        for place in range(first, index):
            if place == first or self._quotes[place].continues == first:
                self._quotes[place] = self._quotes[place]._replace(level="named", speaker=quote.speaker)

    def _attributed(self, index: int, quote: Quote) -> Quote:
        number, at = self._around.places[index]
        self._number = number
        if number < 0:
            return quote
        sentences = self._around.sentences
        sentence = sentences[number]
        if self._is_term(quote.span, sentence, at):
            return _term(quote)
        span = quote.span
        cue = cues.find(sentence.tokens, at, terms.is_open(self._text, span), terms.leads_on(self._text, span))
        if cue is not None and cue.source is not None:
            return self._cued(index, quote, cue)
        is_alone = stands_alone(sentence, at)
        if cue is not None:
            opens = cue.is_firm and cue.word.start == sentence.tokens[0].start
            return self._alone(index, quote, number) if is_alone or opens else self._cued(index, quote, cue)
        if is_alone:
            return self._alone(index, quote, number)
        if cues.is_orphan(sentence.tokens, at):
            asked = self._neighbours.asked(number) if not at else None
            if asked is not None:
                return self._judged(quote, asked, sentences[number - 1])
            return quote._replace(level="unattributed", because=NOWHERE)
        if at and self._same_sentence_source(sentence, at, index):
            return self._carry(quote, index - 1)
        if terms.count(self._text, quote.span) <= terms.TERM_WORDS or sentence.kind in HEADINGS:
            return _term(quote)
        if terms.opens_low(self._text, quote.span):
            return quote._replace(level="unresolved")
        return self._open_ended(index, quote, number, at)

    def _is_term(self, span: Span, sentence: Sentence, at: int) -> bool:
        """Whether the quoted words are a nickname, a title or a term, whatever verb stands near."""
        text, tokens = self._text, sentence.tokens
        return (
            terms.is_nickname(text, tokens, at)
            or terms.is_modifier(text, span, tokens, at)
            or terms.is_title(text, span, tokens, at)
            or terms.is_so_called(text, span, tokens, at)
        )

    def _cued(self, index: int, quote: Quote, cue: Cue) -> Quote:
        """The quote as the cue in its own sentence attributes it."""
        number, at = self._around.places[index]
        sentence = self._around.sentences[number]
        if self._is_continuing(sentence, at, cue, index):
            return self._carry(quote, index - 1)
        if terms.is_imagined(sentence.tokens, cue.word) or _is_nobody(cue.source):
            return _term(quote)
        called = (self._text, quote.span, sentence.tokens, at, cue.word)
        if terms.is_label(*called) or terms.is_called_by_body(*called):
            return _term(quote)
        return self._judged(quote, cue, sentence)

    def _open_ended(self, index: int, quote: Quote, number: int, at: int) -> Quote:
        """A long quotation inside a sentence that has no verb of speech: `Lee issued a statement, “…”`."""
        sentence = self._around.sentences[number]
        subject = phrases.main_subject(sentence.tokens[:at]) if at else None
        if subject is not None:
            judged = self._judged(quote, Cue(subject, subject.span, is_firm=False), sentence)
            if judged.level == "named":
                return judged
        found = self._alone(index, quote, number)
        return found._replace(level="unresolved") if found.level == "unattributed" else found

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
        return quote._replace(
            level=first.level, source=first.source, original=first.original, cue=first.cue, speaker=first.speaker,
            continues=origin, hedged=first.hedged, because=first.because,
        )  # fmt: skip

    def _judged(self, quote: Quote, cue: Cue, sentence: Sentence) -> Quote:
        """The quote with source, level and speaker, as its cue tells them."""
        self._said = quote.span
        if not cue.is_firm and terms.is_name(self._text, quote.span):
            return _term(quote)
        quote = quote._replace(cue=cue.word, hedged=cue.is_hedged)
        if cue.source is None:
            return quote._replace(level="unresolved", because=cue.word.of(self._text))
        source = self._weighed(cue, cue.source, sentence)
        if self._is_expression(source, cue) or self._is_thing_named(quote.span, cue, source):
            return _term(quote)
        if source.head != "voice" and cue.source.tokens[-1].low in terms.EXPRESSIONS_THAT_SAY:
            return quote._replace(level="unresolved")
        level, speaker = self._level(cue.source, source)
        if level == "unresolved" and cue.word.of(self._text) == ":":
            person = self._just_before(cue.word.start)
            if person is not None:
                return self._judged(quote, Cue(person, cue.word), sentence)
        if level in _UNSURE and source.standing == "definite" and _is_kept_back(source, cue, sentence):
            level, speaker = "described" if is_placed(cue.source) else "anonymous", cue.source.span.of(self._text)
        if level == "named" and self._is_false_name(cue, speaker, sentence):
            is_bare = all(token.is_capital or token.word == "." for token in cue.source.tokens)
            level = "described" if not is_bare and is_placed(cue.source) else "anonymous"
        if source.head != "another":
            self._last_head = source.head
        later = self._antecedents.named_later(cue.source, source) if level in ("anonymous", "described") else None
        if later is not None and not _is_kept_back(source, cue, sentence):
            level, speaker = "named", later
        elif level == "unresolved" and source.standing == "definite":
            later = self._antecedents.stepping_forward(cue.source, source)
            level, speaker = ("named", later) if later is not None else (level, speaker)
        if level in ("anonymous", "described"):
            doubted = self._doubted(quote, cue, sentence)
            if doubted is not None:
                return doubted
            self._unnamed = Unnamed(source.head, level, quote.span.end)
            speaker = self._met_before(source, speaker)
        if level == "named":
            speaker = self._antecedents.apposed(cue.source, cue.tail) or speaker
        because = _because(self._text, cue.source.span, cue.word)
        reason = _reason(self._text, cue.source.span, cue.word, sentence) if level in ("anonymous", "described") else ""
        if reason and reason not in because:
            because = f"{because} … {reason}"
        quote = quote._replace(level=level, source=cue.source.span, speaker=speaker, because=because)
        return self._at_second_hand(quote, cue, sentence)

    def _met_before(self, source: Source, speaker: str | None) -> str | None:
        """The words by which somebody unnamed was brought in, where "the aide" points back to them: a Senate aide."""
        if source.standing == "definite":
            return self._met.get(source.head, speaker) if source.head in ROLES else speaker
        if speaker is not None and not source.is_plural and source.standing in ("anonymous", "described"):
            self._met[source.head] = speaker
        return speaker

    def _is_false_name(self, cue: Cue, speaker: str | None, sentence: Sentence) -> bool:
        """Whether the article says that a speaker's name is not the real one, or gives an initial and keeps the name back."""
        assert cue.source is not None
        if self._pseudonyms and (speaker in self._pseudonyms or cue.source.span.of(self._text) in self._pseudonyms):
            return True
        first = cue.source.tokens[0]
        if len(first.word) > 1 or len(cue.source.tokens) > INITIAL or not first.is_capital:
            return False
        behind = tuple(token for token in sentence.tokens if token.start >= cue.source.span.end)
        return kept_back(behind, LONGEST_WAY) is not None

    def _weighed(self, cue: Cue, phrase: Phrase, sentence: Sentence) -> Source:
        """What the source's words tell; before a verb of speech "one first-year" can only be somebody."""
        first = next((token for token in sentence.tokens if token.quote is None and token.word not in STOPS), None)
        source = weigh(phrase, cue.tail, self._names, phrase.tokens[0] is first)
        if source.standing == "definite" and not cue.is_firm and not may_be_somebody(source.head):
            return source._replace(standing="thing")
        verb = cue.word.of(self._text).lower()
        is_person = cue.is_firm and phrase.tokens[0].low in _SOMEBODY and verb not in _READING
        is_person = is_person or (
            cue.is_firm
            and phrase.tokens[0].low in ("a", "an")
            and (verb in _OF_PEOPLE or phrase.tokens[min(1, len(phrase.tokens) - 1)].low in _ONCE_HELD)
        )
        return source._replace(standing="anonymous") if source.standing == "thing" and is_person else source

    def _is_expression(self, source: Source, cue: Cue) -> bool:
        """Whether a look or a gesture says the words: a grin that said; a voice that shouts is somebody's."""
        is_voice = (
            source.head == "voice" and cue.source is not None and cue.source.tokens[0].low in ("a", "another", "one")
        )
        is_quality = is_voice and cue.tail[:1] != () and cue.tail[0].low == "that"  # the world lost a voice that said
        return source.head in terms.EXPRESSIONS_THAT_SAY and (is_quality or not is_voice)

    def _is_thing_named(self, span: Span, cue: Cue, source: Source) -> bool:
        """Whether a few words beside a thing are what it is called, and no verb of speech says otherwise."""
        if source.standing != "thing" or cue.is_firm or cue.word.of(self._text).lower() in HEARSAY_PASSIVES:
            return False
        return terms.count(self._text, span) <= terms.FRAGMENT_WORDS

    def _doubted(self, quote: Quote, cue: Cue, sentence: Sentence) -> Quote | None:
        """What becomes of words by somebody unnamed that may be no quotation: a noun's, or a term far from its verb."""
        assert cue.source is not None
        if cue.is_hedged or cue.original is not None:
            return None
        if cue.is_noun:
            return quote._replace(level="unresolved", source=cue.source.span, because=cue.word.of(self._text))
        is_distant = terms.is_distant(self._text, quote.span, cue.word)
        return _term(quote) if is_distant or terms.is_subject(self._text, quote.span, sentence.tokens) else None

    def _at_second_hand(self, quote: Quote, cue: Cue, sentence: Sentence) -> Quote:
        """The quote, relayed where somebody unnamed or hearsay stands between the speaker and us."""
        if cue.relayer is not None:
            quote = self._through(quote, cue.relayer)
        elif cue.original is not None:
            quote = self._passed_on(quote, cue.original)
        is_hearsay = quote.hedged or _is_rumour(cue.source) or cues.is_hearsay(sentence.tokens, cue.word)
        return quote._replace(level="relayed") if is_hearsay else quote

    def _just_before(self, colon: int) -> Phrase | None:
        """The person whose name leads up to a colon: that is no surprise to pollster Ann Lee: “…”."""
        mention = self._names.before(colon, None, NAME_BEFORE_COLON)
        if mention is None or self._text[mention.end : colon].strip():
            return None
        return Phrase(tuple(clauses.tokens_of(self._text, Span(mention.start, mention.end))))

    def _through(self, quote: Quote, relayer: Phrase) -> Quote:
        """Words through somebody else: that one is the source, and where it is unnamed the words are relayed."""
        level = self._level(relayer, weigh(relayer, (), self._names, False))[0]
        if relayer.low == ("they",) and self._quotes and self._quotes[-1].level in UNNAMED:
            level = "anonymous"
        assert quote.source is not None
        quote = quote._replace(source=relayer.span, original=quote.source)
        if level in ("anonymous", "described"):
            return quote._replace(level="relayed", because=relayer.span.of(self._text))
        return quote

    def _passed_on(self, quote: Quote, original: Phrase) -> Quote:
        """The words of one, told by another: relayed where the one who tells is unnamed and the other isn't."""
        quote = quote._replace(original=original.span)
        if quote.level not in ("anonymous", "described"):
            return quote
        weighed = weigh(original, (), self._names, False)
        return quote if weighed.standing == "thing" or weighed.head == "it" else quote._replace(level="relayed")

    def _level(self, phrase: Phrase, source: Source) -> tuple[Level, str | None]:
        words = phrase.span.of(self._text)
        match source.standing:
            case "named":
                met = self._antecedents.met_as_person(phrase, source)
                return (met, words) if met is not None else ("named", self._antecedents.name(phrase))
            case "described":
                if source.head in SPOKESPEOPLE and self._has_body_before(phrase.span.start):
                    return "named", words
                return "described", words
            case "anonymous":
                if source.head == "another" and self._quotes and self._last_head in _BODIES:
                    return "named", words
                if self._is_one_more(phrase, source) or self._is_one_of_placed(phrase):
                    return "described", words
                return "anonymous", words
            case "pronoun":
                return self._antecedents.pronoun(phrase, source, self._number, self._quotes, self._said)
            case "definite":
                return self._antecedents.definite(phrase, source, self._unnamed, self._number)
            case "thing":
                return "unresolved", words

    def _is_one_more(self, phrase: Phrase, source: Source) -> bool:
        """Whether another of a kind was placed where the first was: an administration official, then another official."""
        last = self._unnamed
        is_more = phrase.low[0] in ("another", "one") or "second" in phrase.low[:2]
        if last is None or last.level != "described" or not is_more:
            return False
        return last.head.rstrip("s") == source.head or (last.head in _SOURCES and source.head in _SOURCES)

    def _is_one_of_placed(self, phrase: Phrase) -> bool:
        """Whether a bare "one" is one of those whom the sentence before places: State officials disagree. “No,” said one."""
        if phrase.low != ("one",) or not self._number:
            return False
        several = phrases.main_subject(self._around.sentences[self._number - 1].tokens)
        words = several.tokens if several is not None else ()
        end = next((at + 1 for at, token in enumerate(words) if token.low in ROLES and token.low.endswith("s")), 0)
        return end > 0 and weigh(Phrase(words[:end]), (), self._names, True).standing == "described"

    def _has_body_before(self, start: int) -> bool:
        """Whether the text has just spoken of a body, which a bare "spokeswoman" then speaks for."""
        before = self._text[max(0, start - BODY_REACH) : start].lower()
        if self._antecedents.is_about_body(self._number) or self._is_behind_body(start):
            return True
        return any(word.strip(".,;:").removesuffix("’s") in INSTITUTIONS for word in before.split())

    def _is_behind_body(self, start: int) -> bool:
        """Whether a name that is no man's and no woman's has spoken last, right before: Carter Lowe, then a spokesman."""
        last = self._quotes[-1] if self._quotes else None
        if last is None or last.level != "named" or not last.speaker or start - last.span.end > BODY_REACH:
            return False
        name = last.speaker.split()[-1]
        is_pronoun = last.source is None or last.source.of(self._text).lower() in ("he", "she")
        return name[:1].isupper() and not is_pronoun and not self._names.has_gender(name)

    def _alone(self, index: int, quote: Quote, number: int) -> Quote:
        """A quotation that is a sentence by itself: whose words, as far as the sentences around tell."""
        sentences = self._around.sentences
        sentence = sentences[number]
        if sentence.kind in HEADINGS:
            is_long = terms.count(self._text, quote.span) > terms.FRAGMENT_WORDS
            return quote._replace(level="unresolved" if is_long else "not_speech")
        if self._neighbours.answers(number):
            return quote._replace(level="unresolved")
        last = self._quotes[index - 1].level if index and self._is_just_before(index) else "not_speech"
        cue = self._neighbours.following(number, last not in ("not_speech", "unattributed"))
        if cue is not None:
            return self._judged(quote, cue, sentences[number + 1])
        if last != "not_speech":
            return self._in_turn(index, quote, last)
        cue = self._neighbours.introduced(number)
        if cue is not None:
            judged = self._judged(quote, cue, sentences[number - 1])
            within = self._earlier_in_paragraph(index, number)
            if self._is_answer(quote.span, cue, sentences[number - 1]):
                return self._carry(quote, within) if within is not None else quote._replace(level="unresolved")
            if not cue.is_firm and within is not None and judged.level == "anonymous" and _is_several(cue):
                return self._carry(quote, within)
            if cue.is_firm or judged.level in ("named", "described", "anonymous", "relayed"):
                return judged
            if self._neighbours.has_person(sentences[number - 1]):
                return judged
        elif (
            number
            and sentences[number - 1].paragraph == sentence.paragraph
            and sentences[number - 1].tokens[-1].word == "?"
        ):
            return quote._replace(level="unresolved")
        signed = self._signed(quote, number)
        if signed is not None:
            return signed
        within = self._earlier_in_paragraph(index, number)
        if within is not None:
            return self._carry(quote, within)
        if terms.opens_low(self._text, quote.span) and terms.count(self._text, quote.span) <= terms.FRAGMENT_WORDS:
            return _term(quote)
        is_sign = terms.count(self._text, quote.span) < FEWEST_WORDS and not terms.is_shout(self._text, quote.span)
        is_open = self._neighbours.opens_article(number) or self._neighbours.may_be_own(quote.span, number)
        is_open = is_open or self._neighbours.is_said_on(number) or self._neighbours.is_amid(number)
        is_open = is_open or self._is_repeated(quote.span) or self._neighbours.is_announced(number)
        if is_sign or is_open:
            return quote._replace(level="unresolved")
        return quote._replace(level="unattributed", because=NOWHERE)

    def _is_answer(self, span: Span, cue: Cue, before: Sentence) -> bool:
        """Whether the sentence before only asks, so that the words are the other’s: Someone asked what it was. “Brief.”"""
        verb = next((at for at, token in enumerate(before.tokens) if token.start == cue.word.start), None)
        if verb is None or before.tokens[verb].low not in _ASKING or before.tokens[-1].word == ":":
            return False
        follows = before.tokens[verb + 1].low if verb + 1 < len(before.tokens) else ""
        is_question = terms.last_mark(self._text, span) == "?"
        return follows in _INDIRECT and not is_question

    def _is_repeated(self, span: Span) -> bool:
        """Whether the same words stand near by once more, as those of a pull quote or a quoted subhead do."""
        words = span.of(self._text).strip(terms.CLOSERS + ".,!?…")
        if terms.count(words, Span(0, len(words))) < FEWEST_WORDS:
            return False
        before = self._text.find(words, max(0, span.start - REPEAT_REACH), span.start)
        return before >= 0 or self._text.find(words, span.end, span.end + REPEAT_REACH) >= 0

    def _in_turn(self, index: int, quote: Quote, last: Level) -> Quote:
        """A quotation right behind another of a given level: the same speaker goes on, unless something forbids it."""
        if last == "unattributed" or self._is_broken_off(index):
            return quote._replace(level="unattributed", because=NOWHERE)
        return self._carry(quote, index - 1)

    def _signed(self, quote: Quote, number: int) -> Quote | None:
        """The quote, where a list, a signature under it or a name inside it says whose it is."""
        sentences = self._around.sentences
        cue = (
            self._neighbours.listed(number)
            or self._neighbours.signed_inside(quote.span)
            or self._neighbours.labelled_inside(quote.span)
        )
        if cue is not None:
            return self._judged(quote, cue, sentences[number])
        cue = self._neighbours.signed(number)
        return self._judged(quote, cue, sentences[number + 1]) if cue is not None else None

    def _is_just_before(self, index: int) -> bool:
        """Whether the quotation before this one stands in the same or the preceding sentence, a lone word between apart: Pause."""
        here, there = self._around.places[index][0], self._around.places[index - 1][0]
        sentences = self._around.sentences
        between = sentences[here - 1].tokens
        if here - there == 2 and len(between) <= LONE_WORD and between[0].is_capital:
            return sentences[here].paragraph - sentences[there].paragraph <= 2
        return here - there <= 1 and sentences[here].paragraph - sentences[there].paragraph <= 1

    def _is_broken_off(self, index: int) -> bool:
        """Whether the quotation, in a paragraph of its own, can't carry on: a shout, or what follows an anecdote by hearsay."""
        here, there = self._around.places[index][0], self._around.places[index - 1][0]
        if self._around.sentences[here].paragraph == self._around.sentences[there].paragraph:
            return False
        last, span = self._quotes[index - 1], self._quotations[index].span
        if terms.is_shout(self._text, span) and not terms.is_shout(self._text, last.span):
            return True
        return (
            last.level == "relayed"
            and last.cue is not None
            and last.continues is None
            and last.cue.end <= last.span.start
        )

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


_ASKING = frozenset(["asked", "asks", "wondered", "wonders"])
_INDIRECT = frozenset(["how", "if", "what", "when", "where", "whether", "which", "who", "why"])
"""What opens a question in indirect speech."""
_ADDING = frozenset(["added", "adds", "continued", "continues"])
"""Cues of somebody who has spoken right before."""
_UNSIGNED = frozenset(["gossip", "reports", "rumors", "rumours", "speculation"])
"""What goes round without a name on it."""
_POINTING = frozenset(["both", "her", "his", "its", "the", "their", "these", "those"])
_OWNERS = frozenset(["her", "his", "its", "the", "their"])
"""Words before somebody whose name may yet come: his manager."""
_BODIES = DOCUMENTS | INSTITUTIONS - ROLES
_SOURCES = frozenset(["insider", "insiders", "official", "officials", "person", "source", "sources"])
"""Words by which a text calls sources of one kind in turn: sources at City Hall, a second official."""
_SOMEBODY = frozenset(["another", "one"])
"""Words before a noun that, as the subject of a verb of speech, can only be somebody: said one former roadie."""
_ONCE_HELD = frozenset(["former", "longtime", "long-time", "onetime", "one-time", "retired", "veteran"])
"""What only somebody with a post is: a former equerry."""
_UNSURE = frozenset(["named", "unresolved"])
"""Levels of "the son" that a name kept back proves wrong."""
_OF_PEOPLE = frozenset(speech.OF_PEOPLE.split())
"""Verbs that only people are the subject of: a stagehand recalled."""
_READING = frozenset(["read", "reading", "reads"])


def _is_nobody(source: Phrase | None) -> bool:
    """Whether the text says that nobody used the words: no one had ever called her “the boss”."""
    return source is not None and (
        source.low[0] in ("nobody", "none") or source.low[:2] in (("no", "one"), ("no-one",))
    )


def _is_rumour(source: Phrase | None) -> bool:
    """Whether reports that nobody is said to have made are all there is: according to reports in Italy."""
    at = next((at for at, low in enumerate(source.low) if low in _UNSIGNED), None) if source is not None else None
    if source is None or at is None or any(token.is_capital for token in source.tokens[1 : at + 1]):
        return False
    if source.low[0] in _POINTING or any(map(is_possessive, source.low[:at])):
        return False
    return source.low[at + 1 : at + 2] in ((), ("in",), ("on",), ("that",))


def _is_several(cue: Cue) -> bool:
    """Whether several people or things, who do something, stand where a speaker might: a hundred hands went down."""
    return cue.source is not None and cue.source.low[-1].endswith("s")


def _is_kept_back(source: Source, cue: Cue, sentence: Sentence) -> bool:
    """Whether the words behind the cue say that somebody's name is kept back: the son said, asking not to be named."""
    after = tuple(token for token in sentence.tokens if token.start >= cue.word.end)
    is_kept = kept_back(cue.tail, KEPT_BACK) is not None or kept_back(after, KEPT_BACK) is not None
    return (source.head in PERSON_NOUNS or is_epithet(source.head)) and is_kept


def _term(quote: Quote) -> Quote:
    """Words that nobody speaks."""
    return quote._replace(level="not_speech", cue=None, hedged=False)


def _reason(text: str, source: Span, cue: Span, sentence: Sentence) -> str:
    """What the sentence says of why there is no name: who asked not to be named because she feared for her job."""
    tokens = tuple(token for token in sentence.tokens if token.start >= source.start and token.start != cue.start)
    at = kept_back(tokens, LONGEST_WAY)
    if at is None:
        return ""
    begin = end = at
    while begin and tokens[begin].low != "who" and _is_beside(tokens[begin - 1], tokens[begin]):
        begin -= 1
    while end + 1 < len(tokens) and _is_beside(tokens[end], tokens[end + 1]):
        end += 1
    return text[tokens[begin].start : tokens[end].end]


def _is_beside(one: Token, two: Token) -> bool:
    """Whether two words stand side by side, with nothing left out between and neither a mark nor a quotation."""
    is_plain = all(token.quote is None and token.word not in STOPS for token in (one, two))
    return is_plain and two.start - one.end <= 1


def _because(text: str, source: Span, cue: Span) -> str:
    """The words from source to cue, where they stand close together."""
    span = Span(min(source.start, cue.start), max(source.end, cue.end))
    return span.of(text) if span.end - span.start <= 120 else source.of(text)
