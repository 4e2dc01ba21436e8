"""Takes the pictures of the pages anew: ``python -m tests.documents.golden``; then look at them."""

import os

from PySide6.QtGui import QGuiApplication

from tests.documents.golden.pages import NAMES, path_of, taken


def main() -> None:
    """Save each page over the picture that there was."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for name in NAMES:
        taken(name).save(str(path_of(name)))
    application.shutdown()


if __name__ == "__main__":
    main()
