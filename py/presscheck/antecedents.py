"""Whom a pronoun or a definite role points back to: she, the singer, the aide."""

import re
from functools import cached_property
from typing import NamedTuple

from presscheck import clauses, phrases, verbs
from presscheck.clauses import Sentence, Token, Tokens
from presscheck.lexicon.terms import ALSO_CALLED, POINTERS
from presscheck.names import DEMONYMS, TITLES, Mention, Names
from presscheck.phrases import Phrase
from presscheck.quote import Level, Quote
from presscheck.sources import (
    INSTITUTIONS,
    KEPT_BACK,
    KIN,
    PERSON_NOUNS,
    RELATIONS,
    ROLES,
    SPEAKING_FOR,
    SPOKESPEOPLE,
    TRADES,
    VAGUE,
    Source,
    is_document,
    is_epithet,
    is_placed,
    kept_back,
    roles_before,
    weigh,
)
from presscheck.span import Span
from presscheck.verbs import DOCUMENTS, STOPS

PRONOUN_REACH = 1500
"""Code points back in which a pronoun may find its name: about three paragraphs of news."""
DEFINITE_REACH = 900
"""Code points back in which "the singer" may find its name."""
BEFORE_NAME, BEHIND_NAME = 40, 60
"""Code points on both sides of a name in which the text says what somebody is: marine biologist Ann Lee, 45, a singer."""
ROLE_REACH = 6000
"""Code points back in which one person alone must have been called a senator for "the lawmaker" to mean her: a long article."""
INTRODUCTION_REACH = 1200
"""Code points back in which "the aide" may find the aide who was introduced."""
MOST_MENTIONS = 6
"""Mentions of a noun that are looked at for the one that introduced it."""
UNNAMED_REACH = 400
"""Code points back in which "she" may mean an unnamed speaker: about one paragraph."""

OPENING_LINES = 450
"""Code points of an article's heading and first sentences, which keep a name back for the lines below."""
STEP_FORWARD_REACH = 400
"""Code points on in which somebody whom the opening lines call only "the singer" steps forward: a paragraph or two."""
NAMED_LATER_REACH = 1200
"""Code points on in which the article gives the name: the first quarter of a short report."""

_LATEST_SENTENCES = 4
"""Sentences back in which somebody may have done something since the last quotation."""
_LATEST_SPEAKERS = 6
"""Quotations back in which somebody may have spoken who is named again."""
SHORTEST_ASIDE = 8
"""Tokens of a remark by the writer, over which a pronoun reaches."""

_BODIES = INSTITUTIONS | DOCUMENTS
_LEADING_ON = verbs.PREPOSITIONS | verbs.RELATIVES
"""Words that go on to say which aide is meant."""
_CHUMS = ("chum", "friend", "mate", "pal")
"""One word for another: a pal, then the friend."""
_POINTERS = frozenset(POINTERS.split())
_ALSO_CALLED = {line.split()[0]: tuple(line.split()) for line in ALSO_CALLED.strip().splitlines()}
_APPOSED = re.compile(r",(?: \d+,)?(?: [\w’'-]+){0,6} \Z")
_AUTHORS = frozenset(["author", "authors", "co-authors", "editors", "writers"])
_AGE = re.compile(r",? (?:who is )?(?:aged )?\d{1,2},|, aged \d{1,2}\b| \(\d{1,2}\)")
_ANYBODY = frozenset(
    ["boy", "couple", "girl", "man", "motorist", "passenger", "pensioner", "resident", "shopper", "student", "teenager",
     "tenant", "tourist", "walker", "woman"]
)  # fmt: skip
"""What a local paper calls somebody in its first line, for want of a name that says more."""
_SEVERAL = frozenset(["audience", "band", "couple", "crowd", "duo", "family", "group", "pair", "team", "trio"])
"""Nouns for several people at once, whom they means."""
_STRICT = frozenset(["source", "sources", "insider", "insiders"])
"""Words that stay anonymous with "the" before them."""
_IN_ORDER = frozenset(["first", "fourth", "latter", "other", "second", "third"])
"""One of several who were brought in together."""
_FEW = frozenset(["both", "four", "several", "some", "three", "two"])
_ANYONE = frozenset(["a heckler", "a voice", "somebody", "someone"])
"""Whoever interrupts, and is answered."""
_PEOPLE = frozenset(word for word in VAGUE | RELATIONS | ROLES if word.endswith("s") and not word.endswith("ss"))
"""Nouns for several people."""
_PLACE_PREPOSITIONS = frozenset(["at", "from", "in", "inside", "near", "on", "outside"])
_NOBODY = frozenset(["all", "both", "each", "every", "everybody", "everyone", "no", "nobody", "none"])
"""Words of a subject that no single he or she can mean."""
_OBJECTS = {"f": "her", "m": "him"}
"""Whom something is done to, by gender."""
_REMEMBERING = frozenset(
    ["describes", "described", "recalled", "recalls", "recollected", "recollects", "remembered", "remembers"]
)
"""Verbs of who tells of another, and goes on to: a fellow officer remembered him on the bridge."""
LONGEST_TELLER = 12
"""Tokens in which such a verb must stand to be the sentence's own."""
_ABOUT = frozenset(["for", "to"])
"""Words before the one whom a sentence is about."""
_INDEFINITE = frozenset(["a", "an", "another", "one"])


class Unnamed(NamedTuple):
    """An unnamed source that a later "the aide" may point back to: its noun, its level, and where it last spoke."""

    head: str
    level: Level
    end: int


class Antecedents:
    """What the text before a place has told of persons."""

    def __init__(self, text: str, names: Names, sentences: tuple[Sentence, ...]) -> None:
        self._text = text
        self._names = names
        self._sentences = sentences

    def name(self, phrase: Phrase) -> str:
        """The name in a phrase: Ann Lee, of "marine biologist Ann Lee of Wick"; a body's own words where no person is named."""
        found = self._names.all_within(phrase.span.start, phrase.span.end)
        mention = next((each for each in found if not self._is_owner(each)), None)
        before = next((token.low for token in reversed(phrase.tokens) if mention and token.end <= mention.start), "")
        if mention is None or before in verbs.PREPOSITIONS:
            return phrase.span.of(self._text)
        return mention.name

    def _is_owner(self, mention: Mention) -> bool:
        """Whether a mention only says whose somebody is: Lee’s rival."""
        return self._text[mention.start : mention.end].endswith(("’s", "'s")) or self._text[
            mention.start : mention.end + 2
        ].rstrip().endswith(("’s", "'s"))

    def apposed(self, phrase: Phrase, tail: Tokens) -> str | None:
        """The name set behind a phrase without one: Ann Lee, of "their manager, Ann Lee,"."""
        if len(tail) < 2 or tail[0].word != "," or phrase.tokens[-1].is_capital:
            return None
        first = tail[roles_before(tail)]
        if not first.is_capital:
            return None
        mention = self._names.within(first.start, first.end)
        return mention.name if mention is not None else first.word

    def pronoun(
        self, phrase: Phrase, source: Source, number: int, spoken: list[Quote], said: Span
    ) -> tuple[Level, str | None]:
        """Level and name of whom a pronoun means; `number` is its sentence, `spoken` the quotes before it, `said` its words."""
        start = phrase.span.start
        if source.head in ("i", "we", "my", "our", "you"):
            return "unresolved", None
        if source.head == "it":
            return self._body(phrase, number)
        is_third = source.gender is not None or source.head == "they"
        antecedent = self._antecedent(phrase, source, number) if is_third else None
        if (
            antecedent is None
            and source.head == "they"
            and (several := self._several_before(number, start)) is not None
        ):
            antecedent = several
        if antecedent is not None:
            return antecedent
        nearest = self._names.before(start, source.gender, PRONOUN_REACH)
        last = _last_speaker(spoken, start)
        is_near = last is not None and start - last.span.end < UNNAMED_REACH and self._can_mean(source, last)
        if last is not None and is_near and last.level in ("anonymous", "described"):
            again = self._named_again(spoken, last.span.end, start) or self._acting_since(last.span.end, number)
            again = again or self._answering(spoken, source)
            if again is not None and is_third and not source.is_plural:
                return "named", again
            is_own = nearest is not None and said.start <= nearest.start < said.end
            since = self._names.before(said.start, source.gender, PRONOUN_REACH) if is_own else nearest
            if _is_later(last, since):
                return last.level, last.speaker
        mention = self._names.before(start, source.gender, PRONOUN_REACH, self._names.among(said)) or nearest
        if (
            last is not None
            and last.level == "named"
            and last.speaker
            and self._names.fits(last.speaker, source.gender)
        ) and (mention is None or mention.start < last.span.end):
            return "named", last.speaker
        if mention is not None:
            self._names.learn(mention.name, source.gender)
            return "named", mention.name
        if last is not None and last.level == "named" and start - last.span.end < PRONOUN_REACH:
            return "named", last.speaker
        return "unresolved", None

    def _several_before(self, number: int, start: int) -> tuple[Level, str | None] | None:
        """Those whom "they" means where the sentence before, in the same paragraph, speaks of several people and names nobody."""
        sentences = self._sentences
        if not number or sentences[number - 1].paragraph != sentences[number].paragraph:
            return None
        tokens = sentences[number - 1].tokens
        is_quoted = any(token.quote is not None for token in tokens)
        if is_quoted or self._names.within(tokens[0].start, tokens[-1].end) is not None or start < tokens[-1].end:
            return None
        at = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].low in _PEOPLE), None)
        several = phrases.left(tokens, at) if at is not None else None
        if several is None:
            return None
        is_placed_there = weigh(several, (), self._names, False).standing == "described"
        return ("described" if is_placed_there else "anonymous"), several.span.of(self._text)

    def _named_again(self, spoken: list[Quote], since: int, until: int) -> str | None:
        """Somebody known by a surname alone who has spoken and is named again behind the last quotation: and Lee grinned."""
        since_then = {token.word for token in clauses.tokens_of(self._text, Span(since, until)) if token.is_capital}
        latest = (quote.speaker for quote in reversed(spoken[-_LATEST_SPEAKERS:]) if quote.level == "named")
        return next((name for name in latest if name in since_then), None)

    def _answering(self, spoken: list[Quote], pronoun: Source) -> str | None:
        """The one with a name who had the floor before somebody in the crowd shouted or asked: “Louder!” someone called. “No,” he said."""
        if len(spoken) < 2 or spoken[-1].source is None or spoken[-1].continues is not None:
            return None
        last = next((quote for quote in reversed(spoken[-_LATEST_SENTENCES:-1]) if quote.level == "named"), spoken[-2])
        shout = spoken[-1].span
        is_shout = self._text[shout.start : shout.end].rstrip("”\"’'» ")[-1:] in ("!", "?")
        is_anyone = spoken[-1].source.of(self._text).lower() in _ANYONE
        if last.level != "named" or not last.speaker or not (is_shout and is_anyone):
            return None
        is_near = shout.start - last.span.end < UNNAMED_REACH
        return last.speaker if is_near and self._names.fits(last.speaker, pronoun.gender) else None

    def _acting_since(self, since: int, here: int) -> str | None:
        """Somebody known by one name who does something in a sentence between: Dreyer seized on it."""
        for number in range(here - 1, max(-1, here - _LATEST_SENTENCES), -1):
            tokens = self._sentences[number].tokens
            if tokens[0].start < since:
                return None
            subject = phrases.main_subject(tokens)
            if subject is not None and _is_lone_name(subject) and not verbs.is_adverb(subject.low[-1]):
                weighed = weigh(subject, (), self._names, True)
                if weighed.standing == "named" and weighed.head not in _BODIES:
                    return subject.span.of(self._text)
        return None

    def _can_mean(self, pronoun: Source, last: Quote) -> bool:
        """Whether he or she can be the unnamed source that spoke last: a woman is no he, and sources are neither."""
        if pronoun.gender is None or last.source is None:
            return True
        said = weigh(Phrase(tuple(clauses.tokens_of(self._text, last.source))), (), self._names, False)
        return said.gender == pronoun.gender or (said.gender is None and not said.is_plural)

    def is_about_body(self, here: int) -> bool:
        """Whether the sentence before, in the same paragraph, is about somebody with a name who is no man and no woman: a firm."""
        if not here or self._sentences[here - 1].paragraph != self._sentences[here].paragraph:
            return False
        subject = phrases.main_subject(self._sentences[here - 1].tokens)
        if subject is None or not subject.tokens[-1].is_capital or subject.low[0] in verbs.PRONOUNS:
            return False
        return not self._names.has_gender(subject.tokens[-1].word)

    def _body(self, phrase: Phrase, here: int) -> tuple[Level, str | None]:
        """The body or the document that "it" means: the subject of its own sentence or of one of the two before, or any near by."""
        for number in range(here, max(-1, here - 3), -1):
            tokens = tuple(token for token in self._sentences[number].tokens if token.end <= phrase.span.start)
            subject = phrases.main_subject(tokens) if tokens else None
            if subject is None or subject.span == phrase.span:
                continue
            weighed = weigh(subject, (), self._names, True)
            if weighed.head == "voice":
                return "anonymous", subject.span.of(self._text)
            is_body = weighed.head in _BODIES or not self._names.has_gender(subject.tokens[-1].word)
            if weighed.standing == "named" and is_body:
                return "named", subject.span.of(self._text)
        before = self._text[max(0, phrase.span.start - DEFINITE_REACH) : phrase.span.start].lower()
        is_near = any(word.strip(".,;:").removesuffix("’s") in _BODIES for word in before.split())
        return ("named" if is_near else "unresolved"), None

    def _antecedent(self, phrase: Phrase, pronoun: Source, here: int) -> tuple[Level, str | None] | None:
        """Whom he or she means where the sentence before, in the same paragraph, is about one person."""
        sentences = self._sentences
        number = here - 1
        if number > 0 and _is_aside(sentences[number].tokens):
            number -= 1
        if number < 0 or sentences[here].paragraph - sentences[number].paragraph > 1:
            return None
        is_same = sentences[number].paragraph == sentences[here].paragraph
        is_lead = number == 0 or sentences[number - 1].paragraph != sentences[number].paragraph
        if not is_same and (sentences[here].tokens[0].quote is None or not (is_lead or self._is_only(phrase, pronoun))):
            return None
        if is_same and pronoun.gender is not None and sentences[number].tokens[0].low == pronoun.head:
            met = self._where_met(number, pronoun.head)
            if met is None:
                return None  # he noted it before another took over
            number = met
        tokens = _first_clause(sentences[number].tokens)
        if any(token.quote is not None for token in tokens) or phrase.span.start < tokens[-1].end:
            return None
        subject = _pointed_out(tokens) or phrases.main_subject(tokens)
        if subject is not None and self._are_two(subject, pronoun):
            return "unresolved", None
        if subject is None or subject.tokens[0].low in _NOBODY or (not is_same and not _is_newcomer(subject, tokens)):
            return None
        if (explained := _name_before(subject, tokens)) is not None:
            return "named", explained.span.of(self._text)
        tail = tuple(token for token in tokens if token.start >= subject.span.end)
        source = weigh(subject, tail, self._names, subject.tokens[0] is tokens[0])
        words = subject.span.of(self._text)
        if (
            source.standing in ("anonymous", "described")
            and (source.is_plural == pronoun.is_plural or (pronoun.is_plural and source.head in _SEVERAL))
            and not self._has_rival(subject, tokens, pronoun)
        ):
            return ("anonymous" if source.standing == "anonymous" else "described"), words
        if is_same and pronoun.is_plural and _are_several(subject) and source.standing == "named":
            return "named", words
        if not is_same or pronoun.is_plural:
            return None
        if source.standing == "definite" and kept_back(tail, KEPT_BACK) is not None:
            is_post = source.head not in VAGUE and source.head not in KIN and source.head not in RELATIONS
            return "described" if is_placed(subject) or is_post else "anonymous", words
        if source.standing == "definite" and source.head in KIN and subject.tokens[0].low in ("my", "our"):
            return "anonymous", words
        if source.standing == "definite" and source.head in KIN and source.gender == pronoun.gender:
            level, who = self.definite(subject, source, None, number)
            return (level, who) if level == "named" else ("unresolved", None)
        if source.standing == "definite" and source.head in VAGUE and source.gender == pronoun.gender:
            level, who = self.definite(subject, source, None)
            return ("unresolved", None) if level == "named" else (level, who)
        if source.standing == "definite" and _fits(source, pronoun) and not self._has_rival(subject, tokens, pronoun):
            level, who = self.definite(subject, source, None, number)
            if level != "unresolved":
                return level, who
        if source.standing in ("thing", "definite") and (agent := self._agent(tokens, pronoun)) is not None:
            return agent
        if source.standing == "named" and self._names.is_person(subject.tokens[-1].word):
            name = self.name(subject)
            return ("named", name) if self._names.fits(name, pronoun.gender) else None
        if source.standing == "named" and source.head in SPOKESPEOPLE:
            return "named", self.apposed(subject, tail) or words
        if source.standing == "named" and _is_lone_name(subject):
            return None if self._has_rival(subject, tokens, pronoun) else ("named", words)
        return None

    def _where_met(self, number: int, head: str) -> int | None:
        """The sentence, further up in the paragraph, that is about whom a row of sentences opening with "he" goes on about."""
        paragraph = self._sentences[number].paragraph
        while self._sentences[number].tokens[0].low == head:
            number -= 1
            if number < 0 or self._sentences[number].paragraph != paragraph:
                return None
        return number

    def _is_only(self, phrase: Phrase, pronoun: Source) -> bool:
        """Whether nobody with a name is in reach whom he or she could mean."""
        return self._names.before(phrase.span.start, pronoun.gender, PRONOUN_REACH) is None

    def _are_two(self, subject: Phrase, pronoun: Source) -> bool:
        """Whether the subject is two people whom the pronoun fits alike: Ann Lee and Mrs Roe."""
        if "and" not in subject.low or pronoun.is_plural:
            return False
        middle = subject.tokens[subject.low.index("and")]
        both = (self._names.within(subject.span.start, middle.start), self._names.within(middle.end, subject.span.end))
        return all(who is not None and self._names.fits(who.name, pronoun.gender) for who in both)

    def _agent(self, tokens: Tokens, pronoun: Source) -> tuple[Level, str | None] | None:
        """Somebody unnamed who did what the sentence tells in the passive: the tub was spotted by a driver."""
        by = next((at for at in range(len(tokens) - 3, 1, -1) if tokens[at].low == "by"), None)
        phrase = phrases.right(tokens, by + 1) if by is not None and tokens[by + 1].low in ("a", "an") else None
        if phrase is None or self._has_rival(phrase, tokens, pronoun):
            return None
        standing = weigh(phrase, (), self._names, False).standing
        words = phrase.span.of(self._text)
        return (
            ("anonymous", words)
            if standing == "anonymous"
            else ("described", words)
            if standing == "described"
            else None
        )

    def _has_rival(self, subject: Phrase, tokens: Tokens, pronoun: Source) -> bool:
        """Whether somebody stands beside the subject whom the pronoun could mean, by name or as "her"; a place is nobody."""
        if any(token.low in _REMEMBERING and token.start >= subject.span.end for token in tokens[:LONGEST_TELLER]):
            return False
        if _gender_of_subject(subject, self._names) is None and _has_object(subject, tokens, pronoun.gender):
            return True
        for at, token in enumerate(tokens):
            if subject.span.start <= token.start < subject.span.end:
                continue
            mention = self._names.within(token.start, token.end)
            is_place = at > 0 and tokens[at - 1].low in _PLACE_PREPOSITIONS
            if (
                mention is not None
                and not (is_place or _is_attribute(tokens, at))
                and self._names.fits(mention.name, pronoun.gender)
            ):
                return True
        return False

    def definite(
        self, phrase: Phrase, source: Source, known: Unnamed | None, number: int = 0
    ) -> tuple[Level, str | None]:
        """Level and name of whom a definite role means; `known` is the unnamed source that spoke last, `number` its sentence."""
        words, start = phrase.span.of(self._text), phrase.span.start
        since = known.end if known is not None else 0
        if since and (recent := self._introduction(source.head, start, since)) is not None:
            return recent, words
        if known is not None and start - known.end < INTRODUCTION_REACH and _points_to(source.head, known.head):
            return known.level, words
        earlier = self._introduction(source.head, start)
        if earlier is not None:
            return earlier, words
        if source.head in _STRICT:
            return "anonymous", words
        if source.head in _IN_ORDER and (level := self._one_of_several(number)) is not None:
            return level, words
        level = self._newly_met(source, number)
        if level is not None and len(phrase.tokens) == 2 and not self._is_once_called(source, start):
            return level, words
        if source.head in KIN and phrase.tokens[0].low in ("my", "our"):
            return "anonymous", words
        if source.head in SPEAKING_FOR and self._names.before(start, _gender_of(phrase), DEFINITE_REACH) is not None:
            return "named", words
        is_thing = source.is_plural or is_document(source.head) or source.head in _SEVERAL
        meant = None if is_thing else self._called(source, start)
        if meant is None and len(phrase.tokens) == 2:
            far = self._introduction(source.head, start, reach=ROLE_REACH)
            if far is not None:
                return far, words
        if meant is None and not is_thing:
            meant = self._bearer(source, start, number)
        if meant is None and is_epithet(source.head) and (last := self._names.before(start, None, DEFINITE_REACH)):
            meant = last.name
        if meant is not None:
            return "named", meant
        if source.head in ROLES and not source.is_plural and _is_of_body(phrase):
            return "named", words
        if source.head in _AUTHORS and self._has_document_before(phrase):
            return "named", words
        is_office = phrase.tokens[-1].word in TITLES
        return ("anonymous" if not is_office and self._is_nobody(source, start) else "unresolved"), words

    def named_later(self, phrase: Phrase, source: Source) -> str | None:
        """Who "a mum" or "a judge" of the opening lines turns out to be: Kezia Brown, 29, further down, or Judge Ann Lee."""
        is_one = phrase.tokens[0].low in ("a", "an", "the") and not source.is_plural
        end = phrase.span.end
        if not is_one or end > OPENING_LINES:
            return None
        is_anybody = source.head in KIN or source.head in TRADES or source.head in _ANYBODY
        is_anybody = is_anybody or is_epithet(source.head)
        for mention in self._names.all_within(end, end + NAMED_LATER_REACH)[:MOST_MENTIONS]:
            if not self._names.fits(mention.name, source.gender):
                continue
            if is_anybody and _AGE.match(self._text, mention.end) and len(mention.name.split()) > 1:
                return mention.name
            words = self._text[max(0, mention.start - BEFORE_NAME) : mention.end].lower().split()
            words = words[-len(mention.name.split()) - 2 :]
            if source.head in ROLES and any(word.strip(",") in _also_called(source) for word in words):
                return mention.name
        return None

    def stepping_forward(self, phrase: Phrase, source: Source) -> str | None:
        """Who "the former governor" of the opening lines turns out to be: the next one whose full name is given, where it opens a sentence."""
        if source.is_plural or source.head not in ROLES or phrase.span.end > OPENING_LINES:
            return None
        met = self._names.all_within(phrase.span.end, phrase.span.end + STEP_FORWARD_REACH)
        step = next((mention for mention in met if mention.name.count(" ")), None)
        if step is None or self._text[max(0, step.start - 2) : step.start].strip(" ")[-1:] not in (".", "\n"):
            return None
        return step.name if self._names.fits(step.name, source.gender) else None

    def _has_document_before(self, phrase: Phrase) -> bool:
        """Whether the authors are those of something written that the text has spoken of: the report’s authors."""
        here = any(token.low.removesuffix("’s").removesuffix("'s") in DOCUMENTS for token in phrase.tokens[:-1])
        start = phrase.span.start
        before = self._lower[max(0, start - INTRODUCTION_REACH) : start].split()
        return here or any(word.strip('.,;:”“"') in DOCUMENTS for word in before)

    def _is_nobody(self, source: Source, start: int) -> bool:
        """Whether "the caller" is nobody with a name: one of a crowd, or one where nobody is named in reach."""
        if source.is_plural:
            return source.head in VAGUE or source.head in RELATIONS
        return (source.head in VAGUE or source.head in TRADES) and not self._names.nearby(start, ROLE_REACH)

    def met_as_person(self, phrase: Phrase, source: Source) -> Level | None:
        """The level of somebody unnamed whom a word for a body means: the executive, after a company executive."""
        if phrase.tokens[0].low != "the" or source.head not in INSTITUTIONS or source.head not in ROLES:
            return None
        return self._introduction(source.head, phrase.span.start)

    def _one_of_several(self, here: int) -> Level | None:
        """The level of those of whom "the first" is one: Two of the jurors agreed to speak."""
        sentences = self._sentences
        for number in range(here - 1, max(-1, here - _LATEST_SENTENCES - 1), -1):
            if sentences[number].paragraph != sentences[here].paragraph:
                return None
            tokens = sentences[number].tokens
            subject = phrases.main_subject(tokens) if tokens[0].low in _FEW else None
            if subject is not None and subject.tokens[0] is tokens[0]:
                standing = weigh(subject, (), self._names, True).standing
                return "described" if standing == "described" else "anonymous" if standing == "anonymous" else None
        return None

    def _newly_met(self, source: Source, here: int) -> Level | None:
        """The level of somebody unnamed whom the sentence before brings in: One shareholder was calmer. “…,” the investor said."""
        sentences = self._sentences
        if not here or source.is_plural or sentences[here - 1].paragraph != sentences[here].paragraph:
            return None
        tokens = sentences[here - 1].tokens
        subject = phrases.main_subject(tokens)
        if (
            subject is None
            or subject.tokens[0].low not in ("a", "an", "one")
            or any(token.quote is not None for token in tokens)
        ):
            return None
        tail = tuple(token for token in tokens if token.start >= subject.span.end)
        match weigh(subject, tail, self._names, True).standing:
            case "described":
                return "described"
            case "anonymous":
                return "anonymous"
        return None

    def _bearer(self, source: Source, start: int, here: int) -> str | None:
        """Whom "the singer" means where nobody near is called that: the only person in reach, or who was called that further up."""
        nearby = self._names.nearby(start, DEFINITE_REACH)
        if len(nearby) == 1:
            return nearby[0].name
        return self._just_met(source.head, here) or self._once_called(_also_called(source), source.gender, start)

    def _called(self, source: Source, start: int) -> str | None:
        """Whom the text calls the singer near by, or who was named right before the words themselves."""
        for mention in self._names.nearby(start, DEFINITE_REACH):
            around = self._text[max(0, mention.start - BEFORE_NAME) : mention.end + BEHIND_NAME].lower()
            if any(word in around for word in _also_called(source)):
                return mention.name
        return None

    def _is_once_called(self, source: Source, start: int) -> bool:
        """Whether one person with a name was called by these very words further up: the mayor, after Mayor Ann Lee."""
        return self._once_called(_also_called(source), source.gender, start) is not None

    def _once_called(self, called: tuple[str, ...], gender: str | None, start: int) -> str | None:
        """The one person who was called by these words further up."""
        met: set[str] = set()
        for word in called:
            place = start
            for _ in range(MOST_MENTIONS):
                place = self._lower.rfind(word, max(0, start - ROLE_REACH), place)
                if place < 0:
                    break
                around = self._names.all_within(max(0, place - BEHIND_NAME), place + BEFORE_NAME)
                met |= {mention.name for mention in around if self._is_apposed(mention, place, place + len(word))}
        met = {name for name in met if self._names.fits(name, gender)}
        return next(iter(met)) if len(met) == 1 else None

    def _is_apposed(self, mention: Mention, start: int, end: int) -> bool:
        """Whether a role at a place leads to a name (trainer Ann Lee) or stands behind it (Ann Lee, a trainer)."""
        if self._text[start - 1 : start].isalnum() or self._text[end : end + 1].isalnum():
            return False
        if mention.start <= start < mention.end:
            return True
        if mention.start < start:
            return _APPOSED.match(self._text, mention.end, start) is not None
        return not self._text[end : mention.start].strip(" .")

    @cached_property
    def _lower(self) -> str:
        """The text in lower case, character for character."""
        low = self._text.lower()
        return low if len(low) == len(self._text) else self._text

    def _just_met(self, role: str, here: int) -> str | None:
        """The one person whom the sentence before names, in the same paragraph."""
        sentences = self._sentences
        if (
            not (role in ROLES or is_epithet(role))
            or not here
            or sentences[here - 1].paragraph != sentences[here].paragraph
        ):
            return None
        tokens = sentences[here - 1].tokens
        met = self._names.among(Span(tokens[0].start, tokens[-1].end))
        return next(iter(met)) if len(met) == 1 else None

    def _introduction(self, head: str, start: int, since: int = 0, reach: int = INTRODUCTION_REACH) -> Level | None:
        """The level of "a committee aide", met after `since`, where "the aide" points back to it."""
        if head not in ROLES and head not in VAGUE and head not in RELATIONS and head not in SPOKESPEOPLE:
            return None
        for other in _CHUMS if head in _CHUMS else ():
            if other != head and (level := self._brought_in(other, start, since, reach)) is not None:
                return level
        return self._brought_in(head, start, since, reach)

    def _brought_in(self, head: str, start: int, since: int, reach: int) -> Level | None:
        """The level of "a committee aide" by this very noun, as the latest mention of it that tells gives it."""
        place = start
        for _ in range(MOST_MENTIONS):
            place = self._text.rfind(" " + head, max(since, start - reach, 0), place)
            if place < 0:
                return None
            tokens = clauses.tokens_of(self._text, Span(max(0, place - 60), min(start, place + 60)))
            level = self._introduced_as(tokens, head, place + 1)
            if level is not None:
                return level
        return None

    def _introduced_as(self, tokens: list[Token], head: str, place: int) -> Level | None:
        """The level of "a committee aide" whose noun stands at a place."""
        at = next((at for at, token in enumerate(tokens) if token.start == place and token.low == head), None)
        if at is None:
            return None
        begin = next((place for place in range(at - 1, max(-1, at - 6), -1) if tokens[place].low in _INDEFINITE), None)
        if begin is None:
            return None
        end = at + 7 if at + 1 < len(tokens) and tokens[at + 1].low in _LEADING_ON else at + 1
        match weigh(Phrase(tuple(tokens[begin:end])), (), self._names, False).standing:
            case "described":
                return "described"
            case "anonymous":
                return "anonymous"
            case "named" if head in SPOKESPEOPLE:
                return "named"
        return None


def _also_called(source: Source) -> tuple[str, ...]:
    """The words by which somebody of a role may be known: a lawmaker is a senator."""
    return _ALSO_CALLED.get(source.head, (source.head,))


def _gender_of(phrase: Phrase) -> str | None:
    """Whether a man ("m") or a woman ("f") owns what a phrase is about: her lawyer."""
    return {"her": "f", "his": "m"}.get(phrase.tokens[0].low)


def _is_of_body(phrase: Phrase) -> bool:
    """Whether words for a role lead to the name of what it is a role in: the director of Fenland Shelter."""
    at = phrase.low.index("of") if "of" in phrase.low else 0
    return at > 0 and any(token.is_capital and token.word not in DEMONYMS for token in phrase.tokens[at + 1 : at + 3])


def _are_several(subject: Phrase) -> bool:
    """Whether "and" joins two names, whom they means: the brothers Ahmed and Karim Lee."""
    return any(
        one.is_capital and joint.low == "and" and two.is_capital
        for one, joint, two in zip(subject.tokens, subject.tokens[1:], subject.tokens[2:], strict=False)
    )


def _is_lone_name(subject: Phrase) -> bool:
    """Whether one word with a capital, after a role at most, is all that a sentence gives: Carver; mum-of-three Kezia."""
    *roles, last = subject.tokens
    is_name = last.is_capital and last.low not in _BODIES and last.word not in DEMONYMS
    return is_name and all(token.low in PERSON_NOUNS or is_epithet(token.low) for token in roles)


def _fits(role: Source, pronoun: Source) -> bool:
    """Whether he or she can mean a person by this role or relation: the barman is no she, and the gate is nobody."""
    is_person = role.head in PERSON_NOUNS - KIN or role.head in TRADES or is_epithet(role.head)
    return is_person and not role.is_plural and role.gender in (None, pronoun.gender)


def _gender_of_subject(subject: Phrase, names: Names) -> str | None:
    return weigh(subject, (), names, True).gender


def _has_object(subject: Phrase, tokens: Tokens, gender: str | None) -> bool:
    """Whether something is done to a man or a woman met before: a reporter pressed her; not a reporter who lost her notes."""
    for at, token in enumerate(tokens):
        if token.start >= subject.span.end and token.low == _OBJECTS.get(gender or ""):
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            if token.low == "him" or after is None or after.word in STOPS or after.low in verbs.PREPOSITIONS:
                return True
    return False


def _is_aside(tokens: Tokens) -> bool:
    """Whether the writer speaks for himself in between: I believe her."""
    return tokens[0].low in ("i", "we", "you") and len(tokens) <= SHORTEST_ASIDE


def _first_clause(tokens: Tokens) -> Tokens:
    """What stands before a semicolon: a woman gave evidence; her name may not be published."""
    end = next((at for at, token in enumerate(tokens) if token.word == ";" and at > 2), len(tokens))
    return tokens[:end]


def _is_attribute(tokens: Tokens, at: int) -> bool:
    """Whether a name only tells which thing is meant: the Brandt family home."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if not at or tokens[at - 1].low not in verbs.DETERMINERS or after is None:
        return False
    return after.word[:1].islower() and after.low not in verbs.PREPOSITIONS and not verbs.is_finite(tokens, at + 1)


def _pointed_out(tokens: Tokens) -> Phrase | None:
    """Who is brought in behind "it was": In the end it was a delivery boy who found her."""
    for at in range(len(tokens) - 4):
        if tokens[at].low == "it" and tokens[at + 1].low in ("is", "was") and tokens[at + 2].low in ("a", "an", "one"):
            found = phrases.right(tokens, at + 2)
            is_person = any(token.low == "who" for token in tokens[at + 3 :])
            return found if is_person else None
    return None


def _name_before(subject: Phrase, tokens: Tokens) -> Phrase | None:
    """The name that the words only explain: Ann Lee, of "For Ann Lee, a farmer, it was too much"."""
    comma = tokens.index(subject.tokens[0]) - 1
    if comma < 2 or tokens[comma].word != "," or subject.tokens[0].low not in ("a", "an"):
        return None
    begin = comma
    while begin and tokens[begin - 1].is_capital and tokens[begin - 1].low not in _ABOUT:
        begin -= 1
    is_lone = begin == 1 and comma == begin + 1 and tokens[begin].word not in DEMONYMS
    is_name = is_lone or comma - begin > 1
    return Phrase(tokens[begin:comma]) if is_name and begin and tokens[begin - 1].low in _ABOUT else None


def _is_newcomer(subject: Phrase, tokens: Tokens) -> bool:
    """Whether a sentence opens with somebody new: But a woman who cleaned the house …"""
    opening = next((token for token in tokens if token.low not in verbs.CONJUNCTIONS), None)
    return opening is subject.tokens[0] and subject.tokens[0].low in ("a", "an")


def _last_speaker(spoken: list[Quote], before: int) -> Quote | None:
    for quote in reversed(spoken[-4:]):
        if quote.source is not None and before - quote.span.end < PRONOUN_REACH:
            return quote
    return None


def _is_later(last: Quote, mention: Mention | None) -> bool:
    """Whether nobody has been named since somebody last spoke, save in the words that were spoken."""
    return mention is None or mention.start < last.span.end


def _points_to(head: str, known: str) -> bool:
    """Whether "the person" can be the one who was called an adviser."""
    return head == known or (head in _POINTERS and known.rstrip("s") in _POINTERS) or head in _STRICT
