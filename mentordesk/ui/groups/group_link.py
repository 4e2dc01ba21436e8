"""The way from a mentorship back to the group that it belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.ui.fields import plain, show_if
from mentordesk.ui.groups.company import Company
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import shortened
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton

LETTERS = 60


class GroupLink(QWidget):
    """A link with the group's name; not there for a mentorship without one."""

    def __init__(self, session: Session, company: Company, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._company = company
        self.button = LinkButton("", icons, "arrow-left")
        self.button.clicked.connect(self._go)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.WIDE - Space.TINY, Space.LITTLE, Space.WIDE, 0)
        line.addWidget(self.button)
        line.addStretch(1)
        company.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the group as it was last read."""
        group = self._company.find(self._session.mentorship.details.group)
        name = group.name.strip() if group is not None else ""
        self.button.setText(plain(shortened(name or self.tr("The group"), LETTERS)))
        said = self.tr("Back to the group: {name}").format(name=name)
        self.button.setAccessibleName(said)
        self.button.setToolTip(said)
        show_if(self, group is not None)

    def _go(self) -> None:
        self._company.opened.emit(self._session.mentorship.details.group)
