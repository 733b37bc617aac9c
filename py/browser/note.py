"""A note: what to ask about a mark, which words led to it, why it matters, and what would pass."""

from element import badge, button, element
from words import LEVELS, UNMARKED, shortened

NO_WORDS = {"unattributed": "no speaker and no cue in reach", "article": "the article as a whole"}
"""What led to a mark where no words did."""

LONGEST = 110
"""Code points of the leading words on a closed note: two lines of the margin."""


def question(mark, rule):
    """What the note asks."""
    if mark["look"] == "own":
        return "You marked this as “" + mark["label"] + "”"
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
        element("span", "n-hand", None),
    )
    fold = element("details", None, None, top, element("div", "n-body"), name="note")
    named = label(mark, rule) + ": " + asks
    return element("div", "note", None, fold, id=mark["id"], role="comment", aria_label=named, data_level=mark["look"])


def label(mark, rule):
    """The name of what was found."""
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


def hand(mark, verdict, comments):
    """What the reader can say about a mark, and what was said."""
    said = []
    for comment in comments:
        who = "Your comment" if comment["by"] == "reader" else "Comment that came with the link"
        gone = button("Remove", "text-btn", data_do="uncomment", data_at=comment["at"])
        said.append(element("p", "comment", comment["note"], element("small", None, who + ". ", gone)))
    kind = verdict["verdict"] if verdict else None
    if verdict and verdict.get("by") != "reader":
        said.append(
            element(
                "p",
                "comment",
                "The sender "
                + {"agree": "agreed.", "dispute": "disputed this. "}[kind]
                + (verdict.get("reason") or ""),
            )
        )
    row = element("div", "hand", None, role="group", aria_label="Your view")
    for do, words in (("agree", "Agree"), ("dispute", "Dispute"), ("comment", "Comment")):
        pressed = None if do == "comment" else ("true" if kind == do else "false")
        row.append(button(words, data_do=do, aria_pressed=pressed))
    said.append(row)
    if kind == "dispute":
        reason = "You disputed this" + (": " + verdict["reason"] if verdict.get("reason") else ".")
        said.append(element("p", "n-said", reason + " ", button("Undo", "text-btn", data_do="undo")))
    return said


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
    """The note of the reader's own mark."""
    said = [element("p", None, "Yours, not the machine’s.")]
    for comment in comments:
        gone = button("Remove", "text-btn", data_do="uncomment", data_at=comment["at"])
        said.append(element("p", "comment", comment["note"], element("small", None, "Your comment. ", gone)))
    said.append(
        element("div", "hand", None, button("Remove this mark", data_do="erase"), button("Comment", data_do="comment"))
    )
    return said
