"""Noun phrases and verbs in a tokenised sentence: which words are the subject of a verb of speech."""

from typing import NamedTuple

from presscheck.clauses import Token, Tokens
from presscheck.lexicon import grammar, speech
from presscheck.lexicon.names import DEMONYMS
from presscheck.span import Span

ADVERBS = frozenset(grammar.ADVERBS.split())
AUXILIARIES = frozenset(grammar.AUXILIARIES.split())
CHAIN = frozenset(grammar.CHAIN_WORDS.split())
DETERMINERS = frozenset(grammar.DETERMINERS.split())
PREPOSITIONS = frozenset(grammar.PREPOSITIONS.split())
SUBORDINATORS = frozenset(grammar.SUBORDINATORS.split())
CALENDAR = frozenset(grammar.CALENDAR.split())
OCCASIONS = frozenset(grammar.OCCASIONS.split())
HEARSAY = frozenset(speech.HEARSAY.split())
PRONOUNS = frozenset(["he", "she", "they", "i", "we", "you", "it"])
RELATIVES = frozenset(["who", "which", "that", "whom"])
CONJUNCTIONS = frozenset(["and", "but", "or", "nor", "plus", "yet", "so"])
BE = frozenset(["am", "is", "are", "was", "were", "be", "been", "being", "’s", "'s"])
DASHES = frozenset(["—", "–", "―", "-", "--"])
STOPS = DASHES | frozenset([",", ";", ":", "…", ".", "!", "?"])

_LONGEST_PHRASE = 40
"""Tokens in a subject; the longest label on the development set, relative clause included, has 31."""


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


def is_hearsay(tokens: Tokens, at: int) -> bool:
    """Whether a passive of hearsay stands here: is said to have told, was purported to have written."""
    return tokens[at].low in HEARSAY_PASSIVES and at + 1 < len(tokens) and tokens[at + 1].low == "to"


HEARSAY_PASSIVES = frozenset(speech.HEARSAY_PASSIVES.split())


def is_adverb(low: str) -> bool:
    """Whether a word may stand between subject and verb without changing either."""
    return low in ADVERBS or low in CALENDAR or (low.endswith("ly") and len(low) > 4)


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
    if before < 0:
        return form
    low = tokens[before].low
    needed = _PARTICLES.get(tokens[at].low)
    if needed is not None and not _has_particle(tokens, at + 1, needed):
        return None
    if form.is_participle:
        return None if low in DETERMINERS or is_possessive(tokens[before].word) else form
    if low in (
        "the",
        "a",
        "an",
        "own",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "this",
        "these",
        "any",
        "no",
        "every",
    ):
        return None
    if (
        low in PREPOSITIONS
        and low not in ("to", "for", "of", "with", "in", "on", "at", "about", "from")
        and form.is_past
    ):
        return form
    if low in PREPOSITIONS and low != "to" and not form.is_past:
        return None
    if is_possessive(tokens[before].word) and low not in ("he’s", "he's", "she’s", "she's", "who’s", "who's"):
        return None
    if (form.is_base or form.is_third) and not form.is_past:
        if (
            _is_adjective(low)
            or low in ("several", "various", "few", "two", "three", "four", "five", "no", "more", "some")
            and before == at - 1
            and tokens[at].low.endswith("s")
        ):
            return None
        if tokens[before].word in _DEMONYMS and not low.endswith("s"):
            return None
        if tokens[at].low in _NOUN_TWINS and before == at - 1 and _is_noun_twin(tokens, at):
            return None
        if at + 1 < len(tokens) and tokens[at + 1].low in AUXILIARIES:
            return None
    return form


_NOUN_TWINS = frozenset(grammar.NOUN_TWINS.split())
"""Forms that are a plural noun as often as a verb."""


def _is_noun_twin(tokens: Tokens, at: int) -> bool:
    """Whether such a form is the noun: after a lower-case word that no article makes a subject (in key states)."""
    before = tokens[at - 1]
    if (
        before.is_capital
        or before.low in PRONOUNS
        or before.low in RELATIVES
        or before.quote is not None
        or before.word in STOPS
    ):
        return False
    return not any(token.low in ("the", "a", "an", "this", "his", "her") for token in tokens[max(0, at - 4) : at - 1])


_PARTICLES = {
    "chip": "in", "chipped": "in", "chipping": "in", "chips": "in", "cut": "in", "cuts": "in", "cutting": "in",
    "fire": "back", "fired": "back", "fires": "back", "firing": "back", "go": "on", "goes": "on", "going": "on", "gone": "on",
    "hit": "back", "hits": "back", "hitting": "back", "pipe": "up", "piped": "up", "pipes": "up", "piping": "up",
    "put": "it", "puts": "it", "putting": "it", "shoot": "back", "shooting": "back", "shoots": "back", "shot": "back",
    "sum": "up", "summed": "up", "summing": "up", "sums": "up", "went": "on",
}  # fmt: skip
"""Verbs that only speak with a word after them: she went on, as he put it."""


def _has_particle(tokens: Tokens, at: int, particle: str) -> bool:
    """Whether the verb's word follows; after "on" nothing else may: she went on, not she went on television."""
    if at >= len(tokens) or tokens[at].low != particle:
        return False
    return particle != "on" or at + 1 >= len(tokens) or tokens[at + 1].word in STOPS or tokens[at + 1].quote is not None


def _is_adjective(low: str) -> bool:
    return low.endswith(("ated", "eated", "est", "ous", "ful", "ive", "ial", "able", "ible")) and low not in AUXILIARIES


def _before_adverbs(tokens: Tokens, at: int) -> int:
    before = at - 1
    while before >= 0 and is_adverb(tokens[before].low) and tokens[before].low not in AUXILIARIES:
        before -= 1
    return before


def is_passive(tokens: Tokens, at: int) -> bool:
    """Whether the past form at a place has a form of "be" before it: was called, has been dubbed, known as."""
    form = FORMS.get(tokens[at].low)
    if form is None or not form.is_past:
        return False
    before = _before_adverbs(tokens, at)
    return before >= 0 and (
        tokens[before].low in BE or tokens[before].low.endswith(("’s", "'s")) and tokens[before].low[:-2] in PRONOUNS
    )


def _is_estimate(tokens: Tokens, at: int) -> bool:
    """Whether a number with a rough word before it stands here: about 50 protesters."""
    return (
        tokens[at].low in ("about", "around", "nearly", "over")
        and at + 1 < len(tokens)
        and tokens[at + 1].word[:1].isdigit()
    )


def is_inner_capital(tokens: Tokens, at: int) -> bool:
    """Whether a word is capitalised without opening a sentence, so that Will, May and From are names."""
    return tokens[at].is_capital and at > 0 and tokens[at - 1].quote is None and tokens[at - 1].word not in STOPS


def is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a finite verb stands here, of speech or any other that the lexicon knows."""
    low = tokens[at].low
    if is_inner_capital(tokens, at) and not tokens[at].word.isupper():
        return False
    if low in AUXILIARIES or low in VERBS:
        return not (at and tokens[at - 1].low in ("the", "a", "an", "to") and low not in AUXILIARIES)
    form = verb_at(tokens, at)
    if form is not None and not form.is_strong and form.is_past and _is_reduced(tokens, at):
        return False
    if form is not None:
        return not form.is_participle and (form.is_past or form.is_third)
    before = tokens[at - 1] if at else None
    if before is not None and before.low in ADVERBS and low.endswith("s") and not low.endswith(("ss", "’s", "'s")):
        return not tokens[at].is_capital and before.low in ("also", "now", "often", "once", "still", "then")
    return bool(
        before is not None
        and low.endswith("ed")
        and not tokens[at].is_capital
        and (before.is_capital or before.low in PRONOUNS or before.low in RELATIVES or is_adverb(before.low))
    )


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
        return False
    return token.is_capital or not (is_adverb(low) or low in VERBS)


def left(tokens: Tokens, at: int) -> Phrase | None:
    """The noun phrase that ends at a place."""
    begin = at
    while begin >= 0 and at - begin < _LONGEST_PHRASE and not _is_border(tokens, begin):
        begin -= 1
    begin += 1
    if begin > at:
        return None
    if tokens[begin].low in PREPOSITIONS and tokens[begin].low != "about":
        begin = _after_preposition(tokens, begin, at)
    while begin < at and (is_adverb(tokens[begin].low) or tokens[begin].low in CONJUNCTIONS):
        begin += 1
    while at > begin and (tokens[at].low in CALENDAR or is_adverb(tokens[at].low)):
        at -= 1
    while begin < at and tokens[begin].word.isdigit() and tokens[begin + 1].low in PRONOUNS:
        begin += 1
    return _relative_head(tokens, begin) or (Phrase(tokens[begin : at + 1]) if begin <= at else None)


def _relative_head(tokens: Tokens, begin: int) -> Phrase | None:
    """Who is meant where a phrase ends a relative clause: `Lee, who is the mayor of Wick, said`."""
    at = begin - 1
    while at > 1 and (is_adverb(tokens[at].low) or tokens[at].low in ("to", "not")):
        at -= 1
    if at > 1 and tokens[at - 1].low in ("who", "which") and is_finite(tokens, at):
        return left(tokens, at - 2 if tokens[at - 2].word != "," else at - 3)
    return None


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
        return not _is_one_phrase(tokens, at)
    if (
        token.low == "to"
        and at + 2 < len(tokens)
        and tokens[at + 1].low not in DETERMINERS
        and tokens[at + 2].low in ("a", "an", "the", "his", "her")
    ):
        return True
    if token.low in SUBORDINATORS or token.low in CONJUNCTIONS:
        return token.low != "that" or not (at + 1 < len(tokens) and tokens[at + 1].low in ("man", "woman", "source"))
    return is_finite(tokens, at)


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
    while end < len(tokens) and is_adverb(tokens[end].low) and tokens[end].low not in DETERMINERS:
        end += 1
    begin = end
    if begin >= len(tokens) or not opens_phrase(tokens, begin):
        return None
    has_name = False
    while end < len(tokens) and end - begin < _LONGEST_PHRASE:
        token = tokens[end]
        if end > begin and _ends_right(tokens, end, has_name):
            break
        has_name = has_name or (token.is_capital and token.word not in _DEMONYMS and end > begin)
        end += 1
    while end > begin + 1 and _is_loose(tokens[end - 1]) and not tokens[end - 2].is_capital:
        end -= 1
    return _owner_of_account(Phrase(tokens[begin:end]))


def _is_loose(token: Token) -> bool:
    """Whether a word at the edge of a phrase tells when or how, not who."""
    return token.low in CALENDAR or is_adverb(token.low)


def _owner_of_account(phrase: Phrase) -> Phrase:
    """Her friend, of "according to her friend’s recollection"."""
    for at, token in enumerate(phrase.tokens[:-1]):
        if is_possessive(token.word) and phrase.tokens[-1].low in _ACCOUNTS and at >= len(phrase.tokens) - 4:
            return Phrase((*phrase.tokens[:at], bare(token)))
    return phrase


def bare(token: Token) -> Token:
    """A word without its possessive ending."""
    word = token.word.removesuffix("’s").removesuffix("'s").rstrip("’'")
    return Token(word, word.lower(), token.start, token.start + len(word))


_ACCOUNTS = frozenset(
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
_DEMONYMS = frozenset(DEMONYMS.split())
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
        return not (
            at + 1 < len(tokens)
            and tokens[at + 1].is_capital
            and (tokens[at - 1].is_capital or tokens[at - 1].word == ".")
        )
    if low in PRONOUNS and tokens[at - 1].low not in ("who", "that"):
        return True
    if low in PREPOSITIONS:
        return (low not in _PLACING) or (has_name and low not in ("of", "for")) or _is_occasion(tokens, at + 1)
    if (low in CALENDAR and not (token.is_capital and tokens[at - 1].is_capital)) or low in SUBORDINATORS:
        return True
    return bool(token.word[:1].isdigit() and has_name)


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
    is_governed = False
    while at >= 0:
        low = tokens[at].low
        if low in ("to", "not", "by", "as", "for", "in") and not (form.is_past and low != "not") or low in CHAIN:
            is_governed = is_governed or low in ("by", "as", "for", "in", "to")
        elif not (is_adverb(low) or low in AUXILIARIES or low in HEARSAY or is_hearsay(tokens, at)):
            break
        at -= 1
    if at < 0:
        return None
    token = tokens[at]
    has_chain = at < verb - 1
    if token.low in RELATIVES and not (is_governed and token.low == "that"):
        found = left(tokens, at - 1 if at and tokens[at - 1].word != "," else at - 2) if at else None
        return found and (_named_before(tokens, tokens.index(found.tokens[0])) or found)
    if token.word in STOPS or token.low in CONJUNCTIONS or token.low in SUBORDINATORS or token.quote is not None:
        return _before_dashes(tokens, at) or main_subject(tokens[:at])
    if form.is_participle and (not has_chain or is_governed):
        near = left(tokens, at)
        if near is not None and any(token.low == "with" for token in tokens[max(0, at - 8) : at]):
            return near
        return main_subject(tokens[: at + 1]) or near
    if is_governed and form.is_base and token.low not in PRONOUNS and not _is_known_subject(tokens, at):
        return main_subject(tokens[: at + 1]) or left(tokens, at)
    return left(tokens, at)


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
        if tokens[at].low in _CLAUSE_OPENERS and tokens[at - 1].word in STOPS and opens and _has_verb(tokens, at + 1):
            begin = at + 1
            break
    if tokens and tokens[0].quote is not None and begin == 0:
        begin = 1
    found = _clause_subject(tokens, begin)
    return found or (_clause_subject(tokens, 0) if begin else None)


def _has_verb(tokens: Tokens, begin: int) -> bool:
    return any(is_finite(tokens, at) for at in range(begin, len(tokens)))


def _clause_subject(tokens: Tokens, begin: int) -> Phrase | None:
    while begin < len(tokens) and (
        tokens[begin].word in STOPS or tokens[begin].low in CONJUNCTIONS or is_adverb(tokens[begin].low)
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
            return None
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
        and tokens[end - 1].low in CALENDAR | ADVERBS
        and end + 1 < len(tokens)
    ):
        return _clause_subject(tokens, end + 1)
    while end > begin + 1 and (is_adverb(tokens[end - 1].low) or tokens[end - 1].low in CALENDAR):
        end -= 1
    return Phrase(tokens[begin:end])


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
