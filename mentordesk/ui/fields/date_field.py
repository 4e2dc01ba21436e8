"""A field for a date, with a calendar to pick it from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from mentordesk.domain.typed import (
    FIRST_YEAR,
    LAST_YEAR,
    DayNames,
    is_unfinished_date,
    read_any_date,
    read_date,
    write_date,
)
from mentordesk.ui.fields.typed_field import TypedField
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.widgets import IconButton

WIDTH: Final = 10
ARROWS: Final = {
    "qt_calendar_prevmonth": "chevron-left",
    "qt_calendar_nextmonth": "chevron-right",
}
"""The icons of Qt's own buttons in a calendar, by their object names."""


class DateField(TypedField):
    """A line for a date: 2.2.2026, ma 2.2.26, 2/2 or from the calendar; None while empty."""

    def __init__(
        self, language: str, today: Callable[[], date], icons: Icons, parent: QWidget | None = None
    ) -> None:
        """Take the code of the language that names the days in the calendar."""
        super().__init__(WIDTH, parent)
        self._locale = QLocale(language)
        self._names = _day_names(self._locale)
        self._today = today
        self._icons = icons
        self.button = IconButton(icons, "calendar", self.tr("Pick from a calendar"), SMALL)
        self.button.clicked.connect(self.open_calendar)
        self.row.insertWidget(1, self.button)
        self.line.setPlaceholderText(self.tr("d.m.yyyy"))

    def read(self, text: str) -> date | None:
        """Return the day that a text stands for; without a year the nearest one."""
        return read_date(text, self._today(), self._names)

    def write(self, value: date) -> str:
        """Return a day such as ``2.2.2026``."""
        return write_date(value)

    def complaint(self) -> str:
        """Return the sentence for a text that is no day."""
        if read_any_date(self.line.text(), self._today(), self._names):
            said = self.tr("Write a year between {first} and {last}.")
            return said.format(first=FIRST_YEAR, last=LAST_YEAR)
        return self.tr("There is no such date. Write it like this: 2.2.2026.")

    def is_unfinished(self, text: str) -> bool:
        """Say whether the year is probably still being typed."""
        return is_unfinished_date(text)

    def open_calendar(self) -> QMenu:
        """Show a month to pick the day from."""
        menu = QMenu(self)
        calendar = self._calendar()
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        if self.value is not None:
            menu.addAction(self.tr("Remove the date"), lambda: self._pick(None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt and the down arrow, as lists open."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setLocale(self._locale)
        calendar.setFirstDayOfWeek(first_day(self._locale, QLocale.system()))
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._dress(calendar)
        day = self.value or self._today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._pick_day)
        calendar.activated.connect(self._pick_day)
        return calendar

    def _dress(self, calendar: QCalendarWidget) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(self.palette().placeholderText())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, quiet)
        for button in calendar.findChildren(QToolButton):
            if button.objectName() in ARROWS:
                button.setIcon(self._icons.icon(ARROWS[button.objectName()]))

    def _pick_day(self, picked: QDate) -> None:
        self._pick(date(picked.year(), picked.month(), picked.day()))

    def _pick(self, day: date | None) -> None:
        self.line.show_text("" if day is None else self.write(day))
        self.settle()


def first_day(ours: QLocale, system: QLocale) -> Qt.DayOfWeek:
    """Return the day that weeks begin with: as the person has told the system, else Monday.

    They told it for the language of the system; in another one weeks are as they are here.
    """
    is_theirs = ours.language() is system.language()
    return system.firstDayOfWeek() if is_theirs else Qt.DayOfWeek.Monday


def _day_names(locale: QLocale) -> DayNames:
    return DayNames(
        [locale.dayName(n, QLocale.FormatType.LongFormat) for n in range(1, 8)],
        [locale.monthName(n, QLocale.FormatType.LongFormat) for n in range(1, 13)],
    )
