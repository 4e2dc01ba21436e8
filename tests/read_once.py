"""The programmes that come along are the same for all tests: each process reads them once."""

from typing import Final

from mentordesk.paths import RESOURCES
from mentordesk.programmes.folder import ProgrammeFolder

BUNDLED: Final = (RESOURCES / "programmes").resolve()


def read_once() -> None:
    """Let every folder of these programmes give what the first one has read."""
    read, first = ProgrammeFolder._read_bundled, ProgrammeFolder(BUNDLED)

    def known(self: ProgrammeFolder):
        is_ours = self._bundled_folder.resolve() == BUNDLED
        return read(first if is_ours else self)

    ProgrammeFolder._read_bundled = known
