"""The built program's tests run where MENTORDESK_SETUP names an installer: `dev.py build --verify`.

They go one after the other on one PC, each from where the last one left it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.places import WORK
from tests.frozen.pc import PASSWORD, Pc
from tests.frozen.screens import seen_by_nobody

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
def screen() -> Iterator[str]:
    """The display of a screen that nobody sees, with a Finnish keyboard before it."""
    with seen_by_nobody("1300x960x24") as display:
        yield display


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where pictures of the screen stay, to be looked at."""
    folder = WORK / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def pc(screen: str, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pc]:
    """A PC on which nothing is installed yet."""
    pc = Pc(tmp_path_factory.mktemp("pc") / "Wine", pictures, screen)
    yield pc
    pc.windows.rest()


@pytest.fixture(scope="module")
def installed(pc: Pc, setup: Path) -> Pc:
    """The PC with the program on it, and no data yet."""
    pc.clear()
    assert pc.run(setup, "/S")[0] == 0
    return pc


@pytest.fixture(scope="session")
def password(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the password."""
    file = tmp_path_factory.mktemp("password") / "password.txt"
    file.write_text(f"{PASSWORD}\n", "utf-8")
    return file
