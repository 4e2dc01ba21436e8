"""Which backups are kept, whatever the clock says."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.rotation import DAYS, MONTHS, OTHERS, WEEKS, horizon, kept

MOST = DAYS + WEEKS + MONTHS + 4 * OTHERS + 2
"""Two more: the newest, and the newest that holds anything."""
START = datetime(2026, 1, 1, 9)

clocks = st.datetimes(datetime(1999, 1, 1), datetime(2040, 1, 1))
histories = st.lists(st.tuples(clocks, st.sampled_from(Why)), min_size=1, max_size=60)
makes = st.lists(
    st.tuples(st.integers(0, 60 * 24 * 2), st.sampled_from(Why), st.integers(0, 2)),
    min_size=1,
    max_size=40,
)
"""How many minutes after the one before each was made, why, and how many mentorships it holds."""


def a_backup(order: int, made: datetime, why: Why = Why.DAILY) -> Backup:
    return Backup(Path(f"{order}.mdbackup"), made, why, 1, 1, 1, order=order)


def made_in_order(steps: list[tuple[int, Why, int]]) -> Iterator[Backup]:
    now = datetime(2026, 1, 1)
    for order, (minutes, why, count) in enumerate(steps):
        now += timedelta(minutes=minutes)
        yield Backup(Path(f"{order}.mdbackup"), now, why, 1, count, count, order=order)


def lived_through(days: list[datetime], why: Why = Why.DAILY) -> tuple[Backup, ...]:
    """What is kept at the end when each day's backup was followed by letting go of old ones."""
    backups: tuple[Backup, ...] = ()
    for order, made in enumerate(days):
        backups = kept((*backups, a_backup(order, made, why)))
    return backups


def each_day(count: int, start: datetime = START) -> list[datetime]:
    return [start + timedelta(days=n) for n in range(count)]


def test_half_a_year_of_days_leaves_seven_days_four_weeks_and_three_months() -> None:
    days = [backup.made.date() for backup in lived_through(each_day(181))]  # until 30 June
    assert days[:DAYS] == [date(2026, 6, day) for day in range(30, 23, -1)]
    assert days[DAYS:] == [
        date(2026, 6, 21),
        date(2026, 6, 14),
        date(2026, 5, 31),
        date(2026, 4, 30),
    ]


def test_letting_go_day_by_day_keeps_what_letting_go_at_once_would() -> None:
    days = each_day(200)
    assert lived_through(days) == kept(a_backup(*each) for each in enumerate(days))


def test_the_last_three_of_each_other_kind_are_kept() -> None:
    times = [START + timedelta(minutes=n) for n in range(10)]
    assert [backup.order for backup in lived_through(times, Why.ASKED)] == [9, 8, 7]


def test_what_there_was_before_a_run_of_restores_is_kept() -> None:
    times = [START + timedelta(minutes=n) for n in range(10)]
    assert [backup.order for backup in lived_through(times, Why.RESTORE)] == [9, 8, 7, 0]


@given(makes)
def test_the_newest_that_holds_anything_stays(steps: list[tuple[int, Why, int]]) -> None:
    left: tuple[Backup, ...] = ()
    full: Backup | None = None
    for backup in made_in_order(steps):
        full, left = backup if backup.mentorships else full, kept((*left, backup))
        over = full and (backup.made.month - full.made.month) % 12 >= MONTHS
        assert full is None or over or full in left


@given(makes)
def test_a_daily_one_stays_until_seven_newer_days_have_theirs(
    steps: list[tuple[int, Why, int]],
) -> None:
    left: tuple[Backup, ...] = ()
    of_days: dict[date, Backup] = {}
    for backup in made_in_order(steps):
        if backup.why is Why.DAILY:
            of_days[backup.made.date()] = backup
        left = kept((*left, backup))
        for daily in list(of_days.values())[-DAYS:]:
            over = (backup.made.month - daily.made.month) % 12 >= MONTHS
            assert over or daily in left


def test_other_kinds_go_with_their_month() -> None:
    asked = a_backup(-1, START, Why.ASKED)
    days = [a_backup(*each) for each in enumerate(each_day(100))]
    assert asked in kept((asked, *days[:80]))
    assert asked not in kept((asked, *days))


@given(histories)
def test_the_newest_is_always_kept(history: list[tuple[datetime, Why]]) -> None:
    backups = [a_backup(n, *each) for n, each in enumerate(history)]
    assert kept(backups)[0] == backups[-1]


@given(histories)
def test_there_are_never_more_than_their_number(history: list[tuple[datetime, Why]]) -> None:
    assert len(kept(a_backup(n, *each) for n, each in enumerate(history))) <= MOST


@given(histories)
def test_letting_go_twice_lets_go_of_nothing_more(history: list[tuple[datetime, Why]]) -> None:
    once = kept(a_backup(n, *each) for n, each in enumerate(history))
    assert kept(once) == once


@given(st.integers(8, 120), clocks)
def test_one_day_of_a_wrong_clock_costs_one_day_of_backups_at_most(days: int, wrong: datetime):
    right = kept(a_backup(*each) for each in enumerate(each_day(days)))
    with_wrong = kept(
        [*(a_backup(*each) for each in enumerate(each_day(days))), a_backup(days, wrong)]
    )
    lost = {backup.made for backup in right} - {backup.made for backup in with_wrong}
    assert len(lost) <= 3  # the last of the days, of the weeks, of the months


@given(st.integers(1, 60), clocks)
def test_a_clock_that_was_wrong_for_long_leaves_three_days_at_least(days: int, wrong: datetime):
    times = [*each_day(40), *each_day(days, wrong)]
    assert len({backup.made.date() for backup in lived_through(times)}) >= 3


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_by_the_horizon_nothing_of_today_is_kept(today: date) -> None:
    noon = datetime(today.year, today.month, today.day, 12)
    days = [noon, *each_day((horizon(today) - today).days, noon + timedelta(days=1))]
    assert all(backup.made.date() > today for backup in lived_through(days))


def test_after_a_long_pause_three_days_of_use_let_go_of_what_is_too_old() -> None:
    before, after = each_day(3), each_day(3, datetime(2026, 9, 1))
    assert {backup.made.month for backup in lived_through([*before, *after[:2]])} == {1, 9}
    assert {backup.made.month for backup in lived_through([*before, *after])} == {9}
