"""The folder of the programmes that a person has added, one subfolder each, named by its id.

A subfolder is written beside its place and then renamed, so it is there whole or not at all. The
one it replaces waits as ``.old-<id>`` meanwhile, and counts again where a power cut came between.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from mentordesk.domain.errors import FileError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

NOT_KEPT = QT_TRANSLATE_NOOP(
    "programmes",
    "The programme {name} could not be kept. The disk may be full or the folder {file} read-only.",
)
NOT_REMOVED = QT_TRANSLATE_NOOP(
    "programmes", "The programme {name} could not be taken away. The folder {file} may be in use."
)
_OLD, _NEW = ".old-", ".new-"


class OwnFolder:
    """Where one's own programmes lie."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def places(self) -> dict[str, Path]:
        """Return the subfolder of each programme by the id that names it."""
        try:
            there = [path for path in self._folder.iterdir() if path.is_dir()]
        except OSError:
            return {}
        waiting = {p.name.removeprefix(_OLD): p for p in there if p.name.startswith(_OLD)}
        whole = {path.name: path for path in there if not path.name.startswith(".")}
        return dict(sorted({**waiting, **whole}.items()))

    def put(self, name: str, files: Mapping[str, str]) -> None:
        """Keep a programme's files in place of any of its name; raises ``FileError``."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            new = Path(mkdtemp(prefix=_NEW, dir=self._folder))
            try:
                _write(new, files)
                self._swap(new, self._folder / name)
            finally:
                rmtree(new, ignore_errors=True)
        except OSError as error:
            raise FileError(NOT_KEPT.filled(name=name, file=str(self._folder))) from error

    def remove(self, name: str) -> None:
        """Take a programme's files away; raises ``FileError``."""
        place, old = self._folder / name, self._folder / f"{_OLD}{name}"
        try:
            if old.exists():
                rmtree(old)
            if place.exists():
                place.rename(gone := Path(mkdtemp(prefix=_NEW, dir=self._folder)) / name)
                rmtree(gone.parent, ignore_errors=True)
        except OSError as error:
            raise FileError(NOT_REMOVED.filled(name=name, file=str(place))) from error

    def _swap(self, new: Path, place: Path) -> None:
        old = place.with_name(f"{_OLD}{place.name}")
        if place.exists():
            rmtree(old, ignore_errors=True)
            place.rename(old)
        try:
            new.rename(place)
        except OSError:
            if old.exists():
                old.rename(place)
            raise
        rmtree(old, ignore_errors=True)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        with (folder / name).open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
