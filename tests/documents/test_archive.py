"""What makes a file fit for archives, each from a trap that was met: fonts, streams, metadata."""

from __future__ import annotations

import re
import zlib
from functools import cache
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.objects import Stream
from mentordesk.domain.records import Place
from tests.documents.filled import an_empty_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS

STRENGTHS = Place("", "fb-strengths", "")
WORDS = "Fiksu fläppi, дякую, ☐ ja أُسلوب العربية \\ (suluissa) " + "abcdefghijklmnopqrstuvwxyz"


@cache
def form() -> bytes:
    trial = with_answer(an_empty_trial(), STRENGTHS, WORDS)
    return PdfDocuments(FONTS).make("feedback", trial, work_trial(), Finnish())


def fonts(pdf: bytes) -> dict[str, Any]:
    return PdfReader(BytesIO(pdf)).pages[0]["/Resources"]["/Font"]  # type: ignore[index,return-value]


def meanings(font: Any) -> list[str]:
    """Return what the codes of a font mean, in hexadecimal digits."""
    cmap = font["/ToUnicode"].get_data().decode()
    return [meant for row in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S)
            for meant in re.findall(r"<[0-9A-F]+> <([0-9A-F]*)>", row)]  # fmt: skip


def test_every_font_is_in_the_file_and_none_is_a_readers_own() -> None:
    assert fonts(form())
    for font in fonts(form()).values():
        assert "Noto" in font["/BaseFont"]
        assert "/FontFile2" in font["/FontDescriptor"]
    assert b"Helvetica" not in form()


def test_no_code_means_nothing() -> None:
    meant = [one for font in fonts(form()).values() for one in meanings(font)]
    assert len(meant) > 60
    assert {"", "0000", "FEFF", "FFFE"}.isdisjoint(meant)


def test_letters_are_not_joined_into_ligatures() -> None:
    meant = {one for font in fonts(form()).values() for one in meanings(font)}
    assert {"0066", "0069"} <= meant
    assert "FB01" not in meant


def test_every_stream_is_as_long_as_it_says() -> None:
    found = re.findall(rb"/Length (\d+).*?stream\n(.*?)\r\nendstream", form(), re.S)
    assert len(found) > 5
    assert [int(length) for length, _ in found] == [len(content) for _, content in found]


@pytest.mark.parametrize("last", [b"\n", b"\r", b"a"])
def test_the_end_of_a_stream_is_told_from_its_content(last: bytes) -> None:
    stream: Any = PDFStream(content=b"a" + last)
    stream.__class__ = Stream
    written = stream.format(PDFDocument())
    assert written.endswith(b"stream\na" + last + b"\r\nendstream\n")
    assert b"/Length 2" in written


def test_the_metadata_can_be_read_by_anybody() -> None:
    metadata: Any = PdfReader(BytesIO(form())).root_object["/Metadata"].get_object()
    assert "/Filter" not in metadata
    root = ElementTree.fromstring(metadata.get_data())
    told = {each.tag.split("}")[1]: each.text for each in root.iter()}
    assert (told["part"], told["conformance"], told["Producer"]) == ("1", "A", "MentorDesk")
    assert "Palaute työkokeilusta" in {each.text for each in root.iter()}


def test_the_colours_that_are_meant_are_the_same_on_every_day() -> None:
    [intent] = PdfReader(BytesIO(form())).root_object["/OutputIntents"]  # type: ignore[misc]
    profile = intent["/DestOutputProfile"].get_data()
    assert profile[16:20] == b"RGB "
    assert profile[24:36] == bytes.fromhex("07d000010001000000000000")


def test_the_same_form_is_the_same_bytes() -> None:
    form.cache_clear()
    first = form()
    form.cache_clear()
    assert form() == first
    assert zlib.crc32(first)
