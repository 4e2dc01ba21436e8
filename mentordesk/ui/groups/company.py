"""The other mentorships, as the page of one sees them: a group's members, a member's group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.group import begin_pair, member_details
from mentordesk.domain.item import Item
from mentordesk.domain.listed import members_of
from mentordesk.domain.lookup import members_programme
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Catalogue, Summary, Vault
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Pair, Status
from mentordesk.domain.schedule import planned_meetings
from mentordesk.ui.background import Background
from mentordesk.ui.session import Session


class Reach(Protocol):
    """What a company works with; the desk has it."""

    @property
    def vault(self) -> Vault:
        """Where mentorships are kept."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The programmes."""
        ...

    @property
    def background(self) -> Background:
        """The worker."""
        ...

    @property
    def today(self) -> Callable[[], date]:
        """The day it is."""
        ...


class Company(QObject):
    """Reads the summaries of all mentorships, and begins new ones in the group of a session.

    ``changed`` tells that the summaries were read anew, ``opened`` the id of a mentorship to go to,
    ``begun`` that there is a new one, ``regrouped`` the id of one and the group it is to be in ("":
    none), ``failed`` an error.
    """

    changed = Signal()
    opened = Signal(str)
    begun = Signal()
    regrouped = Signal(str, str)
    failed = Signal(object)

    def __init__(self, session: Session, reach: Reach, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reach = reach
        self._under_way: set[str] = set()
        self.is_known = False
        self.summaries: tuple[Summary, ...] = ()

    def refresh(self) -> None:
        """Read the summaries."""
        self._run(self._reach.vault.summaries, self._show)

    def find(self, mentorship_id: str) -> Summary | None:
        """Return the summary of a mentorship, or None."""
        return next((s for s in self.summaries if s.id == mentorship_id), None)

    def members(self) -> tuple[Summary, ...]:
        """Return the mentorships of this group."""
        return members_of(self._session.mentorship.id, self.summaries)

    def free(self) -> tuple[Summary, ...]:
        """Return the mentorships, not yet ended, that could be taken into this group."""
        members = self._session.programme.members
        return tuple(
            summary
            for summary in self.summaries
            if members is not None
            and summary.programme.id == members.id
            and not summary.group
            and summary.status is not Status.CLOSED
        )

    def read_programme(self, done: Callable[[Programme], None]) -> None:
        """Tell the programme that the members follow."""
        whole, catalogue = self._session.programme, self._reach.catalogue
        self._run(lambda: members_programme(whole, catalogue), done)

    def begin(self, pair: Pair, item: Item) -> None:
        """Begin the mentorship of a pair, and go there."""
        if pair.id in self._under_way:
            return
        self._under_way.add(pair.id)
        group, whole = self._session.mentorship, self._session.programme
        today = self._reach.today()

        def make(members: Programme) -> Mentorship:
            return begin_pair(pair, item, group, (whole, members), today)

        self._add(make, lambda made: self._join(pair, made))

    def begin_another(self) -> None:
        """Begin a mentorship in this group without a pair, and go there."""
        group, whole = self._session.mentorship, self._session.programme
        today = self._reach.today()

        def make(members: Programme) -> Mentorship:
            details, meetings = member_details(group, whole, today), planned_meetings(members)
            return replace(Mentorship.new(members.key, today), details=details, meetings=meetings)

        self._add(make, self._go_to)

    def take_in(self, mentorship_id: str) -> None:
        """Take a mentorship into this group."""
        self.regrouped.emit(mentorship_id, self._session.mentorship.id)
        self.refresh()

    def take_out(self, mentorship_id: str) -> None:
        """Let a mentorship go on without a group."""
        self.regrouped.emit(mentorship_id, "")
        self.refresh()

    def _add(
        self, make: Callable[[Programme], Mentorship], then: Callable[[Mentorship], None]
    ) -> None:
        whole, reach = self._session.programme, self._reach

        def job() -> Mentorship:
            members = members_programme(whole, reach.catalogue)
            made = make(members)
            reach.vault.add(made, members)
            return made

        self._run(job, then)

    def _join(self, pair: Pair, made: Mentorship) -> None:
        self._under_way.discard(pair.id)
        self._session.put(replace(pair, mentorship=made.id))
        self._session.save_now()
        self._go_to(made)

    def _go_to(self, made: Mentorship) -> None:
        self.begun.emit()
        self.opened.emit(made.id)

    def _show(self, summaries: tuple[Summary, ...]) -> None:
        self.is_known = True
        self.summaries = summaries
        self.changed.emit()

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._reach.background.run(self, job, done, self._fail)

    def _fail(self, error: MentorDeskError) -> None:
        self._under_way.clear()
        self.failed.emit(error)
