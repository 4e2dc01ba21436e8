"""Which backups are kept: 7 daily, 4 weekly and 3 monthly ones, and the last of the other kinds.

Only a daily one stands for its day, week and month. One that was made before another came into use
or on request has a number of its own, so that whoever tries many loses none of the others.

Backups go by the order in which they were made. What a clock said counts only as a name of a day,
a week, a month: where it was set back or forward, nothing is lost by it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import Final

from mentordesk.domain.backup import Backup, Why

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 3
OTHERS: Final = 3
"""How many of each kind that is made for a reason of its own."""

_WITNESSES: Final = 3
"""So many days must agree that a backup is too old: one day's wrong clock is no reason."""


def kept(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return the backups to keep, newest first.

    The newest is always among them, and so is the newest that holds anything unless it is too old.
    """
    every = sorted(backups, key=attrgetter("order"), reverse=True)
    today = _agreed_day(every)
    young = [b for n, b in enumerate(every) if n == 0 or not _is_over(b.made.date(), today)]
    daily = [backup for backup in young if backup.why is Why.DAILY]
    wanted = {
        *young[:1],
        *[backup for backup in young if backup.mentorships][:1],
        *_newest_of_each(daily, _day, DAYS),
        *_newest_of_each(daily, _week, WEEKS),
        *_newest_of_each(daily, _month, MONTHS),
        *_of_other_kinds(young),
    }
    return tuple(backup for backup in young if backup in wanted)


def horizon(today: date) -> date:
    """Return the day by which no backup holds what is erased today.

    That is so where MentorDesk is used three days in that day's month; else on the third day of
    use after it, since nothing goes before there are newer ones.
    """
    count = today.month - 1 + MONTHS
    year, month = today.year + count // 12, count % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def _newest_of_each(
    backups: Sequence[Backup], name: Callable[[Backup], Hashable], most: int
) -> list[Backup]:
    newest: dict[Hashable, Backup] = {}
    for backup in backups:
        newest.setdefault(name(backup), backup)
    return list(newest.values())[:most]


def _of_other_kinds(backups: Sequence[Backup]) -> Iterator[Backup]:
    """Yield the last of each other kind within the months that there are.

    Also the first of a day that was made before another came into use: it holds what there was
    before one after another was tried.
    """
    months = {_month(backup) for backup in _newest_of_each(backups, _month, MONTHS)}
    recent = [backup for backup in backups if _month(backup) in months]
    for why in (Why.ASKED, Why.MIGRATION, Why.RESTORE):
        yield from [backup for backup in recent if backup.why is why][:OTHERS]
    firsts = {_day(backup): backup for backup in recent if backup.why is Why.RESTORE}
    yield from list(firsts.values())[:OTHERS]


def _agreed_day(backups: Sequence[Backup]) -> date:
    """Return the day that it is at least, as the newest days say of which there are enough."""
    newest = _newest_of_each(backups, _day, _WITNESSES)
    return min(map(_day, newest)) if len(newest) == _WITNESSES else date.min


def _is_over(made: date, today: date) -> bool:
    return (today.year - made.year) * 12 + today.month - made.month >= MONTHS


def _day(backup: Backup) -> date:
    return backup.made.date()


def _week(backup: Backup) -> Hashable:
    return backup.made.isocalendar()[:2]


def _month(backup: Backup) -> Hashable:
    return backup.made.year, backup.made.month
