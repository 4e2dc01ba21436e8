"""The hand-over file: opened by its passphrase alone, or refused with a sentence."""

import json
import unicodedata
import zlib
from collections.abc import Callable
from typing import Any, Literal

import pytest

from mentordesk.domain.errors import ExchangeError, WrongPassphrase
from mentordesk.store.exchange import JsonExchange
from mentordesk.store.handover import LARGEST_MIB, HandoverFile, is_sealed
from mentordesk.store.slots import Cost
from tests.builders import a_mentorship, a_programme

PASSPHRASE = "pöytä räntä äyriäinen öljy"
CHEAP = Cost(1, 64, 1)
CONTENT = JsonExchange().write(a_mentorship(), a_programme())
FILE = HandoverFile(CHEAP)
SEALED = FILE.sealed(CONTENT, PASSPHRASE)
LINE, BODY = SEALED.split(b"\n", 1)


def refusal(data: bytes, passphrase: str = PASSPHRASE) -> str:
    """The sentence with which a file is refused."""
    with pytest.raises(ExchangeError) as caught:
        FILE.opened(data, passphrase)
    assert caught.value.sentence.context == "store"
    return str(caught.value)


def changed(**header: Any) -> bytes:
    """The file with another first line."""
    return json.dumps({**json.loads(LINE), **header}).encode() + b"\n" + BODY


def test_what_was_sealed_is_opened_by_its_passphrase() -> None:
    assert FILE.opened(SEALED, PASSPHRASE) == CONTENT


def test_a_real_file_asks_for_the_work_that_a_password_does() -> None:
    sealed = HandoverFile().sealed(b"content", PASSPHRASE)
    assert json.loads(sealed.split(b"\n")[0])["cost"] == {"rounds": 3, "memory": 65536, "lanes": 4}
    assert HandoverFile(CHEAP).opened(sealed, PASSPHRASE) == b"content"


def test_nothing_of_the_content_can_be_read_in_it() -> None:
    names = ("Väinö", "person", "work-trial")
    assert not any(name.encode(code) in SEALED for name in names for code in ("utf-8", "utf-16-le"))


def test_two_files_of_the_same_share_nothing_but_their_form() -> None:
    again = FILE.sealed(CONTENT, PASSPHRASE)
    assert again.split(b"\n", 1)[1] != BODY
    assert json.loads(again.split(b"\n")[0])["salt"] != json.loads(LINE)["salt"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_is_the_same_however_the_keyboard_composes_it(
    form: Literal["NFC", "NFD"],
) -> None:
    typed = unicodedata.normalize(form, PASSPHRASE)
    assert FILE.opened(SEALED, typed) == CONTENT


@pytest.mark.parametrize(
    "heard",
    ["Pöytä Räntä Äyriäinen Öljy", "pöytä-räntä-äyriäinen-öljy", "  pöytä räntä  äyriäinen öljy\n"],
)
def test_words_heard_on_the_phone_open_it_however_they_are_written(heard: str) -> None:
    assert FILE.opened(SEALED, heard) == CONTENT


def test_a_passphrase_of_ones_own_opens_as_it_was_typed_and_no_other_does() -> None:
    sealed = FILE.sealed(CONTENT, "Oma-Lause 1")
    assert FILE.opened(sealed, "Oma-Lause 1") == CONTENT
    with pytest.raises(WrongPassphrase):
        FILE.opened(sealed, "oma lause 1")


def test_what_pasting_brings_around_a_passphrase_does_not_count() -> None:
    sealed = FILE.sealed(CONTENT, " Oma-Lause 1\r\n")
    assert FILE.opened(sealed, "Oma-Lause 1") == FILE.opened(sealed, "Oma-Lause 1 ") == CONTENT


def test_a_wrong_passphrase_is_told_apart() -> None:
    with pytest.raises(WrongPassphrase, match="doesn't open"):
        FILE.opened(SEALED, "pöytä räntä äyriäinen")


@pytest.mark.parametrize("empty", ["", "  ", "\t"])
def test_nothing_is_sealed_or_opened_without_a_passphrase(empty: str) -> None:
    with pytest.raises(ExchangeError, match="passphrase is missing"):
        FILE.sealed(CONTENT, empty)
    assert "passphrase is missing" in refusal(SEALED, empty)


CUTS = {"one": 1, "tag": 16, "more": 17, "half": len(BODY) // 2, "all": len(BODY)}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS.keys())
def test_a_cut_file_is_told_before_the_passphrase_is_asked(cut: int) -> None:
    assert f"{len(BODY) - cut} of its {len(BODY)} bytes" in refusal(SEALED[:-cut], "")
    with pytest.raises(ExchangeError, match="isn't whole"):
        is_sealed(SEALED[:-cut])


def test_a_file_that_goes_on_is_refused() -> None:
    assert "isn't whole" in refusal(SEALED + b"more")


@pytest.mark.parametrize("place", [0, 100, len(BODY) - 1], ids=["first", "within", "last"])
def test_a_changed_byte_opens_nothing(place: int) -> None:
    damaged = bytearray(BODY)
    damaged[place] ^= 1
    with pytest.raises(WrongPassphrase):
        FILE.opened(LINE + b"\n" + damaged, PASSPHRASE)


def test_a_changed_first_line_opens_nothing() -> None:
    with pytest.raises(WrongPassphrase):
        FILE.opened(changed(cost={"rounds": 2, "memory": 64, "lanes": 1}), PASSPHRASE)


ODD_LINES: dict[str, dict[str, Any]] = {
    "too much memory": {"cost": {"rounds": 1, "memory": 2**20, "lanes": 1}},
    "endless rounds": {"cost": {"rounds": 10**9, "memory": 64, "lanes": 1}},
    "no work at all": {"cost": {"rounds": 0, "memory": 0, "lanes": 0}},
    "short salt": {"salt": "AAAA"},
    "no base64": {"nonce": "?"},
    "no length": {"length": None},
    "another format": {"format": "mentordesk-backup"},
    "older than the first": {"format_version": 0},
}


@pytest.mark.parametrize("header", ODD_LINES.values(), ids=ODD_LINES)
def test_a_first_line_that_no_mentordesk_writes_is_refused(header: dict[str, Any]) -> None:
    assert "no hand-over file" in refusal(changed(**header))


def test_a_newer_file_is_told() -> None:
    assert "newer version" in refusal(changed(format_version=2, cipher="another"))


NO_FILES: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "text": lambda: b"hello",
    "an exchange file": lambda: CONTENT,
    "an array": lambda: b"[]\n",
    "nested": lambda: b"[" * 4000 + b"\n",
    "a long line": lambda: b" " * 10_000 + SEALED,
    "not UTF-8": lambda: b'{"format": "\xff"}\n',
}


@pytest.mark.parametrize("data", NO_FILES.values(), ids=NO_FILES)
def test_what_is_no_handover_file_is_refused(data: Callable[[], bytes]) -> None:
    assert not is_sealed(data())
    assert "no hand-over file" in refusal(data())


def test_a_newer_file_is_known_for_what_it_is() -> None:
    assert is_sealed(SEALED)
    with pytest.raises(ExchangeError, match="newer version"):
        is_sealed(changed(format_version=2))


def test_what_swells_beyond_all_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zlib.compress(b" " * (LARGEST_MIB * 2**20 + 1))
    monkeypatch.setattr(zlib, "compress", lambda _: bomb)
    sealed = FILE.sealed(b"", PASSPHRASE)
    assert len(sealed) < 2**20
    assert "more than 50 MB" in refusal(sealed)


def test_content_that_was_never_compressed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zlib, "compress", lambda content: content)
    assert "no hand-over file" in refusal(FILE.sealed(b"hello", PASSPHRASE))
