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

ALSO_CALLED = """
    candidate candidate nominee hopeful contender
    congressman congressman rep. representative
    congresswoman congresswoman rep. representative
    detective detective det.
    doctor doctor dr
    frontman frontman singer vocalist
    general general gen.
    governor governor gov.
    judge judge recorder justice magistrate sheriff
    lawmaker lawmaker senator sen. rep. representative congressman congresswoman legislator assemblyman assemblywoman
    legislator legislator lawmaker senator sen. rep. representative assemblyman assemblywoman
    minister minister secretary
    nominee nominee candidate
    officer officer sgt. lt. constable
    parliamentarian parliamentarian mp lawmaker
    politician politician candidate senator sen. rep. minister mp mayor councillor
    president president chairman chairwoman
    professor professor prof.
    senator senator sen.
    sergeant sergeant sgt.
    star star actor actress singer
    striker striker forward
"""
"""What somebody is called later, with what the text may have called the same person before: a lawmaker who was a senator."""

TITLED = """
    album alias article book called column documentary dubbed entitled essay exhibition film hashtag headline headlined hit memoir
    movie musical named nicknamed novel opera painting play podcast poem program programme series show single slogan song
    subtitle title titled track
"""
"""Words before what something is called: a memoir titled “Salt and Ash”."""
