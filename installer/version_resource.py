"""What Windows shows of the programs under Properties, Details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyInstaller.utils.win32.versioninfo import (  # pyright: ignore[reportMissingImports]
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

from mentordesk import __version__

if TYPE_CHECKING:
    from typing import Any

ENGLISH, UNICODE = 0x0409, 1200


def version_resource(name: str) -> Any:
    """Return the version resource of a program."""
    parts = tuple(int(part) for part in __version__.split("."))
    number = (*parts, 0, 0, 0, 0)[:4]
    texts = {
        "CompanyName": "MentorDesk",
        "FileDescription": "MentorDesk",
        "FileVersion": __version__,
        "InternalName": name,
        "LegalCopyright": "MIT License",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "MentorDesk",
        "ProductVersion": __version__,
    }
    table = StringTable(
        f"{ENGLISH:04x}{UNICODE:04x}", [StringStruct(*each) for each in texts.items()]
    )
    languages = VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])])
    fixed = FixedFileInfo(filevers=number, prodvers=number, OS=0x40004, fileType=0x1)
    return VSVersionInfo(ffi=fixed, kids=[StringFileInfo([table]), languages])
