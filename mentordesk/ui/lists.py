"""What the lists show, read on the worker and kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.listing import Listing, programmes_ending

if TYPE_CHECKING:
    from mentordesk.domain.ports import Catalogue, Vault
    from mentordesk.domain.programme_key import ProgrammeKey
    from mentordesk.domain.summary import Summary

    CountSections = Callable[[Iterable[ProgrammeKey], Vault, Catalogue], dict[ProgrammeKey, int]]

COUNT_AFTER_MS: Final = 300
"""By then the first window is painted, on a slow PC too."""


class Lists(QObject):
    """Holds the listing. ``changed`` tells a new one, ``failed`` an error.

    How many sections a feedback form has is counted once for each programme, a moment after the
    first list is shown: reading a programme takes longer than reading the whole list. ``count``
    does it on the worker.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, count: CountSections, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = desk.vault
        self._catalogue = desk.catalogue
        self._count_sections = count
        self._background = desk.background
        self._later = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._later.timeout.connect(self._count)
        self._is_reading = False
        self._again = False
        self.listing = Listing()

    def refresh(self) -> None:
        """Read the summaries anew; what is asked meanwhile is read once more after that."""
        self._again = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            self._background.run(self, self._vault.summaries, self._show, self._fail)

    def _show(self, summaries: tuple[Summary, ...]) -> None:
        self._end()
        self.listing = replace(self.listing, summaries=summaries)
        self.changed.emit(self.listing)
        if self._uncounted():
            self._later.start()

    def _uncounted(self) -> set[ProgrammeKey]:
        return programmes_ending(self.listing.summaries) - self.listing.sections.keys()

    def _count(self) -> None:
        job = partial(self._count_sections, self._uncounted(), self._vault, self._catalogue)
        self._background.run(self, job, self._show_counted, self._fail)

    def _show_counted(self, counted: dict[ProgrammeKey, int]) -> None:
        self.listing = replace(self.listing, sections={**self.listing.sections, **counted})
        self.changed.emit(self.listing)

    def _fail(self, error: MentorDeskError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._is_reading = False
        if self._again:
            self.refresh()
