"""What to look at in a programme that arrives, as lines of its preview."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.ui.fold import Fold
from mentordesk.ui.icons import Icons
from mentordesk.ui.language_names import called
from mentordesk.ui.shelf.advice import Advice
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind, Notice, Text


class AdviceLines(QWidget):
    """Warnings, and the translations to check behind a fold; hidden where all is well."""

    def __init__(
        self, advice: Advice, programme: Programme, language: Language, icons: Icons
    ) -> None:
        super().__init__()
        self._language = language
        self._icons = icons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LITTLE)
        if advice.keeps_id:
            self._warn(self._id_is_kept(programme))
        for remark in advice.remarks:
            self._warn(language.say(remark))
        if advice.missing:
            self._warn("\n".join(self._missing(advice, programme)))
        if advice.left_behind:
            self._list(advice)
        if not self._column.count():
            self.hide()

    def _warn(self, text: str) -> None:
        self._column.addWidget(Notice(self._icons, Kind.WARNING, text))

    def _id_is_kept(self, programme: Programme) -> str:
        text = self.tr(
            "This has the same id as the model that it comes from, {id}, so it would take that "
            "one’s place. A model of your own should have an id of its own."
        )
        return text.format(id=programme.key.id)

    def _missing(self, advice: Advice, programme: Programme) -> list[str]:
        first = called(programme.languages[0], self._language)
        return [
            self.tr(
                "{language}: %n texts are missing; in their place is {first}.", "", texts
            ).format(language=called(code, self._language), first=first)
            for code, texts in advice.missing.items()
        ]

    def _list(self, advice: Advice) -> None:
        heading = self.tr("%n translations should be checked", "", advice.translations)
        self.translations = Fold(heading, self._icons)
        for sentence in advice.left_behind:
            self.translations.body.addWidget(Text(self._language.say(sentence)))
        self._column.addWidget(self.translations)
