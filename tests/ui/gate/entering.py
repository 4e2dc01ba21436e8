"""What a person does at the gate."""

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.gate.choose_page import ChoosePage
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.gate.sheet import Sheet
from mentordesk.ui.gate.sheet_check import SheetCheck
from mentordesk.ui.gate.sheet_page import SheetPage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.paper import Sending

PageT = TypeVar("PageT")


@dataclass
class Clock:
    """The seconds since the PC was started, as the test sets them."""

    seconds: float = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Printer:
    """A printer that keeps what it is given."""

    pages: list[tuple[bytes, str]] = field(default_factory=list)
    sending: Sending | None = None

    def take(self, window: QWidget, pdf: bytes, name: str) -> Sending:
        self.pages.append((pdf, name))
        self.sending = Sending(window)
        return self.sending


def on(gate: Gate, kind: type[PageT]) -> PageT:
    """Return the page that is shown, which is of this kind."""
    assert isinstance(gate.page, kind)
    return gate.page


def come_to(qtbot: QtBot, gate: Gate, kind: type[PageT]) -> PageT:
    """Wait until a page of this kind is shown, and return it."""
    qtbot.waitUntil(lambda: isinstance(gate.page, kind))
    return on(gate, kind)


def type_twice(new: NewPassword, password: str, again: str | None = None) -> None:
    """Type a new password and the same, or something else, once more; then press Return."""
    new.first.line.setText(password)
    new.second.line.setText(password if again is None else again)
    new.second.line.returnPressed.emit()


def choose(qtbot: QtBot, gate: Gate, password: str) -> SheetPage:
    """Choose a password, and return the page with the recovery sheet."""
    type_twice(on(gate, ChoosePage).password, password)
    return come_to(qtbot, gate, SheetPage)


def code_on(sheet: Sheet) -> str:
    """Return the code as it stands on the screen."""
    labels = [w.accessibleName() for w in sheet.code.findChildren(QWidget) if w.accessibleName()]
    return "-".join(name.partition(": ")[2].replace(" ", "") for name in labels)


def ask_back(sheet: Sheet) -> SheetCheck:
    """Go on to what is asked back of the code."""
    sheet.go_on.click()
    assert sheet.check is not None
    return sheet.check


def answer(check: SheetCheck, code: str) -> None:
    """Type the signs that are asked for, small as people do, and finish."""
    signs = code.replace("-", "")
    for place, line in check.fields.items():
        line.setText(signs[place].lower())
    check.done.click()


def unlock(gate: Gate, password: str) -> None:
    """Type a password and press Return."""
    page = on(gate, UnlockPage)
    page.field.line.setText(password)
    page.field.line.returnPressed.emit()


def try_wrong(qtbot: QtBot, gate: Gate, times: int, clock: Clock) -> None:
    """Type a wrong password so often, each time after any wait."""
    page = on(gate, UnlockPage)
    for _ in range(times):
        qtbot.waitUntil(lambda: page.waiting.is_on or page.go.isEnabled())
        clock.seconds += 100
        page.waiting.clock.setInterval(1)
        qtbot.waitUntil(lambda: not page.waiting.is_on)
        page.waiting.clock.setInterval(1000)
        unlock(gate, "aivan väärä")
        qtbot.waitUntil(lambda: not page.problem.isHidden())


def lines_in(widget: QWidget) -> list[QLineEdit]:
    """Return every field that is typed into."""
    return widget.findChildren(QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively)
