"""Notes stand beside their marks, on no other note, and nothing scrolls sideways, at every width."""

import pytest
from playwright.sync_api import Page, expect

from steps import example
from waiting import until

LEVEL = 70
"""Pixels between the top of a note and that of its mark where no note above pushes it down: a line of the largest heading."""

DESK = (1440, 1180, 1121)
SHEET = (1120, 768, 390)
WIDTHS = (320, 360, 390, 480, 600, 768, 900, 1024, 1120, 1121, 1180, 1280, 1440, 1680, 1920)

MISPLACED = f"""(() => {{
    const notes = [...document.querySelectorAll("#margin .note")].filter(note => note.offsetHeight);
    const wrong = [];
    let end = -Infinity;
    for (const note of notes) {{
        const box = note.getBoundingClientRect();
        const mark = document.querySelector(`#article [data-mark="${{note.id}}"]`);
        const gap = mark ? box.top - mark.getBoundingClientRect().top : 0;
        if (box.top < end - 1) wrong.push(note.id + " overlaps the note above");
        if (mark && gap < -{LEVEL}) wrong.push(note.id + " stands above its mark by " + gap);
        if (mark && gap > {LEVEL} && box.top > end + 6) wrong.push(note.id + " is low by " + gap + " for no reason");
        end = box.bottom;
    }}
    return wrong.length ? wrong.join("; ") : notes.length ? "" : "no notes";
}})()"""
"""What is wrong with the notes' places: a note is level with its mark, or right under the note that pushes it down."""


def in_place(page: Page) -> None:
    """The notes come to stand where they belong, and stay there."""
    stays = 0
    for _ in range(150):
        stays = stays + 1 if page.evaluate(MISPLACED) == "" else 0
        if stays == 2:
            return
        page.wait_for_timeout(400)  # a note slides for less
    raise AssertionError(page.evaluate(MISPLACED))


@pytest.mark.parametrize("width", DESK)
def test_beside_their_marks_on_a_desk(booted: Page, width: int) -> None:
    booted.set_viewport_size({"width": width, "height": 900})
    example(booted)
    in_place(booted)
    for rule in ("quote.anonymous", "quote.relayed"):
        booted.locator(f'mark[data-rule="{rule}"] a').last.click()
        in_place(booted)
    booted.get_by_role("button", name="Fold captions").click()
    in_place(booted)
    booted.get_by_role("button", name="Unfold captions").click()
    in_place(booted)
    booted.set_viewport_size({"width": 1440, "height": 900})


def test_beside_their_marks_after_resizing_and_a_change_of_font(booted: Page) -> None:
    booted.set_viewport_size({"width": 390, "height": 844})
    example(booted)
    for width in (1440, 1180, 390, 1920):
        booted.set_viewport_size({"width": width, "height": 900})
        if width > 1120:
            in_place(booted)
    booted.evaluate("document.getElementById('article').style.fontSize = '23px'")
    in_place(booted)
    booted.evaluate("document.getElementById('article').style.fontSize = ''")
    in_place(booted)
    booted.set_viewport_size({"width": 1440, "height": 900})


@pytest.mark.parametrize("width", SHEET)
def test_a_sheet_leaves_its_mark_in_sight(booted: Page, width: int) -> None:
    booted.set_viewport_size({"width": width, "height": 844})
    example(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').last.click()
    expect(booted.locator(".note.is-open > details")).to_be_visible()
    until(
        booted,
        """(() => {
            const mark = document.querySelector("mark.is-open").getBoundingClientRect();
            const sheet = document.querySelector(".note.is-open details").getBoundingClientRect();
            return sheet.bottom >= innerHeight - 1 && mark.top >= 0 && mark.top + 20 < sheet.top;
        })()""",
    )
    booted.set_viewport_size({"width": 1440, "height": 900})


def test_nothing_scrolls_sideways(booted: Page) -> None:
    example(booted)
    booted.locator('mark[data-rule="quote.anonymous"] a').first.click()
    wide = []
    for width in WIDTHS:
        booted.set_viewport_size({"width": width, "height": 844})
        if booted.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(width)
    booted.set_viewport_size({"width": 1440, "height": 900})
    assert wide == []
