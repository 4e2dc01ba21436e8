"""What Windows does around the program: its sizes, its look, its account, its end."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from installer.windows import said_by
from tests.frozen.eyes import count_of
from tests.frozen.pc import PASSWORD, Pc
from tests.frozen.person import PATIENCE_SECONDS, WINDOW
from tests.frozen.screens import seen_by_nobody
from tests.frozen.test_journey import enters

LARGE = (2600, 1800)
DESKTOP = r"HKCU\Control Panel\Desktop"
THEME = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
DARK_GROUND, LIGHT_TEXT = "#1a1f1f", "#e7ecea"
TYPED = "Sammutusta ennen kirjoitettu"


@pytest.fixture(scope="module")
def used(installed: Pc, password: Path, tmp_path_factory: pytest.TempPathFactory) -> Pc:
    """The PC with a trial in its database."""
    folder = tmp_path_factory.mktemp("trial")
    assert installed.cli("demo", folder)[0] == 0
    words = ("--password-file", password, "import", folder / "mentorship.json")
    assert installed.cli(*words)[0] == 0
    return installed


@pytest.fixture
def large_screen(used: Pc) -> Iterator[Pc]:
    """The PC before a large screen."""
    with seen_by_nobody("x".join(map(str, (*LARGE, 24)))) as display:
        small = used.windows
        small.rest()
        used.windows = type(small)(small.before, {**small.environment, "DISPLAY": display})
        yield used
        used.set_value(DESKTOP, "LogPixels", 96)
        used.windows.rest()
        used.windows = small


def test_the_window_grows_with_the_screens_dots_per_inch(large_screen: Pc):
    sizes = []
    for dots in (96, 144, 192):
        large_screen.set_value(DESKTOP, "LogPixels", dots)
        large_screen.windows.rest()
        with large_screen.window("--language", "fi") as person:
            person.sees("Avaa salasanalla", f"dots-{dots}")
            sizes.append(person.size_of(WINDOW))
    (least, _), (middle, _), (most, _) = sizes
    assert 1.4 < middle / least < 1.6 and 1.8 < most / least < 2.1
    assert all(width <= LARGE[0] and height <= LARGE[1] for width, height in sizes)


def test_the_dark_look_of_windows_is_taken(used: Pc):
    used.set_value(THEME, "AppsUseLightTheme", 0)
    with used.window("--language", "fi") as person:
        person.until("dark", is_dark)
    used.set_value(THEME, "AppsUseLightTheme", 1)


def is_dark(picture: QImage) -> bool:
    """Whether the ground of the window is dark, and something is written on it."""
    return count_of(picture, DARK_GROUND) > 10_000 and count_of(picture, LIGHT_TEXT) > 5


def test_what_was_just_typed_is_there_when_windows_ended(used: Pc, password: Path):
    with used.started("--language", "fi") as (person, process):
        enters(person)
        person.presses("ctrl+n")
        person.sees("Mitä aloitat?", "before-the-end")
        person.presses("Return")
        person.sees("Kuka tulee työkokeiluun?", "before-the-end")
        person.types(TYPED)
        used.windows.run("wineboot", "--end-session")
        said_by(process, PATIENCE_SECONDS)
    _, listed = used.cli("--password-file", password, "list")
    assert TYPED in listed


def slots(pc: Pc) -> list[str]:
    """Return what opens the database."""
    return [slot["kind"] for slot in json.loads((pc.data / "mentordesk.key").read_text())["slots"]]


def test_windows_keeps_the_key_for_the_one_who_is_signed_in(used: Pc):
    assert "pc" not in slots(used)
    with used.window("--language", "fi") as person:
        person.clicks("Muista tällä koneella", "remember")
        person.presses("shift+Tab", "shift+Tab")
        person.types(PASSWORD)
        person.presses("Return")
        person.sees("Asetukset", "remembered")
    assert "pc" in slots(used)
    with used.window("--language", "fi") as person:
        person.clicks("Asetukset", "without-a-password")
        person.clicks("Kysy salasanaa taas", "to-be-asked-again")
        person.sees("Muista tällä koneella", "asked-again")
    assert "pc" not in slots(used)
