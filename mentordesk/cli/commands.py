"""The program without a window: for scripts, which may rely on every word of it.

    mentordesk [--data DIR] [--password-file FILE] [--language fi|sv|en]     opens the window
    mentordesk … FILE.mentordesk                      the window, and in it another desk's file
    mentordesk … --new | --find                       the window, and at once a plan or the search
    mentordesk … demo OUT_DIR                         the whole way with sample data
    mentordesk … list [--json]                        the mentorships, a line each
    mentordesk … import FILE [--merge]                reads in a mentorship, prints its id
    mentordesk … import FILE.pdf                      reads in a filled form, see filling.py
    mentordesk … export ID FILE [--health]            .mentordesk is encrypted, .json plain text
    mentordesk … print ID DOCUMENT FILE.pdf    see printing.py
    mentordesk … calendar ID FILE.ics                 the meetings, for Outlook and others
    mentordesk … verify FILE.pdf [--json]             is a document whole? see verify.py
    mentordesk --self-test                            tries it all on this PC, see self_test.py
    mentordesk … programmes check|list|export         see programmes.py
    mentordesk … backup|restore FILE, check           see vault.py
    mentordesk policies                               what the organisation has set on this PC

The password is the first line of a file, or stands in MENTORDESK_PASSWORD. So is the passphrase of
a hand-over file: --passphrase-file FILE, or MENTORDESK_PASSPHRASE.

Only import and restore make a database where there is none, and none in a folder that --data names
and that isn't there. A window that is locked lends its folder, see borrowing.py.

A mentorship that is read in gets an id of its own where one of its id is there; with --merge both
become one, and where both were changed, both versions stay visible. A sealed document whose file
isn't what was sealed is left out: that is said on standard error, and exit code 1 tells it too.

Exit code 0: done; 1: can't be done, with one sentence on standard error; 2: wrong usage. `verify`
has more of them.
"""

from __future__ import annotations

import argparse
import json
import sys
from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk import __version__
from mentordesk.cli.calendar import add_calendar
from mentordesk.cli.filling import add_filling, is_form, take_form
from mentordesk.cli.parser import Parser
from mentordesk.cli.policies import add_policies
from mentordesk.cli.printing import add_printing
from mentordesk.cli.programmes import add_programmes
from mentordesk.cli.vault import add_vault, opened
from mentordesk.cli.verify import add_verify
from mentordesk.domain.errors import ExchangeError, NoExchange
from mentordesk.domain.handing import ERASED_HERE, LEFT_OUT
from mentordesk.domain.password import LEAST
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import HANDED, PLAIN
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import read_whole, write_whole
from mentordesk.unlocking import PASSPHRASE, VARIABLE, given_password
from mentordesk.wish import Verb, Wish

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands
    from mentordesk.domain.summary import Summary

OPEN = "open"
NO_SUFFIX = QT_TRANSLATE_NOOP(
    "cli",
    "{file} was not written. Let its name end in {sealed}, and it is encrypted, or in {plain}, and "
    "everybody can read it.",
)
NEITHER = QT_TRANSLATE_NOOP(
    "cli",
    "{file} is damaged, or neither a hand-over file of MentorDesk nor a filled form. Choose "
    "another file, or ask for a new one.",
)
SHORT = QT_TRANSLATE_NOOP(
    "cli", "The passphrase is too short, so nothing was written. Give at least {count} characters."
)
NO_PASSPHRASE = QT_TRANSLATE_NOOP(
    "cli",
    "A file that is encrypted needs a passphrase of its own. Give it in a file, with "
    "--passphrase-file FILE after the command, or in the environment variable {variable}.",
)
CODES = (
    "Exit code 0: done; 1: can't be done, or something isn't as it should be, as standard error "
    "tells; 2: wrong usage. `verify` has more. COMMAND --help tells about each."
)
SECRETS = (
    f"The passphrase of a {HANDED} file is the first line of --passphrase-file, or stands in "
    f"{PASSPHRASE}. The password of the database is the first line of --password-file, which goes "
    f"before the command, or stands in {VARIABLE}."
)


def parsed(words: Sequence[str], options: argparse.ArgumentParser) -> argparse.Namespace:
    """Return what was asked for; a hand-over file alone is to be opened, as a desktop does it."""
    parser, commands = _parser(options)
    is_file = bool(words) and words[-1].casefold().endswith(HANDED)
    if is_file and not set(words) & set(commands.choices):
        words = (*words[:-1], OPEN, words[-1])
    return parser.parse_args(words)


def _to_open(file: str) -> Wish:
    return Wish(Verb.OPEN, str(Path(file).absolute()))


def _parser(options: argparse.ArgumentParser) -> tuple[argparse.ArgumentParser, Commands]:
    parser = Parser(
        "mentordesk",
        description="MentorDesk opens its window, or does what a command says without one.",
        epilog=CODES,
        parents=[options],
    )
    parser.add_argument("--version", action="version", version=f"MentorDesk {__version__}")
    parser.add_argument(
        "--self-test",
        dest="run",
        action="store_const",
        const=_self_test,
        help="try whether everything works on this PC",
    )
    commands = parser.add_subparsers(dest="command", title="without a window", metavar="COMMAND")
    opening = commands.add_parser(OPEN, help="open the window, and in it another desk's file")
    opening.add_argument("wish", type=_to_open, metavar="FILE")
    demo = commands.add_parser("demo", help="go the whole way with made-up sample data")
    demo.add_argument("out", type=Path, metavar="OUT_DIR")
    demo.set_defaults(run=_demo)
    listing = commands.add_parser("list", help="list the mentorships")
    listing.add_argument("--json", action="store_true", help="as a JSON array")
    listing.set_defaults(run=_list)
    _add_handing(commands)
    add_printing(commands)
    add_calendar(commands)
    add_verify(commands)
    add_programmes(commands)
    add_vault(commands)
    add_policies(commands)
    return parser, commands


def _add_handing(commands: Commands) -> None:
    """Add the commands by which a mentorship goes to another MentorDesk."""
    taking = commands.add_parser(
        "import",
        help="read in an exchange or hand-over file, or a filled form",
        description="Reads in a mentorship and prints its id. Where it is here already, a second "
        "one is made, under an id of its own; with --merge the two are brought together. Of a "
        "filled form (.pdf) it shows what goes where, and asks.",
        epilog=SECRETS,
    )
    taking.add_argument("file", type=Path, metavar="FILE", help=f"{HANDED}, {PLAIN} or .pdf")
    add_filling(taking)
    taking.add_argument("--merge", action="store_true", help="bring it together with the one here")
    taking.set_defaults(run=_import)
    giving = commands.add_parser(
        "export",
        help="write an exchange or hand-over file",
        description=f"Writes a mentorship to a file. One whose name ends in {HANDED} is encrypted; "
        f"one that ends in {PLAIN} is plain text, which everybody can read.",
        epilog=SECRETS,
    )
    giving.add_argument("id", metavar="ID", help="as `mentordesk list` prints it")
    giving.add_argument("file", type=Path, metavar="FILE", help=f"{HANDED} or {PLAIN}")
    giving.add_argument("--health", action="store_true", help="with what is about health")
    giving.set_defaults(run=_export)
    for command in (taking, giving):
        command.add_argument(
            "--passphrase-file", type=Path, metavar="FILE", help="its first line is the passphrase"
        )


def _demo(asked: argparse.Namespace, _: Path, language: TranslatedLanguage) -> None:
    from mentordesk.demo import run_demo

    for path in run_demo(asked.out, language):
        print(path)


def _self_test(asked: argparse.Namespace, _: Path, language: TranslatedLanguage) -> None:
    from mentordesk.self_test import ALL_WORKS, SOME_FAILED, run_self_test, told

    is_whole = True
    for outcome in run_self_test(language):
        print(told(outcome, language), flush=True)
        is_whole = is_whole and outcome.trouble == ""
    print(language.say(ALL_WORKS if is_whole else SOME_FAILED))
    asked.code = 0 if is_whole else 1


def _list(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    with opened(asked, folder, language) as house:
        summaries = house.vault.summaries()
    if asked.json:
        print(json.dumps([_plain(s) for s in summaries], ensure_ascii=False, indent=2))
        return
    for summary in summaries:
        print(_line(summary, language))


def _import(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    data = read_whole(asked.file)
    if is_form(asked.file, data):
        with opened(asked, folder, language) as house:
            take_form(asked, house, language)
        return
    with opened(asked, folder, language, may_be_new=True) as house:
        try:
            passphrase = _passphrase(asked, is_needed=house.handing.needs_passphrase(data))
            handed = house.handing.read_handed(data, passphrase)
        except NoExchange as error:
            if data.startswith((b"{", BOM_UTF8)):  # which says where it is broken
                raise
            raise ExchangeError(NEITHER.filled(file=asked.file.name)) from error
        print(house.handing.take_in(handed, apart=not asked.merge))
    if handed.erased:
        print(language.say(ERASED_HERE.filled(day=handed.erased)), file=sys.stderr)
    for number in handed.left_out:
        print(language.say(LEFT_OUT.filled(number=number)), file=sys.stderr)
        asked.code = 1


def _export(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    suffix = asked.file.suffix.casefold()
    if suffix not in (HANDED, PLAIN):
        raise ExchangeError(NO_SUFFIX.filled(file=asked.file.name, sealed=HANDED, plain=PLAIN))
    passphrase = _passphrase(asked, is_needed=suffix == HANDED)
    if suffix == HANDED and len(passphrase) < LEAST:
        raise ExchangeError(SHORT.filled(count=LEAST))
    with opened(asked, folder, language) as house:
        handing = house.handing
        if suffix == HANDED:
            content = handing.hand_over(asked.id, passphrase, health=asked.health)
        else:
            content = handing.export(asked.id, health=asked.health)
        write_whole(asked.file, content)
        handing.note_handed(asked.id, health=asked.health)


def _passphrase(asked: argparse.Namespace, *, is_needed: bool) -> str:
    """Return what was given; raises ``ExchangeError`` where that is nothing, and it is needed."""
    given = given_password(asked.passphrase_file, PASSPHRASE) or ""
    if is_needed and not given.strip():
        raise ExchangeError(NO_PASSPHRASE.filled(variable=PASSPHRASE))
    return given


def _plain(summary: Summary) -> dict[str, object]:
    """Return a summary as it stands in ``list --json``; dates and times in ISO 8601."""
    return {
        "id": summary.id,
        "programme": summary.programme.id,
        "status": summary.status.value,
        "name": summary.name,
        "group": summary.group,
        "participant": summary.participant,
        "mentor": summary.mentor,
        "workplace": summary.workplace,
        "starts": summary.starts and summary.starts.isoformat(),
        "ends": summary.ends and summary.ends.isoformat(),
        "meetings": summary.meetings,
        "held": summary.held,
    }


def _line(summary: Summary, language: TranslatedLanguage) -> str:
    """Return a mentorship as one line of four columns with tabs between."""
    days = [language.date(day) for day in (summary.starts, summary.ends) if day]
    who = summary.name or summary.participant
    return "\t".join((summary.id, who, summary.workplace, "–".join(days)))
