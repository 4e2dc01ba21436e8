"""What is typed to start the program: it opens the window, or does what ``commands`` tells.

Exit code 0: done; 1: can't be done, with one sentence on standard error; 2: wrong usage; 130:
stopped with Ctrl+C; others as a command says.
"""

from __future__ import annotations

import argparse
import errno
import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from mentordesk.cli.parser import Parser
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.languages import SETTING
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES, default_data_folder
from mentordesk.plain_imports import import_plainly
from mentordesk.settings import FileSettings
from mentordesk.wish import SHOW, Verb, Wish

DONE, CANNOT, STOPPED = 0, 1, 130
MISTAKE = QT_TRANSLATE_NOOP(
    "cli",
    "MentorDesk made a mistake and stopped. What was saved before is there. The details below help "
    "to mend it; they hold nothing that anybody has typed.",
)
FULL = QT_TRANSLATE_NOOP(
    "cli", "The disk is full, so not everything could be written. Make room on it, and try again."
)
FULL_DISK = (errno.ENOSPC, errno.EDQUOT)
_AT_ONCE = {Verb.NEW: "begin a new plan", Verb.FIND: "find in everything"}
FOR_OTHERS = 0o077
"""What no file that is made here allows: to be read or written by another user of the PC."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    os.umask(FOR_OTHERS)
    import_plainly()
    asked = _asked(sys.argv[1:] if arguments is None else arguments)
    folder: Path = (asked.data or default_data_folder()).absolute()
    language = TranslatedLanguage(_language(asked.language, folder), RESOURCES / "i18n")
    if asked.run is None:
        gc.disable()  # what is made on the way to the window stays; from then on see `sweeping`
        from mentordesk.app import run

        return run(folder, language, asked.password_file, asked.wish)
    _speak_utf8()
    try:
        asked.run(asked, folder, language)
        print(end="", flush=True)  # where there is no output at all, that is nothing
    except MentorDeskError as error:
        print(language.say(error.sentence), file=sys.stderr)
        return CANNOT
    except BrokenPipeError:  # whoever read the list has seen enough
        _hush()
    except KeyboardInterrupt:
        return STOPPED
    except Exception as mistake:
        if isinstance(mistake, OSError) and mistake.errno in FULL_DISK:
            print(language.say(FULL), file=sys.stderr)
            _hush()
        else:
            _own_up(mistake, language)
        return CANNOT
    return asked.code


def _hush() -> None:
    """Let Python say no more at its end: nobody takes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _own_up(mistake: Exception, language: TranslatedLanguage) -> None:
    """Say that the program made a mistake, and where; never in words that somebody typed."""
    from PySide6.QtCore import QCoreApplication

    from mentordesk import __version__
    from mentordesk.ui.crash import details_of

    QCoreApplication.setApplicationVersion(__version__)
    print(language.say(MISTAKE), file=sys.stderr)
    print(details_of(type(mistake), mistake.__traceback__), file=sys.stderr)


def _asked(words: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for; the commands are imported only where there is one."""
    options = _options()
    asked, others = options.parse_known_args(words)
    if not others:
        return asked
    from mentordesk.cli.commands import parsed

    return parsed(words, options)


def _options() -> argparse.ArgumentParser:
    """Return what knows the options of the window, which go before any command too."""
    options = Parser("mentordesk", add_help=False)
    options.add_argument("--data", type=Path, metavar="DIR", help="where the data lies")
    options.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its first line opens the database"
    )
    options.add_argument("--language", choices=LANGUAGES, help="fi unless the desk has another")
    for verb in (Verb.NEW, Verb.FIND):
        options.add_argument(
            f"--{verb}", dest="wish", action="store_const", const=Wish(verb), help=_AT_ONCE[verb]
        )
    options.set_defaults(run=None, wish=SHOW, code=DONE)
    return options


def _speak_utf8() -> None:
    """Write any name, whatever the console's encoding; what no encoding holds is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _language(asked: str | None, folder: Path) -> str:
    """Return the language asked for, else the desk's, else the first."""
    remembered = FileSettings.here(folder).text(SETTING, LANGUAGES[0])
    return asked or (remembered if remembered in LANGUAGES else LANGUAGES[0])
