"""Programmes without a window: for those who write them.

    mentordesk programmes check PATH [--against OLD]     a folder, a zip or a spreadsheet;
                                                         OLD may be an id of `list` too
    mentordesk programmes list
    mentordesk programmes export ID FILE.zip|FILE.xlsx

What is wrong or should be looked at is said on standard error, a line each, the file and line
first.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.descent import BASE_HINT, forebear
from mentordesk.domain.errors import NotFound
from mentordesk.domain.languages import own_name
from mentordesk.domain.package import Package, Packages
from mentordesk.domain.ports import Catalogue
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.translations import left_behind_in, missing_in
from mentordesk.house import LateCatalogue
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import write_whole

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands

FINE = QT_TRANSLATE_NOOP("cli", "{name} {version}: nothing is wrong. Languages: {languages}.")
LOOK = QT_TRANSLATE_NOOP(
    "cli", "{name} {version} can be used; look at what is told above. Languages: {languages}."
)
NO_OLD = QT_TRANSLATE_NOOP(
    "cli", "“{old}” is neither a file nor the id of a programme. There are: {known}."
)
NO_PROGRAMME = QT_TRANSLATE_NOOP("cli", "There is no programme “{id}”. There are: {known}.")
OWN = QT_TRANSLATE_NOOP("cli", "your own")
CAME_ALONG = QT_TRANSLATE_NOOP("cli", "came along")


def add_programmes(commands: Commands) -> None:
    """Add ``programmes`` and what it can be asked to a parser's commands."""
    programmes = commands.add_parser("programmes", help="check, list and export programmes")
    asked = programmes.add_subparsers(dest="asked", required=True)
    checking = asked.add_parser("check", help="say what is wrong with a programme's files")
    checking.add_argument("path", type=Path, metavar="PATH")
    checking.add_argument("--against", metavar="OLD", help="an earlier version, or an id of list")
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

    catalogue = _catalogue(folder)
    packages = _packages(catalogue)
    package = packages.unpack(asked.path)
    programme = package.programme
    old = _earlier(asked.against, packages, catalogue) if asked.against else None
    if old is not None:
        _tell_differences(old, programme, language)
        check_against(old, programme)
    is_fine = _tell_remarks(package, old or forebear(programme, catalogue.programmes()), language)
    languages = ", ".join(own_name(code) for code in programme.languages)
    values = {"name": programme.key.id, "version": programme.key.version, "languages": languages}
    print(language.say((FINE if is_fine else LOOK).filled(**values)))


def _earlier(old: str, packages: Packages, catalogue: Catalogue) -> Programme:
    """Return the programme in a file, else the one of that id."""
    if Path(old).exists():
        return packages.open(Path(old))
    known = {programme.key.id: programme for programme in catalogue.programmes()}
    if old not in known:
        raise NotFound(NO_OLD.filled(old=old, known=", ".join(known)))
    return known[old]


def _tell_remarks(package: Package, old: Programme | None, language: TranslatedLanguage) -> bool:
    """Say what should be looked at; return whether there is nothing."""
    behind = left_behind_in(package, old) if old is not None else ()
    remarks = (*package.remarks, *behind, *missing_in(package.programme))
    for remark in remarks:
        print(language.say(remark), file=sys.stderr)
    return not remarks


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


def _export(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    catalogue = _catalogue(folder)
    known = {programme.key.id: programme for programme in catalogue.programmes()}
    if asked.id not in known:
        raise NotFound(NO_PROGRAMME.filled(id=asked.id, known=", ".join(known)))
    packages = _packages(catalogue)
    is_zip = asked.file.suffix.casefold() == ".zip"
    write = packages.as_zip if is_zip else packages.as_sheet
    base = packages.as_base(known[asked.id], language.say(BASE_HINT))
    write_whole(asked.file, write(base))


def _catalogue(folder: Path) -> Catalogue:
    return LateCatalogue(folder / "programmes")


def _packages(catalogue: Catalogue) -> Packages:
    from mentordesk.programmes.packages import ProgrammePackages

    return ProgrammePackages(catalogue.programmes)
