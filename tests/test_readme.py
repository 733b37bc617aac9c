"""The README names every rule, and its tables are the ones that the core and the scorers give."""

import pathlib
import runpy

from presscheck.rules import RULES

ROOT = pathlib.Path(__file__).resolve().parent.parent


def test_every_rule_is_named() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    missing = [rule.id for rule in RULES if f"`{rule.id}`" not in readme]
    assert not missing, f"run tools/readme.py: README.md does not name {missing}"


def test_tables_are_the_cores_own() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    tool = runpy.run_path(str(ROOT / "tools" / "readme.py"))
    assert tool["filled"](readme) == readme, "run tools/readme.py"
    assert tool["every_figure"]() == (ROOT / "docs" / "accuracy.md").read_text("utf-8"), "run tools/readme.py"


def test_a_table_replaces_what_stood_there() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "readme.py"))
    assert "| `quote.anonymous` |" in tool["filled"]("<!-- rules -->old<!-- /rules -->")
