"""What is typed on a page and can't be read: said at the foot, and asked about before one leaves.

What was stored before is as it was; only the text itself would be lost.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.fields import TypedField
from mentordesk.ui.icons import Icons
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Kind


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
        page = self._page
        if page is None:
            return []
        found = page.findChildren(TypedField)
        return [field for field in found if field.is_unreadable and field.isVisibleTo(page)]

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
