"""What an erasure is told of: numbers, and nothing that was written."""

from dataclasses import replace
from datetime import UTC, date, datetime

from mentordesk.domain.erasing import HEALTH, KINDS, counts_of, erasure_of
from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.records import Answer, Former, Goal, Part, Person, Place, Rival
from mentordesk.domain.rotation import horizon
from tests.builders import a_group, an_issued
from tests.domain.small import GOING, STRAIN, an_open_one, small_programme

PROGRAMME = small_programme()
AT = datetime(2026, 2, 2, tzinfo=UTC)


def a_full_one() -> Mentorship:
    """Return a mentorship with two answers, one about health, and two former ones as well."""
    return replace(
        an_open_one(),
        people=(Person("oksana", "Oksana Kovalenko"), Person("pekka", "Pekka")),
        parts=(Part("oksana", "participant"), Part("pekka", "coach")),
        goals=(Goal("goal", "Kassatyö"),),
        answers=(
            Answer(Place("one", GOING.id), "Hyvin"),
            Answer(Place("one", STRAIN.id), "Selkä on kipeä"),
            Answer(Place("two", STRAIN.id), " "),
            Answer(Place("", "section", "confirmed"), "yes"),
        ),
        former=(
            Former(Place("", "gone"), "Mitä?", "Tämä"),
            Former(Place("", "pain"), "Mikä?", "Migreeni", health=True),
        ),
    )


def test_what_is_about_health_is_counted_first_and_apart():
    counts = counts_of(a_full_one(), PROGRAMME)
    assert counts == {
        HEALTH: 2,
        "people": 2,
        "meetings": 2,
        "answers": 2,
        "goals": 1,
        "former": 1,
    }
    assert next(iter(counts)) == HEALTH


def test_another_version_of_what_is_about_health_is_counted_with_it():
    rivals = (
        Rival("1", Answer(Place("one", STRAIN.id), "Polvi"), AT, "bo"),
        Rival("2", Answer(Place("one", GOING.id), "Huonosti"), AT, "bo"),
    )
    counts = counts_of(replace(a_full_one(), rivals=rivals), PROGRAMME)
    assert (counts[HEALTH], counts["rivals"]) == (3, 1)


def test_every_kind_of_record_has_a_name_but_who_has_which_role():
    assert {*KINDS} - {HEALTH, "issued"} == {*FIELDS.values()} - {"parts"}
    assert {"plan", "pairs", "fees"} <= counts_of(a_group(), PROGRAMME).keys()


def test_sealed_documents_are_counted() -> None:
    counts = counts_of(
        replace(a_full_one(), issued=(an_issued(), an_issued("22AA-33BB"))), PROGRAMME
    )
    assert counts["issued"] == 2


def test_an_erasure_tells_who_when_and_until_when_backups_hold_it():
    erased = datetime(2026, 11, 30, 9, 41, tzinfo=UTC)
    made = erasure_of(a_full_one(), PROGRAMME, code="sv", erased=erased, desk="anna")
    assert (made.name, made.programme, made.desk) == ("Oksana Kovalenko", "Liten", "anna")
    assert (made.created, made.erased) == (date(2026, 1, 20), erased)
    assert made.gone_by == horizon(date(2026, 11, 30)) == date(2027, 2, 28)


def test_a_group_goes_by_its_name_and_a_draft_may_have_none():
    group, blank = a_group(), Mentorship.new(PROGRAMME.key, date(2026, 1, 1))
    named = [erasure_of(m, PROGRAMME, code="fi", erased=AT, desk="").name for m in (group, blank)]
    assert named == ["Kevään pilotti", ""]


def test_nothing_that_was_written_is_told():
    told = str(erasure_of(a_full_one(), PROGRAMME, code="fi", erased=AT, desk="anna"))
    assert not [word for word in ("Selkä", "Migreeni", "Hyvin", "Kassatyö") if word in told]
