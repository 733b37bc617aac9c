"""A link holds a review, opens in both interpreters, and gives one kind of error on anything else."""

import base64
import json
import pathlib
import shutil
import subprocess
import tracemalloc

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generated import reviews
from presscheck import as_json, review_text
from presscheck.deflate import deflate, inflate
from presscheck.link import expected
from presscheck.link.fragment import LONGEST, MOST_INFLATED, LinkError, fragment, unfragment, unfragmenting
from presscheck.link.reading import decode, unpack, unpacking
from presscheck.link.spelling import LINE, LONGEST_LINE, MOST_COLUMNS, read, spelled, swapped
from presscheck.link.writing import carried, encode, pack

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "seed" / "article.txt"
BUDGET, WITH_NOTES = 5650, 6000
"""Characters that the link of the article that this project exists for may take, bare and with ten verdicts and three notes."""

EXAMPLE = ROOT / "examples" / "tabloid.txt"
SURPLUS = 1.18
"""What blocks, quotes, findings and voices may add to the text alone; measured 1.04 on the seed, 1.17 on the example."""

ARTICLE = (
    "You Won’t Believe What Orla Quince Hid\n\n“She hated the lake,” said one insider.\n\n"
    "Orla Quince at the lake. Photo: Harbour Press\n\n“And the lake hated her. She said so.”\n\n"
    "“It was only a boat,” said Tamsin Brack, her sister."
)

OLD_LINKS = pathlib.Path(__file__).with_name("links.json")
"""A real link of every version there ever was, with what it holds. Only ever added to."""


def test_every_old_link_opens() -> None:
    for old in json.loads(OLD_LINKS.read_text("utf-8")):
        assert decode(old["fragment"], inflate) == old["review"]


def test_every_rule_has_its_number_in_an_old_link() -> None:
    """A rule that is added later is written out in links; the table of numbers is frozen."""
    told = {
        finding["rule"] for old in json.loads(OLD_LINKS.read_text("utf-8")) for finding in old["review"]["findings"]
    }
    frozen = {rule for rule, _ in expected.RULES}
    assert told == frozen
    assert len(expected.RULES) == len(frozen) == 33


def test_steps_of_a_fragment_are_the_whole() -> None:
    packed = bytes(range(256)) * 40
    *before, last = unfragmenting(fragment(packed))
    assert last == unfragment(fragment(packed)) == (2, packed)
    assert before == [None] * 4


@given(reviews())
def test_what_is_packed_is_unpacked(review: dict) -> None:
    assert decode("#" + encode(review, deflate), inflate) == carried(review)


def test_a_real_review_travels_whole() -> None:
    review = as_json(review_text(ARTICLE))
    assert decode(encode(review, deflate), inflate) == review


@given(st.text(st.characters(categories=["Cs", "L"]), max_size=20))
def test_half_a_surrogate_pair_becomes_one_replacement(text: str) -> None:
    review = as_json(review_text(text))
    opened = decode(encode(review, deflate), inflate)
    assert opened["text"] == "".join("\ufffd" if "\ud800" <= letter < "\ue000" else letter for letter in review["text"])


@given(st.text())
def test_any_line_is_spelled_and_read(line: str) -> None:
    """JSON holds no control characters, so signs that are some may stand for words."""
    written = json.dumps(line, ensure_ascii=False)
    assert read(spelled(written)) == written


def test_a_long_text_travels_in_lines() -> None:
    review = as_json(review_text("Orla Quince rowed on. " * (LINE // 10)))
    assert pack(review).count(b"\n") == 3
    assert decode(encode(review, deflate), inflate) == review


def test_the_seed_fits() -> None:
    if not SEED.exists():
        pytest.skip("shared seed article not here")
    review = as_json(review_text(SEED.read_text("utf-8")))
    assert len("#" + encode(review, deflate)) <= BUDGET
    for index in range(10):
        review["reader"].append(_verdict(review, index, "agree" if index % 3 else "dispute", None))
    for note in ("Who counted the boats?", "The council’s own minutes say otherwise, see page 12.", "Ask her."):
        review["reader"].append(_verdict(review, 2 * len(note) % 11, "comment", note))
    link = encode(review, deflate)
    assert decode(link, inflate)["reader"] == review["reader"]
    assert len("#" + link) <= WITH_NOTES


def _verdict(review: dict, index: int, verdict: str, note: str | None) -> dict:
    """What a reader said of a finding, as the page keeps it."""
    finding = review["findings"][index]
    told = {"finding": index, "start": finding["start"], "end": finding["end"], "rule": finding["rule"]}
    reason = "Named further up" if verdict == "dispute" else None
    at = f"2026-11-22T20:{len(review['reader']):02}:07.{index * 83 % 1000:03}Z"
    return {**told, "verdict": verdict, "reason": reason, "note": note, "by": "reader", "at": at}


def test_most_of_a_link_is_the_text() -> None:
    """The seed's twin: an article of our own with all its phenomena."""
    review = as_json(review_text(EXAMPLE.read_text("utf-8")))
    alone = fragment(deflate(review["text"].encode()))
    assert len(encode(review, deflate)) <= SURPLUS * len(alone)


# ---------- damaged, forged, hostile ----------


@given(st.text(max_size=80))
def test_any_text_is_a_link_or_a_plain_message(letters: str) -> None:
    for words in (letters, "#v1." + letters, "#v2." + letters):
        with pytest.raises(LinkError, match=r"^This (link|is) .*\.$"):
            decode(words, inflate)


def _bytes_of(link: str) -> bytes:
    packed = link.partition(".")[2]
    return base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))


@given(st.integers(0, 2000), st.sampled_from("Aa0-_"))
@example(at=314, letter="-")
def test_a_letter_changed_is_noticed(at: int, letter: str) -> None:
    link = encode(as_json(review_text(ARTICLE)), deflate)
    at = 3 + at % (len(link) - 3)
    changed = link[:at] + letter + link[at + 1 :]
    if _bytes_of(changed) != _bytes_of(link):  # the last letter holds bits that belong to no byte
        with pytest.raises(LinkError):
            decode(changed, inflate)
    with pytest.raises(LinkError):
        decode(link[:at], inflate)


def test_line_breaks_of_a_mail_program_do_no_harm() -> None:
    link = encode(as_json(review_text(ARTICLE)), deflate)
    broken = "\n".join(link[at : at + 60] for at in range(0, len(link), 60))
    assert decode(broken, inflate) == decode(link, inflate)


def test_a_newer_version_is_named() -> None:
    with pytest.raises(LinkError, match="newer"):
        decode("#v9.AAAA", inflate)


@given(reviews(), st.data())
def test_a_forged_payload_is_a_review_or_a_plain_message(review: dict, data: st.DataObject) -> None:
    *text, columns = (json.loads(read(line)) for line in pack(review).decode().split("\n"))
    first = ["".join(text), *FIRST[1:]] if data.draw(st.booleans()) else FIRST
    version = data.draw(st.sampled_from([1, 2]))
    lines = [_forged(first, data)] if version == 1 else [*text, _forged(columns, data)]
    written = [json.dumps(line) for line in lines]
    try:
        opened = unpack("\n".join(written if version == 1 else map(spelled, written)).encode(), version)
    except LinkError:
        return
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(opened, json.loads((ROOT / "docs" / "review.schema.json").read_text("utf-8")))
    length = len(opened["text"])
    places = [*opened["blocks"], *opened["quotes"], *opened["findings"]]
    assert all(0 <= place["start"] <= place["end"] <= length for place in places)
    assert decode(encode(opened, deflate), inflate) == opened


FIRST = json.loads(
    swapped(inflate(unfragment(json.loads(OLD_LINKS.read_text("utf-8"))[0]["fragment"])[1], 10**6).decode())
)
"""What a real link of version 1 holds."""


def _forged(value: object, data: st.DataObject) -> object:
    """The payload with one value, at any depth, put in place of another."""
    if isinstance(value, list) and value and data.draw(st.integers(0, 9)):
        at = data.draw(st.integers(0, len(value) - 1))
        return [*value[:at], _forged(value[at], data), *value[at + 1 :]]
    return data.draw(
        st.sampled_from([None, True, -1, 0, 1, 7, 2**70, 0.5, "", "en", "\ud800", "hp9", [], [0, 0], [[]], {}])
    )


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 50_000,
        b"[" + b"1," * 90_000 + b"1]",
        b"1" * 5000,
        b'["\\ud800",null,"en",["",[],[]],["",[],[],[],[],[],[],[],[],[],[]],[[],[],[],[]],[],[0,0,0,0,0,0],[]]',
        b'["a",null,"en",["p99999",[],[]],["",[],[],[],[],[],[],[],[],[],[]],[[],[],[],[]],[],[0,0,0,0,0,0],[]]',
        b"\xff\xfe",
        b"",
    ],
)
def test_hostile_payloads_are_refused_at_once(raw: bytes) -> None:
    for version, packed in ((1, raw), (2, raw), (2, b'"a"\n' + raw)):
        with pytest.raises(LinkError):
            unpack(packed, version)


def test_a_bomb_is_not_inflated() -> None:
    bomb = fragment(deflate(b"0" * (MOST_INFLATED * 20)))
    assert len(bomb) < LONGEST
    tracemalloc.start()
    with pytest.raises(LinkError, match="far more"):
        decode(bomb, inflate)
    assert tracemalloc.get_traced_memory()[1] < 4 * MOST_INFLATED
    tracemalloc.stop()


def test_words_handed_out_again_and_again_are_bounded() -> None:
    """Each of many sources claims the whole of a long text."""
    text, count = "“a” " * 300 + "b" * 2_000_000, 300
    quotes = ["n" * count, [], [], [-1] * count, [[0, 0, len(text)]] * count, [], [], [], [], [], []]
    payload = [text, None, "en", ["p", [], []], quotes, [[], [], [], []], [], [0] * 6, []]
    with pytest.raises(LinkError):
        unpack(json.dumps(payload, ensure_ascii=False).encode(), 1)


@pytest.mark.parametrize(
    "raw", [b"\n" * 3_000_000, b'"' + b"\x03" * 3_000_000 + b'"\n[]', (b'"' + b"\x03" * 90_000 + b'"\n') * 50]
)
def test_words_that_one_sign_stands_for_are_bounded(raw: bytes) -> None:
    with pytest.raises(LinkError):
        unpack(raw, 2)


@pytest.mark.parametrize(
    "raw", [b'"' + b"a" * LONGEST_LINE + b'"\n[]', b'["' + b"a" * MOST_COLUMNS + b'"]'], ids=["text", "columns"]
)
def test_a_line_that_would_hold_the_page_is_refused_before_it_is_read(raw: bytes) -> None:
    with pytest.raises(LinkError, match="far more"):
        next(unpacking(raw, 2))


@given(st.text(st.sampled_from("@“a😀é\0\n"), min_size=1, max_size=9), st.integers(0, 9))
def test_a_line_is_cut_between_two_signs(some: str, shift: int) -> None:
    review = as_json(review_text("")) | {"text": "a" * shift + some * (LINE // len(some) + 1)}
    assert decode(encode(review, deflate), inflate)["text"] == review["text"]


def test_an_endless_article_is_offered_as_a_file() -> None:
    with pytest.raises(LinkError, match="file"):
        encode(as_json(review_text("")) | {"text": "a" * (MOST_INFLATED + 1)}, deflate)


def test_addresses_do_not_travel() -> None:
    review = as_json(review_text("Orla Quince spoke."))
    run = {"start": 0, "end": 4, "style": "em", "href": "https://example.org/"}
    review["blocks"][0]["runs"] = [run]
    opened = decode(encode(review, deflate), inflate)
    assert opened["blocks"][0]["runs"] == [run | {"href": None}]


def test_packing_in_pieces_is_the_same() -> None:
    review = as_json(review_text(ARTICLE))
    version, packed = unfragment(fragment(deflate(pack(review))))
    assert unpack(inflate(packed, MOST_INFLATED), version) == carried(review)


def test_a_link_opens_in_steps() -> None:
    """The page draws between them; only the last step holds the review."""
    *before, last = unpacking(pack(as_json(review_text(ARTICLE))), 2)
    assert last == carried(as_json(review_text(ARTICLE)))
    assert len(before) > 4
    assert not any(before)


# ---------- the page's interpreter ----------

SCRIPT = """
import { loadMicroPython } from "%(module)s";
import { readFileSync } from "node:fs";
const python = await loadMicroPython({ url: "%(module)s".replace(".mjs", ".wasm"), heapsize: 64 << 20, stdout: console.log });
python.FS.mkdir("/presscheck");
python.FS.mkdir("/presscheck/link");
for (const name of %(modules)s) python.FS.writeFile(`/presscheck/${name}`, readFileSync(`%(core)s/${name}`));
python.FS.writeFile("/cases.json", readFileSync("%(cases)s"));
python.runPython(`
import sys, json, deflate, io
sys.path.append("/")
from presscheck.link.fragment import LinkError
from presscheck.link.reading import decode
from presscheck.link.writing import encode
def packed(raw):
    out = io.BytesIO()
    with deflate.DeflateIO(out, deflate.RAW, 15) as packer:
        packer.write(raw)
    return out.getvalue()
def inflated(raw, limit):
    return deflate.DeflateIO(io.BytesIO(raw), deflate.RAW, 15).read(limit)
answers = []
for case in json.loads(open("/cases.json").read()):
    try:
        opened = decode(case["fragment"], inflated)
        answers.append([opened == case["review"], encode(opened, packed)])
    except LinkError as refused:
        answers.append([False, str(refused)])
print(json.dumps(answers))
`);
"""


def _micropython() -> pathlib.Path | None:
    package = "node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs"
    found = [ROOT / package, *sorted((ROOT / "runtime").glob("**/micropython.mjs"))]
    return next((path for path in found if path.exists() and path.with_suffix(".wasm").exists()), None)


def test_micropython_reads_and_writes_the_same_links(tmp_path: pathlib.Path) -> None:
    module = _micropython()
    if module is None or not shutil.which("node"):
        pytest.skip("MicroPython or Node not installed")
    told = [as_json(review_text(ARTICLE)), as_json(review_text("")), as_json(review_text("\ufeff“Café” 😀\u2028no\r“"))]
    cases = [{"fragment": encode(review, deflate), "review": carried(review)} for review in told]
    cases += json.loads(OLD_LINKS.read_text("utf-8"))
    cases.append({"fragment": "#v1.AAAA", "review": {}})
    (tmp_path / "cases.json").write_text(json.dumps(cases, ensure_ascii=False), "utf-8")
    script = tmp_path / "open.mjs"
    core = ROOT / "py" / "presscheck"
    modules = ["long_text.py", *(f"link/{path.name}" for path in (core / "link").glob("[a-z]*.py"))]
    script.write_text(SCRIPT % {"module": module, "core": core, "modules": modules, "cases": tmp_path / "cases.json"})
    done = subprocess.run(["node", script], capture_output=True, text=True, check=True, timeout=60)
    *opened, refused = json.loads(done.stdout.splitlines()[-1])
    for (is_same, mine), case in zip(opened, cases, strict=False):
        assert is_same
        assert decode(mine, inflate) == case["review"]
    assert refused[1].startswith("This link is damaged")
