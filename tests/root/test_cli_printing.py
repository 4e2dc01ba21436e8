"""What the command line prints is told by the history, as what the window prints."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mentordesk.cli import main
from mentordesk.domain.history import Act
from mentordesk.late_vault import LateVault
from mentordesk.unlocking import VARIABLE
from tests.builders import A_KEY
from tests.root.test_handing_sealed import A_PDF, FORM
from tests.root.trial import PASSWORD, a_sample_trial, keep_key


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    keep_key(tmp_path)
    monkeypatch.setenv(VARIABLE, PASSWORD)
    return tmp_path


@pytest.fixture
def known(data: Path) -> str:
    """The id of the trial there."""
    return a_sample_trial(data).id


def in_vault(data: Path, act: Callable[[LateVault], Any]) -> Any:
    with closing(LateVault(data, A_KEY)) as vault:
        return act(vault)


def printed(data: Path, known: str) -> list[str]:
    """Return what the history tells was printed."""
    events = in_vault(data, lambda vault: vault.history(known))
    return [event.field for event in events if event.act is Act.PRINTED]


def run(data: Path, *words: object) -> int:
    return main(["--data", str(data), *map(str, words)])


def test_a_document_that_was_printed_is_in_the_history(data: Path, known: str) -> None:
    assert run(data, "print", known, "meeting-1", data / "one.pdf") == 0
    assert printed(data, known) == ["meeting-1"]


@pytest.mark.parametrize("empty", ["--blank", "--fillable"])
def test_an_empty_form_tells_nothing_of_anybody(data: Path, known: str, empty: str) -> None:
    assert run(data, "print", known, "meeting-1", data / "one.pdf", empty) == 0
    assert printed(data, known) == []


def test_what_could_not_be_written_was_not_printed(data: Path, known: str) -> None:
    assert run(data, "print", known, "meeting-1", data / "none" / "one.pdf") == 1
    assert printed(data, known) == []


@pytest.mark.parametrize(("health", "field"), [(False, "feedback"), (True, "feedback.health")])
def test_a_sealed_document_tells_whether_health_was_in_it(
    data: Path, known: str, health: bool, field: str
) -> None:
    in_vault(data, lambda vault: vault.issue(known, replace(FORM, health=health), A_PDF))
    assert run(data, "print", known, "feedback", data / "one.pdf") == 0
    assert printed(data, known) == [field]
