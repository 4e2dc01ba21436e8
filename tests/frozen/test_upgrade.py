"""Today's program takes the place of an older one, and its data along: a real older database."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from mentordesk.domain.backup import Why
from mentordesk.store.backups import FolderBackups
from mentordesk.store.container import read_about
from mentordesk.store.encrypting import encrypt
from mentordesk.store.form import FORM
from mentordesk.store.opening import FILE_NAME, keyed
from tests.builders import A_KEY
from tests.frozen.olden import older
from tests.frozen.pc import Pc
from tests.store.backing_up import PASSWORD, keep_key
from tests.store.test_migrations import RELEASED

FORMER = [file for file in RELEASED if file.stem != f"form-{FORM}"]


@pytest.fixture(params=FORMER, ids=lambda file: file.stem)
def form(request: pytest.FixtureRequest, pc: Pc, tmp_path: Path) -> Iterator[int]:
    """An older program on the PC, with data of that time; the number of their form."""
    pc.clear()
    assert pc.run(older(tmp_path), "/S")[0] == 0
    pc.data.mkdir()
    copyfile(request.param, pc.data / FILE_NAME)
    encrypt(pc.data / FILE_NAME, A_KEY)
    keep_key(pc.data)
    yield int(request.param.stem.partition("-")[2])
    pc.clear()


def test_the_upgraded_program_has_a_backup_and_then_brings_the_data_up_to_date(
    pc: Pc, setup: Path, form: int, tmp_path: Path
):
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD, "utf-8")
    assert pc.run(setup, "/S")[0] == 0
    code, listed = pc.cli("--password-file", password, "list")
    assert (code, len(listed.splitlines())) == (0, 1), listed
    with closing(keyed(pc.data / FILE_NAME, A_KEY)) as connection:
        assert connection.pragma("user_version") == FORM
    (backup,) = (b for b in FolderBackups(pc.data, A_KEY).all() if b.why is Why.MIGRATION)
    assert read_about(backup.path).user_version == form
