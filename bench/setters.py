"""What else sets a text on pages, from the same lines: typst, WeasyPrint and LibreOffice."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from bench.row import NotMeasured
from mentordesk.paths import RESOURCES

Lines = Sequence[str]
Set = Callable[[Lines], object]
"""Sets lines on pages as a PDF."""

FONTS: Final = RESOURCES / "fonts"
TITLE: Final = "Palaute"
TYPST: Final = f"""#set document(title: "{TITLE}")
#set text(lang: "fi", font: "Noto Sans", size: 9.5pt)
#set page(paper: "a4", margin: 2cm)
"""
STYLE: Final = f"""
@font-face {{ font-family: Noto; src: url({(FONTS / "NotoSans-Regular.ttf").as_uri()}) }}
@page {{ size: A4; margin: 2cm }} p {{ font: 9.5pt Noto; margin: 4pt 0 }}
"""
FLAT_ODT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
    office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>{paragraphs}</office:text></office:body>
</office:document>
"""


def typst(_folder: Path) -> Set:
    """Return typst, running; what it makes is tagged, as ours is."""
    compiler: Any = _module("typst").Compiler(font_paths=[str(FONTS)], ignore_system_fonts=True)

    def write(lines: Lines) -> object:
        texts = (line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
        source = TYPST + "\n\n".join(f'#"{text}"' for text in texts)
        return compiler.compile(source.encode(), pdf_standards=["a-2a", "ua-1"])

    return write


def weasyprint(_folder: Path) -> Set:
    """Return WeasyPrint, running; what it makes is tagged."""
    module = _module("weasyprint")

    def write(lines: Lines) -> object:
        body = "".join(f"<p>{escape(line)}</p>" for line in lines)
        head = f"<title>{TITLE}</title><style>{STYLE}</style>"
        page = f'<html lang="fi"><head>{head}</head><body>{body}</body></html>'
        return module.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")

    return write


def libreoffice(folder: Path) -> Set:
    """Return LibreOffice, started anew each time."""
    if shutil.which("soffice") is None:
        raise NotMeasured("LibreOffice is missing")
    document = folder / "feedback.fodt"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    places = ["--outdir", str(folder), str(document)]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", *places]

    def write(lines: Lines) -> object:
        paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)
        document.write_text(FLAT_ODT.format(paragraphs=paragraphs), encoding="utf-8")
        return subprocess.run(command, check=True, capture_output=True)

    return write


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except (ImportError, OSError) as lack:
        raise NotMeasured(f"{name} is missing (pip install {name})") from lack
