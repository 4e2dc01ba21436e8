"""Who signs, and where and when."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.records import Part, Person
from mentordesk.ui.fields import DateField, Folding, Labelled, LineText, TwoTongued
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text


class Signer(QWidget):
    """As whom somebody signs, and that person's name and title."""

    def __init__(self, signs: TwoTongued) -> None:
        super().__init__()
        self.label = signs
        self.head = QWidget()
        self.name = Text("")
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addStretch(1)  # in a head that is higher the words stay together, over the name
        head.addWidget(signs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.name)
        column.addStretch(1)


class Signers(Folding):
    """The signers side by side, their names on one line though the words above one take two."""

    def __init__(self, *signers: Signer) -> None:
        super().__init__(*signers, even=True, spacing=Space.LARGE)
        self._signers = signers

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words above the names the same height."""
        super().resizeEvent(event)
        gaps = Space.LARGE * (len(self._signers) - 1)
        width = (self.width() - gaps) // len(self._signers)
        height = max(signer.label.heightForWidth(width) for signer in self._signers)
        for signer in self._signers:
            signer.head.setMinimumHeight(0 if self.is_stacked else height)


class SignaturesItem(ItemView):
    """The signers as the roles name them; the date is kept in ISO 8601."""

    watches = (Person, Part)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.signers = {view: Signer(self._signs(view)) for view in item.views}
        self.place = LineText()
        self.date = DateField(context.language.code, context.today, context.icons)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(Signers(*self.signers.values()))
        place = self._labelled("place", self.tr("Place of signing"), self.place)
        day = self._labelled("date", self.tr("Day of signing"), self.date)
        self.column.addWidget(Folding(place, day, spacing=Space.LARGE))
        how = self.tr("Everyone signs here on the screen, or by pen on paper.")
        self.column.addWidget(Hint(how))
        self.place.edited.connect(lambda text: self.write(text, "place"))
        self.date.edited.connect(self._keep_date)
        self.reload()

    def reload(self) -> None:
        """Show who holds the roles now, and the stored place and date."""
        for view, signer in self.signers.items():
            signer.name.setText(breakable(self._named(view)))
        self.place.show_text(self.read("place"))
        self.date.show_value(_read_iso(self.read("date")))

    def _labelled(self, part: str, name: str, field: QWidget) -> Labelled:
        """Put the programme's own words over a field, else what a screen reader calls it."""
        own = self.speech.label(f"item.{self.item.id}.{part}", "quiet")
        return Labelled(own if own.text() else name, field, name=name)

    def _signs(self, view: str) -> TwoTongued:
        signs = self.speech.label(f"role.{view}.signs", "quiet")
        return signs if signs.text() else self.speech.label(f"role.{view}.name", "quiet")

    def _named(self, view: str) -> str:
        holder = self.mentorship.holder(view)
        said = (holder.name.strip(), holder.title.strip()) if holder else ()
        return ", ".join(filter(None, said)) or self.tr("Nobody named yet")

    def _keep_date(self, day: date | None) -> None:
        self.write(day.isoformat() if day else "", "date")


def _read_iso(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None
