"""The built program's tests run where MENTORDESK_SETUP names an installer: `dev.py build --verify`.

They go one after the other on one PC, each from where the last one left it.
"""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.places import WORK
from tests.frozen.pc import DISPLAY, Pc

SETUP = os.environ.get("MENTORDESK_SETUP", "")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave these tests out where there is nothing to try."""
    frozen = [item for item in items if HERE in item.path.parents]
    for item in frozen:
        item.add_marker(pytest.mark.frozen)
    if frozen and not SETUP:
        config.hook.pytest_deselected(items=frozen)
        items[:] = [item for item in items if item not in frozen]


@pytest.fixture(scope="session")
def setup() -> Path:
    """The installer."""
    return Path(SETUP).resolve()


@pytest.fixture(scope="session")
def screen() -> Iterator[None]:
    """A screen that nobody sees."""
    size = ("-screen", "0", "1300x960x24")
    with subprocess.Popen(["Xvfb", DISPLAY, *size], stderr=subprocess.DEVNULL) as server:
        yield
        server.terminate()


@pytest.fixture(scope="session")
def pc(screen: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pc]:  # noqa: ARG001
    """A PC on which nothing is installed yet."""
    pictures = WORK / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    pc = Pc(tmp_path_factory.mktemp("pc") / "Wine", pictures)
    yield pc
    pc.windows.rest()
