"""What an item needs to be printed empty: the context, and the names of what is filled in."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.by_hand import TickIn, WriteIn
from mentordesk.documents.filled.names import Source, named
from mentordesk.documents.forms.context import Context
from mentordesk.documents.said import Text, said
from mentordesk.domain.item import Condition, Item
from mentordesk.domain.programme import Section
from mentordesk.domain.reading import YES, is_visible
from mentordesk.domain.records import Place


@dataclass(frozen=True)
class Blank:
    """A form to fill in, as seen from one meeting.

    ``source`` tells which form it is; without one it is filled in by pen, and nothing has a name.
    """

    context: Context
    source: Source | None

    @property
    def meeting(self) -> str:
        """The id of the meeting, "" for none."""
        return self.context.meeting.id if self.context.meeting else ""

    def line(
        self, item: Item, part: str = "", label: Text | None = None, lines: int = 1, of: Text = ""
    ) -> WriteIn:
        """Return lines to write the answer on, under their label; ``of`` is what that belongs to.

        Without a label it is the question itself.
        """
        shown = self.context.label(item) if label is None else label
        return WriteIn(self._name(item, part), shown, lines, _spoken(of, shown))

    def cell(self, item: Item, part: str, *headings: Text) -> WriteIn:
        """Return a line under headings that stand elsewhere, as in a table."""
        asked = _spoken(self.context.label(item), *headings)
        return WriteIn(self._name(item, part), "", 1, asked)

    def tick(self, item: Item, part: str, text: Text, of: Text = "") -> TickIn:
        """Return a box to tick."""
        return TickIn(self._name(item, part), YES, text, _spoken(of, text))

    def choice(self, item: Item, part: str, value: str, text: Text, of: Text = "") -> TickIn:
        """Return one of the boxes of a part, of which one is ticked."""
        return TickIn(self._name(item, part), value, text, _spoken(of), _spoken(text))

    def box(
        self, item: Item, part: str, value: str, asked: tuple[Text, ...], choice: Text
    ) -> TickIn:
        """Return a bare box; what it says stands elsewhere, as in a table."""
        return TickIn(self._name(item, part), value, "", _spoken(*asked), _spoken(choice))

    def may_show(self, shown: Item | Section) -> bool:
        """Say whether an item or section is asked, or may be: what decides it isn't answered."""
        context = self.context
        if shown.when is None or not self._is_answered(shown.when):
            return True
        return is_visible(shown, context.programme, context.answers)

    def _is_answered(self, condition: Condition) -> bool:
        return bool(self.context.answer(self.context.programme.item(condition.item)).strip())

    def _name(self, item: Item, part: str) -> str:
        return named(self.source, Place(self.meeting, item.id, part)) if self.source else ""


def _spoken(*parts: Text) -> str:
    return ": ".join(filter(None, (said(part).text.strip() for part in parts)))
