"""Words that abuse a person rather than report a fact.

Written from general knowledge; only words that hardly ever have a harmless sense in a quotation are taken.
"""

ATTACKS = """
    arsehole backstabber backstabbing bigot bigoted bully charlatan cheat coward cowardly creep crook crooked delusional
    despicable dishonest egomaniac fraudster heartless hypocrite hypocritical idiot idiotic imbecile incompetent jerk
    laughingstock liar liars loathsome moron moronic narcissist narcissistic parasite pathetic phoney phony psychopath
    repulsive ruthless scum scumbag selfish shameless sleazy sociopath spineless swindler thug toxic traitor treacherous
    two-faced tyrant vicious vile vindictive weasel
"""
"""Abuse: he is a liar, a spineless bully."""
