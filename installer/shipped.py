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
    "_aix_support",
    "_bz2",
    "_hashlib",
    "_pydatetime",
    "_pydecimal",
    "_pyrepl",
    "_ssl",
    "bz2",
    "charset_normalizer",
    "colorsys",
    "dateutil.zoneinfo",
    "doctest",
    "ensurepip",
    "ftplib",
    "getopt",
    "html",
    "idlelib",
    "multiprocessing",
    "numpy",
    "packaging",
    "pdb",
    "pkg_resources",
    "playhouse",
    "py_compile",
    "pydoc",
    "pytest",
    "reportlab.graphics",
    "reportlab.platypus",
    "setuptools",
    "sqlite3",
    "ssl",
    "statistics",
    "tarfile",
    "timeit",
    "tkinter",
    "turtle",
    "unittest",
    "xml.dom",
    "xmlrpc",
]
"""Modules that something names which we never let run."""

UNUSED_PARTS: Final = re.compile(
    r"""
    holidays\.financial(\..+)?
    | holidays\.countries\.(?!finland$).+
    | PIL\.(?!(_imaging|_imagingcms|_util|_version|_binary|_deprecate|_typing)$
        |(Image|ImageCms|ImageMode|TiffTags|ExifTags)$).+
    | pyhanko\.pdf_utils\.(images|qr|font\.opentype)
    | pyhanko_certvalidator\.fetchers\.aiohttp_fetchers(\..+)?
    | reportlab\.(graphics|platypus)(\..+)?
    | reportlab\.lib\.(PyFontify|arciv|corp|formatters|normalDate|randomtext|sequencer|textsplit)
    """,
    re.VERBOSE,
)
"""Modules that a hook collects in case, or that something names and never comes to."""

LISTS: Final = frozenset({"holidays.countries"})
"""Packages that do nothing but import every one of their modules, of which we use one by name."""

UNUSED_FILES: Final = re.compile(
    r"""
    (PySide6/)?opengl32sw\.dll
    | (PySide6/)?Qt6(OpenGL|Qml\w*|Quick\w*|VirtualKeyboard|DBus)\.dll
    | PySide6/plugins/(generic|networkinformation|platforminputcontexts|styles|tls)/.*
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


def source_of(module: str, file: str, nothing: str) -> str:
    """Return what a module is made from: its file, or ``nothing`` where it is but a list."""
    return nothing if module in LISTS else file
