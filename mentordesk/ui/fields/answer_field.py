"""A field for an answer, and at its corner the language that the answer is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.domain.languages import own_name
from mentordesk.ui.fields.growing_text import GrowingText
from mentordesk.ui.fields.line_text import LineText
from mentordesk.ui.fields.one_of import OneOf
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint


class LanguageSwitch(QWidget):
    """Languages side by side, one of them chosen. ``chosen`` tells the code of another.

    ``name`` says what it is for, where the person is writing.
    """

    chosen = Signal(str)

    def __init__(self, codes: Sequence[str], about: str) -> None:
        """Take the codes, and what the answer is about, for screen readers."""
        super().__init__()
        self.codes = tuple(codes)
        self._code = ""
        self.name = Hint(self.tr("Language of the answer"))
        self.name.setWordWrap(False)
        keeps_room = self.name.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.name.setSizePolicy(keeps_room)
        self.name.hide()
        self.group = OneOf(self)
        self.group.chosen.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addStretch(1)
        row.addWidget(self.name)
        for code in codes:
            row.addWidget(self._button(code, about))

    def show_code(self, code: str) -> None:
        """Show the language that is chosen."""
        self._code = code
        self.group.show_value(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what this is for while the keyboard is here or in the field above."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.name.setVisible(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _button(self, code: str, about: str) -> QPushButton:
        button = QPushButton(own_name(code))
        button.setProperty("role", "tongue")
        button.setAutoDefault(False)
        name = self.tr("Language of the answer: {language}").format(language=own_name(code))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.installEventFilter(self)
        button.setAccessibleDescription(about)
        self.group.add(code, button)
        return button

    def _choose(self, code: str) -> None:
        if code:
            self._code = code
            self.chosen.emit(code)
        else:
            self.group.show_value(self._code)  # an answer is always in some language


class AnswerField(QWidget):
    """A field and, where there are several languages, the switch under its corner.

    ``edited`` tells the text that the person has written, ``spoken`` the language chosen for it.
    """

    edited = Signal(str)
    spoken = Signal(str)

    def __init__(self, field: LineText | GrowingText) -> None:
        super().__init__()
        self.field = field
        self.switch: LanguageSwitch | None = None
        self.setFocusProxy(field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(field)
        field.edited.connect(self.edited)

    def show_answer(self, text: str, code: str, codes: Sequence[str]) -> None:
        """Show a stored text, its language, and the languages it may be in; none hide it."""
        self.field.show_text(text)
        if self.switch is None or self.switch.codes != tuple(codes):
            self._offer(codes)
        if self.switch is not None:
            self.switch.show_code(code)

    def _offer(self, codes: Sequence[str]) -> None:
        if self.switch is not None:
            self._column.removeWidget(self.switch)
            self.switch.hide()
            self.switch.deleteLater()
            self.switch = None
        if codes:
            self.switch = LanguageSwitch(codes, self.field.accessibleName())
            self.switch.chosen.connect(self.spoken)
            self.switch.name.setVisible(self.field.hasFocus())
            self.field.installEventFilter(self.switch)
            self._column.addWidget(self.switch)
            QWidget.setTabOrder(self.field, self.switch.group.button_of(codes[0]))
