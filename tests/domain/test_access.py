"""Everything about one person: what the participant is given, and what anybody else."""

import json
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from typing import Any

from mentordesk.domain.access import Known, PersonalCopy, as_json, copy_for, people_in_order
from mentordesk.domain.history import Act, Event
from mentordesk.domain.issued import Signer, Void
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.records import Answer, Former, Person, Place, Rival, Task
from tests.builders import a_group, an_issued
from tests.domain.small import GOING, ROW, STRAIN, small_programme
from tests.domain.test_erasing import a_full_one

PROGRAMME = small_programme()
AT = datetime(2026, 2, 2, 12, tzinfo=UTC)
UNTIL = date(2026, 9, 27)
EVENTS = (
    Event(AT, "anna", Act.ADDED, "one"),
    Event(AT, "anna", Act.CHANGED, "one", "people", "pekka", "phone"),
    Event(AT, "anna", Act.REMOVED, "one", "parts", "pekka/coach"),
)


def a_shared_one() -> Mentorship:
    """Return a full mentorship with tasks and views of both roles."""
    full = a_full_one()
    phones = [replace(person, phone=f"040 {person.name}") for person in full.people]
    views = [Answer(Place("", ROW.id, f"{role}.reason"), role) for role in ("participant", "coach")]
    tasks = (Task("t1", "Opettele", "participant"), Task("t2", "Ohjaa", "coach"))
    answers = (*full.answers, *views, Answer(Place("one", "who", "pekka.present"), "yes"))
    return replace(full, people=tuple(phones), answers=answers, tasks=tasks)


def copy_of(name: str) -> PersonalCopy:
    mentorship = a_shared_one()
    person = mentorship.person(name)
    assert person is not None
    return copy_for(person, Known(mentorship, PROGRAMME, EVENTS, UNTIL))


def told(copy: PersonalCopy) -> dict[str, Any]:
    return json.loads(as_json(copy, date(2026, 2, 3), "fi"))


def test_the_participant_is_asked_about_first():
    mentorship = a_shared_one()
    turned = replace(mentorship, people=(Person("blank"), *mentorship.people[::-1]))
    assert [person.id for person in people_in_order(turned)] == ["oksana", "pekka"]


def test_the_participant_is_told_all_but_how_to_reach_others():
    copy = copy_of("oksana")
    assert copy.mentorship.people == (
        Person("oksana", "Oksana Kovalenko", phone="040 Oksana Kovalenko"),
        Person("pekka", "Pekka"),
    )
    assert copy.mentorship.tasks == a_shared_one().tasks
    assert copy.events == EVENTS


def test_what_is_about_health_is_told_and_marked():
    answers = told(copy_of("oksana"))["answers"]
    marked = {answer["text"]: answer["health"] for answer in answers}
    assert marked["Selkä on kipeä"] is True
    assert marked["Hyvin"] is False


def test_another_version_is_told_with_what_it_is_of():
    person = Rival("1", Person("pekka", "Pekka", phone="040 2"), AT, "bo")
    answer = Rival("2", Answer(Place("one", STRAIN.id), "Polvi"), AT, "bo")
    mentorship = replace(a_shared_one(), rivals=(person, answer))
    oksana, pekka = people_in_order(mentorship)
    (rival,) = told(copy_for(oksana, Known(mentorship, PROGRAMME, (), None)))["rivals"]
    assert (rival["record"]["kind"], rival["record"]["health"]) == ("Answer", True)
    assert copy_for(pekka, Known(mentorship, PROGRAMME, (), None)).mentorship.rivals == (person,)


def test_anybody_else_is_told_only_what_concerns_their_part():
    copy = copy_of("pekka")
    kept = copy.mentorship
    assert [task.id for task in kept.tasks] == ["t2"]
    assert [answer.text for answer in kept.answers] == ["coach", "yes"]
    assert (kept.goals, kept.former) == ((), ())
    assert [person.id for person in kept.people] == ["pekka"]
    assert copy.events == EVENTS[1:]


def test_a_mentor_of_a_group_is_told_of_their_pairs_and_fees():
    group = a_group()
    mentor = group.holders("mentors")[0]
    kept = copy_for(mentor, Known(group, PROGRAMME, (), None)).mentorship
    assert [pair.id for pair in kept.pairs] == ["pair-1"]
    assert {fee.pair for fee in kept.fees} == {"pair-1"}
    assert kept.plan == ()


def test_the_file_says_what_it_is_and_holds_every_kind_of_record():
    file = told(copy_of("oksana"))
    assert (file["format"], file["format_version"], file["made"]) == (
        "mentordesk-access",
        2,
        "2026-02-03",
    )
    assert file.keys() >= {"person", "roles", "details", "history", "issued", *FIELDS.values()}
    assert file["person"]["name"] == "Oksana Kovalenko"
    assert file["history"][0]["at"] == "2026-02-02T12:00:00+00:00"


def test_until_when_it_is_kept_is_told_though_that_day_is_only_proposed():
    assert a_shared_one().details.keep_until is None
    assert told(copy_of("oksana"))["details"]["keep_until"] == UNTIL.isoformat()
    assert told(copy_of("pekka"))["details"]["keep_until"] == UNTIL.isoformat()


def test_an_answer_stands_with_its_question():
    going = next(a for a in told(copy_of("oksana"))["answers"] if a["place"]["item"] == GOING.id)
    assert going["question"] == "Miten menee?"
    assert going["text"] == "Hyvin"


def test_the_sealed_documents_are_told_to_whoever_signs_them():
    participant, mentor = an_issued().signers
    coach = Signer("coach", "Pekka")
    both = an_issued(signers=(participant, coach), void=Void(AT, "Päiväys oli väärä"))
    mentorship = replace(a_shared_one(), issued=(an_issued("22AA-33BB"), both))
    oksana, pekka = people_in_order(mentorship)
    known = Known(mentorship, PROGRAMME, (), None)
    assert [d["number"] for d in told(copy_for(oksana, known))["issued"]] == [
        "22AA-33BB",
        both.number,
    ]
    (document,) = told(copy_for(pekka, known))["issued"]
    assert document["signers"][1] == {**asdict(coach), "way": "pen"}
    assert document["void"] == {"at": AT.isoformat(), "reason": "Päiväys oli väärä", "by": ""}
    assert mentor not in both.signers


def test_odd_letters_reach_the_file():
    odd = Answer(Place("one", STRAIN.id), "Ä \ud800 \x00 日本")
    mentorship = replace(a_shared_one(), answers=(odd,))
    person = mentorship.people[0]
    file = told(copy_for(person, Known(mentorship, PROGRAMME, (), None)))
    assert file["answers"][0]["text"] == odd.text


def test_what_was_about_health_and_is_asked_no_more_is_still_told_as_such():
    where = Place("one", "asked-once")
    known = replace(
        a_shared_one(),
        answers=(Answer(where, "Selkä"), Answer(Place("one", "asked-too"), "hyvin")),
        former=(Former(where, "Mikä rasittaa?", "Selkä", health=True),),
    )
    person = known.person("oksana")
    assert person is not None
    copy = copy_for(person, Known(known, PROGRAMME, EVENTS, UNTIL))
    assert [answer["health"] for answer in told(copy)["answers"]] == [True, False]
    assert (copy.counts["health"], copy.counts["answers"]) == (2, 1)
