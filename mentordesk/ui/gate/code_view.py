"""The recovery code as one copies it from the screen: large, in numbered groups."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.domain.recovery_code import as_meant, groups
from mentordesk.ui.fields.flow import Flow
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Heading, clear

SPACING: Final = 3
"""Pixels between the signs: the same in any face."""


class CodeView(QWidget):
    """Shows a code; a screen reader is told it sign by sign."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(self)
        self._flow.setSpacing(Space.LITTLE)

    def show_code(self, code: str) -> None:
        """Show a code in place of any other."""
        clear(self._flow)
        for number, signs in enumerate(groups(as_meant(code)), 1):
            self._flow.addWidget(self._group(number, signs))

    def _group(self, number: int, signs: str) -> QWidget:
        said = Heading(signs)
        said.setWordWrap(False)
        face = QFont(said.font())
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACING)
        said.setFont(face)
        name = self.tr("Group {number}").format(number=number)
        said.setAccessibleName(
            self.tr("{group}: {signs}").format(group=name, signs=" ".join(signs))
        )
        frame = QFrame()
        frame.setProperty("ground", "info")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        column.setSpacing(0)
        column.addWidget(Caption(name), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(said)
        return frame
