"""What would become of a mentorship if another desk's file were taken in, as a calm list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.merging import Changed, Clash, MergePlan
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Told
from mentordesk.ui.fold import Fold
from mentordesk.ui.handover.telling import Telling
from mentordesk.ui.handover.versions import Compared, Version, Writers, Written, written
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text, set_look

FEW: Final = 6
"""Longer parts of the list are folded at first."""


class MergeList(QWidget):
    """A part for each thing that can happen to a record; parts without any are left out."""

    def __init__(self, telling: Telling, language: Language, icons: Icons) -> None:
        super().__init__()
        self._telling = telling
        self._language = language
        self._icons = icons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LITTLE)

    def show_plan(self, plan: MergePlan, mine: Mentorship) -> None:
        """List everything that would be done."""
        writers, ours = Writers(plan.marks), set(mine.records())
        clashes = (self._clash(clash, clash.answer in ours, writers) for clash in plan.clashes)
        settled = (rival.record for rival in plan.settled)
        self._add(self.tr("Written in both, so both stay until you choose: {n}"), clashes)
        self._add(self.tr("Changes: {n}"), (self._change(c, writers) for c in plan.changed))
        self._add(self.tr("Comes new: {n}"), self._rows(plan.new))
        self._add(self.tr("Was removed there and goes here, too: {n}"), self._rows(plan.removed))
        kept = self.tr("Was removed there, but stays as it was changed here: {n}")
        self._add(kept, self._rows(plan.kept))
        returned = self.tr("Was removed here, but comes back as it was changed there: {n}")
        self._add(returned, self._rows(plan.returned))
        chosen = self.tr("Chosen there, so this other version goes: {n}")
        self._add(chosen, self._rows(settled))

    def show_documents(self, documents: Iterable[Issued], programme: Programme) -> None:
        """List the sealed documents that come, and those that are void from then on."""
        rows: dict[bool, list[QWidget]] = {True: [], False: []}
        for each in documents:
            name = programme.text(f"document.{each.document}.name", self._language.code)
            rows[each.holds].append(Compared(f"{name} {each.number}".strip()))
        self._add(self.tr("Sealed documents that come: {n}"), rows[True])
        self._add(self.tr("Sealed documents that are void: {n}"), rows[False])

    def _add(self, heading: str, rows: Iterable[QWidget]) -> None:
        listed = list(rows)
        if not listed:
            return
        fold = Fold(heading.format(n=len(listed)), self._icons, is_open=len(listed) <= FEW)
        set_look(fold.head.text, "role", "heading")
        for each in listed:
            fold.body.addWidget(each)
        self._column.addWidget(fold)

    def _rows(self, records: Iterable[Told]) -> Iterator[QWidget]:
        for record in records:
            text = self._telling.text(record)
            said = [Text(breakable(text))] if text else []
            yield Compared(self._telling.name(record), *said)

    def _change(self, changed: Changed, writers: Writers) -> QWidget:
        texts = self._telling.apart(changed.mine, changed.theirs)
        there = self._there(writers.of(changed.theirs), is_newer=True)
        versions = Version(self.tr("Here until now"), texts[0]), Version(there, texts[1])
        return Compared(self._telling.name(changed.theirs), *versions)

    def _clash(self, clash: Clash, is_mine: bool, writers: Writers) -> QWidget:
        """Return both versions, ours first; the answer is the newer one."""
        pair = clash.answer, clash.rival.record
        mine, theirs = pair if is_mine else reversed(pair)
        texts = self._telling.apart(mine, theirs)
        versions = (
            Version(self._here(writers.of(mine), is_newer=is_mine), texts[0]),
            Version(self._there(writers.of(theirs), is_newer=not is_mine), texts[1]),
        )
        return Compared(self._telling.name(mine), *versions)

    def _here(self, by: Written, *, is_newer: bool) -> str:
        who = written(by, self._language)
        said = self.tr("Here ({who})").format(who=who) if who else self.tr("Here")
        return self._marked(said, is_newer)

    def _there(self, by: Written, *, is_newer: bool) -> str:
        who = written(by, self._language)
        said = (
            self.tr("In the other MentorDesk ({who})").format(who=who)
            if who
            else self.tr("In the other MentorDesk")
        )
        return self._marked(said, is_newer)

    def _marked(self, said: str, is_newer: bool) -> str:
        return self.tr("{version} – the newer one").format(version=said) if is_newer else said
