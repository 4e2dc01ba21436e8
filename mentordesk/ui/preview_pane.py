"""The live preview of a document, with its zoom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Language
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.live_paper import LivePaper
from mentordesk.ui.paper import Paper
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Hint, IconButton


class PreviewPane(QWidget):
    """Shows a live document while it is seen; the last good pages stay until new ones are made."""

    def __init__(self, make_paper: Callable[[], Paper], icons: Icons, language: Language) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._live: LivePaper | None = None
        self._is_another = True
        self._wants_end = False
        self._make_paper = make_paper
        self._language = language
        self.paper: Paper | None = None
        self.caption = Caption(self.tr("Preview"))
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

    @property
    def follows(self) -> bool:
        """Say whether there is a document to show."""
        return self._live is not None

    def follow(self, live: LivePaper, name: str = "") -> None:
        """Show this document from now on, from its first page; ``name`` says which it is."""
        if self._live is not None:
            self._live.turn(False)
            self._live.ready.disconnect(self._show)
            self._live.failed.disconnect(self._say)
            self._live.deleteLater()
        self._live, self._is_another = live, True
        self.caption.setText(name or self.tr("Preview"))
        live.ready.connect(self._show)
        live.failed.connect(self._say)
        live.turn(self.isVisible())

    def go_to_end(self) -> None:
        """Show where it is signed, as soon as there are pages."""
        self._wants_end = self.paper is None
        if self.paper is not None:
            self.paper.go_to_end()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the document."""
        super().showEvent(event)
        if self._live is not None:
            self._live.turn(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop following: nobody looks."""
        super().hideEvent(event)
        if self._live is not None:
            self._live.turn(False)

    def _show(self, pdf: bytes) -> None:
        if self.paper is None:
            self.paper = self._make_paper()
            self.smaller.clicked.connect(self.paper.zoom_out)
            self.larger.clicked.connect(self.paper.zoom_in)
            self._column.addWidget(self.paper, 1)
        self._column.setStretchFactor(self.note, 0)
        self.note.hide()
        self.paper.show()
        if self._is_another:
            self.paper.go_to_top()
        self._is_another = False
        self.paper.show_pdf(pdf)
        if self._wants_end:
            self.go_to_end()

    def _say(self, error: MentorDeskError) -> None:
        self.note.setText(self._language.say(error.sentence))
        self.note.show()
        if self._is_another and self.paper is not None:
            self.paper.hide()
