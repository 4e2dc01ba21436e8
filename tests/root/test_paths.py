"""Where the data lies when nobody says where."""

import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.paths import PORTABLE, default_data_folder


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a built program, which is the one that runs."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "MentorDesk.exe"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return tmp_path


def test_a_portable_program_keeps_its_data_beside_itself(program: Path):
    (program / PORTABLE).touch()
    assert default_data_folder() == program / "data"


def test_an_installed_program_keeps_its_data_in_the_persons_folder(program: Path):
    assert program not in default_data_folder().parents


def test_a_checkout_is_never_portable(program: Path, monkeypatch: pytest.MonkeyPatch):
    (program / PORTABLE).touch()
    monkeypatch.delattr(sys, "frozen")
    assert program not in default_data_folder().parents


def test_the_database_is_reached_without_qt():
    asked = "import sys, mentordesk.house; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
