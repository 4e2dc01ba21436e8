"""A mentorship is handed over from the window."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.passphrase import words as known_words
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.handover.hand_over_dialog import HandOverDialog
from mentordesk.ui.handover.passphrase_box import PassphraseWords
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.widgets import Text
from tests.root.two_desks import Desk as OtherDesk
from tests.ui.handover.conftest import TASKS, Windowed, words


@pytest.fixture
def dialog(here: Windowed, shared: Mentorship) -> HandOverDialog:
    return here.asks_to_hand_over(shared.id)


def written(here: Windowed, dialog: HandOverDialog) -> Path:
    path = here.folder / "handed.mentordesk"
    with here.shop.qtbot.waitSignal(dialog.handed):
        dialog.write(path)
    return path


def test_four_words_are_proposed_and_open_the_file(
    here: Windowed, there: OtherDesk, dialog: HandOverDialog, shared: Mentorship
) -> None:
    passphrase = dialog.box.words.text.text()
    assert len(passphrase.split()) == 4
    assert set(passphrase.split()) <= set(known_words("fi"))
    data = written(here, dialog).read_bytes()
    assert passphrase.encode() not in data
    assert there.handing.read_handed(data, passphrase).theirs.mentorship.id == shared.id


def test_other_words_are_drawn_on_demand(dialog: HandOverDialog) -> None:
    before = dialog.box.words.text.text()
    dialog.box.other.click()
    assert dialog.box.words.text.text() != before


def test_the_name_of_the_file_tells_the_day_and_nobody(dialog: HandOverDialog) -> None:
    names: list[str] = []
    for _ in range(2):
        asked = dialog.ask_place()
        assert isinstance(asked, QFileDialog)
        names += (Path(path).name for path in asked.selectedFiles())
        asked.reject()
    one, other = names
    assert one != other
    assert all(re.fullmatch(r"2026-02-03-handover-[0-9a-f]{4}\.mentordesk", name) for name in names)


def test_a_passphrase_of_ones_own_is_typed_twice(here: Windowed, dialog: HandOverDialog) -> None:
    dialog.box.own.click()
    dialog.box.first.fill("vanha talo mäellä")
    dialog.box.second.fill("vanha talo mäessä")
    assert dialog.ask_place() is None
    assert "differ" in words(dialog)
    dialog.box.second.fill("vanha talo mäellä")
    written(here, dialog)
    assert "vanha talo mäellä" in words(dialog)


def test_a_short_passphrase_makes_no_file(here: Windowed, dialog: HandOverDialog) -> None:
    dialog.box.own.click()
    for field in (dialog.box.first, dialog.box.second):
        field.fill("lyhyt")
    dialog.write(here.folder / "handed.mentordesk")
    assert list(here.folder.iterdir()) == []
    assert dialog.box.problem.isVisibleTo(dialog)


def test_what_anyone_would_guess_is_judged_and_taken_only_when_it_is_insisted_on(
    dialog: HandOverDialog,
) -> None:
    dialog.box.own.click()
    for field in (dialog.box.first, dialog.box.second):
        field.fill("12345678")
    assert "Easy to guess" in words(dialog)
    assert dialog.ask_place() is None
    assert "press once more" in words(dialog)
    assert dialog.box.passphrase() == "12345678"


def test_fields_for_a_passphrase_of_ones_own_push_nothing_out_of_sight(
    dialog: HandOverDialog,
) -> None:
    dialog.box.own.click()
    for widget in (*dialog.findChildren(Text), dialog.box.drawing, dialog.save):
        if not widget.isVisible():
            continue
        assert widget.visibleRegion().boundingRect() == widget.rect()


def test_afterwards_it_is_said_what_to_do_with_file_and_passphrase(
    here: Windowed, dialog: HandOverDialog
) -> None:
    passphrase = dialog.box.words.text.text()
    written(here, dialog)
    assert passphrase in words(dialog)
    assert "by different ways" in words(dialog)


def test_the_passphrase_is_forgotten_with_the_dialog(
    here: Windowed, dialog: HandOverDialog
) -> None:
    written(here, dialog)
    shown = dialog.findChildren(PassphraseWords)
    dialog.accept()
    assert [each.text.text() for each in shown] == ["" for _ in shown]
    assert not dialog._passphrase


def test_health_is_asked_only_where_there_is_such(dialog: HandOverDialog) -> None:
    assert dialog.health is None


@pytest.mark.parametrize("ticked", [False, True])
def test_health_goes_along_only_when_ticked(
    here: Windowed, there: OtherDesk, shared: Mentorship, ticked: bool
) -> None:
    strain = Answer(Place(shared.meetings[3].id, "m4-strain"), "Selkä on kipeä", "fi")
    full = replace(shared, id="other", answers=(*shared.answers, strain))
    here.shop.worker.now(lambda: here.shop.desk.vault.add(full, here.shop.programme))
    dialog = here.asks_to_hand_over("other")
    assert dialog.health is not None
    assert not dialog.health.is_ticked
    if ticked:
        dialog.health.mark.click()
    passphrase = dialog.box.words.text.text()
    handed = there.handing.read_handed(written(here, dialog).read_bytes(), passphrase)
    assert ("about health is in the file" in words(dialog)) == ticked
    assert ("about health is not in the file" in words(dialog)) != ticked
    assert (strain in handed.theirs.mentorship.answers, handed.cover.health) == (ticked, ticked)
    (event, *_) = here.shop.worker.now(lambda: here.shop.desk.vault.history("other"))
    assert (event.act, event.field) == (Act.HANDED, HEALTH if ticked else "")


def test_a_file_that_could_not_be_written_is_in_no_history(
    here: Windowed, shared: Mentorship, tmp_path: Path
) -> None:
    dialog = here.asks_to_hand_over(shared.id)
    before = here.shop.worker.now(lambda: here.shop.desk.vault.history(shared.id))
    with here.shop.qtbot.waitSignal(dialog.saving.failed):
        dialog.write(tmp_path / "gone" / "file.mentordesk")
    after = here.shop.worker.now(lambda: here.shop.desk.vault.history(shared.id))
    assert after == before


def test_what_was_typed_just_now_goes_along(
    here: Windowed, there: OtherDesk, shared: Mentorship
) -> None:
    here.window.pages.open(shared.id)
    here.shop.settle()
    session = here.window.sessions.find(shared.id)
    assert session is not None
    session.write(TASKS, "Kassa ja tiski", "fi")
    dialog = here.asks_to_hand_over(shared.id)
    passphrase = dialog.box.words.text.text()
    handed = there.handing.read_handed(written(here, dialog).read_bytes(), passphrase)
    assert handed.theirs.mentorship.answer(TASKS) == "Kassa ja tiski"


def test_the_menu_and_the_page_offer_it(here: Windowed, shared: Mentorship) -> None:
    (summary,) = here.window.lists.listing.summaries
    menu = here.window.acts.menu(summary, "Amina")
    assert "Hand over to another MentorDesk…" in [action.text() for action in menu.actions()]
    here.window.pages.open(shared.id)
    here.shop.settle()
    page = here.window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open("overview")
    overview = page.tabs.page("overview")
    assert isinstance(overview, Overview)
    for offer in (overview.hand_over, overview.tell_about_one, overview.erase):
        with here.shop.qtbot.waitSignal(here.window.acts.asked) as told:
            offer.click()
        assert told.args is not None
        told.args[0].reject()


def test_a_place_that_can_not_be_written_is_said_and_the_words_stay(
    here: Windowed, dialog: HandOverDialog
) -> None:
    passphrase = dialog.box.words.text.text()
    with here.shop.qtbot.waitSignal(dialog.saving.failed):
        dialog.write(here.folder / "none" / "handed.mentordesk")
    assert dialog.messages.count() == 1
    assert dialog.box.words.text.text() == passphrase


def test_one_escape_does_not_take_a_passphrase_away_that_nobody_sees_again(
    here: Windowed, dialog: HandOverDialog
) -> None:
    passphrase = dialog.box.words.text.text()
    written(here, dialog)
    dialog.reject()
    assert dialog.isVisible()
    assert passphrase in words(dialog)
    dialog.reject()
    assert not dialog.isVisible()
