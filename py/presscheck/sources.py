"""What the words for a source tell of it: a name, a place to look for it, or nothing."""

import re
from typing import Literal, NamedTuple

from presscheck.clauses import BEFORE_NAMES, Token, Tokens
from presscheck.lexicon import bodies, people
from presscheck.lexicon.names import PARTICLES
from presscheck.names import DEMONYMS, FEMALE, MALE, TITLES, Names
from presscheck.phrases import Phrase
from presscheck.verbs import (
    ADVERBS,
    CALENDAR,
    DOCUMENTS,
    PREPOSITIONS,
    REFLEXIVES,
    RELATIVES,
    STOPS,
    is_adverb,
    is_possessive,
)

Standing = Literal["named", "described", "anonymous", "pronoun", "definite", "thing"]
"""What the words say by themselves. `pronoun` and `definite` (the singer) point back; a `thing` does not speak."""


def _with_plurals(words: str) -> frozenset[str]:
    """The words of a list, each with its plural: baker, bakers.

    >>> sorted(_with_plurals("boy ally boss"))
    ['allies', 'ally', 'boss', 'bosses', 'boy', 'boys']
    """
    return frozenset(words.split()) | {_plural(word) for word in words.split()}


def _plural(word: str) -> str:
    if word.endswith(("man", "men", "people")):
        return word.removesuffix("man") + "men" if word.endswith("man") else word
    if word.endswith("s"):
        return word + "es" if word.endswith("ss") else word
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")


VAGUE = _with_plurals(people.VAGUE)
SPEAKING_FOR = frozenset(people.SPEAKING_FOR.split())
RELATIONS = _with_plurals(people.RELATIONS)
KIN = _with_plurals(people.KIN)
ROLES = _with_plurals(people.ROLES)
TRADES = frozenset(people.TRADES.split())
SPOKESPEOPLE = frozenset(people.SPOKESPEOPLE.split())
INSTITUTIONS = frozenset(bodies.INSTITUTIONS.split())
PLACES = frozenset(bodies.PLACES.split())
FIELDS = frozenset(bodies.FIELDS.split())
HE = frozenset(people.HE.split())
SHE = frozenset(people.SHE.split())
THEY = frozenset(people.THEY.split())
_PRONOUNS = HE | SHE | THEY | frozenset(["i", "we", "it", "you", "who"])
_POINTING = frozenset(["the", "that", "this", "these", "those", "both"])
_MINE = frozenset(["my", "our", "your"])
_OWNING = frozenset(["his", "her", "its", "their", "our", "my", "your"])
_TITLES = frozenset(title.lower() for title in TITLES)
_COMMON = VAGUE | RELATIONS | KIN | ROLES | SPOKESPEOPLE | INSTITUTIONS | DOCUMENTS
_SAYERS = frozenset(
    ["allies", "ally", "colleague", "colleagues", "figure", "figures", "insider", "insiders", "source", "sources"]
)
"""Vague words that a field or a body places: an intelligence source, Clinton insiders, a cabinet colleague."""
_PERSON_ENDINGS = (
    "man",
    "men",
    "woman",
    "women",
    "ist",
    "ists",
    "ician",
    "icians",
    "eer",
    "eers",
    "ologer",
    "yer",
    "yers",
)
_PEOPLE_ENDINGS = ("men", "women", "ists", "icians", "eers", "ologers", "yers")
_ADVOCATES = frozenset(["attorney", "attorneys", "counsel", "lawyer", "lawyers", "solicitor", "solicitors"])
"""Who speaks in court for somebody: lawyers for a named person speak as that person."""
_RUNNING = frozenset(["makers", "organisers", "organizers", "promoters", "trustees"])
"""Who together are what they run: organisers of the Wexcombe Marathon."""
_MORE_THAN_ONE = frozenset(
    ["children", "few", "many", "men", "most", "people", "police", "several", "some", "those", "three", "two", "women"]
)
"""Words without an s for more than one person."""
_OFFICES = frozenset(
    ["chair", "chairman", "chairwoman", "commander", "director", "editor", "founder", "head", "leader", "president",
     "secretary", "treasurer"]
)  # fmt: skip
"""Posts that a body has one of, who speaks for it: its director."""
_NAMELESS = frozenset(["anonymous", "nameless", "unidentified", "unnamed"])
_ORDINALS = frozenset(["fifth", "fourth", "second", "third"])
_DOER_ENDINGS = ("er", "or", "ee")
"""Endings of who does something, trusted only after an article and before a verb of speech: one royal watcher said."""
_WRITTEN = ("book", "cast", "letter", "mail", "paper", "script", "sheet")
"""Endings of written and recorded things."""
_EPITHET = re.compile(r"(?:\d{1,3}|[a-z]{3,9})-year-old|(?:grand)?(?:dad|father|mom|mother|mum)-of-\w+")
_MOST_ROLE_WORDS = 5
_COUNTS = frozenset(
    ["another", "dozens", "few", "group", "groups", "handful", "hundreds", "majority", "many", "most", "number", "one", "pair",
     "scores", "several", "some", "thousands", "those", "three", "two"]
)  # fmt: skip
PERSON_NOUNS = VAGUE | RELATIONS | KIN | ROLES
"""Common nouns for somebody."""
_HONORIFICS = frozenset(["Dr", "Miss", "Mr", "Mrs", "Ms", "Mx", "Sir", "Sen", "Rep", "Gov"])
_PLACES = frozenset(["East", "Lake", "Mount", "New", "North", "Port", "San", "Santa", "South", "St", "West"])
"""First words of places that look like a first name before a surname: "a resident of Wick, New Hampshire, said"."""
_WITHHELD = frozenset(
    ["anonymity", "anonymous", "identified", "identity", "initial", "initials", "name", "named", "names", "surname"]
)
_HIDDEN = frozenset(["changed", "concealed", "protected", "suppressed", "withheld"])
"""Words behind a name by which it is kept back: whose name has been changed."""
_NO_NAMES = CALENDAR | ADVERBS | PREPOSITIONS | RELATIVES | INSTITUTIONS | frozenset(people.ROLES.split())
"""Words with a capital that name nobody by themselves."""
_PARTICLES = frozenset(PARTICLES.split())
_REFUSALS = frozenset(
    [
        "can't",
        "cannot",
        "can’t",
        "condition",
        "declined",
        "declining",
        "never",
        "no",
        "not",
        "only",
        "refused",
        "refusing",
        "without",
    ]
)
"""Words before one of those by which a name is kept back: who declined to be named."""
KEPT_BACK = 16
"""Words in which the text may say so: behind a source, or behind its cue."""
_WOMEN = frozenset(people.WOMEN.split())
_MEN = frozenset(people.MEN.split())
_STATES = frozenset(["aware", "close", "familiar", "present", "privy"])
"""Adjectives that stand behind a person: an officer privy to the probe."""
_PRESENT = frozenset(["alive", "concerned", "here", "involved", "nearby", "present", "responsible", "there"])
"""What stands behind people without a preposition: those present."""
_NUMBERED = frozenset(
    [
        "act",
        "amendment",
        "article",
        "chapter",
        "clause",
        "no",
        "paragraph",
        "proposition",
        "psalm",
        "rule",
        "section",
        "verse",
    ]
)
"""Words before a number that make it a document or an address: Article 7, No 10."""
_FILLING = frozenset(["serves", "served", "taught", "teaches", "trained", "trains", "work", "worked", "works"])
"""What somebody with a role does where it is filled."""
_DONE = frozenset(["drawn", "given", "hidden", "seen", "sent", "shown", "taken", "written"])
"""What is done with a document, beside verbs in -ed: a letter seen by this paper."""
_POST_OPENERS = (
    PREPOSITIONS
    | RELATIVES
    | frozenset(["close", "familiar", "involved", "next", "briefed", "called", "speaking", "named"])
)
_DEMONYMS_LOW = frozenset(word.lower() for word in DEMONYMS)


class Source(NamedTuple):
    """What a phrase tells of a source: its standing, its head word in lower case, and its gender where the words give it."""

    standing: Standing
    head: str
    gender: str | None = None
    is_plural: bool = False


def is_document(head: str) -> bool:
    """Whether a noun is something written or recorded: a report, a guidebook."""
    return head in DOCUMENTS or head.endswith(_WRITTEN)


def is_epithet(head: str) -> bool:
    """Whether a noun is somebody by age or children alone: 34-year-old, mum-of-two."""
    return _EPITHET.fullmatch(head) is not None


def weigh(phrase: Phrase, tail: Tokens, names: Names, opens_sentence: bool) -> Source:
    """Weigh the words for a source, with the words after it that may name it (`his wife, Ann, said`)."""
    before, after = _halves(_without_reflexive(phrase.tokens))
    head = _head(before)
    low = _noun_of(head.low.removesuffix("’s").removesuffix("'s"))
    if len(before) == 1 and low in _PRONOUNS:
        return Source("pronoun", low, "m" if low in HE else "f" if low in SHE else None, low in ("they", "their", "we"))
    if low.startswith("@"):
        return Source("named" if names.is_in_handle(low) else "anonymous", low)
    is_plural = low.endswith("s") and not low.endswith("ss") or low in _MORE_THAN_ONE
    previous = before[before.index(head) - 1] if head is not before[0] else None
    if previous is not None and previous.word == "." and before.index(previous):
        previous = before[before.index(previous) - 1]
    if low.isdigit() and previous is not None and previous.low in _NUMBERED:
        return Source("named", low)
    if _is_name(head, previous, names, opens_sentence and head is phrase.tokens[0]):
        return Source("named", low)
    if _ends_in_name(phrase.tokens, low, names):
        return Source("named", phrase.tokens[-1].low)
    is_titled = len(before) == 1 and head.is_capital and low not in ROLES and after != ()
    if _names_somebody(after, tail, names) or (is_titled and _is_body_behind(tail)):
        return Source("named", low)
    standing = _standing(before, after, low, names)
    if standing == "anonymous" and low in ROLES and _says_where(tail):
        standing = "described"
    return Source(standing, low, _gender(low), is_plural)


def _says_where(tail: Tokens) -> bool:
    """Whether the words behind a role tell where it is filled: a doctor, who works at the hospital."""
    words = tail[1:] if tail and tail[0].word == "," else tail
    if len(words) < 3 or words[0].low != "who" or words[1].low not in _FILLING:
        return False
    end = next((at for at, token in enumerate(words) if token.word in STOPS), len(words))
    return _is_placed((words[0],), words[2:end])


def _without_reflexive(tokens: Tokens) -> Tokens:
    """The words without what only stresses them: Lee, of "Lee herself"."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1].low in REFLEXIVES else tokens


def may_be_somebody(head: str) -> bool:
    """Whether a noun is, or by its ending may be, a word for somebody: the winner, but not the gate."""
    return head in PERSON_NOUNS or head in INSTITUTIONS or _is_role(head) or head.endswith(_DOER_ENDINGS)


def is_placed(phrase: Phrase) -> bool:
    """Whether the words give a body, a place or a field to look in."""
    return _is_placed(*_halves(phrase.tokens))


def kept_back(tokens: Tokens, reach: int) -> int | None:
    """The place, among the first `reach` words, where the text says that a name is kept back: who cannot be named."""
    for at, token in enumerate(tokens[:reach]):
        if token.quote is not None or token.low not in _WITHHELD:
            continue
        is_asked = token.low == "anonymous" and at > 0 and tokens[at - 1].low in ("remain", "stay")
        if (
            token.low == "anonymity"
            or is_asked
            or any(before.low in _REFUSALS for before in tokens[max(0, at - 6) : at])
            or any(after.low in _HIDDEN for after in tokens[at + 1 : at + 5])
        ):
            return at
    return None


def _gender(head: str) -> str | None:
    """Whether a noun can only be a man ("m") or a woman ("f")."""
    if head in _WOMEN or head.endswith("woman"):
        return "f"
    return "m" if head in _MEN or (head.endswith("man") and head not in ("human", "chairman")) else None


def _ends_in_name(tokens: Tokens, head: str, names: Names) -> bool:
    """Whether a title with a preposition in it leads to a name: secretary of state Ann Lee, but not an adviser to Ann Lee."""
    last = tokens[-1]
    if not (last.is_capital and names.is_person(last.word)) or tokens[0].low in _ARTICLES:
        return False
    at = len(tokens) - 1
    while at > 0 and (tokens[at - 1].is_capital or tokens[at - 1].word == "."):
        at -= 1
    name = [token for token in tokens[at:] if token.word != "."]
    is_first = any(token.word in FEMALE or token.word in MALE or token.word in TITLES for token in name)
    is_one = head in ROLES and not head.endswith("s") and any(token.low == "of" for token in tokens)
    is_office = len(name) > 2 and (head in _TITLES or is_one) and tokens[0].is_capital
    leader = tokens[at - 1].low if at else ""
    is_office = is_office or (
        is_one and leader.isalpha() and leader not in PREPOSITIONS and tokens[at - 1].word.islower()
    )
    return len(name) > 1 and (is_office or (is_first and tokens[at - 1].low not in PREPOSITIONS))


def _halves(tokens: Tokens) -> tuple[Tokens, Tokens]:
    """The words up to the head noun, and what describes it behind."""
    for at, token in enumerate(tokens):
        if not at:
            continue
        if token.word == ",":
            return tokens[:at], tokens[at + 1 :]
        follows = tokens[at + 1].low if at + 1 < len(tokens) else ""
        is_doer = tokens[at - 1].low in PERSON_NOUNS or tokens[at - 1].low in INSTITUTIONS
        if token.low.endswith("ing") and not token.is_capital and is_doer:
            return tokens[:at], tokens[at:]
        is_person = tokens[at - 1].low in PERSON_NOUNS and token.low not in PERSON_NOUNS
        is_state = token.low in _STATES or token.low.endswith(("ed", "ing"))
        is_done = token.low in _DONE or token.low.endswith("ed")
        if follows in PREPOSITIONS and ((is_person and is_state) or (is_done and is_document(tokens[at - 1].low))):
            return tokens[:at], tokens[at:]
        if token.low in _PRESENT and tokens[at - 1].low in ("anyone", "everyone", "people", "those"):
            return tokens[:at], tokens[at:]
        if token.low in _POST_OPENERS and (token.low not in ("close", "familiar", "next") or follows in ("to", "with")):
            return tokens[:at], tokens[at:]
    return tokens, ()


def _head(before: Tokens) -> Token:
    words = [token for token in before if token.word not in STOPS]
    return words[-1] if words else before[-1]


def _noun_of(low: str) -> str:
    """The noun that a word with hyphens is built on, where no list has the word itself.

    >>> _noun_of("lady-in-waiting"), _noun_of("ex-girlfriend"), _noun_of("mum-of-two")
    ('lady', 'girlfriend', 'mum-of-two')
    """
    if "-" not in low or low in _COMMON or is_epithet(low):
        return low
    first, *middle, last = low.split("-")
    if middle and middle[0] in ("at", "by", "for", "in", "of", "on", "to") and first in _COMMON:
        return first
    return last if last in _COMMON else low


def _is_name(token: Token, before: Token | None, names: Names, opens_sentence: bool) -> bool:
    """Whether a word is part of a name rather than a common noun with a capital."""
    if not token.is_capital:
        return False
    if before is not None and (before.word in FEMALE or before.word in MALE or before.word in _HONORIFICS):
        return True
    if token.word in DEMONYMS:
        return names.is_person(token.word) and before is None and not token.low.endswith("s")
    low = token.low.removesuffix("’s").removesuffix("'s")
    if low in _PRONOUNS:
        return False
    if low in _TITLES:
        return before is None and names.is_person(token.word)
    if opens_sentence:
        return names.is_person(token.word) or (
            low not in _COMMON and low not in _COUNTS and not low.endswith(_PEOPLE_ENDINGS)
        )
    is_after_name = (
        before is not None
        and before.is_capital
        and before.low not in _TITLES
        and before.word not in DEMONYMS
        and not token.word.isupper()
    )
    return low not in PERSON_NOUNS or names.is_person(token.word) or (is_after_name and not low.endswith("s"))


def _names_somebody(after: Tokens, tail: Tokens, names: Names) -> bool:
    """Whether the words behind the head name the person: `an academic named Lee`, `his wife, Ann`."""
    lows = [token.low for token in after[:2]]
    if lows[:1] in (["called"], ["named"]) and len(after) > 1:
        return after[1].is_capital
    if tail and tail[0].word == "," and len(tail) > 1:
        first = tail[roles_before(tail)]
        if not first.is_capital or first.word in DEMONYMS or first.word in _PLACES:
            return False
        following = tail[roles_before(tail) + 1 :][:1]
        if not after and first is tail[1] and (not following or following[0].word in STOPS) and _is_lone_name(first):
            return True
        is_full = bool(following) and (
            following[0].is_capital or following[0].word == "." or _is_particle(following[0])
        )
        return (
            names.is_person(first.word) or first.low in _TITLES or is_full or first.word in FEMALE or first.word in MALE
        )
    return False


def _is_lone_name(token: Token) -> bool:
    """Whether a word between commas right behind somebody can only be the name: our waitress, Bea, asked."""
    return token.word.isalpha() and not token.word.isupper() and token.low not in _NO_NAMES


def _is_particle(token: Token) -> bool:
    """Whether a small word goes on with a name: al-Sayed, bin Rashad, von der Zee."""
    return token.low in _PARTICLES or token.low.startswith(("al-", "el-"))


def _is_body_behind(tail: Tokens) -> bool:
    """Whether an apposition says that the words before it are the name of a body: Friends of Larch Wood, a volunteer group."""
    if len(tail) < 3 or tail[0].word != "," or tail[1].low not in ("a", "an", "the"):
        return False
    end = next((at for at in range(2, len(tail)) if tail[at].word in STOPS or tail[at].low in PREPOSITIONS), len(tail))
    head = tail[end - 1].low
    return head in INSTITUTIONS and head not in ROLES


def roles_before(tail: Tokens) -> int:
    """Where a name may stand behind the roles that lead to it: the host, comedian Ann Lee."""
    at = 1
    while at < min(len(tail) - 1, _MOST_ROLE_WORDS) and not tail[at].is_capital and tail[at].word not in STOPS:
        at += 1
    is_led = at > 1 and (tail[at - 1].low in PERSON_NOUNS or tail[at].low in _TITLES or tail[at].low in BEFORE_NAMES)
    return at if is_led else 1


def _is_role(head: str) -> bool:
    is_doer = head.endswith(_PERSON_ENDINGS) and head not in DOCUMENTS  # a list is no pianist
    return head in ROLES or head in _DEMONYMS_LOW or head in _TITLES or is_doer or is_epithet(head)


def _standing(before: Tokens, after: Tokens, head: str, names: Names) -> Standing:
    first = before[0].low
    is_placed = _is_placed(before, after)
    if (head in KIN or head in RELATIONS) and _is_of_nobody(before, after):
        return "anonymous"
    if first in _POINTING and _is_role_or_vague(head) and _is_beside_us(after):
        return "anonymous"  # the woman next to me
    if any(token.low in _NAMELESS for token in before):
        return "described" if is_placed else "anonymous"
    if head == "voice" and first in ("a", "another", "one"):
        return "anonymous"
    if head in _ORDINALS and first in ("a", "one"):
        return "anonymous"
    if head in SPOKESPEOPLE:
        return _spokesperson(before, after, first)
    if head in SPEAKING_FOR and (standing := _speaking_for(before)) is not None:
        return standing
    if head in _COUNTS and after and after[0].low == "of":
        return "anonymous"
    if head in VAGUE or head in RELATIONS:
        if first in _POINTING and head not in ("those", "sources", "friends", "insiders", "critics"):
            return "definite"
        is_inside = bool(after) and after[0].low in _INSIDE and is_placed
        is_told = head in _SAYERS and (_has_field(before) or is_inside)
        return "described" if is_told or _has_place(head, after) else "anonymous"
    if head in KIN:
        standing = _kin(before, first)
        return "described" if standing == "anonymous" and _has_place(head, after) else standing
    is_role = _is_role(head) or (first in _ARTICLES and head.endswith(_DOER_ENDINGS) and head not in DOCUMENTS)
    is_ours = head in ROLES and first in _MINE
    if is_document(head) and not (is_role and first in ("a", "an", "one", "another")) and not is_ours:
        return "named"
    if (
        head in INSTITUTIONS
        and first not in ("another", "one", "several", "some")
        and not (head in ROLES and first == "a")
    ):
        return "named"
    if first == "its" and head in _OFFICES:
        return "named"
    if not is_role:
        return "definite" if first in _POINTING else "thing"
    if first in _POINTING:
        return "definite"
    if head in _RUNNING and len(after) > 1 and any(token.is_capital for token in after[1:3]):
        return "named"
    if head in _ADVOCATES and len(after) > 1 and after[0].low == "for" and _is_name_behind(after):
        return "named"
    return "described" if is_placed else "anonymous"


def _is_beside_us(after: Tokens) -> bool:
    """Whether somebody is only told by where he sits: next to me, in front."""
    lows = tuple(token.low for token in after)
    return "me" in lows or "us" in lows or lows in (("in", "front"), ("behind",), ("opposite",))


def _is_role_or_vague(head: str) -> bool:
    return head in VAGUE or _is_role(head)


def _is_name_behind(after: Tokens) -> bool:
    """Whether a preposition leads to a name: for Ann Lee, for the Lee Organization."""
    first = after[2] if after[1].low == "the" and len(after) > 2 else after[1]
    return first.is_capital and first.word not in DEMONYMS


def _speaking_for(before: Tokens) -> Standing | None:
    """A family or a lawyer of somebody: as good as the name where that is said, to be looked for where it is "her"."""
    owner = before[-2] if len(before) > 1 else None
    if owner is None or before[0].low in _ARTICLES or before[0].low in _MINE:
        return None
    if owner.is_capital and owner.word not in DEMONYMS and owner is not before[0] or _is_owner(owner):
        return "named"
    return "definite" if before[0].low in _OWNING or any(is_possessive(token.word) for token in before[:-1]) else None


def _is_owner(token: Token) -> bool:
    return token.is_capital and is_possessive(token.word)


def _spokesperson(before: Tokens, after: Tokens, first: str) -> Standing:
    """A spokesperson of a body that the text names is as good as the body's name."""
    if (
        len(after) > 1
        and after[0].low in ("at", "for", "from", "of", "with")
        and after[1].low in ("her", "his", "its", "the", "their")
    ):
        return "named"
    named = any(_is_body(token) for token in (*before[1:-1], *after)) or (
        before[0].is_capital and is_possessive(before[0].word)
    )
    if named or (
        before[0].is_capital and len(before) > 1 and before[0].low not in _POINTING and first not in _ARTICLES
    ):
        return "named"
    return "definite" if first in _POINTING else "described"


_ARTICLES = frozenset(
    ["a", "an", "one", "another", "some", "several", "two", "three", "many", "other", "every", "each"]
)


_INSIDE = frozenset(["at", "in", "inside", "within"])
"""Words that put somebody into a body: a source inside the ministry."""
_EXPERTS = frozenset(people.EXPERTS.split())
_PLAIN = frozenset(people.PLAIN_ADJECTIVES.split())
_NO_FIELD = _ARTICLES | _POINTING | _OWNING | _COUNTS | VAGUE | _PLAIN
_PLACED = INSTITUTIONS | FIELDS | PLACES | frozenset((bodies.WORKPLACES + bodies.OFFICES).split())
_AT = frozenset(["at", "for", "from", "in", "inside", "near", "on"])
"""Prepositions behind which a name is that of a place or a body."""
_WITHOUT_ROLE = frozenset(people.WITHOUT_ROLE.split())
_DWELLERS = frozenset(
    ["citizen", "citizens", "householder", "householders", "inhabitant", "inhabitants", "islander", "native", "natives",
     "resident", "residents", "tenant", "tenants", "villager", "villagers"]
)  # fmt: skip
"""People of a place: a resident of Pound Lane."""


def _is_body(token: Token) -> bool:
    low = token.low.removesuffix("’s").removesuffix("'s")
    return (token.is_capital and token.word not in DEMONYMS) or low in INSTITUTIONS


def _has_field(before: Tokens) -> bool:
    if len(before) > 1 and before[-1].low in _EXPERTS and _is_field(before[-2]):
        return True
    return any(
        token.low in FIELDS or token.low in INSTITUTIONS or (at > 0 and token.is_capital)
        for at, token in enumerate(before[:-1])
    ) or (len(before) > 1 and before[0].is_capital and before[0].low not in _NO_FIELD)


def _is_field(token: Token) -> bool:
    """Whether the word before an expert can be the noun for a field: vaccine, but not leading."""
    low = token.low
    is_plain = low in _NO_FIELD or low in _COMMON or is_adverb(low) or is_possessive(token.word)
    return low.isalpha() and not is_plain and not low.endswith(("able", "ed", "ful", "ing", "ive", "ous"))


def _is_placed(before: Tokens, after: Tokens) -> bool:
    """Whether the words give a body, a place or a field to look in."""
    if _has_field(before) or any(is_possessive(token.word) for token in before[:-1]):
        return True
    if len(after) == 2 and after[0].low == "on" and after[1].is_capital:
        return False  # a platform: a fan on Facebook
    words = [(token, token.low.removesuffix("’s").removesuffix("'s")) for token in after]
    return any(token.is_capital or low in _PLACED for token, low in words)


def _has_place(head: str, after: Tokens) -> bool:
    """Whether words behind a resident, a neighbour or a customer name a place: one neighbour in Larch Close."""
    return head not in _WITHOUT_ROLE and any(
        (one.low in _AT or (one.low == "of" and head in _DWELLERS and one is after[0]))
        and any(token.is_capital and token.word not in DEMONYMS for token in after[at + 1 : at + 3])
        and (one.low != "on" or any(token.low == "the" or token.low in PLACES for token in after[at + 1 : at + 4]))
        for at, one in enumerate(after)
    )


def _is_of_nobody(before: Tokens, after: Tokens) -> bool:
    """Whether a relation is to somebody who has no name either: the son of one patient, a patient’s son, somebody’s grandmother."""
    if before[0].low.rstrip("s").rstrip("’'") in ("somebody", "someone"):
        return True
    if before[0].low in ("a", "an", "another", "one"):
        owner = next((token for token in before[:-1] if is_possessive(token.word)), None)
        return owner is not None and not owner.is_capital
    return len(after) > 1 and after[0].low == "of" and after[1].low in ("a", "an", "another", "one")


def _kin(before: Tokens, first: str) -> Standing:
    if first in _OWNING or any(is_possessive(token.word) for token in before[:-1]) or first in _POINTING:
        return "definite"
    return "anonymous"
