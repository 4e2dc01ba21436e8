"""Which language the participant reads best, beside the window's."""

from __future__ import annotations

from mentordesk.domain.item import Item
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.language_pick import LanguagePick
from mentordesk.ui.session import Session


class LanguageItem(ItemView):
    """The question, and a pick of the programme's other languages."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.field = LanguagePick(self.programme, context.language)
        self.field.chosen.connect(self.write)
        self.answer_with(self.field)
        self.reload()

    def reload(self) -> None:
        """Show the stored language."""
        self.field.show_code(self.read())
