"""Builds dist/: the page as files that any static host can serve under any path, each named after its content."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from desk.page_code import LEAN, packed
from desk.runtime import BUILD, ROOT, digest, page_modules, parted

DIST = ROOT / "dist"
COMPRESSOR = ROOT / "py" / "desk" / "compress.mjs"
COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".py", ".svg", ".txt", ".wasm", ".webmanifest", ".bin")
"""Endings worth a precompressed copy; zips, pictures and .gz files are compressed already."""

FOLDERS = ("runtime/pyodide", "runtime/pyscript", "runtime/micropython", "runtime/engine", "examples")
"""Renamed as a whole: the files in them call each other by their own names."""

STYLES = "css/*.css"
FIRST = (
    "boot/page.mjs",
    "runtime/pyscript/core.js",
    "runtime/pyscript/core-*.js",
    "runtime/pyscript/error-*.js",
    "runtime/micropython/micropython.mjs",
)
"""Modules that the page needs at once, so that they need not wait for the one that imports them."""

EARLY = (
    "runtime/micropython/micropython.wasm",
    "runtime/page/page.bin",
)
"""What PyScript fetches for the page once it runs itself, asked for with the page."""

_CODE = re.compile(r'<(?:script type="module" src|link rel="(?:modulepreload|stylesheet)" href)="([^"]+)"')
"""What in index.html brings code or styles; what PyScript fetches later stands under names that hold its hash, checked by sw.mjs."""

STYLED = '<link rel="stylesheet" href="css/marks-'
"""Where in index.html the styles begin: what the page needs first is asked for before them."""

LATER = frozenset({"runtime/engine/snapshot.bin.gz", "runtime/engine/core.zip", "runtime/pyodide/python_stdlib.zip"})
"""Not kept by the service worker: the snapshot is the engine's to keep, and the rest is for when something is broken."""


class Site:
    """dist/ while it is being built: where each of our files went."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.names: dict[str, str] = {}

    def rewritten(self, text: str) -> str:
        """The text with our files called by their new names."""
        for old in sorted(self.names, key=len, reverse=True):
            text = re.sub(rf"(?<![\w./-])((?:\.\.?/)*){re.escape(old)}", rf"\g<1>{self.names[old]}", text)
        return text

    def write(self, path: str, content: bytes) -> None:
        """One file of the site."""
        (self.target / path).parent.mkdir(parents=True, exist_ok=True)
        (self.target / path).write_bytes(content)

    def add(self, path: str, content: bytes) -> None:
        """One of our files, named after what it holds."""
        stem, ending = path.rsplit(".", 1)
        self.names[path] = f"{stem}-{digest(content)}.{ending}"
        self.write(self.names[path], content)

    def add_folder(self, folder: str) -> None:
        """A folder of files, named after what they hold."""
        files = {path.name: path.read_bytes() for path in sorted((ROOT / folder).iterdir())}
        listed = "".join(f"{name} {hashlib.sha256(content).hexdigest()}\n" for name, content in files.items())
        self.names[f"{folder}/"] = f"{folder}-{digest(listed.encode())}/"
        for name, content in files.items():
            self.write(self.names[f"{folder}/"] + name, content)

    def add_text(self, path: str, text: str | None = None) -> None:
        """One of our text files, with the names in it rewritten first."""
        self.add(path, self.rewritten(text or (ROOT / path).read_text()).encode())


def build(target: Path = DIST, is_compressed: bool = True) -> Site:
    """The whole site, leaves first, so that each file knows the names of those it calls."""
    half = target.with_name(target.name + ".part")
    shutil.rmtree(half, ignore_errors=True)
    site = Site(half)
    for folder in FOLDERS:
        site.add_folder(folder)
    site.add_text("runtime/rules.json")
    for style in sorted(ROOT.glob(STYLES)):
        site.add_text(style.relative_to(ROOT).as_posix())
    site.add_text("boot/engine.mjs")
    site.add_text("py/browser/worker.py")
    site.add_text("boot/offline.mjs")
    first, later = parted({name: site.rewritten(source) for name, source in page_modules().items()})
    site.add("runtime/page/later.bin", packed(later, LEAN))
    site.add("runtime/page/page.bin", packed({name: site.rewritten(first[name]) for name in first}, LEAN))
    site.add_text("boot/page.mjs")
    for icon in sorted((ROOT / "icons").iterdir()):
        site.write(f"icons/{icon.name}", icon.read_bytes())
    site.write("manifest.webmanifest", (ROOT / "manifest.webmanifest").read_bytes())
    site.write("index.html", page(site).encode())
    site.write("fetch.html", (ROOT / "fetch.html").read_bytes())
    site.write("sw.js", service_worker(site).encode())
    site.write(".nojekyll", b"")
    if is_compressed:
        compress(half)
    shutil.rmtree(target, ignore_errors=True)
    half.rename(target)
    site.target = target
    return site


def page(site: Site) -> str:
    """index.html with its files called by their new names, what it needs first asked for first, and kept offline."""
    text = site.rewritten((ROOT / "index.html").read_text())
    first = [path.relative_to(ROOT).as_posix() for pattern in FIRST for path in sorted(ROOT.glob(pattern))]
    hints = [f'<link rel="modulepreload" href="{site.rewritten(path)}">' for path in first]
    preload = '<link rel="preload" as="fetch" crossorigin'
    hints += [f'{preload} href="{site.rewritten(path)}">' for path in EARLY]
    offline = f'<script type="module" src="{site.names["boot/offline.mjs"]}"></script>'
    for place in (STYLED, "</head>"):
        if text.count(place) != 1:
            raise ValueError(f"index.html does not have {place} once, where the site builder puts its hints")
    text = text.replace(STYLED, "\n".join([*hints, STYLED])).replace("</head>", f"{offline}\n</head>")
    return checked(site, text)


def checked(site: Site, text: str) -> str:
    """The page with the hash of each script and style that it names, so that the browser runs what was built or nothing."""

    def with_hash(found: re.Match[str]) -> str:
        return f'{found[0]} integrity="{integrity(site.target / found[1])}"'

    return _CODE.sub(with_hash, text)


def service_worker(site: Site) -> str:
    """The service worker with the list of this build's files: address, and hash where the name can't be stale."""
    late = {site.rewritten(path) for path in LATER}
    files = [path.relative_to(site.target).as_posix() for path in sorted(site.target.rglob("*")) if path.is_file()]
    kept = [("./", None)] + [
        (path, integrity(site.target / path)) for path in files if path not in late | {"index.html"}
    ]
    build_id = digest((json.dumps(kept) + (site.target / "index.html").read_text()).encode())
    head = f"const BUILD = {json.dumps(build_id)};\nconst FILES = {json.dumps(kept, indent=0)};\n"
    return head + (ROOT / "boot" / "sw.mjs").read_text()


def integrity(path: Path) -> str:
    """A file's hash as fetch() takes it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()


def compress(target: Path) -> None:
    """A .br and a .gz beside each file that shrinks; those of unchanged files are kept from the last build."""
    kept = BUILD / "compressed"
    kept.mkdir(parents=True, exist_ok=True)
    for path in list(worth_compressing(target)):
        copy = kept / digest(path.read_bytes())
        if not copy.with_suffix(".gz").exists():
            shutil.copyfile(path, copy)
            subprocess.run(["node", COMPRESSOR, copy], check=True)
        for ending in (".br", ".gz"):
            shutil.copyfile(copy.with_name(copy.name + ending), path.with_name(path.name + ending))


def worth_compressing(target: Path) -> Iterable[Path]:
    """The files that a precompressed copy makes smaller."""
    return (path for path in sorted(target.rglob("*")) if path.is_file() and path.suffix in COMPRESSED)


def sizes(target: Path) -> Iterator[tuple[str, int, int, int]]:
    """Path and bytes of each file: as it is, as gzip, as brotli."""
    for path in sorted(target.rglob("*")):
        is_copy = path.suffix in (".br", ".gz") and path.with_suffix("").exists()
        if path.is_file() and not is_copy:
            raw = path.stat().st_size
            gzip, brotli = (path.with_name(path.name + ending) for ending in (".gz", ".br"))
            small = (gzip.stat().st_size, brotli.stat().st_size) if gzip.exists() else (raw, raw)
            yield path.relative_to(target).as_posix(), raw, *small


def main() -> int:
    """Build; say what a first visit weighs."""
    site = build()
    late = {site.rewritten(path) for path in LATER}
    first = [(gzip, brotli) for path, _, gzip, brotli in sizes(site.target) if path not in late]
    gzip, brotli = (sum(column) / 1e6 for column in zip(*first, strict=True))
    print(f"dist/ is ready. A first visit weighs {brotli:.2f} MB as brotli, {gzip:.2f} MB as gzip.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
