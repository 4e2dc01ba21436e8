"""The window is killed while somebody types: what it called saved is there."""

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from mentordesk.late_vault import LateVault
from tests.builders import A_KEY
from tests.journeys.typing import PLACE
from tests.root.trial import a_sample_trial

ROOT = Path(__file__).resolve().parents[2]
KILLS = 4


def type_until_killed(data: Path, mentorship_id: str, saves: int) -> int:
    """Let the window type until so many saves were told, kill it; return the last letters told."""
    command = [sys.executable, "-m", "tests.journeys.typing", str(data), mentorship_id]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        told = [int(typist.stdout.readline()) for _ in range(saves)]
        typist.kill()
        told += [int(line) for line in typist.stdout if line.endswith("\n")]
    return told[-1]


def test_every_letter_that_was_called_saved_is_there(tmp_path: Path) -> None:
    trial = a_sample_trial(tmp_path)
    chance = random.Random(1)
    length = len(trial.answer(PLACE))
    for _ in range(KILLS):
        told = type_until_killed(tmp_path, trial.id, chance.randrange(1, 5))
        with closing(LateVault(tmp_path, A_KEY)) as vault:
            stored = vault.load(trial.id).answer(PLACE)
        assert len(stored) >= told > length
        length = len(stored)
