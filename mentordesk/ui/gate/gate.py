"""The gate: the window while the vault is shut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError, WrongPassword
from mentordesk.domain.languages import SETTING as LANGUAGE
from mentordesk.domain.safe import Key, Standing
from mentordesk.ui.gate.choose_page import ChoosePage, FirstPage
from mentordesk.ui.gate.desk import SHEET_CONFIRMED, GateDesk
from mentordesk.ui.gate.failures import Failures
from mentordesk.ui.gate.parts import GatePage
from mentordesk.ui.gate.recover_page import RecoverPage
from mentordesk.ui.gate.sheet_page import SheetPage
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.troubles import Trouble, earlier, lost, trouble_of
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.letters import breakable
from mentordesk.ui.look import Look
from mentordesk.ui.widgets import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """What the worker finds in the data folder; ``key`` is the one that this PC remembers.

    ``backups`` counts those that lie there without a database.
    """

    standing: Standing
    can_remember: bool
    key: Key | None
    backups: int


class Gate(QWidget):
    """Lets a person in. ``opened`` tells the ``Key``; ``left`` that the window was closed.

    ``language_wanted`` tells the code of a language in which there should be another gate.
    ``reason`` stands on top of the page, such as why it was locked; with one the PC's own memory
    of the key isn't asked. ``troubled`` tells that a backup may be of help: what lists them can be
    put on the page with ``offer``.
    """

    opened = Signal(object)
    left = Signal()
    language_wanted = Signal(str)
    troubled = Signal()

    def __init__(self, desk: GateDesk, reason: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._reason = reason
        self._expected = ""
        self._failures = Failures(desk.settings, desk.now)
        self._can_remember = False
        self.pages = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.setWindowTitle("MentorDesk")
        self.setProperty("ground", "page")
        self._add_keys()

    @property
    def page(self) -> GatePage | None:
        """The page that is shown."""
        page = self.pages.currentWidget()
        return page if isinstance(page, GatePage) else None

    def begin(self) -> None:
        """Ask what lies in the data folder, and show the page for it."""
        self._desk.background.run(self, self._look, self._arrive, self.refuse)

    def begin_anew(self, reason: str) -> None:
        """Ask once more what lies there, as something was done to it; the page says what."""
        self._reason = reason
        self.begin()

    def expect(self, waiting: str) -> None:
        """Say above the password what waits to be shown."""
        self._expected = breakable(waiting)
        if isinstance(self.page, UnlockPage):
            self.page.notice(Kind.INFO, self._expected)

    def refuse(self, error: MentorDeskError) -> None:
        """Tell why the vault can't be opened, though the password may be right."""
        self._show_trouble(trouble_of(error, self._desk.language))

    def offer(self, widget: QWidget) -> None:
        """Put something that helps on the page that tells what is wrong, such as the backups."""
        page = self.page
        if isinstance(page, TroublePage):
            page.offer(widget)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person leaves."""
        super().closeEvent(event)
        self.left.emit()

    # What lies there

    def _look(self) -> Found:
        safe = self._desk.safe
        standing = safe.standing()
        asks_pc = standing is Standing.SHUT and not self._reason
        backups = self._desk.count_backups() if standing is Standing.NEW else 0
        return Found(standing, safe.can_remember, safe.remembered() if asks_pc else None, backups)

    def _arrive(self, found: Found) -> None:
        self._can_remember = found.can_remember
        if found.key is not None:
            self._let_in(found.key)
        elif found.standing is Standing.SHUT:
            self._ask_password()
        elif found.standing in (Standing.KEYLESS, Standing.GONE):
            self._show_trouble(lost(found.standing, self._desk.language))
        else:
            self._welcome(found)

    def _show_trouble(self, trouble: Trouble) -> None:
        folder = self._desk.data_folder
        page = TroublePage(self._desk.icons, folder, trouble)
        page.again.connect(self.begin)
        page.left.connect(self.left)
        page.emptied.connect(self._ask_password)
        self._show(page)
        if trouble.calls_for_backup:
            self.troubled.emit()

    # The first start

    def _welcome(self, found: Found) -> None:
        is_bare, language = found.standing is Standing.BARE, self._desk.language
        page = FirstPage(self._desk.icons, language, is_bare=is_bare, backups=found.backups)
        page.restore_wanted.connect(lambda: self._show_trouble(earlier(language)))
        page.chosen.connect(self._found)
        page.language_wanted.connect(self._speak)
        page.language.setDisabled(self._desk.settings.is_fixed(LANGUAGE))
        self._show(page)

    def _speak(self, code: str) -> None:
        if code != self._desk.language.code:
            self._desk.settings.remember(LANGUAGE, code)
            self.language_wanted.emit(code)

    def _found(self, password: str) -> None:
        self._desk.settings.remember(SHEET_CONFIRMED, 0)
        safe = self._desk.safe
        self._run(lambda: safe.found(password), lambda made: self._show_sheet(*made))

    # The password

    def _ask_password(self) -> None:
        icons = self._desk.icons
        page = UnlockPage(icons, self._failures, can_remember=self._can_remember)
        page.tried.connect(self._unlock)
        page.forgotten.connect(self._ask_code)
        self._show(page)

    def _unlock(self, password: str) -> None:
        page, safe = self.page, self._desk.safe
        assert isinstance(page, UnlockPage)

        def done(key: Key) -> None:
            self._failures.forget()
            if page.remember.is_ticked:
                self._remember(page, key)
            else:
                self._enter(page, key)

        self._run(lambda: safe.unlock(password), done, page.refuse)

    def _remember(self, page: UnlockPage, key: Key) -> None:
        """Let this PC remember the key; where it can't, the person goes on without."""
        remember, say = partial(self._desk.safe.remember, key), self._desk.language.say
        self._desk.background.run(
            self,
            remember,
            lambda _: self._enter(page, key),
            lambda error: page.forbid_remembering(say(error.sentence)),
        )

    def _enter(self, page: UnlockPage, key: Key) -> None:
        page.wipe()
        self._let_in(key)

    def _let_in(self, key: Key) -> None:
        """Open, but not before the recovery code is surely kept."""
        if self._desk.settings.number(SHEET_CONFIRMED, 1):
            self.opened.emit(key)
            return
        said = self.tr(
            "Last time the recovery sheet was not finished. Here is a new code; a sheet printed "
            "earlier no longer works."
        )
        safe = self._desk.safe
        self._run(lambda: safe.new_code(key), lambda code: self._show_sheet(key, code, said))

    # Forgotten

    def _ask_code(self) -> None:
        page = RecoverPage(self._desk.icons)
        page.typed.connect(self._recover)
        page.left.connect(self._ask_password)
        self._show(page)

    def _recover(self, code: str) -> None:
        page, safe = self.page, self._desk.safe
        assert isinstance(page, RecoverPage)

        def done(key: Key) -> None:
            page.wipe()
            self._renew(key)

        self._run(lambda: safe.recover(code), done, page.refuse)

    def _renew(self, key: Key) -> None:
        title, said = self.tr("Choose a new password"), self.tr("The recovery code is right.")
        page = ChoosePage(self._desk.icons, self._desk.language, title, said)
        page.chosen.connect(lambda password: self._set_password(key, password))
        self._show(page)

    def _set_password(self, key: Key, password: str) -> None:
        self._desk.settings.remember(SHEET_CONFIRMED, 0)
        safe = self._desk.safe
        said = self.tr(
            "Your new password is in use. The code that you just typed no longer works: here is a "
            "new one."
        )

        def renew() -> str:
            safe.set_password(key, password)
            return safe.new_code(key)

        def done(code: str) -> None:
            self._failures.forget()
            self._show_sheet(key, code, said)

        self._run(renew, done)

    # The sheet

    def _show_sheet(self, key: Key, code: str, said: str = "") -> None:
        page = SheetPage(self._desk, code, said)

        def confirm() -> None:
            self._desk.settings.remember(SHEET_CONFIRMED, 1)
            self.opened.emit(key)

        page.confirmed.connect(confirm)
        self._show(page)

    # How it is done

    def _run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        refuse: Callable[[], None] | None = None,
    ) -> None:
        """Run a job of the safe; ``refuse`` is called where the password or the code was wrong."""

        def failed(error: MentorDeskError) -> None:
            if refuse is not None and isinstance(error, WrongPassword):
                refuse()
            else:
                self.refuse(error)

        self._desk.background.run(self, job, done, failed)

    def _show(self, page: GatePage) -> None:
        """Show a page in place of the one before, which is let go of with all that was typed."""
        old = self.page
        if self._reason and isinstance(page, UnlockPage):
            page.notice(Kind.INFO, self._reason)
        if self._expected and isinstance(page, UnlockPage):
            page.notice(Kind.INFO, self._expected)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        page.arrive()

    def _add_keys(self) -> None:
        look = Look(self._desk.theme, self._desk.settings, self)
        for key, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(look.resize, step))
