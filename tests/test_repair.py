"""Mangled characters: each kind of damage mended, clean text untouched, whatever the text."""

import json
import pathlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import seconds
from presscheck import plain
from presscheck.document import Block, Document, Run
from presscheck.repair import mend, repair
from presscheck.span import Span

PLAIN = (
    "“The ferry isn’t late,” said Inès Penhallow — the “harbour master”. ‘Never…’\n\n"
    "Tickets cost £4 or €5 – “cheap,” she said. It’s 20 °C in Málaga. “Fine.”\n"
)
FTFY = pathlib.Path(__file__).parents[2] / "shared" / "data" / "dev" / "ftfy_cases" / "negative.json"


def _sloppy(name: str, fallback: str | None = None) -> dict[int, str]:
    """What each byte shows as: by an encoding, else by a second one, else as a control character."""
    shown = {}
    for byte in range(256):
        chars = (bytes([byte]).decode(page, "ignore") for page in (name, fallback) if page)
        shown[byte] = next(filter(None, chars), chr(byte))
    return shown


def mangle(text: str, page: dict[int, str], lost: str = "") -> str:
    """UTF-8 read in a code page; the characters in `lost` are dropped."""
    return "".join(char for byte in text.encode() if (char := page[byte]) not in lost)


WESTERN, THAI, MAC = _sloppy("cp1252"), _sloppy("cp874", "cp1252"), _sloppy("mac_roman")
LATIN = {byte: chr(byte) for byte in range(256)}
LOST = "\x81\x8d\x8f\x90\x9d"


@pytest.mark.parametrize(
    ("page", "lost"),
    [(WESTERN, ""), (WESTERN, LOST), (LATIN, ""), (THAI, LOST), (_sloppy("cp874"), ""), (MAC, "")],
    ids=["cp1252", "cp1252 lost", "latin-1", "cp874 and cp1252 lost", "cp874", "mac"],
)
def test_mends_every_kind_of_damage(page: dict[int, str], lost: str) -> None:
    assert repair(mangle(PLAIN, page, lost)).text == PLAIN


def test_mends_text_mangled_twice_and_thrice() -> None:
    twice = mangle(mangle(PLAIN, WESTERN), WESTERN)
    assert repair(twice).text == PLAIN
    assert repair(mangle(twice, WESTERN)).text == PLAIN


@pytest.mark.parametrize(
    ("mangled", "mended"),
    [
        ("He said â€œno.â€ Then he left.", "He said “no.” Then he left."),
        ("the realâ€world cost", "the real‐world cost"),
        ("Señor Peรฑa, ยฉ Oldwick", "Señor Peña, © Oldwick"),
        ("costs Â£4", "costs £4"),
        ("a naÃ ̄ve plan", "a naïve plan"),
        ("FranA\u0303§ois", "François"),
        ("He left.Â Then", "He left.\u00a0Then"),
        ("I â¤ï¸ it ðŸ‘", "I ❤️ it 👍"),
        ("โ€œGo,โ€\ufffd he said", "“Go,” he said"),
    ],
)
def test_mends_lost_bytes(mangled: str, mended: str) -> None:
    assert repair(mangled).text == mended


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "É… Ô” 5×£3 «Ô» “Ô” CAFÉ® NÃO Ã’s VOCÊ…",
        "a radius of 10 Å—",
        "the letter Â is rare",
        "โควิดทำให้โรงเรียนปิด iPhone รุ่นใหม่ ราคา",
        "“อาหาร” อะไร… ซอย— ราย’ iPhoneรุ่น",
        "√π and ∆° and ¬´",
        "Straße, naïve, Ærø, Łódź, Ивановъ, 東京",
        "\ufeffone\rtwo\u2028three\x85 \x0c\u00a0 end \n\n\n",
    ],
)
def test_leaves_sound_text_alone(text: str) -> None:
    done = repair(text)
    assert done.text is text
    assert done.repairs == ()


def test_only_carriage_returns_before_line_feeds_go() -> None:
    assert repair("a\r\nb\rc\r\r\n \t\n").text == "a\nb\rc\r\n \t\n"


def test_repairs_stand_in_the_mended_text_and_give_the_old_characters_back() -> None:
    mangled = mangle(PLAIN, THAI, LOST)
    text, repairs = repair(mangled)
    back, at = [], 0
    for span, was in repairs:
        back += [text[at : span.start], was]
        at = span.end
    assert "".join([*back, text[at:]]) == mangled
    assert all(span.of(text) and not span.of(text).isascii() for span, _ in repairs)


ODD = st.text(
    alphabet=sorted({*WESTERN.values(), *THAI.values(), *MAC.values(), " ", "a", "Z", "\ufffd", "\u0303"} - {"\r"})
)


@settings(max_examples=300, deadline=None)
@given(ODD | st.text() | st.text().map(lambda text: mangle(text.encode("utf-8", "ignore").decode(), WESTERN, LOST)))
def test_mending_twice_is_mending_once(text: str) -> None:
    once = repair(text).text
    assert repair(once).text == once.replace("\r\n", "\n")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="abc XYZ,.“”‘’—–…éüñ£€\n"))
def test_newsroom_characters_alone_are_never_touched(text: str) -> None:
    assert repair(text).text == text


def test_a_documents_blocks_and_runs_move_along() -> None:
    mangled = mangle(PLAIN, THAI, LOST)
    blocks = plain.blocks(mangled)
    name = mangled.index("harbour")
    runs = (Run(Span(name, name + 7), "em", None),)
    document = mend(Document(mangled, (blocks[0]._replace(runs=runs), *blocks[1:])))
    assert document.text == PLAIN
    assert [block.span for block in document.blocks] == [block.span for block in plain.blocks(PLAIN)]
    assert document.blocks[0].runs[0].span.of(PLAIN) == "harbour"
    assert document.repairs == repair(mangled).repairs


def test_a_run_that_cuts_a_sequence_ends_behind_the_character() -> None:
    document = mend(Document("a â€œb", (Block(Span(0, 6), "paragraph", (Run(Span(0, 3), "em", None),)),)))
    assert (document.text, document.blocks[0].span) == ("a “b", (0, 4))
    assert document.blocks[0].runs[0].span == (0, 3)


@pytest.mark.parametrize("piece", ["Â", "â€", "Ã¢â‚¬", "ÃƒÆ’Ã‚", "Ð¿Ñ€", "“‘", "โ€", "plain words "])
def test_time_grows_with_the_text(piece: str) -> None:
    small, large = piece * 1_000, piece * 8_000
    # eight times the text, where a square would take 64 times as long
    assert seconds(lambda: repair(large)) < 8 * 4 * seconds(lambda: repair(small))


def test_ftfys_own_negatives() -> None:
    if not FTFY.exists():
        pytest.skip("the development data is not here: ftfy's negatives not checked")
    for case in json.loads(FTFY.read_text("utf-8")):
        assert repair(case["original"]).text == case["original"]
