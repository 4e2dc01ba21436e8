"""The wizard without a window: its steps, their order and their checks.

The wizard edits a mentorship whose status is draft, so a half-done one is kept like any other and
survives a crash. The steps are the programme's setup forms, between the choice of a programme and
a summary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mentordesk.domain.days import is_work_day
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.reading import Answers, is_answered, meetings_in_order
from mentordesk.domain.records import Details, Meeting, Person, Status
from mentordesk.domain.schedule import planned_meetings
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at in a step. ``blocks`` holds the person there; others only warn.

    ``part`` names what of the item it is about: a role, a detail or a meeting.
    """

    item: str
    sentence: Sentence
    blocks: bool = False
    part: str = ""


def steps(programme: Programme) -> tuple[Form, ...]:
    """Return the wizard's pages between the choice of a programme and the summary."""
    return programme.forms_for(Purpose.SETUP)


def problems(
    form: Form, mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> tuple[Problem, ...]:
    """Return what to look at on a page before going on."""
    found: list[Problem] = []
    for item in form.items():
        match item.kind:
            case Kind.PEOPLE:
                found += _missing_people(item, mentorship, programme)
            case Kind.PERIOD:
                found += _odd_period(item, mentorship.details)
            case Kind.NEXT_MEETINGS:
                found += _odd_meetings(item, mentorship, programme, is_holiday)
            case _:
                pass
    return tuple(found)


def is_touched(form: Form, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether a step holds something that was written or decided."""
    return any(_holds(item, mentorship, programme) for item in form.items())


def resume_at(mentorship: Mentorship, programme: Programme, is_holiday: FreeDays) -> int:
    """Return the number of the step to go on with: after the last that holds something.

    It is that step itself while it lacks something, and the number of steps when all are done.
    """
    forms = steps(programme)
    touched = (n for n, form in enumerate(forms) if is_touched(form, mentorship, programme))
    last = max(touched, default=-1)
    found = problems(forms[last], mentorship, programme, is_holiday) if last >= 0 else ()
    return last if any(problem.blocks for problem in found) else last + 1


def proposed_workplace(form: Form, mentorship: Mentorship, programme: Programme) -> Details | None:
    """Return the details with the workplace that a step may propose, or None.

    It is the organisation of the first person in the items that the step's period is drafted from;
    a plan that runs already is left as it is.
    """
    if mentorship.details.workplace.strip() or mentorship.details.status is not Status.DRAFT:
        return None
    name = organisation(form.items(), mentorship, programme)
    return replace(mentorship.details, workplace=name) if name else None


def organisation(items: Iterable[Item], mentorship: Mentorship, programme: Programme) -> str:
    """Return whose the workplace is that is asked in items: "" where that isn't known."""
    roles = (
        role
        for item in items
        if item.kind is Kind.PERIOD and any(line.id == "workplace" for line in item.lines)
        for source in item.drafted_from
        for role in programme.item(source).views
    )
    people = (person for role in roles for person in mentorship.holders(role))
    known = (person.organisation.strip() for person in people)
    return next(filter(None, known), "")


def first_meetings(programme: Programme) -> tuple[Change, ...]:
    """Return the changes that give a new draft its meetings, still without times."""
    return tuple(Put(meeting) for meeting in planned_meetings(programme))


def finish(mentorship: Mentorship) -> tuple[Change, ...]:
    """Return the changes that turn a draft into an open mentorship: empty rows go."""
    people = (Remove(person) for person in mentorship.people if _is_blank_person(person))
    goals = (Remove(goal) for goal in mentorship.goals if not goal.text.strip())
    return (*people, *goals, Put(_with_status(mentorship.details, Status.OPEN)))


def close(mentorship: Mentorship) -> Change:
    """Return the change that moves a mentorship to the ended ones."""
    return Put(_with_status(mentorship.details, Status.CLOSED))


def reopen(mentorship: Mentorship) -> Change:
    """Return the change that takes an ended mentorship back to the running ones."""
    return Put(_with_status(mentorship.details, Status.OPEN))


def keep(mentorship: Mentorship, day: date) -> Change:
    """Return the change that keeps a mentorship until a day, whatever its end."""
    return Put(replace(mentorship.details, keep_until=day))


def is_begun(mentorship: Mentorship) -> bool:
    """Say whether anything was typed into a draft that would be missed."""
    named = any(not _is_blank_person(person) for person in mentorship.people)
    goals = any(goal.text.strip() for goal in mentorship.goals)
    written = any(answer.text.strip() for answer in mentorship.answers)
    return named or goals or written or mentorship.details != Details()


def _with_status(details: Details, status: Status) -> Details:
    return replace(details, status=status)


def _is_blank_person(person: Person) -> bool:
    return replace(person, id="") == Person("")


def _holds(item: Item, mentorship: Mentorship, programme: Programme) -> bool:
    match item.kind:
        case Kind.PEOPLE:
            people = (p for role in item.views for p in mentorship.holders(role))
            return any(not _is_blank_person(person) for person in people)
        case Kind.PERIOD:
            return _period_is_said(item, mentorship.details)
        case Kind.GOALS:
            return any(goal.text.strip() for goal in mentorship.goals)
        case Kind.NEXT_MEETINGS if any(meeting.starts for meeting in mentorship.meetings):
            return True
        case _:
            return is_answered(item, programme, Answers(mentorship))


def _period_is_said(item: Item, details: Details) -> bool:
    """Say whether anything of a period was said; in a group its days were but proposed."""
    proposed = {"starts", "ends"} if details.group else set[str]()
    return any(getattr(details, line.id) for line in item.lines if line.id not in proposed)


def _missing_people(item: Item, mentorship: Mentorship, programme: Programme) -> Iterator[Problem]:
    for role in item.views:
        named = any(person.name.strip() for person in mentorship.holders(role))
        if programme.role(role).required and not named:
            text = QT_TRANSLATE_NOOP("domain", "Write the name here.")
            yield Problem(item.id, text, blocks=True, part=role)


def _odd_period(item: Item, details: Details) -> Iterator[Problem]:
    asked = {line.id for line in item.lines}
    if asked & {"starts", "ends"} and (details.starts is None or details.ends is None):
        text = QT_TRANSLATE_NOOP(
            "domain", "Without both dates no meeting times can be proposed. You can add them later."
        )
        missing = "starts" if details.starts is None else "ends"
        yield Problem(item.id, text, part=missing)
    elif details.starts and details.ends and details.ends < details.starts:
        text = QT_TRANSLATE_NOOP(
            "domain",
            "The last day ({ends}) is before the first day ({starts}). Change one of them.",
        )
        filled = text.filled(starts=details.starts, ends=details.ends)
        yield Problem(item.id, filled, blocks=True, part="ends")


def _odd_meetings(
    item: Item, mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> Iterator[Problem]:
    earlier: tuple[int, Meeting] | None = None
    for number, meeting in enumerate(meetings_in_order(mentorship, programme), start=1):
        if meeting.starts is not None and meeting.held is None:
            yield from _odd_time(item, meeting, mentorship.details, is_holiday)
            if earlier is not None:
                yield from _odd_order(item, earlier, (number, meeting))
        if meeting.starts is not None or meeting.held is not None:
            earlier = number, meeting


def _odd_order(
    item: Item, earlier: tuple[int, Meeting], later: tuple[int, Meeting]
) -> Iterator[Problem]:
    before, meeting = earlier[1], later[1]
    if _is_before(meeting, before):
        text = QT_TRANSLATE_NOOP("domain", "Meeting {later} is before meeting {earlier}.")
    elif _overlap(before, meeting):
        text = QT_TRANSLATE_NOOP("domain", "Meetings {earlier} and {later} overlap.")
    else:
        return
    yield Problem(item.id, text.filled(earlier=earlier[0], later=later[0]), part=meeting.id)


def _is_before(meeting: Meeting, other: Meeting) -> bool:
    assert meeting.starts is not None
    if other.held is not None:
        return meeting.starts.date() < other.held
    return other.starts is not None and meeting.starts < other.starts


def _overlap(first: Meeting, second: Meeting) -> bool:
    """Say whether the second begins before the first ends; a meeting already held has an end."""
    if first.held is not None or first.starts is None or second.starts is None:
        return False
    return second.starts < first.starts + timedelta(minutes=first.minutes)


def _odd_time(
    item: Item, meeting: Meeting, details: Details, is_holiday: FreeDays
) -> Iterator[Problem]:
    assert meeting.starts is not None
    day = meeting.starts.date()
    if not is_work_day(day, is_holiday):
        text = QT_TRANSLATE_NOOP("domain", "{day} is a weekend or a public holiday.")
        yield Problem(item.id, text.filled(day=day), part=meeting.id)
    if (details.starts and day < details.starts) or (details.ends and day > details.ends):
        text = QT_TRANSLATE_NOOP("domain", "{day} is outside the agreed period.")
        yield Problem(item.id, text.filled(day=day), part=meeting.id)
