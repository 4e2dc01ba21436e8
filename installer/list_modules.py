"""Prints each module in a program that PyInstaller made; run by the Python that has PyInstaller."""

import sys

from PyInstaller.archive.readers import CArchiveReader  # pyright: ignore[reportMissingImports]

MODULES = "z"
"""PyInstaller's sign for an archive of modules."""

program = CArchiveReader(sys.argv[1])
for name, entry in program.toc.items():
    if entry[-1] == MODULES:
        for module, (_, _, size) in program.open_embedded_archive(name).toc.items():
            print(size, module)
