"""Golden articles: the expected marks stand in place; strip them and you have the input, run and you get the file back.

`PRESSCHECK_UPDATE_GOLDEN=1 pytest tests/test_golden.py` rewrites them; the diff is read before it is committed. A new one
is a file without marks. Where `NAME.html` stands beside `NAME.txt`, the page is the input. `misses/` holds what a reader
would expect of quotes and the engine does not yet say: when one comes right, its text becomes a golden article.
"""

import os
import re
from pathlib import Path

import marks
import pytest

from presscheck.review import Review, review_html, review_text

FOLDER = Path(__file__).parent / "golden"
GOLDEN = sorted(FOLDER.glob("*.txt"))
MISSES = sorted((FOLDER / "misses").glob("*.txt"))

_EXPECTED = re.compile(r"⟦(\w+)(?:, source ([^|,⟦⟧]+))?(?:, voice ([^|,⟦⟧]+))?\|")
"""A quote of a known miss: its level, and where they are given its source and voice. Nothing else is compared."""


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def _review(path: Path) -> Review:
    page = path.with_suffix(".html")
    return review_html(_read(page)) if page.exists() else review_text(marks.strip(_read(path)))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_the_marks_are_where_they_were(path: Path) -> None:
    written = marks.write(_review(path))
    if os.environ.get("PRESSCHECK_UPDATE_GOLDEN"):
        path.write_bytes(written.encode("utf-8"))
    assert written == _read(path)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_without_its_marks_a_golden_article_is_its_text(path: Path) -> None:
    assert marks.strip_to_repaired(_read(path)) == _review(path).document.text


@pytest.mark.parametrize(
    "path", [pytest.param(path, marks=pytest.mark.xfail(strict=True)) for path in MISSES], ids=lambda path: path.stem
)
def test_a_known_miss_is_still_missed(path: Path) -> None:
    review = _review(path)
    expected = _EXPECTED.findall(_read(path))
    if len(expected) != len(review.quotes):
        pytest.fail(f"{len(review.quotes)} quotes, {len(expected)} expected")
    for (level, source, voice), quote in zip(expected, review.quotes, strict=True):
        assert quote.level == level
        assert not source or (quote.source and quote.source.of(review.document.text) == source)
        assert not voice or (quote.voice is not None and review.voices[quote.voice].name == voice)
