"""The template for Windows' editor of group policies says what the program reads."""

import re
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element, parse

import pytest

from mentordesk.language import LANGUAGES
from mentordesk.policies import ALL, PLACES_ON_WINDOWS

FOLDER = Path(__file__).parents[2] / "installer" / "policy"
NAMES = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
TONGUES = ("fi-FI", "sv-SE", "en-US")


def root_of(path: Path) -> Element:
    return parse(path).getroot()


@pytest.fixture(scope="module")
def template() -> Element:
    return root_of(FOLDER / "MentorDesk.admx")


def policies(template: Element) -> list[Element]:
    return template.findall("p:policies/p:policy", NAMES)


def value_name(policy: Element) -> str:
    (name,) = (each.get("valueName") for each in policy.iter() if each.get("valueName"))
    return name or ""


def test_it_has_each_value_that_is_read_and_no_other(template: Element) -> None:
    assert [value_name(policy) for policy in policies(template)] == [each.name for each in ALL]


def test_it_writes_where_the_program_reads(template: Element) -> None:
    keys = {policy.get("key") for policy in policies(template)}
    assert keys == {place.split("\\", 1)[1] for place in PLACES_ON_WINDOWS}
    assert {policy.get("class") for policy in policies(template)} == {"Both"}


def test_its_limits_are_the_programs(template: Element) -> None:
    known = {policy.name: policy.read for policy in ALL}
    decimals = template.findall(".//p:elements/p:decimal", NAMES)
    assert len(decimals) == 2
    for element in decimals:
        read = known[element.get("valueName", "")]
        assert isinstance(read, partial)
        limits = element.get("minValue"), element.get("maxValue")
        assert tuple(map(str, read.args)) == limits


def test_its_languages_are_the_windows(template: Element) -> None:
    assert [each.text for each in template.findall(".//p:enum//p:string", NAMES)] == [*LANGUAGES]


def test_each_thing_it_refers_to_is_there(template: Element) -> None:
    for kind, place in (("category", "parentCategory"), ("definition", "supportedOn")):
        there = {each.get("name") for each in template.iterfind(f".//p:{kind}", NAMES)}
        refs = {each.get("ref") for each in template.iterfind(f".//p:policy/p:{place}", NAMES)}
        assert refs == there


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize("kind", ["string", "presentation"])
def test_each_language_has_each_text_once(template: Element, tongue: str, kind: str) -> None:
    words = root_of(FOLDER / tongue / "MentorDesk.adml")
    values = [value for each in template.iter() for value in each.attrib.values()]
    asked = {
        found[1] for value in values if (found := re.fullmatch(rf"\$\({kind}\.(\w+)\)", value))
    }
    texts = words.findall(f".//p:{kind}", NAMES)
    assert sorted(each.get("id", "") for each in texts) == sorted(asked)
    assert all("".join(each.itertext()).strip() for each in texts)


@pytest.mark.parametrize("tongue", TONGUES)
def test_each_field_has_its_label(template: Element, tongue: str) -> None:
    words = root_of(FOLDER / tongue / "MentorDesk.adml")
    fields = {each.get("id") for each in template.findall(".//p:elements/*", NAMES)}
    labelled = words.findall(".//p:presentation/*", NAMES)
    assert {each.get("refId") for each in labelled} == fields


def test_the_page_for_the_it_person_lists_each_value() -> None:
    page = (FOLDER.parents[1] / "docs" / "install.md").read_text("utf-8")
    listed = re.findall(r"^\| `(\w+)` \| `REG", page, re.MULTILINE)
    assert listed == [each.name for each in ALL]
