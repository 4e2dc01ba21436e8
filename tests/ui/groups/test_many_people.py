"""Many people in a role: a line each, and the fields of one at a time."""

from PySide6.QtCore import Qt

from mentordesk.domain.item import Kind
from mentordesk.ui.fields import in_reading_order
from mentordesk.ui.items.people import PeopleItem
from mentordesk.ui.items.person_rows import PersonLine, PersonRow
from mentordesk.ui.items.role_people import RolePeople
from tests.ui.groups.conftest import Opened


def shown(opened: Opened) -> RolePeople:
    """Show the item where mentors register."""
    role = opened.pilot.item(Kind.PAIRS).views[0]
    item = next(i for i in opened.pilot.whole.items_of(Kind.PEOPLE) if role in i.views)
    view = opened.item(Kind.PEOPLE, item=item)
    assert isinstance(view, PeopleItem)
    return view.roles[role]


def lines(people: RolePeople) -> list[PersonLine]:
    return [row for row in people.rows.values() if isinstance(row, PersonLine)]


def fields(people: RolePeople) -> list[PersonRow]:
    return [row for row in people.rows.values() if isinstance(row, PersonRow)]


def test_twelve_are_lines_with_what_is_known_of_them(opened: Opened) -> None:
    people = shown(opened)
    assert (len(lines(people)), len(fields(people))) == (12, 0)
    first = lines(people)[0]
    assert first.name.text() == "Aino Virtanen"
    assert first.about.text() == "suomi, englanti · puutarha, kirjallisuus"


def test_a_press_opens_the_fields_of_one_in_its_place(opened: Opened) -> None:
    people = shown(opened)
    for number in (3, 1):
        opened.qtbot.keyClick(lines(people)[number].name, Qt.Key.Key_Space)
        (row,) = fields(people)
        assert row.fields.fields["name"].hasFocus()
    assert row.fields.person.name == "Ben Lindqvist"
    order = [w for w in in_reading_order(people) if isinstance(w, PersonLine | PersonRow)]
    assert order.index(row) == 1
    assert len(lines(people)) == 11


def test_interests_and_languages_are_kept(opened: Opened) -> None:
    people = shown(opened)
    lines(people)[10].name.click()
    (row,) = fields(people)
    row.fields.fields["interests"].end(False)
    opened.qtbot.keyClicks(row.fields.fields["interests"], ", shakki")
    person = opened.kept().person(row.fields.person.id)
    assert person is not None
    assert person.interests.endswith("shakki")


def test_nothing_folds_while_somebody_new_is_written(opened: Opened) -> None:
    people = shown(opened)
    people.more.click()
    (row,) = fields(people)
    opened.qtbot.keyClicks(row.fields.fields["name"], "Uusi")
    assert fields(people) == [row]
    assert len(lines(people)) == 12
    people.more.click()
    assert [line.name.text() for line in lines(people)][-1] == "Uusi"
    assert len(fields(people)) == 1
