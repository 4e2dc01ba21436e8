"""The sidebar: the list, the search, and what is folded away."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Status
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.icons import Icons
from mentordesk.ui.sidebar import Sidebar
from mentordesk.ui.words import Words
from tests.builders import a_key

NOW = datetime(2026, 2, 3, 9)


def a_summary(name: str, status: Status = Status.OPEN, day: int = 10) -> Summary:
    starts = datetime(2026, 2, day, 9)
    days = (date(2026, 2, 2), date(2026, 3, 27))
    return Summary(
        name, a_key(), status, name, "Pekka", "Kahvila Kulma", *days, 4, 1, 2, starts, 0, NOW
    )


@pytest.fixture
def sidebar(qtbot: QtBot, language: TranslatedLanguage, icons: Icons) -> Sidebar:
    sidebar = Sidebar(Words(language, NOW.date), icons)
    qtbot.addWidget(sidebar)
    sidebar.resize(260, 700)
    sidebar.show()
    return sidebar


def names(sidebar: Sidebar) -> list[str]:
    rows = sidebar.list.rows
    return [
        rows.row_at(rows.index(n)).id for n in range(rows.rowCount()) if rows.index(n).isValid()
    ]


def test_the_running_ones_come_first_and_the_next_meeting_above(sidebar: Sidebar) -> None:
    late, soon = a_summary("Late", day=20), a_summary("Soon", day=5)
    sidebar.show_summaries((a_summary("Draft", Status.DRAFT), late, soon))
    assert [name for name in names(sidebar) if name] == ["Soon", "Late", "Draft"]


def test_the_ended_ones_are_folded_until_their_row_is_used(sidebar: Sidebar) -> None:
    sidebar.show_summaries((a_summary("Ali"), a_summary("Gone", Status.CLOSED)))
    assert "Gone" not in names(sidebar)
    sidebar.list.use(sidebar.list.rows.index(2))
    assert "Gone" in names(sidebar)


def test_the_search_is_at_hand(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.waitSignal(sidebar.find_wanted):
        qtbot.mouseClick(sidebar.find_button, Qt.MouseButton.LeftButton)


def test_enter_opens_the_chosen_one(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show_summaries((a_summary("Ali"), a_summary("Bo", day=20)))
    sidebar.go_to(None, "Bo")
    with qtbot.waitSignal(sidebar.opened) as opened:
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert opened.args == ["Bo"]


def test_a_row_is_read_aloud_with_its_next_meeting(
    sidebar: Sidebar, language: TranslatedLanguage
) -> None:
    sidebar.show_summaries((a_summary("Ali"),))
    said = sidebar.list.rows.data(sidebar.list.rows.index(1))
    assert said.startswith("Ali, ")
    assert language.date(date(2026, 2, 10)) in said


def test_the_chosen_one_stays_chosen_when_the_list_is_read_anew(sidebar: Sidebar) -> None:
    both = (a_summary("Ali"), a_summary("Bo", day=20))
    sidebar.show_summaries(both)
    sidebar.go_to(None, "Bo")
    sidebar.show_summaries((*both, a_summary("Cia", day=4)))
    assert sidebar.list.rows.row_at(sidebar.list.currentIndex()).id == "Bo"


def inks(sidebar: Sidebar) -> set[str]:
    """Return the colours in the middle of the first mentorship's row."""
    list_ = sidebar.list
    place = list_.visualRect(list_.rows.index(1)).adjusted(8, 8, -8, -8)
    picture = list_.viewport().grab(place).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in points}


def test_the_row_with_the_keyboard_can_still_be_read(
    qtbot: QtBot, sidebar: Sidebar, icons: Icons
) -> None:
    sidebar.show_summaries((a_summary("Ali"),))
    sidebar.go_to(None, "Ali")
    sidebar.activateWindow()
    sidebar.list.setFocus()
    qtbot.waitUntil(sidebar.list.hasFocus)
    assert {icons.theme.colour(ink).name() for ink in ("text", "soft")} <= inks(sidebar)


def test_an_ended_one_never_ended_in_the_future(language: TranslatedLanguage) -> None:
    words = Words(language, NOW.date)
    ended = a_summary("Ali", Status.CLOSED)._replace(ends=date(2026, 1, 30))
    assert "30.1.2026" in words.when(ended)
    assert "2026" not in words.when(ended._replace(ends=date(2026, 3, 27)))


def test_the_short_second_line_has_the_day_alone(language: TranslatedLanguage) -> None:
    assert Words(language, NOW.date).when_short(a_summary("Ali")) == "ti 10.2."


def test_the_day_alone_is_written_as_its_language_writes_it() -> None:
    english = Words(TranslatedLanguage("en", RESOURCES / "i18n"), NOW.date)
    assert english.when_short(a_summary("Ali")) == "Tue 10 February"
