"""The catalogue: the programmes that came along and those that a person has added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mentordesk.domain.errors import FileError, ProgrammeError
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.versions import version_order
from mentordesk.programmes.files import texts_in
from mentordesk.programmes.lazy import LazyTexts
from mentordesk.programmes.own import NOT_KEPT, OwnFolder
from mentordesk.programmes.reading import STRUCTURE, read

SAME_ID = QT_TRANSLATE_NOOP(
    "programmes", "{file}: another programme has the id “{value}” already. Change one of them."
)
OTHER_FOLDER = QT_TRANSLATE_NOOP(
    "programmes", "{file}: the folder must be called “{value}”, as the programme’s id is."
)


@dataclass(frozen=True)
class _Found:
    """What was read from one place: programmes by id, and what was wrong with others."""

    programmes: dict[str, Programme] = field(default_factory=dict[str, Programme])
    problems: list[ProgrammeError] = field(default_factory=list[ProgrammeError])

    def all_problems(self) -> Iterator[ProgrammeError]:
        """Yield what was wrong at once, then what was found since in the texts."""
        yield from self.problems
        for id_, programme in self.programmes.items():
            if isinstance(programme.texts, LazyTexts):
                yield from (_inside(id_, problem) for problem in programme.texts.problems)


class ProgrammeFolder:
    """The programmes in a folder, and one's own in another; read when first asked for, then kept.

    Of two programmes of one id, one's own counts unless that which came along is newer.
    """

    def __init__(self, bundled: Path, own: Path | None = None) -> None:
        self._bundled_folder = bundled
        self._own_folder = OwnFolder(own) if own else None
        self._bundled: _Found | None = None
        self._own: _Found | None = None

    def programmes(self) -> tuple[Programme, ...]:
        """Return the programmes that could be read, in order of their names."""
        bundled, own = self._read_bundled().programmes, self._read_own().programmes
        newest = {id_: each for id_, each in own.items() if not _is_older(each, bundled.get(id_))}
        return tuple(sorted({**bundled, **newest}.values(), key=_name))

    def problems(self) -> tuple[ProgrammeError, ...]:
        """Return what was wrong with the others, and in the languages read so far."""
        return (*self._read_bundled().all_problems(), *self._read_own().all_problems())

    def read(self, files: dict[str, str]) -> Programme:
        """Read a programme from the texts of its files; raises ``ProgrammeError``."""
        return read(files)

    def own(self) -> tuple[Programme, ...]:
        """Return those that a person has added, also where a newer one came along."""
        return tuple(sorted(self._read_own().programmes.values(), key=_name))

    def add(self, programme: Programme) -> None:
        """Keep a programme of one's own, in place of any of its id; raises ``FileError``."""
        name = (programme.members or programme.key).id
        if self._own_folder is None:
            raise FileError(NOT_KEPT.filled(name=name, file=""))
        self._own_folder.put(name, programme.files)
        self._own = None

    def remove(self, programme_id: str) -> None:
        """Take a programme of one's own away; raises ``FileError``."""
        if self._own_folder is not None:
            self._own_folder.remove(programme_id)
            self._own = None

    def _read_bundled(self) -> _Found:
        if self._bundled is None:
            structures = sorted(self._bundled_folder.glob(f"*/{STRUCTURE}"))
            self._bundled = _read({path.parent.name: path.parent for path in structures})
        return self._bundled

    def _read_own(self) -> _Found:
        if self._own is None:
            places = self._own_folder.places() if self._own_folder else {}
            self._own = _read(places, must_match=True)
        return self._own


def _read(places: Mapping[str, Path], *, must_match: bool = False) -> _Found:
    """Read each folder; ``must_match`` says that it must be called as the programme's id is."""
    found = _Found()
    for name, folder in places.items():
        try:
            programme = read(texts_in(folder))
            id_ = programme.key.id
            if must_match and id_ != name:
                raise ProgrammeError(OTHER_FOLDER.filled(file=STRUCTURE, value=id_))
            if id_ in found.programmes:
                raise ProgrammeError(SAME_ID.filled(file=STRUCTURE, value=id_))
            found.programmes[id_] = programme
        except ProgrammeError as problem:
            found.problems.append(_inside(name, problem))
    return found


def _is_older(programme: Programme, other: Programme | None) -> bool:
    if other is None:
        return False
    return version_order(programme.key.version) < version_order(other.key.version)


def _name(programme: Programme) -> str:
    return programme.name(programme.languages[0]).casefold()


def _inside(name: str, problem: ProgrammeError) -> ProgrammeError:
    """Return the same problem with the folder before each file's name."""
    return ProgrammeError(_sentence_inside(name, problem.sentence))


def _sentence_inside(name: str, sentence: Sentence) -> Sentence:
    values = dict(sentence.values)
    for key, value in values.items():
        if isinstance(value, Sentence):
            values[key] = _sentence_inside(name, value)
        elif key == "file":
            values[key] = f"{name}/{value}"
    return sentence.filled(**values)
