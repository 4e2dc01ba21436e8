"""The key points of a meeting: ticked as the participant has told them in own words."""

from __future__ import annotations

from functools import partial

from mentordesk.domain.item import Item
from mentordesk.domain.reading import YES
from mentordesk.ui.fields import Tick
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint


class KeyPointsItem(ItemView):
    """A tick for each point, and how many were told."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.count = Hint("")
        self.column.addWidget(self.count)
        self.ticks = {line.id: self._tick(line.id) for line in item.lines}
        self.reload()

    def reload(self) -> None:
        """Show the stored ticks."""
        for line, tick in self.ticks.items():
            tick.show_tick(self.read(f"{line}.told") == YES)
        told = sum(tick.is_ticked for tick in self.ticks.values())
        count = self.tr("{told} of {all} told in own words").format(told=told, all=len(self.ticks))
        self.count.setText(count)

    def _tick(self, line: str) -> Tick:
        tick = Tick(self.speech.label(f"item.{self.item.id}.{line}"))
        tick.mark.setAccessibleDescription(self.tr("Told in own words"))
        tick.ticked.connect(partial(self._keep, line))
        self.column.addWidget(tick)
        return tick

    def _keep(self, line: str, ticked: bool) -> None:
        self.write(YES if ticked else "", f"{line}.told")
