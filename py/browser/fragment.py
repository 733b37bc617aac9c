"""What the part of an address behind its # is."""


def is_link(fragment):
    """Whether it claims to hold a review, whole or not, of any version."""
    return fragment[:1] == "v" and fragment[1:2].isdigit()
