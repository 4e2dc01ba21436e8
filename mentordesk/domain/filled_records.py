"""Filled fields that write the mentorship's own records: one entry for each record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from mentordesk.domain.filled_answers import answers
from mentordesk.domain.filling import ROW, Entry, FilledIn
from mentordesk.domain.intake import Asked, unplaced
from mentordesk.domain.mentorship import Put
from mentordesk.domain.reading import second_language
from mentordesk.domain.records import (
    Goal,
    Meeting,
    Part,
    Person,
    Question,
    Reach,
    Task,
    Word,
    new_id,
)
from mentordesk.domain.threads import origins
from mentordesk.domain.typed import read_date, read_number, read_time

Row = Mapping[str, FilledIn]

PERSON: Final = frozenset(
    {"name", "title", "organisation", "phone", "email", "interests", "languages"}
)


def people(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each role: its first holder, or a new person."""
    mentorship, programme = asked.intake.mentorship, asked.intake.programme
    known = {role.id for role in programme.roles}
    for role, row in asked.rows():
        values = {name: _line(field) for name, field in row.items() if name in PERSON}
        if role not in known or len(values) < len(row):
            yield from unplaced(*row.values())
            continue
        holder = mentorship.holder(role)
        person = holder or Person(new_id())
        entry = asked.merged(asked.intake.text(f"role.{role}.name"), person, values)
        if holder is None:
            entry = replace(entry, changes=(*entry.changes, Put(Part(person.id, role))))
        yield entry


def period(asked: Asked) -> Iterator[Entry]:
    """Yield one entry for all details that can be read, and the others unplaced."""
    read = {field.place.part: (field, _detail(field, asked)) for field in asked.fields}
    values = {name: value for name, (_, value) in read.items() if value is not None}
    if values:
        names = (asked.intake.text(f"item.{asked.item.id}.{name}") for name in values)
        yield asked.merged(", ".join(names), asked.intake.mentorship.details, values)
    yield from unplaced(*(field for field, value in read.values() if value is None))


def goals(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each goal written; one of the same words is here already."""
    here = {_bare(goal.text): goal for goal in asked.intake.mentorship.goals}
    asked_origins = origins((asked.item,))
    fresh = Goal(new_id())
    origin = fresh.origin if fresh.origin in asked_origins else asked_origins[0]
    for _, row in asked.rows():
        text = _text(row)
        goal = here.get(_bare(text), Goal(new_id(), origin=origin))
        yield asked.merged(asked.label, goal, {"text": goal.text or text})


def goal_review(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each goal of which something was said."""
    mentorship = asked.intake.mentorship
    known = {goal.id: goal for goal in mentorship.goals}
    for goal, row in asked.rows():
        values = _review(row)
        if goal not in known or values is None or mentorship.meeting(asked.meeting) is None:
            yield from unplaced(*row.values())
            continue
        review = mentorship.review(goal, asked.meeting)
        yield asked.merged(asked.named(known[goal].text), review, values)


def tasks(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each task; who or when that can't be told is kept in its words."""
    here = asked.intake.mentorship.tasks
    for _, row in asked.rows():
        if not _text(row):
            yield from unplaced(*row.values())
            continue
        values = _task(row, asked)
        same = (t for t in here if _bare(t.text) == _bare(values["text"]))
        task = next((t for t in same if t.meeting == asked.meeting), None)
        yield asked.merged(asked.label, task or Task(new_id(), meeting=asked.meeting), values)


def own_questions(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each own question that was answered, or asked anew."""
    here = [q for q in asked.intake.mentorship.questions if q.meeting == asked.meeting]
    known = {question.id: question for question in here}
    worded = {_bare(question.text): question for question in here}
    for key, row in asked.rows():
        values = {name: _written(field) for name, field in row.items()}
        question = known.get(key) or worded.get(_bare(values.get("text", "")))
        if question is None and not key.startswith(ROW):
            yield from unplaced(*row.values())
            continue
        before = question or Question(new_id(), asked.meeting)
        yield asked.merged(asked.named(before.text), before, values)


def words(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each word; the translation is in the participant's own language."""
    mentorship, programme = asked.intake.mentorship, asked.intake.programme
    known = {_bare(word.text): word for word in mentorship.words}
    for _, row in asked.rows():
        if not _text(row):
            yield from unplaced(*row.values())
            continue
        values = {name: _written(field) for name, field in row.items()}
        fresh = Word(new_id(), meeting=asked.meeting)
        word = known.get(_bare(_text(row)), fresh)
        if "translation" in values and not word.language:
            word = replace(word, language=second_language(mentorship, programme))
        yield asked.merged(asked.label, word, values)


def next_meetings(asked: Asked) -> Iterator[Entry]:
    """Yield what was written of the meetings to come, then each that was given a time or place."""
    said = tuple(field for field in asked.fields if not field.place.part)
    yield from answers(replace(asked, fields=said))
    timed = tuple(field for field in asked.fields if field.place.part)
    for meeting_id, row in replace(asked, fields=timed).rows():
        meeting = asked.intake.mentorship.meeting(meeting_id)
        values = _meeting(row, meeting, asked) if meeting else None
        if meeting is None or values is None:
            yield from unplaced(*row.values())
            continue
        name = asked.intake.text(f"stage.{meeting.stage}.name")
        yield asked.merged(asked.named(name), meeting, values)


def _review(row: Row) -> dict[str, Any] | None:
    reach = row["reach"].text.strip() if "reach" in row else None
    if reach is not None and reach not in {each.value for each in Reach}:
        return None
    values: dict[str, Any] = {"reach": Reach(reach)} if reach else {}
    if "note" in row:
        values["note"] = _written(row["note"])
    return {**values, "focus": True} if "focus" in row else values


def _task(row: Row, asked: Asked) -> dict[str, Any]:
    readers: dict[str, Callable[[str], object]] = {
        "role": lambda text: _role(text, asked),
        "due": lambda text: read_date(text, asked.intake.today),
    }
    given = {name: _line(row[name]) for name in readers if name in row}
    read = {name: readers[name](text) for name, text in given.items()}
    unread = ", ".join(given[name] for name, value in read.items() if not value)
    text = f"{_text(row)} ({unread})" if unread else _text(row)
    return {"text": text, **{name: value for name, value in read.items() if value}}


def _role(text: str, asked: Asked) -> str:
    """Return the role of that name, or of the person of that name; "" where there is none."""
    programme, said = asked.intake.programme, _bare(text)
    for role in programme.roles:
        names = {programme.text(f"role.{role.id}.name", code) for code in programme.languages}
        names |= {person.name for person in asked.intake.mentorship.holders(role.id)}
        if said in map(_bare, filter(None, names)):
            return role.id
    return ""


def _detail(field: FilledIn, asked: Asked) -> object | None:
    text = _line(field)
    match field.place.part:
        case "starts" | "ends":
            return read_date(text, asked.intake.today)
        case "hours_per_day":
            return read_number(text) or None
        case "days_per_week":
            return int(text) if text.isdecimal() and len(text) == 1 else None
        case "workplace" | "name":
            return text
        case _:
            return None


def _meeting(row: Row, meeting: Meeting, asked: Asked) -> dict[str, Any] | None:
    """Return what is new of a meeting; None where a day or a time can't be told."""
    values = {"location": _line(row["location"])} if "location" in row else {}
    if not {"day", "time"} & set(row):
        return values
    day, clock = meeting.starts and meeting.starts.date(), meeting.starts and meeting.starts.time()
    if "day" in row:
        day = read_date(_line(row["day"]), asked.intake.today)
    if "time" in row:
        clock = _clock(_line(row["time"]))
    return {**values, "starts": datetime.combine(day, clock)} if day and clock else None


def _clock(text: str) -> time | None:
    """Return from when: what stands after a dash is until when."""
    return read_time(text.replace("–", "-").partition("-")[0])


def _text(row: Row) -> str:
    return _line(row["text"]) if "text" in row else ""


def _line(field: FilledIn) -> str:
    return " ".join(field.text.split())


def _written(field: FilledIn) -> str:
    return "\n".join(line.rstrip() for line in field.text.strip().splitlines())


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()
