"""The command line: a promise to scripts."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from mentordesk import writer
from mentordesk.cli import main
from mentordesk.domain.errors import FileError
from mentordesk.domain.mentorship import Put
from mentordesk.domain.records import Answer, Place
from mentordesk.domain.suffix import OWN
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import LateVault
from mentordesk.paths import RESOURCES
from mentordesk.store import ledger, second_place
from mentordesk.store.file_names import DATABASE, KEY_FILE
from mentordesk.ui.files import write_whole
from mentordesk.unlocking import PASSPHRASE, VARIABLE
from tests.builders import A_KEY


def run(data: Path, *words: object) -> int:
    return main(["--data", str(data), *map(str, words)])


def test_list_shows_a_line_for_each_mentorship(data: Path, capsys: pytest.CaptureFixture[str]):
    assert run(data, "list") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert len(line.split("\t")) == 4


def test_list_as_json_can_be_read_by_a_program(data: Path, capsys: pytest.CaptureFixture[str]):
    assert run(data, "list", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["programme"], row["status"], row["meetings"]) == ("work-trial", "open", 4)


def only_id(data: Path, capsys: pytest.CaptureFixture[str]) -> str:
    run(data, "list", "--json")
    return json.loads(capsys.readouterr().out)[0]["id"]


def test_export_and_import_give_an_equal_mentorship(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, file, other = only_id(data, capsys), tmp_path / "one.json", tmp_path / "other"
    assert run(data, "export", old, file) == 0
    other.mkdir()
    assert run(other, "import", file) == 0
    assert capsys.readouterr().out.strip() == old
    again = tmp_path / "two.json"
    assert run(other, "export", old, again) == 0
    assert again.read_bytes() == file.read_bytes()


def test_importing_the_same_file_again_makes_another_one(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, file = only_id(data, capsys), tmp_path / "one.json"
    run(data, "export", old, file)
    assert run(data, "import", file) == 0
    assert capsys.readouterr().out.strip() != old
    run(data, "list", "--json")
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_importing_what_was_erased_here_tells_so(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, file = only_id(data, capsys), tmp_path / "one.json"
    run(data, "export", old, file)
    with closing(LateVault(data, A_KEY)) as vault:
        vault.delete(old)
    assert run(data, "--language", "en", "import", file) == 0
    told = capsys.readouterr()
    assert told.out.strip() == old
    assert "was erased here on" in told.err


def summaries(data: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    capsys.readouterr()
    run(data, "list", "--json")
    return json.loads(capsys.readouterr().out)


def test_a_handover_file_is_opened_by_its_passphrase_in_another_folder(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    old, file, other = only_id(data, capsys), tmp_path / "one.MentorDesk", tmp_path / "other"
    words = tmp_path / "words.txt"
    words.write_text("leipomo räntä kioski\n", "utf-8")
    assert run(data, "export", old, file, "--passphrase-file", words) == 0
    assert b"Oksana" not in file.read_bytes()
    monkeypatch.setenv(PASSPHRASE, "leipomo räntä kioski")
    other.mkdir()
    assert run(other, "import", file) == 0
    assert [row["id"] for row in summaries(other, capsys)] == [old]


def test_a_handover_file_without_a_passphrase_is_not_written(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "one.mentordesk"
    words = ("--language", "en", "export", only_id(data, capsys), file)
    assert "--passphrase-file" in refused(data, capsys, *words)
    assert not file.exists()


def test_a_handover_file_that_comes_without_its_passphrase_tells_how_to_give_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "one.mentordesk"
    monkeypatch.setenv(PASSPHRASE, "leipomo räntä kioski")
    assert run(data, "export", only_id(data, capsys), file) == 0
    monkeypatch.delenv(PASSPHRASE)
    said = refused(data, capsys, "--language", "en", "import", file)
    assert "--passphrase-file" in said and PASSPHRASE in said


@pytest.mark.parametrize("name", ["one", "one.txt", "one.mentordesk.zip"])
def test_a_name_that_tells_not_whether_it_is_encrypted_is_refused(
    name: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / name
    sentence = refused(data, capsys, "--language", "en", "export", only_id(data, capsys), file)
    assert all(word in sentence for word in (name, ".mentordesk", ".json"))
    assert not file.exists()


def test_a_passphrase_of_a_few_signs_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "one.mentordesk"
    monkeypatch.setenv(PASSPHRASE, "leipomo")
    words = ("--language", "en", "export", only_id(data, capsys), file)
    assert "at least 8 characters" in refused(data, capsys, *words)
    assert not file.exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [("export", (".mentordesk is encrypted", ".json")), ("import", ("--merge", "a second one"))],
)
def test_help_tells_what_encrypts_what_merges_and_where_the_secrets_stand(
    command: str, told: tuple[str, ...], capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert all(words in said for words in (*told, PASSPHRASE, VARIABLE))


def test_merging_makes_one_of_both_and_twice_is_once(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, file = only_id(data, capsys), tmp_path / "one.json"
    run(data, "export", old, file)
    for _ in range(2):
        assert run(data, "import", file, "--merge") == 0
        assert capsys.readouterr().out.strip() == old
    assert [row["id"] for row in summaries(data, capsys)] == [old]


def test_what_is_about_health_is_exported_only_where_it_is_asked(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, said = only_id(data, capsys), "Selkä väsyy".encode()
    with closing(House.open(data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY).vault) as v:
        v.save(old, [Put(Answer(Place(v.load(old).meetings[3].id, "m4-strain"), said.decode()))])
    run(data, "export", old, tmp_path / "without.json")
    run(data, "export", old, tmp_path / "with.json", "--health")
    assert said not in (tmp_path / "without.json").read_bytes()
    assert said in (tmp_path / "with.json").read_bytes()


@pytest.mark.parametrize("document", ["feedback", "meeting-1", "meeting-4"])
def test_print_writes_a_pdf(
    document: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "out.pdf"
    assert run(data, "print", only_id(data, capsys), document, file) == 0
    assert "Oksana" in PdfReader(file).pages[0].extract_text()


def refused(data: Path, capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Return the one sentence that the program ends with."""
    assert run(data, *words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (sentence,) = said.err.splitlines()
    return sentence


def test_an_unknown_id_is_said_in_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert "ei-ole" in refused(data, capsys, "export", "ei-ole", tmp_path / "x.json")
    assert not (tmp_path / "x.json").exists()


def test_an_unknown_document_is_said_in_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sentence = refused(data, capsys, "print", only_id(data, capsys), "kirje", tmp_path / "x.pdf")
    assert "kirje" in sentence


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": "other"}', b"\xff\xfe"])
def test_a_file_that_is_no_exchange_file_is_refused(
    content: bytes, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "bad.json"
    file.write_bytes(content)
    assert refused(data, capsys, "import", file)
    run(data, "list", "--json")
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_a_file_that_is_missing_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert "missing.json" in refused(data, capsys, "import", tmp_path / "missing.json")


def test_a_folder_that_can_not_be_written_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "no" / "such" / "folder.pdf"
    sentence = refused(data, capsys, "print", only_id(data, capsys), "feedback", file)
    assert "folder.pdf" in sentence


@pytest.mark.parametrize(
    "words", [["fly"], ["--language", "de", "list"], ["export"], ["list", "--jason"]]
)
def test_wrong_usage_ends_with_two(words: list[str], data: Path):
    with pytest.raises(SystemExit) as ended:
        run(data, *words)
    assert ended.value.code == 2


def test_the_language_follows_the_wish(data: Path, capsys: pytest.CaptureFixture[str]):
    finnish = refused(data, capsys, "export", "x", "y.json")
    english = refused(data, capsys, "--language", "en", "export", "x", "y.json")
    assert finnish != english


def test_a_second_program_is_told_that_the_vault_is_in_use(data: Path):
    house = House.open(data, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY)
    try:
        command = [sys.executable, "-m", "mentordesk", "--data", str(data), "list"]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        house.vault.close()
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1


def test_a_reader_that_has_seen_enough_gets_no_complaint(data: Path):
    command = [sys.executable, "-m", "mentordesk", "--data", str(data), "list", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listing:
        assert listing.stdout is not None
        assert listing.stderr is not None
        listing.stdout.close()
        complaint = listing.stderr.read()
    assert complaint == b""


def test_the_whole_way_leaves_the_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["demo", str(tmp_path / "out")]) == 0
    named = {Path(line) for line in capsys.readouterr().out.splitlines()}
    assert named == {path for path in (tmp_path / "out").rglob("*") if path.is_file()}
    for name in ("feedback.pdf", "feedback-signed.pdf", "feedback-fillable.pdf", "meetings.ics"):
        assert tmp_path / "out" / name in named
    signed = PdfReader(tmp_path / "out" / "feedback-signed.pdf").get_fields() or {}
    assert all("/V" in field for field in signed.values()) and "seal" in signed
    notice = PdfReader(tmp_path / "out" / "privacy-notice.pdf").pages[0].extract_text()
    assert "2.2.2026" in notice


def test_a_cut_file_never_replaces_a_whole_one(tmp_path: Path):
    file = tmp_path / "report.pdf"
    write_whole(file, b"first")
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


def test_no_paper_takes_the_place_of_the_database(tmp_path: Path):
    database, link = tmp_path / "mentordesk.db", tmp_path / "report.pdf"
    database.write_bytes(b"all")
    link.symlink_to(database)
    for path in (database, link, tmp_path):
        with pytest.raises(FileError):
            write_whole(path, b"a paper")
    assert database.read_bytes() == b"all"


def test_every_file_of_ours_has_a_name_that_is_kept_for_it():
    ours = {DATABASE, KEY_FILE, ledger.FILE_NAME, second_place.FILE_NAME, writer.FILE_NAME}
    assert ours < OWN


@pytest.mark.skipif(os.name != "posix", reason="a folder is closed by its mode")
@pytest.mark.parametrize(
    "command", [("list",), ("check",), ("restore", "x"), ("print", "x", "y", "z")]
)
def test_a_folder_that_lets_nobody_in_is_told_in_a_sentence(
    command: tuple[str, ...], tmp_path: Path
):
    folder = tmp_path / "theirs"
    folder.mkdir(mode=0)
    words = (sys.executable, "-m", "mentordesk", "--language", "en", "--data", str(folder))
    powerless = ("setpriv", "--bounding-set", "-all", "--inh-caps", "-all")
    before = powerless if os.geteuid() == 0 else ()  # root is kept out of nothing
    done = subprocess.run((*before, *words, *command), check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and str(folder) in done.stderr


def one_sentence(data: Path, capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Run what can't be done; return the one line that it says."""
    assert run(data, *words) == 1
    (said,) = capsys.readouterr().err.splitlines()
    return said


def test_a_file_is_judged_by_what_is_in_it_not_by_its_name(
    data: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    form, letter = tmp_path / "form.dat", tmp_path / "letter.docx"
    form.write_bytes(b"%PDF-1.7\n\xe4 of nobody")
    letter.write_bytes(b"PK\x03\x04\xe4")
    assert "UTF-8" not in one_sentence(data, capsys, "import", form)
    assert "letter.docx" in one_sentence(data, capsys, "import", letter)


def test_a_folder_that_is_missing_is_named(
    data: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    known, place = only_id(data, capsys), tmp_path / "nowhere"
    assert str(place) in one_sentence(data, capsys, "export", known, place / "trial.json")


def test_a_database_of_another_form_is_said_in_one_sentence(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(LateVault(data, A_KEY)) as vault:
        vault._connection.run("ALTER TABLE mentorship RENAME COLUMN workplace TO somewhere")
    assert str(data) in one_sentence(data, capsys, "list")


def test_a_mistake_of_ours_begins_with_a_sentence_and_tells_nothing_typed(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.cli.commands._line", {}.__getitem__)
    assert run(data, "list") == 1
    first, *others = capsys.readouterr().err.splitlines()
    assert first.startswith("MentorDesk") and "Traceback" not in "".join(others)
    assert "TypeError" in others


@pytest.mark.parametrize("words", [["--pass", "x", "list"], ["list", "--js"]])
def test_half_an_options_name_is_not_guessed_at(words: list[str], data: Path):
    with pytest.raises(SystemExit) as ended:
        run(data, *words)
    assert ended.value.code == 2


def test_the_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "Exit code 0: done; 1:" in capsys.readouterr().out


def test_a_folder_is_meant_from_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened = list[Path]()
    monkeypatch.setattr("mentordesk.app.run", lambda folder, *_: opened.append(folder))
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.chdir(tmp_path)
    main(["--data", "data"])
    assert opened == [tmp_path / "data"]


def test_a_command_loads_nothing_of_a_window():
    asked = "import sys, mentordesk.cli.commands; print('PySide6.QtGui' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", asked], text=True) == "False\n"
