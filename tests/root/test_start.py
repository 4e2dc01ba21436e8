"""What the start leaves alone, measured by what a started program holds when it is usable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.app import QUIT_WHEN_SHOWN
from mentordesk.late_vault import LateVault
from mentordesk.unlocking import VARIABLE
from tests.builders import A_KEY
from tests.root.trial import PASSWORD, keep_key

START = """
import atexit, linecache, sys
atexit.register(lambda: print(*linecache.cache, "|", *sys.modules))
from mentordesk.cli import main
sys.exit(main(["--data", sys.argv[1]]))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], list[str]]:
    """The sources that were read and the modules that were loaded."""
    folder = tmp_path_factory.mktemp("data")
    keep_key(folder)
    LateVault(folder, A_KEY).close()
    environment = {**os.environ, QUIT_WHEN_SHOWN: "1", VARIABLE: PASSWORD}
    ended = subprocess.run(
        [sys.executable, "-c", START, str(folder)],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    sources, modules = ended.stdout.decode().splitlines()[-1].split("|")
    return sources.split(), modules.split()


def test_what_most_starts_never_need_is_not_loaded(
    told: tuple[list[str], list[str]],
) -> None:
    _, modules = told
    assert "mentordesk.store.opening" in modules
    late = {"store.migrations", "ui.session_watch", "domain.password_hint"}
    assert not {f"mentordesk.{name}" for name in late} & set(modules)


def test_no_source_is_read_for_switches_of_pyside(told: tuple[list[str], list[str]]) -> None:
    sources, _ = told
    assert not [name for name in sources if Path(name).name in ("front.py", "main_window.py")]
