"""The masthead's controls, and what is pressed in the dialogs that they open."""

import asyncio

from clean import clean_copy, clean_section
from clipboard import copied
from element import find, on
from guide import guide_sections
from js import document, window
from later import came


def wire(page):
    """Connect the masthead, and the dialog that it opens."""
    on("edit", "click", lambda event: asyncio.create_task(page.edit()))
    on("new", "click", lambda event: page.new())
    on("cancel", "click", lambda event: page.cancel())
    on("judges", "click", lambda event: asyncio.create_task(_about(page)))
    on("clean", "click", lambda event: page.dialog.open("Clean copy", clean_section(page.proof, page.head)))
    document.querySelector(".brand").addEventListener("click", lambda event: _home(page, event))
    on(
        "dialog-body",
        "click",
        lambda event: asyncio.create_task(_in_dialog(page, event.target.closest("[data-do], [data-save]"))),
    )
    on("dialog-body", "change", lambda event: asyncio.create_task(page.sharing.refresh()))
    on("share", "click", lambda event: asyncio.create_task(page.sharing.open()))


async def _about(page):
    sections = guide_sections(page.rulebook)
    if await came():
        import diagnostics  # at its first use, as no start should wait for it

        sections.append(diagnostics.section(page))
    page.dialog.open("How it judges", *sections)


async def open_diagnostics(page):
    """What ?diagnostics in the address asks for."""
    await came()
    import diagnostics

    page.dialog.open(diagnostics.TITLE, diagnostics.section(page))


def _home(page, event):
    event.preventDefault()
    page.front()
    window.scrollTo(0, 0)


async def _in_dialog(page, pressed):
    if pressed and pressed.getAttribute("data-do") != "copy-clean":
        await page.sharing.pressed(pressed)
    elif pressed:
        is_copied = await copied(clean_copy(page.proof))
        find("clean-said").textContent = (
            "Copied." if is_copied else "The browser did not allow it. The text is selected: press Ctrl+C or ⌘C."
        )
        if not is_copied:
            find("clean-text").select()
