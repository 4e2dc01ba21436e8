"""What lies in the database: one row for each record, with its public id from the domain.

The models are bound to no database, since a process may hold several vaults; a query is told where
to run. Their tables are made by ``migrations``, never from here.
"""

from __future__ import annotations

import re
from typing import Final

from peewee import (
    AutoField,
    BooleanField,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from mentordesk.domain.records import Origin, Reach, Status
from mentordesk.store.fields import ChoiceField, ClockField, DayField, StampField, WrittenField

_CAPITAL: Final = re.compile("(?<=[a-z])(?=[A-Z])")


def _table_name(model: type[Model]) -> str:
    return _CAPITAL.sub("_", model.__name__.removesuffix("Row")).lower()


class Row(Model):
    """A row of the table that is named as the class: ``HealthAnswerRow`` of ``health_answer``."""

    row = AutoField()

    class Meta:
        """What peewee asks of a model; the rows below inherit it."""

        table_function = _table_name


class ProgrammeRow(Row):
    """A copy of a programme's files (JSON: name to text), shared by the mentorships under it."""

    id = TextField()
    version = TextField()
    sha256 = TextField()
    files = TextField()


class MentorshipRow(Row):
    """A mentorship with its details; ``version`` counts every change to anything of it."""

    id = WrittenField()
    programme = ForeignKeyField(ProgrammeRow, column_name="programme")
    created = DayField()
    status = ChoiceField(Status)
    workplace = WrittenField()
    starts = DayField(null=True)
    ends = DayField(null=True)
    hours_per_day = FloatField(null=True)
    days_per_week = IntegerField(null=True)
    name = WrittenField()
    group = WrittenField()
    keep_until = DayField(null=True)
    details_at = StampField(null=True)
    version = IntegerField()
    changed_at = StampField()


class RecordRow(Row):
    """What every record's row has; ``row`` keeps the order in which records were made."""

    mentorship = ForeignKeyField(MentorshipRow, column_name="mentorship", on_delete="CASCADE")
    version = IntegerField()
    changed_at = StampField()


class PersonRow(RecordRow):
    """Somebody with a part."""

    id = WrittenField()
    name = WrittenField()
    title = WrittenField()
    organisation = WrittenField()
    phone = WrittenField()
    email = WrittenField()
    interests = WrittenField()
    languages = WrittenField()


class PartRow(RecordRow):
    """A person in a role; goes with the person."""

    person = WrittenField()
    role = WrittenField()


class GoalRow(RecordRow):
    """A goal."""

    id = WrittenField()
    text = WrittenField()
    origin = ChoiceField(Origin)


class MeetingRow(RecordRow):
    """A meeting, planned or held."""

    id = WrittenField()
    stage = WrittenField()
    number = IntegerField()
    starts = ClockField(null=True)
    minutes = IntegerField()
    location = WrittenField()
    held = DayField(null=True)


class ReviewRow(RecordRow):
    """A goal's review at a meeting; goes with either."""

    goal = WrittenField()
    meeting = WrittenField()
    reach = ChoiceField(Reach, null=True)
    note = WrittenField()
    focus = BooleanField()


class TaskRow(RecordRow):
    """Something agreed; stays when the meeting it was agreed in is taken away."""

    id = WrittenField()
    text = WrittenField()
    role = WrittenField()
    due = DayField(null=True)
    done = BooleanField()
    meeting = WrittenField()


class QuestionRow(RecordRow):
    """A question of one's own; goes with its meeting."""

    id = WrittenField()
    meeting = WrittenField()
    text = WrittenField()
    answer = WrittenField()
    language = WrittenField()


class WordRow(RecordRow):
    """A word of the workplace; stays when the meeting where it came up is taken away."""

    id = WrittenField()
    text = WrittenField()
    explanation = WrittenField()
    translation = WrittenField()
    meeting = WrittenField()
    language = WrittenField()


class PlannedRow(RecordRow):
    """When a phase or step of a group's plan is."""

    id = WrittenField()
    starts = DayField(null=True)
    ends = DayField(null=True)
    responsible = WrittenField()
    done = DayField(null=True)


class PairRow(RecordRow):
    """Two people of a group; ``begun`` is the id of their mentorship. Goes with either person."""

    id = WrittenField()
    mentor = WrittenField()
    participant = WrittenField()
    begun = WrittenField()


class FeeRow(RecordRow):
    """What a pair's mentor is paid for a gig; goes with the pair."""

    pair = WrittenField()
    gig = IntegerField()
    cents = IntegerField(null=True)
    paid = BooleanField()


class FormerRow(RecordRow):
    """A question that the programme no longer has, and its answer, in words."""

    meeting = WrittenField()
    item = WrittenField()
    part = WrittenField()
    question = WrittenField()
    answer = WrittenField()
    health = BooleanField()


class AnswerRow(RecordRow):
    """What was written in one place; ``meeting`` is empty for the whole mentorship."""

    meeting = WrittenField()
    item = WrittenField()
    part = WrittenField()
    text = WrittenField()
    language = WrittenField()


class HealthFormerRow(FormerRow):
    """A question about health that the programme no longer has, and its answer."""


class HealthAnswerRow(AnswerRow):
    """What was written about health, fenced off from the other answers."""


class RivalRow(RecordRow):
    """What another desk wrote where this one did too: JSON of a record of that kind."""

    id = WrittenField()
    kind = TextField()
    record = TextField()
    written_at = StampField()
    desk = WrittenField()


class HealthRivalRow(RivalRow):
    """What another desk wrote about health where this one did too."""
