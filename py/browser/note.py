"""A note: what to ask about a mark, which words led to it, why it matters, and what would pass."""

from element import badge, button, element
from words import LEVELS, UNMARKED, shortened

NO_WORDS = {"unattributed": "no speaker and no cue in reach", "article": "the article as a whole"}
"""What led to a mark where no words did."""

LONGEST = 110
"""Code points of the leading words on a closed note: two lines of the margin."""


SENT = "From the sender"
"""What every mark of a link says until the engine has made it too."""


def who(by):
    """Who has said something, at the beginning of a sentence."""
    return {"reader": "You", "sender": "The sender", "imported": "An imported note"}.get(by, by)


def question(mark, rule):
    """What the note asks."""
    if mark["look"] == "own":
        return who(mark["by"]) + " marked this as “" + mark["label"] + "”"
    if not mark.get("rule"):
        return {"named": mark.get("who") or "Named", "unresolved": "Who is meant here?"}.get(mark["look"], "A quote")
    if mark.get("continues") is not None and mark["look"] == "anonymous":
        return "Still the same speaker?"
    return rule["message"]


def leading_words(mark):
    """The words of the article that led to the mark, or what is said where there are none."""
    if mark.get("continues") is not None and not mark.get("led"):
        return "carried on from the quote above"
    return mark.get("led") or mark.get("because") or NO_WORDS.get(mark["look"], "")


def closed(mark, rule):
    """The note as it stands beside the text: the question and the words."""
    asks = question(mark, rule)
    top = element(
        "summary",
        None,
        None,
        badge(mark["look"], mark.get("n"), mark.get("verdict")),
        element("span", "n-level", label(mark, rule)),
        element("span", "n-q", asks),
        element("span", "n-x", "×", aria_hidden="true"),
        element("span", "n-because", shortened(leading_words(mark), LONGEST)),
        element("span", "n-from", SENT) if mark.get("is_sent") else "",
        element("span", "n-hand", None),
    )
    fold = element("details", None, None, top, element("div", "n-body"), name="note")
    named = label(mark, rule) + ": " + asks
    return element("div", "note", None, fold, id=mark["id"], role="comment", aria_label=named, data_level=mark["look"])


def label(mark, rule):
    """The name of what was found."""
    if mark["look"] == "own" and mark["by"] != "reader":
        return "Another’s mark"
    return (rule["label"] if mark.get("rule") else "") or LEVELS.get(mark["look"], "Mark")


def body(mark, rule, origin):
    """All that an open note says; `origin` is the mark that a quote carries on."""
    led = leading_words(mark)
    said = [element("p", "n-led", None, element("span", "cue", led, data_level=mark["look"]))] if led else []
    if origin:
        said.append(
            element("p", None, None, "Carries on ", element("a", None, "the quote before it", href="#" + origin), ".")
        )
    if mark.get("hedged"):
        said.append(element("p", None, "It is passed on as hearsay: the article doesn’t say who reports it."))
    if mark.get("original"):
        said.append(element("p", None, "The words are put into the mouth of " + mark["original"] + "."))
    if not mark.get("rule"):
        said.append(element("p", None, UNMARKED.get(mark["look"], "")))
        return said
    if rule["why"]:
        said.append(element("p", None, rule["why"]))
    told = element("dl")
    if rule["cites"]:
        told.append(
            element("div", None, None, element("dt", None, "The newsroom rule"), element("dd", None, rule["cites"]))
        )
    if rule["remedy"]:
        told.append(
            element("div", "near", None, element("dt", None, "What would pass"), element("dd", None, rule["remedy"]))
        )
    if told.firstChild:
        said.append(told)
    if rule["flags"] or rule["passes"]:
        said.append(_examples(rule))
    return said


def _examples(rule):
    """The rule's own examples, which are also its tests."""
    shown = element("dl")
    for name, texts in (("Marked", rule["flags"][:2]), ("Left alone", rule["passes"][:3])):
        if texts:
            examples = [element("dd", "sample", shortened(text, 240)) for text in texts]
            shown.append(element("div", None, None, element("dt", None, name), *examples))
    return element("details", "samples", None, element("summary", None, "Examples"), shown)


def hand(verdict, others, comments):
    """What the reader can say about a mark, and what was said."""
    said = [_commented(comment) for comment in comments]
    for other in others:
        judged = " agreed" if other["verdict"] == "agree" else " disputed this"
        words = other.get("reason") or other.get("note")
        reason = ": " + words if words else "."
        said.append(element("p", "comment", who(other["by"]) + judged + reason))
    kind = verdict["verdict"] if verdict else None
    row = element("div", "hand", None, role="group", aria_label="Your view")
    for do, words in (("agree", "Agree"), ("dispute", "Dispute"), ("comment", "Comment")):
        pressed = None if do == "comment" else ("true" if kind == do else "false")
        row.append(button(words, data_do=do, aria_pressed=pressed))
    said.append(row)
    if kind == "dispute":
        reason = "You disputed this" + (": " + verdict["reason"] if verdict.get("reason") else ".")
        said.append(element("p", "n-said", reason + " ", button("Undo", "text-btn", data_do="undo")))
    said.append(element("p", "n-copy", None, button("Copy with the quotation", "text-btn", data_do="copy")))
    return said


def _commented(comment):
    """A comment, whose it is, and a way to be rid of it."""
    by = "Your comment" if comment["by"] == "reader" else "Comment. " + who(comment["by"])
    gone = button("Remove", "text-btn", data_do="uncomment", data_at=comment["at"])
    return element("p", "comment", comment["note"], element("small", None, by + ". ", gone))


def asked(do):
    """The small form under the buttons: a reason for a dispute, or a comment."""
    label_text = "Why not? (you can leave this empty)" if do == "dispute" else "Your comment"
    field = element("textarea", "field", None, id="hand-words", rows="2")
    label_of = element("label", "label", label_text, for_="hand-words")
    keep = button("Dispute it" if do == "dispute" else "Keep comment", "btn primary", data_do="keep-" + do)
    row = element("div", "hand", None, keep, button("Cancel", "btn", data_do="cancel"))
    form = element("div", "asked", None)
    if do == "dispute":
        reasons = element("div", "reasons", None, role="group", aria_label="Reasons")
        for reason in (
            "The speaker is named",
            "It is no quotation",
            "The description is enough",
            "It belongs to the story",
        ):
            reasons.append(button(reason, "chip", data_reason=reason))
        form.append(reasons)
    form.append(label_of, field, row)
    return form


def own(mark, comments):
    """The note of a mark that a person has made."""
    by = mark["by"]
    whose = "Yours, not the machine’s." if by == "reader" else "Not the machine’s. " + who(by) + " made this mark."
    said = [element("p", None, whose)]
    if mark.get("said"):
        said.append(element("p", "comment", mark["said"]))
    said += [_commented(comment) for comment in comments]
    row = (button("Remove this mark", data_do="erase"), button("Comment", data_do="comment"))
    said.append(element("div", "hand", None, *row))
    said.append(element("p", "n-copy", None, button("Copy with the words", "text-btn", data_do="copy")))
    return said
