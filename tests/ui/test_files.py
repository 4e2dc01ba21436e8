"""Files that a person names are written whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.domain.errors import FileError
from mentordesk.ui.files import write_whole
from tests.store.disks import mounted

GOOD, LONG = b"whole " * 4000, b"longer than there is room " * 8000


def test_a_full_disk_leaves_the_file_before_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=128k") as disk:
        write_whole(disk / "paper.pdf", GOOD)
        with pytest.raises(FileError, match="could not be written"):
            write_whole(disk / "paper.pdf", LONG)
        assert {path.name: path.read_bytes() for path in disk.iterdir()} == {"paper.pdf": GOOD}


@pytest.mark.skipif(os.name != "posix", reason="a folder is closed by its mode")
@pytest.mark.parametrize("place", ["paper.pdf", "inside/paper.pdf", f"{'long' * 70}.pdf"])
def test_a_place_where_nobody_may_look_is_told_in_a_sentence(tmp_path: Path, place: str) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir(mode=0)
    write = f"write_whole(Path({str(folder / place)!r}), b'')"
    tried = f"""
from pathlib import Path
from mentordesk.domain.errors import FileError
from mentordesk.ui.files import write_whole
try: {write}
except FileError as error: print(error)
"""
    powerless = ("setpriv", "--bounding-set", "-all", "--inh-caps", "-all")
    before = powerless if os.geteuid() == 0 else ()  # root is kept out of nothing
    command = (*before, sys.executable, "-c", tried)
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert str(folder) in done.stdout and not done.stderr
