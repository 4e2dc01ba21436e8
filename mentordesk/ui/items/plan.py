"""A group's plan: drawn over the months, and under that to write in."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentordesk.domain.item import Item
from mentordesk.domain.plan import PhaseRow, plan_rows, propose_plan, span
from mentordesk.domain.records import Details, Planned
from mentordesk.ui.fields import show_if, staying
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.groups.plan_list import PhaseBlock, StepLine
from mentordesk.ui.groups.plan_words import PlanWords
from mentordesk.ui.groups.timeline import Timeline
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, QuietButton, row


class PlanItem(ItemView):
    """The programme's phases and steps with their days; those without any can be proposed."""

    watches = (Planned, Details)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.timeline = Timeline(context.icons.theme, context.language)
        self.timeline.chosen.connect(self.go_to_step)
        self.propose = QuietButton(self.tr("Propose dates"), context.icons, "sparkles")
        self.propose.clicked.connect(self._propose)
        self.blocks: dict[str, PhaseBlock] = {}
        self.about = Hint("")
        self.column.setSpacing(Space.WIDE)
        self.column.addWidget(self.timeline)
        self.column.addLayout(row(self.propose))
        self.column.addWidget(self.about)
        for phase in self._rows():
            self._add(phase)
        self.reload()

    def reload(self) -> None:
        """Show the stored plan."""
        rows = self._rows()
        self.timeline.show_plan(rows, self._words(), self.mentorship.details.ends)
        show_if(self.timeline, span(rows) is not None)
        self._show_proposal()
        for phase in rows:
            self.blocks[phase.phase.id].show_row(phase)

    def go_to_step(self, step_id: str) -> None:
        """Put the keyboard on a step's tick, which brings it into view."""
        for block in self.blocks.values():
            if step_id in block.steps:
                block.steps[step_id].tick.mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, phase: PhaseRow) -> None:
        words = self._words()
        block = PhaseBlock(phase, words.name(phase), self.context)
        for step in phase.steps:
            note = self.words(f"step.{step.step.id}.help")
            line = StepLine(step, words.step_name(step), note, self.context)
            line.responsible.offer(self._known)
            block.add_step(step.step.id, line)
        block.changed.connect(self.session.put)
        self.blocks[phase.phase.id] = block
        self.column.addWidget(block)

    def _show_proposal(self) -> None:
        """Offer to propose while something has no date and the first day is known."""
        changes = propose_plan(self.mentorship, self.programme, self.context.is_holiday)
        show_if(self.propose, bool(changes))
        starts = self.mentorship.details.starts
        ready = self.tr("Only what has no date yet gets one. You can change them all.")
        later = self.tr("When the first day is written in the basics, dates can be proposed here.")
        self.about.setText(ready if starts else later)
        self.propose.setAccessibleDescription(self.about.text())
        show_if(self.about, bool(changes) or starts is None)

    def _propose(self) -> None:
        first = next(iter(self.blocks.values()))
        with staying(first):
            for change in propose_plan(self.mentorship, self.programme, self.context.is_holiday):
                self.session.change(change)
        first.starts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _known(self) -> list[str]:
        """Return the names of the people of the group, in the order of its roles."""
        holders = (p for role in self.programme.roles for p in self.mentorship.holders(role.id))
        return list(dict.fromkeys(name for p in holders if (name := p.name.strip())))

    def _rows(self) -> tuple[PhaseRow, ...]:
        return plan_rows(self.mentorship, self.programme)

    def _words(self) -> PlanWords:
        return PlanWords(self.programme, self.context.language, self.context.today())
