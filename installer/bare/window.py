"""A bare PySide6 window, which the program is measured against; it ends once it was shown."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("MentorDesk"))
window.resize(1280, 860)
window.show()
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
