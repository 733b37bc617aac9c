"""Which quoted words are no speech: nicknames, titles, terms and scare quotes; and how a quotation begins and ends."""

import re
from itertools import pairwise

from presscheck import verbs
from presscheck.clauses import Tokens
from presscheck.lexicon.bodies import INSTITUTIONS, PLACES
from presscheck.lexicon.terms import EXPRESSIONS, TITLED
from presscheck.span import Span
from presscheck.verbs import FORMS, STOPS

FRAGMENT_WORDS = 3
"""A quotation of at most so many words inside a sentence that no one speaks is a term, a title or a nickname."""
TERM_WORDS = 6
"""A longer quotation that begins with a capital is speech even where no verb is near."""
CLOSERS = " \n\t\u00a0”\"’'»“‘"
"""What may stand between a quotation's last word or stop and its end."""
EXPRESSIONS_THAT_SAY = frozenset(EXPRESSIONS.split())
"""What "says" words that nobody spoke: a grin that said, “I’m still here”."""

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"])
"""Words that a title leaves small."""
_TITLED = frozenset(TITLED.split())
_ARTICLES = frozenset(
    ["a", "an", "her", "his", "its", "so-called", "some", "such", "that", "the", "their", "these", "this", "those"]
)
_NO_NOUNS = verbs.PREPOSITIONS | verbs.LINKS | verbs.AUXILIARIES
_NO_VERB = verbs.DETERMINERS | verbs.PRONOUNS | frozenset(["be", "him", "me", "them", "us"])
"""Words after "to" that make it no infinitive."""
_SEEMING = frozenset(["appeared", "appears", "became", "felt", "looked", "remained", "seemed", "seems", "sounded"])
"""Verbs behind which a single word is a verdict."""
_INSTRUCTED = frozenset(
    ["advised", "asked", "coached", "encouraged", "instructed", "taught", "told", "trained", "urged"]
)
"""What is done to somebody who is to say something."""
_KINDS = frozenset(["kind", "sort", "type"])
_MODALS = frozenset(["could", "may", "might", "must", "should", "would"])
_ADVISING = frozenset(["might", "must", "should"])
"""Modals right before a verb of speech that make its words what might be said: ministers should say sorry."""
_DESIGNATIONS = frozenset(["expression", "label", "name", "nickname", "phrase", "term", "word"])
"""What something has: scientists have a word for this."""
_WORDS_AS_WORDS = frozenset(["phrase", "term", "word", "words"])
"""What "the" makes a word that is spoken of: members should avoid the word “cuts”."""
_GIFTS = frozenset(["speak", "talk"])
_ANYBODY = frozenset(["anybody", "anyone", "somebody", "someone", "you"])
_CALLING = frozenset(["call", "called", "calls", "dub", "dubbed", "dubs", "nicknamed"])
_BODIES = frozenset(INSTITUTIONS.split()) | frozenset(PLACES.split())
_LONGEST_COUNTED = 400
"""Code points in which a quotation's words are counted: only few or many matters."""


def last_mark(text: str, span: Span) -> str:
    """The last character of quoted words before the marks and white space that close them; "" where there is none near the end.

    >>> last_mark("“Is it?” ", Span(0, 9))
    '?'
    """
    return text[max(span.start, span.end - 8) : span.end].rstrip(CLOSERS)[-1:]


def count(text: str, span: Span) -> int:
    """The number of words in a span, as far as that matters."""
    return len(_WORD.findall(text, span.start, min(span.end, span.start + _LONGEST_COUNTED)))


def is_nickname(text: str, tokens: Tokens, at: int) -> bool:
    """Whether the quotation stands inside a name: Florence “Rusty” Dennis."""
    if not 0 < at < len(tokens) - 1 or count(text, Span(tokens[at].start, tokens[at].end)) > FRAGMENT_WORDS:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    return before.is_capital and after.is_capital and after.start - tokens[at].end <= 1 and before.low not in FORMS


def is_open(text: str, span: Span) -> bool:
    """Whether the quoted words end in a comma or another mark after which an attribution may follow."""
    last = last_mark(text, span)
    return last in ",.!?…-—–"


def leads_on(text: str, span: Span) -> bool:
    """Whether the quoted words end in a comma, after which only an attribution or the rest of the sentence can follow."""
    return last_mark(text, span) == ","


def is_shout(text: str, span: Span) -> bool:
    """Whether a word or two with an exclamation mark are all that is quoted: “Order!”"""
    is_loud = last_mark(text, span) == "!"
    return is_loud and count(text, span) < FRAGMENT_WORDS


def opens_low(text: str, span: Span) -> bool:
    """Whether the quoted words begin in lower case, as part of the sentence around them."""
    first = _WORD.search(text, span.start, span.end)
    return first is not None and first.group()[0].islower()


def is_modifier(text: str, span: Span, tokens: Tokens, at: int) -> bool:
    """Whether the quoted words only qualify a noun, as a term or in scare quotes: none reached the “top secret” level."""
    if not 0 < at < len(tokens) - 1 or count(text, span) > FRAGMENT_WORDS or is_open(text, span):
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    return before.low in _ARTICLES and after.word not in STOPS and after.low not in _NO_NOUNS


def is_title(text: str, span: Span, tokens: Tokens, at: int) -> bool:
    """Whether the quotation is what something is called: a memoir titled “Salt and Ash”, on ABC’s “This Week”."""
    before = tokens[at - 1] if at else None
    if before is None or not is_name(text, span):
        return False
    is_programme = before.is_capital and verbs.is_possessive(before.word) and at > 1 and tokens[at - 2].low == "on"
    return is_programme or before.low.rstrip(",") in _TITLED


def is_so_called(text: str, span: Span, tokens: Tokens, at: int) -> bool:
    """Whether "so-called" or "known as" stands right before a short quotation: the so-called “wet weeks”."""
    if at > 1 and tokens[at - 1].low in _WORDS_AS_WORDS and tokens[at - 2].low == "the":
        return count(text, span) <= FRAGMENT_WORDS and not is_open(text, Span(span.start, span.end - 1))
    if at and tokens[at - 1].word == ":":
        is_designated = any(one in _DESIGNATIONS and two == "for" for one, two in pairwise(_lows(tokens, at)))
        return is_designated and count(text, span) <= FRAGMENT_WORDS
    lows = [token.low for token in tokens[max(0, at - 2) : at]]
    while lows and lows[-1] in ("the", "a", "an"):
        lows.pop()
    return (
        bool(lows)
        and (lows[-1] == "so-called" or lows[-1] == "as" and "known" in _lows(tokens, at))
        and (count(text, span) <= FRAGMENT_WORDS)
    )


def _lows(tokens: Tokens, at: int) -> list[str]:
    return [token.low for token in tokens[max(0, at - 6) : at]]


def is_imagined(tokens: Tokens, cue: Span) -> bool:
    """Whether the cue tells what might be said: if the bill could speak, it would say; managers are told to say; the kind who says."""
    at = next((at for at, token in enumerate(tokens) if token.start >= cue.start), 0)
    if not at:
        return False
    lows = [token.low for token in tokens[max(0, at - 14) : at]]
    near = lows[-6:]
    if near[-1] == "to" and len(near) > 2 and near[-2] in _INSTRUCTED and near[-3] in verbs.BE:
        return True
    if any(low in _KINDS and "who" in near[place:] for place, low in enumerate(near)):
        return True
    if not any(low in _MODALS for low in near):
        return False
    if near[-1] in _ADVISING and tokens[at].low in verbs.FORMS and verbs.FORMS[tokens[at].low].is_base:
        return True
    has_gift = any(low in ("could", "can") and after in _GIFTS for low, after in pairwise(lows))
    return ("if" in lows and has_gift) or any(low in _ANYBODY for low in near)


def is_label(text: str, span: Span, tokens: Tokens, at: int, cue: Span) -> bool:
    """Whether a clause tells what something is called: which visitors call the “chapel”."""
    verb = next((place for place, token in enumerate(tokens) if token.start == cue.start), 0)
    if tokens[verb].low not in _CALLING or not verb < at <= verb + 2 or count(text, span) > TERM_WORDS:
        return False
    has_object = any(token.low in ("what", "which", "whom") for token in tokens[max(0, verb - 6) : verb - 1])
    has_object = has_object or _has_noun_before(tokens, verb - 1)
    opens_definite = text[span.start + 1 : span.start + 5].lower() == "the "
    return has_object and (tokens[at - 1].low == "the" or opens_definite)


def is_subject(text: str, span: Span, tokens: Tokens) -> bool:
    """Whether a term with an article is what a report is about: doctors say the “rice effect” should not be overstated."""
    at = next((place for place, token in enumerate(tokens) if token.start == span.start), 0)
    if not 0 < at < len(tokens) - 1 or count(text, span) > FRAGMENT_WORDS or not opens_low(text, span):
        return False
    is_met = tokens[at - 1].low in _ARTICLES and tokens[at - 1].low not in ("a", "an")
    return is_met and (tokens[at + 1].low in verbs.AUXILIARIES or verbs.is_finite(tokens, at + 1))


def is_called_by_body(text: str, span: Span, tokens: Tokens, at: int, cue: Span) -> bool:
    """Whether a body's short name for something is quoted: the county calls it an “open matter”, a club that calls itself the “family club”."""
    verb = next((place for place, token in enumerate(tokens) if token.start == cue.start), 0)
    if tokens[verb].low not in _CALLING or not verb + 1 < at <= verb + 3 or count(text, span) > FRAGMENT_WORDS:
        return False
    before, called = tokens[verb - 1].low if verb else "", tokens[verb + 1].low
    is_body = before in _BODIES or before in ("internet", "which")
    return called in ("itself", "themselves") or (is_body and called in ("it", "that", "them", "this"))


def _has_noun_before(tokens: Tokens, pronoun: int) -> bool:
    """Whether a clause describes the noun right before its pronoun: an otter he calls “the accountant”."""
    if pronoun < 1 or tokens[pronoun].low not in verbs.PRONOUNS:
        return False
    noun = tokens[pronoun - 1]
    is_small = noun.low in _NO_NOUNS or noun.low in FORMS or verbs.is_adverb(noun.low)
    return noun.quote is None and noun.word not in STOPS and not is_small


def is_name(text: str, span: Span) -> bool:
    """Whether the quoted words look like a name or a term rather than speech."""
    words = _WORD.findall(text, span.start, min(span.end, span.start + 200))
    return (
        bool(words)
        and len(words) > 1
        and all(w[0].isupper() or w[0].isdigit() or w in _SMALL for w in words)
        and words[-1][0].isupper()
    )


def _leads_to_words(between: list[str], words: int) -> bool:
    """Whether the last word before quoted ones asks for them: it was “grim”, the House seemed “rattled”, he offered “nothing new”."""
    last = between[-1]
    is_verb = last in verbs.VERBS or (last in FORMS and FORMS[last].is_past)
    is_had = last in ("had", "has", "have") and words > 1
    return is_had or last in verbs.BE or last in _SEEMING or (len(between) > 2 and words > 1 and is_verb)


def is_distant(text: str, span: Span, cue: Span) -> bool:
    """Whether the quoted words are a term in somebody’s report: one or two far from the verb, or another verb’s object."""
    if not opens_low(text, span) or cue.start > span.start or cue.of(text).lower() in _CALLING:
        return False
    between = text[cue.end : span.start].split()
    if between and between[-1] == "as":
        return False
    if between and _leads_to_words(between, count(text, span)):
        return False
    if len(between) > 1 and between[0] == "to" and between[1].islower() and between[1] not in _NO_VERB:
        return True
    return count(text, span) <= 2 and len(_WORD.findall(text, cue.end, span.start)) > 1
