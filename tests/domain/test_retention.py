"""How long things are kept, and what is due for erasure."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.need import Need, todo
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Details, Status
from mentordesk.domain.retention import (
    SETTING,
    Doubt,
    chosen,
    doubt,
    due_for_erasure,
    keep_until,
    months_kept,
    proposed,
)
from mentordesk.settings import FileSettings
from tests.domain.test_progress import RUNNING

ENDS = date(2026, 3, 27)
ENDED = RUNNING._replace(status=Status.CLOSED, ends=ENDS)
DAY_AFTER = date(2026, 9, 28)


@pytest.mark.parametrize(
    ("ends", "months", "until"),
    [
        (ENDS, 6, date(2026, 9, 27)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 1, 15), 24, date(2028, 1, 15)),
        (date(9999, 12, 31), 6, date.max),
    ],
)
def test_the_same_day_months_later_is_proposed(ends: date, months: int, until: date):
    assert proposed(ends, months) == until


@pytest.mark.parametrize(("found", "taken"), [(6, 6), (0, 1), (-3, 1), (25, 24), (1, 1)])
def test_the_settings_say_for_how_many_months(found: int, taken: int, tmp_path: Path):
    settings = FileSettings(tmp_path)
    assert months_kept(settings) == 6
    settings.remember(SETTING, found)
    assert months_kept(settings) == taken


def test_the_day_follows_the_end_until_one_is_chosen():
    details = Details(ends=ENDS)
    assert keep_until(details, 1) == date(2026, 4, 27)
    assert keep_until(replace(details, ends=date(2026, 5, 31)), 1) == date(2026, 6, 30)
    mine = replace(details, keep_until=date(2027, 1, 1))
    assert keep_until(mine, 1) == date(2027, 1, 1)
    assert keep_until(Details()) is None


def test_choosing_the_proposed_day_lets_it_follow_the_end():
    assert chosen(date(2026, 9, 27), Details(ends=ENDS)) is None
    assert chosen(date(2026, 9, 26), Details(ends=ENDS)) == date(2026, 9, 26)
    assert chosen(None, Details(ends=ENDS)) is None


@pytest.mark.parametrize(
    ("until", "found"),
    [
        (None, None),
        (date(2026, 3, 26), Doubt.EARLY),
        (ENDS, None),
        (date(2028, 3, 27), None),
        (date(2028, 3, 28), Doubt.LATE),
    ],
)
def test_a_day_before_the_end_or_two_years_after_it_is_odd(until: date | None, found: Doubt | None):
    assert doubt(Details(ends=ENDS, keep_until=until)) is found


def test_without_an_end_no_day_is_odd():
    assert doubt(Details(keep_until=date(2026, 1, 1))) is None


@pytest.mark.parametrize(
    ("summary", "today", "is_due"),
    [
        (ENDED, date(2026, 9, 27), False),
        (ENDED, DAY_AFTER, True),
        (ENDED._replace(status=Status.OPEN), DAY_AFTER, False),
        (ENDED._replace(status=Status.DRAFT), DAY_AFTER, False),
        (ENDED._replace(keep_until=DAY_AFTER), DAY_AFTER, False),
        (ENDED._replace(keep_until=ENDS), date(2026, 3, 28), True),
        (ENDED._replace(ends=None), DAY_AFTER, False),
        (ENDED._replace(ends=None, keep_until=ENDS), DAY_AFTER, True),
    ],
)
def test_only_what_has_ended_is_due_once_its_day_is_over(
    summary: Summary, today: date, is_due: bool
):
    assert due_for_erasure([summary], today) == ((summary,) if is_due else ())


def test_the_desks_months_decide_what_is_due():
    assert due_for_erasure([ENDED], DAY_AFTER, 7) == ()


def test_the_longest_waiting_comes_first():
    older = ENDED._replace(id="older", keep_until=date(2026, 5, 1))
    assert [s.id for s in due_for_erasure([ENDED, older], DAY_AFTER)] == ["older", "one"]


def test_a_group_is_due_when_its_mentorships_are_erased_or_due():
    group = ENDED._replace(id="group", name="Pilotti")
    member = ENDED._replace(id="member", group="group")
    kept = member._replace(id="kept", keep_until=date(2027, 1, 1))
    running = member._replace(id="running", status=Status.OPEN)
    for waiting in (kept, running):
        assert due_for_erasure([group, member, waiting], DAY_AFTER) == (member,)
    assert set(due_for_erasure([group, member], DAY_AFTER)) == {group, member}
    assert due_for_erasure([group], DAY_AFTER) == (group,)


def test_what_nobody_ended_needs_to_end_once_its_day_is_over():
    forgotten = RUNNING._replace(ends=ENDS)
    assert todo(forgotten, 2, DAY_AFTER).need is Need.END
    assert todo(forgotten, 2, date(2026, 9, 27)).need is Need.RECORD_MEETING
    assert todo(forgotten, 2, DAY_AFTER, 24).need is Need.RECORD_MEETING
    assert todo(forgotten._replace(status=Status.DRAFT), 2, DAY_AFTER).need is Need.FINISH_SETUP
