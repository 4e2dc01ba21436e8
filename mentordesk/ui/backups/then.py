"""In the preview of a backup: what of one mentorship was otherwise then, to be read and copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.looking_back import Otherwise, otherwise
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language, Summary
from mentordesk.domain.programme import Programme
from mentordesk.ui.fold import Fold
from mentordesk.ui.handover.telling import Telling, joined
from mentordesk.ui.handover.versions import Compared, Version, moment
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Hint, Kind, Notice, Text, clear


@dataclass(frozen=True, slots=True)
class Beside:
    """A mentorship as a backup has it, and as it is now under its programme."""

    then: Mentorship
    now: Mentorship
    programme: Programme

    def differences(self) -> tuple[Otherwise, ...]:
        """Return what was otherwise."""
        return otherwise(self.then, self.now, self.programme)


class Then(QWidget):
    """When it was last changed in the backup; opened, what was otherwise there.

    ``wanted`` asks, once, for ``show_beside`` or ``say_failed``.
    """

    wanted = Signal()

    def __init__(self, summary: Summary, name: str, language: Language, icons: Icons) -> None:
        super().__init__()
        self.mentorship = summary.id
        self._language, self._icons = language, icons
        last = self.tr("Last changed {when}, and again after this backup.")
        self.fold = Fold(self.tr("What was different then"), icons)
        self.fold.arrow.setAccessibleName(f"{self.fold.arrow.accessibleName()}: {name}")
        self.fold.turned.connect(self._ask)
        self._is_asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hint(last.format(when=moment(summary.changed_at, language))))
        column.addWidget(self.fold)

    def show_beside(self, beside: Beside) -> None:
        """Show what was otherwise."""
        all_ = joined(beside.now, beside.then)
        telling = Telling(all_, beside.programme, self._language)
        rows = tuple(self._rows(beside.differences(), telling))
        copied = self.tr("A text can be selected and copied from here.")
        none = self.tr("No text was different then.")
        self._fill(Hint(copied) if rows else Text(none, "quiet"), *rows)

    def say_failed(self, error: MentorDeskError) -> None:
        """Say why it can't be read; opened again it is tried again."""
        self._is_asked = False
        self._fill(Notice(self._icons, Kind.DANGER, self._language.say(error.sentence)))

    def _ask(self, is_open: bool) -> None:
        if is_open and not self._is_asked:
            self._is_asked = True
            self._fill(Hint(self.tr("Reading the backup…")))
            self.wanted.emit()

    def _fill(self, *parts: QWidget) -> None:
        clear(self.fold.body)
        for part in parts:
            self.fold.body.addWidget(part)

    def _rows(self, differences: Iterable[Otherwise], telling: Telling) -> Iterator[QWidget]:
        nothing = self.tr("nothing")
        for each in differences:
            known = each.then or each.now
            assert known is not None
            if each.then and each.now:
                then, now = telling.apart(each.then, each.now)
            else:
                then = telling.text(each.then) if each.then else nothing
                now = telling.text(each.now) if each.now else nothing
            versions = Version(self.tr("Then:"), then), Version(self.tr("Now:"), now)
            yield Compared(telling.name(known), *versions)
