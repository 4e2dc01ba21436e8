"""What a file is, held against what was kept of it: every case, as a table."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from mentordesk.domain.checked import Checked
from mentordesk.domain.issued import Issued, Signer, Void, Way
from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.verdict_words import ALSO_VOID, REASON, TITLES, told
from mentordesk.domain.verifying import Change, Examined, Finding, Seen, Verdict, judged

AT = datetime(2026, 3, 1, tzinfo=UTC)
FILE = b"%PDF a form, its signatures and the seal"
OURS, THEIRS = "0a" * 32, "0b" * 32
ISSUED = Issued(
    number="7KQ4-M2TD",
    document="feedback",
    language="fi",
    programme=ProgrammeKey("work-trial", "1", "0" * 64),
    content="1" * 64,
    sha256=sha256(FILE).hexdigest(),
    at=AT,
    desk="Aino",
    signers=(),
    locks=True,
    health=False,
)
VOID = replace(ISSUED, void=Void(AT, "A date was wrong"))


def signed(*keys: str, seal: bool = True, intact: bool = True) -> tuple[Seen, ...]:
    """Signatures with these keys, the last of them the seal."""
    last = len(keys) - 1
    return tuple(
        Seen("a place", "Aino", AT, key, is_intact=intact, is_seal=seal and n == last)
        for n, key in enumerate(keys)
    )


def judge(
    data: bytes,
    signatures: tuple[Seen, ...],
    changes: tuple[Change, ...] = (),
    kept: tuple[Issued, bytes] | None = None,
) -> Verdict:
    """What a file is at a desk that signs with ``OURS``."""
    return judged(data, Examined("7KQ4-M2TD", signatures, changes), kept, {OURS})


KNOWN = [
    (FILE, ISSUED, (), Finding.WHOLE, ()),
    (FILE, VOID, (), Finding.VOID, ()),
    (FILE[:20], ISSUED, (), Finding.CUT_BACK, (Change.TRUNCATED,)),
    (FILE[:20], VOID, (Change.TRUNCATED,), Finding.CUT_BACK, (Change.TRUNCATED,)),
    (FILE + b"!", ISSUED, (Change.ADDED,), Finding.CHANGED, (Change.ADDED,)),
    (FILE + b"!", VOID, (Change.SIGNED,), Finding.CHANGED, (Change.SIGNED,)),
    (FILE[1:], ISSUED, (), Finding.CHANGED, (Change.REWRITTEN,)),
]


UNSOUND = [
    ((), (), Finding.UNSEALED),
    (signed(OURS, OURS), (Change.ADDED,), Finding.CHANGED),
    (signed(OURS, intact=False), (Change.REWRITTEN,), Finding.CHANGED),
    (signed(OURS, seal=False), (), Finding.CUT_BACK),
]


@pytest.mark.parametrize(("signatures", "changes", "finding"), UNSOUND)
def test_what_is_told_here_of_a_file_without_a_sound_seal_counts_for_nothing(
    signatures: tuple[Seen, ...], changes: tuple[Change, ...], finding: Finding
) -> None:
    verdict = judge(FILE, signatures, changes, (ISSUED, FILE))
    assert (verdict.finding, verdict.issued) == (finding, None)


@pytest.mark.parametrize(("issued", "finding"), [(ISSUED, Finding.HANDED), (VOID, Finding.VOID)])
def test_what_another_desk_sealed_is_not_this_one_s(issued: Issued, finding: Finding) -> None:
    verdict = judge(FILE, signed(OURS, THEIRS), (), (issued, FILE))
    assert (verdict.finding, verdict.issued, verdict.is_whole) == (finding, issued, False)


def test_who_has_signed_the_file_is_told_by_the_file() -> None:
    names = {role: Signer(role, role, way=Way.TYPED) for role in ("Aino", "Bertta")}
    pen = Signer("Cecilia", "Cecilia")
    issued = replace(ISSUED, signers=(*names.values(), pen))
    aino = Seen("Aino", "Aino", AT, OURS, is_intact=True, is_seal=False)
    cut = [judge(FILE[:20], seen, (), (issued, FILE)) for seen in ((), (aino,))]
    assert [v.signers for v in cut] == [(), (names["Aino"],)]
    assert [v.missing for v in cut] == [tuple(names.values()), (names["Bertta"],)]
    assert cut[0].by_pen == (pen,)


@pytest.mark.parametrize(("data", "issued", "changes", "finding", "told"), KNOWN)
def test_what_is_kept_decides(
    data: bytes,
    issued: Issued,
    changes: tuple[Change, ...],
    finding: Finding,
    told: tuple[Change, ...],
) -> None:
    verdict = judge(data, signed(OURS, OURS), changes, (issued, FILE))
    assert (verdict.finding, verdict.changes) == (finding, told)
    assert (verdict.issued, verdict.is_whole) == (issued, finding is Finding.WHOLE)


def test_the_hash_alone_tells_a_file_whose_copy_is_gone() -> None:
    signatures = signed(OURS)
    assert judge(FILE, signatures, (), (ISSUED, b"")).finding is Finding.WHOLE
    assert judge(FILE[:20], signatures, (), (ISSUED, b"")).finding is Finding.UNKEPT
    assert judge(FILE[:20], signed(THEIRS), (), (ISSUED, b"")).finding is Finding.CHANGED


UNKNOWN = [
    ((), (), Finding.UNSEALED),
    ((), (Change.TRUNCATED,), Finding.UNSEALED),
    (signed(THEIRS, THEIRS), (), Finding.FOREIGN),
    (signed(OURS, OURS), (), Finding.UNKEPT),
    (signed(THEIRS), (Change.ADDED,), Finding.CHANGED),
    (signed(THEIRS, intact=False), (Change.REWRITTEN,), Finding.CHANGED),
    (signed(THEIRS, seal=False), (), Finding.UNSEALED),
    (signed(THEIRS, OURS, seal=False), (), Finding.CUT_BACK),
]


@pytest.mark.parametrize(("signatures", "changes", "finding"), UNKNOWN)
def test_of_what_is_not_kept_its_signatures_tell(
    signatures: tuple[Seen, ...], changes: tuple[Change, ...], finding: Finding
) -> None:
    verdict = judge(FILE, signatures, changes)
    assert (verdict.finding, verdict.changes) == (finding, changes)
    assert (verdict.issued, verdict.is_whole) == (None, False)
    assert verdict.signatures == signatures


def test_a_changed_file_of_a_void_document_is_said_to_be_void_too() -> None:
    verdict = judge(FILE + b"!", (), (Change.ADDED,), (VOID, FILE))
    said = told(Checked(verdict))
    assert said.title == TITLES[Finding.CHANGED]
    assert ALSO_VOID in said.meaning and REASON.filled(reason="A date was wrong") in said.meaning


def test_every_finding_has_its_words() -> None:
    for finding in Finding:
        said = told(Checked(Verdict(finding, None)))
        assert str(said.title) and said.meaning and str(said.remedy)
