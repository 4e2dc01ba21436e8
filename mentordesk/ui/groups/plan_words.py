"""A plan in words: for those who hear it, and for the tip of a mark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mentordesk.domain.plan import PhaseRow, StepRow, is_late
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.when import period

PHASE = QT_TRANSLATE_NOOP("ui", "{name}: {days}. {done} of {steps} steps done.")
STEP = QT_TRANSLATE_NOOP("ui", "{number}. {name}: {state}.")
DONE = QT_TRANSLATE_NOOP("ui", "done {day}")
BY = QT_TRANSLATE_NOOP("ui", "by {day}")
LATE = QT_TRANSLATE_NOOP("ui", "late, was due {day}")
NO_DAY = QT_TRANSLATE_NOOP("ui", "no date yet")


class PlanWords:
    """Says what a plan holds, in a language and on a day."""

    def __init__(self, programme: Programme, language: Language, today: date) -> None:
        self._programme = programme
        self._language = language
        self.today = today

    def name(self, phase: PhaseRow) -> str:
        """Return what a phase is called."""
        return self._programme.text(f"phase.{phase.phase.id}.name", self._language.code)

    def step_name(self, step: StepRow) -> str:
        """Return what a step is."""
        return self._programme.text(f"step.{step.step.id}.name", self._language.code)

    def days(self, phase: PhaseRow) -> str:
        """Return from when to when a phase lasts."""
        found = period(phase.planned.starts, phase.planned.ends, self._language)
        return found or self._language.say(NO_DAY)

    def state(self, step: StepRow) -> str:
        """Return when a step was done or is to be done."""
        planned = step.planned
        if planned.done is not None:
            return self._language.say(DONE.filled(day=planned.done))
        if planned.ends is None:
            return self._language.say(NO_DAY)
        sentence = LATE if is_late(planned, self.today) else BY
        return self._language.say(sentence.filled(day=planned.ends))

    def step(self, step: StepRow) -> str:
        """Return a step as a sentence."""
        words = {"name": self.step_name(step), "state": self.state(step)}
        return self._language.say(STEP.filled(number=step.number, **words))

    def phase(self, phase: PhaseRow) -> str:
        """Return a phase as a sentence."""
        counts = {"done": phase.done, "steps": len(phase.steps)}
        sentence = PHASE.filled(name=self.name(phase), days=self.days(phase), **counts)
        return self._language.say(sentence)

    def all(self, rows: tuple[PhaseRow, ...]) -> Iterator[str]:
        """Yield the whole plan, sentence by sentence."""
        for row in rows:
            yield self.phase(row)
            yield from map(self.step, row.steps)
