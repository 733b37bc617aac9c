"""What every test may ask for: where the repository is, and the workplace's shared folder where there is one."""

import pathlib

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("alike", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("alike")
"""Every run draws the same examples, so that a red test is the change's own; FUZZ hunts further (tests/test_fuzz.py)."""

ROOT = pathlib.Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> pathlib.Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared(root: pathlib.Path) -> pathlib.Path:
    """The folder of shared articles beside the repository; the test is skipped where there is none."""
    folder = root.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the articles of ../shared, which are not here")
    return folder
