"""What the lists show, read on the worker and kept up to date."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Catalogue, Summary, Vault
from mentordesk.domain.programme import ProgrammeKey
from mentordesk.ui.background import Background
from mentordesk.ui.opening import Listing, count_sections, programmes_ending

COUNT_AFTER_MS = 50


class Lists(QObject):
    """Holds the listing. ``changed`` tells a new one, ``failed`` an error.

    How many sections a feedback form has is counted once for each programme, a moment after the
    first list is shown: reading a programme takes longer than reading the whole list.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, vault: Vault, catalogue: Catalogue, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._catalogue = catalogue
        self._background = background
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
        keys, vault, catalogue = self._uncounted(), self._vault, self._catalogue
        job = lambda: count_sections(keys, vault, catalogue)  # noqa: E731
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
