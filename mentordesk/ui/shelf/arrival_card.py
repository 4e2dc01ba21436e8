"""A programme that arrived as a file, shown before it is taken into use."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.versions import Difference
from mentordesk.ui.fields import Folding
from mentordesk.ui.fold import Fold
from mentordesk.ui.icons import Icons
from mentordesk.ui.shelf.advice_lines import AdviceLines
from mentordesk.ui.shelf.entries import Arrival, Standing
from mentordesk.ui.shelf.facts import ProgrammeFacts
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Notice, PrimaryButton, QuietButton, Text

GOOD_NEWS = (Standing.NEW, Standing.DERIVED, Standing.NEWER)
OF_NO_USE = (Standing.SAME, Standing.BEHIND)


class ArrivalCard(QFrame):
    """Says what the file holds and what it would change. ``accepted`` or ``cancelled`` ends it."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, arrival: Arrival, language: Language, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        programme = arrival.entry.programme
        self.accept = PrimaryButton(self.tr("Take into use"))
        self.cancel = QuietButton(self.tr("Cancel"))
        self.facts = ProgrammeFacts(arrival.entry, language)
        self.accept.clicked.connect(self.accepted)
        self.cancel.clicked.connect(self.cancelled)
        if arrival.standing in OF_NO_USE:
            self.accept.hide()
        name = Heading(programme.name(language.code), 2)
        kind = Kind.INFO if arrival.standing in GOOD_NEWS else Kind.WARNING
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(name)
        summary = programme.text("programme.summary", language.code)
        if summary:
            column.addWidget(Text(summary))
        column.addWidget(Notice(icons, kind, self._said(arrival, language)))
        self.advice = AdviceLines(arrival.advice, programme, language, icons)
        column.addWidget(self.advice)
        column.addWidget(Folding(self.accept, self.cancel, spacing=Space.LITTLE))
        if arrival.differences:
            self.changes = Fold(self._heading(arrival), icons, is_open=True)
            list_differences(self.changes.body, arrival.differences, language)
            column.addWidget(self.changes)
        column.addWidget(self.facts)

    def first_button(self) -> QWidget:
        """Return what is to be pressed."""
        return self.cancel if self.accept.isHidden() else self.accept

    def _heading(self, arrival: Arrival) -> str:
        is_derived = arrival.standing is Standing.DERIVED
        return self.tr("What is different") if is_derived else self.tr("What changes")

    def _said(self, arrival: Arrival, language: Language) -> str:
        there = arrival.there.key.version if arrival.there else ""
        name = arrival.there.name(language.code) if arrival.there else ""
        said = {
            Standing.NEW: self.tr("This model is new here."),
            Standing.DERIVED: self.tr(
                "This model is new here. It is derived from {name} {there}, which stays as it is."
            ),
            Standing.SAME: self.tr("This very model is here already. Nothing would change."),
            Standing.NEWER: self.tr(
                "This takes the place of version {there}. What has begun under that goes on with "
                "it until you choose the new one there."
            ),
            Standing.OLDER: self.tr(
                "This is older than version {there}, which is here, and would take its place."
            ),
            Standing.OTHER: self.tr(
                "Version {there} is here already with other contents, and this would take its "
                "place. A changed model should have a new version number."
            ),
            Standing.BEHIND: self.tr(
                "This is older than version {there}, which came along with MentorDesk. "
                "The newer one stays in use."
            ),
        }
        return said[arrival.standing].format(there=there, name=name)


def list_differences(
    body: QVBoxLayout, differences: Iterable[Difference], language: Language
) -> None:
    """Write each difference on a line of its own."""
    for difference in differences:
        body.addWidget(Text(language.say(difference.sentence)))
