"""What goes into the bundle, of all that PyInstaller finds; the reasons are in docs/bundle.md."""

from __future__ import annotations

import re
from typing import Final

from tzlocal.windows_tz import win_tz

UNUSED_MODULES: Final = [
    "PIL._avif",
    "PIL._imagingft",
    "PIL._imagingmath",
    "PIL._imagingmorph",
    "PIL._imagingtk",
    "PIL._webp",
    "PyInstaller",
    "PySide6.QtNetwork",
    "_hashlib",
    "_pyrepl",
    "_ssl",
    "charset_normalizer",
    "dateutil.zoneinfo",
    "doctest",
    "ensurepip",
    "ftplib",
    "idlelib",
    "multiprocessing",
    "numpy",
    "packaging",
    "pdb",
    "pkg_resources",
    "pydoc",
    "pytest",
    "setuptools",
    "sqlite3",
    "ssl",
    "tkinter",
    "turtle",
    "unittest",
    "xmlrpc",
]
"""Modules that something names which we never let run."""

UNUSED_PARTS: Final = re.compile(
    r"""
    holidays\.financial(\..+)?
    | (PIL\.(Avif|WebP|Fits|Fli|Fpx|Ftex|Grib|Hdf5|Mic|Mpo|Msp|Palm|Pixar|Psd|Sgi|Sun)\w*Plugin)
    | reportlab\.graphics\.(barcode|charts|samples|widgets)(\..+)?
    """,
    re.VERBOSE,
)
"""Modules that a hook collects in case; they are imported by name alone."""

UNUSED_FILES: Final = re.compile(
    r"""
    (PySide6/)?opengl32sw\.dll
    | (PySide6/)?Qt6(OpenGL|Qml\w*|Quick\w*|VirtualKeyboard|DBus)\.dll
    | PySide6/plugins/(generic|networkinformation|platforminputcontexts|tls)/.*
    | PySide6/plugins/imageformats/(?!qsvg|qico).*
    | PySide6/plugins/platforms/(?!qwindows\.).*
    | PySide6/translations/(?!qtbase_(fi|sv|en)\.qm).*
    | lib(crypto|ssl)-3\.dll
    | simplemma/strategies/dictionaries/data/.*
    | dateutil/zoneinfo/.*
    | [^/]+\.dist-info/(?!METADATA|licenses/).*
    """,
    re.VERBOSE | re.IGNORECASE,
)

TIME_ZONES: Final = "tzdata/zoneinfo/"
WINDOWS_ZONES: Final = frozenset(
    {"UTC", "Etc/UTC", "Europe/Helsinki", "Europe/Brussels", *win_tz.values()}
)
"""What a time zone set in Windows is called in the tz database, and the one pyHanko names."""


def is_used(name: str) -> bool:
    """Say whether a file belongs into the bundle; its name is the one in there."""
    name = name.replace("\\", "/")
    if name.startswith(TIME_ZONES):
        return name.removeprefix(TIME_ZONES) in WINDOWS_ZONES
    return not UNUSED_FILES.fullmatch(name)


def is_imported(module: str) -> bool:
    """Say whether a module belongs into the bundle."""
    return not UNUSED_PARTS.fullmatch(module)
