"""Programmes on the command line: checked, listed, exported."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.cli import main
from mentordesk.programmes import ProgrammeFolder, read
from tests.programmes.small import FINNISH, STRUCTURE, files, line_of
from tests.programmes.test_folder import put

Captured = pytest.CaptureFixture[str]


def run(folder: Path, *words: object) -> int:
    """Run a command about programmes, in English."""
    return main(["--data", str(folder), "--language", "en", "programmes", *map(str, words)])


def test_a_whole_programme_is_said_to_be_fine(tmp_path: Path, capsys: Captured):
    put(tmp_path / "small", files())
    assert run(tmp_path / "data", "check", tmp_path / "small") == 0
    assert capsys.readouterr().out == "small 1.0: nothing is wrong. Languages: suomi.\n"


def test_what_is_wrong_is_told_a_line_each_and_in_the_person_s_language(
    tmp_path: Path, capsys: Captured
):
    broken = FINNISH.replace("asks =", "aks =").replace('"Kuuntelee"', '""')
    put(tmp_path / "small", files(fi=broken))
    assert run(tmp_path / "data", "check", tmp_path / "small") == 1
    told = capsys.readouterr().err.splitlines()
    lines = [line_of(broken, words) for words in ("listens =", "aks =")]
    assert [row.partition(": ")[0] for row in told] == [f"fi.toml, line {n}" for n in lines]


def test_two_versions_are_compared(tmp_path: Path, capsys: Captured):
    put(tmp_path / "old", files())
    newer = STRUCTURE.replace('"1.0"', '"1.1"').replace(
        'id = "short"\nkind = "text"', 'id = "short"\nkind = "yes-no"'
    )
    put(tmp_path / "new", files(newer, fi=FINNISH.replace('"Pitkä"', '"Pidempi"')))
    assert run(tmp_path, "check", tmp_path / "new", "--against", tmp_path / "old") == 1
    out, err = capsys.readouterr()
    assert "Said in another way: Pitkä → Pidempi" in out
    line = line_of(newer, 'id = "short"') - 1
    assert err.startswith(f"programme.toml, line {line}: The question “short” was of the kind")


def test_versions_of_two_programmes_are_not_compared(tmp_path: Path, capsys: Captured):
    put(tmp_path / "old", files())
    put(tmp_path / "new", files(STRUCTURE.replace('id = "small"', 'id = "other"')))
    assert run(tmp_path, "check", tmp_path / "new", "--against", tmp_path / "old") == 1
    assert "“id” is “other”, and was “small”" in capsys.readouterr().err


def test_the_programmes_are_listed_and_one_s_own_are_told_apart(tmp_path: Path, capsys: Captured):
    ProgrammeFolder(tmp_path, tmp_path / "data" / "programmes").add(read(files()))
    assert run(tmp_path / "data", "list") == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {row[0]: row[-1] for row in rows}["small"] == "your own"
    assert {row[0]: row[-1] for row in rows}["work-trial"] == "came along"


@pytest.mark.parametrize("ending", [".zip", ".xlsx"])
def test_an_exported_programme_passes_the_check(ending: str, tmp_path: Path):
    assert run(tmp_path, "export", "work-trial", tmp_path / f"out{ending}") == 0
    assert run(tmp_path, "check", tmp_path / f"out{ending}") == 0


def test_an_unknown_programme_is_said_with_those_there_are(tmp_path: Path, capsys: Captured):
    assert run(tmp_path, "export", "none", tmp_path / "out.zip") == 1
    assert "work-trial" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("export", "work-trial", "out.odt"), ("check",), ("sing",)])
def test_wrong_usage_is_code_2(words: tuple[str, ...], tmp_path: Path):
    with pytest.raises(SystemExit) as ended:
        run(tmp_path, *words)
    assert ended.value.code == 2


def put_two(folder: Path, name: str, structure: str = STRUCTURE, finnish: str = FINNISH) -> Path:
    """Write a programme in two languages, of which the second has one text."""
    texts = files(structure.replace('["fi"]', '["fi", "sv"]'), fi=finnish)
    put(folder / name, {**texts, "sv.toml": 'language = "sv"\nitem.long.label = "Lång"\n'})
    return folder / name


def test_translations_that_were_left_behind_are_told_and_nothing_is_refused(
    tmp_path: Path, capsys: Captured
):
    old = put_two(tmp_path, "old")
    finnish = FINNISH.replace('"Pitkä"', '"Miksi?"')
    new = put_two(tmp_path, "new", STRUCTURE.replace('"1.0"', '"1.1"'), finnish)
    assert run(tmp_path, "check", new, "--against", old) == 0
    out, err = capsys.readouterr()
    behind, missing = err.splitlines()
    assert behind.startswith(f"fi.toml, line {line_of(finnish, 'Miksi?')}: “Miksi?” was changed")
    assert missing.startswith("Texts missing in svenska: ")
    assert "small 1.1 can be used; look at what is told above" in out


def test_a_derived_programme_is_held_against_the_known_one(tmp_path: Path, capsys: Captured):
    ProgrammeFolder(tmp_path, tmp_path / "data" / "programmes").add(
        read({path.name: path.read_text("utf-8") for path in put_two(tmp_path, "old").iterdir()})
    )
    derived = STRUCTURE.replace('id = "small"', 'id = "own"\nderived_from = "small 1.0"', 1)
    new = put_two(tmp_path, "new", derived, FINNISH.replace('"Pitkä"', '"Miksi?"'))
    assert run(tmp_path / "data", "check", new) == 0
    assert "“Miksi?” was changed" in capsys.readouterr().err
    assert run(tmp_path / "data", "check", new, "--against", "small") == 0
    assert "Said in another way: Pitkä → Miksi?" in capsys.readouterr().out


def test_against_neither_a_file_nor_a_known_id_is_said_so(tmp_path: Path, capsys: Captured):
    put(tmp_path / "new", files())
    assert run(tmp_path, "check", tmp_path / "new", "--against", "none") == 1
    assert "“none” is neither a file nor the id" in capsys.readouterr().err
