"""Sentences, dates and times in the program's languages."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from mentordesk.domain.sentence import Sentence
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES

MONDAY = date(2026, 2, 2)


def language(code: str) -> TranslatedLanguage:
    return TranslatedLanguage(code, RESOURCES / "i18n")


@pytest.mark.parametrize(
    ("code", "day", "weekday", "clock"),
    [
        ("fi", "2.2.2026", "ma", "9.05"),
        ("sv", "2.2.2026", "mån", "9.05"),
        ("en", "2 February 2026", "Mon", "9:05"),
    ],
)
def test_dates_and_times_are_written_as_their_readers_do(
    code: str, day: str, weekday: str, clock: str
):
    spoken = language(code)
    assert spoken.date(MONDAY) == day
    assert spoken.weekday(MONDAY) == weekday
    assert spoken.time(time(9, 5)) == clock


def test_a_sentence_without_a_translation_is_said_in_english():
    sentence = Sentence("nowhere", "On {day} at {when}: {what}")
    filled = sentence.filled(day=MONDAY, when=datetime(2026, 2, 2, 13, 30), what=Sentence("", "x"))
    assert language("fi").say(filled) == "On 2.2.2026 at 2.2.2026 13.30: x"


def test_a_sentence_of_the_rules_is_said_in_finnish():
    assert language("fi").say(Sentence("domain", "Write the name here.")) == "Kirjoita nimi tähän."


@pytest.mark.parametrize(("code", "cancel"), [("fi", "Peru"), ("sv", "Avbryt"), ("en", "Cancel")])
def test_the_buttons_of_qts_own_dialogs_follow_the_language(
    code: str, cancel: str, qtbot: QtBot, qapp: QApplication
):
    spoken = language(code)
    spoken.install(qapp)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.buttons()[0].text().replace("&", "") == cancel
        assert QLocale().language() == spoken.locale.language()
    finally:
        spoken.remove(qapp)


def test_finnish_comes_first():
    assert LANGUAGES[0] == "fi"
