"""Gathers what the page runs on into runtime/: PyScript, MicroPython, Pyodide, and the core with BeautifulSoup."""

import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desk.page_code import packed

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "runtime"
BUILD = ROOT / "build"
PACKAGES = ROOT / "node_modules"
WHEELS = ROOT / "boot" / "wheels.txt"
PAGE_CODE = RUNTIME / "page" / "page.bin"
"""The modules that the page starts with, compiled and packed (desk.page_code)."""

LATER_CODE = RUNTIME / "page" / "later.bin"
"""Those that come behind its controls, or with a link."""

RULES = (sys.executable, "-m", "desk.cli", "rules", "--json")
"""Prints the table of the rules, which the page reads before the engine is up."""

PYSCRIPT_PARTS = ("core.js", "core-*.js", "error-*.js")
"""PyScript's files that are fetched with every plugin off; its error module is fetched even so. The hashes change by release."""

PYODIDE_PARTS = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
MICROPYTHON_PARTS = ("micropython.mjs", "micropython.wasm")

ENTRY = "worker.py"
"""The module that a script element names itself: the engine's, on Pyodide. The page's element imports `main` from the pack."""

ANSWERS = ROOT / "py" / "browser" / "answers.py"
"""The engine's, and in its library though it belongs to the browser: compiled once, not at every start."""

SHARED = (
    "presscheck/long_text", "presscheck/view", "presscheck/link/checks", "presscheck/link/expected",
    "presscheck/link/fragment", "presscheck/link/places", "presscheck/link/reading", "presscheck/link/spelling",
    "presscheck/link/text",
)  # fmt: skip
"""Modules of the core that MicroPython imports too. The page only reads links, so what writes them stays with the engine."""

LATER = (*SHARED[1:], "caret", "diagnostics", "received", "shared", "sharing", "worksheet")
"""What nobody needs who has no article on the screen yet, and came by no link; the first of SHARED, the page needs at once."""

COMPILER = ROOT / "py" / "desk" / "compile.mjs"

UNNEEDED = re.compile(
    r"(?:_pydatetime|_pyio|_pyrepl|_sysconfigdata.*|antigravity|argparse|bdb|bz2|cProfile|cmd|code|compileall"
    r"|configparser|ctypes|doctest|email/(?:mime|_header_value_parser|headerregistry|contentmanager|policy)|ensurepip"
    r"|fileinput|filecmp|fractions|ftplib|getopt|getpass|http|idlelib|imaplib"
    r"|lib2to3|lzma|mailbox|mimetypes|modulefinder|multiprocessing|netrc|optparse|pdb|pickletools|plistlib|poplib|profile"
    r"|pstats|pty|pyclbr|pydoc|pydoc_data|rlcompleter|sched|shelve|smtplib|socketserver|sqlite3|ssl|statistics|symtable|tabnanny"
    r"|tarfile|test|this|timeit|tkinter|tomllib|trace|turtle|turtledemo|unittest|venv|wave|webbrowser|wsgiref|xml|xmlrpc"
    r"|zipapp|zoneinfo)(?:[./]|$)"
    r"|urllib/(?:request|response|robotparser)|logging/(?:config|handlers)|importlib/(?:metadata|resources)|asyncio/windows|compression/(?:bz2|gzip|lzma|zlib|zstd)"
)
"""Parts of the standard library that neither Pyodide, PyScript, BeautifulSoup nor the core imports: a third of its weight."""

STAND_INS = {
    "soupsieve.py": '"""Left out: nothing here asks BeautifulSoup for a CSS selector."""\n',
    "typing_extensions.py": "from typing import Literal, Protocol, Self, TypeAlias, runtime_checkable  # noqa: F401\n",
}
"""What BeautifulSoup imports and the engine does without: an eighth of its start. The command line has the real ones."""

PATTERNS = ROOT / "py" / "desk" / "kept_in_pyodide.py"
"""Appended to the standard library's own compiler of regular expressions, in the engine alone."""

BUILD_MODULE = """// Written by desk.runtime: what the snapshot of this build must be.
export const SNAPSHOT_BYTES = {bytes};
export const SNAPSHOT_HASH = "{hash}";
"""

PAGE, SETTINGS = ROOT / "index.html", ROOT / "pyscript.toml"

CONFIGURATION = re.compile(r'(<(m?py)-config type="json" hidden>)[^<]*(</\2-config>)')
"""An element of the page that tells PyScript its settings."""

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every file in a zip, so that the same sources give the same bytes."""


def main() -> int:
    """Gather the runtime; say what it weighs."""
    gather()
    size = sum(path.stat().st_size for path in RUNTIME.rglob("*") if path.is_file())
    print(f"runtime/ is ready, {size / 1e6:.1f} MB.")
    return 0


def gather() -> None:
    """Everything into runtime/."""
    copy(PACKAGES / "@pyscript" / "core" / "dist", PYSCRIPT_PARTS, RUNTIME / "pyscript")
    copy(PACKAGES / "pyodide", PYODIDE_PARTS, RUNTIME / "pyodide")
    copy(PACKAGES / "@micropython" / "micropython-webassembly-pyscript", MICROPYTHON_PARTS, RUNTIME / "micropython")
    write(RUNTIME / "pyodide" / "pyodide-lock.json", json.dumps(emptied_lock()))
    engine()
    write(PAGE, configured(PAGE.read_text(encoding="utf-8"), tomllib.loads(SETTINGS.read_text(encoding="utf-8"))))
    write(RUNTIME / "rules.json", subprocess.run(RULES, check=True, capture_output=True, text=True).stdout)
    first, later = parted(page_modules())
    write(PAGE_CODE, packed(first))
    write(LATER_CODE, packed(later))


def configured(page: str, settings: Mapping[str, Any]) -> str:
    """The page, with PyScript's plugins as the settings have them in each of its configuration elements."""
    told = json.dumps({"plugins": settings["plugins"]})
    return CONFIGURATION.sub(lambda element: f"{element[1]}{told}{element[3]}", page)


def page_modules() -> dict[str, str]:
    """The source of each module that the page imports, by name, with its folders where it is the core's."""
    ours = (path for path in sorted((ROOT / "py" / "browser").glob("*.py")) if path.name not in {ENTRY, ANSWERS.name})
    modules = {path.stem: path for path in ours} | {name: ROOT / "py" / f"{name}.py" for name in SHARED}
    return {name: path.read_text(encoding="utf-8") for name, path in modules.items()}


def parted(modules: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The modules that the page starts with, and those that come later."""
    first = {name: source for name, source in modules.items() if name not in LATER}
    return first, {name: modules[name] for name in LATER}


def engine() -> None:
    """The core and the wheels: as sources, in a compiled library, and in a memory that has them imported already."""
    folder = RUNTIME / "engine"
    write_zip(folder / "core.zip", core_sources())
    library = BUILD / "library.zip"
    files = [*zipped(compiled_library()), *zipped(compiled(folder / "core.zip", "core"))]
    write_zip(library, files, zipfile.ZIP_STORED)
    write_zip(library, [*files, *zipped(compiled_patterns(library))], zipfile.ZIP_STORED)
    run_pyodide("snapshot", library, BUILD / "snapshot.bin")
    snapshot = (BUILD / "snapshot.bin").read_bytes()
    write(folder / "library.zip.gz", gzip.compress(library.read_bytes(), 9, mtime=0))
    write(folder / "snapshot.bin.gz", gzip.compress(snapshot, 9, mtime=0))
    write(folder / "build.mjs", BUILD_MODULE.format(bytes=len(snapshot), hash=hashlib.sha256(snapshot).hexdigest()))


def compiled_patterns(library: pathlib.Path) -> pathlib.Path:
    """A zip of the module that holds what the engine's regular expressions compile to, as the library's own Pyodide tells."""
    run_pyodide("patterns", library, BUILD / "patterns")
    sources = BUILD / "patterns-sources.zip"
    module = f'"""Written by desk.runtime."""\nMADE = {(BUILD / "patterns").read_bytes()!r}\n'
    write_zip(sources, [("re/_made.py", module.encode())])
    run_pyodide("zip", sources, BUILD / "patterns-compiled.zip")
    return BUILD / "patterns-compiled.zip"


def compiled_library() -> pathlib.Path:
    """The standard library that the engine needs, compiled; kept from one build to the next, for it takes a while."""
    sources = BUILD / "library-sources.zip"
    write_zip(sources, needed_library())
    return compiled(sources, f"library-{digest(sources.read_bytes())}")


def needed_library() -> Iterator[tuple[str, bytes]]:
    """Name and content of each file of Pyodide's standard library that the engine may import."""
    for name, content in zipped(RUNTIME / "pyodide" / "python_stdlib.zip"):
        if name == "re/_compiler.py":
            content += PATTERNS.read_bytes()
        if not UNNEEDED.match(name):
            yield name, content


def unneeded(module: str) -> bool:
    """Whether the engine's library leaves out this module of the standard library."""
    return bool(UNNEEDED.match(module.replace(".", "/")))


def compiled(sources: pathlib.Path, name: str) -> pathlib.Path:
    """A zip of sources as a zip of .pyc, compiled by the Pyodide that will run them."""
    target = BUILD / f"{name}-compiled.zip"
    if name == "core" or not target.exists():
        run_pyodide("zip", sources, target)
    return target


def run_pyodide(task: str, source: pathlib.Path, target: pathlib.Path) -> None:
    """One task of compile.mjs."""
    subprocess.run(["node", "--no-warnings", COMPILER, task, source, target], check=True, stdout=subprocess.DEVNULL)


def zipped(archive: pathlib.Path) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file of a zip."""
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if not name.endswith("/"):
                yield name, opened.read(name)


def copy(source: pathlib.Path, parts: Iterable[str], target: pathlib.Path) -> None:
    """The named parts of an npm package; a part that is not there is an error."""
    for part in parts:
        found = sorted(source.glob(part))
        if not found:
            raise FileNotFoundError(f"{source} has no {part}: run npm ci")
        for path in found:
            write(target / path.name, path.read_bytes())
    for left in target.iterdir():
        if not any(left.match(part) for part in (*parts, "pyodide-lock.json")):
            left.unlink()  # of an older release


def emptied_lock() -> dict[str, object]:
    """Pyodide's lock without its packages: Pyodide insists on one, and the page loads none of them (119 KB less)."""
    lock = json.loads((PACKAGES / "pyodide" / "pyodide-lock.json").read_text())
    return {**lock, "packages": {}}


def wheels() -> Iterator[pathlib.Path]:
    """The wheels that the core needs, by hash, from the package index that pip knows."""
    folder = BUILD / f"wheels-{digest(WHEELS.read_bytes())}"
    if not folder.exists():
        ask = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
        ]
        subprocess.run([*ask, "--dest", folder, "-r", WHEELS], check=True)
    yield from sorted(folder.glob("*.whl"))


def core_sources() -> Iterator[tuple[str, bytes]]:
    """Name and content of each module that the engine imports: ours, those of the wheels, and what stands in for the rest."""
    for path in sorted((ROOT / "py" / "presscheck").rglob("*")):
        if path.is_file() and path.suffix != ".pyc" and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT / "py").as_posix(), path.read_bytes()
    yield ANSWERS.name, ANSWERS.read_bytes()
    for name, source in STAND_INS.items():
        yield name, source.encode()
    for wheel in wheels():
        with zipfile.ZipFile(wheel) as opened:
            for name in sorted(opened.namelist()):
                if not re.search(r"/tests/|\.dist-info/(?!LICENSE|licenses)", name):
                    yield name, opened.read(name)


def write_zip(target: pathlib.Path, files: Iterable[tuple[str, bytes]], packing: int = zipfile.ZIP_DEFLATED) -> None:
    """A zip with the same bytes for the same files."""
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_suffix(".part")
    with zipfile.ZipFile(half, "w") as opened:
        for name, content in files:
            opened.writestr(zipfile.ZipInfo(name, LONG_AGO), content, packing, 9)
    half.replace(target)


def write(target: pathlib.Path, content: str | bytes) -> None:
    """A file, whole or not at all, so that a page that is being served meets the old one or the new one."""
    content = content.encode() if isinstance(content, str) else content
    if target.exists() and target.read_bytes() == content:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(target.name + ".part")
    half.write_bytes(content)
    half.replace(target)


def digest(content: bytes) -> str:
    """The first 12 hex digits of the SHA-256: enough to tell builds apart."""
    return hashlib.sha256(content).hexdigest()[:12]


if __name__ == "__main__":
    sys.exit(main())
