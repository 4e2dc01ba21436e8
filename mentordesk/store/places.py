"""Where a database may not lie: on a network drive, or in a folder that a program synchronises.

A network drive can't promise that what was written is there, or that nobody else writes; a synced
folder carries the database away half written, and brings back an older one.
"""

from __future__ import annotations

import errno
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from mentordesk.domain.errors import PlaceRefused
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.failures import told

NETWORK: Final = QT_TRANSLATE_NOOP(
    "store",
    "{folder} lies on a network drive, where a database would be damaged sooner or later. Let "
    "MentorDesk keep it on this PC, e.g. in {own}. A network drive is a good place for backups.",
)
SYNCED: Final = QT_TRANSLATE_NOOP(
    "store",
    "{folder} lies in a folder that is synchronised ({name}), where a database would be damaged "
    "sooner or later. Let MentorDesk keep it outside, e.g. in {own}. Such a folder is a good place "
    "for backups.",
)

_ONE_DRIVE: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""The variables in which OneDrive tells its folders."""

_APP_DATA: Final = ("APPDATA", "LOCALAPPDATA")
"""The variables of the folders in which Dropbox tells its own."""

_NAMES: Final = re.compile(
    r"(OneDrive|Dropbox|iCloud ?Drive|Google ?Drive|Nextcloud|ownCloud|Proton ?Drive|Jottacloud"
    r"|Synology ?Drive|pCloud ?Drive)( - .*| ?\(.*\))?",
    re.IGNORECASE,
)
"""What such programs call the folder they make, with a firm's name behind."""

_MARKS: Final = (
    (re.compile(r"\.dropbox\.cache"), "Dropbox"),
    (re.compile(r"\._?sync_\w+\.db|\.(nextcloud|owncloud)sync\.log"), "Nextcloud"),
    (re.compile(r"\.shortcut-targets-by-id|\.tmp\.drive(up|down)load"), "Google Drive"),
    (re.compile(r"\.stfolder"), "Syncthing"),
)
"""What they leave in the folder that they synchronise."""

_REMOTE_TYPES: Final = re.compile(
    r"nfs\d*|cifs|smb\d*|smbfs|ncpfs|afs|ceph|davfs|(fuse\.)?(sshfs|glusterfs|rclone|davfs2?"
    r"|gvfsd-fuse|curlftpfs|s3fs)"
)
_REMOTE_DRIVE: Final = 4
"""Windows' DRIVE_REMOTE."""

_TRIED: Final = "mentordesk-{pid}.tmp"
_FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is asked of the system: its variables, the person's home, what a network drive is.

    ``libraries`` gives the folders that OneDrive synchronises, its own and those of SharePoint and
    Teams, which lie elsewhere under the firm's name.
    """

    variables: Mapping[str, str]
    home: Path
    is_remote: Callable[[Path], bool]
    libraries: Callable[[], Iterable[str]] = tuple

    @property
    def own(self) -> Path:
        """Where this PC keeps a program's data for a person."""
        default = self.home / ".local" / "share"
        kept = self.variables.get("LOCALAPPDATA") or self.variables.get("XDG_DATA_HOME")
        return Path(kept or default) / "MentorDesk"


def refuse_place(folder: Path, around: Surroundings | None = None) -> None:
    """Raise ``PlaceRefused`` where a folder, there already or not, is no place for a database."""
    around = around or surroundings()
    places = (folder.absolute(), _real(folder))
    names = {"folder": str(folder), "own": str(around.own)}
    if any(map(around.is_remote, places)):
        raise PlaceRefused(NETWORK.filled(**names))
    for place in dict.fromkeys(places):
        if name := _synchroniser(place, around):
            raise PlaceRefused(SYNCED.filled(**names, name=name))


def refuse_unwritable(folder: Path) -> None:
    """Raise ``VaultError`` where nothing may be written in a folder, there already or not."""
    try:
        there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
        tried = there / _TRIED.format(pid=os.getpid())
        tried.touch()
        tried.unlink()
    except OSError as failure:
        if failure.errno in _FORBIDDEN:
            with told(folder):
                raise


def _real(place: Path) -> Path:
    """Return where a place really is; where Windows doesn't tell, as it is called."""
    try:
        return place.resolve()
    except OSError:
        return place.absolute()


def surroundings() -> Surroundings:
    """Return what this system answers."""
    is_remote = on_network_drive if sys.platform == "win32" else on_network_mount
    return Surroundings(os.environ, Path.home(), is_remote, _libraries)


def on_network_drive(place: Path) -> bool:
    r"""Say whether Windows reaches a place over the network: ``\\server\share`` or a letter."""
    return is_unc(str(place)) or _drive_type(place.anchor) == _REMOTE_DRIVE


def is_unc(place: str) -> bool:
    r"""Say whether a path begins with a server's name; ``\\?\C:\…`` and ``\\.\…`` don't."""
    plain = place.replace("/", "\\").upper()
    return plain.startswith("\\\\") and (plain[2:4] not in ("?\\", ".\\") or plain[4:8] == "UNC\\")


def on_network_mount(place: Path) -> bool:
    """Say whether Linux mounts a place from another machine."""
    mounts = Path("/proc/mounts")
    return is_remote_mount(place, mounts.read_text("utf-8", "replace") if mounts.exists() else "")


def is_remote_mount(place: Path, mounts: str) -> bool:
    """Say so by a table of mounts as fstab(5) writes it; the last one over a place counts."""
    kind = ""
    longest = 0
    for line in mounts.splitlines():
        _, point, found, *_ = [*line.split(" "), "", "", ""]
        over = Path(_unescaped(point))
        if place.is_relative_to(over) and len(over.parts) >= longest:
            kind, longest = found, len(over.parts)
    return bool(_REMOTE_TYPES.fullmatch(kind))


def _unescaped(point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point)


def _synchroniser(place: Path, around: Surroundings) -> str:
    """Return the name of what synchronises a place, or none."""
    for root, name in _told_roots(around):
        if place.is_relative_to(root):
            return name
    named = (part for part in place.parts if _NAMES.fullmatch(part))
    marked = (_mark_in(folder) for folder in (place, *place.parents))
    return next(named, "") or next((who for who in marked if who), "")


def _told_roots(around: Surroundings) -> Iterator[tuple[Path, str]]:
    """Yield the folders that OneDrive and Dropbox say are theirs."""
    for variable in _ONE_DRIVE:
        if told := around.variables.get(variable):
            yield _real(Path(told)), "OneDrive"
    for library in filter(None, around.libraries()):
        yield _real(Path(library)), "OneDrive"
    told_in = filter(None, map(around.variables.get, _APP_DATA))
    for folder in (around.home / ".dropbox", *(Path(data) / "Dropbox" for data in told_in)):
        for root in _dropbox_roots(folder / "info.json"):
            yield root, "Dropbox"


def _dropbox_roots(file: Path) -> Iterator[Path]:
    """Yield the folders in a file of Dropbox's; https://help.dropbox.com/installs/locate-folder."""
    try:
        told: Any = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    accounts = cast("dict[str, Any]", told).values() if isinstance(told, dict) else ()
    for account in accounts:
        path: Any = cast("dict[str, Any]", account).get("path") if isinstance(account, dict) else ""
        if isinstance(path, str) and path:
            yield _real(Path(path))


def _mark_in(folder: Path) -> str:
    """Return whose mark lies in a folder, or none."""
    try:
        with os.scandir(folder) as found:
            hidden = [entry.name for entry in found if entry.name.startswith(".")]
    except OSError:
        return ""
    return next((who for name in hidden for mark, who in _MARKS if mark.fullmatch(name)), "")


if sys.platform == "win32":
    import ctypes
    import winreg
    from contextlib import suppress

    _LIBRARIES: Final = r"Software\SyncEngines\Providers\OneDrive"
    """Where OneDrive keeps a key for each library that it synchronises for a person."""

    def _libraries() -> Iterator[str]:
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _LIBRARIES) as known:
            for number in range(winreg.QueryInfoKey(known)[0]):
                name = winreg.EnumKey(known, number)
                with suppress(OSError), winreg.OpenKey(known, name) as library:
                    yield str(winreg.QueryValueEx(library, "MountPoint")[0])

    def _drive_type(anchor: str) -> int:
        return ctypes.WinDLL("kernel32").GetDriveTypeW(anchor)
else:

    def _libraries() -> Iterator[str]:
        return iter(())

    def _drive_type(anchor: str) -> int:  # noqa: ARG001
        return 0
