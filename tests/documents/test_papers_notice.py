"""The privacy notice: filled in from the mentorship, in two languages, for any programme."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mentordesk.documents.papers import PdfPapers
from mentordesk.documents.setting.style import Style
from mentordesk.domain.errors import DocumentError
from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Details, Part, Person, Place
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.programmes import ProgrammeFolder
from tests.documents.filled import PROGRAMMES, a_filled_trial, an_empty_trial, work_trial
from tests.documents.finnish import Finnish
from tests.documents.pilot import a_pilot, pilot
from tests.documents.reading_back import FONTS, astray, drawing, lines, pages, squeezed, text
from tests.documents.small import a_small_mentorship, a_small_programme

PAPERS = RESOURCES / "papers"
TEXTS = {f.stem: tomllib.loads(f.read_text("utf-8")) for f in (PAPERS / "privacy").glob("*.toml")}
MAKER = PdfPapers(FONTS, PAPERS, today=lambda: date(2026, 2, 2))
UNTIL = date(2026, 9, 27)
TRANSLATIONS = sorted(TEXTS.keys() - {"fi"})


@cache
def clients() -> Programme:
    found = ProgrammeFolder(PROGRAMMES).programmes()
    return next(programme for programme in found if programme.key.id == "developer-client")


def a_trial(second: str = "") -> Mentorship:
    """Return a filled trial whose people can be reached; the participant's own language is set."""
    trial = a_filled_trial(lambda where: where)
    people = tuple(
        replace(person, phone=f"040 {n}", email=f"{person.id}@example.fi")
        for n, person in enumerate(trial.people)
    )
    (item,) = work_trial().items_of(Kind.LANGUAGE)
    others = tuple(a for a in trial.answers if a.place.item != item.id)
    return replace(trial, people=people, answers=(*others, Answer(Place("", item.id), second)))


def a_pair() -> Mentorship:
    """Return two developer clients, who have neither a firm nor a workplace."""
    people = (Person("one", "Aatu Åkerö"), Person("two", "Outi Öhman", phone="050 7"))
    parts = (Part("one", "participant"), Part("two", "mentor"))
    return replace(an_empty_trial(), programme=clients().key, people=people, parts=parts)


def notice(
    mentorship: Mentorship, programme: Programme | None = None, until: date | None = UNTIL
) -> bytes:
    return MAKER.privacy_notice(mentorship, programme or work_trial(), until, Finnish())


def flat(code: str) -> dict[str, str]:
    tables = {name: table for name, table in TEXTS[code].items() if isinstance(table, dict)}
    return {f"{name}.{key}": text for name, table in tables.items() for key, text in table.items()}


def shown(code: str) -> list[str]:
    """Return the texts of a language that a notice with all its people shows."""
    unseen = ("fact.undecided", "fact.contact", "notice.unreviewed")
    return [text for key, text in flat(code).items() if key not in unseen]


def test_every_language_has_every_text_and_no_other() -> None:
    for code in TRANSLATIONS:
        assert flat(code).keys() == flat("fi").keys(), code
        assert all(text.strip() for text in flat(code).values()), code


def test_the_file_of_the_order_names_just_the_texts_and_languages_that_there_are() -> None:
    order = tomllib.loads((PAPERS / "privacy.toml").read_text("utf-8"))
    assert set(order["languages"]) == TEXTS.keys()
    for section in order["section"]:
        names = TEXTS["fi"][section["id"]].keys() - {"heading", "text", "note"}
        assert names == set(section.get("points", ())), section["id"]
    assert {s["id"] for s in order["section"]} == TEXTS["fi"].keys() - {
        *("language", "reviewed", "notice", "fact")
    }


def test_it_is_filled_in_from_the_mentorship() -> None:
    pdf = notice(a_trial())
    said = text(pdf)
    for part in ("Participant Åkerö", "Leipomo Pulla & Rinkeli Oy", "27.9.2026", "2.2.2026"):
        assert part in said
    for part in ("Mentor Åkerö", "mentor@example.fi", "Employer Åkerö", "employer@example.fi"):
        assert part in said
    assert "inductor@example.fi" not in said  # need not be named in this programme
    assert "participant@example.fi" not in said
    for words in shown("fi"):
        assert squeezed(words) in squeezed(said), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_usual_one_is_a_sheet_of_paper_in_every_language(language: str) -> None:
    said = TranslatedLanguage(language, RESOURCES / "i18n")
    pdf = MAKER.privacy_notice(a_trial(), work_trial(), UNTIL, said)
    assert len(pages(pdf)) == 2
    assert not astray(pdf)


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_the_participants_own_language_stands_under_the_first(code: str) -> None:
    pdf = notice(a_trial(code))
    said = squeezed("".join(line.text for line in lines(pdf)))
    for words in (*shown(code), *shown("fi")):
        if code != "ar":  # whose lines with Latin words readers put together in their own order
            assert squeezed(words) in said, words
    assert squeezed(flat(code)["rights.heading"]) in said
    assert not astray(pdf)


def test_arabic_stands_at_the_right() -> None:
    heading = flat("ar")["rights.heading"]
    (line,) = [line for line in lines(notice(a_trial("ar"))) if line.text == heading]
    assert line.right == pytest.approx(Style().width - Style().right, abs=1)


def test_a_translation_that_nobody_has_reviewed_says_so() -> None:
    note = squeezed(flat("fi")["notice.unreviewed"])
    assert note not in squeezed(text(notice(a_trial())))
    assert note in squeezed(text(notice(a_trial("uk"))))


@pytest.mark.parametrize("code", ["so", "fi", "nonsense"])
def test_a_language_without_these_texts_leaves_the_first_alone(code: str) -> None:
    assert text(notice(a_trial(code))) == text(notice(a_trial()))


def test_a_pair_without_a_workplace_has_lines_to_write_the_controller_on() -> None:
    pdf = notice(a_pair(), clients())
    assert "Outi Öhman" in text(pdf)
    assert "050 7" in text(pdf)
    label = next(line for line in lines(pdf) if line.text == flat("fi")["fact.organisation"])
    assert label.size == 7
    assert drawing(pdf, 1).count(" l S") > drawing(notice(a_trial()), 1).count(" l S")
    assert not astray(pdf)


def test_where_nothing_is_known_everything_can_be_written_by_hand() -> None:
    pdf = notice(an_empty_trial(), until=None)
    for key in ("fact.contact", "fact.organisation", "fact.undecided"):
        assert squeezed(flat("fi")[key]) in squeezed(text(pdf))
    assert not astray(pdf)


def test_no_role_of_a_programme_is_known_to_the_program() -> None:
    said = text(notice(a_small_mentorship(), a_small_programme()))
    assert "Žofie" in said  # nobody but the one it is about must be named there
    assert "Opastaja" in said


def test_somebody_in_two_roles_is_named_once() -> None:
    trial = a_trial()
    parts = tuple(p for p in trial.parts if p.role != "employer")
    both = replace(trial, parts=(*parts, Part("mentor", "employer")))
    assert text(notice(both)).count("Mentor Åkerö") == 1
    assert "Mentori, Työnantaja" in text(notice(both))


def test_the_notice_of_a_group_names_the_group_and_nobody_who_takes_part() -> None:
    group = a_pilot(12)
    said = text(notice(group, pilot()))
    assert group.details.name in said
    led = {person.name for person in group.holders("coordinator")}
    assert {person.name for person in group.people if person.name in said} == led


def test_the_longest_names_stay_on_the_paper() -> None:
    name = ("Pitkänimi-Äkäslompolo " * 10)[:200].strip()
    trial = a_trial("ar")
    people = tuple(
        replace(p, name=name, title=name, organisation=name, phone=name, email="x" * 200)
        for p in trial.people
    )
    long = replace(trial, people=people, details=replace(Details(), workplace=name))
    assert not astray(notice(long))
    assert squeezed(text(notice(long))).count(squeezed(name)) > 5


@pytest.mark.parametrize("spoil", ["missing", "broken"])
def test_texts_that_cannot_be_read_are_named(tmp_path: Path, spoil: str) -> None:
    if spoil == "broken":
        shutil.copytree(PAPERS, tmp_path, dirs_exist_ok=True)
        (tmp_path / "privacy" / "sv.toml").write_text("language = ")
    with pytest.raises(DocumentError) as refused:
        PdfPapers(FONTS, tmp_path).privacy_notice(a_trial(), work_trial(), UNTIL, Finnish())
    assert str(tmp_path) in Finnish().say(refused.value.sentence)


def test_the_firm_is_named_beside_the_workplace() -> None:
    trial = a_trial()
    (part,) = (part for part in trial.parts if part.role == "employer")
    people = (
        replace(p, organisation="Firma Oy") if p.id == part.person else p for p in trial.people
    )
    said = text(notice(replace(trial, people=tuple(people))))
    assert f"Rekisterinpitäjä\nFirma Oy\n{trial.details.workplace}" in said
