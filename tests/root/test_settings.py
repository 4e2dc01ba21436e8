"""What the program remembers of a desk."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from mentordesk.free_days import FinnishHolidays
from mentordesk.paths import RESOURCES, default_data_folder
from mentordesk.settings import FileSettings
from tests.store.disks import mounted


def test_a_value_is_remembered_by_the_next_start(tmp_path: Path):
    FileSettings(tmp_path).remember("text_size", 150)
    assert FileSettings(tmp_path).number("text_size", 100) == 150


def test_a_folder_that_may_be_called_after_somebody_is_known_until_the_program_ends(tmp_path: Path):
    before = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    before.setValue("documents-folder", "/home/kaj/Oksana Kovalenko")
    before.sync()
    settings = FileSettings(tmp_path)
    settings.remember("handed-folder", "/home/kaj/Amina Yusuf")
    settings.remember("language", "sv")
    assert settings.text("handed-folder") == "/home/kaj/Amina Yusuf"
    del settings
    (text,) = [path.read_text("utf-8") for path in tmp_path.iterdir()]
    assert "language=sv" in text and "kaj" not in text


def test_a_new_desk_begins_with_the_defaults(tmp_path: Path):
    assert FileSettings(tmp_path).text("programme-begun") == "work-trial"
    FileSettings(tmp_path).remember("programme-begun", "another")
    assert FileSettings(tmp_path).text("programme-begun") == "another"


def test_a_number_that_is_none_gives_the_default(tmp_path: Path):
    FileSettings(tmp_path).remember("text_size", "big")
    assert FileSettings(tmp_path).number("text_size", 100) == 100


def test_the_data_lies_in_the_platforms_local_folder(own_home: Path):
    assert default_data_folder() == own_home / "MentorDesk"


def test_the_resources_are_found():
    assert (RESOURCES / "fonts" / "OFL.txt").is_file()


@pytest.mark.parametrize(
    ("day", "free"),
    [
        (date(2026, 1, 6), True),
        (date(2026, 5, 14), True),
        (date(2026, 6, 19), True),
        (date(2026, 12, 24), True),
        (date(2026, 2, 2), False),
    ],
)
def test_finlands_holidays_and_their_eves_are_free(day: date, free: bool):
    assert FinnishHolidays()(day) is free


def test_a_full_disk_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=64k") as disk:
        kept = FileSettings(disk)
        kept.remember("text-size", 150)
        kept._file.sync()
        with (disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
            while filler.write(bytes(512)):
                pass
        more = FileSettings(disk)
        more.remember("scheme", "x" * 10_000)
        more._file.sync()
        assert FileSettings(disk).number("text-size", 100) == 150
        (disk / "filler").unlink()
        more._file.sync()
        assert len(FileSettings(disk).text("scheme")) == 10_000
