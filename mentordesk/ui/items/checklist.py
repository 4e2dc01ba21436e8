"""A list to go through: each line with a tick and a remark."""

from __future__ import annotations

from functools import partial

from mentordesk.domain.item import Item
from mentordesk.domain.reading import YES
from mentordesk.ui.fields import GrowingText
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.remarked import Remarked
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint


class ChecklistItem(ItemView):
    """The lines of a checklist, and how many of them are ticked."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.count = Hint("")
        self.column.setSpacing(Space.LITTLE)
        self.column.addWidget(self.count)
        self.lines = {line.id: self._line(line.id) for line in item.lines}
        self.reload()

    def reload(self) -> None:
        """Show the stored ticks and remarks."""
        self.show_answers()
        for line, shown in self.lines.items():
            shown.show_line(self.read(f"{line}.done") == YES, self.read(f"{line}.remark"))
        done = sum(shown.tick.is_ticked for shown in self.lines.values())
        count = self.tr("{done} of {all} gone through").format(done=done, all=len(self.lines))
        self.count.setText(count)

    def _line(self, line: str) -> Remarked:
        words = self.speech.label(f"item.{self.item.id}.{line}")
        remark = self.asking(GrowingText(lines=1), f"{line}.remark")
        shown = Remarked(words, remark, self.context.icons)
        shown.ticked.connect(partial(self._tick, line))
        self.column.addWidget(shown)
        return shown

    def _tick(self, line: str, ticked: bool) -> None:
        self.write(YES if ticked else "", f"{line}.done")
