"""The mentorships that belong to a group: how far each is, and more of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu

from mentordesk.domain.item import Item
from mentordesk.domain.ports import Summary
from mentordesk.ui.fields import Folding, plain, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.groups.member_lines import MemberLines
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.letters import shortened
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint, LinkButton
from mentordesk.ui.words import Words


class MembersItem(ItemView):
    """A line for each; under them the ways to add one."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self._words = Words(context.language, context.today)
        self.lines = MemberLines(self._words, context.icons, may_go=True)
        self.empty = Hint(self.tr("No mentorship belongs to this group yet."))
        self.begin = LinkButton(self.tr("Begin a new mentorship"), context.icons, "plus")
        self.take_in = LinkButton(
            self.tr("Take in one that runs already"), context.icons, "user-plus"
        )
        self.offered = QMenu(self)
        self.take_in.setMenu(self.offered)
        self.acts = Folding(self.begin, self.take_in)
        for widget in (self.empty, self.lines, self.acts):
            self.column.addWidget(widget)
        self._connect()
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Read how far the members are."""
        super().showEvent(event)
        if self.context.company is not None:
            self.context.company.refresh()

    def reload(self) -> None:
        """Show the members as they were last read."""
        company = self.context.company
        members = company.members() if company is not None else ()
        self.lines.show_members(members)
        show_if(self.lines, bool(members))
        show_if(self.empty, not members and (company is None or company.is_known))
        show_if(self.acts, company is not None)
        self._offer()

    def _connect(self) -> None:
        company = self.context.company
        if company is None:
            return
        company.changed.connect(self.reload)
        self.lines.opened.connect(company.opened)
        self.lines.taken_out.connect(company.take_out)
        self.begin.clicked.connect(company.begin_another)

    def _offer(self) -> None:
        """Offer the running ones of the same programme that are in no group."""
        company = self.context.company
        self.offered.clear()
        for summary in company.free() if company is not None else ():
            action = self.offered.addAction(self._introduced(summary))
            action.triggered.connect(partial(self._take_in, summary.id))
        show_if(self.take_in, not self.offered.isEmpty())

    def _introduced(self, summary: Summary) -> str:
        about = (self._words.name(summary), summary.workplace.strip() or summary.mentor.strip())
        return plain(", ".join(shortened(part, 30) for part in about if part))

    def _take_in(self, mentorship_id: str, _checked: bool = False) -> None:
        if self.context.company is not None:
            self.context.company.take_in(mentorship_id)
