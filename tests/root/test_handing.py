"""Handing over and taking in, with the real vault and real files."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.errors import ExchangeError, WrongPassphrase
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.marks import record_key
from mentordesk.domain.mentorship import Put, Remove
from mentordesk.domain.records import Answer
from tests.root.two_desks import PASSPHRASE, Desk, a_desk, plan_of

STRAIN = "m4-strain"
ITEM = "m1-strengths"


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Two desks; the first has the sample trial."""
    with ExitStack() as opened:
        one, other = (opened.enter_context(a_desk(tmp_path / n, n)) for n in ("sanna", "pekka"))
        one.begins()
        yield one, other


@pytest.fixture
def both(desks: tuple[Desk, Desk]) -> tuple[Desk, Desk]:
    """Two desks that both have the sample trial, with an answer about health."""
    sanna, pekka = desks
    fourth = sanna.mentorship.meetings[3].id
    sanna.writes("Selkä väsyy", STRAIN, fourth)
    pekka.takes_in(sanna.gives(health=True))
    return desks


def health_of(desk: Desk) -> str:
    """What was written about strain."""
    return desk.mentorship.answer(
        next(a.place for a in desk.mentorship.answers if a.place.item == STRAIN)
    )


def fourth(desk: Desk) -> str:
    return desk.mentorship.meetings[3].id


def test_health_stays_here_unless_it_is_ticked(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    handed = pekka.reads(sanna.gives())
    assert not handed.cover.health
    answers = handed.theirs.mentorship.answers
    assert STRAIN not in {answer.place.item for answer in answers}
    assert not any(
        mark.record[2] == STRAIN
        for mark in handed.theirs.marks.standing
        if mark.record[0] == "answers"
    )


def test_what_was_left_out_was_not_removed(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.writes("Hyvä asiakaspalvelija", ITEM, sanna.mentorship.meetings[0].id)
    handed = pekka.takes_in(sanna.gives())
    assert not plan_of(handed).removed
    assert health_of(pekka) == "Selkä väsyy"


def test_health_that_was_left_out_comes_whole_with_a_later_file(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.writes("Selkä on parempi", STRAIN, fourth(sanna))
    pekka.takes_in(sanna.gives())
    assert health_of(pekka) == "Selkä väsyy"
    pekka.takes_in(sanna.gives(health=True))
    assert health_of(pekka) == "Selkä on parempi"
    assert pekka.records() == sanna.records()


def test_a_rival_about_health_stays_here_too(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.writes("Sannan", STRAIN, fourth(sanna))
    pekka.writes("Pekan", STRAIN, fourth(pekka))
    sanna.takes_in(pekka.gives(health=True))
    assert len(sanna.mentorship.rivals) == 1
    assert not sanna.reads(sanna.gives()).theirs.mentorship.rivals
    assert not pekka.takes_in(sanna.gives()).theirs.mentorship.rivals
    assert len(sanna.mentorship.rivals) == 1


def test_erased_health_is_erased_at_the_other_desk_where_it_is_ticked(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    sanna.house.vault.delete_health(sanna.mentorship.id)
    pekka.takes_in(sanna.gives())
    assert health_of(pekka)
    handed = pekka.takes_in(sanna.gives(health=True))
    assert [record_key(r)[2] for r in plan_of(handed).removed] == [STRAIN]


def test_the_history_tells_of_both_desks(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.gives()
    acts = {(e.act, e.field) for e in sanna.house.vault.history(sanna.mentorship.id)}
    assert {(Act.HANDED, HEALTH), (Act.HANDED, "")} <= acts
    sanna.writes("Uutta", ITEM)
    pekka.takes_in(sanna.gives())
    merged = [e for e in pekka.house.vault.history(pekka.mentorship.id) if e.act is Act.MERGED]
    assert sum(event.times for event in merged) == 2


def test_reading_alone_changes_nothing(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.writes("Uutta", ITEM)
    file, before = sanna.gives(), pekka.house.vault.summaries()
    assert pekka.reads(file).is_known
    assert pekka.house.vault.summaries() == before


def test_what_is_written_between_reading_and_taking_in_is_not_lost(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    first = sanna.mentorship.meetings[0].id
    sanna.writes("Sannan", ITEM, first)
    handed = pekka.reads(sanna.gives())
    pekka.writes("Pekan", ITEM, first)
    pekka.handing.take_in(handed)
    assert len(pekka.mentorship.rivals) == 1


def test_a_file_may_be_taken_in_apart(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    handed = pekka.reads(sanna.gives())
    copy = pekka.handing.take_in(handed, apart=True)
    ids = {summary.id for summary in pekka.house.vault.summaries()}
    assert ids == {sanna.mentorship.id, copy}


def test_hand_overs_need_a_passphrase_and_leave_no_trace_without(both: tuple[Desk, Desk]) -> None:
    sanna, _ = both
    id_ = sanna.mentorship.id
    before = sanna.house.vault.history(id_)
    with pytest.raises(ExchangeError):
        sanna.handing.hand_over(id_, " ")
    assert sanna.house.vault.history(id_) == before


def test_a_file_says_whether_it_needs_a_passphrase(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    plain = sanna.handing.export(sanna.mentorship.id)
    assert (
        sanna.handing.needs_passphrase(sanna.gives()),
        sanna.handing.needs_passphrase(plain),
    ) == (True, False)
    assert pekka.handing.read_handed(plain).is_known
    with pytest.raises(WrongPassphrase):
        pekka.handing.read_handed(sanna.gives(), PASSPHRASE + "x")


Raw = dict[str, Any]


def edited(desk: Desk, edit: Callable[[Raw], object]) -> bytes:
    """A plain file of a desk that somebody changed by hand."""
    raw = json.loads(desk.handing.export(desk.mentorship.id, health=True))
    edit(raw)
    return json.dumps(raw).encode()


def without_marks(raw: Raw) -> None:
    """Make it a file of the second form."""
    for key in ("sender", "health", "editions", "marks"):
        raw.pop(key)
    raw["mentorship"].pop("rivals")
    raw["format_version"] = 2


def test_a_file_of_an_earlier_form_takes_nothing_away_and_shows_both(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    file = edited(sanna, without_marks)
    kept = pekka.writes("Pekan", ITEM, pekka.mentorship.meetings[0].id)
    pekka.writes("Uusi", "m1-develop")
    plan = plan_of(pekka.handing.read_handed(file))
    assert (plan.removed, [clash.answer for clash in plan.clashes]) == ((), [kept])
    pekka.handing.take_in(pekka.handing.read_handed(file))
    pekka.does(Remove(pekka.mentorship.rivals[0]))
    assert not plan_of(pekka.handing.read_handed(file)).changes


def test_what_was_changed_in_the_file_by_hand_counts_as_changed(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    file = edited(sanna, lambda raw: raw["mentorship"]["goals"][0].update(text="Käsin"))
    plan = plan_of(pekka.handing.read_handed(file))
    assert [each.theirs for each in plan.changed] == [
        replace(sanna.mentorship.goals[0], text="Käsin")
    ]


def test_times_changed_by_hand_take_nothing_away(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both

    def later(raw: Raw) -> None:
        for mark in raw["marks"]:
            mark["changed_at"] = "2030-01-01T00:00:00Z"

    plan = plan_of(pekka.handing.read_handed(edited(sanna, later)))
    assert plan.changes == ()


def test_a_newer_version_of_the_model_comes_along(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    old = sanna.house.programme(sanna.mentorship.programme)
    files = {
        **old.files,
        "programme.toml": old.files["programme.toml"].replace(
            f'version = "{old.key.version}"', 'version = "99.0"', 1
        ),
    }
    newer = sanna.house.catalogue.read(files)
    sanna.house.vault.adopt(sanna.mentorship.id, newer, [])
    back = pekka.gives(health=True)
    handed = pekka.takes_in(sanna.gives(health=True))
    assert handed.is_newer
    assert pekka.mentorship.programme == newer.key
    assert not sanna.takes_in(back).is_newer
    assert sanna.mentorship.programme == newer.key


def test_a_group_that_isnt_there_is_named_nowhere(desks: tuple[Desk, Desk]) -> None:
    sanna, pekka = desks
    sanna.does(Put(replace(sanna.mentorship.details, group="pilot")))
    pekka.takes_in(sanna.gives())
    assert pekka.mentorship.details.group == ""
    sanna.takes_in(pekka.gives())
    assert sanna.mentorship.details.group == "pilot"


def fence(desk: Desk, version: str = "") -> None:
    """Let a desk go on under a model of another version, if any, which fences an item more."""
    old = desk.house.programme(desk.mentorship.programme)
    fenced = (
        old.files["programme.toml"]
        .replace(f'id = "{ITEM}"', f'id = "{ITEM}", health = true', 1)
        .replace(f'version = "{old.key.version}"', f'version = "{version or old.key.version}"', 1)
    )
    changed = desk.house.catalogue.read({**old.files, "programme.toml": fenced})
    desk.house.vault.adopt(desk.mentorship.id, changed, [])


def test_what_a_model_of_the_same_version_fences_there_is_never_outside_the_fence_here(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    fence(sanna)
    sanna.writes("Polvi on kipeä", ITEM)
    with pytest.raises(ExchangeError, match="higher version"):
        pekka.reads(sanna.gives(health=True))
    pekka.takes_in(sanna.gives())
    assert "Polvi on kipeä" not in {answer.text for answer in pekka.mentorship.answers}
    pekka.writes("Vahvuus", ITEM)
    sanna.takes_in(pekka.gives())
    assert sanna.house.vault.stamps(sanna.mentorship.id)[("answers", "", ITEM, "")].fenced


def test_an_answer_to_health_can_not_slip_out_after_the_model_fences_it(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    assert isinstance(sanna.writes("Vahvuus", ITEM), Answer)
    pekka.takes_in(sanna.gives())
    fence(sanna, "99.0")
    handed = pekka.takes_in(sanna.gives())
    assert ITEM not in {answer.place.item for answer in handed.theirs.mentorship.answers}
    assert not plan_of(handed).removed
    assert pekka.house.vault.stamps(pekka.mentorship.id)[("answers", "", ITEM, "")].fenced


def test_a_file_of_what_was_erased_here_says_so_until_it_is_here_again(
    both: tuple[Desk, Desk],
) -> None:
    sanna, pekka = both
    file, known = sanna.gives(), pekka.mentorship.id
    assert pekka.reads(file).erased is None
    pekka.house.vault.delete(known)
    handed = pekka.reads(file)
    assert handed.erased == date.today()
    pekka.handing.take_in(handed)
    assert pekka.reads(file).erased is None
