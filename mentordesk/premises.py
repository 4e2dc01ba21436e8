"""What there is before a vault is open and after; from it comes what windows work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.domain import second_place
from mentordesk.domain.safe import MAY_REMEMBER, Key, Safe
from mentordesk.free_days import FinnishHolidays
from mentordesk.front import Front, Parts
from mentordesk.house import House, make_papers
from mentordesk.language import TranslatedLanguage
from mentordesk.late import late_parts
from mentordesk.late_safe import LateSafe
from mentordesk.late_vault import LateVault, backed_up, count_backups, kept_backups, laid_ready
from mentordesk.log.file import FOLDER as LOGS
from mentordesk.paths import RESOURCES
from mentordesk.ui.background import Background
from mentordesk.ui.desk import Desk
from mentordesk.ui.frame import Frame
from mentordesk.ui.icons import Icons
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.paper import Paper, Prints, Sending
from mentordesk.ui.theme import Theme
from mentordesk.unlocking import safe_of
from mentordesk.writer import Writer

if TYPE_CHECKING:
    from mentordesk.domain.backup import Staged
    from mentordesk.domain.backups import Backups, KeptBackups
    from mentordesk.domain.ports import Settings
    from mentordesk.domain.shipped import Shipment
    from mentordesk.ui.gate.desk import GateDesk
    from mentordesk.ui.gate.gate import Gate


@dataclass(frozen=True, eq=False)
class Premises:
    """A data folder, and what every window on it has in common.

    ``background`` is the gate's; a vault that is open has one of its own, on the same worker.
    ``make_safe`` is called on the worker, at each use of the safe.
    """

    folder: Path
    language: TranslatedLanguage
    settings: Settings
    theme: Theme
    background: Background
    make_safe: Callable[[Path], Safe] = safe_of

    def front(self, writer: Writer) -> Front:
        """Return what shows the gate and the window; nothing is shown yet."""

        def open_house(key: Key) -> House:
            writer.hold()
            return House.open(self.folder, self.language, key)

        def lay(house: House) -> Desk:
            return self.lay_desk(house, self.background.another())

        back_up = partial(backed_up, self.folder)
        parts = Parts(open_house, lay, window_on, partial(self.gate, writer), back_up)
        return Front(Frame(self.settings), self.language, self.background, parts)

    def gate(self, writer: Writer, reason: str) -> Gate:
        """Return the gate, where backups are offered if they may help; it is imported only now."""
        from mentordesk.ui.gate.gate import Gate

        held = self._holding(writer)
        gate, keys = Gate(held.gate_desk(), reason), list[Key]()
        gate.opened.connect(keys.append)
        gate.troubled.connect(lambda: held._offer_backups(gate, writer, keys[-1] if keys else None))
        return gate

    def _holding(self, writer: Writer) -> Premises:
        """Return them with a safe that isn't used before the folder is taken: it may be lent."""

        def safe(folder: Path) -> Safe:
            writer.hold()
            return self.make_safe(folder)

        return replace(self, make_safe=safe)

    def gate_desk(self, vault: LateVault | None = None) -> GateDesk:
        """Return what the gate works with; what is open puts the key file to rights at each use."""
        from mentordesk.ui.gate.desk import GateDesk

        def safe() -> Safe:
            if vault is not None:
                vault.mind_key_file()
            return self.make_safe(self.folder)

        return GateDesk(
            safe=LateSafe(
                safe,
                may_remember=self.settings.number(MAY_REMEMBER, 1) != 0,
            ),
            language=self.language,
            icons=self._icons,
            theme=self.theme,
            settings=self.settings,
            background=self.background,
            make_sheet=self._make_sheet,
            print_pdf=printer(self.settings, self._icons),
            data_folder=self.folder,
            count_backups=partial(count_backups, self.folder),
        )

    def lay_desk(self, house: House, background: Background) -> Desk:
        """Return what the windows of an open vault work with."""
        return Desk(
            vault=house.vault,
            catalogue=house.catalogue,
            language=house.language,
            is_holiday=FinnishHolidays(),
            settings=self.settings,
            background=background,
            theme=self.theme,
            icons=self._icons,
            make_document=house.make_document,
            exchange=house.exchange,
            packages=house.packages,
            papers=house.papers,
            backups=partial(backups_of, house, self.settings),
            stage=partial(laid_ready, self.folder),
            gate=lambda: replace(self.gate_desk(house.vault), background=background),
            handing=lambda: house.handing,
            signings=lambda: house.signings,
            calendars=house.calendars,
            make_blank=house.make_blank,
            read_filled=house.read_filled,
            who=house.who,
            data_folder=self.folder,
            log_folder=self.folder / LOGS,
            shipped=shipped,
            make_preview=make_preview,
            print_pdf=printer(self.settings, self._icons),
        )

    def _offer_backups(self, gate: Gate, writer: Writer, key: Key | None) -> None:
        """Put the backups on the gate's page; ``key`` is the damaged vault's, where it is known."""
        from mentordesk.ui.backups.rescue import Help, Rescue
        from mentordesk.ui.backups.words import BackupWords

        def kept() -> KeptBackups:
            writer.hold()
            return kept_backups(self.folder, key)

        def stage(path: Path) -> Staged:
            return laid_ready(self.folder, key, kept().fetch(path))

        help_ = Help(kept, stage)
        rescue = Rescue(self.gate_desk(), help_, BackupWords(self.language, date.today))
        rescue.restored.connect(gate.begin_anew)
        gate.offer(rescue)

    @property
    def _icons(self) -> Icons:
        return Icons(RESOURCES / "icons", self.theme)

    def _make_sheet(self, code: str) -> bytes:
        return make_papers().recovery_sheet(code, date.today(), self.language)


def window_on(desk: Desk) -> MainWindow:
    """Return the window of a desk, not yet shown."""
    return MainWindow(desk, late_parts())


def backups_of(house: House, settings: Settings) -> Backups:
    """Return a house's backups, with the second place that the organisation has set."""
    backups = house.backups()
    if settings.is_fixed(second_place.SETTING):
        backups.appoint_second_place(Path(settings.text(second_place.SETTING)))
    return backups


def shipped() -> Shipment:
    """Return what was handed out with the program; what reads it is imported only now."""
    from mentordesk.licences import shipment

    return shipment()


def make_preview() -> Paper:
    """Return what shows a PDF; Qt's PDF part is loaded only now."""
    from mentordesk.ui.preview import Preview

    return Preview()


def printer(settings: Settings, icons: Icons) -> Prints:
    """Return what prints PDFs; Qt's print part is loaded at the first one."""

    def ask(window: QWidget, papers: Sequence[bytes], name: str) -> Sending:
        from mentordesk.ui.printing import PrintTools, print_pdf

        return print_pdf(window, papers, name, PrintTools(settings, icons))

    return ask
