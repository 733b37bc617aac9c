"""The page's own articles, fetched when they are asked for."""

import js

ADDRESS = "examples/"


async def text_of(name):
    """The text of an example, or None where it can't be fetched."""
    try:
        answer = await js.fetch(ADDRESS + name + ".txt")
        return await answer.text() if answer.ok else None
    except Exception:
        return None
