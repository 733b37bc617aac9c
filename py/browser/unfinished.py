"""What is being written into a note and is not kept yet: neither a closed note nor a reload takes it away."""

import asyncio

from note import asked

PAUSE = 0.3
"""Seconds without a key after which the words are stored."""


class Unfinished:
    """The half-written notes of the open article, each by the place and rule of its mark."""

    def __init__(self, page):
        self.page = page
        self.name = None
        self.notes, self.due = {}, set()
        self.typed = 0

    async def open(self, name):
        """Take up what was being written about an article when it was left."""
        if name == self.name:
            return
        self.keep()
        self.name, self.notes = name, {}
        for note in await self.page.shelf.unfinished(name):
            self.notes[_place(note)] = note

    def show(self):
        """Sign the notes that are half-written, and open the first where none is open."""
        page, marks, found = self.page, self.page.proof.marks, []
        for note in list(self.notes.values()):
            names = [name for name in marks.at(note["start"], note["end"]) if marks[name].get("rule") == note["rule"]]
            if names:
                found.append((marks.place(names[0]), names[0]))
            else:  # its mark is no longer made: the words join the notes that lost their place
                self.drop(note)
                page.hand.comment(note, note["words"])
        for _, name in sorted(found):
            page.reading.sign(name)
            if not page.reading.opened:
                page.reading.open(name)

    def words(self, mark):
        """What has been written about a mark so far."""
        note = self.notes.get(_place(mark))
        return note["words"] if note else ""

    def form(self, mark):
        """The form with the words, or None where nothing is being written."""
        note = self.notes.get(_place(mark))
        if not note:
            return None
        form = asked(note["do"])
        form.querySelector("textarea").value = note["words"]
        return form

    def turn(self, mark, do):
        """What has been written shall be a "dispute" or a "comment"."""
        if self.words(mark):
            self.written(mark, do, self.words(mark))

    def written(self, mark, do, words):
        """The words have changed."""
        if not words:
            self.drop(mark)
            return
        note = {key: mark.get(key) for key in ("start", "end", "rule", "n")}
        self.notes[_place(mark)] = dict(note, do=do, words=words)
        self.due.add(_place(mark))
        self.typed += 1
        asyncio.create_task(self._keep_later(self.typed))

    async def _keep_later(self, typed):
        await asyncio.sleep(PAUSE)
        if typed == self.typed:
            self.keep()

    def keep(self):
        """Store what this tab has written; works in a page that is being left."""
        for place in self.due:
            self.page.shelf.keep_unfinished_now(self.name, place, self.notes[place])
        self.due.clear()

    def drop(self, mark):
        """The words are kept as a note, or not wanted."""
        if self.notes.pop(_place(mark), None):
            self.due.discard(_place(mark))
            self.page.shelf.keep_unfinished_now(self.name, _place(mark), None)


def _place(mark):
    return "{}-{}-{}".format(mark["start"], mark["end"], mark.get("rule"))
