"""A backup comes into use while the vault is shut, and how that is undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from mentordesk.domain.backup import Staged
from mentordesk.domain.safe import Key
from mentordesk.ui.letters import breakable
from mentordesk.ui.while_shut import WhileShut

Stage = Callable[[Key, Path], Staged]
"""Lays a backup ready in place of the vault that the key opens; the vault is shut meanwhile."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said while a backup comes into use and after, and while and after that is undone.

    ``kept`` is said after it where what there was can't be undone to: its ``{folder}`` is named.
    """

    doing: str
    done: str
    undoing: str
    undone: str
    kept: str

    @property
    def of_undoing(self) -> Said:
        """What is said of the way back; undoing that leads here again."""
        return replace(
            self, doing=self.undoing, done=self.undone, undoing=self.doing, undone=self.done
        )


def restoring(stage: Stage, path: Path, said: Said, own_key: Key | None = None) -> WhileShut:
    """Return the work that brings a backup into use; ``own_key`` opens it where today's doesn't."""
    before: list[tuple[Key, Staged]] = []

    def job(key: Key, _told_how_far: Callable[[int], None]) -> Key:
        before.append((key, stage(key, path)))
        return own_key or key

    def undo() -> WhileShut | None:
        key, staged = before[-1]
        if staged.undo is None:
            return None
        return restoring(stage, staged.undo.path, said.of_undoing, key)

    def kept() -> str:
        aside = before[-1][1].aside
        return "" if aside is None else breakable(said.kept.format(folder=aside))

    return WhileShut(job, said.doing, said.done, undo, kept)
