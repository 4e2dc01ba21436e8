"""Reads one mentorship from a backup again, to lay it beside the one of today."""

from __future__ import annotations

from pathlib import Path

from mentordesk.ui.backups.courier import Afar
from mentordesk.ui.backups.inside import Inside
from mentordesk.ui.backups.then import Beside, Then
from mentordesk.ui.desk import Desk
from mentordesk.ui.opening import read_mentorship


class Comparing:
    """Fetches the backup without keeping what is saved waiting, and reads it on the worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._afar = Afar(desk.background, desk.backups)

    def begin(self, inside: Inside, then: Then) -> None:
        """Read it, and show what was otherwise, or why it can't be read."""

        def compare(path: Path) -> None:
            job = lambda: self._read(inside, then.mentorship, path)  # noqa: E731
            self._desk.background.run(then, job, then.show_beside, then.say_failed)

        self._afar.run(then, lambda backups: backups.fetch(inside.path), compare, then.say_failed)

    def _read(self, inside: Inside, mentorship_id: str, path: Path) -> Beside:
        backups = self._desk.backups()
        try:
            then = backups.read(path, mentorship_id, inside.own_key)
        finally:
            backups.let_go()
        return Beside(then, *read_mentorship(mentorship_id, self._desk.vault, self._desk.catalogue))
