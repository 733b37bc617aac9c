"""The hunt for protections that no test notices (tools/taken_out.py) still finds what it takes out, and the page lists all of it."""

import importlib.util
import pathlib
import sys
from typing import Any

import pytest


@pytest.fixture(scope="module")
def tool(root: pathlib.Path) -> Any:
    told = importlib.util.spec_from_file_location("taken_out", root / "tools" / "taken_out.py")
    assert told and told.loader
    module = importlib.util.module_from_spec(told)
    sys.modules["taken_out"] = module  # where NamedTuple looks for the names in its annotations
    told.loader.exec_module(module)
    return module


def test_what_is_taken_out_is_said_once_where_it_stands(root: pathlib.Path, tool: Any) -> None:
    for taken in tool.PROTECTIONS:
        text = (root / taken.file).read_text("utf-8")
        for words in filter(None, (taken.old, taken.older)):
            assert text.count(words) == 1, f"{taken.what}: {taken.file} no longer says once: {words}"


def test_the_threat_model_lists_all_that_was_taken_out(tool: Any) -> None:
    assert tool.table() in tool.PAGE.read_text("utf-8"), "run tools/taken_out.py"


def test_the_tests_that_notice_exist(root: pathlib.Path, tool: Any) -> None:
    for taken in tool.PROTECTIONS:
        file, _, name = taken.test.partition("::")
        assert f"def {name.partition('[')[0]}(" in (root / file).read_text("utf-8"), taken.test
