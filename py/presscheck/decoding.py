"""In which encoding the bytes of an article are written: marked, declared, or told by the letters that they make."""

import codecs
import math
import re
from collections import Counter

from presscheck.lexicon.alphabets import ENCODINGS, LETTERS, MARKS

LOOKED_AT = 4096
"""Bytes or characters at the beginning that decide what a file is; every kind shows itself well before that."""

COUNTED = 64 * 1024
"""Bytes whose letters are counted where nothing else tells the encoding: ten articles."""

CONVINCING = math.log(1000)
"""By how much the letters must speak for another encoding rather than Windows-1252, in which most texts come: odds of a thousand to
one, which a sentence or two reach in each of the languages measured (tests/test_decoding.py)."""

FITTING = math.log(1 / 300)
"""What a letter weighs on average at least in a text of the language; over our own sentences the right one stays above -4.6. Below
it, bytes are taken for stray Windows-1252."""

TOO_FEW = 4
"""Different bytes beyond ASCII below which nothing is told by them: an English article with a name or two in it."""

WRONG_AT_MOST = 0.01
"""Share of bytes that may not fit a declared encoding before the declaration counts as wrong."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_READ_AS = {
    "ascii": "cp1252", "big5": "big5hkscs", "dos-874": "cp874", "euc-kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
    "iso-8859-1": "cp1252", "iso-8859-11": "cp874", "iso-8859-8-i": "iso-8859-8", "iso-8859-9": "cp1254", "iso8859-1": "cp1252",
    "ks_c_5601-1987": "cp949", "latin-1": "cp1252", "latin1": "cp1252", "latin5": "cp1254", "shift_jis": "cp932", "tis-620": "cp874",
    "tis620": "cp874", "us-ascii": "cp1252", "windows-31j": "cp932", "windows-874": "cp874", "x-cp1251": "cp1251", "x-sjis": "cp932",
}  # fmt: skip
"""Names that browsers, and so all who write pages, take in a wider sense than Python, or that Python doesn't know: from the
WHATWG Encoding Standard, section 4.2."""

_SHARE_OF_MARKS = 0.15
"""Share of the characters beyond ASCII that are quotation marks, dashes and the like: in our sentences between none and a half."""

_OF_THE_WEB = frozenset(
    {
        "big5hkscs", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp866", "cp874", "cp932",
        "cp949", "euc_jp", "gb18030", "iso2022_jp", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "iso8859-2",
        "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "koi8-r", "koi8-u", "mac-cyrillic", "mac-roman",
    }
)  # fmt: skip
"""What an article's declaration may name, by Python's names: the WHATWG Encoding Standard, section 4.2, without UTF. Python also calls
encodings what unpacks a bomb (zlib, bz2), takes quadratic time (punycode, idna), or makes halves of letters (utf-7, escapes)."""

_CAPITAL = 0.05
"""How often a letter is a capital."""

_STRANGE = 1e-4
"""How often a letter stands in a text in whose language it has no place: in names and loans."""

_LETTER = re.compile(r"(\D)(\d+) ?")
_PLAIN = re.compile(rb"[A-Za-z]")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)


def decoded(raw: bytes, declared: str | None = None) -> str:
    """Bytes as text: by their mark, as UTF-8, as declared beside or inside them, else by their letters. Never raises.

    >>> decoded("Cher said “no”.".encode("cp1252")), decoded("Сказала она".encode("cp1251"))
    ('Cher said “no”.', 'Сказала она')
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    unmarked = _sixteen_bits(raw[:LOOKED_AT])
    if unmarked:
        return raw.decode(unmarked, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for name in (declared, _declared(raw)):
        text = _as_declared(raw, name) if name else None
        if text is not None:
            return text
    guess = _by_letters(raw[:COUNTED])
    return raw.decode(guess, "replace") if guess else raw.decode("utf-8", "presscheck.windows")


def _sixteen_bits(raw: bytes) -> str | None:
    """UTF-16 without its mark: in a European text every other byte is zero."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    if max(even, odd) < len(raw) * 0.35 or min(even, odd) > len(raw) * 0.05:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _declared(raw: bytes) -> str | None:
    """The encoding that a page names in its head."""
    named = _DECLARED.search(raw[:LOOKED_AT])
    return named.group(1).decode("ascii") if named else None


def _as_declared(raw: bytes, name: str) -> str | None:
    """The text by a declared encoding; None where there is no such encoding, or the bytes are plainly in another."""
    try:
        encoding = codecs.lookup(_READ_AS.get(name.lower(), name)).name
    except (LookupError, ValueError):  # ValueError for a NUL in the name
        return None
    if encoding not in _OF_THE_WEB:
        return None
    text = raw.decode(encoding, "replace")
    return None if text.count("\ufffd") > WRONG_AT_MOST * len(raw) else text


def _by_letters(raw: bytes) -> str | None:
    """The encoding in which the letters are those of some language, or None for stray Windows-1252 among what may be UTF-8."""
    counts = Counter(byte for byte in raw if byte > 0x7F)
    in_utf8 = sum(byte > 0x7F for byte in raw.decode("utf-8", "ignore").encode())
    if in_utf8 * 2 > counts.total() or len(counts) < TOO_FEW:
        return None
    is_latin = counts.total() < len(_PLAIN.findall(raw))
    weighed = {encoding: _weight(counts, encoding, is_latin) for encoding in _LANGUAGES}
    best = max(weighed, key=lambda encoding: weighed[encoding])
    if weighed[best] < FITTING * counts.total() or weighed[best] < weighed["cp1252"] + CONVINCING:
        return None
    return best


def _weight(counts: Counter[int], encoding: str, is_latin: bool) -> float:
    """The logarithm of how likely these bytes are in the likeliest language of an encoding."""
    letters = {byte: bytes([byte]).decode(encoding, "replace") for byte in counts}
    return max(
        (
            sum(count * _likely(letters[byte], shares) for byte, count in counts.items())
            for language, shares in _LANGUAGES[encoding].items()
            if is_latin or language not in _LATIN
        ),
        default=-math.inf,
    )


def _likely(letter: str, shares: dict[str, float]) -> float:
    """The logarithm of a letter's share of a language's text beyond ASCII."""
    if letter in MARKS:
        return math.log(_SHARE_OF_MARKS / len(MARKS))
    share = shares.get(letter) or shares.get(letter.lower(), 0) * _CAPITAL
    return math.log(max(share * (1 - _SHARE_OF_MARKS), _STRANGE if letter.isalpha() else _STRANGE / 100))


def _shares(language: str) -> dict[str, float]:
    """Each letter's share of those that the language writes beyond ASCII."""
    told = {letter: int(share) for letter, share in _LETTER.findall(LETTERS[language])}
    return {letter: share / sum(told.values()) for letter, share in told.items()}


def _by_encoding() -> dict[str, dict[str, dict[str, float]]]:
    """The shares of letters, by encoding and language; Windows-1252 among them."""
    known: dict[str, dict[str, dict[str, float]]] = {}
    for language, encodings in ENCODINGS.items():
        for encoding in encodings:
            known.setdefault(encoding, {})[language] = _shares(language)
    return known


_LANGUAGES = _by_encoding()
_LATIN = frozenset(language for language, letters in LETTERS.items() if letters[0] < "\u0370")


def _windows(failed: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are nearly always Windows-1252; two such in a row that look like UTF-8 are rare."""
    if not isinstance(failed, UnicodeDecodeError):
        raise failed
    return failed.object[failed.start : failed.end].decode("cp1252", "replace"), failed.end


codecs.register_error("presscheck.windows", _windows)
