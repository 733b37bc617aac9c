"""The article repaired and without what isn't the story, to read and to copy."""

from element import button, element
from words import count


def clean_copy(proof):
    """The words of every block that belongs to the story, with a blank line between."""
    told = []
    for index in range(len(proof.galley)):
        if not proof.galley.is_noise(index):
            told.append(proof.galley.text_of(index))
    return "\n\n".join(told)


def clean_section(proof, head):
    """What the dialog shows."""
    gone = count(head["summary"]["noise_blocks"], "line") + " set aside"
    says = gone + ", " + count(head["repairs"], "character") + " repaired. Not a word of the story is changed."
    text = element("textarea", "field clean", None, id="clean-text", readonly="", rows="16", aria_label="Clean copy")
    text.value = clean_copy(proof)
    said = element("p", "said", "", id="clean-said", role="status")
    return element(
        "section",
        None,
        None,
        element("p", None, says),
        text,
        element("p", "row", None, button("Copy", "btn primary", data_do="copy-clean"), said),
    )
