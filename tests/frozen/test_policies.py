"""What group policies write into the registry reaches the installed program."""

from pathlib import Path

from mentordesk.policies import PLACES_ON_WINDOWS
from tests.frozen.pc import Pc

PLACES = [
    place.replace("HKEY_LOCAL_MACHINE", "HKLM").replace("HKEY_CURRENT_USER", "HKCU")
    for place in PLACES_ON_WINDOWS
]


def test_the_installed_program_follows_the_pcs_and_then_the_users(pc: Pc, setup: Path):
    of_pc, of_user = PLACES
    for key, name, kind, value in (
        (of_pc, "LockMinutes", "REG_DWORD", "5"),
        (of_pc, "BackupFolder", "REG_EXPAND_SZ", r"C:\net\%USERNAME%"),
        (of_user, "LockMinutes", "REG_DWORD", "30"),
        (of_user, "Language", "REG_SZ", "sv"),
    ):
        pc.windows.run("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f")
    assert pc.run(setup, "/S")[0] == 0
    code, written = pc.cli("policies")
    for key in PLACES:
        pc.windows.run("reg", "delete", key, "/f")
    pc.uninstall()
    lines = [line.strip() for line in written.splitlines()]
    user = pc.user.name
    told = [f"BackupFolder\tC:\\net\\{user}", "LockMinutes\t5", "Language\tsv"]
    assert (code, [line for line in lines if line]) == (0, told)
