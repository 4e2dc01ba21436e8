"""What is about health is explained before it can be written."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Section
from mentordesk.domain.reading import ANSWERED
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.items import ItemView
from mentordesk.ui.items.health_fence import HealthFence
from mentordesk.ui.items.texts import LongTextItem
from tests.ui.items.conftest import Opened
from tests.ui.items.hands import by_tab, seen, takers
from tests.ui.items.made import CONDITIONAL, HEALTH, ITEMS


def fence_of(view: ItemView) -> HealthFence:
    assert view.fence is not None
    return view.fence


@pytest.fixture
def shut(opened: Opened) -> LongTextItem:
    view = opened.item(HEALTH)
    assert isinstance(view, LongTextItem)
    return view


def test_the_field_is_shut_and_what_it_means_is_said(shut: LongTextItem) -> None:
    assert not shut.field.isVisible()
    words = " ".join(seen(shut))
    for said in ("special data", "only what is needed", "consent", "handed over", "erased first"):
        assert said in words


def test_the_button_tells_a_reader_everything(shut: LongTextItem) -> None:
    button = fence_of(shut).button
    assert button.accessibleName() == f"Write here: {shut.question}"
    for text in ("consent", "erased first"):
        assert text in button.accessibleDescription()


def test_it_is_opened_by_keyboard_and_one_writes_at_once(
    opened: Opened, shut: LongTextItem
) -> None:
    assert by_tab(shut) == [fence_of(shut).button]
    hands = opened.hands(shut)
    hands.press_button("Write here")
    assert QApplication.focusWidget() is shut.field
    hands.type("Niska")
    assert opened.answer(HEALTH.id) == "Niska"
    assert "write only what is needed" in " ".join(seen(shut))
    assert not fence_of(shut).button.isVisible()


def test_return_opens_it_too(opened: Opened, shut: LongTextItem) -> None:
    fence_of(shut).button.setFocus()
    opened.hands(shut).press(Qt.Key.Key_Return)
    assert fence_of(shut).is_open


def test_opening_writes_nothing(opened: Opened, shut: LongTextItem) -> None:
    fence_of(shut).button.click()
    assert opened.session.mentorship.answers == ()
    assert opened.session.is_saved


def test_another_question_about_health_stays_shut_while_one_writes(opened: Opened) -> None:
    other = opened.item(replace(HEALTH, id="other"))
    opened.answer_elsewhere(HEALTH.id, "Niska")
    assert not fence_of(other).is_open


@pytest.mark.parametrize(("text", "is_open"), [("Niska", True), ("", False)])
def test_once_something_is_written_it_is_open_from_the_beginning(
    opened: Opened, text: str, is_open: bool
) -> None:
    opened.answer_elsewhere(HEALTH.id, text)
    for item in (HEALTH, replace(HEALTH, id="other")):
        assert fence_of(opened.item(item)).is_open is is_open


def test_what_is_not_about_health_has_no_fence(opened: Opened) -> None:
    view = opened.item(replace(HEALTH, health=False))
    assert view.fence is None
    assert isinstance(view, LongTextItem)
    assert view.field.isVisible()


@pytest.mark.parametrize("item", [i for i in ITEMS if i.kind in ANSWERED], ids=lambda item: item.id)
def test_every_kind_that_is_answered_can_be_fenced(opened: Opened, item: Item) -> None:
    view = opened.item(replace(item, health=True))
    fence = fence_of(view)
    assert takers(view) == [fence.button]
    fence.button.click()
    assert by_tab(view)
    assert fence.button not in takers(view)


class TestInTwoLanguages:
    """The participant reads in another language, too."""

    @pytest.fixture
    def mentorship(self, mentorship: Mentorship) -> Mentorship:
        spoken = Answer(Place("", "language"), "uk")
        return replace(mentorship, answers=(spoken,))

    def test_the_choice_of_language_is_behind_the_fence(self, shut: LongTextItem) -> None:
        assert takers(shut) == [fence_of(shut).button]
        fence_of(shut).button.click()
        assert len(by_tab(shut)) > 1


def test_the_first_on_a_form_explains_it_for_all(opened: Opened) -> None:
    second = replace(HEALTH, id="second")
    hidden = replace(HEALTH, id="hidden", when=CONDITIONAL.when)
    section = Section("health", (hidden, HEALTH, second))
    programme = opened.session.programme
    form = replace(programme.form("three"), sections=(section,))
    opened.session.programme = replace(programme, forms=(form,))
    told = {item.id: " ".join(seen(opened.item(item))) for item in section.items}
    assert "consent" in told["health"]
    assert "said above" in told["second"]
    assert "consent" not in told["second"]
