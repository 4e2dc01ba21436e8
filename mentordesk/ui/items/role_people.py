"""The people in one role."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import dependants
from mentordesk.domain.programme import Role
from mentordesk.domain.records import Part, Person, Record, new_id
from mentordesk.ui.fields import TwoTongued, plain, show_if, tab_in_place
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.person_fields import PersonFields
from mentordesk.ui.items.person_rows import PersonLine, PersonRow, SharedRow
from mentordesk.ui.items.undo_line import UndoLine
from mentordesk.ui.letters import shortened
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, row

MANY: Final = 3
"""So many at the most are shown with all their fields."""
USUAL: Final = ("name", "title", "organisation", "phone", "email")
"""The fields that are asked where a programme doesn't say which."""


class RolePeople(QWidget):
    """A row for each person in a role; an optional role that nobody holds is only a button.

    Somebody who already holds another role is named here, and changed there. Where there are many,
    each is a line, and the fields of one at a time are open.
    """

    def __init__(self, role: Role, item: Item, session: Session, context: FormContext) -> None:
        """Take the item, which names the fields; with several roles each has its name above it."""
        super().__init__()
        self.role = role
        self._item = item
        self.rows: dict[tuple[str, str], PersonRow | PersonLine | SharedRow] = {}
        self._session = session
        self._context = context
        self._blank = Person(new_id())
        self._open = False
        self._wanted = self._blank.id
        self._speech = Speech(session, context.language)
        self._name = self._called(role.id)
        together = f"role.{role.id}.several"
        heading = together if self._speech.text(together) else f"role.{role.id}.name"
        self.heading = self._speech.label(heading, "strong")
        self.more = LinkButton("", context.icons, "plus")
        self.undo = UndoLine(context.icons)
        self._rows = QVBoxLayout()
        self._lay_out()
        self.more.clicked.connect(self.open)
        self.undo.wanted.connect(self._put_back)

    def reload(self) -> None:
        """Show the stored people; a row that is being written stays as it is."""
        people = self._people()
        for gone in self.rows.keys() - people.keys():
            self._drop(gone)
        for place, (key, person) in enumerate(people.items()):
            if key not in self.rows:
                self._insert(key, person, place, len(people))
            self.rows[key].show_person(person)
        self._show_buttons((self._blank.id, "") in people, len(people))

    def nameless(self) -> PersonFields | None:
        """Return the first fields in sight where a name is missing."""
        shown = sorted(self.rows.values(), key=self._rows.indexOf)
        fields = (row.fields for row in shown if isinstance(row, PersonRow))
        return next((each for each in fields if not each.person.name.strip()), None)

    def open(self) -> None:
        """Show fields for one more person and go there."""
        self._open = True
        self._begin(self._blank)

    def _begin(self, person: Person) -> None:
        """Go to the fields of a person; where there are many the others become lines."""
        for key, shown in list(self.rows.items()):
            is_line = isinstance(shown, PersonLine)
            if (is_line and key[0] == person.id) or self._may_fold(shown):
                self._drop(key)
        self._wanted = person.id
        self.reload()
        opened = self.rows[person.id, ""]
        if isinstance(opened, PersonRow):
            opened.show()
            opened.fields.begin()

    def _may_fold(self, shown: QWidget) -> bool:
        return isinstance(shown, PersonRow) and len(self.rows) >= MANY

    def _lay_out(self) -> None:
        self._rows.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        column.addWidget(self.undo)
        column.addLayout(row(self.more))

    def _people(self) -> dict[tuple[str, str], Person]:
        """Return the people by their ids and the other role that they are changed in."""
        mentorship = self._session.mentorship
        people: dict[tuple[str, str], Person] = {}
        for person in mentorship.holders(self.role.id):
            first = mentorship.roles_of(person.id)[0]
            people[person.id, "" if first == self.role.id else first] = person
        if (self._blank.id, "") in people:
            self._blank, self._open = Person(new_id()), False
        if self._open or (self.role.required and not people):
            people[self._blank.id, ""] = self._blank
        return people

    def _insert(self, key: tuple[str, str], person: Person, place: int, count: int) -> None:
        made: PersonRow | PersonLine | SharedRow
        if key[1]:
            made = SharedRow(self._called(key[1]))
            made.left.connect(self._leave)
        elif count > MANY and person.id not in (self._wanted, self._blank.id):
            made = self._line()
        else:
            made = self._fields(person)
        self.rows[key] = made
        self._rows.insertWidget(place, made)
        for shown in sorted(self.rows.values(), key=self._rows.indexOf)[place:]:
            tab_in_place(shown)

    def _line(self) -> PersonLine:
        made = PersonLine(self._context.icons)
        made.opened.connect(self._begin)
        made.removed.connect(self._remove)
        return made

    def _fields(self, person: Person) -> PersonRow:
        fields = PersonFields(person, self._name, self._asked())
        fields.changed.connect(self._write)
        fields.same.connect(lambda known: self._join(fields.person, known))
        made = PersonRow(fields, self._context.icons)
        made.removed.connect(self._remove)
        return made

    def _drop(self, key: tuple[str, str]) -> None:
        gone = self.rows.pop(key)
        self._rows.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _show_buttons(self, blank: bool, count: int) -> None:
        for (person, _), shown in self.rows.items():
            if isinstance(shown, PersonRow):
                is_blank = person == self._blank.id
                is_one = is_blank or not self.role.several
                shown.fields.offer(self._known() if is_one else {})
                left = count - 1 if is_blank else count - 1 - blank
                shown.let_go(not self.role.required or left > 0)
        self._rule_off()
        add = self._speech.text(f"role.{self.role.id}.add")
        self.more.setText(plain(add or self.tr("Add: {role}").format(role=self._name.lower())))
        show_if(self.more, not blank and (not count or self.role.several))
        show_if(self.heading, len(self._item.views) > 1 and count > 0)

    def _rule_off(self) -> None:
        """Draw a line between the fields of a person and the one before."""
        shown = sorted(self.rows.values(), key=self._rows.indexOf)
        for before, each in zip([None, *shown], shown, strict=False):
            if isinstance(each, PersonRow):
                show_if(each.rule, before is not None)

    def _known(self) -> dict[str, str]:
        """Return who may have this role too, by their ids."""
        named = (p for p in self._session.mentorship.people if p.name.strip())
        return {p.id: self._introduced(p) for p in named if self._may_join(p)}

    def _may_join(self, person: Person) -> bool:
        held = self._session.mentorship.roles_of(person.id)
        known = (role for role in self._session.programme.roles if role.id in held)
        roles = (self.role, *known)  # a newer version may know fewer than were given
        return self.role.id not in held and all(role.shares for role in roles)

    def _asked(self) -> dict[str, TwoTongued]:
        asked = [line.id for line in self._item.lines] or USUAL
        return {name: self._speech.label(self._label_of(name), "quiet") for name in asked}

    def _label_of(self, name: str) -> str:
        """Return the key of a field's label: the item's own, else one of another about people."""
        items = (self._item, *self._session.programme.items_of(Kind.PEOPLE))
        keys = (f"item.{item.id}.{name}" for item in items)
        return next(filter(self._speech.text, keys), "")

    def _introduced(self, person: Person) -> str:
        roles = map(self._called, self._session.mentorship.roles_of(person.id))
        return ", ".join((shortened(person.name, 30), *(role.lower() for role in roles if role)))

    def _called(self, role: str) -> str:
        return self._speech.text(f"role.{role}.name")

    def _write(self, person: Person) -> None:
        if person.id == self._blank.id:
            self._blank = person  # its row shows it until it has the role
        self._session.put(person)
        if not self._session.mentorship.roles_of(person.id):
            self._session.put(Part(person.id, self.role.id))

    def _join(self, typed: Person, known: str) -> None:
        """Give the role to somebody known; who was typed here instead can be put back."""
        self._open = False
        self._session.put(Part(known, self.role.id))
        if typed in self._session.mentorship.people:
            self._remove(typed)

    def _leave(self, person: Person) -> None:
        self._open = True
        self._session.remove(Part(person.id, self.role.id))

    def _remove(self, person: Person) -> None:
        self._open = False
        mentorship = self._session.mentorship
        if person not in mentorship.people:
            self.reload()
            return
        part = Part(person.id, self.role.id)
        is_elsewhere = mentorship.roles_of(person.id) != (self.role.id,)
        lost = (part,) if is_elsewhere else (person, *dependants(mentorship, person))
        self._session.remove(lost[0])
        self.undo.offer(lost, self.tr("Removed: {text}").format(text=shortened(person.name)))

    def _put_back(self, records: tuple[Record, ...]) -> None:
        instead = () if self.role.several else self._session.mentorship.holders(self.role.id)
        for record in records:
            self._session.put(record)
        for person in instead:
            self._remove(person)
