"""What is told of a file that was saved: where it lies, and a way to see it there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.icons import Icons
from mentordesk.ui.saved import Saved


def test_the_folder_is_told_and_shown(
    qtbot: QtBot, icons: Icons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    line = Saved(icons, tmp_path / "lomake.pdf", "Print it.")
    qtbot.addWidget(line)
    said = line.label.text().replace("\u200b", "")
    assert str(tmp_path) in said and "lomake.pdf" in said and said.endswith("Print it.")
    line.findChildren(QPushButton)[0].click()
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]
