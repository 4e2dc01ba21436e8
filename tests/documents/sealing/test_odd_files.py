"""Files from anywhere: whatever is dropped on the window gets a sentence, and soon."""

import random
import zlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents import guarded
from mentordesk.documents.sealing import PdfSeals, reading
from mentordesk.domain.errors import UnreadablePdf
from tests.documents.reading_back import FONTS
from tests.documents.sealing.conftest import Made
from tests.documents.sealing.small_form import a_form

SEALS = PdfSeals(FONTS)
MUTATED = 300
PATIENCE = 20.0
"""Seconds, on a machine with much else to do."""


def said(data: bytes) -> str:
    """What is said of a file that can't be read."""
    begun = monotonic()
    with pytest.raises(UnreadablePdf) as refused:
        SEALS.examine(data)
    assert monotonic() - begun < PATIENCE
    return str(refused.value)


def a_page() -> bytes:
    """A PDF of another program."""
    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 720, "Anything")
    canvas.save()
    return buffer.getvalue()


def locked() -> bytes:
    """A PDF that asks for a password."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(a_page())))
    writer.encrypt("secret", algorithm="AES-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def with_table(dictionary: bytes, content: bytes = b"") -> bytes:
    """A PDF whose objects are listed in a stream of that dictionary."""
    head = b"%PDF-1.7\n"
    length = b"/Length %d" % len(content)
    body = b"1 0 obj\n<</Type/XRef/Size 9%b%b>>\nstream\n%b\nendstream\nendobj\n"
    tail = b"startxref\n%d\n%%%%EOF\n" % len(head)
    return head + body % (dictionary, length, content) + tail


def with_objects(*objects: bytes) -> bytes:
    """A PDF of these objects, counted from 1; the first is its catalog."""
    data, places = bytearray(b"%PDF-1.7\n"), list[int]()
    for n, each in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (n, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return bytes(data + head + table + trailer)


def test_what_is_no_pdf_is_told() -> None:
    assert "is empty" in said(b"")
    for other in (b"PK\x03\x04 a letter", b"\x89PNG", b"Hello", bytes(5000)):
        assert "is not a PDF" in said(other)


def test_a_huge_file_is_not_even_opened() -> None:
    begun = monotonic()
    assert "larger than 50 MB" in said(a_page() + bytes(reading.LARGEST))
    assert monotonic() - begun < 1


def test_a_locked_file_is_told() -> None:
    assert "locked by a password" in said(locked())


BROKEN = [
    b"%PDF-1.7",
    b"%PDF-1.7\n%%EOF\n",
    b"%PDF-1.7\nstartxref\n0\n%%EOF\n",
    b"%PDF-1.7\nstartxref\n99999\n%%EOF\n",
    b"%PDF-9.9\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n",
    with_table(b"/W[0 0 0]/Index[0 2000000000]"),
    with_table(b"/W[ 0 00 -1 ]/Index[0 2000000000]"),
    with_table(b"/W[1 0 0]/Index[0 900000000]/Filter/FlateDecode", zlib.compress(bytes(10**8))),
    with_objects(b"[" * 100_000),
    with_objects(b"<</A " * 50_000),
    with_objects(b"<</Type/Catalog/AcroForm<</Fields 1 0 R>>>>"),
    with_objects(b"<</Type/Catalog/AcroForm 1 0 R/Fields[1 0 R]/T(a)/Kids[1 0 R]>>"),
    with_objects(b"1 0 R"),
    with_objects(b"<</Type/Catalog/AcroForm 2 0 R>>", b"2 0 R"),
    with_objects(b"<</Type/Catalog/AcroForm<</Fields[2 0 R]>>>>", b"<</T(a)/FT/Sig/V 2 0 R>>"),
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_or_malicious_file_ends_soon(data: bytes) -> None:
    begun = monotonic()
    with suppress(UnreadablePdf):
        assert not SEALS.examine(data).is_sealed
    assert monotonic() - begun < PATIENCE


def test_a_file_that_takes_too_long_is_given_up(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "SECONDS", -1.0)
    assert "damaged PDF" in said(made.sealed)


def test_a_pdf_of_another_program_has_no_seal() -> None:
    examined = SEALS.examine(a_page())
    assert (examined.number, examined.signatures, examined.changes) == ("", (), ())


def test_a_number_that_is_none_of_ours_is_none() -> None:
    for other in ("", "hello", "7KQ4M2TD", "7KQ4-M2T0", "7KQ4-M2TD2"):
        assert SEALS.examine(a_form(number=other)).number == ""


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_random_bytes_are_told(data: bytes, has_head: bool) -> None:
    with pytest.raises(UnreadablePdf):
        SEALS.examine(b"%PDF-1.7\n" + data if has_head else data)


def flipped(data: bytearray, chance: random.Random) -> None:
    """Change a few bytes."""
    for _ in range(chance.randrange(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def cut_out(data: bytearray, chance: random.Random) -> None:
    """Leave some bytes out."""
    at = chance.randrange(len(data))
    del data[at : at + chance.randrange(2000)]


def doubled(data: bytearray, chance: random.Random) -> None:
    """Put in some bytes again at another place."""
    at, to = chance.randrange(len(data)), chance.randrange(len(data))
    data[to:to] = data[at : at + chance.randrange(2000)]


def renumbered(data: bytearray, chance: random.Random) -> None:
    """Change a reference to another object."""
    to = b" %d 0 R" % chance.randrange(40)
    at = data.find(b" 0 R", chance.randrange(len(data)))
    data[at - 2 : at + 4] = to


MUTATIONS: list[Callable[[bytearray, random.Random], None]] = [
    flipped,
    cut_out,
    doubled,
    renumbered,
]


def test_a_mutated_file_is_told_or_never_whole(made: Made) -> None:
    chance = random.Random(11)
    for n in range(MUTATED):
        data = bytearray(made.sealed)
        MUTATIONS[n % len(MUTATIONS)](data, chance)
        try:
            examined = SEALS.examine(bytes(data))
        except UnreadablePdf:
            continue
        complete = len(examined.signatures) == 3 and examined.is_sealed
        assert examined.changes or not complete or data == made.sealed
