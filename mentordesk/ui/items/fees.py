"""What is paid to the mentors of a group, for each pair and gig."""

from __future__ import annotations

from mentordesk.domain.group import fee_rows
from mentordesk.domain.item import Item
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Fee, Pair, Person
from mentordesk.ui.fields import show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.groups.fee_table import FeeTable
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint
from mentordesk.ui.words import NO_NAME


class FeesItem(ItemView):
    """A table of pairs and gigs. It comes once the programme of the members is read."""

    watches = (Pair, Fee, Person)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.table: FeeTable | None = None
        self._members: Programme | None = None
        self.empty = Hint(self.tr("A row for each pair appears here once there are pairs."))
        self.column.addWidget(self.empty)
        if context.company is not None:
            context.company.read_programme(self._begin)
        self.reload()

    def reload(self) -> None:
        """Show the stored fees."""
        show_if(self.empty, not self.mentorship.pairs)
        if self.table is not None and self._members is not None:
            self.table.show_fees(fee_rows(self.mentorship, self._members), self.mentorship)
            show_if(self.table, bool(self.mentorship.pairs))

    def _begin(self, members: Programme) -> None:
        self._members = members
        self.table = FeeTable(self._gigs(members), self.context.language.say(NO_NAME))
        self.table.changed.connect(self.session.put)
        self.column.addWidget(self.table)
        self.reload()

    def _gigs(self, members: Programme) -> dict[int, str]:
        """Return the names of the gigs that a pair may have, by their numbers."""
        code = self.context.language.code
        names = (
            f"{members.text(f'stage.{stage.id}.name', code)} {n}"
            for stage in members.stages
            for n in range(1, stage.most + 1)
            if stage.most > 1
        )
        return dict(enumerate(names, 1))
