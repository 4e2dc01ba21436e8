"""What a window answers to a command that has asked for a backup: the backup, or why there is none.

Both are files beside each other, the whole of which is there as soon as anything is.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from mentordesk.domain.sentence import Sentence

REFUSED: Final = ".refused"


def refuse(answer: Path, why: Sentence) -> None:
    """Answer that there is no backup; where the disk is full, without a reason."""
    file, written = answer.with_suffix(REFUSED), answer.with_suffix(".new")
    values = {name: str(value) for name, value in why.values.items()}
    with suppress(OSError):
        try:
            answer.parent.mkdir(exist_ok=True)
            written.write_text(json.dumps([why.context, why.text, values]), "utf-8")
            written.replace(file)
        except OSError:
            file.touch()


def refusal(answer: Path) -> Sentence | None:
    """Return why there is no backup, None where that can't be told."""
    try:
        return Sentence(*json.loads(answer.with_suffix(REFUSED).read_text("utf-8")))
    except (OSError, ValueError):
        return None
