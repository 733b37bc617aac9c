"""A long text of which places near each other are asked for: MicroPython counts from a string's beginning each time."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST_PIECE = 4096
"""Characters; longer than any paragraph but those made to hurt."""


class LongText:
    """The same text in pieces. Runs in both interpreters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces: list[str] = []
        for line in text.split("\n"):
            self._pieces.extend(_halved(line + "\n"))
        self._starts = [0]
        for piece in self._pieces:
            self._starts.append(self._starts[-1] + len(piece))
        self.length = self._starts[-1] - 1

    def of(self, start: int, end: int) -> str:
        """The words from start to end.

        >>> LongText("The lake\\n\\ntook my boat").of(4, 14)
        'lake\\n\\ntook'
        """
        at, found = last_at_most(self._starts, start), []
        while at < len(self._pieces) and self._starts[at] < end:
            found.append(self._pieces[at][max(0, start - self._starts[at]) : end - self._starts[at]])
            at += 1
        return "".join(found)

    def first_after(self, place: int, marks: str) -> int:
        """Where the first of `marks` stands from `place` on, or the text's end.

        >>> LongText("“No,” she said.").first_after(1, '”"')
        4
        """
        for at in range(last_at_most(self._starts, place), len(self._pieces)):
            begins = self._starts[at]
            found = [self._pieces[at].find(mark, max(0, place - begins)) for mark in marks]
            found = [where for where in found if where >= 0]
            if found:
                return begins + min(found)
        return self.length


def _halved(line: str) -> "list[str]":
    """The line in pieces that are short enough to look into, cut in halves so that the cutting itself stays cheap."""
    if len(line) <= LONGEST_PIECE:
        return [line]
    middle = len(line) // 2
    return _halved(line[:middle]) + _halved(line[middle:])


def last_at_most(rising: "list[Any]", value: "Any") -> int:
    """Index of the last item that is no larger than `value`, or 0.

    >>> last_at_most([0, 5, 9], 7)
    1
    """
    low, high = 0, len(rising) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if rising[middle] <= value:
            low = middle
        else:
            high = middle - 1
    return low
