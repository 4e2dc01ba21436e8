"""The list of mentorships, without loading them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Answer, Details, Meeting, Part, Place, Planned, Status
from mentordesk.store.vault import SqliteVault
from tests.builders import (
    FIRST_DAY,
    a_group,
    a_key,
    a_meeting,
    a_mentorship,
    a_programme,
    some_details,
)


def summary_of(vault: SqliteVault, mentorship: Mentorship) -> Summary:
    vault.add(mentorship, a_programme())
    (summary,) = vault.summaries()
    return summary


def test_an_empty_vault_lists_nothing(vault: SqliteVault) -> None:
    assert vault.summaries() == ()


def test_a_summary_says_who_where_and_when(vault: SqliteVault) -> None:
    mentorship, details = a_mentorship(), some_details()
    assert summary_of(vault, mentorship) == Summary(
        id=mentorship.id,
        programme=a_key(),
        status=Status.OPEN,
        participant="Amina Yusuf",
        mentor="Väinö Åkerlund",
        workplace=details.workplace,
        starts=FIRST_DAY,
        ends=details.ends,
        meetings=4,
        held=1,
        next_number=2,
        next_starts=datetime(2026, 2, 16, 9, 30),
        confirmed=0,
        changed_at=datetime(2026, 2, 2, 12, 1, tzinfo=UTC),
    )


def test_a_summary_says_until_when_it_is_kept(vault: SqliteVault) -> None:
    details = replace(some_details(), keep_until=FIRST_DAY)
    assert summary_of(vault, replace(a_mentorship(), details=details)).keep_until == FIRST_DAY


def test_a_group_tells_when_its_next_step_is_due(vault: SqliteVault) -> None:
    days = [FIRST_DAY + timedelta(days=n) for n in range(4)]
    plan = (
        Planned("phase", days[0], days[0]),
        Planned("done", None, days[1], "", days[1]),
        Planned("later", None, days[3]),
        Planned("next", None, days[2]),
    )
    assert summary_of(vault, replace(a_mentorship(), plan=plan)).next_step_due == days[2]


def test_a_draft_has_a_summary_of_blanks(vault: SqliteVault) -> None:
    summary = summary_of(vault, Mentorship.new(a_key(), FIRST_DAY))
    assert (summary.participant, summary.mentor, summary.workplace) == ("", "", "")
    assert (summary.starts, summary.ends, summary.meetings) == (None, None, 0)
    assert (summary.held, summary.next_number, summary.next_starts) == (0, None, None)


def test_a_group_goes_by_its_name_and_a_member_names_its_group(vault: SqliteVault) -> None:
    group = a_group()
    assert summary_of(vault, group).name == "Kevään pilotti"
    member = replace(a_mentorship(), details=replace(some_details(), group=group.id))
    vault.add(member, a_programme())
    assert [summary.group for summary in vault.summaries()] == [group.id, ""]


def test_the_first_of_several_mentors_is_named(vault: SqliteVault) -> None:
    parts = (Part("person-3", "mentor"), Part("person-2", "mentor"), Part("person-1", "mentor"))
    assert summary_of(vault, replace(a_mentorship(), parts=parts)).mentor == "Саша Иванова"


MEETINGS = {
    "in time": ((a_meeting(1, FIRST_DAY), a_meeting(2), a_meeting(3)), 2, 16),
    "out of order": ((a_meeting(3), a_meeting(2), a_meeting(1)), 1, 2),
    "undated comes last": ((Meeting("x", "x"), a_meeting(2)), 1, 16),
    "only undated left": ((Meeting("x", "x"), a_meeting(1, FIRST_DAY)), 2, None),
    "a later one held first": ((a_meeting(1), a_meeting(2, FIRST_DAY)), 1, 2),
    "all held": ((a_meeting(1, FIRST_DAY),), None, None),
}


@pytest.mark.parametrize(("meetings", "number", "day"), MEETINGS.values(), ids=MEETINGS)
def test_the_next_meeting_is_the_first_not_held(
    vault: SqliteVault, meetings: tuple[Meeting, ...], number: int | None, day: int | None
) -> None:
    summary = summary_of(vault, replace(a_mentorship(goals=0), meetings=meetings))
    assert summary.meetings == len(meetings)
    assert summary.next_number == number
    assert summary.next_starts == (datetime(2026, 2, day, 9, 30) if day else None)


def test_confirmed_sections_are_counted(vault: SqliteVault) -> None:
    answers = (
        Answer(Place("", "strengths", "confirmed"), "yes"),
        Answer(Place("", "conduct", "confirmed"), "yes"),
        Answer(Place("", "crediting", "confirmed"), ""),
        Answer(Place("", "step", "text"), "yes"),
        Answer(Place("meeting-1", "strengths", "confirmed"), "yes"),
    )
    assert summary_of(vault, replace(a_mentorship(), answers=answers)).confirmed == 2


def test_details_left_out_stay_out(vault: SqliteVault) -> None:
    summary = summary_of(vault, replace(a_mentorship(), details=Details(Status.CLOSED)))
    assert (summary.status, summary.starts, summary.workplace) == (Status.CLOSED, None, "")
