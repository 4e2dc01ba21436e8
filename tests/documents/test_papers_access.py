"""Everything about one person: whole, under its questions, what is about health marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest

from mentordesk.documents.papers import PdfPapers
from mentordesk.documents.papers.events import ACTS
from mentordesk.domain.access import Known, copy_for
from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.domain.issued import Void
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme, Texts
from mentordesk.domain.reading import YES
from mentordesk.domain.records import (
    Answer,
    Former,
    Goal,
    GoalReview,
    Place,
    Question,
    Rival,
    Word,
)
from mentordesk.paths import RESOURCES
from tests.builders import an_issued
from tests.documents.filled import a_filled_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.pilot import a_pilot, pilot
from tests.documents.reading_back import FONTS, astray, everything, lines, squeezed, text
from tests.documents.small import ITEMS, a_small_mentorship, a_small_programme

MAKER = PdfPapers(FONTS, RESOURCES / "papers", today=lambda: date(2026, 4, 1))
AT = datetime(2026, 3, 27, 12, tzinfo=UTC)
UNTIL = date(2026, 9, 27)
HEALTHY = "Terveyttä koskevat tiedot: 4. tapaaminen"


def copy(
    mentorship: Mentorship,
    person: str = "participant",
    programme: Programme | None = None,
    *events: Event,
) -> bytes:
    known = Known(mentorship, programme or work_trial(), events, UNTIL)
    whom = mentorship.person(person)
    assert whom
    return MAKER.access_copy(copy_for(whom, known), Finnish())


def small_copy(*events: Event, **changed: Any) -> str:
    """Return what the small programme's client is told, with some records changed."""
    programme = a_small_programme()
    entries = programme.texts["fi"].entries
    named = {key.replace(".client.", ".participant."): text for key, text in entries.items()}
    client, guide = programme.roles
    roles = (replace(client, id="participant"), guide)
    asked = replace(programme, roles=roles, texts={"fi": Texts("fi", named)})
    client_part, guide_part = a_small_mentorship().parts
    parts = (replace(client_part, role="participant"), guide_part)
    mentorship = replace(a_small_mentorship(), parts=parts, **changed)
    return text(copy(mentorship, "p", asked, *events))


def unlike(where: str) -> str:
    return f"[{where}] vastattiin näin."


@cache
def whole() -> bytes:
    return copy(a_filled_trial(unlike))


def test_every_answer_goal_review_and_task_is_told() -> None:
    trial, said = a_filled_trial(unlike), everything(whole())
    written = [a.text for a in trial.answers if a.text.startswith("[")]
    written += [record.text for record in (*trial.goals, *trial.tasks)]
    written += [review.note for review in trial.reviews]
    assert len(written) > 100
    assert [words for words in written if squeezed(words) not in said] == []


def test_the_answers_of_a_meeting_stand_under_its_name_and_their_questions() -> None:
    told = [line.text for line in lines(whole())]
    second = told.index("2. tapaaminen 27.3.2026", told.index("1. tapaaminen 27.3.2026"))
    answer = next(n for n, line in enumerate(told) if line.startswith("[m2-"))
    assert second < answer
    item = told[answer].partition("/")[0].removeprefix("[")
    assert squeezed(work_trial().text(f"item.{item}.label", "fi")) in squeezed(
        "".join(told[second:answer])
    )


def test_what_is_about_health_stands_under_a_heading_that_says_so() -> None:
    told = [line.text for line in lines(whole())]
    begins = next(n for n, line in enumerate(told) if line.startswith(HEALTHY))
    fenced = [item.id for item in work_trial().items.values() if item.health]
    assert len(fenced) == 3
    for item in fenced:
        assert next(n for n, line in enumerate(told) if line.startswith(f"[{item}/")) > begins
    others = next(n for n, line in enumerate(told) if line.startswith("[m4-notes/"))
    assert others < begins


def test_ten_thousand_characters_are_told_whole_and_nothing_is_cut_off() -> None:
    long = ("Työ sujuu hyvin, vaikka aamulla on kiire. " * 250)[:9990] + " loppu."
    trial = a_filled_trial(lambda where: where, names=lambda role: f"{role} {'Pitkänimi-' * 19}")
    trial = with_answer(trial, Place("", "fb-strengths"), long)
    goals = (Goal("g0", long), *trial.goals[1:])
    reviews = (GoalReview("g0", "meeting-1", None, long), *trial.reviews[1:])
    pdf = copy(replace(trial, goals=goals, reviews=reviews))
    said = everything(pdf).replace("TapaaminenKuinkapitkälläHuomautus", "")  # on every page anew
    assert said.count(squeezed(long)) == 3
    assert not astray(pdf)


def test_answers_that_no_form_shows_any_more_are_told_too() -> None:
    trial = a_filled_trial(unlike)
    lost = (
        Answer(Place("", "gone-item", "part"), "Kadonneen kysymyksen vastaus"),
        Answer(Place("gone-meeting", "m1-tasks"), "Kadonneen tapaamisen vastaus"),
        Answer(Place("", "fb-work", "confirmed"), YES),
    )
    said = text(copy(replace(trial, answers=(*trial.answers, *lost))))
    assert "Kadonneen kysymyksen vastaus" in said
    assert "Kadonneen tapaamisen vastaus" in said
    assert "Vahvistettu\nKyllä" in said


def test_own_questions_words_and_former_answers_are_told() -> None:
    trial = a_filled_trial(unlike)
    kept = replace(
        trial,
        questions=(Question("q", "meeting-2", "Mikä yllätti?", "Hiljaisuus"),),
        words=(Word("w", "uuni", "Siinä paistetaan", "піч", "meeting-1", "uk"),),
        former=(
            Former(Place("meeting-1", "old"), "Mitä ennen kysyttiin?", "Entinen vastaus"),
            Former(Place("", "older"), "Miten nukut?", "Huonosti", health=True),
        ),
    )
    said = text(copy(kept))
    for words in ("Mikä yllätti?", "Hiljaisuus", "uuni", "Siinä paistetaan", "піч"):
        assert words in said
    assert "Entinen vastaus" in said
    health = said.index("Terveyttä koskevat tiedot: Vastaukset tapaamisten ulkopuolella")
    assert said.index("Huonosti") > health


@pytest.mark.parametrize(
    ("item", "part", "answer", "told"),
    [
        ("yes-no", "", "not-asked", "Ei kysytty"),
        ("choice", "", "tea", "Tee"),
        ("scale", "step", "second", "Pitkällä oleva"),
        ("fields", "town", "Espoo", "Kunta\nEspoo"),
        ("list", "first.done", "yes", "Ensin\nKyllä"),
        ("roles", "duty.agreed", "yes", "Kertoo kuulumisia\nKyllä"),
        ("language", "", "uk", "українська"),
        ("present", "p.present", "yes", "Åsa Öhman\nKyllä"),
        ("sign", "date", "2026-03-01", "Päiväys\n1.3.2026"),
        ("sign", "date", "pian", "Päiväys\npian"),
        ("choice", "", "cocoa", "cocoa"),
    ],
)
def test_what_was_ticked_or_chosen_is_told_in_words(
    item: str, part: str, answer: str, told: str
) -> None:
    assert told in small_copy(answers=(Answer(Place("gig-1", item, part), answer),))


def test_sealed_documents_are_told_with_who_signs_and_why_they_are_void() -> None:
    void = an_issued(void=Void(AT, "Päiväys oli väärä"))
    erased = an_issued("22AA-33BB", void=Void(AT, ""))
    pdf = copy(replace(a_filled_trial(unlike), issued=(void, erased)))
    said = squeezed(text(pdf))
    title = work_trial().text("document.feedback.title", "fi")
    table = said[said.index("Sinetöidytasiakirjat") :]
    for told in (title, "7KQ4-M2TD", "27.3.2026", "AminaYusuf", "VäinöÅkerlund"):
        assert squeezed(told) in table
    assert squeezed("Päiväys oli väärä") in table
    assert squeezed("terveyttä koskevat tiedot on poistettu") in table
    assert not astray(pdf)


def test_an_answer_is_told_even_where_its_question_would_be_hidden() -> None:
    said = small_copy(answers=(Answer(Place("gig-1", "hidden"), "Piilossa"),))
    assert "kysymys hidden\nPiilossa" in said


def test_another_version_of_another_desk_is_told_with_its_writer() -> None:
    rivals = (
        Rival("r1", Answer(Place("gig-1", "text"), "Toinen vastaus"), AT, "maija"),
        Rival("r2", Goal("goal", "Toinen tavoite"), AT),
        Rival("r3", Answer(Place("gig-1", "health"), "Arka asia"), AT, "maija"),
    )
    said = small_copy(rivals=rivals)
    for words in ("Toinen vastaus", "Toinen tavoite", "maija", "kysymys text"):
        assert words in said
    assert said.index("Terveyttä koskeva tieto") < said.index("Arka asia")


def test_somebody_else_is_told_only_what_concerns_them() -> None:
    trial = a_filled_trial(unlike)
    said = text(copy(trial, "mentor"))
    assert "Mentor Åkerö" in said
    assert "Roolit\nMentori" in said
    for task in trial.tasks:  # which are the mentor's
        assert squeezed(task.text) in squeezed(said)
    for words in ("[fb-strengths", "[m1-tasks/", "[g0]", "Participant Åkerö", "Employer Åkerö"):
        assert words not in said


def test_one_of_a_group_is_told_their_pairs_and_fees_and_not_the_others() -> None:
    group = a_pilot(3)
    pair = group.pairs[0]
    own, other = (group.person(person) for person in (pair.mentor, group.pairs[1].mentor))
    assert own
    assert other
    pdf = copy(group, own.id, pilot())
    assert own.name in text(pdf)
    assert other.name not in text(pdf)
    assert "€" in text(pdf)
    assert not astray(pdf)


def table_of(said: str) -> str:
    return said[said.index("Historia") :]


def a_trial_without_answers() -> Mentorship:
    return replace(a_filled_trial(unlike), answers=())


EVENTS = (
    Event(AT, "vaino", Act.CHANGED, "m", "answers", "meeting-1/m1-tasks/", "text", times=12),
    Event(AT, "vaino", Act.CHANGED, "m", "people", "participant", "phone"),
    Event(AT, "maija", Act.PRINTED, "m", "", "", f"feedback.{HEALTH}"),
    Event(AT, "maija", Act.UNLOCKED, "m", reason="Päiväys oli väärä"),
    Event(AT, "maija", Act.REMOVED, "m", "unheard-of", "1"),
)


def test_the_history_tells_when_who_and_what_but_no_value() -> None:
    said = text(copy(a_filled_trial(unlike), "participant", None, *EVENTS))
    table = squeezed(said[said.index("Historia") :])
    question = work_trial().text("item.m1-tasks.label", "fi")
    for told in (
        f"Vastaukset: {question} (12 kertaa)",
        "Ihmiset: Participant Åkerö: Puhelin",
        "Terveyttä koskevat vastaukset",
        "Lukitus avattu",
        "Päiväys oli väärä",
        "unheard-of",
        "27.3.2026",
    ):
        assert squeezed(told) in table
    assert squeezed("vastattiin näin") not in table


@pytest.mark.parametrize("act", Act)
def test_every_act_has_a_word(act: Act) -> None:
    said = small_copy(Event(AT, "x", act, "m"))
    assert squeezed(Finnish().say(ACTS[act])) in squeezed(said[said.index("Historia") :])


def test_the_hour_is_told_and_no_minute() -> None:
    said = small_copy(Event(AT, "x", Act.ADDED, "m"))
    hour = AT.astimezone().hour
    assert squeezed(f"27.3.2026 klo {hour}–{hour + 1}") in squeezed(said)
    assert f"{hour}.00" not in said


def test_no_question_about_health_is_told_in_the_history() -> None:
    keys = [f"meeting-4/{item}/" for item in ("m4-strain", "m4-support")]
    events = [Event(AT, "x", Act.CHANGED, "m", "answers", key, "text", times=2) for key in keys]
    said = squeezed(table_of(text(copy(a_trial_without_answers(), "participant", None, *events))))
    assert squeezed("Terveyttä koskevat vastaukset (4 kertaa)") in said
    assert squeezed(work_trial().text("item.m4-strain.label", "fi")) not in said


@pytest.mark.parametrize("act", [Act.HANDED, Act.TOLD])
def test_that_health_went_along_is_told_in_words(act: Act) -> None:
    said = table_of(small_copy(Event(AT, "x", act, "m", field=HEALTH)))
    assert "Terveyttä koskevat vastaukset" in said
    assert HEALTH not in said


def test_somebody_else_is_told_of_the_history_what_names_them() -> None:
    events = (
        Event(AT, "x", Act.ADDED, "m", "parts", "mentor/mentor"),
        Event(AT, "x", Act.CHANGED, "m", "parts", "employer/employer"),
    )
    said = table_of(text(copy(a_filled_trial(unlike), "mentor", None, *events)))
    assert "Lisätty" in said
    assert "Muutettu" not in said


def test_until_when_it_is_kept_is_told_though_that_day_is_only_proposed() -> None:
    trial = a_filled_trial(unlike)
    assert trial.details.keep_until is None
    assert "27.9.2026" in text(copy(trial))


def test_health_is_spoken_of_only_where_there_is_such() -> None:
    assert "omien otsikoidensa alla" in text(whole())
    assert "omien otsikoidensa alla" not in text(copy(a_trial_without_answers()))


def test_the_privacy_notice_is_said_to_belong_with_it() -> None:
    assert "tietosuojaseloste" in text(whole())


def test_the_source_of_the_questions_is_credited_and_nothing_else() -> None:
    last = [line.text for line in lines(whole()) if line.size == 7][-4:]
    assert any(line.startswith("Lähde: Mentorointi työkokeilun tukena") for line in last)
    assert "MentorDesk" not in "".join(last)


def test_an_answer_in_words_is_told_whatever_its_kind() -> None:
    answers = tuple(Answer(Place("gig-1", item.id), f"Sana {item.id}.") for item in ITEMS)
    said = small_copy(answers=answers)
    assert [item.id for item in ITEMS if f"Sana {item.id}." not in said] == []
