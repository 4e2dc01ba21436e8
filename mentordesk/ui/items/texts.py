"""Items answered in words: a line, a long text, and a few fields together."""

from __future__ import annotations

from functools import partial

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Change
from mentordesk.domain.proposal import proposal
from mentordesk.domain.reading import CONFIRMED
from mentordesk.domain.records import Answer
from mentordesk.domain.signing import is_free
from mentordesk.ui.fields import GrowingText, Labelled, LineText
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.proposed import Proposed
from mentordesk.ui.session import Session


class TextItem(ItemView):
    """A question answered on one line."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.field = LineText()
        self.answer_with(self.asking(self.field))
        self.reload()

    def reload(self) -> None:
        """Show the stored line."""
        self.show_answers()


class LongTextItem(ItemView):
    """A question answered at length, perhaps from a draft of what the meetings hold."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.field = GrowingText()
        self.proposed = Proposed(context.icons)
        self.proposed.taken.connect(self._take)
        self.answer_with(self.asking(self.field))
        self.column.addWidget(self.proposed)
        self.reload()

    def concerns(self, change: Change) -> bool:
        """Say whether a change is about the answer, or about one that the draft is from."""
        record = change.record
        if isinstance(record, Answer) and self.item.drafted_from:
            place = record.place
            if place.item in self.item.drafted_from or place.part == CONFIRMED:
                return True
        return super().concerns(change)

    def reload(self) -> None:
        """Show the stored text; while there is none and may be one, the draft."""
        text = self.read()
        self.show_answers()
        empty = bool(self.item.drafted_from) and not text.strip()
        is_wanted = empty and is_free(self.item.id, self.mentorship)
        draft = proposal(self.item, self.mentorship, self.programme) if is_wanted else ""
        self.proposed.show_draft(draft)

    def _take(self, draft: str) -> None:
        self.field.setFocus()
        self.write(draft)


class FieldsItem(ItemView):
    """A few fields that belong together, each with its label: names and numbers, in no language."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.fields = {line.id: GrowingText(lines=1) for line in item.lines}
        for line, field in self.fields.items():
            label = self.speech.label(f"item.{item.id}.{line}", "quiet")
            name = ", ".join(filter(None, (label.text(), self.question)))
            self.column.addWidget(Labelled(label, field, name=name))
            field.edited.connect(partial(self._keep, line))
        self.reload()

    def reload(self) -> None:
        """Show the stored texts."""
        for line, field in self.fields.items():
            field.show_text(self.read(line))

    def _keep(self, line: str, text: str) -> None:
        self.write(text, line)
