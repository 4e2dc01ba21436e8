"""Makes a choice between two versions, and offers to take it back."""

from __future__ import annotations

from mentordesk.domain.choosing import keep, take, undoing
from mentordesk.domain.mentorship import Change, Put
from mentordesk.domain.records import Record, Rival
from mentordesk.ui.icons import Icons
from mentordesk.ui.items.undo_line import UndoLine
from mentordesk.ui.session import Session


class UndoOfChoice(UndoLine):
    """Whoever shows it hides it when what it would put back has changed."""

    def __init__(self, session: Session, icons: Icons) -> None:
        super().__init__(icons)
        self._session = session
        self.wanted.connect(self._put_back)

    def decide(self, rival: Rival, *, used: bool) -> None:
        """Let a version stand or go, save that, and offer to let both stand again."""
        mentorship = self._session.mentorship
        lost = undoing(rival, mentorship)
        self._make(take(rival, mentorship) if used else keep(rival))
        used_text = self.tr("The other version stands now.")
        kept_text = self.tr("The present version stays.")
        self.offer(lost, used_text if used else kept_text)

    def _put_back(self, records: tuple[Record, ...]) -> None:
        self._make(tuple(map(Put, records)))

    def _make(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            self._session.change(change)
        self._session.save_now()
