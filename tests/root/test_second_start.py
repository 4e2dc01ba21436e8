"""A second start brings the first window up and ends."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.second_start import SUFFIX, Calls, is_answered
from mentordesk.wish import SHOW, Verb, Wish
from mentordesk.writer import Writer


def second_start(folder: Path) -> "subprocess.Popen[bytes]":
    """Start the program on a folder that this process holds."""
    return subprocess.Popen([sys.executable, "-m", "mentordesk", "--data", str(folder)])


def test_the_first_comes_up_and_the_second_ends_well(
    qtbot: QtBot, front: Front, folder: Path
) -> None:
    front.ask()
    qtbot.waitUntil(lambda: Writer(folder).process_here == os.getpid())
    front.frame.showMinimized()
    calls = Calls(folder, front)
    calls.heard.connect(front.frame.come_up)
    with second_start(folder) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert not front.frame.isMinimized()
    assert not list(folder.glob(f"*{SUFFIX}"))


def test_the_file_is_taken_away_and_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    calls, heard = Calls(tmp_path), list[None]()
    calls.heard.connect(lambda: heard.append(None))
    (tmp_path / f"one{SUFFIX}").touch()
    qtbot.waitUntil(lambda: bool(heard))
    (tmp_path / "another file").touch()
    qtbot.waitUntil(lambda: not (tmp_path / f"one{SUFFIX}").exists())
    assert len(heard) == 1
    calls.deleteLater()


def test_who_gets_no_answer_does_not_wait_long_and_leaves_no_file(tmp_path: Path) -> None:
    begun = monotonic()
    assert not is_answered(tmp_path, os.getpid(), SHOW, wait=0.1)
    assert monotonic() - begun < 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_whose_name_is_no_text_is_no_answer(tmp_path: Path) -> None:
    wish = Wish(Verb.OPEN, "/home/m\udce4ki.mentordesk")
    assert not is_answered(tmp_path, os.getpid(), wish, wait=0.1)


def test_a_folder_that_can_not_be_written_is_no_answer(tmp_path: Path) -> None:
    assert not is_answered(tmp_path / "none", os.getpid(), SHOW, wait=0.1)
