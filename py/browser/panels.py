"""The rail's controls: the legend that filters, the voices, the fold of the captions; on a narrow screen they are sheets."""

from element import find, on
from js import document
from rail import filter_marks


def wire(page):
    """Connect the rail, and the buttons that show it over the article."""
    on("legend-list", "change", lambda event: _filtered(page))
    on("voices-list", "click", lambda event: _voice(page, event.target.closest(".voice")))
    on("worksheet", "click", lambda event: page.worksheet.toggle())
    on("sheet", "click", lambda event: _worksheet(page, event))
    on("fold", "click", lambda event: _fold(page))
    for press in document.querySelectorAll("[data-press]"):
        press.addEventListener("click", lambda event: find(event.target.dataset.press).click())
    for opens in document.querySelectorAll("[data-sheet]"):
        opens.addEventListener("click", lambda event: show_sheet(event.target.dataset.sheet))
    for closes in document.querySelectorAll(".sheet-x"):
        closes.addEventListener("click", lambda event: show_sheet(None))


def _filtered(page):
    """The legend has changed."""
    filter_marks()
    page.margin.lay_out_soon()


def _voice(page, row):
    """Show one voice's quotes, or all again."""
    if not row:
        return
    is_on = row.getAttribute("aria-pressed") != "true"
    for other in document.querySelectorAll(".voice"):
        other.setAttribute("aria-pressed", "false")
    for mark in document.querySelectorAll(".mark.is-voice"):
        mark.classList.remove("is-voice")
    document.body.classList.toggle("one-voice", is_on)
    page.proof.voice = ()
    if not is_on:
        return
    row.setAttribute("aria-pressed", "true")
    quotes = page.proof.voice = page.head["voices"][int(row.dataset.voice)]["quotes"]
    for name in quotes:
        for mark in document.querySelectorAll('[data-mark="' + name + '"]'):
            mark.classList.add("is-voice")
    show_sheet(None)
    if quotes:
        page.reading.open(quotes[0])


def _fold(page):
    """Fold all captions, or unfold them."""
    folds = document.querySelectorAll("#article details.noise")
    is_open = any(fold.open for fold in folds)
    for fold in folds:
        fold.open = not is_open
    find("fold").textContent = "Unfold captions" if is_open else "Fold captions"
    page.margin.lay_out_soon()


def show_sheet(name):
    """On a narrow screen, show the legend or the voices over the article."""
    for sheet in document.querySelectorAll(".sheet-able"):
        is_on = sheet.id == name and not sheet.classList.contains("is-sheet")
        sheet.classList.toggle("is-sheet", is_on)
        if is_on:
            sheet.querySelector(".sheet-x").focus()


def _worksheet(page, event):
    """A button of the worksheet's panel, or a link to one of its quotes."""
    pressed = event.target.closest("[data-sheet-do]")
    if pressed:
        page.worksheet.pressed(pressed.getAttribute("data-sheet-do"))
    link = event.target.closest("[data-to]")
    if link:
        event.preventDefault()
        page.reading.bring(link.dataset.to)
