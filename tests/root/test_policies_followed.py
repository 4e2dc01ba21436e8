"""What the organisation has set is followed without anybody choosing it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain import second_place
from mentordesk.domain.safe import MAY_REMEMBER
from mentordesk.front import Front
from mentordesk.late_safe import LateSafe
from mentordesk.policies import Policies
from mentordesk.premises import Premises
from mentordesk.settings import FileSettings
from mentordesk.store.key_file import read_key_file
from tests.builders import A_KEY
from tests.root.fronts import desk_of, window_of
from tests.store.disks import mounted
from tests.store.safes import PASSWORD, OwnPc, a_safe

Managed = Callable[..., Premises]


@pytest.fixture
def net(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder on the network, made by nobody yet."""
    return tmp_path_factory.mktemp("net") / "backups" / "pekka"


@pytest.fixture
def premises(premises: Premises, folder: Path, net: Path) -> Premises:
    """Premises whose organisation has set the second place, and lets no PC remember."""
    values = {second_place.SETTING: str(net), MAY_REMEMBER: "0"}
    return replace(premises, settings=FileSettings(folder, Policies(values)))


def test_the_first_backup_goes_to_the_place_that_was_set(
    qtbot: QtBot, entered: Front, net: Path
) -> None:
    backing = window_of(entered).aside.backing
    with qtbot.waitSignal(backing.spread_out):
        backing.timer.timeout.emit()
    assert len(list(net.rglob("*.mdbackup"))) == 1


def test_another_place_lasts_no_longer_than_the_next_use(
    qtbot: QtBot, entered: Front, net: Path, tmp_path: Path
) -> None:
    desk, found = desk_of(entered), list[Path]()

    def job() -> None:
        desk.backups().choose_second_place(tmp_path)
        place = desk.backups().second_place()
        found.append(place.folder if place else tmp_path)

    desk.background.run(entered, job, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [net]


def test_what_this_pc_remembered_is_let_go_of(premises: Premises, folder: Path) -> None:
    own = OwnPc()
    a_safe(folder, own).remember(A_KEY)
    remembering = replace(premises, make_safe=lambda folder: a_safe(folder, own))
    safe = remembering.gate_desk().safe
    assert not safe.can_remember
    assert safe.remembered() is None
    safe.remember(A_KEY)
    assert not read_key_file(folder).of_kind("pc")


def test_a_full_disk_keeps_nobody_out_where_the_pc_may_not_remember(tmp_path: Path) -> None:
    own = OwnPc()
    with mounted(tmp_path / "disk", "size=64k") as disk:
        safe = a_safe(disk, own)
        key, _ = safe.found(PASSWORD)
        safe.remember(key)
        with suppress(OSError), (disk / "filling").open("wb") as file:
            file.write(bytes(64 * 1024))
        barred = LateSafe(lambda: safe, may_remember=False)
        assert barred.remembered() is None and barred.unlock(PASSWORD) == key
        (disk / "filling").unlink()
        assert barred.remembered() is safe.remembered() is None
