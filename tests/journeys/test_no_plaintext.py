"""Nothing that was written lies readable anywhere, whatever the program did and however it ended.

What is looked for is every text of the sample trial; where it is looked for is every folder that
the program may write to. What a person saves by their own wish is kept aside.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from mentordesk.domain.mentorship import Mentorship
from tests.conftest import HOMES
from tests.root.trial import PASSWORD, a_sample_trial, keep_key

ROOT = Path(__file__).resolve().parents[2]
SHORTEST = 10
"""Shorter texts may stand anywhere by chance."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def texts(thing: object) -> Iterator[str]:
    """Every text in a record and what it is made of."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from texts(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from texts(getattr(thing, field.name))


def written(trial: Mentorship) -> set[str]:
    """What people wrote into a mentorship: names, goals, answers; no ids, but whole texts."""
    known = {record.id for record in (*trial.people, *trial.meetings, *trial.goals, *trial.tasks)}
    return {
        text
        for record in trial.records()
        for text in texts(record)
        if len(text) >= SHORTEST and " " in text and text not in known
    }


def traces(words: set[str], *folders: Path) -> list[str]:
    """The files in which one of the words can be read, in any of the usual encodings."""
    wanted = [(word, word.encode(encoding)) for word in words for encoding in ENCODINGS]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    contents = ((file, file.read_bytes()) for file in files)
    return [f"{file}: {word}" for file, held in contents for word, seen in wanted if seen in held]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def trial(data: Path) -> Mentorship:
    trial = a_sample_trial(data)
    keep_key(data)
    return trial


@pytest.fixture
def places(tmp_path: Path, data: Path) -> list[Path]:
    """Where the program may write by itself: its data, its home, the folder of passing files."""
    made = [tmp_path / "home", tmp_path / "passing"]
    for place in made:
        place.mkdir()
    return [data, *made]


@pytest.fixture
def surroundings(places: list[Path]) -> dict[str, str]:
    _, home, passing = map(str, places)
    names = dict.fromkeys(HOMES, home) | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), passing)
    return os.environ | names | {"MENTORDESK_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}


def test_what_a_person_saves_can_be_read(
    tmp_path: Path, data: Path, trial: Mentorship, surroundings: dict[str, str]
) -> None:
    saved = tmp_path / "aside"
    saved.mkdir()
    run(data, surroundings, "export", trial.id, str(saved / "trial.json"))
    assert len(traces(written(trial), saved)) > 40


def test_nothing_is_readable_after_the_command_line_s_work(
    tmp_path: Path,
    data: Path,
    trial: Mentorship,
    places: list[Path],
    surroundings: dict[str, str],
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    run(data, surroundings, "print", trial.id, "feedback", str(aside / "feedback.pdf"))
    run(data, surroundings, "export", trial.id, str(aside / "trial.json"))
    run(data, surroundings, "import", str(aside / "trial.json"))
    run(data, surroundings, "list", "--json")
    assert not traces(written(trial), *places)


def test_nothing_is_readable_after_the_window_was_killed(
    data: Path, trial: Mentorship, places: list[Path], surroundings: dict[str, str]
) -> None:
    command = [sys.executable, "-m", "tests.journeys.typing", str(data), trial.id]
    with subprocess.Popen(
        command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None
        typist.stdout.readline()
        while_open = traces(written(trial), *places)
        typist.kill()
    assert not while_open
    assert not traces(written(trial), *places)


def run(data: Path, surroundings: dict[str, str], *words: str) -> None:
    """Run the command line as a process of its own."""
    command = [sys.executable, "-m", "mentordesk", "--data", str(data), *words]
    ended = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()
