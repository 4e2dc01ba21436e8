"""To the field that holds what was found, or to a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable
from unicodedata import normalize

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mentordesk.domain.records import Place
from mentordesk.domain.searching import Hit
from mentordesk.ui.fields import first_field, in_reading_order
from mentordesk.ui.form import FormView
from mentordesk.ui.tall import page_around
from mentordesk.ui.widgets import set_look

if TYPE_CHECKING:
    from mentordesk.ui.items.item_view import ItemView
    from mentordesk.ui.tabs import Tabs

SHOWN_MS: Final = 2500
"""How long the field is marked."""

SETTLE_MS: Final = 60
"""By then a page has got its heights."""

Field = QLineEdit | QPlainTextEdit


@runtime_checkable
class ShowsPlaces(Protocol):
    """A page that shows more than one thing, and turns to the one that has a place."""

    def show_place(self, place: Place, /) -> None:
        """Turn to it."""
        ...


class Tabbed(Protocol):
    """A page with tabs, of which it knows where a place is shown."""

    tabs: Tabs

    def tab_of(self, place: Place) -> str:
        """Return the tab at which a place is shown."""
        ...


class Jump(QObject):
    """Opens the tab, puts the caret before the found word and marks the field for a while."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._show)
        self._over = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._over.timeout.connect(self._unmark)

    def go(self, page: Tabbed, hit: Hit) -> None:
        """Go to what was found, as near as it is shown on the page."""
        view = self._open(page, hit.place)
        field = _field_of(hit, view) if view is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            _put_caret(field, hit)
            self._mark(field)

    def to(self, page: Tabbed, place: Place) -> None:
        """Go to the question of a place, to where one begins to answer it."""
        view = self._open(page, place)
        field = first_field(view) if view is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._mark(field)

    def _open(self, page: Tabbed, place: Place) -> ItemView | None:
        """Open the tab of a place; return the item, None where the tab has no such."""
        self._unmark()
        page.tabs.open(page.tab_of(place))
        shown = page.tabs.page(page.tabs.current)
        if isinstance(shown, ShowsPlaces):
            shown.show_place(place)
        forms = shown.findChildren(FormView) if shown is not None else []
        having = (f for f in forms if any(item.id == place.item for item in f.form.items()))
        form = next(having, None)
        return form.item_view(place.item) if form is not None else None

    def _mark(self, field: QWidget) -> None:
        self._field = field
        field.destroyed.connect(self._forget)
        set_look(field, "found", True)
        self._show()
        self._settle.start()
        self._over.start()

    def _show(self) -> None:
        if self._field is None:
            return
        area = page_around(self._field)
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        field = self._field
        at = field.cursorRect() if isinstance(field, Field) else field.rect()
        spot = field.mapTo(page, at.center())
        area.ensureVisible(spot.x(), spot.y(), 0, area.height() // 3)

    def _unmark(self) -> None:
        if self._field is not None:
            self._field.destroyed.disconnect(self._forget)
            set_look(self._field, "found", False)
        self._forget()

    def _forget(self) -> None:
        self._field = None


def _field_of(hit: Hit, view: ItemView) -> QWidget | None:
    """Return the field that holds the found word; else where the item begins; else None."""
    fields = (w for w in in_reading_order(view) if isinstance(w, Field))
    holding = (f for f in fields if f.isEnabled() and _holds(f, hit))
    return next(holding, None) or first_field(view)


def _holds(field: Field, hit: Hit) -> bool:
    """Say whether the field's text has the line that was found, or stands in it."""
    text, line = _text(field).strip(), hit.line.text.strip("…").strip()
    return bool(text) and (line in text or (text in line and _marked(hit) in text))


def _put_caret(field: QWidget, hit: Hit) -> None:
    if not isinstance(field, Field):
        return
    line = _text(field).find(hit.line.text.strip("…").strip())
    at = max(_text(field).find(_marked(hit), max(line, 0)), 0)
    if isinstance(field, QLineEdit):
        field.setCursorPosition(at)
        return
    cursor = field.textCursor()
    cursor.setPosition(min(at, len(field.toPlainText())))
    field.setTextCursor(cursor)


def _marked(hit: Hit) -> str:
    begin, end = hit.line.marks[0] if hit.line.marks else (0, 0)
    return hit.line.text[begin:end]


def _text(field: Field) -> str:
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return normalize("NFC", shown)
