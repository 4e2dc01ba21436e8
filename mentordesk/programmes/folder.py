"""The catalogue: the programmes that lie in a folder, one subfolder each."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.reading import STRUCTURE, read
from mentordesk.programmes.source import MOST_CHARACTERS, NOT_UTF8, TOO_LONG

MOST_BYTES = 4 * MOST_CHARACTERS  # UTF-8 takes at most four a character

UNREADABLE = QT_TRANSLATE_NOOP(
    "programmes", "{file} can’t be read. Check that it is there and may be read."
)
SAME_ID = QT_TRANSLATE_NOOP(
    "programmes", "{file}: another programme has the id “{value}” already. Change one of them."
)


class ProgrammeFolder:
    """The programmes in a folder; read when first asked for, then kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def programmes(self) -> tuple[Programme, ...]:
        """Return the programmes that could be read, in order of their names."""
        return self._found[0]

    def problems(self) -> tuple[ProgrammeError, ...]:
        """Return what was wrong with the others."""
        return self._found[1]

    def read(self, files: dict[str, str]) -> Programme:
        """Read a programme from the texts of its files; raises ``ProgrammeError``."""
        return read(files)

    def own(self) -> tuple[Programme, ...]:
        """Return those of the programmes that a person has added."""
        return ()

    def add(self, programme: Programme) -> None:
        """Keep a programme of one's own."""
        raise NotImplementedError(programme.key.id)

    def remove(self, programme_id: str) -> None:
        """Take a programme of one's own away."""
        raise NotImplementedError(programme_id)

    @cached_property
    def _found(self) -> tuple[tuple[Programme, ...], tuple[ProgrammeError, ...]]:
        found: dict[str, Programme] = {}
        problems: list[ProgrammeError] = []
        for structure in sorted(self._folder.glob(f"*/{STRUCTURE}")):
            try:
                programme = read(_texts(structure.parent))
                if programme.key.id in found:
                    raise ProgrammeError(SAME_ID.filled(file=STRUCTURE, value=programme.key.id))
                found[programme.key.id] = programme
            except ProgrammeError as problem:
                problems.append(_inside(structure.parent, problem))
        return tuple(sorted(found.values(), key=_name)), tuple(problems)


def _name(programme: Programme) -> str:
    return programme.name(programme.languages[0]).casefold()


def _inside(folder: Path, problem: ProgrammeError) -> ProgrammeError:
    """Return the same problem with the folder before the file's name."""
    file = problem.sentence.values["file"]
    return ProgrammeError(problem.sentence.filled(file=f"{folder.name}/{file}"))


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: _text(path) for path in sorted(folder.glob("*.toml"))}


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ProgrammeError(TOO_LONG.filled(file=path.name, most=MOST_CHARACTERS))
        data = path.read_bytes()
        return data.decode()
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=path.name)) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ProgrammeError(NOT_UTF8.filled(file=path.name, line=line)) from None
