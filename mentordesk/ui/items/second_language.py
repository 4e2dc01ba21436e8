"""Which language the participant reads best, beside the window's."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentordesk.domain.item import Item
from mentordesk.ui.fields import Pick, name_field, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.language_names import called
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint


class LanguageItem(ItemView):
    """A pick of the programme's languages other than its first one and the window's."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        none = self.tr("No other language")
        names = {code: called(code, context.language) for code in self._codes()}
        self.field = Pick({"": none, **names})
        self.field.chosen.connect(self.write)
        self.about = Hint("")
        self.label.setBuddy(self.field)
        name_field(self.field, self.question)
        self.field.setAccessibleDescription(self.hint.text())
        self.column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.about)
        self.reload()

    def reload(self) -> None:
        """Show the stored language, and how good its texts are."""
        code = self.read()
        self.field.show_value(code)
        self.about.setText(self._about(code))
        show_if(self.about, bool(code))

    def _codes(self) -> list[str]:
        languages = self.programme.languages
        taken = (*languages[:1], self.context.language.code)
        return [code for code in languages if code not in taken]

    def _about(self, code: str) -> str:
        texts = self.programme.texts.get(code)
        said = [self.tr("The questions are shown in this language, too.")]
        if texts is not None and not texts.reviewed:
            said.append(self.tr("No native speaker has checked the translation yet."))
        said.append(self.tr("Where the translation lacks a text, it stands in one language only."))
        return " ".join(said)
