"""Every regular expression of the core, found where it is compiled, against strings made of its own parts: none looks twice at everything."""

import ast
import functools
import inspect
import json
import pathlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import pytest

from presscheck.credits import REACH
from presscheck.decoding import LOOKED_AT
from presscheck.headlines import LONGEST

CORE = pathlib.Path(__file__).parents[1] / "py" / "presscheck"

SHORT, LONG = 750, 3_000
"""Characters. Linear work takes four times as long, quadratic sixteen."""

MOST_GROWTH = 9
LEAST = 0.015
"""Seconds below which a measurement says nothing; looking at all pairs of three thousand places takes longer."""

MOST_PARTS, MOST_BEGINNINGS = 8, 2
"""Parts of a pattern that are repeated, and beginnings that they are put behind: enough for each repetition of the longest one."""

BOUNDED = {"credits": REACH, "decoding": LOOKED_AT, "tricks": LONGEST}
"""Modules that show their patterns the end or the beginning of a text alone, or a heading: so many characters."""

MOST_BOUNDED = 0.3
"""Seconds that the slowest of those may take for all that it is ever shown."""

ONE_PLACE = {
    ("markdown_text", "[ ]{0,3}(?:-"): "matched at the beginning of a line",
    ("tagsoup", "<(/?)"): "matched at one less-than sign, and given up for a blunter one at the first that has no end",
    ("page", r"\s+[|"): "sees a title with single spaces alone",
}
"""Patterns that are tried at one place of a text, or on one of a kind, though not by their name: by module and beginning."""

BUILT_INSIDE = {("tagsoup.py", "_raw")}
"""Functions that build a pattern from the text: that of a closing tag, whose name is escaped."""

LISTEN = """
import importlib, json, pkgutil, re, sys, warnings
warnings.simplefilter("ignore")
compile, found = re.compile, []
def listening(pattern, flags=0):
    caller = sys._getframe(1)
    made = compile(pattern, flags)
    if caller.f_globals.get("__name__", "").startswith("presscheck"):
        is_bytes = isinstance(made.pattern, bytes)
        found.append([caller.f_globals["__name__"], caller.f_lineno, made.pattern.decode("latin-1") if is_bytes else made.pattern, made.flags, is_bytes])
    return made
re.compile = listening
import presscheck
for module in pkgutil.walk_packages(presscheck.__path__, "presscheck."):
    importlib.import_module(module.name)
print(json.dumps(found))
"""
"""Imports the core anew and writes down whatever it compiles, so that no pattern has to be listed here."""


class Found(NamedTuple):
    """A pattern, and where it is compiled; `is_anchored` where it is only ever tried at one place."""

    module: str
    line: int
    pattern: str
    flags: int
    is_bytes: bool
    is_anchored: bool


@functools.cache
def _compiled(found: Found) -> "re.Pattern[Any]":
    """Kept, for Python forgets patterns of word lists, which take longer to compile than to look for."""
    return re.compile(found.pattern.encode("latin-1") if found.is_bytes else found.pattern, found.flags)


@functools.cache
def patterns() -> tuple[Found, ...]:
    """All patterns of the core."""
    told = subprocess.run([sys.executable, "-c", LISTEN], capture_output=True, text=True, check=True).stdout
    found = [
        Found(module, line, pattern, *rest, _is_anchored(module, line) or _is_at_one_place(module, pattern))
        for module, line, pattern, *rest in json.loads(told)
    ]
    found += [one for path in sorted(CORE.rglob("*.py")) for one in _inside(path)]
    return tuple({(one.module, one.pattern, one.flags): one for one in found}.values())


@functools.cache
def _tree(path: pathlib.Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _is_anchored(module: str, line: int) -> bool:
    """Whether the name that holds the pattern is asked to `match` and nothing else."""
    tree = _tree(pathlib.Path(inspect.getfile(sys.modules.get(module) or __import__(module, fromlist=["_"]))))
    named = {
        node.targets[0].id
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Call)
        and node.lineno <= line <= (node.end_lineno or line)
    }
    uses = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in named and isinstance(node.ctx, ast.Load)
    ]
    asked = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in named
    ]
    return bool(asked) and len(asked) == len(uses) and set(asked) <= {"match", "fullmatch"}


def _is_at_one_place(module: str, pattern: str) -> bool:
    return any(module.endswith("." + name) and pattern.startswith(begins) for name, begins in ONE_PLACE)


def _inside(path: pathlib.Path) -> Iterator[Found]:
    """Patterns that stand inside functions."""
    functions = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    for function in functions:
        for node in ast.walk(function):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
            ):
                continue
            if node.func.value.id != "re" or node.func.attr in ("escape", "error"):
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Found("presscheck." + path.stem, node.lineno, first.value, 0, False, False)
            else:
                assert (path.name, function.name) in BUILT_INSIDE, (
                    f"{path.name}: {function.name} builds a pattern that nobody measures"
                )


# ---------- strings that a pattern nearly takes ----------

LETTERS = "a1 A.-“\n,:éÉ’'\"(/@|\u00a0<>=&;$£…#*_[{"


def sample(parts: Any) -> str:
    """A string that a piece of a parsed pattern takes, roughly."""
    return "".join(_sampled(str(name), value) for name, value in parts)


def _sampled(name: str, value: Any) -> str:
    if name == "LITERAL":
        return chr(value)
    if name in ("NOT_LITERAL", "ANY"):
        return "b" if value == ord("a") else "a"
    if name == "IN":
        return _one_of(value)
    if name.endswith("_REPEAT"):
        return sample(value[2]) * min(max(value[0], 1), 20)
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return sample(value[-1] if name == "SUBPATTERN" else value)
    return sample(value[1][0]) if name == "BRANCH" else ""


def _one_of(members: Any) -> str:
    source = "".join(_member(str(name), value) for name, value in members)
    taken = re.compile(f"[{source}]")
    return next(
        (letter for letter in LETTERS if taken.match(letter)),
        chr(next((v[0] if isinstance(v, tuple) else v for n, v in members if str(n) in ("RANGE", "LITERAL")), 97)),
    )


def _member(name: str, value: Any) -> str:
    if name == "NEGATE":
        return "^"
    if name == "LITERAL":
        return re.escape(chr(value))
    if name == "RANGE":
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    kind = str(value).removeprefix("CATEGORY_").removeprefix("UNI_")
    return {"DIGIT": r"\d", "NOT_DIGIT": r"\D", "SPACE": r"\s", "NOT_SPACE": r"\S", "WORD": r"\w", "NOT_WORD": r"\W"}[
        kind
    ]


def attacks(found: Found) -> Iterator[Callable[[int], str]]:
    """Texts of a length: a part of the pattern over and over, behind one of its beginnings, and an end that nothing takes."""
    tree = _parser.parse(found.pattern, found.flags & ~re.UNICODE if found.is_bytes else found.flags)
    beginnings = sorted({sample(list(tree)[:end]) for end in range(len(tree))}, key=len)[-MOST_BEGINNINGS:]
    parts = sorted({part for part in _parts(tree) if part})
    for beginning in {"", *beginnings}:
        for part in parts[:: len(parts) // MOST_PARTS + 1]:
            yield (
                lambda length, beginning=beginning, part=part: (
                    beginning + (part * (length // len(part) + 1))[:length] + "\x01"
                )
            )  # type: ignore[misc]


def _parts(tree: Any) -> Iterator[str]:
    pieces = list(tree)
    for at, (name, value) in enumerate(pieces):
        yield sample(pieces[at : at + 1])
        yield sample(pieces[at : at + 2])
        yield sample(pieces[: at + 1])
        if str(name).endswith("_REPEAT"):
            yield from _parts(value[2])
        elif str(name) in ("SUBPATTERN", "ATOMIC_GROUP"):
            yield from _parts(value[-1] if str(name) == "SUBPATTERN" else value)
        elif str(name).startswith("ASSERT"):
            yield from _parts(value[1])
        elif str(name) == "BRANCH":
            for branch in value[1][:4]:
                yield from _parts(branch)


def seconds(found: Found, text: str) -> float:
    """Processor time for all places of a text."""
    compiled, content = _compiled(found), text.encode("latin-1", "replace") if found.is_bytes else text
    began = time.process_time()
    if found.is_anchored:
        compiled.match(content)
    else:
        for _ in compiled.finditer(content):
            pass
    return time.process_time() - began


def is_slow(found: Found, attack: Callable[[int], str]) -> bool:
    """Whether time grows faster than length; measured again before it is said."""
    for _ in range(3):
        if (long := seconds(found, attack(LONG))) < LEAST or long <= MOST_GROWTH * seconds(found, attack(SHORT)):
            return False
    return True


def test_all_patterns_are_found() -> None:
    modules = {found.module for found in patterns()}
    compiling = {
        "presscheck." + ".".join(path.relative_to(CORE).with_suffix("").parts)
        for path in CORE.rglob("*.py")
        if re.search(r"^(?:\w|    ).*\bre\.compile\(", path.read_text("utf-8"), re.MULTILINE)
    }
    assert len(patterns()) > 90
    assert compiling <= modules


def test_no_pattern_looks_twice_at_everything() -> None:
    slow = []
    for found in patterns():
        bound = BOUNDED.get(found.module.rsplit(".", 1)[-1])
        for attack in attacks(found):
            if seconds(found, attack(bound)) > MOST_BOUNDED if bound else is_slow(found, attack):
                slow.append((found.module, found.line, found.pattern, attack(60)))
                break
    assert slow == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"\s+$",
        r"(\w+)\s*=",
        r"(?:[A-Z]\w+ )+Ltd",
        r"\d+(?=%)",
    ],
)
def test_a_pattern_that_does_is_noticed(pattern: str) -> None:
    """What the measurement is worth. A scan for one letter from each place, quadratic too, is quicker than it can tell at this length."""
    found = Found("presscheck", 0, pattern, 0, False, False)
    assert any(is_slow(found, attack) for attack in attacks(found))
