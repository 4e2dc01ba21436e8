"""What the installer's script must agree with."""

import re
from configparser import ConfigParser
from pathlib import Path

from PySide6.QtCore import QSettings

from installer.places import INSTALLER
from mentordesk.domain.languages import SETTING
from mentordesk.settings import FileSettings
from mentordesk.windows.app_id import APP_ID

SCRIPTS = [file.read_text("utf-8") for file in sorted(INSTALLER.glob("*.ns[ih]"))]
LITERAL = r'\s*\\?\s*"((?:[^"]|\$\\")*)"'
TEXT = re.compile(r"^\$\{Text\} (\w+)" + LITERAL * 3, re.MULTILINE)


def texts() -> dict[str, list[str]]:
    """What each text is in the three languages."""
    found = [match.groups() for script in SCRIPTS for match in TEXT.finditer(script)]
    return {name: said for name, *said in found}


def test_shortcuts_belong_to_the_program_the_taskbar_knows():
    assert any(f'!define IDENTITY "{APP_ID}"' in script for script in SCRIPTS)


def test_every_text_that_is_used_is_there():
    used = {name for script in SCRIPTS for name in re.findall(r"\$\((\w+)\)", script)}
    assert used and used == set(texts())


def test_the_places_in_a_text_are_the_same_in_each_language():
    for name, said in texts().items():
        places = [sorted(re.findall(r"\$\{?\w+\}?", text)) for text in said]
        assert places == places[:1] * 3, name


def test_the_installer_reads_the_language_where_the_program_keeps_it(tmp_path: Path):
    reading = r'ReadINIStr \$Spoken "\$\{DATA\}\\(.+)" "(\w+)" "(\w+)"'
    ((file, section, name),) = re.findall(reading, "\n".join(SCRIPTS))
    FileSettings(tmp_path).remember(SETTING, "sv")
    QSettings(str(tmp_path / file), QSettings.Format.IniFormat).sync()
    kept = ConfigParser()
    assert kept.read(tmp_path / file) and kept[section][name] == "sv"
