"""Where a file is put down, or chosen by a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Picture, PrimaryButton, Text, set_look


class DropPlace(QFrame):
    """``dropped`` tells a file; ``wanted`` that one is to be chosen.

    Whether a file is fit to be read is said by whoever reads it.
    """

    dropped = Signal(Path)
    wanted = Signal()

    def __init__(self, icons: Icons, text: str, verb: str, hint: str) -> None:
        super().__init__()
        self.setProperty("ground", "drop")
        self.setAcceptDrops(True)
        self.choose = PrimaryButton(verb, icons, "folder-open")
        self.choose.clicked.connect(self.wanted)
        self.setFocusProxy(self.choose)
        words, small = Text(text, "strong"), Hint(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.MEDIUM)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Picture(icons, "file-text", "muted", MEDIUM), 0, middle)
        for label in (words, small):
            label.setAlignment(middle)
        column.addWidget(words)
        column.addWidget(self.choose, 0, middle)
        column.addWidget(small)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that one file may be put down here."""
        if dragged(event.mimeData()) is not None:
            set_look(self, "over", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_look(self, "over", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the file."""
        set_look(self, "over", False)
        path = dragged(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


def dragged(data: QMimeData) -> Path | None:
    """Return the one file that is dragged, or None."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
