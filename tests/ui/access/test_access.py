"""What is known about one person, saved for them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.erasing import KINDS
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Place
from mentordesk.domain.retention import proposed
from mentordesk.ui.access.access_dialog import AccessDialog, free
from mentordesk.ui.counted import Counted
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from tests.builders import A_PDF, an_issued
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial, button


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture
def trial(work_trial: Programme) -> Mentorship:
    trial = a_trial(work_trial)
    strain = Answer(Place(trial.meetings[3].id, "m4-strain"), "Selkä on kipeä")
    return replace(trial, answers=(Answer(Place("", "m1-tasks"), "Kassa"), strain))


@pytest.fixture
def kind(desk: Desk) -> Callable[[str], str]:
    """What a kind of record is called."""
    return lambda name: desk.language.say(KINDS[name])


def asked(shop: Shop, window: MainWindow, mentorship_id: str) -> AccessDialog:
    with shop.qtbot.waitSignal(window.acts.asked) as told:
        window.acts.tell_about_one(mentorship_id)
    assert told.args is not None
    return told.args[0]


@pytest.fixture
def dialog(shop: Shop, trial: Mentorship) -> AccessDialog:
    return asked(shop, shop.open(trial), trial.id)


def texts(dialog: AccessDialog) -> str:
    labels = dialog.findChildren(QLabel)
    shown = "\n".join(label.text() for label in labels if label.isVisibleTo(dialog))
    return shown.replace("\u00a0", " ")


def saved(shop: Shop, dialog: AccessDialog, folder: Path) -> None:
    dialog.write(folder)
    shop.qtbot.waitUntil(lambda: "Saved" in texts(dialog))


def test_the_participant_is_proposed_and_the_numbers_told(
    dialog: AccessDialog, kind: Callable[[str], str]
) -> None:
    assert dialog.person.currentText() == "Amina"
    assert f"{kind('health')}: 1" in texts(dialog)
    assert f"{kind('people')}: 3" in texts(dialog)
    assert "within a month" in texts(dialog)


def test_health_is_spoken_of_only_where_there_is_such(dialog: AccessDialog) -> None:
    assert "about health is in both files" in texts(dialog)
    dialog.person.setCurrentIndex(1)
    dialog.person.activated.emit(1)
    assert "about health" not in texts(dialog)


def test_somebody_else_gets_no_notice_that_is_for_the_participant(
    shop: Shop, dialog: AccessDialog, tmp_path: Path
) -> None:
    assert "privacy notice is saved beside" in texts(dialog)
    dialog.person.setCurrentIndex(1)
    dialog.person.activated.emit(1)
    assert "for the participant alone" in texts(dialog)
    saved(shop, dialog, tmp_path)
    assert not [*tmp_path.glob("*notice*")]


def test_sealed_documents_are_saved_beside_as_they_were_sealed(
    shop: Shop, trial: Mentorship, tmp_path: Path
) -> None:
    window, vault = shop.open(trial), shop.desk.vault
    issued = an_issued(health=True)
    shop.worker.now(lambda: vault.issue(trial.id, issued, A_PDF))
    dialog = asked(shop, window, trial.id)
    assert "sealed documents are saved beside" in texts(dialog)
    saved(shop, dialog, tmp_path)
    assert (tmp_path / f"data-2026-02-03-{issued.number}.pdf").read_bytes() == A_PDF
    dialog.person.setCurrentIndex(1)
    dialog.person.activated.emit(1)
    assert "sealed documents are saved beside" not in texts(dialog)


def test_until_when_it_is_kept_is_told_though_that_day_is_only_proposed(
    shop: Shop, dialog: AccessDialog, trial: Mentorship, tmp_path: Path
) -> None:
    assert trial.details.keep_until is None
    saved(shop, dialog, tmp_path)
    told = json.loads((tmp_path / "data-2026-02-03.json").read_bytes())
    ends = trial.details.ends
    assert ends is not None
    assert told["details"]["keep_until"] == proposed(ends).isoformat()


def test_of_somebody_else_only_their_part_is_counted(
    dialog: AccessDialog, kind: Callable[[str], str]
) -> None:
    dialog.person.setCurrentIndex(1)
    dialog.person.activated.emit(1)
    assert dialog.person.currentText() == "mentor"
    assert kind("health") not in texts(dialog)
    assert f"{kind('people')}: 1" in texts(dialog)


def test_files_are_written_that_hold_everything(
    shop: Shop, dialog: AccessDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    saved(shop, dialog, folder)
    assert sorted(file.name for file in folder.iterdir()) == [
        "data-2026-02-03-privacy-notice.pdf",
        "data-2026-02-03.json",
        "data-2026-02-03.pdf",
    ]
    told = json.loads((folder / "data-2026-02-03.json").read_bytes())
    assert told["person"]["name"] == "Amina"
    assert "Selkä on kipeä" in [answer["text"] for answer in told["answers"]]
    document = QPdfDocument()
    document.load(str(folder / "data-2026-02-03.pdf"))
    pages = [document.getAllText(n).text() for n in range(document.pageCount())]
    assert "Selkä on kipeä" in " ".join(" ".join(pages).split())


def test_that_it_was_told_stands_in_the_history(
    shop: Shop, dialog: AccessDialog, trial: Mentorship, tmp_path: Path
) -> None:
    saved(shop, dialog, tmp_path)
    newest, *_ = shop.worker.now(lambda: shop.desk.vault.history(trial.id))
    assert (newest.act, newest.field) == (Act.TOLD, HEALTH)


def test_what_lies_there_already_is_left_as_it_is(
    shop: Shop, dialog: AccessDialog, tmp_path: Path
) -> None:
    old = tmp_path / "data-2026-02-03.json"
    old.write_text("mine")
    saved(shop, dialog, tmp_path)
    assert old.read_text() == "mine"
    assert (tmp_path / "data-2026-02-03-2.pdf").exists()
    assert free(tmp_path / "data-2026-02-03").name == "data-2026-02-03-3"


def test_a_folder_is_asked_for(shop: Shop, dialog: AccessDialog, tmp_path: Path) -> None:
    button(dialog, "Save into a folder…").click()
    (ask,) = dialog.findChildren(QFileDialog)
    ask.fileSelected.emit(str(tmp_path))
    shop.qtbot.waitUntil(lambda: "Saved" in texts(dialog))


def test_a_folder_that_is_gone_is_said_and_can_be_chosen_anew(
    shop: Shop, dialog: AccessDialog, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "gone")
    shop.qtbot.waitUntil(lambda: str(tmp_path / "gone") in texts(dialog))
    saved(shop, dialog, tmp_path)


def test_where_nobody_is_named_there_is_nobody_to_ask_about(shop: Shop, trial: Mentorship) -> None:
    blank = tuple(replace(person, name="") for person in trial.people)
    nobody = replace(trial, people=blank)
    dialog = asked(shop, shop.open(nobody), nobody.id)
    assert not dialog.save.isEnabled()


def test_a_number_stays_with_its_name_on_one_line(qtbot: QtBot, desk: Desk) -> None:
    counted = Counted(desk.language)
    qtbot.addWidget(counted)
    counted.show_counts({"reviews": 9})
    said = counted.others.text()
    assert said.endswith("9") and " " not in said and "-" not in said
