"""Which language a text is written in, as far as "English or not" goes."""

import re
from collections import Counter
from collections.abc import Iterable

from presscheck.lexicon.languages import FUNCTION_WORDS, SCRIPTS

SAMPLE = 8000
"""Characters looked at, from three places: more tells no more, and a boilerplate beginning must not decide."""

LEAST_WORDS = 3
"""Function words that a language needs to be believed: a heading in English seldom holds fewer, a list of names none."""

LEAST_SHARE = 0.08
"""Function words among all words. English news has .35 to .45, a wrong language's chance hits stay below .05."""

CLEAR_LEAD = 1.25
"""How many times the hits of English (and two more than those) another language needs: in doubt a text is reviewed."""

SCRIPT_SHARE = 0.3
"""Letters in a script of its own, among all letters, that make a text of that script's language."""


def _languages_of_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), code)
    return found


_LANGUAGES = _languages_of_words()
"""Function words, each with the languages that have it."""

_WORD = re.compile(r"[a-zà-ɏạ-ỹ]+'?")
_LETTER = re.compile(r"[^\W\d_]")
_FOREIGN = re.compile(f"[{min(first for _, first, _ in SCRIPTS)}-\u1dff\u2c00-\U0010ffff]")
"""What may be a letter of another script: neither Latin nor the punctuation of English print."""


def language(text: str) -> str:
    """A BCP 47 code: "en", another language's, or "und" where too few words tell.

    >>> language("She said that the bridge was closed for the day.")
    'en'
    >>> language("Der Bürgermeister sagte, dass die Brücke nicht mehr sicher ist.")
    'de'
    >>> language("Otto Brandle 1985")
    'und'
    """
    sample = _sample(text)
    return _by_script(sample) or _by_words(sample)


def is_reviewed(code: str) -> bool:
    """Whether a text in this language is judged: English, and what is too short to tell."""
    return code in ("en", "und")


def _sample(text: str) -> str:
    """The beginning, the middle and the end of a text, or all of a short one."""
    third, middle = SAMPLE // 3, len(text) // 2
    return text if len(text) <= SAMPLE else "\n".join((text[:third], text[middle : middle + third], text[-third:]))


def _by_script(sample: str) -> str | None:
    """The language whose own script a good part of the letters is in; kana, however few, mean Japanese."""
    if sample.isascii():
        return None
    foreign = _FOREIGN.findall(sample)
    if not foreign:
        return None
    letters = len(_LETTER.findall(sample))
    counts = {code: sum(first <= char <= last for char in foreign) for code, first, last in SCRIPTS}
    if counts["ja"] * 20 > counts["zh"]:
        counts["ja"] += counts.pop("zh")
    code = max(counts, key=lambda name: counts[name])
    return code if counts[code] and counts[code] >= SCRIPT_SHARE * letters else None


def _by_words(sample: str) -> str:
    """The language with the most function words; English where another is not clearly ahead."""
    words = Counter(_WORD.findall(sample.lower().replace("’", "'")))
    hits = dict.fromkeys(FUNCTION_WORDS, 0)
    for word, times in words.items():
        for code in _languages(word):
            hits[code] += times
    best = max(hits, key=lambda code: hits[code])
    if hits[best] < max(LEAST_WORDS, LEAST_SHARE * words.total()):
        return "und"
    return best if hits[best] >= max(CLEAR_LEAD * hits["en"], hits["en"] + 2) else "en"


def _languages(word: str) -> Iterable[str]:
    """The languages that have a function word, with its apostrophe or without."""
    found = _LANGUAGES.get(word, ())
    return found if word[-1] != "'" else {*found, *_LANGUAGES.get(word.rstrip("'"), ())}
