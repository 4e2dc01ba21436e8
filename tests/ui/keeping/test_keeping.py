"""The day until which things are kept: on the last page of the plan and on the overview."""

from dataclasses import replace
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.retention import SETTING
from mentordesk.ui.desk import Desk
from mentordesk.ui.form_context import outside_meetings
from mentordesk.ui.keeping.keeping import Keeping
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Notice
from tests.builders import a_mentorship
from tests.ui.conftest import TODAY, Worker
from tests.ui.window import Shop, last_page, name_people, set_period

ENDS, USUAL, MINE = date(2026, 3, 27), date(2026, 9, 27), date(2026, 12, 31)


@pytest.fixture
def trial(work_trial: Programme) -> Mentorship:
    return replace(a_mentorship(), programme=work_trial.key)


@pytest.fixture
def session(desk: Desk, worker: Worker, work_trial: Programme, trial: Mentorship) -> Session:
    worker.now(lambda: desk.vault.add(trial, work_trial))
    return Session(trial, work_trial, desk.vault, desk.background)


@pytest.fixture
def keeping(qtbot: QtBot, session: Session, desk: Desk) -> Keeping:
    keeping = Keeping(session, outside_meetings(desk))
    qtbot.addWidget(keeping)
    keeping.show()
    return keeping


def focus(qtbot: QtBot, keeping: Keeping) -> None:
    """Empty the line, with the caret in it."""
    keeping.activateWindow()
    keeping.day.line.setFocus()
    qtbot.waitUntil(keeping.day.line.hasFocus)
    keeping.day.line.selectAll()
    qtbot.keyClick(keeping.day.line, Qt.Key.Key_Delete)


def write(qtbot: QtBot, keeping: Keeping, text: str) -> None:
    """Type a day in place of what stands there, and leave the line."""
    focus(qtbot, keeping)
    qtbot.keyClicks(keeping.day.line, text)
    keeping.notice.setFocus()
    keeping.day.line.editingFinished.emit()


def kept(session: Session) -> date | None:
    return session.mentorship.details.keep_until


def warnings(keeping: Keeping) -> list[str]:
    return [notice.label.text() for notice in keeping.findChildren(Notice)]


def test_six_months_after_the_end_are_proposed_and_follow_it(
    keeping: Keeping, session: Session
) -> None:
    assert keeping.day.value == USUAL and kept(session) is None
    session.put(replace(session.mentorship.details, ends=date(2026, 4, 30)))
    assert keeping.day.value == date(2026, 10, 30) and kept(session) is None


def test_the_months_of_the_settings_are_proposed(keeping: Keeping, desk: Desk) -> None:
    desk.settings.remember(SETTING, 12)
    keeping.refresh()
    assert keeping.day.value == date(2027, 3, 27)
    assert "12 months" in keeping.why.text()


def test_a_day_of_ones_own_is_kept_and_stays_when_the_end_moves(
    qtbot: QtBot, keeping: Keeping, session: Session
) -> None:
    write(qtbot, keeping, "31.12.2026")
    assert kept(session) == MINE
    assert "27.9.2026" in keeping.why.text()
    session.put(replace(session.mentorship.details, ends=date(2026, 4, 30)))
    assert keeping.day.value == kept(session) == MINE


def test_an_emptied_line_goes_back_to_the_proposal_once_it_is_left(
    qtbot: QtBot, keeping: Keeping, session: Session
) -> None:
    write(qtbot, keeping, "31.12.2026")
    write(qtbot, keeping, "")
    assert kept(session) is None
    assert keeping.day.line.text() == "27.9.2026"


def test_nothing_is_put_into_the_line_while_it_is_typed(
    qtbot: QtBot, keeping: Keeping, session: Session
) -> None:
    focus(qtbot, keeping)
    assert keeping.day.line.text() == ""
    qtbot.keyClicks(keeping.day.line, "31.12.2026")
    assert (keeping.day.line.text(), kept(session)) == ("31.12.2026", MINE)


@pytest.mark.parametrize(
    ("day", "said"),
    [("26.3.2026", "before the end"), ("28.3.2028", "two years"), ("27.3.2028", "")],
)
def test_an_odd_day_is_warned_of_and_kept(
    qtbot: QtBot, keeping: Keeping, session: Session, day: str, said: str
) -> None:
    write(qtbot, keeping, day)
    assert kept(session) is not None
    assert len(warnings(keeping)) == (1 if said else 0)
    assert said in "".join(warnings(keeping))


def test_a_day_that_has_passed_is_said_to_have(keeping: Keeping, session: Session) -> None:
    session.put(replace(session.mentorship.details, ends=TODAY, keep_until=TODAY))
    assert warnings(keeping) == []
    session.put(replace(session.mentorship.details, ends=date(2024, 4, 1), keep_until=None))
    assert keeping.day.value == date(2024, 10, 1)
    (said,) = warnings(keeping)
    assert said.startswith("This day has passed.")


def test_without_an_end_no_day_is_proposed(keeping: Keeping, session: Session) -> None:
    session.put(replace(session.mentorship.details, ends=None))
    assert keeping.day.value is None
    assert keeping.why.text().startswith("A day is proposed once the last day is known.")


def test_the_overview_shows_the_day_and_keeps_a_change(
    qtbot: QtBot, session: Session, desk: Desk, worker: Worker
) -> None:
    page = MentorshipPage(session, desk)
    qtbot.addWidget(page)
    page.show()
    page.tabs.open("overview")
    overview = cast(Overview, page.tabs.page("overview"))
    assert overview.keeping.day.value == USUAL
    write(qtbot, overview.keeping, "31.12.2026")
    session.save_now()
    qtbot.waitUntil(lambda: session.is_saved)
    stored: Mentorship = worker.now(lambda: desk.vault.load(session.mentorship.id))
    assert stored.details.keep_until == MINE


def test_the_last_page_of_the_plan_asks_for_the_day(
    qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme
) -> None:
    wizard = (shop := Shop(qtbot, desk, worker, work_trial)).begin(shop.open())
    name_people(wizard)
    set_period(wizard)
    wizard.go_to(last_page(wizard))
    page = wizard.pages.currentWidget()
    assert page is not None
    (keeping,) = page.findChildren(Keeping)
    assert keeping.day.value == USUAL
    write(qtbot, keeping, "31.12.2026")
    wizard.finish()
    assert wizard.session.mentorship.details.keep_until == MINE
