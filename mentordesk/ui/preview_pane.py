"""The live preview of a document, with its zoom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Language
from mentordesk.ui.icons import Icons
from mentordesk.ui.live_paper import LivePaper
from mentordesk.ui.paper import Paper
from mentordesk.ui.paper_pane import PaperPane


class PreviewPane(PaperPane):
    """Shows a live document while it is seen; the last good pages stay until new ones are made."""

    def __init__(self, make_paper: Callable[[], Paper], icons: Icons, language: Language) -> None:
        super().__init__(make_paper, icons)
        self._live: LivePaper | None = None
        self._is_another = True
        self._wants_end = False
        self._language = language
        self.caption.setText(self.tr("Preview"))

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
        super().go_to_end()

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
        if self._is_another:
            self.go_to_top()
        self._is_another = False
        self.show_pdf(pdf)
        if self._wants_end:
            self.go_to_end()

    def _say(self, error: MentorDeskError) -> None:
        self.note.setText(self._language.say(error.sentence))
        self.note.show()
        if self._is_another and self.paper is not None:
            self.paper.hide()
