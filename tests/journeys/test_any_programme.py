"""Whatever programme the checker accepts, the wizard, the tabs and the PDFs can carry it."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from mentordesk.domain.lookup import offered
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import ANSWERED, forms_of, parts, place
from mentordesk.domain.records import Answer, Details, Goal, Part, Person, Status
from mentordesk.domain.schedule import planned_meetings
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.ui.form import FormView
from mentordesk.ui.mentorship_page import MentorshipPage
from tests.builders import A_KEY
from tests.journeys.conftest import Start
from tests.journeys.supervisor import Supervisor
from tests.programmes.generated import Made, generated

FEW = settings(
    max_examples=6,
    phases=(Phase.explicit, Phase.generate),  # a smaller example would cost minutes
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
)
ODD = "Öljy & <b>käsi</b> 100 % {nimi}"


def filled_in(programme: Programme) -> Mentorship:
    """Return an open mentorship with somebody in every role and a text in every place."""
    empty = Mentorship.new(programme.key, date(2026, 1, 7))
    people = tuple(Person(f"p-{role.id}", f"Nimi {role.id}") for role in programme.roles)
    begun = replace(
        empty,
        details=Details(Status.OPEN, ODD, date(2026, 1, 12), date(2026, 5, 29), name="Ryhmä"),
        people=people,
        parts=tuple(
            Part(person.id, role.id) for person, role in zip(people, programme.roles, strict=True)
        ),
        goals=(Goal("goal", ODD),),
        meetings=planned_meetings(programme),
    )
    return replace(begun, answers=answers(begun, programme))


def answers(mentorship: Mentorship, programme: Programme) -> tuple[Answer, ...]:
    """Return an answer for every part of every item, at each meeting where it is asked."""
    asked = {(form.id, ""): form for form in programme.forms}
    for meeting in mentorship.meetings:
        asked |= {(form.id, meeting.id): form for form in forms_of(meeting, programme)}
    found = {
        place(item, meeting, part): Answer(place(item, meeting, part), ODD, "fi")
        for (_, meeting), form in asked.items()
        for item in form.items()
        if item.kind in ANSWERED and (item.shared or meeting)
        for part in parts(item, programme, mentorship)
    }
    return tuple(found.values())


def looks_everywhere(person: Supervisor, mentorship_id: str) -> None:
    """Open the mentorship, each of its tabs, and each page of its wizard."""
    person.window.pages.open(mentorship_id)
    person.rests()
    page = person.window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    for tab in page.tabs.ids():
        page.tabs.open(tab)
        for form in person.fields(FormView):
            form.finish()
        person.rests()
    person.window.pages.edit(mentorship_id)
    person.rests()
    wizard = person.window.setting_up.wizard
    assert wizard is not None
    for number in range(len(wizard.steps.buttons)):
        wizard.go_to(number)
        person.rests()


def keep(data: Path, programmes: tuple[Programme, ...]) -> dict[str, Mentorship]:
    """Put a mentorship under each programme into the vault."""
    kept = {(m := filled_in(programme)).id: m for programme in programmes}
    house = House.open(data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    with closing(house.vault):
        for mentorship, programme in zip(kept.values(), programmes, strict=True):
            house.vault.add(mentorship, programme)
    return kept


def print_all(data: Path, kept: dict[str, Mentorship]) -> int:
    """Make every document of what was kept, which is as it was; return how many there are."""
    house = House.open(data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    count = 0
    with closing(house.vault):
        for mentorship in kept.values():
            now = house.vault.load(mentorship.id)  # the wizard has proposed times since
            assert set(now.answers) == set(mentorship.answers)
            as_made = {"meetings": mentorship.meetings, "answers": mentorship.answers}
            assert replace(now, **as_made) == mentorship
            for document in house.programme(mentorship.programme).documents:
                assert house.document(document.id, mentorship).startswith(b"%PDF-")
                count += 1
    return count


@FEW
@given(generated())
def test_a_programme_that_is_accepted_can_be_gone_through(
    start: Start, data: Path, made: Made
) -> None:
    programmes = offered((made.programme(),))
    kept = keep(data, programmes)
    person = start()
    for mentorship_id in kept:
        looks_everywhere(person, mentorship_id)
    person.goes_home()
    assert print_all(data, kept) == sum(len(programme.documents) for programme in programmes)
