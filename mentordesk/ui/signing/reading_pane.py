"""The document beside the page, to be read before one signs."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.desk import Desk
from mentordesk.ui.icons import SMALL
from mentordesk.ui.paper import Paper
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Hint, IconButton


class ReadingPane(QWidget):
    """Shows the pages as they are signed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self._make_paper = desk.make_preview
        self.paper: Paper | None = None
        self.caption = Caption(self.tr("The document that is signed"))
        self.note = Hint(self.tr("The pages appear here in a moment."))
        self.smaller = IconButton(desk.icons, "zoom-out", self.tr("Smaller"), SMALL)
        self.larger = IconButton(desk.icons, "zoom-in", self.tr("Larger"), SMALL)
        head = QHBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.LITTLE, Space.LARGE, 0)
        head.addWidget(self.caption)
        head.addStretch(1)
        head.addWidget(self.smaller)
        head.addWidget(self.larger)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self.note, 1)

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document, at the place where the last one was."""
        if self.paper is None:
            self.paper = self._make_paper()
            self.smaller.clicked.connect(self.paper.zoom_out)
            self.larger.clicked.connect(self.paper.zoom_in)
            self.note.hide()
            self._column.addWidget(self.paper, 1)
            self.setFocusProxy(self.paper)
        self.paper.show_pdf(pdf)

    def show_sealed(self, pdf: bytes) -> None:
        """Show the document as it is kept."""
        self.caption.setText(self.tr("The sealed document"))
        self.show_pdf(pdf)

    def go_to_top(self) -> None:
        """Show the first page from its top."""
        if self.paper is not None:
            self.paper.go_to_top()

    def go_to_end(self) -> None:
        """Show where it is signed."""
        if self.paper is not None:
            self.paper.go_to_end()
