"""What shows the names of our first window with as little as possible; run by row ``start-least``.

Takes the database, its key in hex and the folder of our type; closes once it is shown.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

STATEMENTS = (
    "SELECT id, status, workplace, starts, ends, changed_at FROM mentorship ORDER BY changed_at",
    "SELECT mentorship, starts, held FROM meeting",
    "SELECT name FROM part JOIN person ON person.mentorship = part.mentorship"
    " AND person.id = part.person WHERE role = 'participant'",
)
SHEET = """
QLabel { color: #1c2423 }
QPushButton { border: 1px solid #7d8a88; border-radius: 6px; padding: 6px }
QListWidget { background: #f2f5f4; border: none }
"""
ROWS = 6


def names_in(database: str, key: str) -> list[str]:
    """Return the participants' names, once all that a list tells has been read."""
    connection = dbapi2.connect(database)  # pyright: ignore[reportAttributeAccessIssue]
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    return [name for (name,) in [connection.execute(each).fetchall() for each in STATEMENTS][-1]]


def window_with(names: list[str]) -> QMainWindow:
    """Return a window with all names at the left, and the first few with a button each."""
    middle, listed, column = QWidget(), QListWidget(), QVBoxLayout()
    listed.addItems(names)
    for name in names[:ROWS]:
        column.addWidget(QLabel(name), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(QPushButton("Avaa"))
    sides = QHBoxLayout(middle)
    sides.addWidget(listed)
    sides.addLayout(column)
    window = QMainWindow()
    window.setCentralWidget(middle)
    return window


def main(database: str, key: str, fonts: str) -> None:
    """Show it and close it again."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    for face in ("NotoSans-Regular", "NotoSans-SemiBold"):
        QFontDatabase.addApplicationFont(str(Path(fonts) / f"{face}.ttf"))
    app.setFont(QFont("Noto Sans", 11))
    app.setStyleSheet(SHEET)
    window = window_with(names_in(database, key))
    window.show()
    QTimer.singleShot(0, window.close)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
