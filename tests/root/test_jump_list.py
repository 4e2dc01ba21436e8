"""What the taskbar offers: a few tasks in the window's language, and nothing of a person."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk import cli
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES, default_data_folder
from mentordesk.premises import Premises
from mentordesk.watching import put_up
from mentordesk.windows.jump_list import OFFERED, JumpList, Task, tasks
from mentordesk.wish import Verb, Wish


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_tasks_are_few_and_start_the_program_with_a_wish(code: str) -> None:
    language = TranslatedLanguage(code, RESOURCES / "i18n")
    listed = tasks(language, default_data_folder())
    assert [task.words for task in listed] == [("--new",), ("--find",)]
    assert [task.title for task in listed] == [language.say(said) for said in OFFERED.values()]


def test_data_that_lies_elsewhere_is_opened_again_from_there(tmp_path: Path) -> None:
    new, _ = tasks(TranslatedLanguage("fi", RESOURCES / "i18n"), tmp_path)
    assert new.words == ("--data", str(tmp_path), "--new")
    asked = cli._asked(new.words)
    assert (asked.data, asked.wish) == (tmp_path, Wish(Verb.NEW))


def test_it_is_put_up_late_and_again_in_another_language(
    qtbot: QtBot, qapp: QCoreApplication, premises: Premises
) -> None:
    window, shown = QWidget(), list[Sequence[Task]]()
    qtbot.addWidget(window)
    listing = JumpList(window, premises, shown.append)
    assert not shown
    listing.later.setInterval(0)
    qtbot.waitUntil(lambda: len(shown) == 1)
    premises.language.change("en", qapp)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert [task.title for task in shown[1]] == ["New plan", "Find in everything"]


def test_where_no_taskbar_takes_it_nothing_happens() -> None:
    put_up([Task("New plan", ("--new",))])
