"""Reading a mentorship through its programme: places, conditions, what is answered."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.domain.item import Condition, Item, Kind, Operator
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Role, Section
from mentordesk.domain.records import Meeting, Person, Place

YES, NO, NOT_ASKED = "yes", "no", "not-asked"
CONFIRMED = "confirmed"
DRAFTABLE = frozenset({Kind.TEXT, Kind.LONG_TEXT})
TICKS = ("done", "agreed", "told", "present")
"""The last words of the parts that hold a tick."""

ANSWERED = frozenset(
    {
        Kind.TEXT,
        Kind.LONG_TEXT,
        Kind.YES_NO,
        Kind.CHOICE,
        Kind.SCALE,
        Kind.FIELDS,
        Kind.CHECKLIST,
        Kind.ROLES,
        Kind.LANGUAGE,
        Kind.KEY_POINTS,
        Kind.ATTENDANCE,
        Kind.SIGNATURES,
    }
)
"""The kinds whose answers are texts in places."""


def place(item: Item, meeting: str, part: str = "") -> Place:
    """Return where an answer to the item belongs when it is asked at a meeting ("" for none)."""
    return Place("" if item.shared else meeting, item.id, part)


class Answers:
    """The answers as a form at one meeting sees them; ``meeting`` is "" outside meetings."""

    def __init__(self, mentorship: Mentorship, meeting: str = "") -> None:
        self.mentorship = mentorship
        self.meeting = meeting

    def to(self, item: Item, part: str = "") -> str:
        """Return what was written to an item, or an empty text."""
        return self.mentorship.answer(place(item, self.meeting, part))

    def language_of(self, item: Item, part: str = "") -> str:
        """Return the code of the language an answer is in; "" where it isn't known."""
        return self.mentorship.answer_language(place(item, self.meeting, part))


def confirmation(section: Section) -> Place:
    """Return where it is kept that a person has confirmed a section of the feedback form."""
    return Place("", section.id, CONFIRMED)


def second_language(mentorship: Mentorship, programme: Programme) -> str:
    """Return the code of the participant's own language, shown beside the first one; or ""."""
    answers = Answers(mentorship)
    return next((answers.to(item) for item in programme.items_of(Kind.LANGUAGE)), "")


def attendees(item: Item, mentorship: Mentorship) -> tuple[Person, ...]:
    """Return the people who may attend, in the order of the item's roles, each once."""
    invited = (person for role in item.views for person in mentorship.holders(role))
    return tuple(dict.fromkeys(invited))


def parts(item: Item, programme: Programme, mentorship: Mentorship) -> tuple[str, ...]:
    """Return the names of the parts in which the answer to an item is kept."""
    match item.kind:
        case Kind.SCALE:
            views = [f"{view}." for view in item.views] or [""]
            return tuple(f"{view}{part}" for view in views for part in ("step", "reason"))
        case Kind.FIELDS:
            return tuple(line.id for line in item.lines)
        case Kind.CHECKLIST:
            return tuple(f"{line.id}.{part}" for line in item.lines for part in ("done", "remark"))
        case Kind.ROLES:
            roles = (programme.role(role) for role in item.views)
            return tuple(part for role in roles for part in _role_parts(role))
        case Kind.KEY_POINTS:
            return tuple(f"{line.id}.told" for line in item.lines)
        case Kind.ATTENDANCE:
            return tuple(f"{person.id}.present" for person in attendees(item, mentorship))
        case Kind.SIGNATURES:
            return ("place", "date")
        case _:
            return ("",)


def is_visible(shown: Item | Section, programme: Programme, answers: Answers) -> bool:
    """Say whether an item or section appears, given the answers of the meeting it is in."""
    return shown.when is None or _holds(shown.when, programme, answers)


def visible_items(form: Form, programme: Programme, answers: Answers) -> Iterator[Item]:
    """Yield the items of a form that appear."""
    for section in form.sections:
        if is_visible(section, programme, answers):
            yield from (i for i in section.items if is_visible(i, programme, answers))


def is_answered(item: Item, programme: Programme, answers: Answers) -> bool:
    """Say whether anything was written to an item that keeps answers."""
    named = parts(item, programme, answers.mentorship)
    return any(answers.to(item, part).strip() for part in named)


def meetings_in_order(mentorship: Mentorship, programme: Programme) -> tuple[Meeting, ...]:
    """Return the meetings in the order of the programme's stages and their numbers.

    Meetings of a stage that a newer version of the programme has no more are left out.
    """
    order = {stage.id: n for n, stage in enumerate(programme.stages)}
    known = (meeting for meeting in mentorship.meetings if meeting.stage in order)
    return tuple(sorted(known, key=lambda m: (order[m.stage], m.number)))


def page_with(kind: Kind, programme: Programme) -> str:
    """Return the id of the page that has an item of a kind, or an empty text."""
    forms = programme.forms_for(Purpose.PAGE)
    return next((f.id for f in forms if any(item.kind is kind for item in f.items())), "")


def forms_of(meeting: Meeting, programme: Programme) -> tuple[Form, ...]:
    """Return the forms filled in at a meeting; none where the programme has it no more."""
    stages = (stage for stage in programme.stages if stage.id == meeting.stage)
    return tuple(programme.form(form) for stage in stages for form in stage.forms)


def is_asked_at(item: Item, meeting: Meeting, programme: Programme) -> bool:
    """Say whether a form that is filled in at a meeting holds the item."""
    return any(item in form.items() for form in forms_of(meeting, programme))


def _role_parts(role: Role) -> tuple[str, ...]:
    return (*(f"{duty.id}.agreed" for duty in role.duties), f"{role.id}.note")


def _holds(condition: Condition, programme: Programme, answers: Answers) -> bool:
    text = answers.to(programme.item(condition.item))
    match condition.operator:
        case Operator.EQUALS:
            return text == condition.value
        case Operator.DIFFERS:
            return text != condition.value
        case Operator.ANSWERED:
            return bool(text.strip())
        case Operator.EMPTY:
            return not text.strip()
