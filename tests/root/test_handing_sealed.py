"""Sealed documents that go from desk to desk: nothing is lost, and a lock holds on both."""

import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from mentordesk.domain.errors import Locked, NotFound
from mentordesk.domain.history import Act
from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Place, Status
from mentordesk.domain.verifying import Finding
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import open_folder
from tests.builders import A_KEY, an_issued
from tests.root.two_desks import Desk, a_desk
from tests.sealed_files import a_seal_key, a_sealed_file

ITEM = "fb-strengths"
A_PDF = a_sealed_file()
FORM = an_issued(pdf=A_PDF)
CERTIFICATE_PDF = a_sealed_file("22AA-33BB")
CERTIFICATE = an_issued("22AA-33BB", CERTIFICATE_PDF, document="certificate", locks=False)
AGAIN_PDF = a_sealed_file("33AA-22BB")
PDFS = {FORM.number: A_PDF, "22AA-33BB": CERTIFICATE_PDF, "33AA-22BB": AGAIN_PDF}


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Two desks that both have the sample trial."""
    with ExitStack() as opened:
        one, other = (opened.enter_context(a_desk(tmp_path / n, n)) for n in ("sanna", "pekka"))
        one.begins()
        other.takes_in(one.gives(health=True))
        yield one, other


def seal(desk: Desk, issued: Issued = FORM) -> None:
    desk.house.vault.issue(desk.mentorship.id, issued, PDFS[issued.number])


def unlock(desk: Desk) -> None:
    desk.house.vault.unlock(desk.mentorship.id, "Päiväys oli väärä")


def pdf(desk: Desk, issued: Issued = FORM) -> bytes:
    """Return the file of a document, none where it isn't there."""
    try:
        return desk.house.vault.issued_pdf(issued.number)
    except NotFound:
        return b""


def test_what_is_sealed_at_one_desk_locks_the_other(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    sanna.writes("Uusi vahvuus", ITEM)
    seal(sanna)
    handed = pekka.takes_in(sanna.gives(health=True))
    assert (handed.documents, handed.locked) == ((FORM,), "")
    assert pekka.mentorship.lock == FORM and pdf(pekka) == A_PDF
    assert pekka.records() == sanna.records()
    assert Act.LOCKED in {e.act for e in pekka.house.vault.history(pekka.mentorship.id)}


def test_a_sealed_one_that_is_new_to_a_desk_comes_locked(tmp_path: Path) -> None:
    with a_desk(tmp_path / "a", "sanna") as sanna, a_desk(tmp_path / "b", "pekka") as pekka:
        sanna.begins()
        seal(sanna)
        pekka.takes_in(sanna.gives())
        assert pekka.mentorship.issued == sanna.mentorship.issued == (FORM,)
        assert pdf(pekka) == A_PDF


def test_the_same_file_twice_changes_nothing(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    file = sanna.gives()
    pekka.takes_in(file)
    before = pekka.house.vault.history(pekka.mentorship.id), pekka.house.vault.summaries()
    assert pekka.takes_in(file).documents == ()
    assert (pekka.house.vault.history(pekka.mentorship.id), pekka.house.vault.summaries()) == before


def refusing(folder: Path, number: str) -> None:
    """Let a vault that is shut fail at the sealed document of a number, as a full disk would."""
    with closing(open_folder(folder, A_KEY, migrate)) as connection:
        connection.run(
            f"CREATE TRIGGER stop BEFORE INSERT ON issued WHEN new.number = '{number}' "
            "BEGIN SELECT RAISE(ABORT, 'no'); END"
        )


def test_what_fails_at_its_last_step_is_not_taken_in_at_all(tmp_path: Path) -> None:
    with a_desk(tmp_path / "a", "sanna") as sanna:
        sanna.begins()
        seal(sanna)
        with a_desk(tmp_path / "b", "pekka") as pekka:
            pekka.takes_in(sanna.gives())
            before = pekka.mentorship
        unlock(sanna)
        sanna.writes("Korjattu vahvuus", ITEM)
        seal(sanna, an_issued("33AA-22BB", AGAIN_PDF, replaces=FORM.number))
        for name in "bc":
            refusing(tmp_path / name, "33AA-22BB")
        with a_desk(tmp_path / "b", "pekka") as pekka, a_desk(tmp_path / "c", "liisa") as liisa:
            for desk in (pekka, liisa):
                with pytest.raises(Exception, match="no"):
                    desk.takes_in(sanna.gives())
            assert pekka.mentorship == before
            assert not liisa.house.vault.summaries()


def test_a_locked_one_takes_documents_in_and_no_change(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    pekka.writes("Toinen vahvuus", ITEM)
    seal(pekka, CERTIFICATE)
    before, file = sanna.mentorship, pekka.gives(health=True)
    assert sanna.reads(file).locked == FORM.number
    with pytest.raises(Locked, match=FORM.number):
        sanna.takes_in(file)
    assert sanna.mentorship == replace(before, issued=(FORM, CERTIFICATE))
    assert pdf(sanna, CERTIFICATE) == CERTIFICATE_PDF
    unlock(sanna)
    sanna.takes_in(file)
    assert sanna.records() == pekka.records()


def test_where_a_locked_one_stands_comes_along(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    pekka.takes_in(sanna.gives())
    pekka.does(Put(replace(pekka.mentorship.details, status=Status.CLOSED)))
    sanna.takes_in(pekka.gives())
    assert sanna.mentorship.details.status is Status.CLOSED


def test_what_only_a_certificate_tells_comes_into_a_locked_one(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    pekka.takes_in(sanna.gives())
    pekka.writes("Leipoi ja pakkasi", "certificate-tasks")
    sanna.takes_in(pekka.gives())
    assert sanna.mentorship.answer(Place("", "certificate-tasks")) == "Leipoi ja pakkasi"
    sanna.writes("Leipoi", "certificate-tasks")
    pekka.writes("Pakkasi", "certificate-tasks")
    sanna.takes_in(pekka.gives())
    assert sanna.mentorship.lock == FORM and len(sanna.mentorship.rivals) == 1


def test_what_was_replaced_there_is_void_here(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna, CERTIFICATE)
    pekka.takes_in(sanna.gives())
    again = an_issued(
        "33AA-22BB", AGAIN_PDF, document="certificate", locks=False, replaces="22AA-33BB"
    )
    seal(pekka, again)
    sanna.takes_in(pekka.gives())
    assert sanna.mentorship.issued == pekka.mentorship.issued
    assert [each.holds for each in sanna.mentorship.issued] == [False, True]
    assert pdf(sanna, CERTIFICATE) == CERTIFICATE_PDF


def test_what_was_unlocked_there_is_unlocked_here_and_changed(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    pekka.takes_in(sanna.gives())
    unlock(pekka)
    pekka.writes("Korjattu vahvuus", ITEM)
    again = an_issued("33AA-22BB", AGAIN_PDF, replaces=FORM.number)
    seal(pekka, again)
    handed = sanna.takes_in(pekka.gives(health=True))
    assert [each.number for each in handed.documents] == [FORM.number, again.number]
    assert sanna.records() == pekka.records()
    assert sanna.mentorship.issued == pekka.mentorship.issued
    assert sanna.mentorship.lock == again and pdf(sanna, again) == AGAIN_PDF


def test_an_older_file_does_not_lock_again(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    older = sanna.gives()
    unlock(sanna)
    pekka.takes_in(sanna.gives())
    pekka.takes_in(older)
    assert pekka.mentorship.lock is None and pdf(pekka) == A_PDF


def test_a_form_that_tells_of_health_goes_without_its_file(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    telling = replace(FORM, health=True)
    seal(sanna, telling)
    pekka.takes_in(sanna.gives())
    assert pekka.mentorship.lock == replace(FORM, content="") and pdf(pekka) == b""
    pekka.takes_in(sanna.gives(health=True))
    assert pekka.mentorship.lock == telling and pdf(pekka) == A_PDF


def test_health_that_was_erased_takes_the_form_away_there_too(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna, replace(FORM, health=True))
    pekka.takes_in(sanna.gives(health=True))
    sanna.house.vault.delete_health(sanna.mentorship.id)
    pekka.takes_in(sanna.gives(health=True))
    assert pdf(pekka) == b"" and pekka.mentorship.lock is None
    assert pekka.mentorship.issued == sanna.mentorship.issued


def test_a_second_one_made_of_a_file_has_no_sealed_documents(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    vault = pekka.house.vault
    copy = pekka.handing.take_in(pekka.reads(sanna.gives()), apart=True)
    assert vault.load(copy).issued == () and vault.find_issued(FORM.number) is None


def test_the_plain_file_has_everything_too(both: tuple[Desk, Desk]) -> None:
    sanna, pekka = both
    seal(sanna)
    plain = sanna.handing.export(sanna.mentorship.id)
    pekka.handing.take_in(pekka.handing.read_handed(plain))
    assert pekka.mentorship.lock == FORM and pdf(pekka) == A_PDF


def forged(file: bytes, pdf: bytes) -> bytes:
    """An exchange file with another PDF for the form, and the hash of that one."""
    read = json.loads(file)
    read["pdfs"][FORM.number] = b64encode(pdf).decode()
    (issued,) = read["mentorship"]["issued"]
    issued["sha256"] = sha256(pdf).hexdigest()
    return json.dumps(read).encode()


def unsigned() -> bytes:
    """The sealed form written anew, without its signatures, but with its number."""
    reader, writer, out = PdfReader(BytesIO(A_PDF)), PdfWriter(), BytesIO()
    for page in reader.pages:
        writer.add_page(page)
    writer.add_metadata({"/Keywords": FORM.number})
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "pdf", [unsigned(), b"%PDF-1.7 of nobody", CERTIFICATE_PDF, A_PDF + b"\n%note\n"]
)
def test_a_forged_file_is_left_out_and_the_rest_comes(tmp_path: Path, pdf: bytes) -> None:
    with a_desk(tmp_path / "a", "sanna") as sanna, a_desk(tmp_path / "b", "pekka") as pekka:
        sanna.begins()
        seal(sanna)
        plain = sanna.handing.export(sanna.mentorship.id)
        handed = pekka.handing.read_handed(forged(plain, pdf))
        assert handed.left_out == (FORM.number,)
        pekka.handing.take_in(handed)
        assert pekka.mentorship.issued == () and pekka.records() == sanna.records()
        assert pekka.house.vault.find_issued(FORM.number) is None


def test_what_is_not_forged_is_not_left_out(tmp_path: Path) -> None:
    with a_desk(tmp_path / "a", "sanna") as sanna, a_desk(tmp_path / "b", "pekka") as pekka:
        sanna.begins()
        seal(sanna)
        assert pekka.handing.read_handed(sanna.handing.export(sanna.mentorship.id)).left_out == ()


def test_a_document_of_another_desk_is_whole_but_handed_over(tmp_path: Path) -> None:
    with a_desk(tmp_path / "a", "sanna") as sanna, a_desk(tmp_path / "b", "pekka") as pekka:
        sanna.begins()
        sanna.house.vault.use_signing_key(a_seal_key())
        seal(sanna)
        pekka.takes_in(sanna.gives())
        assert sanna.house.signings.verify(A_PDF).finding is Finding.WHOLE
        assert pekka.house.signings.verify(A_PDF).finding is Finding.HANDED
        sanna.house.vault.delete(sanna.mentorship.id)
        assert sanna.house.signings.verify(A_PDF).finding is Finding.UNKEPT
