"""How the page judges: each rule with its reason, from the same table as the notes."""

from element import element
from words import LEVELS

FAMILIES = (
    ("quote", "Quotes", "Each quote is marked by how well a reader could find out who speaks."),
    ("headline", "Headings", "A trick is marked on the words that play it."),
    ("caption", "Captions", "Lines that belong to pictures are set aside, never deleted."),
    ("noise", "Page furniture", "So are promos, adverts and other parts of the page."),
    ("article", "The whole article", ""),
    ("text", "The text itself", ""),
)

KEYS = (
    ("N / P", "next and previous mark"),
    ("Shift N / P", "the same family only"),
    ("Enter", "into the note of a mark"),
    ("Esc", "out of it"),
    ("M", "mark the selected words"),
)


def guide_sections(rulebook):
    """What the dialog shows."""
    first = "No truth score: Presscheck says what is missing and lets you think. Everything happens in this browser; an article leaves it only where you share it."
    made = [element("section", None, None, element("p", None, first))]
    for family, title, says in FAMILIES:
        rules = [rule for rule in rulebook.order if rule["id"].split(".")[0] == family]
        if rules:
            rows = element("dl", "rules", None, *[_row(rule) for rule in rules])
            made.append(element("section", None, None, element("h3", None, title), element("p", None, says), rows))
    keys = element("dl", "keys", None)
    for key, does in KEYS:
        keys.append(
            element("div", None, None, element("dt", None, None, element("kbd", None, key)), element("dd", None, does))
        )
    made.append(element("section", None, None, element("h3", None, "Keys"), keys))
    return made


def _row(rule):
    look = (
        rule["id"].split(".")[1]
        if rule["id"].startswith("quote.")
        else {"caption": "noise", "noise": "noise"}.get(rule["id"].split(".")[0], rule["id"].split(".")[0])
    )
    look = look if look in LEVELS else "unresolved"
    name = element("dt", None, None, element("span", "badge", None, data_level=look), " ", rule["label"])
    cites = element("small", None, rule["cites"]) if rule["cites"] else ""
    return element("div", None, None, name, element("dd", None, rule["why"] + " ", cites))
