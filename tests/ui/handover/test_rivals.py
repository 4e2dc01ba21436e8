"""What two desks wrote otherwise is shown until somebody has chosen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.need import Need
from mentordesk.domain.records import Answer, Details, Place
from mentordesk.ui.fields import first_field
from mentordesk.ui.form import FormView
from mentordesk.ui.handover.choice import Choice
from mentordesk.ui.handover.rival_lines import RivalLines
from mentordesk.ui.handover.undo_of_choice import UndoOfChoice
from mentordesk.ui.home_rows import TodoRow
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.overview import Overview
from tests.builders import a_rival
from tests.ui.handover.conftest import TASKS, Windowed
from tests.ui.window import button

Open = Callable[..., MentorshipPage]
THEIRS = Answer(TASKS, "Pekan sanat", "fi")


@pytest.fixture
def opened(here: Windowed, trial: Mentorship) -> Open:
    """Opens the trial with the other versions."""

    def open_with(*records: Answer | Details) -> MentorshipPage:
        rivals = tuple(a_rival(record) for record in records)
        made = replace(trial, rivals=rivals)
        here.shop.worker.now(lambda: here.shop.desk.vault.add(made, here.shop.programme))
        here.window.pages.open(made.id)
        here.shop.settle()
        page = here.window.places.currentWidget()
        assert isinstance(page, MentorshipPage)
        return page

    return open_with


def overview(page: MentorshipPage) -> Overview:
    page.tabs.open(OVERVIEW)
    shown = page.tabs.page(OVERVIEW)
    assert isinstance(shown, Overview)
    return shown


def choices_at_fields(page: MentorshipPage, tab: str) -> list[Choice]:
    page.tabs.open(tab)
    shown = page.tabs.page(tab)
    assert shown is not None
    for form in shown.findChildren(FormView):
        form.finish()
    return [choice for lines in shown.findChildren(RivalLines) for choice in lines.choices]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_field_shows_the_other_version_with_who_and_when(opened: Open) -> None:
    page = opened(THEIRS)
    (choice,) = choices_at_fields(page, page.tab_of(TASKS))
    assert "Pekan sanat" in words(choice)
    assert "ben" in words(choice)
    assert "Pekan sanat" in choice.use.accessibleDescription()


def test_the_other_version_is_taken_into_the_field(here: Windowed, opened: Open) -> None:
    page = opened(THEIRS)
    (choice,) = choices_at_fields(page, page.tab_of(TASKS))
    choice.use.setFocus()
    here.shop.qtbot.keyClick(choice.use, Qt.Key.Key_Return)
    here.shop.settle()
    stored = here.shop.stored(page._session.mentorship.id)
    assert (stored.answer(TASKS), stored.rivals) == ("Pekan sanat", ())
    assert choices_at_fields(page, page.tab_of(TASKS)) == []


def test_the_present_one_is_kept(here: Windowed, opened: Open) -> None:
    page = opened(THEIRS)
    (choice,) = choices_at_fields(page, page.tab_of(TASKS))
    choice.keep.click()
    here.shop.settle()
    stored = here.shop.stored(page._session.mentorship.id)
    assert (stored.answer(TASKS), stored.rivals) == ("Kassa", ())


@pytest.mark.parametrize("way", ["use", "keep"])
def test_a_choice_is_taken_back_and_both_versions_stand_again(
    here: Windowed, opened: Open, way: str
) -> None:
    page = opened(THEIRS)
    before = page._session.mentorship
    (choice,) = choices_at_fields(page, page.tab_of(TASKS))
    getattr(choice, way).click()
    (undo,) = (line for line in page.findChildren(UndoOfChoice) if line.isVisible())
    assert undo.button.hasFocus()
    undo.button.click()
    here.shop.settle()
    stored = here.shop.stored(before.id)
    assert (stored.answer(TASKS), stored.rivals) == ("Kassa", before.rivals)
    assert len(choices_at_fields(page, page.tab_of(TASKS))) == 1


def test_what_is_typed_after_a_choice_is_not_undone(here: Windowed, opened: Open) -> None:
    page = opened(THEIRS)
    (choice,) = choices_at_fields(page, page.tab_of(TASKS))
    choice.use.click()
    page._session.write(TASKS, "Uusi teksti", "fi")
    here.shop.settle()
    assert not any(line.isVisible() for line in page.findChildren(UndoOfChoice))


def test_other_fields_show_nothing(opened: Open) -> None:
    page = opened(THEIRS)
    assert choices_at_fields(page, page._session.mentorship.meetings[1].id) == []


def test_the_overview_lists_what_has_no_field(
    here: Windowed, opened: Open, trial: Mentorship
) -> None:
    page = opened(replace(trial.details, workplace="Leipomo", group="theirs"))
    block = overview(page).rivals
    assert block.isVisible()
    assert "Leipomo" in words(block)
    assert trial.details.workplace in words(block)
    block.choices[0].use.click()
    here.shop.settle()
    details = here.shop.stored(trial.id).details
    assert (details.workplace, details.group) == ("Leipomo", trial.details.group)
    assert block.choices == []
    block.undo.button.click()
    here.shop.settle()
    stored = here.shop.stored(trial.id)
    assert stored.details == trial.details
    assert len(block.choices) == len(stored.rivals) == 1


def test_the_overview_leads_to_a_question(opened: Open) -> None:
    page = opened(THEIRS)
    button(overview(page).rivals, "Go to the question").click()
    assert page.tabs.current == page.tab_of(TASKS)


def test_the_overview_leads_to_the_very_question_of_a_meeting_though_it_is_about_health(
    here: Windowed, opened: Open, trial: Mentorship
) -> None:
    place = Place(trial.meetings[3].id, "m4-strain")
    page = opened(Answer(place, "Selkä on kipeä", "fi"))
    button(overview(page).rivals, "Go to the question").click()
    assert page.tabs.current == place.meeting
    (view,) = (v for v in page.findChildren(ItemView) if v.item.id == place.item)
    field = first_field(view)
    assert field is not None
    here.shop.qtbot.waitUntil(field.hasFocus)
    here.shop.qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_what_is_about_health_is_read_at_its_question_only(opened: Open, trial: Mentorship) -> None:
    page = opened(Answer(Place(trial.meetings[3].id, "m4-strain"), "Selkä on kipeä", "fi"))
    block = overview(page).rivals
    assert "Selkä" not in words(block)
    assert block.choices == []
    (choice,) = choices_at_fields(page, trial.meetings[3].id)
    assert "Selkä" in words(choice)


def test_home_asks_for_the_choice_and_leads_to_the_overview(here: Windowed, opened: Open) -> None:
    page = opened(THEIRS)
    page.tabs.open(page._session.mentorship.meetings[0].id)
    here.window.go_home()
    here.shop.settle()
    (row,) = here.window.home.findChildren(TodoRow)
    assert row.need is Need.RIVALS
    row.button.click()
    here.shop.settle()
    assert page.tabs.current == OVERVIEW


def test_without_another_version_there_is_no_list(opened: Open) -> None:
    assert not overview(opened()).rivals.isVisible()


def test_what_was_chosen_and_the_way_back_stay_in_sight_until_something_else_is_written(
    here: Windowed, opened: Open, trial: Mentorship
) -> None:
    here.window.resize(900, 400)
    page = opened(replace(THEIRS, text="Pekan sanat\n" * 30))
    block = overview(page).rivals
    asked = block.heading.text()
    block.choices[0].use.setFocus()
    block.choices[0].use.click()
    here.shop.settle()
    assert block.heading.text() != asked
    here.shop.qtbot.waitUntil(lambda: not block.undo.button.visibleRegion().isEmpty())
    page._session.change(Put(replace(trial.details, workplace="Leipomo")))
    assert not block.isVisible()
