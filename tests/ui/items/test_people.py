"""One person may hold several roles, and a role may have several people."""

from dataclasses import replace

from PySide6.QtCore import Qt

from mentordesk.domain.item import Kind, Line
from mentordesk.domain.records import Part, Person
from mentordesk.ui.items.people import PeopleItem
from mentordesk.ui.items.person_fields import PersonFields
from mentordesk.ui.items.person_rows import PersonLine, PersonRow, SharedRow
from tests.ui.items.conftest import Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import an_item


def shown(opened: Opened, *roles: str) -> PeopleItem:
    view = opened.item(an_item(Kind.PEOPLE, views=roles))
    assert isinstance(view, PeopleItem)
    return view


def only_row(view: PeopleItem, role: str) -> PersonRow | SharedRow:
    (row,) = view.roles[role].rows.values()
    assert not isinstance(row, PersonLine)
    return row


def names(opened: Opened, role: str) -> list[str]:
    return [person.name for person in opened.session.mentorship.holders(role)]


def test_somebody_with_another_role_is_named_and_changed_there(opened: Opened) -> None:
    view = shown(opened, "supervisor")
    assert isinstance(only_row(view, "supervisor"), SharedRow)
    assert "Väinö Åkerlund, the same person as: mentor" in seen(view)


def test_what_reaches_nobody_is_said_softly_once_the_field_is_left(opened: Opened) -> None:
    fields = shown(opened, "mentor").findChildren(PersonFields)[0]
    for name, wrong, right in (("email", "oksana@", "oksana@kulma.fi"), ("phone", "ei ole", "040")):
        line = fields.fields[name]
        line.setFocus()
        line.selectAll()
        opened.qtbot.keyClicks(line, wrong)
        assert not fields.odd[name].isVisible()
        opened.qtbot.keyClicks(line, "\t")
        assert fields.odd[name].isVisible()
        assert getattr(opened.session.mentorship.holders("mentor")[0], name) == wrong
        line.setFocus()
        line.selectAll()
        opened.qtbot.keyClicks(line, right)
        assert not fields.odd[name].isVisible()


def test_somebody_else_can_be_named_instead(opened: Opened) -> None:
    view = shown(opened, "supervisor")
    row = only_row(view, "supervisor")
    assert isinstance(row, SharedRow)
    row.change.click()
    fresh = only_row(view, "supervisor")
    assert isinstance(fresh, PersonRow)
    opened.qtbot.keyClicks(fresh.fields.fields["name"], "Maija")
    assert names(opened, "supervisor") == ["Maija"]
    assert names(opened, "mentor") == ["Väinö Åkerlund"]
    assert only_row(view, "supervisor") is fresh  # the field being typed in stays


def fields_of(view: PeopleItem, role: str) -> PersonFields:
    row = only_row(view, role)
    assert isinstance(row, PersonRow)
    return row.fields


def test_a_known_person_is_picked_for_one_more_role(opened: Opened) -> None:
    opened.session.remove(Part("person-2", "supervisor"))
    view = shown(opened, "supervisor")
    offered = fields_of(view, "supervisor").known.actions()
    assert [a.text() for a in offered] == ["Väinö Åkerlund, mentor", "Саша Иванова, coach"]
    offered[1].trigger()
    assert names(opened, "supervisor") == ["Саша Иванова"]


def test_the_offer_leaves_the_name_its_room_where_it_is_narrow(opened: Opened) -> None:
    opened.session.remove(Part("person-2", "supervisor"))
    fields = fields_of(shown(opened, "supervisor"), "supervisor")
    name, offer = fields.fields["name"], fields.same_as
    for width, is_below in ((900, False), (250, True), (900, False)):
        fields.setFixedWidth(width)

        def is_there(below: bool = is_below) -> bool:
            return (offer.y() > name.geometry().bottom()) is below

        opened.qtbot.waitUntil(is_there)
        assert name.width() > offer.width()


def test_a_name_that_was_begun_gives_way_to_somebody_known_and_can_be_put_back(
    opened: Opened,
) -> None:
    opened.session.remove(Part("person-2", "supervisor"))
    view = shown(opened, "supervisor")
    opened.qtbot.keyClicks(fields_of(view, "supervisor").fields["name"], "Maija")
    fields = fields_of(view, "supervisor")
    assert fields.same_as.isVisible()
    fields.known.actions()[0].trigger()
    assert names(opened, "supervisor") == ["Väinö Åkerlund"]
    assert "Maija" not in [person.name for person in opened.session.mentorship.people]
    view.roles["supervisor"].undo.button.click()
    assert names(opened, "supervisor") == ["Maija"]
    view.roles["supervisor"].undo.button.click()
    assert names(opened, "supervisor") == names(opened, "mentor") == ["Väinö Åkerlund"]


def test_one_whose_only_role_it_is_is_not_offered_for_others_nor_others_for_it(
    opened: Opened,
) -> None:
    for person in opened.session.mentorship.people[1:]:
        opened.session.remove(person)
    assert not fields_of(shown(opened, "mentor"), "mentor").same_as.isVisible()
    opened.session.put(Person("person-9", "Maija"))
    opened.session.put(Part("person-9", "mentor"))
    opened.session.remove(opened.session.mentorship.people[0])
    assert not fields_of(shown(opened, "participant"), "participant").same_as.isVisible()


def test_nothing_moves_when_a_name_is_begun(opened: Opened) -> None:
    opened.session.remove(Part("person-2", "supervisor"))
    fields = fields_of(shown(opened, "supervisor"), "supervisor")
    phone = fields.fields["phone"]
    before = phone.mapTo(fields, phone.rect().topLeft())
    opened.qtbot.keyClicks(fields.fields["name"], "M")
    opened.qtbot.waitUntil(lambda: opened.session.mentorship.holders("supervisor") != ())
    fields.window().grab()
    assert phone.mapTo(fields, phone.rect().topLeft()) == before


def test_only_the_fields_that_the_programme_names_are_asked(opened: Opened) -> None:
    item = replace(an_item(Kind.PEOPLE), id="few", views=("mentor",), lines=(Line("email"),))
    view = opened.item(item)
    assert isinstance(view, PeopleItem)
    assert list(fields_of(view, "mentor").fields) == ["name", "email"]
    assert list(fields_of(shown(opened, "mentor"), "mentor").fields) == [
        *("name", "title", "organisation", "phone", "email")
    ]


def test_an_optional_role_is_folded_until_it_is_wanted(opened: Opened) -> None:
    view = shown(opened, "community", "participant")
    community = view.roles["community"]
    assert community.rows == {}
    opened.qtbot.keyClick(community.more, Qt.Key.Key_Space)
    opened.hands(view).type("Ali")
    community.more.click()
    opened.hands(view).type("Eeva")
    assert names(opened, "community") == ["Ali", "Eeva"]


def test_a_required_role_waits_for_its_person(opened: Opened) -> None:
    opened.session.remove(opened.session.mentorship.people[0])
    view = shown(opened, "participant")
    row = only_row(view, "participant")
    assert isinstance(row, PersonRow)
    assert opened.session.mentorship.holders("participant") == ()
    row.fields.begin()
    opened.qtbot.keyClicks(row.fields.fields["name"], "Amina")
    opened.qtbot.keyClicks(row.fields.fields["email"], "a@example.fi")
    (person,) = opened.kept().holders("participant")
    assert (person.name, person.email) == ("Amina", "a@example.fi")


def test_a_removed_person_can_be_put_back(opened: Opened) -> None:
    view = shown(opened, "coach")
    row = only_row(view, "coach")
    assert isinstance(row, PersonRow)
    row.remove.click()
    assert names(opened, "coach") == []
    assert "Removed: Саша Иванова" in seen(view)
    view.roles["coach"].undo.button.click()
    assert names(opened, "coach") == ["Саша Иванова"]


def test_removing_somebody_from_one_role_leaves_the_others(opened: Opened) -> None:
    opened.session.put(Part("person-3", "community"))
    view = shown(opened, "coach")
    row = only_row(view, "coach")
    assert isinstance(row, PersonRow)
    row.remove.click()
    assert names(opened, "community") == ["Саша Иванова"]


def test_odd_names_are_shown_and_kept_as_they_are(opened: Opened) -> None:
    name = "<b>&Åke</b> \u202eنور"
    opened.session.put(Person("person-2", name))
    view = shown(opened, "mentor", "supervisor")
    row = only_row(view, "mentor")
    assert isinstance(row, PersonRow)
    assert row.fields.fields["name"].text() == name
    assert f"{name}, the same person as: mentor" in seen(view)


def removable(view: PeopleItem, role: str) -> list[bool]:
    rows = view.roles[role].rows.values()
    return [not row.remove.isHidden() for row in rows if isinstance(row, PersonRow)]


def test_of_several_in_a_needed_role_only_the_last_left_stays(opened: Opened) -> None:
    opened.session.remove(Part("person-2", "supervisor"))
    view = shown(opened, "supervisor")
    people = view.roles["supervisor"]
    for number in (7, 8):
        opened.session.put(Person(f"person-{number}", f"Maija {number}"))
        opened.session.put(Part(f"person-{number}", "supervisor"))
    assert removable(view, "supervisor") == [True, True]
    first = next(iter(people.rows.values()))
    assert isinstance(first, PersonRow)
    first.remove.click()
    assert names(opened, "supervisor") == ["Maija 8"]
    assert removable(view, "supervisor") == [False]


def test_a_line_stands_between_the_fields_of_two_people(opened: Opened) -> None:
    opened.session.put(Person("person-8", "Maija"))
    opened.session.put(Part("person-8", "mentor"))
    rows = shown(opened, "mentor").roles["mentor"].rows.values()
    assert [row.rule.isVisible() for row in rows if isinstance(row, PersonRow)] == [False, True]


def test_each_button_that_adds_another_says_to_which_role(opened: Opened) -> None:
    view = shown(opened, "mentor", "participant")
    for role, said in (("mentor", "Add: mentor"), ("participant", "Add: participant")):
        opened.session.put(Part(opened.session.mentorship.people[0].id, role))
        assert view.roles[role].more.text() == said
