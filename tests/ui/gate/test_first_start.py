"""The first start: a password, the recovery sheet, and only then in."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.passphrase import words
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.policies import Policies
from mentordesk.settings import FileSettings
from mentordesk.store.key_file import FILE_NAME
from mentordesk.ui.gate.choose_page import FirstPage
from mentordesk.ui.gate.desk import SHEET_CONFIRMED, GateDesk
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.new_password import NewPassword
from mentordesk.ui.gate.parts import GatePage
from mentordesk.ui.gate.sheet_page import SheetPage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Scheme, Theme
from mentordesk.ui.widgets import Notice, Text
from tests.store.safes import CODE, a_safe
from tests.ui.gate.conftest import OpenGate
from tests.ui.gate.entering import (
    Printer,
    answer,
    ask_back,
    choose,
    code_on,
    come_to,
    lines_in,
    on,
    type_twice,
    unlock,
)

PASSWORD = "sininen hevonen juoksee"


@pytest.fixture
def large_text(qapp: QApplication, theme: Theme) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 150)
    yield
    theme.apply(qapp, Scheme.LIGHT, 100)


def plain_texts(page: GatePage) -> list[Text]:
    return [text for text in page.findChildren(Text) if not text.property("role")]


def test_a_new_folder_asks_for_a_password_and_begins_in_its_field(open_gate: OpenGate) -> None:
    page = on(open_gate(), FirstPage)
    assert page.password.first.line is page.window().focusWidget()


def test_another_language_is_remembered_and_asked_for(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    gate = open_gate()
    with qtbot.waitSignal(gate.language_wanted) as told:
        on(gate, FirstPage).language.chosen.emit("sv")
    assert told.args == ["sv"]
    assert gate_desk.settings.text("language") == "sv"


def test_a_language_that_the_organisation_has_set_stays(
    qtbot: QtBot, gate_desk: GateDesk, folder: Path
) -> None:
    fixed = FileSettings(folder, Policies({"language": "fi"}))
    gate = Gate(replace(gate_desk, settings=fixed), "")
    qtbot.addWidget(gate)
    gate.begin()
    qtbot.waitUntil(lambda: isinstance(gate.page, FirstPage))
    assert not on(gate, FirstPage).language.isEnabled()


def test_a_vault_of_before_is_told_to_be_kept(open_gate: OpenGate, folder: Path) -> None:
    new = plain_texts(on(open_gate(), FirstPage))
    (folder / "mentordesk.db").write_bytes(b"SQLite format 3\0" + bytes(84))
    bare = plain_texts(on(open_gate(), FirstPage))
    assert len(bare) == len(new) + 1


def test_a_short_password_is_refused_in_words(open_gate: OpenGate, folder: Path) -> None:
    new = on(open_gate(), FirstPage).password
    type_twice(new, "lyhyt12")
    assert "8" in new.refused.text.text()
    assert not (folder / FILE_NAME).exists()


@pytest.mark.parametrize("typed", [" " * 12, "sana" + "\n" * 8, "pitkä " * 200])
def test_what_is_no_password_is_refused_under_its_field(
    open_gate: OpenGate, folder: Path, typed: str
) -> None:
    new = on(open_gate(), FirstPage).password
    type_twice(new, typed)
    assert not new.refused.isHidden() and new.first.line.hasFocus()
    assert not (folder / FILE_NAME).exists()


def test_what_is_pasted_with_a_line_end_opens_when_it_is_typed(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    gate = open_gate()
    new = on(gate, FirstPage).password
    QGuiApplication.clipboard().setText(f"{PASSWORD}\r\n")
    new.first.line.paste()
    new.second.line.setText(PASSWORD)
    new.submit()
    come_to(qtbot, gate, SheetPage)
    assert gate_desk.safe.unlock(PASSWORD)


def test_a_password_that_anyone_tries_first_is_taken_when_pressed_once_more(
    qtbot: QtBot, open_gate: OpenGate, folder: Path
) -> None:
    gate = open_gate()
    new = on(gate, FirstPage).password
    type_twice(new, "salasana")
    assert not new.problem.isHidden()
    assert not (folder / FILE_NAME).exists()
    on(gate, FirstPage).go.click()
    come_to(qtbot, gate, SheetPage)
    assert (folder / FILE_NAME).exists()


def test_another_such_password_is_asked_about_anew(open_gate: OpenGate, folder: Path) -> None:
    new = on(open_gate(), FirstPage).password
    type_twice(new, "salasana")
    type_twice(new, "salasana1")
    assert not new.problem.isHidden()
    assert not (folder / FILE_NAME).exists()


def test_nothing_below_the_advice_moves_as_one_types(open_gate: OpenGate) -> None:
    gate = open_gate()
    gate.resize(1000, 800)
    new = on(gate, FirstPage).password
    places: set[int] = set()
    for typed in ("", "s", "salasana", "1234 5678 1", "sininen hevonen", PASSWORD, PASSWORD * 2):
        new.first.line.setText(typed)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        places.add(new.second.mapTo(gate, QPoint()).y())
    assert max(places) - min(places) <= 1, "a line's height is rounded"


def test_two_that_differ_are_not_taken(open_gate: OpenGate, folder: Path) -> None:
    new = on(open_gate(), FirstPage).password
    type_twice(new, PASSWORD, PASSWORD + "t")
    assert not new.problem.isHidden()
    assert new.second.line.hasSelectedText()
    assert not (folder / FILE_NAME).exists()


def test_a_password_drawn_by_lot_is_shown_and_typed_once_more(open_gate: OpenGate) -> None:
    new = on(open_gate(), FirstPage).password
    new.suggest.click()
    assert set(new.first.text.split()) <= set(words("fi"))
    assert new.first.line.echoMode() is new.first.line.EchoMode.Normal
    assert new.second.line is new.window().focusWidget()
    assert not new.second.text
    assert new.about.isVisible()
    new.first.line.setText(PASSWORD)
    assert not new.about.isVisible()


@pytest.mark.parametrize("code", ["fi", "sv", "en"])
def test_the_words_drawn_are_of_the_window_s_language(
    qtbot: QtBot, icons: Icons, code: str
) -> None:
    new = NewPassword(icons, TranslatedLanguage(code, RESOURCES / "i18n"))
    qtbot.addWidget(new)
    for _ in range(5):
        new.suggest.click()
        assert set(new.first.text.split()) <= set(words(code))


def test_one_gets_in_only_after_the_code_was_asked_back(
    qtbot: QtBot, open_gate: OpenGate, folder: Path
) -> None:
    gate = open_gate()
    sheet = choose(qtbot, gate, PASSWORD).sheet
    code = code_on(sheet)
    with qtbot.assertNotEmitted(gate.opened):
        check = ask_back(sheet)
        check.done.click()
    with qtbot.waitSignal(gate.opened) as opened:
        answer(check, code)
    safe = a_safe(folder)
    assert opened.args == [safe.unlock(PASSWORD)] == [safe.recover(code)]


def test_a_wrong_sign_is_pointed_out(qtbot: QtBot, open_gate: OpenGate) -> None:
    gate = open_gate()
    sheet = choose(qtbot, gate, PASSWORD).sheet
    code, check = code_on(sheet).replace("-", ""), ask_back(sheet)
    assert sheet.code.isHidden() or not sheet.code.isVisible()
    wrong = list(check.fields)[2]
    other = "2" if code[wrong] != "2" else "3"
    with qtbot.assertNotEmitted(gate.opened):
        answer(check, code[:wrong] + other + code[wrong + 1 :])
    assert check.fields[wrong] is check.window().focusWidget()
    assert not check.problem.isHidden()


def test_the_code_can_be_seen_again(qtbot: QtBot, open_gate: OpenGate) -> None:
    sheet = choose(qtbot, open_gate(), PASSWORD).sheet
    ask_back(sheet).again.click()
    assert sheet.check is None
    assert sheet.code.isVisible()


def test_here_is_a_new_code_is_said_only_while_it_is_shown(
    qtbot: QtBot, gate_desk: GateDesk
) -> None:
    page = SheetPage(gate_desk, CODE, "Here is a new code.")
    qtbot.addWidget(page)
    page.show()
    [said] = [each for each in page.findChildren(Text) if each.text() == "Here is a new code."]
    ask_back(page.sheet).again.click()
    assert said.isVisible()
    ask_back(page.sheet)
    assert not said.isVisible()


def test_the_sheet_goes_to_the_printer(qtbot: QtBot, open_gate: OpenGate, printer: Printer) -> None:
    sheet = choose(qtbot, open_gate(), PASSWORD).sheet
    sheet.print.click()
    qtbot.waitUntil(lambda: bool(printer.pages))
    pdf, name = printer.pages[0]
    assert code_on(sheet).encode() in pdf
    assert code_on(sheet) not in name


def test_a_sheet_saved_beside_what_it_opens_is_warned_of(
    qtbot: QtBot, open_gate: OpenGate, folder: Path, tmp_path: Path
) -> None:
    page = choose(qtbot, open_gate(), PASSWORD)
    for place, ground in ((folder, "warning"), (tmp_path, "good")):
        with qtbot.waitSignal(page.sheet.saving.saved):
            page.sheet.saving.save(place / "sheet.pdf", lambda: b"%PDF")
        [notice] = page.findChildren(Notice)
        assert notice.property("ground") == ground


@pytest.mark.usefixtures("large_text")
def test_what_became_of_the_sheet_is_in_sight_before_the_button_that_goes_on(
    qtbot: QtBot, open_gate: OpenGate, tmp_path: Path
) -> None:
    page = choose(qtbot, open_gate(), PASSWORD)
    page.window().resize(1264, 752)
    sheet = page.sheet
    with qtbot.waitSignal(sheet.saving.saved):
        sheet.saving.save(tmp_path / "MentorDesk sheet.pdf", lambda: b"%PDF")
    [notice] = page.findChildren(Notice)
    assert sheet.go_on.visibleRegion().boundingRect() == sheet.go_on.rect()
    assert notice.visibleRegion().boundingRect() == notice.rect()
    assert sheet.go_on.hasFocus()
    sheet.save.setFocus()
    qtbot.keyClick(sheet.save, Qt.Key.Key_Tab)
    assert notice.isAncestorOf(page.window().focusWidget())


def test_who_was_killed_before_the_sheet_was_confirmed_gets_a_new_one(
    qtbot: QtBot, open_gate: OpenGate, folder: Path
) -> None:
    old = code_on(choose(qtbot, open_gate(), PASSWORD).sheet)
    gate = open_gate()
    unlock(gate, PASSWORD)
    sheet = come_to(qtbot, gate, SheetPage).sheet
    new = code_on(sheet)
    with qtbot.waitSignal(gate.opened) as opened:
        answer(ask_back(sheet), new)
    assert new != old
    assert opened.args == [a_safe(folder).recover(new)]


def test_a_confirmed_sheet_is_not_asked_for_again(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    gate = open_gate()
    sheet = choose(qtbot, gate, PASSWORD).sheet
    answer(ask_back(sheet), code_on(sheet))
    assert gate_desk.settings.number(SHEET_CONFIRMED, 0) == 1
    gate = open_gate()
    with qtbot.waitSignal(gate.opened):
        unlock(gate, PASSWORD)
    on(gate, UnlockPage)


def test_a_password_with_umlauts_opens_in_any_form_of_unicode(
    qtbot: QtBot, open_gate: OpenGate, gate_desk: GateDesk
) -> None:
    choose(qtbot, open_gate(), unicodedata.normalize("NFC", "äkäinen öljymäki"))
    gate_desk.settings.remember(SHEET_CONFIRMED, 1)
    gate = open_gate()
    with qtbot.waitSignal(gate.opened):
        unlock(gate, unicodedata.normalize("NFD", "äkäinen öljymäki"))


def test_nothing_of_the_password_stays_in_the_window_or_the_settings(
    qtbot: QtBot, open_gate: OpenGate, folder: Path
) -> None:
    gate = open_gate()
    new = on(gate, FirstPage).password
    fields = new.first.line, new.second.line
    for field in (new.first, new.second):
        field.show_typed(True)  # what is shown can be undone, what is hidden never can
    type_twice(new, PASSWORD)
    for line in fields:
        line.undo()
        assert not line.text()
    sheet = come_to(qtbot, gate, SheetPage).sheet
    code = code_on(sheet)
    assert not [line for line in lines_in(gate) if line.isVisible()]
    kept = (folder / "settings.ini").read_bytes() if (folder / "settings.ini").exists() else b""
    assert PASSWORD.encode() not in kept
    assert code.encode() not in kept


def test_escape_empties_a_field(qtbot: QtBot, open_gate: OpenGate) -> None:
    line = on(open_gate(), FirstPage).password.first.line
    line.setText(PASSWORD)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.text()


def test_what_is_wrong_with_the_first_password_is_said_under_it(
    qtbot: QtBot, open_gate: OpenGate
) -> None:
    new = on(open_gate(), FirstPage).password
    qtbot.keyClicks(new.first.line, "lyhyt")
    qtbot.keyClick(new.first.line, Qt.Key.Key_Return)
    assert new.refused.isVisible()
    assert new.first.line.hasFocus()
    assert not new.problem.isVisible()
    assert not new.strength.isVisible()  # it would say the same
    qtbot.keyClicks(new.first.line, " hevonen")
    assert not new.refused.isVisible()
    assert new.strength.isVisible()
