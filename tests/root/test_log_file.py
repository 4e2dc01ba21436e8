"""The log tells what happened to the program, never what was typed, and bothers nobody."""

import ast
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import __version__
from mentordesk.domain.errors import FileError, VaultDamaged, WrongPassword
from mentordesk.domain.sentence import Sentence
from mentordesk.language import TranslatedLanguage
from mentordesk.log.file import FILE, FOLDER, FORMER_FILES, MOST_BYTES, LogFile, logged
from mentordesk.log.qt_messages import hearing
from mentordesk.log.words import LOG, text_of
from mentordesk.ui.background import Background
from mentordesk.ui.crash import CrashWatch
from tests.architecture import modules_of
from tests.root.conftest import language

__all__ = ["language"]

TYPED = "Vieno Vartiosana"
SOURCES = Path(__file__).resolve().parents[2] / "mentordesk"


class Sort(StrEnum):
    DAILY = "daily"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    """A log to which everything goes that the program says."""
    log, level = LogFile(tmp_path), LOG.level
    LOG.addHandler(log)
    LOG.setLevel(logging.INFO)
    yield log
    LOG.removeHandler(log)
    LOG.setLevel(level)
    log.close()


def written(log: LogFile, folder: Path) -> str:
    """All that stands in the file, once it is written."""
    log.close()
    return (folder / FILE).read_text("utf-8")


def fail(error: BaseException) -> BaseException:
    """Return the error as one that was raised for another."""
    try:
        try:
            raise KeyError(TYPED)
        except KeyError as cause:
            raise error from cause
    except BaseException as raised:
        return raised


def a_record(words: str, *given: object) -> logging.LogRecord:
    return logging.LogRecord("mentordesk", logging.INFO, "", 1, words, given, None)


def test_numbers_kinds_and_classes_are_told_and_anything_else_by_its_type() -> None:
    told = text_of(a_record("%s, %d, %s, %s, %s", Sort.DAILY, 3, VaultDamaged, TYPED, Path(TYPED)))
    assert told.endswith(f"INFO daily, 3, VaultDamaged, str, {type(Path()).__name__}")


def test_an_exception_is_told_by_classes_and_places_alone(log: LogFile, tmp_path: Path) -> None:
    LOG.warning("It failed.", exc_info=fail(ValueError(TYPED)))
    lines = written(log, tmp_path).splitlines()
    assert lines[0].endswith("WARNING It failed.")
    assert [line.strip() for line in lines if line.endswith("Error")] == ["ValueError", "KeyError"]
    assert all(":" in line and line.endswith(" fail") for line in (lines[2], lines[-1]))
    assert not [line for line in lines if TYPED in line or "/" in line]


def test_start_and_end_are_told(
    qapp: QApplication, tmp_path: Path, language: TranslatedLanguage
) -> None:
    assert qapp
    with logged(tmp_path, language):
        pass
    told = (tmp_path / FOLDER / FILE).read_text("utf-8").splitlines()
    assert told[0].endswith(f"INFO MentorDesk {__version__} begins.")
    assert "Run from its source: Python 3" in told[1] and told[1].endswith(", fi")
    assert "Screen: " in told[2]
    assert told[-1].endswith("INFO MentorDesk ends.")
    assert not LOG.handlers[1:]


def test_nothing_is_written_at_the_start_but_a_mistake_at_once(
    qtbot: QtBot, log: LogFile, tmp_path: Path
) -> None:
    LOG.info("It begins.")
    assert not list(tmp_path.iterdir())
    LOG.error("A mistake.")
    qtbot.waitUntil((tmp_path / FILE).exists)
    qtbot.waitUntil(lambda: "A mistake." in (tmp_path / FILE).read_text("utf-8"))
    assert log


def test_the_files_stay_small(log: LogFile, tmp_path: Path) -> None:
    for number in range(5 * MOST_BYTES // 1000):
        LOG.info("x" * 1000 + "%d", number)
    log.close()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [FILE, f"{FILE}.1", f"{FILE}.2"]
    assert len(files) == FORMER_FILES + 1
    assert all(file.stat().st_size <= MOST_BYTES for file in files)


def test_where_nothing_can_be_written_nobody_hears_of_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FOLDER).write_bytes(b"")
    log = LogFile(tmp_path / FOLDER)
    log.handle(a_record("It begins."))
    log.close()
    assert "".join(capfd.readouterr()) == ""


def test_without_a_thread_to_write_it_the_program_ends_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", refuse)
    log = LogFile(tmp_path)
    log.handle(a_record("It begins."))
    log.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_full_disk_is_none_of_anybodys_business(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).symlink_to("/dev/full")
    log = LogFile(tmp_path)
    for words in ("It begins.", "It ends."):
        log.handle(a_record(words))
    log.close()
    assert "".join(capfd.readouterr()) == ""


@pytest.mark.usefixtures("qtbot")
def test_a_mistake_of_the_program_is_noted(log: LogFile, tmp_path: Path) -> None:
    mistake = fail(ValueError(TYPED))
    watch = CrashWatch(lambda: None)
    watch(ValueError, mistake, mistake.__traceback__)
    assert watch.dialog is not None
    watch.dialog.accept()
    told = written(log, tmp_path)
    assert "ERROR MentorDesk made a mistake.\n    ValueError\n" in told
    assert TYPED not in told


def test_why_a_job_failed_is_noted(qtbot: QtBot, log: LogFile, tmp_path: Path) -> None:
    owner = QObject()

    def job() -> None:
        raise FileError(Sentence("app", TYPED))

    with ThreadPoolExecutor(1) as worker:
        background = Background(worker)
        with qtbot.waitSignal(background.idle):
            background.run(owner, job, lambda _: None, lambda _: None)
    told = written(log, tmp_path)
    assert "WARNING A job failed.\n    FileError\n" in told and ":" in told
    assert TYPED not in told


def test_a_password_that_is_mistyped_looks_like_no_fault(
    qtbot: QtBot, log: LogFile, tmp_path: Path
) -> None:
    def job() -> None:
        raise WrongPassword(Sentence("store", TYPED))

    owner = QObject()
    with ThreadPoolExecutor(1) as worker:
        background = Background(worker)
        with qtbot.waitSignal(background.idle):
            background.run(owner, job, lambda _: None, lambda _: None)
    (line,) = written(log, tmp_path).splitlines()
    assert "INFO What was typed was no password" in line


def test_of_qts_warnings_only_harmless_words_are_told_and_once(
    log: LogFile, tmp_path: Path
) -> None:
    passed: list[str] = []
    hear = hearing(lambda _kind, _context, words: passed.append(words))
    context = QMessageLogContext()
    twice = f"QFile::open: {TYPED} could not be read"
    for words in (twice, twice, f"Could not parse stylesheet of object {TYPED}(0x7f)"):
        hear(QtMsgType.QtWarningMsg, context, words)
    hear(QtMsgType.QtDebugMsg, context, TYPED)
    lines = [line.partition("WARNING ")[2].strip() for line in written(log, tmp_path).splitlines()]
    assert lines == [
        "Qt: QtWarningMsg default QFile::open … could not be read",
        "Qt: QtWarningMsg default Could not parse stylesheet of object …",
    ]
    assert len(passed) == 4


def noted_words(source: str) -> Iterator[ast.expr]:
    """What is first given to the log, wherever something is."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(ast.Name("LOG"), how), args=[words, *_]):
                if how in ("debug", "info", "warning", "error", "critical", "exception"):
                    yield words
            case _:
                pass


def test_all_that_is_noted_are_fixed_words() -> None:
    words = [each for module in modules_of(SOURCES) for each in noted_words(module.source)]
    assert len(words) > 5
    assert all(isinstance(each, ast.Constant) for each in words)
    assert not isinstance(next(noted_words("LOG.info(f'{name} came')")), ast.Constant)
