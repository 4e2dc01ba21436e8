"""The lines of the first page fit where it is narrow."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.listed import Listed
from mentordesk.domain.need import Need, todo
from mentordesk.domain.records import Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.home import Home
from mentordesk.ui.home_rows import Card, TodoRow
from mentordesk.ui.listing import Listing
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint
from mentordesk.ui.words import SEALED_ALREADY, WHAT, Words
from tests.domain.test_progress import RUNNING
from tests.ui.conftest import TODAY


@pytest.mark.parametrize("width", [300, 420, 640, 1280])
def test_a_line_with_two_buttons_fits_into_the_page(qtbot: QtBot, desk: Desk, width: int) -> None:
    over = TODAY - timedelta(days=1)
    due = RUNNING._replace(status=Status.CLOSED, keep_until=over)
    home = Home(Words(desk.language, desk.today), desk.icons, desk.today)
    qtbot.addWidget(home)
    home.resize(width, 700)
    home.show()
    home.show_listing(Listing((due,)))
    (row,) = home.findChildren(TodoRow)
    qtbot.waitUntil(row.isVisible)
    page = home.column.viewport()
    qtbot.waitUntil(lambda: page.rect().contains(row.mapTo(page, row.rect().topRight())))


@pytest.mark.parametrize("width", [300, 420, 1280])
def test_a_name_begins_where_the_lines_under_it_do_and_is_cut_nowhere(
    qtbot: QtBot, desk: Desk, width: int
) -> None:
    card = Card(Listed(RUNNING), Words(desk.language, desk.today), desk.icons)
    qtbot.addWidget(card)
    card.resize(width, 200)
    card.show()
    (first, *_) = card.findChildren(Hint)
    assert card.title.x() <= first.x() + Space.TINY + 1
    assert card.title.width() == card.title.sizeHint().width()


def test_what_is_sealed_with_a_meeting_left_is_not_called_all_written_down(desk: Desk) -> None:
    words = Words(desk.language, desk.today)
    sealed = RUNNING._replace(is_locked=True)
    assert todo(sealed, 2, TODAY).need is Need.CLOSE
    assert words.what(Need.CLOSE, sealed) == desk.language.say(SEALED_ALREADY)
    assert words.what(Need.CLOSE, RUNNING) == desk.language.say(WHAT[Need.CLOSE])
