"""Until when what is known is kept, to be read and changed where the plan is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.mentorship import Change
from mentordesk.domain.records import Details
from mentordesk.domain.retention import Doubt, chosen, doubt, has_passed, keep_until
from mentordesk.ui.block import Block
from mentordesk.ui.fields import DateField, Labelled
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint, Kind, LinkButton, Notice, clear, row


class Keeping(Block):
    """The day, what it follows from, and the way to the privacy notice.

    ``notice_wanted`` tells that the person wants to see that.
    """

    notice_wanted = Signal()

    def __init__(self, session: Session, context: FormContext) -> None:
        super().__init__(self.tr("Data protection"))
        self._session = session
        self._context = context
        self.day = DateField(context.language.code, context.today, context.icons)
        self.why = Hint("")
        self._odd = QVBoxLayout()
        self._warned: tuple[str, ...] = ()
        self.notice = LinkButton(
            self.tr("Privacy notice for the participant"), context.icons, "file-text"
        )
        self._lay_out()
        self.day.edited.connect(self._keep)
        self.day.line.editingFinished.connect(self._show_day)
        self.notice.clicked.connect(self.notice_wanted)
        session.changed.connect(self._on_change)
        self.refresh()

    def refresh(self) -> None:
        """Show the day as it is now, but not in a line that was emptied to be written anew."""
        line = self.day.line
        if line.text().strip() or not line.hasFocus():
            self._show_day()
        self._warn(tuple(self._warnings()))
        after = self.tr("After that the first page asks you to erase it. Nothing goes by itself.")
        self.why.setText(f"{self._why()} {after}")

    @property
    def _details(self) -> Details:
        return self._session.mentorship.details

    def _lay_out(self) -> None:
        until = Labelled(self.tr("Everything is kept until"), self.day)
        self.body.addWidget(until)
        self.body.addWidget(self.why)
        self.body.addLayout(self._odd)
        self.body.addLayout(row(self.notice))

    def _warn(self, texts: tuple[str, ...]) -> None:
        if texts != self._warned:
            self._warned = texts
            clear(self._odd)
            for text in texts:
                self._odd.addWidget(Notice(self._context.icons, Kind.WARNING, text))

    def _warnings(self) -> Iterator[str]:
        found = doubt(self._details)
        if found is Doubt.EARLY:
            yield self.tr("This day is before the end.")
        if found is Doubt.LATE:
            yield self.tr(
                "This is more than two years after the end. Data may be kept only as long as they "
                "are needed: write down elsewhere why they are."
            )
        if has_passed(self._details, self._context.today(), self._context.keep_months()):
            yield self.tr("This day has passed. Erase everything for good, or choose a later day.")

    def _show_day(self) -> None:
        self.day.show_value(keep_until(self._details, self._context.keep_months()))

    def _keep(self, day: date | None) -> None:
        kept = chosen(day, self._details, self._context.keep_months())
        if kept != self._details.keep_until:
            self._session.put(replace(self._details, keep_until=kept))
        self.refresh()

    def _on_change(self, change: Change) -> None:
        if isinstance(change.record, Details):
            self.refresh()

    def _why(self) -> str:
        """Return what the day follows from, and how to go back to the one proposed."""
        months = self._context.keep_months()
        usual = keep_until(replace(self._details, keep_until=None), months)
        if usual is None:
            return self.tr("A day is proposed once the last day is known.")
        if self._details.keep_until is None:
            return self.tr("It is %n months after the last day, and moves with it.", "", months)
        back = self.tr("You chose this day. Empty the line to go back to {day}.")
        return back.format(day=self._context.language.date(usual))
