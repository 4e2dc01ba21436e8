"""Names as Windows has them: a user with letters beyond a to z, folders deep down."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frozen.pc import Pc
from tests.frozen.test_journey import enters

USER = "Äiti Ångström"
DEEP = "Työkokeilut ja mentorointi" * 3
LONGEST_OF_OLD = 260


@pytest.fixture(scope="module")
def her_pc(
    screen: str, pictures: Path, setup: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pc]:
    """The PC of somebody whose name Windows writes with a ring and a space."""
    pc = Pc(tmp_path_factory.mktemp("her") / "Wine", pictures, screen, USER)
    assert pc.run(setup, "/S")[0] == 0
    yield pc
    pc.windows.rest()


def test_it_works_for_a_user_with_letters_beyond_a_to_z(her_pc: Pc):
    assert USER in str(her_pc.program) and her_pc.program.is_dir()
    code, written = her_pc.cli("--language", "en", "--self-test")
    assert code == 0, written


def test_what_she_types_is_kept_in_her_folder(her_pc: Pc, password: Path, tmp_path: Path):
    assert her_pc.cli("demo", tmp_path / "Näytteet")[0] == 0
    file = tmp_path / "Näytteet" / "mentorship.json"
    assert her_pc.cli("--password-file", password, "import", file)[0] == 0
    with her_pc.window("--language", "fi") as person:
        enters(person)
        person.presses("ctrl+n")
        person.sees("Mitä aloitat?", "her-wizard")
        person.presses("Return")
        person.sees("Kuka tulee työkokeiluun?", "her-wizard")
        person.types(USER)
        person.sees(USER, "her-own-name")
    assert (her_pc.data / "mentordesk.db").exists()
    assert USER in her_pc.cli("--password-file", password, "list")[1]


def test_both_programs_say_to_windows_that_they_take_long_paths(pc: Pc, setup: Path):
    pc.clear()
    assert pc.run(setup, "/S")[0] == 0
    for program in ("MentorDesk.exe", "mentordesk-cli.exe"):
        assert b"<longPathAware" in (pc.program / program).read_bytes()


def test_data_may_lie_deep_down(pc: Pc, password: Path, tmp_path: Path):
    """Wine starts no program from a path as long as this; it opens files there."""
    folder = tmp_path / DEEP / DEEP / DEEP
    folder.mkdir(parents=True)
    assert len(pc.windows.path(folder / "mentordesk.db")) > LONGEST_OF_OLD
    assert pc.cli("demo", tmp_path)[0] == 0
    file = tmp_path / "mentorship.json"
    words = ("--data", folder, "--password-file", password)
    code, written = pc.cli(*words, "import", file)
    assert code == 0, written
    assert len(pc.cli(*words, "list")[1].splitlines()) == 1
