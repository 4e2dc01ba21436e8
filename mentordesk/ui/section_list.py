"""The list of a long page's sections, at its left where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import in_reading_order, show_if
from mentordesk.ui.fields.tab_order import takes_tab
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, LinkButton, line_width

LETTERS: Final = 58
"""The page keeps room for so many letters on a line at the least."""


class SectionList(QWidget):
    """Leads to the sections of a column, which it lies beside and doesn't scroll with."""

    def __init__(self, page: Column, sections: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__(page)
        self._page = page
        self.buttons: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, 0, Space.WIDE)
        column.setSpacing(Space.LITTLE)
        for name, section in sections:
            button = LinkButton(name)
            button.clicked.connect(lambda _, there=section: self.lead_to(there))
            self.buttons.append(button)
            column.addWidget(button)
        column.addStretch(1)
        page.installEventFilter(self)

    def lead_to(self, section: QWidget) -> None:
        """Scroll so far that a section is at the top, and put the keyboard into it."""
        top = section.mapTo(self._page.content, section.rect().topLeft()).y()
        self._page.verticalScrollBar().setValue(max(0, top - Space.LARGE))
        takers = (part for part in in_reading_order(section) if takes_tab(part))
        first = next((part for part in takers if part.isVisibleTo(section)), None)
        if first is not None:
            first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie beside the page as long as that leaves it enough room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wanted = self.sizeHint().width()
        page = line_width(self._page, LETTERS) + 2 * Space.WIDE
        has_room = self._page.width() - wanted >= page
        show_if(self, has_room)
        self._page.setViewportMargins(wanted if has_room else 0, 0, 0, 0)
        self.setGeometry(0, 0, wanted, self._page.height())
