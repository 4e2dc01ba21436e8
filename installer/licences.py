"""Writes the licences of everything shipped, for the bundle and for Help → About.

In ``licences`` lie the texts that a package names without bringing them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import tomli_w

from installer.commit import commit, seconds
from installer.parts import TEXTS, Part
from installer.places import WORK, Failed
from mentordesk.licences import INDEX

FOLDER: Final = WORK / "licences"


def write(parts: Iterable[Part], folder: Path = FOLDER) -> Path:
    """Write parts into a folder as the program reads them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    entries = [_entry(part, folder) for part in sorted(parts, key=lambda p: p.name.casefold())]
    index = {**_source(), "part": entries}
    (folder / INDEX).write_text(tomli_w.dumps(index), "utf-8", newline="\n")
    return folder


def _source() -> dict[str, str]:
    """Return the commit that the program is built from, and its day."""
    day = datetime.fromtimestamp(int(seconds()), UTC).date()
    return {"commit": commit(), "day": day.isoformat()}


def _entry(part: Part, folder: Path) -> dict[str, object]:
    if not part.files:
        raise Failed(f"{part.name} {part.version} brings no licence text; see {__file__}.")
    facts = {"name": part.name, "version": part.version, "licence": part.licence}
    texts = [_kept(part, file, folder) for file in part.files]
    more = {"inside": part.inside, "copyright": list(part.copyright)}
    return {**facts, **{name: said for name, said in more.items() if said}, "texts": texts}


def _kept(part: Part, file: Path, folder: Path) -> str:
    """Copy a text, and return the name it has in the folder."""
    shared = file.parent == TEXTS
    name = file.name if shared else f"{part.name}-{file.name}"
    shutil.copyfile(file, folder / name)
    return name
