"""What the start leaves alone, measured by what a started program holds when it is usable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.app import QUIT_WHEN_SHOWN
from mentordesk.unlocking import VARIABLE
from tests.root.trial import PASSWORD

START = """
import atexit, linecache, sys
atexit.register(lambda: print(*linecache.cache, "|", *sys.modules))
from mentordesk.cli import main
sys.exit(main(["--data", sys.argv[1]]))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The sources that were read and the modules that were loaded, of a window on a new vault."""
    data = str(tmp_path_factory.mktemp("data"))
    environment = {**os.environ, QUIT_WHEN_SHOWN: "1", VARIABLE: PASSWORD}
    for _ in range(2):  # the first makes the vault
        ended = subprocess.run(
            [sys.executable, "-c", START, data], env=environment, stdout=subprocess.PIPE, check=True
        )
    sources, modules = ended.stdout.decode().splitlines()[-1].split("|")
    return sources.split(), modules.split()


def test_no_source_is_read_for_switches_of_pyside(told: tuple[list[str], list[str]]) -> None:
    sources, _ = told
    assert not [name for name in sources if Path(name).name in ("front.py", "main_window.py")]
