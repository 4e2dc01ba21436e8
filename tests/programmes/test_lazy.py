"""Languages after the first are read when somebody asks for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.domain.errors import ProgrammeError
from mentordesk.programmes import ProgrammeFolder, read, read_whole
from tests.programmes.small import FINNISH, STRUCTURE, files
from tests.programmes.test_folder import put

TWO = STRUCTURE.replace('["fi"]', '["fi", "sv"]')
SLIP = 'language = "sv"\n[programme]\nname = "Liten"\nnme = "Litn"\n'


@pytest.mark.parametrize("swedish", [SLIP, "this is not TOML", ""])
def test_a_slip_in_another_language_does_not_close_the_programme(swedish: str):
    programme = read(files(TWO, sv=swedish))
    assert programme.name("fi") == "Pieni"
    assert programme.text("item.short.label", "sv") == "Lyhyt"


@pytest.mark.parametrize("swedish", [SLIP, "this is not TOML", ""])
def test_a_slip_in_another_language_is_found_where_all_are_read(swedish: str):
    with pytest.raises(ProgrammeError, match=r"sv\.toml, line"):
        read_whole(files(TWO, sv=swedish))


def test_what_is_right_beside_a_slip_is_shown():
    assert read(files(TWO, sv=SLIP)).name("sv") == "Liten"


def test_the_catalogue_tells_the_slip_once_the_language_was_asked_for(tmp_path: Path):
    put(tmp_path / "a", files(TWO, sv=SLIP))
    catalogue = ProgrammeFolder(tmp_path)
    (programme,) = catalogue.programmes()
    assert catalogue.problems() == ()
    assert programme.name("sv") == "Liten"
    assert str(catalogue.problems()[0]).startswith("small/sv.toml, line 4:")


def test_a_slip_in_the_first_language_is_told_at_once():
    with pytest.raises(ProgrammeError, match=r"fi\.toml, line"):
        read(files(TWO, fi=FINNISH.replace("asks =", "aks ="), sv=SLIP))


def test_the_languages_are_known_without_reading_them():
    texts = read(files(TWO, sv=SLIP)).texts
    assert (list(texts), len(texts), "sv" in texts, "en" in texts) == (["fi", "sv"], 2, True, False)
    with pytest.raises(KeyError):
        texts["en"]


def test_a_group_is_called_by_its_own_name():
    group = read(files()).group
    assert group
    assert group.name("fi") == "Pieni ryhmä"
    assert group.text("item.short.label", "fi") == "Lyhyt"
