"""Two versions of one record, one above the other, to be read and compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.issued import Issued
from mentordesk.domain.marks import Marks, digest, record_key
from mentordesk.domain.ports import Language
from mentordesk.domain.records import Told
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text

MOMENT: Final = QT_TRANSLATE_NOOP("ui", "{weekday} {day} at {clock}")
BY: Final = QT_TRANSLATE_NOOP("ui", "{name}, {when}")


@dataclass(frozen=True, slots=True)
class Written:
    """When and at whose desk a version was written, as far as that is known."""

    at: datetime | None = None
    desk: str = ""


class Writers:
    """Tells of each version that stands when and by whom it was written."""

    def __init__(self, marks: Marks) -> None:
        desks = {edition.id: edition.desk for edition in marks.editions}
        self._known = {
            (mark.record, mark.digest): Written(mark.changed_at, desks.get(mark.edition, ""))
            for mark in marks.standing
        }

    def of(self, record: Told) -> Written:
        """Return what is known of a version."""
        return self._known.get((record_key(record), digest(record)), Written())


class Version(QWidget):
    """What a version says, under a line that tells which one it is."""

    def __init__(self, which: str, text: str) -> None:
        super().__init__()
        self.text = Text(breakable(text))
        self.text.setAccessibleName(f"{which}: {text}")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hint(which))
        column.addWidget(self.text)


class Compared(QWidget):
    """Versions of one thing under its name."""

    def __init__(self, name: str, *versions: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.LITTLE)
        column.setSpacing(Space.TINY)
        column.addWidget(Text(breakable(name), "strong"))
        for version in versions:
            column.addWidget(version)


def last_change(marks: Marks, issued: Iterable[Issued]) -> datetime | None:
    """Return when anything was written, sealed or made void last; None where nothing was."""
    written = [mark.changed_at for mark in marks.standing]
    for each in issued:
        written += [each.at, *([each.void.at] if each.void else [])]
    return max((at if at.tzinfo else at.replace(tzinfo=UTC) for at in written), default=None)


def moment(at: datetime, language: Language) -> str:
    """Return a time by the clock of this PC, e.g. ``ti 3.3.2026 klo 9.00``."""
    here = at.astimezone()
    day, clock = here.date(), here.time()
    return language.say(MOMENT.filled(weekday=language.weekday(day), day=day, clock=clock))


def written(by: Written, language: Language) -> str:
    """Return who wrote something and when, as far as it is known."""
    when = moment(by.at, language) if by.at else ""
    if by.desk and when:
        return language.say(BY.filled(name=by.desk, when=when))
    return by.desk or when
