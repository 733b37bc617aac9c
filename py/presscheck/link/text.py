"""An article's text as a link's reader asks for it: the next block, the next word, the next quotation mark."""

from presscheck.link.checks import check
from presscheck.link.fragment import MOST_INFLATED
from presscheck.long_text import LongText, last_at_most

SPACE = " \t\n\r\x0b\x0c"
OPENING, CLOSING = '“"', '”"'

_BETWEEN = SPACE + ",.;:!?()" + "“”\"‘’'\u00a0"
_LONGEST_WORD = 40


class Text(LongText):
    """Hands out `MOST_INFLATED` characters in all, so that no forged link makes much out of little.

    What it takes for white space both interpreters know as such. All of it is frozen: old links rely on it.
    """

    def __init__(self, text: str) -> None:
        LongText.__init__(self, text)
        self._left = MOST_INFLATED
        self._lines: list[tuple[int, int]] = []
        self._marks: dict[str, tuple[int, int]] = {}
        place = 0
        for whole in text.split("\n"):
            line = whole.replace("\u00a0", " ")  # which pages set on a line of its own; the length stays
            words = line.strip(SPACE)
            if words:
                start = place + len(line) - len(line.lstrip(SPACE))
                self._lines.append((start, start + len(words)))
            place += len(line) + 1

    def of(self, start: int, end: int) -> str:
        """The words from start to end. Raises ValueError where all of them together grow too many."""
        self._left -= end - start
        check(self._left >= 0)
        return LongText.of(self, start, end)

    def block_after(self, place: int) -> "tuple[int, int]":
        """The first line from `place` on that holds more than white space, without the white space around it."""
        at = last_at_most(self._lines, (place, -1)) if self._lines else 0
        while at < len(self._lines) and self._lines[at][0] < place:
            at += 1
        return self._lines[at] if at < len(self._lines) else (self.length, self.length)

    def word_after(self, place: int) -> "tuple[int, int]":
        """The word one space after `place`."""
        start, length = place + 1, 0
        near = self.of(min(start, self.length), min(start + _LONGEST_WORD, self.length))
        while length < len(near) and near[length] not in _BETWEEN:
            length += 1
        return start, start + length

    def words_after(self, place: int, count: int) -> "tuple[int, int]":
        """So many words from one space after `place` on, one sign between them."""
        start, length = place + 1, 0
        near = self.of(min(start, self.length), min(start + count * _LONGEST_WORD, self.length))
        for left in range(count - 1, -1, -1):
            while length < len(near) and near[length] not in _BETWEEN:
                length += 1
            length += 1 if left else 0
        return start, start + length

    def word_before(self, place: int) -> "tuple[int, int]":
        """The word one space before `place`."""
        end, length = place - 1, 0
        near = self.of(max(0, end - _LONGEST_WORD), max(0, end))
        while length < len(near) and near[len(near) - 1 - length] not in _BETWEEN:
            length += 1
        return end - length, end

    def mark_after(self, place: int, marks: str) -> int:
        """Where the first of `marks` stands from `place` on, or the text's end; asked in rising order, looked for once."""
        asked, found = self._marks.get(marks, (0, -1))
        if not asked <= place <= found:
            found = self.first_after(place, marks)
            self._marks[marks] = (place, found)
        return found

    def closed(self, start: int) -> int:
        """Where a quotation that opens at `start` is expected to end."""
        at = OPENING.find(self.of(start, start + 1) or " ")
        return min(self.mark_after(start + 1, CLOSING[at] if at >= 0 else CLOSING) + 1, self.length)
