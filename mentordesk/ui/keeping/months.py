"""The setting that says for how many months after the end things are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Settings
from mentordesk.domain.retention import LEAST_MONTHS, MOST_MONTHS, SETTING, months_kept
from mentordesk.ui.fields import Labelled, NumberField, show_if
from mentordesk.ui.fixed import Settable
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Notice, Text


class MonthsKept(QWidget):
    """A number; for one that is too small or too large the nearest is taken, and told."""

    def __init__(self, settings: Settings, icons: Icons) -> None:
        super().__init__()
        self._settings = settings
        self.field = NumberField(whole=True)
        said = self.tr("Write a number from {least} to {most}.")
        self.odd = Notice(icons, Kind.WARNING, said.format(least=LEAST_MONTHS, most=MOST_MONTHS))
        why = self.tr(
            "The law lets you keep data about a person only as long as you need them. "
            "This is proposed until another day is chosen: each plan can have its own."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("How long data are kept"), 2))
        column.addWidget(Text(why))
        settable = Settable(settings, SETTING, self.field, icons)
        column.addWidget(Labelled(self.tr("Months after the end"), settable))
        column.addWidget(self.odd)
        self.field.edited.connect(self._keep)
        self.field.line.editingFinished.connect(self._settle)
        self.arrive()

    def arrive(self) -> None:
        """Show the number that is remembered."""
        self._settle()
        show_if(self.odd, False)

    def _settle(self) -> None:
        self.field.show_value(months_kept(self._settings))

    def _keep(self, months: int | None) -> None:
        if months is not None:
            self._settings.remember(SETTING, months)
        show_if(self.odd, months is not None and months != months_kept(self._settings))
