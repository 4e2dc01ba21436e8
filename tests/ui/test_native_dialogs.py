"""The dialogs for files and printers are the system's own, and begin where papers are kept."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

import mentordesk.ui

SOURCES = sorted(Path(mentordesk.ui.__file__).parent.rglob("*.py"))
DIALOG = re.compile(r"dialog = QFileDialog\(.*?(?=\n    def |\Z)", re.DOTALL)
ASKED = [
    (path.name, found) for path in SOURCES for found in DIALOG.findall(path.read_text("utf-8"))
]


def test_nothing_asks_for_the_dialogs_that_qt_draws() -> None:
    assert [path for path in SOURCES if "DontUseNative" in path.read_text("utf-8")] == []
    assert not QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.mark.parametrize(("file", "body"), ASKED, ids=[file for file, _ in ASKED])
def test_each_begins_in_a_folder_that_was_thought_of(file: str, body: str) -> None:
    assert "last_folder(" in body, file


def test_all_of_them_are_looked_at() -> None:
    made = sum(path.read_text("utf-8").count("QFileDialog(") for path in SOURCES)
    assert len(ASKED) == made >= 9
