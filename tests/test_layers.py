"""The layers, as a diagram that is checked: a module imports only what stands below it, and some names stand in one place."""

import ast
import pathlib
import re

import pytest

from desk.runtime import SHARED, page_modules, parted

PY = pathlib.Path(__file__).resolve().parent.parent / "py"
CORE = PY / "presscheck"

LAYERS = (
    # know nothing of each other
    ("span", "lexicon", "lines", "node", "linked_data", "headline_words", "headline_weights", "deflate", "long_text"),
    ("tagsoup", "decoding", "link", "view", "markdown_text", "word_document"),
    ("document", "quote", "language", "names", "tricks", "credits", "page", "anchoring", "mail", "pseudonyms"),
    # what reads an article
    ("opening",),
    ("article", "repair", "plain", "layout", "furniture", "pictures", "quotations", "voices", "headline_signs"),
    ("captions", "clauses", "flow", "headline_score", "reach"),
    ("markup", "headlines", "verbs"),
    ("phrases",),
    ("cues", "sources", "rules", "origin", "terms"),
    ("antecedents", "neighbours"),
    ("attribution",),
    ("review",),
    # what leaves it
    ("contract",),
    ("again", "exports"),
)
"""From the bottom up: a module imports only from lines above its own here, so no two modules can need each other."""


def _modules() -> dict[str, list[pathlib.Path]]:
    """The core's files by the name that the diagram gives them: a module's, or its package's."""
    named: dict[str, list[pathlib.Path]] = {}
    for path in sorted(CORE.rglob("*.py")):
        inside = path.relative_to(CORE)
        if str(inside) != "__init__.py":
            named.setdefault(inside.parts[0].removesuffix(".py"), []).append(path)
    return named


def _imports(path: pathlib.Path) -> set[str]:
    """Full names of all that a file imports, wherever in it that stands."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are written in full"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {str(node.module)}
    return found


def _packages(paths: list[pathlib.Path]) -> dict[pathlib.Path, set[str]]:
    return {path: {name.split(".")[0] for name in _imports(path)} for path in paths}


def test_every_module_of_the_core_is_in_the_diagram() -> None:
    drawn = [name for line in LAYERS for name in line]
    assert len(drawn) == len(set(drawn))
    assert set(_modules()) - set(drawn) == set(), "add the new module to the line where it belongs"
    assert set(drawn) - set(_modules()) == set(), "take the module that is gone out of the diagram"


def test_a_module_imports_only_from_below() -> None:
    height = {name: level for level, line in enumerate(LAYERS) for name in line}
    wrong = []
    for name, paths in _modules().items():
        for path in paths:
            below = {i.split(".")[1] for i in _imports(path) if i.startswith("presscheck.")} - {"__version__"}
            wrong += [
                f"{name} imports {other}"
                for other in below
                if height.get(other, 99) >= height.get(name, -1) and other != name
            ]
    assert not wrong


def test_link_and_view_run_in_micropython() -> None:
    """MicroPython on the page has neither the rest of the core nor typing."""
    few = {"json", "binascii", "typing", "collections"}
    for name in ("link", "view", "long_text"):
        for path in _modules()[name]:
            for imported in _imports(path):
                parts = imported.split(".")
                assert parts[0] in few or parts[:2] in (["presscheck", "link"], ["presscheck", "long_text"]), path


PURE = frozenset({
    "bisect", "bs4", "collections", "csv", "dataclasses", "difflib", "enum", "functools", "hashlib", "html", "io", "itertools",
    "binascii", "json", "math", "operator", "presscheck", "re", "string", "typing", "unicodedata", "urllib", "uuid", "zlib",
    "warnings", "heapq", "types", "codecs", "email", "pathlib", "zipfile",
})  # fmt: skip
"""What the core may import: nothing that reads a clock, a disk, a network or chance."""


def test_the_core_is_pure() -> None:
    wrong = {path.name: names - PURE for path, names in _packages(sorted(CORE.rglob("*.py"))).items() if names - PURE}
    assert not wrong
    opened = [
        path.name
        for path in CORE.rglob("*.py")
        if re.search(r"(?<![\w.])(?:open|print|input|eval|exec)\(", path.read_text("utf-8"))
    ]
    assert not opened


def test_foreign_html_has_one_door() -> None:
    inside = {path.name for path, names in _packages(sorted(PY.rglob("*.py"))).items() if names & {"bs4", "soupsieve"}}
    warmed_up = {"remember_in_pyodide.py"}  # imports it for the memory snapshot, and calls nothing of it
    assert inside - warmed_up == {"markup.py"}


def test_only_the_browser_layer_knows_the_browser() -> None:
    for path, names in _packages(sorted(PY.rglob("*.py"))).items():
        if names & {"js", "jsffi", "polyscript", "pyscript", "pyodide"}:
            assert path.is_relative_to(PY / "browser"), path


def test_nobody_imports_the_desk() -> None:
    for folder in (CORE, PY / "browser"):
        for path, names in _packages(sorted(folder.rglob("*.py"))).items():
            assert "desk" not in names, path
            assert folder != CORE or "browser" not in names, path


SOURCES = [path for kind in ("py", "js", "mjs", "html") for path in sorted(PY.parent.glob(f"*.{kind}"))]
SOURCES += [
    path
    for folder in (PY, PY.parent / "js")
    for kind in ("py", "js", "mjs")
    for path in sorted(folder.rglob(f"*.{kind}"))
]


@pytest.mark.parametrize(
    "forbidden", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "createContextualFragment"]
)
def test_no_markup_is_ever_parsed_by_the_page(forbidden: str) -> None:
    assert SOURCES
    for path in SOURCES:
        assert forbidden not in path.read_text("utf-8"), path


AT_FIRST_USE = {"caret", "diagnostics", "download", "sharing", "worksheet"}
"""Modules that no start waits for."""

AT_ONCE = {"fragment", "later", "turn"}
"""Those that main itself needs."""


def test_the_page_s_modules_are_compiled_leaves_first() -> None:
    """Were one missing or too late, another's import would compile it in the same task."""
    browser = PY / "browser"
    modules = {path.stem: path for path in browser.glob("*.py")}
    modules |= {name.replace("/", "."): PY / f"{name}.py" for name in SHARED}
    tree = ast.parse((browser / "main.py").read_text("utf-8"))
    lists = [ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign)]
    order = [name for names in lists if isinstance(names, tuple) for name in names]
    assert set(order) | {"main", "page", "worker", "answers"} | AT_ONCE | AT_FIRST_USE == set(modules), (
        "main.MODULES and main.SENT list every module of the page but for those that come at their first use"
    )
    known = AT_ONCE | AT_FIRST_USE
    for name in order:
        late = _imports(modules[name]) & set(modules) - known
        assert not late, f"{name} is listed before {late}, which it imports"
        known.add(name)


def test_what_comes_later_is_not_needed_before() -> None:
    """A module of the first pack that imports one of the second would end the page's start."""
    first, later = parted(page_modules())
    waiting = {name.replace("/", ".") for name in later}
    for name in first:
        top = [node for node in ast.parse(first[name]).body if isinstance(node, ast.Import | ast.ImportFrom)]
        named = {alias.name for node in top if isinstance(node, ast.Import) for alias in node.names}
        named |= {node.module or "" for node in top if isinstance(node, ast.ImportFrom)}
        assert not named & waiting, f"{name} is in page.bin and imports {named & waiting}, which comes behind it"


def test_what_a_module_asks_of_the_page_exists() -> None:
    """MicroPython is not type-checked: a name that has moved would only be missed when a reader presses something."""
    browser = PY / "browser"
    page = next(
        node for node in ast.parse((browser / "page.py").read_text("utf-8")).body if isinstance(node, ast.ClassDef)
    )
    methods = {node.name for node in page.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    stored = {
        node.attr for node in ast.walk(page) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    missing = [
        f"{path.name}: page.{name}"
        for path in browser.glob("*.py")
        for name in _asked_of_page(ast.parse(path.read_text("utf-8"))) - methods - stored
    ]
    assert not missing


def _asked_of_page(tree: ast.Module) -> set[str]:
    """What a module asks of `self.page`, and of the `page` that a function is given."""
    asked = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            given = {argument.arg for argument in function.args.args}
            asked |= {
                node.attr
                for node in ast.walk(function)
                if isinstance(node, ast.Attribute) and ("page" in given or not isinstance(node.value, ast.Name))
                if _is_page(node.value)
            }
    return asked


def _is_page(node: ast.expr) -> bool:
    """`page` or `self.page`."""
    return (isinstance(node, ast.Name) and node.id == "page") or (
        isinstance(node, ast.Attribute) and node.attr == "page" and isinstance(node.value, ast.Name)
    )


def test_a_function_of_the_browser_is_called_in_one_way() -> None:
    """MicroPython keeps one object for a function, which says for good whether it is called on something.

    `js.alert()` after `window.alert()` takes its first argument for what it is called on, if memory was not tidied in between.
    """
    ours = {"self", "self.address", "later"}  # some with a `fetch` of their own
    straight, of_something = set[str](), set[str]()
    for path in sorted((PY / "browser").glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        from_js = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "js"]
        taken = {alias.name for node in from_js for alias in node.names}
        for called in [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]:
            if isinstance(called, ast.Name) and called.id in taken:
                straight.add(called.id)
            if isinstance(called, ast.Attribute) and ast.unparse(called.value) not in ours:
                (straight if ast.unparse(called.value) == "js" else of_something).add(called.attr)
    assert "fetch" in straight and "addEventListener" in of_something
    assert not straight & of_something
