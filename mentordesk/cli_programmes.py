"""Programmes without a window: for those who write them.

    mentordesk programmes check PATH [--against OLD]     a folder, a zip or a spreadsheet
    mentordesk programmes list
    mentordesk programmes export ID FILE.zip|FILE.xlsx

What is wrong is said on standard error, a line each, the file and line first.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import NotFound
from mentordesk.domain.languages import own_name
from mentordesk.domain.ports import Catalogue, Packages
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.house import LateCatalogue
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import write_whole

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FINE = QT_TRANSLATE_NOOP("cli", "{name} {version}: nothing is wrong. Languages: {languages}.")
NO_PROGRAMME = QT_TRANSLATE_NOOP("cli", "There is no programme “{id}”. There are: {known}.")
OWN = QT_TRANSLATE_NOOP("cli", "your own")
CAME_ALONG = QT_TRANSLATE_NOOP("cli", "came along")


def add_programmes(commands: Commands) -> None:
    """Add ``programmes`` and what it can be asked to a parser's commands."""
    programmes = commands.add_parser("programmes", help="check, list and export programmes")
    asked = programmes.add_subparsers(dest="asked", required=True)
    checking = asked.add_parser("check", help="say what is wrong with a programme's files")
    checking.add_argument("path", type=Path, metavar="PATH")
    checking.add_argument("--against", type=Path, metavar="OLD", help="an earlier version of it")
    checking.set_defaults(run=_check)
    listing = asked.add_parser("list", help="list the programmes that can be begun with")
    listing.set_defaults(run=_list)
    writing = asked.add_parser("export", help="write a programme to a file to begin from")
    writing.add_argument("id", metavar="ID")
    writing.add_argument("file", type=_package, metavar="FILE.zip|FILE.xlsx")
    writing.set_defaults(run=_export)


def _package(name: str) -> Path:
    path = Path(name)
    if path.suffix.casefold() not in (".zip", ".xlsx"):
        raise argparse.ArgumentTypeError("must end in .zip or .xlsx")
    return path


def _check(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    from mentordesk.programmes.against import check_against

    packages = _packages(_catalogue(folder))
    programme = packages.open(asked.path)
    if asked.against is not None:
        old = packages.open(asked.against)
        _tell_differences(old, programme, language)
        check_against(old, programme)
    languages = ", ".join(own_name(code) for code in programme.languages)
    values = {"name": programme.key.id, "version": programme.key.version, "languages": languages}
    print(language.say(FINE.filled(**values)))


def _tell_differences(old: Programme, new: Programme, language: TranslatedLanguage) -> None:
    from mentordesk.domain.versions import differences

    for before, after in ((old, new), (old.group, new.group)):
        if before is not None and after is not None:
            for difference in differences(before, after, after.languages[0]):
                print(language.say(difference.sentence))


def _list(_: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    catalogue = _catalogue(folder)
    own = {programme.key for programme in catalogue.own()}
    for programme in catalogue.programmes():
        key, codes = programme.key, ",".join(programme.languages)
        origin = language.say(OWN if key in own else CAME_ALONG)
        print("\t".join((key.id, key.version, programme.name(language.code), codes, origin)))
    for problem in catalogue.problems():
        print(language.say(problem.sentence), file=sys.stderr)


def _export(asked: argparse.Namespace, folder: Path, _: TranslatedLanguage) -> None:
    catalogue = _catalogue(folder)
    known = {programme.key.id: programme for programme in catalogue.programmes()}
    if asked.id not in known:
        raise NotFound(NO_PROGRAMME.filled(id=asked.id, known=", ".join(known)))
    packages = _packages(catalogue)
    is_zip = asked.file.suffix.casefold() == ".zip"
    write = packages.as_zip if is_zip else packages.as_sheet
    write_whole(asked.file, write(known[asked.id]))


def _catalogue(folder: Path) -> Catalogue:
    return LateCatalogue(folder / "programmes")


def _packages(catalogue: Catalogue) -> Packages:
    from mentordesk.programmes.packages import ProgrammePackages

    return ProgrammePackages(catalogue.programmes)
