"""Pictures of every place of the program, to look at: ``python -m bench.pictures OUT``.

They are taken of the real window on a made-up desk, without a screen. ``--size``, ``--text``,
``--scheme``, ``--language`` and ``--second`` (the participant's own language) say how it looks.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.camera import Photographer, Shutter
from bench.picture_gate import visit_gate
from bench.picture_papers import visit_papers
from bench.trials import KEY
from bench.trials import opened as house_of
from mentordesk import app
from mentordesk.demo import OTHERS, PROGRAMME
from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship, Put, apply
from mentordesk.domain.reading import place
from mentordesk.domain.records import Answer
from mentordesk.domain.setup import close
from mentordesk.free_days import FinnishHolidays
from mentordesk.house import House
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.sample import Sample
from mentordesk.settings import FileSettings
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.history.history_block import HistoryBlock
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.tall import page_around
from mentordesk.ui.theme import Scheme, Theme
from tests.root.trial import keep_key
from tests.ui.groups.pilot import a_pilot

TODAY, NOW = date(2026, 3, 24), datetime(2026, 3, 24, 9, 41)
SHOWN = "Oksana Kovalenko"
HELD = {"Ali Hassan": 1, "Maria Niemi": 0, "Timo Ahola": 4, "Leila Ahmed": 4, SHOWN: 3}


def visit_empty(camera: Photographer, _: str) -> None:
    """Picture the first start and each page of the wizard, empty."""
    camera.shoot("first-start")
    camera.window.setting_up.begin()
    camera.take_wizard("wizard")


def visit_trial(camera: Photographer, mentorship_id: str) -> None:
    """Picture the lists, then a running trial tab by tab, its plan, and the other pages."""
    camera.shoot("home")
    visit_tabs(camera, mentorship_id)
    visit_dialogs(camera, mentorship_id)
    visit_aside(camera)
    visit_papers(camera, camera.desk, mentorship_id)


def visit_dialogs(camera: Photographer, mentorship_id: str) -> None:
    """Picture what is told, handed over and erased of a mentorship, each in its dialog."""
    acts = camera.window.acts
    for name, ask in (
        ("hand-over", acts.hand_over),
        ("access", acts.tell_about_one),
        ("erase", acts.erase),
        ("keep-longer", acts.keep_longer),
    ):
        ask(mentorship_id)
        camera.take_dialog(name)


def visit_aside(camera: Photographer) -> None:
    """Picture the settings from top to bottom, the backups, and the page about the program."""
    aside = camera.window.aside
    aside.go_to_settings()
    camera.scroll("settings", aside.settings_page)
    aside.go_to_backups()
    aside.backups_page.make.click()
    camera.scroll("backups", aside.backups_page)
    camera.rest()
    aside.backups_page.findChildren(BackupRow)[0].button.click()
    camera.shoot("backup-inside")
    aside.go_to_about()
    camera.scroll("about", aside.about_page)
    aside.go_to_licences()
    camera.shoot("licences")


def visit_tabs(camera: Photographer, mentorship_id: str) -> None:
    """Picture each tab of a mentorship, then each page of its plan."""
    camera.window.pages.open(mentorship_id)
    camera.rest()
    page = camera.window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    for number, tab in enumerate(page.tabs.ids()):
        page.tabs.open(tab)
        camera.shoot(f"tab-{number}")
        if tab == OVERVIEW:
            take_history(camera)
    camera.window.pages.edit(mentorship_id)
    camera.take_wizard("plan")


def take_history(camera: Photographer) -> None:
    """Unfold the history and picture it."""
    for block in camera.window.findChildren(HistoryBlock):
        block.fold.arrow.click()
        page = page_around(block)
        assert page is not None
        camera.rest()
        page.ensureWidgetVisible(block)
        camera.shoot("history")


def keep_nothing(_: House) -> str:
    """Leave the vault empty."""
    return ""


def keep_some(house: House) -> str:
    """Keep the sample trial before its last meeting, and others around it; return its id."""
    programme = next(p for p in house.catalogue.programmes() if p.key.id == PROGRAMME)
    kept = ""
    for name, held in HELD.items():
        sample = Sample(RESOURCES / "sample" / f"{PROGRAMME}.toml", programme, FinnishHolidays())
        shown = trial(sample, name, held)
        house.vault.add(shown, programme)
        kept = shown.id
    return kept


def trial(sample: Sample, name: str, held: int) -> Mentorship:
    """Return the sample trial of a participant after so many meetings; closed after all."""
    sample.set_up()
    for meeting in sample.meetings()[:held]:
        sample.meet(meeting)
    if name == SHOWN:
        sample.give_feedback()
    participant = sample.mentorship.holder("participant")
    assert participant is not None
    named = apply(sample.mentorship, Put(replace(participant, name=name)))
    return apply(named, close(named)) if held == len(sample.meetings()) else named


def keep_pair(house: House) -> str:
    """Keep the sample of the second model before its closing meeting; return its id."""
    programme = next(p for p in house.catalogue.programmes() if p.key.id == OTHERS[0])
    file = RESOURCES / "sample" / f"{programme.key.id}.toml"
    sample = Sample(file, programme, FinnishHolidays())
    sample.set_up()
    for meeting in sample.meetings()[:-1]:
        sample.meet(meeting)
    house.vault.add(sample.mentorship, programme)
    return sample.mentorship.id


def keep_pilot(house: House) -> str:
    """Keep a made pilot with some of its pairs begun; return its id."""
    programme = next(p for p in house.catalogue.programmes() if p.key.id == OTHERS[0])
    pilot = a_pilot(programme)
    house.vault.add(pilot.group, pilot.whole)
    for member in pilot.members:
        house.vault.add(member, programme)
    return pilot.group.id


def speak(house: House, mentorship_id: str, code: str) -> None:
    """Let the participant's own language be another one."""
    programme = house.programme(house.vault.load(mentorship_id).programme)
    for item in programme.items_of(Kind.LANGUAGE):
        house.vault.save(mentorship_id, [Put(Answer(place(item, ""), code))])


def visit_pilot(camera: Photographer, mentorship_id: str) -> None:
    """Picture the lists with a group, then the group tab by tab, its plan, and the shelf."""
    camera.shoot("home")
    visit_tabs(camera, mentorship_id)
    camera.window.setting_up.begin()
    camera.shoot("choice")
    camera.window.aside.go_to_shelf()
    camera.shoot("shelf")


VISITS: tuple[tuple[Callable[[House], str], Callable[[Photographer, str], None]], ...] = (
    (keep_nothing, visit_empty),
    (keep_some, visit_trial),
    (keep_pair, visit_tabs),
    (keep_pilot, visit_pilot),
)


def main() -> None:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser("bench.pictures", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="1280x860", metavar="WIDTHxHEIGHT")
    parser.add_argument("--text", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--scheme", type=Scheme, choices=list(Scheme), default=Scheme.LIGHT)
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("--second", metavar="CODE", help="the participant's own language")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = TranslatedLanguage(asked.language, RESOURCES / "i18n")
    qt = app.application(language)
    theme = Theme.load(RESOURCES)
    theme.apply(qt, asked.scheme, asked.text)
    width, height = map(int, asked.size.split("x"))
    visit_gate(Shutter(asked.out / "visit_gate", (width, height)).take, language, theme)
    for keep, visit in VISITS:
        take_pictures(asked, language, theme, (keep, visit))


def take_pictures(
    asked: argparse.Namespace,
    language: TranslatedLanguage,
    theme: Theme,
    what: tuple[Callable[[House], str], Callable[[Photographer, str], None]],
) -> None:
    """Fill a passing data folder, open the window on it and walk through it."""
    keep, visit = what
    width, height = map(int, asked.size.split("x"))
    with TemporaryDirectory() as name:
        folder = Path(name)
        keep_key(folder)
        with house_of(folder) as house:
            mentorship_id = keep(house)
            if asked.second and mentorship_id:
                speak(house, mentorship_id, asked.second)
        with app.opened(folder, language, FileSettings(folder), theme, KEY) as desk:
            that_day = replace(desk, today=lambda: TODAY, now=lambda: NOW)
            camera = Photographer(that_day, (width, height), asked.out / visit.__name__)
            visit(camera, mentorship_id)
            camera.rest()
            camera.window.close()
            camera.rest()
            camera.window.deleteLater()  # with what it would still do in the background


if __name__ == "__main__":
    main()
