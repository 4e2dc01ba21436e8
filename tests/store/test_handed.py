"""What the vault keeps of handing over: stamps, marks, rivals, and merging all or none."""
# pyright: reportAttributeAccessIssue=false

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import NotFound
from mentordesk.domain.history import Act
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.marks import Edition, Marks, NewEdition, marked, record_key
from mentordesk.domain.mentorship import Mentorship, Put, Remove
from mentordesk.domain.programme import Form, Programme, Purpose, Section
from mentordesk.domain.records import Details, Part, Person
from mentordesk.late_vault import LateVault
from mentordesk.store.vault import SqliteVault
from tests.builders import (
    A_KEY,
    a_group,
    a_key,
    a_mentorship,
    a_programme,
    a_rival,
    an_answer,
)

STRAIN = an_answer("selkä on kipeä", "strain")
OTHERS = an_answer("polvi on kipeä", "strain")


def a_fencing_programme(*health: str, number: str = "1.0") -> Programme:
    """A programme that asks one thing, about health where it says so."""
    items = tuple(Item(id_, Kind.LONG_TEXT, health=id_ in health) for id_ in ("strain",))
    form = Form("talks", Purpose.MEETING, (Section("s", items),))
    return replace(a_programme(a_key(version=number)), forms=(form,))


def added(vault: SqliteVault, mentorship: Mentorship | None = None, *health: str) -> Mentorship:
    """Keep a mentorship, by itself one with an answer about health and one beside it."""
    new = mentorship or replace(a_mentorship(), answers=(STRAIN,), rivals=(a_rival(OTHERS),))
    vault.add(new, replace(a_fencing_programme(*health), key=new.programme))
    return new


def marks_on(vault: SqliteVault, mentorship: Mentorship) -> Marks:
    """Marks on all that is there, as a hand-over makes them."""
    stamps = vault.stamps(mentorship.id)
    return marked(mentorship, stamps, vault.marks(mentorship.id), NewEdition.at("anna"))


def counts(vault: SqliteVault, table: str) -> int:
    """How many rows there are in a table."""
    return vault._connection.run(f"SELECT count(*) FROM {table}")[0][0]


def test_every_record_but_a_rival_has_a_stamp(vault: SqliteVault) -> None:
    for mentorship in (a_mentorship(), a_group()):
        vault.add(mentorship, a_programme(mentorship.programme))
        told = replace(mentorship, rivals=()).records()
        assert vault.stamps(mentorship.id).keys() == {record_key(record) for record in told}


def test_a_stamp_tells_when_that_record_was_changed(vault: SqliteVault) -> None:
    mentorship = added(vault)
    before = vault.stamps(mentorship.id)
    vault.save(mentorship.id, [Put(an_answer("a", "strain"))])
    after = vault.stamps(mentorship.id)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {record_key(STRAIN)}


def test_the_details_have_a_stamp_of_their_own(vault: SqliteVault) -> None:
    mentorship = added(vault)
    before = vault.stamps(mentorship.id)[record_key(Details())]
    vault.save(mentorship.id, [Put(an_answer("a", "strain"))])
    assert vault.stamps(mentorship.id)[record_key(Details())] == before
    vault.save(mentorship.id, [Put(Details())])
    assert vault.stamps(mentorship.id)[record_key(Details())].changed_at > before.changed_at


def test_a_stamp_tells_the_side_of_the_fence(vault: SqliteVault) -> None:
    mentorship = added(vault, None, "strain")
    fenced = {key for key, stamp in vault.stamps(mentorship.id).items() if stamp.fenced}
    assert fenced == {record_key(STRAIN)}


def test_marks_are_kept_as_they_were_made(vault: SqliteVault, folder: Path) -> None:
    group = added(vault, a_group())
    marks = marks_on(vault, group)
    vault.mark(group.id, marks)
    vault.close()
    with closing(LateVault(folder, A_KEY)) as again:
        kept = again.marks(group.id)
    assert kept == marks
    assert [m.changed_at for m in kept.standing] == [m.changed_at for m in marks.standing]


def test_what_didnt_change_keeps_its_marks(vault: SqliteVault) -> None:
    mentorship = added(vault)
    vault.mark(mentorship.id, marks_on(vault, mentorship))
    assert marks_on(vault, mentorship) == vault.marks(mentorship.id)


def test_a_mentorship_comes_with_the_marks_of_another_desk(vault: SqliteVault) -> None:
    mentorship = a_mentorship()
    marks = marked(mentorship, {}, Marks(), NewEdition.at("ben"))
    vault.add(mentorship, a_programme(), marks)
    assert vault.marks(mentorship.id) == marks


def test_merging_is_told_in_the_history(vault: SqliteVault) -> None:
    mentorship = added(vault)
    vault.merge(mentorship.id, [Put(OTHERS)], Marks((), (Edition("new", "ben"),)))
    assert vault.load(mentorship.id).answers == (OTHERS,)
    assert vault.marks(mentorship.id).seen == {"new"}
    assert Act.MERGED in {event.act for event in vault.history(mentorship.id)}


def test_merging_happens_whole_or_not_at_all(vault: SqliteVault) -> None:
    mentorship = added(vault)
    wrong = [Put(OTHERS), Put(Part("nobody", "mentor"))]
    with pytest.raises(dbapi2.IntegrityError):
        vault.merge(mentorship.id, wrong, Marks((), (Edition("new"),)))
    assert vault.load(mentorship.id) == mentorship
    assert vault.marks(mentorship.id) == Marks()
    assert Act.MERGED not in {event.act for event in vault.history(mentorship.id)}


def test_merging_goes_on_under_a_newer_version(vault: SqliteVault) -> None:
    mentorship = added(vault)
    newer = a_fencing_programme("strain", number="2.0")
    vault.merge(mentorship.id, [], Marks((), (Edition("new"),)), newer)
    assert vault.load(mentorship.id).programme == newer.key
    assert vault.stamps(mentorship.id)[record_key(STRAIN)].fenced


def test_what_another_desk_wrote_about_health_is_fenced_too(vault: SqliteVault) -> None:
    mentorship = added(vault, None, "strain")
    assert (counts(vault, "rival"), counts(vault, "health_rival")) == (0, 1)
    assert vault.load(mentorship.id).rivals == (a_rival(OTHERS),)


def test_a_rival_changes_sides_with_its_item(vault: SqliteVault) -> None:
    mentorship = added(vault)
    vault.adopt(mentorship.id, a_fencing_programme("strain", number="2.0"), [])
    assert (counts(vault, "rival"), counts(vault, "health_rival")) == (0, 1)
    vault.adopt(mentorship.id, a_fencing_programme(number="3.0"), [])
    assert (counts(vault, "rival"), counts(vault, "health_rival")) == (1, 0)


def test_erasing_health_leaves_neither_rivals_nor_digests(vault: SqliteVault) -> None:
    mentorship = added(vault, None, "strain")
    vault.mark(mentorship.id, marks_on(vault, mentorship))
    vault.delete_health(mentorship.id)
    assert vault.load(mentorship.id).rivals == ()
    marks = vault.marks(mentorship.id)
    assert record_key(STRAIN) not in {mark.record for mark in marks.standing}
    assert len(marks.editions) == 2


def test_what_hangs_on_a_removed_record_goes_with_its_rivals(vault: SqliteVault) -> None:
    group = added(vault, a_group())
    vault.save(group.id, [Remove(Person("mentor-1"))])
    assert [rival.record.id for rival in vault.load(group.id).rivals] == ["own-1"]


def test_deleting_a_mentorship_leaves_nothing_of_it(vault: SqliteVault) -> None:
    mentorship = added(vault)
    vault.mark(mentorship.id, marks_on(vault, mentorship))
    vault.delete(mentorship.id)
    assert not any(counts(vault, table) for table in ("rival", "health_rival", "edition", "handed"))


def test_the_list_counts_what_is_to_be_chosen_between(vault: SqliteVault) -> None:
    one, other = added(vault, None, "strain"), added(vault, a_mentorship())
    vault.save(other.id, [Put(a_rival(Details())), Put(a_rival(an_answer("a")))])
    assert {each.id: each.rivals for each in vault.summaries()} == {one.id: 1, other.id: 2}


def test_what_is_not_there_is_not_found(vault: SqliteVault) -> None:
    for asked in (vault.stamps, vault.marks, lambda missing: vault.mark(missing, Marks())):
        with pytest.raises(NotFound, match="nowhere"):
            asked("nowhere")
