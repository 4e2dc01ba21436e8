"""The parts of the security section: the password, this PC, and the key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.safe import MAY_REMEMBER, Key
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.fixed import SetForAll
from mentordesk.ui.gate.acting import Acting
from mentordesk.ui.gate.desk import SHEET_CONFIRMED
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.theme import Space
from mentordesk.ui.while_shut import WhileShut
from mentordesk.ui.widgets import Heading, QuietButton, Text


class Part(QWidget):
    """A heading, words and buttons, and a place under them where something unfolds."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        self.place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for part in (Heading(title, 3), *parts):
            column.addWidget(part)
        column.addLayout(self.place)


class PasswordPart(QWidget):
    """Changes the password and makes new recovery sheets."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        icons = acting.desk.icons
        self._acting = acting
        self.change = QuietButton(self.tr("Change the password"), icons, "key-round")
        self.renew = QuietButton(self.tr("Make a new recovery sheet"), icons, "file-text")
        buttons = Folding(self.change, self.renew, spacing=Space.LITTLE)
        self._part = Part(self.tr("Password and recovery code"), buttons)
        _fill(self, self._part)
        self.change.clicked.connect(self._ask_change)
        self.renew.clicked.connect(self._ask_renewal)

    def _ask_change(self) -> None:
        acting, safe, place = self._acting, self._acting.desk.safe, self._part.place
        new = NewPassword(acting.desk.icons, acting.desk.language)
        asked = acting.ask(place, self.tr("Change the password"), new)
        done = self.tr("The password is changed. From now on only the new one opens MentorDesk.")

        def change(chosen: str, key: Key) -> None:
            acting.run(
                partial(safe.set_password, key, chosen), lambda _: acting.finish(place, done), asked
            )

        asked.given.connect(lambda old, chosen: acting.unlock(asked, old, partial(change, chosen)))

    def _ask_renewal(self) -> None:
        acting, safe = self._acting, self._acting.desk.safe
        asked = acting.ask(self._part.place, self.tr("Make a new sheet"))
        asked.add_words(self.tr("As soon as there is a new sheet, the one before no longer works."))

        def renew(key: Key) -> None:
            acting.desk.settings.remember(SHEET_CONFIRMED, 0)
            acting.run(partial(safe.new_code, key), show, asked)

        def show(code: str) -> None:
            acting.show_sheet(self._part.place, code, self._confirm)

        asked.given.connect(lambda old, _: acting.unlock(asked, old, renew))

    def _confirm(self) -> None:
        self._acting.desk.settings.remember(SHEET_CONFIRMED, 1)
        done = self.tr("The new recovery sheet is in use. Destroy the one before.")
        self._acting.finish(self._part.place, done)


class MemoryPart(QWidget):
    """Lets this PC open the vault without a password, or no longer; hidden where it can't."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self._acting = acting
        self._state = Text("")
        self.remember = QuietButton(self.tr("Remember on this PC"))
        self.forget = QuietButton(self.tr("Ask for the password again"))
        buttons = Folding(self.remember, self.forget)
        desk = acting.desk
        self._is_barred = desk.settings.number(MAY_REMEMBER, 1) == 0
        line = SetForAll(desk.icons, is_so=self._is_barred)
        self._part = Part(self.tr("Password on this PC"), self._state, line, buttons)
        _fill(self, self._part)
        self.hide()
        self.remember.clicked.connect(self._ask)
        self.forget.clicked.connect(self._forget)

    def arrive(self) -> None:
        """Ask the worker what this PC can do and does."""
        self._run(self._look, self._show)

    def _look(self) -> tuple[bool, bool]:
        safe = self._acting.desk.safe
        return safe.can_remember, safe.remembered() is not None

    def _run(self, job: Callable[[], object], done: Callable[[Any], None]) -> None:
        self._acting.desk.background.run(self, job, done, self._fail)

    def _fail(self, error: MentorDeskError) -> None:
        self._state.setText(self._acting.desk.language.say(error.sentence))

    def _show(self, state: tuple[bool, bool]) -> None:
        can_remember, remembers = state
        show_if(self, can_remember or self._is_barred)
        show_if(self.remember, can_remember and not remembers)
        show_if(self.forget, remembers)
        self._state.setText(
            self.tr("MentorDesk opens without a password when you are signed in to this PC.")
            if remembers
            else self.tr("MentorDesk asks for the password each time it is started.")
        )

    def _ask(self) -> None:
        acting, safe, place = self._acting, self._acting.desk.safe, self._part.place
        asked = acting.ask(place, self.tr("Remember on this PC"))
        asked.add_words(
            self.tr("Whoever signs in to this PC with your user name gets in without a password.")
        )
        done = self.tr("This PC remembers the password now.")

        def remember(key: Key) -> None:
            acting.run(partial(safe.remember, key), lambda _: acting.finish(place, done), asked)

        asked.given.connect(lambda old, _: acting.unlock(asked, old, remember))

    def _forget(self) -> None:
        acting, done = self._acting, self.tr("From now on the password is asked for.")
        self._run(acting.desk.safe.forget, lambda _: acting.finish(self._part.place, done))


class KeyPart(QWidget):
    """Has everything encrypted with a new key, once the new recovery sheet is surely kept.

    ``shut_wanted`` tells the ``WhileShut`` that does it.
    """

    shut_wanted = Signal(object)

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self._acting = acting
        when = Text(
            self.tr(
                "Change the key if somebody has seen your password or got a copy of your files. "
                "Everything is locked anew, and you get a new recovery sheet. It may take a few "
                "minutes. Copies made earlier still open with what opened them."
            )
        )
        icons = acting.desk.icons
        self.rekey = QuietButton(self.tr("Change the encryption key"), icons, "refresh-cw")
        self._part = Part(self.tr("Encryption key"), when, Folding(self.rekey))
        _fill(self, self._part)
        self.rekey.clicked.connect(self._ask)

    def _ask(self) -> None:
        acting, safe = self._acting, self._acting.desk.safe
        asked = acting.ask(self._part.place, self.tr("Go on"))
        asked.add_words(self.tr("First you get the new recovery sheet, then the key is changed."))

        def draw(password: str, _: Key) -> None:
            acting.run(safe.drawn_code, partial(show, password), asked)

        def show(password: str, code: str) -> None:
            acting.show_sheet(self._part.place, code, partial(self._want, password, code))

        asked.given.connect(lambda old, _: acting.unlock(asked, old, partial(draw, old)))

    def _want(self, password: str, code: str) -> None:
        safe = self._acting.desk.safe

        def rekey(_: Key, told: Callable[[int], None]) -> Key:
            return safe.rekey(password, code, told)

        doing = self.tr("Everything is being locked with the new key, and backed up…")
        done = self.tr(
            "The key is changed. Destroy the recovery sheet that you had before. Backups made "
            "earlier still open with it: you can delete them in the settings, under Security."
        )
        self._acting.fold()
        self.shut_wanted.emit(WhileShut(rekey, doing, done))


def _fill(widget: QWidget, part: QWidget) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
