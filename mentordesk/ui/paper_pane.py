"""The pages of a document beside a page of the window, with their zoom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.paper import Paper
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Hint, IconButton


class PaperPane(QWidget):
    """Says which document it is, and shows its pages; until there are some, a note."""

    def __init__(self, make_paper: Callable[[], Paper], icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_paper = make_paper
        self.paper: Paper | None = None
        self.caption = Caption("")
        self.note = Hint(self.tr("The pages appear here in a moment."))
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = IconButton(icons, "zoom-out", self.tr("Smaller"), SMALL)
        self.larger = IconButton(icons, "zoom-in", self.tr("Larger"), SMALL)
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
            self.paper = self._opened()
        self._column.setStretchFactor(self.note, 0)
        self.note.hide()
        self.paper.show()
        self.paper.show_pdf(pdf)

    def go_to_top(self) -> None:
        """Show the first page from its top."""
        if self.paper is not None:
            self.paper.go_to_top()

    def go_to_end(self) -> None:
        """Show where it is signed."""
        if self.paper is not None:
            self.paper.go_to_end()

    def _opened(self) -> Paper:
        paper = self._make_paper()
        self.smaller.clicked.connect(paper.zoom_out)
        self.larger.clicked.connect(paper.zoom_in)
        self._column.addWidget(paper, 1)
        self.setFocusProxy(paper)
        return paper
