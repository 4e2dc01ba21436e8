"""What is handed out holds nothing without a reason."""

from pathlib import Path
from zipfile import ZipFile

from installer.contents import TABLES, check
from installer.windows import Windows
from mentordesk.paths import PORTABLE


def test_every_file_and_module_that_is_handed_out_has_its_reason(setup: Path, tmp_path: Path):
    with ZipFile(setup.with_name(setup.name.replace("setup.exe", "portable.zip"))) as packed:
        packed.extractall(tmp_path)
    bundle = tmp_path / "MentorDesk"
    (bundle / PORTABLE).unlink()
    found = check(bundle, Windows.here())
    assert all(sum(found[table].values()) > 1_000_000 for table in TABLES)
