"""The foot of the feedback form: how much is confirmed, what is missing, and the last buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.progress import sections_to_confirm, unconfirmed
from mentordesk.ui.documents.paper_bar import PaperBar
from mentordesk.ui.documents.sealed_words import local_day
from mentordesk.ui.fields import plain
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import LinkButton


class FeedbackBar(PaperBar):
    """Counts the confirmed parts and lists the others, which can be gone to."""

    def __init__(self, name: str, icons: Icons, language: Language) -> None:
        """Take what the document is called, e.g. ``palautelomake``."""
        super().__init__(name, icons)
        self._language = language
        self.missing = LinkButton(self.tr("Still to confirm"), icons, "chevron-up")
        self.menu = QMenu(self.missing)
        self.missing.clicked.connect(self._open_menu)
        self.add_word(self.missing)

    @property
    def words(self) -> tuple[QWidget, ...]:
        """What stands before the buttons."""
        return *super().words, self.missing

    def show_state(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show how many parts are confirmed and which aren't; or that it is sealed."""
        if mentorship.lock is not None:
            self._show_sealed(mentorship.lock)
            return
        parts, open_ = sections_to_confirm(programme), unconfirmed(mentorship, programme)
        done = len(parts) - len(open_)
        text = self.tr("{done} of {parts} parts confirmed")
        self.count.setText(text.format(done=done, parts=len(parts)))
        self.mark.show_icon(*(("circle-dot", "accent") if open_ else ("circle-check", "good")))
        self._keep_room(True)
        self.missing.setVisible(bool(open_))
        self.menu.clear()
        for section in open_:
            name = programme.text(f"section.{section.id}.name", self._language.code)
            known = section.id
            action = self.menu.addAction(plain(name))
            action.triggered.connect(lambda _=False, known=known: self.section_wanted.emit(known))
        self.fit()

    def _show_sealed(self, issued: Issued) -> None:
        day = self._language.date(local_day(issued.at))
        self.count.setText(self.tr("Sealed {day}").format(day=day))
        self.mark.show_icon("lock", "accent")
        self._keep_room(False)
        self.missing.hide()
        self.fit()

    def _keep_room(self, kept: bool) -> None:
        """Let the buttons stay where they are while parts are confirmed and taken back."""
        policy = self.missing.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.missing.setSizePolicy(policy)

    def _open_menu(self) -> None:
        """Open the list upwards, as the bar stands at the window's foot."""
        self.menu.ensurePolished()
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(self.missing.mapToGlobal(above))
