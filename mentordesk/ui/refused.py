"""What is typed on a page and can't be read: said at the foot, and asked about before one leaves.

What was stored before is as it was; only the text itself would be lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.fields import TypedField
from mentordesk.ui.icons import Icons
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Kind

Typed = Mapping[tuple[str, int], str]
"""Texts by the names of their fields, and which of the fields of that name it is."""


class Refused(QObject):
    """Watches the fields in sight on a page; its session tells the sentence for the foot."""

    def __init__(self, page: QWidget, icons: Icons) -> None:
        super().__init__(page)
        self._page: QWidget | None = page
        self._icons = icons
        self._session: Session | None = None
        self._said = ""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def follow(self, session: Session) -> None:
        """Tell by this session from now on."""
        self._session = session
        session.changed.connect(self._see_again)

    def let_go(self) -> None:
        """Watch no more: what is on the page is thrown away."""
        self._page = None

    def fields(self) -> list[TypedField]:
        """Return the fields in sight whose text can't be read."""
        return [field for field in self._in_sight() if field.is_unreadable]

    def typed(self) -> Typed:
        """Return what is typed in them, to be put back on another page like this one."""
        return {known: field.line.text() for known, field in self._named() if field.is_unreadable}

    def put_back(self, typed: Typed) -> None:
        """Show again what was typed and can't be read, as it was shown before."""
        for known, field in self._named():
            if known in typed:
                field.line.show_text(typed[known])
                field.settle()
        self._see()

    def holds(self, go_on: Callable[[], object]) -> Asking | None:
        """Ask before one leaves, where something can't be read; then ``go_on`` may be called."""
        fields = self.fields()
        if self._page is None or not fields:
            return None
        text = self.tr("“{text}” can't be saved. What was saved before is as it was.")
        box = Asking(self._page.window(), self._icons, Kind.WARNING, _sentence(self, fields))
        box.ask(
            text.format(text=fields[0].line.text().strip()),
            primary(self.tr("Correct it"), self.mend),
            quiet(self.tr("Leave as before"), lambda: self._restore(go_on)),
        )
        return box

    def mend(self) -> None:
        """Go to the first of the fields."""
        for field in self.fields()[:1]:
            field.settle()
            field.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _in_sight(self) -> list[TypedField]:
        page = self._page
        if page is None:
            return []
        return [field for field in page.findChildren(TypedField) if field.isVisibleTo(page)]

    def _named(self) -> Iterator[tuple[tuple[str, int], TypedField]]:
        seen = Counter[str]()
        for field in self._in_sight():
            name = field.line.accessibleName()
            yield (name, seen[name]), field
            seen[name] += 1

    def _restore(self, go_on: Callable[[], object]) -> None:
        for field in self.fields():
            field.restore()
        self._see()
        go_on()

    def _on_focus(self, left: QWidget | None, _entered: QWidget | None) -> None:
        if self._said or (left is not None and isinstance(left.parentWidget(), TypedField)):
            self._see()

    def _see_again(self) -> None:
        if self._said:
            self._see()

    def _see(self) -> None:
        fields = self.fields()
        said = _sentence(self, fields) if fields else ""
        if said != self._said and self._session is not None:
            self._said = said
            self._session.refused.emit(said)


def _sentence(refused: Refused, fields: list[TypedField]) -> str:
    name = fields[0].line.accessibleName()
    if len(fields) == 1:
        return refused.tr("One field can't be read: {name}").format(name=name)
    said = refused.tr("%n fields can't be read, the first: {name}", "", len(fields))
    return said.format(name=name)
