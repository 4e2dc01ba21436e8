"""Everything that is handed out has its licence, and the program can read which."""

import json
import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

from installer.licences import write
from installer.packages import shipped
from installer.parts import (
    QT,
    SAID_OTHERWISE,
    TEXTS,
    Part,
    ids,
    inside,
    listed_by,
    of_packages,
    ours,
    version_in,
)
from installer.places import PYTHON_LOCK, Failed
from mentordesk.licences import shipment

PACKAGES = {name: distribution(name) for name in shipped()}
INNER = tuple(inside(PACKAGES))
PARTS = [*of_packages(PACKAGES), *INNER]
BUILD_CRATES = {
    "asn1_derive", "cc", "find-msvc-tools", "foreign-types-shared", "heck", "openssl-macros",
    "pkg-config", "proc-macro2", "pyo3-build-config", "pyo3-ffi", "pyo3-macros",
    "pyo3-macros-backend", "quote", "shlex", "syn", "target-lexicon", "unicode-ident", "vcpkg",
}  # fmt: skip
"""What builds the others, or is a piece of one that is named."""


def test_every_package_that_is_handed_out_has_its_licence():
    told = {part.name: part for part in PARTS if not part.inside}
    assert set(told) == set(shipped())
    for part in told.values():
        assert part.licence and part.files and all(file.stat().st_size for file in part.files)


def test_each_licence_is_one_that_spdx_knows_the_form_of():
    for part in PARTS:
        assert all(name.isascii() and name[0].isalnum() for name in ids(part.licence)), part.name
        assert len(part.licence) < 50 and "License" not in part.licence.replace("LicenseRef", "")


def test_what_packages_bring_inside_is_told_with_its_text():
    for part in INNER:
        assert part.files and all(file.exists() for file in part.files), part.name
        assert part.inside in {"Qt", "Qt PDF", "CPython", "the installer", *shipped()}


def test_each_text_belongs_to_something():
    used = {file for part in PARTS for file in part.files if file.parent == TEXTS}
    assert used == set(TEXTS.glob("*.txt"))


def test_qts_packages_come_with_the_lesser_licence_and_the_one_it_adds_to():
    for part in (part for part in PARTS if part.name.casefold().startswith(QT)):
        (text,) = part.files
        told = text.read_text("utf-8")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
        assert "TERMS AND CONDITIONS" in told and "How to Apply These Terms" in told


def test_what_is_said_otherwise_is_handed_out():
    assert set(SAID_OTHERWISE) <= {*shipped(), "pyinstaller"}


def test_all_that_is_inside_cryptography_is_told():
    boxes = [f for f in distribution("cryptography").files or () if f.name.endswith(".json")]
    bills = [json.loads(Path(str(box.locate())).read_text("utf-8")) for box in boxes]
    crates = {each["name"] for bill in bills for each in bill["components"]}
    told = {name.casefold() for p in INNER if p.inside == "cryptography" for name in names(p)}
    own = {name for name in crates if name.startswith("cryptography-")}
    assert len(bills) == 2 and not {each.casefold() for each in crates - own} - told - BUILD_CRATES


def test_what_a_package_lists_itself_has_its_version_from_there():
    listed = listed_by(distribution("cryptography"))
    assert listed["asn1"].startswith("pkg:cargo/asn1@")
    (asn1,) = (part for part in INNER if part.name == "asn1")
    assert asn1.version and asn1.purls == {"asn1": listed["asn1"]}
    (crates,) = (part for part in INNER if part.name.startswith("base64"))
    assert set(crates.purls) == set(names(crates)) and "/openssl@0" in crates.purls["openssl"]
    assert all(part.version for part in INNER if part.inside == "pillow")


def test_the_version_of_what_is_inside_is_read_in_the_file_itself(tmp_path: Path):
    (tmp_path / "_rust.pyd").write_bytes(b"\xff\0OpenSSL 4.0.1 9 Jun 2026\0OpenSSL 4.0.1 9 Jun\0")
    assert version_in(tmp_path, "_rust.*", r"OpenSSL ([\d.]+) ") == "4.0.1"


@pytest.mark.parametrize("told", [b"", b"OpenSSL 4.0.1 and OpenSSL 3.6.0 "])
def test_a_file_that_does_not_tell_one_version_stops_the_build(tmp_path: Path, told: bytes):
    (tmp_path / "_rust.pyd").write_bytes(told)
    with pytest.raises(Failed, match="should tell one version"):
        version_in(tmp_path, "_rust.*", r"OpenSSL ([\d.]+) ")


@pytest.mark.parametrize("holder", ["sqlcipher3", "cryptography"])
def test_both_openssl_tell_their_version_in_what_is_shipped(holder: str, tmp_path: Path):
    entries = tomllib.loads((TEXTS / "inside.toml").read_text("utf-8"))["part"]
    found = (it for it in entries if (it["name"], it["inside"]) == ("OpenSSL", holder))
    (tmp_path / "site").symlink_to(Path(str(distribution(holder).locate_file(""))))
    assert re.fullmatch(r"\d+\.\d+\.\d+", version_in(tmp_path, *next(found)["version_in"]))


def names(part: Part) -> list[str]:
    return part.name.split(", ")


def test_the_version_of_python_is_the_one_that_is_locked(tmp_path: Path):
    (python, *_) = ours(tmp_path)
    assert f"CPython {python.version} " in PYTHON_LOCK.read_text("utf-8")


def test_the_program_reads_what_is_written_for_it(tmp_path: Path):
    read = shipment(write(PARTS, tmp_path / "licences"))
    assert len(read.parts) == len(PARTS)
    assert len(read.day) == len("2026-01-31")
    (qt,) = (part for part in read.parts if part.name == "PCRE2")
    assert (qt.inside, qt.licence, len(qt.copyright)) == ("Qt", "BSD-3-Clause", 3)
    assert qt.text.startswith("Copyright (c) 1997-2007 University of Cambridge\n")
    assert "Redistribution and use" in qt.text


def test_a_package_without_a_text_stops_the_build(tmp_path: Path):
    with pytest.raises(Failed, match="nameless"):
        write([Part("nameless", "1.0", "MIT", ())], tmp_path / "licences")
