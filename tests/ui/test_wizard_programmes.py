"""Which programmes the wizard offers, and what it says of those that can't be read."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.paths import RESOURCES
from mentordesk.programmes import ProgrammeFolder
from mentordesk.ui.desk import Desk
from mentordesk.ui.programme_choice import ProgrammeChoice
from mentordesk.ui.step_page import StepPage
from mentordesk.ui.widgets import Notice
from tests.ui.conftest import Worker
from tests.ui.window import Shop


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def with_two_programmes(desk: Desk, folder: Path) -> Desk:
    """Return the desk with a second programme, the same but for its id."""
    for name in ("work-trial", "another"):
        copy = folder / name
        copy.mkdir(parents=True)
        for file in (RESOURCES / "programmes" / "work-trial").glob("*.toml"):
            text = file.read_text("utf-8").replace('id = "work-trial"', f'id = "{name}"', 1)
            (copy / file.name).write_text(text, "utf-8")
    return replace(desk, catalogue=ProgrammeFolder(folder))


def test_with_two_programmes_one_chooses_first(shop: Shop, tmp_path: Path) -> None:
    shop.desk = with_two_programmes(shop.desk, tmp_path / "programmes")
    wizard = shop.begin(shop.open())
    assert isinstance(wizard.pages.currentWidget(), StepPage)
    wizard.go_back()
    assert isinstance(wizard.pages.currentWidget(), ProgrammeChoice)


LONE = """id = "lone"
version = "1"
status = "test"
publisher = "Nobody"
source = "Made up"
licence = "CC0"
languages = ["fi"]
[[role]]
id = "participant"
[[form]]
id = "who"
purpose = "setup"
[[form.section]]
id = "who"
item = [{ id = "people", kind = "people", views = ["participant"] }]
"""
LONE_TEXTS = """language = "fi"
[programme]
name = "Ainoa"
summary = "Ainoa"
participant = "osallistuja"
[role.participant]
name = "Osallistuja"
[form.who]
name = "Kuka"
title = "Kuka"
[section.who]
name = "Kuka"
"""


def test_with_one_programme_one_begins_on_the_first_form(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "programmes" / "lone"
    folder.mkdir(parents=True)
    (folder / "programme.toml").write_text(LONE, "utf-8")
    (folder / "fi.toml").write_text(LONE_TEXTS, "utf-8")
    shop.desk = replace(shop.desk, catalogue=ProgrammeFolder(folder.parent))
    wizard = shop.begin(shop.open())
    assert len(wizard.steps.buttons) == 2
    page = wizard.pages.currentWidget()
    assert isinstance(page, StepPage)
    assert page.form.id == "who"


def test_a_broken_programme_beside_one_that_can_be_begun_is_told(
    shop: Shop, tmp_path: Path
) -> None:
    shop.desk = with_two_programmes(shop.desk, tmp_path / "programmes")
    (tmp_path / "programmes" / "another" / "programme.toml").write_text("id = 1", "utf-8")
    window = shop.open()
    wizard = shop.begin(window)
    assert isinstance(wizard.pages.currentWidget(), StepPage)
    assert any("programme.toml" in n.label.text() for n in window.findChildren(Notice))
