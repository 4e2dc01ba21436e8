"""Every text stands in two languages when the participant has one of their own."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.item import Kind
from mentordesk.domain.records import Answer, Place
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.fields import AnswerField, GrowingText, MarkRow
from mentordesk.ui.fields.answer_field import LanguageSwitch
from mentordesk.ui.form import FormView
from mentordesk.ui.items.second_language import LanguageItem
from mentordesk.ui.items.texts import LongTextItem, TextItem
from tests.ui.items.conftest import MEETING, Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import an_item

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def speak(opened: Opened, code: str) -> None:
    """Let the participant's own language be this one."""
    opened.answer_elsewhere("language", code, meeting="")


def text_item(form: FormView) -> TextItem:
    view = form.item_view("text")
    assert isinstance(view, TextItem)
    return view


def answer_field(opened: Opened) -> AnswerField:
    view = opened.item(an_item(Kind.LONG_TEXT))
    assert isinstance(view, LongTextItem)
    return view.answers[""]


def test_the_second_language_comes_and_goes_at_once_in_what_is_open(opened: Opened) -> None:
    form = opened.form("meeting")
    opened.qtbot.waitUntil(form.item_view("health").isVisible)
    before = seen(form)
    speak(opened, "uk")
    shown = seen(form)
    assert {"Питання", "Допомога", "Перший рядок", "Більше", "Низько"} <= set(shown)
    assert shown[shown.index("Question text") + 1] == "Питання"
    speak(opened, "")
    assert seen(form) == before


def test_one_language_takes_the_place_of_another(opened: Opened) -> None:
    form = opened.form("meeting")
    speak(opened, "uk")
    speak(opened, "ar")
    assert "سؤال" in seen(form)
    assert "Питання" not in seen(form)


def test_arabic_is_laid_out_from_right_to_left_and_ukrainian_is_not(opened: Opened) -> None:
    view = text_item(opened.form("meeting"))
    speak(opened, "ar")
    assert view.label.second is not None
    assert view.label.second.layoutDirection() == RIGHT_TO_LEFT
    assert view.label.first.layoutDirection() != RIGHT_TO_LEFT
    speak(opened, "uk")
    assert view.label.second.layoutDirection() != RIGHT_TO_LEFT


def test_a_text_that_the_second_language_lacks_is_not_repeated(opened: Opened) -> None:
    speak(opened, "ar")
    assert seen(opened.form("meeting")).count("Question long") == 1


@pytest.mark.parametrize(("kind", "mark"), [(Kind.TEXT, []), (Kind.LONG_TEXT, ["suomi"])])
def test_a_text_that_the_window_s_language_lacks_says_in_which_it_is(
    opened: Opened, tmp_path: Path, kind: Kind, mark: list[str]
) -> None:
    swedish = TranslatedLanguage("sv", tmp_path)
    opened.context = replace(opened.context, language=swedish)
    view = opened.item(an_item(kind))
    assert [text for text in seen(view) if text == "suomi"] == mark


def test_words_in_the_second_language_press_their_mark_too(opened: Opened) -> None:
    speak(opened, "uk")
    first = opened.item(an_item(Kind.CHOICE)).findChildren(MarkRow)[0]
    opened.qtbot.mouseClick(first.text, Qt.MouseButton.LeftButton)
    assert opened.answer("choice") == "first"


def test_there_is_no_switch_without_a_second_language(opened: Opened) -> None:
    field = answer_field(opened)
    assert field.switch is None
    speak(opened, "uk")
    assert field.switch is not None
    assert field.switch.codes == ("fi", "uk")
    speak(opened, "")
    assert field.switch is None


def test_the_language_of_an_answer_is_chosen_by_keyboard_and_kept_with_it(opened: Opened) -> None:
    speak(opened, "uk")
    field = answer_field(opened)
    hands = opened.hands(field)
    hands.go_to("Question long")
    hands.type("Dobre")
    hands.press(Qt.Key.Key_Tab)
    assert hands.focused().accessibleName() == "Language of the answer: suomi"
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Space)
    assert answer(opened) == Answer(Place(MEETING, "long"), "Dobre", "uk")


def test_what_is_written_on_stays_in_the_language_chosen(opened: Opened) -> None:
    speak(opened, "uk")
    field = answer_field(opened)
    field.spoken.emit("uk")
    opened.qtbot.keyClicks(field.field, "Dobre")
    assert answer(opened).language == "uk"
    assert field.field.text() == "Dobre"


def test_an_answer_is_in_the_window_s_language_until_another_is_chosen(opened: Opened) -> None:
    speak(opened, "uk")
    opened.qtbot.keyClicks(answer_field(opened).field, "Hyvin")
    assert answer(opened).language == "fi"


def answer(opened: Opened) -> Answer:
    """Return the long answer as the vault has it."""
    return next(a for a in opened.kept().answers if a.place.item == "long")


def test_the_switch_is_named_while_one_writes_and_its_room_is_kept(opened: Opened) -> None:
    speak(opened, "uk")
    field = answer_field(opened)
    assert field.switch is not None
    field.field.clearFocus()
    assert not field.switch.name.isVisible()
    before = field.sizeHint()
    field.field.setFocus()
    assert field.switch.name.isVisible()
    assert field.sizeHint() == before
    assert field.switch.group.button_of("uk").toolTip() == "Language of the answer: українська"


def test_names_and_numbers_are_in_no_language(opened: Opened) -> None:
    speak(opened, "uk")
    view = opened.item(an_item(Kind.FIELDS))
    assert not view.findChildren(LanguageSwitch)


def test_pressing_the_language_chosen_again_leaves_it_chosen(opened: Opened) -> None:
    speak(opened, "uk")
    field = answer_field(opened)
    assert field.switch is not None
    button = field.switch.group.button_of("fi")
    button.click()
    assert button.isChecked()


def test_a_language_says_that_nobody_has_checked_it(opened: Opened) -> None:
    view = opened.item(an_item(Kind.LANGUAGE))
    assert isinstance(view, LanguageItem)
    unsure = "No native speaker has checked the translation yet."
    speak(opened, "uk")
    assert unsure in view.field.about.text()
    speak(opened, "ar")
    assert view.field.about.isVisible()
    assert unsure not in view.field.about.text()
    speak(opened, "")
    assert not view.field.about.isVisible()


def test_the_first_language_and_the_window_s_are_not_offered(opened: Opened) -> None:
    view = opened.item(an_item(Kind.LANGUAGE))
    assert isinstance(view, LanguageItem)
    pick = view.field.field
    offered = [pick.itemData(n) for n in range(pick.count())]
    assert offered == ["", "sv", "uk", "ar"]
    assert pick.itemText(2) == "українська (Ukrainian)"


def test_guidance_at_a_meeting_is_in_the_window_s_language_alone(opened: Opened) -> None:
    speak(opened, "uk")
    assert "Порада" not in seen(opened.item(an_item(Kind.GUIDANCE)))
    opened.context = replace(opened.context, meeting_id="")
    assert "Порада" in seen(opened.item(an_item(Kind.GUIDANCE)))


@pytest.mark.parametrize(("text", "from_right"), [("جيد جدا", True), ("Hyvin", False)])
def test_an_answer_begins_at_the_side_of_its_own_letters(
    opened: Opened, text: str, from_right: bool
) -> None:
    field = answer_field(opened).field
    assert isinstance(field, GrowingText)
    field.show_text(text)
    line = field.document().firstBlock().layout().lineAt(0)
    assert (line.naturalTextRect().left() > field.width() / 2) == from_right
