"""Work on the vault's files for which nobody may have them open: a new key, a backup in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mentordesk.domain.safe import Key


@dataclass(frozen=True)
class WhileShut:
    """What is done between closing the vault and opening it again.

    A page hands it to ``MainWindow.shut_wanted``. Everything is saved and the vault closed; then
    ``job`` runs on the worker with the key and returns the one to go on with: the same, or a new
    one. If that doesn't open what lies there now, the gate asks for the password. It may tell now
    and then how much is done, in hundredths. ``doing`` stands on the page meanwhile; ``done`` is
    said in the window that opens, or the sentence of the ``MentorDeskError`` that the job raised.
    ``undo`` gives what takes it back, once it is done; None where nothing does. ``more`` gives
    what is said besides, where only the outcome tells. ``anyway`` is called where not everything
    can be saved: with the sentence why, and with what goes on all the same.
    """

    job: Callable[[Key, Callable[[int], None]], Key]
    doing: str
    done: str
    undo: Callable[[], WhileShut | None] = lambda: None
    more: Callable[[], str] = lambda: ""
    anyway: Callable[[str, Callable[[], None]], object] = lambda _why, _go_on: None
