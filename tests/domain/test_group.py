"""Several mentorships together: pairs, what they begin, fees, and more meetings of a stage."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.group import (
    begin_pair,
    fee_rows,
    fees_by_mentor,
    gigs,
    in_common,
    member_details,
    share_no_language,
    sum_of_fees,
    unpaired,
)
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.listed import listed, members_of
from mentordesk.domain.lookup import offered, part_of
from mentordesk.domain.mentorship import Put, Remove
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Role
from mentordesk.domain.records import Fee, Meeting, Pair, Part, Person, Status
from mentordesk.domain.schedule import addable, fits, is_removable, one_more
from tests.builders import a_group
from tests.domain.small import KEY, after, an_open_one, small_programme

MEMBERS = small_programme()
WHOLE = replace(
    MEMBERS,
    key=replace(KEY, id="small.group"),
    members=KEY,
    roles=(Role("mentors", becomes="coach"), Role("actors", becomes="participant")),
)
PAIRS = Item("pairs", Kind.PAIRS, views=("mentors", "actors"))
TODAY = date(2026, 2, 3)


def a_summary(participant: str, group: str) -> Summary:
    now = datetime(2026, 2, 2, tzinfo=UTC)
    where_and_when = ("", "", None, None, 0, 0, None, None, 0, now)
    return Summary(participant, KEY, Status.OPEN, participant, *where_and_when, group=group)


def test_a_pair_begins_with_its_two_people_in_their_roles() -> None:
    group = a_group()
    begun = begin_pair(group.pairs[1], PAIRS, group, (WHOLE, MEMBERS), TODAY)
    assert [person.name for person in begun.people] == ["Mentori 2", "Aktori 2"]
    assert begun.parts == (Part("mentor-2", "coach"), Part("actor-2", "participant"))


def test_a_pair_begins_a_draft_of_its_group_with_undated_meetings() -> None:
    group = a_group()
    begun = begin_pair(group.pairs[1], PAIRS, group, (WHOLE, MEMBERS), TODAY)
    assert (begun.details.status, begun.details.group) == (Status.DRAFT, group.id)
    assert (begun.programme, begun.details.ends) == (MEMBERS.key, group.details.ends)
    assert [meeting.starts for meeting in begun.meetings] == [None, None]


def begins_on(today: date, opening: datetime | None) -> date | None:
    meeting = Meeting("joint", "one", starts=opening)
    details = replace(a_group().details, starts=date(2026, 2, 2), ends=date(2026, 12, 31))
    group = replace(a_group(), details=details, meetings=(meeting,))
    return begin_pair(group.pairs[1], PAIRS, group, (WHOLE, MEMBERS), today).details.starts


def test_a_pair_begins_today_or_at_what_is_ahead_in_its_group() -> None:
    opening = datetime(2026, 3, 2, 9)
    assert begins_on(date(2026, 1, 5), None) == date(2026, 2, 2)
    assert begins_on(date(2026, 2, 9), None) == date(2026, 2, 9)
    assert begins_on(date(2026, 2, 9), opening) == date(2026, 3, 2)
    assert begins_on(date(2026, 5, 4), opening) == date(2026, 5, 4)


def test_who_has_no_pair_can_be_paired() -> None:
    alone = Person("mentor-9", "Yksin")
    group = after(a_group(), Put(alone), Put(Part(alone.id, "mentors")))
    assert unpaired("mentors", group) == (alone,)
    assert unpaired("actors", group) == ()


def test_taking_a_person_away_takes_the_pair_and_its_fees() -> None:
    left = after(a_group(pairs=2), Remove(Person("actor-1")))
    assert [pair.id for pair in left.pairs] == ["pair-2"]
    assert {fee.pair for fee in left.fees} == {"pair-2"}


def test_there_is_a_fee_for_each_pair_and_gig() -> None:
    rows = fee_rows(a_group(pairs=2, gigs=1), MEMBERS)
    assert gigs(MEMBERS) == 3
    assert [[fee.cents for fee in row.fees] for row in rows] == [[5000, None, None]] * 2
    assert [row.cents for row in rows] == [5000, 5000]
    assert sum_of_fees(a_group(pairs=2, gigs=1)) == 10000


def test_a_mentor_of_several_pairs_gets_one_sum() -> None:
    second = (Pair("pair-9", "mentor-1", "actor-9"), Fee("pair-9", 1, 2550))
    group = after(a_group(pairs=2, gigs=1), *map(Put, second))
    assert fees_by_mentor(group) == {"mentor-1": 7550, "mentor-2": 5000}


def test_what_two_people_have_in_common_is_found_in_their_lists() -> None:
    one = Person("1", interests="puutarha, kalastus", languages="suomi ja englanti; arabia")
    other = Person("2", interests="Kalastus/musiikki", languages="Englanti, ukraina.")
    assert in_common(one, other) == ("englanti", "kalastus")
    assert in_common(one, Person("3", languages="englannin alkeet")) == ()


@pytest.mark.parametrize(
    ("languages", "apart"), [("ruotsi", True), ("ruotsi ja Suomi", False), (" , ", False)]
)
def test_no_common_language_is_told_only_where_both_have_named_some(
    languages: str, apart: bool
) -> None:
    one = Person("1", languages="suomi, arabia")
    assert share_no_language(one, Person("2", languages=languages)) == apart


def test_what_begins_in_a_group_is_at_its_workplace() -> None:
    group = a_group()
    details = replace(group.details, workplace="Kahvila Kulma")
    group = replace(group, details=details, meetings=())
    made = member_details(group, small_programme(), date(2026, 3, 2))
    assert (made.workplace, made.group) == ("Kahvila Kulma", group.id)


def test_members_are_listed_by_the_names_of_their_participants() -> None:
    known = (("Örn", "g"), ("bo", "g"), ("Aada", "other"), ("Cia", "g"))
    found = members_of("g", (a_summary(who, group) for who, group in known))
    assert [summary.participant for summary in found] == ["bo", "Cia", "Örn"]


def test_lists_show_members_under_their_group_once() -> None:
    group, alone = a_summary("g", ""), a_summary("Örn", "gone")
    first, second = a_summary("bo", "g"), a_summary("Aada", "g")
    found = listed((first, group, alone, second))
    assert [each.summary for each in found] == [group, alone]
    assert found[0].members == (second, first)


def test_one_that_runs_on_after_its_group_stands_by_itself() -> None:
    ended = a_summary("g", "")._replace(status=Status.CLOSED)
    running, over = a_summary("bo", "g"), a_summary("Cia", "g")._replace(status=Status.CLOSED)
    found = listed((ended, running, over))
    assert [(each.summary.id, len(each.members)) for each in found] == [("g", 1), ("bo", 0)]


def test_a_stage_may_be_held_as_often_as_it_says() -> None:
    mentorship, (_, gig) = an_open_one(), MEMBERS.stages
    for number in (2, 3):
        assert addable(mentorship, MEMBERS) == (gig,)
        more = one_more(gig, mentorship)
        assert (more.stage, more.number) == ("two", number)
        mentorship = after(mentorship, Put(more))
    assert addable(mentorship, MEMBERS) == ()


def test_a_meeting_can_be_put_back_while_its_number_is_free() -> None:
    second = one_more(MEMBERS.stages[1], an_open_one())
    assert fits(second, an_open_one(), MEMBERS)
    again = after(an_open_one(), Put(one_more(MEMBERS.stages[1], an_open_one())))
    assert not fits(second, again, MEMBERS)


def test_only_the_last_meeting_beyond_the_least_can_go_and_none_that_was_held() -> None:
    first, last = Meeting("m2", "two"), Meeting("m3", "two", 2)
    more = after(an_open_one(), Put(last))
    assert is_removable(last, more, MEMBERS)
    assert not is_removable(first, more, MEMBERS)
    assert not is_removable(replace(last, held=TODAY), more, MEMBERS)
    assert not is_removable(first, an_open_one(), MEMBERS)


def test_a_programme_is_offered_with_its_group() -> None:
    whole = replace(MEMBERS, group=WHOLE)
    assert offered((whole,)) == (whole, WHOLE)
    assert offered((MEMBERS,)) == (MEMBERS,)
    assert part_of(WHOLE.key, whole) is WHOLE
    assert part_of(KEY, whole) is whole
