"""Nobody but the person whose data they are may look into them."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.late_vault import LateVault
from tests.builders import A_KEY
from tests.root.trial import PASSWORD, keep_key

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has rights of its own")
ROOT = Path(__file__).resolve().parents[2]
OPEN = 0o022
"""As most systems let a person begin."""


def modes(folder: Path) -> dict[str, int]:
    paths = (folder, *folder.rglob("*"))
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in paths}


def run(folder: Path, *words: str) -> None:
    command = [sys.executable, "-m", "mentordesk", "--data", str(folder), *words]
    told = {**os.environ, "MENTORDESK_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    told["MENTORDESK_QUIT_WHEN_SHOWN"] = "1"
    subprocess.run(
        command, cwd=ROOT, env=told, check=True, capture_output=True, timeout=60, umask=OPEN
    )


@pytest.mark.parametrize("words", [("backup", "{}/file.mdbackup"), ()])
def test_all_that_is_made_is_closed_to_others(tmp_path: Path, words: tuple[str, ...]) -> None:
    folder = tmp_path / "desk"
    folder.mkdir(0o755)
    keep_key(folder)
    LateVault(folder, A_KEY).close()
    run(folder, *(word.format(folder) for word in words))
    found = modes(folder)
    assert "mentordesk.db" in found
    assert not {name: mode for name, mode in found.items() if mode & 0o077}


def test_what_earlier_versions_left_open_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    keep = folder / "backups"
    keep.mkdir(parents=True)
    for path in (folder / "mentordesk.key", folder / "settings.ini", keep / "old.mdbackup"):
        path.write_bytes(b"")
        path.chmod(0o644)
    for path in (folder, keep):
        path.chmod(0o755)
    LateVault(folder, A_KEY).close()
    assert modes(folder).pop("mentordesk.key") == 0o600
    closed = {name: mode for name, mode in modes(folder).items() if name != "mentordesk.db"}
    assert set(closed.values()) == {0o600, 0o700}


def test_a_folder_in_which_everybody_may_write_stays_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    LateVault(tmp_path, A_KEY).close()
    assert modes(tmp_path)[tmp_path.name] == 0o777
