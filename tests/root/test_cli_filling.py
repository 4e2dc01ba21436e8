"""A filled form from the command line: shown, asked about, taken in."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from mentordesk.cli import main
from mentordesk.domain.mentorship import Mentorship
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.builders import A_KEY
from tests.documents.filling_in import Values, filled_in
from tests.root.trial import a_sample_trial, keep_key

WRITTEN: Values = {("fb-mentor", ""): "Oma sana mentorilta", ("fb-employer", ""): "Слово"}


@pytest.fixture
def data(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, where nobody types anything."""
    monkeypatch.setattr("builtins.input", lambda _: "")
    return data


def house_of(data: Path) -> House:
    return House.open(data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)


def only_one(data: Path) -> Mentorship:
    house = house_of(data)
    with closing(house.vault):
        (summary,) = house.vault.summaries()
        return house.vault.load(summary.id)


def run(data: Path, *words: object) -> int:
    return main(["--data", str(data), "--language", "en", *map(str, words)])


def a_form(data: Path, values: Values = WRITTEN) -> Path:
    """Print the feedback form to be filled in, and fill it in."""
    file = data.parent / "form.pdf"
    assert run(data, "print", only_one(data).id, "feedback", file, "--fillable") == 0
    file.write_bytes(filled_in(file.read_bytes(), values))
    return file


def written(data: Path) -> list[str]:
    kept = {answer.place.item: answer.text for answer in only_one(data).answers}
    return [kept.get(item, "") for item, _ in WRITTEN]


def test_a_blank_form_has_no_fields_and_a_fillable_one_has(data: Path, tmp_path: Path) -> None:
    trial, file = only_one(data).id, tmp_path / "blank.pdf"
    assert run(data, "print", trial, "feedback", file, "--blank") == 0
    assert not PdfReader(file).get_fields()
    assert run(data, "print", trial, "feedback", file, "--fillable") == 0
    assert PdfReader(file).get_fields()


def test_nothing_is_taken_in_without_a_yes(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, before = a_form(data), only_one(data)
    assert run(data, "import", file) == 0
    assert "Oma sana mentorilta" in capsys.readouterr().out
    assert only_one(data) == before


def test_what_was_left_out_is_counted_and_a_reason_is_named(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = {**WRITTEN, ("fb-mastery", "employer.reason"): "Uusi perustelu"}
    file = a_form(data, values)
    assert run(data, "import", file, "--yes") == 0
    told = capsys.readouterr().out.splitlines()
    others = sum(line.endswith("[different]") for line in told)
    assert told[-1].endswith(f": {others}.") and told[-1].startswith("Left out")
    assert any(": reason [" in line for line in told)


def test_what_is_different_needs_a_word_of_its_own(data: Path) -> None:
    file, before = a_form(data), written(data)
    assert run(data, "import", file, "--yes") == 0
    new = [old or now for old, now in zip(before, WRITTEN.values(), strict=True)]
    assert written(data) == new
    assert run(data, "import", file, "--yes", "--replace") == 0
    assert written(data) == list(WRITTEN.values())


def test_a_form_of_another_place_needs_to_be_told_whose_it_is(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / "data"
    a_sample_trial(other)
    keep_key(other)
    file, trial = a_form(other), only_one(data).id
    assert run(data, "import", file, "--yes") == 1
    assert "--mentorship" in capsys.readouterr().err
    assert run(data, "import", file, "--yes", "--replace", "--mentorship", trial) == 0
    assert written(data) == list(WRITTEN.values())


def test_a_file_that_is_no_form_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "other.pdf"
    file.write_bytes(b"no PDF at all")
    assert run(data, "import", file) == 1
    assert "no PDF" in capsys.readouterr().err


def test_who_stops_at_the_question_has_taken_in_nothing(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: str) -> str:
        raise KeyboardInterrupt

    file, before = a_form(data), written(data)
    monkeypatch.setattr("builtins.input", stop)
    assert run(data, "import", file) == 130
    assert capsys.readouterr().err == "" and written(data) == before
