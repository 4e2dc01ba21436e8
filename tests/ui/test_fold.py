"""What is under words stands right under them, in any text size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.fold import Fold
from mentordesk.ui.icons import Icons
from mentordesk.ui.programme_choice import ProgrammeCard
from mentordesk.ui.theme import Scheme, Theme


@pytest.fixture(params=[100, 200])
def icons(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme):
    scaled = Theme.load(RESOURCES)
    scaled.apply(qapp, Scheme.LIGHT, request.param)
    yield Icons(RESOURCES / "icons", scaled)
    theme.apply(qapp, Scheme.LIGHT, 100)


def left(part: QWidget, page: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).x()


def test_what_unfolds_stands_under_the_words_of_its_heading(qtbot: QtBot, icons: Icons) -> None:
    fold = Fold("Historia", icons, is_open=True)
    inside = QLabel("Lisätty tänne")
    fold.body.addWidget(inside)
    qtbot.addWidget(fold)
    fold.show()
    fold.grab()
    assert abs(left(inside, fold) - left(fold.head.text, fold)) <= 1


def test_what_a_model_is_about_stands_under_its_name(
    qtbot: QtBot, icons: Icons, work_trial: Programme, language: TranslatedLanguage
) -> None:
    card = ProgrammeCard(work_trial, language, icons)
    qtbot.addWidget(card)
    card.show()
    card.grab()
    assert left(card.summary, card) == left(card.named.text, card)
