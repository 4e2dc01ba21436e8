"""These tests take a minute, most of it Java's: they are a step of their own."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them, so that they can be left out or run alone."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.conformance)
