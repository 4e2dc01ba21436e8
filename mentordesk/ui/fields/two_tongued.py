"""Words in the window's language, and under them the same in the participant's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.languages import is_right_to_left, own_name
from mentordesk.ui.fields.plain import plain
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text

COPIED: Final = Qt.TextInteractionFlag.TextSelectableByMouse
SECOND: Final = {"title": "second-large"} | dict.fromkeys(
    ("hint", "caption", "quiet"), "second-small"
)
"""The look of the second language where it isn't a plain text's."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text, and the same in a second language; "" where there is none.

    ``elsewhere`` is the code of the language that the text stands in where it isn't the window's.
    """

    text: str
    second: str = ""
    second_code: str = ""
    elsewhere: str = ""


class TwoTongued(QWidget):
    """Shows what ``say`` gives; ``refresh`` asks it anew. The second line is made when needed."""

    def __init__(self, say: Callable[[], Said], role: str = "") -> None:
        super().__init__()
        self._say = say
        self._role = role
        self._is_label = False
        self.said = Said("")
        self.first = Text("", role)
        self.second: Text | None = None
        self.mark: Text | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY if role == "hint" else 0)
        self._column.addWidget(self.first)
        self.refresh()

    def text(self) -> str:
        """Return the words in the first language."""
        return self.said.text

    def setBuddy(self, field: QWidget) -> None:
        """Be the label of a field."""
        self._is_label = True
        self.first.setBuddy(field)
        self._show_first()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """Say what can be done with the words, such as copying them."""
        self.first.setTextInteractionFlags(flags)
        if self.second is not None:
            self._turn(self.second)

    def refresh(self) -> None:
        """Show the words in the languages of the moment."""
        said = self._say()
        if said != self.said:
            self.said = said
            self._show_first()
            self._show_second()
            self._show_mark()

    def _show_first(self) -> None:
        text = self.said.text
        self.first.setText(plain(text) if self._is_label else text)

    def _show_second(self) -> None:
        said = self.said
        if self.second is None:
            if not said.second:
                return
            self.second = Text("", SECOND.get(self._role, "second"))
            self._column.insertWidget(1, self.second)
        self.second.setText(said.second)
        self.second.setVisible(bool(said.second))
        self._turn(self.second)

    def _turn(self, second: Text) -> None:
        """Lay the second line out its own way; only a label to copy from wraps Arabic flush."""
        from_right = is_right_to_left(self.said.second_code)
        way = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        flags = self.first.textInteractionFlags()
        is_copied = bool(flags & COPIED)
        second.setLayoutDirection(way)
        second.setTextInteractionFlags(flags | COPIED if from_right else flags)
        second.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_copied)

    def _show_mark(self) -> None:
        if self.mark is None:
            if not self.said.elsewhere:
                return
            self.mark = Text("", "second-small")
            self._column.addWidget(self.mark)
        self.mark.setText(own_name(self.said.elsewhere))
        self.mark.setVisible(bool(self.said.elsewhere))
