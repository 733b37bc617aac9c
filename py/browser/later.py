"""The parts of the page that no start waits for: fetched behind its controls, imported and made when first asked for anything."""

import asyncio

import js
import packs

_fetched = []


class Later:
    """Stands where a part will stand. `before` is what it answers until then."""

    def __init__(self, module, name, *given, **before):
        self._module, self._name, self._given, self._before = module, name, given, before
        self._part = None

    def __getattr__(self, name):
        if not self._part:
            if name in self._before:
                return self._before[name]
            self._part = getattr(__import__(self._module), self._name)(*self._given)
        return getattr(self._part, name)


def fetch():
    """Have the modules come beside whatever the page does."""
    _fetched.append(asyncio.create_task(_fetch()))


async def _fetch():
    try:
        await packs.later()
    except Exception as trouble:
        js.console.warn("Presscheck: " + str(trouble))
        return False
    return True


async def came():
    """Whether the modules have come, once that is known."""
    return await _fetched[0]
