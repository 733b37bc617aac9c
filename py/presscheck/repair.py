"""Which mangled characters stand for which: text read in the wrong encoding, made whole again."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from presscheck.document import Document, Repair
from presscheck.span import Span


class Repaired(NamedTuple):
    """The text with its characters restored, and each place where something changed (spans into `text`)."""

    text: str
    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Misreading:
    """One way of reading UTF-8 wrongly: which byte each character stood for."""

    name: str
    byte_of: dict[str, int]


class _Found(NamedTuple):
    """A mangled sequence: what it stands for, its tokens, whether it is beyond doubt by itself, and whether a byte is lost."""

    char: str
    size: int
    is_sure: bool
    is_short: bool = False


class _Token(NamedTuple):
    """One character of a suspect run, and the words it was written as before any repair."""

    char: str
    was: str
    is_mended: bool = False


def _code_page(*names: str) -> dict[str, int]:
    """Character to byte, each byte by the first of the named encodings that knows it, and by the C1 control of its number."""
    table = {}
    for byte in range(0x80, 0x100):
        shown = next((c for name in names if (c := bytes([byte]).decode(name, "ignore"))), chr(byte))
        table[shown] = byte
    return {**{chr(byte): byte for byte in range(0x80, 0xA0)}, **table}


_PUNCTUATION = "…’‘“”„‚‹›«»–—•™\u00a0¡¿®©°§¶´¨¸·ªº²³¹¯"
"""Signs that follow a capital with an accent in sound text too ("VOCÊ…", "NESTLÉ®")."""

_CURRENCY = "£€¥¢"
"""The same behind a small letter, where a space is missing ("au café€5")."""

_WESTERN = _Misreading("western", _code_page("cp1252"))
"""Windows-1252 and Latin-1 in one table: they differ only where Latin-1 shows control characters."""

_THAI = _Misreading("thai", _code_page("cp874", "cp1252"))
"""Windows-874, its gaps filled from Windows-1252: what a Thai machine makes of English."""

_MAC = _Misreading("mac", _code_page("mac_roman"))
"""Mac OS Roman, in which every byte shows as something, so none is lost."""

_SURE_MAC = re.compile("[\u2010-\u2027\u2030-\u203a\u20ac\u2122]")
"""What an English text read as Mac Roman most often holds: one of these is beyond doubt when it was three characters."""

_MARK = b"\xe2\x80"
"""What is left of a closing mark: 9D, its last byte, is lost."""

_LOST = {
    _MARK: "\u201d",  # 9D: by far the most frequent of the five bytes that Windows-1252 cannot show
    b"\xe2\xa4": "\u2764",  # heart, 9D lost in the middle
    b"\xe2\xad": "\u2b50",  # star, 90 lost at the end
    b"\xef\xb8": "\ufe0f",  # emoji look, 8F lost
    b"\xf0\x9f\xb4": "\U0001f3f4",  # black flag, 8F lost
    b"\xf0\x9f\x86": "\U0001f3c6",  # trophy, 8F lost
    b"\xf0\x9f\xa0": "\U0001f3e0",  # house, 8F lost
    b"\xf0\x9f\xbb": "\U0001f3fb", b"\xf0\x9f\xbc": "\U0001f3fc", b"\xf0\x9f\xbd": "\U0001f3fd",  # tones of skin, 8F lost
    b"\xf0\x9f\xbe": "\U0001f3fe", b"\xf0\x9f\xbf": "\U0001f3ff",
    b"\xf0\x9f\x91": "\U0001f44d",  # thumb up, 8D lost
    b"\xf0\x9f\x98": "\U0001f60d",  # heart eyes, 8D lost
    b"\xf0\x9f\x99": "\U0001f64f",  # folded hands, 8F lost
}  # fmt: skip
"""What a sequence stands for that lost a byte: 81, 8D, 8F, 90 and 9D show as nothing in Windows-1252 and often vanish."""

_THAI_LOST = (_MARK, b"\xf0\x9f", b"\xef\xb8")
"""How the shortened sequences begin that no Thai word looks like (the heart would be the first syllable of many)."""

_DECOMPOSED = {
    "A\u0302": "Â", "A\u0303": "Ã", "a\u0302": "â", " \u0301": "´", " \u0304": "¯", " \u0308": "¨", " \u0327": "¸",
}  # fmt: skip
"""Mangled characters that were normalised afterwards (NFKD), as news databases do."""

_FAR_BACK = 8
"""Tokens to step back after a repair: no sequence sees further ahead."""

_LOOK_AHEAD = 8
"""Tokens seen at once: three pairs (what it takes to believe in Cyrillic or Greek) behind a closing mark that lost a byte."""

_LENGTH = {
    **dict.fromkeys(range(0xC2, 0xE0), 2), **dict.fromkeys(range(0xE0, 0xF0), 3), **dict.fromkeys(range(0xF0, 0xF5), 4),
}  # fmt: skip
"""Bytes in the UTF-8 sequence that a lead byte opens (RFC 3629)."""

_LOWER = frozenset("abcdefghijklmnopqrstuvwxyz")
"""ASCII only: what stands beside a mangled letter in a Western word."""
_QUOTES = frozenset("‘’“”")
_MATHS = frozenset("πΩ∑∏∞∂∫µ")
"""Signs that stand under a root in sound text."""


_BY_LEAD = {
    char: tuple(misreading for misreading in (_WESTERN, _THAI, _MAC) if misreading.byte_of.get(char) in _LENGTH)
    for char in {*_WESTERN.byte_of, *_THAI.byte_of, *_MAC.byte_of}
}
"""Which misreadings a sequence may belong to, by its first character."""


def _shown(misreading: _Misreading, low: int, high: int) -> str:
    """The characters that bytes from low to high show as, for use inside a regular expression's brackets."""
    return "".join(re.escape(char) for char, byte in misreading.byte_of.items() if low <= byte <= high)


def _pair(misreading: _Misreading, low: int = 0xC2) -> str:
    return f"[{_shown(misreading, low, 0xF4)}][{_shown(misreading, 0x80, 0xBF)}]"


_PAIR = re.compile("|".join(_pair(misreading) for misreading in (_WESTERN, _THAI, _MAC)))
"""A lead and a byte that may follow it: no mangled text is without one."""
_TRIPLE = re.compile(f"(?:[{_shown(_WESTERN, 0xC4, 0xDF)}][{_shown(_WESTERN, 0x80, 0xBF)}]){{3}}")
"""Three pairs in a row: Cyrillic, Greek, Hebrew or Arabic; no sound text looks so."""

_ANY = re.escape("".join(sorted({*_WESTERN.byte_of, *_THAI.byte_of, *_MAC.byte_of, "\ufffd"})))
_RUN = re.compile(f"(?:[{_ANY}]{{2,}}|[ÂÃ](?= )) ?")
_NORMALISED = "|".join(map(re.escape, _DECOMPOSED))
_LOOSE_RUN = re.compile(f"(?:(?:[{_ANY}]|{_NORMALISED}){{2,}}|[ÂÃ](?= )) ?")
_LOOSE_TOKEN = re.compile(f"{_NORMALISED}|.", re.DOTALL)
_NORMALISERS = re.compile("[\u0301-\u0304\u0308\u0327]")
"""What every decomposed character holds: only a text with one of them is read the slow way."""


def repair(text: str) -> Repaired:
    """Restore mangled characters; clean text comes back as the same string. CR LF becomes LF, nothing else moves.

    >>> repair("â€œNo,â€ she said").text
    '“No,” she said'
    >>> repair("VOCÊ…").text
    'VOCÊ…'
    """
    return _mended(text.replace("\r\n", "\n"))


def _mended(text: str) -> Repaired:
    """The text with its mangled characters restored."""
    suspects = [] if text.isascii() else _suspects(text)
    proven = frozenset(name for run, tokens in suspects for name in _proofs(tokens, *_beside(text, run)))
    pieces, repairs, copied, length = [], [], 0, 0
    for run, tokens in suspects:
        pieces.append(text[copied : run.start])
        length += run.start - copied
        copied = run.end
        for token in _mend(tokens, *_beside(text, run), proven):
            shown = token.char if token.is_mended else token.was
            if token.is_mended:
                repairs.append(Repair(Span(length, length + len(shown)), token.was))
            pieces.append(shown)
            length += len(shown)
    return Repaired("".join([*pieces, text[copied:]]) if repairs else text, tuple(repairs))


class _Places:
    """Where the places of a text are after its repairs; one inside a mangled sequence is behind the restored character."""

    def __init__(self, repairs: tuple[Repair, ...]) -> None:
        self.repairs = repairs
        self.old_ends: list[int] = []
        grown = 0
        for span, was in repairs:
            grown += len(was) - (span.end - span.start)
            self.old_ends.append(span.end + grown)

    def of(self, span: Span) -> Span:
        """The same stretch in the repaired text."""
        return Span(self._at(span.start), self._at(span.end))

    def _at(self, place: int) -> int:
        following = bisect_left(self.old_ends, place)
        if following < len(self.repairs):
            mended, was = self.repairs[following]
            if place > self.old_ends[following] - len(was):
                return mended.end
        if not following:
            return place
        return place - self.old_ends[following - 1] + self.repairs[following - 1].span.end


def mend(document: Document) -> Document:
    """The same document with its text and title repaired, and its blocks and runs moved along with the characters."""
    text, repairs = _mended(document.text)
    title = _mended(document.title).text if document.title else None
    if not repairs:
        return replace(document, title=title)
    places = _Places(repairs)

    blocks = tuple(
        block._replace(
            span=places.of(block.span), runs=tuple(run._replace(span=places.of(run.span)) for run in block.runs)
        )
        for block in document.blocks
    )
    return replace(document, text=text, blocks=blocks, title=title, repairs=repairs)


def _suspects(text: str) -> list[tuple[Span, list[_Token]]]:
    """Every run of characters that mangled text consists of and that holds at least one possible sequence."""
    is_loose = _NORMALISERS.search(text)
    found = []
    for match in (_LOOSE_RUN if is_loose else _RUN).finditer(text):
        words = _LOOSE_TOKEN.findall(match.group()) if is_loose else match.group()
        tokens = [_Token(_DECOMPOSED.get(word, word), word) for word in words]
        chars = "".join(token.char for token in tokens)
        if _PAIR.search(chars) or "Â " in chars or "Ã " in chars:
            found.append((Span(*match.span()), tokens))
    return found


def _beside(text: str, run: Span) -> tuple[str, str]:
    """The character before a run and the one after it."""
    return text[run.start - 1 : run.start] if run.start else "", text[run.end : run.end + 1]


def _proofs(tokens: list[_Token], before: str, after: str) -> set[str]:
    """The misreadings of which a run holds a sequence that is beyond doubt."""
    chars = "".join(token.char for token in tokens) + after
    found = (
        (misreading.name, _sequence(misreading, chars[at : at + _LOOK_AHEAD], chars[at - 1] if at else before))
        for at in range(len(tokens))
        for misreading in _BY_LEAD.get(chars[at], ())
    )
    return {name for name, sequence in found if sequence and sequence.is_sure}


def _mend(tokens: list[_Token], before: str, after: str, proven: frozenset[str]) -> list[_Token]:
    """The run with every sequence made whole, again where that makes a new one (text mangled twice). Linear in the run.

    Each repair leaves fewer tokens, and what stands up to `_FAR_BACK` tokens behind it is read again, so that nothing is
    left to repair at the end.
    """
    done: list[_Token] = []
    ahead = tokens[::-1]
    while ahead:
        chars = "".join(token.char for token in reversed(ahead[-_LOOK_AHEAD:]))
        chars += after if len(ahead) < _LOOK_AHEAD else ""
        found = _believed(chars, done[-1].char if done else before, proven)
        is_again = len(ahead) > 1 and ahead[-2].is_mended
        if not found or (found.is_short and is_again and _is_pending(chars, found.size, proven)):
            done.append(ahead.pop())
            continue
        was = "".join(ahead.pop().was for _ in range(found.size))
        ahead.append(_Token(found.char, was, is_mended=True))
        ahead.extend(done.pop() for _ in range(min(_FAR_BACK, len(done))))
    return done


def _is_pending(chars: str, start: int, proven: frozenset[str]) -> bool:
    """Whether more is to be mended right behind: in text mangled twice, the byte that seems lost is still to be restored."""
    near = range(start, min(start + 3, len(chars)))
    return any(_believed(chars[at:], chars[at - 1], proven) for at in near)


def _believed(chars: str, behind: str, proven: frozenset[str]) -> _Found | None:
    """The first sequence that `chars` begins with and that is sure, or of a kind that the text is proven to hold."""
    for misreading in _BY_LEAD.get(chars[0], ()):
        found = _sequence(misreading, chars, behind)
        if found and (found.is_sure or misreading.name in proven):
            return found
    return None


@lru_cache(maxsize=4096)  # a damaged article repeats the same few sequences
def _sequence(misreading: _Misreading, chars: str, behind: str) -> _Found | None:
    """The UTF-8 sequence that `chars` begins with under a misreading, whole or with a lost byte."""
    lead = misreading.byte_of.get(chars[0])
    if lead not in _LENGTH:
        return None
    raw = bytearray([lead])
    for char in chars[1 : _LENGTH[lead]]:
        byte = misreading.byte_of.get(char, 0)
        if not 0x80 <= byte <= 0xBF:
            break
        raw.append(byte)
    if len(raw) < _LENGTH[lead]:
        return None if misreading is _MAC else _shortened(misreading, bytes(raw), chars, behind)
    char = bytes(raw).decode("utf-8", "ignore")
    if not char or "\ue000" <= char <= "\uf8ff" or char >= "\U000f0000":  # overlong, surrogate, or private use
        return None
    is_sure = char >= "\u00a0" and _SURE[misreading.name](char, chars[: len(raw)], behind, chars[len(raw) :])
    return _Found(char, len(raw), is_sure)


def _shortened(misreading: _Misreading, raw: bytes, chars: str, behind: str) -> _Found | None:
    """A sequence that lost a byte, or whose no-break space became a plain one."""
    if misreading is _WESTERN and chars[1:2] == " " and chars[0] in "ÂÃ":
        return _spaced(chars, behind)
    if raw not in _LOST or (misreading is _THAI and raw[:2] not in _THAI_LOST):
        return None
    size = len(raw) + (chars[len(raw) : len(raw) + 1] == "\ufffd")
    rest = chars[size:]
    if raw != _MARK:
        return _Found(_LOST[raw], size, misreading is _WESTERN or chars[0] == "๐", is_short=True)
    if rest[:1] == "Â" and misreading is _WESTERN:
        following = _WESTERN.byte_of.get(rest[1:2], 0)
        if 0x80 <= following < 0xA0:
            return None
        return _Found(_LOST[_MARK], size + (not 0xA0 <= following <= 0xBF), True, is_short=True)
    return _Found(_lost_mark(behind, rest), size, True, is_short=True)


def _lost_mark(behind: str, rest: str) -> str:
    """What E2 80 and a lost byte stood for: a joiner between emoji, a hyphen within a word, else a closing mark."""
    if behind >= "\u2190" and rest[:1] in ("â", "ð", "โ", "๐"):
        return "\u200d"
    return "\u2010" if behind.isalpha() and rest[:1] in _LOWER else "\u201d"


def _spaced(chars: str, behind: str) -> _Found | None:
    """A mangled no-break space ("Â ") or "à" ("Ã ") whose last byte was turned into a plain space."""
    if chars[0] == "Â":
        return _Found("\u00a0", 2, behind in _LOWER or behind in frozenset("0123456789.,;:!?)\"'’”"))
    return _Found("à", 1, False) if not behind.isalpha() or chars[2:3] == " " else None


def _is_sure_western(char: str, mangled: str, behind: str, after: str) -> bool:
    lead, rest, follows = mangled[0], mangled[1:], after[:1]
    is_plain = all(c in _PUNCTUATION for c in rest)  # the accented letter and its punctuation could both be meant
    if lead in "âï":
        return not is_plain
    if len(rest) > 1:
        return not any(c in _PUNCTUATION + _CURRENCY for c in rest)
    if lead == "Â":
        return not behind.isupper()
    if is_plain and behind.isalpha() and follows in _LOWER and rest not in _QUOTES:
        return True
    if lead == "Ã" and is_plain:
        return (
            behind in _LOWER or (behind.isalpha() and follows.isalpha()) or (follows in _LOWER and rest not in _QUOTES)
        )
    if lead == "Ã":
        return rest != "¥"  # also a combining mark read as Mac Roman
    if _TRIPLE.match(mangled + after):
        return True
    return not is_plain and lead != "×" and (behind in _LOWER or follows in _LOWER)


def _is_sure_thai(char: str, mangled: str, behind: str, after: str) -> bool:
    """Only what no Thai word looks like: a leading vowel before a sign, or two letters alone among Latin ones."""
    if mangled[0] in "โ๐":
        return not _is_thai(mangled[1])
    if len(mangled) > 2 or _is_thai(behind) or _is_thai(after[:1]):
        return False
    is_within = (behind in _LOWER or (behind.isalpha() and after[:1] in _LOWER)) and _is_thai(mangled[1])
    return is_within or "\x80" <= mangled[1] <= "\x9f" or mangled == "ยฉ" or (mangled == "ยฃ" and after[:1].isdigit())


def _is_thai(char: str) -> bool:
    return "\u0e00" <= char <= "\u0e7f"


def _is_sure_mac(char: str, mangled: str, behind: str, after: str) -> bool:
    lead, rest = mangled[0], mangled[1:]
    if lead == "‚":
        return bool(_SURE_MAC.match(char))
    if lead == "√":
        return behind in _LOWER or (after[:1] in _LOWER and rest not in _MATHS)
    if lead in "ƒ≈":
        return behind in _LOWER and after[:1] in _LOWER
    return mangled.startswith(("Ô∏", "\uf8ffü", "¬©")) or (mangled == "¬£" and after[:1].isdigit())


_SURE = {"western": _is_sure_western, "thai": _is_sure_thai, "mac": _is_sure_mac}
"""For each misreading: whether a sequence is beyond doubt, given what it stands for and what is beside it."""
