"""The command line: `presscheck review`, `headlines`, `rules`, `explain`."""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO, NamedTuple, NoReturn

from desk.reading import Input, Unreadable, decode, read
from desk.terminal import Printer
from presscheck import __version__, as_json, review_html, review_text
from presscheck.contract import Json, heading_as_json, rules_as_json
from presscheck.deflate import deflate
from presscheck.exports.annotations import annotations, carry_in
from presscheck.exports.markdown import markdown
from presscheck.exports.sarif import Artifact, sarif
from presscheck.exports.standalone import standalone
from presscheck.exports.tables import findings_csv, voices_csv
from presscheck.headlines import judge
from presscheck.link.fragment import LONG, LinkError
from presscheck.link.writing import encode
from presscheck.rules import RULES

FAILED, UNREADABLE = 1, 2
"""Exit codes: a finding is as severe as --fail-on names; the input can't be read."""

_SEVERITIES = ("suggestion", "warning", "error")


class Reviewed(NamedTuple):
    """An article as it came in, and its review."""

    source: Input
    review: Json


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit 0, 1 where --fail-on is met, 2 where the input can't be read."""
    asked = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = asked.run
    try:
        return run(asked)
    except Unreadable as failed:
        return _complain(str(failed))
    except BrokenPipeError:  # whoever read the answer has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sys.exit(_complain(f"{message} (see {self.prog} --help)"))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        "presscheck", description="Shows what an article is made of: who speaks, what baits, what is caption."
    )
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    review = verbs.add_parser("review", help="mark up articles")
    review.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="text or HTML; - or nothing is standard input"
    )
    review.add_argument("--format", choices=[*_FORMATS], default="text", help="what to write (text)")
    review.add_argument("--page", default="", metavar="ADDRESS", help="where the page stands that --format link is for")
    review.add_argument(
        "--source", metavar="ADDRESS", help="where the article stands that --format annotations is about"
    )
    review.add_argument(
        "--jsonl", action="store_true", help='read lines of {"id", "text"} or {"id", "html"}, write a review a line'
    )
    review.add_argument(
        "--annotations", metavar="FILE", help="notes to carry in: W3C annotations or a Hypothesis export"
    )
    review.add_argument("--fail-on", choices=_SEVERITIES[1:], help="exit 1 where a finding is that severe")
    review.set_defaults(run=_review)
    headlines = verbs.add_parser("headlines", help="judge headings, one a line")
    headlines.add_argument("file", nargs="?", default="-", metavar="FILE", help="- or nothing is standard input")
    headlines.add_argument(
        "--jsonl", action="store_true", help='read lines of {"id", "text"}, write a judgement a line'
    )
    headlines.set_defaults(run=_headlines)
    rules = verbs.add_parser("rules", help="list the rules")
    rules.add_argument("--json", action="store_true", help="the whole table, as the page reads it")
    rules.set_defaults(run=_rules)
    explain = verbs.add_parser("explain", help="say why a rule is there")
    explain.add_argument("rule", metavar="RULE", help="such as quote.anonymous")
    explain.set_defaults(run=_explain)
    for verb in (review, headlines, rules, explain):
        verb.add_argument(
            "--color",
            action=argparse.BooleanOptionalAction,
            help="colours in text, as the terminal has them if not said",
        )
    return parser


def _complain(message: str) -> int:
    print(f"presscheck: {message}", file=sys.stderr)
    return UNREADABLE


# ---------- review ----------


def _review(asked: argparse.Namespace) -> int:
    if asked.jsonl and (asked.format not in ("text", "json") or asked.annotations):
        raise Unreadable(
            "--jsonl writes a review a line and nothing else, so --format and --annotations don't go with it"
        )
    if asked.jsonl:
        return _review_lines(asked)
    reviewed, status = [], 0
    for name in asked.files:
        try:
            reviewed.append(_reviewed(read(name), asked))
        except Unreadable as failed:
            status = _complain(f"{'standard input' if name == '-' else name}: {failed}")
    if reviewed:
        _write(_FORMATS[asked.format](reviewed, asked))
    return status or _failed((r.review for r in reviewed), asked.fail_on)


def _reviewed(source: Input, asked: argparse.Namespace) -> Reviewed:
    review = as_json(review_html(source.text) if source.is_html else review_text(source.text))
    if not asked.annotations:
        return Reviewed(source, review)
    try:
        review, orphans = carry_in(review, json.loads(read(asked.annotations).text))
    except (ValueError, RecursionError) as failed:
        raise Unreadable(f"{asked.annotations} can't be read as annotations: {failed}") from failed
    for orphan in orphans:
        exact = " ".join(orphan.exact.split())[:60]
        print(f"presscheck: a note by {orphan.by} is on words that are not here: {exact!r}", file=sys.stderr)
    return Reviewed(source, review)


def _review_lines(asked: argparse.Namespace) -> int:
    status = 0
    for line in _lines(asked.files):
        review = as_json(review_html(line["html"]) if "html" in line else review_text(line["text"]))
        _write_json({"id": line["id"], **review} if "id" in line else review)
        status = status or _failed([review], asked.fail_on)
    return status


def _failed(reviews: Iterable[Json], at_least: str | None) -> int:
    if at_least is None:
        return 0
    severe = _SEVERITIES[_SEVERITIES.index(at_least) :]
    return FAILED if any(f["severity"] in severe for review in reviews for f in review["findings"]) else 0


# ---------- formats ----------


def _as_text(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    printer = _printer(asked)
    if len(reviewed) == 1:
        return printer.review(reviewed[0].review)
    return "\n".join(f"=== {r.source.name or 'standard input'}\n\n{printer.review(r.review)}" for r in reviewed)


def _as_contract(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    answer = reviewed[0].review if len(reviewed) == 1 else [{"id": r.source.name, **r.review} for r in reviewed]
    return _json(answer, indent=1) + "\n"


def _as_sarif(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    artifacts = [Artifact(r.source.name, not r.source.is_html, r.review) for r in reviewed]
    return _json(sarif(artifacts, __version__), indent=1) + "\n"


def _as_annotations(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    made = [annotations(r.review, asked.source) for r in reviewed]
    return _json(made[0] if len(made) == 1 else made, indent=1) + "\n"


def _as_page(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    if len(reviewed) > 1:
        raise Unreadable("--format html makes a file of one article, and there are more")
    return standalone(reviewed[0].review, _marks_css(), date.today().isoformat())


def _as_markdown(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    return "\n".join(markdown(r.review) for r in reviewed)


def _as_findings(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    return findings_csv((r.source.name or "", r.review) for r in reviewed)


def _as_voices(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    return voices_csv((r.source.name or "", r.review) for r in reviewed)


def _as_link(reviewed: list[Reviewed], asked: argparse.Namespace) -> str:
    links = []
    for source, review in reviewed:
        try:
            links.append(f"{asked.page}#{encode(review, deflate)}\n")
        except LinkError as failed:
            raise Unreadable(f"{_called(source.name or '-')}: {failed}") from failed
        if len(links[-1]) > LONG:
            _complain(
                f"a link of {len(links[-1]):,} characters: some browsers and chat programs cut it; --format html is safe"
            )
    return "".join(links)


def _marks_css() -> str:
    """The page's sheet of marks. Raises Unreadable where only the modules were installed."""
    sheet = Path(__file__).resolve().parents[2] / "css" / "marks.css"
    try:
        return sheet.read_text("utf-8")
    except OSError as failed:
        raise Unreadable(f"{sheet}: {(failed.strerror or str(failed)).lower()}") from failed


_FORMATS: dict[str, Callable[[list[Reviewed], argparse.Namespace], str]] = {
    "text": _as_text, "json": _as_contract, "sarif": _as_sarif, "annotations": _as_annotations, "html": _as_page,
    "markdown": _as_markdown, "csv": _as_findings, "voices": _as_voices, "link": _as_link,
}  # fmt: skip


# ---------- headlines, rules, explain ----------


def _headlines(asked: argparse.Namespace) -> int:
    if asked.jsonl:
        for line in _lines([asked.file]):
            judged = heading_as_json(judge(line["text"]))
            _write_json({"id": line["id"], **judged} if "id" in line else judged)
        return 0
    printer = _printer(asked)
    for raw in _raw_lines(asked.file):
        heading = decode(raw).strip()
        _write(printer.heading(heading, heading_as_json(judge(heading))))
    return 0


def _rules(asked: argparse.Namespace) -> int:
    _write(_json(rules_as_json(), indent=1) + "\n" if asked.json else _printer(asked).rules(RULES))
    return 0


def _explain(asked: argparse.Namespace) -> int:
    rule = next((rule for rule in RULES if rule.id == asked.rule), None)
    if rule is None:
        return _complain(f"no rule is called {asked.rule!r}; presscheck rules lists them")
    _write(_printer(asked).rule(rule))
    return 0


# ---------- lines in, bytes out ----------


def _raw_lines(name: str) -> Iterator[bytes]:
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as lines:
            yield from (line for line in lines if line.strip())
    except OSError as failed:
        raise Unreadable(f"{name}: {(failed.strerror or str(failed)).lower()}") from failed


def _lines(names: list[str]) -> Iterator[Json]:
    """Each line's JSON object, as soon as it is there. Raises Unreadable, naming the line."""
    for name in names:
        for number, raw in enumerate(_raw_lines(name), 1):
            try:
                line = json.loads(raw)
            except (ValueError, RecursionError) as failed:
                raise Unreadable(f"line {number} of {_called(name)} is no JSON: {failed}") from failed
            if not isinstance(line, dict) or not isinstance(line.get("html", line.get("text")), str):
                raise Unreadable(f'line {number} of {_called(name)} is no object with a "text" or "html"')
            yield line


def _called(name: str) -> str:
    return "standard input" if name == "-" else name


def _printer(asked: argparse.Namespace) -> Printer:
    is_coloured = asked.color
    if is_coloured is None:  # no-color.org: set and not empty
        is_coloured = not os.environ.get("NO_COLOR") and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    return Printer(shutil.get_terminal_size((80, 24)).columns, is_coloured)


def _json(answer: object, indent: int | None = None) -> str:
    """JSON with its letters as they are; a lone half of a surrogate pair, which UTF-8 can't hold, as an escape."""
    written = json.dumps(answer, ensure_ascii=False, indent=indent)
    try:
        written.encode()
    except UnicodeEncodeError:
        return json.dumps(answer, indent=indent)
    return written


def _write_json(answer: Json) -> None:
    _write(_json(answer) + "\n")


def _write(words: str) -> None:
    out: BinaryIO = sys.stdout.buffer
    out.write(words.encode("utf-8", "replace"))
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
