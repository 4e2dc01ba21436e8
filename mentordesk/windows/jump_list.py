"""What Windows offers at a right click on our icon in the taskbar: things to begin with.

No files, for their names tell of persons; Windows keeps the list where others may read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.paths import default_data_folder
from mentordesk.wish import Verb

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language
    from mentordesk.premises import Premises

LATER_MS: Final = 3000
"""Nobody opens the list at the start, when a great many things happen."""

OFFERED: Final = {
    Verb.NEW: QT_TRANSLATE_NOOP("app", "New plan"),
    Verb.FIND: QT_TRANSLATE_NOOP("app", "Find in everything"),
}


@dataclass(frozen=True, slots=True)
class Task:
    """A line of the list, and the words with which it starts the program."""

    title: str
    words: tuple[str, ...]


def tasks(language: Language, folder: Path) -> tuple[Task, ...]:
    """Return what is offered, in the window's language, for the data that is open."""
    data = () if folder == default_data_folder() else ("--data", str(folder))
    return tuple(Task(language.say(said), (*data, f"--{verb}")) for verb, said in OFFERED.items())


class JumpList(QObject):
    """Puts up the list a while after the start, and again when the language is another.

    ``put_up`` runs on the worker.
    """

    def __init__(
        self, window: QObject, premises: Premises, put_up: Callable[[Sequence[Task]], None]
    ) -> None:
        super().__init__(window)
        self._premises = premises
        self._put_up = put_up
        self.later = QTimer(self, singleShot=True, interval=LATER_MS)
        self.later.timeout.connect(self.renew)
        self.later.start()
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note that the language is another, and let everything pass."""
        if event.type() == QEvent.Type.LanguageChange:
            self.later.start()
        return False

    def renew(self) -> None:
        """Put the list up in the language in force."""
        listed = tasks(self._premises.language, self._premises.folder)
        run = self._premises.background.run
        run(self, lambda: self._put_up(listed), lambda _: None, lambda _: None)
