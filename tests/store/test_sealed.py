"""Sealed documents: kept whole, locking what they lock, void once unlocked, gone once erased."""
# pyright: reportAttributeAccessIssue=false

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from mentordesk.domain.errors import Locked, NotFound, VaultError
from mentordesk.domain.history import Act
from mentordesk.domain.issued import Issued, Void
from mentordesk.domain.marks import Marks
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.records import Status
from mentordesk.late_vault import LateVault
from mentordesk.store.issued_rows import erase_telling
from mentordesk.store.vault import SqliteVault
from tests.builders import (
    A_KEY,
    A_PDF,
    FIRST_DAY,
    a_goal,
    a_key,
    a_mentorship,
    a_programme,
    a_rival,
    an_answer,
    an_issued,
)
from tests.store.conftest import NOON
from tests.store.decrypted import all_pages

WORD = b"Sinettisana"
CERTIFICATE = an_issued("22AA-33BB", document="certificate", locks=False)


def sealed(vault: SqliteVault, *documents: Issued) -> Mentorship:
    """Add a mentorship and seal documents of it."""
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    for issued in documents or (an_issued(),):
        vault.issue(mentorship.id, issued, A_PDF)
    return mentorship


def is_locked(vault: SqliteVault, mentorship: Mentorship) -> bool:
    (listed,) = (each for each in vault.summaries() if each.id == mentorship.id)
    assert listed.is_locked == (vault.load(mentorship.id).lock is not None)
    return listed.is_locked


def acts(vault: SqliteVault, mentorship: Mentorship) -> list[tuple[Act, str, str, str]]:
    """What the history tells of documents, oldest first."""
    told = (Act.SEALED, Act.LOCKED, Act.UNLOCKED)
    events = reversed(vault.history(mentorship.id))
    return [(e.act, e.field, e.key, e.reason) for e in events if e.act in told]


def test_a_sealed_document_is_kept_as_it_was_sealed(vault: SqliteVault, folder: Path) -> None:
    mentorship = sealed(vault)
    vault.close()
    with closing(LateVault(folder, A_KEY)) as again:
        assert again.load(mentorship.id) == replace(mentorship, issued=(an_issued(),))
        assert again.issued_pdf("7KQ4-M2TD") == A_PDF
        assert again.find_issued("7KQ4-M2TD") == (mentorship.id, an_issued())


def test_documents_are_told_oldest_first(vault: SqliteVault) -> None:
    older = replace(CERTIFICATE, at=datetime(2026, 3, 1, tzinfo=UTC))
    mentorship = sealed(vault, an_issued(), older)
    assert vault.load(mentorship.id).issued == (older, an_issued())


def test_odd_letters_of_signers_and_reasons_are_kept(vault: SqliteVault) -> None:
    odd = replace(an_issued().signers[1], name="Ä \ud800 \x00 Саша", place="日本")
    issued = an_issued(signers=(odd,), desk="\udcff")
    mentorship = sealed(vault, issued)
    vault.unlock(mentorship.id, "\ud800 syy")
    (kept,) = vault.load(mentorship.id).issued
    assert (kept.signers, kept.desk) == ((odd,), "\udcff")
    assert kept.void and kept.void.reason == "\ud800 syy"


def test_what_nobody_sealed_is_not_there(vault: SqliteVault) -> None:
    assert vault.find_issued("22AA-33BB") is None
    with pytest.raises(NotFound, match="22AA-33BB"):
        vault.issued_pdf("22AA-33BB")
    for asked in (
        lambda: vault.issue("nowhere", an_issued(), A_PDF),
        lambda: vault.unlock("nowhere", "syy"),
        lambda: vault.take_issued("nowhere", [an_issued()], {}),
    ):
        with pytest.raises(NotFound, match="nowhere"):
            asked()
    assert vault.find_issued("7KQ4-M2TD") is None


def test_a_number_is_given_once(vault: SqliteVault) -> None:
    sealed(vault)
    other = a_mentorship()
    vault.add(other, a_programme())
    with pytest.raises(dbapi2.IntegrityError):
        vault.issue(other.id, an_issued(pdf=WORD), WORD)
    assert vault.issued_pdf("7KQ4-M2TD") == A_PDF
    assert vault.load(other.id) == other and not acts(vault, other)


def test_the_list_says_what_is_locked(vault: SqliteVault) -> None:
    locked, free = sealed(vault), sealed(vault, CERTIFICATE)
    assert is_locked(vault, locked) and not is_locked(vault, free)


def test_the_history_tells_what_was_sealed_and_what_locks(vault: SqliteVault) -> None:
    mentorship = sealed(vault, CERTIFICATE, an_issued())
    vault.unlock(mentorship.id, "Päiväys oli väärä")
    assert acts(vault, mentorship) == [
        (Act.SEALED, "certificate", "22AA-33BB", ""),
        (Act.LOCKED, "feedback", "7KQ4-M2TD", ""),
        (Act.UNLOCKED, "feedback", "7KQ4-M2TD", "Päiväys oli väärä"),
    ]


LOCKED_OUT: dict[str, Change] = {
    "an answer": Put(an_answer("toisin")),
    "a goal": Put(a_goal(9)),
    "a goal away": Remove(a_goal(1)),
    "an answer away": Remove(an_answer("", "m1-item-1", "meeting-1")),
    "the workplace": Put(replace(a_mentorship().details, workplace="Toinen")),
    "a choice": Remove(a_rival(a_goal(1))),
}


@pytest.mark.parametrize("change", LOCKED_OUT.values(), ids=LOCKED_OUT)
def test_what_a_sealed_form_tells_can_not_be_changed(vault: SqliteVault, change: Change) -> None:
    mentorship = sealed(vault)
    before = vault.load(mentorship.id)
    closed = Put(replace(mentorship.details, status=Status.CLOSED))
    for keep in (vault.save, lambda id_, changes: vault.merge(id_, changes, Marks())):
        with pytest.raises(Locked, match="7KQ4-M2TD") as caught:
            keep(mentorship.id, [closed, change])
        assert caught.value.sentence.context == "store"
    assert vault.load(mentorship.id) == before


def test_no_other_version_of_the_model_is_adopted_while_locked(vault: SqliteVault) -> None:
    mentorship, newer = sealed(vault), a_programme(a_key(version="2.0"))
    for adopt in (
        lambda: vault.adopt(mentorship.id, newer, []),
        lambda: vault.merge(mentorship.id, [], Marks(), newer),
    ):
        with pytest.raises(Locked):
            adopt()
    assert vault.load(mentorship.id).programme == mentorship.programme
    assert vault.programme_files(newer.key) is None


def test_where_a_locked_one_stands_can_be_changed(vault: SqliteVault) -> None:
    mentorship = sealed(vault)
    stands = {"status": Status.CLOSED, "keep_until": FIRST_DAY, "group": "pilot"}
    details = replace(mentorship.details, **stands)
    vault.save(mentorship.id, [Put(details)])
    assert vault.load(mentorship.id).details == details and is_locked(vault, mentorship)


def test_what_locks_nothing_keeps_nothing_out(vault: SqliteVault) -> None:
    mentorship = sealed(vault, CERTIFICATE)
    vault.save(mentorship.id, [Put(an_answer("toisin"))])
    assert an_answer("toisin") in vault.load(mentorship.id).answers


def test_what_only_a_certificate_tells_stays_open(vault: SqliteVault) -> None:
    mentorship, said = sealed(vault), an_answer("leipoi", "certificate-tasks")
    rival = replace(a_rival(said), desk="pekka")
    vault.save(mentorship.id, [Put(said), Put(rival)])
    assert said in vault.load(mentorship.id).answers
    vault.save(mentorship.id, [Remove(rival), Remove(said)])
    with pytest.raises(Locked):
        vault.save(mentorship.id, [Put(said), Put(an_answer("toisin"))])
    assert said not in vault.load(mentorship.id).answers


def test_what_one_of_two_locks_tells_is_locked(vault: SqliteVault) -> None:
    mentorship = sealed(vault, an_issued(), an_issued("44CC-55DD", free=()))
    with pytest.raises(Locked):
        vault.save(mentorship.id, [Put(an_answer("leipoi", "certificate-tasks"))])


def test_a_certificate_sealed_again_makes_the_one_before_void(vault: SqliteVault) -> None:
    mentorship = sealed(vault, an_issued(), CERTIFICATE)
    again = replace(CERTIFICATE, number="44CC-55DD", replaces=CERTIFICATE.number)
    vault.issue(mentorship.id, again, WORD)
    documents = {each.number: each for each in vault.load(mentorship.id).issued}
    assert documents[CERTIFICATE.number].void == Void(again.at, "", by=again.number)
    assert documents[again.number] == again and is_locked(vault, mentorship)
    assert vault.issued_pdf(CERTIFICATE.number) == A_PDF


def test_one_lock_keeps_no_other_mentorship_out(vault: SqliteVault) -> None:
    sealed(vault)
    other = a_mentorship()
    vault.add(other, a_programme())
    vault.save(other.id, [Put(an_answer("toisin"))])


def test_unlocking_makes_the_document_void_and_keeps_its_file(vault: SqliteVault) -> None:
    mentorship = sealed(vault, CERTIFICATE, an_issued())
    vault.unlock(mentorship.id, "  Päiväys oli väärä\n")
    certificate, form = vault.load(mentorship.id).issued
    assert certificate.holds and form.void and form.void.reason == "Päiväys oli väärä"
    assert vault.issued_pdf(form.number) == A_PDF and not is_locked(vault, mentorship)
    vault.save(mentorship.id, [Put(an_answer("toisin"))])


@pytest.mark.parametrize("reason", ["", " ", "\n\t"])
def test_nothing_is_unlocked_without_a_reason(vault: SqliteVault, reason: str) -> None:
    mentorship = sealed(vault)
    with pytest.raises(VaultError, match="reason"):
        vault.unlock(mentorship.id, reason)
    assert is_locked(vault, mentorship)


def test_a_form_that_is_sealed_anew_locks_anew(vault: SqliteVault) -> None:
    mentorship = sealed(vault)
    vault.unlock(mentorship.id, "syy")
    again = an_issued("22AA-33BB", replaces="7KQ4-M2TD")
    vault.issue(mentorship.id, again, A_PDF)
    with pytest.raises(Locked, match="22AA-33BB"):
        vault.save(mentorship.id, [Put(an_answer())])
    assert vault.load(mentorship.id).lock == again


def test_a_mentorship_is_added_with_its_documents(vault: SqliteVault) -> None:
    mentorship = replace(a_mentorship(), issued=(CERTIFICATE, an_issued()))
    vault.add(mentorship, a_programme())
    assert vault.load(mentorship.id) == mentorship and is_locked(vault, mentorship)
    with pytest.raises(NotFound):
        vault.issued_pdf("7KQ4-M2TD")
    vault.take_issued(mentorship.id, mentorship.issued, {"7KQ4-M2TD": A_PDF})
    assert vault.issued_pdf("7KQ4-M2TD") == A_PDF


def test_what_another_desk_made_void_is_void(vault: SqliteVault) -> None:
    mentorship = sealed(vault)
    void = an_issued(void=Void(datetime(2026, 3, 28, tzinfo=UTC), "syy"))
    vault.take_issued(mentorship.id, [void], {})
    assert vault.load(mentorship.id).issued == (void,) and not is_locked(vault, mentorship)
    vault.take_issued(mentorship.id, [an_issued()], {})
    assert vault.load(mentorship.id).issued == (void,)
    assert acts(vault, mentorship)[1:] == [(Act.UNLOCKED, "feedback", "7KQ4-M2TD", "syy")]


def test_a_document_of_another_mentorship_stays_there(vault: SqliteVault) -> None:
    one, other = sealed(vault), a_mentorship()
    vault.add(replace(other, issued=(an_issued(),)), a_programme())
    void = an_issued(void=Void(datetime(2026, 3, 28, tzinfo=UTC), "syy"))
    vault.take_issued(other.id, [void], {})
    assert vault.load(other.id).issued == ()
    assert vault.load(one.id).issued == (an_issued(),)


def test_a_file_that_is_not_the_sealed_one_is_not_taken(vault: SqliteVault) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    vault.take_issued(mentorship.id, [an_issued()], {"7KQ4-M2TD": WORD})
    with pytest.raises(NotFound):
        vault.issued_pdf("7KQ4-M2TD")


def test_the_key_in_use_comes_last(vault: SqliteVault) -> None:
    assert vault.signing_keys() == ()
    for key in (b"own", b"card", b"own", b"own"):
        vault.use_signing_key(key)
    assert vault.signing_keys() == (b"card", b"own")
    vault.use_signing_key(b"card")
    assert vault.signing_keys() == (b"own", b"card")


def on_pages(folder: Path) -> bool:
    return WORD in all_pages(folder, A_KEY)


def test_a_file_and_a_key_are_encrypted(vault: SqliteVault, folder: Path) -> None:
    sealed(vault, an_issued(pdf=WORD))
    vault.use_signing_key(WORD)
    files = [path.read_bytes() for path in folder.iterdir()]
    vault.close()
    files += [path.read_bytes() for path in folder.iterdir()]
    assert not [content for content in files if WORD in content]


def deleted(vault: SqliteVault, mentorship: Mentorship) -> None:
    vault.delete(mentorship.id)


def without_health(vault: SqliteVault, mentorship: Mentorship) -> None:
    vault.delete_health(mentorship.id)


@pytest.mark.parametrize("erase", [deleted, without_health])
def test_an_erased_file_is_on_no_page(
    vault: SqliteVault, folder: Path, erase: Callable[[SqliteVault, Mentorship], None]
) -> None:
    mentorship = a_mentorship()
    vault.add(mentorship, a_programme())
    pdf = WORD * 10_000
    vault.issue(mentorship.id, an_issued(pdf=pdf, health=True), pdf)
    assert on_pages(folder)
    erase(vault, mentorship)
    assert not on_pages(folder)
    with pytest.raises(NotFound):
        vault.issued_pdf("7KQ4-M2TD")


def test_a_locked_mentorship_is_erased_with_its_documents(vault: SqliteVault) -> None:
    mentorship = sealed(vault, an_issued(), CERTIFICATE)
    vault.delete(mentorship.id)
    for table in ("issued", "issued_signer", "issued_file"):
        assert vault._connection.run(f"SELECT count(*) FROM {table}") == [(0,)]


def test_a_form_that_tells_of_health_is_void_once_that_is_erased(vault: SqliteVault) -> None:
    mentorship = sealed(vault, CERTIFICATE, an_issued(health=True))
    vault.delete_health(mentorship.id)
    certificate, form = vault.load(mentorship.id).issued
    assert certificate == CERTIFICATE and vault.issued_pdf(CERTIFICATE.number) == A_PDF
    assert form.is_erased and form.content == "" and not is_locked(vault, mentorship)
    assert acts(vault, mentorship)[-1] == (Act.UNLOCKED, "feedback", form.number, "")


def test_a_form_without_health_stays_when_health_is_erased(vault: SqliteVault) -> None:
    mentorship = sealed(vault)
    vault.delete_health(mentorship.id)
    assert vault.load(mentorship.id).lock == an_issued()
    assert vault.issued_pdf("7KQ4-M2TD") == A_PDF


def test_what_was_sealed_after_an_erasure_stays_when_that_is_done_again(
    vault: SqliteVault,
) -> None:
    mentorship = sealed(vault, an_issued(health=True), an_issued("22AA-33BB", health=True))
    erase_telling(vault._connection, mentorship.id, NOON + timedelta(minutes=2, seconds=1), NOON)
    assert [each.is_erased for each in vault.load(mentorship.id).issued] == [True, False]
    assert vault.issued_pdf("22AA-33BB") == A_PDF


def test_an_erased_file_does_not_come_back_from_another_desk(vault: SqliteVault) -> None:
    mentorship = sealed(vault, an_issued(health=True))
    vault.delete_health(mentorship.id)
    before = vault.load(mentorship.id)
    vault.take_issued(mentorship.id, [an_issued(health=True)], {"7KQ4-M2TD": A_PDF})
    assert vault.load(mentorship.id) == before
    with pytest.raises(NotFound):
        vault.issued_pdf("7KQ4-M2TD")
