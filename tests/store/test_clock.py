"""A clock that is set back, by an hour or by a year: nothing is lost, and nothing refused."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.mentorship import Put
from mentordesk.late_vault import LateVault, finnish_lemmas
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.store.backing_up import Today, at_desk, text_in

BACK = pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=366)], ids=str)


@BACK
def test_what_is_written_after_it_was_set_back_is_what_counts(
    folder: Path, back: timedelta
) -> None:
    clock, mentorship = Today(datetime(2026, 3, 2, 12, tzinfo=UTC)), a_mentorship(answers=0)
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        vault = SqliteVault(connection, finnish_lemmas, clock)
        vault.add(mentorship, a_programme())
        vault.save(mentorship.id, [Put(an_answer("ennen")), Put(an_answer("säilyy", "m1-goals"))])
        clock.now -= back
        vault.save(mentorship.id, [Put(an_answer("jälkeen"))])
        (summary,) = vault.summaries()
        assert summary.changed_at == clock.now
    with closing(LateVault(folder, A_KEY)) as again:
        answers = {answer.text for answer in again.load(mentorship.id).answers}
    assert answers == {"jälkeen", "säilyy"}


@BACK
def test_backups_are_made_before_and_after_and_the_last_is_the_last(
    folder: Path, back: timedelta
) -> None:
    clock = Today()
    with at_desk(folder, clock) as desk:
        mentorship = desk.begin()
        for day in range(10):
            desk.write(mentorship, f"päivä {day}")
            assert desk.backups.make_daily()
            clock.sleep(days=1)
        before = desk.backups.all()
        clock.now -= back
        desk.write(mentorship, "kello jäljessä")
        made = desk.backups.make_daily()
        after = desk.backups.all()
        clock.now += back + timedelta(days=1)
        assert desk.backups.make_daily()
    newest = made or before[0]  # an hour back it is yesterday, whose backup is there
    assert after[0] == newest
    assert set(before[:6]) <= set(after)
    assert text_in(folder, mentorship) == "kello jäljessä"


def test_a_clock_that_was_ahead_for_a_morning_keeps_no_afternoon_from_being_backed_up(
    folder: Path,
) -> None:
    clock = Today(datetime(2126, 3, 2, 8))
    with at_desk(folder, clock) as desk:
        mentorship = desk.begin()
        ahead = desk.backups.make_daily()
        clock.now = datetime(2026, 3, 2, 12)
        desk.write(mentorship, "iltapäivällä")
        made = desk.backups.catch_up()
        assert made is not None and desk.backups.all() == (made, ahead)
        assert desk.backups.catch_up() is None
