"""The installer on a PC, from the first installation to the last: in this order, under Wine."""

import shutil
from pathlib import Path, PureWindowsPath
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QImage

from mentordesk import __version__
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.self_test import ALL_WORKS
from tests.frozen.eyes import ACCENT, count_of
from tests.frozen.olden import PROGRAMS, older
from tests.frozen.pc import APPS, PASSWORD, Pc

FAILED, RUNNING, NEWER = 2, 3, 4
SIDE = "#f2f5f4"
"""The colour of the window's side, which the gate hasn't."""


def test_an_older_one_installs_silently(pc: Pc, tmp_path: Path):
    pc.clear()
    assert pc.run(older(tmp_path), "/S")[0] == 0
    assert (pc.program / "_internal" / "gone-since.txt").exists()
    assert pc.registry(APPS, "DisplayVersion") == "0.0.1"


@pytest.mark.parametrize("folder", [r"Q:\nowhere", r"relative\md", r"\\nobody\md", r"C:\in quotes"])
def test_a_folder_that_can_not_be_is_refused(pc: Pc, setup: Path, folder: str):
    assert pc.run(setup, "/S", f"/D={folder}")[0] == FAILED
    assert pc.registry(APPS, "DisplayVersion") == "0.0.1"


def test_the_newer_takes_its_place(pc: Pc, setup: Path):
    pc.data.mkdir()
    (pc.data / "settings.ini").write_text("[General]\nlanguage=sv\n")
    assert pc.run(setup, "/S", "/DESKTOP")[0] == 0
    assert not (pc.program / "_internal" / "gone-since.txt").exists()
    assert not (pc.program / "_internal.old").exists()
    assert (pc.data / "settings.ini").exists()
    assert all((pc.program / name).stat().st_size > 1000 for name in (*PROGRAMS, "uninstall.exe"))


def test_windows_knows_it(pc: Pc):
    assert pc.registry(APPS, "DisplayVersion") == __version__
    assert int(pc.registry(APPS, "EstimatedSize"), 16) > 50_000
    assert (pc.start_menu / "MentorDesk.lnk").exists()
    assert list(pc.user.rglob("Desktop/MentorDesk.lnk"))
    kind = pc.registry(r"HKCU\Software\Classes\.mentordesk")
    opening = pc.registry(rf"HKCU\Software\Classes\{kind}\shell\open\command")
    assert opening.endswith(r'\MentorDesk.exe" "%1"')


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_installed_program_finds_everything_in_order(pc: Pc, language: str):
    code, written = pc.cli("--language", language, "--self-test")
    last = TranslatedLanguage(language, RESOURCES / "i18n").say(ALL_WORKS)
    assert (code, written.splitlines()[-1]) == (0, last), written


def test_a_trial_is_read_in_and_listed(pc: Pc, password: Path, tmp_path: Path):
    assert pc.cli("demo", tmp_path)[0] == 0
    code, written = pc.cli("--password-file", password, "import", tmp_path / "mentorship.json")
    assert code == 0, written
    code, written = pc.cli("--password-file", password, "list")
    assert code == 0 and len(written.splitlines()) == 1


def has_side(picture: QImage) -> bool:
    """Whether the window is there, and not the gate."""
    return count_of(picture, SIDE) > 5_000


def waiting(pc: Pc) -> str:
    """What keeps the uninstaller in its first process, so that its exit code can be known."""
    return "_?=" + str(PureWindowsPath("C:/", pc.program.relative_to(pc.user.parents[1])))


def has_button(picture: QImage) -> bool:
    """Whether the wizard's button to go on is there."""
    return count_of(picture, ACCENT) > 100


def test_a_person_unlocks_it_and_begins_a_plan_by_keys(pc: Pc, setup: Path, password: Path):
    with pc.window("--language", "fi") as person:
        person.sees("Avaa salasanallasi", "gate")
        person.types(PASSWORD)
        person.presses("Return")
        person.until("home", has_side)
        assert pc.run(setup, "/S")[0] == RUNNING
        assert pc.run(pc.program / "uninstall.exe", "/S", waiting(pc))[0] == RUNNING
        person.presses("ctrl+n")
        person.until("wizard", has_button)
        person.presses("Return")
        person.types("Aino Esimerkki")
        person.presses("Tab", "ctrl+s")
        person.looks("named")
    _, written = pc.cli("--password-file", password, "list")
    assert "Aino Esimerkki" in written


def test_it_can_be_repaired(pc: Pc, setup: Path):
    shutil.rmtree(pc.program / "_internal" / "resources")
    assert pc.cli("--self-test")[0] != 0
    assert pc.run(setup, "/S")[0] == 0
    assert pc.cli("--self-test")[0] == 0


def test_a_newer_one_is_not_replaced(pc: Pc, setup: Path):
    newest = ("/v", "DisplayVersion", "/d", "99.0.0", "/f")
    pc.windows.run("reg", "add", APPS, *newest)
    assert pc.run(setup, "/S")[0] == NEWER
    assert pc.registry(APPS, "DisplayVersion") == "99.0.0"


def test_uninstalled_it_leaves_the_data_and_nothing_else(pc: Pc):
    pc.uninstall()
    assert not pc.program.parent.exists() and not (pc.start_menu / "MentorDesk.lnk").exists()
    assert not pc.registry(APPS, "DisplayVersion")
    assert not pc.registry(r"HKCU\Software\Classes\.mentordesk")
    assert (pc.data / "mentordesk.db").exists() and (pc.data / "backups").is_dir()


def test_installed_again_it_finds_the_data(pc: Pc, setup: Path, password: Path):
    assert pc.run(setup, "/S")[0] == 0
    _, written = pc.cli("--password-file", password, "list")
    assert "Aino Esimerkki" in written


def test_the_data_goes_where_a_person_says_so(pc: Pc):
    pc.uninstall("/REMOVEDATA")
    assert not pc.data.exists() and not pc.program.exists()


def test_the_portable_one_keeps_its_data_beside_itself(
    pc: Pc, setup: Path, password: Path, tmp_path: Path
):
    folder = tmp_path / "Työpöydän kansio"
    with ZipFile(setup.with_name(setup.name.replace("setup.exe", "portable.zip"))) as packed:
        packed.extractall(folder)
    program = folder / "MentorDesk" / "mentordesk-cli.exe"
    assert pc.run(program, "--self-test")[0] == 0
    assert pc.run(program, "demo", tmp_path)[0] == 0
    file = tmp_path / "mentorship.json"
    assert pc.run(program, "--password-file", password, "import", file)[0] == 0
    assert (folder / "MentorDesk" / "data" / "mentordesk.db").exists()
    assert not pc.data.exists()
