"""The words that attribute a quotation, where they stand in its own sentence: source, cue, relayer and hedge."""

from itertools import pairwise
from typing import NamedTuple

from presscheck import phrases, verbs
from presscheck.clauses import Token, Tokens
from presscheck.lexicon import speech
from presscheck.lexicon.grammar import PLAIN_BASES
from presscheck.phrases import Phrase
from presscheck.span import Span
from presscheck.verbs import FORMS, HEARSAY, STOPS

_CALLING = frozenset(speech.CALLING_VERBS.split())
NOUNS = frozenset(speech.SPEECH_NOUNS.split())
_HEARING = frozenset(["hear", "heard", "hears", "overheard", "recall", "recalled", "recalls", "remember", "remembered",
    "remembers"])  # fmt: skip
"""Verbs of who was there when another spoke: a guest heard him say."""
_GESTURES = frozenset(
    [
        "beamed",
        "frowned",
        "grinned",
        "groaned",
        "laughed",
        "nodded",
        "shrugged",
        "sighed",
        "smiled",
        "smirked",
        "winced",
    ]
)
"""Verbs of how somebody takes what another has said."""
_MUSING = frozenset(
    [
        "began",
        "begins",
        "called",
        "calls",
        "decided",
        "decides",
        "felt",
        "feels",
        "finished",
        "finishes",
        "thinks",
        "thought",
    ]
)
"""Weak verbs that carry a quotation where they end its clause: “…,” he felt."""
_PLAIN_BASES = frozenset(PLAIN_BASES.split())
_BEFORE = 60
"""Tokens read to the left of a quotation for the verb that governs it."""
_AFTER = 45
"""Tokens read to the right of a quotation for the verb of its own attribution."""
_HEARSAY_REACH, _SAID_REACH = 14, 12
"""Tokens before a cue in which a passive makes it hearsay: was reported to have; and it is reported that."""
_LONGEST_TERM = 24
"""Code points of a quotation that may be a nickname or a term inside an attribution."""
_HEARD_REACH = 5
"""Tokens from who hears to what the other does: heard the old man shout."""
_LONGEST_POST = 10
"""Tokens behind the name of a signature that tell what somebody is."""
_INVERTED_NOT = frozenset(["told", "tells", "tell", "read"])
"""Verbs that do not stand before their subject after a quotation: told reporters is not told by reporters."""


_REPLIES = frozenset(["answer", "comeback", "cry", "reply", "response", "retort", "riposte", "shout", "yell"])
"""What comes from nobody in particular: “…,” came the reply."""
_OVERHEARD = frozenset(["as", "caught", "filmed", "heard", "overheard", "recorded", "seen"])
"""Words before a participle of speech: was quoted as saying, could be heard asking."""


_NEVER_PAST = verbs.AUXILIARIES | verbs.PREPOSITIONS | verbs.CONJUNCTIONS
_PERSON_OPENERS = frozenset(["a", "an", "another", "her", "his", "its", "one", "the", "their"])
_SIGNED = frozenset(["issued", "made", "penned", "posted", "read", "sent", "signed", "written"])
_SHORTEST_WHOLE = 6
"""Tokens up to which a subject and a verb that no lexicon knows are taken for an attribution."""
_LONGEST_TITLE = 9
"""Tokens up to a verb of speech that ends its clause, title and name included."""
_MOST_RANKS = 4
"""Words from a verb that no lexicon knows to the name that its post leads to."""
_NEWCOMERS = frozenset(["a", "an", "another", "one", "several", "three", "two"])
"""Words that bring in somebody not met before."""
_TOLD_OF = frozenset(["alleged", "claimed", "reported", "reputed", "rumored", "rumoured", "said"])
"""What is told of somebody in words; what is understood or believed need be nobody's words."""
_PASSIVES = frozenset(["been", "has", "is", "was"])
"""Words between "it" and what is told of somebody."""
_RUMOURS = frozenset(["gossip", "legend", "lore", "rumor", "rumour"])
"""What has it that somebody said something."""
_OBJECTS = frozenset(["her", "him", "me", "them", "us", "you"])
"""Who is told."""
_NO_TELLERS = verbs.PRONOUNS - {"they"}
"""Pronouns that speak between commas for themselves: I think."""
_TELLERS = frozenset(word for word in verbs.PEOPLE if word[-1] == "s" and word[-2] != "s")
"""Nouns for several people."""
_PASSING = frozenset(["relayed", "repeated"])
"""Verbs of who hands on what was told: told a footman, who passed it on."""


class Cue(NamedTuple):
    """What attributes a quotation: its source, the cue word, who relays it, and whether hearsay stands in the clause.

    `original` is the speaker of words that the source passes on; `tail` holds the words after the source that belong to it (", a baker from Wick"). `is_firm` is false where the sentence only
    suggests the source: a verb of judgement, a noun of speech, a colon after a name.
    """

    source: Phrase | None
    word: Span
    is_firm: bool = True
    relayer: Phrase | None = None
    is_hedged: bool = False
    tail: Tokens = ()
    is_noun: bool = False
    original: Phrase | None = None


def find(tokens: Tokens, at: int, is_open: bool = True, leads_on: bool = False) -> Cue | None:
    """The cue of the quotation at a place in its sentence.

    `is_open`: the quoted words end in a mark that lets one follow; `leads_on`: in a comma, which asks for one.
    """
    after = after_quote(tokens, at, is_open, leads_on)
    before = _before(tokens, at)
    if before is not None and before.is_firm and after is not None and _is_gesture(tokens, at, before, after):
        return before
    if after is None:
        return before or _closing(tokens, at)
    if (
        before is not None
        and before.source is not None
        and (before.is_firm or _is_calling(tokens, before))
        and after.relayer is None
        and at
        and before.word.end <= tokens[at].start
    ):
        return (
            after
            if _same(before, after)
            else after._replace(original=before.source, is_hedged=before.is_hedged or after.is_hedged)
        )
    return after


def _is_gesture(tokens: Tokens, at: int, before: Cue, after: Cue) -> bool:
    """Whether a verb leads right to the words, and what stands behind only tells how they were taken: the stewards laughed."""
    word = after.word
    is_led = before.source is not None and at > 0 and before.word.end == tokens[at - 1].end
    return is_led and any(token.start == word.start and token.low in _GESTURES for token in tokens)


def _is_calling(tokens: Tokens, cue: Cue) -> bool:
    """Whether a verb of judgement is one that somebody can only have spoken: called his deputy “a houseplant”."""
    return any(token.low in _CALLING for token in tokens if token.start == cue.word.start)


def _same(one: Cue, two: Cue) -> bool:
    return one.source is not None and two.source is not None and one.source.tokens[-1].low == two.source.tokens[-1].low


def _hedged(tokens: Tokens, near: int) -> bool:
    """Whether hearsay stands in the clause around a place."""
    return any(token.low in HEARSAY for token in tokens[max(0, near - 6) : near + 7])


def is_hearsay(tokens: Tokens, cue: Span) -> bool:
    """Whether a passive of hearsay stands before the cue: is said to have told."""
    at = next((at for at, token in enumerate(tokens) if token.start >= cue.start), 0)
    for place in range(max(1, at - _HEARSAY_REACH), min(len(tokens), at + 1)):
        if tokens[place].low in verbs.HEARSAY_PASSIVES:
            is_told = verbs.is_hearsay(tokens, place) and tokens[place - 1].low in verbs.BE
            if is_told or (at - _SAID_REACH < place <= at and _is_said_of_all(tokens, place)):
                return True
        elif tokens[place].low in ("goes", "had", "has", "is") and tokens[place - 1].low in _RUMOURS:
            return True
    return False


def _is_said_of_all(tokens: Tokens, at: int) -> bool:
    """Whether "it is" or "it was" stands before a place: it is said that."""
    before = tokens[at - 1].low
    if before == "been" and at > 2 and tokens[at - 2].low == "has":
        return tokens[at - 3].low == "it"
    return before in ("it’s", "it's") or (before in ("is", "was") and at > 1 and tokens[at - 2].low == "it")


def is_orphan(tokens: Tokens, at: int) -> bool:
    """Whether the words after a quotation say that it was said, and not by whom: “…,” it has been said."""
    lows = tuple(token.low for token in tokens[at + 1 : at + 7] if token.word not in STOPS)
    if lows[:1] == ("came",) and any(low in NOUNS or low in _REPLIES for low in lows[2:4]):
        return not {"from", "of"} & set(lows)
    return lows[:4] in (
        ("it", "has", "been", "said"),
        ("it", "has", "been", "written"),
        ("were", "the", "last", "words"),
    )


def after_quote(tokens: Tokens, at: int, is_open: bool, leads_on: bool = False) -> Cue | None:
    """The cue behind the quotation at a place; without a mark before it (`is_open`) it must be all that follows."""
    begin = at + 1
    while begin < len(tokens) and (tokens[begin].word == "," or tokens[begin].word in verbs.DASHES):
        begin += 1
    end = begin
    while (
        end < len(tokens) and end - begin < _AFTER and tokens[end].word not in (";", ":") and not _is_next(tokens, end)
    ):
        end += 1
    if begin >= end:
        return None
    clause = tokens[begin:end]
    if begin > at + 1 and tokens[begin - 1].word in verbs.DASHES and (signer := _signature(clause)) is not None:
        return Cue(signer, Span(tokens[begin - 1].start, tokens[begin - 1].end), tail=_tail(clause, signer))
    trailing = _trailing(clause)
    if trailing is not None:
        return trailing
    if clause[0].low in verbs.BE and (summed := _summed_up(clause)) is not None:
        return summed
    if clause[0].low in ("came", "comes") and (came := _came(clause)) is not None:
        return came if came.source is not None else None
    cue = _according(clause) or _inverted(clause) or _subject_first(clause)
    if cue is None and leads_on:
        is_led = (not at or tokens[at - 1].word in STOPS) and not is_orphan(tokens, at)
        return _by_shape(clause) if is_led else None
    if cue is not None and begin == at + 1 and not is_open and not _is_tight(clause, cue):
        return None
    return cue


def _by_shape(clause: Tokens) -> Cue | None:
    """The attribution whose verb no lexicon knows, told by its place behind a comma: “…,” rued Ann Lee; “…,” a third penned."""
    if _is_any_past(clause, 0) and len(clause) > 1 and (_opens_person(clause[1]) or _leads_to_name(clause, 1)):
        source = phrases.right(clause, 1)
        rest = [token for token in clause if source is not None and token.start >= source.span.end]
        if source is not None and (not rest or rest[0].word in STOPS or rest[0].low in verbs.PREPOSITIONS):
            return _relayed(Cue(source, Span(clause[0].start, clause[0].end), tail=_tail(clause, source)), clause, 1)
    end = next((at for at, token in enumerate(clause) if token.word in STOPS), len(clause))
    last = clause[end - 1] if end else None
    if last is not None and (named := _named_teller(clause, end)) is not None:
        return named
    if last is None or not 1 < end <= _SHORTEST_WHOLE or not last.low.endswith("ed") or not _opens_person(clause[0]):
        return None
    if any(verbs.is_finite(clause, at) for at in range(end - 1)):
        return None
    return Cue(Phrase(clause[: end - 1]), Span(last.start, last.end))


def _named_teller(clause: Tokens, end: int) -> Cue | None:
    """The name right before a verb of speech that ends the clause, whatever leads to it: visibly shaken witness Ann Lee said."""
    form = verbs.verb_at(clause, end - 1) if 2 < end <= _LONGEST_TITLE else None
    if form is None or not form.is_strong or not (form.is_past or form.is_third) or verbs.is_passive(clause, end - 1):
        return None
    if not clause[end - 2].is_capital or any(token.low in verbs.LINKS for token in clause[:end]):
        return None
    return Cue(Phrase(clause[: end - 1]), Span(clause[end - 1].start, clause[end - 1].end))


def _leads_to_name(clause: Tokens, at: int) -> bool:
    """Whether a few plain words lead to a name: team principal Ann Lee."""
    for token in clause[at : at + _MOST_RANKS]:
        if token.quote is not None or token.word in STOPS or token.low in _NEVER_PAST or verbs.is_adverb(token.low):
            return False
        if token.is_capital:
            return True
    return False


def _is_any_past(clause: Tokens, at: int) -> bool:
    token = clause[at]
    if token.is_capital or token.low in _NEVER_PAST:
        return False
    form = FORMS.get(token.low)
    is_called = form is not None and (form.is_third or form.is_past) and token.low not in _INVERTED_NOT
    return is_called or token.low in verbs.VERBS or (token.low.endswith("ed") and token.low not in _INVERTED_NOT)


def _opens_person(token: Token) -> bool:
    """Whether a word can begin the words for somebody: a name, an article, his."""
    return token.quote is None and (token.is_capital or token.low in _PERSON_OPENERS)


def _is_next(tokens: Tokens, at: int) -> bool:
    """Whether another quotation begins here, rather than a nickname or a term inside the clause."""
    if tokens[at].quote is None:
        return False
    is_inside = at + 1 < len(tokens) and tokens[at - 1].word not in STOPS and tokens[at + 1].word not in STOPS
    return not (is_inside and tokens[at].end - tokens[at].start < _LONGEST_TERM)


def _trailing(clause: Tokens) -> Cue | None:
    """The attribution behind the words that carry on a quotation: “a duty to act on” the climate, Lee said."""
    for comma in range(1, len(clause) - 2):
        if clause[comma].word != "," or comma > 30:
            continue
        rest = clause[comma + 1 :]
        inverted = _inverted(rest)
        if inverted is not None and inverted.source is not None and inverted.source.tokens[0].is_capital:
            return inverted
        verb = next((at for at in range(1, min(len(rest), 8)) if verbs.verb_at(rest, at) is not None), None)
        if verb is None or any(token.word in STOPS and token.word != "." for token in rest[:verb]):
            continue
        form = FORMS[rest[verb].low]
        is_last = verb + 1 >= len(rest) or rest[verb + 1].word in STOPS or rest[verb + 1].low in verbs.CALENDAR
        is_told = form.is_past or form.is_third or (form.is_base and verb == 1 and rest[0].low in _TELLERS)
        if form.is_strong and is_told and is_last and phrases.opens_phrase(rest, 0):
            found = _subject_first(rest)
            if found is not None and found.word.start == rest[verb].start:
                return found
    return None


def _closing(tokens: Tokens, at: int) -> Cue | None:
    """The attribution that ends a sentence with more than one quotation: was “stagnant” as donors waited for “calm”, Lee said."""
    comma = next((place for place in range(len(tokens) - 3, at, -1) if tokens[place].word == ","), None)
    if comma is not None and comma > at + 1 and (rumour := _rumoured(tokens, comma)) is not None:
        return rumour
    if comma is None or any(token.quote is not None for token in tokens[comma:]):
        return None
    clause = tokens[comma + 1 :]
    if clause[0].low == "according" and comma > at + 1:
        return _according(clause)
    found = _subject_first(clause) if phrases.opens_phrase(clause, 0) else None
    return found if found is not None and _is_tight(clause, found) else None


def _rumoured(tokens: Tokens, comma: int) -> Cue | None:
    """Hearsay that ends a sentence: the duke has “had enough” of the palace, it has been claimed."""
    rest = [token for token in tokens[comma + 1 :] if token.word not in STOPS]
    lows = tuple(token.low for token in rest[:4])
    is_told = lows[:1] == ("it",) and lows[-1] in _TOLD_OF and all(low in _PASSIVES for low in lows[1:-1])
    if not is_told or len(rest) > len(lows):
        return None
    source = phrases.main_subject(tokens[:comma])
    return Cue(source, Span(rest[-1].start, rest[-1].end)) if source is not None else None


def _signature(clause: Tokens) -> Phrase | None:
    """The name, where that and at most what somebody is follows: “…” ― Ann Lee, baker."""
    end = next((at for at, token in enumerate(clause) if token.word == ","), len(clause))
    dated = next((at for at in range(1, end) if _is_date(clause, at)), end)
    words = [token for token in clause[:dated] if token.word not in STOPS]
    rest, end = clause[end:], dated
    is_described = len(rest) <= _LONGEST_POST and not any(verbs.is_finite(rest, at) for at in range(len(rest)))
    return Phrase(clause[:end]) if is_described and 0 < len(words) <= 5 and all(w.is_capital for w in words) else None


def _is_date(clause: Tokens, at: int) -> bool:
    """Whether a date begins here: Ann Lee October 8, 2016."""
    follows = clause[at + 1].word if at + 1 < len(clause) else ""
    return clause[at].low in verbs.CALENDAR and follows.isdigit()


def _is_tight(clause: Tokens, cue: Cue) -> bool:
    """Whether the attribution is all that follows: without a comma, more words would carry on the quoted ones."""
    after = [
        token
        for token in clause
        if token.start >= cue.word.end and token.start >= (cue.source.span.end if cue.source else 0)
    ]
    words = [token for token in clause if token.start < cue.word.start and token not in cue.tail]
    if any(one.word == "," and two.low in verbs.CONJUNCTIONS for one, two in pairwise(cue.tail)):
        return False
    first = cue.source.tokens[0] if cue.source is not None else None
    if (
        first is not None
        and first.start > cue.word.start
        and not _opens_person(first)
        and first.low not in verbs.DETERMINERS
        and first.low not in verbs.PRONOUNS
    ):
        return False
    return len(words) <= 6 and (
        not after or after[0].word in STOPS or after[0].low in verbs.PREPOSITIONS or after[0].low in verbs.CALENDAR
    )


def _according(clause: Tokens) -> Cue | None:
    """`according to an old friend`, `as one of the friends put it`, `in the words of the mayor`."""
    lows = [token.low for token in clause[:4]]
    if lows[:2] == ["according", "to"]:
        source = phrases.right(clause, 2)
        return Cue(source, Span(clause[0].start, clause[1].end), tail=_tail(clause, source)) if source else None
    if lows[:4] == ["in", "the", "words", "of"]:
        source = phrases.right(clause, 4)
        return Cue(source, Span(clause[0].start, clause[3].end), tail=_tail(clause, source)) if source else None
    if lows[:1] == ["as"]:
        return _inverted(clause[1:]) or _subject_first(clause[1:])
    return None


def _summed_up(clause: Tokens) -> Cue | None:
    """`was how Ann Lee put it`, `was all she would say`, `is Ann Lee’s answer`, `were the words of Ann Lee`."""
    if len(clause) < 3:
        return None
    if clause[1].low in ("all", "how", "what"):
        is_pronoun = clause[2].low in ("he", "she") and clause[1].low == "what"
        source = Phrase(clause[2:3]) if is_pronoun else phrases.right(clause, 2)
        verb = next((at for at in range(3, len(clause)) if source and clause[at].start >= source.span.end), None)
        rest = range(verb or 0, min(len(clause), (verb or 0) + 2))
        is_told = verb is not None and any(verbs.verb_at(clause, at) is not None for at in rest)
        return Cue(source, Span(clause[1].start, clause[1].end)) if is_told else None
    noun = next((at for at in range(2, min(len(clause), 7)) if clause[at].low in NOUNS), None)
    if noun is None or any(token.word in STOPS for token in clause[:noun]):
        return None
    owner = _owner(clause, noun)
    is_name = owner is not None and any(token.is_capital for token in owner.tokens)
    return Cue(owner, Span(clause[noun].start, clause[noun].end), is_firm=False, is_noun=True) if is_name else None


def _came(clause: Tokens) -> Cue | None:
    """`came a shout from the back`, `came the mayor’s reply`; without a source where nobody is said to have made it."""
    noun = next((at for at in range(2, min(len(clause), 7)) if clause[at].low in NOUNS), None)
    if noun is None:
        voice = phrases.right(clause, 1) if "voice" in [token.low for token in clause[2:4]] else None
        return Cue(voice, Span(clause[0].start, clause[0].end)) if voice is not None else None
    word = Span(clause[0].start, clause[noun].end)
    owner = _owner(clause, noun) or _owner(clause, noun + 1) if noun + 3 < len(clause) else _owner(clause, noun)
    return Cue(owner, word, tail=_tail(clause, owner))


def _tail(clause: Tokens, source: Phrase | None) -> Tokens:
    if source is None:
        return ()
    return tuple(token for token in clause if token.start >= source.tokens[-1].end)[:16]


def _inverted(clause: Tokens) -> Cue | None:
    """`said Ann Lee`, `tweeted by the club`."""
    at = 0
    while at < len(clause) and (verbs.is_adverb(clause[at].low) or clause[at].low in HEARSAY):
        at += 1
    if at >= len(clause):
        return None
    form = FORMS.get(clause[at].low)
    if form is None or not form.is_strong or not (form.is_past or form.is_third):
        return None
    if clause[at].low in _INVERTED_NOT and not (clause[at].low == "read" and _is_written(clause[at + 1 : at + 5])):
        return None
    place = at + 1
    if place < len(clause) and clause[place].low in ("by", verbs.particle(clause[at].low)):
        place += 1
    source = phrases.right(clause, place)
    if source is None or source.tokens[0].low in ("that", "to", "me", "him", "them", "us"):
        return None
    return _relayed(Cue(source, Span(clause[at].start, clause[at].end), tail=_tail(clause, source)), clause, place)


def _is_written(words: Tokens) -> bool:
    """Whether these words lead to something written, which alone can "read" what is quoted: read a post on X."""
    return (
        bool(words) and words[0].low in verbs.DETERMINERS and any(token.low in verbs.DOCUMENTS for token in words[1:])
    )


def _subject_first(clause: Tokens) -> Cue | None:
    """`Fred Kagan, director of the project, said`: the first verb of speech whose subject opens the clause."""
    if not clause:
        return None
    is_name = clause[0].is_capital and len(clause) > 1 and verbs.verb_at(clause, 1) is not None
    if not (phrases.opens_phrase(clause, 0) or is_name):
        return None
    verb = _verb_of_subject(clause)
    if verb is None:
        return None
    end = 1
    while end < verb and clause[end].word != "," and clause[end].low not in ("who", "which"):
        if verbs.is_finite(clause, end) or (verbs.is_adverb_at(clause, end) and _is_chain(clause, end, verb)):
            break
        end += 1
    source = Phrase(clause[:end])
    tail = clause[end:verb]
    word = Span(clause[verb].start, clause[verb].end)
    return _relayed(Cue(source, word, tail=tail, is_hedged=_hedged(clause, verb)), clause, verb + 1)


def _is_chain(clause: Tokens, begin: int, verb: int) -> bool:
    return all(
        verbs.is_adverb(token.low) or token.low in verbs.AUXILIARIES or token.low in phrases.CHAIN or token.low == "to"
        for token in clause[begin:verb]
    )


def _verb_of_subject(clause: Tokens) -> int | None:
    """The place of the first finite verb of speech, with no other main verb before it."""
    in_relative = False
    has_own_verb = False
    depth_commas = 0
    for at in range(1, len(clause)):
        token = clause[at]
        if token.word == ".":
            if at + 1 == len(clause):
                return None
            continue
        if token.word == ",":
            depth_commas += 1
            in_relative = False
            continue
        if token.low in ("who", "whose", "which", "that", "when", "whom"):
            in_relative, has_own_verb = True, False
            continue
        form = verbs.verb_at(clause, at)
        if in_relative and has_own_verb and form is not None and form.is_past:
            in_relative = False
        has_own_verb = has_own_verb or verbs.is_finite(clause, at)
        if (
            form is not None
            and (form.is_strong or (token.low in _MUSING and _closes(clause, at)))
            and token.low != "quoted"
            and not form.is_participle
            and not (in_relative and not _closes(clause, at))
        ):
            if verbs.is_passive(clause, at):
                return None
            if (
                form.is_past
                or form.is_third
                or _has_auxiliary(clause, at)
                or clause[at - 1].low in ("i", "they", "we", "you")
                or clause[at - 1].low.endswith("s")
                or clause[at - 1].low in verbs.PLURALS
            ):
                return at
        if form is not None and form.is_participle and any(t.low in _OVERHEARD for t in clause[max(0, at - 3) : at]):
            return at
        if in_relative:
            continue
        if token.low in verbs.VERBS and not _leads_to_speech(clause, at) and depth_commas == 0:
            return None
        if token.low in verbs.AUXILIARIES and not _leads_to_speech(clause, at) and depth_commas == 0:
            return None
    return None


def _closes(clause: Tokens, at: int) -> bool:
    """Whether the verb at a place is the clause's own, past the end of a relative clause: it is the last word or followed by none."""
    if clause[at].low in ("called", "calls") and at + 1 < len(clause) and clause[at + 1].low in ("back", "out"):
        at += 1
    return at + 1 >= len(clause) or clause[at + 1].word in STOPS


def _has_auxiliary(clause: Tokens, at: int) -> bool:
    return any(token.low in verbs.AUXILIARIES or token.low == "to" for token in clause[max(0, at - 3) : at])


def _leads_to_speech(clause: Tokens, at: int) -> bool:
    """Whether only adverbs and linking words stand between here and a verb of speech: `went on to say`."""
    for place in range(at + 1, min(at + 7, len(clause))):
        low = clause[place].low
        form = FORMS.get(low)
        if form is not None and form.is_strong:
            return True
        if not (
            verbs.is_hearsay(clause, place)
            or verbs.is_adverb(low)
            or low in verbs.AUXILIARIES
            or low in phrases.CHAIN
            or low in ("to", "as", "by", "in")
        ):
            return False
    return False


def _relayed(cue: Cue, clause: Tokens, begin: int) -> Cue:
    """The cue, with who relays it: `she said, according to an old friend`."""
    hedged = cue.is_hedged or _hedged(clause, begin)
    for at in range(begin, len(clause) - 2):
        if clause[at].low == "according" and clause[at + 1].low == "to":
            return cue._replace(relayer=phrases.right(clause, at + 2), is_hedged=hedged)
        if clause[at].low == "by" and clause[at - 1].word == "," and (teller := _teller(clause, at + 1)) is not None:
            return cue._replace(relayer=teller, is_hedged=hedged)
        if clause[at].word == "," and (teller := _last_teller(clause[at + 1 :])) is not None:
            return cue._replace(relayer=teller, is_hedged=hedged)
        if clause[at].low == "who" and _is_passing_on(clause, at + 1) and (teller := phrases.left(clause, at - 2)):
            return cue._replace(relayer=teller, is_hedged=hedged)
    return cue._replace(is_hedged=True) if hedged and not cue.is_hedged else cue


def _is_passing_on(clause: Tokens, at: int) -> bool:
    """Whether somebody passes on what was said: who repeated it, who passed the words on; not who passed the couple."""
    if clause[at].low == "passed":
        return any(token.low in ("along", "on") for token in clause[at + 1 : at + 4])
    return clause[at].low in _PASSING


def _last_teller(clause: Tokens) -> Phrase | None:
    """A person at the dinner, of `the governor said, a person at the dinner recalled.`"""
    end = next((at for at, token in enumerate(clause) if token.word in STOPS), len(clause))
    if not 2 < end <= _AFTER // 3 or clause[0].low not in _NEWCOMERS:
        return None
    form = verbs.verb_at(clause, end - 1)
    is_verb = form is not None and form.is_strong and form.is_past
    return (
        Phrase(clause[: end - 1]) if is_verb and not any(verbs.is_finite(clause, at) for at in range(end - 1)) else None
    )


def _teller(clause: Tokens, at: int) -> Phrase | None:
    """One crew member, of `by one crew member’s account`."""
    for place in range(at, min(len(clause) - 1, at + 6)):
        if verbs.is_possessive(clause[place].word) and clause[place + 1].low in phrases.ACCOUNTS:
            return Phrase((*clause[at:place], phrases.bare(clause[place])))
    return None


def _before(tokens: Tokens, at: int) -> Cue | None:
    begin = max(0, at - _BEFORE)
    clause = tokens[begin:at]
    if not clause or all(token.quote is not None or token.word in STOPS for token in clause):
        return None
    verb = _governing(clause)
    relayer = _opening_source(clause)
    if verb is None:
        if relayer is not None:
            return Cue(relayer, Span(relayer.tokens[0].start, relayer.tokens[0].end), tail=_tail(clause, relayer))
        return _said_to_be(clause) or _noun_of_speech(clause) or _colon(clause)
    if verbs.is_passive(clause, verb) and clause[verb].low != "quoted":
        return _passive(clause, verb)
    source = _between_commas(clause, verb) or _overheard(clause, verb) or phrases.subject(clause, verb)
    if source is None and verb + 1 < len(clause) and _is_opening(clause, verb):
        source = phrases.right(clause, verb + 1)
    is_firm = FORMS[clause[verb].low].is_strong
    cue = Cue(source, Span(clause[verb].start, clause[verb].end), is_firm, is_hedged=_hedged(clause, verb))
    if source is None:
        noun = _noun_of_speech(clause)
        return noun if noun is not None else cue._replace(source=relayer) if relayer is not None else cue
    cue = cue._replace(tail=tuple(token for token in clause[:verb] if token.start >= source.tokens[-1].end))
    relayer = relayer or _aside(clause[:verb])
    if relayer is not None and relayer.span != source.span:
        return cue._replace(relayer=relayer)
    return _outer(clause, cue) or cue


def _said_to_be(clause: Tokens) -> Cue | None:
    """`Lee is said to be “…”`, `was rumoured to have been “…”`: words that nobody in particular passes on."""
    for at in range(len(clause) - 2, max(0, len(clause) - _SHORTEST_WHOLE), -1):
        is_told = verbs.is_hearsay(clause, at) and clause[at].low in _TOLD_OF
        if is_told and clause[at - 1].low in verbs.BE and clause[-1].low in verbs.BE:
            is_cut = clause[at - 2].word in STOPS
            source = phrases.main_subject(clause[: at - 1]) if is_cut else phrases.left(clause, at - 2)
            return Cue(source, Span(clause[at].start, clause[at].end), is_firm=False) if source is not None else None
    return None


def _aside(clause: Tokens) -> Phrase | None:
    """Who is said between commas to be telling it: privately, a confidante claims, she told another story."""
    commas = [at for at, token in enumerate(clause) if token.word == ","]
    for opening, closing in pairwise(commas):
        inner = clause[opening + 1 : closing]
        is_short = 2 <= len(inner) <= _SHORTEST_WHOLE
        is_told = is_short and inner[0].low not in _NO_TELLERS and phrases.opens_phrase(inner, 0)
        if not is_told or any(token.low in verbs.RELATIVES for token in inner):
            continue
        for verb in range(1, len(inner)):
            form = verbs.verb_at(inner, verb)
            if (
                form is not None
                and form.is_strong
                and verbs.is_finite(inner, verb)
                and not verbs.is_passive(inner, verb)
            ):
                return Phrase(inner[:verb])
    return None


def _between_commas(clause: Tokens, verb: int) -> Phrase | None:
    """The subject behind its verb: `Because of the storm, explained Lee, “…”`."""
    if clause[-1].word != "," or (verb and clause[verb - 1].word != ","):
        return None
    source = phrases.right(clause, verb + 1) if verb + 1 < len(clause) else None
    is_all = source is not None and source.tokens[-1].end == clause[-2].end and source.tokens[0].is_capital
    return source if is_all and source is not None and source.tokens[0].low not in verbs.CALENDAR else None


def _outer(clause: Tokens, cue: Cue) -> Cue | None:
    """The one who reports what another said: Lee, of `Lee said Novak told her “…”`."""
    assert cue.source is not None
    begin = next(at for at, token in enumerate(clause) if token.start == cue.source.tokens[0].start)
    overheard = _overhearer(clause, begin, cue)
    if overheard is not None:
        return overheard
    at = begin - 1
    if (told := _recalled_telling(clause, at, cue)) is not None:
        return told
    at = _before_circumstance(clause, at)
    if at >= 0 and clause[at].low == "that":
        at = _telling(clause, at) or at - 1
    if at < 1:
        return None
    form = verbs.verb_at(clause, at)
    is_free = form is not None and form.is_participle and clause[at - 1].word == ","
    is_plural = form is not None and form.is_base and _is_base_verb(clause, at)
    if (
        form is None
        or not (form.is_past or form.is_third or is_free or is_plural)
        or not (form.is_strong or clause[at].low == "imagined")
        or verbs.is_passive(clause, at)
    ):
        return None
    source = phrases.subject(clause, at)
    if source is None:
        return None
    word = Span(clause[at].start, clause[at].end)
    tail = tuple(token for token in clause[:at] if token.start >= source.tokens[-1].end)
    return cue._replace(source=source, word=word, is_firm=True, original=cue.source, tail=tail)


def _before_circumstance(clause: Tokens, at: int) -> int:
    """Where "that" stands before what only tells when: told police that before opening fire the gunman had yelled."""
    for place in range(at, max(0, at - _SHORTEST_WHOLE), -1):
        if clause[place].low in ("after", "before", "while") and clause[place - 1].low == "that":
            return place - 1
    return at


def _recalled_telling(clause: Tokens, at: int, cue: Cue) -> Cue | None:
    """The one who recalls another telling something: friends, of `Friends recall Lee telling them he felt “…”`."""
    if (
        at < 3
        or clause[at].low not in _OBJECTS
        or not (form := FORMS.get(clause[at - 1].low))
        or not form.is_participle
    ):
        return None
    begin = next((place + 1 for place in range(at - 3, 0, -1) if clause[place].low in _HEARING), 0)
    if not 2 <= begin <= at - 2 or at - begin > _SHORTEST_WHOLE:
        return None
    told = cue._replace(source=Phrase(clause[begin : at - 1]), word=Span(clause[at - 1].start, clause[at - 1].end))
    return _overhearer(clause, begin, told)


def _telling(clause: Tokens, that: int) -> int | None:
    """The verb that tells somebody that: told, of `told the inquiry that the owner had said`."""
    for at in range(that - 2, max(0, that - _SHORTEST_WHOLE), -1):
        if clause[at].word in STOPS or clause[at].quote is not None:
            return None
        form = verbs.verb_at(clause, at)
        if form is not None and verbs.is_finite(clause, at):
            return at if form.is_strong else None
    return None


def _overhearer(clause: Tokens, begin: int, cue: Cue) -> Cue | None:
    """The witness, of `A witness said he heard the driver say: “…”`: who heard what the speaker at `begin` said."""
    if begin < 2 or clause[begin - 1].low not in _HEARING:
        return None
    form = next((FORMS[token.low] for token in clause if token.start == cue.word.start and token.low in FORMS), None)
    if form is None or not (form.is_base or form.is_participle):
        return None
    hearer = phrases.left(clause, begin - 2)
    if hearer is None:
        return None
    word = Span(clause[begin - 1].start, clause[begin - 1].end)
    found = cue._replace(source=hearer, word=word, is_firm=True, original=cue.source, tail=())
    if hearer.tokens[0].low not in verbs.PRONOUNS:
        return found
    first = next(at for at, token in enumerate(clause) if token.start == hearer.tokens[0].start)
    verb = _governing(clause[:first])
    teller = phrases.subject(clause, verb) if verb is not None else None
    return found._replace(source=teller) if teller is not None else found


def _overheard(clause: Tokens, verb: int) -> Phrase | None:
    """The one who was heard: Lee, of `An aide recalled Lee telling her`."""
    near = phrases.left(clause, verb - 1) if verb and FORMS[clause[verb].low].is_participle else None
    begin = clause.index(near.tokens[0]) if near is not None else 0
    return near if begin and clause[begin - 1].low in _HEARING else None


def _is_opening(clause: Tokens, verb: int) -> bool:
    """Whether the verb opens its clause: `Stated Stone: “…”`, `“…,” said Lee, “…”`."""
    return all(
        token.quote is not None or token.word in STOPS or token.low in verbs.CONJUNCTIONS or verbs.is_adverb(token.low)
        for token in clause[:verb]
    )


def _governing(clause: Tokens) -> int | None:
    """The verb of speech nearest to the quotation on its left; a strong one right before a weak one wins nothing."""
    for at in range(len(clause) - 1, -1, -1):
        token = clause[at]
        if token.word == ";":
            return None
        form = verbs.verb_at(clause, at)
        if form is None:
            continue
        if form.is_base and not (form.is_past or form.is_third) and not _is_base_verb(clause, at):
            continue
        if not form.is_strong and _is_left_behind(clause, at):
            continue
        return at if form.is_strong else _reporting(clause, at)
    return None


def _is_left_behind(clause: Tokens, at: int) -> bool:
    """Whether a weak verb's clause is over before the quotation: a voter who supports Lee, Novak lost his son when “…”."""
    comma = next((place for place in range(at + 1, len(clause)) if clause[place].word == ","), None)
    return comma is not None and any(verbs.is_finite(clause, place) for place in range(comma + 1, len(clause)))


def _reporting(clause: Tokens, at: int) -> int:
    """The strong verb in whose report a weak one stands: said, of `Demonstrators said they want “justice”`."""
    for place in range(at - 1, max(-1, at - 9), -1):
        if clause[place].word in STOPS or clause[place].quote is not None:
            break
        form = verbs.verb_at(clause, place)
        if form is not None and form.is_strong and form.is_past:
            return place
    return at


def _is_base_verb(clause: Tokens, at: int) -> bool:
    """Whether a bare form is a verb here: after to, an auxiliary, a plural or a pronoun."""
    before = at - 1
    while before >= 0 and verbs.is_adverb(clause[before].low):
        before -= 1
    if before < 0:
        return False
    low = clause[before].low
    if clause[at].low in _PLAIN_BASES and low not in verbs.DETERMINERS:
        return True
    if any(token.low in _HEARING for token in clause[max(0, at - _HEARD_REACH) : at - 1]):
        return True
    is_several = (
        _opens_several(clause)
        or clause[0].low in verbs.PLURALS
        or (clause[0].low in verbs.DOCUMENTS and clause[0].low.endswith("s"))
    )
    if is_several and not any(verbs.is_finite(clause, place) for place in range(1, at)):
        return True
    return (
        low == "to"
        or low in verbs.AUXILIARIES
        or low in ("i", "you", "we", "they", "who", "and", "or")
        or low.endswith("s")
        or low in ("people", "some", "many", "others", "police")
    )


def _opens_several(clause: Tokens) -> bool:
    """Whether several people open a sentence, whose verb is a bare form: but sources close to the referee say."""
    first = next((token for token in clause if token.low not in verbs.CONJUNCTIONS and token.word not in STOPS), None)
    return first is not None and first.low in _TELLERS


def _passive(clause: Tokens, verb: int) -> Cue:
    """`was asked, “…”` names no source; `was told by a clerk that “…”` are the clerk's, `described by a rival as “…”` the rival's."""
    is_strong = FORMS[clause[verb].low].is_strong
    word = Span(clause[verb].start, clause[verb].end)
    if verb + 2 >= len(clause) or clause[verb + 1].low != "by":
        return Cue(None, word, is_firm=is_strong)
    if not is_strong and clause[-1].low == "as":
        return Cue(phrases.right(clause, verb + 2), word, is_firm=False)
    report = next((at for at in range(verb + 3, len(clause)) if clause[at].low == "that"), 0)
    source = phrases.right(clause[:report], verb + 2) if report else None
    is_whole = source is not None and source.span.end == clause[report - 1].end
    return Cue(source if is_whole else None, word, is_firm=is_strong)


def _opening_source(clause: Tokens) -> Phrase | None:
    """The source of `According to those who knew her, …`, `In the words of one veteran, …`."""
    if tuple(token.low for token in clause[:4]) == ("in", "the", "words", "of"):
        return phrases.right(clause, 4)
    for at in range(len(clause) - 2):
        if clause[at].low == "according" and clause[at + 1].low == "to":
            return phrases.right(clause, at + 2)
        if clause[at].low == "by" and (teller := _teller(clause, at + 1)) is not None:
            return teller
        lows = [token.low for token in clause[at : at + 4]]
        if lows == ["in", "the", "words", "of"] and at + 4 < len(clause):
            return phrases.right(clause, at + 4)
        if lows[:2] == ["by", "the"] and lows[2] in phrases.ACCOUNTS and lows[3:] == ["of"]:
            return phrases.right(clause, at + 4) if at + 4 < len(clause) else None
    return None


def _noun_of_speech(clause: Tokens) -> Cue | None:
    """`Trump’s call for “…”`, `his warning that “…”`, `in a statement from the club: “…”`."""
    for at in range(len(clause) - 1, -1, -1):
        token = clause[at]
        if token.low not in NOUNS:
            continue
        owner = _owner(clause, at)
        if owner is not None:
            hedged = any(word.low in HEARSAY for word in clause)
            return Cue(owner, Span(token.start, token.end), is_firm=False, is_noun=True, is_hedged=hedged)
    return None


def _owner(clause: Tokens, at: int) -> Phrase | None:
    if at + 2 < len(clause) and clause[at + 1].low in ("by", "from", "of") and phrases.opens_phrase(clause, at + 2):
        return phrases.right(clause, at + 2)
    for place in range(at - 1, max(-1, at - 6), -1):
        token = clause[place]
        if token.low in ("his", "her", "their"):
            return Phrase((token,))
        if verbs.is_possessive(token.word) and token.low not in (
            "it’s",
            "it's",
            "that’s",
            "that's",
            "there’s",
            "there's",
            "he’s",
            "she’s",
        ):
            found = phrases.left(clause, place)
            if found is None:
                return None
            return Phrase((*found.tokens[:-1], phrases.bare(found.tokens[-1])))
        if token.word in STOPS or token.low in verbs.PREPOSITIONS:
            return None
    return None


def _colon(clause: Tokens) -> Cue | None:
    """`Clinton: “…”`, or a sentence without a verb of speech that ends in a colon."""
    if clause[-1].word != ":":
        return None
    is_from = clause[0].low == "from" and len(clause) > 2
    comma = next((at for at in range(len(clause) - 4, 0, -1) if clause[at].word == ","), None)
    if comma is not None and clause[comma + 1].low == "from" and clause[comma + 2].low in _NEWCOMERS:
        is_from, clause = True, clause[comma + 1 :]
    source = phrases.right(clause, 1) if is_from else _concerned(clause) or phrases.main_subject(clause[:-1])
    if source is None:
        return None
    return Cue(source, Span(clause[-1].start, clause[-1].end), is_firm=False, tail=_tail(clause, source))


def _concerned(clause: Tokens) -> Phrase | None:
    """Ann Lee, of `For Ann Lee it is simple:`, where the subject is no one else."""
    name = phrases.right(clause, 1) if clause[0].low in ("for", "to") and clause[1].is_capital else None
    after = [token.low for token in clause if name is not None and token.start >= name.span.end and token.word != ","]
    return name if after[:1] in (["it"], ["this"], ["that"], ["the"]) else None


def reported(tokens: Tokens) -> Cue | None:
    """The source of a sentence in indirect speech that ends with it: `The plan is dead, said Ann Lee, who wrote it.`"""
    for at in range(1, len(tokens) - 1):
        if tokens[at - 1].word != "," or FORMS.get(tokens[at].low) is None or _ends_aside(tokens, at - 1):
            continue
        cue = _inverted(tokens[at:])
        if cue is not None and cue.source is not None and cue.source.tokens[0].low not in verbs.CALENDAR:
            first = cue.source.tokens[0]
            is_name = first.is_capital or first.low in ("a", "an", "one", "the", "another")
            rest = [place for place in range(at, len(tokens)) if tokens[place].start >= cue.source.span.end]
            if is_name and (not rest or tokens[rest[0]].word in STOPS or tokens[rest[0]].low in verbs.PREPOSITIONS):
                return cue
    return None


def _ends_aside(tokens: Tokens, comma: int) -> bool:
    """Whether a comma ends a relative clause, behind which the main one goes on: the friend, who has never spoken, claims."""
    opening = next((at for at in range(comma - 1, -1, -1) if tokens[at].word == ","), None)
    return opening is not None and tokens[opening + 1].low in ("which", "who", "whose")


def pointing_back(tokens: Tokens) -> Cue | None:
    """`That was how Ann Lee described it`, `So said the mayor`: a sentence that names whose words stood before it."""
    if tokens[1].low not in verbs.BE and FORMS.get(tokens[1].low) is None:
        return None
    if tokens[1].low in verbs.BE and (summed := _summed_up(tokens[1:])) is not None:
        return summed
    if tokens[0].low in ("that", "this") and tokens[1].low in verbs.BE and tokens[2].is_capital:
        source = phrases.right(tokens, 2)
        is_all = source is not None and any(token.start == source.span.end and token.word in STOPS for token in tokens)
        return Cue(source, Span(tokens[1].start, tokens[1].end), is_firm=False) if is_all else None
    for at in range(1, min(len(tokens), _AFTER)):
        form = verbs.verb_at(tokens, at)
        if (
            form is not None
            and (form.is_past or (at == 1 and form.is_third and form.is_strong))
            and not verbs.is_passive(tokens, at)
        ):
            source = phrases.right(tokens, 2) if at == 1 else phrases.subject(tokens, at)
            source = _after_how(tokens, at) or source
            return Cue(source, Span(tokens[at].start, tokens[at].end)) if source is not None else None
    return None


def got_from(tokens: Tokens) -> Cue | None:
    """Whose words stood above: `That’s all I got from a minister`, `That’s how Ann Lee puts it`."""
    at = next((at for at in range(2, min(len(tokens) - 1, _AFTER)) if tokens[at].low == "from"), None)
    is_told = at is not None and tokens[at - 1].low in ("got", "had", "hear", "heard")
    source = phrases.right(tokens, at + 1) if at is not None and is_told else _after_how(tokens, min(len(tokens), 4))
    return Cue(source, Span(tokens[0].start, tokens[0].end)) if source is not None else None


def signed_by(tokens: Tokens) -> Cue | None:
    """Who signed the words above: `The statement was signed by Ann Lee`."""
    by = next((at for at in range(3, min(len(tokens) - 1, _SHORTEST_WHOLE + 2)) if tokens[at].low == "by"), None)
    if by is None or tokens[1].low not in NOUNS or tokens[by - 1].low not in _SIGNED:
        return None
    source = phrases.right(tokens, by + 1)
    return Cue(source, Span(tokens[by - 1].start, tokens[by - 1].end)) if source is not None else None


def was_speaking(tokens: Tokens) -> Cue | None:
    """Who had the floor: `Mayor Ann Lee was speaking after a meeting`."""
    at = next((at for at in range(2, min(len(tokens), _AFTER)) if tokens[at].low == "speaking"), None)
    if at is None or tokens[at - 1].low not in ("was", "were"):
        return None
    source = phrases.main_subject(tokens[: at - 1])
    return Cue(source, Span(tokens[at].start, tokens[at].end)) if source is not None else None


def _after_how(tokens: Tokens, verb: int) -> Phrase | None:
    for at in range(1, verb - 1):
        if tokens[at].low in ("how", "what"):
            return phrases.right(tokens, at + 1)
    return None
