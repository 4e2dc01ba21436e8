"""The overview tells the participant's own language, the words and the key points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.domain.reading import place
from mentordesk.domain.records import Answer, Word
from mentordesk.domain.setup import steps
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.icons import Icons
from mentordesk.ui.items import VIEWS
from mentordesk.ui.language_names import called
from mentordesk.ui.language_pick import LanguagePick
from mentordesk.ui.letter import letter
from mentordesk.ui.letter_page import LetterPage
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.overview_language import LanguageBlock
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from tests.ui.mentorship.conftest import OpenPage


@pytest.fixture
def page(open_page: OpenPage, session: Session) -> MentorshipPage:
    shown = open_page(session)
    shown.tabs.open("overview")
    return shown


@pytest.fixture
def block(page: MentorshipPage) -> LanguageBlock:
    return cast(Overview, page.tabs.page("overview")).language


def test_the_words_are_counted_as_they_are_written(
    qtbot: QtBot, block: LanguageBlock, session: Session
) -> None:
    session.put(Word("word-1", "pelti"))
    session.put(Word("word-2", "uuni"))
    session.put(Word("word-3", " "))
    qtbot.waitUntil(lambda: block.words.text().startswith("2 "))


def test_the_word_list_is_opened_from_the_overview(
    page: MentorshipPage, block: LanguageBlock
) -> None:
    block.list.click()
    assert page.tabs.current == "words"


def test_the_word_card_is_printed_from_the_overview(block: LanguageBlock) -> None:
    printed: list[DocumentSpec] = []
    block.print_wanted.connect(printed.append)
    block.card.click()
    assert [document.form for document in printed] == ["words"]


def test_key_points_are_counted_when_there_is_a_second_language(
    qtbot: QtBot, block: LanguageBlock, session: Session, work_trial: Programme
) -> None:
    assert not block.points.isVisible()
    block.pick.chosen.emit("sv")
    item = work_trial.item("m1-key-points")
    session.put(Answer(place(item, "meeting-1", f"{item.lines[0].id}.told"), "yes"))
    qtbot.waitUntil(block.points.isVisible)
    assert block.points.text().startswith("1 of ")


def test_the_second_language_is_changed_without_the_wizard(
    page: MentorshipPage, block: LanguageBlock, session: Session
) -> None:
    page.tabs.open("preparation")
    preparation = page.tabs.page("preparation")
    assert preparation is not None
    block.pick.chosen.emit("sv")
    assert session.second_language == "sv"
    shown = {label.text() for label in preparation.findChildren(QLabel)}
    assert session.programme.text("form.preparation.title", "sv") in shown


def test_the_letter_is_read_in_both_languages_and_breaks_no_number(
    qtbot: QtBot, block: LanguageBlock, session: Session, language: TranslatedLanguage, icons: Icons
) -> None:
    block.pick.chosen.emit("sv")
    (person, *_) = session.mentorship.people
    session.put(replace(person, phone="040 555 1234"))
    context = FormContext("", language, lambda _: False, date.today, icons)
    page = LetterPage(session, context)
    qtbot.addWidget(page)
    page.arrive()
    shown = {label.text() for label in page.findChildren(QLabel)}
    form = steps(session.programme)[0].id
    keys = (f"form.{form}.name", f"role.{session.mentorship.roles_of(person.id)[0]}.name")
    assert {session.programme.text(key, "sv") for key in keys} <= shown
    assert any("040\u00a0555\u00a01234" in text for text in shown)


def test_the_letter_says_the_second_language(
    block: LanguageBlock, session: Session, language: TranslatedLanguage
) -> None:
    block.pick.chosen.emit("sv")
    paragraphs = letter(session.mentorship, session.programme, language)
    lines = [line for paragraph in paragraphs for line in paragraph.lines]
    assert any(line.text.endswith(called("sv", language)) for line in lines)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_of_the_programme_but_the_windows_own_is_offered(
    qtbot: QtBot, work_trial: Programme, code: str
) -> None:
    pick = LanguagePick(work_trial, TranslatedLanguage(code, RESOURCES / "i18n"))
    qtbot.addWidget(pick)
    offered = [pick.field.itemData(n) for n in range(pick.field.count())]
    assert offered == ["", *(each for each in work_trial.languages if each != code)]


def test_what_a_model_was_written_in_is_called_no_translation(
    qtbot: QtBot, work_trial: Programme
) -> None:
    pick = LanguagePick(work_trial, TranslatedLanguage("sv", RESOURCES / "i18n"))
    qtbot.addWidget(pick)
    told = {}
    for code in ("uk", "fi", ""):
        pick.show_code(code)
        told[code] = not pick.about.isHidden()
    assert told == {"uk": True, "fi": False, "": False}


def test_finnish_stands_under_the_questions_of_a_window_in_swedish(session: Session) -> None:
    (asked,) = session.programme.items_of(Kind.LANGUAGE)
    session.put(Answer(place(asked, ""), "fi"))
    said = Speech(session, TranslatedLanguage("sv", RESOURCES / "i18n")).said("form.m1.title")
    assert said.text == session.programme.text("form.m1.title", "sv")
    assert said.second == session.programme.text("form.m1.title", "fi")


def test_the_plan_and_the_signatures_ask_everything_in_both_languages(
    qtbot: QtBot, session: Session, language: TranslatedLanguage, icons: Icons
) -> None:
    (asked,) = session.programme.items_of(Kind.LANGUAGE)
    session.put(Answer(place(asked, ""), "uk"))
    context = FormContext("", language, lambda _: False, date.today, icons)
    programme = session.programme
    asked_for = {"mentor": ("title", "organisation"), "fb-signatures": ("place", "date")}
    for item, lines in asked_for.items():
        view = VIEWS[programme.item(item).kind](programme.item(item), session, context)
        qtbot.addWidget(view)
        shown = {label.text() for label in view.findChildren(QLabel)}
        assert shown.issuperset(programme.text(f"item.{item}.{line}", "uk") for line in lines)
