"""Words are found in every form, in what is saved, and not in what is fenced off or deleted."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.programme import Form, Programme, ProgrammeKey, Purpose, Section, Stage
from mentordesk.domain.records import Answer, Former, Goal, Meeting, Part, Person, Place
from mentordesk.domain.searching import Sort
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.late_vault import finnish_lemmas
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from mentordesk.store.search import BASE, FOLDED, RULES
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_key, a_programme
from tests.store.conftest import Clock
from tests.store.decrypted import all_pages

ASKED = Item("talk", Kind.LONG_TEXT)
HEALTH = Item("strain", Kind.LONG_TEXT, health=True)
MEETING = Meeting("meeting-1", "first", 1)
ALL = 100


def programme_of(_: ProgrammeKey) -> Programme:
    """A programme with a meeting that asks two things, one about health."""
    forms = (Form("talks", Purpose.MEETING, (Section("s", (ASKED, HEALTH)),)),)
    return replace(a_programme(), forms=forms, stages=(Stage("first", ("talks",)),))


@pytest.fixture(scope="module")
def lemmas():
    return finnish_lemmas()


@pytest.fixture
def vault(folder: Path, lemmas) -> Iterator[SqliteVault]:
    with closing(
        SqliteVault(open_folder(folder, A_KEY, migrate), lambda: lemmas, Clock())
    ) as vault:
        yield vault


def added(vault: SqliteVault, *changes: Change, index: bool = True) -> str:
    """Keep a mentorship with one meeting and these changes; return its id."""
    made = replace(Mentorship.new(a_key(), date(2026, 2, 2)), meetings=(MEETING,))
    vault.add(made, a_programme())
    vault.save(made.id, changes)
    if index:
        vault.index(programme_of, ALL)
    return made.id


def said(text: str, item: Item = ASKED, language: str = "fi") -> Put:
    """An answer at the meeting."""
    return Put(Answer(Place(MEETING.id, item.id), text, language))


def lines(vault: SqliteVault, typed: str) -> list[str]:
    return [hit.line.text for hit in vault.search(typed, ALL)]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Hän viihtyy kassalla", "kassa"),
        ("Asiakkaiden kanssa sujuu", "asiakas"),
        ("Käsien pesu", "käsi"),
        ("Töitä riittää", "työ"),
        ("Tavoite on selvä", "tavoitteista"),
        ("Kassatyö sujuu", "kass"),
        ("KAHVILASSA", "kahvila"),
        ("ÄIJÖ auttaa", "äijö"),
        ("äijö auttaa", "ÄIJÖ"),
        ("Va\u0308ino\u0308 auttaa", "Väinö"),
        ("Kassa ja tiski", "tiskillä kassan"),
    ],
)
def test_a_word_is_found_in_any_form(vault: SqliteVault, written: str, typed: str) -> None:
    added(vault, said(written))
    assert len(lines(vault, typed)) == 1


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("İbrahim I\u015f\u0131k", "İbrahim"),
        ("İbrahim I\u015f\u0131k", "ibrahim isik"),
        ("İbrahim I\u015f\u0131k", "IŞIK"),
        ("Nguyễn Thị Hồng", "nguyen"),
        ("Nguyễn Thị Hồng", "nguye hon"),
        ("Nguyen", "Nguyễn"),
        ("Łukasz Kovačević", "lukasz kovac"),
        ("Jørgen", "jörgen"),
    ],
)
@pytest.mark.parametrize("language", ["fi", "sv", ""])
def test_names_of_the_world_are_found_by_the_letters_of_a_finnish_keyboard(
    vault: SqliteVault, written: str, typed: str, language: str
) -> None:
    added(vault, said(written, language=language))
    assert lines(vault, typed) == [written]
    (hit,) = vault.search(typed, ALL)
    assert hit.line.marks


@pytest.mark.parametrize("typed", ["\u0301", "\u0670", "\u0670 \u0301"])
def test_a_mark_alone_finds_nothing(vault: SqliteVault, typed: str) -> None:
    added(vault, said("İbrahim Nguyễn"))
    assert lines(vault, typed) == []


@pytest.mark.parametrize(
    ("written", "typed"), [("Hän istuu", "kassa"), ("sali", "säli"), ("Kassa", "kassa tiski")]
)
def test_other_words_are_not_found(vault: SqliteVault, written: str, typed: str) -> None:
    added(vault, said(written))
    assert lines(vault, typed) == []


def test_another_language_is_found_as_words_begin(vault: SqliteVault) -> None:
    added(vault, said("Käden är fin", language="sv"))
    assert lines(vault, "käd") == ["Käden är fin"]
    assert lines(vault, "käsi") == []


def test_a_hit_tells_where_it_is(vault: SqliteVault) -> None:
    known = added(vault, said("Eka rivi\nHän viihtyy kassalla"))
    (hit,) = vault.search("kassa", ALL)
    assert (hit.mentorship, hit.sort, hit.meeting) == (known, Sort.ANSWER, MEETING)
    assert hit.place == Place(MEETING.id, ASKED.id)
    assert [hit.line.text[a:b] for a, b in hit.line.marks] == ["kassalla"]


def test_names_come_first_and_then_what_is_newest(vault: SqliteVault) -> None:
    person = (Put(Person("p", "Amina Yusuf")), Put(Part("p", "participant")))
    known = added(vault, *person, said("Amina alussa"))
    added(vault, said("Amina lopussa"))
    assert lines(vault, "amina") == ["Amina Yusuf", "Amina lopussa", "Amina alussa"]
    vault.save(known, [said("Amina nyt")])
    vault.index(programme_of, ALL)
    assert lines(vault, "amina") == ["Amina Yusuf", "Amina nyt", "Amina lopussa"]


def test_no_more_is_given_than_was_asked_for(vault: SqliteVault) -> None:
    for _ in range(3):
        added(vault, said("kassa"))
    assert len(vault.search("kassa", 2)) == 2


def test_what_is_changed_or_taken_away_is_found_no_more(vault: SqliteVault) -> None:
    known = added(vault, said("kassa"), Put(Goal("g", "tiski")))
    vault.save(known, [said("keittiö"), Remove(Goal("g"))])
    assert vault.index(programme_of, ALL) == 0
    assert (lines(vault, "kassa"), lines(vault, "tiski")) == ([], [])
    assert lines(vault, "keittiössä") == ["keittiö"]


def test_nothing_is_indexed_by_a_save(vault: SqliteVault) -> None:
    added(vault, said("kassa"), index=False)
    assert lines(vault, "kassa") == []


def test_a_few_are_indexed_at_once_and_the_rest_wait(vault: SqliteVault) -> None:
    for _ in range(5):
        added(vault, said("kassa"), index=False)
    assert [vault.index(programme_of, 2) for _ in range(3)] == [3, 1, 0]


def test_what_was_not_indexed_is_after_a_restart(vault: SqliteVault, folder: Path, lemmas) -> None:
    known = added(vault, said("kassa"))
    added(vault, said("tiski"))
    vault.save(known, [said("keittiö")])
    vault.close()
    with closing(
        SqliteVault(open_folder(folder, A_KEY, migrate), lambda: lemmas, Clock())
    ) as again:
        again.index(programme_of, 1)
        assert lines(again, "keittiö") == ["keittiö"]
        assert again.index(programme_of, 0) == 0


def test_what_was_indexed_by_the_rules_of_before_is_indexed_anew(
    vault: SqliteVault, folder: Path, lemmas
) -> None:
    added(vault, Put(Person("p", "Đorđe Nguyễn")))
    vault.close()
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        names = "row, mentorship, sort, meeting, item, part, language, text"
        rows = connection.run(f"SELECT {names} FROM searchable")
        connection.run("DELETE FROM searchable")
        for row in rows:
            connection.run(f"INSERT INTO searchable ({names}, lemmas) VALUES {(*row, '')}")
        connection.run("UPDATE indexed SET version = (SELECT version FROM mentorship)")
    anew = SqliteVault(open_folder(folder, A_KEY, migrate), lambda: lemmas, Clock())
    with closing(anew):
        assert not lines(anew, "nguyen")
        assert anew.index(programme_of, ALL) == 0
        assert lines(anew, "nguyen") == ["Đorđe Nguyễn"]


def test_words_that_are_found_in_other_forms_are_indexed_by_rules_of_another_number(
    vault: SqliteVault, folder: Path
) -> None:
    """Where this fails, ``RULES`` has to become the next number, or what is indexed stays old."""
    added(vault, said("Asiakkaiden kanssa käsissä Straße, Đorđe Åström Ñandú"))
    vault.close()
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        ((forms,),) = connection.run("SELECT lemmas FROM searchable")
    known = forms.replace(BASE, "=").replace(FOLDED, "~")
    assert (RULES, known) == (1, "=asiakas =käsi ~strasse ~dorde ~nandu")


def test_what_about_health_is_written_is_never_in_the_index(vault: SqliteVault) -> None:
    former = Former(Place("", "gone"), "Mikä kuormitti", "Migreeni", health=True)
    added(vault, said("migreeni vaivaa", HEALTH), Put(former))
    assert lines(vault, "migreeni") == []
    kept = vault._connection.run("SELECT text, lemmas FROM searchable")
    assert not any("igreeni" in cell for row in kept for cell in row)


def test_what_becomes_health_is_found_no_more(vault: SqliteVault) -> None:
    known = added(vault, said("migreeni"))
    vault.adopt(known, a_programme(a_key(version="2.0")), [])
    fenced = Form("talks", Purpose.MEETING, (Section("s", (replace(ASKED, health=True),)),))
    vault.index(lambda key: replace(programme_of(key), forms=(fenced,)), ALL)
    assert lines(vault, "migreeni") == []


def test_without_its_programme_nothing_of_a_mentorship_is_found(vault: SqliteVault) -> None:
    def unreadable(_: ProgrammeKey) -> Programme:
        raise ProgrammeError(QT_TRANSLATE_NOOP("domain", "Yes"))

    added(vault, said("kassa"), index=False)
    assert vault.index(unreadable, ALL) == 0
    assert lines(vault, "kassa") == []


def test_a_failure_leaves_what_waited_waiting(vault: SqliteVault) -> None:
    def fail(_: ProgrammeKey) -> Programme:
        raise ZeroDivisionError

    added(vault, said("kassa"), index=False)
    with pytest.raises(ZeroDivisionError):
        vault.index(fail, ALL)
    vault.index(programme_of, ALL)
    assert lines(vault, "kassa") == ["kassa"]


def test_a_deleted_mentorship_leaves_no_word_on_any_page(vault: SqliteVault, folder: Path) -> None:
    secret = "salaisuuksista"
    known = added(vault, said(f"Hän kertoi {secret} meille"))
    stays = added(vault, said("kassalla"))
    assert lines(vault, "salaisuus") and secret.encode() in all_pages(folder, A_KEY)
    vault.delete(known)
    assert secret.encode() not in all_pages(folder, A_KEY)
    assert [hit.mentorship for hit in vault.search("kassa", ALL)] == [stays]


ODD = [
    '"',
    "*",
    "-",
    "a*",
    '"a" OR',
    "NEAR(a b)",
    "text:a",
    "^a",
    "\0",
    "🙂",
    "a" * 10_000,
    "\ud800",
]


@pytest.mark.parametrize("typed", ODD, ids=range(len(ODD)))
def test_signs_of_the_query_language_are_only_letters(vault: SqliteVault, typed: str) -> None:
    added(vault, said("kassa"))
    assert lines(vault, typed) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=80), written=st.text(max_size=200))
def test_any_text_can_be_typed_and_any_indexed(
    vault: SqliteVault, typed: str, written: str
) -> None:
    added(vault, said(written))
    vault.search(typed, ALL)
    vault.search(written, ALL)


def test_the_index_agrees_with_what_it_is_made_of(vault: SqliteVault) -> None:
    known = added(vault, said("kassa"), Put(Goal("g", "tiski")))
    vault.save(known, [said("keittiö")])
    vault.index(programme_of, ALL)
    vault.delete(added(vault, said("varasto")))
    vault._connection.run("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
