"""Files that come from anywhere: each is read, or gets its sentence."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from time import monotonic
from typing import Any

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NullObject,
    TextStringObject,
)

from mentordesk.documents import PdfDocuments, guarded
from mentordesk.documents.filled import opening
from mentordesk.documents.filled.names import Source, named, read_name
from mentordesk.documents.filled.reading import read_form
from mentordesk.domain.errors import DocumentError, UnreadablePdf
from mentordesk.domain.filling import FilledForm
from mentordesk.domain.records import Place
from tests.documents.filling_in import filled_in
from tests.documents.finnish import Finnish
from tests.documents.small import a_small_mentorship, a_small_programme

SOURCE = Source("small", "1", "gig", "fi", "pair")
PATIENCE = 20.0
"""Seconds, on a machine with much else to do."""
TEXT, CHOICE = Place("gig-1", "text"), Place("gig-1", "choice")


@pytest.fixture(scope="module")
def form(documents: PdfDocuments) -> bytes:
    programme = a_small_programme()
    return documents.blank("gig", a_small_mentorship(), programme, Finnish(), fillable=True)


def a_file(*fields: DictionaryObject) -> bytes:
    """Return a PDF with these fields, as a viewer might save it."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    form = DictionaryObject({NameObject("/Fields"): ArrayObject(map(writer._add_object, fields))})
    writer.root_object[NameObject("/AcroForm")] = writer._add_object(form)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def a_field(value: Any, place: Place = TEXT, kind: str = "/Tx", **more: Any) -> DictionaryObject:
    own = {f"/{key}": each for key, each in more.items()}
    all_ = {"/FT": NameObject(kind), "/T": TextStringObject(named(SOURCE, place)), **own}
    if value is not None:
        all_["/V"] = value
    return DictionaryObject({NameObject(key): each for key, each in all_.items()})


def read_texts(form: FilledForm) -> list[str]:
    return [field.text for field in form.fields]


def test_a_name_of_a_field_tells_all_of_its_place() -> None:
    odd = Place("m.1", "i/2", "å.step =2e; дім 🙂")
    name = named(replace(SOURCE, version="1.2"), odd)
    assert "." not in name
    assert read_name(name) == (replace(SOURCE, version="1.2"), odd)
    assert read_name("Text1") is None and read_name("mentordesk/a/b") is None


@pytest.mark.parametrize(
    "value",
    [
        TextStringObject("Äiti дым"),
        TextStringObject("Äiti\rдым"),
        NullObject(),
        None,
    ],
    ids=["text", "line end", "null", "none"],
)
def test_values_are_read_however_they_are_written(value: Any) -> None:
    (text,) = read_texts(read_form(a_file(a_field(value))))
    assert text == (str(value).replace("\r", "\n") if isinstance(value, str) else "")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (b"<FEFF00C4>", "Ä"),
        (b"<EFBBBFC384>", "Ä"),
        (b"(\\304 \\240)", "Ä €"),
        (b"/Nimi", "Nimi"),
    ],
    ids=["UTF-16", "UTF-8", "PDFDoc", "name"],
)
def test_every_encoding_of_a_text_is_read(written: bytes, text: str) -> None:
    before = b"/Zzzzzzzzzzzzzzzz"
    file = a_file(a_field(NameObject(before.decode())))
    assert before in file
    assert read_texts(read_form(file.replace(before, written.ljust(len(before))))) == [text]


def test_boxes_are_read_by_their_looks_where_that_is_all_there_is() -> None:
    kids = [DictionaryObject({NameObject("/AS"): NameObject(s)}) for s in ("/Off", "/tea")]
    field = a_field(NameObject("/Off"), CHOICE, "/Btn", Kids=ArrayObject(kids))
    assert read_texts(read_form(a_file(field))) == ["tea"]


def test_boxes_that_a_viewer_has_numbered_keep_their_names() -> None:
    names = ArrayObject([TextStringObject("coffee"), TextStringObject("tea")])
    field = a_field(NameObject("/1"), CHOICE, "/Btn", Opt=names)
    assert read_texts(read_form(a_file(field))) == ["tea"]


def test_a_form_whose_table_is_a_stream_is_read(form: bytes) -> None:
    pdf = filled_in(form, {("text", ""): "Äiti"})
    reader = PdfFileReader(BytesIO(pdf))
    out = BytesIO()
    copy_into_new_writer(reader, {"stream_xrefs": True}).write(out)
    assert b"/XRef" in out.getvalue()
    assert "Äiti" in read_texts(read_form(out.getvalue()))


def flattened(form: bytes) -> bytes:
    writer = PdfWriter()
    for page in PdfReader(BytesIO(form)).pages:
        writer.add_page(page)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def locked(form: bytes) -> bytes:
    writer = PdfWriter(BytesIO(form))
    writer.encrypt("salasana", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def of_two(_: bytes) -> bytes:
    other = a_field(TextStringObject("b"))
    name = named(replace(SOURCE, mentorship="other"), TEXT)
    other[NameObject("/T")] = TextStringObject(name)
    return a_file(a_field(TextStringObject("a")), other)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (lambda _: b"", UnreadablePdf, "no PDF"),
        (lambda _: b"PK\x03\x04 a document of another kind", UnreadablePdf, "no PDF"),
        (lambda form: form[: len(form) // 2], UnreadablePdf, "broken"),
        (lambda _: b"%PDF-1.7\n" + b"[" * 100_000, UnreadablePdf, "broken"),
        (lambda form: form.ljust(opening.MOST + 1), UnreadablePdf, "larger"),
        (locked, UnreadablePdf, "password"),
        (flattened, DocumentError, "no fields"),
        (of_two, DocumentError, "Several forms"),
    ],
    ids=["empty", "zip", "half", "nested", "large", "locked", "flattened", "two"],
)
def test_what_cannot_be_read_gets_its_sentence(
    form: bytes, change: Callable[[bytes], bytes], error: type[DocumentError], words: str
) -> None:
    with pytest.raises(error, match=words):
        read_form(change(form))


def test_a_document_that_is_no_form_has_no_fields(documents: PdfDocuments) -> None:
    pdf = documents.make("gig", a_small_mentorship(), a_small_programme(), Finnish())
    with pytest.raises(DocumentError, match="no fields"):
        read_form(pdf)


def test_fields_that_hold_one_another_end() -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    field = a_field(TextStringObject("a"))
    reference = writer._add_object(field)
    field[NameObject("/Kids")] = ArrayObject([reference])
    form = DictionaryObject({NameObject("/Fields"): ArrayObject([reference])})
    writer.root_object[NameObject("/AcroForm")] = form
    out = BytesIO()
    writer.write(out)
    with pytest.raises(DocumentError):
        read_form(out.getvalue())


def with_table(entries: bytes, content: bytes) -> bytes:
    """Return a PDF whose objects are listed in a stream of such entries."""
    packed = zlib.compress(content, 9)
    head = b"%%PDF-1.7\n1 0 obj<</Type/XRef%b/Root 2 0 R/Filter/FlateDecode/Length %d>>stream\n"
    return head % (entries, len(packed)) + packed + b"\nendstream endobj\nstartxref\n9\n%%EOF\n"


@pytest.mark.parametrize(
    ("entries", "content"),
    [
        (b"/Size 9/W[1 2 1]", bytes(50_000_000)),
        (b"/Size 900000000/W[1 0 0]", bytes(50_000_000)),
        (b"/Size 9/W[0 0 0]/Index[0 2000000000]", b""),
    ],
    ids=["swells", "swells as it says", "never ends"],
)
def test_a_bomb_is_told_as_broken_and_soon(entries: bytes, content: bytes) -> None:
    bomb = with_table(entries, content)
    begun = monotonic()
    with pytest.raises(UnreadablePdf, match="broken"):
        read_form(bomb)
    assert monotonic() - begun < PATIENCE


def test_a_form_that_takes_too_long_is_given_up(
    form: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarded, "SECONDS", -1.0)
    with pytest.raises(UnreadablePdf, match="broken"):
        read_form(form)


def test_bytes_that_are_others_crash_nothing(form: bytes) -> None:
    chance = random.Random(5)
    for _ in range(60):
        broken = bytearray(form)
        for _ in range(chance.randint(1, 30)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        with suppress(DocumentError):
            assert read_form(bytes(broken)).fields
