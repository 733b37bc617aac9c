"""Which control does what: every listener of the page, in one place."""

import asyncio

import notice
import samples
from clean import clean_copy, clean_section
from clipboard import copied
from element import button, element, find
from guide import guide_sections
from js import document, window
from note import asked
from notice import notify
from rail import filter_marks, is_shown
from recent import draw_recent
from shared import is_link


def on(name, event, act):
    """Listen on the element with this id."""
    find(name).addEventListener(event, act)


def wire(page):
    """Connect every control."""
    notice.wire()
    _wire_inbox(page)
    _wire_mast(page)
    _wire_reading(page)
    _wire_judging(page)
    _wire_window(page)


# ---------- the paste box ----------


def _wire_inbox(page):
    inbox = page.inbox

    def submit(event):
        event.preventDefault()
        asyncio.create_task(page.mark_up())

    def pasted(event):
        html = event.clipboardData.getData("text/html")
        if html and inbox.pasted(html, event.clipboardData.getData("text/plain")):
            event.preventDefault()
            page.keep_draft_soon()

    def changed(event):
        inbox.edited(event.inputType == "insertFromPaste")
        page.keep_draft_soon()

    def key(event):
        if event.key == "Enter" and (event.ctrlKey or event.metaKey):
            submit(event)

    on("desk-form", "submit", submit)
    on("article-text", "paste", pasted)
    on("article-text", "input", changed)
    on("article-text", "keydown", key)
    on("choose", "click", lambda event: find("file").click())
    for chip in document.querySelectorAll("[data-example]"):
        chip.addEventListener(
            "click", lambda event: asyncio.create_task(_example(page, event.target.closest("button")))
        )
    on("recent-list", "click", lambda event: _recent(page, event))
    on("forget", "click", lambda event: asyncio.create_task(_forget_all(page)))
    on("recent-search", "input", lambda event: draw_recent(page.shelf.list))
    page.doors.wire()


async def _example(page, chip):
    """Review one of the page's own articles, without losing what is in the box."""
    text = await samples.text_of(chip.dataset.example)
    if text is None:
        notify("The example did not load", "Check the connection and try again, or paste an article of your own.")
        return
    await page.doors.arrivals.set_aside()
    page.inbox.fill(text)
    await page.mark_up()


def _recent(page, event):
    chosen = event.target.closest("[data-open]")
    if chosen:
        event.preventDefault()
        asyncio.create_task(page.reopen(chosen.dataset.open))
    gone = event.target.closest("[data-forget]")
    if gone:
        asyncio.create_task(page.forget(gone.dataset.forget))


async def _forget_all(page):
    """Nothing stays stored, the draft in the box neither; what stood there can be put back until the page is left."""
    text, source = page.inbox.text(), page.inbox.source()
    page.inbox.fill("")
    await page.shelf.clear()
    page.front()
    if not text.strip():
        return

    def put_back(event):
        notice.silence()
        page.inbox.fill(text, source.get("html"))
        page.keep_draft_soon()

    notify(
        "All cleared",
        "This browser keeps nothing of yours any more, and the box is empty.",
        ("Put the text back", put_back),
    )


# ---------- the masthead ----------


def _wire_mast(page):
    on("edit", "click", lambda event: page.edit())
    on("new", "click", lambda event: page.new())
    on("cancel", "click", lambda event: page.cancel())
    on("judges", "click", lambda event: page.dialog.open("How it judges", *guide_sections(page.rulebook)))
    on("clean", "click", lambda event: page.dialog.open("Clean copy", clean_section(page.proof, page.head)))
    document.querySelector(".brand").addEventListener("click", lambda event: _home(page, event))
    on(
        "dialog-body",
        "click",
        lambda event: asyncio.create_task(_in_dialog(page, event.target.closest("[data-do], [data-save]"))),
    )
    on(
        "dialog-body",
        "keydown",
        lambda event: event.key == "Enter" and event.target.id == "add-words" and _find_words(page, event),
    )
    on("dialog-body", "change", lambda event: asyncio.create_task(page.sharing.refresh()))
    on("share", "click", lambda event: asyncio.create_task(page.sharing.open()))


def _home(page, event):
    event.preventDefault()
    page.front()
    window.scrollTo(0, 0)


async def _in_dialog(page, pressed):
    if pressed and pressed.getAttribute("data-do") == "find-words":
        _find_words(page)
    elif pressed and pressed.getAttribute("data-do") != "copy-clean":
        await page.sharing.pressed(pressed)
    elif pressed:
        is_copied = await copied(clean_copy(page.proof))
        find("clean-said").textContent = (
            "Copied." if is_copied else "The browser did not allow it. The text is selected: press Ctrl+C or ⌘C."
        )
        if not is_copied:
            find("clean-text").select()


# ---------- reading ----------


def _wire_reading(page):
    reading = page.reading
    on("article", "click", lambda event: _mark_clicked(page, event))
    on("article", "focusin", lambda event: _mark_focused(page, event))
    on("margin", "click", lambda event: _note_clicked(page, event))
    on("findings-list", "click", lambda event: _listed(page, event))
    on("lost-list", "click", lambda event: page.lost.pressed(event.target.closest("[data-lost]")))
    on("whole", "click", lambda event: _linked(page, event))
    on("legend-list", "change", lambda event: _filtered(page))
    on("voices-list", "click", lambda event: _voice(page, event.target.closest(".voice")))
    on("next", "click", lambda event: reading.step(1))
    on("previous", "click", lambda event: reading.step(-1))
    on("worksheet", "click", lambda event: page.worksheet.toggle())
    on("sheet", "click", lambda event: _sheet_pressed(page, event))
    for press in document.querySelectorAll("[data-press]"):
        press.addEventListener("click", lambda event: find(event.target.dataset.press).click())
    on("fold", "click", lambda event: _fold(page))
    for opens in document.querySelectorAll("[data-sheet]"):
        opens.addEventListener("click", lambda event: _sheet(event.target.dataset.sheet))
    for closes in document.querySelectorAll(".sheet-x"):
        closes.addEventListener("click", lambda event: _sheet(None))
    document.addEventListener("keydown", lambda event: _key(page, event))


def _shown_mark(page, target):
    """The innermost mark around a point that the legend lets be seen, or in a worksheet one that asks; or None."""
    mark = target.closest("mark")
    while mark and not _is_asked(page, page.proof.marks[mark.dataset.mark]):
        mark = mark.parentElement.closest("mark")
    return mark


def _is_asked(page, mark):
    if page.worksheet.is_on:
        return mark["look"] == "noise" or mark.get("quote") is not None
    return is_shown(mark["look"])


def _mark_clicked(page, event):
    mark = _shown_mark(page, event.target)
    if not mark:
        if event.target.closest("mark"):
            event.preventDefault()
        return
    if event.target.closest("a.out"):
        return
    event.preventDefault()
    chosen = window.getSelection()
    if page.worksheet.is_on and chosen.isCollapsed:
        told = page.proof.marks[mark.dataset.mark]
        page.pencil.offer((told["start"], told["end"]), is_focused=True, beside=mark)
    elif chosen.isCollapsed:
        page.reading.open(mark.dataset.mark, focus="note" if event.detail == 0 else None)


def _mark_focused(page, event):
    mark = _shown_mark(page, event.target)
    if (
        mark
        and not page.worksheet.is_on
        and not page.reading.is_leaving
        and page.reading.opened != mark.dataset.mark
        and event.target.matches(":focus-visible")
    ):
        page.reading.open(mark.dataset.mark)


def _note_clicked(page, event):
    note = event.target.closest(".note")
    if not note:
        return
    if event.target.closest(".samples"):
        page.margin.lay_out_soon()
        return
    if event.target.closest("summary"):
        event.preventDefault()
        if page.reading.opened == note.id:
            page.reading.close()
        else:
            page.reading.open(note.id, is_scrolled=False)
        return
    link = event.target.closest('a[href^="#"]')
    if link:
        event.preventDefault()
        page.reading.open(link.getAttribute("href")[1:], focus="mark")


def _listed(page, event):
    link = event.target.closest("[data-to]")
    if link:
        event.preventDefault()
        page.reading.open(link.dataset.to, focus="mark")


def _linked(page, event):
    link = event.target.closest("a")
    if link:
        event.preventDefault()
        page.reading.open(link.getAttribute("href")[1:], focus="note")


def _sheet_pressed(page, event):
    pressed = event.target.closest("[data-sheet-do]")
    if pressed:
        page.worksheet.pressed(pressed.getAttribute("data-sheet-do"))
    link = event.target.closest("[data-to]")
    if link:
        event.preventDefault()
        page.reading.bring(link.dataset.to)


def _filtered(page):
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
    if not is_on:
        return
    row.setAttribute("aria-pressed", "true")
    quotes = page.head["voices"][int(row.dataset.voice)]["quotes"]
    for name in quotes:
        for mark in document.querySelectorAll('[data-mark="' + name + '"]'):
            mark.classList.add("is-voice")
    _sheet(None)
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


def _sheet(name):
    """On a narrow screen, show the legend or the voices over the article."""
    for sheet in document.querySelectorAll(".sheet-able"):
        is_on = sheet.id == name and not sheet.classList.contains("is-sheet")
        sheet.classList.toggle("is-sheet", is_on)
        if is_on:
            sheet.querySelector(".sheet-x").focus()


def _key(page, event):
    if event.ctrlKey or event.metaKey or event.altKey or not page.article:
        return
    if event.target.closest("textarea, input:not([type=checkbox]), select, dialog"):
        return
    if event.key == "Escape":
        _escape(page)
    elif page.worksheet.is_on and event.key != "m":
        return
    elif event.key in ("n", "N", "j"):
        page.reading.step(1, event.key == "N")
    elif event.key in ("p", "P", "k"):
        page.reading.step(-1, event.key == "P")
    elif event.key == "m":
        _offer(page, is_focused=True)


def _escape(page):
    if not find("pick").hidden:
        page.pencil.dismiss()
    elif document.querySelector(".is-sheet"):
        _sheet(None)
    else:
        page.reading.close(focus=True)


# ---------- judging ----------


def _wire_judging(page):
    on("margin", "click", lambda event: _judge(page, event.target.closest("[data-do]")))
    on("margin", "click", lambda event: _reason(event.target.closest("[data-reason]")))
    on("pick", "click", lambda event: _picked(page, event.target.closest("[data-pick]")))
    on("pick", "mousedown", lambda event: event.preventDefault())
    on("add", "click", lambda event: _offer_or_tell(page))
    on("article", "mouseup", lambda event: asyncio.create_task(_offer_later(page, event.target)))


def _judge(page, pressed):
    name = page.reading.opened
    if not pressed or not name:
        return
    do, mark, hand = pressed.dataset.do, page.proof.marks[name], page.hand
    words = find("hand-words").value.strip() if find("hand-words") else ""
    if do in ("dispute", "comment") and not (
        do == "dispute" and hand.verdict(mark) and hand.verdict(mark)["verdict"] == "dispute"
    ):
        _ask(page, name, do)
    elif do == "agree" or do == "dispute":
        hand.judge(mark, do)
    elif do == "keep-dispute":
        hand.judge(mark, "dispute", words or None)
    elif do == "keep-comment" and words:
        hand.comment(mark, words)
    elif do == "uncomment":
        hand.uncomment(mark, pressed.dataset.at)
    elif do == "undo":
        hand.undo(mark)
    elif do == "erase":
        hand.erase(mark)
    elif do == "copy":
        asyncio.create_task(page.sharing.copy_finding(name, pressed))
    elif do == "cancel":
        page.reading.fill(name)
    _keep_focus(page, name, do)


def _keep_focus(page, name, do):
    """The pressed button is gone once the note is written anew: the keyboard stays in the note."""
    if do in ("dispute", "comment") and find("hand-words"):
        return
    note = page.margin.notes.get(name)
    if note:
        again = note.querySelector('[data-do="' + do.replace("keep-", "") + '"]') or note.querySelector("summary")
        again.focus()


def _ask(page, name, do):
    page.reading.fill(name)
    page.margin.notes[name].querySelector(".n-body").append(asked(do))
    find("hand-words").focus()
    page.margin.lay_out_soon()


def _reason(pressed):
    if pressed:
        find("hand-words").value = pressed.dataset.reason
        find("hand-words").focus()


def _offer(page, is_focused=False):
    place = page.pencil.selected()
    if place:
        page.pencil.offer(place, is_focused)
    return place


async def _offer_later(page, target):
    """Once the browser knows what is selected; a press on a quote of the worksheet asks by itself."""
    await asyncio.sleep(0.01)
    if not _offer(page) and not (page.worksheet.is_on and target.closest("mark")):
        page.pencil.dismiss()


def _offer_or_tell(page):
    """Mark the selected words; without a selection, ask for the words."""
    if _offer(page, is_focused=True):
        return
    field = element("input", "field", None, id="add-words", autocomplete="off", aria_label="Words to mark")
    says = element(
        "p",
        None,
        "Select words in the article and choose what they are. Or type the words here, as they stand in the article.",
    )
    said = element("p", "said", "", id="add-said", role="status")
    row = element("p", "row", None, button("Find them", "btn primary", data_do="find-words"), said)
    page.dialog.open("Add a mark", element("section", None, None, says, field, row))
    field.focus()


def _find_words(page, event=None):
    """The words that were typed become a place to mark; the key must not go on to the choice that it opens."""
    if event:
        event.preventDefault()
    words = find("add-words").value.strip()
    place = page.pencil.place_of(words) if words else None
    if not place:
        find("add-said").textContent = "These words are not in the article."
        return
    page.dialog.close()
    page.pencil.offer(place, is_focused=True)


def _picked(page, choice):
    if not choice:
        return
    if page.worksheet.is_on:
        place = page.pencil.place
        page.pencil.dismiss()
        window.getSelection().removeAllRanges()
        page.worksheet.answer(place, choice.dataset.pick)
    else:
        page.pencil.take(choice.dataset.pick)


# ---------- the window ----------


def _wire_window(page):
    window.addEventListener("hashchange", lambda event: _elsewhere(page, window.location.hash[1:]))
    window.addEventListener("pagehide", lambda event: page.keep_draft())
    window.addEventListener("resize", lambda event: page.margin.lay_out_soon())
    window.addEventListener("beforeprint", lambda event: _fill_all(page))
    document.fonts.ready.then(lambda fonts: page.margin.lay_out_soon())


def _elsewhere(page, fragment):
    """The address has changed: to a mark, or to a whole review."""
    if is_link(fragment):
        asyncio.create_task(page.received.came(fragment))
    else:
        page.reading.open(fragment)


def _fill_all(page):
    """On paper every note is open."""
    for name in page.margin.notes:
        page.reading.fill(name)
