"""The sample trial in a data folder."""

from contextlib import closing
from pathlib import Path

from mentordesk.demo import keep_sample
from mentordesk.domain.mentorship import Mentorship
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES


def a_sample_trial(folder: Path) -> Mentorship:
    """Keep the sample trial in a vault of that folder, and return it."""
    house = House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"))
    with closing(house.vault):
        return keep_sample(house)
