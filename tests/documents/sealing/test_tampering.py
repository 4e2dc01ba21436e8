"""Whatever is done to a sealed file is told; nothing but the file itself is whole."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.errors import UnreadablePdf
from mentordesk.domain.issued import Issued
from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.verifying import Change, Examined, Finding, Verdict, judged
from tests.documents.sealing import tampering
from tests.documents.sealing.conftest import Made
from tests.documents.sealing.small_form import NUMBER, a_form

FLIPS = 200
DIGEST = 64 * "0"
AT = datetime(2026, 3, 1, tzinfo=UTC)

Judge = Callable[[bytes], Verdict]


@pytest.fixture
def judge(seals: PdfSeals, made: Made, key: bytes) -> Judge:
    """Says what a file is at the desk that sealed the form."""
    programme = ProgrammeKey("work-trial", "1", DIGEST)
    sha = sha256(made.sealed).hexdigest()
    issued = Issued(
        NUMBER, "feedback", "fi", programme, DIGEST, sha, AT, "Aino", (), locks=True, health=False
    )
    mark = seals.facts(key).fingerprint

    def verdict(data: bytes) -> Verdict:
        examined = seals.examine(data)
        kept = (issued, made.sealed) if examined.number == NUMBER else None
        return judged(data, examined, kept, {mark})

    return verdict


def test_the_sealed_file_is_whole(judge: Judge, made: Made) -> None:
    verdict = judge(made.sealed)
    assert (verdict.finding, verdict.changes) == (Finding.WHOLE, ())


def test_a_flipped_byte_anywhere_is_told(seals: PdfSeals, made: Made) -> None:
    chance = random.Random(7)
    for _ in range(FLIPS):
        at = chance.randrange(len(made.sealed))
        flipped = bytearray(made.sealed)
        flipped[at] ^= 1 << chance.randrange(8)
        assert is_told(seals, bytes(flipped)), f"the byte at {at}"


def is_told(seals: PdfSeals, data: bytes) -> bool:
    """Say whether a file is known as changed by what it says of itself."""
    try:
        examined = seals.examine(data)
    except UnreadablePdf:
        return True
    return bool(examined.changes) or not is_complete(examined)


def is_complete(examined: Examined) -> bool:
    """Say whether everything is there that the sealed form tells."""
    return len(examined.signatures) == 3 and examined.is_sealed and examined.number == NUMBER


ADDITIONS = [
    tampering.with_a_note,
    tampering.with_a_page,
    tampering.with_another_name,
    tampering.with_a_larger_stamp,
    tampering.with_more_rights,
    tampering.with_swapped_signatures,
    tampering.without_a_signature,
    lambda pdf: pdf + b"\n",
    lambda pdf: pdf + b"% a remark\n%%EOF\n",
    lambda pdf: pdf + b"anything at all",
]


@pytest.mark.parametrize("change", ADDITIONS)
def test_what_is_added_is_told(judge: Judge, made: Made, change: Callable[[bytes], bytes]) -> None:
    verdict = judge(change(made.sealed))
    assert verdict.finding is Finding.CHANGED
    assert Change.ADDED in verdict.changes


def test_a_note_between_signatures_is_told(seals: PdfSeals, made: Made, key: bytes) -> None:
    sealed = seals.seal(tampering.with_a_note(made.signed), key)
    assert seals.examine(sealed).changes == (Change.ADDED,)


def test_a_signature_after_the_seal_is_told_as_one(judge: Judge, made: Made, key: bytes) -> None:
    verdict = judge(tampering.with_a_signature_more(made.sealed, key))
    assert (verdict.finding, verdict.changes) == (Finding.CHANGED, (Change.SIGNED,))
    assert verdict.signatures[-1].name == "Matti"


def test_a_signature_and_a_note_after_the_seal_are_both_told(
    judge: Judge, made: Made, key: bytes
) -> None:
    noted = tampering.with_a_note(made.sealed)
    verdict = judge(tampering.with_a_signature_more(noted, key))
    assert set(verdict.changes) == {Change.SIGNED, Change.ADDED}


def test_a_file_cut_back_to_an_earlier_state_is_told(judge: Judge, made: Made) -> None:
    for state in made.states[:-1]:
        verdict = judge(state)
        assert (verdict.finding, verdict.changes) == (Finding.CUT_BACK, (Change.TRUNCATED,))


def test_a_truncated_file_is_told(seals: PdfSeals, judge: Judge, made: Made) -> None:
    for share in (0.97, 0.9, 0.8, 0.6, 0.4):
        verdict = judge(made.sealed[: int(len(made.sealed) * share)])
        assert verdict.finding is Finding.CUT_BACK
    cut = seals.examine(made.sealed[: len(made.signed) + 500])
    assert cut.changes == (Change.TRUNCATED,)


def test_a_file_that_another_program_saved_is_told(judge: Judge, made: Made) -> None:
    verdict = judge(tampering.rewritten(made.sealed))
    assert verdict.finding is Finding.CHANGED
    assert Change.REWRITTEN in verdict.changes


def test_pages_without_their_signatures_are_not_whole(judge: Judge, made: Made) -> None:
    assert judge(tampering.without_what_is_signed(made.sealed)).finding is Finding.UNSEALED


def test_a_form_signed_anew_with_another_key_is_told(seals: PdfSeals, judge: Judge) -> None:
    verdict = judge(seals.seal(a_form(), seals.new_key("MentorDesk")))
    assert (verdict.finding, verdict.changes) == (Finding.CHANGED, (Change.REWRITTEN,))


def test_a_document_of_another_desk_is_foreign(seals: PdfSeals, judge: Judge) -> None:
    other = seals.seal(a_form(number="22AA-BB33"), seals.new_key("MentorDesk"))
    assert judge(other).finding is Finding.FOREIGN
    assert judge(tampering.with_a_note(other)).finding is Finding.CHANGED


def test_what_stands_before_the_file_is_told(seals: PdfSeals, made: Made) -> None:
    examined = seals.examine(b"From: somebody\r\n\r\n" + made.sealed)
    assert examined.changes == (Change.ADDED,)
    assert examined.number == NUMBER and not examined.is_sound
