"""The list of parts beside the installer; tried where a build has fetched its library."""

import json
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from installer.beside import TOOLS, make_sbom
from installer.packages import shipped
from installer.parts import Part, inside, of_packages, ours
from installer.places import Failed
from mentordesk import __version__

pytestmark = pytest.mark.skipif(not TOOLS.exists(), reason="no build has fetched the library yet")
PACKAGES = {name: distribution(name) for name in shipped()}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Part]:
    python = tmp_path_factory.mktemp("python")
    return [*ours(python), *of_packages(PACKAGES), *inside(PACKAGES)]


@pytest.fixture(scope="module")
def sbom(parts: list[Part], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sbom")
    return make_sbom("MentorDesk", parts, folder, folder)


@pytest.fixture(scope="module")
def bill(sbom: Path) -> dict[str, Any]:
    return json.loads(sbom.read_text("utf-8"))


def component(bill: dict[str, Any], ref: str) -> dict[str, Any]:
    (found,) = (each for each in bill["components"] if each["bom-ref"] == ref)
    return found


def test_it_is_the_list_of_this_version(bill: dict[str, Any]):
    root = bill["metadata"]["component"]
    assert (root["name"], root["version"]) == ("MentorDesk", __version__)
    assert root["licenses"] == [{"license": {"id": "MIT"}}]


def test_every_part_is_there_with_its_licence(parts: list[Part], bill: dict[str, Any]):
    there = {each["name"] for each in bill["components"]}
    assert {name for part in parts for name in part.purls or [part.name]} == there | {"MentorDesk"}
    assert all(each["licenses"] for each in bill["components"])


def test_python_is_the_one_that_runs_by_the_names_that_scanners_know(bill: dict[str, Any]):
    python = component(bill, "CPython")
    assert python["purl"] == "pkg:generic/cpython@3.13.2"
    assert python["cpe"].startswith("cpe:2.3:a:python:python:3.13.2:")


def test_what_is_inside_hangs_on_what_brings_it(bill: dict[str, Any]):
    holds = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
    assert "cryptography/OpenSSL" in holds["cryptography"]
    assert "PySide6_Essentials/Qt" in holds["PySide6_Essentials"]
    assert "Qt/PCRE2" in holds["PySide6_Essentials/Qt"]
    assert {"CPython", "cryptography", "Noto Sans", "the installer/NSIS"} <= {*holds["MentorDesk"]}


def test_a_package_has_the_sum_it_is_locked_by(bill: dict[str, Any]):
    (told,) = component(bill, "peewee")["hashes"]
    assert told["alg"] == "SHA-256" and len(told["content"]) == 64


def test_twice_it_is_the_same(parts: list[Part], sbom: Path, tmp_path: Path):
    assert make_sbom("again", parts, tmp_path, tmp_path).read_bytes() == sbom.read_bytes()


def test_a_list_that_cyclonedx_would_refuse_stops_the_build(parts: list[Part], tmp_path: Path):
    wrong = Part("wrong", "1.0", "MIT", sha256="no sum")
    with pytest.raises(Failed, match="no sum"):
        make_sbom("wrong", [*parts, wrong], tmp_path, tmp_path)
