"""Where a database may lie: on this PC's own disk, and nowhere else."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.errors import PlaceRefused, VaultError
from mentordesk.domain.safe import Standing
from mentordesk.late_vault import LateVault
from mentordesk.store.places import (
    Surroundings,
    is_remote_mount,
    is_unc,
    on_network_mount,
    refuse_place,
)
from tests.builders import A_KEY
from tests.store.disks import mount, mounted
from tests.store.safes import PASSWORD, a_safe


def never(_: Path) -> bool:
    """No drive is a network drive."""
    return False


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home, with nothing in it."""
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def at_home(home: Path, **variables: str) -> Surroundings:
    return Surroundings(variables, home, never)


def test_a_folder_on_this_pc_is_good(home: Path) -> None:
    refuse_place(home / "AppData" / "Local" / "MentorDesk", at_home(home))
    refuse_place(home / "not there yet", at_home(home, OneDrive=str(home / "OneDrive")))


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_a_folder_that_onedrive_says_is_its_own_is_refused(home: Path, variable: str) -> None:
    around = at_home(home, **{variable: str(home / "Firma")})
    refuse_place(home / "Firmat", around)
    for folder in (home / "Firma", home / "Firma" / "Tiedostot" / "MentorDesk"):
        with pytest.raises(PlaceRefused, match=r"synchronised \(OneDrive\)"):
            refuse_place(folder, around)


def test_a_library_of_sharepoint_or_teams_is_refused(home: Path) -> None:
    library = home / "Esimerkki Oy" / "Työkokeilut - Tiedostot"
    around = Surroundings({}, home, never, lambda: ["", str(library)])
    refuse_place(home / "Esimerkki Oy" / "MentorDesk", around)
    for folder in (library, library / "MentorDesk"):
        with pytest.raises(PlaceRefused, match=r"synchronised \(OneDrive\)"):
            refuse_place(folder, around)


NAMES = ["OneDrive", "OneDrive - Esimerkki Oy", "Dropbox", "Dropbox (Esimerkki Oy)", "dropbox"]
NAMES += ["iCloudDrive", "iCloud Drive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud"]
NAMES += ["Proton Drive", "SynologyDrive", "Jottacloud", "pCloudDrive"]


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_by_the_name_of_a_synchroniser_is_refused(home: Path, name: str) -> None:
    with pytest.raises(PlaceRefused) as caught:
        refuse_place(home / name / "MentorDesk", at_home(home))
    assert caught.value.sentence.values["name"] == name


@pytest.mark.parametrize("name", ["My OneDrive notes", "Dropboxes", "Drive", "Nextcloudy"])
def test_a_name_that_only_resembles_one_is_good(home: Path, name: str) -> None:
    refuse_place(home / name, at_home(home))


MARKS = [".dropbox.cache", ".tmp.driveupload", ".sync_0a1b2c3d4e5f.db", "._sync_0a1b2c3d4e5f.db"]
MARKS += [".owncloudsync.log", ".nextcloudsync.log", ".stfolder", ".shortcut-targets-by-id"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_folder_with_a_synchroniser_s_mark_above_it_is_refused(home: Path, mark: str) -> None:
    (home / "Jaettu" / "Tiedostot").mkdir(parents=True)
    refuse_place(home / "Jaettu" / "Tiedostot" / "MentorDesk", at_home(home))
    (home / "Jaettu" / mark).touch()
    with pytest.raises(PlaceRefused, match="synchronised"):
        refuse_place(home / "Jaettu" / "Tiedostot" / "MentorDesk", at_home(home))


@pytest.mark.parametrize("variable", ["APPDATA", "LOCALAPPDATA", ""])
def test_a_folder_that_dropbox_lists_is_refused(home: Path, variable: str) -> None:
    info = home / "data" / "Dropbox" if variable else home / ".dropbox"
    info.mkdir(parents=True)
    listed = {"business": {"path": str(home / "Tiimi")}, "personal": {"path": None}, "odd": 1}
    (info / "info.json").write_text(json.dumps(listed))
    around = at_home(home, **({variable: str(home / "data")} if variable else {}))
    refuse_place(home / "Oma", around)
    with pytest.raises(PlaceRefused, match=r"\(Dropbox\)"):
        refuse_place(home / "Tiimi" / "MentorDesk", around)


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff\xfe", b'{"a": []}', b"[" * 20_000])
def test_a_list_of_dropbox_that_can_t_be_read_says_nothing(home: Path, content: bytes) -> None:
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_bytes(content)
    refuse_place(home / "MentorDesk", at_home(home))


def test_a_link_into_a_synced_folder_is_seen_through(home: Path) -> None:
    (home / "Dropbox" / "inside").mkdir(parents=True)
    (home / "link").symlink_to(home / "Dropbox" / "inside")
    with pytest.raises(PlaceRefused, match="Dropbox"):
        refuse_place(home / "link" / "MentorDesk", at_home(home))


def test_a_network_drive_is_refused_with_the_way_out(home: Path) -> None:
    around = Surroundings({"LOCALAPPDATA": str(home / "Local")}, home, lambda _: True)
    with pytest.raises(PlaceRefused, match="lies on a network drive") as caught:
        refuse_place(home / "P", around)
    assert str(home / "Local" / "MentorDesk") in str(caught.value)
    assert "a good place for backups" in str(caught.value)


REMOTE = [r"\\palvelin\jako", r"\\palvelin\jako\MentorDesk", "//palvelin/jako/x"]
REMOTE += [r"\\?\UNC\palvelin\jako", r"\\?\unc\palvelin\jako", r"\\wsl$\Debian"]
LOCAL = ["C:\\Users\\Väinö", r"\\?\C:\Users\Väinö", r"\\.\C:\Users", "D:/MentorDesk", "MentorDesk"]


@pytest.mark.parametrize("place", REMOTE)
def test_a_server_s_name_is_a_network_drive(place: str) -> None:
    assert is_unc(place)


@pytest.mark.parametrize("place", LOCAL)
def test_a_drive_s_letter_is_none(place: str) -> None:
    assert not is_unc(place)


MOUNTS = """/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
srv:/home /home nfs4 rw 0 0
/dev/sdb1 /home/aino/oma ext4 rw 0 0
//srv/jako /mnt/Yhteinen\\040levy cifs rw 0 0
aino@srv: /mnt/etä fuse.sshfs rw 0 0
/dev/sdc1 /mnt/tikku fuseblk rw 0 0
"""

PLACES = {
    "/srv/MentorDesk": False,
    "/homes/x": False,
    "/home/aino/.local/share/MentorDesk": True,
    "/home/aino/oma/MentorDesk": False,
    "/mnt/Yhteinen levy/x": True,
    "/mnt/etä": True,
    "/mnt/tikku/MentorDesk": False,
    "/tmp/x": False,
}


@pytest.mark.parametrize(("place", "remote"), PLACES.items())
def test_a_mount_of_another_machine_is_a_network_drive(place: str, remote: bool) -> None:
    assert is_remote_mount(Path(place), MOUNTS) is remote


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs3", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.davfs2"]
)
def test_these_kinds_of_mount_are_of_another_machine(kind: str) -> None:
    assert is_remote_mount(Path("/srv/x"), f"x / ext4 rw 0 0\nsrv /srv {kind} rw 0 0\n")


@pytest.mark.parametrize("mounts", ["", "\n", "one\n", "a /\n", "a /mnt\\04 nfs\n"])
def test_a_table_of_mounts_that_is_no_table_says_nothing(mounts: str) -> None:
    assert not is_remote_mount(Path("/srv/x"), mounts)


def test_this_test_s_own_disk_is_good(tmp_path: Path) -> None:
    assert not on_network_mount(tmp_path)
    refuse_place(tmp_path)


def test_neither_key_file_nor_database_is_made_in_a_synced_folder(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Esimerkki Oy" / "MentorDesk"
    with pytest.raises(PlaceRefused):
        a_safe(folder).found(PASSWORD)
    with pytest.raises(PlaceRefused):
        LateVault(folder, A_KEY)
    assert not folder.parent.exists()


def test_a_vault_moved_into_a_synced_folder_is_not_opened_there(tmp_path: Path) -> None:
    with closing(LateVault(tmp_path / "MentorDesk", A_KEY)):
        pass
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "MentorDesk").rename(tmp_path / "Dropbox" / "MentorDesk")
    with pytest.raises(PlaceRefused, match="keep it outside"):
        LateVault(tmp_path / "Dropbox" / "MentorDesk", A_KEY)


def test_nobody_is_asked_for_a_password_where_no_database_may_lie(tmp_path: Path) -> None:
    with pytest.raises(PlaceRefused):
        a_safe(tmp_path / "OneDrive" / "MentorDesk").standing()


def test_nor_where_nothing_may_be_written(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        assert a_safe(disk / "data").standing() is Standing.NEW
        assert list(disk.iterdir()) == []
        mount(disk, "remount,ro")
        for folder in (disk, disk / "data"):
            with pytest.raises(VaultError, match="may not write"):
                a_safe(folder).standing()
