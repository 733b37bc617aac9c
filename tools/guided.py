"""Hunts through the doors with a fuzzer that sees which code it reaches: `pip install atheris`, then

python tools/guided.py soup|text|file|link|notes FOLDER -max_total_time=600

FOLDER keeps what reached something new; it begins with the cases of tests/fuzz. Other options are libFuzzer's. A find is written
beside it, as soup-crash-… for one; a file in the place of FOLDER is tried again by itself. Mended, it joins tests/fuzz/found.json.
"""

import json
import pathlib
import sys
from collections.abc import Callable

import atheris  # type: ignore[import-not-found]
from bs4 import BeautifulSoup

with atheris.instrument_imports(include=["presscheck"]):
    from presscheck import as_json, markup, review_html, review_text
    from presscheck.deflate import deflate
    from presscheck.exports.annotations import annotations, carry_in
    from presscheck.link.fragment import LinkError, unfragment
    from presscheck.link.reading import unpack
    from presscheck.link.writing import encode
    from presscheck.opening import Unreadable, opened
    from presscheck.origin import origin
    from presscheck.tagsoup import well_formed

CASES = pathlib.Path(__file__).parent.parent / "tests" / "fuzz"
ARTICLE = "Ferry Closes\n\n“But we knew,” claimed one insider.\n\n“No,” said Ada Roe, 41.\n\nPhoto: Ada Roe/Holme"
NAMES = ("page.html", "letter.eml", "notes.md", "words.txt", "story.docx", "saved.mhtml", "none", "strange.xht")


def check(review: dict) -> None:  # type: ignore[type-arg]
    """Every place lies in the text."""
    text, quotes = review["text"], review["quotes"]
    places = [*review["blocks"], *quotes, *review["findings"]]
    places += [run for block in review["blocks"] for run in block["runs"]]
    assert all(0 <= place["start"] <= place["end"] <= len(text) for place in places)
    hrefs = [run["href"] for block in review["blocks"] for run in block["runs"] if run["href"]]
    assert all(href.lower().startswith(("http://", "https://")) for href in hrefs)
    assert all(quote["continues"] is None or quote["continues"] < index for index, quote in enumerate(quotes))
    json.dumps(review, ensure_ascii=False).encode()


def soup(raw: bytes) -> None:
    """Markup of any kind."""
    given = raw.decode("utf-8", "replace").replace("\ufffd", "\ud800")  # half a pair, as a script may leave one
    mended = well_formed(given)
    assert well_formed(mended) == mended
    assert not {"script", "style", "iframe"} & {tag.name for tag in BeautifulSoup(mended, "html.parser").find_all()}
    assert "Marigold quay." in markup.parse(f"<p>Marigold quay.</p>{given}").text.split("\n")
    origin(markup.extract(mended), None)
    check(as_json(review_html(given)))


def text(raw: bytes) -> None:
    """Text of any kind."""
    given = raw.decode("utf-8", "replace")
    review = as_json(review_text(given))
    check(review)
    assert review["repairs"] or len(review["text"]) == len(given.replace("\r\n", "\n"))


def file(raw: bytes) -> None:
    """A file of any kind; its first byte chooses its name."""
    try:
        opened(raw[1:], NAMES[raw[0] % len(NAMES)] if raw else "")
    except Unreadable as why:
        assert "\n" not in str(why)


def link(raw: bytes) -> None:
    """The bytes inside a link; the first chooses its version."""
    try:
        review = unpack(raw[1:], 1 + raw[0] % 2 if raw else 1)
    except LinkError as why:
        assert str(why).endswith(".")
        return
    check(review)
    encode(review, deflate)


REVIEW = as_json(review_text(ARTICLE))


def notes(raw: bytes) -> None:
    """A file of annotations."""
    try:
        document = json.loads(raw)
    except (ValueError, RecursionError):
        return
    try:
        review, _ = carry_in(REVIEW, document)
    except ValueError as why:
        assert str(why)
        return
    assert all(0 <= entry["start"] <= entry["end"] <= len(review["text"]) for entry in review["reader"])
    encode(review, deflate)


def seeds() -> dict[str, list[bytes]]:
    """What each hunt begins with."""
    cases = [case["markup"] for case in json.loads((CASES / "hostile.json").read_text("utf-8"))]
    cases += [case for case in json.loads((CASES / "found.json").read_text("utf-8"))]
    soups = [case.encode("utf-8", "surrogatepass") for case in cases]
    review = as_json(
        review_html(f"<h1>Ferry</h1><p><b>Boats</b> <a href='https://a.example/'>went</a>.</p><p>{ARTICLE}</p>")
    )
    inside = unfragment(encode(review, deflate))[1]
    letter = b"From: a@a.example\nSubject: =?utf-8?q?Ferry?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
    letter += b"--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Boats=20went.</p>\n--x--\n"
    import zlib

    return {
        "soup": soups,
        "text": [ARTICLE.encode(), "“‘No,’ he says,” said Ada.".encode(), "â€œNo,â€\x9d said Ada.".encode()],
        "file": [
            b"\x00" + soups[0],
            b"\x01" + letter,
            b"\x02# One\n\n> *two* [three](https://a.example/)\n\n- four",
            b"\x03\xff\xfea\x00b\x00",
        ],
        "link": [b"\x01" + zlib.decompress(inside, -15)],
        "notes": [json.dumps(annotations(REVIEW)).encode()],
    }


HUNTS: dict[str, Callable[[bytes], None]] = {"soup": soup, "text": text, "file": file, "link": link, "notes": notes}


def main() -> None:
    """Fill the folder and hunt."""
    kind, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    if folder.is_file():
        HUNTS[kind](folder.read_bytes())
        return
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()[kind]):
        (folder / f"seed-{number}").write_bytes(seed)
    options = ["-max_len=2000", "-timeout=60", f"-artifact_prefix={folder}/../{kind}-"]
    atheris.Setup([sys.argv[0], str(folder), *options, *sys.argv[3:]], HUNTS[kind])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
