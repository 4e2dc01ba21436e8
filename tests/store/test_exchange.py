"""The exchange file: whole there and back, or refused with the place that is wrong."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mentordesk.domain.errors import ExchangeError
from mentordesk.domain.exchanged import Cover
from mentordesk.domain.issued import Void
from mentordesk.domain.marks import Marks, NewEdition, marked
from mentordesk.domain.mentorship import Mentorship
from mentordesk.store.exchange import LARGEST_MIB, JsonExchange
from mentordesk.store.schema import schema_text
from tests.builders import (
    A_PDF,
    FIRST_DAY,
    a_group,
    a_key,
    a_mentorship,
    a_programme,
    an_answer,
    an_issued,
)

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "exchange.schema.json"

RELEASED = sorted((Path(__file__).parent / "released").glob("*.json"))
"""A real file of each form that was ever released."""

Raw = dict[str, Any]


def written(mentorship: Mentorship | None = None, cover: Cover | None = None) -> bytes:
    return JsonExchange().write(mentorship or a_mentorship(), a_programme(), cover)


def a_cover(mentorship: Mentorship) -> Cover:
    """A cover with marks on everything."""
    marks = marked(mentorship, {}, Marks(), NewEdition.at("anna"))
    return Cover("anna", health=False, marks=marks)


def refusal(data: bytes) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(ExchangeError) as caught:
        JsonExchange().read(data)
    assert caught.value.sentence.context == "store"
    return str(caught.value)


def refusal_after(damage: Callable[[Raw], object]) -> str:
    """The sentence for a good file that was damaged so."""
    raw = json.loads(written())
    damage(raw)
    return refusal(json.dumps(raw).encode())


VOID = an_issued(
    "22AA-33BB", replaces="", void=Void(datetime(2026, 3, 28, 9, tzinfo=UTC), "Väärä päivä")
)

MENTORSHIPS = {
    "full": a_mentorship(goals=5, meetings=6, answers=10),
    "group": a_group(pairs=3, gigs=3),
    "sealed": replace(a_mentorship(), issued=(VOID, an_issued())),
    "draft": Mentorship.new(a_key(), FIRST_DAY),
    "answer to a meeting taken away": replace(a_mentorship(), answers=(an_answer(meeting="gone"),)),
}


@pytest.mark.parametrize("mentorship", MENTORSHIPS.values(), ids=MENTORSHIPS)
def test_what_is_read_equals_what_was_written(mentorship: Mentorship) -> None:
    read = JsonExchange().read(written(mentorship))
    assert (read.mentorship, read.files) == (mentorship, a_programme().files)


@pytest.mark.parametrize("mentorship", MENTORSHIPS.values(), ids=MENTORSHIPS)
def test_what_is_written_fits_the_schema(mentorship: Mentorship) -> None:
    jsonschema.validate(json.loads(written(mentorship)), json.loads(schema_text()))


def test_the_schema_in_the_resources_is_up_to_date() -> None:
    assert SCHEMA.read_text("utf-8") == schema_text()


def test_the_same_mentorship_gives_the_same_bytes() -> None:
    mentorship = a_mentorship()
    read = JsonExchange().read(written(mentorship)).mentorship
    assert written(read) == written(mentorship)


@pytest.mark.parametrize("mentorship", MENTORSHIPS.values(), ids=MENTORSHIPS)
def test_what_each_desk_has_seen_goes_along(mentorship: Mentorship) -> None:
    cover = a_cover(mentorship)
    data = written(mentorship, cover)
    read = JsonExchange().read(data).cover
    assert read == cover
    assert [m.changed_at for m in read.marks.standing] == [
        m.changed_at for m in cover.marks.standing
    ]
    jsonschema.validate(json.loads(data), json.loads(schema_text()))


def test_a_file_can_be_read_by_a_person() -> None:
    text = written().decode()
    assert text.startswith('{\n  "format": "mentordesk-mentorship",\n  "format_version": 4,\n')
    assert "Väinö Åkerlund" in text


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_file_of_an_earlier_form_is_read_whole(file: Path) -> None:
    read = JsonExchange().read(file.read_bytes())
    assert read.mentorship == replace(a_mentorship(), id=read.mentorship.id)
    assert (read.files, read.cover) == (a_programme().files, Cover())


def test_a_byte_order_mark_does_no_harm() -> None:
    mentorship = a_mentorship()
    assert JsonExchange().read(b"\xef\xbb\xbf" + written(mentorship)).mentorship == mentorship


def test_what_has_a_default_may_be_left_out() -> None:
    raw = json.loads(written(Mentorship.new(a_key(), FIRST_DAY)))
    raw["mentorship"] = {key: raw["mentorship"][key] for key in ("id", "programme", "created")}
    read = JsonExchange().read(json.dumps(raw).encode()).mentorship
    assert read == Mentorship(read.id, a_key(), FIRST_DAY)


NOT_FILES = {
    "nothing": (b"", "line 1, column 1"),
    "cut off": (written()[:500], "only a part of it"),
    "not JSON": (b"hello", "not JSON"),
    "not UTF-8": ("Väinö".encode("latin-1"), "byte 1"),
    "an array": (b"[]", "no mentorship"),
    "null": (b"null", "no mentorship"),
    "other JSON": (b'{"name": "x"}', "no mentorship"),
    "not a number": (b'{"format": NaN}', "no mentorship"),
    "many digits": (b'{"format": ' + b"1" * 10_000 + b"}", "no mentorship"),
    "nested arrays": (b"[" * 1_000_000, "no mentorship"),
    "nested objects": (b'{"format":' * 100_000, "no mentorship"),
}


@pytest.mark.parametrize(("data", "words"), NOT_FILES.values(), ids=NOT_FILES)
def test_what_is_no_exchange_file_is_refused(data: bytes, words: str) -> None:
    assert words in refusal(data)


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    assert "larger than 50 MB" in refusal(b" " * (LARGEST_MIB * 2**20 + 1))


DAMAGES: dict[str, tuple[Callable[[Raw], object], str]] = {
    "newer": (lambda raw: raw.update(format_version=5), "newer version"),
    "older than the first": (lambda raw: raw.update(format_version=0), "format_version"),
    "no version": (lambda raw: raw.pop("format_version"), "format_version is missing"),
    "no mentorship": (lambda raw: raw.pop("mentorship"), "key mentorship is missing"),
    "file not a text": (lambda raw: raw["programme_files"].update(a=1), "at programme_files[...]"),
    "unknown key": (lambda raw: raw.update(extra=1), "the key extra"),
}
"""What is done to a file, and the words of its refusal."""

DAMAGES_INSIDE: dict[str, tuple[str, int, Raw, str]] = {
    "wrong type": ("goals", 2, {"text": 5}, "goals[2].text"),
    "null for a text": ("people", 0, {"name": None}, "people[0].name"),
    "unknown word": ("goals", 1, {"origin": "\n"}, "goals[1].origin"),
    "no date": ("tasks", 0, {"due": "2026-02-30"}, "tasks[0].due"),
    "zoned time": ("meetings", 0, {"starts": "2026-02-02T09:30:00Z"}, "meetings[0].starts"),
    "too large": ("meetings", 0, {"minutes": 10**30}, "meetings[0].minutes"),
    "unknown key": ("goals", 2, {"txt": ""}, "goals[2].txt"),
    "id twice": ("goals", 2, {"id": "goal-1"}, "goals[2]"),
    "part twice": ("parts", 1, {"person": "person-1", "role": "participant"}, "parts[1]"),
    "empty id": ("meetings", 0, {"id": ""}, "meetings[0]"),
    "part of nobody": ("parts", 3, {"person": "nobody"}, "parts[3].person"),
    "review of no goal": ("reviews", 0, {"goal": "none"}, "reviews[0].goal"),
    "review at no meeting": ("reviews", 1, {"meeting": "none"}, "reviews[1].meeting"),
}
"""Which record is changed how, and the place that the refusal names."""


DAMAGES_BESIDE: dict[str, tuple[Callable[[Raw], object], str]] = {
    "mark of no edition": (lambda raw: raw["marks"][1].update(edition="x"), "marks[1].edition"),
    "edition twice": (lambda raw: raw["editions"].append(raw["editions"][0]), "editions[1]"),
    "moment without zone": (
        lambda raw: raw["marks"][0].update(changed_at="2026-02-02T09:30:00"),
        "marks[0].changed_at",
    ),
    "last moment of all": (
        lambda raw: raw["marks"][0].update(changed_at="9999-12-31T23:59:59.999999Z"),
        "marks[0].changed_at",
    ),
    "rival of nothing": (
        lambda raw: raw["mentorship"]["rivals"][0]["fees"].update(gig=9),
        "mentorship.rivals[0]",
    ),
    "rival without a record": (
        lambda raw: raw["mentorship"]["rivals"][0].pop("fees"),
        "mentorship.rivals[0]",
    ),
    "rival with two records": (
        lambda raw: raw["mentorship"]["rivals"][0].update(details={}),
        "there are 2",
    ),
    "unknown record of a rival": (
        lambda raw: raw["mentorship"]["rivals"][0].update(others={}),
        "mentorship.rivals[0].others",
    ),
}


@pytest.mark.parametrize(("damage", "words"), DAMAGES_BESIDE.values(), ids=DAMAGES_BESIDE)
def test_damaged_marks_and_rivals_are_named(damage: Callable[[Raw], object], words: str) -> None:
    group = a_group()
    raw = json.loads(written(group, a_cover(group)))
    damage(raw)
    assert words in refusal(json.dumps(raw).encode())


DAMAGES_SEALED: dict[str, tuple[Callable[[Raw], object], str]] = {
    "number twice": (
        lambda raw: raw["mentorship"]["issued"].append(raw["mentorship"]["issued"][0]),
        "mentorship.issued[2]",
    ),
    "no number": (
        lambda raw: raw["mentorship"]["issued"][0].update(number="Amina"),
        "mentorship.issued[0].number",
    ),
    "sealed without zone": (
        lambda raw: raw["mentorship"]["issued"][1].update(at="2026-03-27T12:00:00"),
        "mentorship.issued[1].at",
    ),
    "void before all": (
        lambda raw: raw["mentorship"]["issued"][0]["void"].update(at="0001-01-01T00:00:00Z"),
        "mentorship.issued[0].void.at",
    ),
    "unknown way": (
        lambda raw: raw["mentorship"]["issued"][0]["signers"][0].update(way="blood"),
        "mentorship.issued[0].signers[0].way",
    ),
    "file of nothing": (lambda raw: raw["pdfs"].update({"33AA-22BB": ""}), "33AA-22BB"),
    "other file": (lambda raw: raw["pdfs"].update({"7KQ4-M2TD": "AAAA"}), "pdfs.7KQ4-M2TD"),
    "not base64": (lambda raw: raw["pdfs"].update({"7KQ4-M2TD": "?"}), "at pdfs["),
}


@pytest.mark.parametrize(("damage", "words"), DAMAGES_SEALED.values(), ids=DAMAGES_SEALED)
def test_damaged_documents_are_named(damage: Callable[[Raw], object], words: str) -> None:
    raw = json.loads(written(MENTORSHIPS["sealed"], Cover(pdfs={"7KQ4-M2TD": A_PDF})))
    damage(raw)
    assert words in refusal(json.dumps(raw).encode())


def test_the_files_of_sealed_documents_go_along() -> None:
    cover = Cover(pdfs={"7KQ4-M2TD": A_PDF})
    data = written(MENTORSHIPS["sealed"], cover)
    assert JsonExchange().read(data).cover == cover
    jsonschema.validate(json.loads(data), json.loads(schema_text()))


@pytest.mark.parametrize(("damage", "words"), DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_refused(damage: Callable[[Raw], object], words: str) -> None:
    assert words in refusal_after(damage)


@pytest.mark.parametrize(
    ("name", "number", "change", "place"), DAMAGES_INSIDE.values(), ids=DAMAGES_INSIDE
)
def test_a_damaged_record_is_named(name: str, number: int, change: Raw, place: str) -> None:
    refused = refusal_after(lambda raw: raw["mentorship"][name][number].update(change))
    assert f"mentorship.{place}" in refused


def test_a_missing_key_is_named() -> None:
    refused = refusal_after(lambda raw: raw["mentorship"]["goals"][1].pop("id"))
    assert "at mentorship.goals[1] the key id is missing" in refused


def test_endless_hours_are_refused() -> None:
    endless = written().replace(b'"hours_per_day": 6.0', b'"hours_per_day": 1e999')
    assert "mentorship.details.hours_per_day" in refusal(endless)


@pytest.mark.parametrize("cut", range(0, len(written()), 997))
def test_a_file_cut_anywhere_is_refused(cut: int) -> None:
    assert refusal(written()[:cut])
