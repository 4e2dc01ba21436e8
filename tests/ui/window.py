"""What tests of the whole window share: making one, filling its vault, and what they wait for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Details, Meeting, Part, Person, Status, new_id
from mentordesk.domain.setup import steps
from mentordesk.late import late_parts
from mentordesk.ui.desk import Desk
from mentordesk.ui.draft import blank
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.step_page import StepPage
from mentordesk.ui.wizard import Wizard
from tests.builders import FIRST_DAY, some_details
from tests.ui.conftest import Worker

ROLES = ("participant", "mentor", "employer")


def a_trial(programme: Programme, name: str = "Amina", status: Status = Status.OPEN) -> Mentorship:
    """Return a work trial of the real programme with its people and period."""
    people = [Person(new_id(), name if role == "participant" else role) for role in ROLES]
    parts = [Part(p.id, role) for p, role in zip(people, ROLES, strict=True)]
    details = replace(some_details(), status=status)
    made = blank(programme, FIRST_DAY)
    return replace(made, details=details, people=tuple(people), parts=tuple(parts))


@dataclass
class Shop:
    """A window on a desk, and the hand that uses it."""

    qtbot: QtBot
    desk: Desk
    worker: Worker
    programme: Programme

    def open(self, *mentorships: Mentorship) -> MainWindow:
        """Show a window whose vault holds the mentorships."""
        for mentorship in mentorships:
            self.worker.now(lambda m=mentorship: self.desk.vault.add(m, self.programme))
        window = MainWindow(self.desk, late_parts())
        self.qtbot.addWidget(window, before_close_func=self._calm)
        with self.qtbot.waitSignal(window.ready):
            window.show()
        return window

    def begin(self, window: MainWindow) -> Wizard:
        """Begin a new plan of the usual programme and return its wizard, on the first form."""
        window.begin()
        self.qtbot.waitUntil(lambda: window.setting_up.wizard is not None)
        wizard = window.setting_up.wizard
        assert wizard is not None
        if not isinstance(wizard.pages.currentWidget(), StepPage):
            wizard.go_on()
        return wizard

    def settle(self) -> None:
        """Wait until the worker has nothing left."""
        self.qtbot.waitUntil(lambda: not self.desk.background.is_busy)

    def stored(self, mentorship_id: str) -> Mentorship:
        """Return what the vault holds."""
        return self.worker.now(lambda: self.desk.vault.load(mentorship_id))

    def kept(self) -> list[str]:
        """Return the ids of all mentorships in the vault."""
        return [s.id for s in self.worker.now(self.desk.vault.summaries)]

    def _calm(self, window: MainWindow) -> None:
        window.save_now()
        self.settle()


def name_people(wizard: Wizard, *roles: str) -> None:
    """Name somebody in each role."""
    for role in roles or ROLES:
        person = Person(new_id(), role.title())
        wizard.session.put(person)
        wizard.session.put(Part(person.id, role))


def set_period(wizard: Wizard, **changes: object) -> None:
    """Set when and where, with the changes."""
    details = replace(some_details(), status=wizard.session.mentorship.details.status)
    wizard.session.put(replace(details, **changes))


def page_of(wizard: Wizard, kind: Kind) -> int:
    """Return the number of the page that asks for a kind of item."""
    forms = steps(wizard.session.programme)
    number = next(n for n, f in enumerate(forms) if any(i.kind is kind for i in f.items()))
    return last_page(wizard) - len(forms) + number


def last_page(wizard: Wizard) -> int:
    """Return the number of the page that shows the plan as a letter."""
    return len(wizard.steps.buttons) - 1


def button(parent: QWidget, text: str) -> QAbstractButton:
    """Return the button with that text."""
    return next(b for b in parent.findChildren(QAbstractButton) if b.text() == text)


def times(mentorship: Mentorship) -> list[Meeting]:
    """Return the meetings that have a time."""
    return [meeting for meeting in mentorship.meetings if meeting.starts is not None]


__all__ = [
    "ROLES",
    "Details",
    "Shop",
    "a_trial",
    "button",
    "last_page",
    "name_people",
    "page_of",
    "set_period",
    "times",
]
