"""The made-up sample trial: read from its file and put together as a person would."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mentordesk.domain import setup
from mentordesk.domain.mentorship import Change, Mentorship, Put, apply
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Programme
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.proposal import proposal
from mentordesk.domain.reading import (
    YES,
    Answers,
    confirmation,
    is_answered,
    meetings_in_order,
    parts,
    place,
    second_language,
)
from mentordesk.domain.records import (
    Answer,
    Details,
    Goal,
    GoalReview,
    Meeting,
    Origin,
    Part,
    Person,
    Question,
    Reach,
    Task,
    Word,
    new_id,
)
from mentordesk.domain.schedule import addable, one_more, propose
from mentordesk.domain.threads import day_of


class Sample:
    """Fills in a mentorship step by step, through the same rules as the window.

    ``mentorship`` is what there is so far; each step returns the changes it made.
    """

    def __init__(self, file: Path, programme: Programme, is_holiday: FreeDays) -> None:
        self._data: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
        self._programme = programme
        self._is_holiday = is_holiday
        day: date = self._data["details"]["starts"]
        self.mentorship = Mentorship.new(programme.key, day)

    def set_up(self) -> tuple[Change, ...]:
        """Go through the wizard: people, period, goals, meeting times proposed."""
        made = self._apply(*setup.first_meetings(self._programme))
        made += self._more_meetings()
        made += self._apply(*(Put(record) for record in self._people()))
        made += self._apply(Put(Details(**self._data["details"])))
        made += self._apply(*(Put(goal) for goal, _ in self._goals()))
        times = propose(self.mentorship, self._programme, self._is_holiday, self.mentorship.created)
        made += self._apply(*(Put(meeting) for meeting in times))
        made += self._apply(*self._answers(""))
        return made + self._apply(*setup.finish(self.mentorship))

    def meetings(self) -> tuple[Meeting, ...]:
        """Return the meetings in order."""
        return meetings_in_order(self.mentorship, self._programme)

    def meet(self, meeting: Meeting) -> tuple[Change, ...]:
        """Hold a meeting on its day: answers, goals reviewed, tasks agreed."""
        made = self._apply(Put(replace(meeting, held=day_of(meeting))))
        made += self._apply(*self._answers(self._called(meeting), meeting.id))
        made += self._apply(*(Put(review) for review in self._reviews(meeting)))
        made += self._apply(*(Put(word) for word in self._words(meeting)))
        made += self._apply(*(Put(question) for question in self._questions(meeting)))
        return made + self._apply(*(Put(task) for task in self._tasks(meeting)))

    def give_feedback(self) -> tuple[Change, ...]:
        """Take over what is proposed for the feedback form, and confirm each part of it."""
        made: tuple[Change, ...] = ()
        for section in sections_to_confirm(self._programme):
            for item in section.items:
                text = proposal(item, self.mentorship, self._programme)
                if text and not is_answered(item, self._programme, Answers(self.mentorship)):
                    made += self._apply(Put(Answer(place(item, ""), text)))
            made += self._apply(Put(Answer(confirmation(section), YES)))
        return made

    def _apply(self, *changes: Change) -> tuple[Change, ...]:
        for change in changes:
            self.mentorship = apply(self.mentorship, change)
        return changes

    def _called(self, meeting: Meeting) -> str:
        """Return how the file calls a meeting: by its stage, numbered if there may be several."""
        several = self._programme.stage(meeting.stage).most > 1
        return f"{meeting.stage}-{meeting.number}" if several else meeting.stage

    def _more_meetings(self) -> tuple[Change, ...]:
        """Add the meetings beyond the least number of which something is told."""
        told = self._data["answers"]
        more = (
            one_more(stage, self.mentorship) for stage in addable(self.mentorship, self._programme)
        )
        known = tuple(Put(meeting) for meeting in more if self._called(meeting) in told)
        return self._apply(*known) + self._more_meetings() if known else ()

    def _at(self, meeting: Meeting, rows: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table that belong to a meeting."""
        called = self._called(meeting)
        return (row for row in self._data.get(rows, ()) if row["stage"] == called)

    def _people(self) -> Iterator[Person | Part]:
        for row in self._data["person"]:
            fields = {name: text for name, text in row.items() if name != "roles"}
            person = Person(new_id(), **fields)
            yield person
            yield from (Part(person.id, role) for role in row["roles"])

    def _goals(self) -> Iterator[tuple[Goal, list[dict[str, Any]]]]:
        for number, row in enumerate(self._data["goal"]):
            goal_id = f"{self.mentorship.id}-{number}"
            yield Goal(goal_id, row["text"], Origin(row["origin"])), row["reviews"]

    def _reviews(self, meeting: Meeting) -> Iterator[GoalReview]:
        for goal, reviews in self._goals():
            for row in reviews:
                if row["stage"] == self._called(meeting):
                    said = row.get("note", ""), row.get("focus", False)
                    yield GoalReview(goal.id, meeting.id, Reach(row["reach"]), *said)

    def _tasks(self, meeting: Meeting) -> Iterator[Task]:
        for row in self._at(meeting, "task"):
            due, done = row["due"], row.get("done", False)
            yield Task(new_id(), row["text"], row["role"], due, done, meeting.id)

    def _words(self, meeting: Meeting) -> Iterator[Word]:
        for row in self._at(meeting, "word"):
            said = row["text"], row["explanation"], row["translation"]
            spoken = second_language(self.mentorship, self._programme)
            yield Word(new_id(), *said, meeting.id, spoken)

    def _questions(self, meeting: Meeting) -> Iterator[Question]:
        for row in self._at(meeting, "question"):
            yield Question(new_id(), meeting.id, row["text"], row["answer"], "fi")

    def _answers(self, stage: str, meeting: str = "") -> Iterator[Change]:
        """Yield the answers under a stage, or with none those of the whole mentorship."""
        said: dict[str, Any] = self._data["answers"]
        for item_id, written in (said.get(stage, {}) if stage else said).items():
            if self._programme.has_item(item_id):
                item = self._programme.item(item_id)
                texts = written if isinstance(written, dict) else {"": written}
                assert set(texts) <= set(parts(item, self._programme, self.mentorship)), item_id
                for part, text in texts.items():
                    yield Put(Answer(place(item, meeting, part), text.strip(), "fi"))
