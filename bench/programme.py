"""Row ``programme``: reading a programme in, as it is done before the first list is shown."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from time import thread_time

from bench.row import Result
from mentordesk.paths import RESOURCES
from mentordesk.programmes import read
from mentordesk.programmes.files import texts_in

ROUNDS = 40
BUDGET = 0.05


class ReadingIn:
    """The largest programme read from its folder, against a budget."""

    name = "programme"
    ours = "reading one in"
    theirs = f"a budget of {BUDGET * 1000:g} ms"
    aim = 1.0

    def run(self) -> Result:
        """Read it again and again; what is read is thrown away."""
        folder = max((RESOURCES / "programmes").iterdir(), key=_size)
        taken = [_seconds(folder) for _ in range(ROUNDS + 1)][1:]
        return Result(median(taken), BUDGET, median(taken) / BUDGET)


def _seconds(folder: Path) -> float:
    """Return how long the processor was busy with it; it waits for nothing but itself."""
    begun = thread_time()
    read(texts_in(folder))
    return thread_time() - begun


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*.toml"))
