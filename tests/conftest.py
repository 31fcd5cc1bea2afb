"""Fixtures for all tests."""

import os
import shutil
from collections.abc import Callable

import pytest


@pytest.fixture(scope="session")
def need_tool() -> Callable[[str], str]:
    """Return the path of a system tool; without it a test is skipped here, but fails in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            give_up = pytest.fail if os.environ.get("CI") else pytest.skip
            give_up(f"system tool '{name}' is not installed")
        return path

    return find
