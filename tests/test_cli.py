"""The command line as a terminal sees it: what it reads, writes, says and exits with."""

import io
import json
import os
import pathlib
import subprocess
import sys

import pytest

from desk import cli
from desk.reading import Unreadable, decode

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "tabloid.txt"
WORDS = "Trouble at the lake\n\n“The lake took my boat,” said one insider. Café.\n"


class Said:
    """What a command wrote, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture) -> object:
    """Run the command line in this process."""

    def command(*arguments: object, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            code = stopped.code
        out, err = capfdbinary.readouterr()
        return Said(code, out.decode(), err.decode())

    return command


@pytest.fixture
def article(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "article.txt"
    path.write_text(WORDS, "utf-8")
    return path


# ---------- review ----------


def test_text_is_the_default_and_readable(run, article) -> None:
    said = run("review", article)
    assert said.code == 0
    assert "“The lake took my boat,”[A" in said.out
    assert "Anonymous. " in said.out
    assert "\x1b[" not in said.out
    assert max(len(line) for line in said.out.splitlines()) <= 88


def test_standard_input_is_the_default(run) -> None:
    assert run("review", stdin=WORDS.encode()).out == run("review", "-", stdin=WORDS.encode()).out != ""


def test_colour_is_asked_for_or_forbidden(run, article, monkeypatch) -> None:
    assert "\x1b[" in run("review", article, "--color").out
    assert "\x1b[" not in run("review", article, "--no-color").out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("review", article).out


def test_an_article_can_not_drive_the_terminal(run, tmp_path) -> None:
    path = tmp_path / "evil.txt"
    evil = "Lake \x1b[2J\x1b]0;owned\x07 and \x9b31m and \u202e text. “No,” said one insider."
    path.write_text(evil + " The boat was gone." * 40, "utf-8")
    said = run("review", path)
    assert said.code == 0
    assert not set(said.out) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize("shape", ["json", "sarif", "annotations", "html", "markdown", "csv", "voices", "link", "text"])
def test_every_format_is_written(run, shape) -> None:
    said = run("review", EXAMPLE, "--format", shape)
    assert said.code == 0
    assert said.err == ""
    beginnings = {
        "json": "{", "sarif": "{", "annotations": "{", "html": "<!doctype html>", "csv": "file,", "voices": "file,", "link": "#v2.",
    }  # fmt: skip
    assert said.out.startswith(beginnings.get(shape, ""))
    if shape in ("json", "sarif", "annotations"):
        json.loads(said.out)


def test_the_file_carries_the_pages_look(run) -> None:
    assert (ROOT / "css" / "marks.css").read_text("utf-8") in run("review", EXAMPLE, "--format", "html").out


def test_a_link_is_for_a_page(run, article) -> None:
    assert run("review", article, "--format", "link", "--page", "https://example.org/").out.startswith(
        "https://example.org/#v2."
    )


def test_a_long_link_is_warned_of(run, tmp_path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n".join(f"{n * n * 7919 % 1000003} boats." for n in range(12000)), "utf-8")
    said = run("review", path, "--format", "link")
    assert said.code == 0
    assert "some browsers" in said.err


def test_html_is_known_by_name_and_by_content(run, tmp_path) -> None:
    page = "<html><body><h1>The lake</h1><p>“No,” said Orla Quince.</p></body></html>"
    for name in ("a.html", "b.txt"):
        (tmp_path / name).write_text(page, "utf-8")
        made = json.loads(run("review", tmp_path / name, "--format", "json").out)
        assert "<" not in made["text"]
    (tmp_path / "c.txt").write_text("A <b>bold</b> claim.", "utf-8")
    assert "<b>" in json.loads(run("review", tmp_path / "c.txt", "--format", "json").out)["text"]


def test_several_files(run, article) -> None:
    both = json.loads(run("review", article, EXAMPLE, "--format", "json").out)
    assert [one["id"] for one in both] == [str(article), str(EXAMPLE)]
    assert run("review", article, EXAMPLE).out.count("=== ") == 2
    assert len(json.loads(run("review", article, EXAMPLE, "--format", "sarif").out)["runs"][0]["artifacts"]) == 2
    assert run("review", article, EXAMPLE, "--format", "html").code == 2


@pytest.mark.parametrize(("at_least", "code"), [("error", 1), ("warning", 1)])
def test_fail_on(run, article, tmp_path, at_least, code) -> None:
    assert run("review", article, "--fail-on", at_least).code == code
    calm = tmp_path / "calm.txt"
    calm.write_text("“The lake is calm,” said Orla Quince, who keeps the boats.", "utf-8")
    assert run("review", calm, "--fail-on", at_least).code == 0


# ---------- what can't be read ----------


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        ("\u00a0\u2003\n".encode(), "white space"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04abc", "office document"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x7fELF" + bytes(100), "binary"),
    ],
)
def test_what_is_no_article_is_said_in_one_line(run, tmp_path, raw, says) -> None:
    path = tmp_path / "thing.txt"
    path.write_bytes(raw)
    said = run("review", path)
    assert said.code == 2
    assert said.out == ""
    assert says in said.err
    assert said.err.count("\n") == 1
    assert said.err.startswith(f"presscheck: {path}: ")


def test_a_missing_file_does_not_stop_the_others(run, article, tmp_path) -> None:
    said = run("review", tmp_path / "none.txt", tmp_path, article)
    assert said.code == 2
    assert "no such file" in said.err
    assert said.err.count("\n") == 2
    assert "The lake took my boat" in said.out


@pytest.mark.parametrize(
    "arguments",
    [
        ["frob"],
        [],
        ["review", "--jsonl", "--format", "csv"],
        ["review", "--format", "pdf"],
        ["explain", "quote.nothing"],
        ["review", "--fail-on", "x"],
    ],
)
def test_a_wrong_command_is_said_in_one_line(run, arguments) -> None:
    said = run(*arguments)
    assert said.code == 2
    assert said.err.startswith("presscheck: ")
    assert said.err.count("\n") == 1


# ---------- encodings ----------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_without_a_word_about_them(encoding) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


def test_declared_encodings() -> None:
    for encoding in ("windows-1250", "iso-8859-2", "shift_jis", "koi8-r"):
        word = {"shift_jis": "湖", "koi8-r": "озеро"}.get(encoding, "Łódź")
        page = f'<html><head><meta charset="{encoding}"></head><p>{word}</p>'
        assert decode(page.encode(encoding)) == page
    assert "“No”" in decode("<meta charset=iso-8859-1><p>“No”</p>".encode("cp1252"))
    assert "“No”" in decode("<meta charset=nonsense><p>“No”</p>".encode("cp1252"))


def test_one_bad_byte_spoils_nothing_else() -> None:
    assert decode("“Caf".encode() + b"\xe9" + "” – said".encode()) == "“Café” – said"
    with pytest.raises(Unreadable):
        decode(b"\x00\x01\x02\x03" * 100)


# ---------- lines ----------


def test_lines_in_lines_out_in_order(run) -> None:
    lines = [{"id": n, "text": f"“No {n},” said Orla Quince."} for n in range(5)] + [
        {"id": "h", "html": "<p>Lake</p>"},
        {"text": ""},
    ]
    said = run("review", "--jsonl", "-", stdin="\n".join(map(json.dumps, lines)).encode() + b"\n\n")
    answers = [json.loads(line) for line in said.out.split("\n") if line]
    assert [answer.get("id") for answer in answers] == [0, 1, 2, 3, 4, "h", None]
    assert "id" not in answers[-1]
    assert answers[5]["text"] == "Lake"


def test_half_a_surrogate_pair_comes_through(run) -> None:
    said = run(
        "review",
        "--jsonl",
        "-",
        stdin=b'{"id": 1, "text": "Nobody saw the \\ud83d boat go, not even from the harbour wall."}\n',
    )
    assert said.code == 0
    json.loads(said.out)


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"id": 1}', b'{"text": 3}', b"\xff", b"[" * 100000])
def test_a_bad_line_is_named(run, line) -> None:
    said = run("review", "--jsonl", "-", stdin=b'{"text": "Lake."}\n' + line + b"\n")
    assert said.code == 2
    assert "line 2 of standard input" in said.err
    assert said.out.count("\n") == 1


def test_each_answer_is_there_before_the_next_question() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "desk.cli", "review", "--jsonl", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT / "py",
    ) as process:  # fmt: skip
        for number in range(3):
            process.stdin.write(json.dumps({"id": number, "text": "Lake."}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_reader_that_has_seen_enough_is_no_fault() -> None:
    lines = b'{"text": "The lake."}\n' * 3000
    done = subprocess.run(
        f"{sys.executable} -m desk.cli review --jsonl - | head -1", shell=True, input=lines, capture_output=True, cwd=ROOT / "py", check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "py")},
    )  # fmt: skip
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


# ---------- headlines, rules, explain, notes carried in ----------


def test_headlines(run) -> None:
    heading = "You Won’t Believe What Orla Quince Hid"
    judged = json.loads(run("headlines", "--jsonl", "-", stdin=json.dumps({"id": "a", "text": heading}).encode()).out)
    assert set(judged) == {"id", "score", "clickbait", "tricks"}
    assert judged["clickbait"]
    said = run("headlines", stdin=f"{heading}\n\nCouncil buys boat\n".encode()).out
    assert said.startswith(f"{judged['score']:.2f} bait  {heading}\n")
    assert "plain Council buys boat" in said


def test_rules_and_explain(run) -> None:
    table = json.loads(run("rules", "--json").out)
    listed = run("rules").out
    assert len(listed.splitlines()) == len(table)
    for rule in table:
        assert rule["id"] in listed
    said = run("explain", "quote.anonymous").out
    anonymous = next(rule for rule in table if rule["id"] == "quote.anonymous")
    assert anonymous["message"] in said
    assert " ".join(anonymous["cites"].split()) in " ".join(said.split())


def test_notes_are_carried_in_and_lost_ones_told(run, article, tmp_path) -> None:
    notes = tmp_path / "notes.json"
    quote = {"type": "TextQuoteSelector", "exact": "took my boat"}
    lost = {"type": "TextQuoteSelector", "exact": "a sentence that nobody wrote here"}
    notes.write_text(
        json.dumps([{"target": {"selector": one}, "bodyValue": "Which boat?"} for one in (quote, lost)]), "utf-8"
    )
    said = run("review", article, "--annotations", notes, "--format", "json")
    assert said.code == 0
    assert json.loads(said.out)["reader"][0]["note"] == "Which boat?"
    assert "a sentence that nobody wrote here" in said.err
    notes.write_text("{", "utf-8")
    assert run("review", article, "--annotations", notes).code == 2
