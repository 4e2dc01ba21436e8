"""The windows. They show what there is and say what the person did; they decide nothing.

Here may come in: PySide6 and ``domain``. A window gets what it needs in its constructor, typed by
a Protocol of ``domain.ports``; nothing here knows a table, a file format or a PDF.
"""

from mentordesk.ui.never_freed import keep_constants

keep_constants()
