"""``verify`` and ``calendar``: a promise to scripts."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from mentordesk import borrowing
from mentordesk.borrowing import borrowed
from mentordesk.cli import main
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.issued import Way
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.signing import Signature
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.unlocking import VARIABLE
from tests.builders import A_KEY
from tests.documents.reading_back import FONTS
from tests.documents.sealing.tampering import with_a_note
from tests.root.trial import PASSWORD, a_sample_trial, keep_key

Said = pytest.CaptureFixture[str]


class Office:
    """A data folder with a sealed feedback form, and the file of it."""

    def __init__(self, folder: Path) -> None:
        self.data, self.file = folder / "data", folder / "form.pdf"
        self.trial: Mentorship = a_sample_trial(self.data)
        keep_key(self.data)
        self.number = self.with_house(self._seal)

    def with_house(self, act: Callable[[House], Any]) -> Any:
        """Do something with the vault open."""
        house = House.open(self.data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
        with closing(house.vault):
            return act(house)

    def _seal(self, house: House) -> str:
        programme = house.programme(self.trial.programme)
        draft = house.signings.begin("feedback", self.trial, programme)
        self.blank = draft.signable.pdf
        first = replace(draft.waiting[0], way=Way.TYPED)
        draft = house.signings.sign(draft, Signature(first, first.name))
        self.unsealed = draft.signable.pdf
        issued = house.signings.seal(draft)
        self.file.write_bytes(house.signings.pdf(issued.number))
        return issued.number

    def run(self, *words: object) -> int:
        """Run the command line on the data folder."""
        return main(["--data", str(self.data), "--language", "en", *map(str, words)])


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def office(sealed: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    return sealed


def test_a_whole_document_gives_zero_and_says_so(office: Office, capsys: Said) -> None:
    assert office.run("verify", office.file) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert first == "The document is whole"
    assert any(office.number in line for line in others)
    named = [line.split(":")[0] for line in others if ": " in line]
    assert named.count("Signed on the screen") == 1
    assert named.count("Left to sign by pen on paper") >= 1


def test_as_json_it_says_what_is_promised(office: Office, capsys: Said) -> None:
    assert office.run("verify", office.file, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["finding"], told["whole"]) == (1, "whole", True)
    assert (told["file"], told["mentorship"]) == ("form.pdf", office.trial.id)
    document = told["document"]
    assert (document["number"], document["kind"]) == (office.number, "feedback")
    assert document["sha256"] == told["sha256"]
    assert document["sealed"].endswith("Z")
    ways = [signer["way"] for signer in document["signers"]]
    assert ways[0] == Way.TYPED and set(ways[1:]) == {Way.PEN}
    assert [each["seal"] for each in told["signatures"]] == [False, True]
    assert (told["changes"], told["replaced_by"], document["void"]) == ([], None, None)


def test_every_key_of_the_object_is_written_down(office: Office, capsys: Said) -> None:
    office.run("verify", office.file, "--json")
    told = json.loads(capsys.readouterr().out)
    page = (RESOURCES.parent / "docs" / "verify.md").read_text("utf-8")
    keys = {*told, *told["document"], *told["document"]["signers"][0], *told["signatures"][0]}
    assert not [key for key in keys if f"{key}`" not in page and f'"{key}"' not in page]


@pytest.mark.parametrize(
    ("spoil", "code", "finding"),
    [
        (lambda office: with_a_note(office.file.read_bytes()), 4, "changed"),
        (lambda office: office.file.read_bytes().replace(b"endobj", b"endobx", 1), 4, "changed"),
        (lambda office: office.unsealed, 5, "cut-back"),
    ],
)
def test_a_document_that_is_not_whole_never_gives_zero(
    office: Office,
    tmp_path: Path,
    capsys: Said,
    spoil: Callable[[Office], bytes],
    code: int,
    finding: str,
) -> None:
    file = tmp_path / "spoilt.pdf"
    file.write_bytes(spoil(office))
    assert office.run("verify", file, "--json") == code
    told = json.loads(capsys.readouterr().out)
    assert (told["finding"], told["whole"]) == (finding, False)
    assert told["document"]["number"] == office.number


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04", "is not a PDF"),
        (b"%PDF-1.7\nnothing", "damaged PDF"),
        (None, "could not be read"),
    ],
)
def test_what_can_not_be_read_gets_one_sentence(
    office: Office, tmp_path: Path, capsys: Said, content: bytes | None, said: str
) -> None:
    file = tmp_path / "odd.pdf"
    if content is not None:
        file.write_bytes(content)
    assert office.run("verify", file, "--json") == 1
    out, error = capsys.readouterr()
    assert out == ""
    assert said in error and len(error.splitlines()) == 1


def test_without_a_database_it_needs_no_password_and_is_at_best_foreign(
    sealed: Office, tmp_path: Path, capsys: Said
) -> None:
    nowhere = tmp_path / "nowhere"
    assert main(["--data", str(nowhere), "verify", str(sealed.file), "--json"]) == 6
    told = json.loads(capsys.readouterr().out)
    assert (told["finding"], told["document"], told["mentorship"]) == ("foreign", None, None)
    assert (told["database"], told["number"]) == (False, sealed.number)
    assert main(["--data", str(nowhere), "--language", "en", "verify", str(sealed.file)]) == 6
    first, *others = capsys.readouterr().out.splitlines()
    assert "no database" in first and str(nowhere) in first
    assert f"Record number: {sealed.number}" in others
    assert "Sealed with the key of: MentorDesk" in others
    assert "elsewhere" not in others[0]
    assert not nowhere.exists()


def test_a_file_from_before_any_signature_names_nobody_as_having_signed(
    office: Office, tmp_path: Path, capsys: Said
) -> None:
    file = tmp_path / "cut.pdf"
    file.write_bytes(office.blank)
    assert office.run("verify", file) == 5
    out = capsys.readouterr().out
    assert "Signed on the screen" not in out and "missing from the file" in out


def test_while_a_window_is_open_it_says_where_to_check(
    office: Office, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(borrowing, "TURN_SECONDS", 0.0)
    with borrowed(office.data):
        assert office.run("verify", office.file) == 1
    assert "Check a document" in capsys.readouterr().err


def test_a_database_is_not_judged_by_without_its_password(sealed: Office, capsys: Said) -> None:
    assert sealed.run("verify", sealed.file) == 1
    assert VARIABLE in capsys.readouterr().err


def test_a_file_that_nobody_sealed_says_nothing(
    office: Office, tmp_path: Path, capsys: Said
) -> None:
    file = tmp_path / "plain.pdf"
    office.with_house(lambda house: file.write_bytes(house.document("meeting-1", office.trial)))
    assert office.run("verify", file) == 7
    assert "The document isn’t sealed" in capsys.readouterr().out


def test_help_tells_every_code(office: Office, capsys: Said) -> None:
    with pytest.raises(SystemExit):
        office.run("verify", "--help")
    told = " ".join(capsys.readouterr().out.split())
    assert all(f"{code}: " in told for code in range(10))


def test_a_void_document_names_the_one_that_replaces_it(tmp_path: Path, capsys: Said) -> None:
    office = Office(tmp_path)
    first = office.file.read_bytes()
    office.with_house(lambda house: house.signings.unlock(office.trial.id, "Väärä päivä"))
    old = tmp_path / "old.pdf"
    old.write_bytes(first)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, PASSWORD)
        assert office.run("verify", old) == 3
        assert "Väärä päivä" in capsys.readouterr().out
        office.trial = office.with_house(lambda house: house.vault.load(office.trial.id))
        number = office.with_house(office._seal)
        assert office.run("verify", old, "--json") == 3
    told = json.loads(capsys.readouterr().out)
    assert told["replaced_by"] == number
    assert told["document"]["void"]["reason"] == "Väärä päivä"


def test_a_stranger_s_seal_is_foreign_here(office: Office, tmp_path: Path, capsys: Said) -> None:
    seals = PdfSeals(FONTS)
    key = seals.new_key("Somebody")
    file = tmp_path / "theirs.pdf"
    blank = office.with_house(
        lambda house: house.signings.begin(
            "feedback", office.trial, house.programme(office.trial.programme)
        )
    )
    file.write_bytes(seals.seal(blank.signable.pdf, key))
    assert office.run("verify", file, "--json") == 6
    assert json.loads(capsys.readouterr().out)["document"] is None


def test_the_meetings_are_written_for_a_calendar(
    office: Office, tmp_path: Path, capsys: Said
) -> None:
    file = tmp_path / "meetings.ics"
    assert office.run("calendar", office.trial.id, file) == 0
    assert capsys.readouterr().out == ""
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    planned = [meeting for meeting in office.trial.meetings if meeting.starts is not None]
    assert {str(each["uid"]) for each in events} == {f"{m.id}@mentordesk" for m in planned}
    assert all(int(str(each["sequence"])) > 0 for each in events)


def test_of_a_sealed_document_the_sealed_file_is_printed(
    office: Office, tmp_path: Path, capsys: Said
) -> None:
    file = tmp_path / "printed.pdf"
    assert office.run("print", office.trial.id, "feedback", file) == 0
    assert file.read_bytes() == office.file.read_bytes()
    assert office.number in capsys.readouterr().err


def test_a_form_that_cannot_be_read_in_says_so(
    office: Office, tmp_path: Path, capsys: Said
) -> None:
    file = tmp_path / "form.pdf"
    assert office.run("print", office.trial.id, "feedback", file, "--fillable") == 0
    assert file.exists() and "locked" in capsys.readouterr().err
    assert office.run("print", office.trial.id, "certificate", file, "--fillable") == 0
    assert capsys.readouterr().err == ""
