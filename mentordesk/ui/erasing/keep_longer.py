"""Keeping longer what is due for erasure: asks for another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from mentordesk.domain.retention import months_kept, proposed
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import DateField, Labelled
from mentordesk.ui.widgets import Kind


class KeepLonger(Asking):
    """Proposes as many months from now as the desk keeps things after an end."""

    def __init__(self, name: str, desk: Desk, window: QWidget) -> None:
        title = self.tr("How much longer is this kept: {name}?").format(name=name)
        super().__init__(window, desk.icons, Kind.INFO, title)
        self._today = desk.today()
        self.day = DateField(desk.language.code, desk.today, desk.icons)
        self.day.show_value(proposed(self._today, months_kept(desk.settings)))
        self._column.addWidget(Labelled(self.tr("Everything is kept until"), self.day))

    def ask_day(self, keep: Callable[[date], object]) -> None:
        """Ask, and hand on the day that was chosen."""
        self.keep = primary(self.tr("Keep until then"), lambda: keep(self.day.value))
        self.day.edited.connect(self._allow)
        text = self.tr("Data may be kept only as long as they are needed.")
        self.ask(text, self.keep, quiet(self.tr("Cancel")))
        self.day.setFocus()

    def _allow(self, day: date | None) -> None:
        self.keep.setEnabled(day is not None and day >= self._today)
