"""Which part of the page listens to its own controls, and what the window itself tells."""

import asyncio

import choosing
import front
import judging
import keys
import masthead
import notice
import panels
import pointing
import undo
from fragment import is_link
from js import document, window
from later import came


def wire(page):
    """Connect every control."""
    notice.wire()
    for part in (front, masthead, pointing, panels, judging, choosing, undo, keys):
        part.wire(page)
    window.addEventListener("hashchange", lambda event: _elsewhere(page, window.location.hash[1:]))
    window.addEventListener("pagehide", lambda event: page.memory.leave())
    window.addEventListener("resize", lambda event: page.margin.lay_out_soon())
    window.addEventListener("beforeprint", lambda event: _fill_all(page))
    window.addEventListener("afterprint", lambda event: page.margin.leave_paper())
    document.fonts.ready.then(lambda fonts: page.margin.lay_out_soon())


def _elsewhere(page, fragment):
    """The address has changed: to a mark, or to a whole review."""
    if is_link(fragment):
        asyncio.create_task(_sent(page, fragment, page.article))
    else:
        page.reading.open(fragment)


async def _sent(page, fragment, article):
    """Open a link as soon as the page can, beside the article that is open or none."""
    if await came() and page.article is article:
        await page.received.came(fragment)


def _fill_all(page):
    """On paper every mark is drawn and every note open."""
    page.proof.fill_all()
    page.margin.fill_all()
    for name in page.margin.notes:
        page.reading.fill(name)
