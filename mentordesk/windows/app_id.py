"""Who MentorDesk is to Windows' taskbar; the installer's shortcuts bear it too."""

from typing import Final

APP_ID: Final = "MentorDesk.MentorDesk"
