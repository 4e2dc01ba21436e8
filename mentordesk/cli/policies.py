"""What the organisation has set, as it arrived on this PC: for its IT person.

    mentordesk policies            a line each: its name, a tab, what it stands for here

What makes no sense is said on standard error, a line each, and exit code 1 tells it too.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.language import TranslatedLanguage
from mentordesk.policies import ALL, policies_here

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands

NONE_SET = QT_TRANSLATE_NOOP("cli", "Nothing is set by your organisation on this PC.")


def add_policies(commands: Commands) -> None:
    """Add ``policies`` to a parser's commands."""
    telling = commands.add_parser(
        "policies",
        help="tell what the organisation has set for this PC",
        description="Tells each setting that the organisation has set for this PC or its user.",
        epilog="Exit code 0: all of it makes sense; 1: some doesn't, as standard error tells.",
    )
    telling.set_defaults(run=_tell)


def _tell(asked: argparse.Namespace, _: Path, language: TranslatedLanguage) -> None:
    found = policies_here()
    for policy in (policy for policy in ALL if policy.setting in found.values):
        print(policy.name, found.values[policy.setting], sep="\t")
    for complaint in found.complaints:
        print(language.say(complaint), file=sys.stderr)
        asked.code = 1
    if not found.values and not found.complaints:
        print(language.say(NONE_SET))
