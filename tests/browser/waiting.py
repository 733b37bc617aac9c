"""Waits for something in a page by asking again: the page's policy forbids the drivers' own wait functions."""

import time
from typing import Any, Protocol


class Asked(Protocol):
    """A page of either driver."""

    def evaluate(self, expression: str) -> Any: ...


def until(page: Asked, expression: str, seconds: float = 60) -> Any:
    """The value of a JavaScript expression as soon as it is truthy; TimeoutError after `seconds`."""
    end = time.monotonic() + seconds
    while not (value := page.evaluate(expression)):
        if time.monotonic() > end:
            raise TimeoutError(f"still not so after {seconds} s: {expression}")
        time.sleep(0.05)
    return value


def marked(name: str) -> str:
    """The expression that tells whether the page has set this User Timing mark."""
    return f"performance.getEntriesByName({name!r}).length > 0"
