"""The mentorships of a group: how far they are, taken in and out, begun."""

from dataclasses import replace

from mentordesk.domain.item import Kind
from mentordesk.domain.records import Status
from mentordesk.ui.items.members import MembersItem
from tests.ui.groups.conftest import Opened


def shown(opened: Opened) -> MembersItem:
    view = opened.item(Kind.MEMBERS)
    assert isinstance(view, MembersItem)
    return view


def names(view: MembersItem) -> list[str]:
    return [line.name.text() for line in view.lines.lines]


def a_stranger(opened: Opened) -> str:
    """Keep a running mentorship of the same programme that is in no group; return its id."""
    made = opened.pilot.members[1]
    alone = replace(made, id="alone", details=replace(made.details, group="", status=Status.OPEN))
    opened.worker.now(lambda: opened.desk.vault.add(alone, opened.pilot.programme))
    return alone.id


def test_each_member_has_a_line_that_opens_it(opened: Opened) -> None:
    view = shown(opened)
    assert names(view) == [
        *("Oksana Kovalenko", "Qamar Yusuf", "Sofia Lundell", "Valentina Smirnova"),
        "Yasmin El-Amin",
    ]
    with opened.qtbot.waitSignal(opened.company.opened) as signal:
        view.lines.lines[1].name.click()
    assert signal.args == [opened.pilot.members[2].id]


def test_how_far_a_member_is_is_said_with_its_name(opened: Opened) -> None:
    line = shown(opened).lines.lines[1]
    assert line.name.accessibleDescription() == ("2 of 3 meetings held · Meeting 3 on ke 16.9.2026")


def test_a_new_one_is_begun_in_the_group(opened: Opened) -> None:
    view = shown(opened)
    with opened.qtbot.waitSignal(opened.company.opened) as signal:
        view.begin.click()
    begun = opened.kept((signal.args or [])[0])
    assert begun.details.group == opened.session.mentorship.id
    assert begun.programme == opened.pilot.programme.key
    assert begun.meetings


def test_one_that_runs_without_a_group_is_offered(opened: Opened) -> None:
    known = a_stranger(opened)
    view = shown(opened)
    (offer,) = view.offered.actions()
    assert offer.text().startswith("Yasmin El-Amin")
    with opened.qtbot.waitSignal(opened.company.regrouped) as signal:
        offer.trigger()
    assert signal.args == [known, opened.session.mentorship.id]


def test_nothing_is_offered_where_nothing_is_free(opened: Opened) -> None:
    assert not shown(opened).take_in.isVisible()


def test_a_member_can_be_taken_out(opened: Opened) -> None:
    view = shown(opened)
    with opened.qtbot.waitSignal(opened.company.regrouped) as signal:
        view.lines.lines[1].out.click()
    assert signal.args == [opened.pilot.members[2].id, ""]
