"""Who is who: the people in the roles that an item names."""

from __future__ import annotations

from mentordesk.domain.item import Item
from mentordesk.domain.records import Part, Person
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.role_people import RolePeople
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space


class PeopleItem(ItemView):
    """The roles of an item one under the other, each with its people."""

    watches = (Person, Part)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.column.setSpacing(Space.LARGE)
        self.roles = {
            view: RolePeople(self.programme.role(view), item, session, context)
            for view in item.views
        }
        for role in self.roles.values():
            self.column.addWidget(role)
        self.reload()

    def reload(self) -> None:
        """Show the stored people."""
        for role in self.roles.values():
            role.reload()
