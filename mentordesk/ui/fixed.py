"""Settings that the organisation has set: seen here, and changed by nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Settings
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Picture


class SetForAll(Folding):
    """A line that says so, with a lock before it; put away where it isn't."""

    def __init__(self, icons: Icons, *, is_so: bool) -> None:
        self.said = Hint("")
        super().__init__(Picture(icons, "lock"), self.said, last_grows=True, spacing=Space.TINY)
        self.said.setText(self.tr("Your organisation has set this."))
        self.setAccessibleName(self.said.text())
        show_if(self, is_so)


class Settable(QWidget):
    """A field, or buttons, for one setting; where the organisation has set it, only its value."""

    def __init__(self, settings: Settings, name: str, field: QWidget, icons: Icons) -> None:
        super().__init__()
        is_fixed = settings.is_fixed(name)
        self.line = SetForAll(icons, is_so=is_fixed)
        self.setFocusProxy(field.focusProxy() or field)
        if is_fixed:
            field.setEnabled(False)
            field.setAccessibleDescription(self.line.said.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.line)
