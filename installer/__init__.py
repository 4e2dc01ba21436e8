"""Makes the Windows program: a folder, an installer, a zip. ``python3 dev.py build`` begins here.

``__main__`` tells the steps. ``packages`` and ``windows_python`` put together a Python for Windows
from pinned parts; ``windows`` runs it, on Linux by way of ``wine``; with it PyInstaller makes the
folder by ``mentordesk.spec``, and NSIS the installer by ``mentordesk.nsi``.
"""
