"""A window gives way to a command: what it may lend while it is locked, and makes while it is open.

While it is locked nobody writes in its data folder, so a command may have that. While it is open it
keeps the folder, and makes a backup for the command.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from mentordesk.answers import refuse
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import BACKUP
from mentordesk.log.words import LOG
from mentordesk.store.file_names import ASKED
from mentordesk.ui.session import MISTAKE
from mentordesk.wish import Verb, Wish

if TYPE_CHECKING:
    from mentordesk.front import Front
    from mentordesk.house import House
    from mentordesk.premises import Premises
    from mentordesk.writer import Writer

BACK_EVERY_MS: Final = 1000
"""How often it is asked whether the command is done; the first time it has surely begun."""
OPEN: Final = QT_TRANSLATE_NOOP(
    "app",
    "MentorDesk has the database in {folder} open. Lock it there with Ctrl+L, or close it, and try "
    "again.",
)
BETWEEN: Final = QT_TRANSLATE_NOOP(
    "app", "MentorDesk is being opened or locked just now. Try again in a moment."
)


class Lending(QObject):
    """Answers what commands ask for."""

    def __init__(self, front: Front, premises: Premises, writer: Writer) -> None:
        super().__init__(front)
        self._front = front
        self._premises = premises
        self._writer = writer
        self._back = QTimer(self, interval=BACK_EVERY_MS)
        self._back.timeout.connect(self._take_back)

    def answer(self, wish: Wish) -> None:
        """Do what a command asks for, if it can be done."""
        answer = self._premises.folder / ASKED / Path(wish.file).name
        if wish.verb is Verb.BACKUP:
            self._back_up(answer)
        elif self._is_shut:
            LOG.info("The data folder is lent to a command.")
            self._writer.lend()
            self._back.start()
        else:
            why = OPEN if self._front.opened is not None else BETWEEN
            refuse(answer, why.filled(folder=str(self._premises.folder)))

    @property
    def _is_shut(self) -> bool:
        """Say whether the vault is closed, and the worker does nothing that may open it."""
        return self._front.opened is None and not self._premises.background.is_busy

    def _take_back(self) -> None:
        if self._front.opened is not None or (self._is_shut and self._writer.take()):
            self._back.stop()

    def _back_up(self, answer: Path) -> None:
        opened = self._front.opened
        if opened is None:
            refuse(answer, BETWEEN)
            return
        self._front.save_now()
        house, nothing = opened.house, lambda _: None
        opened.desk.background.run(self, lambda: _make(house, answer), nothing, nothing)


def _make(house: House, answer: Path) -> None:
    """Make the backup; else what stands in its way is the answer, be it our own mistake."""
    try:
        house.backups().copy_to(answer.with_suffix(BACKUP))
    except Exception as error:
        refuse(answer, error.sentence if isinstance(error, MentorDeskError) else MISTAKE)
        raise
