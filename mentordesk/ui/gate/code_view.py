"""The recovery code as one copies it from the screen: large, in numbered groups."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from mentordesk.domain.recovery_code import as_meant, groups
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Heading

SPACING: Final = 3
"""Pixels between the signs: the same in any face."""
IN_LINE: Final = 3
"""So many groups beside each other have room at any text size."""


class CodeView(QWidget):
    """Shows a code; a screen reader is told it sign by sign."""

    def __init__(self, code: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.LITTLE)
        grid.setColumnStretch(IN_LINE, 1)
        for place, signs in enumerate(groups(as_meant(code))):
            grid.addWidget(self._group(place + 1, signs), *divmod(place, IN_LINE))

    def _group(self, number: int, signs: str) -> QWidget:
        said = Heading(signs)
        said.setWordWrap(False)
        face = QFont(said.font())
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACING)
        said.setFont(face)
        name = self.tr("Group {number}").format(number=number)
        said.setAccessibleName(f"{name}: {' '.join(signs)}")
        frame = QFrame()
        frame.setProperty("ground", "info")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        column.setSpacing(0)
        column.addWidget(Caption(name), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(said)
        return frame
