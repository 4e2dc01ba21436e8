"""What holds of every programme that the checker accepts, and of every file that it doesn't."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import ANSWERED, parts
from mentordesk.domain.records import Answer, Place
from mentordesk.programmes import read_whole
from mentordesk.programmes.packages import ProgrammePackages
from mentordesk.programmes.written import toml
from mentordesk.store.exchange import JsonExchange
from tests.programmes.generated import Made, generated, texts
from tests.programmes.small import files, small

FEW = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
MORE = settings(FEW, max_examples=80)
PACKAGES = ProgrammePackages(tuple)
SAME = [f.name for f in fields(Programme) if f.name not in ("key", "files", "texts", "group")]

junk = st.one_of(st.integers(), st.booleans(), st.floats(), texts, st.just([]), st.just({}))


def opened(data: bytes, ending: str) -> Programme:
    """Open a package from the disk, as a person does."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"made{ending}"
        path.write_bytes(data)
        return PACKAGES.open(path)


def only_complains(data: bytes, ending: str) -> None:
    """Open a package that may be broken; any other error than ours fails the test."""
    with suppress(ProgrammeError):
        opened(data, ending)


@FEW
@given(generated())
def test_a_zip_gives_the_same_programme_again(made: Made):
    programme = made.programme()
    again = opened(PACKAGES.as_zip(programme), ".zip")
    assert (again.key, again.files) == (programme.key, programme.files)
    assert again.texts == programme.texts


@FEW
@given(generated())
def test_a_spreadsheet_gives_the_same_questions_and_texts_again(made: Made):
    programme = made.programme()
    again = opened(PACKAGES.as_sheet(programme), ".xlsx")
    for name in SAME:
        assert getattr(again, name) == getattr(programme, name), name
    assert dict(again.texts) == dict(programme.texts)
    assert (again.group is None) == (programme.group is None)
    if again.group and programme.group:
        assert (again.group.forms, again.group.phases) == (
            programme.group.forms,
            programme.group.phases,
        )


@FEW
@given(generated(), texts)
def test_the_exchange_file_carries_a_mentorship_under_it(made: Made, text: str):
    programme = made.programme()
    empty = Mentorship.new(programme.key, date(2026, 1, 7))
    items = [i for form in programme.forms for i in form.items() if i.kind in ANSWERED and i.shared]
    places = {Place("", i.id, part) for i in items for part in parts(i, programme, empty)}
    answers = tuple(Answer(place, text, "fi") for place in sorted(places))
    mentorship = Mentorship(**{**vars(empty), "answers": answers})
    exchanged = JsonExchange().read(JsonExchange().write(mentorship, programme))
    again, copy = exchanged.mentorship, dict(exchanged.files)
    assert (again, read_whole(copy).key) == (mentorship, programme.key)


@MORE
@given(st.sampled_from(sorted(files())), st.data())
def test_a_file_cut_up_and_patched_only_leads_to_a_complaint(name: str, data: st.DataObject):
    broken = files()
    text = broken[name]
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    patch = data.draw(st.one_of(st.text(max_size=20), st.just(text[end : end + 200])))
    broken[name] = text[:start] + patch + text[min(end, start + 60) :]
    only_reads(broken)


@MORE
@given(st.data(), junk)
def test_a_value_of_another_kind_only_leads_to_a_complaint(data: st.DataObject, value: object):
    broken = files()
    tables = tomllib.loads(broken["programme.toml"])
    holder, key = data.draw(st.sampled_from(list(places_in(tables))))
    holder[key] = value
    only_reads({**broken, "programme.toml": toml(tables)})


@FEW
@given(st.data())
@pytest.mark.parametrize("ending", [".zip", ".xlsx"])
def test_a_package_with_other_bytes_only_leads_to_a_complaint(ending: str, data: st.DataObject):
    whole = bytearray(PACKAGES.as_zip(small()) if ending == ".zip" else SHEET)
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    only_complains(bytes(whole[: data.draw(st.integers(1, len(whole)))]), ending)
    only_complains(bytes(whole), ending)


@FEW
@given(st.data(), junk)
def test_a_cell_of_another_kind_only_leads_to_a_complaint(data: st.DataObject, value: object):
    workbook = load_workbook(BytesIO(SHEET))
    sheet: Any = workbook[data.draw(st.sampled_from(workbook.sheetnames))]
    cell = sheet.cell(
        data.draw(st.integers(1, sheet.max_row)), data.draw(st.integers(1, sheet.max_column))
    )
    cell.value = value if isinstance(value, int | float | str) else None
    out = BytesIO()
    workbook.save(out)
    only_complains(out.getvalue(), ".xlsx")


SHEET = PACKAGES.as_sheet(small())


def only_reads(broken: dict[str, str]) -> None:
    """Read files that may be broken; any other error than ours fails the test."""
    with suppress(ProgrammeError):
        read_whole(broken)


def places_in(tables: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each place in tables and lists that holds something."""
    for key in list(tables) if isinstance(tables, dict) else range(len(tables)):
        yield tables, key
        if isinstance(tables[key], dict | list):
            yield from places_in(tables[key])
