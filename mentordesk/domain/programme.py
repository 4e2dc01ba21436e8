"""A programme: a mentoring model as data. Structure once, texts once for each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from mentordesk.domain.item import Condition, Item, Kind, Line
from mentordesk.domain.programme_key import ProgrammeKey


class Purpose(StrEnum):
    """What a form is for."""

    SETUP = "setup"  # a page of the wizard
    PAGE = "page"  # a tab of its own, without a date
    MEETING = "meeting"  # filled in at a meeting
    FEEDBACK = "feedback"  # the form that is signed at the end, and locks the mentorship
    PAPER = "paper"  # filled in beside the document that it becomes, such as a certificate


@dataclass(frozen=True, slots=True)
class Role:
    """A role in a mentorship, with its duties.

    ``person`` says whether somebody is named to it, ``shares`` whether its holder may have other
    roles too. ``becomes`` is for a group's roles: the role that a holder has in the mentorships.
    """

    id: str
    ref: str = ""
    person: bool = True
    required: bool = False
    several: bool = False
    shares: bool = True
    becomes: str = ""
    duties: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Guide:
    """Lines to read, such as the traits of a good mentor."""

    id: str
    ref: str = ""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """Verbal steps from least to most; ``apart`` stands beside them (could not be assessed)."""

    id: str
    steps: tuple[str, ...]
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Items of a form under one heading."""

    id: str
    items: tuple[Item, ...] = ()
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """Sections of items, with opening questions and an agenda where it is for a meeting."""

    id: str
    purpose: Purpose
    sections: tuple[Section, ...] = ()
    opening: tuple[Line, ...] = ()
    agenda: tuple[Line, ...] = ()
    guides: tuple[str, ...] = ()

    def items(self) -> Iterator[Item]:
        """Yield every item in order."""
        for section in self.sections:
            yield from section.items


@dataclass(frozen=True, slots=True)
class Stage:
    """A meeting to come, or a gig: its forms, and how often it may be repeated."""

    id: str
    forms: tuple[str, ...]
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How meetings are spread over a mentorship of at most ``up_to_days`` (None: any length).

    ``every_days`` sets a fixed interval; None spreads them evenly. ``after_months`` pass first.
    """

    id: str
    minutes: int
    up_to_days: int | None = None
    every_days: int | None = None
    after_months: int = 0
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A legal limit in force from a day on; outside it a warning is shown, nothing is stopped.

    ``quantity`` is ``days_per_week``, ``hours_per_day`` or ``months``.
    """

    id: str
    quantity: str
    source: str
    least: float | None = None
    most: float | None = None
    effective_from: date | None = None
    effective_until: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a group's plan: it gets a date, somebody who sees to it, and a done mark.

    ``after_months`` is how far into its phase it is proposed; None spreads the steps evenly.
    """

    id: str
    ref: str = ""
    after_months: int | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a group's plan; phases may overlap.

    It is proposed to begin ``after_months`` full months after the group does, and to last
    ``months``.
    """

    id: str
    ref: str = ""
    after_months: int = 0
    months: int = 1
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentSpec:
    """A document of the programme: ``feedback``, ``meeting-1``; ``form`` is what it prints.

    ``stage`` is the meeting that it prepares, ``audience`` the role that it is handed to.
    """

    id: str
    form: str
    stage: str = ""
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Texts:
    """A programme's texts in one language, by keys such as ``item.m1-tasks.label``."""

    language: str
    entries: Mapping[str, str]
    translated_by: str = ""
    reviewed: bool = False


@dataclass(frozen=True)
class Programme:
    """A mentoring model. Read by the programmes room, never built in code.

    ``files`` holds the text of each file by its name: the copy that a mentorship keeps.
    ``group`` is what several mentorships of this programme have together (a pilot with its plan
    and joint meetings); it is a programme too, and its ``members`` names this one. Both come of the
    same files.
    """

    key: ProgrammeKey
    status: str
    publisher: str
    source: str
    licence: str
    languages: tuple[str, ...]
    derived_from: str = ""
    area: str = ""
    effective_from: date | None = None
    roles: tuple[Role, ...] = ()
    guides: tuple[Guide, ...] = ()
    scales: tuple[Scale, ...] = ()
    forms: tuple[Form, ...] = ()
    stages: tuple[Stage, ...] = ()
    rhythms: tuple[Rhythm, ...] = ()
    limits: tuple[Limit, ...] = ()
    phases: tuple[Phase, ...] = ()
    documents: tuple[DocumentSpec, ...] = ()
    group: Programme | None = None
    members: ProgrammeKey | None = None
    texts: Mapping[str, Texts] = field(default_factory=dict[str, Texts])
    files: Mapping[str, str] = field(default_factory=dict[str, str])

    def text(self, key: str, language: str) -> str:
        """Return a text in the language, else in the programme's first one, else empty."""
        return self.wording(key, language)[0]

    def wording(self, key: str, language: str) -> tuple[str, str]:
        """Return a text and the code of the language it is in: the one asked, else the first."""
        for code in (language, *self.languages[:1]):
            found = self.texts[code].entries.get(key) if code in self.texts else None
            if found is not None:
                return found, code
        return "", ""

    def name(self, language: str) -> str:
        """Return the programme's name."""
        return self.text("programme.name", language)

    def form(self, form_id: str) -> Form:
        """Return the form of that id; KeyError when there is none."""
        return self._forms[form_id]

    def item(self, item_id: str) -> Item:
        """Return the item of that id; KeyError when there is none."""
        return self.items[item_id]

    def has_item(self, item_id: str) -> bool:
        """Say whether the programme (still) holds the item."""
        return item_id in self.items

    def stage(self, stage_id: str) -> Stage:
        """Return the stage of that id; KeyError when there is none."""
        return self._stages[stage_id]

    def role(self, role_id: str) -> Role:
        """Return the role of that id; KeyError when there is none."""
        return self._roles[role_id]

    def guide(self, guide_id: str) -> Guide:
        """Return the guide of that id; KeyError when there is none."""
        return self._guides[guide_id]

    def scale(self, scale_id: str) -> Scale:
        """Return the scale of that id; KeyError when there is none."""
        return self._scales[scale_id]

    def document(self, document_id: str) -> DocumentSpec | None:
        """Return the document of that id, or None."""
        return next((d for d in self.documents if d.id == document_id), None)

    def forms_for(self, purpose: Purpose) -> tuple[Form, ...]:
        """Return the forms of one purpose, in order."""
        return tuple(form for form in self.forms if form.purpose is purpose)

    def stage_of_form(self, form_id: str) -> Stage | None:
        """Return the stage at which the form is filled in, or None."""
        return next((stage for stage in self.stages if form_id in stage.forms), None)

    def items_of(self, kind: Kind) -> tuple[Item, ...]:
        """Return the items of a kind, in the order in which the forms show them."""
        return self._by_kind[kind]

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """The items by their ids, each once, in the order in which the forms show them."""
        return {item.id: item for form in self.forms for item in form.items()}

    @cached_property
    def _forms(self) -> dict[str, Form]:
        return {form.id: form for form in self.forms}

    @cached_property
    def _by_kind(self) -> dict[Kind, tuple[Item, ...]]:
        return {k: tuple(i for i in self.items.values() if i.kind is k) for k in Kind}

    @cached_property
    def _stages(self) -> dict[str, Stage]:
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def _roles(self) -> dict[str, Role]:
        return {role.id: role for role in self.roles}

    @cached_property
    def _guides(self) -> dict[str, Guide]:
        return {guide.id: guide for guide in self.guides}

    @cached_property
    def _scales(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}
