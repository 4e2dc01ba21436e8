"""Reads mentoring programmes from their files and checks them.

Here lives everything that knows how a programme is written: TOML, the keys of its tables, the
texts beside them, and where on which line something is wrong. What comes out is a
``domain.Programme``; what goes wrong is a ``ProgrammeError`` with file, line and key.

Only ``domain``, tomli-w and openpyxl may come in, these two only where programmes are packed and
unpacked. The form of the files is told in ``docs/programmes.md``.
"""

from mentordesk.programmes.folder import ProgrammeFolder
from mentordesk.programmes.reading import read, read_whole

__all__ = ["ProgrammeFolder", "read", "read_whole"]
