"""Which names in an article are, by its own words, not the real ones."""

import re

WINDOW = 90
"""Code points on both sides of such words in which the name stands."""

_SIGNS = (
    "real name", "true name", "actual name", "name has been", "name was", "name is being", "name we", "name I", "name changed",
    "names changed", "a pseudonym", "only as", "simply as", "just as", "name as", "to be called", "to be identified",
    "to be known", "call sign", "callsign", "code name", "nom de guerre", "to be referred", "are calling", "am calling", "will call", "’ll call", "shall call",
)  # fmt: skip
"""Words without which no name is said to be another: looked for first, for that is quick."""
_NAME = r"(?P<name>[^\W\d_a-zß-ÿ][\w’'\-]*(?: [^\W\d_a-zß-ÿ][\w’'\-]*)?)"
_NAME_TOO = _NAME.replace("name", "alias")
_OWN = r"(?:her|his|their)"
_CHANGED = r"(?:has been|was|is being|we have|we’ve|I have|I’ve) (?:changed|withheld)"
_BEHIND = re.compile(
    rf"{_NAME}(?:,? \(|, | is | was | ?[—–-] ?)(?:\d+, )?(?:not {_OWN} (?:real|true|actual) name|whose (?:real )?name {_CHANGED}"
    rf"|name (?:has been )?changed|names? changed|a pseudonym|{_OWN} name has been changed)"
)
_BEFORE = re.compile(
    rf"(?:(?:identified|known|introduced|named)(?: {_OWN}self)? (?:just|only|simply) as|{_OWN} name (?:just |only |simply )?as"
    rf"|(?:asked|asks|prefers|preferred|wanted|wants|wished|wishes) to be (?:called|identified as|known as|referred to as)"
    rf"(?: just| only| simply)?(?: as)?|(?:whom |who )?(?:we|I) (?:are calling|am calling|will call|shall call)|(?:we|I)’ll call)"
    rf" {_NAME}"
    rf"|(?:call sign|callsign|code name|nom de guerre),? {_NAME_TOO}"
)


def find(text: str) -> frozenset[str]:
    """The names that an article says are not, or not the whole of, the real ones.

    >>> sorted(find("Salma (not her real name) left. A man who gave his name only as Rick stayed."))
    ['Rick', 'Salma']
    """
    found: set[str] = set()
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            start, end = max(0, at - WINDOW), at + len(sign) + WINDOW
            matches = [match for pattern in (_BEHIND, _BEFORE) for match in pattern.finditer(text, start, end)]
            found |= {name for match in matches for name in match.groupdict().values() if name}
            at = text.find(sign, at + 1)
    return frozenset(found)
