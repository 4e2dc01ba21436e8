"""A desk with the real parts, its vault in an empty folder."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.free_days import FinnishHolidays
from mentordesk.handing import DeskHanding
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import laid_ready
from mentordesk.licences import shipment
from mentordesk.log.file import FOLDER as LOGS
from mentordesk.paths import RESOURCES
from mentordesk.premises import Premises
from mentordesk.settings import FileSettings
from mentordesk.store.handover import HandoverFile
from mentordesk.store.slots import Cost
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.icons import Icons
from mentordesk.ui.preview import Preview
from mentordesk.ui.printing import PrintTools, print_pdf
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import A_KEY
from tests.strays import none_may_stray

TODAY = date(2026, 2, 3)


@dataclass
class Worker:
    """The single thread of the vault, on which a test may also wait for a job's end."""

    pool: ThreadPoolExecutor

    def now(self, job: Callable[[], Any]) -> Any:
        """Run a job and return what it gives."""
        return self.pool.submit(job).result()


@pytest.fixture
def worker() -> Iterator[Worker]:
    with ThreadPoolExecutor(1) as pool:
        yield Worker(pool)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    return theme


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(RESOURCES / "icons", theme)


@pytest.fixture
def language() -> TranslatedLanguage:
    return TranslatedLanguage("fi", RESOURCES / "i18n")


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a vault in which nothing is kept yet, to be copied."""
    folder = tmp_path_factory.mktemp("empty")
    House.open(folder, TranslatedLanguage("fi", RESOURCES / "i18n"), A_KEY).vault.close()
    return folder


@pytest.fixture
def desk(
    qtbot: QtBot,
    tmp_path: Path,
    worker: Worker,
    theme: Theme,
    icons: Icons,
    language: TranslatedLanguage,
    empty_vault: Path,
) -> Iterator[Desk]:
    copytree(empty_vault, tmp_path, dirs_exist_ok=True)
    house: House = worker.now(lambda: House.open(tmp_path, language, A_KEY))
    background = Background(worker.pool)
    settings = FileSettings(tmp_path)

    def handing() -> DeskHanding:
        file = HandoverFile(Cost(1, 64, 1))
        return DeskHanding(
            house.vault, house.catalogue, house.exchange(), file, house.who, house.examiner
        )

    yield Desk(
        vault=house.vault,
        catalogue=house.catalogue,
        language=language,
        is_holiday=FinnishHolidays(),
        settings=settings,
        background=background,
        theme=theme,
        icons=icons,
        make_document=house.make_document,
        exchange=house.exchange,
        packages=house.packages,
        papers=house.papers,
        backups=house.backups,
        stage=partial(laid_ready, tmp_path),
        gate=lambda: Premises(tmp_path, language, settings, theme, background).gate_desk(),
        handing=handing,
        signings=lambda: house.signings,
        calendars=house.calendars,
        make_blank=house.make_blank,
        read_filled=house.read_filled,
        who=house.who,
        data_folder=tmp_path,
        log_folder=tmp_path / LOGS,
        shipped=shipment,
        make_preview=Preview,
        print_pdf=partial(print_pdf, tools=PrintTools(settings, icons)),
        today=lambda: TODAY,
        now=lambda: datetime(2026, 2, 3, 9, 41),
    )
    qtbot.waitUntil(lambda: not background.is_busy)
    worker.now(house.vault.close)
    background.deleteLater()


@pytest.fixture
def no_strays(qapp: QApplication) -> Iterator[None]:
    """Fails when a part of a page flashes up as a window; for tests of the whole window."""
    with none_may_stray(qapp):
        yield


@pytest.fixture
def work_trial(desk: Desk) -> Programme:
    return next(p for p in desk.catalogue.programmes() if p.key.id == "work-trial")
