"""The first page: what needs doing, and the running mentorships."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.listed import Listed, listed, soonest
from mentordesk.domain.need import Need, todo
from mentordesk.domain.retention import due_for_erasure
from mentordesk.domain.summary import Status, Summary
from mentordesk.ui.home_rows import Card, TodoRow
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.listing import Listing
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Hint,
    Kind,
    LinkButton,
    Notice,
    Picture,
    PrimaryButton,
    Text,
    clear,
    row,
)
from mentordesk.ui.words import Words

MOST_TODO, MOST_DUE, MOST_CARDS = 5, 3, 6
WIDE_COLUMN = 92


class Home(QWidget):
    """Shows what needs doing, most urgent first; then cards; or how to begin.

    ``opened`` tells an id and what it needs; ``ended`` the id of one that is to be marked as ended,
    or, with False, taken up again; ``erase_wanted`` and ``keep_wanted`` that of one whose time is
    over; ``menu_wanted`` an id and a point of the screen; ``arrival_wanted`` that another desk's
    file is to be taken in, ``verifying_wanted`` that a document is to be checked.
    """

    opened = Signal(str, str)
    ended = Signal(str, bool)
    new = Signal()
    arrival_wanted = Signal()
    verifying_wanted = Signal()
    ended_wanted = Signal()
    erase_wanted = Signal(str)
    keep_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, words: Words, icons: Icons, today: Callable[[], date]) -> None:
        super().__init__()
        self._words = words
        self._icons = icons
        self._today = today
        self.column = Column(WIDE_COLUMN)
        self._just_ended = ""
        self._notes = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._notes)
        layout.addWidget(self.column, 1)
        icons.theme.changing.connect(self._let_go)

    def show_listing(self, listing: Listing) -> None:
        """Show what there is now."""
        clear(self.column.body)
        if listing.summaries:
            self._offer_way_back(listing)
            self._show_work(listing)
        else:
            self._show_beginning()
        self._offer_arrival()
        self.column.body.addStretch(1)

    def show_unread(self) -> None:
        """Say that nothing can be shown, unless there is what was read before."""
        body = self.column.body
        if not body.count():
            body.addWidget(Heading(self.tr("What needs doing")))
            body.addWidget(Text(self.tr("What you have written can’t be read just now."), "quiet"))
            body.addStretch(1)

    def show_note(self, note: QWidget | None) -> None:
        """Show a line over the page in the place of the last, or none any more."""
        clear(self._notes)
        if note is not None:
            self._notes.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, 0)
            self._notes.addWidget(note)
        else:
            self._notes.setContentsMargins(0, 0, 0, 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer no way back any more to who went elsewhere."""
        super().hideEvent(event)
        self._just_ended = ""

    def _end(self, mentorship_id: str) -> None:
        self._just_ended = mentorship_id
        self.ended.emit(mentorship_id, True)

    def _offer_way_back(self, listing: Listing) -> None:
        """Say what was marked as ended just now, and offer to take that back."""
        summary = listing.find(self._just_ended)
        if summary is None or summary.status is not Status.CLOSED:
            return
        text = self.tr("Marked as ended: {name}").format(name=breakable(self._words.name(summary)))
        notice = Notice(self._icons, Kind.GOOD, text, self.tr("Take up again"))
        notice.pressed.connect(lambda: self.ended.emit(summary.id, False))
        self.column.body.addWidget(notice)

    def _offer_arrival(self) -> None:
        text = self.tr("Take in a file or a form…")
        take = LinkButton(text, self._icons, "upload")
        take.clicked.connect(self.arrival_wanted)
        check = LinkButton(self.tr("Check a document…"), self._icons, "file-text")
        check.clicked.connect(self.verifying_wanted)
        self.column.body.addSpacing(Space.LITTLE)
        self.column.body.addLayout(row(take))
        self.column.body.addLayout(row(check))

    def _let_go(self) -> None:
        """Let go of rows out of sight; the next listing brings them in the new look."""
        if not self.isVisible():
            clear(self.column.body)

    def _show_beginning(self) -> None:
        body = self.column.body
        body.addSpacing(Space.HUGE)
        body.addWidget(Heading(self.tr("Welcome")))
        body.addWidget(
            Text(self.tr("MentorDesk takes you from the plan to the signed feedback form."))
        )
        body.addSpacing(Space.LITTLE)
        for icon, text in (
            ("pencil", self.tr("Plan: who takes part, when, and which goals you agree on.")),
            ("message-circle", self.tr("Meetings: each has a form of its own to fill in.")),
            (
                "file-text",
                self.tr(
                    "Feedback: on the last page all sign the form, here on the screen or on paper."
                ),
            ),
        ):
            body.addLayout(_step(self._icons, icon, text))
        body.addSpacing(Space.LARGE)
        self._add_start(self.tr("Begin the first plan"))
        body.addWidget(Hint(self.tr("It takes about ten minutes. You can stop and go on later.")))
        group = self.tr(
            "If you mentor several people at once, the same button begins a group for them."
        )
        body.addWidget(Hint(group))

    def _show_work(self, listing: Listing) -> None:
        today, sections, months = self._today(), listing.sections, self._words.months()
        needs = [
            (s, todo(s, sections.get(s.programme, s.confirmed + 1), today, months))
            for s in listing.summaries
        ]
        waiting = [pair for pair in needs if pair[1].need not in (Need.WAIT, Need.NOTHING)]
        waiting.sort(key=lambda pair: (pair[1].urgency, soonest(pair[0])))
        body = self.column.body
        body.addWidget(Heading(self.tr("What needs doing")))
        tops = listed(listing.summaries)
        running = [each for each in tops if each.summary.status is Status.OPEN]
        if not waiting:
            self._say_nothing_waits(bool(running))
        for summary, need in waiting[:MOST_TODO]:
            body.addWidget(self._todo_row(summary, need.need))
        self._say_more(len(waiting) - MOST_TODO)
        self._show_due(due_for_erasure(listing.summaries, today, months))
        shown = {summary.id for summary, _ in waiting}
        others = [each for each in running if each.summary.id not in shown]
        self._show_running(others, bool(shown))
        self._show_ended(sum(each.summary.status is Status.CLOSED for each in tops))

    def _say_nothing_waits(self, any_running: bool) -> None:
        body = self.column.body
        if any_running:
            body.addWidget(Text(self.tr("Nothing just now. The next meetings are below."), "quiet"))
            return
        body.addWidget(Text(self.tr("Nothing is running just now."), "quiet"))
        self._add_start(self.tr("Begin a new plan"))

    def _add_start(self, verb: str) -> None:
        start = PrimaryButton(verb, self._icons, "plus")
        start.clicked.connect(self.new)
        self.column.body.addLayout(row(start))

    def _todo_row(self, summary: Summary, need: Need) -> TodoRow:
        made = TodoRow(summary, need, self._words, self._icons)
        made.opened.connect(self.opened)
        made.ended.connect(self._end)
        made.erase_wanted.connect(self.erase_wanted)
        made.keep_wanted.connect(self.keep_wanted)
        made.menu_wanted.connect(self.menu_wanted)
        return made

    def _show_due(self, due: Sequence[Summary]) -> None:
        """Show the ended ones that should be kept no longer."""
        if not due:
            return
        body = self.column.body
        body.addSpacing(Space.WIDE)
        body.addWidget(Heading(self.tr("Due for erasure"), 2))
        body.addWidget(Text(self.tr("Nothing is erased until you do so."), "quiet"))
        for summary in due[:MOST_DUE]:
            body.addWidget(self._todo_row(summary, Need.ERASE))
        if len(due) > MOST_DUE:
            count = len(due) - MOST_DUE
            body.addWidget(Hint(self.tr("%n more come after these", "", count)))

    def _show_running(self, running: list[Listed], are_others: bool) -> None:
        """Show those of the running ones that stand in no row above, groups for their members."""
        if not running:
            return
        running.sort(key=lambda each: soonest(each.summary))
        self.column.body.addSpacing(Space.WIDE)
        heading = self.tr("Also running") if are_others else self.tr("Running")
        self.column.body.addWidget(Heading(heading, 2))
        for each in running[:MOST_CARDS]:
            card = Card(each, self._words, self._icons)
            card.opened.connect(self.opened)
            card.menu_wanted.connect(self.menu_wanted)
            self.column.body.addWidget(card)
        self._say_more(len(running) - MOST_CARDS)

    def _say_more(self, count: int) -> None:
        if count > 0:
            text = self.tr("%n more in the list at the left", "", count)
            self.column.body.addWidget(Hint(text))

    def _show_ended(self, count: int) -> None:
        if count:
            self.column.body.addSpacing(Space.LARGE)
            show = LinkButton(self.tr("Show %n ended", "", count), self._icons, "archive")
            show.clicked.connect(self.ended_wanted)
            self.column.body.addLayout(row(show))


def _step(icons: Icons, icon: str, text: str) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(Space.MEDIUM)
    layout.addWidget(Picture(icons, icon, "accent", MEDIUM), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(Text(text), 1)
    return layout
