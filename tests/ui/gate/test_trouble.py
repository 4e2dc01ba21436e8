"""What is shown where nothing opens."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import (
    KeyLost,
    MentorDeskError,
    PlaceRefused,
    VaultBusy,
    VaultDamaged,
    VaultNewer,
)
from mentordesk.domain.sentence import Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.store.key_file import FILE_NAME
from mentordesk.ui.gate.choose_page import FirstPage
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.troubles import TITLES
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.widgets import Notice
from tests.store.safes import PASSWORD
from tests.ui.gate.conftest import OpenGate
from tests.ui.gate.entering import come_to, on, unlock


def lose_key(folder: Path) -> None:
    (folder / "mentordesk.db").write_bytes(os.urandom(4096))


def test_a_lost_key_file_is_told_with_what_to_do(open_gate: OpenGate, folder: Path) -> None:
    lose_key(folder)
    page = on(open_gate(), TroublePage)
    assert any(FILE_NAME in text.text() for text in page.said)


def test_a_database_that_is_gone_is_told_and_the_password_opens_nothing_by_itself(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk, folder: Path
) -> None:
    gate_desk.safe.found(PASSWORD)
    (folder / "backups").mkdir()
    (folder / "backups" / "one.mdbackup").touch()
    gate = open_gate()
    told: list[bool] = []
    gate.troubled.connect(lambda: told.append(True))
    gate.begin()
    qtbot.waitUntil(lambda: bool(told))
    page = on(gate, TroublePage)
    assert any("mentordesk.db" in text.text() for text in page.said)
    page.empty.click()
    come_to(qtbot, gate, UnlockPage)


def test_only_where_the_database_is_gone_one_may_begin_with_an_empty_one(
    open_gate: OpenGate, folder: Path
) -> None:
    lose_key(folder)
    assert on(open_gate(), TroublePage).empty.isHidden()


def test_the_first_page_leads_to_a_backup_and_back(qtbot: QtBot, open_gate: OpenGate) -> None:
    gate = open_gate()
    first = on(gate, FirstPage)
    assert first.notices.count() == 0 and first.restore.isVisible()
    with qtbot.waitSignal(gate.troubled):
        first.restore.click()
    on(gate, TroublePage).retry.click()
    come_to(qtbot, gate, FirstPage)


def test_the_first_page_says_how_many_backups_lie_there(
    qtbot: QtBot, open_gate: OpenGate, folder: Path
) -> None:
    (folder / "backups").mkdir()
    for name in ("one", "two"):
        (folder / "backups" / f"{name}.mdbackup").touch()
    gate = open_gate()
    first = on(gate, FirstPage)
    (notice,) = first.findChildren(Notice)
    assert "2" in notice.label.text() and first.restore.isHidden()
    with qtbot.waitSignal(gate.troubled):
        notice.pressed.emit()


def test_what_helps_finds_its_place_before_the_buttons(
    qtbot: QtBot, gate_desk: GateDesk, folder: Path
) -> None:
    lose_key(folder)
    gate, backups = Gate(gate_desk), QLabel("backups")
    qtbot.addWidget(gate)
    gate.troubled.connect(lambda: gate.offer(backups))
    gate.show()
    gate.begin()
    page = come_to(qtbot, gate, TroublePage)
    qtbot.waitUntil(backups.isVisible)
    corner = QPoint(0, 0)
    assert backups.mapTo(page, corner).y() < page.retry.mapTo(page, corner).y()


@pytest.mark.parametrize(
    ("kind", "calls"),
    [(KeyLost, True), (VaultDamaged, True), (VaultBusy, False), (PlaceRefused, False)],
)
def test_backups_are_called_for_only_where_they_help(
    open_gate: OpenGate, kind: type[MentorDeskError], calls: bool
) -> None:
    gate = open_gate()
    told: list[bool] = []
    gate.troubled.connect(lambda: told.append(True))
    gate.refuse(kind(Sentence("ui", "Something is wrong in this folder.")))
    page = on(gate, TroublePage)
    assert [text.text() for text in page.said] == ["Something is wrong in this folder."]
    assert bool(told) is calls


def test_another_try_finds_what_was_put_back(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk, folder: Path
) -> None:
    gate_desk.safe.found(PASSWORD)
    kept = (folder / FILE_NAME).rename(folder / "elsewhere")
    lose_key(folder)
    gate = open_gate()
    kept.rename(folder / FILE_NAME)
    on(gate, TroublePage).retry.click()
    come_to(qtbot, gate, UnlockPage)


def test_a_damaged_key_file_is_told(open_gate: OpenGate, folder: Path) -> None:
    lose_key(folder)
    (folder / FILE_NAME).write_bytes(b"{}")
    on(open_gate(), TroublePage)


def test_a_key_file_of_a_newer_program_is_told(
    qtbot: QtBot, open_gate: OpenGate, folder: Path, language: TranslatedLanguage
) -> None:
    newer = b'{"format": "mentordesk-key", "format_version": 99}'
    (folder / FILE_NAME).write_bytes(newer)
    gate = open_gate()
    unlock(gate, PASSWORD)
    page = come_to(qtbot, gate, TroublePage)
    assert page.title.text() == language.say(TITLES[VaultNewer])


def test_who_has_enough_leaves(qtbot: QtBot, open_gate: OpenGate, folder: Path) -> None:
    lose_key(folder)
    gate = open_gate()
    with qtbot.waitSignal(gate.left):
        on(gate, TroublePage).close_it.click()


def test_closing_the_window_leaves(qtbot: QtBot, open_gate: OpenGate) -> None:
    gate = open_gate()
    on(gate, FirstPage)
    with qtbot.waitSignal(gate.left):
        gate.close()
