"""A review as text for a terminal: the article with its marks, then the notes, the voices and the counts."""

import re
import textwrap
from collections.abc import Iterator

from presscheck.contract import Json
from presscheck.exports.proof import LETTERS, LEVELS, Note, Proof, by_block, counts, prove, segments
from presscheck.rules import Rule

WIDEST = 88
"""Columns of running text at most: longer lines are hard to read, however wide the window."""

_COLOURS = {
    "named": "32", "described": "34;4", "relayed": "35;4", "anonymous": "91;1", "unattributed": "7",
    "unresolved": "36", "headline": "33;4", "noise": "2", "article": "33", "text": "33", "own": "96;4",
}  # fmt: skip
"""What sets the style of each look: among the sixteen colours that every terminal themes for its own background."""

_BOLD, _FAINT = "1", "2"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""An article must not move the cursor, recolour the screen or turn the line around."""


class Printer:
    """Draws reviews for one terminal: its width, and whether it shows colours."""

    def __init__(self, width: int, is_coloured: bool) -> None:
        self._width = max(24, min(width, WIDEST))
        self._is_coloured = is_coloured

    def review(self, review: Json) -> str:
        """The whole review."""
        proof = prove(review)
        parts = [
            "\n\n".join(self._article(review, proof)),
            *self._notes(proof),
            *self._voices(review),
            self._summary(review),
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def heading(self, heading: str, judged: Json) -> str:
        """One heading: its score, the verdict, and each trick with its words."""
        verdict = self._paint("bait ", _COLOURS["headline"]) if judged["clickbait"] else "plain"
        lines = [f"{judged['score']:.2f} {verdict} {_printable(heading)}"]
        lines += [
            f"           {t['rule']}: {_printable(heading[t['start'] : t['end']] or t['because'])}"
            for t in judged["tricks"]
        ]
        return "\n".join(lines) + "\n"

    def rule(self, rule: Rule) -> str:
        """All that is known of a rule."""
        head = f"{self._paint(rule.id, _BOLD)}  {rule.label} ({rule.severity})"
        told = [rule.message, rule.why, f"Newsroom rule: {rule.cites}", f"What would pass: {rule.remedy}"]
        examples = [self._examples("Marked", rule.flags), self._examples("Left alone", rule.passes)]
        return "\n\n".join([head, *map(self._filled, told), *filter(None, examples)]) + "\n"

    def rules(self, rules: tuple[Rule, ...]) -> str:
        """One line a rule."""
        wide = max((len(rule.id) for rule in rules), default=0)
        return "".join(
            f"{self._paint(rule.id.ljust(wide), _BOLD)}  {rule.severity:<10}  {rule.message}\n" for rule in rules
        )

    def _examples(self, title: str, examples: tuple[str, ...]) -> str:
        return "\n".join([f"{title}:", *(self._filled(example, "  ") for example in examples)]) if examples else ""

    def _paint(self, words: str, codes: str) -> str:
        return f"\x1b[{codes}m{words}\x1b[0m" if self._is_coloured and codes else words

    def _filled(self, words: str, indent: str = "") -> str:
        lines = [
            textwrap.fill(line, self._width, initial_indent=indent, subsequent_indent=indent)
            for line in words.split("\n")
        ]
        return "\n".join(lines)

    # the article

    def _article(self, review: Json, proof: Proof) -> Iterator[str]:
        for block, strands in by_block(review, proof.strands):
            if block["noise"]:
                words = _printable(review["text"][block["start"] : block["end"]])
                yield self._paint(self._filled(f"[{LETTERS['noise']} {block['kind']}] {words}", "    | "), _FAINT)
                continue
            shown, codes = [], list[str]()
            base = _BOLD if block["kind"] in ("headline", "subhead") else ""
            for start, end, over in segments(block["start"], block["end"], strands):
                words = _printable(review["text"][start:end])
                code = _COLOURS[over[-1].look] if over else base
                words += "".join(f"[{self._tag(s.look, s.note)}]" for s in reversed(over) if s.ends(end))
                shown.append(words)
                codes += [code] * len(words)
            yield self._wrapped("".join(shown), codes)

    def _tag(self, look: str, note: Note | None) -> str:
        return f"{LETTERS[look]}{note.number if note else ''}"

    def _wrapped(self, shown: str, codes: list[str]) -> str:
        """Lines no wider than the terminal, each letter in the style that `codes` gives it."""
        lines, left, right = [], None, 0
        for word in re.finditer(r"\S+", shown):
            if left is not None and (word.end() - left > self._width or "\n" in shown[right : word.start()]):
                lines.append(self._styled(shown[left:right], codes[left:right]))
                left = None
            left = word.start() if left is None else left
            right = word.end()
        if left is not None:
            lines.append(self._styled(shown[left:right], codes[left:right]))
        return "\n".join(lines)

    def _styled(self, line: str, codes: list[str]) -> str:
        pieces, begun = [], 0
        for at in range(1, len(line) + 1):
            if at == len(line) or codes[at] != codes[begun]:
                pieces.append(self._paint(line[begun:at], codes[begun]))
                begun = at
        return "".join(pieces)

    # what stands under the article

    def _notes(self, proof: Proof) -> Iterator[str]:
        if not proof.notes:
            return
        told = []
        for note in proof.notes:
            tag = self._paint(self._tag(note.look, note).rjust(5), _COLOURS[note.look])
            because = f" ({note.because})" if note.because else ""
            answered = "".join(
                f" Reader: {' '.join(filter(None, (e['verdict'], e['reason'], e['note'])))}." for e in note.said
            )
            lines = textwrap.wrap(_printable(f"{note.label}. {note.message}{because}{answered}"), self._width - 7)
            told.append("\n".join([f"{tag}  {lines[0]}", *(" " * 7 + line for line in lines[1:])]))
        yield self._paint("Notes", _BOLD) + "\n" + "\n".join(told)

    def _voices(self, review: Json) -> Iterator[str]:
        if not review["voices"]:
            return
        told = []
        for voice in review["voices"]:
            tag = (
                self._paint(LETTERS[voice["level"]].rjust(5), _COLOURS[voice["level"]])
                if voice["level"] in LEVELS
                else "     "
            )
            quotes = len(voice["quotes"])
            told.append(
                f"{tag}  {_printable(voice['name'])}, {voice['words']} words in {quotes} quote{'s'[: quotes > 1]}"
            )
        yield self._paint("Voices", _BOLD) + "\n" + "\n".join(told)

    def _summary(self, review: Json) -> str:
        return self._paint(self._filled(counts(review["summary"])), _BOLD)


def _printable(words: str) -> str:
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", words)
