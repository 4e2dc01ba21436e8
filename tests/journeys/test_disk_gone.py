"""The disk with the data is taken away while somebody types: the words wait until it is back."""

from pathlib import Path

import pytest

from mentordesk.ui import session as saving
from tests.journeys.conftest import Start
from tests.journeys.test_odd_texts import FIELD
from tests.root.trial import a_sample_trial
from tests.store.unplugging import unplugged

NAME = "Oksana"
WORDS = ("Kirjoitettu ennen.", "Kirjoitettu kun tikku oli irti.", "Kirjoitettu taas.")


@pytest.mark.slow
def test_what_is_typed_while_the_stick_is_out_is_saved_when_it_is_back(
    start: Start, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "TRY_AGAIN_MS", 50)
    a_sample_trial(data)
    person = start()
    person.opens(NAME)
    person.goes_to_tab("1. tapaaminen")
    person.writes(FIELD, WORDS[0])
    person.waits_until_saved()
    with unplugged(data):
        person.writes(FIELD, WORDS[1])
        person.expects("Ei tallennettu: Levy ei toiminut")
        person.expects("Ei tallennettu: Kansion")
        assert person.long_text_of(FIELD) == WORDS[1]
    person.waits_until_saved()
    person.expects("Tallennettu 9.41")
    again = start()
    again.opens(NAME)
    again.goes_to_tab("1. tapaaminen")
    assert again.long_text_of(FIELD) == WORDS[1]
    again.writes(FIELD, WORDS[2])
    again.waits_until_saved()
