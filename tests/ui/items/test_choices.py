"""A choice can be taken back, and the arrow keys go from one to the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentordesk.domain.item import Kind
from mentordesk.ui.items.checklist import ChecklistItem
from mentordesk.ui.items.choices import YesNoItem
from mentordesk.ui.items.guidance import GuidanceItem
from mentordesk.ui.items.scale import ScaleItem
from tests.ui.items.conftest import Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import an_item

SPACE, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Right


def test_pressing_the_chosen_answer_takes_it_back(opened: Opened) -> None:
    view = opened.item(an_item(Kind.YES_NO))
    hands = opened.hands(view)
    hands.go_to("Question yes-no: Yes")
    hands.press(SPACE)
    assert opened.answer("yes-no") == "yes"
    hands.press(SPACE)
    assert opened.answer("yes-no") == ""
    assert not any(said.startswith("[x]") for said in seen(view))


def test_not_asked_is_an_answer(opened: Opened) -> None:
    view = opened.item(an_item(Kind.YES_NO))
    hands = opened.hands(view)
    hands.go_to("Question yes-no: Yes")
    hands.press(SPACE, RIGHT, RIGHT)
    assert opened.answer("yes-no") == "not-asked"


def test_tab_comes_to_the_chosen_answer_and_leaves_it(opened: Opened) -> None:
    opened.answer_elsewhere("yes-no", "no")
    form = opened.form("three")
    hands = opened.hands(form)
    hands.go_to("Question long")
    hands.press(Qt.Key.Key_Tab)
    assert hands.focused().accessibleName() == "Question yes-no: No"


def test_a_value_that_no_button_stands_for_is_kept_and_shown_as_none(opened: Opened) -> None:
    opened.answer_elsewhere("yes-no", "perhaps")
    view = opened.item(an_item(Kind.YES_NO))
    assert isinstance(view, YesNoItem)
    assert opened.answer("yes-no") == "perhaps"
    assert not any(said.startswith("[x]") for said in seen(view))


def test_the_views_of_a_scale_are_chosen_and_reasoned_apart(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SCALE))
    assert isinstance(view, ScaleItem)
    view.groups["mentor"].button_of("none").click()
    view.groups["participant"].button_of("high").click()
    opened.qtbot.keyClicks(view.reasons["mentor"], "Ei tiedossa")
    assert opened.answer("scale", "mentor.step") == "none"
    assert opened.answer("scale", "participant.step") == "high"
    assert opened.answer("scale", "mentor.reason") == "Ei tiedossa"
    assert opened.answer("scale", "participant.reason") == ""


def test_a_scale_without_views_has_one_step_and_one_reason(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SCALE, views=()))
    assert isinstance(view, ScaleItem)
    view.groups[""].button_of("low").click()
    opened.qtbot.keyClicks(view.reasons[""], "Koska")
    assert (opened.answer("scale", "step"), opened.answer("scale", "reason")) == ("low", "Koska")


def test_a_scale_says_what_its_steps_mean(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SCALE))
    assert isinstance(view, ScaleItem)
    assert "What low means" in seen(view)
    button = view.groups["mentor"].button_of("low")
    assert button.accessibleDescription() == "What low means"


def test_a_narrow_scale_names_the_view_at_each_button(opened: Opened) -> None:
    view = opened.item(an_item(Kind.SCALE))
    assert isinstance(view, ScaleItem)
    view.resize(900, 600)
    opened.qtbot.waitUntil(view.heads.isVisible)
    view.resize(200, 900)
    opened.qtbot.waitUntil(lambda: not view.heads.isVisible())
    assert view.groups["mentor"].button_of("low").text() == "Mentor"


def test_a_checklist_counts_and_opens_a_remark_when_wanted(opened: Opened) -> None:
    view = opened.item(an_item(Kind.CHECKLIST))
    assert isinstance(view, ChecklistItem)
    line = view.lines["first"]
    assert not line.remark.isVisible()
    opened.qtbot.keyClick(line.opener, SPACE)
    opened.qtbot.waitUntil(line.remark.hasFocus)
    opened.qtbot.keyClicks(line.remark, "Puhuttiin")
    line.tick.mark.click()
    assert opened.answer("checklist", "first.remark", "") == "Puhuttiin"
    assert "1 of 2 gone through" in seen(view)


def test_a_stored_remark_is_open(opened: Opened) -> None:
    opened.answer_elsewhere("checklist", "Puhuttiin", "second.remark", "")
    assert "Puhuttiin" in seen(opened.item(an_item(Kind.CHECKLIST)))


def test_guidance_is_read_with_its_guides_and_an_address_is_never_a_link(opened: Opened) -> None:
    view = opened.item(an_item(Kind.GUIDANCE))
    assert isinstance(view, GuidanceItem)
    words = [text for text in seen(view) if text not in ("", "•")]
    assert words[:4] == ["Question guidance", "First line", "Second line", "https://example.fi"]
    assert words[4:7] == ["A guide", "What it is for", "First of the guide"]
    assert not any(label.openExternalLinks() for label in view.findChildren(QLabel))
