"""The article as the view sent it, message by message; each is kept as text in the browser and read again when it is asked for."""

import json

import js

from presscheck.long_text import last_at_most

READ = 4
"""Messages kept as MicroPython's own objects: all that these are is gone through whenever memory is tidied."""


class Galley:
    """The blocks of an article. An entry is a block or, of one too long for a message, a piece of it."""

    def __init__(self):
        self.messages = js.Array.new()
        self.clear()

    def clear(self):
        self.messages.length = 0
        self.read = []
        self.starts, self.ends, self.sent_in = [], [], []
        self.changed = {}

    def add(self, text):
        """Take in a message; what it says, and its number."""
        number = self.messages.length
        self.messages.push(text)
        told = json.loads(text)
        self._keep(number, told)
        for entry in told["blocks"]:
            length = len(words_of(entry["runs"]))
            if entry["i"] == len(self.starts):
                self.starts.append(entry["start"])
                self.ends.append(entry["start"])
                self.sent_in.append(number)
            self.ends[-1] += length
        return told, number

    def _keep(self, number, told):
        self.read = self.read[1 - READ :] + [(number, told)]

    def message(self, number):
        """What a message says."""
        for known, told in self.read:
            if known == number:
                return told
        told = json.loads(self.messages[number])
        self._keep(number, told)
        return told

    def __len__(self):
        return len(self.starts)

    def entry(self, unit):
        """An entry, by its message and its place in it."""
        return self.message(unit[0])["blocks"][unit[1]]

    def runs(self, unit):
        """The runs of an entry, with what the reader has marked."""
        return self.changed.get(unit) or self.entry(unit)["runs"]

    def units(self, index):
        """The entries of a block, each with the place in the text where it begins."""
        number, start, found = self.sent_in[index], self.starts[index], []
        while number < self.messages.length:
            blocks = self.message(number)["blocks"]
            if blocks[0]["i"] > index:
                break
            for at, entry in enumerate(blocks):
                if entry["i"] == index:
                    found.append(((number, at), start))
                    start += len(words_of(entry["runs"]))
            number += 1
        return found

    def is_noise(self, index):
        """Whether a block is set aside."""
        return self.entry(self.units(index)[0][0])["noise"]

    def text_of(self, index):
        """The words of a block."""
        return "".join(words_of(self.entry(unit)["runs"]) for unit, _ in self.units(index))

    def words_at(self, start, end):
        """The words of the text between two places; none where they are beyond its end."""
        said = []
        for index in self.between(start, end):
            before = self.starts[index]
            said.append(self.text_of(index)[max(0, start - before) : end - before])
        return " ".join(said)

    def between(self, start, end):
        """The numbers of the blocks that have words between two places of the text."""
        index, found = last_at_most(self.starts, start), []
        while index < len(self.starts) and self.starts[index] < end:
            if start < self.ends[index]:
                found.append(index)
            index += 1
        return found


def words_of(runs):
    """The words of some runs."""
    return "".join([run if isinstance(run, str) else run[0] for run in runs])
