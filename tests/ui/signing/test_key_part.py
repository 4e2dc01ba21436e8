"""The seal is set with the desk's own key, or with one that the person brings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.signing.key_part import KeyPart
from tests.documents.sealing.own_key import PASSWORD, an_own_key


@pytest.fixture
def part(qtbot: QtBot, desk: Desk) -> KeyPart:
    part = KeyPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.arrive()
    qtbot.waitUntil(lambda: bool(part.mark.text()))
    return part


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a key that somebody else has issued."""
    path = tmp_path / "aino.p12"
    path.write_bytes(an_own_key(now=datetime.now(UTC)))
    return path


def take(part: KeyPart, file: Path, password: str) -> None:
    part.ask_password(file)
    part.password.fill(password)
    part.take.click()


def test_at_first_the_key_is_the_desks_own(part: KeyPart) -> None:
    assert part.about.text() and "Aino" not in part.about.text()
    assert not part.own.isVisible() and not part.asks.isVisible()


def test_another_key_is_taken_with_its_password_and_given_back(
    qtbot: QtBot, part: KeyPart, file: Path
) -> None:
    own = part.mark.text()
    take(part, file, PASSWORD)
    qtbot.waitUntil(lambda: part.mark.text() != own)
    assert "Aino Virtanen" in part.about.text() and "Kaupungin varmentaja" in part.about.text()
    assert not part.asks.isVisible() and part.password.text == ""
    part.own.click()
    qtbot.waitUntil(lambda: part.mark.text() == own)


def test_a_wrong_password_is_said_and_the_key_stays(
    qtbot: QtBot, part: KeyPart, file: Path
) -> None:
    own = part.mark.text()
    take(part, file, "väärä")
    qtbot.waitUntil(part.problem.isVisible)
    assert part.asks.isVisible() and part.mark.text() == own


def test_a_file_that_is_no_key_is_said_to_be_none(
    qtbot: QtBot, part: KeyPart, tmp_path: Path
) -> None:
    (tmp_path / "kuva.p12").write_bytes(b"no key")
    take(part, tmp_path / "kuva.p12", "")
    qtbot.waitUntil(part.problem.isVisible)
    assert part.problem.text.text()
