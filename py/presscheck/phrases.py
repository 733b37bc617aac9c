"""Noun phrases in a tokenised sentence: which words are the subject of a verb of speech."""

from typing import NamedTuple

from presscheck.clauses import Token, Tokens
from presscheck.lexicon import grammar, people
from presscheck.lexicon.names import DEMONYMS
from presscheck.span import Span
from presscheck.verbs import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CALENDAR,
    CONJUNCTIONS,
    DASHES,
    DETERMINERS,
    DOCUMENTS,
    FORMS,
    HEARSAY,
    LINKS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
    VERBS,
    is_adverb,
    is_adverb_at,
    is_finite,
    is_hearsay,
    is_inner_capital,
    is_possessive,
)

_DEMONYMS = frozenset(DEMONYMS.split())

CHAIN = frozenset(grammar.CHAIN_WORDS.split())
OCCASIONS = frozenset(grammar.OCCASIONS.split())

_HELD_UP = frozenset(
    ["banner", "banners", "placard", "placards", "poster", "posters", "shirt", "shirts", "sign", "signs"]
)
"""Things held up or worn that words stand on: protesters held signs reading."""
_FOUND = frozenset(
    ["bought", "brought", "found", "given", "held", "kept", "left", "read", "seen", "sent", "shown", "taken"]
)
"""What is done with something written that then has its say."""
_PERSONS = frozenset(
    word for word in (people.VAGUE + people.RELATIONS + people.KIN + people.ROLES).split() if word[-1] != "s"
)
"""Nouns for one person."""
_SUBJECTS = frozenset(["he", "i", "she", "they", "we"])
"""Pronouns that no noun stands before: told the inquest he heard it."""
_FIRST_NAMES = frozenset(["april", "august", "autumn", "jan", "june", "may", "summer"])
"""Words of time that are first names too."""
_RANKS = frozenset(
    ["civilian", "current", "federal", "female", "former", "junior", "local", "male", "military", "old", "past", "present",
     "retired", "senior", "serving", "state", "young"]
)  # fmt: skip
"""What people are or were, by pairs: current and former officials."""
_BEFORE_DATES = frozenset(["by", "in", "on", "since"])
_LONGEST_CHAIN = 12
"""Tokens in a relative clause that ends without a noun: who did not want to be identified."""
_SINCE = frozenset(["after", "before", "since", "until"])
_STRETCHES = frozenset(
    ["day", "days", "decade", "decades", "hour", "hours", "minutes", "month", "months", "season", "seasons", "week", "weeks",
     "year", "years"]
)  # fmt: skip
"""Nouns for a stretch of time."""
_LONGEST_PLACE = 10
"""Tokens of a place that opens a sentence without a comma behind it."""
_NEWCOMERS = frozenset(["a", "an", "another", "one"])
"""Words that bring in somebody not met before."""
_LONGEST_PHRASE = 40
"""Tokens in a subject; the longest label on the development set, relative clause included, has 31."""


class Phrase(NamedTuple):
    """A run of tokens: the words for a source, or for the cue beside it."""

    tokens: Tokens

    @property
    def span(self) -> Span:
        """From the first word's beginning to the last word's end."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def low(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(token.low for token in self.tokens)


def _is_estimate(tokens: Tokens, at: int) -> bool:
    """Whether a number with a rough word before it stands here: about 50 protesters."""
    return (
        tokens[at].low in ("about", "around", "nearly", "over")
        and at + 1 < len(tokens)
        and tokens[at + 1].word[:1].isdigit()
    )


def opens_phrase(tokens: Tokens, at: int) -> bool:
    """Whether a noun phrase can begin here."""
    token = tokens[at]
    low = token.low
    if _is_estimate(tokens, at):
        return True
    if token.quote is not None or token.word in STOPS:
        return False
    if low in DETERMINERS or low in PRONOUNS:
        return True
    if is_inner_capital(tokens, at) and (low not in CALENDAR or (at + 1 < len(tokens) and tokens[at + 1].is_capital)):
        return True
    if low in PREPOSITIONS or low in SUBORDINATORS or low in CONJUNCTIONS or low in AUXILIARIES:
        return False
    if low.endswith("ing") and not token.is_capital and len(low) > 5:
        return _leads_to_titled(tokens, at)
    if low.endswith("ly") and not token.is_capital and is_adverb(low):
        return _leads_to_titled(tokens, at)
    return token.is_capital or not (is_adverb(low) or low in VERBS)


def _leads_to_titled(tokens: Tokens, at: int) -> bool:
    """Whether a word that looks like a verb or an adverb opens a title: managing director, newly elected senator Ann Lee."""
    if tokens[at].low in FORMS or tokens[at].low in PREPOSITIONS:
        return False
    for place in range(at + 1, min(at + 4, len(tokens) - 1)):
        token = tokens[place]
        if not token.word.islower() or token.low in PREPOSITIONS or token.low in DETERMINERS or token.low in LINKS:
            return False
        if tokens[place + 1].is_capital:
            return token.low in _PERSONS or (place == at + 1 and tokens[at].low.endswith("ing"))
    return False


def left(tokens: Tokens, at: int) -> Phrase | None:
    """The noun phrase that ends at a place."""
    begin = at
    while begin >= 0 and at - begin < _LONGEST_PHRASE and not _is_border(tokens, begin):
        begin -= 1
    begin += 1
    if 1 < begin <= at and tokens[begin - 1].low in _SINCE and _is_time(tokens[begin : at + 1]):
        return left(tokens, begin - 2)
    known = _known_only(tokens, begin)
    if known is not None:
        return left(tokens, known - 1)
    if 1 < begin <= at and tokens[begin - 1].low == "who" and _is_bare_word(tokens[begin]):
        return left(tokens, begin - 2)
    head = _relative_head(tokens, begin)
    if head is not None:
        return head
    if begin > at:
        return None
    if _is_reduced(tokens, begin):
        return left(tokens, begin - 2)
    if begin and tokens[begin - 1].low in BE and tokens[begin].low.endswith(("ed", "en")):
        begin = next((place for place in range(begin, at + 1) if _opens_subject(tokens[place])), begin)
    if tokens[begin].low in PREPOSITIONS and tokens[begin].low != "about":
        begin = _after_preposition(tokens, begin, at)
    while begin < at and (is_adverb_at(tokens, begin) or tokens[begin].low in CONJUNCTIONS):
        begin += 1
    if 1 < begin < at and tokens[begin - 1].low == "not" and tokens[begin + 1].low in DETERMINERS:
        begin += 1  # did not fail the senator
    if begin and tokens[begin].low.endswith("ing") and tokens[begin - 1].low in ("after", "before", "while"):
        begin = next((place for place in range(begin + 1, at + 1) if _opens_subject(tokens[place])), begin)
    at = _before_date(tokens, begin, at)
    begin = _in_contact(tokens, begin, at)
    while begin < at and tokens[begin].word.isdigit() and tokens[begin + 1].low in PRONOUNS:
        begin += 1
    begin = at if tokens[at].low in _SUBJECTS else _after_agent(tokens, begin, at)
    return _relative_head(tokens, begin) or (Phrase(tokens[begin : at + 1]) if begin <= at else None)


def _is_time(words: Tokens) -> bool:
    """Whether words only tell how long or which year: three days under a hedge, 2021."""
    return words[0].word.isdigit() and len(words) == 1 or any(token.low in _STRETCHES for token in words[:3])


def _in_contact(tokens: Tokens, begin: int, at: int) -> int:
    """Where the subject of a clause without "that" begins: a figure the finance lead described."""
    if tokens[begin].low not in ("a", "an", "the"):
        return begin
    for place in range(begin + 2, at):
        before = tokens[place - 1]
        is_noun = before.word.isalpha() and before.word.islower() and _is_plain(before)
        is_noun = is_noun and before.low not in CONJUNCTIONS and before.low not in FORMS
        if tokens[place].low == "the" and is_noun and not before.low.endswith(("ed", "ing")):
            return place
    return begin


def _opens_subject(token: Token) -> bool:
    return token.is_capital or token.low in DETERMINERS


def _is_reduced(tokens: Tokens, begin: int) -> bool:
    """Whether the words from a preposition on only tell where something written was found: a note found at the scene read."""
    return (
        begin > 2
        and tokens[begin].low in PREPOSITIONS
        and tokens[begin - 1].low in _FOUND
        and tokens[begin - 2].low in DOCUMENTS
        and tokens[begin - 3].low in DETERMINERS
    )


def _known_only(tokens: Tokens, begin: int) -> int | None:
    """Where "known only as" stands before a name that is none: a woman known only as Witness B."""
    if begin < 4 or tokens[begin - 1].low != "as" or tokens[begin - 2].low not in ("just", "only", "simply"):
        return None
    return begin - 3 if tokens[begin - 3].low in ("called", "identified", "introduced", "known", "named") else None


def _is_bare_word(token: Token) -> bool:
    """Whether a word behind "who" can only be its verb: people who know him."""
    is_opening = token.is_capital or token.low in DETERMINERS or token.low in PRONOUNS or token.low in PREPOSITIONS
    return token.quote is None and token.word not in STOPS and not is_opening


def _before_date(tokens: Tokens, begin: int, at: int) -> int:
    """Where a phrase ends before its adverbs and dates, and before what was done then: a report published on Tuesday."""
    while at > begin and (tokens[at].low in CALENDAR or is_adverb_at(tokens, at)):
        at -= 1
    if at > begin and tokens[at].low in _BEFORE_DATES:
        at -= 1
    follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
    is_done = at > begin + 1 and tokens[at].low.endswith("ed") and not tokens[at - 1].is_capital
    return at - 1 if is_done and follows in _BEFORE_DATES else at


def _relative_head(tokens: Tokens, begin: int) -> Phrase | None:
    """Who is meant where a phrase ends a relative clause: `Lee, who is the mayor of Wick, said`, `a man who did not wish to be named said`."""
    for at in range(begin - 1, max(1, begin - _LONGEST_CHAIN), -1):
        token = tokens[at]
        if token.quote is not None or token.word in STOPS or token.low in RELATIVES:
            return None
        if token.low in LINKS and not (token.low in CONJUNCTIONS and is_finite(tokens, at + 1)):
            return None
        who = at - 2 if is_adverb_at(tokens, at - 1) and at > 2 else at - 1
        if tokens[who].low == "who" and tokens[who - 1].low in CONJUNCTIONS and who > 2:
            return left(tokens, who - 2)
        is_told = tokens[at - 1].low in ("who", "which") and is_finite(tokens, at)
        is_owned = tokens[at - 1].low == "whose" and any(is_finite(tokens, place) for place in range(at + 1, begin))
        if is_told or is_owned:
            return left(tokens, at - 2 if tokens[at - 2].word != "," else at - 3)
    return None


def _after_agent(tokens: Tokens, begin: int, at: int) -> int:
    """Where the one begins who did what a passive tells: survived by a daughter, who said; not a letter seen by a friend."""
    if begin < at and tokens[begin].low in DETERMINERS:
        return begin
    for place in range(at - 1, begin, -1):
        if tokens[place].low == "by" and tokens[place - 1].low.endswith(("ed", "en")):
            return place + 1
    return begin + 1 if begin < at and tokens[begin].low == "by" else begin


def _named_before(tokens: Tokens, begin: int) -> Phrase | None:
    """The name that a phrase only explains: Lee, of `Lee, a baker from Wick, who said`."""
    at = begin - 1
    if at > 0 and tokens[at].word == "," and begin < len(tokens) and tokens[begin].low in ("a", "an", "the", "one"):
        end = at
        while at > 0 and (tokens[at - 1].is_capital or tokens[at - 1].word == "."):
            at -= 1
        opens = (
            at == 0
            or tokens[at - 1].quote is not None
            or tokens[at - 1].word in STOPS
            or tokens[at - 1].low in CONJUNCTIONS
            or tokens[at - 1].low in FORMS
        )
        if at < end and opens and tokens[at].low not in PREPOSITIONS and not is_adverb(tokens[at].low):
            return Phrase(tokens[at:end])
    return None


def _is_border(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.quote is not None:
        return not (at and tokens[at - 1].low in DETERMINERS)
    if token.word in STOPS and not _is_abbreviation(tokens, at):
        return True
    if token.low in ("and", "&") and at:
        if tokens[at - 1].is_capital and at + 1 < len(tokens) and tokens[at + 1].is_capital:
            return False
        return not (_is_one_phrase(tokens, at) or _are_ranks(tokens, at))
    if (
        token.low == "to"
        and at + 2 < len(tokens)
        and tokens[at + 1].low not in DETERMINERS
        and tokens[at + 2].low in ("a", "an", "the", "his", "her")
    ):
        return True
    if token.low in SUBORDINATORS or token.low in CONJUNCTIONS:
        return token.low != "that" or not (at + 1 < len(tokens) and tokens[at + 1].low in ("man", "woman", "source"))
    return is_finite(tokens, at) or _is_verb_of_person(tokens, at)


def _is_verb_of_person(tokens: Tokens, at: int) -> bool:
    """Whether a word in -s is the verb of the one person before it: one parishioner brings, a driver who left honks."""
    low = tokens[at].low
    if not low.endswith("s") or low.endswith(("ss", "’s", "'s")) or tokens[at].is_capital or not at:
        return False
    before = tokens[at - 1].low
    return before in _PERSONS and any(
        token.low in ("a", "an", "one", "another") for token in tokens[max(0, at - 4) : at - 1]
    )


def _is_one_phrase(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two parts of one phrase that opens the sentence: the former first lady and senator."""
    begin = at
    while begin > 0 and tokens[begin - 1].quote is None and tokens[begin - 1].word not in STOPS:
        begin -= 1
        if is_finite(tokens, begin) or tokens[begin].low in PREPOSITIONS and tokens[begin].low != "of":
            return False
    return begin < at and tokens[begin].low in DETERMINERS and at - begin <= 8


def _is_abbreviation(tokens: Tokens, at: int) -> bool:
    return tokens[at].word == "." and at > 0 and tokens[at].start == tokens[at - 1].end and at + 1 < len(tokens)


def _after_preposition(tokens: Tokens, begin: int, at: int) -> int:
    """Where the subject begins in "In a statement Trump" or "On Tuesday the mayor of Flint"."""
    for place in range(begin + 1, at + 1):
        low, before = tokens[place].low, tokens[place - 1].low
        if before in PREPOSITIONS or before in DETERMINERS:
            continue
        if low in DETERMINERS or low in PRONOUNS:
            return place
        if tokens[place].is_capital and not tokens[place - 1].is_capital and tokens[place - 1].word != ".":
            return place
        if tokens[place].is_capital and before in CALENDAR:
            return place
    return begin + 1


def right(tokens: Tokens, at: int, is_inverted: bool = True) -> Phrase | None:
    """The noun phrase that begins at a place: `said Ann Lee of Flint`, `according to a source at the plant`."""
    end = at
    while end < len(tokens) and is_adverb_at(tokens, end) and tokens[end].low not in DETERMINERS:
        end += 1
    begin = end
    if begin >= len(tokens) or not opens_phrase(tokens, begin):
        return None
    has_name = False
    while end < len(tokens) and end - begin < _LONGEST_PHRASE:
        token = tokens[end]
        is_lone = end == begin + 1 and tokens[begin].is_capital and token.word in AUXILIARIES
        if is_lone or (end > begin and _ends_right(tokens, end, has_name)):
            break
        has_name = has_name or (token.is_capital and token.word not in _DEMONYMS and end > begin)
        end += 1
    is_counted = end == begin + 2 and tokens[begin].low == "the" and tokens[begin + 1].low == "first"
    while (
        end > begin + 1
        and not is_counted
        and (tokens[end - 1].low in _DANGLING or (_is_loose(tokens[end - 1]) and not tokens[end - 2].is_capital))
    ):
        end -= 1
    return _owner_of_account(Phrase(tokens[begin:end]))


def _is_loose(token: Token) -> bool:
    """Whether a word at the edge of a phrase tells when or how, not who."""
    return token.low in CALENDAR or is_adverb(token.low)


def _owner_of_account(phrase: Phrase) -> Phrase:
    """Her friend, of "according to her friend’s recollection"."""
    for at, token in enumerate(phrase.tokens[:-1]):
        if is_possessive(token.word) and phrase.tokens[-1].low in ACCOUNTS and at >= len(phrase.tokens) - 4:
            return Phrase((*phrase.tokens[:at], bare(token)))
    return phrase


def bare(token: Token) -> Token:
    """A word without its possessive ending."""
    word = token.word.removesuffix("’s").removesuffix("'s").rstrip("’'")
    return Token(word, word.lower(), token.start, token.start + len(word))


ACCOUNTS = frozenset(
    [
        "account",
        "accounts",
        "description",
        "memoir",
        "memory",
        "recollection",
        "recollections",
        "retelling",
        "telling",
        "version",
        "words",
    ]
)
_DANGLING = (RELATIVES | CONJUNCTIONS | PREPOSITIONS) - {"off", "outside"}
"""Words that open what follows, so that no source ends with them: a source who."""
_PLACING = frozenset(
    [
        "at",
        "in",
        "from",
        "inside",
        "with",
        "within",
        "near",
        "on",
        "to",
        "for",
        "of",
        "who",
        "that",
        "about",
        "involved",
        "close",
        "familiar",
    ]
)


def _ends_right(tokens: Tokens, at: int, has_name: bool) -> bool:
    token = tokens[at]
    low = token.low
    if token.quote is not None or (
        token.word in STOPS and not (_is_abbreviation(tokens, at) and tokens[at - 1].is_capital)
    ):
        return True
    if low in ("who", "that"):
        return has_name
    if has_name and tokens[at - 1].is_capital and is_finite(tokens, at):
        return True
    if low in CONJUNCTIONS:
        if _are_roles_of_name(tokens, at) or _are_ranks(tokens, at):
            return False
        return not (
            at + 1 < len(tokens)
            and tokens[at + 1].is_capital
            and (tokens[at - 1].is_capital or tokens[at - 1].word == ".")
        )
    if low in PRONOUNS and tokens[at - 1].low not in ("who", "that"):
        return True
    if (low in _STRETCHES or low in ("moments", "seconds")) and at + 1 < len(tokens) and tokens[at - 1].is_capital:
        return tokens[at + 1].low in ("after", "ago", "before", "earlier", "later")
    if low in PREPOSITIONS:
        is_tied = tokens[at - 1].low in ("close", "familiar", "privy")
        is_over = has_name and low not in ("of", "for")
        return (low not in _PLACING) or is_over or (not is_tied and _is_occasion(tokens, at + 1))
    if low == "once" and tokens[at - 1].low in ("who", "that"):
        return False
    if (low in CALENDAR and not _is_calendar_name(tokens, at)) or low in SUBORDINATORS:
        return True
    return bool(token.word[:1].isdigit() and has_name and tokens[at - 1].low != "no")


def _are_roles_of_name(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two words for the one whose name follows: friend and colleague Ann Lee."""
    around = tokens[at - 1 : at + 3]
    return len(around) > 3 and around[0].low in _PERSONS and around[2].low in _PERSONS and around[3].is_capital


def _are_ranks(tokens: Tokens, at: int) -> bool:
    """Whether "and" joins two words for what people are or were: current and former officials."""
    return at + 2 < len(tokens) and tokens[at - 1].low in _RANKS and tokens[at + 1].low in _RANKS


def _is_calendar_name(tokens: Tokens, at: int) -> bool:
    """Whether a word of time is a name here, beside another capital: Theresa May, local resident April Lee."""
    follows = at + 1 < len(tokens) and tokens[at + 1].is_capital and tokens[at + 1].start - tokens[at].end == 1
    return tokens[at].is_capital and (tokens[at - 1].is_capital or (follows and tokens[at].low in _FIRST_NAMES))


def _is_occasion(tokens: Tokens, at: int) -> bool:
    """Whether a time or an occasion of speech follows: "in an interview", "on Tuesday", "at a rally"."""
    for token in tokens[at : at + 4]:
        if token.low in OCCASIONS or token.low in CALENDAR or token.word[:4].isdigit():
            return True
        if token.word in STOPS or token.low in PREPOSITIONS:
            return False
    return False


def subject(tokens: Tokens, verb: int) -> Phrase | None:
    """The subject of the verb at a place, as far as its own sentence gives one."""
    form = FORMS[tokens[verb].low]
    at = verb - 1
    is_past = form.is_past and not form.is_base
    is_governed = False
    while at >= 0:
        low = tokens[at].low
        if low in ("to", "not", "by", "as", "for", "in") and not (is_past and low != "not") or low in CHAIN:
            is_governed = is_governed or low in ("by", "as", "for", "in", "to")
        elif not (
            is_adverb_at(tokens, at)
            or low in AUXILIARIES
            or low in HEARSAY
            or is_hearsay(tokens, at)
            or _is_hearsay_to(tokens, at)
        ):
            break
        at -= 1
    if at < 0:
        return None
    if is_governed and form.is_base and at and tokens[at + 1].low == "to" and is_finite(tokens, at):
        return subject(tokens, at) if tokens[at].low in FORMS else left(tokens, at - 1)
    token = tokens[at]
    has_chain = at < verb - 1
    if token.low in RELATIVES and not (is_governed and token.low == "that"):
        found = left(tokens, at - 1 if at and tokens[at - 1].word != "," else at - 2) if at else None
        return found and (_named_before(tokens, tokens.index(found.tokens[0])) or found)
    if token.word in STOPS or token.low in CONJUNCTIONS or token.low in SUBORDINATORS or token.quote is not None:
        aged = _before_age(tokens, at)
        return aged or _before_dashes(tokens, at) or _as_one_says(tokens[:at]) or main_subject(tokens[:at])
    if form.is_participle and (not has_chain or is_governed):
        near = left(tokens, at)
        if not has_chain and token.low in _HELD_UP:
            return Phrase(tokens[at - 1 : at + 1] if at and tokens[at - 1].low in DETERMINERS else (token,))
        if near is not None and any(token.low == "with" for token in tokens[max(0, at - 8) : at]):
            return near
        return main_subject(tokens[: at + 1]) or near
    if is_governed and form.is_base and token.low not in PRONOUNS and not _is_known_subject(tokens, at):
        return main_subject(tokens[: at + 1]) or left(tokens, at)
    near = left(tokens, at)
    if near is not None and form.is_third and not form.is_past and _is_several(tokens[at]):
        return main_subject(tokens[: at + 1]) or near
    if near is not None and form.is_base and not form.is_past and tokens[at - len(near.tokens)].low in PREPOSITIONS:
        whole = main_subject(tokens[: at + 1])
        return whole if whole is not None and _is_several(whole.tokens[0]._replace(word=whole.low[0])) else near
    return near


def _is_several(noun: Token) -> bool:
    """Whether a noun is a plural, which no verb in -s goes with: a letter sent to parents reads."""
    return (
        not noun.is_capital
        and noun.low.endswith("s")
        and not noun.low.endswith(("ss", "us", "is", "’s", "'s", "ics", "ws"))
    )


def _is_hearsay_to(tokens: Tokens, at: int) -> bool:
    """Whether this is the "to" of a hearsay passive: is said to have told."""
    return tokens[at].low == "to" and at > 0 and is_hearsay(tokens, at - 1)


def _is_known_subject(tokens: Tokens, at: int) -> bool:
    return any(
        is_finite(tokens, place) for place in range(at + 1, min(at + 6, len(tokens))) if tokens[place].low != "to"
    )


def _before_dashes(tokens: Tokens, at: int) -> Phrase | None:
    """The subject before a remark between dashes: Sims — a teacher from Wick — says."""
    if tokens[at].word not in DASHES:
        return None
    opening = next((place for place in range(at - 1, 0, -1) if tokens[place].word in DASHES), None)
    return left(tokens, opening - 1) if opening is not None and at - opening < 16 else None


def _before_age(tokens: Tokens, at: int) -> Phrase | None:
    """Whose age stands between commas in a clause of its own: a call in which the defendant, 31, told the operator."""
    if at < 4 or tokens[at].word != "," or tokens[at - 2].word != "," or not tokens[at - 1].word.isdigit():
        return None
    found = left(tokens, at - 3)
    first = tokens.index(found.tokens[0]) if found is not None else 0
    opener = tokens[first - 1].low if first else ""
    return found if opener in RELATIVES or opener in SUBORDINATORS else None


def _as_one_says(tokens: Tokens) -> Phrase | None:
    """Lee, of `As Lee, the late baker, liked to put it`."""
    if len(tokens) < 2 or tokens[0].low != "as" or any(is_finite(tokens, at) for at in range(1, len(tokens))):
        return None
    return right(tokens, 1) if tokens[1].is_capital or tokens[1].low in DETERMINERS else None


_CLAUSE_OPENERS = frozenset(["after", "and", "as", "before", "but", "until", "when", "where", "while"])


def main_subject(tokens: Tokens) -> Phrase | None:
    """The subject of the last main clause before a place: who does what the clause tells."""
    begin = 0
    for at in range(len(tokens) - 1, 0, -1):
        is_speech = tokens[at].quote is not None and tokens[at - 1].word in STOPS
        if is_speech or tokens[at].word == ";" or tokens[at].word in DASHES:
            begin = at + 1
            break
        opens = at + 1 < len(tokens) and opens_phrase(tokens, at + 1)
        if (
            tokens[at].low in _CLAUSE_OPENERS
            and tokens[at - 1].word in STOPS
            and opens
            and _has_verb(tokens, at + 1)
            and not _is_closed(tokens, at)
        ):
            begin = at + 1
            break
    if tokens and tokens[0].quote is not None and begin == 0:
        begin = 1
    found = _clause_subject(tokens, begin)
    return found or (_clause_subject(tokens, 0) if begin else None)


def _is_closed(tokens: Tokens, opener: int) -> bool:
    """Whether a subordinate clause is over before the place, and its main clause follows: in 1994, when it opened, Lee spoke."""
    if tokens[opener].low not in SUBORDINATORS:
        return False
    comma = next((at for at in range(opener + 1, len(tokens)) if tokens[at].word == ","), len(tokens))
    return (
        comma + 1 < len(tokens)
        and opens_phrase(tokens, comma + 1)
        and _has_verb(tokens[:comma], opener + 1)
        and _has_verb(tokens, comma + 2)
    )


def _has_verb(tokens: Tokens, begin: int) -> bool:
    return any(is_finite(tokens, at) for at in range(begin, len(tokens)))


def _clause_subject(tokens: Tokens, begin: int) -> Phrase | None:
    while begin < len(tokens) and (
        tokens[begin].word in STOPS or tokens[begin].low in CONJUNCTIONS or is_adverb_at(tokens, begin)
    ):
        begin += 1
    if (
        begin < len(tokens)
        and FORMS.get(tokens[begin].low)
        and not tokens[begin].is_capital
        and FORMS[tokens[begin].low].is_past
    ):
        return right(tokens, begin + 1)
    comma = next((at for at in range(begin, min(len(tokens), begin + 9)) if tokens[at].word == ","), None)
    if (
        comma is not None
        and comma > begin + 1
        and tokens[comma - 1].low in ("afterwards", "ago", "before", "earlier", "later")
    ):
        begin = comma + 1
    steps = 0
    while begin < len(tokens) and steps < 4 and _is_introduction(tokens, begin):
        comma = next((at for at in range(begin, len(tokens)) if tokens[at].word == ","), None)
        if comma is None:
            return _behind_place(tokens, begin)
        begin, steps = comma + 1, steps + 1
        while begin < len(tokens) and (is_adverb(tokens[begin].low) or tokens[begin].low in CONJUNCTIONS):
            begin += 1
    if begin >= len(tokens) or not opens_phrase(tokens, begin):
        return None
    end = begin + 1
    while end < len(tokens) and end - begin < _LONGEST_PHRASE and not _is_border(tokens, end):
        if tokens[end].low.endswith("ed") and not tokens[end].is_capital and tokens[end - 1].low not in DETERMINERS:
            break
        end += 1
    if (
        end < len(tokens)
        and tokens[end].word == ","
        and (tokens[end - 1].low in CALENDAR or tokens[end - 1].low in ADVERBS)
        and not (end > begin + 1 and _is_calendar_name(tokens, end - 1))
        and end + 1 < len(tokens)
    ):
        return _clause_subject(tokens, end + 1)
    while end > begin + 1 and (is_adverb_at(tokens, end - 1) or tokens[end - 1].low in CALENDAR):
        if _is_calendar_name(tokens, end - 1):
            break
        end -= 1
    return Phrase(tokens[begin:end])


def _behind_place(tokens: Tokens, begin: int) -> Phrase | None:
    """Somebody new behind a place without a comma: At the gate a woman in a yellow coat leaned into the car."""
    last = min(len(tokens) - 1, begin + _LONGEST_PLACE)
    at = next(
        (at for at in range(begin + 2, last) if tokens[at].low in _NEWCOMERS and _is_plain(tokens[at - 1])),
        None,
    )
    if (
        at is None
        or tokens[begin].low not in PREPOSITIONS
        or any(is_finite(tokens, place) for place in range(begin, at))
    ):
        return None
    is_told = _has_verb(tokens, at + 1) or any(token.low.endswith("ed") for token in tokens[at + 2 :])
    return _clause_subject(tokens, at) if is_told else None


def _is_plain(token: Token) -> bool:
    """Whether a word can end the words for a place: a noun or a name."""
    return token.low not in PREPOSITIONS and token.low not in DETERMINERS and token.word not in STOPS


def _is_introduction(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    low = token.low
    if _is_estimate(tokens, at):
        return False
    if low in PRONOUNS or low in ("all", "that", "this", "some", "many") and low != "after":
        return False
    if low in PREPOSITIONS or low in SUBORDINATORS or low in CALENDAR or token.word[:1].isdigit():
        return True
    is_verb = low.endswith(("ing", "ed")) and low not in ("king", "spring", "ring")
    return (
        is_verb
        and (at == 0 or tokens[at - 1].word in STOPS)
        and not (at + 1 < len(tokens) and tokens[at + 1].is_capital and low.endswith("ed") and low != "asked")
    )
