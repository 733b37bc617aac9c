"""Attributions in the sentences around a quotation that stands alone: after it, before it, under it, inside it."""

import re
from functools import cached_property

from presscheck import clauses, cues, phrases, verbs
from presscheck.clauses import Sentence, Token, Tokens
from presscheck.cues import Cue
from presscheck.document import HEADINGS
from presscheck.lexicon.picture_desk import LABELS_OF_HEADINGS
from presscheck.names import Names
from presscheck.phrases import Phrase
from presscheck.sources import INSTITUTIONS, PERSON_NOUNS, weigh
from presscheck.span import Span
from presscheck.terms import last_mark
from presscheck.verbs import FORMS, STOPS

LONGEST_ATTRIBUTION = 16
"""Tokens of a paragraph that holds nothing but the attribution of the quotation above it."""
LONGEST_TOLD = 40
"""Tokens of one that holds only who asked it, what they are, when and where."""
_AUDIENCE = frozenset(["her", "him", "me", "reporters", "them", "us", "voters"])
"""Who is told or asked something: asked reporters."""
SHORT_SENTENCE = 6
"""Tokens of a stage direction between quotations: She pauses."""
SHORTEST_SENTENCE = 3
"""Tokens of a sentence with a verb, its full stop included; what is shorter stands under a picture."""
TITLE_CASE = 0.7
"""Share of words with a capital from which a line reads as a heading; prose with many names stays under a half."""
FEWEST_SENTENCES = 12
"""Sentences by which a text shows whether its paragraphs are one sentence each."""
STACCATO = 0.95
"""Paragraphs for each sentence from which they are."""
_STATING = frozenset(
    ["added", "adds", "according", "announced", "read", "reads", "reported", "reports", "said", "say", "says", "stated",
     "states", "tweeted", "tweets", "writes", "wrote"]
)  # fmt: skip
"""Cues that a body or a document can be the subject of, in a paragraph of its own."""
_ASKED = frozenset(["asked", "challenged", "pressed", "questioned"])
"""First words of a sentence whose subject then answers: Asked about it, Lee paused."""
_HERE = frozenset(["here", "here's", "here’s", "below", "this"])
_WORKS = frozenset(["address", "diary", "eulogy", "memoir", "remarks", "sermon", "speech", "testimony", "toast"])
"""What somebody's words are part of."""
_ANNOUNCING = frozenset(["below", "follows"])
"""Last words of a sentence that leads to a text: The email to all staff follows."""
_SENDING = frozenset(["had", "has", "posted", "sent", "written"])
LONGEST_SIGNATURE = 120
"""Code points in the line under a pull quote that says whose it is."""


_TORN_OFF = re.compile(r"[.!?…] [”\"](?=\s|\Z)")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself|our|us|we)\b")
_THIRD_PERSON = re.compile(r"\b(?:he|her|hers|him|his|she)\b", re.IGNORECASE)
SHORTEST_QUESTION = 4
"""Tokens of a question that only prompts: How much?"""
FEWEST_QUESTIONS = 2
"""Questions answered by a quotation that make an article an interview; one alone may be the writer's own: And the piano?"""
LONGEST_QUOTED_IN_QUESTION = 80
"""Code points of a quotation inside an interviewer's line; a longer one is somebody's own say."""
_ADDRESSED = frozenset(
    ["you", "you'd", "you'll", "you're", "you've", "your", "you’d", "you’ll", "you’re", "you’ve", "yourself"]
)


class Neighbours:
    """The sentences near quotations, asked for what they tell of one that stands alone."""

    def __init__(self, text: str, names: Names, sentences: tuple[Sentence, ...]) -> None:
        self._text = text
        self._names = names
        self._sentences = sentences

    def following(self, number: int, is_carried: bool) -> Cue | None:
        """The attribution after quoted words that end a sentence of their own: “Did you hear?” Lee asked."""
        sentences = self._sentences
        if number + 1 >= len(sentences):
            return None
        is_same = sentences[number + 1].paragraph == sentences[number].paragraph
        if not is_same and not is_carried and (told := self._told_below(number)) is not None:
            return told
        if not is_same and (is_carried or not _is_attribution_only(sentences[number + 1].tokens)):
            return None
        tokens = (sentences[number].tokens[-1], *sentences[number + 1].tokens)
        if tokens[0].quote is None:
            return None
        span = Span(tokens[0].start, tokens[0].end)
        asks = last_mark(self._text, span) in "?!"
        is_whole = len(tokens) <= SHORT_SENTENCE + 1
        cue = cues.after_quote(tokens, 0, is_open=asks and (is_same or is_whole))
        if cue is None or (asks and _says_more(tokens, cue)) or _is_nobody(cue):
            return None
        is_stated = cue.word.of(self._text).lower() in _STATING
        if is_same and is_carried and not is_stated and self._is_over(tokens[0]):
            return None
        if not is_same and (_reports_itself(tokens, cue) or _is_denied(tokens, cue) or self._only_happens(cue)):
            return None
        return cue

    def _is_over(self, quoted: Token) -> bool:
        """Whether quoted words end in a full stop, behind which a new sentence is about something else."""
        return last_mark(self._text, Span(quoted.start, quoted.end)) == "."

    def _told_below(self, number: int) -> Cue | None:
        """Who asked or cried it, in a paragraph that tells nothing else: “Is it?” and then Ann Lee, the mayor, asked at a meeting."""
        below = self._sentences[number + 1].tokens
        quoted = self._sentences[number].tokens[-1]
        asks = last_mark(self._text, Span(quoted.start, quoted.end)) in "?!"
        if not asks or len(below) > LONGEST_TOLD or not below[0].is_capital or any(_is_quote(token) for token in below):
            return None
        cue = cues.after_quote((quoted, *below), 0, is_open=True)
        if cue is None or cue.source is None or not cue.is_firm or cue.source.tokens[0] is not below[0]:
            return None
        rest = [token for token in below if token.start >= cue.word.end and not verbs.is_adverb(token.low)]
        is_bare = not rest or rest[0].word in STOPS or rest[0].low in verbs.PREPOSITIONS or rest[0].low in _AUDIENCE
        is_person = self._names.within(cue.source.span.start, cue.source.span.end) is not None
        return cue if is_bare and is_person and not any(token.low == "that" for token in rest) else None

    def asked(self, number: int) -> Cue | None:
        """Whose reply it is that comes, where the sentence before tells who was asked: Lee was asked how it felt. “Fine,” came the reply."""
        before = self._sentences[number - 1] if number else None
        if before is None or self._sentences[number].paragraph - before.paragraph > 1:
            return None
        tokens = before.tokens
        at = next(
            (at for at in range(2, len(tokens)) if tokens[at].low == "asked" and verbs.is_passive(tokens, at)), None
        )
        source = phrases.subject(tokens, at) if at is not None else None
        return Cue(source, source.span, is_firm=False) if source is not None else None

    def _only_happens(self, cue: Cue) -> bool:
        """Whether the verb tells what a body or a thing does rather than says: Social media exploded."""
        if cue.source is None or cue.word.of(self._text).lower() in _STATING:
            return False
        source = weigh(cue.source, cue.tail, self._names, True)
        is_body = source.standing == "thing" or (source.standing == "named" and source.head in INSTITUTIONS)
        return is_body and self._names.within(cue.source.span.start, cue.source.span.end) is None

    def introduced(self, number: int) -> Cue | None:
        """The cue in the sentence before, where that leads to the quotation."""
        if not number:
            return None
        before, here = self._sentences[number - 1], self._sentences[number]
        tokens = before.tokens
        is_colon = tokens[-1].word == ":"
        if (before.kind in HEADINGS or _is_title_case(tokens)) and not is_colon:
            return _announced(tokens)
        if here.paragraph - before.paragraph > 1:
            return None
        return _leading_cue(tokens, is_colon, here.paragraph == before.paragraph, self._is_torn)

    def listed(self, number: int) -> Cue | None:
        """The person of the sentence that leads to a list of quotations, each a paragraph."""
        sentences = self._sentences
        if not number or number + 1 >= len(sentences) or not stands_alone(sentences[number + 1], 0):
            return None
        tokens = self._leading(number)
        mention = self._names.before(
            sentences[number].tokens[0].start, None, sentences[number].tokens[0].start - tokens[0].start + 1
        )
        is_list = sentences[number + 1].tokens[0].quote is not None
        if mention is None or not is_list or sentences[number + 1].paragraph == sentences[number].paragraph:
            return None
        words = tuple(token for token in tokens if mention.start <= token.start < mention.end)
        return Cue(Phrase(words), Phrase(words).span) if words else None

    def _leading(self, number: int) -> Tokens:
        """The sentence before, or the whole paragraph where it ends in a colon: Lee has just spoken. Some key lines:"""
        sentences = self._sentences
        first = last = number - 1
        if sentences[last].tokens[-1].word == ":":
            while first and sentences[first - 1].paragraph == sentences[last].paragraph:
                first -= 1
            if self._is_torn and first == last and first:
                first -= 1
        return tuple(token for sentence in sentences[first:number] for token in sentence.tokens)

    def answers(self, number: int) -> bool:
        """Whether a quotation answers an interviewer, whose line above it asks you something: Do you read your reviews?

        In an article with several such questions a line that only speaks to you, or only asks, is one too.
        """
        before = self._line_above(number)
        if before is None:
            return False
        if before[-1].word == "?" and len(before) <= SHORTEST_QUESTION:
            return True
        signs = (before[-1].word == "?") + any(token.low in _ADDRESSED for token in before)
        return signs > 1 or (signs > 0 and self._questions >= FEWEST_QUESTIONS)

    def may_be_own(self, span: Span, number: int) -> bool:
        """Whether words not about him or her stand behind a sentence about somebody named, in a text whose paragraphs are torn.

        There nothing tells whether the two were one paragraph, and so an attribution.
        """
        if not (self._is_torn or self._is_staccato) or not number or _is_about_other(span.of(self._text)):
            return False
        subject = phrases.main_subject(self._sentences[number - 1].tokens)
        return subject is not None and self._names.within(subject.span.start, subject.span.end) is not None

    def is_said_on(self, number: int) -> bool:
        """Whether the next paragraph opens with a quotation by he, she or a bare surname: somebody who had the floor already."""
        if number + 1 >= len(self._sentences) or self._sentences[number].kind in HEADINGS:
            return False
        after = self._sentences[number + 1]
        if after.paragraph != self._sentences[number].paragraph + 1 or after.tokens[0].quote is None:
            return False
        cue = cues.after_quote(after.tokens, 0, is_open=True)
        if cue is None or cue.source is None or len(cue.source.tokens) > 1:
            return False
        return cue.source.tokens[0].low in ("he", "she") or self._names.is_person(cue.source.tokens[0].word)

    def is_amid(self, number: int) -> bool:
        """Whether the quotation's own paragraph speaks of somebody named right before it, or goes on behind it with another or with somebody named.

        A paragraph is about somebody: its reader can tell whose words they are more often than we can.
        """
        here = self._sentences[number].paragraph
        before, after = self._sentences[number - 1 : number], self._sentences[number + 1 : number + 2]
        if before and before[0].paragraph == here and self.has_person(before[0]):
            return True
        if not after or after[0].paragraph != here:
            return False
        subject = phrases.main_subject(after[0].tokens)
        is_about = subject is not None and self._names.within(subject.span.start, subject.span.end) is not None
        return is_about or any(token.quote is not None for token in after[0].tokens)

    def is_announced(self, number: int) -> bool:
        """Whether the sentence before leads to the words without saying whose they are, or tells of somebody's speech or diary.

        And on the outlook: In her concession speech, Lee was composed.
        """
        if not number or self._sentences[number].paragraph - self._sentences[number - 1].paragraph > 1:
            return False
        before = self._sentences[number - 1]
        if before.kind in HEADINGS:
            return False
        if before.tokens[-1].word == ":" or before.tokens[max(0, len(before.tokens) - 2)].low in _ANNOUNCING:
            return True
        if any(token.quote is not None for token in before.tokens):
            return False
        return any(
            token.low in _WORKS and any(_is_owner(owner) for owner in before.tokens[max(0, at - 2) : at])
            for at, token in enumerate(before.tokens)
        )

    @cached_property
    def _is_torn(self) -> bool:
        """Whether closing marks stand torn off, as they do where each sentence was made a paragraph of its own."""
        return _TORN_OFF.search(self._text) is not None

    @cached_property
    def _is_staccato(self) -> bool:
        """Whether nearly every paragraph near a quotation is one sentence, as tabloids and torn texts have it."""
        paragraphs = [sentence.paragraph for sentence in self._sentences if sentence.kind not in HEADINGS]
        return len(paragraphs) >= FEWEST_SENTENCES and len(set(paragraphs)) >= STACCATO * len(paragraphs)

    @cached_property
    def _questions(self) -> int:
        """How many quotations stand right below a line that asks something."""
        lines = (
            self._line_above(number) for number, sentence in enumerate(self._sentences) if stands_alone(sentence, 0)
        )
        return sum(line is not None and line[-1].word == "?" for line in lines)

    def _line_above(self, number: int) -> Tokens | None:
        """The sentence that ends the paragraph above a quotation, if it quotes nothing and leads to none."""
        if not number or self._sentences[number - 1].paragraph != self._sentences[number].paragraph - 1:
            return None
        tokens = self._sentences[number - 1].tokens
        return None if tokens[-1].word == ":" or any(_is_long(token) for token in tokens) else tokens

    def opens_article(self, number: int) -> bool:
        """Whether a quotation stands first and somebody named steps forward right after it, as features like to begin."""
        if number and self._sentences[number - 1].kind not in HEADINGS or number + 1 >= len(self._sentences):
            return False
        subject = phrases.main_subject(self._sentences[number + 1].tokens)
        return subject is not None and self._names.within(subject.span.start, subject.span.end) is not None

    def signed(self, number: int) -> Cue | None:
        """The name under a quotation: “…” and then “- President Lee”."""
        if number + 1 >= len(self._sentences):
            return None
        after = self._sentences[number + 1]
        tokens = after.tokens
        if tokens[0].word in verbs.DASHES and len(tokens) > 1 and len(tokens) <= 14 and tokens[1].is_capital:
            source = phrases.right(tokens, 1)
            return Cue(source, Span(tokens[0].start, tokens[0].end)) if source else None
        if tokens[0].low in ("that’s", "that's"):
            return cues.got_from(tokens)
        if tokens[0].low in ("it", "that", "this", "those", "these", "so", "such", "thus") and len(tokens) > 3:
            if tokens[0].low == "it" and tokens[1].low not in verbs.BE:
                return None
            return cues.pointing_back(tokens)
        return cues.signed_by(tokens) if tokens[0].low == "the" and len(tokens) > 4 else cues.was_speaking(tokens)

    def signed_inside(self, span: Span) -> Cue | None:
        """The name in the last line of the quoted words themselves, as pull quotes have it."""
        line = self._text.rfind("\n", span.start, span.end) + 1
        if not line or span.end - line > LONGEST_SIGNATURE:
            return None
        tokens = clauses.tokens_of(self._text, Span(line, span.end - (not self._text[span.end - 1].isalnum())))
        words = [token for token in tokens if token.word not in STOPS]
        if (
            len(words) < 2
            or not words[0].is_capital
            or not any(self._names.is_person(token.word) for token in words[:5])
        ):
            return None
        if any(verbs.is_finite(tuple(tokens), at) for at in range(len(tokens))):
            return None
        tokens = tokens[tokens.index(words[0]) :]
        comma = next((at for at, token in enumerate(tokens) if token.word == ","), len(tokens))
        return Cue(Phrase(tuple(tokens[:comma])), Span(words[0].start, words[-1].end), tail=tuple(tokens[comma:]))

    def labelled_inside(self, span: Span) -> Cue | None:
        """The name that opens the quoted words, as transcripts have it: “Ann Lee: Good evening.”"""
        tokens = clauses.tokens_of(self._text, Span(span.start + 1, min(span.end, span.start + 60)))
        colon = next((at for at in range(1, min(len(tokens), 6)) if tokens[at].word == ":"), None)
        if colon is None or not all(token.is_capital or token.word == "." for token in tokens[:colon]):
            return None
        name = Phrase(tuple(tokens[:colon]))
        if weigh(name, (), self._names, True).standing != "named":
            return None
        return Cue(name, Span(tokens[colon].start, tokens[colon].end))

    def has_person(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of somebody who could be meant."""
        return any(
            token.low in ("he", "she", "i", "we", "they") or self._names.is_person(token.word)
            for token in sentence.tokens
        )


def _is_owner(token: Token) -> bool:
    """Whether a word tells whose something is: her speech, Roe’s diary."""
    return token.low in ("her", "his", "their") or (token.is_capital and verbs.is_possessive(token.word))


def _is_about_other(words: str) -> bool:
    """Whether words speak of him or her, and of no I: he has been up since four."""
    return _THIRD_PERSON.search(words) is not None and _FIRST_PERSON.search(words) is None


def _is_quote(token: Token) -> bool:
    return token.quote is not None


def _is_long(token: Token) -> bool:
    """Whether a token is a quotation of more than a few words."""
    return token.quote is not None and token.end - token.start > LONGEST_QUOTED_IN_QUESTION


def stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether the quotation at a place is a sentence by itself, an adverb or a conjunction before it apart."""
    return all(token.quote is not None or token.word in STOPS for token in sentence.tokens[at:]) and all(
        token.quote is not None or token.word in STOPS or verbs.is_adverb(token.low) or token.low in verbs.CONJUNCTIONS
        for token in sentence.tokens[:at]
    )


def _is_attribution_only(tokens: Tokens) -> bool:
    """Whether a paragraph is short and quotes nothing itself, so that it can belong to the words above it."""
    quoted = [at for at, token in enumerate(tokens) if token.quote is not None]
    return len(tokens) <= LONGEST_ATTRIBUTION and all(_is_nickname(tokens, at) for at in quoted)


def _is_nickname(tokens: Tokens, at: int) -> bool:
    """Whether a quotation stands inside a name: Ann “Cia” Lee."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].is_capital and tokens[at + 1].is_capital


def _leading_cue(tokens: Tokens, is_colon: bool, is_same_paragraph: bool, is_torn: bool) -> Cue | None:
    """The cue of a sentence that leads to the quotation after it; in a torn text (`is_torn`) a weak verb does too."""
    if not is_colon and (cue := cues.reported(tokens)) is not None:
        return cue
    cue = cues.find((*tokens, Token("", "", tokens[-1].end, tokens[-1].end, -1)), len(tokens))
    if cue is not None and cue.is_noun and cue.source is not None and cue.source.low[0] in ("her", "his", "their"):
        subject = phrases.main_subject(tokens)
        if subject is not None and subject.tokens[0].is_capital and subject.low[0] not in verbs.PRONOUNS:
            cue = cue._replace(source=subject)
    if cue is not None and cue.source is not None:
        place = next((at for at, token in enumerate(tokens) if token.start == cue.word.start), 0)
        form = FORMS.get(tokens[place].low)
        is_free = place > 0 and (tokens[place - 1].word == "," or _is_chained(tokens, place))
        is_finite = form is not None and (form.is_past or form.is_third or is_free)
        is_about = (
            tokens[place + 1 : place + 2] and tokens[place + 1].low == "about" and not cue.source.tokens[0].is_capital
        )
        if (
            is_colon
            or is_same_paragraph
            or ((cue.is_firm or is_torn) and is_finite and not is_about and not _is_inside(tokens, place, cue.source))
        ):
            return cue
    this = _announcing_this(tokens) or _here_is(tokens)
    if this is not None:
        return this
    is_asked = tokens[0].low in _ASKED
    if is_same_paragraph or is_colon or is_asked or SHORTEST_SENTENCE <= len(tokens) <= SHORT_SENTENCE:
        source = _presented(tokens) or phrases.main_subject(tokens)
        is_actor = source is not None and (
            source.tokens[0].low in ("he", "she")
            or (
                source.tokens[0].is_capital
                and (source.tokens[0].low not in verbs.DETERMINERS or source.tokens[-1].low in PERSON_NOUNS)
            )
        )
        if source is not None and (is_same_paragraph or is_colon or is_actor):
            tail = tuple(token for token in tokens if token.start >= source.span.end)
            return Cue(source, source.span, is_firm=False, tail=tail)
    return None


def _is_inside(tokens: Tokens, verb: int, source: Phrase) -> bool:
    """Whether a verb of speech stands in a clause that only describes a noun: every voter who requests one, the target it set."""
    at = verb - 1
    while at > 0 and (verbs.is_adverb_at(tokens, at) or tokens[at].low in verbs.AUXILIARIES):
        at -= 1
    if tokens[at].low in ("who", "which", "whom"):
        return True
    first = next((place for place, token in enumerate(tokens) if token.start == source.span.start), 0)
    if source.tokens[0].low not in verbs.PRONOUNS or not first:
        return False
    before = tokens[first - 1]
    is_free = before.quote is not None or before.word in STOPS or before.low in verbs.LINKS
    return before.low == "what" or not (is_free or verbs.is_adverb(before.low))


def _announcing_this(tokens: Tokens) -> Cue | None:
    """Whose words "this" announces: Lee has sent this from the harbour, Lee had this to say."""
    at = next((at for at, token in enumerate(tokens) if at > 1 and token.low == "this"), None)
    if at is None or at + 1 >= len(tokens) or not (verbs.is_finite(tokens, at - 1) or tokens[at - 1].low in _SENDING):
        return None
    after = tokens[at + 1]
    if after.word not in STOPS and after.low not in verbs.PREPOSITIONS | {"to"}:
        return None
    source = phrases.main_subject(tokens[:at])
    return Cue(source, Span(tokens[at - 1].start, tokens[at - 1].end)) if source is not None else None


def _here_is(tokens: Tokens) -> Cue | None:
    """Whose words are announced: Here is what Ann Lee had to say:"""
    at = next((at for at in range(1, min(len(tokens) - 1, 4)) if tokens[at].low in ("how", "what")), None)
    if at is None or tokens[0].low not in _HERE:
        return None
    source = phrases.right(tokens, at + 1)
    return Cue(source, Span(tokens[at].start, tokens[at].end)) if source is not None else None


def _presented(tokens: Tokens) -> Phrase | None:
    """The name behind a label: Player of the match: Ann Lee."""
    colon = next((at for at, token in enumerate(tokens[:-2]) if token.word == ":"), None)
    if colon is None or not all(token.is_capital or token.word in STOPS for token in tokens[colon + 1 :]):
        return None
    return phrases.right(tokens, colon + 1)


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
    if following[0].low in verbs.PRONOUNS | verbs.SUBORDINATORS or following[0].low == "there":
        return True
    return following[0].low == "the" and any(verbs.is_finite(following, at) for at in range(1, len(following)))


def _is_nobody(cue: Cue) -> bool:
    """Whether it is said that nobody spoke: “Why?” Nobody answered."""
    return cue.source is not None and cue.source.low[0] in ("neither", "no", "nobody", "none", "nothing")


def _reports_itself(tokens: Tokens, cue: Cue) -> bool:
    """Whether a paragraph has a sentence of its own for its source: According to some sources, this is nothing new."""
    first = next(token for token in tokens if token.quote is None)
    rest = tuple(token for token in tokens if cue.source is not None and token.start >= cue.source.span.end)
    return first.low == "according" and any(verbs.is_finite(rest, at) for at in range(len(rest)))


def _is_denied(tokens: Tokens, cue: Cue) -> bool:
    """Whether the verb is denied, so that it attributes nothing: Lee never sang again."""
    before = [token.low for token in tokens if token.quote is None and token.start < cue.word.start]
    return any(low in ("never", "not") or low.endswith(("n't", "n’t")) for low in before[-3:])


def _is_title_case(tokens: Tokens) -> bool:
    """Whether a line is set like a heading, most of its words with a capital."""
    words = [token for token in tokens if token.quote is None and token.word not in STOPS]
    return len(words) >= SHORT_SENTENCE and sum(token.is_capital for token in words) >= TITLE_CASE * len(words)


def _announced(tokens: Tokens) -> Cue | None:
    """The speaker whom the heading above names before a colon: Ann Lee: “…”; Review: names nobody."""
    if tokens[0].word.upper() in LABELS_OF_HEADINGS:
        return None
    for at in range(1, min(len(tokens), 7)):
        if tokens[at].word == ":" or (tokens[at].low in FORMS and FORMS[tokens[at].low].is_past):
            return Cue(Phrase(tokens[:at]), Span(tokens[at].start, tokens[at].end))
        if not (tokens[at].is_capital or tokens[at].word == "."):
            return None
    return None
