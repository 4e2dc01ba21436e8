"""The search over the window: what it shows, how one chooses, and where one gets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import forms_of, place
from mentordesk.domain.records import Answer, Place, Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.search.palette import Palette
from mentordesk.ui.search.rows import HIT, bold
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def told(programme: Programme, text: str, health: bool = False, name: str = "Amina") -> Mentorship:
    """A trial in which a long text was written at its last meeting."""
    trial = a_trial(programme, name)
    meeting = trial.meetings[-1]
    items = [item for form in forms_of(meeting, programme) for item in form.items()]
    asked = (i for i in items if i.kind is Kind.LONG_TEXT and i.health == health and not i.shared)
    answer = Answer(place(next(i for i in asked if not i.when), meeting.id), text, "fi")
    return replace(trial, answers=(*trial.answers, answer))


def palette(window: MainWindow) -> Palette:
    return window.searching.palette


def find(shop: Shop, window: MainWindow, words: str) -> list[str]:
    """Type words with Ctrl+K; return what is read aloud of each hit."""
    if palette(window).isHidden():
        shop.qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with shop.qtbot.waitSignal(window.searching.finding.found):
        palette(window).field.setText(words)
    rows = palette(window).list.rows
    return [str(rows.index(n).data()) for n in range(rows.rowCount())]


def test_a_hit_says_who_where_and_the_line(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "Eka\nHän viihtyy kassalla"))
    (said,) = find(shop, window, "kassa")
    assert said.startswith("Amina, 4")
    assert said.endswith(": Hän viihtyy kassalla")
    assert palette(window).field.accessibleDescription() == said


def test_a_found_word_is_marked_by_more_than_colour(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "Hän viihtyy kassalla"))
    find(shop, window, "kassa")
    (mark,) = bold(palette(window).list.rows.index(0).data(HIT).hit.line.marks)
    assert (mark.start, mark.length) == (12, 8)
    assert mark.format.fontWeight() == QFont.Weight.DemiBold


def test_enter_puts_the_caret_before_the_found_word(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "Hän viihtyy kassalla"))
    find(shop, window, "kassa")
    with shop.qtbot.waitSignal(window.pages.shown):
        shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert (field.toPlainText(), field.textCursor().position()) == ("Hän viihtyy kassalla", 12)
    assert field.property("found") and palette(window).isHidden()
    shop.qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    shop.qtbot.waitUntil(lambda: not field.property("found"))


def test_what_only_a_certificate_tells_is_found_beside_its_paper(shop: Shop) -> None:
    said = Answer(Place("", "certificate-tasks"), "Hän leipoi sämpylät")
    window = shop.open(replace(a_trial(shop.programme), answers=(said,)))
    find(shop, window, "sämpylä")
    with shop.qtbot.waitSignal(window.pages.shown):
        shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit) and field.property("found")
    assert (field.toPlainText(), field.textCursor().position()) == (said.text, 11)


def test_what_was_just_typed_is_found(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "alussa"))
    find(shop, window, "alussa")
    shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Return)
    shop.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    shop.qtbot.keyClicks(QApplication.focusWidget(), "Varastossa ")
    assert len(find(shop, window, "varasto")) == 1


def test_what_is_about_health_is_not_found(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "migreeni", health=True))
    assert find(shop, window, "migreeni") == []
    assert palette(window).list.isHidden()


def test_names_are_found_and_open_their_mentorship(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "a"), told(shop.programme, "b", name="Oksana"))
    (said,) = find(shop, window, "oksana")
    assert said.endswith(": Oksana")
    with shop.qtbot.waitSignal(window.pages.shown) as shown:
        shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Return)
    found = window.lists.listing.find(shown.args[1]) if shown.args else None
    assert found is not None and found.participant == "Oksana"


def test_a_plan_half_done_opens_in_the_wizard(shop: Shop) -> None:
    window = shop.open(a_trial(shop.programme, "Oksana", Status.DRAFT))
    find(shop, window, "oksana")
    with shop.qtbot.waitSignal(window.pages.planned):
        shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Return)
    assert palette(window).isHidden()


def test_the_arrows_choose_and_escape_goes_back(shop: Shop) -> None:
    both = [told(shop.programme, "kassa", name=name) for name in ("Amina", "Oksana")]
    window = shop.open(*both)
    window.sidebar.list.setFocus()
    find(shop, window, "kassa")
    shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Down)
    shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Down)
    assert palette(window).list.currentIndex().row() == 1
    shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Escape)
    assert palette(window).isHidden() and window.sidebar.list.hasFocus()
    assert window.places.currentWidget() is window.home


def test_what_was_found_isn_t_kept_once_the_palette_is_away(shop: Shop) -> None:
    kassa = told(shop.programme, "kassa")
    window, vault = shop.open(kassa), shop.desk.vault
    assert find(shop, window, "kassa")
    shop.qtbot.keyClick(palette(window).field, Qt.Key.Key_Escape)
    shop.worker.now(lambda: vault.delete(kassa.id))
    window.search()
    assert palette(window).list.rows.rowCount() == 0
    with shop.qtbot.waitSignal(window.searching.finding.found) as found:
        pass
    assert found.args is not None and found.args[0].hits == ()


def test_it_says_what_can_be_found_and_that_nothing_is(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "kassa"))
    window.search()
    empty = palette(window).state.text()
    assert find(shop, window, "olematon") == []
    assert palette(window).state.text() not in ("", empty)


def test_only_the_last_words_typed_are_answered(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "kassa ja tiski"))
    window.search()
    answers: list[str] = []
    window.searching.finding.found.connect(lambda found: answers.append(found.typed))
    for words in ("kassa", "tis", "tiski"):
        window.searching.finding._typed = words
        window.searching.finding._ask()
    shop.qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["tiski"]


def test_what_was_written_is_read_while_nobody_types(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "kassa"))
    window.searching.reading._timer.start(0)
    found = shop.desk.vault.search
    shop.qtbot.waitUntil(lambda: bool(shop.worker.now(lambda: found("kassa", 1))))


def test_nothing_of_the_search_is_loaded_before_it_is_wanted(shop: Shop) -> None:
    window = shop.open(told(shop.programme, "kassa"))
    assert "searching" not in window.__dict__
