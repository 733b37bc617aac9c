"""Verbs in a tokenised sentence: which word is a verb of speech, which ends a noun phrase, and the small words between."""

from typing import NamedTuple

from presscheck.clauses import Tokens
from presscheck.lexicon import bodies, grammar, people, speech
from presscheck.lexicon.names import DEMONYMS

ADVERBS = frozenset(grammar.ADVERBS.split())
NOUNS_IN_LY = frozenset(grammar.NOUNS_IN_LY.split())
AUXILIARIES = frozenset(grammar.AUXILIARIES.split())
CALENDAR = frozenset(grammar.CALENDAR.split())
DETERMINERS = frozenset(grammar.DETERMINERS.split())
PREPOSITIONS = frozenset(grammar.PREPOSITIONS.split())
SUBORDINATORS = frozenset(grammar.SUBORDINATORS.split())
HEARSAY = frozenset(speech.HEARSAY.split())
HEARSAY_PASSIVES = frozenset(speech.HEARSAY_PASSIVES.split())
PRONOUNS = frozenset(["he", "she", "they", "i", "we", "you", "it"])
REFLEXIVES = frozenset(["herself", "himself", "itself", "themselves"])
RELATIVES = frozenset(["who", "which", "that", "whom"])
CONJUNCTIONS = frozenset(["and", "but", "or", "nor", "plus", "yet", "so"])
LINKS = CONJUNCTIONS | SUBORDINATORS
"""Words that join two clauses."""
BE = frozenset(["am", "is", "are", "was", "were", "be", "been", "being", "’s", "'s"])
DASHES = frozenset(["—", "–", "―", "-", "--"])
STOPS = DASHES | frozenset([",", ";", ":", "…", ".", "!", "?"])
_DEMONYMS = frozenset(DEMONYMS.split())
_NOUN_TWINS = frozenset(grammar.NOUN_TWINS.split())
"""Forms that are a plural noun as often as a verb."""
_PARTICLES = {
    "brief": "that", "briefed": "that", "briefing": "that", "briefs": "that",
    "speak": "about of", "speaking": "about of", "speaks": "about of", "spoke": "about of", "spoken": "about of",
    "talk": "about", "talked": "about", "talking": "about", "talks": "about",
    "chime": "in", "chimed": "in", "chimes": "in", "chiming": "in", "chip": "in", "chipped": "in", "chipping": "in", "chips": "in", "cut": "in", "cuts": "in", "cutting": "in",
    "fire": "back", "fired": "back", "fires": "back", "firing": "back", "go": "on", "goes": "on", "going": "on", "gone": "on",
    "held": "that", "hit": "back", "hits": "back", "hitting": "back", "hold": "that", "holding": "that", "holds": "that", "pipe": "up", "piped": "up", "pipes": "up", "piping": "up",
    "put": "it", "puts": "it", "putting": "it", "shoot": "back", "shooting": "back", "shoots": "back", "shot": "back",
    "sum": "up", "summed": "up", "summing": "up", "sums": "up", "went": "on",
}  # fmt: skip
"""Verbs that only speak with a word after them, or one of two: she went on, as he put it."""


_THAT_IS_TO = (["that", "is", "to"], ["which", "is", "to"])
"""What makes "say" explain a word: vintage clothes, which is to say clothes."""
_ASKING_TO = (["wanted", "to"], ["wants", "to"])
"""What makes "know" ask: one wanted to know."""
_BEFORE_NOUNS = frozenset(
    ["a", "an", "any", "every", "her", "his", "its", "my", "no", "our", "own", "the", "their", "these", "this"]
)
"""Words after which a form is a noun or an adjective: his call for, the reported."""
PEOPLE = frozenset((people.VAGUE + people.RELATIONS + people.ROLES).split()) - {"liberal", "private"}
"""Nouns for somebody, some of which end like adjectives: an official, a detective."""
_BEFORE_EITHER = frozenset(["about", "at", "for", "from", "in", "of", "on", "to", "with"])
"""Prepositions that may end a clause right before its verb."""
_OPENING_SUBJECT = frozenset(["a", "an", "another", "her", "his", "its", "my", "our", "the", "their", "this", "your"])
"""Words that make the noun after them a subject."""
_RANKS = frozenset(["former", "junior", "leading", "retired", "senior", "top", "veteran"])
PLURALS = frozenset(["few", "many", "most", "others", "people", "police", "present", "some"])
"""Words without an s that more than one person is meant by: those present say."""
_HAS_OR_IS = frozenset(["he’s", "he's", "she’s", "she's", "who’s", "who's"])
DOCUMENTS = frozenset(bodies.DOCUMENTS.split())
"""Behind one of them at the head of a sentence a past form only describes it: documents filed in court."""
_BODIES = frozenset(word for word in bodies.INSTITUTIONS.split() if not word.endswith("s"))
"""Before one of them, and no article, a form in -s is a noun."""
_COUNTING = frozenset(["few", "five", "four", "more", "no", "several", "some", "three", "two", "various"])


class Form(NamedTuple):
    """A verb of speech as it stands: strong ones carry a whole quotation, weak ones a few words of it."""

    is_strong: bool
    is_base: bool
    is_third: bool
    is_past: bool
    is_participle: bool


def _forms() -> dict[str, Form]:
    found: dict[str, Form] = {}
    for table, is_strong in ((speech.JUDGEMENT_VERBS, False), (speech.SPEECH_VERBS, True)):
        for line in filter(None, map(str.strip, table.splitlines())):
            base, third, *rest = line.split()
            for word in (base, third, *rest):
                old = found.get(word)
                ing = word.endswith("ing") and word != base
                found[word] = Form(
                    is_strong or bool(old and old.is_strong),
                    word == base or bool(old and old.is_base),
                    word == third or bool(old and old.is_third),
                    (word in rest and not ing) or bool(old and old.is_past),
                    ing or bool(old and old.is_participle),
                )
    return found


FORMS = _forms()
"""Every form of every verb that introduces words."""
VERBS = frozenset(grammar.VERBS.split())
PLAIN_BASES = frozenset(grammar.PLAIN_BASES.split())


def is_hearsay(tokens: Tokens, at: int) -> bool:
    """Whether a passive of hearsay stands here: is said to have told, was purported to have written."""
    return tokens[at].low in HEARSAY_PASSIVES and at + 1 < len(tokens) and tokens[at + 1].low == "to"


def is_adverb(low: str) -> bool:
    """Whether a word may stand between subject and verb without changing either."""
    return low in ADVERBS or low in CALENDAR or (low.endswith("ly") and len(low) > 4 and low not in NOUNS_IN_LY)


def is_adverb_at(tokens: Tokens, at: int) -> bool:
    """The same for the word at a place, where a name in -ly is none: Tilly, Kelly, Connolly."""
    token = tokens[at]
    return is_adverb(token.low) and not (token.is_capital and token.low.endswith("ly") and token.low not in ADVERBS)


def is_possessive(word: str) -> bool:
    """Whether a word ends in an apostrophe with or without s.

    >>> is_possessive("Rusty’s"), is_possessive("friends’"), is_possessive("it")
    (True, True, False)
    """
    return word.endswith(("’s", "'s", "’", "'"))


def verb_at(tokens: Tokens, at: int) -> Form | None:
    """The verb of speech at a place, unless the word is a noun or an adjective there ("his call for", "the reported")."""
    form = FORMS.get(tokens[at].low)
    if form is not None and is_hearsay(tokens, at) and at > 0 and tokens[at - 1].low in BE:
        return None
    if form is None or (tokens[at].is_capital and at > 0 and tokens[at - 1].word not in STOPS):
        return None
    before = _before_adverbs(tokens, at)
    if tokens[at].low == "say" and [token.low for token in tokens[max(0, at - 3) : at]] in _THAT_IS_TO:
        return None
    if tokens[at].low == "know" and [token.low for token in tokens[max(0, at - 2) : at]] not in _ASKING_TO:
        return None
    if before < 0:
        is_counted = form.is_third and not form.is_past and tokens[at + 1 : at + 2] and tokens[at + 1].low == "of"
        return None if is_counted else form  # chants of “…” followed him
    low = tokens[before].low
    needed = _PARTICLES.get(tokens[at].low)
    if needed is not None and not _has_particle(tokens, at + 1, needed):
        return None
    if form.is_participle:
        return None if low in DETERMINERS or is_possessive(tokens[before].word) else form
    if low in _BEFORE_NOUNS:
        return None
    if low in PREPOSITIONS and low not in _BEFORE_EITHER and form.is_past:
        return form
    is_surname = tokens[before].is_capital and before == 0 and (at + 1 == len(tokens) or tokens[at + 1].word in STOPS)
    if low in PREPOSITIONS and low != "to" and not form.is_past and not is_surname:
        return None
    if is_possessive(tokens[before].word) and low not in _HAS_OR_IS:
        return None
    is_plain = (form.is_base or form.is_third) and not form.is_past
    return None if is_plain and _is_noun(tokens, at, before) else form


def _is_noun(tokens: Tokens, at: int, before: int) -> bool:
    """Whether a bare form or third person is the noun of the same letters; `before` is the word that leads to it."""
    low = tokens[before].low
    is_counted = low in _COUNTING and before == at - 1 and tokens[at].low.endswith("s")
    if is_counted or (_is_adjective(low) and low not in PEOPLE):
        return True
    if tokens[before].word in _DEMONYMS and not low.endswith("s"):
        return True
    if tokens[at].low in _NOUN_TWINS and before == at - 1 and _is_noun_twin(tokens, at):
        return True
    return at + 1 < len(tokens) and tokens[at + 1].low in AUXILIARIES


def _is_noun_twin(tokens: Tokens, at: int) -> bool:
    """Whether such a form is the noun: after a lower-case word that no article makes a subject (in key states)."""
    before = tokens[at - 1]
    if _is_owned_by_article(tokens, at - 1):
        return True
    if (
        before.is_capital
        or before.low in PRONOUNS
        or before.low in RELATIVES
        or before.low in REFLEXIVES
        or before.quote is not None
        or before.word in STOPS
    ):
        return False
    return not any(token.low in _OPENING_SUBJECT for token in tokens[max(0, at - 4) : at - 1])


def _is_owned_by_article(tokens: Tokens, at: int) -> bool:
    """Whether a capital stands between an article and its noun, so that the next word is that noun: a former Halden claims adviser."""
    if not tokens[at].is_capital or tokens[at].word in _DEMONYMS:
        return False
    while at > 0 and (tokens[at].is_capital or tokens[at].low in _RANKS):
        at -= 1
    return tokens[at].low in ("a", "an", "one", "another")


def _has_particle(tokens: Tokens, at: int, particle: str) -> bool:
    """Whether the verb's word follows; after "on" nothing else may: she went on, not she went on television."""
    if at + 1 < len(tokens) and tokens[at].low == "it" and particle == "up":
        at += 1
    if at >= len(tokens) or tokens[at].low not in particle.split():
        return False
    return particle != "on" or at + 1 >= len(tokens) or tokens[at + 1].word in STOPS or tokens[at + 1].quote is not None


def _is_adjective(low: str) -> bool:
    return low.endswith(("ated", "eated", "est", "ous", "ful", "ive", "ial", "able", "ible")) and low not in AUXILIARIES


def _before_adverbs(tokens: Tokens, at: int) -> int:
    before = at - 1
    while before >= 0 and is_adverb_at(tokens, before) and tokens[before].low not in AUXILIARIES:
        before -= 1
    is_dated = 0 < before < at - 1 and tokens[before].low == "on" and tokens[before + 1].low in CALENDAR
    return before - 1 if is_dated else before


def particle(word: str) -> str | None:
    """The word without which a verb does not speak: in, of chimed in; none where it has the choice."""
    return _PARTICLES.get(word)


def is_passive(tokens: Tokens, at: int) -> bool:
    """Whether the past form at a place has a form of "be" before it: was called, has been dubbed, known as."""
    form = FORMS.get(tokens[at].low)
    if form is None or not form.is_past:
        return False
    if tokens[at].low == "accused" and at + 1 < len(tokens) and tokens[at + 1].low == "of":
        return True  # a student accused of hacking
    before = at - 1 if at and tokens[at - 1].low in ("here", "there") else _before_adverbs(tokens, at)
    return before >= 0 and (
        tokens[before].low in BE or tokens[before].low.endswith(("’s", "'s")) and tokens[before].low[:-2] in PRONOUNS
    )


def is_inner_capital(tokens: Tokens, at: int) -> bool:
    """Whether a word is capitalised without opening a sentence, so that Will, May and From are names."""
    return tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None and tokens[at - 1].word not in STOPS


def is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a finite verb stands here, of speech or any other that the lexicon knows."""
    low = tokens[at].low
    if is_inner_capital(tokens, at) and not tokens[at].word.isupper():
        return False
    if low in VERBS and low.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].low in _BODIES:
        return False  # the public works department
    if low in AUXILIARIES or low in VERBS:
        return not (at and tokens[at - 1].low in ("the", "a", "an", "to") and low not in AUXILIARIES)
    form = verb_at(tokens, at)
    if form is not None and not form.is_strong and form.is_past and _is_reduced(tokens, at):
        return False
    if form is not None and _has_plural_subject(tokens, at):
        return True
    if form is not None:
        return not form.is_participle and (form.is_past or form.is_third)
    before = tokens[at - 1] if at else None
    if before is not None and before.low in ADVERBS and low.endswith("s") and not low.endswith(("ss", "’s", "'s")):
        return not tokens[at].is_capital and before.low in ("also", "now", "often", "once", "still", "then")
    if at > 1 and is_adverb(tokens[at - 1].low) and tokens[at - 2].low in _OPENING_SUBJECT:
        return False  # a visibly tired Lee
    if low.endswith("ed") and _opens_title(tokens, at):
        return False
    return bool(
        before is not None
        and low.endswith("ed")
        and not tokens[at].is_capital
        and not (at == 1 and before.low in DOCUMENTS and tokens[at + 1 : at + 2] and tokens[at + 1].low in PREPOSITIONS)
        and (
            (before.is_capital and before.low not in DETERMINERS)
            or before.low in PRONOUNS
            or before.low in RELATIVES
            or is_adverb(before.low)
        )
    )


def _opens_title(tokens: Tokens, at: int) -> bool:
    """Whether a form in -ed belongs to a title that an adverb opens: newly elected senator Ann Lee."""
    if not at or not tokens[at - 1].low.endswith("ly") or at + 2 >= len(tokens):
        return False
    is_first = at == 1 or tokens[at - 2].quote is not None or tokens[at - 2].word in STOPS
    noun = tokens[at + 1]
    is_noun = noun.word.islower() and noun.low not in PREPOSITIONS and noun.low not in DETERMINERS
    return is_first and is_noun and tokens[at + 2].is_capital


def _has_plural_subject(tokens: Tokens, at: int) -> bool:
    """Whether a bare form is the verb of the plural before it: witnesses say she fell."""
    if tokens[at].low not in PLAIN_BASES or not at:
        return False
    before = tokens[at - 1]
    is_plain = before.low not in BE and before.low not in AUXILIARIES and not is_inner_capital(tokens, at - 1)
    return before.low in PLURALS or (before.low.endswith("s") and is_plain)


def _is_reduced(tokens: Tokens, at: int) -> bool:
    """Whether a past form only describes the noun before it: a farmer accused of striking his neighbour told."""
    if not 0 < at < len(tokens) - 1 or tokens[at + 1].low not in ("as", "by", "in", "of", "with"):
        return False
    before = tokens[at - 1]
    return not (
        before.is_capital
        or before.low in PRONOUNS
        or before.low in AUXILIARIES
        or is_adverb(before.low)
        or before.word in STOPS
    )
