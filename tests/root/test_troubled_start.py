"""Where the vault can't be opened the gate says why, and opens once that is mended."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile, disk_usage

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.backup import Why
from mentordesk.domain.mentorship import Put
from mentordesk.front import Front
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import LateVault
from mentordesk.store.encrypting import encrypt
from mentordesk.store.migrations import MIGRATIONS
from mentordesk.store.opening import FILE_NAME, keyed
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.unlocking import key_for
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.root.fronts import gate_of, keep_trial, open_page, session_of, unlock, window_of
from tests.root.trial import PASSWORD, keep_key
from tests.store.backing_up import OTHER_KEY
from tests.store.damage import flip_in_the_middle
from tests.store.disks import mount, mounted
from tests.store.killing_keys import RELEASED


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A data folder on a small disk of its own."""
    with mounted(tmp_path / "disk", "size=4m") as disk:
        keep_key(disk)
        yield disk


def start(qtbot: QtBot, front: Front) -> TroublePage:
    """Start with a password that is right; return the page that says what is wrong."""
    front.enter(lambda: A_KEY)
    return trouble_on(qtbot, front)


def trouble_on(qtbot: QtBot, front: Front) -> TroublePage:
    gate = lambda: front.doorway.gate  # noqa: E731
    qtbot.waitUntil(lambda: isinstance(getattr(gate(), "page", None), TroublePage))
    page = gate_of(front).page
    assert isinstance(page, TroublePage)
    return page


def says(page: TroublePage, words: str) -> bool:
    shown = " ".join(text.text() for text in page.said).replace("\u200b", "")
    return words in shown


def try_again(qtbot: QtBot, front: Front, page: TroublePage) -> None:
    """Press the button, and unlock."""
    page.retry.click()
    qtbot.waitUntil(lambda: isinstance(gate_of(front).page, UnlockPage))
    unlock(qtbot, front)
    qtbot.waitUntil(lambda: front.opened is not None)


def test_a_folder_that_may_not_be_written(qtbot: QtBot, front: Front, folder: Path) -> None:
    LateVault(folder, A_KEY).close()
    before = (folder / FILE_NAME).read_bytes()
    mount(folder, "remount,ro")
    page = start(qtbot, front)
    assert says(page, "ei saa kirjoittaa")
    mount(folder, "remount,rw")
    assert (folder / FILE_NAME).read_bytes() == before
    try_again(qtbot, front, page)


def test_a_vault_of_a_newer_program(qtbot: QtBot, front: Front, folder: Path) -> None:
    LateVault(folder, A_KEY).close()
    set_form(folder, 99)
    page = start(qtbot, front)
    assert says(page, "uudempi")
    assert form_of(folder) == 99
    set_form(folder, len(MIGRATIONS))
    try_again(qtbot, front, page)


def set_form(folder: Path, number: int) -> None:
    with closing(keyed(folder / FILE_NAME, A_KEY)) as connection:
        connection.pragma("user_version", number)


def test_a_key_file_of_another_vault(qtbot: QtBot, front: Front, folder: Path) -> None:
    LateVault(folder, OTHER_KEY).close()
    before = (folder / FILE_NAME).read_bytes()
    page = start(qtbot, front)
    assert says(page, "kuuluu toiseen tietokantaan")
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_password_that_is_given_begins_no_empty_database_in_a_lost_one_s_place(
    qtbot: QtBot, front: Front, folder: Path, language: TranslatedLanguage
) -> None:
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.backups().make(Why.DAILY)
    (folder / FILE_NAME).unlink()
    front.enter(lambda: key_for(folder, PASSWORD, language))
    page = trouble_on(qtbot, front)
    assert page.empty.isVisible() and not (folder / FILE_NAME).exists()
    page.empty.click()
    qtbot.waitUntil(lambda: isinstance(gate_of(front).page, UnlockPage))
    unlock(qtbot, front)
    qtbot.waitUntil(lambda: front.opened is not None)


def test_a_damaged_beginning(qtbot: QtBot, front: Front, folder: Path) -> None:
    LateVault(folder, A_KEY).close()
    whole = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(whole[:200] + bytes(200) + whole[400:])
    page = start(qtbot, front)
    assert says(page, "on vahingoittunut")
    (folder / FILE_NAME).write_bytes(whole)
    try_again(qtbot, front, page)


def test_no_room_for_a_new_form_leaves_the_old_one_until_there_is(
    qtbot: QtBot, front: Front, folder: Path
) -> None:
    copyfile(RELEASED, folder / FILE_NAME)
    encrypt(folder / FILE_NAME, A_KEY)
    before = (folder / FILE_NAME).read_bytes()
    (folder / "filler").write_bytes(bytes(disk_usage(folder).free - 60_000))
    page = start(qtbot, front)
    assert says(page, "Levy on täynnä")
    assert form_of(folder) == 1
    assert not list((folder / "backups").glob("*.mdbackup"))
    mount(folder, "remount,size=16m")
    try_again(qtbot, front, page)
    assert len((folder / FILE_NAME).read_bytes()) >= len(before)


def form_of(folder: Path) -> int:
    with closing(keyed(folder / FILE_NAME, A_KEY)) as connection:
        return connection.pragma("user_version")


def test_a_damaged_mentorship_is_told_and_the_others_go_on(
    qtbot: QtBot, front: Front, folder: Path
) -> None:
    harmed, filler = a_mentorship(answers=0), a_mentorship(answers=0)
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.add(harmed, a_programme())
        vault.save(harmed.id, [Put(an_answer("x" * 400_000))])
        vault.add(filler, a_programme())
    flip_in_the_middle(folder)
    with qtbot.waitSignal(front.entered):
        front.enter(lambda: A_KEY)
    window = window_of(front)
    with qtbot.waitSignal(window.pages.failed) as failed:
        window.pages.open(harmed.id)
    assert failed.args and "is damaged" in str(failed.args[0])
    other = keep_trial(front)
    open_page(qtbot, front, other)
    session = session_of(front, other)
    with qtbot.waitSignal(session.saved):
        session.put(an_answer("tallessa"))
