"""What comes out of files of every kind: saved pages, messages, Word documents, and text in any encoding."""

import contextlib
import io
import time
import tracemalloc
import zipfile
import zlib

import pytest

from presscheck.decoding import decoded
from presscheck.mail import is_mail
from presscheck.markup import parse
from presscheck.opening import Unreadable, opened

LANGUAGES = {
    "cp1252": "Orla Finnegan said: “It’s over – and we paid £5 each.” Où était-il? Die Straße gehört den Bürgern.",
    "cp1250": "Burmistrz powiedział, że żadna decyzja nie zapadła, a mieszkańcy są wściekli. „Nie będę”, dodał.",
    "cp1254": "Belediye başkanı, şehirde hiçbir değişiklik olmadığını söyledi. İstanbul’da yağış bekleniyor.",
    "cp1251": "Мэр города сообщил, что решение ещё не принято, и жители возмущены.",
    "koi8-r": "Мэр города сообщил, что решение ещё не принято, и жители возмущены.",
    "cp1253": "Ο δήμαρχος είπε ότι καμία απόφαση δεν έχει ληφθεί και οι κάτοικοι είναι θυμωμένοι.",
    "cp1255": "ראש העיר אמר כי לא התקבלה כל החלטה והתושבים כועסים",
    "cp1256": "قال رئيس البلدية إنه لم يتخذ أي قرار وإن السكان غاضبون",
    "cp874": "นายกเทศมนตรีกล่าวว่ายังไม่มีการตัดสินใจใดๆ “ไม่จริง” เขากล่าว",
}
"""Sentences of our own, by the encoding of their language."""


# ---------- encodings ----------


@pytest.mark.parametrize("encoding", LANGUAGES)
def test_an_encoding_that_nobody_declared_is_told_by_its_letters(encoding: str) -> None:
    assert decoded(LANGUAGES[encoding].encode(encoding)) == LANGUAGES[encoding]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_its_mark(encoding: str) -> None:
    text = "Orla Finnegan said: “It’s over.” " * 5
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("windows-1252", "cp1252"), ("ISO-8859-1", "cp1252"), ("windows-1250", "cp1250"), ("windows-1251", "cp1251"),
        ("windows-1253", "cp1253"), ("iso-8859-9", "cp1254"), ("windows-1255", "cp1255"), ("windows-1256", "cp1256"),
        ("tis-620", "cp874"), ("windows-874", "cp874"), ("iso-8859-11", "cp874"),
    ],
)  # fmt: skip
def test_a_declared_encoding_is_read_as_browsers_read_it(name: str, encoding: str) -> None:
    page = f'<!doctype html><meta charset="{name}"><p>{LANGUAGES[encoding]}</p>'
    assert decoded(page.encode(encoding)) == page
    assert decoded(LANGUAGES[encoding].encode(encoding), name) == LANGUAGES[encoding]


def test_a_declaration_that_can_not_be_true_is_not_believed() -> None:
    thai = LANGUAGES["cp874"]
    assert decoded(f"<meta charset=utf-8><p>{thai}".encode("cp874")).endswith(thai)
    assert decoded(b'<meta charset="no-such-thing"><p>caf\xe9').endswith("café")
    assert decoded("<meta charset=windows-1251><p>“Café”".encode()).endswith("“Café”")


def test_a_name_or_two_does_not_make_an_english_article_foreign() -> None:
    for text in ("Guðrún told us “no”.", "Zoë said £5.", "Łódź? No: “Lodz”."):
        raw = text.encode("cp1252", "ignore")
        assert decoded(raw) == raw.decode("cp1252")


@pytest.mark.parametrize(
    "name", ["zlib_codec", "bz2", "rot13", "hex", "punycode", "idna", "utf-7", "unicode_escape", "undefined", "a\x00b"]
)
def test_what_python_alone_calls_an_encoding_is_none(name: str) -> None:
    """One of them unpacks five megabytes to five thousand, one takes quadratic time, one makes halves of letters."""
    bytes_of_none = zlib.compress(b"caf\xe9 " * 99) + b"+2AA-\\ud800 caf\xe9"
    assert decoded(bytes_of_none, name) == decoded(bytes_of_none)
    page = b"<meta charset=" + name.encode() + b"><p>+2AA- \\ud800 caf\xe9"
    assert decoded(page).endswith("<p>+2AA- \\ud800 café")


def test_one_declared_byte_that_does_not_fit_spoils_nothing() -> None:
    text = "Мэр города сообщил, что решение ещё не принято. " * 5
    assert decoded(text.encode("cp1251") + b"\x98", "windows-1251").startswith(text)


# ---------- saved pages and messages ----------

PAGE = "<html><head><title>Ferry to close</title></head><body><article><h1>Ferry to close</h1><p>Caf=C3=A9 owners wept.</p></article></body></html>"

MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://lantern.example/ferry
Subject: Ferry to close
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----cut"

------cut
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://lantern.example/ferry

{PAGE}
------cut
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://lantern.example/a.png

iVBORw0KGgo=
------cut--
"""

MESSAGE = """Received: by mail.lantern.example
From: =?utf-8?q?Ines_Kall=C3=B3w?= <ines@lantern.example>
To: readers@lantern.example
Subject: =?windows-1252?q?The_ferry_=96_and_what_it_cost?=
Date: Tue, 3 Jun 2025 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=cut

--cut
Content-Type: text/plain; charset=utf-8

Plain words.
--cut
Content-Type: text/html; charset=tis-620
Content-Transfer-Encoding: 8bit

<p>@@</p>
--cut--
"""


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "renamed.txt"])
def test_a_saved_page_gives_its_html_and_its_address(name: str) -> None:
    found = opened(MHTML.replace("\n", "\r\n").encode(), name)
    assert found.kind == "html"
    assert found.address == "https://lantern.example/ferry"
    assert parse(found.content).text == "Ferry to close\n\nCafé owners wept."


def test_a_message_is_headed_by_its_subject_and_sender() -> None:
    raw = MESSAGE.encode().replace(b"@@", "ไม่จริง".encode("cp874"))
    found = opened(raw, "letter.eml")
    assert [(b.kind, b.span.of(parse(found.content).text)) for b in parse(found.content).blocks] == [
        ("headline", "The ferry – and what it cost"),
        ("byline", "By Ines Kallów"),
        ("paragraph", "ไม่จริง"),
    ]


HEADER = "From: Ines <i@lantern.example>\nSubject: Ferry\nMIME-Version: 1.0\n"
ATTACHED = "--a\nContent-Type: text/html\nContent-Disposition: attachment; filename=x.html\n\n<p>Attached.</p>\n"


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        (  # a message within a mixture within a mixture, with a picture and an attachment beside it
            ("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nPlain.\n--c\n"
            "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Caf=C3=A9 =\nrest</p>\n--c--\n"
            f"--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBO\n--b--\n{ATTACHED}--a--\n"),
            "Café rest",
        ),
        (f"Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nIt is over.\n{ATTACHED}--a--\n", "It is over."),
        (
            ("Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain\n\nSee this.\n--a\n"
            "Content-Type: message/rfc822\n\nFrom: X <x@lantern.example>\nContent-Type: text/html\n\n<p>Another's.</p>\n--a--\n"),
            "See this.",
        ),
        ("Content-Type: multipart/mixed\n\nNo boundary.\n", "No boundary."),
        ("Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nNever closed.\n", "Never closed."),
        ("Content-Type: text/plain; charset=klingon\n\nCafé “no”.\n", "Café “no”."),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!VGhlIHdvcmRz*\n", "The words"),
        ("Content-Type: text/plain; format=flowed\n\nThe ferry \nis to close.\n\n-- \nInes\n", "The ferry is to close.\n\n-- \nInes"),
        ("".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(90)) + "\nDeep.\n", "Deep."),
    ],
)  # fmt: skip
def test_of_a_message_the_words_are_read_that_a_reader_sees(rest: str, words: str) -> None:
    found = opened((HEADER + rest).encode(), "a.eml")
    text = parse(found.content).text if found.kind == "html" else found.content
    assert text.split("\n\n", 2)[:2] == ["Ferry", "By Ines"]
    assert text.split("\n\n", 2)[2].strip() == words


def test_header_fields_in_raw_bytes_are_told_as_text_is() -> None:
    raw = "From: José <i@lantern.example>\nSubject: Café\nMIME-Version: 1.0\n\nIt is over.".encode("cp1252")
    assert opened(raw, "a.eml").content.startswith("Café\n\nBy José\n")


def test_a_saved_page_begins_where_it_says() -> None:
    page = MHTML.replace(
        "------cut\n", "------cut\nContent-Type: text/html\n\n<p>An advert.</p>\n------cut\nContent-ID: <root>\n", 1
    )
    found = opened(page.replace('type="text/html";', 'type="text/html"; start="<root>";').encode(), "a.mhtml")
    assert parse(found.content).text == "Ferry to close\n\nCafé owners wept."


def test_a_message_of_plain_text_stays_text() -> None:
    found = opened(b"From: Ines <i@lantern.example>\nSubject: Ferry\nMIME-Version: 1.0\n\nIt is over.\n", "a.eml")
    assert found == ("text", "Ferry\n\nBy Ines\n\nIt is over.\n", None)


def test_an_article_is_no_message_because_of_a_colon() -> None:
    assert not is_mail("From: our correspondent in Wexcombe\n\nDate: unknown.")
    assert opened(b"Date: 3 June\nA storm came to town.", "a.txt").content.startswith("Date")


def test_a_message_that_holds_no_text_says_so() -> None:
    with pytest.raises(Unreadable, match="without any text"):
        opened(b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: image/png\n\nxx", "a.eml")


# ---------- Word ----------

BODY = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="w"><w:body>
<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Ferry to close</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="berschrift2"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>The cost</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">“It is </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>over</w:t></w:r><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t>,” </w:t></w:r>
<w:hyperlink r:id="rId4"><w:r><w:t>Abel Norrish</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> said &amp; left &lt;us&gt;.</w:t></w:r>
<w:del><w:r><w:delText>Nobody</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
<w:p/>
<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>First</w:t></w:r></w:p>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:pPr><w:pStyle w:val="Beschriftung"/></w:pPr><w:r><w:t>The pier in May</w:t></w:r></w:p></w:txbxContent></mc:Choice>
<mc:Fallback><w:txbxContent><w:p><w:r><w:t>The pier in May</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
</w:body></w:document>"""
STYLES = """<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>"""
LINKS = """<Relationships><Relationship Id="rId4" Target="https://lantern.example/norrish"/><Relationship Id="rId5" Target="javascript:x"/></Relationships>"""


def word(body: str = BODY, **parts: str) -> bytes:
    """A Word document with these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", body)
        package.writestr("word/styles.xml", parts.get("styles", STYLES))
        package.writestr("word/_rels/document.xml.rels", LINKS)
    return packed.getvalue()


@pytest.mark.parametrize("name", ["a.docx", "A.DOCX", "no ending"])
def test_a_word_document_keeps_what_it_shows_and_nothing_else(name: str) -> None:
    document = parse(opened(word(), name).content)
    assert [(b.kind, b.span.of(document.text)) for b in document.blocks] == [
        ("headline", "Ferry to close"),
        ("subhead", "The cost"),
        ("paragraph", "“It is over,” Abel Norrish said & left <us>."),
        ("list", "First"),
        ("caption", "The pier in May"),
    ]
    runs = [(run.span.of(document.text), run.style, run.href) for run in document.blocks[2].runs]
    assert runs == [("over", "em", None), ("Abel Norrish", None, "https://lantern.example/norrish")]


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (word()[:300], "damaged Word document"),
        (b"PK\x03\x04 and no more", "zip archive"),
        (word("<w:document/>"), "white space"),
        (b"%PDF-1.7 \xe2\xe3", "a PDF"),
        (b"", "empty"),
        (b" \n ", "empty"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(raw: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says) as refused:
        opened(raw, "a.docx" if raw.startswith(b"PK") and b"word/" in raw else "a.txt")
    assert "\n" not in str(refused.value)


def test_a_word_document_that_unpacks_without_end_is_refused() -> None:
    bomb = word("<w:p>" + " " * (9 * 1024 * 1024))
    assert len(bomb) < 20000
    with pytest.raises(Unreadable, match="larger inside"):
        opened(bomb, "bomb.docx")
    lying = bytearray(bomb)
    size = lying.index(b"word/document.xml", lying.index(b"PK\x01\x02")) - 22
    lying[size : size + 4] = (100).to_bytes(4, "little")
    with pytest.raises(Unreadable, match="damaged"):
        opened(bytes(lying), "bomb.docx")


def test_a_locked_word_document_is_called_one() -> None:
    with pytest.raises(Unreadable, match="password"):
        opened(b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "a.docx")


# ---------- Markdown ----------

MARKDOWN = """# Ferry to close

**Nobody** wanted *this*
vote, said [Abel Norrish](https://lantern.example/norrish). 2 * 3 * 4 and snake_case_words stay.

## The cost ##
- First
- Second

> It is over.

---
A <b>last</b> word & no more.
"""


def test_markdown_keeps_what_articles_use_and_every_word() -> None:
    document = parse(opened(MARKDOWN.encode(), "a.md").content)
    assert [(b.kind, b.span.of(document.text)) for b in document.blocks] == [
        ("headline", "Ferry to close"),
        ("paragraph", "Nobody wanted this vote, said Abel Norrish. 2 * 3 * 4 and snake_case_words stay."),
        ("subhead", "The cost"),
        ("list", "First"),
        ("list", "Second"),
        ("blockquote", "It is over."),
        ("paragraph", "A <b>last</b> word & no more."),
    ]
    runs = [(run.span.of(document.text), run.style, run.href) for run in document.blocks[1].runs]
    assert runs == [
        ("Nobody", "strong", None),
        ("this", "em", None),
        ("Abel Norrish", None, "https://lantern.example/norrish"),
    ]


@pytest.mark.parametrize("piece", ["[", "![", "*", "_ ", "**a", "[a](", "> ", "# ", "`"])
def test_markdown_takes_linear_time(piece: str) -> None:
    assert len(opened((piece * 40000 + "word").encode(), "a.md").content) >= 40000


# ---------- made to be slow, or to break the reader ----------

FIELDS = "From: Ada Roe <ada@example.org>\nTo: us\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "fields",
    ["Subject: " + "=?utf-8?q?a?= " * 400_000, "Subject: =?punycode?q?" + "z" * 100_000 + "-" + "9a" * 100_000 + "?=", "Content-Type: text/plain; " + "a*0=b; " * 400_000],
    ids=["encoded words", "punycode", "parameters"],
)  # fmt: skip
def test_a_field_without_end_is_read_no_further_than_a_field_goes(fields: str) -> None:
    """Python’s own reading takes ten seconds and more of the longest."""
    began = time.process_time()
    assert opened(f"{FIELDS}{fields}\n\nThe ferry.".encode(), "a.eml").content.endswith("The ferry.")
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "inside",
    ["Content-Type: message/rfc822\n\n" * 4_000, "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1_500))],
    ids=["messages in messages", "parts in parts"],
)  # fmt: skip
def test_a_message_of_too_many_storeys_is_refused(inside: str) -> None:
    with pytest.raises(Unreadable, match="without any text"):
        opened(f"{FIELDS}{inside}Content-Type: text/plain\n\nThe ferry.".encode(), "a.eml")


def test_a_sender_in_brackets_without_end_is_nobody() -> None:
    letter = "To: us\nMIME-Version: 1.0\nFrom: " + '(<"' * 20_000 + "\nContent-Type: text/plain\n\nThe ferry."
    assert opened(letter.encode(), "a.eml").content.endswith("The ferry.")


def repacked(method: int) -> bytes:
    """A Word document packed in another way than Word packs."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as package:
        package.writestr("word/document.xml", "<w:p><w:r><w:t>Ferry</w:t></w:r></w:p>" * 99)
    return packed.getvalue()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_document_is_read_or_refused_wherever_the_damage_is(method: int) -> None:
    whole = repacked(method)
    for at in range(0, len(whole), 3):
        damaged = bytearray(whole)
        damaged[at] ^= 0x5A
        with contextlib.suppress(Unreadable):
            opened(bytes(damaged), "a.docx")


def test_a_document_that_bursts_is_refused_before_it_does() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", bytes(50_000_000))
    tracemalloc.start()
    with pytest.raises(Unreadable, match="larger inside"):
        opened(packed.getvalue(), "a.docx")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_a_tag_without_end_in_a_document_takes_no_longer_than_its_length() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", "<w:p><w:r " + "a" * 200_000 + "><w:t>Ferry</w:t></w:r></w:p>")
    began = time.process_time()
    assert opened(packed.getvalue(), "a.docx").content == "<p>Ferry</p>\n"
    assert time.process_time() - began < 5
