"""The person at the desk: finds things by the words on the screen, as people and readers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form import FormView
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session

W = TypeVar("W", bound=QWidget)


class Supervisor:
    """Drives the window with mouse and keyboard."""

    def __init__(self, qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._desk = desk
        self.window = window
        self.goes_home: Callable[[], None] = self.closes
        """Closes the window and the program behind it; whoever has opened them puts it here."""

    # what is to be seen

    def sees(self, words: str) -> bool:
        """Say whether the words stand on a visible label or button."""
        shown = [*self._visible(QLabel), *self._visible(QAbstractButton)]
        return any(words in widget.text().replace("&&", "&") for widget in shown)

    def expects(self, words: str) -> None:
        """Wait until the words are to be seen."""
        self._qtbot.waitUntil(lambda: self.sees(words))

    @property
    def session(self) -> Session:
        """The mentorship that is open."""
        page = self.window.places.currentWidget()
        if isinstance(page, MentorshipPage):
            return page._session
        assert self.window.setting_up is not None
        assert self.window.setting_up.wizard is not None
        return self.window.setting_up.wizard.session

    def text_of(self, name: str) -> str:
        """Return what stands in the one-line field of that name."""
        return self._find(QLineEdit, name).text()

    def long_text_of(self, name: str) -> str:
        """Return what stands in the long field of that name."""
        return self._find(GrowingText, name).text()

    # what is done

    def presses(self, words: str, number: int = 0) -> None:
        """Press the button with the words on it or as its name; ``number`` from 0, -1 the last."""
        self.clicks(self._find(QAbstractButton, words, number))
        self.rests()

    def clicks(self, button: QAbstractButton) -> None:
        """Click a button where it stands."""
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()

    def opens(self, participant: str) -> None:
        """Open a running mentorship from the list at the left."""
        shown = self.window.sidebar.list
        rows = (shown.rows.index(n) for n in range(shown.rows.rowCount()))
        index = next(row for row in rows if str(row.data()).startswith(participant))
        spot = shown.visualRect(index).center()
        self._qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.rests()

    def writes(self, name: str, text: str, number: int = 0) -> None:
        """Type into the field of that name, over what is there."""
        self.types(self._find(QWidget, name, number), text)

    def types(self, field: QWidget, text: str) -> None:
        """Type into a field, over what is there."""
        field.setFocus()
        self._qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.keyClicks(field, text)

    def pastes(self, name: str, text: str) -> None:
        """Put a text into the field of that name by way of the clipboard."""
        QGuiApplication.clipboard().setText(text)
        field = self._find(QWidget, name)
        field.setFocus()
        self._qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def chooses(self, name: str, words: str) -> None:
        """Choose from the list of that name."""
        box = self._find(QComboBox, name)
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())

    def goes_to_tab(self, words: str) -> None:
        """Open the tab whose tool tip begins with the words."""
        page = self.window.places.currentWidget()
        assert isinstance(page, MentorshipPage)
        bar = page.tabs.bar
        tips = [bar.tabToolTip(n) for n in range(bar.count())]
        bar.setCurrentIndex(next(n for n, tip in enumerate(tips) if tip.startswith(words)))
        for form in self.fields(FormView):
            form.finish()
        QCoreApplication.processEvents()  # what is new is shown by a posted event
        self.rests()

    def rests(self) -> None:
        """Wait until the program has done what was asked of it."""
        self._qtbot.waitUntil(lambda: not self._desk.background.is_busy)

    def waits_until_saved(self) -> None:
        """Wait until everything typed is on the disk."""
        session = self.session
        self._qtbot.waitUntil(lambda: session.is_saved)
        self.rests()

    def closes(self) -> None:
        """Close the window, which saves first."""
        self.window.close()
        self._qtbot.waitUntil(lambda: not self.window.isVisible())
        self.rests()

    def fields(self, kind: type[W]) -> list[W]:
        """Return the visible fields of a kind, from the top."""
        return list(self._visible(kind))

    def _visible(self, kind: type[W]) -> Iterator[W]:
        return (w for w in self.window.findChildren(kind) if w.isVisible())

    def _find(self, kind: type[W], words: str, number: int = 0) -> W:
        found: list[W] = []
        self._qtbot.waitUntil(lambda: bool(found.extend(self._named(kind, words)) or found))
        return found[number]

    def _named(self, kind: type[W], words: str) -> Iterator[W]:
        is_named: Callable[[QWidget], bool] = lambda w: words in _names(w)  # noqa: E731
        return (w for w in self._visible(kind) if w.isEnabled() and is_named(w))


def _names(widget: QWidget) -> tuple[str, str]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName(), text.replace("&&", "&")
