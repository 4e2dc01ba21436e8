"""Who gets in, and how: the password, the recovery code, this PC; and what never is overwritten."""

import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import KeyLost, VaultDamaged, VaultError, WrongPassword
from mentordesk.domain.safe import Key, Standing
from mentordesk.late_vault import LateVault
from mentordesk.store import key_file
from mentordesk.store.durable import patiently
from mentordesk.store.opening import FILE_NAME
from mentordesk.store.pc_slot import THIS_PC
from mentordesk.store.safe import FolderSafe
from mentordesk.store.slots import password_slot
from tests.builders import A_KEY
from tests.store.disks import mount, mounted
from tests.store.killing_keys import ROOT
from tests.store.safes import CHEAP, PASSWORD, OwnPc, a_safe, fill, founded, kept_in, start_of

OTHER = "toinen salasana"


def test_a_new_folder_asks_for_a_password(folder: Path) -> None:
    assert a_safe(folder).standing() is Standing.NEW
    folder.mkdir()
    (folder / FILE_NAME).touch()
    assert a_safe(folder).standing() is Standing.NEW


def test_a_database_that_is_gone_is_told_by_what_belongs_to_its_backups(folder: Path) -> None:
    safe, key, _ = founded(folder)
    fill(folder, key)
    (folder / "backups").mkdir()
    (folder / "backups" / "one.mdbackup").touch()
    assert safe.standing() is Standing.SHUT
    (folder / FILE_NAME).write_bytes(b"")
    assert safe.standing() is Standing.GONE
    (folder / FILE_NAME).unlink()
    assert safe.standing() is Standing.GONE
    with pytest.raises(VaultError, match="already chosen"):
        safe.found(OTHER)


def test_a_first_start_that_was_broken_off_goes_on(folder: Path) -> None:
    safe, _, _ = founded(folder)
    assert safe.standing() is Standing.SHUT
    (folder / "backups").mkdir()
    assert safe.standing() is Standing.SHUT


def test_a_founded_vault_opens_by_password_and_by_code(folder: Path) -> None:
    safe, key, code = founded(folder)
    mentorship = fill(folder, key)
    assert safe.standing() is a_safe(folder).standing() is Standing.SHUT
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(code) == key
    assert kept_in(folder, key) == [mentorship]


def test_the_key_file_is_there_before_the_database(folder: Path) -> None:
    founded(folder)
    assert [path.name for path in folder.iterdir()] == [key_file.FILE_NAME]


def test_every_vault_has_a_key_of_its_own(tmp_path: Path) -> None:
    keys = {founded(tmp_path / str(number))[1].material for number in range(20)}
    assert len(keys) == 20


def test_a_wrong_password_opens_nothing(folder: Path) -> None:
    safe, _, _ = founded(folder)
    for wrong in ("", " ", PASSWORD.upper(), f"{PASSWORD}.", PASSWORD[:-1], PASSWORD * 99):
        with pytest.raises(WrongPassword, match="This password doesn't open"):
            safe.unlock(wrong)


REFUSED = ["", " " * 9, "\t\n\u00a0", "sana  \n\n\n", "lyhyt12", "pitkä " * 200]


@pytest.mark.parametrize("password", REFUSED)
def test_what_would_protect_little_is_refused_by_whatever_way_it_comes(
    folder: Path, password: str
) -> None:
    with pytest.raises(WrongPassword, match="8 to 1000 characters"):
        a_safe(folder).found(password)
    assert not folder.exists()
    safe, key, _ = founded(folder)
    with pytest.raises(WrongPassword, match="8 to 1000 characters"):
        safe.set_password(key, password)
    assert safe.unlock(PASSWORD) == key


AROUND = [f"{PASSWORD}\r\n", f" {PASSWORD}", f"\t{PASSWORD}\u2028", f"{PASSWORD}\u00a0"]


@pytest.mark.parametrize("pasted", AROUND)
def test_what_pasting_brings_around_a_password_does_not_count(folder: Path, pasted: str) -> None:
    safe = a_safe(folder)
    key, _ = safe.found(pasted)
    assert safe.unlock(PASSWORD) == safe.unlock(pasted) == key
    safe.set_password(key, pasted.replace(PASSWORD, OTHER))
    assert safe.unlock(OTHER) == key
    anew = safe.rekey(f"{OTHER} ", safe.drawn_code(), lambda _: None)
    assert safe.unlock(OTHER) == anew


@pytest.mark.parametrize("password", [*AROUND, "lyhyt", "pitkä " * 500, "x\ud83d"])
def test_a_password_from_before_such_rules_still_opens(folder: Path, password: str) -> None:
    safe, key, _ = founded(folder)
    file = key_file.read_key_file(folder)
    slot = password_slot(key.material, password, CHEAP, file.id)
    key_file.write_key_file(folder, file.with_slot(slot))
    assert safe.unlock(password) == key


@pytest.mark.parametrize(
    "password", ["puoli \ud83d kuvaa", "\U0001f40e hevonen juoksee", "ä" * 1000]
)
def test_any_signs_make_a_password(folder: Path, password: str) -> None:
    key, _ = a_safe(folder).found(password)
    for form in ("NFC", "NFD"):
        assert a_safe(folder).unlock(unicodedata.normalize(form, password)) == key


def test_another_password_opens_from_now_on_and_alone(folder: Path) -> None:
    safe, key, code = founded(folder)
    mentorship = fill(folder, key)
    before = start_of(folder)
    safe.set_password(key, OTHER)
    assert safe.unlock(OTHER) == safe.recover(code) == key
    with pytest.raises(WrongPassword):
        safe.unlock(PASSWORD)
    assert start_of(folder) == before and kept_in(folder, key) == [mentorship]


def test_a_new_code_puts_the_one_before_out_of_force(folder: Path) -> None:
    safe, key, code = founded(folder)
    other = safe.new_code(key)
    assert safe.recover(other) == safe.unlock(PASSWORD) == key
    with pytest.raises(WrongPassword, match="This recovery code"):
        safe.recover(code)


def test_a_forgotten_password_is_replaced_by_the_code(folder: Path) -> None:
    _, key, code = founded(folder)
    safe = a_safe(folder)
    safe.set_password(safe.recover(code), OTHER)
    assert a_safe(folder).unlock(OTHER) == key


# No new key where a database lies


def lost(folder: Path) -> None:
    (folder / key_file.FILE_NAME).unlink()


def emptied(folder: Path) -> None:
    (folder / key_file.FILE_NAME).write_bytes(b"")


def damaged(folder: Path) -> None:
    (folder / key_file.FILE_NAME).write_bytes(b'{"format": "mentordesk-key"')


Spoil = Callable[[Path], None]
WAYS: list[Spoil] = [lost, emptied, damaged]


@pytest.mark.parametrize("spoil", WAYS)
def test_no_new_key_is_made_where_an_encrypted_database_lies(folder: Path, spoil: Spoil) -> None:
    safe, key, _ = founded(folder)
    fill(folder, key)
    spoil(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert safe.standing() is a_safe(folder).standing() is Standing.KEYLESS
    for attempt in (safe.found, safe.unlock, a_safe(folder).recover, a_safe(folder).found):
        with pytest.raises(KeyLost, match="take a backup into use"):
            attempt(OTHER)
    assert before == {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_log_without_its_database_is_one_that_a_key_was_lost_for(folder: Path) -> None:
    folder.mkdir()
    (folder / f"{FILE_NAME}-wal").write_bytes(b"what was typed last")
    assert a_safe(folder).standing() is Standing.KEYLESS
    with pytest.raises(KeyLost):
        a_safe(folder).found(PASSWORD)


def test_a_password_is_not_chosen_twice(folder: Path) -> None:
    safe, key, _ = founded(folder)
    with pytest.raises(VaultError, match="already chosen"):
        a_safe(folder).found(OTHER)
    assert safe.unlock(PASSWORD) == key


@pytest.mark.parametrize("spoil", [emptied, damaged])
def test_a_damaged_key_file_without_a_database_keeps_nobody_out(folder: Path, spoil: Spoil) -> None:
    founded(folder)
    spoil(folder)
    assert a_safe(folder).standing() is Standing.NEW
    key, _ = a_safe(folder).found(OTHER)
    assert a_safe(folder).unlock(OTHER) == key


# A wrong key and a damaged database


def test_a_key_file_of_another_vault_is_told(tmp_path: Path) -> None:
    for name in ("one", "two"):
        _, key, _ = founded(tmp_path / name)
        fill(tmp_path / name, key)
    (tmp_path / "one" / key_file.FILE_NAME).replace(tmp_path / "two" / key_file.FILE_NAME)
    key = a_safe(tmp_path / "two").unlock(PASSWORD)
    with pytest.raises(VaultDamaged, match="belongs to another database"):
        LateVault(tmp_path / "two", key)


def test_a_damaged_first_page_is_no_wrong_password(folder: Path) -> None:
    safe, key, _ = founded(folder)
    fill(folder, key)
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[100] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    assert safe.unlock(PASSWORD) == key
    with pytest.raises(VaultDamaged, match="is damaged, or no database"):
        LateVault(folder, key)


def test_slots_moved_from_another_file_open_nothing(tmp_path: Path) -> None:
    safe, _, code = founded(tmp_path / "one")
    founded(tmp_path / "two")
    theirs, ours = (key_file.read_key_file(tmp_path / name) for name in ("one", "two"))
    for slot in theirs.slots:
        ours = ours.with_slot(slot)
    key_file.write_key_file(tmp_path / "two", ours)
    assert safe.unlock(PASSWORD)
    for attempt, word in (
        (a_safe(tmp_path / "two").unlock, PASSWORD),
        (a_safe(tmp_path / "two").recover, code),
    ):
        with pytest.raises(WrongPassword):
            attempt(word)


def test_a_key_that_is_not_the_database_s_never_gets_into_its_key_file(folder: Path) -> None:
    safe, key, code = founded(folder)
    fill(folder, key)
    with pytest.raises(VaultDamaged):
        safe.set_password(A_KEY, OTHER)
    assert safe.unlock(PASSWORD) == safe.recover(code) == key


# The key file while the vault is open

OPENS = """
import sys
from pathlib import Path
from mentordesk.domain.errors import VaultBusy
from mentordesk.late_vault import LateVault
from tests.store.safes import PASSWORD, a_safe
folder = Path(sys.argv[1])
try:
    LateVault(folder, a_safe(folder).unlock(PASSWORD)).close()
except VaultBusy:
    sys.exit(7)
"""


def test_nothing_the_safe_does_lets_a_second_process_into_the_open_vault(folder: Path) -> None:
    safe = a_safe(folder, OwnPc())
    key, _ = safe.found(PASSWORD)
    with closing(LateVault(folder, key)):
        safe.set_password(safe.recover(safe.new_code(key)), PASSWORD)
        safe.remember(safe.unlock(PASSWORD))
        assert safe.remembered() == key and safe.standing() is Standing.SHUT
        safe.forget()
        second = [sys.executable, "-c", OPENS, str(folder)]
        assert subprocess.run(second, cwd=ROOT, check=False).returncode == 7
    assert subprocess.run(second, cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("spoil", WAYS)
def test_a_key_file_lost_while_open_is_there_again_when_it_closes(
    folder: Path, spoil: Spoil
) -> None:
    _, key, code = founded(folder)
    mentorship = fill(folder, key)
    with closing(LateVault(folder, key)) as vault:
        assert vault.load(mentorship.id) == mentorship
        spoil(folder)
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(code) == key


def test_a_key_file_of_another_vault_laid_over_is_undone_when_it_closes(tmp_path: Path) -> None:
    _, key, code = founded(tmp_path / "one")
    mentorship = fill(tmp_path / "one", key)
    founded(tmp_path / "two")
    with closing(LateVault(tmp_path / "one", key)) as vault:
        assert vault.load(mentorship.id) == mentorship
        (tmp_path / "two" / key_file.FILE_NAME).replace(tmp_path / "one" / key_file.FILE_NAME)
    assert a_safe(tmp_path / "one").recover(code) == key


def test_a_key_file_from_before_a_new_key_laid_over_is_undone_when_it_closes(folder: Path) -> None:
    safe, key, _ = founded(folder)
    fill(folder, key)
    before = key_file.read_key_file(folder)
    code = safe.drawn_code()
    key = safe.rekey(PASSWORD, code, lambda _: None)
    with closing(LateVault(folder, key)) as vault:
        vault.mind_key_file()
        key_file.write_key_file(folder, before)
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(code) == key


def test_a_foreign_key_file_never_becomes_the_copy(tmp_path: Path) -> None:
    _, key, code = founded(tmp_path / "one")
    with closing(LateVault(tmp_path / "one", key)) as vault:
        vault.mind_key_file()
    founded(tmp_path / "two")
    with closing(LateVault(tmp_path / "one", key)) as vault:
        (tmp_path / "two" / key_file.FILE_NAME).replace(tmp_path / "one" / key_file.FILE_NAME)
        assert vault.summaries() == ()
    assert a_safe(tmp_path / "one").recover(code) == key


@pytest.mark.parametrize("spoil", WAYS)
def test_a_vault_of_which_only_the_list_was_read_mends_its_key_file_too(
    folder: Path, spoil: Spoil
) -> None:
    _, key, code = founded(folder)
    fill(folder, key)
    with closing(LateVault(folder, key)) as vault:
        assert len(vault.summaries()) == 1
        spoil(folder)
    assert a_safe(folder).recover(code) == key


@pytest.mark.parametrize("spoil", WAYS)
def test_a_backup_never_has_a_key_file_that_does_not_open_it(folder: Path, spoil: Spoil) -> None:
    _, key, _ = founded(folder)
    fill(folder, key)
    with closing(LateVault(folder, key)) as vault:
        spoil(folder)
        backup = vault.backups().make(Why.ASKED)
        assert vault.backups().unlock(backup.path, PASSWORD) == key


@pytest.mark.parametrize("spoil", WAYS)
def test_a_change_of_password_writes_a_lost_key_file_anew(folder: Path, spoil: Spoil) -> None:
    safe, key, code = founded(folder)
    spoil(folder)
    safe.set_password(key, OTHER)
    assert a_safe(folder).unlock(OTHER) == a_safe(folder).recover(code) == key


def test_the_copy_in_the_database_follows_the_key_file(folder: Path) -> None:
    safe, key, _ = founded(folder)
    mentorship = fill(folder, key)
    safe.set_password(key, OTHER)
    with closing(LateVault(folder, key)) as vault:
        assert vault.load(mentorship.id) == mentorship
        lost(folder)
    assert a_safe(folder).unlock(OTHER) == key


# This PC


def test_a_pc_remembers_the_key_until_it_is_told_to_forget(folder: Path) -> None:
    pc = OwnPc()
    safe, (key, _) = a_safe(folder, pc), a_safe(folder, pc).found(PASSWORD)
    assert safe.can_remember and safe.remembered() is None
    safe.remember(key)
    assert a_safe(folder, pc).remembered() == a_safe(folder, pc).unlock(PASSWORD) == key
    safe.forget()
    assert safe.remembered() is None and safe.unlock(PASSWORD) == key


def test_another_pc_or_account_opens_nothing(tmp_path: Path) -> None:
    pc = OwnPc()
    safe = a_safe(tmp_path, pc)
    key, code = safe.found(PASSWORD)
    safe.remember(key)
    assert a_safe(tmp_path, OwnPc()).remembered() is None
    assert a_safe(tmp_path, OwnPc()).recover(code) == key


def test_what_a_pc_keeps_is_bound_to_its_key_file(tmp_path: Path) -> None:
    pc = OwnPc()
    one, two = a_safe(tmp_path / "one", pc), a_safe(tmp_path / "two", pc)
    one.remember(one.found(PASSWORD)[0])
    two.found(PASSWORD)
    theirs, ours = (key_file.read_key_file(tmp_path / name) for name in ("one", "two"))
    key_file.write_key_file(tmp_path / "two", ours.plus(*theirs.of_kind("pc")))
    assert one.remembered() and two.remembered() is None


def test_another_password_lets_the_pc_forget(folder: Path) -> None:
    safe = a_safe(folder, OwnPc())
    key, _ = safe.found(PASSWORD)
    safe.remember(key)
    safe.set_password(key, OTHER)
    assert safe.remembered() is None
    safe.remember(key)
    safe.new_code(key)
    assert safe.remembered() == safe.unlock(OTHER) == key


def test_the_pc_s_slot_never_stands_alone(folder: Path) -> None:
    safe = a_safe(folder, OwnPc())
    key, _ = safe.found(PASSWORD)
    safe.remember(key)
    kinds = [slot.kind for slot in key_file.read_key_file(folder).slots]
    assert sorted(kinds) == ["password", "pc", "recovery"]


class BrokenPc(OwnPc):
    """A PC whose keeper fails, as Windows does without a profile."""

    def seal(self, material: bytes, purpose: bytes) -> bytes:
        raise OSError(f"no profile for {len(material + purpose)} bytes")


def test_a_pc_that_can_t_keep_the_key_is_told(folder: Path) -> None:
    safe = a_safe(folder, BrokenPc())
    key, _ = safe.found(PASSWORD)
    with pytest.raises(VaultError, match="Go on with the password"):
        safe.remember(key)
    assert safe.remembered() is None and safe.unlock(PASSWORD) == key


def test_only_windows_remembers(folder: Path) -> None:
    safe = FolderSafe(folder)
    assert safe.can_remember is (THIS_PC is not None)
    assert not a_safe(folder).can_remember and a_safe(folder).remembered() is None


# Disks


def test_a_full_disk_keeps_the_password_before(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=64k") as disk:
        safe, key, code = founded(disk)
        with suppress(OSError), (disk / "filling").open("wb") as file:
            file.write(bytes(64 * 1024))
        with pytest.raises(VaultError, match="The disk is full"):
            safe.set_password(key, OTHER)
        assert a_safe(disk).unlock(PASSWORD) == a_safe(disk).recover(code) == key
        assert {path.name for path in disk.iterdir()} == {key_file.FILE_NAME, "filling"}


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=64k") as disk:
        safe, key, _ = founded(disk)
        mount(disk, "remount,ro")
        with pytest.raises(VaultError, match="may not write"):
            safe.set_password(key, OTHER)
        assert safe.unlock(PASSWORD) == key


def test_what_a_virus_scanner_holds_is_tried_again() -> None:
    tries = iter([PermissionError("held"), PermissionError("held"), None])

    def act() -> None:
        if failure := next(tries):
            raise failure

    patiently(act, patience_s=5)
    assert next(tries, "all used") == "all used"


def test_what_is_held_for_ever_is_told() -> None:
    def act() -> None:
        raise PermissionError("held")

    with pytest.raises(PermissionError):
        patiently(act, patience_s=0)


def test_a_key_of_another_length_is_none() -> None:
    for material in (b"", bytes(32), bytes(47), bytes(49)):
        with pytest.raises(ValueError, match="length"):
            Key(material)
