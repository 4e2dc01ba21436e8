"""A form shows what its conditions ask for, saves on leaving a field and says what is looked at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.reading import confirmation
from mentordesk.domain.records import Answer, Place
from mentordesk.ui import session
from mentordesk.ui.fields import DateField, MarkRow, first_field
from mentordesk.ui.form import FormView
from mentordesk.ui.items.period import PeriodItem
from mentordesk.ui.items.signatures import SignaturesItem
from mentordesk.ui.items.texts import FieldsItem, LongTextItem, TextItem
from tests.ui.items.conftest import MEETING, Opened
from tests.ui.items.hands import seen
from tests.ui.items.made import DRAFTED, HEALTH, MEETING_FORM, an_item


def test_what_an_answer_asks_for_appears_and_vanishes(opened: Opened) -> None:
    form = opened.form("meeting")
    inner = form.sections[2]
    assert not form.item_view("conditional").isVisible()
    assert not inner.isVisible()
    opened.answer_elsewhere("yes-no", "yes")
    opened.qtbot.waitUntil(form.item_view("conditional").isVisible)
    opened.qtbot.waitUntil(form.item_view("inner").isVisible)
    opened.answer_elsewhere("yes-no", "no")
    assert not form.item_view("conditional").isVisible()
    assert not inner.isVisible()


def test_the_answers_of_what_is_hidden_stay(opened: Opened) -> None:
    form = opened.form("meeting")
    opened.answer_elsewhere("yes-no", "yes")
    opened.answer_elsewhere("conditional", "Kept")
    opened.answer_elsewhere("yes-no", "no")
    assert not form.item_view("conditional").isVisible()
    assert opened.kept().answer(Place(MEETING, "conditional")) == "Kept"


def test_a_form_makes_its_items_only_where_they_are_to_stand(opened: Opened) -> None:
    form = FormView(MEETING_FORM, opened.session, opened.context)
    opened.qtbot.addWidget(form)
    assert not form.sections[0].is_filled  # each level put around them later would cost all anew
    form.show()
    assert form.sections[0].is_filled


def test_the_first_items_are_there_at_once_and_the_rest_a_moment_later(opened: Opened) -> None:
    form = FormView(MEETING_FORM, opened.session, opened.context)
    opened.qtbot.addWidget(form)
    form.show()
    assert form.sections[0].is_filled
    assert not form.sections[2].is_filled
    opened.qtbot.waitUntil(lambda: form.sections[2].is_filled)


def test_an_unknown_item_is_a_key_error(opened: Opened) -> None:
    form = opened.form("three")
    with pytest.raises(KeyError):
        form.item_view("nothing")


def test_sections_have_their_heading_and_introduction(opened: Opened) -> None:
    form = opened.form("meeting")
    opened.qtbot.waitUntil(form.item_view("health").isVisible)
    assert seen(form.sections[1])[:2] == ["More", "About the more"]


def test_the_only_section_of_a_form_leaves_the_heading_to_the_form_s_title(opened: Opened) -> None:
    (section,) = opened.form("three").sections
    name = opened.session.programme.text(f"section.{section.section.id}.name", "fi")
    assert name == "Three"
    assert name not in seen(section)


def test_the_item_that_is_gone_to_is_told_once(opened: Opened) -> None:
    form = opened.form("three")
    told: list[Item] = []
    form.item_focused.connect(told.append)
    hands = opened.hands(form)
    hands.go_to("Question long")
    hands.type("a")
    hands.go_to("Question text")
    assert [item.id for item in told if item.id != "yes-no"] == ["long", "text"]


def test_one_begins_at_the_topmost_field_in_sight(opened: Opened) -> None:
    form = opened.form("three")
    text = form.item_view("text")
    assert isinstance(text, TextItem)
    assert first_field(form) is text.field
    text.hide()
    long = form.item_view("long")
    assert isinstance(long, LongTextItem)
    assert first_field(form) is long.field


def test_a_form_names_its_fields_that_can_not_be_read_from_the_top(opened: Opened) -> None:
    form = opened.form("meeting")
    assert form.unreadable() == []
    period, signatures = form.item_view("period"), form.item_view("signatures")
    assert isinstance(period, PeriodItem)
    assert isinstance(signatures, SignaturesItem)
    starts = period.fields["starts"]
    assert isinstance(starts, DateField)
    for field in (signatures.date, starts):
        field.line.clear()
        opened.qtbot.keyClicks(field.line, "32.")
    assert form.unreadable() == [starts, signatures.date]
    assert starts.problem.isVisible()


def test_leaving_a_field_saves_at_once(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "SAVE_AFTER_MS", 60_000)
    form = opened.form("three")
    hands = opened.hands(form)
    hands.go_to("Question text")
    hands.type("Hei")
    assert not opened.session.is_saved
    with opened.qtbot.waitSignal(opened.session.saved):
        hands.press(Qt.Key.Key_Tab)


def test_an_answer_typed_in_one_tab_is_seen_in_another(opened: Opened) -> None:
    one, other = opened.form("three"), opened.form("meeting")
    field = one.item_view("text")
    assert isinstance(field, TextItem)
    opened.qtbot.keyClicks(field.field, "Hei")
    shown = other.item_view("text")
    assert isinstance(shown, TextItem)
    assert shown.field.text() == "Hei"


def test_a_section_of_the_feedback_form_is_confirmed_with_a_tick(opened: Opened) -> None:
    section = opened.form("feedback").sections[0]
    assert section.confirmed is not None
    opened.qtbot.keyClick(section.confirmed.mark, Qt.Key.Key_Space)
    place = confirmation(section.section)
    assert opened.kept().answer(place) == "yes"
    opened.session.put(Answer(place, ""))
    assert not section.confirmed.is_ticked


def test_other_forms_have_nothing_to_confirm(opened: Opened) -> None:
    assert all(section.confirmed is None for section in opened.form("meeting").sections)


def test_a_proposal_is_shown_until_it_is_used_and_can_then_be_changed(opened: Opened) -> None:
    opened.answer_elsewhere("long", "Sujuu hyvin", meeting="meeting-1")
    view = LongTextItem(DRAFTED, opened.session, replace(opened.context, meeting_id=""))
    opened.qtbot.addWidget(view)
    view.show()
    assert "Sujuu hyvin" in seen(view)
    assert view.field.text() == ""
    opened.qtbot.keyClick(view.proposed.button, Qt.Key.Key_Space)
    assert not view.proposed.isVisible()
    opened.qtbot.keyClicks(view.field, "Oikein: ")
    assert opened.answer("drafted", meeting="") == "Oikein: Sujuu hyvin"


def test_a_proposal_follows_what_it_is_drawn_from(opened: Opened) -> None:
    view = LongTextItem(DRAFTED, opened.session, replace(opened.context, meeting_id=""))
    opened.qtbot.addWidget(view)
    view.show()
    assert not view.proposed.isVisible()
    opened.answer_elsewhere("long", "Kirjoitettu nyt")
    assert view.proposed.draft == "Kirjoitettu nyt"


def test_health_is_warned_of_before_the_field(opened: Opened) -> None:
    view = opened.item(HEALTH)
    assert isinstance(view, LongTextItem)
    warning = next(text for text in seen(view) if "health" in text)
    label = next(w for w in view.findChildren(QWidget) if w.property("text") == warning)
    top = label.mapTo(view, label.rect().topLeft()).y()
    assert top < view.field.mapTo(view, view.field.rect().topLeft()).y()


def test_an_answer_goes_to_its_meeting_and_a_shared_one_to_all(opened: Opened) -> None:
    form = opened.form("meeting")
    text, fields = form.item_view("text"), form.item_view("fields")
    assert isinstance(text, TextItem)
    assert isinstance(fields, FieldsItem)
    opened.qtbot.keyClicks(text.field, "a")
    opened.qtbot.keyClicks(fields.fields["first"], "b")
    answers = opened.session.mentorship.answers
    assert answers == (
        Answer(Place(MEETING, "text"), "a", "fi"),
        Answer(Place("", "fields", "first"), "b", "fi"),
    )


def test_the_words_beside_a_mark_can_be_pressed(opened: Opened) -> None:
    view = opened.item(an_item(Kind.CHOICE))
    second = view.findChildren(MarkRow)[1]
    opened.qtbot.mouseClick(second.text, Qt.MouseButton.LeftButton)
    assert opened.answer("choice") == "second"
