"""What the person has before them: the gate while the vault is shut, else the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from mentordesk.crashes import crash_watch
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.doorway import LATER, Doorway
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.opened import Opened, bring_back_dialogs, forget_copied, put_away_dialogs, sweep
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.frame import Frame
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.widgets import Kind

if TYPE_CHECKING:
    from mentordesk.ui.gate.gate import Gate
    from mentordesk.ui.rest import Rest
    from mentordesk.ui.whereabouts import Whereabouts
    from mentordesk.ui.while_shut import WhileShut

SAVE_WAIT_MS: Final = 4000
"""How long we keep a system that shuts down; it gives a program about five seconds."""
SPREAD_WAIT_S: Final = 2
"""How long the end may wait for the backups' second place."""

LOCKED: Final = QT_TRANSLATE_NOOP("app", "MentorDesk is locked.")
OTHER_KEY: Final = QT_TRANSLATE_NOOP(
    "app", "What lies in the data folder now has a password of its own. Type it to go on."
)
OPENING: Final = QT_TRANSLATE_NOOP("app", "Opening your data…")


@dataclass(frozen=True, eq=False)
class Parts:
    """What makes what is shown; ``open_house`` runs on the worker.

    ``make_gate`` takes the reason why it is shut, "" at the start. ``back_up`` runs on the worker,
    while the vault is shut.
    """

    open_house: Callable[[Key], House]
    lay_desk: Callable[[House], Desk]
    make_window: Callable[[Desk], MainWindow]
    make_gate: Callable[[str], Gate]
    back_up: Callable[[Key], None]


class Front(QObject):
    """Lets a person in, and locks up again; all of it in one frame that stays where it is.

    ``entered`` tells a window that is shown in it.
    """

    entered = Signal(object)

    def __init__(
        self, frame: Frame, language: TranslatedLanguage, background: Background, parts: Parts
    ) -> None:
        super().__init__(frame)
        self._language = language
        self._background = background
        self._parts = parts
        self.frame = frame
        self.doorway = Doorway(frame, language, parts.make_gate)
        self.doorway.opened.connect(self._let_in)
        self.doorway.language_wanted.connect(self.speak)
        self.opened: Opened | None = None
        self._rest: Rest | None = None
        self._there: Whereabouts | None = None
        self._to_tell: tuple[Kind, str, WhileShut | None] | None = None
        self._is_between = False
        self._lock_next: Sentence | None = None
        sys.excepthook = crash_watch(self.save_now, self)

    @property
    def is_working(self) -> bool:
        """Say whether something is under way that should be waited for."""
        return self._is_between or (self.opened is not None and self.opened.is_working)

    # In

    def ask(self, reason: Sentence | None = None) -> None:
        """Show the gate, and why it is shut."""
        self._arrive()
        self.doorway.ask(reason)

    def refuse(self, error: MentorDeskError) -> None:
        """Show at the gate why the vault can't be opened."""
        self._arrive()
        self.doorway.refuse(error)

    def enter(self, key_of: Callable[[], Key]) -> None:
        """Open the vault on the worker and show its window; else tell why it doesn't open."""
        self._open(key_of, self.refuse)

    def _open(self, key_of: Callable[[], Key], refused: Callable[[MentorDeskError], None]) -> None:
        open_house = self._parts.open_house
        self._is_between = True
        self.doorway.say_if_slow(OPENING)

        def job() -> tuple[Key, House]:
            key = key_of()
            return key, open_house(key)

        self._background.run(self, job, lambda got: self._show(*got), refused)

    def _show(self, key: Key, house: House) -> None:
        desk = self._parts.lay_desk(house)
        self.opened = Opened(house, key, desk, self._made(desk))
        self.frame.put(self.opened.window)
        self.doorway.clear()
        self._go_on(self.opened)
        self.entered.emit(self.opened.window)
        self._arrive()

    def _go_on(self, opened: Opened) -> None:
        """Lead to where the person was, and say there what was done meanwhile."""
        there, told = self._there, self._to_tell
        self._there = self._to_tell = None
        if there is not None:
            window = opened.window
            opened.lead_back(there, lambda: window.tell(*told) if told else None)

    def _let_in(self, key: Key) -> None:
        if self.opened is None:
            self.enter(lambda: key)
        else:
            self._unveil(self.opened.window)

    # Out

    def lock(self, reason: Sentence = LOCKED) -> None:
        """Show only the gate from now on; let go of the vault as soon as everything is saved.

        What can't be saved stays in memory behind the gate, and is tried again. What may not be
        put away yet is waited for.
        """
        if self._is_between or (self.opened and self.opened.is_held(self._lock_if_wanted)):
            self._lock_next = reason
        elif self.opened is not None and self.doorway.gate is None:
            self._leave(self.opened, self._lock_up)
            self.doorway.ask(reason)
            put_away_dialogs(self.frame)
            forget_copied()

    def _leave(self, opened: Opened, then: Callable[[], None]) -> Rest:
        """Note where the person is, and save; ``then`` is called when nothing is on its way."""
        self._there = opened.whereabouts()
        self._rest = opened.rest()
        self._rest.reached.connect(then, LATER)
        self._rest.begin()
        return self._rest

    def _lock_up(self) -> None:
        if (opened := self._vanished()) is not None:
            leave, background = opened.house.vault.leave, opened.desk.background
            self._background.run(
                self, leave, lambda _: sweep(background), lambda _: sweep(background)
            )

    def _vanished(self) -> Opened | None:
        """Return what was open, without its window; None where somebody came back meanwhile."""
        if self._rest is None or self.opened is None:
            return None
        opened, self.opened, self._rest = self.opened, None, None
        self.frame.let_go(opened.window)
        opened.vanish()
        return opened

    def _unveil(self, window: MainWindow) -> None:
        """Show again the window that could not be let go of."""
        if self._rest is not None:
            self._rest.deleteLater()
        self._rest = self._there = None
        self.frame.put(window)
        self.doorway.clear()
        bring_back_dialogs(window)

    # In between

    def work_shut(self, work: WhileShut) -> None:
        """Close the vault, let a job work on its files, and open it again."""
        if self.opened is None or self.doorway.gate is not None or self._is_between:
            return
        self._is_between = True
        rest = self._leave(self.opened, lambda: self._work(work, told))
        rest.failed.connect(lambda error: self._stay(error, work), LATER)
        told = self.doorway.say(work.doing).got_on.emit
        put_away_dialogs(self.frame)

    def _work(self, work: WhileShut, told: Callable[[int], None]) -> None:
        if (opened := self._vanished()) is None:
            return
        close, background, before = opened.house.vault.close, opened.desk.background, opened.key

        def job() -> tuple[Key, Exception | None]:
            close()
            try:
                key = work.job(before, told)
                if key != before:
                    self._parts.back_up(key)
                return key, None
            except Exception as error:
                return before, error

        def done(key: Key, error: Exception | None) -> None:
            sweep(background)
            self._open(lambda: key, lambda _: self.ask(OTHER_KEY))
            if isinstance(error, MentorDeskError):
                self._to_tell = (Kind.DANGER, self._language.say(error.sentence), None)
            elif error is None:
                said = f"{work.done} {work.more()}".strip()
                self._to_tell = (Kind.GOOD, said, work.undo())
            else:
                raise error

        self._background.run(self, job, lambda end: done(*end), self.refuse)

    def _stay(self, error: MentorDeskError, work: WhileShut) -> None:
        """Go on in the window after all: what was typed can't be saved now."""
        if self.opened is not None and self._rest is not None:
            self._unveil(self.opened.window)
            said = self._language.say(error.sentence)
            self.opened.window.tell(Kind.DANGER, said)
            self._arrive()
            work.anyway(said, lambda: self._work_anyway(work))

    def _work_anyway(self, work: WhileShut) -> None:
        """Do it though what was typed last is lost by it."""
        if self.opened is not None and self.doorway.gate is None and not self._is_between:
            self._is_between = True
            self._there, self._rest = self.opened.whereabouts(), self.opened.rest()
            self._work(work, self.doorway.say(work.doing).got_on.emit)

    def _arrive(self) -> None:
        """Be no longer in between; a lock that was wanted meanwhile is turned now."""
        self._is_between = False
        self.doorway.be_done()
        self._lock_if_wanted()

    def _lock_if_wanted(self) -> None:
        lock_next, self._lock_next = self._lock_next, None
        if lock_next is not None:
            self.lock(lock_next)

    # The window

    def speak(self, code: str) -> None:
        """Go on in another language, where the person was; all is saved."""
        app = QCoreApplication.instance()
        assert app is not None
        self._language.change(code, app)
        if self.opened is None:
            self.doorway.ask_again()
            return
        old, there = self.opened.window, self.opened.whereabouts()
        self.opened.window = window = self._made(self.opened.desk)
        self.frame.put(window)
        self.opened.lead_back(there, window.aside.settings_page.language.setFocus)
        self.frame.let_go(old)
        old.sessions.close()
        old.deleteLater()

    def save_now(self) -> None:
        """Save at once what waits anywhere."""
        if self.opened is not None:
            self.opened.window.save_now()

    def settle(self) -> None:
        """Save what waits, and wait for it but for nobody: the system is about to shut down."""
        if self.opened is not None:
            QGuiApplication.inputMethod().commit()
            self.opened.rest(keeps=False).wait(SAVE_WAIT_MS)

    def end(self) -> None:
        """Let the worker leave the vault, and wait for it: a system that shuts down does not."""
        leave = self.opened.house.vault.leave if self.opened is not None else lambda: None
        left = self._background.run(self, leave, lambda _: None, lambda _: None)
        if wait((left,), SAVE_WAIT_MS / 1000).done and not left.exception() and left.result():
            left.result().join(SPREAD_WAIT_S)

    def _made(self, desk: Desk) -> MainWindow:
        window = self._parts.make_window(desk)
        window.leaving.language_wanted.connect(self.speak, LATER)
        window.lock_wanted.connect(self.lock, LATER)
        window.shut_wanted.connect(self.work_shut, LATER)
        return window
