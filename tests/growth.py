"""How much longer a larger input takes, in the process's own time: other programs on the machine do not count."""

import time
from collections.abc import Callable

LEAST = 0.005
"""Seconds of processor time below which a clock's own grain decides."""


def seconds(action: Callable[[], object]) -> float:
    """The least processor time of three calls, never below what the clock can tell."""
    return max(LEAST, min(_once(action) for _ in range(3)))


def _once(action: Callable[[], object]) -> float:
    began = time.process_time()
    action()
    return time.process_time() - began
