"""The rail beside the article: one sentence, the bar of quoted words, the voices, and the legend that filters."""

from element import badge, button, element, find
from js import document
from words import LEGEND, LEVELS, count, grouped, tally

SWATCHES = {"headline": "Wow", "own": "word", "text": "word", "article": "Aa"}
"""What stands for a family in the legend, other than a quote."""

QUIET = ("text",)
"""Families that are not shown until the reader asks."""


def draw_summary(head):
    """The sentence and the bar, from the head of a view."""
    find("tally-line").textContent = tally(head["summary"], head["counts"].get("headline", 0))
    bar, key = find("bar"), find("bar-key")
    bar.replaceChildren()
    key.replaceChildren()
    total = sum(words for _, words in head["shares"])
    for level, words in head["shares"]:
        says = LEVELS[level] + ": " + count(words, "word")
        part = element("li", None, None, element("span", "vh", says), data_level=level, title=says)
        part.style.setProperty("--words", str(words))
        bar.append(part)
    bar.hidden = key.hidden = not total
    if total:
        _key(key, sum(words for level, words in head["shares"] if level == "named"), total)


def _key(key, named, total):
    """The bracket under the bar: how much of the speech has a name, and how much has none."""
    share = int(100 * named / total + 0.5)
    for words, says in ((named, str(share) + "% of words"), (total - named, str(100 - share) + "% without a name")):
        if words:
            part = element(
                "span", None, says if 0 < named < total or words == total - named else "All words have a name"
            )
            part.style.setProperty("--words", str(words))
            key.append(part)


def draw_voices(head):
    """Who speaks, in the order of the bar; each is a button that shows its quotes."""
    rows = find("voices-list")
    rows.replaceChildren()
    for number, voice in enumerate(head["voices"]):
        who = voice["name"] or {"unattributed": "nobody", "unresolved": "unclear who"}.get(
            voice["level"], "someone unnamed"
        )
        row = button(None, "voice", data_voice=number, aria_pressed="false")
        unit = " quote, " if voice["count"] == 1 else " quotes, "
        row.append(
            badge(voice["level"]),
            element("span", "who", who, element("span", "vh", ", " + LEVELS.get(voice["level"], "") + ", ")),
            element("span", "num", grouped(voice["count"]), element("span", "vh", unit)),
            element("span", "num", grouped(voice["words"]), element("span", "vh", " words")),
        )
        rows.append(element("li", None, None, row, data_level=voice["level"]))
    if head["more_voices"]:
        rows.append(element("li", "more", "and " + count(head["more_voices"], "more voice", "more voices")))
    find("voices").hidden = not head["voices"]


def draw_legend(counts):
    """A check box for each family that the article has."""
    rows = find("legend-list")
    kept = {look: is_shown(look) for look in LEVELS}
    rows.replaceChildren()
    for look in LEGEND:
        name = LEVELS[look]
        if not counts.get(look):
            continue
        box = element("input", None, None, type="checkbox", id="f-" + look)
        box.checked = kept[look]
        if look == "noise":
            swatch = element("span", "bracket", None, badge("noise"))
        else:
            swatch = element(
                "span", "swatch mark", None, element("span", None, SWATCHES.get(look, "“Aa”")), data_level=look
            )
        cell = element("span", "swatch-cell", None, swatch, aria_hidden="true")
        label = element(
            "label",
            None,
            None,
            box,
            cell,
            element("span", "name", name),
            element("span", "count num", grouped(counts[look])),
        )
        rows.append(element("li", None, None, label))
    filter_marks()


def is_shown(look):
    """Whether the legend lets a family be seen."""
    box = document.getElementById("f-" + look)
    return bool(box.checked) if box else look not in QUIET


def filter_marks():
    """Hide the families that are switched off, in the article, the margin and the list."""
    for look in LEGEND:
        document.body.classList.toggle("hide-" + look, not is_shown(look))


def draw_whole(marks, rulebook):
    """What holds for the article as a whole, under the sentence."""
    rows = find("whole")
    rows.replaceChildren()
    for mark in marks:
        rule = rulebook.of(mark["rule"])
        rows.append(
            element("li", None, None, badge("article"), element("a", None, rule["message"], href="#" + mark["id"]))
        )
    rows.hidden = not marks
