"""A pick of the language that the participant reads best, and how good its texts are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.ui.fields import Pick, show_if
from mentordesk.ui.language_names import called
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint


class LanguagePick(QWidget):
    """Offers the languages of a programme other than the window's.

    ``chosen`` tells the code of the one picked, "" for none.
    """

    chosen = Signal(str)

    def __init__(self, programme: Programme, language: Language) -> None:
        super().__init__()
        self._programme = programme
        others = (code for code in programme.languages if code != language.code)
        names = {code: called(code, language) for code in others}
        self.field = Pick({"": self.tr("No other language"), **names})
        self.about = Hint("")
        self.setFocusProxy(self.field)
        self.field.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.about)

    def show_code(self, code: str) -> None:
        """Show a stored language and what is to know about its texts."""
        self.field.show_value(code)
        is_translated = code not in ("", *self._programme.languages[:1])
        show_if(self.about, is_translated)
        if is_translated:
            self.about.setText(self._about(code))

    def _about(self, code: str) -> str:
        known = code in self._programme.texts
        is_reviewed = known and self._programme.texts[code].reviewed
        unsure = self.tr("No native speaker has checked the translation yet.")
        lacks = self.tr("Where the translation lacks a text, it stands in one language only.")
        return lacks if is_reviewed else f"{unsure} {lacks}"
