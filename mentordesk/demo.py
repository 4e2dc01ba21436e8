"""The whole way without a window: from a new trial to the sealed form, on the sample data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from math import cos, sin
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.cli.calendar import calendar_of
from mentordesk.domain.issued import Way
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.retention import keep_until
from mentordesk.domain.signing import Draft, Ink, Signature
from mentordesk.free_days import FinnishHolidays
from mentordesk.house import House, make_papers
from mentordesk.paths import RESOURCES
from mentordesk.sample import Sample
from mentordesk.ui.files import make_folder, write_whole
from mentordesk.unlocking import safe_of

PROGRAMME = "work-trial"
OTHERS = ("developer-client",)
"""The other models of which there is a sample; each is written to a folder of its own."""
PASSWORD = "kahvila kulman aamukahvi"
FORM = "feedback"
"""What is signed."""
TYPES = ("mentor",)
"""Who types the name; the others draw it."""


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
            yield from write_empty(house, mentorship, out)
            yield write_signed(house, mentorship, out)
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
    day, language = mentorship.created, house.language
    papers = make_papers(today=lambda: day)
    made = {
        "privacy-notice.pdf": papers.privacy_notice(mentorship, programme, until, language),
        "recovery-sheet.pdf": papers.recovery_sheet(code, day, language),
    }
    yield from _written(made, out)


def write_empty(house: House, mentorship: Mentorship, out: Path) -> Iterator[Path]:
    """Write the feedback form to fill in, by pen and in a PDF reader; and the meetings."""
    programme = house.programme(mentorship.programme)
    made = {
        f"{FORM}-blank.pdf": house.make_blank(FORM, mentorship, programme),
        f"{FORM}-fillable.pdf": house.make_blank(FORM, mentorship, programme, fillable=True),
        "meetings.ics": calendar_of(mentorship, house),
    }
    yield from _written(made, out)


def write_signed(house: House, mentorship: Mentorship, out: Path) -> Path:
    """Sign the feedback form, seal it, see that it is whole, and write it."""
    signings = house.signings
    draft = signings.begin(FORM, mentorship, house.programme(mentorship.programme))
    while draft.waiting:
        draft = signings.sign(draft, _signature(draft))
    pdf = signings.pdf(signings.seal(draft).number)
    verdict = signings.verify(pdf)
    assert verdict.is_whole, verdict.finding
    write_whole(out / f"{FORM}-signed.pdf", pdf)
    return out / f"{FORM}-signed.pdf"


def _signature(draft: Draft) -> Signature:
    """Return how the next one signs: with the name typed, or a line as a hand might draw it."""
    signer = draft.waiting[0]
    if signer.role in TYPES:
        return Signature(replace(signer, way=Way.TYPED), signer.name)
    turns = len(signer.name)
    way = [n / 120 for n in range(121)]
    line = tuple(
        (0.08 + 0.8 * at + 0.03 * sin(at * 6 * turns), 0.2 - 0.1 * at * cos(at * 5 * turns))
        for at in way
    )
    return Signature(replace(signer, way=Way.DRAWN), Ink((line,), 0.4))


def _written(made: Mapping[str, bytes], out: Path) -> Iterator[Path]:
    """Write files by their names; yield each."""
    for name, content in made.items():
        write_whole(out / name, content)
        yield out / name
