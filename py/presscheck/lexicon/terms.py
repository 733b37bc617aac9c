"""Words around quotations that are no speech, and nouns that point back to a speaker.

Written from general knowledge.
"""

EXPRESSIONS = """
    brow expression eye eyes face faces gaze gesture glance glare grimace grin look looks nod nose pose pout scowl shrug
    silence smile smirk stare voice wave wink
"""
"""What "says" something without a word: a grin that said, “I’m still here”."""

POINTERS = """
    adviser advisor aide employee executive friend insider lawmaker man official operative person source staffer woman
    worker
"""
"""Nouns that newspapers exchange when they mention an unnamed source again: an adviser, then the person."""

TITLED = """
    album alias article book called column documentary dubbed entitled essay exhibition film hashtag headlined hit memoir
    movie musical named nicknamed novel opera painting play podcast poem program programme series show single slogan song
    titled track
"""
"""Words before what something is called: a memoir titled “Salt and Ash”."""
