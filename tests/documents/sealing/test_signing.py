"""Signing and sealing: who signs what, in which order, and what it leaves of the file."""

import re
from io import BytesIO
from typing import cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.errors import SigningError
from mentordesk.domain.signing import Ink
from tests.documents.sealing.conftest import Made
from tests.documents.sealing.marks import HERE, a_signature, an_ink
from tests.documents.sealing.small_form import NUMBER, a_form


def test_a_sealed_form_tells_who_signed_in_order(seals: PdfSeals, made: Made, key: bytes) -> None:
    examined = seals.examine(made.sealed)
    told = [(seen.field, seen.name, seen.is_seal) for seen in examined.signatures]
    assert told == [
        ("participant", "Ольга Коваль", False),
        ("mentor", "Åke Öhman", False),
        ("seal", "MentorDesk", True),
    ]
    assert {seen.fingerprint for seen in examined.signatures} == {seals.facts(key).fingerprint}
    assert (examined.number, examined.changes, examined.is_sealed) == (NUMBER, (), True)


def test_every_state_is_whole_and_only_the_last_is_sealed(seals: PdfSeals, made: Made) -> None:
    for n, state in enumerate(made.states):
        examined = seals.examine(state)
        assert len(examined.signatures) == n
        assert all(seen.is_intact for seen in examined.signatures)
        assert examined.changes == ()
        assert examined.is_sealed is (state is made.sealed)


def test_signing_only_adds_to_the_file(made: Made) -> None:
    for before, after in zip(made.states, made.states[1:], strict=False):
        assert after.startswith(before)


def test_signatures_are_pades_with_name_place_and_time(made: Made) -> None:
    fields = PdfReader(BytesIO(made.sealed)).get_fields() or {}
    value = fields["participant"]["/V"]
    assert value["/SubFilter"] == "/ETSI.CAdES.detached"
    assert (value["/Name"], value["/Location"]) == ("Ольга Коваль", HERE)
    assert re.match(r"D:20\d{12}", value["/M"])


def test_the_first_certifies_and_the_seal_locks_all(made: Made) -> None:
    reader = PdfReader(BytesIO(made.sealed))
    fields = reader.get_fields() or {}
    first, second, seal = (fields[name]["/V"] for name in ("participant", "mentor", "seal"))
    [rule] = first["/Reference"]
    assert (rule["/TransformMethod"], rule["/TransformParams"]["/P"]) == ("/DocMDP", 2)
    assert "/Reference" not in second
    [lock] = seal["/Reference"]
    assert lock["/TransformMethod"] == "/FieldMDP"
    assert (lock["/TransformParams"]["/Action"], lock["/TransformParams"]["/P"]) == ("/All", 1)
    permissions = cast("DictionaryObject", reader.root_object["/Perms"])
    assert permissions["/DocMDP"] == first


def test_a_form_left_to_pen_is_certified_by_its_seal(seals: PdfSeals, key: bytes) -> None:
    sealed = seals.seal(a_form(), key)
    value = (PdfReader(BytesIO(sealed)).get_fields() or {})["seal"]["/V"]
    rules = {
        rule["/TransformMethod"]: rule["/TransformParams"]["/P"] for rule in value["/Reference"]
    }
    assert rules == {"/DocMDP": 1, "/FieldMDP": 1}
    examined = seals.examine(sealed)
    assert (examined.is_sealed, examined.changes) == (True, ())


def test_nobody_signs_after_the_seal(seals: PdfSeals, made: Made, key: bytes) -> None:
    with pytest.raises(SigningError, match="is sealed"):
        seals.sign(made.sealed, a_signature("employer", "Matti", "Matti"), key)
    with pytest.raises(SigningError, match="is sealed"):
        seals.seal(made.sealed, key)


def test_nobody_signs_twice(seals: PdfSeals, made: Made, key: bytes) -> None:
    with pytest.raises(SigningError, match="“Olga” has signed"):
        seals.sign(made.signed, a_signature("participant", "Olga", an_ink()), key)


def test_who_has_no_place_to_sign_is_told(seals: PdfSeals, made: Made, key: bytes) -> None:
    with pytest.raises(SigningError, match="no place to sign for “Olga”"):
        seals.sign(made.form, a_signature("guardian", "Olga", "Olga"), key)
    without = a_form(roles=())
    with pytest.raises(SigningError, match="no place to sign for “Olga”"):
        seals.sign(without, a_signature("mentor", "Olga", "Olga"), key)


@pytest.mark.parametrize("mark", ["", "  \n", Ink((), 0.4), Ink(((), ()), 0.4)])
def test_an_empty_signature_is_refused(
    seals: PdfSeals, made: Made, key: bytes, mark: Ink | str
) -> None:
    with pytest.raises(SigningError, match="no signature yet"):
        seals.sign(made.form, a_signature("mentor", "Åke", mark), key)


def test_the_order_of_signing_is_free(seals: PdfSeals, key: bytes) -> None:
    pdf = a_form()
    for role in ("employer", "participant", "mentor"):
        pdf = seals.sign(pdf, a_signature(role, role, role), key)
    examined = seals.examine(seals.seal(pdf, key))
    assert [seen.field for seen in examined.signatures] == [
        "employer",
        "participant",
        "mentor",
        "seal",
    ]
    assert examined.changes == ()


def test_the_metadata_and_the_version_stay_as_they_are(made: Made) -> None:
    added = made.sealed[len(made.form) :]
    assert b"/Type /Metadata" not in added
    assert b"/Version /2.0" not in added  # which pyHanko asks of EC keys, and PDF/A-2 forbids
    assert b"/Info" in added  # in the trailer, to where it always was
    assert b"/Producer" not in added
    assert b"/ESIC" in added
