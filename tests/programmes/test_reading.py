"""What a programme's files become."""

from __future__ import annotations

from datetime import date

import pytest

from mentordesk.domain.item import Condition, Kind, Line, Operator
from mentordesk.domain.programme import Purpose
from mentordesk.programmes import read
from tests.programmes.small import FINNISH, STRUCTURE, files, small

SWEDISH = 'language = "sv"\n[programme]\nname = "Liten"\n'


def test_every_kind_of_item_is_read():
    group = small().group
    assert group
    kinds = {item.kind for part in (small(), group) for form in part.forms for item in form.items()}
    assert kinds == set(Kind)


def test_an_item_keeps_what_its_table_says():
    item = small().item("long")
    assert (item.kind, item.health, item.shared) == (Kind.LONG_TEXT, True, False)
    assert small().item("short").drafted_from == ("long",)
    assert small().item("rated").views == ("mentor",)


def test_a_condition_is_read_as_data():
    section = small().form("first").sections[1]
    assert section.when == Condition("agreed", Operator.EQUALS, "yes")


def test_lines_keep_their_reference_and_link():
    programme = small()
    assert programme.role("mentor").duties == (Line("listens", "X.1"), Line("asks"))
    assert programme.guide("help").lines == (Line("one", link="https://example.fi"),)


def test_a_used_item_is_the_same_item():
    programme = small()
    shown = next(programme.form("setup").items())
    assert shown is programme.item("agreed")
    assert shown in tuple(programme.form("first").items())


def test_an_item_shown_outside_meetings_has_one_answer():
    assert small().item("agreed").shared
    assert not small().item("short").shared


def test_stages_rhythms_limits_and_documents_are_read():
    programme = small()
    assert (programme.stage("meeting").least, programme.stage("meeting").most) == (1, 3)
    assert programme.rhythms[0].up_to_days is None
    assert programme.limits[0].most == 6.0
    assert programme.limits[0].effective_from == date(2025, 1, 1)
    assert programme.document("print") is not None
    assert [form.id for form in programme.forms_for(Purpose.SETUP)] == ["setup"]


def test_texts_are_found_by_dotted_keys():
    programme = small()
    assert programme.name("fi") == "Pieni"
    assert programme.text("item.chosen.this", "fi") == "Tämä"
    assert programme.text("form.first.how", "fi") == "Mitä kuuluu?"
    assert programme.texts["fi"].translated_by == "Joku"
    assert programme.texts["fi"].reviewed


def test_a_missing_text_falls_back_to_the_first_language():
    structure = STRUCTURE.replace('["fi"]', '["fi", "sv"]')
    programme = small(structure, sv=SWEDISH)
    assert programme.name("sv") == "Liten"
    assert programme.text("item.short.label", "sv") == "Lyhyt"
    assert programme.text("item.short.label", "en") == "Lyhyt"
    assert programme.text("item.short.help", "sv") == ""


def test_people_periods_and_meetings_need_no_label():
    bare = FINNISH.replace('people.label = "Ihmiset"\n', "").replace('next.label = "Jatko"\n', "")
    programme = small(fi=bare.replace('label = "Aika", ', ""))
    for item in ("people", "next", "period"):
        assert programme.text(f"item.{item}.label", "fi") == ""
    assert programme.text("item.period.hours_per_day", "fi") == "Tunnit"


def test_a_role_may_say_how_to_add_somebody():
    finnish = FINNISH.replace('name = "Mentori"', 'name = "Mentori"\nadd = "Lisää mentori"')
    assert small(fi=finnish).text("role.mentor.add", "fi") == "Lisää mentori"
    assert small().text("role.mentor.add", "fi") == ""


def test_the_fingerprint_is_the_same_however_lines_end():
    windows = {name: text.replace("\n", "\r\n") for name, text in files().items()}
    assert read(windows).key == small().key
    assert read(windows).files == small().files


def test_a_byte_order_mark_is_no_harm():
    assert small("\ufeff" + STRUCTURE).key == small().key


@pytest.mark.parametrize("name", ["programme.toml", "fi.toml"])
def test_a_changed_file_has_another_fingerprint(name: str):
    changed = files()
    changed[name] += "# a remark\n"
    assert read(changed).key.sha256 != small().key.sha256


def test_a_programme_is_read_again_from_its_own_copy():
    programme = small()
    again = read(programme.files)
    assert (again.key, again.forms, again.files) == (programme.key, programme.forms, files())
    assert again.texts["fi"].entries == programme.texts["fi"].entries


def test_long_texts_keep_their_paragraphs():
    finnish = FINNISH.replace('"Pieni malli"', '"""\nYksi\n\nKaksi"""')
    assert small(fi=finnish).text("programme.summary", "fi") == "Yksi\n\nKaksi"
