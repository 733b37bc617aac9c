"""The engine's script in its worker: what the page may call of it."""

import js
from answers import annotate, arrived, begin, compare, contract, diagnostics, export, life, more, review, take  # noqa: F401
from polyscript import xworker

begin(js, lambda told: xworker.sync.stage(told))

__export__ = ["life", "arrived", "take", "review", "more", "contract", "compare", "annotate", "export", "diagnostics"]
