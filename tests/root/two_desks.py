"""Two MentorDesks with data folders of their own, that hand mentorships to one another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from mentordesk.demo import keep_sample
from mentordesk.domain.handing import Handed
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.merging import MergePlan
from mentordesk.domain.records import Answer, Place, Rival
from mentordesk.handing import DeskHanding
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.store.handover import HandoverFile
from mentordesk.store.slots import Cost
from tests.builders import A_KEY
from tests.sealed_files import seals

PASSPHRASE = "leipomo räntä kioski öljy"


@dataclass
class Desk:
    """One MentorDesk without its window."""

    house: House
    handing: DeskHanding

    @property
    def mentorship(self) -> Mentorship:
        """The only one there."""
        (summary,) = self.house.vault.summaries()
        return self.house.vault.load(summary.id)

    def begins(self) -> Mentorship:
        """Begin the sample trial."""
        return keep_sample(self.house)

    def does(self, *changes: Change) -> None:
        """Save what somebody did."""
        self.house.vault.save(self.mentorship.id, changes)

    def writes(self, text: str, item: str, meeting: str = "") -> Answer:
        """Write an answer; return it."""
        answer = Answer(Place(meeting, item), text, "fi")
        self.does(Put(answer))
        return answer

    def chooses(self, rival: Rival) -> None:
        """Take what the other desk wrote."""
        self.does(Put(rival.record), Remove(rival))

    def gives(self, *, health: bool = False) -> bytes:
        """Return a hand-over file, as if it were saved."""
        file = self.handing.hand_over(self.mentorship.id, PASSPHRASE, health=health)
        self.handing.note_handed(self.mentorship.id, health=health)
        return file

    def reads(self, file: bytes) -> Handed:
        """Read a hand-over file and take nothing in."""
        return self.handing.read_handed(file, PASSPHRASE)

    def takes_in(self, file: bytes) -> Handed:
        """Read a hand-over file and take it in."""
        handed = self.reads(file)
        self.handing.take_in(handed)
        return handed

    def records(self) -> set[object]:
        """Return all there is, without the order in which it came."""
        return set(self.mentorship.records())


def plan_of(handed: Handed) -> MergePlan:
    """Return what becomes of a mentorship that is here too."""
    assert handed.plan is not None
    return handed.plan


@contextmanager
def a_desk(folder: Path, name: str) -> Iterator[Desk]:
    """Open a MentorDesk at which somebody of that name sits."""
    with ExitStack() as opened:
        house = House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
        opened.callback(house.vault.close)
        file = HandoverFile(Cost(1, 64, 1))
        handing = DeskHanding(
            house.vault, house.catalogue, house.exchange(), file, lambda: name, seals
        )
        yield Desk(house, handing)
