"""The sample trial in a data folder."""

from contextlib import closing
from pathlib import Path

from mentordesk.demo import keep_sample
from mentordesk.domain.mentorship import Mentorship
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.store.key_file import new_key_file, write_key_file
from mentordesk.store.slots import Cost, password_slot
from tests.builders import A_KEY

PASSWORD = "salasana koetta varten"


def a_sample_trial(folder: Path) -> Mentorship:
    """Keep the sample trial in a vault of that folder, and return it."""
    house = House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    with closing(house.vault):
        return keep_sample(house)


def keep_key(folder: Path) -> None:
    """Write the key file that opens the tests' vaults with ``PASSWORD``, at little cost."""
    file = new_key_file(A_KEY)
    slot = password_slot(A_KEY.material, PASSWORD, Cost(1, 64, 1), file.id)
    write_key_file(folder, file.with_slot(slot))
