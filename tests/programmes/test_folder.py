"""The catalogue of the programmes in a folder."""

from __future__ import annotations

from pathlib import Path

from mentordesk.domain.ports import Catalogue
from mentordesk.programmes import ProgrammeFolder
from tests.programmes.small import FINNISH, STRUCTURE, files, line_of


def put(folder: Path, texts: dict[str, str]) -> None:
    """Write a programme's files into a folder of their own."""
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def named(programme_id: str, name: str) -> dict[str, str]:
    """Return the files of a small programme of another id and name."""
    structure = STRUCTURE.replace('id = "small"', f'id = "{programme_id}"')
    return files(structure, fi=FINNISH.replace('"Pieni"', f'"{name}"'))


def test_programmes_come_in_order_of_their_names(tmp_path: Path):
    put(tmp_path / "a", named("one", "Öljy"))
    put(tmp_path / "b", named("two", "auto"))
    catalogue: Catalogue = ProgrammeFolder(tmp_path)
    assert [p.key.id for p in catalogue.programmes()] == ["two", "one"]
    assert catalogue.problems() == ()


def test_a_broken_programme_leaves_the_others(tmp_path: Path):
    put(tmp_path / "good", files())
    put(tmp_path / "bad", files(STRUCTURE.replace('"text"', '"texts"')))
    catalogue = ProgrammeFolder(tmp_path)
    assert [p.key.id for p in catalogue.programmes()] == ["small"]
    assert [str(p)[:24] for p in catalogue.problems()] == ["bad/programme.toml, line"]


def test_two_programmes_of_one_id_are_told(tmp_path: Path):
    put(tmp_path / "a", files())
    put(tmp_path / "b", files())
    assert "“small”" in str(ProgrammeFolder(tmp_path).problems()[0])


def test_nothing_is_read_before_it_is_asked_for_and_then_only_once(tmp_path: Path):
    catalogue = ProgrammeFolder(tmp_path)
    put(tmp_path / "a", files())
    first = catalogue.programmes()
    put(tmp_path / "b", named("late", "Myöhä"))
    assert catalogue.programmes()[0] is first[0]
    assert len(first) == 1


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path):
    assert ProgrammeFolder(tmp_path / "nowhere").programmes() == ()


def test_a_file_that_is_not_utf8_is_told_with_its_line(tmp_path: Path):
    put(tmp_path / "a", files())
    (tmp_path / "a" / "fi.toml").write_bytes(FINNISH.encode("latin-1"))
    said = str(ProgrammeFolder(tmp_path).problems()[0])
    line = line_of(FINNISH, "Ryhmän")  # the first letter that takes two bytes
    assert said.startswith(f"a/fi.toml, line {line}: the text is not UTF-8")


def test_a_huge_file_is_not_even_read(tmp_path: Path):
    put(tmp_path / "a", files())
    with (tmp_path / "a" / "programme.toml").open("r+b") as huge:
        huge.truncate(5 * 2**20)
    assert "longer than" in str(ProgrammeFolder(tmp_path).problems()[0])


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path):
    put(tmp_path / "a", files())
    (tmp_path / "a" / "sv.toml").mkdir()
    assert str(ProgrammeFolder(tmp_path).problems()[0]).startswith("a/sv.toml can’t be read.")


def test_a_copy_is_read_like_a_folder(tmp_path: Path):
    put(tmp_path / "a", files())
    catalogue = ProgrammeFolder(tmp_path)
    assert catalogue.read(files()).key == catalogue.programmes()[0].key
