"""The whole way without a window: from a new trial to the printed form, on the sample data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.retention import keep_until
from mentordesk.free_days import FinnishHolidays
from mentordesk.house import House
from mentordesk.paths import RESOURCES
from mentordesk.sample import Sample
from mentordesk.ui.files import make_folder, write_whole
from mentordesk.unlocking import safe_of

PROGRAMME = "work-trial"
OTHERS = ("developer-client",)
"""The other models of which there is a sample; each is written to a folder of its own."""
PASSWORD = "kahvila kulman aamukahvi"


def run_demo(out: Path, language: Language) -> Iterator[Path]:
    """Go the whole way in a passing data folder; yield each document left in ``out``."""
    make_folder(out)
    with TemporaryDirectory() as folder:
        key, code = safe_of(Path(folder)).found(PASSWORD)
        house = House.open(Path(folder), language, key)
        with closing(house.vault):
            mentorship = keep_sample(house)
            yield from write_documents(house, mentorship, out)
            yield from write_papers(house, mentorship, code, out)
            for programme in OTHERS:
                make_folder(out / programme)
                yield from write_documents(house, keep_sample(house, programme), out / programme)


def keep_sample(house: House, programme_id: str = PROGRAMME) -> Mentorship:
    """Put a programme's sample into the vault, step by step; return it as it was kept."""
    programme = next(p for p in house.catalogue.programmes() if p.key.id == programme_id)
    sample = Sample(RESOURCES / "sample" / f"{programme_id}.toml", programme, FinnishHolidays())
    mentorship_id = sample.mentorship.id
    house.vault.add(sample.mentorship, programme)
    house.vault.save(mentorship_id, sample.set_up())
    for meeting in sample.meetings():
        house.vault.save(mentorship_id, sample.meet(meeting))
    house.vault.save(mentorship_id, sample.give_feedback())
    return house.vault.load(mentorship_id)


def write_documents(house: House, mentorship: Mentorship, out: Path) -> Iterator[Path]:
    """Write every document of the mentorship's programme, and its exchange file."""
    for document in house.programme(mentorship.programme).documents:
        path = out / f"{document.id}.pdf"
        write_whole(path, house.document(document.id, mentorship))
        yield path
    path = out / "mentorship.json"
    write_whole(path, house.handing.export(mentorship.id, health=True))
    yield path


def write_papers(house: House, mentorship: Mentorship, code: str, out: Path) -> Iterator[Path]:
    """Write what the participant is told of their data, and the sheet with the recovery code."""
    programme, until = house.programme(mentorship.programme), keep_until(mentorship.details)
    papers, language = house.papers(), house.language
    made = {
        "privacy-notice.pdf": papers.privacy_notice(mentorship, programme, until, language),
        "recovery-sheet.pdf": papers.recovery_sheet(code, date.today(), language),
    }
    for name, paper in made.items():
        write_whole(out / name, paper)
        yield out / name
