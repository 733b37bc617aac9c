"""Finds the browsers that the tests and measurements drive, and installs Chromium where there is none."""

import os
import shutil
import subprocess
import sys

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FIREFOXES = ("firefox-esr", "firefox")

QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""Chromium's options: it runs as root here, and must not look for its maker's servers on a closed network."""

MISSING = """No Chromium was found, and none could be installed.
Install one ("apt-get install chromium", or "{python} -m playwright install chromium") and run this again."""


def chromium() -> str | None:
    """The path of an installed Chromium, or None. Playwright's own download counts."""
    found = first_of(CHROMIUMS)
    return found or playwrights_own()


def firefox() -> str | None:
    """The path of an installed Firefox, or None."""
    return first_of(FIREFOXES)


def first_of(names: tuple[str, ...]) -> str | None:
    """The path of the first of these commands that there is."""
    return next((path for path in map(shutil.which, names) if path), None)


def playwrights_own() -> str | None:
    """The Chromium that Playwright downloaded, or None."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.path.exists(path) else None


def install() -> None:
    """Debian's packages for root, else Playwright's own download; a failure shows up as a browser still missing."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        wanted = ["chromium"] * (chromium() is None) + ["firefox-esr"] * (firefox() is None)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *wanted], check=False, env=quiet)
    if chromium() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> int:
    """Install what is missing; say what the tests will drive."""
    if chromium() is None or firefox() is None:
        install()
    if chromium() is None:
        print(MISSING.format(python=sys.executable), file=sys.stderr)
        return 1
    print(f"Chromium: {chromium()}. Firefox: {firefox() or 'none, so its tests are skipped'}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
