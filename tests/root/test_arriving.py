"""A file that MentorDesk is started with is read in its window, once there is one."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mentordesk import app, cli
from mentordesk.arriving import Arriving
from mentordesk.front import Front
from mentordesk.premises import Premises
from mentordesk.second_start import SUFFIX, Calls, is_answered
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.watching import watch_over
from mentordesk.wish import SHOW, Verb, Wish
from mentordesk.writer import Writer
from tests.root.fronts import gate_of, lock, unlock, window_of

FILE = b"no file of ours, which is said in the window"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "2026-02-03-luovutus.mentordesk"
    file.write_bytes(FILE)
    return file


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the window would be opened with."""
    told: list[tuple[object, ...]] = []
    run: Callable[..., int] = lambda *given: told.append(given) or 0  # noqa: E731
    monkeypatch.setattr(app, "run", run)
    return told


def test_it_waits_until_somebody_is_let_in(qtbot: QtBot, entered: Front, file: Path) -> None:
    arriving = Arriving(entered)
    with qtbot.waitSignal(window_of(entered).arrivals.failed):
        arriving.bring(Wish(Verb.OPEN, str(file)))


def test_a_second_start_while_the_first_is_still_starting_is_heard(
    qtbot: QtBot, qapp: QApplication, entered: Front, premises: Premises, writer: Writer, file: Path
) -> None:
    left = premises.folder / f"mentordesk-1{SUFFIX}"
    left.write_text(Wish(Verb.OPEN, str(file)).written(), "utf-8")
    with (
        qtbot.waitSignal(window_of(entered).arrivals.failed),
        watch_over(qapp, entered, premises, Arriving(entered), writer),
    ):
        pass
    assert not left.exists()


def said_at(front: Front) -> str:
    shown = (label for label in gate_of(front).findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in shown).replace("\u200b", "")


def test_the_gate_names_the_file_that_waits_until_it_was_read(
    qtbot: QtBot, entered: Front, file: Path
) -> None:
    lock(qtbot, entered)
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    assert file.name not in said_at(entered)
    Arriving(entered).bring(Wish(Verb.OPEN, str(file)))
    qtbot.waitUntil(lambda: file.name in said_at(entered))
    entered.doorway.ask_again()
    qtbot.waitUntil(lambda: file.name in said_at(entered))
    unlock(qtbot, entered)
    lock(qtbot, entered)
    qtbot.waitUntil(lambda: isinstance(gate_of(entered).page, UnlockPage))
    assert file.name not in said_at(entered)


@pytest.mark.parametrize("before", [[], ["--language", "sv"]])
def test_a_file_alone_opens_the_window_with_it(
    asked: list[tuple[object, ...]], file: Path, before: list[str], tmp_path: Path
) -> None:
    assert cli.main(["--data", str(tmp_path), *before, str(file)]) == 0
    ((folder, _, _, given),) = asked
    assert (folder, given) == (tmp_path, Wish(Verb.OPEN, str(file)))


def test_without_a_file_the_window_opens_with_none(
    asked: list[tuple[object, ...]], tmp_path: Path
) -> None:
    assert cli.main(["--data", str(tmp_path)]) == 0
    assert asked[0][3] == SHOW


def test_a_second_start_tells_the_first_which_file(qtbot: QtBot, tmp_path: Path) -> None:
    calls, wish = Calls(tmp_path), Wish(Verb.OPEN, "/some/ä.mentordesk")
    with ThreadPoolExecutor(1) as second, qtbot.waitSignal(calls.heard) as heard:
        answered = second.submit(is_answered, tmp_path, os.getpid(), wish)
    assert heard.args == [wish]
    assert answered.result()
    assert list(tmp_path.iterdir()) == []
    calls.deleteLater()
